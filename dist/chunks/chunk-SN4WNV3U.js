import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/version.ts
var version = false ? "dev" : "0.1.0";
var isReleased = false;

export {
  version,
  isReleased
};
