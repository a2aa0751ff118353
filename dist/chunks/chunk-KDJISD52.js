import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  failureReason,
  planMarkdown,
  planPage,
  savePlan,
  timelessMarkdown
} from "./chunk-IW6CTMRL.js";
import {
  prepare
} from "./chunk-Q3S7ZH5L.js";
import {
  countOperations
} from "./chunk-RYBC4EFA.js";
import {
  cancelledMessage
} from "./chunk-YHDMBPLM.js";
import {
  areSame
} from "./chunk-BKTNITTN.js";
import {
  commitNamed,
  follows,
  historyBetween,
  parentsOf
} from "./chunk-37FROLCI.js";
import {
  isCommit
} from "./chunk-IMFSTL42.js";
import {
  mostCommentBytes
} from "./chunk-MT4CQHRS.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/runner/report.ts
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
function reportOf({ addresses, redact, runId }, plan, outcomes, { carried, about, significant = plan, isNewest = false } = {}) {
  const limit = mostCommentBytes - Buffer.byteLength(carried ?? "");
  const options = { limit, rest: restInSummary, addresses, ...present({ about }) };
  return {
    ...present({ carried }),
    text: redact(planMarkdown(plan, outcomes, options)),
    timeless: redact(timelessMarkdown(significant, outcomes, options)),
    run: runId,
    isNewest
  };
}
function subjectOf({ assignment: { pull, queued } }) {
  if (queued !== void 0) return "merge queue";
  if (pull === void 0) return "manual plan";
  return pull.otherBranch === void 0 ? "pull request" : "other branch";
}
function pullAddress({ addresses }, number) {
  return `${addresses.repository}/pull/${number}`;
}
var restInSummary = "The whole plan is in the job summary.";
async function savePlan2({ planPath, redact }, plan) {
  await mkdir(dirname(planPath), { recursive: true });
  await savePlan(planPath, plan, redact);
}

// src/runner/comparison.ts
async function prepareJob({ assignment, inputs, commit, github, repository }) {
  const isProposal = assignment.pull !== void 0 || assignment.queued !== void 0;
  const intoCommit = await eventBase(github, commit, assignment.base);
  const [head, into] = await Promise.all([repository.snapshot(commit), repository.snapshot(intoCommit)]);
  const name = inputs.base === void 0 ? void 0 : await commitOf(github, inputs.base);
  const named = name === void 0 ? void 0 : await repository.snapshot(name === "none" ? void 0 : name);
  const compared = /* @__PURE__ */ new Map();
  const branchHistorySince = (applied) => {
    const history = compared.get(applied) ?? (intoCommit === void 0 ? Promise.resolve(void 0) : historyBetween(github, applied, intoCommit));
    compared.set(applied, history);
    return history;
  };
  const isPartOf = async (applied) => follows(await branchHistorySince(applied));
  const scope = assignment.mode === "drift" ? "all" : inputs.scope;
  const prepared = await prepare(
    repository,
    {
      head,
      headIn: (directory) => repository.snapshot(commit, directory),
      into,
      ...present({ named }),
      ...isProposal && { isPartOf }
    },
    { ...inputs, scope }
  );
  if (name !== void 0) await requireApplied(github, name, commit, prepared);
  return { ...prepared, changesDocuments: !areSame(head, into), into: intoCommit, branchHistorySince };
}
async function commitOf(github, name) {
  return name === "none" || isCommit(name) ? name : commitNamed(github, name);
}
async function requireApplied(github, base, head, { records }) {
  if (base === "none" || base === records[0]?.sha) return;
  const history = await historyBetween(github, base, head);
  if (history?.reachesBase !== true)
    throw new ExpectedError(
      `The input \`base\` names \`${base.slice(0, 12)}\`, which is no commit of the branch that is applied.`,
      "Give a commit of the branch's own line: one that was merged into it, as `git log --first-parent` lists them; or the one that was applied last; or `none`."
    );
}
async function eventBase(github, commit, base) {
  switch (base.kind) {
    case "first parent":
      return (await parentsOf(github, commit))[0];
    case "head":
      return commit;
    case "commit":
      return base.sha;
    case "nothing":
      return void 0;
  }
}

// src/runner/result.ts
function resultOf({
  plan,
  job: { planPath, addresses },
  outcomes,
  code,
  failed,
  annotations,
  commentUrl,
  about,
  applied
}) {
  const counts = countOperations(plan);
  const reason = failureReason(plan, code, outcomes);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? failureMessages[reason] : "",
    summary: planMarkdown(plan, outcomes, {
      limit: mostSummaryBytes,
      rest: "The whole plan is in the plan file.",
      addresses,
      ...present({ about })
    }),
    page: planPage(plan, outcomes, about ?? (outcomes === void 0 ? "pull request" : "apply")),
    annotations,
    ...present({ applied }),
    outputs: {
      "has-changes": String(plan.operations.length > 0),
      creates: String(counts.creates),
      replaces: String(counts.replaces),
      deletes: String(counts.deletes),
      dedupes: String(counts.dedupes),
      blocked: String(counts.stopped),
      pending: String(pending),
      "plan-hash": plan.hash,
      "failure-reason": failed ? reason : "",
      "plan-path": planPath,
      ...present({ "comment-url": commentUrl })
    }
  };
}
var mostSummaryBytes = 1e6;
var failureMessages = {
  "": "",
  cancelled: cancelledMessage,
  invalid: "The documents or what they name are not valid; see the annotations and the summary.",
  unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
  drift: "LaunchDarkly differs from the documents; see the summary.",
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe."
};

export {
  reportOf,
  subjectOf,
  pullAddress,
  restInSummary,
  savePlan2 as savePlan,
  prepareJob,
  resultOf
};
