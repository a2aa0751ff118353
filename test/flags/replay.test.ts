// What a stage does to a flag: laws, a table, and the emulator's own replay as second opinion.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import type { RunningEmulator } from "../../src/emulators/server.ts";
import { replay } from "../../src/flags/replay.ts";
import { served } from "../../src/flags/served.ts";
import { type FlagPlace, type FlagState, flagState, type Serving } from "../../src/flags/state.ts";
import { parseFlag } from "../../src/launchdarkly/parse.ts";
import type { LiveFlag } from "../../src/model/live.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { configuration, ids, instruction, otherFlags, ruleIds, stages, variations } from "./generated.ts";

const start = {
  on: false,
  offVariation: 2,
  fallthrough: { variation: 0 },
  rules: ruleIds.map((_id, variation) => ({ _id, variation, trackEvents: false, clauses: [] })),
  targets: [{ values: ["u1"], variation: 0, contextKind: "user" }],
};

const live = (configuration: object) =>
  parseFlag({ key: "f", name: "F", variations, environments: { e: configuration } }, "p");
/** Prerequisites: each has the same variations. */
const others = (key: string) =>
  otherFlags.includes(key) ? parseFlag({ key, variations, environments: { e: {} } }, "p") : undefined;
const placeOf = (flag: LiveFlag): FlagPlace => ({ flag, environment: "e", others });
const stateOf = (configuration: object) => flagState(placeOf(live(configuration))) as FlagState;

function totals(state: FlagState): number[] {
  const total = (given: Serving) =>
    "variation" in given ? 100_000 : given.rollout.reduce((sum, { weight }) => sum + weight, 0);
  return [state.fallthrough, ...state.rules.map((rule) => rule.serving)].map(total);
}

describe("whatever a stage does", () => {
  it("shares total 100%, off serves the off variation, variations stay the flag's, and what was there isn't changed", () => {
    fc.assert(
      fc.property(configuration, stages, (from, lists) => {
        let state = stateOf(from);
        for (const [index, list] of lists.entries()) {
          const before = structuredClone(state);
          const after = replay(state, list, index);
          expect(state).toEqual(before);
          if (after.failure !== undefined) expect(after.state).toBe(state);
          state = after.state;
          expect(new Set(totals(state))).toEqual(new Set([100_000]));
          expect(state.targets.every(({ variation, values: keys }) => ids.includes(variation) && keys.length > 0)).toBe(
            true,
          );
          const shown = served({ ...state, on: false }, placeOf(live(start)));
          const off = variations.filter(({ _id }) => _id === state.offVariation).map(({ name }) => name);
          expect(shown.everyone.map(({ variation }) => variation)).toEqual(off);
        }
      }),
    );
  });

  it("how shares are written means nothing, and what is tracked is a part of it", () => {
    const live = {
      rollout: { variations: [2, 0, 1].map((variation) => ({ variation, weight: 20_000 * (variation + 1) - 6_667 })) },
    };
    const state = stateOf({ ...start, fallthrough: live });
    const weights = Object.fromEntries(ids.map((id, index) => [id, 20_000 * (index + 1) - 6_667]));
    const kind = "updateFallthroughVariationOrRollout";
    expect(JSON.stringify(replay(state, [{ kind, rolloutWeights: weights }], 0).state)).toBe(JSON.stringify(state));
    for (const tracking of [
      { kind: "updateTrackEvents" },
      { kind: "updateTrackEventsFallthrough" },
      { kind: "updateRuleTrackEvents", ruleId: ruleIds[0] ?? "" },
    ]) {
      const tracked = replay(state, [{ ...tracking, trackEvents: true }], 0).state;
      expect(tracked).not.toEqual(state);
      expect(replay(tracked, [{ ...tracking, trackEvents: false }], 0).state).toEqual(state);
    }
  });

  it("doing it twice in one direction is doing it once, and nothing does nothing", () => {
    const state = stateOf(start);
    const on = replay(state, [{ kind: "turnFlagOn" }], 0).state;
    expect(replay(on, [{ kind: "turnFlagOn" }], 0).state).toEqual(on);
    expect(replay(state, [], 0).state).toBe(state);
    expect(replay(state, [{ kind: "removeTargets", variationId: ids[1] ?? "", values: ["nobody"] }], 0).state).toEqual(
      state,
    );
  });

  it("what is named after users acts on users, whatever context kind is written beside it", () => {
    const target = (contextKind: string, values: string[]) => ({ values, variation: 0, contextKind });
    const from = stateOf({
      ...start,
      targets: [target("user", ["u1"])],
      contextTargets: [target("organization", ["o1"])],
    });
    const written = { variationId: ids[0] ?? "", contextKind: "organization" };
    const usersAfter = (instruction: JsonObject) => {
      const { targets } = replay(from, [instruction], 0).state;
      expect(targets.filter(({ contextKind }) => contextKind !== "user").map(({ values }) => values)).toEqual([["o1"]]);
      return targets.filter(({ contextKind }) => contextKind === "user").flatMap(({ values }) => values);
    };
    expect(usersAfter({ kind: "addUserTargets", ...written, values: ["u2"] })).toEqual(["u1", "u2"]);
    expect(usersAfter({ kind: "removeUserTargets", ...written, values: ["u1", "o1"] })).toEqual([]);
    expect(usersAfter({ kind: "clearUserTargets", ...written })).toEqual([]);
    expect(usersAfter({ kind: "replaceUserTargets", targets: [{ ...written, values: ["u3"] }] })).toEqual(["u3"]);
  });

  it("rules that aren't taken away keep their ids", () => {
    fc.assert(
      fc.property(configuration, stages, (from, lists) => {
        const taken = new Set(
          lists
            .flat()
            .flatMap((one) => (one.kind === "removeRule" ? [one.ruleId] : one.kind === "replaceRules" ? ruleIds : [])),
        );
        const end = lists.reduce((state, list, number) => replay(state, list, number).state, stateOf(from));
        const left = end.rules.map(({ id }) => id);
        for (const id of ruleIds) if (!taken.has(id)) expect(left).toContain(id);
        expect(new Set(left).size).toBe(left.length);
      }),
    );
  });

  it("kinds that nobody knows are named, and the rest is told without them", () => {
    const { unknownKinds, state } = replay(stateOf(start), [{ kind: "somethingNew" }, { kind: "turnFlagOn" }], 0);
    expect([unknownKinds, state.on]).toEqual([["somethingNew"], true]);
  });
});

