// One instruction, in API form or shorthand → its canonical form. Pure.
import canonicalize from "canonicalize";
import type { CanonicalInstruction, Reference } from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { nearestHint } from "./nearest.ts";
import type { Trace } from "./trace.ts";

/** Thousandths of a percent. Source: https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag */
const wholeWeight = 100_000;

/** Kinds that act on the flag's life or metadata: a workflow stage may not carry them. Source: the page above. */
const forbiddenKinds = new Set([
  "addCustomProperties",
  "addTags",
  "addVariation",
  "archiveFlag",
  "deleteFlag",
  "deprecateFlag",
  "makeFlagPermanent",
  "makeFlagTemporary",
  "removeCustomProperties",
  "removeMaintainer",
  "removeTags",
  "removeVariation",
  "replaceCustomProperties",
  "restoreDeprecatedFlag",
  "restoreFlag",
  "turnOffClientSideAvailability",
  "turnOnClientSideAvailability",
  "updateDefaultVariation",
  "updateDescription",
  "updateMaintainerMember",
  "updateMaintainerTeam",
  "updateName",
  "updateVariation",
]);

/** The kinds that LaunchDarkly names for workflows. Source: https://launchdarkly.com/docs/api/workflows */
const workflowKinds = [
  "turnFlagOn",
  "turnFlagOff",
  "updateFallthroughVariationOrRollout",
  "addTargets",
  "addUserTargets",
  "addRule",
  "updateRuleVariationOrRollout",
];

type Scalar = string | number | boolean | null;

/** A variation as a document names it; the schema allows no other form. */
export function reference(written: Json): Reference {
  if (typeof written === "object" && written !== null && !Array.isArray(written)) return written as Reference;
  return { ref: String(written as Scalar) };
}

export function canonicalInstruction(
  written: JsonObject,
  from: string,
  to: string,
  trace: Trace,
): CanonicalInstruction {
  trace.map(to, from);
  return typeof written.kind === "string"
    ? apiInstruction(written, written.kind, from, to, trace)
    : shorthandInstruction(written, from, to, trace);
}

function apiInstruction(
  written: JsonObject,
  kind: string,
  from: string,
  to: string,
  trace: Trace,
): CanonicalInstruction {
  if (forbiddenKinds.has(kind)) {
    trace.error(
      `${from}/kind`,
      "forbidden-instruction",
      `A workflow can't carry \`${kind}\`: it acts on the flag's life or metadata, not on its targeting.`,
      "Make this change by hand or with Terraform.",
    );
  } else if (!workflowKinds.includes(kind)) {
    trace.warn(
      `${from}/kind`,
      "unknown-instruction",
      `LaunchDarkly doesn't name \`${kind}\` among what a workflow can do: it is sent on as it is, and may be refused.`,
      nearestHint(kind, workflowKinds),
    );
  }
  const instruction: CanonicalInstruction = { ...written, kind } as CanonicalInstruction; // the fields that differ are set below
  for (const field of ["variationId", "ruleId", "beforeRuleId"] as const) {
    const id = written[field];
    if (typeof id === "string") instruction[field] = { id };
  }
  const weights = written.rolloutWeights;
  if (isNumberMap(weights)) {
    const shares = Object.entries(weights).map(([id, weight]) => ({
      variation: { id },
      weight,
      from: `${from}/rolloutWeights/${trace.escape(id)}`,
      byKey: true,
    }));
    instruction.rolloutWeights = canonicalRollout(shares, `${from}/rolloutWeights`, to, trace);
  }
  return instruction;
}

