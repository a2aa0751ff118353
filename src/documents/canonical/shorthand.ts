// One instruction in shorthand → its canonical form: what it acts on, and what is served there. Pure.

import type { CanonicalInstruction } from "../../model/document.ts";
import type { Json, JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { reference } from "./references.ts";
import { shorthandRollout } from "./rollout.ts";
import type { Trace } from "./trace.ts";

/** What an instruction acts on. Without one of these, `serve` and `rollout` act on the default rule. */
const subjects = ["turn", "target", "segment", "rule"] as const;
const servings = ["serve", "rollout"] as const;

/** Fields that go with one other field (`of`), and what to do where that one is missing. */
const companions = [
  { field: "by", of: "rollout", hint: "Take it away, or write a list item for each." },
  { field: "contextKind", of: "target", hint: "A `rollout` takes it as `by: {contextKind: …}`." },
  { field: "before", of: "segment", hint: "Only a new rule is put before another: name the `segment` that it is for." },
  {
    field: "description",
    of: "segment",
    hint: "Only a new rule gets a description: name the `segment` that it is for.",
  },
];

export function shorthandInstruction(
  written: JsonObject,
  from: string,
  to: string,
  trace: Trace,
): CanonicalInstruction {
  const named = subjects.filter((field) => field in written);
  const served = servings.filter((field) => field in written);
  const [subject] = named;
  if (!isOneThing(named, served, from, trace)) return { kind: "turnFlagOn" };
  for (const { field, of, hint } of companions)
    if (field in written && !(of in written))
      trace.errorAtKey(`${from}/${field}`, "conflicting-field", `\`${field}\` belongs to a \`${of}\`.`, hint);
  trace.map(`${to}/kind`, `${from}/${subject ?? served[0]}`);
  switch (subject) {
    case "turn":
      return { kind: written.turn === "on" || written.turn === true ? "turnFlagOn" : "turnFlagOff" };
    case "target":
      return { kind: "addTargets", ...targeted(written, from, to, trace) };
    case "segment":
      return { kind: "addRule", ...newRule(written, from, to, trace), ...serving(written, from, to, trace) };
    case "rule":
      trace.map(`${to}/ruleId`, `${from}/rule`);
      return {
        kind: "updateRuleVariationOrRollout",
        ruleId: reference(written.rule ?? null),
        ...serving(written, from, to, trace),
      };
    default:
      return { kind: "updateFallthroughVariationOrRollout", ...serving(written, from, to, trace) };
  }
}

function isOneThing(named: readonly string[], served: readonly string[], from: string, trace: Trace): boolean {
  const [subject, other] = named;
  const takesServing = subject === "segment" || subject === "rule";
  if (takesServing && other === undefined && served.length === 0) {
    trace.errorAtKey(
      `${from}/${subject}`,
      "missing-field",
      `\`${subject}\` doesn't say what the rule serves.`,
      "Add `serve: <variation>`, or a `rollout`.",
    );
    return false;
  }
  const things = takesServing && other === undefined && served.length === 1 ? [subject] : [...named, ...served];
  if (things.length === 1) return true;
  trace.error(
    from,
    "one-instruction",
    things.length === 0
      ? "An instruction needs one of `turn`, `serve`, `rollout`, `target`, `segment`, `rule`, or LaunchDarkly's `kind`."
      : `An instruction does one thing; this one has ${things.map((name) => `\`${name}\``).join(" and ")}.`,
    takesServing && other === undefined
      ? "A rule serves one variation, or a rollout: keep one of `serve` and `rollout`."
      : "Write one list item for each.",
  );
  return false;
}

function targeted({ target, contextKind }: JsonObject, from: string, to: string, trace: Trace) {
  const [[variation, values]] = Object.entries(target as Record<string, string[]>) as [[string, string[]]]; // exactly one, by the schema
  trace.mapKey(`${to}/variationId`, `${from}/target/${trace.escape(variation)}`);
  trace.map(`${to}/values`, `${from}/target/${trace.escape(variation)}`);
  return { ...(typeof contextKind === "string" && { contextKind }), variationId: { ref: variation }, values };
}

/** LaunchDarkly evaluates a segment for all kinds of contexts at once, so the clause has no kind of context. */
function newRule({ segment, description, before }: JsonObject, from: string, to: string, trace: Trace) {
  const values = [segment].flat() as string[]; // one key or several, by the schema
  for (const part of ["", "/0", "/0/values"]) trace.map(`${to}/clauses${part}`, `${from}/segment`);
  trace.map(`${to}/beforeRuleId`, `${from}/before`);
  return {
    clauses: [{ attribute: "segmentMatch", op: "segmentMatch", negate: false, values }],
    ...present({ description }),
    ...(before !== undefined && { beforeRuleId: reference(before) }),
  };
}

function serving(written: JsonObject, from: string, to: string, trace: Trace) {
  if (written.rollout === undefined) {
    trace.map(`${to}/variationId`, `${from}/serve`);
    return { variationId: reference(written.serve ?? null) };
  }
  return {
    rolloutWeights: shorthandRollout(written.rollout, `${from}/rollout`, to, trace),
    ...bucketing(written.by, `${from}/by`, to, trace),
  };
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
  return present({ rolloutBucketBy: attribute, rolloutContextKind: contextKind });
}
