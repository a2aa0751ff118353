// One mistake in overrides → one error, at the very place, that says what to do; and all of them at once.
import { describe, expect, it } from "vitest";
import { mostOfOneFile } from "../../src/documents/yaml/diagnostic-order.ts";
import { both, compile, marked, overriding, said, workflow } from "./reading.ts";

describe("overrides that are wrong", () => {
  it.each<[what: string, written: string, code: string, words: RegExp]>([
    [
      "an environment that there isn't",
      overriding("«prodction: { name: x }"),
      "unknown-environment",
      /Did you mean `production`/,
    ],
    [
      "a stage that there isn't",
      overriding("staging: { stages: { «a tent: { skip: true } } }"),
      "unknown-stage",
      /Did you mean `a tenth`/,
    ],
    [
      "a stage where none has a name",
      overriding("staging: { stages: { «a: { skip: true } } }", { stages: "[{}]" }),
      "unknown-stage",
      /No stage has a name/,
    ],
    [
      "a name that two stages have",
      overriding("staging: { stages: { «a: { skip: true } } }", { stages: "[{ name: a }, { name: a }]" }),
      "ambiguous-stage",
      /2 stages are called `a`/,
    ],
    [
      "a stage that is left out and started at",
      overriding("staging: { stages: { review: { skip: true } } }", {
        run: "{ staging: { number: 2, startAt: «review } }",
      }),
      "unknown-stage",
      /`review` is left out in `staging`/,
    ],
    [
      "all stages left out",
      overriding("staging: { «stages: { a: { skip: true } } }", { stages: "[{ name: a }]" }),
      "no-stages",
      /All stages are left out in `staging`/,
    ],
    [
      "a stage left out, and different",
      overriding("staging: { stages: { a tenth: { «skip: true, action: [] } } }"),
      "conflicting-field",
      /can't differ in anything/,
    ],
    [
      "a stage that isn't left out",
      overriding("staging: { stages: { a tenth: { skip: «false } } }"),
      "wrong-value",
      /must be `true`/,
    ],
    ["stages as a list", overriding("staging: { stages: «[{ name: a }] }"), "wrong-type", /by their names/],
    [
      "another name of a stage",
      overriding("staging: { stages: { a tenth: { «name: b } } }"),
      "unknown-field",
      /`conditions`/,
    ],
    ["a run", overriding("staging: { «run: 2 }"), "unknown-field", /`run: { staging: … }`/],
    ["an id to adopt", overriding("staging: { «adopt: a1 }"), "unknown-field", /`adopt: { staging: … }`/],
    ["a flag", overriding("staging: { «flag: f }"), "unknown-field", /Known here/],
    [
      "stages of a template",
      workflow({
        ...both,
        stages: undefined,
        template: "t",
        overrides: "{ staging: { «stages: { a: { skip: true } } } }",
      }),
      "conflicting-field",
      /not both/,
    ],
    ["parameters without a template", overriding("staging: { «parameters: [] }"), "conflicting-field", /`template`/],
    [
      "maintainers in two forms",
      overriding("staging: { maintainer: a@example.com, «maintainerId: b }"),
      "conflicting-field",
      /not both/,
    ],
    ["nothing", overriding("staging: «{}"), "empty", /`staging` is empty/],
    ["no value", overriding("staging: «null"), "wrong-type", /`staging` is empty/],
    ["nothing of a stage", overriding("staging: { stages: { a tenth: «{} } }"), "empty", /`a tenth` is empty/],
    ["no environment", workflow({ overrides: "«{}" }), "empty", /`overrides` is empty/],
    ["a marker", overriding("staging: { description: «'[ld-sync:x]' }"), "marker-in-description", /marker/],
    [
      "shares that don't add up",
      overriding("staging: { stages: { a tenth: { action: [{ rollout: «{ true: 1% } }] } } }"),
      "weights",
      /1%/,
    ],
    [
      "a wait of another form",
      overriding("staging: { stages: { a tenth: { conditions: [{ wait: «1y }] } } }"),
      "wrong-form",
      /How long/,
    ],
    [
      "a wait that is too long",
      overriding("staging: { stages: { a tenth: { conditions: [{ wait: «9999999w }] } } }"),
      "wait-too-long",
      /hundred years/,
    ],
    [
      "an instruction that no workflow takes",
      overriding("staging: { stages: { a tenth: { action: [{ kind: «archiveFlag }] } } }"),
      "forbidden-instruction",
      /archiveFlag/,
    ],
    [
      "a parameter's shares",
      workflow({
        ...both,
        stages: undefined,
        template: "t",
        overrides: "{ staging: { parameters: [{ stage: a, instruction: b, path: /c, rollout: «{ x: 1% } }] } }",
      }),
      "weights",
      /1%/,
    ],
    [
      "a field of a template",
      workflow({ kind: "WorkflowTemplate", "«overrides": "{ production: { name: x } }" }),
      "unknown-field",
      /overrides/,
    ],
  ])("%s", (_, written, code, words) => {
    const { text, marks } = marked(written);
    const { diagnostics, workflows } = compile(text);
    expect(said(diagnostics)).toMatch(words);
    expect(diagnostics.map((one) => [one.severity, one.code, `${one.position?.line}:${one.position?.column}`])).toEqual(
      [["error", code, marks[0]]],
    );
    expect(workflows).toEqual([]);
  });

  it.each<[what: string, written: string]>([
    [
      "in several places",
      overriding(
        "staging: { stages: { «a tent: { skip: true }, a tenth: { action: [{ «trun: on }] } } }\n«prod: { name: x }",
      ),
    ],
    [
      "of a stage whose name can't be read nothing follows",
      overriding("staging: { stages: { a: { skip: true } } }", { stages: "[{ name: «5 }, { name: b }]" }),
    ],
    [
      "in one action, whether the schema finds them or what comes after it",
      overriding(
        "staging: { stages: { a tenth: { conditions: [{ wait: «1y }, { wait: «9999999w }], action: [{ turn: «onn }, { rollout: «{ true: 1% } }] } } }",
      ),
    ],
    [
      "in one action as the API has it",
      overriding(
        "staging: { stages: { a tenth: { action: { instructions: [{ turn: «onn }, { rollout: «{ true: 1% } }] } } } }",
      ),
    ],
    [
      "in one stage and in what it can't have",
      overriding("staging: { stages: { a tenth: { «name: b, action: [{ rollout: «{ true: 1% } }] } } }"),
    ],
    [
      "in parameters",
      workflow({
        ...both,
        stages: undefined,
        template: "t",
        overrides:
          "{ staging: { parameters: [{ stage: a, instruction: b, path: «x, value: 1 }, { stage: a, instruction: b, path: /c, rollout: «{ x: 1% } }] } }",
      }),
    ],
    [
      "of a project that is missing no environment is unknown",
      `«${overriding("elsewhere: { stages: { «a tent: { skip: true } } }", { project: undefined })}`,
    ],
  ])("all at once: %s", (_, written) => {
    const { text, marks } = marked(written);
    expect(
      compile(text)
        .diagnostics.map(({ position }) => `${position?.line}:${position?.column}`)
        .sort(),
    ).toEqual([...marks].sort());
  });

  it("that change nothing are warned of, field by field, however they are written", () => {
    const same = `staging:
  «name: Progressive rollout
  stages:
    a tenth: { «conditions: [{ kind: schedule, scheduleKind: relative, waitDuration: 2, waitDurationUnit: calendarDay }], action: [] }
    everyone: { «action: { instructions: [{ serve: "true" }] } }`;
    const { text, marks } = marked(overriding(same));
    const { diagnostics, workflows } = compile(text);
    expect(
      diagnostics.map(({ severity, code, position }) => [severity, code, `${position?.line}:${position?.column}`]),
    ).toEqual(marks.map((mark) => ["warning", "override-without-effect", mark]));
    expect(workflows).toHaveLength(2);
  });

  it("at base leave what the document is known by", () => {
    const text = overriding("staging: { stages: { gone: { skip: true } } }", { run: "{ staging: 2 }" });
    const { workflows } = compile(text, {}, "base");
    expect(workflows.map(({ target, run, content }) => [target.environment, run, content])).toEqual([
      ["staging", 2, undefined],
      ["production", 1, undefined],
    ]);
  });

  it("are no more than can be read, however many there are", () => {
    const names = Array.from({ length: 4000 }, (_, index) => `stage number ${index} of very many`);
    const all = `[${names.map((name) => `{ name: ${name} }`)}]`;
    const wrong = names.map((name) => `${name}x: { skip: true }`).join(", ");
    const { diagnostics } = compile(overriding(`staging: { stages: { ${wrong} } }`, { stages: all }));
    expect(diagnostics).toHaveLength(mostOfOneFile);
  });
});
