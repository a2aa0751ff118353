import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutPlan
} from "./chunk-BR4ZJCJG.js";
import {
  writeComment
} from "./chunk-VW6KIMPZ.js";
import {
  identify
} from "./chunk-OCDATH5M.js";
import {
  readRevision
} from "./chunk-54U6S74Q.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-P4PC565R.js";
import {
  diagnosticAnnotations
} from "./chunk-JT5CYXQV.js";
import "./chunk-SLKKRWOA.js";
import {
  tolerateRefusal
} from "./chunk-CJ3Q4HOQ.js";
import "./chunk-VT6C7H5Q.js";
import "./chunk-UFVM52TC.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-MMUMCMMQ.js";
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
