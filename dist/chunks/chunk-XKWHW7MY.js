import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isInvalid
} from "./chunk-QJEXP4H6.js";

// src/pipeline/drift.ts
function driftOf({ operations, diagnostics }) {
  const hasDrifted = operations.length > 0 || diagnostics.some(({ code }) => found.includes(code));
  return { hasDrifted, exitCode: diagnostics.some(isInvalid) ? 1 : hasDrifted ? 2 : 0 };
}
var found = ["workflow-failed", "template-changed", "workflow-changed", "orphan"];

export {
  driftOf
};
