import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/planning/policy/blocking.ts
function withGuards(plan, guards) {
  const codes = /* @__PURE__ */ new Map();
  for (const { code, operations: operations2 } of guards)
    for (const id of operations2) codes.set(id, (codes.get(id) ?? /* @__PURE__ */ new Set()).add(code));
  const operations = plan.operations.map(
    (operation) => ({ ...operation, blockedBy: [...codes.get(operation.id) ?? []] })
  );
  return { ...plan, guards, operations };
}
function unblocked({ operations }) {
  return operations.filter(({ blockedBy }) => blockedBy.length === 0);
}
function overridableStops({ guards }) {
  const fixed = new Set(guards.flatMap(({ code, overridable }) => overridable ? [] : [code]));
  const codes = /* @__PURE__ */ new Map();
  for (const { code, lifts = code, operations } of guards) {
    if (fixed.has(code)) continue;
    for (const id of operations) codes.set(id, [.../* @__PURE__ */ new Set([...codes.get(id) ?? [], lifts])].sort());
  }
  return codes;
}

export {
  withGuards,
  unblocked,
  overridableStops
};
