// A document with overrides says of each environment what a document says that was written for it by hand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenOut } from "../../src/documents/canonical/written-out.ts";
import { compileDocuments } from "../../src/documents/compile.ts";
import type { DesiredWorkflow } from "../../src/model/document.ts";
import { isError } from "../../src/model/messages/diagnostic.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { runs, workflowPair } from "./generated.ts";
import {
  both,
  compile,
  contentOf,
  file,
  marked,
  overriding,
  said,
  stages,
  workflow,
  workflowOf,
  workflowsOf,
} from "./reading.ts";

const numRuns = runs || 300;
const environments = ["staging", "beta", "production"];

/** What one environment has of its own: of each stage some fields of another document's, or `skip`. */
type Own = { fields: JsonObject; stages: ("skip" | JsonObject | undefined)[] };

function ownOf(other: JsonObject, picks: readonly number[], count: number): Own {
  const parts = (other.stages ?? []) as JsonObject[];
  const fields = pick(other, ["name", "description", "maintainer", "maintainerId", "parameters"], picks[0] ?? 0);
  const stages = Array.from({ length: count }, (_, index) => {
    const choice = picks[index + 1] ?? 0;
    if (choice % 5 === 0 && index > 0) return "skip" as const;
    const stage = pick(
      parts[index % parts.length] ?? {},
      ["executeConditionsInSequence", "conditions", "action"],
      choice,
    );
    return Object.keys(stage).length === 0 ? undefined : stage;
  });
  return { fields, stages };
}

function pick(from: JsonObject, names: readonly string[], bits: number): JsonObject {
  return Object.fromEntries(
    Object.entries(from).filter(([name]) => (bits >> names.indexOf(name)) % 2 === 1 && names.includes(name)),
  );
}

/** Stages get names that are there once. */
function named({ overrides: _, ...document }: JsonObject): JsonObject {
  const stages = document.stages as JsonObject[] | undefined;
  return stages === undefined
    ? document
    : { ...document, stages: stages.map((stage, index) => ({ ...stage, name: `${index}/${stage.name ?? "~"}` })) };
}

function overrideOf({ fields, stages }: Own, document: JsonObject): JsonObject {
  const all = (document.stages ?? []) as { name: string }[];
  const changes = all.flatMap(({ name }, index) => {
    const change = stages[index];
    return change === undefined ? [] : [[name, change === "skip" ? { skip: true } : change] as const];
  });
  return { ...fields, ...(changes.length > 0 && { stages: Object.fromEntries(changes) }) };
}

/** As a person would write it: fields copied over, lines of stages taken out. */
function byHand(document: JsonObject, environment: string, own: Own | undefined): JsonObject {
  const { environment: _, environments: __, ...copy } = structuredClone(document);
  const { fields, stages } = own ?? { fields: {}, stages: [] };
  if ("maintainer" in fields || "maintainerId" in fields) {
    delete copy.maintainer;
    delete copy.maintainerId;
  }
  const left = (copy.stages as JsonObject[] | undefined)?.flatMap((stage, index) => {
    const change = stages[index];
    return change === "skip" ? [] : [{ ...stage, ...change }];
  });
  return { ...copy, ...fields, environment, ...(left && { stages: left }) };
}

