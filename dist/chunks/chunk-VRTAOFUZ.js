import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  referenceText
} from "./chunk-LFTSHEY5.js";
import {
  lineLink
} from "./chunk-DVKTTLNV.js";
import {
  ownDescription
} from "./chunk-LI7NHXDJ.js";
import {
  executedStages,
  progressName
} from "./chunk-4GVU6TQA.js";
import {
  require_fast_json_patch,
  segmentsOf
} from "./chunk-SEGDSC3X.js";
import {
  code,
  codeToCopy,
  fence,
  sentence
} from "./chunk-V7MYYAC7.js";
import {
  conditionsOf,
  instructionsOf,
  mapParts,
  sha256,
  stageName
} from "./chunk-P5D3VQZO.js";
import {
  targetName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  object,
  texts
} from "./chunk-XEMECXA4.js";
import {
  __toESM
} from "./chunk-LCC54T3V.js";

// src/resolving/document-stages.ts
function documentStages(stages, written = []) {
  return stages.map((stage, index) => {
    const { executeConditionsInSequence, conditions = [] } = written[index] ?? {};
    return {
      ...mapParts(stage, (condition, number) => documentCondition(condition, conditions[number]), documentInstruction),
      ...present({ executeConditionsInSequence })
    };
  });
}
function documentCondition({ _id, notifyMemberIds, ...rest }, written) {
  const same = written?.kind === rest.kind ? written : void 0;
  const members = texts(notifyMemberIds).map((id) => ({ id }));
  return {
    ...same,
    ...rest,
    // API form, which differs from the canonical one in its references only
    ...same?.notifyMemberIds === void 0 && members.length > 0 && { notifyMemberIds: members }
  };
}
function documentInstruction({
  _id,
  variationId,
  ruleId,
  beforeRuleId,
  rolloutWeights,
  ...rest
}) {
  const reference = (id) => typeof id === "string" ? { id } : void 0;
  return {
    ...rest,
    kind: String(rest.kind ?? ""),
    ...present({
      variationId: reference(variationId),
      ruleId: reference(ruleId),
      beforeRuleId: reference(beforeRuleId)
    }),
    ...rolloutWeights !== void 0 && {
      rolloutWeights: Object.entries(object(rolloutWeights)).map(([id, weight]) => ({
        variation: { id },
        weight: Number(weight)
      }))
    }
  };
}

// src/planning/ownership/managed.ts
function keyOf({ provenance }) {
  return provenance.by === "marker" ? provenance.marker.key : provenance.document.key;
}
function runOf({ provenance }) {
  return provenance.by === "marker" ? provenance.marker.run : provenance.document.run;
}
function hashOf({ provenance }) {
  return provenance.by === "marker" ? provenance.marker.hash : provenance.document.content?.hash;
}
function stageHashesOf({ provenance }) {
  return provenance.by === "marker" ? provenance.marker.stages : provenance.document.content?.stageHashes ?? [];
}
function notSent({ provenance }) {
  return provenance.by === "marker" ? provenance.marker.from : 0;
}
function markerOf({ provenance }) {
  return provenance.by === "marker" ? provenance.marker : void 0;
}
function isAdopted({ provenance }) {
  return provenance.by === "adoption";
}
function liveReference(live, marker) {
  const { id, name, status, stages } = live;
  const from = marker?.from ?? 0;
  return {
    id,
    name,
    status,
    ...marker && { hash: marker.hash, run: marker.run },
    executed: from + executedStages(live),
    stages: from + stages.length
  };
}