function shorthandInstruction(written: JsonObject, from: string, to: string, trace: Trace): CanonicalInstruction {
  const verbs = ["turn", "serve", "rollout", "target"].filter((verb) => verb in written);
  const [verb] = verbs;
  if (verbs.length !== 1) {
    trace.error(
      from,
      "one-instruction",
      verbs.length === 0
        ? "An instruction needs one of `turn`, `serve`, `rollout`, `target`, or LaunchDarkly's `kind`."
        : `An instruction does one thing; this has ${verbs.map((name) => `\`${name}\``).join(" and ")}.`,
      "Write one list item for each.",
    );
    return { kind: "turnFlagOn" };
  }
  if ("by" in written && verb !== "rollout")
    trace.errorAtKey(
      `${from}/by`,
      "conflicting-field",
      "`by` belongs to a `rollout`.",
      "Take it away, or write a list item for each.",
    );
  if ("contextKind" in written && verb !== "target")
    trace.errorAtKey(
      `${from}/contextKind`,
      "conflicting-field",
      "`contextKind` belongs to a `target`.",
      "A `rollout` takes it as `by: {contextKind: …}`.",
    );
  trace.map(`${to}/kind`, `${from}/${verb}`);
  switch (verb) {
    case "turn":
      return { kind: written.turn === "on" || written.turn === true ? "turnFlagOn" : "turnFlagOff" };
    case "serve":
      trace.map(`${to}/variationId`, `${from}/serve`);
      return { kind: "updateFallthroughVariationOrRollout", variationId: reference(written.serve ?? null) };
    case "target": {
      const [[variation, values]] = Object.entries(written.target as Record<string, string[]>) as [[string, string[]]]; // exactly one, by the schema
      trace.mapKey(`${to}/variationId`, `${from}/target/${trace.escape(variation)}`);
      trace.map(`${to}/values`, `${from}/target/${trace.escape(variation)}`);
      return {
        kind: "addTargets",
        ...(typeof written.contextKind === "string" && { contextKind: written.contextKind }),
        variationId: { ref: variation },
        values,
      };
    }
    default:
      return {
        kind: "updateFallthroughVariationOrRollout",
        rolloutWeights: shorthandRollout(written.rollout ?? null, `${from}/rollout`, to, trace),
        ...bucketing(written.by, `${from}/by`, to, trace),
      };
  }
}

function bucketing(
  by: Json | undefined,
  from: string,
  to: string,
  trace: Trace,
): { rolloutBucketBy?: string; rolloutContextKind?: string } {
  if (by === undefined) return {};
  trace.map(`${to}/rolloutBucketBy`, typeof by === "string" ? from : `${from}/attribute`);
  trace.map(`${to}/rolloutContextKind`, `${from}/contextKind`);
  const { attribute, contextKind } = (typeof by === "string" ? { attribute: by } : by) as {
    attribute?: string;
    contextKind?: string;
  };
  return {
    ...(attribute !== undefined && { rolloutBucketBy: attribute }),
    ...(contextKind !== undefined && { rolloutContextKind: contextKind }),
  };
}

interface Share {
  variation: Reference;
  weight: number;
  from: string;
  /** Whether the variation is the key, and the weight the value, of `from`. */
  byKey: boolean;
}

/** Shares of a rollout; `to` is the pointer of what carries the `rolloutWeights`. */
export function shorthandRollout(written: Json, from: string, to: string, trace: Trace) {
  const entries = Array.isArray(written)
    ? (written as { variation: Json; weight: string }[]).map(({ variation, weight }, index) => ({
        variation: reference(variation),
        share: weight,
        from: `${from}/${index}`,
        byKey: false,
      }))
    : Object.entries(written as Record<string, string>).map(([key, share]) => ({
        variation: { ref: key },
        share,
        from: `${from}/${trace.escape(key)}`,
        byKey: true,
      }));
  const rests = entries.filter(({ share }) => share === "rest");
  for (const { from: pointer } of rests.slice(1))
    trace.error(pointer, "rest-twice", "`rest` can stand once in a rollout.", "Give this share in percent.");
  const given = entries.reduce((sum, { share }) => sum + (share === "rest" ? 0 : thousandths(share)), 0);
  if (rests.length > 0 && given > wholeWeight)
    trace.error(
      from,
      "weights",
      `The shares add up to ${percent(given)} before \`rest\`; nothing is left.`,
      "Together they may be 100% at most.",
    );
  const shares = entries.map(({ variation, share, from: pointer, byKey }) => ({
    variation,
    weight: share === "rest" ? wholeWeight - given : thousandths(share),
    from: pointer,
    byKey,
  }));
  return canonicalRollout(shares, from, to, trace, rests.length > 0);
}

/** Order has no meaning in a rollout: sorted, so that writing it another way round changes nothing. */
function canonicalRollout(shares: Share[], from: string, to: string, trace: Trace, complete = false) {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (!complete && total !== wholeWeight) {
    trace.error(
      from,
      "weights",
      `The shares add up to ${percent(total)}, not 100%.`,
      from.endsWith("/rolloutWeights")
        ? "Weights are thousandths of a percent: together 100000."
        : "Correct them, or give one variation `rest`.",
    );
  }
  const sorted = shares
    .map((share) => ({ ...share, order: canonicalize(share.variation) ?? "" }))
    .sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0));
  trace.map(`${to}/rolloutWeights`, from);
  return sorted.map(({ variation, weight, from: pointer, byKey, order }, index) => {
    if (byKey) {
      trace.mapKey(`${to}/rolloutWeights/${index}`, pointer);
      trace.map(`${to}/rolloutWeights/${index}/weight`, pointer);
    } else trace.map(`${to}/rolloutWeights/${index}`, pointer);
    if (index > 0 && sorted[index - 1]?.order === order)
      trace.error(pointer, "repeated", "The rollout names this variation twice.", "Add the shares up.");
    return { variation, weight };
  });
}

/** "33.333%" → 33333, without a float in between. */
function thousandths(share: string): number {
  const [whole = "0", fraction = ""] = share.slice(0, -1).split(".");
  return Number(whole) * 1000 + Number(fraction.padEnd(3, "0"));
}

/** Thousandths of a percent as people write them: 33333 → "33.333%". */
function percent(weight: number): string {
  return `${weight / 1000}%`;
}

function isNumberMap(value: Json | undefined): value is Record<string, number> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((weight) => typeof weight === "number")
  );
}
