// One instruction, in API form or shorthand → its canonical form. Pure.
import type { CanonicalInstruction } from "../../model/document.ts";
import { isObject, type Json, type JsonObject } from "../../model/values/json.ts";
import { nearestHint } from "../../model/values/nearest.ts";
import { canonicalRollout } from "./rollout.ts";
import { shorthandInstruction } from "./shorthand.ts";
import type { Trace } from "./trace.ts";

/** Kinds that change the flag's life or metadata, which a stage of a workflow may not do. Source: https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag */
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
    trace.finding(
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

function isNumberMap(value: Json | undefined): value is Record<string, number> {
  return isObject(value) && Object.values(value).every((weight) => typeof weight === "number");
}
