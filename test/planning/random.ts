// Random worlds, small and crowded: few keys, flags and contents, so that documents, markers and targets meet.

import fc from "fast-check";
import type { Target } from "../../src/model/document.ts";
import {
  COLOUR,
  type DocumentParts,
  HOUR,
  type Json,
  joined,
  liveTemplate,
  liveWorkflow,
  NOW,
  templateYaml,
  type World,
  workflowYaml,
} from "./world.ts";

const keys = ["alpha", "beta", "gamma"] as const;
const flags = ["new-checkout", "colour"] as const;
const environments = ["staging", "production"] as const;

interface WrittenWorkflow extends DocumentParts {
  key: string;
  flag: string;
  environments: string[];
  waits: string[];
  run: number;
}

const workflow: fc.Arbitrary<WrittenWorkflow> = fc.record({
  key: fc.constantFrom(...keys),
  flag: fc.constantFrom(...flags),
  environments: fc.subarray([...environments], { minLength: 1 }),
  name: fc.constantFrom("Rollout", "Other name"),
  waits: fc.array(fc.constantFrom("1d", "2d", "1w"), { minLength: 1, maxLength: 3 }),
  run: fc.constantFrom(1, 1, 1, 2),
});

interface WrittenTemplate {
  key: string;
  wait: string;
}

const template: fc.Arbitrary<WrittenTemplate> = fc.record({
  key: fc.constantFrom("first", "second"),
  wait: fc.constantFrom("1d", "2d"),
});

interface Documents {
  workflows: WrittenWorkflow[];
  /** A workflow made from a template that stands beside. */
  fromTemplate: boolean;
  templates: WrittenTemplate[];
}

const documents: fc.Arbitrary<Documents> = fc.record({
  workflows: fc.uniqueArray(workflow, { selector: ({ key }) => key, maxLength: 3 }),
  fromTemplate: fc.boolean(),
  templates: fc.uniqueArray(template, { selector: ({ key }) => key, maxLength: 2 }),
});

function yamlOf({ workflows, fromTemplate, templates }: Documents): string | undefined {
  const used = fromTemplate ? templates[0]?.key : undefined;
  const all = [
    ...workflows.map((parts) => workflowYaml({ ...parts, more: [`run: ${parts.run}`] })),
    ...templates.map((parts) => templateYaml(parts)),
    ...(used === undefined
      ? []
      : [
          [
            "kind: Workflow",
            "key: templated",
            "project: storefront",
            "flag: new-checkout",
            "environment: production",
            "name: Templated",
            `template: ${used}`,
            "",
          ].join("\n"),
        ]),
  ];
  return all.length === 0 ? undefined : joined(...all);
}

const edit = fc.oneof(
  fc.record({ waits: workflow.map(({ waits }) => waits) }),
  fc.record({ name: fc.constantFrom("Rollout", "Other name") }),
  fc.record({ run: fc.constantFrom(1, 2) }),
  fc.record({ environments: workflow.map(({ environments: some }) => some) }),
);

/** Base is often head but for an edit, as in life. */
const revisions = documents.chain((head) =>
  fc.tuple(
    fc.constant(head),
    fc.oneof(
      documents,
      fc.constant(head),
      fc
        .tuple(fc.array(edit, { minLength: 3, maxLength: 3 }), documents)
        .map(([edits, { templates, fromTemplate }]) => ({
          workflows: head.workflows.map((written, index) => ({ ...written, ...edits[index] })),
          templates,
          fromTemplate,
        })),
    ),
  ),
);

const life = fc.constantFrom<Json>({}, {}, { executed: 1 }, { executed: 9, status: "completed" }, { status: "failed" });

interface Living {
  document: number;
  run: number;
  life: Json;
  whose: "ours" | "ours" | "foreign" | "nobody" | "copied" | "unclear";
  age: number;
}

const living: fc.Arbitrary<Living> = fc.record({
  document: fc.nat({ max: 11 }),
  run: fc.constantFrom(1, 1, 2, 3),
  life,
  whose: fc.constantFrom(
    "ours" as const,
    "ours" as const,
    "ours" as const,
    "foreign" as const,
    "nobody" as const,
    "copied" as const,
    "unclear" as const,
  ),
  age: fc.integer({ min: 1, max: 20 }),
});

/** What is live was made from documents of either revision, or from neither. */
function liveOf(
  all: WrittenWorkflow[],
  { document, run, life: { executed = 0, ...parts }, whose, age }: Living,
  index: number,
): Json[] {
  const made = all[document % Math.max(1, all.length)];
  if (made === undefined) return [];
  const environment = made.environments[document % made.environments.length] ?? "production";
  const target: Target = { project: "storefront", flag: made.flag, environment };
  const base = {
    ...parts,
    from: workflowYaml(made),
    target,
    run,
    id: `live-${index}`,
    executed: Math.min(
      Number(executed),
      made.waits.length - (parts.status === undefined || parts.status === "failed" ? 1 : 0),
    ),
    createdAt: NOW - age * HOUR,
  };
  const ours = liveWorkflow(base);
  const description = String(ours.description);
  if (whose === "foreign") return [liveWorkflow({ ...base, owner: "other/one" })];
  if (whose === "nobody") return [liveWorkflow({ ...base, description: null })];
  if (whose === "copied") return [liveWorkflow({ ...base, description: description.replace(/ at=\w+/, " at=000000") })];
  if (whose === "unclear")
    return [liveWorkflow({ ...base, description: description.replace("ld-sync:v1", "ld-sync:v2") })];
  return [ours];
}

export const worlds: fc.Arbitrary<World> = fc
  .record({
    revisions,
    living: fc.array(living, { maxLength: 8 }),
    templates: fc.uniqueArray(
      fc.record({ written: template, whose: fc.constantFrom("ours", "ours", "foreign", "nobody") }),
      { selector: ({ written }) => written.key, maxLength: 2 },
    ),
    scope: fc.constantFrom("changed" as const, "all" as const),
  })
  .map(({ revisions: [head, base], living: lives, templates, scope }) => {
    const [headYaml, baseYaml] = [yamlOf(head), yamlOf(base)];
    const all = [...base.workflows, ...head.workflows];
    return {
      ...(headYaml !== undefined && { head: headYaml }),
      ...(baseYaml !== undefined && { base: baseYaml }),
      live: lives.flatMap((one, index) => liveOf(all, one, index)),
      templates: templates.map(({ written, whose }) =>
        liveTemplate(templateYaml(written), {
          ...(whose === "foreign" && { owner: "other/one" }),
          ...(whose === "nobody" && { description: null }),
        }),
      ),
      flags: [COLOUR],
      scope,
    };
  });
