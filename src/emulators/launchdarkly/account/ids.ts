// What comes out: new ids in LaunchDarkly's two forms.

import { randomBytes, randomUUID } from "node:crypto";

const process = randomBytes(5).toString("hex");
let counter = 0;

/** 24 hex digits, ascending in the order of creation: seconds, a number of this process, a counter. */
export function newObjectId(now: number): string {
  counter = (counter + 1) % 0x1000000;
  const seconds = Math.max(0, Math.floor(now / 1000)) % 0x100000000;
  return seconds.toString(16).padStart(8, "0") + process + counter.toString(16).padStart(6, "0");
}

/** For variations, rules and clauses. */
export function newUuid(): string {
  return randomUUID();
}
