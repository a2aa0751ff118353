import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  connectLaunchDarkly,
  recordingIn
} from "./chunks/chunk-25G273A5.js";
import {
  readRegularFile
} from "./chunks/chunk-UVWKHL2H.js";
import {
  checkTokens,
  eventInputs,
  examinedJob,
  noAccessToken,
  optionalInput,
  planInputs
} from "./chunks/chunk-MVWD4SE2.js";
import "./chunks/chunk-ON5KGB66.js";
import "./chunks/chunk-XZLGFKAD.js";
import {
  testMergeOf
} from "./chunks/chunk-WW3AJDX6.js";
import "./chunks/chunk-3NSXBHUU.js";
import {
  cancelledMessage
} from "./chunks/chunk-YHDMBPLM.js";
import "./chunks/chunk-XNU5ZTTK.js";
import "./chunks/chunk-RNVREXDO.js";
import {
  blobId,
  directoriesOf,
  emptySnapshot,
  notADirectory,
  snapshotOf,
  submodule,
  submoduleMode
} from "./chunks/chunk-BKTNITTN.js";
import {
  annotate,
  context,
  debug,
  endGroup,
  getInput,
  githubRecords,
  info,
  masked,
  saveState,
  setFailed,
  setOutput,
  startGroup,
  summary,
  warning
} from "./chunks/chunk-K4GVH6SX.js";
import {
  honourProxies
} from "./chunks/chunk-MLGCSUQY.js";
import {
  recordKey
} from "./chunks/chunk-WWWTCOAT.js";
import {
  outcomeHeadline,
  outcomeWord,
  worstFirst
} from "./chunks/chunk-7W55255T.js";
import {
  branchOf,
  isMissing,
  missingCommit
} from "./chunks/chunk-37FROLCI.js";
import "./chunks/chunk-IMFSTL42.js";
import "./chunks/chunk-3NIJBANU.js";
import {
  version
} from "./chunks/chunk-SN4WNV3U.js";
import {
  unlinked
} from "./chunks/chunk-V7MYYAC7.js";
import {
  pagesOf,
  resolveHost
} from "./chunks/chunk-Z265QYZM.js";
import {
  isError
} from "./chunks/chunk-QJEXP4H6.js";
import {
  diagnosticAnnotations
} from "./chunks/chunk-OV3V5SLX.js";
import {
  targetWords
} from "./chunks/chunk-P34VQHCV.js";
import {
  connect,
  expectedFailure
} from "./chunks/chunk-5CZ4G4KV.js";
import "./chunks/chunk-HZJWIZ6Z.js";
import {
  json,
  logText,
  redacted,
  redactedPieces,
  redactor,
  shortened,
  visible,
  withoutCommands
} from "./chunks/chunk-TOZC3MSG.js";
import {
  capitalised
} from "./chunks/chunk-MMUMCMMQ.js";
import "./chunks/chunk-UFVM52TC.js";
import "./chunks/chunk-ARACZODJ.js";
import {
  present
} from "./chunks/chunk-WR3UDKBN.js";
import {
  ExpectedError,
  messageOf
} from "./chunks/chunk-EGUOEJRJ.js";
import {
  object
} from "./chunks/chunk-XEMECXA4.js";
import "./chunks/chunk-LCC54T3V.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";

