import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allowanceFor,
  annotate,
  bodyOf,
  compare,
  context,
  debug,
  diagnosticAnnotations,
  endGroup,
  getInput,
  hiddenMarker,
  info,
  leaveRecord,
  masked,
  mergedPulls,
  mostCommentBytes,
  openJournal,
  planAnnotations,
  readBody,
  readComment,
  reviewedDigests,
  reviewedOn,
  saveState,
  setFailed,
  setOutput,
  startGroup,
  summary,
  updateComment,
  writeComment
} from "./chunks/chunk-RBAJMF3K.js";
import {
  LaunchDarklyError,
  allow,
  apply,
  areSame,
  assemble,
  blobId,
  connectLaunchDarkly,
  driftOf,
  emptySnapshot,
  gather,
  instanceName,
  isDocumentPath,
  isUsableToken,
  makePlan,
  notADirectory,
  planHash,
  planMarkdown,
  preparePlan,
  readRevision,
  resolveHost,
  standardDirectory,
  symbolicLink,
  timelessMarkdown,
  unblocked,
  validationMarkdown
} from "./chunks/chunk-F2ILALIG.js";
import {
  ProxyError,
  applyExitCode,
  connect,
  countOperations,
  failureReason,
  githubDiagnostic,
  headline,
  honourProxies,
  isCommit,
  isError,
  isOurs,
  isRefused,
  isRequestFailure,
  mostCheckBytes,
  planExitCode,
  present,
  readRecord,
  reviewedBytes,
  reviewedLine,
  reviewedPlan,
  revisionOf,
  sentOnce,
  version,
  writeCheckRun
} from "./chunks/chunk-GKWQBKJL.js";
import {
  json,
  logText,
  redacted,
  redactor,
  sentence,
  withoutCommands
} from "./chunks/chunk-2LBJNEFA.js";
import "./chunks/chunk-SYHO27QK.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join as join2 } from "node:path";

// src/github/event.ts
function assignmentOf(event, payload, { mode: wanted, pull }) {
  const body = object(payload);
  if (pull !== void 0) return byNumber(event, pull, wanted);
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return pullRequest(body, wanted);
    case "push":
      return push(body, wanted);
    case "schedule":
      return scheduled(wanted === "auto" ? "drift" : wanted);
    case "workflow_dispatch":
    case "repository_dispatch":
      return manual(event, body, wanted === "auto" ? "plan" : wanted);
    case "merge_group":
      return queue(body, wanted);
    case "pull_request_target":
      return {
        kind: "refused",
        why: "On `pull_request_target` the tokens of the base repository would meet the files of a stranger.",
        hint: "Use `pull_request`: forks get an offline validation there, and their live plan by hand with the input `pull-request`: https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/github.md#forks-and-dependabot"
      };
    default:
      return wanted === "auto" ? {
        kind: "refused",
        why: `The event \`${event}\` can't be handled.`,
        hint: "Use `pull_request`, `push`, `schedule` or `workflow_dispatch`, or say what to do with the input `mode`."
      } : wanted === "apply" ? {
        kind: "refused",
        why: `Nothing is applied on the event \`${event}\`.`,
        hint: "Apply on `push` to the default branch, `schedule` or `workflow_dispatch`."
      } : { kind: "run", mode: wanted, base: { kind: "first parent" } };
  }
}
function pullRequest(body, wanted) {
  const pull = object(body.pull_request);
  const base = object(pull.base);
  if (wanted === "apply")
    return {
      kind: "refused",
      why: "Nothing is applied on a pull request event.",
      hint: "Apply on `push` to the default branch."
    };
  if (typeof pull.number !== "number") return unreadable("names no pull request");
  if (body.action === "closed")
    return pull.merged === true ? { kind: "nothing", why: "The pull request was merged: the push to its branch is what is applied." } : { kind: "closed", pull: pull.number, commit: String(base.sha ?? "") };
  if (pull.state === "closed") return { kind: "nothing", why: "The pull request is closed." };
  const branch = object(body.repository).default_branch;
  const otherBranch = typeof base.ref === "string" && typeof branch === "string" && base.ref !== branch ? base.ref : void 0;
  return {
    kind: "run",
    mode: wanted === "auto" ? "plan" : wanted,
    base: { kind: "first parent" },
    pull: {
      number: pull.number,
      head: String(object(pull.head).sha ?? ""),
      ...present({ otherBranch })
    }
  };
}
function unreadable(what) {
  return { kind: "refused", why: `The event's payload ${what}.`, hint: "Check GITHUB_EVENT_PATH." };
}
function byNumber(event, pull, wanted) {
  const hint = "Leave `pull-request` out, or start the workflow by hand (`workflow_dispatch`) in mode `plan`.";
  if (!/^[1-9]\d*$/.test(pull))
    return { kind: "refused", why: `The input \`pull-request\` can't be \`${pull}\`: it is a number.`, hint };
  if (event !== "workflow_dispatch" || wanted !== "plan" && wanted !== "auto")
    return { kind: "refused", why: "The input `pull-request` is for plans by hand only.", hint };
  return { kind: "plan by hand", pull: Number(pull) };
}
var queueBranch = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;
function queue(body, wanted) {
  const group = object(body.merge_group);
  if (wanted === "apply")
    return {
      kind: "refused",
      why: "Nothing is applied in the merge queue.",
      hint: "Apply on `push` to the default branch."
    };
  const { base_sha: base, base_ref: into, head_ref: from } = group;
  const [, number] = queueBranch.exec(String(from)) ?? [];
  if (typeof base !== "string" || typeof into !== "string" || number === void 0)
    return unreadable("names no merge group");
  return {
    kind: "run",
    mode: wanted === "auto" ? "plan" : wanted,
    base: { kind: "commit", sha: base },
    queued: { pull: Number(number), branch: into.replace(/^refs\/heads\//, "") }
  };
}
function scheduled(mode) {
  return { kind: "run", mode, base: mode === "apply" ? { kind: "itself" } : { kind: "first parent" } };
}
function manual(event, body, mode) {
  const branch = String(object(body.repository).default_branch ?? "");
  if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`) {
    return {
      kind: "refused",
      why: `Only the default branch \`${branch}\` is applied.`,
      hint: "Start the run on that branch."
    };
  }
  return scheduled(mode);
}
function push(body, wanted) {
  const branch = String(object(body.repository).default_branch ?? "");
  if (body.deleted === true) return { kind: "nothing", why: "A branch was deleted." };
  const base = typeof body.before === "string" && !/^0+$/.test(body.before) ? { kind: "commit", sha: body.before } : { kind: "nothing" };
  const onDefault = body.ref === `refs/heads/${branch}`;
  if (wanted === "auto" && !onDefault)
    return { kind: "nothing", why: `The push is not to the default branch \`${branch}\`.` };
  if (wanted === "apply" && !onDefault)
    return {
      kind: "refused",
      why: `Only pushes to the default branch \`${branch}\` are applied.`,
      hint: "Limit the workflow's `push` trigger to that branch."
    };
  const { pushed_at: pushed } = object(body.repository);
  const pushedAt = typeof pushed === "number" ? pushed * 1e3 : Date.parse(String(pushed));
  return { kind: "run", mode: wanted === "auto" ? "apply" : wanted, base, ...pushedAt > 0 && { pushedAt } };
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/repository/github-trees.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function parentsOf({ octokit, repository }, commit) {
  const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
  return data.parents.map(({ sha }) => sha);
}
async function readCommits(github, commits, directory, checkout) {
  const trees = await Promise.all([
    directoryTree(github, commits.head, directory),
    commits.base === void 0 ? void 0 : directoryTree(github, commits.base, directory)
  ]);
  const [headTree, baseTree] = trees;
  const blobs = /* @__PURE__ */ new Map();
  const head = await readTree(github, commits.head, headTree, directory, checkout, blobs);
  if (commits.base === void 0) return { head, base: emptySnapshot };
  if (headTree?.tree !== void 0 && headTree.tree === baseTree?.tree)
    return { head, base: { ...head, name: commits.base } };
  return { head, base: await readTree(github, commits.base, baseTree, directory, checkout, blobs) };
}
var MissingCommit = class extends Error {
  hint = "Check the input `base`; after a force push the commit before it may be gone: give another one.";
};
async function directoryTree({ octokit, repository }, commit, directory) {
  let tree = commit;
  for (const [index, segment] of directory.split("/").entries()) {
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree }).catch((error) => {
      if (index === 0 && isRequestFailure(error) && (error.status === 404 || error.status === 422))
        throw new MissingCommit(`There is no commit \`${commit}\` in this repository.`);
      throw error;
    });
    const entry = data.tree.find(({ path }) => path === segment);
    if (entry?.sha === void 0) return { diagnostics: [] };
    if (entry.type !== "tree")
      return {
        diagnostics: [
          notADirectory(
            directory.split("/").slice(0, index + 1).join("/"),
            entry.mode === "120000"
          )
        ]
      };
    tree = entry.sha;
  }
  return { tree, diagnostics: [] };
}
async function listTree(github, tree, prefix) {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "1" });
  const entriesOf = (list) => list.flatMap(
    ({ path, sha, mode, type }) => path && sha && mode && type !== void 0 ? [{ path: `${prefix}/${path}`, id: sha, mode, type }] : []
  );
  if (!data.truncated) return entriesOf(data.tree).filter(({ type }) => type === "blob");
  const { data: flat } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree });
  const nested = await Promise.all(
    entriesOf(flat.tree).map((entry) => entry.type === "tree" ? listTree(github, entry.id, entry.path) : [entry])
  );
  return nested.flat();
}
async function readTree(github, commit, found, directory, checkout, blobs) {
  const tree = found?.tree;
  if (found === void 0 || tree === void 0)
    return { ...emptySnapshot, name: commit, diagnostics: found?.diagnostics ?? [] };
  const entries = await listTree(github, tree, directory);
  const documents = entries.filter(({ mode, path }) => mode.startsWith("100") && isDocumentPath(path));
  const files = await Promise.all(
    documents.map(async ({ path, id }) => {
      const known = blobs.get(id) ?? readBlob(github, id, path, checkout);
      blobs.set(id, known);
      return { path, bytes: await known };
    })
  );
  return {
    name: commit,
    files,
    diagnostics: entries.filter(({ mode }) => mode === "120000").map(({ path }) => symbolicLink(path))
  };
}
async function readBlob({ octokit, repository }, id, path, { root }) {
  const local = await readFile(join(root, path)).catch(() => void 0);
  if (local !== void 0 && blobId(local, id) === id) return local;
  const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: id });
  return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}