// src/planning/diff/diff.ts
var import_fast_json_patch = __toESM(require_fast_json_patch(), 1);
function diff(before, after) {
  if (before === void 0 || after === void 0) {
    const fields = Object.entries(keyed(before ?? after ?? {}));
    return fields.map(([field, value]) => ({ path: [field], [before === void 0 ? "after" : "before"]: value }));
  }
  const [from, to] = [keyed(before), keyed(after)];
  const changed = new Set(import_fast_json_patch.default.compare(from, to).map(({ path }) => JSON.stringify(unit(segmentsOf(path)))));
  const units = new Map([...unitsIn(to), ...unitsIn(from)].map((path) => [JSON.stringify(path), path]));
  const changes = [...units].flatMap(([name, path]) => {
    if (!changed.has(name)) return [];
    const [old, value] = [valueAt(from, path), valueAt(to, path)];
    return [
      {
        path: path.map(identityOf),
        ...present({ before: old, after: value })
      }
    ];
  });
  return [...changes, ...reordered(from, to)];
}
var lists = ["conditions", "instructions"];
function unit(path) {
  const [top, , list = ""] = path;
  if (top === "parameters") return path.slice(0, 2);
  if (top !== "stages") return path.slice(0, 1);
  return path.slice(0, lists.includes(list) ? 4 : 3);
}
function unitsIn(content) {
  return Object.entries(content).flatMap(([top, value]) => {
    if (top !== "stages" && top !== "parameters") return [[top]];
    const items = Object.entries(value).flatMap(([item, parts]) => [
      [top, item],
      ...Object.entries(top === "stages" ? parts : {}).flatMap(
        ([field, list]) => lists.includes(field) ? Object.keys(list).map((name) => [top, item, field, name]) : [[top, item, field]]
      )
    ]);
    return [[top], ...items];
  });
}
function reordered(from, to) {
  const stages = bothHave(from.stages, to.stages);
  const ofStages = stages.before.join("\n") === stages.after.join("\n") ? [] : [{ path: ["stages"], ...named(stages) }];
  const ofParts = stages.after.flatMap(
    (stage) => lists.flatMap((list) => {
      const [old, now] = [valueAt(from, ["stages", stage, list]), valueAt(to, ["stages", stage, list])];
      const parts = bothHave(old, now);
      if (parts.before.join("\n") === parts.after.join("\n")) return [];
      const values = (names, side = {}) => names.map((name) => side[name]);
      const path = ["stages", identityOf(stage), list];
      return [{ path, before: values(parts.before, old), after: values(parts.after, now) }];
    })
  );
  return [...ofStages, ...ofParts];
}
function named({ before, after }) {
  return { before: before.map(identityOf), after: after.map(identityOf) };
}
function bothHave(from = {}, to = {}) {
  const [old, now] = [Object.keys(Object(from)), Object.keys(Object(to))];
  return { before: old.filter((name) => now.includes(name)), after: now.filter((name) => old.includes(name)) };
}
function keyed(content) {
  const { stages, ...rest } = content;
  const { parameters, ...plain } = rest;
  return {
    ...plain,
    ...parameters && { parameters: byIdentity(parameters, parameterName, withShares) },
    ...stages && { stages: byIdentity(stages, stageName, keyedStage) }
  };
}
function keyedStage(stage) {
  const { name: _, conditions: __, action: ___, ...rest } = stage;
  return {
    ...rest,
    conditions: byIdentity(conditionsOf(stage), conditionName, (condition) => condition),
    instructions: byIdentity(instructionsOf(stage), ({ kind }) => kind, withShares)
  };
}
function withShares({ rolloutWeights, ...rest }) {
  const plain = rest;
  if (!Array.isArray(rolloutWeights)) return plain;
  const shares = rolloutWeights.map(({ variation, weight }) => [referenceText(variation), weight]);
  return { ...plain, rolloutWeights: Object.fromEntries(shares) };
}
function conditionName({ kind }) {
  return kind === "ld-approval" ? "approval" : "schedule";
}
function parameterName(parameter) {
  if ("_id" in parameter) return `${parameter._id} ${parameter.path}`;
  const { stage, instruction, condition, number, path } = parameter;
  return `${stage}: ${instruction ?? condition}${number === void 0 ? "" : ` (${number})`} ${path}`;
}
var mark = "=";
function identityOf(segment) {
  return segment.startsWith(mark) ? segment.slice(mark.length) : segment;
}
function byIdentity(list, nameOf, key) {
  const items = {};
  for (const [index, item] of list.entries()) {
    const name = `${mark}${nameOf(item, index)}`;
    let identity = name;
    for (let number = 2; Object.hasOwn(items, identity); number++) identity = `${name} (${number})`;
    items[identity] = key(item);
  }
  return items;
}
function valueAt(root, path) {
  let value = root;
  for (const segment of path) {
    value = typeof value === "object" && value !== null && Object.hasOwn(value, segment) ? value[segment] : void 0;
  }
  return value;
}

