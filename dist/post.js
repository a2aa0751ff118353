import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  annotate,
  context,
  diagnosticAnnotations,
  getInput,
  getState,
  githubRecords,
  masked,
  readJournal,
  setFailed
} from "./chunks/chunk-5YYCIE4Y.js";
import {
  connect,
  honourProxies,
  leaveRecord,
  version
} from "./chunks/chunk-QZEI57ZO.js";
import {
  logText,
  redacted,
  redactor
} from "./chunks/chunk-2E7NAX2V.js";
import {
  messageOf
} from "./chunks/chunk-ORF7NN5K.js";
import "./chunks/chunk-SYHO27QK.js";

// src/runner/record.ts
async function recordAfterwards(records, journalPath) {
  const journal2 = await readJournal(journalPath);
  if (journal2 === void 0) return [];
  const { entry, outcomes } = journal2;
  const problems = await leaveRecord(records, entry, outcomes);
  if (problems.some(({ code }) => code === "no-record")) return problems;
  const { length: planned } = entry.plan.operations;
  const undone = planned - outcomes.filter(({ status }) => status === "done").length;
  const became = undone === 0 ? "Everything was done." : `${undone} of ${planned} operations are not known to be done: the next run looks at them.`;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${became}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
}

// src/post.ts
var journal = getState("journal");
var token = getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
var secrets = journal === "" ? [] : masked(token, getInput("access-token"), process.env.GITHUB_TOKEN);
var redact = redactor(secrets);
try {
  if (journal !== "" && token !== "") {
    await honourProxies(process.env);
    const records = githubRecords(connect(token, context.apiUrl, context.repo, version, secrets));
    annotate(redacted(diagnosticAnnotations(await recordAfterwards(records, journal)), redact));
  }
} catch (error) {
  setFailed(logText(redact(`The record of the apply could not be left afterwards: ${messageOf(error)}`)));
}