// src/repository/test-merge.ts
import { setTimeout as sleep } from "node:timers/promises";
var NoTestMerge = class extends Error {
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};
var patience = { longest: 3e4, between: 1e3 };
async function testMergeOf(github, number) {
  const { octokit, repository } = github;
  const until = Date.now() + patience.longest;
  for (; ; ) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    if (data.state !== "open")
      throw new NoTestMerge(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
    if (data.mergeable === false)
      throw new NoTestMerge(
        `#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`,
        "Solve the conflicts, and run again."
      );
    if (data.mergeable === true) {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `pull/${number}/merge` });
      const [base, head] = await parentsOf(github, ref.object.sha);
      if (base !== void 0 && head === data.head.sha) {
        const isOther = data.base.ref !== data.base.repo.default_branch;
        const pull = { number, head, ...isOther && { otherBranch: data.base.ref } };
        return { pull, commit: ref.object.sha, base };
      }
    }
    if (Date.now() + patience.between > until)
      throw new NoTestMerge(
        `GitHub has not merged the newest commit of #${number} for templateCheck yet, so what a merge would leave isn't known.`,
        "Run again in a minute, or push once more."
      );
    await sleep(patience.between);
  }
}

// src/runner/result.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
function withoutPlan(code, message) {
  return {
    failed: false,
    message: "",
    summary: `## LaunchDarkly workflows

${sentence(message)}
`,
    annotations: diagnosticAnnotations([{ severity: "notice", code, message }]),
    outputs: { "failure-reason": "" }
  };
}
function result(plan, outcomes, code, failed, annotations, more, about) {
  const counts = countOperations(plan);
  const reason = failureReason(plan, code);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? failureMessages[reason] : "",
    summary: planMarkdown(plan, outcomes, {
      limit: 1e6,
      rest: "The whole plan is in the plan file.",
      ...about && { about }
    }),
    annotations,
    outputs: {
      "has-changes": String(plan.operations.length > 0),
      creates: String(counts.creates),
      replaces: String(counts.replaces),
      deletes: String(counts.deletes),
      blocked: String(counts.blocked),
      pending: String(pending),
      "plan-hash": plan.hash,
      "failure-reason": failed ? reason : "",
      ...more
    }
  };
}
var failureMessages = {
  "": "",
  invalid: "The documents or what they name are not valid; see the annotations and the summary.",
  unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
  drift: "LaunchDarkly differs from the documents; see the summary.",
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe."
};
function tellable({ address, redact: redact2, runId }, plan, outcomes, { hidden, about, essence = plan, isNewest = false } = {}) {
  const limit = mostCommentBytes - Buffer.byteLength(hidden ?? "");
  const options = { limit, rest: restInSummary, run: address, ...about && { about } };
  return {
    ...present({ hidden }),
    text: redact2(planMarkdown(plan, outcomes, options)),
    timeless: redact2(timelessMarkdown(essence, outcomes, options)),
    run: runId,
    isNewest
  };
}
var restInSummary = "The whole plan is in the job summary.";
async function savePlan({ planPath: path, redact: redact2 }, plan) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${redact2(json(plan))}
`);
}

// src/runner/publish-outcomes.ts
async function tellMergedPulls(run, plan, outcomes, reviewed, record) {
  try {
    const known = new Set(reviewed.map(({ pull }) => pull));
    const earlier = plan.operations.some(({ undone }) => undone) ? await pullsBehind(run, plan.instance, record) : [];
    for (const one of [...reviewed, ...earlier.filter(({ pull }) => !known.has(pull))])
      await tell(run, plan, outcomes, one);
    return [];
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const problem = githubDiagnostic(
      error,
      "The outcome could not be told on its pull request",
      "pull-requests: write"
    );
    return [{ ...problem, severity: "warning" }];
  }
}
var mostCommits = 20;
async function pullsBehind({ github, ref }, instance, record) {
  if (record === void 0) return [];
  const revisions = [...new Set(record.undone.map((entry) => revisionOf(entry, record)))].filter(isCommit);
  const branch = ref.replace(/^refs\/heads\//, "");
  const found = /* @__PURE__ */ new Map();
  for (const revision of revisions) {
    const range = await compare(github, revision, record.sha);
    const { pulls } = await mergedPulls(github, range?.line.slice(0, mostCommits) ?? [], branch);
    for (const pull of pulls) found.set(pull.number, await reviewedOn(github, pull, instance));
  }
  return [...found.values()];
}
async function tell(run, plan, outcomes, { pull, plan: seen }) {
  const own = ofPull(plan, seen?.digests ?? []);
  if (own.operations.length === 0 && !plan.diagnostics.some(isError)) return;
  const existing = await readComment(run.github, pull, plan.instance);
  if (existing === void 0 && own.operations.length === 0) return;
  const hidden = seen && reviewedLine(seen, reviewedBytes.comment);
  const ids = new Set(own.operations.map(({ id }) => id));
  const became = outcomes.filter(({ operation }) => ids.has(operation));
  const told = tellable(run, own, became, { hidden, isNewest: true });
  await put(run.github, pull, plan.instance, existing, told);
}
function put(github, pull, instance, existing, told) {
  return existing === void 0 ? writeComment(github, pull, instance, told) : updateComment(github, existing, instance, told);
}
function ofPull(plan, digests) {
  const seen = new Set(digests);
  const operations = plan.operations.filter(({ digest }) => seen.has(digest));
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  return { ...plan, operations, guards, unchanged: [], unmanaged: 0 };
}

// src/runner/reviewed.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/planning/policy/review.ts
function ownPart(plan) {
  const operations = plan.operations.filter(({ undone }) => undone !== true);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.flatMap((guard) => {
    const own = guard.operations.filter((id) => ids.has(id));
    return own.length > 0 || guard.operations.length === 0 ? [{ ...guard, operations: own }] : [];
  });
  return { ...plan, operations, guards };
}
var onMerge = {
  message: "No plan on a merged pull request showed this.",
  hint: "The next pull request's plan shows it; or start the workflow by hand in mode `apply`, with this plan's hash as `allow`."
};
function holdToReviewed(plan, reviewed, words = onMerge) {
  const unseen = plan.operations.filter(({ kind, digest }) => kind !== "dedupe" && !reviewed.has(digest));
  if (unseen.length === 0) return plan;
  const ids = new Set(unseen.map(({ id }) => id));
  const guards = unseen.map(
    ({ id, position, undone }) => ({
      code: "unreviewed",
      scope: "operation",
      overridable: true,
      operations: [id],
      position,
      message: undone === true ? "Left over from an earlier merge, and no plan on a merged pull request showed it as it would be done now." : words.message,
      hint: words.hint
    })
  );
  const [{ code } = { code: "" }] = guards;
  return {
    ...plan,
    guards: [...plan.guards, ...guards],
    operations: plan.operations.map(
      (operation) => ids.has(operation.id) ? { ...operation, blockedBy: [...operation.blockedBy, code] } : operation
    )
  };
}

// src/runner/reviewed.ts
async function hold(run, input, { record, request }, range) {
  const { reviewedPlan: policy } = run.inputs;
  const planned = assemble(input);
  const nothing = /* @__PURE__ */ new Set();
  if (planned.operations.every(({ kind }) => kind === "dedupe") && !planned.diagnostics.some(isError))
    return { plan: planned, reviewed: reviewedDigests([], record).digests, allowed: nothing, pulls: [] };
  const found = await lookUp(run, planned, request.instance, range, record);
  const { digests, allowed } = reviewedDigests(found.reviewed, record);
  const notes = comparedWith(found);
  const covered = /* @__PURE__ */ new Set([...input.covered ?? [], ...allowed]);
  const plan = assemble({ ...input, covered, diagnostics: [...input.diagnostics, ...notes] });
  const isPresent = found.reviewed.some(({ plan: seen }) => seen !== void 0);
  const isHeld = policy === "required" || policy === "if-present" && isPresent;
  return { plan: isHeld ? holdToReviewed(plan, digests) : plan, reviewed: digests, allowed, pulls: found.reviewed };
}
var mostCommits2 = 100;
var patience2 = { longest: 3e4, between: 2e3 };
async function lookUp({ github, ref, inputs, assignment }, plan, instance, { line, age, now, isCut: isShort }, record) {
  const branch = ref.replace(/^refs\/heads\//, "");
  const { pushedAt } = assignment;
  const passed = pushedAt !== void 0 && now !== void 0 ? Math.max(0, now - pushedAt) : age;
  const until = Date.now() + patience2.longest - passed;
  const isCut = isShort || line.length > mostCommits2;
  const reviewed = /* @__PURE__ */ new Map();
  try {
    for (let commits = line.slice(0, mostCommits2); ; commits = line.slice(0, 1)) {
      const { pulls, tipHasOne } = await mergedPulls(github, commits, branch);
      const read2 = await Promise.all(pulls.map((pull) => reviewedOn(github, pull, instance)));
      for (const one of read2) reviewed.set(one.pull, one);
      const { digests } = reviewedDigests([...reviewed.values()], record);
      const isSeen = plan.operations.every(({ kind, digest }) => kind === "dedupe" || digests.has(digest));
      const isFresh = assignment.base.kind === "commit" && line.length > 0;
      const mayComeLater = inputs.reviewedPlan === "required" && isFresh && !tipHasOne;
      if (isSeen || !mayComeLater || Date.now() + patience2.between > until)
        return { reviewed: [...reviewed.values()], isCut };
      await sleep2(patience2.between);
    }
  } catch (error) {
    if (!isRefused(error)) throw error;
    const problem = githubDiagnostic(
      error,
      "The merged pull requests could not be looked up, so nothing counts as reviewed",
      "pull-requests: read"
    );
    return {
      reviewed: [...reviewed.values()],
      isCut,
      problems: [{ ...problem, severity: "warning", code: "no-pull-requests" }]
    };
  }
}
function comparedWith({ reviewed, isCut, problems = [] }) {
  const allowed = reviewed.flatMap(
    ({ pull, allowance }) => allowance === void 0 ? [] : [
      {
        severity: "notice",
        code: "allowed",
        message: `\`${allowance.by}\` allowed the plan of #${pull}: \`${allowance.reason.replaceAll("`", "'")}\``
      }
    ]
  );
  const without = reviewed.filter(({ plan }) => plan === void 0).map(({ pull }) => `#${pull}`);
  return [
    ...problems,
    ...allowed,
    ...without.length === 0 ? [] : [
      {
        severity: "warning",
        code: "no-reviewed-plan",
        message: `No plan of this tool was found on ${without.join(", ")}, neither as a check run nor as a comment.`,
        hint: "Did no plan run there, have its check runs expired and its comment been deleted, or did another token write them? Then nothing of it counts as reviewed: let it through by hand, with `allow`."
      }
    ],
    ...isCut ? [
      {
        severity: "warning",
        code: "many-merges",
        message: `More than ${mostCommits2} commits have come since the last apply; only the newest ones were asked for their pull requests.`,
        hint: "What counts as unreviewed therefore can be let through by hand, with `allow`."
      }
    ] : []
  ];
}

