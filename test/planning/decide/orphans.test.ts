// What carries our marker, and no document stands for: told where it still runs.
import { describe, expect, test } from "vitest";
import { parseTemplate, parseWorkflow } from "../../../src/launchdarkly/parse.ts";
import { orphans } from "../../../src/planning/decide/orphans.ts";
import {
  type Json,
  type LiveParts,
  liveTemplate,
  liveWorkflow,
  OWNER,
  PRODUCTION,
  ROLLOUT,
  readDocuments,
  templateYaml,
  workflowYaml,
} from "../world.ts";

const staging = { ...PRODUCTION, environment: "staging" };

function found(
  { live = [], templates = [] }: { live?: Json[]; templates?: Json[] },
  { head, environments }: { head?: string; environments?: string[] } = {},
): string[] {
  return orphans({
    workflows: live.map((workflow) =>
      parseWorkflow(workflow, workflow.environment === "staging" ? staging : PRODUCTION),
    ),
    templates: templates.map(parseTemplate),
    documents: readDocuments(head),
    owners: { owner: OWNER, formerOwners: ["acme/shop"] },
    ...(environments && { environments }),
  }).map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

const told =
  "warning orphan: The workflow `Rollout` (`live-1`) on storefront/new-checkout/production was made from the document `new-checkout`, which isn't here any more.";

describe("a workflow", () => {
  const marker = String(liveWorkflow().description);

  test("that still runs is told, a former owner's too", () => {
    expect(found({ live: [liveWorkflow()] })).toEqual([told]);
    expect(found({ live: [liveWorkflow({ owner: "acme/shop" })] })).toEqual([told]);
    expect(found({ live: [liveWorkflow()] }, { environments: ["production"] })).toEqual([told]);
    expect(found({ live: [liveWorkflow()] }, { head: workflowYaml({ environments: ["staging"] }) })).toEqual([told]);
  });

  test.each<[string, LiveParts, Parameters<typeof found>[1]]>([
    ["that has ended", { executed: 2, status: "completed" }, {}],
    ["that has failed", { executed: 1, status: "failed" }, {}],
    ["of another owner", { owner: "other/one" }, {}],
    ["made by hand", { description: null }, {}],
    ["with a copied marker", { description: marker.replace(/ at=\w+/, " at=000000") }, {}],
    ["with a marker that can't be trusted", { description: marker.replace("ld-sync:v1", "ld-sync:v2") }, {}],
    ["that a document stands for", {}, { head: ROLLOUT }],
    [
      "that a document stands for by a former key",
      { key: "old" },
      { head: workflowYaml({ more: ["formerKeys: [old]"] }) },
    ],
    ["in an environment that isn't looked after", {}, { environments: ["staging"] }],
  ])("%s is none", (_, parts, different) => {
    expect(found({ live: [liveWorkflow(parts)] }, different)).toEqual([]);
  });
});

describe("a template", () => {
  const template = liveTemplate(templateYaml());

  test("is told", () => {
    expect(found({ templates: [template] })).toEqual([
      "warning orphan: The template `standard` was made from the document `standard`, which isn't here any more.",
    ]);
  });

  test.each<[string, Json, string | undefined]>([
    ["of another owner", liveTemplate(templateYaml(), { owner: "other/one" }), undefined],
    ["made by hand", liveTemplate(templateYaml(), { description: null }), undefined],
    ["copied from another one", { ...template, _key: "copied" }, undefined],
    ["that a document stands for", template, templateYaml()],
    [
      "that a document stands for by a former key",
      template,
      templateYaml({ key: "renamed", more: ["formerKeys: [standard]"] }),
    ],
  ])("%s is none", (_, one, head) => {
    expect(found({ templates: [one] }, head === undefined ? {} : { head })).toEqual([]);
  });
});
