// The forecast: the plan says what the flag's users get after each stage, and when.
import type { MutantGroup } from "./mutant.ts";

const replay = "src/flags/replay.ts";
const served = "src/flags/served.ts";
const state = "src/flags/state.ts";
const timeline = "src/flags/timeline.ts";
const forecast = "src/flags/forecast.ts";
const wait = "src/model/values/wait.ts";

export const flags: MutantGroup = {
  tests: ["test/flags"],
  mutants: [
    {
      name: "of a variation that is listed twice the last share counts",
      file: served,
      search: "(sums.get(variation) ?? 0) + weight",
      replace: "weight",
      breaks: "The table of what is served adds up to less than all.",
    },
    {
      name: "a stage that fails halfway keeps its first half",
      file: replay,
      search: "return { state, failure: { instruction: index",
      replace: "return { state: current, failure: { instruction: index",
      breaks: "The plan shows what a failed stage doesn't do.",
    },
    {
      name: "a kind that nobody knows isn't named",
      file: replay,
      search: "unknownKinds.push(kind);",
      replace: "",
      breaks: "The plan shows a stage as understood that isn't.",
    },
    {
      name: "turning off leaves the flag on",
      file: replay,
      search: "turnFlagOff: (state) => ({ ...state, on: false })",
      replace: "turnFlagOff: (state) => ({ ...state, on: true })",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "a rule is added behind the one that it is to stand before",
      file: replay,
      search: "ruleIndex(state, beforeRuleId);",
      replace: "ruleIndex(state, beforeRuleId) + 1;",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "targets of one kind of context are another one's",
      file: replay,
      search: "target.contextKind === kind && target.variation === variationId",
      replace: "target.variation === variationId",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "targets of another kind of context are added to",
      file: replay,
      search: "state.targets.filter((target) => target.contextKind === kind)",
      replace: "state.targets",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "clearing users clears every kind of context",
      file: replay,
      search: ' || contextKind !== "user"),\n  replaceTargets',
      replace: "),\n  replaceTargets",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "replacing users replaces every kind of context",
      file: replay,
      search: 'keepTargets(state, ({ contextKind }) => contextKind !== "user"),',
      replace: "keepTargets(state, () => false),",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "one context may be targeted by two variations",
      file: replay,
      search: "if (taken !== undefined) throw",
      replace: "if (false) throw",
      breaks: "A stage that will fail is shown as one that runs.",
    },
    {
      name: "a prerequisite may be added twice",
      file: replay,
      search: "if (state.prerequisites.some((prerequisite) => prerequisite.key === key))\n      throw",
      replace: "if (false)\n      throw",
      breaks: "A stage that will fail is shown as one that runs.",
    },
    {
      name: "rules may be reordered in part",
      file: replay,
      search: "ids.length !== state.rules.length || new Set(ids).size !== ids.length",
      replace: "false",
      breaks: "A stage that will fail is shown as one that runs.",
    },
    {
      name: "a rollout by another attribute is the same",
      file: replay,
      search: '...(typeof rolloutBucketBy === "string" && { bucketBy: rolloutBucketBy }),',
      replace: "",
      breaks: "A stage that deals users out anew is shown as one that changes nothing.",
    },
    {
      name: "a flag that is off serves its default rule",
      file: served,
      search: "if (!state.on) {",
      replace: "if (false) {",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "two variations of one name can't be told apart",
      file: served,
      search: "if (variations.every((other) => other === variation || ownName(other) !== name)) return name;",
      replace: "return name;",
      breaks: "The plan says that nothing changes where everything does.",
    },
    {
      name: "a variation of no share is served",
      file: state,
      search: " || weight === 0 ?",
      replace: " ?",
      breaks: "The plan names a variation that nobody gets.",
    },
    {
      name: "the order of shares means something",
      file: state,
      search: ".sort((left, right) => (left.variation < right.variation ? -1 : 1))",
      replace: "",
      breaks: "A stage is shown to change what it leaves as it is.",
    },
    {
      name: "targets of other kinds of context are not read",
      file: state,
      search: "[...objects(configuration.targets), ...objects(configuration.contextTargets)]",
      replace: "objects(configuration.targets)",
      breaks: "The plan shows other users than the stage serves.",
    },
    {
      name: "in sequence, waits run side by side",
      file: timeline,
      search: "executeConditionsInSequence ? earliest : before.earliest",
      replace: "before.earliest",
      breaks: "The plan shows a stage too early.",
    },
    {
      name: "the first condition that is met decides",
      file: timeline,
      search: "if (met <= earliest) continue;",
      replace: "",
      breaks: "The plan shows a stage too early.",
    },
    {
      name: "an approval holds its own stage only",
      file: timeline,
      search: "before.afterApproval || conditions.some",
      replace: "conditions.some",
      breaks: "The plan promises a date that hangs on a person.",
    },
    {
      name: "a week has five days",
      file: wait,
      search: "milliseconds: 604_800_000",
      replace: "milliseconds: 432_000_000",
      breaks: "The plan shows a stage too early.",
      tests: ["test/planning/ownership/progress.test.ts"],
    },
    {
      name: "a stage behind one that fails is shown to run",
      file: forecast,
      search: "outcome: failed\n",
      replace: "outcome: false\n",
      breaks: "The plan shows what never happens.",
      tests: ["test/flags", "test/planning/checks", "test/reporting/plan.test.ts"],
    },
    {
      name: "a stage of unknown instructions changes nothing",
      file: forecast,
      search: "unknown.length === 0 && isDeepStrictEqual",
      replace: "isDeepStrictEqual",
      breaks: "The plan says that a stage changes nothing which nobody understands.",
      tests: ["test/flags", "test/planning/checks"],
    },
    {
      name: "stages that were left out are waited for",
      file: forecast,
      search: "const times = timeline(sent, mergedAt);",
      replace: "const times = timeline(stages, mergedAt).slice(from);",
      breaks: "The plan shows a stage too late.",
    },
  ],
};
