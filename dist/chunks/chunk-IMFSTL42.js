import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/record.ts
var unlistedFor = 12e4;
var guardsOfWholePlans = ["deletes", "empties-everything"];
function isCommit(revision) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}
function covers({ environments }, environment) {
  return environments === void 0 || environment === void 0 || environments.includes(environment);
}

export {
  unlistedFor,
  guardsOfWholePlans,
  isCommit,
  covers
};
