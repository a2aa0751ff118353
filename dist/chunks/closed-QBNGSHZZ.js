import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutPlan
} from "./chunk-MEFWIWTD.js";
import {
  writeComment
} from "./chunk-4OWCICYG.js";
import {
  identify
} from "./chunk-DE63RFQ6.js";
import {
  readRevision
} from "./chunk-UO7O7T5S.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-4IY6N2B4.js";
import {
  diagnosticAnnotations
} from "./chunk-INWRLV5F.js";
import {
  tolerateRefusal
} from "./chunk-UTDSRZKV.js";
import "./chunk-UFVM52TC.js";
import "./chunk-VVFMCWBJ.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-XEMECXA4.js";
import "./chunk-MMUMCMMQ.js";
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
