import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/values/present.ts
function present(fields) {
  const there = {};
  for (const [name, value] of Object.entries(fields)) if (value !== void 0) there[name] = value;
  return there;
}

export {
  present
};
