// LaunchDarkly's documented request bodies, pasted into a document: no field renamed, and sent on as they were written.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/model/live.ts";
import type { JsonObject } from "../../../src/model/values/json.ts";
import { resolveTemplate, resolveWorkflow } from "../../../src/resolving/resolve.ts";
import { compile, contentOf } from "../reading.ts";

interface Request {
  source: string;
  kind: "Workflow" | "WorkflowTemplate";
  /** For a workflow from a template: the request names it outside of its body. */
  template?: string;
  /** Fields that LaunchDarkly takes and ignores. */
  warnings?: string[];
  body: JsonObject;
}

const folder = join(import.meta.dirname, "requests");
const requests = readdirSync(folder).map((name): [string, Request] => [
  name,
  JSON.parse(readFileSync(join(folder, name), "utf8")),
]);

const catalogue: Catalogue = {
  flags: new Map([
    [
      "storefront/new-checkout",
      {
        project: "storefront",
        key: "new-checkout",
        name: "New checkout",
        archived: false,
        tags: [],
        variations: [
          { id: "452f5fb5-7320-4ba3-81a1-8f4324f79d49", value: true },
          { id: "fc15f6a4-05d3-4aa4-a997-446be461345d", value: false },
        ],
        environments: {
          production: { rules: [{ id: "a902ef4a-2faf-4eaf-88e1-ecc356708a29" }], configuration: {} },
        },
      },
    ],
  ]),
};

const target = { project: "storefront", flag: "new-checkout", environment: "production" };

/** The document's own fields in front, the body as it is. JSON is YAML. */
function documentOf({ kind, template, body }: Request): string {
  const own =
    kind === "Workflow" ? { kind, key: "pasted", ...target, ...(template !== undefined && { template }) } : { kind };
  return `${JSON.stringify(own).slice(0, -1)},\n${JSON.stringify(body, null, 2).slice(1)}`;
}

describe("a request body of LaunchDarkly's documentation", () => {
  it.each(requests)("%s is sent on as it is written", (_, request) => {
    const { workflows, templates, diagnostics } = compile(documentOf(request));
    const said = diagnostics.filter(({ code }) => code !== "unknown-instruction");
    expect(said.map(({ severity, code, pointer }) => [severity, code, pointer])).toEqual(
      (request.warnings ?? []).map((pointer) => ["warning", "ignored-field", pointer]),
    );
    const [workflow] = workflows;
    const [template] = templates;
    const resolved =
      workflow === undefined
        ? template && resolveTemplate(contentOf(template).canonical, catalogue, template.origin)
        : resolveWorkflow(contentOf(workflow).canonical, 0, catalogue, workflow.origin);
    expect(resolved?.diagnostics).toEqual([]);
    expect(resolved?.body).toEqual(request.body);
  });

  it("is recognised if it is pasted with its comments, which are none in YAML", () => {
    const pasted = `{ "kind": "Workflow", "key": "a", "stages": [ { "conditions": [ {
      "scheduleKind": "relative", // or "absolute"
      // If "scheduleKind" is "absolute", set "executionDate";
      "waitDuration": 2 } ] } ] }`;
    const { diagnostics } = compile(pasted);
    expect(diagnostics).toMatchObject([{ code: "comment", hint: "Start comments with `#`.", position: { line: 2 } }]);
  });
});

describe("the same request in shorthand", () => {
  it("resolves to the same body", () => {
    const { workflows } = compile(`
kind: Workflow
key: a
project: storefront
flag: new-checkout
environment: production
name: Progressive rollout starting in two days
description: Turn flag targeting on and increase feature rollout in 10% increments each day
stages:
  - name: 10% rollout on day 1
    conditions:
      - wait: 2d
      - { kind: ld-approval, notifyMemberIds: [507f1f77bcf86cd799439011], notifyTeamKeys: [team-key-123abc] }
    action:
      - turn: on
      - rollout: { true: 90%, false: rest }
`);
    const [workflow] = workflows;
    const direct = requests.find(([name]) => name === "docs-direct.json")?.[1];
    const resolved = workflow && resolveWorkflow(contentOf(workflow).canonical, 0, catalogue, workflow.origin);
    expect(resolved).toEqual({ body: direct?.body, diagnostics: [] });
  });
});
