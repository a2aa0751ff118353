import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutPlan
} from "./chunk-GDIP4WBE.js";
import {
  writeComment
} from "./chunk-MT4CQHRS.js";
import {
  identify
} from "./chunk-XKCYZ24P.js";
import {
  readRevision
} from "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-V7MYYAC7.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import {
  diagnosticAnnotations
} from "./chunk-OV3V5SLX.js";
import "./chunk-P34VQHCV.js";
import {
  tolerateRefusal
} from "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/runner/modes/closed.ts
var text = "## LaunchDarkly workflows\n\n**Closed** without a merge: none of this was done in LaunchDarkly.\n";
async function closed({ github, repository, inputs, runId }, { pull, commit }) {
  const snapshot = await repository.snapshot(commit);
  const revision = readRevision(snapshot.files, inputs.directory, "base");
  const { instance } = identify(revision, revision, inputs);
  const result = withoutPlan("closed", `#${pull} was closed without a merge: nothing was done in LaunchDarkly.`);
  const { problems } = await tolerateRefusal(
    () => writeComment(github, pull, instance, { text, timeless: text, run: runId, isNewest: true }, false),
    { what: "The comment could not be updated", needed: "pull-requests: write", severity: "notice" }
  );
  return problems.length === 0 ? result : { ...result, annotations: diagnosticAnnotations(problems) };
}
export {
  closed
};