// src/runner/revisions.ts
async function prepareOnGitHub(run) {
  const { assignment, inputs, commit, github } = run;
  const scope = assignment.mode === "drift" ? "all" : inputs.scope;
  const isAhead = assignment.pull !== void 0 || assignment.queued !== void 0;
  const told = { ...inputs, scope };
  const given = inputs.base === void 0 ? await baseCommit(github, commit, assignment.base) : await named(github, inputs.base);
  const own = given === "none" ? void 0 : given;
  const first = await snapshots(run, own);
  const isTouched = !areSame(first.head, first.base);
  const request = preparePlan(first.head, first.base, told);
  const { record, diagnostics } = await recordOf(github, request, isAhead);
  const noted = (prepared) => ({ ...prepared, diagnostics: [...prepared.diagnostics, ...diagnostics] });
  if (record === void 0 || inputs.base !== void 0)
    return { request: noted(request), ...present({ base: own, record }), isTouched };
  const isBroken = request.base.unreadable.length > 0;
  if (isAhead && isBroken && own !== record.sha) diagnostics.push(brokenBase(record.sha));
  const base = isAhead && !isBroken ? own ?? record.sha : record.sha;
  if (base === own && record.undone.length === 0) return { request: noted(request), base, record, isTouched };
  const compared = base === own ? first.base : (await snapshots(run, base)).base;
  const undone = { record, revisions: await undoneRevisions(run, record) };
  return { request: noted(preparePlan(first.head, compared, { ...told, undone })), base, record, isTouched };
}
function brokenBase(sha) {
  return {
    severity: "warning",
    code: "base-broken",
    message: `What this goes into can't be read as it is, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
    hint: "The plan shows what a merge does if it mends that."
  };
}
async function named({ octokit, repository }, base) {
  if (base === "none" || isCommit(base)) return base;
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: base });
    return data.sha;
  } catch (error) {
    if (isRequestFailure(error) && (error.status === 404 || error.status === 422))
      throw new MissingCommit(`There is no commit \`${base}\` in this repository.`);
    throw error;
  }
}
function snapshots({ github, commit, inputs, workspace }, base) {
  return readCommits(github, { head: commit, base }, inputs.directory, { root: workspace });
}
async function undoneRevisions(run, record) {
  const commits = new Set(record.undone.map((entry) => revisionOf(entry, record)));
  const { github, inputs, workspace } = run;
  return new Map(
    await Promise.all(
      [...commits].map(async (commit) => {
        if (!isCommit(commit)) return [commit, emptySnapshot];
        const read2 = { head: commit, base: void 0 };
        return [commit, (await readCommits(github, read2, inputs.directory, { root: workspace })).head];
      })
    )
  );
}
async function recordOf(github, { instance, owners, environments }, onPullRequest) {
  try {
    const former = owners.formerOwners.map((owner) => instanceName(owner, environments));
    const { record, unreadable: unreadable2 } = await newestRecord(github, [instance, ...former]);
    const diagnostics = unreadable2 === 0 ? [] : [
      {
        severity: "warning",
        code: "record-unreadable",
        message: `${unreadable2} newer apply ${unreadable2 === 1 ? "record" : "records"} of this instance can't be read, so an older one is compared with.`,
        hint: "Look at the repository's deployments: were their payloads changed, or is a newer version of this tool in use?"
      }
    ];
    return { ...present({ record }), diagnostics };
  } catch (error) {
    if (!isRequestFailure(error) || error.status !== 403 && error.status !== 404) throw error;
    return {
      diagnostics: [
        {
          ...githubDiagnostic(
            error,
            onPullRequest ? "What earlier merges left undone could not be read, so it isn't in this plan" : "The record of the last apply could not be read, so this is compared with what the event names",
            onPullRequest ? "deployments: read" : "deployments: write"
          ),
          severity: onPullRequest ? "notice" : "warning",
          code: "no-record"
        }
      ]
    };
  }
}
async function newestRecord(github, [instance = "", ...others]) {
  const found = await readRecord(github, instance);
  return found.record !== void 0 || others.length === 0 ? found : newestRecord(github, others);
}
async function baseCommit(github, commit, base) {
  switch (base.kind) {
    case "first parent":
      return (await parentsOf(github, commit))[0];
    case "itself":
      return commit;
    case "commit":
      return base.sha;
    case "nothing":
      return void 0;
  }
}

