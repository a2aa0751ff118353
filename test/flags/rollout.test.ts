// Which variation is rolled out, and what share of it is served now and after each stage.
import { describe, expect, it } from "vitest";
import { sharesOfStages } from "../../src/flags/rollout.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { forecastOf, liveShares, RULE, rollOut, rollOutInRule, turnOff, turnOn } from "./world.ts";

const percent = (shares: readonly number[]) => shares.map((share) => share * 1000);
const served = (...shares: number[]) => ({ fallthrough: liveShares(...percent(shares)) });
const to = (...shares: number[]) => [rollOut(...percent(shares))];

const gone = { kind: "updateRuleVariationOrRollout", ruleId: "gone", variationId: "id-of-a" };

/** `a 0 10 100`: the variation, and its percentages now and after each stage. */
function told(configuration: object, stages: JsonObject[][]): string[] {
  const shares = sharesOfStages(forecastOf(configuration, stages)).filter(({ isRolledOut }) => isRolledOut);
  return shares.map(({ rule, variation, shares }) =>
    [
      ...(rule === undefined ? [] : [`in ${rule.description}`]),
      variation.replace("id-of-", ""),
      ...shares.map((share) => (share === undefined ? "–" : share / 1000)),
    ].join(" "),
  );
}

describe("what a run rolls out", () => {
  it.each<[string, object, JsonObject[][], string[]]>([
    ["the share that grows", served(0, 100), [to(10, 90), to(100)], ["a 0 10 100"]],
    ["the share that grows most", served(100, 0, 0), [to(50, 30, 20), to(0, 20, 80)], ["c 0 20 80"]],
    ["also where it falls on the way", served(0, 100), [to(90, 10), to(20, 80)], ["a 0 90 20"]],
    ["the off variation too", served(60, 40), [to(40, 60), to(0, 100)], ["b 40 60 100"]],
    ["nothing where no share grows", served(100, 0), [to(100, 0)], []],
    ["what everyone has already, and a stage takes away", served(100, 0), [to(10, 90), to(100)], ["a 100 10 100"]],
    ["that too where some of it is all that comes back", served(100, 0), [to(10, 90), to(50, 50)], ["a 100 10 50"]],
    ["not the off variation, which a rollout begins from", served(90, 10), [to(60, 40), to(80, 20)], ["a 90 60 80"]],
    ["the off variation where no other grows", served(50, 50), [to(50, 50), to(0, 100)], ["b 50 50 100"]],
    ["after a stage that leaves it alone", served(100, 0), [[turnOn], to(10, 90), to(50, 50)], ["a 100 100 10 50"]],
    ["of a flag that is off, from nothing", { on: false, ...served(80, 20) }, [[turnOn, ...to(50, 50)]], ["a 0 50"]],
    ["until the flag is last on", served(50, 50), [to(100, 0), [turnOff]], ["a 50 100 0"]],
    ["nothing where the flag is turned off for good", served(50, 50), [[turnOff]], []],
    ["nothing of a flag that stays off", { on: false, ...served(50, 50) }, [to(100, 0)], []],
    ["nothing where a stage does what isn't known", served(0, 100), [to(10, 90), [{ kind: "launchRocket" }]], []],
    ["nothing where a stage fails", served(0, 100), [to(10, 90), [{ kind: "removeRule", ruleId: RULE }, gone]], []],
  ])("%s", (_, configuration, stages, expected) => {
    expect(told(configuration, stages)).toEqual(expected);
  });

  it("in a rule as well, until the rule is gone", () => {
    const stages = [[rollOutInRule(10_000, 90_000)], [rollOutInRule(100_000, 0)]];
    expect(told({}, stages)).toEqual(["in Germans a 0 10 100"]);
    expect(told({}, [...stages, [{ kind: "removeRule", ruleId: RULE }]])).toEqual(["in Germans a 0 10 100 –"]);
  });
});
