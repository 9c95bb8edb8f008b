// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// npm's @x402/core as it is published, with our scheme registered, against a real node.
// usage: node round_trip.mjs URL FOLDER PASSWORD COMMAND...
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { x402Client, x402HTTPClient } from "@x402/core/client";
import { parsePaymentPayload, parsePaymentRequired } from "@x402/core/schemas";
import { RustchainScheme, spendControls } from "./rustchain-scheme.mjs";

const [url, folder, password, ...command] = process.argv.slice(2);
const NETWORK = "rtc:dev";
const scheme = new RustchainScheme(command, password);

function makeClient(version, controls = spendControls(NETWORK, 30_000_000)) {
  const client = new x402Client();
  if (version === 1) client.registerV1(NETWORK, scheme);
  else client.register(NETWORK, scheme);
  if (controls !== undefined) client.setSpendControls(controls);
  return new x402HTTPClient(client);
}

// A client of version 1 knows no PAYMENT-REQUIRED; it reads the body.
async function readRequired(http, version, response) {
  assert.equal(response.status, 402);
  const body = await response.json();
  const header = (name) => (version === 1 ? null : response.headers.get(name));
  const required = http.getPaymentRequiredResponse(header, body);
  assert.equal(required.x402Version, version);
  assert.ok(parsePaymentRequired(required).success, "the published schema takes our 402");
  assert.ok(!JSON.stringify(required).includes("null"), "absent rather than null");
  return required;
}

async function ask(http, version, path, init = {}) {
  return readRequired(http, version, await fetch(url + path, init));
}

function send(http, path, payload, init = {}) {
  const headers = { ...init.headers, ...http.encodePaymentSignatureHeader(payload) };
  return fetch(url + path, { ...init, headers });
}

async function errorOf(response) {
  assert.equal(response.status, 402);
  const body = await response.json();
  const header = response.headers.get("PAYMENT-REQUIRED");
  const second = JSON.parse(Buffer.from(header, "base64").toString());
  assert.equal(second.error, body.error, "both versions name the same fault");
  return body.error;
}

async function checkFinal(http, response) {
  const result = await http.processResponse(response);
  assert.equal(result.status, 200, JSON.stringify(result.body));
  assert.equal(result.paymentStatus, "settled");
  assert.equal(result.header.success, true);
  assert.equal(result.header.network, NETWORK);
  assert.match(result.header.payer, /^drtc1/);
  const transaction = await (await fetch(`${url}/v1/transactions/${result.header.transaction}`)).json();
  assert.equal(transaction.stage, "final");
  assert.equal(transaction.receipt.status, "success");
  return { answer: result.body, transaction };
}

function withBytes(payload, change) {
  const bytes = Buffer.from(payload.payload.transaction, "base64");
  change(bytes);
  return { ...payload, payload: { transaction: bytes.toString("base64") } };
}

async function paidRead(version) {
  const http = makeClient(version);
  const path = `/v1/blocks/${version}`;
  const required = await ask(http, version, path);
  const resource = version === 1 ? required.accepts[0].resource : required.resource.url;
  assert.equal(resource, url + path, "the resource is absolute");

  await assert.rejects(
    makeClient(version, undefined).createPaymentPayload(required),
    /spendControls/,
    "by default @x402/core spends no RTC",
  );
  await assert.rejects(
    makeClient(version, spendControls(NETWORK, 9_999)).createPaymentPayload(required),
    /maxAmountPerPayment/,
    "the cap is in micro-RTC",
  );

  const payload = await http.createPaymentPayload(required);
  assert.ok(parsePaymentPayload(payload).success, "the published schema takes our payment");
  const before = Date.now();
  const { answer, transaction } = await checkFinal(http, await send(http, path, payload));
  assert.equal(answer.height, version);
  assert.equal(transaction.outputs[0].amount, "10000");
  console.log(`v${version}: paid read settled and final in ${Date.now() - before} ms`);

  assert.equal(await errorOf(await send(http, path, payload)), "reused");
  writeFileSync(`${folder}/used.v${version}`, JSON.stringify({ path, payload }));
}

