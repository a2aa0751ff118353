import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isCheck,
  matchesDocument,
  standardConfiguration,
  waitUnit,
  wholeWeight
} from "./chunk-BNCSYJBC.js";
import {
  inFileOrder,
  segmentsOf
} from "./chunk-SEGDSC3X.js";
import {
  isError,
  sameness
} from "./chunk-QJEXP4H6.js";
import {
  groupBy
} from "./chunk-HZJWIZ6Z.js";
import {
  quoted
} from "./chunk-MMUMCMMQ.js";
import {
  conditionsOf,
  stageName
} from "./chunk-P5D3VQZO.js";
import {
  documentName,
  targetName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  jsonText
} from "./chunk-XEMECXA4.js";

// src/policies/input.ts
import { isDeepStrictEqual } from "node:util";

// src/flags/timeline.ts
var standardWaitsFrom = "previous-stage";
function timeline(stages, start, waitsFrom = standardWaitsFrom) {
  const times = [];
  let before = { earliest: start, dated: false, afterApproval: false };
  for (const stage of stages) {
    const { executeConditionsInSequence = false } = stage;
    const conditions = conditionsOf(stage);
    let { earliest, dated } = before;
    for (const [index, condition] of conditions.entries()) {
      const isFromStart = waitsFrom === "workflow-start" && countsFromElsewhere(condition, index, stage);
      const from = isFromStart ? start : executeConditionsInSequence ? earliest : before.earliest;
      const met = metAt(condition, from);
      if (met <= earliest) continue;
      dated = condition.scheduleKind === "absolute" || !isFromStart && (executeConditionsInSequence ? dated : before.dated);
      earliest = met;
    }
    const afterApproval = before.afterApproval || conditions.some(({ kind }) => kind === "ld-approval");
    before = { earliest, dated, afterApproval };
    times.push(before);
  }
  return times;
}
function hasLaterWaits([, ...later]) {
  return later.some(
    (stage) => conditionsOf(stage).some((condition, index) => countsFromElsewhere(condition, index, stage))
  );
}
function countsFromElsewhere({ scheduleKind }, index, { executeConditionsInSequence = false }) {
  return scheduleKind === "relative" && !(executeConditionsInSequence && index > 0);
}
function metAt({ scheduleKind, executionDate, waitDuration, waitDurationUnit }, from) {
  if (scheduleKind === "absolute") return typeof executionDate === "number" ? executionDate : from;
  if (scheduleKind !== "relative" || typeof waitDuration !== "number") return from;
  return from + waitMilliseconds(waitDuration, waitDurationUnit);
}
function waitMilliseconds(duration, unit) {
  return duration * (waitUnit(unit)?.milliseconds ?? 0);
}

// src/policies/time.ts
var formats = /* @__PURE__ */ new Map();
function dateIn(time, timeZone) {
  if (Number.isNaN(new Date(time).getTime())) return {};
  const parts = Object.fromEntries(
    formatIn(timeZone).formatToParts(time).map(({ type, value }) => [type, value])
  );
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: parts.weekday ?? "",
    hour: Number(parts.hour)
  };
}
function formatIn(timeZone) {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "long",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23"
  });
  formats.set(timeZone, format);
  return format;
}
function minutes(milliseconds) {
  return Math.floor(milliseconds / 6e4);
}

