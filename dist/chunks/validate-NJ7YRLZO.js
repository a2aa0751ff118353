import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  reviewedBytes,
  reviewedLine,
  writeCheckRun
} from "./chunk-VYHTXG2Y.js";
import {
  alert,
  diagnosticLines,
  mostLines,
  planHash
} from "./chunk-W4OSRJEQ.js";
import {
  newFindings
} from "./chunk-OCYYGBPD.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-I65RL5MZ.js";
import "./chunk-SKDZKV3J.js";
import {
  asWarning,
  judgedRevision
} from "./chunk-GEOKET3X.js";
import {
  noAccessToken
} from "./chunk-4GYCFKSV.js";
import "./chunk-QBAMCBRP.js";
import "./chunk-RNVREXDO.js";
import {
  areSame
} from "./chunk-3NGA4BNK.js";
import "./chunk-ON5KGB66.js";
import "./chunk-UYMTNNFC.js";
import "./chunk-HO2S3Z6P.js";
import {
  parentsOf
} from "./chunk-M2KN6SYI.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-3NIJBANU.js";
import {
  withoutPlan
} from "./chunk-BR4ZJCJG.js";
import {
  identify
} from "./chunk-OCDATH5M.js";
import {
  readRevision
} from "./chunk-54U6S74Q.js";
import "./chunk-73IXNYS7.js";
import "./chunk-2MVTCKPP.js";
import {
  noDirectory,
  standardDirectory
} from "./chunk-P4PC565R.js";
import {
  diagnosticAnnotations
} from "./chunk-JT5CYXQV.js";
import "./chunk-SLKKRWOA.js";
import {
  isRefused
} from "./chunk-CJ3Q4HOQ.js";
import "./chunk-VT6C7H5Q.js";
import "./chunk-UFVM52TC.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-ONNFYRHO.js";
import "./chunk-ZDA2XDWV.js";
import {
  isError
} from "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/reporting/markdown/validation.ts
function validationMarkdown(documents, diagnostics) {
  const errors = diagnostics.filter(isError);
  const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
  const found = counted(documents, "document");
  const blocks = [
    "## LaunchDarkly workflows",
    errors.length > 0 ? `**Invalid**: ${found}.` : documents === 0 ? "**Nothing to do**: there are no documents." : `**Valid**: ${found}.`,
    errors.length > 0 ? alert("CAUTION", [`**${counted(errors.length, "error")}**`, ...diagnosticLines(errors, mostLines)]) : "",
    diagnosticLines(others, mostLines).join("\n")
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}

// src/runner/modes/validate.ts
async function validate(job) {
  const { inputs, commit, github, repository, assignment, connect } = job;
  const isOffline = assignment.mode !== "validate" && connect === void 0;
  const { pull } = assignment;
  const head = await repository.snapshot(commit);
  const parent = () => parentsOf(github, commit).then(([first]) => first);
  const before = head.isMissing || isOffline && pull !== void 0 ? await parent() : void 0;
  const base = await repository.snapshot(before);
  const isNowhere = head.isMissing && base.isMissing && head.diagnostics.length === 0;
  const goesInto = readRevision(base.files, inputs.directory, "base");
  const revision = await judgedRevision(readRevision(head.files, inputs.directory, "head"), async () => {
    if (before !== void 0) return goesInto;
    const { files } = await repository.snapshot(await parent());
    return readRevision(files, inputs.directory, "base");
  });
  const found = newFindings(revision.diagnostics, revision, goesInto);
  const isUntouched = isOffline && before !== void 0 && pull !== void 0 && areSame(head, base);
  const diagnostics = [
    ...inputs.diagnostics ?? [],
    ...isOffline ? [noToken] : [],
    ...head.diagnostics,
    ...isNowhere && inputs.directory !== standardDirectory ? [noDirectory(inputs.directory)] : [],
    // What the pull request leaves as it is doesn't turn its job red.
    ...isUntouched ? found.map(asWarning) : found
  ];
  const failed = diagnostics.some(isError);
  if (isUntouched && !failed) await passCheck(job, pull.head, identify(revision, goesInto, inputs).instance);
  return {
    failed,
    message: failed ? "The documents are not valid." : "",
    summary: validationMarkdown(revision.count, diagnostics),
    annotations: diagnosticAnnotations(diagnostics),
    outputs: { "failure-reason": failed ? "invalid" : "" }
  };
}
var noToken = {
  severity: "notice",
  code: "no-token",
  message: "No LaunchDarkly access token can be used here (a fork, Dependabot, or a missing secret): the documents were checked offline, and the plan against LaunchDarkly was left out."
};
async function passCheck({ github, addresses }, commit, instance) {
  const hash = planHash([]);
  const at = (/* @__PURE__ */ new Date(0)).toISOString();
  const carried = reviewedLine({ head: commit, hash, at, shown: /* @__PURE__ */ new Map(), stopped: [] }, reviewedBytes.check);
  try {
    await writeCheckRun(github, {
      instance,
      hash,
      commit,
      conclusion: "success",
      title: "Nothing to do",
      summary: "No document of this tool is changed.",
      ...present({ text: carried }),
      annotations: [],
      address: addresses.run
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}
async function applyWithoutToken({ assignment, commit, repository }) {
  const { base } = assignment;
  if (base.kind === "commit") {
    const [head, before] = await Promise.all([repository.snapshot(commit), repository.snapshot(base.sha)]);
    if (areSame(head, before))
      return withoutPlan(
        "no-token",
        "There is no LaunchDarkly access token here, and no document has changed: nothing to do."
      );
  }
  return {
    ...withoutPlan("no-token", noAccessToken),
    failed: true,
    message: noAccessToken,
    annotations: [],
    outputs: { "failure-reason": "invalid" }
  };
}
export {
  applyWithoutToken,
  validate
};
