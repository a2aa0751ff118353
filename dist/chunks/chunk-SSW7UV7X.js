import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/values/present.ts
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

export {
  present
};
