import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  reviewedBytes,
  reviewedLine,
  writeCheckRun
} from "./chunk-ZERNI4VB.js";
import {
  alert,
  diagnosticLines,
  mostLines,
  planHash
} from "./chunk-VRTAOFUZ.js";
import {
  newFindings
} from "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import {
  asWarning,
  judgedRevision
} from "./chunk-RQHKKKGQ.js";
import {
  noAccessToken
} from "./chunk-MVWD4SE2.js";
import "./chunk-ON5KGB66.js";
import "./chunk-3NSXBHUU.js";
import "./chunk-RNVREXDO.js";
import {
  areSame
} from "./chunk-BKTNITTN.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import {
  parentsOf
} from "./chunk-37FROLCI.js";
import "./chunk-IMFSTL42.js";
import "./chunk-3NIJBANU.js";
import {
  withoutPlan
} from "./chunk-GDIP4WBE.js";
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
import {
  noDirectory,
  standardDirectory
} from "./chunk-Z265QYZM.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import {
  diagnosticAnnotations
} from "./chunk-OV3V5SLX.js";
import "./chunk-P34VQHCV.js";
import {
  isRefused
} from "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
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
