import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  recordAfterwards
} from "./chunks/chunk-XG5HA5FL.js";
import "./chunks/chunk-6GT6GDAD.js";
import "./chunks/chunk-GPRMHYHO.js";
import "./chunks/chunk-52MH3IFL.js";
import "./chunks/chunk-HO2S3Z6P.js";
import {
  annotate,
  context,
  getInput,
  getState,
  githubRecords,
  masked,
  setFailed
} from "./chunks/chunk-K4GVH6SX.js";
import {
  honourProxies
} from "./chunks/chunk-MLGCSUQY.js";
import {
  recordKey
} from "./chunks/chunk-WWWTCOAT.js";
import "./chunks/chunk-7W55255T.js";
import "./chunks/chunk-37FROLCI.js";
import "./chunks/chunk-IMFSTL42.js";
import {
  version
} from "./chunks/chunk-SN4WNV3U.js";
import "./chunks/chunk-TWFHVSKT.js";
import "./chunks/chunk-H4AFYC2M.js";
import {
  diagnosticAnnotations
} from "./chunks/chunk-OV3V5SLX.js";
import "./chunks/chunk-P34VQHCV.js";
import {
  connect
} from "./chunks/chunk-5CZ4G4KV.js";
import "./chunks/chunk-HZJWIZ6Z.js";
import {
  logText,
  redacted,
  redactor
} from "./chunks/chunk-TOZC3MSG.js";
import "./chunks/chunk-MMUMCMMQ.js";
import "./chunks/chunk-UFVM52TC.js";
import "./chunks/chunk-ARACZODJ.js";
import "./chunks/chunk-WR3UDKBN.js";
import {
  messageOf
} from "./chunks/chunk-EGUOEJRJ.js";
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
