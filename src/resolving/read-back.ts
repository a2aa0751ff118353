// Stages as they were sent, or as a document says them × as LaunchDarkly gives them back → the first difference in what they do, in words. Pure.
// What LaunchDarkly never gives back, and what it adds, is no difference. Nor are names and descriptions: a stage's hash leaves them out, too.
import { isDeepStrictEqual } from "node:util";
import type {
  CanonicalCondition,
  CanonicalInstruction,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
  Origin,
  Reference,
} from "../model/document.ts";
import type { Catalogue, LiveTemplate, LiveWorkflow } from "../model/live.ts";
import { conditionsOf, instructionsOf, stageName } from "../model/stage.ts";
import { isObject, type JsonObject } from "../model/values/json.ts";
import { counted } from "../model/values/words.ts";
import { documentStages } from "./document-stages.ts";
import { isResolvable } from "./needs.ts";
import { resolveTemplate, resolveWorkflow } from "./resolve.ts";

/** A document's stages with ids for names. */
export interface ExpectedStages {
  stages: CanonicalStage[];
  /** Whether every name in them could be looked up. What could not is compared with nothing. */
  isWhole: boolean;
}

/** `undefined` where the document has no stages of its own. */
export function expectedStages(
  content: CanonicalWorkflow | CanonicalTemplate,
  catalogue: Catalogue,
  origin: Origin,
): ExpectedStages | undefined {
  if (content.stages === undefined) return undefined;
  if (!isResolvable(content, catalogue)) return { stages: content.stages, isWhole: false };
  const { body, diagnostics } =
    "key" in content ? resolveTemplate(content, catalogue, origin) : resolveWorkflow(content, 0, catalogue, origin);
  return { stages: documentStages(body.stages ?? []), isWhole: diagnostics.length === 0 };
}

/** `in the stage …, it has … where … was expected`, or nothing. */
export function stagesDiffer(
  expected: readonly CanonicalStage[],
  { stages }: Pick<LiveTemplate | LiveWorkflow, "stages">,
): string | undefined {
  if (stages.length !== expected.length)
    return `it has ${counted(stages.length, "stage")} where ${counted(expected.length, "stage")} ${expected.length === 1 ? "was" : "were"} expected`;
  const read = documentStages(stages);
  for (const [index, stage] of expected.entries()) {
    const other = read[index] ?? {};
    const part =
      firstUnlike(waits(stage), waits(other), sameCondition) ??
      firstUnlike(actions(stage), actions(other), sameInstruction);
    if (part !== undefined) return `in the stage \`${plain(stageName(stage, index))}\`, ${part}`;
  }
  return undefined;
}

function firstUnlike<T>(sent: readonly T[], read: readonly T[], isSame: (sent: T, read: T) => boolean) {
  for (let index = 0; index < Math.max(sent.length, read.length); index++) {
    const [one, other] = [sent[index], read[index]];
    if (one === undefined || other === undefined || !isSame(one, other))
      return `it has ${words(other)} where ${words(one)} was expected`;
  }
  return undefined;
}

/** Long enough for people to see what it is about. */
const mostCharacters = 200;

function words(part: unknown): string {
  if (part === undefined) return "nothing";
  const text = plain(JSON.stringify(part));
  return `\`${text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text}\``;
}

function plain(text: string): string {
  return text.replaceAll("`", "'");
}

/** Without conditions that are met at once: they wait for nothing, and `executeNow` isn't given back. */
function waits(stage: CanonicalStage): CanonicalCondition[] {
  return conditionsOf(stage).filter(
    ({ kind, waitDuration, executionDate }) =>
      kind !== "schedule" || waitDuration !== undefined || executionDate !== undefined,
  );
}

function sameCondition(sent: CanonicalCondition, read: CanonicalCondition): boolean {
  if (sent.kind !== read.kind) return false;
  if (sent.kind === "ld-approval") {
    const asked = new Set(read.notifyMemberIds?.flatMap((member) => idOf(member) ?? []));
    return (sent.notifyMemberIds ?? []).every((member) => asked.has(idOf(member) ?? "") || idOf(member) === undefined);
  }
  const kinds = [sent.scheduleKind, read.scheduleKind];
  if (kinds[0] !== kinds[1] && !kinds.includes(undefined)) return false;
  return sent.waitDuration === undefined
    ? sent.executionDate === read.executionDate
    : sent.waitDuration === read.waitDuration && sent.waitDurationUnit === read.waitDurationUnit;
}

