import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  recordAfterwards
} from "./chunks/chunk-OPHJPDSM.js";
import "./chunks/chunk-JKHAGMFP.js";
import "./chunks/chunk-KAUJH4ZH.js";
import "./chunks/chunk-UYMTNNFC.js";
import "./chunks/chunk-HO2S3Z6P.js";
import {
  annotate,
  context,
  getInput,
  getState,
  githubRecords,
  masked,
  setFailed
} from "./chunks/chunk-XBW3YL3L.js";
import {
  recordKey
} from "./chunks/chunk-QH227UT6.js";
import "./chunks/chunk-3PCWVJ4F.js";
import "./chunks/chunk-M2KN6SYI.js";
import "./chunks/chunk-4GPW3ND7.js";
import {
  honourProxies
} from "./chunks/chunk-E4TFHOLW.js";
import {
  version
} from "./chunks/chunk-SN4WNV3U.js";
import {
  diagnosticAnnotations
} from "./chunks/chunk-JT5CYXQV.js";
import "./chunks/chunk-SLKKRWOA.js";
import {
  connect
} from "./chunks/chunk-CJ3Q4HOQ.js";
import "./chunks/chunk-VT6C7H5Q.js";
import "./chunks/chunk-UFVM52TC.js";
import {
  logText,
  redacted,
  redactor
} from "./chunks/chunk-HDOCHTBB.js";
import {
  messageOf
} from "./chunks/chunk-ORF7NN5K.js";
import "./chunks/chunk-OZDT6SGM.js";
import "./chunks/chunk-PX6REIND.js";
import "./chunks/chunk-WR3UDKBN.js";
import "./chunks/chunk-MMUMCMMQ.js";
import "./chunks/chunk-XEMECXA4.js";
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
