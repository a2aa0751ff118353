// What documents claim twice, over all files of a revision.
import { describe, expect, it } from "vitest";
import { compileDocuments } from "../../src/documents/compile.ts";
import { file, marked, template, workflow } from "./reading.ts";

type Row = [what: string, files: Record<string, string>, errors: string[], words: RegExp];

describe("two documents", () => {
  it.each<Row>([
    [
      "of one key",
      { "a.yaml": workflow(), "b.yaml": workflow({ key: "«new-checkout" }) },
      ["duplicate-document"],
      /taken by a\.yaml:2/,
    ],
    [
      "of one key in one file",
      { "a.yaml": `${workflow()}---\n${workflow({ key: "«new-checkout", flag: "other" })}` },
      ["duplicate-document"],
      /taken by a\.yaml:2/,
    ],
    [
      "of one key, one of which is not valid",
      { "a.yaml": workflow({ name: "«''" }), "b.yaml": workflow({ key: "«new-checkout" }) },
      ["empty", "duplicate-document"],
      /taken by a\.yaml:2/,
    ],
    [
      "and a third of one key",
      {
        "a.yaml": workflow(),
        "b.yaml": workflow({ key: "«new-checkout" }),
        "c.yaml": workflow({ key: "«new-checkout" }),
      },
      ["duplicate-document", "duplicate-document"],
      /taken by a\.yaml:2/,
    ],
    [
      "of which one claims the key of the other, which adopts",
      {
        "a.yaml": workflow({ key: "new", formerKeys: "[older, «old]" }),
        "b.yaml": workflow({ key: "old", adopt: "a1" }),
      },
      ["former-key-in-use"],
      /On storefront\/new-checkout\/production, the former key `old` is the key of b\.yaml:2/,
    ],
    [
      "of which one claims the other's key, of templates",
      { "a.yaml": template({ key: "new", formerKeys: "[older, «old]" }), "b.yaml": template({ key: "old" }) },
      ["former-key-in-use"],
      /is the key of b\.yaml:2/,
    ],
    [
      "that claim one former key on one of their targets",
      { "a.yaml": workflow({ key: "a", formerKeys: "[old]" }), "b.yaml": workflow({ key: "b", formerKeys: "[«old]" }) },
      ["former-key-claimed"],
      /claimed by a\.yaml:2/,
    ],
    [
      "that claim one former key, of templates",
      { "a.yaml": template({ key: "a", formerKeys: "[old]" }), "b.yaml": template({ key: "b", formerKeys: "[«old]" }) },
      ["former-key-claimed"],
      /claimed by a\.yaml:2/,
    ],
    [
      "that adopt one workflow",
      { "a.yaml": workflow({ key: "a", adopt: "a1" }), "b.yaml": workflow({ key: "b", adopt: "{ production: «a1 }" }) },
      ["adopted-twice"],
      /adopted by `a` \(a\.yaml:8\)/,
    ],
    [
      "of which one needs the template that the other has renamed",
      {
        "a.yaml": workflow({ stages: undefined, template: "«old" }),
        "b.yaml": template({ key: "new", formerKeys: "[old]" }),
      },
      ["template-renamed"],
      /`template: new`/,
    ],
    [
      "of which one needs it by the API's name, on many flags",
      {
        "a.yaml": workflow({ stages: undefined, flag: undefined, flags: "[a, b]", templateKey: "«old" }),
        "b.yaml": template({ key: "new", formerKeys: "[old]" }),
      },
      ["template-renamed"],
      /is called `new` now/,
    ],
  ])("%s", (_, files, errors, words) => {
    const places = Object.entries(files).flatMap(([path, text]) => marked(text).marks.map((mark) => `${path}:${mark}`));
    const sources = Object.entries(files).map(([path, text]) => file(marked(text).text, path));
    const { diagnostics } = compileDocuments([...sources].reverse(), {}, "head");
    expect(diagnostics.map(({ position }) => `${position?.file}:${position?.line}:${position?.column}`)).toEqual(
      places,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(errors);
    const last = diagnostics.at(-1);
    expect(`${last?.message} ${last?.hint}`).toMatch(words);
  });

  it.each<[what: string, one: string, other: string]>([
    ["a workflow and a template of one key", workflow({ key: "a" }), template({ key: "a" })],
    ["two workflows on one target", workflow({ key: "a" }), workflow({ key: "b" })],
    [
      "a template that isn't in the tree",
      workflow({ key: "a", stages: undefined, template: "elsewhere" }),
      workflow({ key: "b" }),
    ],
    ["a former key of another kind", workflow({ key: "a", formerKeys: "[b]" }), template({ key: "b" })],
    [
      "the parts of a third",
      workflow({ key: "a", formerKeys: "[c]" }),
      workflow({ key: "b", environment: "staging", formerKeys: "[c]" }),
    ],
    [
      "documents that swap their keys",
      workflow({ key: "a", formerKeys: "[b]" }),
      workflow({ key: "b", formerKeys: "[a]" }),
    ],
    ["different ids", workflow({ key: "a", adopt: "a1" }), workflow({ key: "b", adopt: "b1" })],
  ])("may be %s", (_, one, other) => {
    expect(compileDocuments([file(one, "1.yaml"), file(other, "2.yaml")], {}, "head").diagnostics).toEqual([]);
  });
});

describe("one document", () => {
  it("stands for one workflow on each of its targets", () => {
    const { workflows } = compileDocuments(
      [
        file(
          workflow({
            flag: undefined,
            flags: "[a, b]",
            environment: undefined,
            environments: "[staging, production]",
            run: "{ production: { number: 3, startAt: one }, staging: 2 }",
            stages: "[{ name: one }]",
            formerKeys: "[old]",
            protect: "true",
          }),
        ),
      ],
      {},
      "head",
    );
    expect(workflows.map(({ target, run, startAt }) => [target.flag, target.environment, run, startAt])).toEqual([
      ["a", "staging", 2, undefined],
      ["a", "production", 3, "one"],
      ["b", "staging", 2, undefined],
      ["b", "production", 3, "one"],
    ]);
    expect(new Set(workflows.map(({ content }) => content?.hash)).size).toBe(4);
    expect(new Set(workflows.map(({ content }) => content?.stageHashes.join())).size).toBe(1);
    for (const { key, formerKeys, protect } of workflows)
      expect([key, formerKeys, protect]).toEqual(["new-checkout", ["old"], true]);
  });

  it("takes its project, environments and maintainer from the configuration where it is silent", () => {
    const defaults = { project: "p", environments: ["a", "b"], maintainer: "ada@example.com" };
    const silent = workflow({ project: undefined, environment: undefined });
    const { workflows } = compileDocuments([file(silent)], defaults, "head");
    expect(workflows.map(({ target }) => target)).toEqual([
      { project: "p", flag: "new-checkout", environment: "a" },
      { project: "p", flag: "new-checkout", environment: "b" },
    ]);
    expect(workflows[0]?.content?.canonical.maintainer).toEqual({ ref: "ada@example.com" });
    const own = compileDocuments([file(workflow({ maintainerId: "m1" }))], defaults, "head");
    expect(own.workflows[0]?.content?.canonical).toMatchObject({
      project: "storefront",
      environment: "production",
      maintainer: { id: "m1" },
    });
  });

  it("that is a template takes a project, and an environment where there is but one", () => {
    const silent = template({ project: undefined, environment: undefined });
    const one = compileDocuments([file(silent)], { project: "p", environments: ["a"] }, "head");
    expect(one.templates[0]?.content?.canonical).toMatchObject({ project: "p", environment: "a" });
    const two = compileDocuments([file(silent)], { project: "p", environments: ["a", "b"] }, "head");
    expect(two.diagnostics.map(({ message }) => message)).toEqual(["`environment` is missing."]);
  });
});
