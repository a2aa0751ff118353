import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allow,
  apply,
  asPlanHash
} from "./chunks/chunk-ZXOPFL7Q.js";
import {
  driftOf
} from "./chunks/chunk-74VDCYZB.js";
import {
  alert,
  applyExitCode,
  assemble,
  diagnosticLines,
  failureReason,
  gather,
  makePlan,
  mostLines,
  planExitCode,
  planHash,
  planMarkdown,
  planPage,
  planReport,
  runLink,
  savePlan,
  sentence,
  timelessMarkdown,
  unlinked
} from "./chunks/chunk-GAPUDR4B.js";
import "./chunks/chunk-SCPXQLLQ.js";
import {
  connectLaunchDarkly,
  identify,
  isReviewRequired,
  isUsableToken,
  newFindings,
  prepare,
  reviewByHand,
  reviewOf,
  reviewedPlan,
  shownBy,
  unblocked,
  withGuards
} from "./chunks/chunk-63F7WXCY.js";
import {
  asWarning,
  judgedRevision
} from "./chunks/chunk-WNIRYKCO.js";
import {
  checkName,
  isExternalIdOf,
  mostCheckBytes,
  publishedAt,
  readReviewedChecks,
  readReviewedLine,
  reviewedBytes,
  reviewedLine,
  writeCheckRun
} from "./chunks/chunk-MXWVN6J4.js";
import {
  areSame,
  blobId,
  countOperations,
  directoriesOf,
  emptySnapshot,
  headline,
  noDirectory,
  notADirectory,
  pagesOf,
  readRegularFile,
  readRevision,
  resolveHost,
  snapshotOf,
  standardDirectory,
  undoneWords,
  waitsFor
} from "./chunks/chunk-22E6OD23.js";
import "./chunks/chunk-ISGITOQG.js";
import {
  annotate,
  branchOf,
  commitNamed,
  context,
  debug,
  diagnosticAnnotations,
  endGroup,
  follows,
  getInput,
  githubRecords,
  historyBetween,
  info,
  isMissing,
  masked,
  missingCommit,
  parentsOf,
  planAnnotations,
  saveState,
  setFailed,
  setOutput,
  startGroup,
  summary,
  tipOf,
  warning
} from "./chunks/chunk-FLLIILW5.js";
import {
  applyEntry,
  leaveBeginning,
  leaveRecord
} from "./chunks/chunk-IH33F2A4.js";
import "./chunks/chunk-L74YZHN7.js";
import {
  honourProxies,
  revisionsOf
} from "./chunks/chunk-T4RXYEBY.js";
import {
  isCommit,
  openJournal,
  recordKey
} from "./chunks/chunk-SC55RK3W.js";
import {
  PartialAnswer,
  connect,
  createOnce,
  expectedFailure,
  githubDiagnostic,
  isOurs,
  isRefused,
  isRequestFailure,
  itemsOf,
  slugOf,
  tolerateFailure,
  tolerateRefusal
} from "./chunks/chunk-WQYVVAPB.js";
import "./chunks/chunk-SRAIKGVP.js";
import {
  coveredDigests,
  isSending,
  outcomeHeadline,
  outcomeWord,
  targetName,
  targetWords,
  worstFirst
} from "./chunks/chunk-4UXYGALD.js";
import "./chunks/chunk-IBEZ5BFI.js";
import {
  version
} from "./chunks/chunk-TYLOO6J7.js";
import {
  json,
  logText,
  redacted,
  redactor,
  shortened,
  visible,
  withoutCommands
} from "./chunks/chunk-MULIXTLL.js";
import {
  ExpectedError,
  messageOf
} from "./chunks/chunk-ORF7NN5K.js";
import "./chunks/chunk-LWQEOXF6.js";
import {
  isError
} from "./chunks/chunk-CQGXZTGQ.js";
import "./chunks/chunk-4MT6MD7I.js";
import {
  present
} from "./chunks/chunk-77JXZZ6V.js";
import {
  object,
  objects
} from "./chunks/chunk-PU54HDA6.js";
import {
  capitalised,
  counted
} from "./chunks/chunk-MMUMCMMQ.js";
import "./chunks/chunk-LCC54T3V.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir as mkdir2, writeFile } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";

// src/github/event.ts
function assignmentOf(event, payload, { mode, pullRequest, ref }) {
  const body = object(payload);
  if (pullRequest !== void 0) return planByNumber(event, pullRequest, mode);
  if (mode === "drift" && event !== "pull_request_target")
    return isApplied(event, body, ref) ? withoutChange(mode) : refused(driftElsewhere, driftHint);
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return onPullRequest(body, mode);
    case "push":
      return onPush(body, mode);
    case "schedule":
      return withoutChange(mode === "auto" ? "drift" : mode);
    case "workflow_dispatch":
    case "repository_dispatch":
      return onDispatch(event, body, mode === "auto" ? "plan" : mode);
    case "merge_group":
      return onMergeGroup(body, mode);
    case "pull_request_target":
      return refused(
        "On `pull_request_target` a stranger's files would be planned with the base repository's tokens.",
        "Use `pull_request`: forks get an offline validation there, and their live plan by hand with the input `pull-request`: https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/github.md#forks-and-dependabot"
      );
    default:
      return onOtherEvent(event, mode);
  }
}
var driftElsewhere = "Drift is how LaunchDarkly differs from what was applied, and only the default branch is: this run would judge another revision, and close or open the issue that tells of the drift.";
var driftHint = "Use `mode: drift` on `schedule`, or start the workflow by hand on the default branch. What a branch or a pull request would change is told by `mode: plan`.";
function isApplied(event, body, ref) {
  if (["pull_request", "pull_request_review", "merge_group"].includes(event)) return false;
  const branch = defaultBranch(body);
  const refs = [ref, event === "push" || event === "workflow_dispatch" ? body.ref : void 0];
  return branch === "" || refs.every((one) => one === void 0 || one === `refs/heads/${branch}`);
}
function onOtherEvent(event, mode) {
  switch (mode) {
    case "auto":
      return refused(
        `The event \`${event}\` can't be handled.`,
        "Use `pull_request`, `push`, `schedule` or `workflow_dispatch`, or say what to do with the input `mode`."
      );
    case "apply":
      return refused(
        `Nothing is applied on the event \`${event}\`.`,
        "Apply on `push` to the default branch, `schedule` or `workflow_dispatch`."
      );
    default:
      return { kind: "run", mode, base: { kind: "first parent" } };
  }
}
function onPullRequest(body, mode) {
  const pull = object(body.pull_request);
  const base = object(pull.base);
  if (mode === "apply")
    return refused("Nothing is applied on a pull request event.", "Apply on `push` to the default branch.");
  if (typeof pull.number !== "number") return unreadable("names no pull request");
  if (body.action === "closed")
    return pull.merged === true ? { kind: "nothing", why: "The pull request was merged: the push to its branch is what is applied." } : { kind: "closed", pull: pull.number, commit: String(base.sha ?? "") };
  if (pull.state === "closed") return { kind: "nothing", why: "The pull request is closed." };
  const branch = object(body.repository).default_branch;
  const isOther = typeof base.ref === "string" && typeof branch === "string" && base.ref !== branch;
  return {
    kind: "run",
    mode: mode === "auto" ? "plan" : mode,
    base: { kind: "first parent" },
    pull: {
      number: pull.number,
      head: String(object(pull.head).sha ?? ""),
      ...present({ otherBranch: isOther ? String(base.ref) : void 0 })
    }
  };
}
function planByNumber(event, pullRequest, mode) {
  const hint = "Leave `pull-request` out, or start the workflow by hand (`workflow_dispatch`) in mode `plan`.";
  if (!/^[1-9]\d*$/.test(pullRequest))
    return refused(`The input \`pull-request\` can't be \`${pullRequest}\`: it is a number.`, hint);
  if (event !== "workflow_dispatch" || mode !== "plan" && mode !== "auto")
    return refused("The input `pull-request` is for plans by hand only.", hint);
  return { kind: "plan by hand", pull: Number(pullRequest) };
}
var queueBranch = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;
function onMergeGroup(body, mode) {
  const group = object(body.merge_group);
  if (mode === "apply")
    return refused("Nothing is applied in the merge queue.", "Apply on `push` to the default branch.");
  const { base_sha: base, base_ref: into, head_ref: from } = group;
  const [, number] = queueBranch.exec(String(from)) ?? [];
  if (typeof base !== "string" || typeof into !== "string" || number === void 0)
    return unreadable("names no merge group");
  return {
    kind: "run",
    mode: mode === "auto" ? "plan" : mode,
    base: { kind: "commit", sha: base },
    queued: { number: Number(number), branch: branchOf(into) }
  };
}
function withoutChange(mode) {
  const isJudged = mode === "apply" || mode === "drift";
  return { kind: "run", mode, base: isJudged ? { kind: "head" } : { kind: "first parent" } };
}
function onDispatch(event, body, mode) {
  const branch = defaultBranch(body);
  if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`)
    return refused(`Only the default branch \`${branch}\` is applied.`, "Start the run on that branch.");
  return withoutChange(mode);
}
function onPush(body, mode) {
  const branch = defaultBranch(body);
  if (body.deleted === true) return { kind: "nothing", why: "A branch was deleted." };
  const base = typeof body.before === "string" && !/^0+$/.test(body.before) ? { kind: "commit", sha: body.before } : { kind: "nothing" };
  const onDefault = body.ref === `refs/heads/${branch}`;
  if (mode === "auto" && !onDefault)
    return { kind: "nothing", why: `The push is not to the default branch \`${branch}\`.` };
  if (mode === "apply" && !onDefault)
    return refused(
      `Only pushes to the default branch \`${branch}\` are applied.`,
      "Limit the workflow's `push` trigger to that branch."
    );
  const { pushed_at: pushed } = object(body.repository);
  const pushedAt = typeof pushed === "number" ? pushed * 1e3 : Date.parse(String(pushed));
  return {
    kind: "run",
    mode: mode === "auto" ? "apply" : mode,
    base,
    ...present({ pushedAt: pushedAt > 0 ? pushedAt : void 0 })
  };
}
function defaultBranch(body) {
  return String(object(body.repository).default_branch ?? "");
}
function refused(why, hint) {
  return { kind: "refused", why, hint };
}
function unreadable(what) {
  return refused(`The event's payload ${what}.`, "Check GITHUB_EVENT_PATH.");
}