async function refusals(version) {
  const http = makeClient(version);
  const path = "/v1/blocks/0";
  const refuse = async (name, payload, at = path) => {
    assert.equal(await errorOf(await send(http, at, payload)), name);
    console.log(`v${version}: ${name}`);
  };
  const required = await ask(http, version, path);
  const good = await http.createPaymentPayload(required);
  const amountMember = version === 1 ? "maxAmountRequired" : "amount";

  await refuse("bad_signature", withBytes(good, (b) => (b[b.length - 1] ^= 1)));
  await refuse("bad_signature", withBytes(good, (b) => (b[b.indexOf("x402:") + 70] ^= 1)));
  await refuse("not_base64", { ...good, payload: { transaction: "%%%" } });
  await refuse("malformed", { ...good, payload: {} });
  await refuse("wrong_resource", good, "/v1/blocks/1");
  const named = (network) =>
    version === 1 ? { ...good, network } : { ...good, accepted: { ...good.accepted, network } };
  await refuse("wrong_network", named("rtc:test"));
  await refuse("wrong_network", named("base"));

  const short = structuredClone(required);
  short.accepts[0][amountMember] = "9999";
  const paidShort = await http.createPaymentPayload(short);
  await refuse("amount_short", paidShort);
  if (version === 2) {
    await refuse("amount_short", { ...paidShort, accepted: required.accepts[0] });
    const asset = { ...good.accepted, asset: "USDC" };
    await refuse("wrong_asset", { ...good, accepted: asset });
    // One that the payer's word says is for this resource, and its signature for another.
    const other = await http.createPaymentPayload(await ask(http, 2, "/v1/blocks/1"));
    await refuse("wrong_resource", { ...other, resource: required.resource });
  }
  // The header of one version with the payment of the other.
  const crossed = await fetch(url + path, {
    headers: {
      [version === 1 ? "PAYMENT-SIGNATURE" : "X-PAYMENT"]: Buffer.from(JSON.stringify(good)).toString("base64"),
    },
  });
  assert.equal(await errorOf(crossed), "wrong_version");

  // Asked for on another network or chain, neither the client nor the wallet signs.
  const foreign = structuredClone(required);
  foreign.accepts[0].network = "rtc:test";
  await assert.rejects(http.createPaymentPayload(foreign), /No network\/scheme registered/);
  const elsewhere = structuredClone(required);
  elsewhere.accepts[0].extra.chain_id = "ab".repeat(32);
  await assert.rejects(http.createPaymentPayload(elsewhere), /another chain/);

  // Nothing of all this was taken: the good one still pays.
  await checkFinal(http, await send(http, path, good));
}

async function funding(version) {
  const http = makeClient(version);
  const status = await (await fetch(`${url}/v1/status`)).json();
  const terms = {
    reward: "25000000",
    deadline: status.height + 5000,
    claim_blocks: 300,
    maintainer: process.env.MAINTAINER,
    repository: "owner/name",
    url: `https://github.com/owner/name/issues/${version}`,
    title: `Fund by x402, version ${version}`,
  };
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(terms),
  };
  const path = "/v1/bounties/fund";
  const required = await ask(http, version, path, init);
  assert.equal(required.accepts[0].extra.kind, "bounty_post");
  assert.equal(required.accepts[0].extra.terms.title, terms.title);
  const payload = await http.createPaymentPayload(required);

  const others = { ...init, body: JSON.stringify({ ...terms, title: "Another" }) };
  assert.equal(await errorOf(await send(http, path, payload, others)), "wrong_terms");
  const dearer = { ...init, body: JSON.stringify({ ...terms, reward: "26000000" }) };
  assert.equal(await errorOf(await send(http, path, payload, dearer)), "amount_short");

  const before = Date.now();
  const { answer, transaction } = await checkFinal(http, await send(http, path, payload, init));
  assert.equal(answer.bounty, version);
  assert.equal(answer.escrow, terms.reward);
  assert.equal(transaction.kind, "bounty_post");
  assert.equal(transaction.title, terms.title);
  assert.equal(await errorOf(await send(http, path, payload, init)), "reused");
  console.log(`v${version}: bounty ${answer.bounty} funded and final in ${Date.now() - before} ms`);
}

for (const version of [1, 2]) {
  await paidRead(version);
  await refusals(version);
  await funding(version);
}