// src/policies/parts.ts
function nameWritten(reference, nameOf2 = (id) => id) {
  if ("id" in reference) return nameOf2(reference.id);
  return "ref" in reference ? reference.ref : "name" in reference ? reference.name : jsonText(reference.value);
}
function conditionOf(condition, timeZone, nameOf2) {
  const { kind, scheduleKind, waitDuration, waitDurationUnit, executionDate, description } = condition;
  if (kind === "ld-approval")
    return {
      kind: "approval",
      members: (condition.notifyMemberIds ?? []).map((member) => nameWritten(member, nameOf2)),
      teams: [...condition.notifyTeamKeys ?? []],
      ...present({ description })
    };
  if (scheduleKind === "relative" && typeof waitDuration === "number")
    return { kind: "wait", minutes: minutes(waitMilliseconds(waitDuration, waitDurationUnit)) };
  if (scheduleKind === "absolute" && typeof executionDate === "number")
    return { kind: "at", ...dateIn(executionDate, timeZone) };
  return { kind: "now" };
}
function actionOf(instruction, nameOf2) {
  const { variationId, ruleId, beforeRuleId, rolloutWeights, ...rest } = instruction;
  const name = (reference) => reference && nameWritten(reference, nameOf2);
  return {
    ...rest,
    // JSON, as it was parsed from YAML
    ...present({ variation: name(variationId), rule: name(ruleId), beforeRule: name(beforeRuleId) }),
    ...rolloutWeights && { rollout: rolloutOf(rolloutWeights, nameOf2) }
  };
}
function rolloutOf(shares, nameOf2) {
  const sums = /* @__PURE__ */ new Map();
  for (const { variation, weight } of shares) {
    const name = nameWritten(variation, nameOf2);
    sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return Object.fromEntries([...sums].map(([name, weight]) => [name, weight / 1e3]));
}

// src/policies/input.ts
function documentSubject(document) {
  const stages = document.content?.canonical.stages;
  const from = stages?.findIndex(({ name }) => name !== void 0 && name === document.startAt) ?? 0;
  return { document, from: Math.max(from, 0), ...present({ stages }) };
}
function policyInput({ document, stages, from, nameOf: nameOf2, forecast }, clock) {
  const { key, target, run, startAt, protect, onRemoval, content } = document;
  const { name = "", description, maintainer, template } = content?.canonical ?? {};
  const input = {
    key,
    ...target,
    name,
    ...present({ description, maintainer: maintainer && nameWritten(maintainer) }),
    run,
    ...present({ startAt, template }),
    protect,
    onRemoval,
    ...present({ stages: stages && stagesOf(stages, from, { clock, ...present({ nameOf: nameOf2, forecast }) }) })
  };
  return input;
}
function stagesOf(stages, from, { clock, nameOf: nameOf2, forecast }) {
  const sent = stages.slice(from);
  const { mergedAt, timeZone, relativeWaitsFrom } = clock;
  const times = timeline(sent, mergedAt ?? 0, relativeWaitsFrom);
  const isServedKnown = knownServed(sent, forecast);
  return sent.map((stage, index) => {
    const { name, executeConditionsInSequence = false, conditions, action } = stage;
    const { earliest = 0, dated = false } = times[index] ?? {};
    const isTimeKnown = mergedAt !== void 0 || dated;
    const after = isServedKnown[index] === true ? forecast?.stages[from + index] : void 0;
    return {
      number: from + index + 1,
      ...present({ name }),
      inSequence: executeConditionsInSequence,
      approval: (conditions ?? []).some(({ kind }) => kind === "ld-approval"),
      conditions: (conditions ?? []).map((condition) => conditionOf(condition, timeZone, nameOf2)),
      actions: (action?.instructions ?? []).map((instruction) => actionOf(instruction, nameOf2)),
      ...!(dated && mergedAt === void 0) && { minutesAfterMerge: minutes(earliest - (mergedAt ?? 0)) },
      ...isTimeKnown ? dateIn(earliest, timeZone) : {},
      ...after !== void 0 && forecast !== void 0 && servedFields(forecast.now, after)
    };
  });
}
function knownServed(sent, forecast) {
  const unknown = sent.findIndex(
    ({ action }) => action?.instructions?.some(({ kind }) => forecast?.unknownKinds.includes(kind))
  );
  return sent.map((_, index) => unknown < 0 || index < unknown);
}
function servedFields(now, { served: after, assignsAnew }) {
  if (after === void 0) return {};
  const before = new Map(now.everyone.map(({ variation, weight }) => [variation, weight]));
  const kept = after.everyone.reduce(
    (sum, { variation, weight }) => sum + Math.min(weight, before.get(variation) ?? 0),
    0
  );
  const affectedPercent = assignsAnew === true ? 100 : (wholeWeight - kept) / 1e3;
  return {
    ...isComparable(now, after) && { affectedPercent },
    served: { on: after.on, everyone: percents(after.everyone) }
  };
}
function isComparable(now, after) {
  return [now, after].some(servesOff) || isDeepStrictEqual(now.prerequisites, after.prerequisites);
}
function servesOff({ on, prerequisites = [] }) {
  return !on || prerequisites.some(({ met }) => met === "by none");
}
function percents(shares) {
  return Object.fromEntries(shares.map(({ variation, weight }) => [variation, weight / 1e3]));
}

// src/pipeline/policies.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/planning/checks/name-targets.ts
function nameTargets(workflows) {
  const targetsOf = /* @__PURE__ */ new Map();
  const foundOn = /* @__PURE__ */ new Map();
  for (const { decision, diagnostics } of workflows) {
    const { desired, target } = decision.subject;
    const document = desired?.origin.document;
    targetsOf.set(document, (targetsOf.get(document) ?? 0) + 1);
    for (const found of new Set(diagnostics.map(sameness)))
      foundOn.set(found, [...foundOn.get(found) ?? [], targetName(target)]);
  }
  return workflows.map((workflow) => {
    const targets = targetsOf.get(workflow.decision.subject.desired?.origin.document);
    const diagnostics = workflow.diagnostics.map((diagnostic) => {
      const on = foundOn.get(sameness(diagnostic)) ?? [];
      return namesNoTarget(diagnostic) && on.length !== targets ? withTargets(diagnostic, on) : diagnostic;
    });
    return { ...workflow, diagnostics };
  });
}
function namesNoTarget({ code }) {
  if (code === "policy") return true;
  return isCheck(code) && code !== "overlapping-workflows";
}
var mostNamed = 3;
function withTargets(diagnostic, targets) {
  const named = targets.slice(0, mostNamed).map((target) => `\`${target}\``);
  const more = targets.length > named.length ? [`${targets.length - named.length} more`] : [];
  return { ...diagnostic, message: `On ${[...named, ...more].join(", ")}: ${diagnostic.message}` };
}

// src/policies/few.ts
var mostFindings = 100;
function withFewFindings(diagnostics) {
  const findings2 = groupBy(
    diagnostics.filter(({ code }) => code === "policy"),
    ({ severity, undone }) => `${severity} ${undone}`
  );
  const tooMany = [...findings2.values()].filter(({ length }) => length > mostFindings);
  if (tooMany.length === 0) return [...diagnostics];
  const leftOut = new Set(tooMany.flatMap((group) => group.slice(mostFindings)));
  return [...diagnostics.filter((one) => !leftOut.has(one)), ...tooMany.flatMap(restOf)];
}
function restOf(group) {
  const [first] = group;
  if (first === void 0) return [];
  const { severity, code, undone } = first;
  const more = group.length - mostFindings;
  return [
    {
      severity,
      code,
      message: more === 1 ? "1 more place breaks a policy." : `${more.toLocaleString("en")} more places break policies.`,
      hint: "They are told once there are fewer. What is stopped for a policy names it.",
      ...undone && { undone }
    }
  ];
}

// src/policies/places.ts
var sources = {
  approval: "conditions",
  inSequence: "executeConditionsInSequence",
  actions: "action/instructions",
  minutesAfterMerge: "conditions",
  date: "conditions",
  weekday: "conditions",
  hour: "conditions",
  affectedPercent: "action",
  served: "action"
};
function documentPointer(pointer, from) {
  const [field, stage, part, number] = segmentsOf(pointer);
  if (field !== "stages" || stage === void 0) return field === void 0 ? "" : `/${field}`;
  const start = `/stages/${from + Number(stage)}`;
  if (part === void 0) return start;
  const source = `${start}/${sources[part] ?? part}`;
  return (part === "conditions" || part === "actions") && number !== void 0 ? `${source}/${number}` : source;
}

// src/policies/judge.ts
var mostPlaces = 5;
function judge(document, subject, policies, clock, { otherKeys = [], awaitsTemplate = false } = {}) {
  const name = targetName(document.target);
  const keys = [document.key, ...document.formerKeys, ...otherKeys];
  const matching = policies.filter(
    ({ severity, match }) => severity !== "off" && match.some((glob) => matchesDocument(glob, keys, name))
  );
  if (matching.length === 0) return { diagnostics: [], forbiddenBy: [] };
  const input = policyInput({ ...subject, document }, clock);
  const found = matching.flatMap(
    (policy) => awaitsTemplate && policy.looksAtStages ? [unjudged(policy, document)] : findings(policy, input, document, subject)
  );
  const forbidding = found.flatMap(({ policy, severity }) => severity === "error" ? [policy] : []);
  return { diagnostics: mostSevere(found), forbiddenBy: [...new Set(forbidding)] };
}
function judgeOffline(document, policies, clock, otherKeys = []) {
  return judge(document, documentSubject(document), policies, clock, { otherKeys }).diagnostics;
}
function newBreaches(found, before) {
  const idOf = ({ pointer, message, hint }) => JSON.stringify([pointer, message, hint]);
  const known = new Set(before.map(idOf));
  return found.filter((one) => !known.has(idOf(one)));
}
function findings(policy, input, { origin, content }, { stages, from }) {
  const isFromTemplate = content?.canonical.stages === void 0;
  const breaches = policy.breaches(input);
  const severity = severityOf(policy);
  const found = breaches.map(({ pointer: at, message, hint }) => {
    const written = documentPointer(at, from);
    const [, list, number] = written.split("/");
    const isTemplates = isFromTemplate && list === "stages";
    const index = Number(number);
    const stage = isTemplates && number !== void 0 ? stageName(stages?.[index], index) : void 0;
    const parameter = stage === void 0 ? void 0 : parameterPointer(stage, written, content?.canonical);
    const where = stage === void 0 ? "" : `In the template's stage ${quoted(stage)}${parameter === void 0 ? "" : ", as this parameter has it"}: `;
    const pointer = isTemplates ? parameter ?? "/template" : written;
    return {
      policy: policy.name,
      severity,
      code: "policy",
      message: `${where}Policy ${quoted(policy.name)}: ${policy.message ?? message}`,
      ...present({ hint: policy.message === void 0 ? hint : message }),
      position: origin.locate(pointer),
      pointer
    };
  });
  const places = new Map(found.map((one) => [`${one.pointer}
${one.message}`, one]));
  return [...places.values()].slice(0, mostPlaces);
}
function parameterPointer(stage, pointer, canonical) {
  const [, , , part] = pointer.split("/");
  const index = (canonical?.parameters ?? []).findLastIndex(
    (one) => "stage" in one && one.stage === stage && (part === "action" ? one.instruction !== void 0 : part === "conditions" && one.condition !== void 0)
  );
  return index < 0 ? void 0 : `/parameters/${index}`;
}
function unjudged(policy, { origin }) {
  return {
    policy: policy.name,
    severity: severityOf(policy),
    code: "policy",
    message: `Policy ${quoted(policy.name)}: it can't be judged, since the stages of this template aren't known before it is made.`,
    hint: "Let the template be made first, by a merge of its own: the next plan knows its stages.",
    position: origin.locate("/template"),
    pointer: "/template"
  };
}
function severityOf({ severity }) {
  return severity === "off" ? "notice" : severity;
}
var ranks = { error: 0, warning: 1, notice: 2 };
function mostSevere(found) {
  const told = /* @__PURE__ */ new Map();
  for (const { policy: _, ...diagnostic } of [...found].sort(
    (left, right) => ranks[left.severity] - ranks[right.severity]
  )) {
    const name = `${diagnostic.pointer}
${diagnostic.message}`;
    if (!told.has(name)) told.set(name, diagnostic);
  }
  return [...told.values()];
}

// src/pipeline/policies.ts
async function withUsablePolicies(revision) {
  const { diagnostics } = await usablePolicies(revision.configuration?.policies ?? []);
  return diagnostics.length === 0 ? revision : { ...revision, diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics]) };
}
async function usablePolicies(policies) {
  if (policies.length === 0) return { policies: [], diagnostics: [] };
  const { compilePolicies } = await import("./compile-RBT3JVYG.js");
  return compilePolicies(policies);
}
async function judgedRevision(revision, before) {
  const { policies: written, timeZone, service } = revision.configuration ?? standardConfiguration;
  if (written.length === 0) return revision;
  const clock = { timeZone, relativeWaitsFrom: service.relativeWaitsFrom };
  const { policies, diagnostics } = await usablePolicies(written);
  const isByKey = policies.some(({ match }) => match.some((glob) => glob.startsWith("key:")));
  const adopts = revision.workflows.some(({ adopt }) => adopt !== void 0);
  const known = isByKey || adopts ? await documentsBefore(before) : void 0;
  const keysOf = (document) => known?.get(nameOf(document))?.formerKeys;
  const judged = revision.workflows.filter((document) => document.adopt === void 0 || known?.get(nameOf(document))?.adopt === document.adopt).map((document) => ({
    decision: { subject: { target: document.target, desired: document } },
    diagnostics: judgeOffline(document, policies, clock, keysOf(document))
  }));
  const isForbidden = judged.some((one) => one.diagnostics.some(isError));
  const was = known ?? (isForbidden ? await documentsBefore(before) : /* @__PURE__ */ new Map());
  const own = judged.map(({ decision, diagnostics: found }) => {
    const { desired } = decision.subject;
    const old = was.get(nameOf(desired));
    if (old === void 0 || !isSentAlready(desired, old)) return { decision, diagnostics: found };
    const anew = new Set(newBreaches(found, judgeOffline(old, policies, clock, keysOf(desired))));
    return { decision, diagnostics: found.map((one) => anew.has(one) ? one : asWarning(one)) };
  });
  const broken = nameTargets(own).flatMap((one) => one.diagnostics);
  const once = new Map(broken.map((one) => [JSON.stringify(one), one]));
  return {
    ...revision,
    diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics, ...withFewFindings([...once.values()])])
  };
}
async function documentsBefore(before) {
  return new Map((await before())?.workflows.map((document) => [nameOf(document), document]));
}
function nameOf({ key, target }) {
  return documentName(key, target);
}
function isSentAlready(document, before) {
  const sent = ({ run, startAt, content }) => [run, startAt, content?.stageHashes];
  return isDeepStrictEqual2(sent(document), sent(before));
}
function asWarning(diagnostic) {
  return isError(diagnostic) ? { ...diagnostic, severity: "warning" } : diagnostic;
}

export {
  standardWaitsFrom,
  timeline,
  hasLaterWaits,
  waitMilliseconds,
  nameTargets,
  withFewFindings,
  documentSubject,
  policyInput,
  judge,
  judgeOffline,
  newBreaches,
  withUsablePolicies,
  usablePolicies,
  judgedRevision,
  asWarning
};