describe("the emulator's own replay says the same", () => {
  let emulator: RunningEmulator;
  beforeAll(async () => {
    const flags = fc.sample(configuration, 200).map((e, number) => ({ key: `f${number}`, environments: { e } }));
    emulator = await startLaunchDarklyEmulator({
      tokens: [{ token: "t", role: "writer", name: "T" }],
      // What is foretold of a rule on which something runs is what follows where LaunchDarkly doesn't refuse it.
      options: { changeOfRunningRollout: "end-it" },
      projects: [
        {
          key: "p",
          environments: [{ key: "e" }],
          segments: [{ key: "beta", environment: "e" }],
          flags: [...otherFlags.map((key) => ({ key })), ...flags].map((flag) => ({ ...flag, name: "F", variations })),
        },
      ],
    });
  });
  afterAll(() => emulator.close());

  const configurationOf = async (flag: string) => {
    const headers = { authorization: "t", "ld-api-version": "20240415" };
    return parseFlag(await (await fetch(`${emulator.url}/api/v2/flags/p/${flag}?env=e`, { headers })).json(), "p");
  };

  it("for every list of instructions that it carries out", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(instruction, { minLength: 1, maxLength: 4 }), async (list) => {
        const flag = `f${number++}`;
        const before = flagState(placeOf(await configurationOf(flag))) as FlagState;
        const ours = replay(before, list, 0);
        await fetch(`${emulator.url}/_emulator/change`, {
          method: "POST",
          body: JSON.stringify({ project: "p", flag, environment: "e", instructions: list }),
          headers: { "content-type": "application/json" },
        });
        const after = flagState(placeOf(await configurationOf(flag))) as FlagState;
        const bare = (state: FlagState) => ({
          ...state,
          rules: state.rules.map(({ id, addedBy: _, clauses: all, ...rule }) => ({
            ...rule,
            id: ruleIds.includes(id) ? id : "new",
            clauses: all.map(({ id: _, ...clause }) => clause),
          })),
          targets: Object.fromEntries(
            state.targets.map(({ contextKind, variation, values }) => [`${contextKind} ${variation}`, values]),
          ),
        });
        expect({ before, after: bare(ours.state) }).toEqual({ before, after: bare(after) });
      }),
      { numRuns: 200 },
    );
  });
});
