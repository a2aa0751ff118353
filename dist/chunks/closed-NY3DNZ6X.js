import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutPlan
} from "./chunk-LH46FICS.js";
import {
  writeComment
} from "./chunk-VY6VIBGE.js";
import {
  identify
} from "./chunk-YRHM4LVH.js";
import {
  readRevision
} from "./chunk-UEY6O2YX.js";
import "./chunk-73IXNYS7.js";
import "./chunk-ZL3AWS6X.js";
import "./chunk-4IY6N2B4.js";
import {
  diagnosticAnnotations
} from "./chunk-ECRIEKIG.js";
import {
  tolerateRefusal
} from "./chunk-AYXWNUHM.js";
import "./chunk-UFVM52TC.js";
import "./chunk-5D4UJDWL.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-FRF3JYKS.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-VL3SZYKS.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-PU54HDA6.js";
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
