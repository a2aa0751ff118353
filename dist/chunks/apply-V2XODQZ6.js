import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  apply
} from "./chunk-7V2TFNP7.js";
import "./chunk-SCPXQLLQ.js";
import {
  mergedPulls,
  pullsOfPush,
  reviewMerge
} from "./chunk-MV5DKGUG.js";
import {
  historySince,
  notApplied,
  reviewedOn
} from "./chunk-VB6P76ON.js";
import {
  reviewedBytes,
  reviewedLine
} from "./chunk-ZERNI4VB.js";
import {
  prepareJob,
  pullAddress,
  reportOf,
  resultOf,
  savePlan
} from "./chunk-KDJISD52.js";
import {
  applyExitCode,
  gather
} from "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import {
  reviewByHand
} from "./chunk-Q3S7ZH5L.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-ZYFNSAFL.js";
import "./chunk-LRIYZ273.js";
import "./chunk-VRTAOFUZ.js";
import "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import {
  runLink
} from "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import {
  waitsOf
} from "./chunk-XZLGFKAD.js";
import {
  allow
} from "./chunk-3NSXBHUU.js";
import {
  untilKilled
} from "./chunk-YHDMBPLM.js";
import "./chunk-XNU5ZTTK.js";
import {
  unblocked
} from "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import {
  applyEntry,
  leaveBeginning,
  leaveRecord
} from "./chunk-XG5HA5FL.js";
import {
  openJournal
} from "./chunk-6GT6GDAD.js";
import "./chunk-GPRMHYHO.js";
import {
  revisionsOf
} from "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-7W55255T.js";
import {
  branchOf,
  follows,
  historyBetween
} from "./chunk-37FROLCI.js";
import "./chunk-IMFSTL42.js";
import "./chunk-SN4WNV3U.js";
import {
  withoutPlan
} from "./chunk-GDIP4WBE.js";
import {
  readBody,
  readComments,
  writeComment
} from "./chunk-MT4CQHRS.js";
import "./chunk-XKCYZ24P.js";
import "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import {
  sentence
} from "./chunk-V7MYYAC7.js";
import "./chunk-Z265QYZM.js";
import {
  isError,
  isInvalid
} from "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import {
  diagnosticAnnotations
} from "./chunk-OV3V5SLX.js";
import {
  isSending,
  isStopped
} from "./chunk-P34VQHCV.js";
import {
  tolerateFailure
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

// src/github/done-line.ts
function doneKey(digest) {
  return digest.slice(0, 8);
}
var mostBytes = 8e3;
function doneLine(done) {
  if (done.size === 0) return void 0;
  let left = mostBytes - lineOf([...done.keys()]).length;
  const items = [...done].map(([key, id]) => {
    const named = `=${encodeURIComponent(id)}`;
    if (id === "" || named.length > left) return key;
    left -= named.length;
    return `${key}${named}`;
  });
  return lineOf(items);
}
function lineOf(items) {
  return `<!-- ld-sync:done:v1 ${items.join(",")} -->`;
}
function readDoneLine(text) {
  const [, items = ""] = /^<!-- ld-sync:done:v1 ([\w=,.!~*'()%-]+) -->\r?$/m.exec(text) ?? [];
  return new Map(
    items.split(",").flatMap((item) => {
      const [digest = "", id = ""] = item.split("=");
      return digest === "" ? [] : [[doneKey(digest), decoded(id)]];
    })
  );
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/runner/publish.ts
async function publishOutcomes(publisher, plan, outcomes, pulls, { records: [record] }) {
  const late = [];
  const { problems } = await tolerateFailure(async () => {
    const known = new Set(pulls.map(({ pull }) => pull));
    const isLate = plan.operations.length > 0 && record !== void 0 && record.undone.length > 0;
    const earlier = isLate ? await pullsBehind(publisher, plan.instance, record) : [];
    const isFirst = record?.sha !== plan.head;
    const shown = new Set(pulls.flatMap(({ plan: seen }) => [...digestsOf(seen)]));
    const unseen = unseenBy(plan, shown);
    for (const pull of pulls) await publishOn(publisher, plan, outcomes, pull, isFirst ? unseen : void 0);
    for (const pull of earlier.filter(({ pull: number }) => !known.has(number)))
      if (await publishOn(publisher, plan, outcomes, pull, void 0)) late.push(pull);
  }, untold);
  return { earlier: late, problems };
}
var outOfTime = {
  earlier: [],
  problems: [
    {
      severity: "warning",
      code: "untold",
      message: "The job was cancelled before the outcome could be written on its pull request."
    }
  ]
};
async function publishNotApplied({ github, redact, addresses, runId }, instance, why, findPulls) {
  const { problems } = await tolerateFailure(async () => {
    for (const { pull, plan } of await findPulls()) {
      const carried = plan && reviewedLine(plan, reviewedBytes.comment);
      const shown = plan === void 0 ? 0 : plan.shown.size + plan.stopped.length;
      const none = shown === 0 ? "" : ` None of what this pull request's plan showed was carried out.`;
      const text = redact(
        `## LaunchDarkly workflows

**Not applied.**${none} ${sentence(why)}

<sub>${runLink(addresses)}</sub>
`
      );
      const report = { ...present({ carried }), text, timeless: text, run: runId, isNewest: true };
      await writeComment(github, pull, instance, report, shown > 0);
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
async function publishOn(publisher, plan, outcomes, { pull, plan: seen }, unseen) {
  const { github } = publisher;
  const { instance } = plan;
  const before = unseen === void 0 ? await doneBefore(github, pull, instance) : /* @__PURE__ */ new Map();
  const shown = partShown(plan, seen, unseen, before);
  const showsNone = shown.operations.length === 0 && shown.diagnostics.length === plan.diagnostics.length;
  if (showsNone && !plan.diagnostics.some(isInvalid)) return false;
  const ids = new Set(shown.operations.map(({ id }) => id));
  const planned = new Set(plan.operations.map(({ id }) => id));
  const became = outcomes.filter(
    ({ operation, status }) => ids.has(operation) || !planned.has(operation) && status !== "done"
  );
  const done = new Set(became.flatMap(({ operation, status }) => status === "done" ? [operation] : []));
  const doneNow = shown.operations.flatMap(({ id, digest }) => done.has(id) ? [[doneKey(digest), id]] : []);
  const lines = [seen && reviewedLine(seen, reviewedBytes.comment), doneLine(new Map([...before, ...doneNow]))];
  const carried = lines.filter((line) => line !== void 0).join("\n") || void 0;
  const report = reportOf(publisher, shown, became, { carried, isNewest: true });
  await writeComment(github, pull, instance, report, seen !== void 0 && !showsNone);
  return shown.operations.length > 0;
}
async function doneBefore(github, pull, instance) {
  const { ours } = await readComments(github, pull, instance);
  const [comment] = ours.filter(({ body }) => readBody(body).isUntouched);
  return readDoneLine(comment?.body ?? "");
}
function unseenBy({ operations }, shown) {
  return new Set(
    operations.flatMap(
      (operation) => operation.blockedBy.includes("unreviewed") || isStopped(operation) && !shown.has(operation.digest) ? [operation.id] : []
    )
  );
}
function digestsOf(seen) {
  return /* @__PURE__ */ new Set([...seen?.shown.keys() ?? [], ...seen?.stopped ?? []]);
}
function partShown(plan, seen, unseen, before) {
  const isFirst = unseen !== void 0;
  const shown = digestsOf(seen);
  const planned = new Set(plan.operations.map(({ digest }) => digest));
  const gone = [...shown].filter((digest) => !planned.has(digest));
  const done = gone.flatMap((digest) => before.get(doneKey(digest)) ?? []);
  const missing = gone.length - done.length;
  const hears = missing > 0 || seen === void 0 || seen.left !== void 0 ? unseen : void 0;
  const operations = plan.operations.filter(({ id, digest }) => shown.has(digest) || hears?.has(id));
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  const isNews = isFirst || operations.length > 0;
  const diagnostics = [
    ...plan.diagnostics,
    ...isNews && done.length > 0 ? [wasDone(done, shown.size)] : [],
    ...isNews && missing > 0 ? [notAsShown(missing, shown.size, isFirst)] : []
  ];
  return { ...plan, operations, guards, diagnostics, unchanged: [], unmanaged: 0 };
}
var mostNamed = 20;
function wasDone(ids, shown) {
  const named = ids.filter((id) => id !== "").slice(0, mostNamed).map((id) => `\`${id}\``);
  const more = ids.length > named.length ? [`${ids.length - named.length} more`] : [];
  const which = named.length > 0 ? `: ${[...named, ...more].join(", ")}` : "";
  return {
    severity: "notice",
    code: "done-before",
    message: `${ids.length} of ${counted(shown, "operation")} that this pull request's plan showed ${ids.length === 1 ? "was" : "were"} done by an earlier run${which}.`
  };
}
function notAsShown(missing, shown, isFirst) {
  const which = `${missing} of ${counted(shown, "operation")} that this pull request's plan showed`;
  const is = missing === 1 ? "is" : "are";
  if (!isFirst)
    return {
      severity: "notice",
      code: "not-as-shown",
      message: `${which} ${is} no part of this run: an earlier run has done ${missing === 1 ? "it" : "them"}, or the documents or LaunchDarkly have changed since the plan.`
    };
  return {
    severity: "warning",
    code: "not-as-shown",
    message: `${which} ${missing === 1 ? "was" : "were"} not carried out: the documents or LaunchDarkly have changed since the plan, or another run has done it.`,
    hint: "What is to be done instead stands in the next pull request's plan."
  };
}

// src/runner/modes/apply.ts
async function apply2(job, connect) {
  const inTime = untilKilled(job.stop);
  const prepared = await prepareJob(job);
  const history = await historySince(job, prepared);
  const { request } = prepared;
  if (history === "superseded") return notApplied(job, prepared, history);
  if (history === "rewritten") return untouched(job, request.instance, notApplied(job, prepared, history));
  const { records } = job.repository;
  const client = connect(request);
  const merge = await reviewMerge(job, await gather(request, client), prepared, history);
  const { plan: planned, pulls } = merge;
  const plan = allow(planned, job.inputs.allow, "allow");
  await savePlan(job, plan);
  const isAllowed = job.inputs.allow === planned.hash;
  const [record] = prepared.records;
  if (job.inputs.base !== void 0 && record !== void 0 && !prepared.isDoubtful && follows(history) && !isAllowed)
    return remembered(record, planned);
  const reviewed = isAllowed ? reviewByHand(planned, true) : merge.reviewed;
  const entry = applyEntry(prepared, plan, reviewed, job.addresses.run, merge.unasked);
  const sends = unblocked(plan);
  const journal = entry !== void 0 && sends.length > 0 ? await beginJournal(job, entry) : void 0;
  const forgotten = entry !== void 0 && sends.length > 0 ? await leaveBeginning(records, entry) : [];
  const overtaken = forgotten.find(({ code: code2 }) => code2 === "overtaken" || code2 === "stale");
  if (overtaken !== void 0) {
    await journal?.close();
    return overtaken.code === "stale" ? apply2(job, connect) : notApplied(job, prepared, "superseded");
  }
  const mayGoOn = !forgotten.some(isError) || !sends.some(isSending);
  const outcomes = mayGoOn ? await apply(plan, client, request.owners, {
    listsAgain: true,
    patience: waitsOf(request.policies.service),
    stop: job.stop,
    ...present({ onOutcome: journal?.note, onDelete: journal?.noteDelete, onCreate: journal?.noteCreate })
  }) : [];
  const unrecorded = mayGoOn && entry !== void 0 ? await leaveRecord(records, entry, outcomes) : forgotten;
  if (sends.length === 0 && unrecorded.some(({ code: code2 }) => code2 === "stale")) return apply2(job, connect);
  const isLost = unrecorded.some(isError);
  if (!isLost) await journal?.close();
  const known = [...plan.diagnostics, ...unrecorded];
  const told = { ...plan, diagnostics: known };
  const { problems, earlier } = await inTime(publishOutcomes(job, told, outcomes, pulls, prepared), outOfTime);
  const diagnostics = [...known, ...problems];
  const code = mayGoOn ? applyExitCode(plan, outcomes) : 1;
  const applied = { instance: plan.instance, pulls: linked(job, [...pulls, ...earlier]), plan, outcomes };
  const result = resultOf({
    applied,
    plan: { ...plan, diagnostics },
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
export {
  apply2 as apply
};
