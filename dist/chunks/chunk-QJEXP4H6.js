import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/messages/diagnostic.ts
function errorAt({ locate }, pointer, code, message, hint) {
  return { severity: "error", code, message, hint, position: locate(pointer), pointer };
}
function leftEarlier(diagnostics) {
  return diagnostics.map((diagnostic) => isError(diagnostic) ? { ...diagnostic, undone: true } : diagnostic);
}
function sameness({ pointer: _, ...said }) {
  return JSON.stringify(said);
}
function isError(diagnostic) {
  return diagnostic.severity === "error";
}
function isInvalid(diagnostic) {
  return isError(diagnostic) && diagnostic.code !== "policy";
}

export {
  errorAt,
  leftEarlier,
  sameness,
  isError,
  isInvalid
};
