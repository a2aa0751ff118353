// A base document that today's schema refuses still says who it is and where it applies.
import { describe, expect, it } from "vitest";
import { compile, template, workflow } from "./reading.ts";

const place = { project: "storefront", flag: "new-checkout", environment: "production" };

describe("a document of the base that is not valid any more", () => {
  it.each<[what: string, document: string, saved: object[]]>([
    ["an unknown field", workflow({ colour: "red" }), [{ key: "new-checkout", target: place, run: 1, protect: false }]],
    [
      "run, adopt, protect and former keys beside it",
      workflow({ colour: "red", run: "{ production: 3 }", adopt: "a1", protect: "true", formerKeys: "[old]" }),
      [{ target: place, run: 3, adopt: "a1", protect: true, formerKeys: ["old"], onRemoval: "delete" }],
    ],
    ["that it is to be kept", workflow({ colour: "red", onRemoval: "keep" }), [{ target: place, onRemoval: "keep" }]],
    [
      "a run and an id by environment",
      workflow({
        colour: "red",
        environment: undefined,
        environments: "[staging, production]",
        run: "{ production: { number: 4, startAt: one } }",
        adopt: "{ staging: a1 }",
      }),
      [
        { target: { ...place, environment: "staging" }, run: 1, adopt: "a1" },
        { target: place, run: 4 },
      ],
    ],
    [
      "a key that would be refused today",
      workflow({ key: "Old_Key", name: "1" }),
      [{ key: "Old_Key", target: place, formerKeys: [] }],
    ],
    ["weights that don't add up", workflow({ stages: "[{ action: [{ rollout: { a: 1% } }] }]" }), [{ target: place }]],
    ["a run that is none", workflow({ run: "zero" }), [{ target: place, run: 1 }]],
    ["run 0", workflow({ run: "0" }), [{ target: place, run: 1 }]],
    ["a part of a run", workflow({ run: "1.5" }), [{ target: place, run: 1 }]],
    ["an adoption that is none", workflow({ adopt: "[a]" }), [{ target: place }]],
    ["flags of which one can't be", workflow({ flag: undefined, flags: "[a/b, new-checkout]" }), [{ target: place }]],
    ["former keys that are none", workflow({ formerKeys: "old" }), [{ target: place, formerKeys: [] }]],
  ])("with %s", (_, document, saved) => {
    const { workflows, diagnostics } = compile(document, {}, "base");
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(workflows).toMatchObject(saved);
    expect(workflows).toHaveLength(saved.length);
    for (const { content, origin } of workflows) {
      expect(content).toBeUndefined();
      expect(origin.locate("/key")).toMatchObject({ line: 2, column: 6 });
    }
  });

  it("stands on the targets of the configuration's defaults", () => {
    const document = workflow({ colour: "red", project: undefined, environment: undefined });
    const { workflows } = compile(document, { project: "p", environments: ["a", "b"] }, "base");
    expect(workflows.map(({ target }) => `${target.project}/${target.environment}`)).toEqual(["p/a", "p/b"]);
  });

  it("keeps a template", () => {
    const { templates } = compile(template({ colour: "red", adopt: "true" }), {}, "base");
    expect(templates).toMatchObject([{ key: "standard-rollout", adopt: true, protect: false }]);
    expect(templates[0]?.content).toBeUndefined();
  });

  it.each([
    ["without a key", workflow({ key: undefined })],
    ["of another kind", workflow({ kind: "Something" })],
    ["that is a list", "- a\n"],
    ["without a project", workflow({ colour: "red", project: undefined })],
    ["with a flag that is a way out of its path", workflow({ flag: ".." })],
    ["with a flag of several parts", workflow({ flag: "a/b" })],
    ["with a project that no path can hold", workflow({ project: "'a b'" })],
    ["with a key that no marker can hold", workflow({ key: "'a]'" })],
    ["that is not YAML", "a: [\n"],
  ])("is nothing %s", (_, document) => {
    const { workflows, templates, unreadable } = compile(document, {}, "base");
    expect([workflows, templates]).toEqual([[], []]);
    // What it held is not known, so nothing can be told to be new or gone.
    expect(unreadable).not.toEqual([]);
  });

  it.each([
    ["has been saved", workflow({ colour: "red" })],
    ["is valid", workflow()],
    ["isn't there", "# Nothing\n"],
  ])("leaves nothing unknown where it %s", (_, document) => {
    expect(compile(document, {}, "base").unreadable).toEqual([]);
  });

  it("is nothing at head", () => {
    expect(compile(workflow({ colour: "red" })).workflows).toEqual([]);
  });

  it("and valid ones are read whole", () => {
    expect(compile(workflow(), {}, "base").workflows[0]?.content?.hash).toMatch(/^[0-9a-f]{12}$/);
  });
});
