import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  withoutPlan
} from "./chunk-PUHTMJI6.js";
import {
  writeComment
} from "./chunk-PZ6BSKGI.js";
import {
  identify
} from "./chunk-4K3WC4IB.js";
import {
  readRevision
} from "./chunk-RT6FIUQL.js";
import "./chunk-X2ZY7TIM.js";
import "./chunk-BZX3AGQL.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-2H2NMC7F.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import {
  diagnosticAnnotations
} from "./chunk-IQTPARYI.js";
import "./chunk-P34VQHCV.js";
import {
  tolerateRefusal
} from "./chunk-IS7W3B44.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-ORF7NN5K.js";
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
