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
  setFailed
} from "./chunks/chunk-FLLIILW5.js";
import {
  recordAfterwards
} from "./chunks/chunk-IH33F2A4.js";
import "./chunks/chunk-L74YZHN7.js";
import {
  honourProxies
} from "./chunks/chunk-T4RXYEBY.js";
import {
  recordKey
} from "./chunks/chunk-SC55RK3W.js";
import {
  connect
} from "./chunks/chunk-WQYVVAPB.js";
import "./chunks/chunk-SRAIKGVP.js";
import "./chunks/chunk-4UXYGALD.js";
import {
  version
} from "./chunks/chunk-TYLOO6J7.js";
import {
  logText,
  redacted,
  redactor
} from "./chunks/chunk-MULIXTLL.js";
import {
  messageOf
} from "./chunks/chunk-ORF7NN5K.js";
import "./chunks/chunk-4MT6MD7I.js";
import "./chunks/chunk-77JXZZ6V.js";
import "./chunks/chunk-PU54HDA6.js";
import "./chunks/chunk-MMUMCMMQ.js";
import "./chunks/chunk-LCC54T3V.js";

// src/post.ts
var journal = getState("journal");
var token = getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
var secrets = journal === "" ? [] : masked(token, getInput("access-token"), process.env.GITHUB_TOKEN);
var redact = redactor(secrets);
try {
  if (journal !== "" && token !== "") {
    await honourProxies(process.env);
    const accessToken = getInput("access-token");
    const key = accessToken === "" ? void 0 : recordKey(accessToken);
    const records = githubRecords(connect(token, context.apiUrl, context.repo, version, secrets), key);
    annotate(redacted(diagnosticAnnotations(await recordAfterwards(records, journal)), redact));
  }
} catch (error) {
  setFailed(logText(redact(`The record of the apply could not be left afterwards: ${messageOf(error)}`)));
}
