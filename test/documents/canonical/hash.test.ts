// Hashes: fixed for ever. Literal values, and the same computed again from the standards.
import { describe, expect, it } from "vitest";
import { documentHash, stageHashes, targetHash } from "../../../src/documents/canonical/hash.ts";
import { compile, contentOf, said, templateOf, workflow, workflowOf } from "../reading.ts";
import { canonicalJson, hashOf, hex, stageHashesOf } from "./canonical-json.ts";
import { goldens, goldenTargets } from "./golden.ts";

describe.each(goldens)("$name", ({ document, canonical, hashes, stages }) => {
  const { workflows, templates, diagnostics } = compile(document);
  const contents = [...workflows, ...templates].map(
    contentOf<{ canonical: object; hash: string; stageHashes?: string[] }>,
  );

  it("has this canonical form", () => {
    expect(said(diagnostics.filter(({ severity }) => severity === "error"))).toBe("");
    expect(contents.map((content) => canonicalJson(content.canonical))).toEqual(canonical.map(canonicalJson));
  });

  it("has these hashes", () => {
    expect(contents.map(({ hash }) => hash)).toEqual(hashes);
    for (const { stageHashes: found = [] } of contents) expect(found).toEqual(stages);
  });

  it("has the hashes that the standards give its canonical form", () => {
    expect(canonical.map(hashOf)).toEqual(hashes);
    if (stages.length > 0) for (const content of canonical) expect(stageHashesOf(content)).toEqual(stages);
  });
});

describe("a target's hash", () => {
  it.each(goldenTargets)("of %s/%s/%s is fixed", (project, flag, environment, at) => {
    expect(targetHash({ project, flag, environment })).toBe(at);
    expect(hex(`${project}/${flag}/${environment}`, 6)).toBe(at);
  });
});

describe("what a hash is over", () => {
  const written = {
    name: "Rollout",
    description: "Why",
    maintainer: "ada@example.com",
    stages:
      "[{ name: one, conditions: [{ wait: 2d }, { approval: { members: [a@b.c], teams: [t], description: Go } }], action: [{ serve: true }] }]",
  };
  const hash = (different: Record<string, string | undefined>) =>
    contentOf(workflowOf(workflow({ ...written, ...different }))).hash;
  const stagesOf = (stages: string) => contentOf(workflowOf(workflow({ stages }))).stageHashes;

  it.each([
    ["project", { project: "other" }],
    ["flag", { flag: "other" }],
    ["environment", { environment: "other" }],
    ["name", { name: "Other" }],
    ["description", { description: "Other" }],
    ["no description", { description: undefined }],
    ["maintainer", { maintainer: "grace@example.com" }],
    ["no maintainer", { maintainer: undefined }],
    ["a stage's name", { stages: written.stages.replace("one", "two") }],
    ["no name of a stage", { stages: written.stages.replace("name: one, ", "") }],
    ["a wait", { stages: written.stages.replace("2d", "3d") }],
    ["its unit", { stages: written.stages.replace("2d", "2w") }],
    ["an approver", { stages: written.stages.replace("a@b.c", "x@b.c") }],
    ["a team", { stages: written.stages.replace("[t]", "[u]") }],
    ["what is asked", { stages: written.stages.replace("Go", "No") }],
    ["a variation", { stages: written.stages.replace("true", "false") }],
    ["an instruction", { stages: written.stages.replace("serve: true", "turn: on") }],
    ["an empty stage more", { stages: written.stages.replace("] }]", "] }, {}]") }],
    ["a template", { stages: undefined, template: "t" }],
  ])("%s is in it", (_, different) => {
    expect(hash(different)).not.toBe(hash({}));
  });

  it.each([
    ["key", { key: "other" }],
    ["run", { run: "7" }],
    ["run and start", { run: "{ production: { number: 7, startAt: one } }" }],
    ["adopt", { adopt: "12ab3c4d5ef1a2345bcde67f" }],
    ["former keys", { formerKeys: "[old]" }],
    ["protect", { protect: "true" }],
    ["what becomes of it on removal", { onRemoval: "keep" }],
  ])("%s is not in it", (_, different) => {
    expect(hash(different)).toBe(hash({}));
  });

  it("a template's key, adoption, former keys and protection are not in it; its target and text are", () => {
    const content = { key: "a", name: "A", project: "p", flag: "f", environment: "e", stages: [] };
    const plain = documentHash(content);
    expect(documentHash({ ...content, key: "b" })).toBe(plain);
    for (const [field, value] of Object.entries({
      name: "B",
      description: "d",
      project: "q",
      flag: "g",
      environment: "d",
    }))
      expect(documentHash({ ...content, [field]: value })).not.toBe(plain);
    const written = "{ kind: WorkflowTemplate, key: a, workflowId: b";
    expect(
      contentOf(templateOf(`${written}, adopt: true, protect: true, formerKeys: [c], onRemoval: keep }`)).hash,
    ).toBe(contentOf(templateOf(`${written} }`)).hash);
  });

  it.each([
    ["the stage's name", "[{ name: one }]", "[{ name: two }]"],
    [
      "an approval's description",
      "[{ conditions: [{ approval: { description: a } }] }]",
      "[{ conditions: [{ approval: {} }] }]",
    ],
    ["no conditions or none", "[{ conditions: [] }]", "[{}]"],
    ["no action or an empty one", "[{ action: { instructions: null } }]", "[{ action: [] }]"],
  ])("a stage's hash is not over %s", (_, left, right) => {
    expect(stagesOf(left)).toEqual(stagesOf(right));
  });

  it.each([
    ["a wait", "[{ conditions: [{ wait: 1d }] }]", "[{ conditions: [{ wait: 2d }] }]"],
    [
      "whom it asks",
      "[{ conditions: [{ approval: { teams: [a] } }] }]",
      "[{ conditions: [{ approval: { teams: [b] } }] }]",
    ],
    [
      "the order of its conditions",
      "[{ conditions: [{ wait: 1d }, { now: true }] }]",
      "[{ conditions: [{ now: true }, { wait: 1d }] }]",
    ],
    ["conditions in sequence", "[{ executeConditionsInSequence: true }]", "[{ executeConditionsInSequence: false }]"],
    ["an instruction", "[{ action: [{ turn: on }] }]", "[{ action: [{ turn: off }] }]"],
  ])("a stage's hash is over %s", (_, left, right) => {
    expect(stagesOf(left)).not.toEqual(stagesOf(right));
  });

  it("one hash stands for all that comes from a template: its key and the parameters", () => {
    const fromTemplate = (template: string, parameters?: string) =>
      contentOf(workflowOf(workflow({ stages: undefined, template, parameters }))).stageHashes;
    const value = "[{ stage: a, instruction: b, path: /c, value: 1 }]";
    expect(fromTemplate("t")).toHaveLength(1);
    expect(fromTemplate("t", "[]")).toEqual(fromTemplate("t"));
    expect(fromTemplate("u")).not.toEqual(fromTemplate("t"));
    expect(fromTemplate("t", value)).not.toEqual(fromTemplate("t"));
    expect(fromTemplate("t", value.replace("1", "2"))).not.toEqual(fromTemplate("t", value));
  });

  it("is over canonical JSON only", () => {
    const content = contentOf(workflowOf(workflow(written)));
    const again = JSON.parse(canonicalJson(content.canonical));
    expect([documentHash(again), stageHashes(again)]).toEqual([content.hash, content.stageHashes]);
  });
});