// src/planning/diff/changes.ts
function changesOf(decision, body, sent) {
  const { desired, base } = decision.subject;
  const after = desired?.content.canonical;
  if (decision.kind === "create") return { changes: diff(void 0, after), partialDiff: false };
  const { live } = decision;
  const managed = "provenance" in live ? live : void 0;
  const before = base?.content;
  if (before !== void 0 && managed !== void 0 && before.hash === hashOf(managed))
    return { changes: diff(before.canonical, after), partialDiff: false };
  const from = decision.kind === "replace" ? Math.max(0, decision.from - notSent(decision.live)) : 0;
  const { maintainer, ...found } = asLive(live.live, from);
  if (body === void 0 || after === void 0)
    return { changes: diff({ ...found, ...present({ maintainer }) }, void 0), partialDiff: true };
  const { stages: _, template: __, parameters: ___, ...texts2 } = after;
  const written = {
    ...texts2,
    ...body.maintainerId !== void 0 && { maintainer: { id: body.maintainerId } },
    stages: readable(sent?.fromTemplate ? sent.canonical : documentStages(body.stages ?? []))
  };
  const wanted = "maintainer" in written;
  return {
    changes: diff({ ...found, ...wanted && maintainer && { maintainer } }, written),
    partialDiff: true
  };
}
function asLive(live, from) {
  const { target, name, maintainerId } = live;
  const description = ownDescription(live.description);
  return {
    ...target,
    name,
    ...present({ description }),
    ...maintainerId !== void 0 && { maintainer: { id: maintainerId } },
    stages: readable(documentStages(live.stages.slice(from).map(withoutProgress)))
  };
}
function withoutProgress({ status: _, ...stage }) {
  return mapParts(
    stage,
    ({ status, reviews, reviewStatus, ...condition }) => condition,
    (instruction) => instruction
  );
}
function readable(stages) {
  const condition = ({ notifyTeamKeys: _, executeNow: __, description, ...rest }) => ({
    ...rest,
    ...description && { description }
  });
  return stages.map(({ executeConditionsInSequence: _, conditions = [], ...stage }) => ({
    ...stage,
    conditions: conditions.map(condition)
  }));
}

// src/planning/assemble/digest.ts
function workflowCreateDigest(workflow, progress) {
  return workflow.awaitsFlag === true ? workflowAwaitedDigest(workflow, workflow, progress) : digestOf({ kind: "create", ...sentPart(workflow), progress });
}
function workflowAwaitedDigest({ target, key, run, startAt, content }, { body, template }, progress) {
  const named2 = { ...content.canonical, ...present({ description: body.description }) };
  const sent = { target, key, run, body: named2, ...present({ startAt, template }) };
  return digestOf({ kind: "create", awaited: true, ...sentPart(sent), progress });
}
function workflowReplaceDigest(workflow, old, replaceOrder) {
  const progress = progressName(old.progress);
  return digestOf({ kind: "replace", ...sentPart(workflow), ...removedPart(old), progress, replaceOrder });
}
function workflowDeleteDigest({ target, key, run }, old) {
  const removed = "provenance" in old ? removedPart(old) : {};
  return digestOf({ kind: "delete", ...onTarget(target, key), run, ...removed, progress: "active" });
}
function workflowAdoptDigest({ target, key, run, startAt }, id) {
  const document = { ...onTarget(target, key), run, ...present({ startAt }) };
  return digestOf({ kind: "adopt", ...document, removed: id, progress: "active" });
}
function workflowDedupeDigest(target, key, run, surplus) {
  const removed = surplus.map((one) => sha256(readablePart(one)).toString("hex")).sort();
  return digestOf({ kind: "dedupe", ...onTarget(target, key), run, removed, progress: "active" });
}
function readablePart({ live }) {
  const { name, description, stages } = live;
  return { name, ...present({ description }), stages: liveStages(stages.map(withoutProgress)) };
}
function templateCreateDigest(template, body) {
  return digestOf({ kind: "create", template, body, progress: "absent" });
}
function templateReplaceDigest(template, body, removed) {
  return digestOf({ kind: "replace", template, body, ...present({ removed }), progress: "active" });
}
function templateDeleteDigest(template, removed) {
  return digestOf({ kind: "delete", template, ...present({ removed }), progress: "active" });
}
function templateAdoptDigest(template, removed) {
  return digestOf({ kind: "adopt", template, ...present({ removed }), progress: "active" });
}
function planHash(digests) {
  return sha256([...digests].sort()).toString("hex").slice(0, 32);
}
function digestOf(parts) {
  return sha256(parts).subarray(0, 16).toString("base64url");
}
function onTarget(target, key) {
  return { target: targetName(target), key };
}
function sentPart({ target, key, run, startAt, body, template }) {
  const reviewed = template === void 0 ? body : { ...body, templateStages: stagesOf(template) };
  return { ...onTarget(target, key), run, ...present({ startAt }), body: reviewed };
}
function removedPart(old) {
  return { removed: markerOf(old)?.hash ?? old.live.id };
}
function stagesOf(template) {
  if ("live" in template) return liveStages(template.live.stages);
  const { stages, workflowId } = template.document;
  return stages === void 0 ? { workflowId: workflowId ?? null } : stages;
}
function liveStages(stages) {
  return stages.map((stage) => ({
    name: stage.name ?? null,
    conditions: withoutIds(conditionsOf(stage)),
    instructions: withoutIds(instructionsOf(stage))
  }));
}
function withoutIds(value) {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(
      ([name, field]) => name === "_id" || name === "id" ? [] : [[name, withoutIds(field)]]
    )
  );
}

