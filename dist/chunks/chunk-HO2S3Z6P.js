import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/planning/scope/past.ts
import { createHash } from "node:crypto";
function pastRun(past, names) {
  const runs = runsOf(past, names).filter((run) => run > 0);
  return runs.length === 0 ? void 0 : Math.max(...runs);
}
function hasNeverRun(past, names) {
  const runs = runsOf(past, names);
  return runs.length > 0 && runs.every((run) => run === 0);
}
function runsOf(past, names) {
  return names.flatMap((name) => past.get(hashOf(name)) ?? []);
}
function pastOf(records) {
  const past = /* @__PURE__ */ new Map();
  for (const record of records)
    for (const [name, run] of Object.entries(record ?? {})) past.set(name, Math.max(run, past.get(name) ?? 0));
  return past;
}
function pastEntries(documents) {
  return Object.fromEntries(documents.flatMap(({ names, run }) => names.map((name) => [hashOf(name), run])));
}
function neverRun(entries) {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([name, run]) => [name, run - 1]));
}
function hashOf(name) {
  return createHash("sha256").update(name).digest().subarray(0, 8).toString("base64url");
}

export {
  pastRun,
  hasNeverRun,
  pastOf,
  pastEntries,
  neverRun
};
