import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/launchdarkly/http/settings.ts
import { setTimeout as sleep } from "node:timers/promises";
var machineClock = {
  now: Date.now,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  }
};
function isUsableToken(token) {
  return /^[\x21-\x7e]+$/.test(token);
}
function partsOf({ method, url }) {
  const { pathname, search } = new URL(url);
  return { method, path: `${pathname}${search}` };
}
function requestName({ method, url }) {
  return `${method} ${url}`;
}

export {
  machineClock,
  isUsableToken,
  partsOf,
  requestName
};