// src/reporting/markdown/diagnostics.ts
var mostLines = 50;
function diagnosticLines(diagnostics, most, { head, addresses } = { head: "" }) {
  const icon = { error: "❌", warning: "⚠️", notice: "ℹ️" };
  const lines = diagnostics.slice(0, most).map(({ severity, message, hint, position, request, undone, links, code: name }) => {
    const place = position === void 0 ? "" : `${lineLink(position, undone ? "" : head, addresses, true)} `;
    return `- ${icon[severity]} ${place}${linked(sentence(message), links)}${hint === void 0 ? "" : ` ${sentence(hint, codeToCopy)}`}${request === void 0 ? "" : ` ${code(request)}`} <sub>${name}</sub>`;
  });
  return [...lines, ...moreLines(diagnostics.length, most)];
}
function linked(text, links = {}) {
  return text.replace(/#\u2060\d+/g, (broken) => {
    const name = broken.replace("⁠", "");
    return links[name] === void 0 ? broken : `[${name}](${links[name]})`;
  });
}
function stopLines(parts, most) {
  return parts.flatMap(({ title, guards, allowing }, index) => [
    ...index === 0 ? [] : [""],
    `**${title}**`,
    ...guardLines(guards, most),
    ...allowing === void 0 ? [] : [
      "",
      sentence(allowing.how),
      ...allowing.line === void 0 ? [] : ["", ...fence("text", allowing.line).split("\n")]
    ]
  ]);
}
function guardLines(guards, most) {
  const lines = guards.slice(0, most).map(({ code: name, message, hint, operations }) => {
    const { before, after } = namesOf(operations);
    return `- ${before}${sentence(message)} ${sentence(hint)}${after} <sub>${name}</sub>`;
  });
  return [...lines, ...moreLines(guards.length, most)];
}
var mostNamed = 10;
function namesOf(operations) {
  const [first, ...others] = operations;
  if (first === void 0) return { before: "", after: "" };
  if (others.length === 0) return { before: `${code(first)}: `, after: "" };
  const more = operations.length > mostNamed ? ` and ${operations.length - mostNamed} more` : "";
  return {
    before: `${operations.length} operations: `,
    after: ` They are ${operations.slice(0, mostNamed).map(code).join(", ")}${more}.`
  };
}
function moreLines(count, most) {
  if (count <= most) return [];
  return [most === 0 ? `- ${count} that there is no room for here` : `- and ${count - most} more`];
}
function alert(kind, lines) {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join("\n");
}

export {
  documentStages,
  keyOf,
  runOf,
  hashOf,
  stageHashesOf,
  notSent,
  markerOf,
  isAdopted,
  liveReference,
  diff,
  changesOf,
  workflowCreateDigest,
  workflowAwaitedDigest,
  workflowReplaceDigest,
  workflowDeleteDigest,
  workflowAdoptDigest,
  workflowDedupeDigest,
  templateCreateDigest,
  templateReplaceDigest,
  templateDeleteDigest,
  templateAdoptDigest,
  planHash,
  mostLines,
  diagnosticLines,
  stopLines,
  namesOf,
  moreLines,
  alert
};
