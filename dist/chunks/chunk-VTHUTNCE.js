import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  conditionsOf,
  isCheck,
  matchesDocument,
  stageName,
  waitUnit,
  wholeWeight
} from "./chunk-EHCQSHWM.js";
import {
  documentName,
  targetName
} from "./chunk-FMABPFVW.js";
import {
  inFileOrder,
  segmentsOf
} from "./chunk-H573KIFH.js";
import {
  isError,
  sameness
} from "./chunk-2YGBN4AO.js";
import {
  present
} from "./chunk-SSW7UV7X.js";
import {
  jsonText
} from "./chunk-PU54HDA6.js";
import {
  quoted
} from "./chunk-MMUMCMMQ.js";

// src/flags/timeline.ts
function timeline(stages, start) {
  const times = [];
  let before = { earliest: start, dated: false, afterApproval: false };
  for (const stage of stages) {
    const { executeConditionsInSequence = false } = stage;
    const conditions = conditionsOf(stage);
    let { earliest, dated } = before;
    for (const condition of conditions) {
      const met = metAt(condition, executeConditionsInSequence ? earliest : before.earliest);
      if (met <= earliest) continue;
      dated = condition.scheduleKind === "absolute" || (executeConditionsInSequence ? dated : before.dated);
      earliest = met;
    }
    const afterApproval = before.afterApproval || conditions.some(({ kind }) => kind === "ld-approval");
    before = { earliest, dated, afterApproval };
    times.push(before);
  }
  return times;
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
function nameWritten(reference, nameOf = (id) => id) {
  if ("id" in reference) return nameOf(reference.id);
  return "ref" in reference ? reference.ref : "name" in reference ? reference.name : jsonText(reference.value);
}
function conditionOf(condition, timeZone, nameOf) {
  const { kind, scheduleKind, waitDuration, waitDurationUnit, executionDate, description } = condition;
  if (kind === "ld-approval")
    return {
      kind: "approval",
      members: (condition.notifyMemberIds ?? []).map((member) => nameWritten(member, nameOf)),
      teams: [...condition.notifyTeamKeys ?? []],
      ...present({ description })
    };
  if (scheduleKind === "relative" && typeof waitDuration === "number")
    return { kind: "wait", minutes: minutes(waitMilliseconds(waitDuration, waitDurationUnit)) };
  if (scheduleKind === "absolute" && typeof executionDate === "number")
    return { kind: "at", ...dateIn(executionDate, timeZone) };
  return { kind: "now" };
}
function actionOf(instruction, nameOf) {
  const { variationId, ruleId, beforeRuleId, rolloutWeights, ...rest } = instruction;
  const name = (reference) => reference && nameWritten(reference, nameOf);
  return {
    ...rest,
    // JSON, as it was parsed from YAML
    ...present({ variation: name(variationId), rule: name(ruleId), beforeRule: name(beforeRuleId) }),
    ...rolloutWeights && { rollout: rolloutOf(rolloutWeights, nameOf) }
  };
}
function rolloutOf(shares, nameOf) {
  const sums = /* @__PURE__ */ new Map();
  for (const { variation, weight } of shares) {
    const name = nameWritten(variation, nameOf);
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
function policyInput({ document, stages, from, nameOf, forecast }, clock) {
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
    ...present({ stages: stages && stagesOf(stages, from, { clock, ...present({ nameOf, forecast }) }) })
  };
  return input;
}
function stagesOf(stages, from, { clock, nameOf, forecast }) {
  const sent = stages.slice(from);
  const { mergedAt, timeZone } = clock;
  const times = timeline(sent, mergedAt ?? 0);
  return sent.map((stage, index) => {
    const { name, executeConditionsInSequence = false, conditions, action } = stage;
    const { earliest = 0, dated = false } = times[index] ?? {};
    const isTimeKnown = mergedAt !== void 0 || dated;
    const after = forecast?.stages.find((_, number) => number === from + index)?.served;
    return {
      number: from + index + 1,
      ...present({ name }),
      inSequence: executeConditionsInSequence,
      approval: (conditions ?? []).some(({ kind }) => kind === "ld-approval"),
      conditions: (conditions ?? []).map((condition) => conditionOf(condition, timeZone, nameOf)),
      actions: (action?.instructions ?? []).map((instruction) => actionOf(instruction, nameOf)),
      ...!(dated && mergedAt === void 0) && { minutesAfterMerge: minutes(earliest - (mergedAt ?? 0)) },
      ...isTimeKnown ? dateIn(earliest, timeZone) : {},
      ...after !== void 0 && forecast !== void 0 && servedFields(forecast.now, after)
    };
  });
}
function servedFields(now, after) {
  const before = new Map(now.everyone.map(({ variation, weight }) => [variation, weight]));
  const kept = after.everyone.reduce(
    (sum, { variation, weight }) => sum + Math.min(weight, before.get(variation) ?? 0),
    0
  );
  return {
    affectedPercent: (wholeWeight - kept) / 1e3,
    served: { on: after.on, everyone: percents(after.everyone) }
  };
}
function percents(shares) {
  return Object.fromEntries(shares.map(({ variation, weight }) => [variation, weight / 1e3]));
}

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
function judge(document, subject, policies, clock, awaitsTemplate = false) {
  const name = targetName(document.target);
  const keys = [document.key, ...document.formerKeys];
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
function judgeOffline(document, policies, timeZone) {
  return judge(document, documentSubject(document), policies, { timeZone }).diagnostics;
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
    const where = isTemplates && number !== void 0 ? `In the template's stage ${quoted(stageName(stages?.[index], index))}: ` : "";
    const pointer = isTemplates ? "/template" : written;
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
  const { compilePolicies } = await import("./compile-HECACTL3.js");
  return compilePolicies(policies);
}
async function judgedRevision(revision, before) {
  const { policies: written = [], timeZone = "UTC" } = revision.configuration ?? {};
  const { policies, diagnostics } = await usablePolicies(written);
  const judged = revision.workflows.map((document) => ({
    decision: { subject: { target: document.target, desired: document } },
    diagnostics: judgeOffline(document, policies, timeZone)
  }));
  const isForbidden = judged.some((one) => one.diagnostics.some(isError));
  const was = isForbidden ? new Set((await before())?.workflows.map(identity)) : /* @__PURE__ */ new Set();
  const own = judged.map(({ decision, diagnostics: found }) => ({
    decision,
    diagnostics: was.has(identity(decision.subject.desired)) ? found.map(asWarning) : found
  }));
  const broken = nameTargets(own).flatMap((one) => one.diagnostics);
  const once = new Map(broken.map((one) => [JSON.stringify(one), one]));
  return { ...revision, diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics, ...once.values()]) };
}
function identity({ key, target, run, content }) {
  return `${documentName(key, target)} ${run} ${content?.hash}`;
}
function asWarning(diagnostic) {
  return isError(diagnostic) ? { ...diagnostic, severity: "warning" } : diagnostic;
}

export {
  nameTargets,
  timeline,
  waitMilliseconds,
  documentSubject,
  policyInput,
  judge,
  withUsablePolicies,
  usablePolicies,
  judgedRevision,
  asWarning
};