// src/github/event.ts
function assignmentOf(event, payload, { mode, pullRequest, ref }) {
  const body = object(payload);
  if (pullRequest !== void 0) return planByNumber(event, pullRequest, mode);
  if (mode === "drift" && event !== "pull_request_target")
    return isApplied(event, body, ref) ? withoutChange(mode) : refused(driftElsewhere, driftHint);
  if (mode === "doctor" && event !== "pull_request_target") return { kind: "run", mode, base: { kind: "head" } };
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
      const isSubmodule = entry.mode === submoduleMode;
      return { diagnostics: [isSubmodule ? submodule(path) : notADirectory(path, entry.mode === "120000")] };
    }
    tree = entry.sha;
  }
  return { tree };
}
async function listTree(github, tree, prefix) {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "1" });
  const entriesOf = (list) => list.flatMap(
    ({ path, sha, mode, type }) => path && sha && mode && type !== void 0 ? [{ path: `${prefix}/${path}`, id: sha, mode, type }] : []
  );
  if (!data.truncated) return entriesOf(data.tree).filter(({ type }) => type !== "tree");
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
function chatText(text, most) {
  return unlinked(shortened(visible(text), most)).replace(brokenId, (id) => id.replaceAll("⁠", "")).replace(/[<>&*~|`[\]$]/g, (character) => alike[character] ?? character).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "＿").replace(/[#:](?=[^\s\u2060])/g, "$&⁠").replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ".⁠");
}

// src/reporting/notification.ts
var mostItems = 10;
var mostPulls = 20;
var mostOfItem = 300;
var mostOfText = 1200;
var mostTold = 3;
function notification(applied) {
  const { instance, repository, commit, run: run2, failure, plan, outcomes } = applied;
  if (outcomes.length === 0 && failure === "") return "";
  const operations = new Map(plan?.operations.map((operation) => [operation.id, operation]));
  const items = worstFirst(outcomes).map((outcome) => itemOf(outcome, operations.get(outcome.operation), plan));
  const of = (...lists) => items.filter(({ list }) => lists.includes(list));
  const pulls = applied.pulls.slice(0, mostPulls);
  const [done, failed, undone] = [of("done"), of("failed"), of("undone")];
  const told = (list) => list.slice(0, mostItems).map(({ operation, status, text }) => ({ operation, status, text }));
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
function itemOf(outcome, operation, plan) {
  const { message, hint, doubled, status } = outcome;
  const stops = plan?.guards.filter(({ operations }) => status === "pending" && operations.includes(outcome.operation));
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
  const reasons = wrong.length === 0 && failure !== "" ? [chatText(failure, mostOfItem)] : wrong.slice(0, mostTold).map(({ text }) => text);
  const more = wrong.length > mostTold ? ` And ${wrong.length - mostTold} more.` : "";
  const start = chatText(`${repository}: LaunchDarkly workflows${of}: ${what}`, mostOfItem);
  const said = `${start}${reasons.length === 0 ? "." : `: ${reasons.join(" ")}${more}`}`;
  const addresses = [...pulls.slice(0, mostTold).map(({ url }) => url), run2];
  return `${shortened(said, mostOfText)} ${addresses.join(" ")}`;
}

// src/runner/modes/run.ts
async function run(runner, task) {
  const result = await runTask(runner, task);
  const told = runner.stop.aborted && !result.failed && !isWhole(result) ? cancelled(result) : result;
  const { applied: _, ...rest } = told;
  return { ...rest, outputs: { ...told.outputs, notify: notifyOf(runner, task, told) } };
}
function notifyOf({ github, addresses, commit }, task, { failed, message, applied }) {
  if (task.kind !== "run" || task.mode !== "apply") return "";
  const repository = `${github.repository.owner}/${github.repository.repo}`;
  const known = { instance: repository, pulls: [], outcomes: [], ...applied };
  return notification({ ...known, repository, commit, run: addresses.run, failure: failed ? message : "" });
}
function isWhole({ applied }) {
  return applied?.outcomes.every(({ status }) => status === "done") ?? false;
}
function cancelled(result) {
  const outputs = { ...result.outputs, "failure-reason": "cancelled" };
  return { ...result, failed: true, message: cancelledMessage, outputs };
}
async function runTask(runner, task) {
  switch (task.kind) {
    case "closed":
      return (await import("./chunks/closed-NF2K5YD5.js")).closed(runner, task);
    case "plan by hand": {
      const { commit, base, pull } = await testMergeOf(runner.github, task.pull);
      const assignment = { kind: "run", mode: "plan", base: { kind: "commit", sha: base }, pull };
      return runMode({ ...runner, commit, assignment });
    }
    case "run":
      return runMode({ ...runner, assignment: task });
  }
}
async function runMode(job) {
  const { assignment, connect: connect2 } = job;
  const { mode, queued } = assignment;
  if (mode === "doctor") return (await import("./chunks/doctor-N4YKQD5R.js")).doctor(job);
  if (mode === "validate" || connect2 === void 0) {
    const { applyWithoutToken, validate } = await import("./chunks/validate-JIFTWKKV.js");
    return mode === "apply" ? applyWithoutToken(job) : validate(job);
  }
  if (queued !== void 0) return (await import("./chunks/queue-OYHQWQ5L.js")).queue(job, queued, connect2);
  switch (mode) {
    case "apply":
      return (await import("./chunks/apply-V2XODQZ6.js")).apply(job, connect2);
    case "drift":
      return (await import("./chunks/drift-BR6DQCHU.js")).drift(job, connect2);
    case "plan":
      return (await import("./chunks/plan-R266DK2E.js")).plan(job, connect2);
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
  const baseUri = optionalInput(getInput, "base-uri") ?? environment.LAUNCHDARKLY_API_HOST;
  const isDoctor = assignment.kind === "run" && assignment.mode === "doctor";
  checkTokens({ "access-token": isDoctor ? void 0 : accessToken, "repo-token": repoToken });
  const warn = (why) => warning(logText(redact(why)));
  const fetch = accessToken === void 0 ? void 0 : await recordingIn(environment, accessToken, warn);
  const examined = isDoctor ? await examinedBy(baseUri, fetch) : void 0;
  if (!isDoctor) await honourProxies(environment);
  const { host, diagnostics } = resolveHost(baseUri);
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
    ...present({ examined }),
    ...accessToken !== void 0 && {
      connect: ({ policies }) => connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies, void 0, fetch)
    }
  };
  if (diagnostics.some(isError) && !isDoctor) {
    annotate(redacted(diagnosticAnnotations(diagnostics), redact));
    throw new ExpectedError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
  }
  const { page, ...result } = await run(runner, assignment);
  if (page !== void 0) await writePage(page, ownFile(`report-${step}.html`));
  await report(redacted(result, redact));
}
async function examinedBy(host, fetch) {
  const job = examinedJob(getInput);
  const { wayToLaunchDarkly } = await import("./chunks/way-DQAJDQGH.js");
  return {
    job,
    way: await wayToLaunchDarkly({ host, token: accessToken, tokenIn: "access-token", fetch }, environment)
  };
}
function mayBeOffline(assignment) {
  if (assignment.kind !== "run") return assignment.kind === "closed";
  return assignment.pull !== void 0 || ["validate", "doctor"].includes(assignment.mode) || context.eventName === "push";
}
function ownFile(name) {
  return join2(environment.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}
async function report({ annotations, outputs, summary: summary2, failed, message }) {
  annotate(annotations);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  startGroup("The report, as in the job summary");
  info(withoutCommands(summary2));
  endGroup();
  if (environment.GITHUB_STEP_SUMMARY !== void 0) await summary.addRaw(summary2).write();
  if (failed) setFailed(logText(message));
}
async function writePage(page, path) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, redactedPieces(page, redact));
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
