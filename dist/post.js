import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  recordAfterwards
} from "./chunks/chunk-CJPBHEN7.js";
import "./chunks/chunk-OK2GGCP2.js";
import "./chunks/chunk-JYLU55YK.js";
import "./chunks/chunk-NDCTAW63.js";
import "./chunks/chunk-HO2S3Z6P.js";
import {
  annotate,
  context,
  getInput,
  getState,
  githubRecords,
  masked,
  setFailed
} from "./chunks/chunk-ZRO42EET.js";
import {
  honourProxies
} from "./chunks/chunk-FBXZIEVT.js";
import "./chunks/chunk-VF7MB7B2.js";
import {
  recordKey
} from "./chunks/chunk-36Y2NTBD.js";
import "./chunks/chunk-U5RLXJRF.js";
import "./chunks/chunk-4GPW3ND7.js";
import {
  version
} from "./chunks/chunk-SN4WNV3U.js";
import {
  diagnosticAnnotations
} from "./chunks/chunk-ECRIEKIG.js";
import {
  connect
} from "./chunks/chunk-AYXWNUHM.js";
import "./chunks/chunk-UFVM52TC.js";
import "./chunks/chunk-5D4UJDWL.js";
import {
  logText,
  redacted,
  redactor
} from "./chunks/chunk-FRF3JYKS.js";
import {
  messageOf
} from "./chunks/chunk-ORF7NN5K.js";
import "./chunks/chunk-OZDT6SGM.js";
import "./chunks/chunk-PX6REIND.js";
import "./chunks/chunk-WR3UDKBN.js";
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
