import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  nameOf,
  unchangedIn
} from "./chunk-52MH3IFL.js";
import {
  isCheck
} from "./chunk-BNCSYJBC.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";

// src/planning/scope/documents-at.ts
function documentsAt({
  workflows,
  templates
}) {
  const starts = /* @__PURE__ */ new Map();
  for (const document of [...workflows, ...templates]) {
    const { file, line } = document.origin.locate("");
    const ofFile = starts.get(file) ?? /* @__PURE__ */ new Map();
    starts.set(file, ofFile.set(line, [...ofFile.get(line) ?? [], document]));
  }
  return ({ file, line }) => {
    const before = [...starts.get(file) ?? []].filter(([start]) => start <= line);
    return before.reduce((last, one) => one[0] > last[0] ? one : last, [0, []])[1];
  };
}

// src/planning/scope/new-findings.ts
function newFindings(diagnostics, head, into) {
  const isFinding = (diagnostic) => isCheck(diagnostic.code) && !isError(diagnostic);
  if (!diagnostics.some(isFinding)) return [...diagnostics];
  const at = documentsAt(head);
  const [workflows, templates] = [
    unchangedIn(into.workflows, head.workflows),
    unchangedIn(into.templates, head.templates)
  ];
  return diagnostics.filter((one) => {
    if (!isFinding(one) || one.position === void 0) return true;
    const documents = at(one.position);
    const isSame = documents.every(
      (document) => (document.kind === "Workflow" ? workflows : templates)(nameOf(document))
    );
    return documents.length === 0 || !isSame;
  });
}
function withoutUnsent(diagnostics, head, sends) {
  const isOfSending = (one) => one.code === "unknown-instruction" && !isError(one);
  if (!diagnostics.some(isOfSending)) return [...diagnostics];
  const at = documentsAt(head);
  return diagnostics.filter((one) => {
    if (!isOfSending(one) || one.position === void 0) return true;
    const decided = at(one.position).flatMap((document) => sends.get(nameOf(document)) ?? []);
    return decided.length === 0 || decided.includes(true);
  });
}

export {
  newFindings,
  withoutUnsent
};
