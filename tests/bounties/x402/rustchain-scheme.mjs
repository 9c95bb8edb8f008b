// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The scheme "exact" in RTC for @x402/core: a SchemeNetworkClient that lets rustchain-cli sign, so
// that keys stay in the wallet.
import { spawn } from "node:child_process";

export const NETWORKS = ["rtc:main", "rtc:test", "rtc:dev"];
export const ASSET = "RTC";

// What @x402/core allows to be spent: it takes no asset but those it is told of, and RTC is no
// dollar, so its cap is in the asset's own unit, micro-RTC.
export function spendControls(network, maxMicroRtc) {
  return {
    allowedAssets: [{ network, asset: ASSET, maxAmountPerPayment: String(maxMicroRtc) }],
  };
}

// Micro-RTC as the command line reads RTC.
function rtcText(microRtc) {
  const digits = microRtc.padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

export class RustchainScheme {
  scheme = "exact";

  // command: the program and its options, as in ["rustchain-cli", "--datadir", "/home/x/data"].
  // password: of the wallet's file; it goes through a descriptor and is no argument.
  constructor(command, password) {
    this.command = command;
    this.password = password;
  }

  async createPaymentPayload(x402Version, requirements, context = {}) {
    const asked = requirements.amount ?? requirements.maxAmountRequired;
    const max = context.maxAmountPerPayment ?? asked;
    const signed = await this.#sign(requirements, rtcText(max));
    return { x402Version, payload: { transaction: signed.transaction } };
  }

  #sign(requirements, max) {
    const [program, ...options] = this.command;
    const args = [...options, "--json", "--password-fd", "3", "x402", "sign", "-"];
    return new Promise((resolve, reject) => {
      const child = spawn(program, [...args, "--yes", "--max", max], {
        stdio: ["pipe", "pipe", "pipe", "pipe"],
      });
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (data) => (stdout += data));
      child.stderr.on("data", (data) => (stderr += data));
      child.on("error", reject);
      child.on("close", (status) =>
        status === 0
          ? resolve(JSON.parse(stdout))
          : reject(new Error(`rustchain-cli: ${stderr.trim()}`)),
      );
      child.stdin.end(JSON.stringify(requirements));
      child.stdio[3].end(`${this.password}\n`);
    });
  }
}