// src/repository/github-repository.ts
import { join } from "node:path";
function githubRepository(github, directory, checkout, key) {
  const directories = /* @__PURE__ */ new Map();
  const trees = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  const blob = ({ id, path }) => remember(blobs, id, () => readBlob(github, id, join(checkout, path)));
  const readTree = async (tree, prefix) => snapshotOf(tree, await listTree(github, tree, prefix), (entries) => Promise.all(entries.map(blob)));
  return {
    async snapshot(commit, inside = directory) {
      if (commit === void 0) return emptySnapshot;
      const found = await remember(directories, `${inside} ${commit}`, () => findDirectory(github, commit, inside));
      if (found.tree === void 0) return { ...emptySnapshot, name: commit, diagnostics: found.diagnostics };
      const { tree } = found;
      return { ...await remember(trees, `${inside} ${tree}`, () => readTree(tree, inside)), name: commit };
    },
    directories: async (commit) => directoriesOf((await listTree(github, commit, "")).map(({ path }) => path.slice(1))),
    records: githubRecords(github, key)
  };
}
function remember(known, id, read) {
  const value = known.get(id) ?? read();
  known.set(id, value);
  return value;
}
async function findDirectory({ octokit, repository }, commit, directory) {
  let tree = commit;
  const segments = directory.split("/");
  for (const [index, segment] of segments.entries()) {
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree }).catch((error) => {
      if (index === 0 && isMissing(error)) throw missingCommit(commit);
      throw error;
    });
    const entry = data.tree.find(({ path }) => path === segment);
    if (entry?.sha === void 0) return { diagnostics: [] };
    if (entry.type !== "tree") {
      const path = segments.slice(0, index + 1).join("/");
      return { diagnostics: [notADirectory(path, entry.mode === "120000")] };
    }
    tree = entry.sha;
  }
  return { tree };
}
async function listTree(github, tree, prefix) {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "1" });
  const entriesOf = (list2) => list2.flatMap(
    ({ path, sha, mode, type }) => path && sha && mode && type !== void 0 ? [{ path: `${prefix}/${path}`, id: sha, mode, type }] : []
  );
  if (!data.truncated) return entriesOf(data.tree).filter(({ type }) => type === "blob");
  const { data: flat } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree });
  const nested = await Promise.all(
    entriesOf(flat.tree).map((entry) => entry.type === "tree" ? listTree(github, entry.id, entry.path) : [entry])
  );
  return nested.flat();
}
async function readBlob({ octokit, repository }, id, path) {
  const local = await readRegularFile(path).catch(() => void 0);
  if (local !== void 0 && blobId(local, id) === id) return local;
  const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: id });
  return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}

// src/runner/inputs.ts
import { posix } from "node:path";
var noAccessToken = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";
function optionalInput(read, name) {
  const value = read(name);
  return value === "" ? void 0 : value;
}
function eventInputs(read) {
  const mode = choice(read, "mode", ["auto", "validate", "plan", "apply", "drift"], "auto");
  return { mode, ...present({ pullRequest: optionalInput(read, "pull-request") }) };
}
function planInputs(read, repository, isByHand) {
  const allow2 = isByHand ? optionalInput(read, "allow") : void 0;
  return {
    directory: directoryInput(optionalInput(read, "directory") ?? standardDirectory),
    scope: choice(read, "scope", ["changed", "all"], "changed"),
    reviewedPlan: choice(read, "reviewed-plan", ["required", "approved", "if-present", "off"], "required"),
    repository,
    ...present({
      environments: list(read("environments")),
      owner: optionalInput(read, "owner"),
      base: optionalInput(read, "base"),
      allow: allow2 && asPlanHash(allow2, "allow"),
      paused: optionalInput(read, "paused")
    })
  };
}
function directoryInput(written2) {
  const directory = posix.normalize(written2);
  if (/^(?:\/|\.\.?(?:\/|$))/.test(directory))
    throw new ExpectedError(
      `The input \`directory\` can't be \`${written2}\`: it names a directory inside the repository, from the repository's root.`,
      `Write it as \`${standardDirectory}\` or \`teams/pay/${standardDirectory}\`.`
    );
  return directory.replace(/\/$/, "");
}
function checkTokens(tokens) {
  for (const [name, token] of Object.entries(tokens))
    if (token !== void 0 && !isUsableToken(token))
      throw new ExpectedError(
        `The input \`${name}\` holds blanks, line breaks or characters that no token has.`,
        "Put just the token into the secret."
      );
}
function list(text2) {
  const items = text2.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
  return items.length === 0 ? void 0 : items;
}
function choice(read, name, choices, standard) {
  const value = optionalInput(read, name) ?? standard;
  const known = choices.find((candidate) => candidate === value);
  if (known === void 0)
    throw new ExpectedError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
  return known;
}

// src/github/test-merge.ts
import { setTimeout as sleep } from "node:timers/promises";
var patience = { longest: 3e4, between: 1e3 };
async function testMergeOf(github, number) {
  const { octokit, repository } = github;
  const until = Date.now() + patience.longest;
  for (; ; ) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    if (data.state !== "open")
      throw new ExpectedError(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
    if (data.mergeable === false)
      throw new ExpectedError(
        `#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`,
        "Solve the conflicts, and run again."
      );
    if (data.mergeable === true) {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `pull/${number}/merge` });
      const [base, head] = await parentsOf(github, ref.object.sha);
      if (base !== void 0 && head === data.head.sha) {
        const isOther = data.base.ref !== data.base.repo.default_branch;
        const pull = { number, head, ...present({ otherBranch: isOther ? data.base.ref : void 0 }) };
        return { pull, commit: ref.object.sha, base };
      }
    }
    if (Date.now() + patience.between > until)
      throw new ExpectedError(
        `GitHub has no test merge commit of the newest push to #${number} yet, so what a merge would leave isn't known.`,
        "Run again in a minute, or push once more."
      );
    await sleep(patience.between);
  }
}

