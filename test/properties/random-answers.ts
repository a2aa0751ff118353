// What goes in: fast-check, and LaunchDarkly's answers. What comes out: the same answers without fields that its API documents as
// optional, and with words that it doesn't know in the place of those that it documents as examples only.

import fc from "fast-check";
import type { Exchange } from "../scenarios/gateway.ts";

type Json = Record<string, unknown>;

interface Shape {
  optional: readonly string[];
  /** Whose values are open. */
  words?: readonly string[];
  /** What stands in which field, be it one or a list of them. */
  inside?: Readonly<Record<string, string>>;
}

/** Source: the schemas of https://app.launchdarkly.com/api/v2/openapi.json */
const shapes: Readonly<Record<string, Shape>> = {
  list: { optional: [] },
  "list of others": { optional: ["totalCount"] },
  workflow: {
    optional: ["description", "kind", "meta", "stages", "templateKey"],
    inside: { _execution: "execution", stages: "stage", meta: "metadata" },
  },
  execution: { optional: ["stopDate"], words: ["status"] },
  stage: {
    optional: ["name"],
    inside: { _execution: "execution", conditions: "condition", action: "action" },
  },
  condition: {
    optional: [
      "appliedDate",
      "creationConfig",
      "executionDate",
      "kind",
      "scheduleKind",
      "waitDuration",
      "waitDurationUnit",
    ],
    words: ["kind", "scheduleKind", "waitDurationUnit", "reviewStatus"],
    inside: { _execution: "execution", allReviews: "review" },
  },
  review: { optional: ["comment", "creationDate", "memberId", "serviceTokenId"], words: ["kind"] },
  action: { optional: [], words: ["kind"], inside: { instructions: "instruction" } },
  instruction: { optional: ["_id"], words: ["kind"] },
  metadata: { optional: ["parameters"], inside: { parameters: "parameter" } },
  parameter: { optional: ["_id", "default", "path", "valid"], inside: { default: "default" } },
  default: { optional: ["booleanVariationValue", "ruleClause", "value"] },
  template: { optional: ["description", "name", "stages"], inside: { stages: "stage" } },
  flag: {
    optional: ["description", "environments", "defaults", "clientSideAvailability", "maintainerId"],
    words: ["kind"],
    inside: { variations: "variation" },
  },
  variation: { optional: ["_id", "name", "description"] },
  configuration: {
    optional: ["fallthrough", "offVariation", "prerequisites", "rules", "targets", "contextTargets", "_summary"],
    inside: { fallthrough: "served", rules: "rule", targets: "target", contextTargets: "target" },
  },
  rule: {
    optional: ["_id", "description", "disabled", "ref", "rollout", "variation"],
    inside: { rollout: "rollout", clauses: "clause" },
  },
  served: { optional: ["rollout", "variation"], inside: { rollout: "rollout" } },
  rollout: { optional: ["bucketBy", "contextKind", "seed"] },
  clause: { optional: ["_id", "contextKind"], words: ["op"] },
  target: { optional: ["contextKind"] },
  environment: { optional: ["approvalSettings"], inside: { approvalSettings: "approval" } },
  approval: { optional: ["autoApplyApprovedChanges", "serviceKindConfigurationId"], words: ["serviceKind"] },
  member: { optional: ["firstName", "lastName", "teams"] },
  team: { optional: ["key", "name", "description"] },
  segment: { optional: ["description"] },
};

const named = (field: "optional" | "words") =>
  Object.entries(shapes).flatMap(([kind, shape]) => (shape[field] ?? []).map((name) => `${kind}.${name}`));

export interface Answering {
  dropped: readonly string[];
  replaced: readonly string[];
  /** Whether the words are replaced that a list can be asked for: by them it is told what has ended. */
  alsoEnded: boolean;
  /** How often, of a hundred times. */
  percent: number;
  seed: number;
}

const few = (all: readonly string[]) =>
  fc.oneof(fc.subarray([...all], { maxLength: 2 }), fc.subarray([...all], { maxLength: 8 }), fc.subarray([...all]));

export const answerings: fc.Arbitrary<Answering> = fc.record({
  dropped: few(named("optional")),
  replaced: few(named("words")),
  alsoEnded: fc.boolean(),
  percent: fc.constantFrom(100, 100, 50, 10),
  seed: fc.nat(),
});

/** What answers become, each in its turn. */
export function altering({ dropped, replaced, alsoEnded, percent, seed }: Answering): (exchange: Exchange) => string {
  let state = seed;
  const isDrawn = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 < percent / 100;
  };
  const open = (word: unknown) =>
    typeof word === "string" && (alsoEnded || !["completed", "failed"].includes(word)) ? `another ${word}` : word;

  function altered(value: unknown, kind: string): unknown {
    if (Array.isArray(value)) return value.map((one) => altered(one, kind));
    const shape = shapes[kind];
    if (typeof value !== "object" || value === null || shape === undefined) return value;
    const { words = [], inside = {} } = shape;
    return Object.fromEntries(
      Object.entries(value as Json).flatMap(([name, part]) => {
        const field = `${kind}.${name}`;
        if (dropped.includes(field) && isDrawn()) return [];
        if (words.includes(name) && replaced.includes(field) && isDrawn()) return [[name, open(part)]];
        const within = inside[name];
        return [[name, within === undefined ? part : altered(part, within)]];
      }),
    );
  }

  const ofFlag = (flag: Json): Json => {
    const { environments, ...rest } = altered(flag, "flag") as Json;
    const configured = Object.entries((environments ?? {}) as Json).map(([key, one]) => [
      key,
      altered(one, "configuration"),
    ]);
    return { ...rest, ...(environments !== undefined && { environments: Object.fromEntries(configured) }) };
  };

  return ({ request: { url }, answer: { status, body } }) => {
    if (status >= 300 || body === "") return body;
    const [path = ""] = url.replace("/api/v2/", "").split("?");
    const value = JSON.parse(body) as Json;
    const kind = kindOf(path);
    const one = (item: unknown) => (kind === "flag" ? ofFlag(item as Json) : altered(item, kind));
    if (!Array.isArray(value.items)) return JSON.stringify(one(value));
    const list = kind === "workflow" || kind === "template" ? "list" : "list of others";
    return JSON.stringify({ ...(altered(value, list) as Json), items: value.items.map(one) });
  };
}

function kindOf(path: string): string {
  if (/\/workflows(\/|$)/.test(path)) return "workflow";
  if (/^projects\/[^/]+\/environments\//.test(path)) return "environment";
  return path.split("/")[0]?.replace(/s$/, "") ?? "";
}