/**
 * Whether LaunchDarkly gives instructions back in their order isn't documented. Those that act on different parts of a flag may
 * change places, since their order means nothing.
 */
function actions(stage: CanonicalStage): CanonicalInstruction[] {
  return [...instructionsOf(stage)].sort((left, right) => partOfFlag(left) - partOfFlag(right));
}

const partsOfFlag = [/^turnFlag/, /Fallthrough/, /OffVariation/, /Prerequisite/, /Target/, /Rule|Clause/];

function partOfFlag({ kind }: CanonicalInstruction): number {
  return partsOfFlag.findIndex((part) => part.test(kind));
}

function sameInstruction(
  { variationId, ruleId, beforeRuleId, rolloutWeights, ...rest }: CanonicalInstruction,
  read: CanonicalInstruction,
): boolean {
  const { variationId: _, ruleId: __, beforeRuleId: ___, rolloutWeights: shares, ...others } = read;
  return (
    sameReference(variationId, read.variationId) &&
    sameReference(ruleId, read.ruleId) &&
    sameReference(beforeRuleId, read.beforeRuleId) &&
    sameShares(rolloutWeights ?? [], shares ?? []) &&
    holds(rest as JsonObject, others as JsonObject)
  );
}

type Shares = NonNullable<CanonicalInstruction["rolloutWeights"]>;

function sameShares(sent: Shares, read: Shares): boolean {
  const weights = (shares: Shares) => shares.map(({ weight }) => weight).sort((left, right) => left - right);
  const shareOf = new Map(read.map(({ variation, weight }) => [idOf(variation), weight]));
  return (
    `${weights(sent)}` === `${weights(read)}` &&
    sent.every(({ variation, weight }) => idOf(variation) === undefined || shareOf.get(idOf(variation)) === weight)
  );
}

function sameReference(sent: Reference | undefined, read: Reference | undefined): boolean {
  if (sent === undefined) return read === undefined || idOf(read) === undefined;
  return idOf(sent) === undefined || idOf(sent) === (read && idOf(read));
}

/** `undefined` of what has only a name, since that could not be looked up. */
function idOf(reference: Reference): string | undefined {
  return "id" in reference && reference.id !== "" ? reference.id : undefined;
}

/** Fields that change what an instruction does. Whatever else LaunchDarkly adds doesn't matter. */
const meaningful = new Set([
  "variationId",
  "rolloutWeights",
  "rolloutBucketBy",
  "rolloutContextKind",
  "ruleId",
  "ruleIds",
  "beforeRuleId",
  "contextKind",
  "attribute",
  "op",
  "negate",
  "values",
  "clauses",
  "targets",
  "rules",
  "prerequisites",
  "key",
]);
const notCompared = new Set(["_id", "id", "description"]);

/** Whether `read` says all that `sent` says, and nothing else that matters. */
function holds(sent: JsonObject, read: JsonObject): boolean {
  const fields = [...Object.keys(sent), ...Object.keys(read).filter((name) => meaningful.has(name))];
  return fields.every((name) => notCompared.has(name) || sameValue(name, sent[name], read[name]));
}

function sameValue(name: string, sent: unknown, read: unknown): boolean {
  if (isUnset(name, sent)) return isUnset(name, read);
  if (Array.isArray(sent) && Array.isArray(read)) {
    if (sent.length !== read.length) return false;
    // A target's or a clause's values have no order.
    if (name === "values") return [...sent, ...read].every((value) => isIn(sent, value) && isIn(read, value));
    return sent.every((value, index) => sameValue("", value, read[index]));
  }
  return isObject(sent) && isObject(read) ? holds(sent, read) : sent === read;
}

function isIn(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value) || values.some((other) => isObject(other) && isDeepStrictEqual(other, value));
}

/** Not given, or what LaunchDarkly takes where it isn't. */
function isUnset(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return true;
  if (name === "contextKind" || name === "rolloutContextKind") return value === "user";
  if (name === "rolloutBucketBy") return value === "key";
  return typeof value === "object" && Object.keys(value).length === 0;
}