// src/reporting/escaping/chat.ts
var alike = {
  "<": "‹",
  ">": "›",
  "&": "＆",
  "*": "∗",
  "~": "∼",
  "|": "¦",
  "`": "'",
  "[": "(",
  "]": ")",
  $: "＄"
};
var brokenId = /(?<![0-9a-z\u2060])(?:[0-9a-f]{6}\u2060){3}[0-9a-f]{6}(?![0-9a-z\u2060])/g;
function chatText(text2, most) {
  return unlinked(shortened(visible(text2), most)).replace(brokenId, (id) => id.replaceAll("⁠", "")).replace(/[<>&*~|`[\]$]/g, (character) => alike[character] ?? character).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "＿").replace(/[#:](?=[^\s\u2060])/g, "$&⁠").replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ".⁠");
}

// src/reporting/notification.ts
var mostItems = 10;
var mostPulls = 20;
var mostOfItem = 300;
var mostOfText = 1200;
var mostTold = 3;
function notification(applied) {
  const { instance, repository, commit, run: run2, failure, plan: plan2, outcomes } = applied;
  if (outcomes.length === 0 && failure === "") return "";
  const operations = new Map(plan2?.operations.map((operation) => [operation.id, operation]));
  const items = worstFirst(outcomes).map((outcome) => itemOf(outcome, operations.get(outcome.operation), plan2));
  const of = (...lists) => items.filter(({ list: list2 }) => lists.includes(list2));
  const pulls = applied.pulls.slice(0, mostPulls);
  const [done, failed, undone] = [of("done"), of("failed"), of("undone")];
  const told = (list2) => list2.slice(0, mostItems).map(({ operation, status, text: text2 }) => ({ operation, status, text: text2 }));
  const value = {
    version: 1,
    text: textOf(applied, [...failed, ...undone]),
    result: failed.length + undone.length === 0 && failure === "" ? "applied" : done.length > 0 ? "partly" : "nothing",
    repository,
    instance,
    commit,
    run: run2,
    pulls,
    failure: chatText(failure, mostOfItem),
    counts: { done: done.length, failed: failed.length, undone: undone.length },
    done: told(done),
    failed: told(failed),
    undone: told(undone)
  };
  return json(value, 0);
}
function itemOf(outcome, operation, plan2) {
  const { message, hint, doubled, status } = outcome;
  const stops = plan2?.guards.filter(({ operations }) => status === "pending" && operations.includes(outcome.operation));
  const why = stops === void 0 || stops.length === 0 ? message : stops.map((guard) => guard.message).join(" ");
  const what = operation === void 0 ? outcome.operation : `${capitalised(operation.kind)} "${operation.name}" (${targetWords(operation)})`;
  const wrong = doubled === true || status === "failed" || status === "unknown";
  return {
    list: wrong ? "failed" : status === "done" ? "done" : "undone",
    operation: outcome.operation,
    status: outcomeWord(outcome),
    text: chatText(`${what}: ${why}${wrong && hint !== void 0 ? ` ${hint}` : ""}`, mostOfItem)
  };
}
function textOf({ repository, instance, outcomes, failure, pulls, run: run2 }, wrong) {
  const of = instance === repository ? "" : ` (${instance})`;
  const what = outcomes.length === 0 ? "not applied" : outcomeHeadline(outcomes);
  const reasons = wrong.length === 0 && failure !== "" ? [chatText(failure, mostOfItem)] : wrong.slice(0, mostTold).map(({ text: text2 }) => text2);
  const more = wrong.length > mostTold ? ` And ${wrong.length - mostTold} more.` : "";
  const start = chatText(`${repository}: LaunchDarkly workflows${of}: ${what}`, mostOfItem);
  const said = `${start}${reasons.length === 0 ? "." : `: ${reasons.join(" ")}${more}`}`;
  const addresses = [...pulls.slice(0, mostTold).map(({ url }) => url), run2];
  return `${shortened(said, mostOfText)} ${addresses.join(" ")}`;
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
  plan: plan2,
  job: { planPath, addresses },
  outcomes,
  code,
  failed,
  annotations,
  commentUrl,
  about,
  applied
}) {
  const counts = countOperations(plan2);
  const reason = failureReason(plan2, code);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? failureMessages[reason] : "",
    summary: planMarkdown(plan2, outcomes, {
      limit: mostSummaryBytes,
      rest: "The whole plan is in the plan file.",
      addresses,
      ...present({ about })
    }),
    page: planPage(plan2, outcomes, about ?? (outcomes === void 0 ? "pull request" : "apply")),
    annotations,
    ...present({ applied }),
    outputs: {
      "has-changes": String(plan2.operations.length > 0),
      creates: String(counts.creates),
      replaces: String(counts.replaces),
      deletes: String(counts.deletes),
      dedupes: String(counts.dedupes),
      blocked: String(counts.stopped),
      pending: String(pending),
      "plan-hash": plan2.hash,
      "failure-reason": failed ? reason : "",
      "plan-path": planPath,
      ...present({ "comment-url": commentUrl })
    }
  };
}
var mostSummaryBytes = 1e6;
var failureMessages = {
  "": "",
  invalid: "The documents or what they name are not valid; see the annotations and the summary.",
  unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
  drift: "LaunchDarkly differs from the documents; see the summary.",
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe."
};
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

// src/runner/history.ts
async function historySince({ github, commit, isRerun, ref, inputs }, { request, records }) {
  const isNamed = inputs.base !== void 0;
  const [record] = records;
  if (record === void 0 && isRerun && !isNamed && await tipOf(github, ref) !== commit) return "superseded";
  const since = record?.sha ?? request.names.base;
  if (!isCommit(since)) return { status: "ahead", commits: [commit], reachesBase: true, age: 0, isCut: false };
  const history = await historyBetween(github, since, commit);
  const isBehind = history?.status === "behind";
  if (isBehind && await tipOf(github, ref) !== commit) return "superseded";
  if (isNamed) return history ?? { status: "diverged", commits: [commit], reachesBase: false, age: 0, isCut: false };
  return history === void 0 || isBehind || history.status === "diverged" ? "rewritten" : history;
}
function notApplied(job, { request, records: [record] }, obstacle) {
  return obstacle === "superseded" ? superseded(job, record) : rewritten(job, record, request.names.base);
}
function superseded({ commit, ref }, record) {
  const message = record === void 0 ? `This is an old run of ${short(commit)}, and \`${branchOf(ref)}\` has moved on since: nothing was done. Run the newest one again instead.` : `${short(commit)} is older than ${short(record.sha)}, which has been applied: nothing was done.`;
  return { ...withoutPlan("superseded", message), summary: summaryOf("Superseded", message) };
}
function rewritten({ commit, ref }, record, base) {
  const which = record === void 0 ? "where the branch was before" : "which was applied last";
  const message = `${short(commit)} doesn't follow from \`${base}\`, ${which}: \`${branchOf(ref)}\` was rewritten. Nothing was done, since what has run once could start again.`;
  const hint = wayOutOf(branchOf(ref), base);
  return {
    failed: true,
    message: `${message} ${hint}`,
    summary: summaryOf("Not applied", `${message} ${hint}`),
    annotations: diagnosticAnnotations([{ severity: "error", code: "history-rewritten", message, hint }]),
    outputs: { "failure-reason": "blocked" }
  };
}
async function isRewritten(github, { branch, into, history }, { sha }) {
  if (follows(history)) return false;
  const tip = await tipOf(github, `refs/heads/${branch}`);
  return tip === into || !follows(await historyBetween(github, sha, tip));
}
function rewrittenBranch(branch, { sha }) {
  return {
    severity: "warning",
    code: "history-rewritten",
    message: `\`${branch}\` doesn't follow from ${short(sha)}, which was applied last: it was rewritten. As long as that is so, no merge into it changes LaunchDarkly, and its job fails; an apply by hand needs the input \`base\`.`,
    hint: wayOutOf(branch, sha)
  };
}
function wayOutOf(branch, base) {
  return `Force-push \`${branch}\` to a commit that has ${short(base)} in its history, and merge again what that removes; or start the workflow by hand in mode \`apply\`, with the input \`base\`: the commit whose documents LaunchDarkly holds.`;
}
function short(commit) {
  return `\`${commit.slice(0, 12)}\``;
}
function summaryOf(heading, text2) {
  return `## LaunchDarkly workflows

**${heading}.** ${sentence(text2)}
`;
}

// src/github/report-body.ts
import { createHash } from "node:crypto";
function bodyMarker(kind, instance) {
  return `<!-- ld-sync:${kind}:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}
function bodyOf(marker, { carried, text: text2, timeless, run: run2 }) {
  const all = joined(carried, text2);
  const ofRun = run2 === void 0 ? "" : ` run=${run2}`;
  return [marker, `<!-- ld-sync:report ${timelessDigest(carried, timeless)} ${digest(all)}${ofRun} -->`, all].join(
    "\n"
  );
}
var secondLine = /^<!-- ld-sync:report ([\w-]{43}) ([\w-]{43})(?: run=(\d+))? -->$/;
function readBody(body) {
  const [, second = "", ...text2] = body.split(/\r?\n/);
  const [, ofReport, ofBody, run2] = secondLine.exec(second) ?? [];
  const isUntouched = ofBody === digest(text2.join("\n"));
  return {
    isUntouched,
    says: ({ carried, timeless }) => isUntouched && ofReport === timelessDigest(carried, timeless),
    ...present({ run: run2 === void 0 ? void 0 : Number(run2) })
  };
}
function timelessDigest(carried, timeless) {
  return digest(joined(carried?.replace(/ at=\S+/, ""), timeless));
}
function joined(carried, text2) {
  return carried === void 0 ? text2 : `${carried}
${text2}`;
}
function digest(text2) {
  return createHash("sha256").update(text2.trim()).digest("base64url");
}

// src/github/comment.ts
var mostCommentBytes = 6e4;
async function writeComment(github, pull, instance, report2, isWorthOne = true) {
  const { ours, former } = await readComments(github, pull, instance);
  const written2 = await writeInto(github, ours, instance, report2);
  if (written2?.became === "updated") await retireOthers(github, ours, former, written2.url);
  if (written2 !== void 0) return written2;
  return isWorthOne ? create(github, pull, instance, report2) : { url: "", became: "unchanged" };
}
async function create(github, pull, instance, report2) {
  const { octokit, repository } = github;
  const body = bodyOf(bodyMarker("comment", instance), report2);
  const { id: own, url } = await createOnce(
    async () => {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body });
      return { id: data.id, url: data.html_url };
    },
    async () => (await readComments(github, pull, instance)).ours[0]
  );
  const { ours, former } = await readComments(github, pull, instance, own);
  const kept = await writeInto(github, ours, instance, report2);
  const newest = kept?.url ?? url;
  for (const one of former) await retire(github, one, newest);
  return { url: newest, became: "created" };
}
async function retireOthers(github, [first], former, newest) {
  if (first === void 0 || former.length === 0) return;
  await github.octokit.graphql(unhide, { id: first.node }).catch(() => void 0);
  for (const one of former) await retire(github, one, newest);
}
var unhide = "mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";
async function writeInto(github, comments, instance, report2) {
  const { octokit, repository } = github;
  const [first, ...others] = comments;
  if (first === void 0) return void 0;
  const [known, ...runs] = [first, ...others].map(({ body }) => readBody(body));
  const newest = Math.max(...[known, ...runs].map((one) => one?.run ?? 0));
  const { url } = first;
  const removeOthers = async () => {
    for (const { id } of others)
      await unlessGone(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
  };
  if (report2.run !== void 0 && newest > report2.run && report2.isNewest !== true) {
    if (known?.run === newest) await removeOthers();
    return { url, became: "left to a newer run" };
  }
  if (known?.says(report2) !== true) {
    const body = bodyOf(bodyMarker("comment", instance), report2);
    const edited = await unlessGone(
      () => octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body })
    );
    if (edited === void 0) return writeInto(github, others, instance, report2);
  }
  await removeOthers();
  return { url, became: known?.says(report2) === true ? "unchanged" : "updated" };
}
async function unlessGone(request) {
  try {
    return await request();
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return void 0;
    throw error;
  }
}
async function retire({ octokit, repository }, { id, node }, newest) {
  const query2 = "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
  const body = `This is outdated: the newest plan and its outcome are in [another comment](${newest}).`;
  await octokit.graphql(query2, { id: node }).catch(() => octokit.rest.issues.updateComment({ ...repository, comment_id: id, body })).catch(() => void 0);
}
async function readComments(github, pull, instance, own) {
  const { octokit, repository } = github;
  const marker = bodyMarker("comment", instance);
  const comments = await itemsOf(
    octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...repository,
      issue_number: pull,
      per_page: 100
    })
  );
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  const others = marked.filter(({ id }) => id !== own);
  const areOurs = await isOurs(
    github,
    others.map(({ user }) => user?.login)
  );
  const ours = new Set(others.filter((_, index) => areOurs[index]).map(({ id }) => id));
  return {
    ours: marked.filter(({ id }) => id === own || ours.has(id)).map(({ id, node_id: node, body = "", html_url: url, created_at: createdAt }) => ({
      id,
      node,
      body,
      url,
      createdAt
    })).sort((left, right) => left.id - right.id),
    former: marked.filter(
      ({ id, user, body = "" }) => id !== own && !ours.has(id) && user?.type === "Bot" && readBody(body).isUntouched
    ).map(({ id, node_id: node }) => ({ id, node }))
  };
}

// src/github/merged-pulls.ts
async function stateOf({ octokit, repository }, pull) {
  const { data, headers } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  const now = new Date(headers.date ?? Date.now()).toISOString();
  return { head: data.head.sha, isOpen: data.state === "open", into: data.base.ref, now };
}
async function mergedPulls({ octokit, repository }, commits, branch) {
  const found = /* @__PURE__ */ new Map();
  let tipHasOne = false;
  for (const [index, sha] of commits.entries()) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: sha });
    for (const { number, merged_at, base, head } of data) {
      if (merged_at === null || base.ref !== branch) continue;
      const isFork = head.repo?.id !== base.repo.id;
      found.set(number, { number, head: head.sha, mergedAt: merged_at, isFork });
      if (index === 0) tipHasOne = true;
    }
  }
  return { pulls: [...found.values()], tipHasOne };
}

// src/github/reviews.ts
async function reviewedOn(github, { number, head, mergedAt, isFork }, instance, needsApproval = false) {
  const [checks, reviews] = await Promise.all([plansOfChecks(github, head, instance), reviewsOf(github, number)]);
  const plans = checks.length > 0 || isFork ? checks : await plansOfComment(github, number, head, instance);
  const until = needsApproval ? await lastApproval(github, number, reviews, head) : void 0;
  if (needsApproval && until === void 0) return { pull: number };
  const plan2 = plans.find(({ at }) => isBefore(at, mergedAt) && isBefore(at, until));
  if (plan2 === void 0) return { pull: number };
  return { pull: number, plan: plan2, ...present({ mergedAt, override: await overrideIn(github, reviews, plan2) }) };
}
function isBefore(at, time) {
  return time === void 0 || Math.floor(Date.parse(at) / 1e3) <= Math.floor(Date.parse(time) / 1e3);
}
async function plansOfChecks(github, head, instance) {
  try {
    return await readReviewedChecks(github, head, instance);
  } catch (error) {
    if (isRefused(error)) return [];
    throw error;
  }
}
async function plansOfComment(github, pull, head, instance) {
  const { ours } = await readComments(github, pull, instance);
  const plans = ours.flatMap(({ body, createdAt }) => {
    const plan2 = readReviewedLine(body);
    return plan2?.head === head ? [publishedAt(plan2, createdAt)] : [];
  });
  return plans.sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
}
async function reviewsOf({ octokit, repository }, pull) {
  const reviews = await itemsOf(
    octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
      ...repository,
      pull_number: pull,
      per_page: 100
    })
  );
  const deciding = reviews.filter(({ user, state }) => user && user.type !== "Bot" && state !== "COMMENTED");
  const latest = new Map(deciding.map((review) => [review.user?.login, review.state]));
  return deciding.filter(({ user, state }) => state === "APPROVED" && latest.get(user?.login) === "APPROVED");
}
async function lastApproval(github, pull, reviews, head) {
  const { octokit, repository } = github;
  const ofHead = reviews.filter(({ commit_id }) => commit_id === head).toReversed();
  if (ofHead.length === 0) return void 0;
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  for (const { user, submitted_at } of ofHead)
    if (user && user.login !== data.user.login && await mayWrite(github, user.login)) return submitted_at;
  return void 0;
}
var allowLine = /^\/ld-allow ([0-9a-f]{32}) +(?!<reason>\s*$)(\S.*?)\s*$/gm;
async function overrideOf(github, pull, plan2) {
  return overrideIn(github, await reviewsOf(github, pull), plan2);
}
async function overrideIn(github, reviews, { head, hash }) {
  for (const { body, commit_id, user } of reviews.toReversed()) {
    const [, , reason] = [...body.matchAll(allowLine)].find(([, allowed]) => allowed === hash) ?? [];
    if (reason === void 0 || commit_id !== head || !user || !await mayWrite(github, user.login)) continue;
    return { by: user.login, reason };
  }
  return void 0;
}
function overrideNotice({ by, reason }, which) {
  const message = `\`${by}\` allowed ${which}: \`${reason.replaceAll("`", "'")}\``;
  return { severity: "notice", code: "allowed", message };
}
async function mayWrite({ octokit, repository }, username) {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
  return data.permission === "admin" || data.permission === "write";
}

// src/runner/report.ts
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
function reportOf({ addresses, redact: redact2, runId }, plan2, outcomes, { carried, about, significant = plan2, isNewest = false } = {}) {
  const limit = mostCommentBytes - Buffer.byteLength(carried ?? "");
  const options = { limit, rest: restInSummary, addresses, ...present({ about }) };
  return {
    ...present({ carried }),
    text: redact2(planMarkdown(plan2, outcomes, options)),
    timeless: redact2(timelessMarkdown(significant, outcomes, options)),
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
async function savePlan2({ planPath, redact: redact2 }, plan2) {
  await mkdir(dirname(planPath), { recursive: true });
  await savePlan(planPath, plan2, redact2);
}

// src/runner/publish.ts
async function publishOutcomes(publisher, plan2, outcomes, pulls, { records: [record] }) {
  const { problems } = await tolerateFailure(async () => {
    const known = new Set(pulls.map(({ pull }) => pull));
    const isLate = plan2.operations.length > 0 && record !== void 0 && record.undone.length > 0;
    const earlier = isLate ? await pullsBehind(publisher, plan2.instance, record) : [];
    const isFirst = record?.sha !== plan2.head;
    for (const pull of pulls) await publishOn(publisher, plan2, outcomes, pull, isFirst);
    for (const pull of earlier.filter(({ pull: number }) => !known.has(number)))
      await publishOn(publisher, plan2, outcomes, pull, false);
  }, untold);
  return problems;
}
async function publishNotApplied({ github, redact: redact2, addresses, runId }, instance, why, findPulls2) {
  const { problems } = await tolerateFailure(async () => {
    for (const { pull, plan: plan2 } of await findPulls2()) {
      const carried = plan2 && reviewedLine(plan2, reviewedBytes.comment);
      const shown = plan2 === void 0 ? 0 : plan2.shown.size + plan2.stopped.length;
      const none2 = shown === 0 ? "" : ` None of what this pull request's plan showed was carried out.`;
      const text2 = redact2(
        `## LaunchDarkly workflows

**Not applied.**${none2} ${sentence(why)}

<sub>${runLink(addresses)}</sub>
`
      );
      const report2 = { ...present({ carried }), text: text2, timeless: text2, run: runId, isNewest: true };
      await writeComment(github, pull, instance, report2, shown > 0);
    }
  }, untold);
  return problems;
}
var untold = {
  what: "The outcome could not be written on its pull request",
  needed: "pull-requests: write",
  severity: "warning"
};
var mostCommits = 20;
async function pullsBehind({ github, ref }, instance, record) {
  const revisions = revisionsOf(record);
  const branch = branchOf(ref);
  const found = /* @__PURE__ */ new Map();
  for (const revision of revisions) {
    const history = await historyBetween(github, revision, record.sha);
    const { pulls } = await mergedPulls(github, history?.commits.slice(0, mostCommits) ?? [], branch);
    for (const pull of pulls) found.set(pull.number, await reviewedOn(github, pull, instance));
  }
  return [...found.values()];
}
async function publishOn(publisher, plan2, outcomes, { pull, plan: seen }, isFirst) {
  const { github } = publisher;
  const { instance } = plan2;
  const shown = partShown(plan2, seen, isFirst);
  const showsNone = shown.operations.length === 0 && shown.diagnostics.length === plan2.diagnostics.length;
  if (showsNone && !plan2.diagnostics.some(isError)) return;
  const ids = new Set(shown.operations.map(({ id }) => id));
  const planned = new Set(plan2.operations.map(({ id }) => id));
  const became = outcomes.filter(
    ({ operation, status }) => ids.has(operation) || !planned.has(operation) && status !== "done"
  );
  const carried = seen && reviewedLine(seen, reviewedBytes.comment);
  const report2 = reportOf(publisher, shown, became, { carried, isNewest: true });
  await writeComment(github, pull, instance, report2, seen !== void 0 && !showsNone);
}
function partShown(plan2, seen, isFirst) {
  const shown = /* @__PURE__ */ new Set([...seen?.shown.keys() ?? [], ...seen?.stopped ?? []]);
  const planned = new Set(plan2.operations.map(({ digest: digest2 }) => digest2));
  const missing = isFirst ? [...shown].filter((digest2) => !planned.has(digest2)).length : 0;
  const isUnseen = missing > 0 || isFirst && seen === void 0;
  const operations = plan2.operations.filter(
    ({ digest: digest2, blockedBy }) => shown.has(digest2) || isUnseen && blockedBy.includes("unreviewed")
  );
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan2.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  const diagnostics = [...plan2.diagnostics, ...missing > 0 ? [notAsShown(missing, shown.size)] : []];
  return { ...plan2, operations, guards, diagnostics, unchanged: [], unmanaged: 0 };
}
function notAsShown(missing, shown) {
  return {
    severity: "warning",
    code: "not-as-shown",
    message: `${missing} of ${counted(shown, "operation")} that this pull request's plan showed ${missing === 1 ? "was" : "were"} not carried out: the documents or LaunchDarkly have changed since the plan, or another run has done it.`,
    hint: "What is to be done instead stands in the next pull request's plan."
  };
}

// src/runner/reviewed.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/planning/policy/review.ts
function ownPart(plan2) {
  const operations = plan2.operations.filter(({ undone }) => undone !== true);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan2.guards.flatMap((guard) => {
    const own = guard.operations.filter((id) => ids.has(id));
    return own.length > 0 || guard.operations.length === 0 ? [{ ...guard, operations: own }] : [];
  });
  return { ...plan2, operations, guards };
}
function withoutEarlierErrors(plan2) {
  const diagnostics = plan2.diagnostics.map(
    (diagnostic) => isError(diagnostic) && diagnostic.undone ? { ...diagnostic, severity: "warning" } : diagnostic
  );
  return { ...plan2, diagnostics };
}
var onMerge = {
  message: "No plan on a merged pull request showed this.",
  undone: "Left undone by an earlier merge, and no plan on a merged pull request showed it as it would be done now.",
  hint: "The next pull request's plan shows it."
};
var onApprovedMerge = {
  message: "No plan that shows this as it would be done now was approved: with `reviewed-plan: approved`, somebody who may write to the repository, and isn't the pull request's author, has to approve it before the merge.",
  hint: "The next pull request's plan shows it: let that be approved, then merge."
};
function unseenUnder(policy) {
  return policy === "approved" ? onApprovedMerge : onMerge;
}
function needsReview(operation) {
  return !(operation.kind === "dedupe" && operation.lossless);
}
function requireReview(plan2, reviewed, words = onMerge) {
  const unseen = plan2.operations.filter((operation) => needsReview(operation) && !reviewed.has(operation.digest));
  const guards = unseen.map(
    ({ id, position, undone }) => ({
      code: "unreviewed",
      scope: "operation",
      overridable: true,
      operations: [id],
      position,
      message: (undone === true && plan2.unrecorded !== true ? words.undone : void 0) ?? words.message,
      hint: words.hint
    })
  );
  return withGuards(plan2, [...plan2.guards, ...guards]);
}

// src/runner/reviewed.ts
async function reviewMerge(job, input, { records, request }, history) {
  const planned = assemble(input);
  if (!planned.operations.some(needsReview) && !planned.diagnostics.some(isError))
    return { plan: planned, reviewed: reviewOf([], records), pulls: [] };
  const isSeen = (pulls2) => {
    const reviewed2 = reviewOf(seenPlans(pulls2), records);
    return planned.operations.every((operation) => !needsReview(operation) || reviewed2.has(operation.digest));
  };
  const found = await findPulls(job, request.instance, history, isSeen);
  const { pulls } = found;
  const reviewed = reviewOf(seenPlans(pulls), records);
  const plan2 = assemble({
    ...input,
    lifted: reviewed,
    diagnostics: [...input.diagnostics, ...diagnosticsOf(found, job.inputs.reviewedPlan)]
  });
  const isPlanned = pulls.some((pull) => pull.plan !== void 0);
  const isRequired = isReviewRequired(job.inputs.reviewedPlan, isPlanned);
  const words = unseenUnder(job.inputs.reviewedPlan);
  return { plan: isRequired ? requireReview(plan2, reviewed, words) : plan2, reviewed, pulls };
}
function seenPlans(pulls) {
  const merged = [...pulls].sort((left, right) => timeOf(left) - timeOf(right));
  return merged.flatMap((pull) => {
    const { plan: plan2, override } = pull;
    if (plan2 === void 0) return [];
    const { shown, stopped, at } = plan2;
    const plannedAt = Math.floor(Date.parse(at) / 1e3);
    return [{ shown, stopped, isOverridden: override !== void 0, plannedAt, mergedAt: timeOf(pull) }];
  });
}
function timeOf({ mergedAt }) {
  return mergedAt === void 0 ? Number.POSITIVE_INFINITY : Math.floor(Date.parse(mergedAt) / 1e3);
}
async function pullsOfPush(job, instance) {
  const { base } = job.assignment;
  const history = base.kind === "commit" ? await historyBetween(job.github, base.sha, job.commit) : void 0;
  if (history?.status !== "ahead") return [];
  return (await findPulls(job, instance, history, () => false)).pulls;
}
var mostCommits2 = 100;
var patience2 = { longest: 3e4, between: 2e3 };
async function findPulls({ github, ref, inputs, assignment }, instance, { commits, age, now, isCut }, isSeen) {
  const branch = branchOf(ref);
  const { pushedAt } = assignment;
  const passed = pushedAt !== void 0 && now !== void 0 ? Math.max(0, now - pushedAt) : age;
  const until = Date.now() + patience2.longest - passed;
  const isPush = assignment.base.kind === "commit" && commits.length > 0;
  const found = /* @__PURE__ */ new Map();
  const askUntilSeen = async () => {
    for (let asked = commits.slice(0, mostCommits2); ; asked = commits.slice(0, 1)) {
      const { pulls, tipHasOne } = await mergedPulls(github, asked, branch);
      const read = await Promise.all(
        pulls.map((pull) => reviewedOn(github, pull, instance, inputs.reviewedPlan === "approved"))
      );
      for (const one of read) found.set(one.pull, one);
      const mayComeLater = isReviewRequired(inputs.reviewedPlan, false) && isPush && !tipHasOne;
      if (isSeen(found.values()) || !mayComeLater || Date.now() + patience2.between > until) return;
      await sleep2(patience2.between);
    }
  };
  const { problems } = await tolerateRefusal(askUntilSeen, {
    what: "The merged pull requests could not be looked up, so nothing counts as reviewed",
    needed: "pull-requests: read",
    severity: "warning",
    code: "no-pull-requests"
  });
  return { pulls: [...found.values()], problems, isCut: isCut || commits.length > mostCommits2 };
}
function diagnosticsOf({ pulls, isCut, problems }, policy) {
  const allowed = pulls.flatMap(
    ({ pull, override }) => override === void 0 ? [] : [overrideNotice(override, `the plan of #${pull}`)]
  );
  const unplanned = pulls.filter(({ plan: plan2 }) => plan2 === void 0).map(({ pull }) => `#${pull}`);
  return [
    ...problems,
    ...allowed,
    ...unplanned.length > 0 ? [withoutPlan2(unplanned.join(", "), policy)] : [],
    ...isCut ? [manyMerges] : []
  ];
}
function withoutPlan2(pulls, policy) {
  if (policy === "approved")
    return {
      severity: "warning",
      code: "no-reviewed-plan",
      message: `On ${pulls}, no plan of this tool was approved by somebody who may write to the repository and isn't the author.`,
      hint: "Did nobody approve it after its last push was planned, or did no plan run there in time? Then nothing of it counts as reviewed: the next pull request's plan shows it, or let it through by hand, with `allow`."
    };
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on ${pulls} that was made before the merge, neither as a check run nor as a comment.`,
    hint: "Did no plan run there in time, have its check runs expired and its comment been deleted, or did another token write them? Then nothing of it counts as reviewed: let it through by hand, with `allow`."
  };
}
var manyMerges = {
  severity: "warning",
  code: "many-merges",
  message: `More than ${mostCommits2} commits have come since the last apply; only the newest ones were asked for their pull requests.`,
  hint: "What counts as unreviewed only for that can be let through by hand, with `allow`."
};

// src/runner/apply.ts
async function apply2(job, connect2) {
  const prepared = await prepareJob(job);
  const history = await historySince(job, prepared);
  const { request } = prepared;
  if (history === "superseded") return notApplied(job, prepared, history);
  if (history === "rewritten") return untouched(job, request.instance, notApplied(job, prepared, history));
  const { records } = job.repository;
  const client = connect2(request);
  const { plan: planned, reviewed, pulls } = await reviewMerge(job, await gather(request, client), prepared, history);
  const plan2 = allow(planned, job.inputs.allow, "allow");
  await savePlan2(job, plan2);
  const isAllowed = job.inputs.allow === planned.hash;
  const [record] = prepared.records;
  if (job.inputs.base !== void 0 && record !== void 0 && !prepared.isDoubtful && follows(history) && !isAllowed)
    return remembered(record, planned);
  const entry = applyEntry(prepared, plan2, isAllowed ? reviewByHand(planned, true) : reviewed, job.addresses.run);
  const sends = unblocked(plan2);
  const journal = entry !== void 0 && sends.length > 0 ? await beginJournal(job, entry) : void 0;
  const forgotten = entry !== void 0 && sends.length > 0 ? await leaveBeginning(records, entry) : [];
  const overtaken = forgotten.find(({ code: code2 }) => code2 === "overtaken" || code2 === "stale");
  if (overtaken !== void 0) {
    await journal?.close();
    return overtaken.code === "stale" ? apply2(job, connect2) : notApplied(job, prepared, "superseded");
  }
  const mayGoOn = !forgotten.some(isError) || !sends.some(isSending);
  const outcomes = mayGoOn ? await apply(plan2, client, request.owners, {
    listsAgain: true,
    stop: job.stop,
    ...present({ onOutcome: journal?.note, onDelete: journal?.noteDelete, onCreate: journal?.noteCreate })
  }) : [];
  const unrecorded = mayGoOn && entry !== void 0 ? await leaveRecord(records, entry, outcomes) : forgotten;
  if (sends.length === 0 && unrecorded.some(({ code: code2 }) => code2 === "stale")) return apply2(job, connect2);
  const isLost = unrecorded.some(isError);
  if (!isLost) await journal?.close();
  const known = [...plan2.diagnostics, ...unrecorded];
  const told = { ...plan2, diagnostics: known };
  const untold2 = job.stop.aborted ? [] : await publishOutcomes(job, told, outcomes, pulls, prepared);
  const diagnostics = [...known, ...untold2];
  const code = mayGoOn ? applyExitCode(plan2, outcomes) : 1;
  const applied = { instance: plan2.instance, pulls: linked(job, pulls), plan: plan2, outcomes };
  const result = resultOf({
    applied,
    plan: { ...plan2, diagnostics },
    job,
    outcomes,
    code,
    failed: code !== 0,
    annotations: diagnosticAnnotations(diagnostics)
  });
  if (!isLost || result.failed) return result;
  const message = outcomes.length === 0 ? "Nothing had to be done, but the record of that could not be written: run this again." : "Everything was applied, but its record could not be written: run this again. That run knows what was made by its marker, makes nothing twice, and leaves the record.";
  return { ...result, failed: true, message, outputs: { ...result.outputs, "failure-reason": "unreachable" } };
}
async function untouched(job, instance, result) {
  let pulls = [];
  const untold2 = await publishNotApplied(job, instance, result.message, async () => {
    pulls = await pullsOfPush(job, instance);
    return pulls;
  });
  const applied = { instance, pulls: linked(job, pulls), outcomes: [] };
  return { ...result, applied, annotations: [...result.annotations, ...diagnosticAnnotations(untold2)] };
}
function linked(job, pulls) {
  return pulls.map(({ pull: number }) => ({ number, url: pullAddress(job, number) }));
}
function remembered({ sha }, { hash }) {
  const message = `What LaunchDarkly holds is known from the record of the last apply, of \`${sha.slice(0, 12)}\`: the input \`base\` would take its place. Nothing was done.`;
  const hint = `Leave \`base\` out; or, if the record is wrong, look at the plan with this \`base\`, and give its hash as \`allow\`: \`${hash}\`.`;
  const annotations = diagnosticAnnotations([{ severity: "error", code: "base-over-record", message, hint }]);
  const failed = {
    ...withoutPlan("base-over-record", `${message} ${hint}`),
    failed: true,
    message: `${message} ${hint}`
  };
  return { ...failed, annotations, outputs: { "failure-reason": "blocked" } };
}
function beginJournal({ journal }, entry) {
  journal.begins();
  return openJournal(journal.path, entry);
}

// src/runner/closed.ts
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

// src/github/drift-issue.ts
async function writeDriftIssue(github, instance, report2) {
  const { octokit, repository } = github;
  const marker = bodyMarker("drift", instance);
  const { title, hasDrifted } = report2;
  const known = await writeInto2(github, marker, report2);
  if (known !== void 0 || !hasDrifted) return known;
  const body = bodyOf(marker, report2);
  const made = await createOnce(
    async () => (await octokit.rest.issues.create({ ...repository, title, body })).data.html_url,
    async () => (await findIssues(github, marker))[0]?.url
  );
  const kept = await writeInto2(github, marker, report2);
  return { url: kept?.url ?? made, became: "opened" };
}
async function writeInto2(github, marker, report2) {
  const [first, ...others] = await findIssues(github, marker);
  if (first === void 0) return void 0;
  const written2 = await update(github, marker, first, report2);
  for (const other of others) await closeDouble(github, other, first);
  return written2;
}
async function update({ octokit, repository }, marker, { number, url, isOpen, body: existing }, { title, hasDrifted, ...report2 }) {
  const body = bodyOf(marker, report2);
  const change = async (became, fields) => {
    await octokit.rest.issues.update({ ...repository, issue_number: number, title, body, ...fields });
    return { url, became };
  };
  const saysIt = readBody(existing).says(report2);
  if (!hasDrifted && !isOpen) return saysIt ? { url, became: "unchanged" } : change("updated", {});
  if (!hasDrifted) return change("closed", { state: "closed", state_reason: "completed" });
  if (saysIt) return { url, became: "unchanged" };
  return isOpen ? change("updated", {}) : change("reopened", { state: "open", state_reason: "reopened" });
}
async function closeDouble({ octokit, repository }, { number }, kept) {
  const body = `This is told in #${kept.number}.
`;
  const fields = { state: "closed", state_reason: "not_planned" };
  await octokit.rest.issues.update({ ...repository, issue_number: number, body, ...fields });
}
async function findIssues(github, marker) {
  const { octokit, repository, login } = github;
  const issues = await itemsOf(
    octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
      ...repository,
      creator: await login(),
      state: "all",
      per_page: 100
    })
  );
  const marked = issues.filter((issue) => issue.pull_request === void 0 && issue.body?.startsWith(marker));
  const ours = await isOurs(
    github,
    marked.map(({ user }) => user?.login)
  );
  return marked.filter((_, index) => ours[index]).map(({ number, body, html_url: url, state }) => ({ number, body: body ?? "", url, isOpen: state === "open" })).sort((left, right) => Number(right.isOpen) - Number(left.isOpen) || left.number - right.number);
}

// src/runner/drift.ts
async function drift(job, connect2) {
  const { request } = await prepareJob(job);
  const plan2 = await makePlan(request, connect2(request));
  await savePlan2(job, plan2);
  const { hasDrifted, exitCode: code } = driftOf(plan2);
  const about = hasDrifted ? "drift" : "no drift";
  const issue = code === 1 ? void 0 : await writeIssue(job, plan2, about);
  const whole = { ...plan2, diagnostics: [...plan2.diagnostics, ...issue?.problems ?? []] };
  return resultOf({
    plan: whole,
    job,
    code,
    failed: code !== 0,
    annotations: planAnnotations(whole, about),
    commentUrl: issue?.value?.url ?? "",
    about
  });
}
function writeIssue(job, plan2, about) {
  const significant = { ...plan2, base: "", head: "", unchanged: [], unmanaged: 0 };
  const report2 = {
    ...reportOf(job, plan2, void 0, { about, significant }),
    title: `LaunchDarkly differs from the documents (${plan2.instance})`,
    hasDrifted: about === "drift"
  };
  return tolerateFailure(() => writeDriftIssue(job.github, plan2.instance, report2), {
    what: "The drift could not be written into an issue",
    needed: "issues: write",
    severity: "warning"
  });
}

// src/github/open-pulls.ts
import { createHash as createHash2 } from "node:crypto";
function placeOf({ key, target }) {
  return target === void 0 ? `template ${key}` : targetName(target);
}
function ownPlaces(operations) {
  return [...new Set(operations.flatMap((one) => one.undone === true ? [] : [placeOf(one)]))].sort();
}
function shortDigest(place) {
  return createHash2("sha256").update(place).digest().subarray(0, 8).toString("base64url");
}
function placesLine(head, operations, most) {
  const lineOf = (digests2) => `<!-- ld-sync:places:v1 head=${head} places=${digests2.join(",")} -->`;
  const digests = ownPlaces(operations).map(shortDigest);
  const empty = lineOf([]).length;
  if (empty > most) return void 0;
  return lineOf(digests.slice(0, Math.floor((most - empty + 1) / 12)));
}
var written = /^<!-- ld-sync:places:v1 head=([0-9a-f]{40,64}) places=([\w,-]*) -->\r?$/m;
var query = `query OpenPlans($owner: String!, $repo: String!, $base: String!, $check: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, baseRefName: $base, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        commits(last: 2) {
          nodes {
            commit {
              oid
              checkSuites(last: 3, filterBy: { checkName: $check }) {
                nodes {
                  app { slug }
                  checkRuns(last: 1, filterBy: { checkName: $check, checkType: LATEST }) {
                    nodes { databaseId externalId text }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;
async function sharedPlaces({ octokit, repository, login }, { instance, branch, pull }, operations) {
  const places = ownPlaces(operations);
  if (places.length === 0) return /* @__PURE__ */ new Map();
  const variables = { ...repository, base: branch, check: checkName(repository, instance) };
  const [answer, ours] = await Promise.all([octokit.graphql(query, variables), login()]);
  const { nodes } = object(object(object(answer).repository).pullRequests);
  if (!Array.isArray(nodes)) throw new PartialAnswer("an answer without `repository.pullRequests.nodes`");
  const found = objects(nodes).flatMap(({ number, commits }) => {
    if (typeof number !== "number" || number === pull) return [];
    const theirs = new Set(lastPlaces(object(commits).nodes, slugOf(ours), instance));
    const shared = places.filter((place) => theirs.has(shortDigest(place)));
    return shared.length === 0 ? [] : [[number, shared]];
  });
  return new Map(found.sort(([left], [right]) => left - right));
}
function lastPlaces(commits, app, instance) {
  for (const { commit } of objects(commits).toReversed()) {
    const { oid, checkSuites } = object(commit);
    const runs = objects(object(checkSuites).nodes).filter((suite) => object(suite.app).slug === app).flatMap(({ checkRuns }) => objects(object(checkRuns).nodes)).filter(({ externalId }) => typeof externalId === "string" && isExternalIdOf(externalId, instance));
    const [newest] = runs.sort((left, right) => Number(right.databaseId) - Number(left.databaseId));
    if (newest === void 0) continue;
    const [, head, digests = ""] = written.exec(String(newest.text)) ?? [];
    return head === oid ? digests.split(",") : [];
  }
  return [];
}

// src/runner/check.ts
function writeCheck(job, plan2, commit, { carried } = {}) {
  const { github, addresses } = job;
  const about = subjectOf(job);
  const report2 = {
    instance: plan2.instance,
    hash: plan2.hash,
    commit,
    ...verdict(plan2),
    summary: planMarkdown(plan2, void 0, { limit: mostCheckBytes, rest: restInSummary, addresses, about }),
    ...present({ text: carried && textOf2(carried, commit, plan2) }),
    annotations: planAnnotations(plan2, about),
    address: addresses.run
  };
  return tolerateFailure(
    () => writeCheckRun(github, report2),
    { what: "The check run could not be written", needed: "checks: write", severity: "warning" },
    { code: "no-check-run" }
  );
}
function textOf2(carried, commit, plan2) {
  const text2 = `What the merge is held to: the digests of this plan.

${carried}`;
  const places = placesLine(commit, plan2.operations, mostCheckBytes - Buffer.byteLength(text2) - 1);
  return places === void 0 ? text2 : `${text2}
${places}`;
}
function verdict(plan2) {
  const change = ownPart(plan2);
  const code = planExitCode(change);
  const title = titleOf(plan2, change);
  if (code === 1 || code === 3) return { conclusion: "failure", title };
  const waits = waitsFor(plan2);
  if (waits.length === 0) return { conclusion: "success", title };
  return { conclusion: "failure", title: `${title}: ${waits.join(", ")}` };
}
function titleOf(plan2, change) {
  const errors = plan2.diagnostics.filter(isError).length;
  if (errors > 0) return counted(errors, "error");
  const title = capitalised(headline(change));
  const undone = plan2.operations.length - change.operations.length;
  return undone > 0 ? `${title}, ${undone} ${undoneWords(plan2, "pull request")}` : title;
}
function jobAnnotations(job, plan2, isOnCheckRun) {
  return planAnnotations(plan2, subjectOf(job)).filter(({ place }) => !isOnCheckRun || place === void 0);
}

// src/runner/other-pulls.ts
var none = { warnings: [], problems: [] };
async function otherPulls(job, plan2, branch) {
  const { github, assignment } = job;
  const { pull } = assignment;
  if (pull === void 0 || pull.otherBranch !== void 0 || branch === void 0) return none;
  try {
    const about = { instance: plan2.instance, branch, pull: pull.number };
    const shared = await sharedPlaces(github, about, plan2.operations);
    return { warnings: warningsOf(shared, plan2, job), problems: [] };
  } catch (error) {
    return { warnings: [], problems: isForbidden(error) ? [] : [notRead(error)] };
  }
}
var mostPulls2 = 10;
var mostPlaces = 5;
function warningsOf(shared, plan2, job) {
  const pulls = [...shared];
  const [[, [firstPlace] = []] = []] = pulls;
  if (firstPlace === void 0) return [];
  const named = pulls.slice(0, mostPulls2);
  const list2 = named.map(([number, places]) => `#${number} (${placesIn(places)})`).join(", ");
  const start = pulls.length === 1 ? "Another open pull request changes the same, by its last plan" : `${pulls.length} other open pull requests change the same, by their last plans`;
  const more = pulls.length > mostPulls2 ? ` and ${pulls.length - mostPulls2} more` : "";
  const first = plan2.operations.find((one) => one.undone !== true && placeOf(one) === firstPlace);
  return [
    {
      severity: "warning",
      code: "same-target",
      message: `${start}: ${list2}${more}.`,
      hint: "Agree on which is merged first. Then let the other be planned again (push, or run its job again), and look at that plan: a merge leaves undone what no plan has shown.",
      links: Object.fromEntries(named.map(([number]) => [`#${number}`, pullAddress(job, number)])),
      ...present({ position: first?.position })
    }
  ];
}
function placesIn(places) {
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
  const named = places.slice(0, mostPlaces).map((place) => `\`${place}\``);
  return `${named.join(", ")}${more}`;
}
function isGraphqlError(error) {
  return error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error;
}
function isForbidden(error) {
  return isGraphqlError(error) && objects(error.errors).every(({ type }) => type === "FORBIDDEN");
}
function notRead(error) {
  const what = "Whether other open pull requests change the same could not be read";
  const notice = { severity: "notice", code: "others-unknown" };
  if (isRequestFailure(error))
    return { ...githubDiagnostic(error, what, "pull-requests: read, checks: read"), ...notice };
  if (isGraphqlError(error)) return { ...notice, message: `${what}: \`${error.message.replaceAll("`", "'")}\`` };
  throw error;
}

// src/runner/plan.ts
async function plan(given, connect2) {
  const { pull } = given.assignment;
  const state = pull && await stateOf(given.github, pull.number);
  if (state?.isOpen === false)
    return withoutPlan(
      "closed",
      `#${pull?.number} has been closed or merged meanwhile: a plan would be seen by nobody.`
    );
  const job = pull === void 0 ? given : await onTestMerge(given, pull, state?.head);
  if (job === void 0)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const prepared = await prepareJob(job);
  const { request, changesDocuments } = prepared;
  const input = await gather({ ...request, diagnostics: [...request.diagnostics, ...noMerge(pull)] }, connect2(request));
  const known = planOf(input);
  const late = await standOf(job, known, prepared, state?.into);
  const others = await otherPulls(job, known, state?.into);
  const whole = { ...input, diagnostics: [...input.diagnostics, ...late, ...others.warnings] };
  const planned = planOf(whole);
  const override = await overrideOn(job, planned);
  const shown = reviewedPlan(planned, pull?.head ?? "", state?.now ?? "");
  const lifted = override === void 0 ? planned : liftedBy(whole, planned, override, prepared.records);
  await savePlan2(job, lifted);
  return publish(job, allow(lifted, job.inputs.allow, "allow"), {
    changesDocuments,
    shown,
    problems: others.problems
  });
}
function planOf(input) {
  return withoutEarlierErrors(assemble(input));
}
function liftedBy(input, planned, override, records) {
  return planOf({
    ...input,
    lifted: reviewOf([{ shown: shownBy(planned), isOverridden: true }], records),
    diagnostics: [...input.diagnostics, overrideNotice(override, "this plan")]
  });
}
async function onTestMerge(job, pull, newest) {
  const { github, assignment, commit, attempt } = job;
  if (assignment.base.kind !== "first parent") return job;
  if (attempt > 1 && newest !== pull.head) return void 0;
  const [base, head] = await parentsOf(github, commit);
  if (base !== void 0 && (head === void 0 || head === pull.head))
    return { ...job, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await testMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return void 0;
  return { ...job, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}
async function standOf(job, { operations }, prepared, branch) {
  const { github, assignment } = job;
  const { records, into } = prepared;
  const { pull } = assignment;
  const [record] = records;
  if (record === void 0) return [];
  if (pull === void 0)
    return await isRewrittenForManualApply(job, prepared) ? [rewrittenBranch(branchOf(job.ref), record)] : [];
  if (into === void 0) return [];
  const history = await prepared.branchHistorySince(record.sha);
  if (pull.otherBranch === void 0 && branch !== void 0) {
    if (await isRewritten(github, { branch, into, history }, record)) return [rewrittenBranch(branch, record)];
  }
  const { commits = [] } = history ?? {};
  if (commits.length === 0 || operations.every(({ undone }) => undone !== true)) return [];
  return [
    {
      severity: "notice",
      code: "not-applied-yet",
      message: `The branch that this goes into is ${counted(commits.length, "commit")} ahead of \`${record.sha.slice(0, 12)}\`, which was applied last. What these commits left to do is in this plan, in a part of its own.`
    }
  ];
}
async function isRewrittenForManualApply(job, prepared) {
  if (await historySince(job, prepared) !== "rewritten") return false;
  const { octokit, repository } = job.github;
  const { data } = await octokit.rest.repos.get({ ...repository });
  return branchOf(job.ref) === data.default_branch;
}
function noMerge(pull) {
  if (pull?.otherBranch === void 0) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}
async function overrideOn({ github, assignment: { pull } }, plan2) {
  if (pull === void 0 || plan2.guards.every(({ overridable }) => !overridable)) return void 0;
  return overrideOf(github, pull.number, { head: pull.head, hash: plan2.hash }).catch((error) => {
    if (!isRequestFailure(error)) throw error;
    return void 0;
  });
}
async function publish(job, planned, { changesDocuments, shown, problems }) {
  const { pull } = job.assignment;
  if (pull === void 0) return ended(job, planned, { isOnCheckRun: false, problems });
  const reviewed = pull.otherBranch === void 0 ? shown : void 0;
  const isAwaited = reviewed !== void 0 && await awaitsApproval(job, pull, planned, reviewed);
  const isCut = reviewed !== void 0 && namedOnly(job, planned, reviewed, mostCheckBytes).shown.size < reviewed.shown.size;
  const plan2 = {
    ...planned,
    diagnostics: [...planned.diagnostics, ...isAwaited ? [notApproved] : [], ...isCut ? [notAllNamed] : []]
  };
  const onCheck = reviewed && reviewedLine(namedOnly(job, plan2, reviewed, mostCheckBytes), reviewedBytes.check);
  const onComment = reviewed && reviewedLine(namedOnly(job, plan2, reviewed, mostCommentBytes - reviewedBytes.comment), reviewedBytes.comment);
  const isTooLarge = reviewed !== void 0 && onCheck === void 0;
  const checked = isTooLarge ? tooLargeToReview(plan2, job.inputs.reviewedPlan) : plan2;
  const check = await writeCheck(job, checked, pull.head, { carried: onCheck });
  const isOnCheckRun = check.problems.length === 0;
  const isLost = reviewed !== void 0 && !isTooLarge && !isOnCheckRun && onComment === void 0;
  const commented = isLost ? tooLargeToReview(plan2, job.inputs.reviewedPlan) : checked;
  const comment = await writePlanComment(job, commented, pull, { carried: onComment, changesDocuments });
  return ended(job, commented, {
    isOnCheckRun,
    problems: [...problems, ...check.problems, ...comment.problems],
    ...present({ commentUrl: comment.value?.url })
  });
}
var notApproved = {
  severity: "warning",
  code: "not-approved",
  message: "What this plan shows has not been approved: with `reviewed-plan: approved`, a merge carries out only what was approved by somebody who may write to the repository and isn't the pull request's author.",
  hint: "Let somebody approve the pull request after this plan was made; what a later plan adds needs a new approval."
};
var notAllNamed = {
  severity: "warning",
  code: "not-all-named",
  message: "The check run has no room to name every operation of this plan, and what it doesn't name doesn't count as reviewed: a merge leaves that undone.",
  hint: "Split the pull request. What is left undone stands in the next pull request's plan, and is carried out by its merge."
};
async function awaitsApproval({ github, inputs }, { number }, plan2, shown) {
  if (inputs.reviewedPlan !== "approved" || shown.shown.size === 0) return false;
  const pull = { number, head: shown.head, isFork: true };
  const { plan: approved } = await reviewedOn(github, pull, plan2.instance, true);
  return [...shown.shown.keys()].some((digest2) => approved?.shown.has(digest2) !== true);
}
function namedOnly({ addresses }, plan2, reviewed, limit) {
  const { named } = planReport(plan2, void 0, { limit, rest: restInSummary, addresses });
  const digests = new Set(coveredDigests(plan2.operations.filter(({ id }) => named.has(id))));
  return { ...reviewed, shown: new Map([...reviewed.shown].filter(([digest2]) => digests.has(digest2))) };
}
function ended(job, plan2, { isOnCheckRun, problems, commentUrl = "" }) {
  const code = planExitCode(plan2);
  const whole = { ...plan2, diagnostics: [...plan2.diagnostics, ...problems] };
  const annotations = jobAnnotations(job, whole, isOnCheckRun);
  const about = subjectOf(job);
  return resultOf({ plan: whole, job, code, failed: code === 1, annotations, commentUrl, about });
}
function writePlanComment(job, plan2, pull, { carried, changesDocuments }) {
  const report2 = reportOf(job, plan2, void 0, { carried, about: subjectOf(job), isNewest: job.attempt > 1 });
  return tolerateFailure(
    () => writeComment(job.github, pull.number, plan2.instance, report2, changesDocuments || saysSomething(plan2)),
    { what: "The plan could not be written as a comment", needed: "pull-requests: write", severity: "warning" }
  );
}
function saysSomething({ operations, guards, unchanged, diagnostics }) {
  const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
  return operations.length + guards.length + unchanged.length + remarks.length > 0;
}
function tooLargeToReview(plan2, policy) {
  const tooLarge = {
    severity: policy === "required" ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${plan2.operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: required\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`."
  };
  return { ...plan2, diagnostics: [...plan2.diagnostics, tooLarge] };
}

// src/runner/queue.ts
async function queue(job, { number, branch }, connect2) {
  const { github, inputs, commit } = job;
  const { octokit, repository } = github;
  const { request, records, into, branchHistorySince } = await prepareJob(job);
  const input = await gather(request, connect2(request));
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const isFork = data.head.repo?.id !== data.base.repo.id;
  const queued = { number, head: data.head.sha, isFork };
  const pull = await reviewedOn(github, queued, request.instance, inputs.reviewedPlan === "approved");
  const reviewed = reviewOf(seenPlans([pull]), []);
  const isPlanned = pull.plan !== void 0;
  const isApplied2 = data.base.ref === data.base.repo.default_branch && branch === data.base.ref;
  const isRequired = isApplied2 && isReviewRequired(inputs.reviewedPlan, isPlanned);
  const unplanned = isRequired && !isPlanned ? [notPlanned(number, inputs.reviewedPlan)] : [];
  const whole = assemble({ ...input, lifted: reviewed, diagnostics: [...input.diagnostics, ...unplanned] });
  const change = ownPart(withoutEarlierErrors(whole));
  const [record] = records;
  const isOff = isApplied2 && record !== void 0 && into !== void 0 && await isRewritten(github, { branch, into, history: await branchHistorySince(record.sha) }, record);
  const rewritten2 = isOff ? [rewrittenBranch(branch, record)] : [];
  const followed = { ...change, diagnostics: [...change.diagnostics, ...rewritten2] };
  const plan2 = isRequired ? requireReview(followed, reviewed, changedSince(number)) : followed;
  await savePlan2(job, plan2);
  const { problems } = await writeCheck(job, plan2, commit);
  const code = planExitCode(plan2);
  const told = { ...plan2, diagnostics: [...plan2.diagnostics, ...problems] };
  const annotations = jobAnnotations(job, told, problems.length === 0);
  return resultOf({ plan: told, job, code, failed: code === 1, annotations, about: subjectOf(job) });
}
function changedSince(pull) {
  return {
    message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
    hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan."
  };
}
function notPlanned(pull, policy) {
  if (policy === "approved")
    return {
      severity: "warning",
      code: "no-reviewed-plan",
      message: `No plan of this tool on #${pull} was approved by somebody who may write to the repository and isn't the author.`,
      hint: "Let its plan be approved before it is queued."
    };
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on #${pull}, neither as a check run nor as a comment.`,
    hint: "Let the pull request's own job run before it is queued."
  };
}

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

// src/runner/validate.ts
async function validate(job) {
  const { inputs, commit, github, repository, assignment, connect: connect2 } = job;
  const isOffline = assignment.mode !== "validate" && connect2 === void 0;
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

// src/runner/run.ts
async function run(runner, task) {
  const result = await runTask(runner, task);
  const told = runner.stop.aborted && !result.failed ? { ...result, failed: true, message: cancelled } : result;
  const { applied: _, ...rest } = told;
  return { ...rest, outputs: { ...told.outputs, notify: notifyOf(runner, task, told) } };
}
function notifyOf({ github, addresses, commit }, task, { failed, message, applied }) {
  if (task.kind !== "run" || task.mode !== "apply") return "";
  const repository = `${github.repository.owner}/${github.repository.repo}`;
  const known = { instance: repository, pulls: [], outcomes: [], ...applied };
  return notification({ ...known, repository, commit, run: addresses.run, failure: failed ? message : "" });
}
var cancelled = "The job was cancelled: what had begun was finished, and nothing new was begun.";
async function runTask(runner, task) {
  switch (task.kind) {
    case "closed":
      return closed(runner, task);
    case "plan by hand": {
      const { commit, base, pull } = await testMergeOf(runner.github, task.pull);
      const assignment = { kind: "run", mode: "plan", base: { kind: "commit", sha: base }, pull };
      return runMode({ ...runner, commit, assignment });
    }
    case "run":
      return runMode({ ...runner, assignment: task });
  }
}
function runMode(job) {
  const { assignment, connect: connect2 } = job;
  const { mode, queued } = assignment;
  if (connect2 === void 0 && mode === "apply") return applyWithoutToken(job);
  if (mode === "validate" || connect2 === void 0) return validate(job);
  if (queued !== void 0) return queue(job, queued, connect2);
  switch (mode) {
    case "apply":
      return apply2(job, connect2);
    case "drift":
      return drift(job, connect2);
    case "plan":
      return plan(job, connect2);
  }
}

// src/action.ts
var { env: environment } = process;
var accessToken = optionalInput(getInput, "access-token");
var repoToken = optionalInput(getInput, "repo-token") ?? environment.GITHUB_TOKEN;
var secrets = masked(accessToken, repoToken, environment.GITHUB_TOKEN);
var redact = redactor(secrets);
var stopping = new AbortController();
function stopOnSignals(writes) {
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => {
      if (!writes) process.exit(1);
      info(`${signal}: nothing new begins; what is under way is waited for.`);
      stopping.abort();
    });
}
var notifyOfFailure = (_message) => "";
async function main() {
  const assignment = assignmentOf(context.eventName, eventPayload(), {
    ...eventInputs(getInput),
    ref: context.ref
  });
  if (assignment.kind === "nothing") {
    info(`Nothing to do: ${logText(redact(assignment.why))}`);
    return;
  }
  if (assignment.kind === "refused") throw new ExpectedError(assignment.why, assignment.hint);
  const repository = environment.GITHUB_REPOSITORY ?? "";
  if (repository === "")
    throw new ExpectedError("GITHUB_REPOSITORY is not set: this runs as a step of a GitHub Actions job.");
  if (repoToken === void 0)
    throw new ExpectedError("The input `repo-token` is empty: leave it out, so that the job's own token is used.");
  if (accessToken === void 0 && !mayBeOffline(assignment)) throw new ExpectedError(noAccessToken);
  checkTokens({ "access-token": accessToken, "repo-token": repoToken });
  await honourProxies(environment);
  const { host, diagnostics } = resolveHost(
    optionalInput(getInput, "base-uri") ?? environment.LAUNCHDARKLY_API_HOST
  );
  const writes = assignment.kind === "run" && assignment.mode === "apply";
  stopOnSignals(writes);
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT ?? 1);
  const step = randomUUID();
  const journalPath = ownFile(`${step}.journal`);
  const github = connect(repoToken, context.apiUrl, context.repo, version, secrets);
  const onGitHub = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}`;
  const addresses = {
    run: `${onGitHub}/actions/runs/${context.runId}`,
    repository: onGitHub,
    ...present({ launchDarkly: pagesOf(host) })
  };
  const where = { github, addresses, commit: context.sha };
  notifyOfFailure = (message) => notifyOf(where, assignment, { failed: true, message });
  const inputs = planInputs(getInput, repository, context.eventName === "workflow_dispatch");
  const runner = {
    inputs: { ...inputs, diagnostics },
    commit: context.sha,
    planPath: ownFile(`plan-${step}.json`),
    journal: { path: journalPath, begins: () => saveState("journal", journalPath) },
    stop: stopping.signal,
    isRerun: context.eventName === "push" && attempt > 1,
    ref: context.ref,
    addresses,
    runId: context.runId,
    attempt,
    github,
    repository: githubRepository(
      github,
      inputs.directory,
      environment.GITHUB_WORKSPACE ?? process.cwd(),
      writes && accessToken !== void 0 ? recordKey(accessToken) : void 0
    ),
    redact,
    ...accessToken !== void 0 && {
      connect: ({ policies }) => connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies.requests)
    }
  };
  if (diagnostics.some(isError)) {
    annotate(redacted(diagnosticAnnotations(diagnostics), redact));
    throw new ExpectedError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
  }
  await report(redacted(await run(runner, assignment), redact), ownFile(`report-${step}.html`));
}
function mayBeOffline(assignment) {
  if (assignment.kind !== "run") return assignment.kind === "closed";
  return assignment.pull !== void 0 || assignment.mode === "validate" || context.eventName === "push";
}
function ownFile(name) {
  return join2(environment.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}
async function report({ annotations, outputs, summary: summary2, page, failed, message }, pagePath) {
  annotate(annotations);
  if (page !== void 0) await writePage(page, pagePath);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  startGroup("The report, as in the job summary");
  info(withoutCommands(summary2));
  endGroup();
  if (environment.GITHUB_STEP_SUMMARY !== void 0) await summary.addRaw(summary2).write();
  if (failed) setFailed(logText(message));
}
async function writePage(page, path) {
  try {
    await mkdir2(dirname2(path), { recursive: true });
    await writeFile(path, page);
    setOutput("report-path", path);
  } catch (error) {
    warning(logText(redact(`The report could not be written as a page: ${messageOf(error)}`)));
  }
}
function eventPayload() {
  const path = environment.GITHUB_EVENT_PATH;
  if (path === void 0) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ExpectedError(`GITHUB_EVENT_PATH names no JSON file: ${messageOf(error)}`);
  }
}
try {
  await main();
} catch (error) {
  const expected = error instanceof ExpectedError ? error : expectedFailure(error);
  if (expected === void 0) {
    debug(logText(redact(error instanceof Error ? error.stack ?? error.message : String(error))));
    fail(`This was not expected: ${messageOf(error)}. Run again with debug logging and report it.`, "failed");
  } else {
    const { message, hint, request } = expected;
    const parts = [message, hint, request === void 0 ? void 0 : `(${request})`];
    fail(parts.filter((part) => part !== void 0).join(" "), request === void 0 ? "invalid" : "unreachable");
  }
}
process.stdout.write("", () => process.exit());
function fail(message, reason) {
  setOutput("failure-reason", reason);
  setOutput("notify", redact(notifyOfFailure(message)));
  setFailed(logText(redact(message)));
}