// src/runner/apply.ts
async function applyOnGitHub(run, connect2) {
  const prepared = await prepareOnGitHub(run);
  const range = await rangeOf(run, prepared);
  if (range === "superseded" || range === "unrelated") return notApplied(run, prepared, range);
  const { request } = prepared;
  const client = connect2(request);
  const input = await gather({ ...request, diagnostics: [...run.diagnostics, ...request.diagnostics] }, client);
  const held = await hold(run, input, prepared, range);
  const plan = allow(held.plan, run.inputs.allow);
  await savePlan(run, plan);
  const byHand = plan === held.plan ? held.allowed : new Set(plan.operations.map(({ digest }) => digest));
  const seen = { reviewed: [...held.reviewed], allowed: [...byHand] };
  const entry = {
    instance: request.instance,
    plan,
    ...seen,
    run: run.address,
    ...present({ before: prepared.record })
  };
  const journal = unblocked(plan).length > 0 ? await beginJournal(run, entry) : void 0;
  const outcomes = await apply(plan, client, request.owners, {
    replaceOrder: request.policies.replaceOrder,
    desired: request.head.workflows,
    stop: run.stop,
    ...journal && { onOutcome: journal.note }
  });
  const unrecorded = await leaveRecord(run.github, entry, outcomes);
  const isLost = unrecorded.some(isError);
  if (!isLost) await journal?.close();
  const untold = run.stop.aborted ? [] : await tellMergedPulls(run, plan, outcomes, held.pulls, prepared.record);
  const code = applyExitCode(plan, outcomes);
  const diagnostics = [...plan.diagnostics, ...unrecorded, ...untold];
  const annotations = diagnosticAnnotations(diagnostics);
  const told = result({ ...plan, diagnostics }, outcomes, code, code !== 0, annotations, { "plan-path": run.planPath });
  if (!isLost || told.failed) return told;
  const message = "Everything was applied, but its record could not be written: run this again.";
  return { ...told, failed: true, message, outputs: { ...told.outputs, "failure-reason": "unreachable" } };
}
function beginJournal({ journal, redact: redact2 }, entry) {
  journal.begins();
  return openJournal(journal.path, entry, redact2);
}
async function rangeOf({ github, commit, isRerun, ref, inputs }, { base, record }) {
  if (record === void 0 && isRerun && inputs.base === void 0) {
    const { octokit, repository } = github;
    const { data } = await octokit.rest.git.getRef({ ...repository, ref: ref.replace(/^refs\//, "") });
    if (data.object.sha !== commit) return "superseded";
  }
  if (record !== void 0 && inputs.base !== void 0) {
    const since = await compare(github, record.sha, commit);
    if (since?.status === "behind") return "superseded";
  }
  if (base === void 0) return { status: "ahead", line: [commit], age: 0, isCut: false };
  const range = await compare(github, base, commit);
  if (inputs.base !== void 0) return range ?? { status: "diverged", line: [commit], age: 0, isCut: false };
  if (range?.status === "behind") return "superseded";
  return range === void 0 || range.status === "diverged" ? "unrelated" : range;
}
function notApplied({ commit, ref }, { record, base = "" }, why) {
  const short = (sha) => `\`${sha.slice(0, 12)}\``;
  const branch = `\`${ref.replace(/^refs\/heads\//, "")}\``;
  const isOld = why === "superseded";
  const message = isOld ? record === void 0 ? `This is an old run of ${short(commit)}, and ${branch} has moved on since: nothing was done. The newest run is the one to run again.` : `${short(commit)} is older than ${short(record.sha)}, which has been applied: nothing was done.` : `${short(commit)} doesn't follow from \`${base}\`, ${record === void 0 ? "where the branch was before" : "which was applied last"}: ${branch} was rewritten. Nothing was done, since what has run once could start again.`;
  const hint = "Start the workflow by hand in mode `apply`, with the input `base`: the commit whose documents LaunchDarkly holds.";
  const diagnostics = [
    isOld ? { severity: "notice", code: "superseded", message } : { severity: "error", code: "history-rewritten", message, hint }
  ];
  return {
    failed: !isOld,
    message: isOld ? message : `${message} ${hint}`,
    summary: `## LaunchDarkly workflows

**${isOld ? "Superseded" : "Not applied"}.** ${sentence(isOld ? message : `${message} ${hint}`)}
`,
    annotations: diagnosticAnnotations(diagnostics),
    outputs: { "failure-reason": isOld ? "" : "blocked" }
  };
}

// src/runner/closed.ts
var text = "## LaunchDarkly workflows\n\n**Closed** without a merge: none of this was done in LaunchDarkly.\n";
async function closedOnGitHub({ github, inputs, workspace, runId }, { pull, commit }) {
  const { head } = await readCommits(github, { head: commit, base: void 0 }, inputs.directory, { root: workspace });
  const { instance } = preparePlan(head, head, inputs);
  const result2 = withoutPlan("closed", `#${pull} was closed without a merge: nothing was done in LaunchDarkly.`);
  try {
    const comment = await readComment(github, pull, instance);
    if (comment !== void 0)
      await updateComment(github, comment, instance, { text, timeless: text, run: runId, isNewest: true });
    return result2;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const problem = githubDiagnostic(error, "The comment could not be brought up to date", "pull-requests: write");
    return { ...result2, annotations: diagnosticAnnotations([{ ...problem, severity: "notice" }]) };
  }
}

// src/github/drift-issue.ts
async function tellDrift(github, instance, { title, hasDrifted, ...told }) {
  const { octokit, repository } = github;
  const marker = hiddenMarker("drift", instance);
  const existing = await findIssue(github, marker);
  const body = bodyOf(marker, told);
  if (existing === void 0) {
    if (!hasDrifted) return void 0;
    return sentOnce(
      async () => {
        const { data } = await octokit.rest.issues.create({ ...repository, title, body });
        return { url: data.html_url, became: "opened" };
      },
      async () => {
        const made = await findIssue(github, marker);
        return made && { url: made.url, became: "opened" };
      }
    );
  }
  const { number, url, isOpen } = existing;
  const change = async (became, fields) => {
    await octokit.rest.issues.update({ ...repository, issue_number: number, title, body, ...fields });
    return { url, became };
  };
  const tellsIt = readBody(existing.body).tells(told);
  if (!hasDrifted && !isOpen) return tellsIt ? { url, became: "unchanged" } : change("updated", {});
  if (!hasDrifted) return change("closed", { state: "closed", state_reason: "completed" });
  if (tellsIt) return { url, became: "unchanged" };
  return isOpen ? change("updated", {}) : change("reopened", { state: "open", state_reason: "reopened" });
}
async function findIssue(github, marker) {
  const { octokit, repository, login } = github;
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    ...repository,
    creator: await login(),
    state: "all",
    per_page: 100
  });
  for await (const { data } of pages) {
    const marked = data.filter((issue) => issue.pull_request === void 0 && issue.body?.startsWith(marker));
    const ours = await isOurs(
      github,
      marked.map(({ user }) => user?.login)
    );
    const found = marked.find((_, index) => ours[index]);
    if (found !== void 0)
      return {
        number: found.number,
        body: found.body ?? "",
        url: found.html_url,
        isOpen: found.state === "open"
      };
  }
  return void 0;
}

// src/runner/drift.ts
async function driftOnGitHub(run, connect2) {
  const { request } = await prepareOnGitHub(run);
  const diagnostics = [...run.diagnostics, ...request.diagnostics];
  const made = await makePlan({ ...request, diagnostics }, connect2(request));
  await savePlan(run, made);
  const { operations, findings } = driftOf(made);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = made.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  const plan = { ...made, operations, guards };
  const hasDrifted = operations.length + findings.length > 0;
  const hasErrors = made.diagnostics.some(isError);
  const { problems, url = "" } = hasErrors ? { problems: [] } : await tell2(run, plan, hasDrifted);
  const code = hasErrors ? 1 : hasDrifted ? 2 : 0;
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const more = { "plan-path": run.planPath, "comment-url": url };
  return result(whole, void 0, code, code !== 0, planAnnotations(whole), more, hasDrifted ? "drift" : "no drift");
}
async function tell2(run, plan, hasDrifted) {
  try {
    const essence = { ...plan, base: "", head: "", unchanged: [], unmanaged: 0 };
    const told = await tellDrift(run.github, plan.instance, {
      ...tellable(run, plan, void 0, { about: hasDrifted ? "drift" : "no drift", essence }),
      title: `LaunchDarkly differs from the documents (${plan.instance})`,
      hasDrifted
    });
    return { problems: [], ...told && { url: told.url } };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The drift could not be told in an issue", "issues: write");
    return { problems: [{ ...diagnostic, severity: "warning" }] };
  }
}

// src/runner/plan.ts
async function planOnGitHub(given, connect2) {
  const { pull } = given.assignment;
  const run = pull === void 0 ? given : await onTestMerge(given, pull);
  if (run === void 0)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const { request, isTouched } = await prepareOnGitHub(run);
  const told = [...run.diagnostics, ...noMerge(pull), ...request.diagnostics];
  const input = await gather({ ...request, diagnostics: told }, connect2(request));
  const plan = allow(await allowedByReview(run, input), run.inputs.allow);
  await savePlan(run, plan);
  return report(run, plan, isTouched);
}
async function onTestMerge(run, pull) {
  const { github, assignment, commit, attempt } = run;
  if (assignment.base.kind !== "first parent") return run;
  if (attempt > 1 && await headOf(github, pull.number) !== pull.head) return void 0;
  const [base, head] = await parentsOf(github, commit);
  if (base !== void 0 && (head === void 0 || head === pull.head))
    return { ...run, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await testMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return void 0;
  return { ...run, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}
async function headOf({ octokit, repository }, pull) {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  return data.head.sha;
}
function noMerge(pull) {
  if (pull?.otherBranch === void 0) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}
async function allowedByReview({ github, assignment: { pull } }, input) {
  const plan = assemble(input);
  if (pull === void 0 || plan.guards.every(({ overridable }) => !overridable)) return plan;
  const allowance = await allowanceFor(github, pull.number, { head: pull.head, hash: plan.hash }).catch(
    (error) => {
      if (!isRequestFailure(error)) throw error;
      return void 0;
    }
  );
  if (allowance === void 0) return plan;
  const notice = {
    severity: "notice",
    code: "allowed",
    message: `\`${allowance.by}\` allowed this plan: \`${allowance.reason.replaceAll("`", "'")}\``
  };
  const covered = /* @__PURE__ */ new Set([...input.covered ?? [], ...plan.operations.map(({ digest }) => digest)]);
  return assemble({ ...input, covered, diagnostics: [...input.diagnostics, notice] });
}
async function report(run, made, isTouched) {
  const { pull } = run.assignment;
  if (pull === void 0) return finish(run, made, { annotated: false, problems: [] });
  const reviewed = pull.otherBranch === void 0 ? reviewedPlan(made, pull.head) : void 0;
  const onCheck = reviewed && reviewedLine(reviewed, reviewedBytes.check);
  const onComment = reviewed && reviewedLine(reviewed, reviewedBytes.comment);
  const isTooLarge = reviewed !== void 0 && onCheck === void 0;
  const whole = isTooLarge ? { ...made, diagnostics: [...made.diagnostics, tooLargeToReview(made, run.inputs.reviewedPlan)] } : made;
  const check = await writeCheck(run, whole, pull.head, onCheck);
  const isLost = reviewed !== void 0 && !isTooLarge && onComment === void 0 && !check.written;
  const plan = isLost ? { ...whole, diagnostics: [...whole.diagnostics, tooLargeToReview(made, run.inputs.reviewedPlan)] } : whole;
  const comment = await writePlanComment(run, plan, pull, { hidden: onComment, isTouched });
  return finish(run, plan, {
    annotated: check.written,
    problems: [...check.problems, ...comment.problems],
    ...present({ url: comment.url })
  });
}
function finish({ planPath }, plan, { annotated, problems, url = "" }) {
  const code = planExitCode(plan);
  const more = { "plan-path": planPath, "comment-url": url };
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  return result(whole, void 0, code, code === 1, besides(annotated, planAnnotations(whole)), more);
}
function besides(checked, annotations) {
  return annotations.filter(({ place }) => !checked || place === void 0);
}
async function writeCheck({ github, address }, plan, commit, carried) {
  try {
    await writeCheckRun(github, {
      instance: plan.instance,
      hash: plan.hash,
      commit,
      ...verdict(plan),
      summary: planMarkdown(plan, void 0, { limit: mostCheckBytes, rest: restInSummary, run: address }),
      ...carried !== void 0 && { text: `What the merge is held to: the digests of this plan.

${carried}` },
      annotations: planAnnotations(plan),
      address
    });
    return { written: true, problems: [] };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The check run could not be written", "checks: write");
    const code = isRefused(error) ? "no-check-run" : diagnostic.code;
    return { written: false, problems: [{ ...diagnostic, severity: "warning", code }] };
  }
}
function verdict(plan) {
  const own = ownPart(plan);
  const code = planExitCode(own);
  const errors = plan.diagnostics.filter(isError).length;
  const undone = plan.operations.length - own.operations.length;
  const planned = capitalised(headline(own));
  return {
    conclusion: code === 1 || code === 3 ? "failure" : "success",
    title: errors > 0 ? `${errors} ${errors === 1 ? "error" : "errors"}` : undone > 0 ? `${planned}, ${undone} waiting from earlier merges` : planned
  };
}
function capitalised(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
async function writePlanComment(run, plan, pull, { hidden, isTouched }) {
  try {
    const told = tellable(run, plan, void 0, { hidden, isNewest: run.attempt > 1 });
    const { url } = await writeComment(run.github, pull.number, plan.instance, told, isTouched || saysSomething(plan));
    return { url, problems: [] };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The plan could not be written as a comment", "pull-requests: write");
    return { problems: [{ ...diagnostic, severity: "warning" }] };
  }
}
function saysSomething({ operations, guards, unchanged, diagnostics }) {
  const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
  return operations.length + guards.length + unchanged.length + remarks.length > 0;
}
function tooLargeToReview({ operations }, policy) {
  return {
    severity: policy === "required" ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: required\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`."
  };
}

// src/runner/queue.ts
async function queueOnGitHub(run, { pull: number, branch }, connect2) {
  const { github, inputs, commit, planPath } = run;
  const { octokit, repository } = github;
  const { request } = await prepareOnGitHub(run);
  const input = await gather(
    { ...request, diagnostics: [...run.diagnostics, ...request.diagnostics] },
    connect2(request)
  );
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const reviewed = await reviewedOn(github, { number, head: data.head.sha }, request.instance);
  const { digests, allowed } = reviewedDigests([reviewed], void 0);
  const isHeld = data.base.ref === data.base.repo.default_branch && branch === data.base.ref && (inputs.reviewedPlan === "required" || inputs.reviewedPlan === "if-present" && reviewed.plan !== void 0);
  const covered = /* @__PURE__ */ new Set([...input.covered ?? [], ...allowed]);
  const diagnostics = [...input.diagnostics, ...isHeld && reviewed.plan === void 0 ? [notPlanned(number)] : []];
  const made = ownPart(assemble({ ...input, covered, diagnostics }));
  const plan = isHeld ? holdToReviewed(made, digests, changedSince(number)) : made;
  await savePlan(run, plan);
  const { written, problems } = await writeCheck(run, plan, commit, void 0);
  const code = planExitCode(plan);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = besides(written, planAnnotations(whole));
  return result(whole, void 0, code, code === 1, annotations, { "plan-path": planPath });
}
function changedSince(pull) {
  return {
    message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
    hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan."
  };
}
function notPlanned(pull) {
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on #${pull}, neither as a check run nor as a comment.`,
    hint: "Let the pull request's own job run before it is queued."
  };
}

// src/runner/run.ts
async function runOnGitHub(run, task) {
  switch (task.kind) {
    case "closed":
      return closedOnGitHub(run, task);
    case "plan by hand": {
      const { commit, base, pull } = await testMergeOf(run.github, task.pull);
      return assigned({
        ...run,
        commit,
        assignment: { kind: "run", mode: "plan", base: { kind: "commit", sha: base }, pull }
      });
    }
    case "run":
      return assigned({ ...run, assignment: task });
  }
}
function assigned(run) {
  const { assignment, connect: connect2 } = run;
  const { mode, queued } = assignment;
  if (connect2 === void 0 && mode === "apply") return withoutToken(run);
  if (mode === "validate" || connect2 === void 0) return validateOnly(run);
  if (queued !== void 0) return queueOnGitHub(run, queued, connect2);
  switch (mode) {
    case "apply":
      return applyOnGitHub(run, connect2);
    case "drift":
      return driftOnGitHub(run, connect2);
    case "plan":
      return planOnGitHub(run, connect2);
  }
}
async function withoutToken(run) {
  const { base } = run.assignment;
  const before = base.kind === "commit" ? base.sha : void 0;
  if (before !== void 0 && !(await read(run, before)).isChanged)
    return withoutPlan(
      "no-token",
      "There is no LaunchDarkly access token here, and no document has changed: nothing to do."
    );
  const message = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";
  return {
    ...withoutPlan("no-token", message),
    failed: true,
    message,
    annotations: [],
    outputs: { "failure-reason": "invalid" }
  };
}
async function read({ github, commit, inputs, workspace }, base) {
  const snapshots2 = await readCommits(github, { head: commit, base }, inputs.directory, { root: workspace });
  return { ...snapshots2, isChanged: !areSame(snapshots2.head, snapshots2.base) };
}
async function validateOnly(run) {
  const { inputs, commit, github, assignment, connect: connect2, diagnostics: earlier } = run;
  const isOffline = assignment.mode !== "validate" && connect2 === void 0;
  const { pull } = assignment;
  const [before] = isOffline && pull !== void 0 ? await parentsOf(github, commit) : [];
  const { head, base, isChanged } = await read(run, before);
  const revision = readRevision(head.files, inputs.directory, "head");
  const diagnostics = [...earlier, ...isOffline ? [noToken] : [], ...head.diagnostics, ...revision.diagnostics];
  const failed = diagnostics.some(isError);
  if (before !== void 0 && pull !== void 0 && !isChanged && !failed)
    await passCheck(run, pull, preparePlan(head, base, inputs).instance);
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
async function passCheck({ github, address }, { head }, instance) {
  const hash = planHash([]);
  const carried = reviewedLine({ head, hash, digests: [] }, reviewedBytes.check);
  try {
    await writeCheckRun(github, {
      instance,
      hash,
      commit: head,
      conclusion: "success",
      title: "Nothing to do",
      summary: "No document of this tool is changed.",
      ...present({ text: carried }),
      annotations: [],
      address
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

// src/action.ts
function listInput(name) {
  const items = getInput(name).split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
  return items.length === 0 ? void 0 : items;
}
function optionalInput(name) {
  const value = getInput(name);
  return value === "" ? void 0 : value;
}
function choice(name, choices, standard) {
  const value = optionalInput(name) ?? standard;
  const known = choices.find((candidate) => candidate === value);
  if (known === void 0)
    throw new InputError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
  return known;
}
var InputError = class extends Error {
};
var stopping = new AbortController();
function stopOn(signal, writes) {
  process.on(signal, () => {
    if (!writes) process.exit(1);
    info(`${signal}: nothing new begins; what is under way is waited for.`);
    stopping.abort();
  });
}
function ownFile(name) {
  return join2(process.env.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}
var accessToken = optionalInput("access-token");
var repoToken = optionalInput("repo-token") ?? process.env.GITHUB_TOKEN;
var secrets = masked(accessToken, repoToken, process.env.GITHUB_TOKEN);
var redact = redactor(secrets);
async function main() {
  const mode = choice("mode", ["auto", "validate", "plan", "apply", "drift"], "auto");
  const pullRequest2 = optionalInput("pull-request");
  const wish = { mode, ...present({ pull: pullRequest2 }) };
  const assignment = assignmentOf(context.eventName, eventPayload(), wish);
  if (assignment.kind === "nothing") {
    info(`Nothing to do: ${logText(redact(assignment.why))}`);
    return;
  }
  if (assignment.kind === "refused") throw new InputError(`${assignment.why} ${assignment.hint}`);
  if ((process.env.GITHUB_REPOSITORY ?? "") === "")
    throw new InputError("GITHUB_REPOSITORY is not set: this runs as a step of a GitHub Actions job.");
  if (repoToken === void 0)
    throw new InputError("The input `repo-token` is empty: leave it out, so that the job's own token is used.");
  const mayBeOffline = assignment.kind === "closed" || assignment.kind === "run" && (assignment.pull !== void 0 || assignment.mode === "validate" || context.eventName === "push");
  if (accessToken === void 0 && !mayBeOffline)
    throw new InputError("The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.");
  for (const [name, token] of Object.entries({ "access-token": accessToken, "repo-token": repoToken }))
    if (token !== void 0 && !isUsableToken(token))
      throw new InputError(`The input \`${name}\` holds blanks, line breaks or characters that no token has.`);
  await honourProxies(process.env);
  const { host, diagnostics } = resolveHost(optionalInput("base-uri") ?? process.env.LAUNCHDARKLY_API_HOST);
  const directory = (optionalInput("directory") ?? standardDirectory).replace(/^\.\/|\/+$/g, "");
  const environments = listInput("environments");
  const optional = {
    owner: optionalInput("owner"),
    base: optionalInput("base"),
    // Whoever starts a run by hand has seen its plan; a push or a pull request can't lift a guard.
    allow: context.eventName === "workflow_dispatch" ? optionalInput("allow") : void 0,
    paused: optionalInput("paused"),
    repository: process.env.GITHUB_REPOSITORY
  };
  const journalPath = ownFile(`${randomUUID()}.journal`);
  const writes = assignment.kind === "run" && assignment.mode === "apply";
  for (const signal of ["SIGINT", "SIGTERM"]) stopOn(signal, writes);
  const run = {
    inputs: {
      directory,
      scope: choice("scope", ["changed", "all"], "changed"),
      reviewedPlan: choice("reviewed-plan", ["required", "if-present", "off"], "required"),
      ...present({ environments }),
      ...defined(optional)
    },
    commit: context.sha,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    planPath: ownFile("plan.json"),
    // For dist/post.js. Of this step alone: another one of the same job has its own.
    journal: { path: journalPath, begins: () => saveState("journal", journalPath) },
    stop: stopping.signal,
    isRerun: context.eventName === "push" && Number(process.env.GITHUB_RUN_ATTEMPT ?? 1) > 1,
    ref: context.ref,
    address: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
    runId: context.runId,
    attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
    github: connect(repoToken, context.apiUrl, context.repo, version, secrets),
    redact,
    ...accessToken !== void 0 && {
      connect: ({ policies }) => connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies.requests)
    },
    diagnostics
  };
  if (diagnostics.some(isError)) {
    annotate(redacted(diagnosticAnnotations(diagnostics), redact));
    throw new InputError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
  }
  const result2 = redacted(await runOnGitHub(run, assignment), redact);
  annotate(result2.annotations);
  for (const [name, value] of Object.entries(result2.outputs)) setOutput(name, value);
  startGroup("The report, as in the job summary");
  info(withoutCommands(result2.summary));
  endGroup();
  if (process.env.GITHUB_STEP_SUMMARY !== void 0) await summary.addRaw(result2.summary).write();
  if (result2.failed) setFailed(logText(result2.message));
}
function eventPayload() {
  const path = process.env.GITHUB_EVENT_PATH;
  if (path === void 0) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new InputError(`GITHUB_EVENT_PATH names no JSON file: ${error instanceof Error ? error.message : error}`);
  }
}
function defined(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
try {
  await main();
  if (stopping.signal.aborted) process.exitCode ??= 1;
} catch (error) {
  if (error instanceof InputError) fail(error.message, "invalid");
  else if (error instanceof ProxyError) fail(`${error.message} ${error.hint}`, "invalid");
  else if (error instanceof MissingCommit || error instanceof NoTestMerge)
    fail(`${error.message} ${error.hint}`, "invalid");
  else if (error instanceof LaunchDarklyError) fail(`${error.message} ${error.hint} (${error.request})`, "unreachable");
  else if (isRequestFailure(error)) {
    const { message, hint, request } = githubDiagnostic(
      error,
      "GitHub could not be read",
      "contents: read, pull-requests: write"
    );
    fail(`${message} ${hint} (${request})`, "unreachable");
  } else {
    debug(logText(redact(error instanceof Error ? error.stack ?? error.message : String(error))));
    const what = error instanceof Error ? error.message : String(error);
    fail(`This was not expected: ${what}. Run again with debug logging and report it.`, "failed");
  }
}
process.stdout.write("", () => process.exit());
function fail(message, reason) {
  setOutput("failure-reason", reason);
  setFailed(logText(redact(message)));
}