const example = fc
  .tuple(
    workflowPair,
    fc.array(fc.tuple(workflowPair, fc.array(fc.nat(31), { minLength: 4, maxLength: 4 })), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([[written], others]) => {
    const { environment: _, ...plain } = named(written);
    const document: JsonObject = { ...plain, environments };
    const count = ((document.stages ?? []) as unknown[]).length;
    const owns = new Map(
      others.map(([[other], picks], index) => {
        const own = ownOf(other, picks, count);
        const { parameters: _parameters, ...fields } = own.fields;
        return [
          environments[index] ?? "",
          "template" in document || "templateKey" in document ? own : { ...own, fields },
        ];
      }),
    );
    const overrides = Object.fromEntries(
      [...owns].flatMap(([environment, own]) => {
        const override = overrideOf(own, document);
        return Object.keys(override).length === 0 ? [] : [[environment, override]];
      }),
    );
    return { document, overrides, owns };
  })
  .filter(({ overrides }) => Object.keys(overrides).length > 0);

function meaning(...documents: JsonObject[]): object[] {
  const read = documents.map((document) => compile(JSON.stringify(document)));
  expect(said(read.flatMap(({ diagnostics }) => diagnostics.filter(isError)))).toBe("");
  return read
    .flatMap(({ workflows }) => workflows)
    .map(({ origin: _, ...all }) => all)
    .sort((one, other) => (JSON.stringify(one.target) < JSON.stringify(other.target) ? -1 : 1));
}

describe("a document with overrides", () => {
  it("says the same of each target as documents that are written out by hand, to the hash", () => {
    fc.assert(
      fc.property(example, ({ document, overrides, owns }) => {
        const apart = environments.map((environment) => byHand(document, environment, owns.get(environment)));
        expect(meaning({ ...document, overrides })).toEqual(meaning(...apart));
      }),
      { numRuns },
    );
  });

  it("is written out as a document that says the same", () => {
    fc.assert(
      fc.property(example, fc.constantFrom(undefined, "ada@example.com"), ({ document, overrides }, maintainer) => {
        const defaults = maintainer === undefined ? {} : { maintainer };
        const { workflows } = compileDocuments([file(JSON.stringify({ ...document, overrides }))], defaults, "head");
        for (const one of workflows) {
          const { origin: _, ...expected } = one;
          expect(meaning(writtenOut(one))).toEqual([expected]);
        }
      }),
      { numRuns },
    );
  });

  it("says the same wherever its overrides stand, and in whatever order", () => {
    fc.assert(
      fc.property(example, ({ document, overrides }) => {
        const turned = Object.fromEntries(Object.entries(overrides).reverse());
        expect(meaning({ overrides: turned, ...document })).toEqual(meaning({ ...document, overrides }));
      }),
      { numRuns },
    );
  });
});

function on(environment: string, workflows: readonly DesiredWorkflow[]): DesiredWorkflow {
  const found = workflows.find(({ target }) => target.environment === environment);
  if (found === undefined) throw new Error(`Nothing is said of ${environment}.`);
  return found;
}

describe("an override", () => {
  it("stands in place of the field that it names, in its environment alone", () => {
    const workflows = workflowsOf(overriding("staging: { stages: { a tenth: { conditions: [{ wait: 1h }] } } }"));
    const said = (environment: string) =>
      contentOf(on(environment, workflows)).canonical.stages?.map(({ name, conditions, action }) => [
        name,
        conditions?.[0]?.waitDurationUnit,
        action?.instructions?.length,
      ]);
    expect(said("staging")).toEqual([
      ["review", undefined, 1],
      ["a tenth", "hour", 1],
      ["everyone", "calendarWeek", 1],
    ]);
    expect(said("production")).toEqual([
      ["review", undefined, 1],
      ["a tenth", "calendarDay", 1],
      ["everyone", "calendarWeek", 1],
    ]);
    const plain = on("production", workflowsOf(workflow({ ...both, stages })));
    expect(contentOf(on("production", workflows))).toEqual(contentOf(plain));
  });

  it("leaves a stage out, so that what comes after it takes its place", () => {
    const text = overriding("staging: { stages: { review: { skip: true } } }", {
      run: "{ staging: { number: 2, startAt: everyone } }",
    });
    const staging = on("staging", workflowsOf(text));
    expect(contentOf(staging).canonical.stages?.map(({ name }) => name)).toEqual(["a tenth", "everyone"]);
    expect(contentOf(staging).stageHashes).toHaveLength(2);
    expect(staging.startAt).toBe("everyone");
  });

  it("counts in environments that the configuration gives, before its maintainer", () => {
    const silent = overriding("staging: { maintainerId: m1, description: '' }", {
      project: undefined,
      environments: undefined,
      maintainer: undefined,
    });
    const defaults = { project: "p", environments: ["staging", "production"], maintainer: "ada@example.com" };
    const workflows = workflowsOf(silent, defaults);
    expect(contentOf(on("staging", workflows)).canonical).toMatchObject({ maintainer: { id: "m1" }, description: "" });
    const { canonical } = contentOf(on("production", workflows));
    expect(canonical.maintainer).toEqual({ ref: "ada@example.com" });
    expect(canonical).not.toHaveProperty("description");
  });

  it("gives a workflow from a template all of its parameters", () => {
    const one = "[{ stage: a, instruction: turnFlagOn, path: /x, value: 1 }]";
    const other = "[{ stage: b, instruction: turnFlagOn, path: /y, value: 2 }]";
    const text = workflow({
      ...both,
      stages: undefined,
      template: "t",
      parameters: one,
      overrides: `{ staging: { parameters: ${other} } }`,
    });
    const workflows = workflowsOf(text);
    expect(contentOf(on("staging", workflows)).canonical.parameters).toMatchObject([{ stage: "b" }]);
    expect(contentOf(on("production", workflows)).canonical.parameters).toMatchObject([{ stage: "a" }]);
  });

  it("may stand on names that every object has", () => {
    const text = workflow({
      environment: "constructor",
      stages: "[{ name: toString }, { name: valueOf }]",
      overrides: "{ constructor: { stages: { toString: { skip: true } } } }",
    });
    expect(contentOf(workflowOf(text)).canonical.stages).toEqual([{ name: "valueOf" }]);
  });

  it.each<[part: string, pointer: string, text: string]>([
    ["a condition", "/stages/1/conditions/0/waitDuration", "a tenth: { conditions: [{ wait: «1h }] }"],
    [
      "a condition without a place of its own",
      "/stages/1/conditions/0/nothing",
      "a tenth: { conditions: [«{ wait: 1h }] }",
    ],
    ["an instruction", "/stages/1/action/instructions/0/variationId", "a tenth: { action: [{ serve: «off }] }"],
    [
      "an instruction in the API's form",
      "/stages/1/action/instructions/0/kind",
      "a tenth: { action: { instructions: [{ kind: «turnFlagOff }] } }",
    ],
    [
      "one after a stage that is left out",
      "/stages/0/action/instructions/0/variationId",
      "review: { skip: true }\n    a tenth: { action: [{ serve: «off }] }",
    ],
    ["a name with a slash", "/stages/3/conditions/0/waitDuration", "a/b~c: { conditions: [{ wait: «1h }] }"],
  ])("says where it stands: %s", (_, pointer, written) => {
    const { text, marks } = marked(
      overriding(`staging:\n  stages:\n    ${written}`, { stages: `${stages}\n  - { name: a/b~c }` }),
    );
    const { line, column } = on("staging", workflowsOf(text)).origin.locate(pointer);
    expect(`${line}:${column}`).toBe(marks[0]);
  });

  it.each<[part: string, pointer: string, text: string]>([
    [
      "a stage that it leaves alone",
      "/stages/1/action/instructions/0/variationId",
      overriding("staging: { stages: { review: { skip: true } } }").replace("serve: true", "serve: «true"),
    ],
    [
      "another field of its stage",
      "/stages/2/action/instructions/0/variationId",
      overriding("staging: { stages: { everyone: { conditions: [] } } }").replace("serve: true", "serve: «true"),
    ],
    ["another field", "/maintainer", overriding("staging: { name: x }", { maintainer: "«ada@example.com" })],
    ["its environment", "/environment", overriding("staging: { name: x }", { environments: "«[staging, production]" })],
    ["a maintainer by id", "/maintainer", overriding("staging: { maintainerId: «m1 }")],
    ["a name", "/name", overriding("staging: { name: «x }")],
  ])("says where the rest stands: %s", (_, pointer, written) => {
    const { text, marks } = marked(written);
    const { line, column } = on("staging", workflowsOf(text)).origin.locate(pointer);
    expect(`${line}:${column}`).toBe(marks[0]);
  });
});
