// Documents with runs for each environment × what is live → the `run` that a stop names, pasted into the document: nothing of it is stopped for its run any more.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Target } from "../../../src/model/document.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { targetName } from "../../../src/model/target.ts";
import {
  COLOUR,
  DAY,
  FLAG,
  type Json,
  liveWorkflow,
  NOW,
  planFor,
  readDocuments,
  runs,
  type World,
  workflowYaml,
} from "../world.ts";

const environments = ["staging", "production", "eu-west.1"];
const state = { on: true, rules: [] };
const flags = [FLAG, COLOUR].map((flag) => ({
  ...flag,
  environments: Object.fromEntries([...environments, "1.0"].map((key) => [key, state])),
}));

interface Written {
  flags: string[];
  on: string[];
  waits: string[];
  run: string;
}

function yamlOf({ flags: of, on, waits, run }: Written): string {
  const more = run === "" ? [] : [run];
  return workflowYaml({ environments: on, waits, more }).replace("flag: new-checkout", `flags: [${of.join(", ")}]`);
}

const pasted = (written: Written, line: string): string => yamlOf({ ...written, run: line });

/** What a stop says to write. */
const linesOf = ({ hint }: { hint: string }) => [...hint.matchAll(/`(run: \{[^`]*\})`/g)].map(([, line = ""]) => line);
const stopsOf = ({ guards }: Plan) => guards.filter(({ code }) => code === "run-once" || code === "run-lowered");
const startsOf = ({ diagnostics }: Plan) => diagnostics.filter(({ code }) => code === "start-at").length;
const runsOf = (yaml: string) =>
  new Map(readDocuments(yaml).workflows.map(({ target, run, startAt }) => [targetName(target), [run, startAt]]));

const waits = fc.array(fc.constantFrom("1d", "2d"), { minLength: 2, maxLength: 3 });
const number = fc.integer({ min: 1, max: 3 });

function writtenRun(on: readonly string[]): fc.Arbitrary<string> {
  const one = fc.oneof(
    number.map(String),
    number.map((run) => `{number: ${run}, startAt: stage 2}`),
  );
  const each = fc
    .tuple(
      ...on.map((environment) =>
        fc.option(
          one.map((run) => `${environment}: ${run}`),
          { nil: undefined },
        ),
      ),
    )
    .map((parts) => parts.filter((part) => part !== undefined))
    .map((parts) => (parts.length === 0 ? "" : `run: {${parts.join(", ")}}`));
  return fc.oneof(
    fc.constant(""),
    number.map((run) => `run: ${run}`),
    each,
  );
}

const places = fc.record({
  flags: fc.subarray(["new-checkout", "colour"], { minLength: 1 }),
  on: fc.subarray(environments, { minLength: 1 }),
});

interface Life {
  run: number;
  executed: number;
  status: string;
  isEdited: boolean;
}

const life: fc.Arbitrary<Life | undefined> = fc.option(
  fc.record({
    run: number,
    executed: fc.nat({ max: 3 }),
    status: fc.constantFrom("active", "active", "completed", "failed"),
    isEdited: fc.boolean(),
  }),
  { nil: undefined },
);

const worlds = places.chain((place) =>
  fc
    .record({
      head: fc.tuple(waits, writtenRun(place.on)),
      base: fc.tuple(waits, writtenRun(place.on)),
      isNew: fc.boolean(),
      isHalfDone: fc.boolean(),
      lives: fc.array(life, { minLength: 6, maxLength: 6 }),
      scope: fc.constantFrom("changed" as const, "all" as const),
    })
    .map(({ head: [ofHead, run], base: [ofBase, baseRun], isNew, isHalfDone, lives, scope }) => {
      const written: Written = { ...place, waits: ofHead, run };
      const before: Written = { ...place, waits: ofBase, run: baseRun };
      const targets = place.flags.flatMap((flag) =>
        place.on.map((environment): Target => ({ project: "storefront", flag, environment })),
      );
      const live = targets.flatMap((target, index): Json[] => {
        const one = lives[index];
        return one === undefined ? [] : [liveOf(one, target, { written, before })];
      });
      const [missing] = targets.filter((_, index) => lives[index] === undefined);
      const world: World = {
        ...(!isNew && { base: yamlOf(before) }),
        ...(isHalfDone && missing && { undone: [replacing(missing)] }),
        live,
        flags,
        scope,
      };
      return { written, world };
    }),
);

function liveOf(
  { run, executed, status, isEdited }: Life,
  target: Target,
  { written, before }: { written: Written; before: Written },
): Json {
  const from = isEdited ? written : before;
  const most = from.waits.length - (status === "completed" ? 0 : 1);
  return liveWorkflow({
    from: yamlOf({ ...from, run: "" }),
    id: `live-${target.flag}-${target.environment}`,
    target,
    run,
    status,
    executed: status === "completed" ? most : Math.min(executed, most),
    createdAt: NOW - 3 * DAY,
  });
}

const replacing = (target: Target) => ({
  kind: "create" as const,
  key: "new-checkout",
  target: targetName(target),
  run: 2,
  digest: "",
  reviewed: true,
  revision: "unknown" as const,
  replacing: true as const,
});

test("whichever line of a stop is pasted, nothing of the document is stopped for its run any more, and what wasn't stopped keeps its own", () => {
  let tried = 0;
  fc.assert(
    fc.property(worlds, ({ written, world }) => {
      const plan = planFor({ ...world, head: yamlOf(written) });
      const stops = stopsOf(plan);
      const stoppedIn = new Set(
        plan.operations.flatMap((operation) =>
          operation.object === "workflow" && stops.some(({ operations }) => operations.includes(operation.id))
            ? [operation.target.environment]
            : [],
        ),
      );
      const said = runsOf(yamlOf(written));
      for (const stop of stops) {
        expect(linesOf(stop)).not.toEqual([]);
        for (const line of linesOf(stop)) {
          const now = pasted(written, line);
          const planned = planFor({ ...world, head: now });
          expect([line, stopsOf(planned).map(({ message }) => message)]).toEqual([line, []]);
          expect(startsOf(planned)).toBeLessThanOrEqual(startsOf(plan));
          for (const [target, run] of runsOf(now))
            if (![...stoppedIn].some((environment) => target.endsWith(`/${environment}`)))
              expect([target, run]).toEqual([target, said.get(target)]);
          tried++;
        }
      }
    }),
    runs(150),
  );
  expect(tried).toBeGreaterThan(20);
});

describe("the line", () => {
  const of = (waitsOf: string[], run = "") =>
    yamlOf({ flags: ["new-checkout"], on: ["staging", "production"], waits: waitsOf, run });
  const base = of(["2d", "1w"]);
  const begun = (environment: string, run = 1, from = base) =>
    liveWorkflow({
      from,
      id: environment,
      target: { project: "storefront", flag: "new-checkout", environment },
      run,
      executed: 1,
      createdAt: NOW - 3 * DAY,
    });
  const hints = (head: string, live: Json[], before = base) =>
    stopsOf(planFor({ head, base: before, live, flags })).map(({ hint }) => hint);

  test("is one for all environments that are stopped", () => {
    const live = [begun("staging"), begun("production")];
    const line = "Ask for a new run: `run: {staging: 2, production: 2}` starts at the first stage. Or undo the edit.";
    expect(hints(of(["3d", "1w"]), live)).toEqual([line, line]);
  });

  test("keeps what is there, also where one number was for all", () => {
    const both = of(["2d", "1w"], "run: 2");
    expect(hints(of(["3d", "1w"], "run: 2"), [begun("production", 2)], both)).toEqual([
      "Ask for a new run: `run: {staging: 2, production: 3}` starts at the first stage. Or undo the edit.",
    ]);
    const resumed = "run: {staging: {number: 2, startAt: stage 2}}";
    const [hint] = hints(of(["2d", "2w"], resumed), [begun("production")], of(["2d", "1w"], resumed));
    expect(hint).toContain(
      '`run: {staging: {number: 2, startAt: "stage 2"}, production: {number: 2, startAt: "stage 2"}}` goes on there',
    );
    expect(hint).toContain('`run: {staging: {number: 2, startAt: "stage 2"}, production: 2}` starts at the first');
  });

  test("can be read where an environment's key looks like a number", () => {
    const written: Written = { flags: ["new-checkout"], on: ['"1.0"'], waits: ["2d", "1w"], run: "" };
    const [hint = ""] = hints(
      yamlOf({ ...written, waits: ["3d", "1w"] }),
      [begun("1.0", 1, yamlOf(written))],
      yamlOf(written),
    );
    const [line = ""] = linesOf({ hint });
    expect(line).toBe('run: {"1.0": 2}');
    expect(runsOf(yamlOf({ ...written, run: line })).get("storefront/new-checkout/1.0")).toEqual([2, undefined]);
  });

  test("says where only some can go on", () => {
    const live = [begun("staging"), { ...begun("production", 1, of(["5d", "1w"])) }];
    const [hint] = hints(of(["2d", "2w"]), live);
    expect(hint).toContain(
      '`run: {staging: {number: 2, startAt: "stage 2"}, production: 2}` goes on where that can be',
    );
  });

  test("of a lowered run leaves that as it is, or names the next one", () => {
    const raised = of(["2d", "1w"], "run: {production: 2}");
    expect(hints(base, [begun("staging"), begun("production", 2)], raised)).toEqual([
      "Write `run: {production: 2}` to leave it as it is, or `run: {production: 3}` for another one.",
    ]);
    const [lowered] = hints(of(["2d", "2w"]), [begun("staging"), begun("production", 2)], raised);
    expect(lowered).toBe("Write `run: {staging: 2, production: 3}` for another one.");
  });
});

describe("of what is not made again", () => {
  test.each([
    ["a document that comes back", undefined, workflowYaml(), "it was made before its document was removed"],
    ["an edit", workflowYaml(), undefined, "it was made before this edit, and has ended or was deleted by hand"],
  ])("%s: the plan says so, with the line", (_, base, past, why) => {
    const head = workflowYaml({ waits: ["3d", "1w"] });
    const plan = planFor({ head, ...(base !== undefined && { base }), ...(past !== undefined && { past }) });
    expect(plan.operations).toEqual([]);
    expect(plan.diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "made-before",
        message: `Nothing is made on storefront/new-checkout/production: ${why}.`,
        hint: "To run it again, write `run: {production: 2}`.",
      },
    ]);
    expect(planFor({ head, base: head }).diagnostics).toEqual([]);
  });
});
