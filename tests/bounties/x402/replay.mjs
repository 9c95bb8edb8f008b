// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments that were used before the node was restarted: each is refused by name.
// usage: node replay.mjs URL FILE...
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { x402Client, x402HTTPClient } from "@x402/core/client";

const [url, ...files] = process.argv.slice(2);
const http = new x402HTTPClient(new x402Client());
assert.ok(files.length > 0);
for (const file of files) {
  const { path, payload } = JSON.parse(readFileSync(file, "utf8"));
  const response = await fetch(url + path, { headers: http.encodePaymentSignatureHeader(payload) });
  assert.equal(response.status, 402);
  assert.equal((await response.json()).error, "reused");
  console.log(`${file.split("/").pop()}: reused, after a restart too`);
}
