// The service's profile: what was found out steers, and one that is wrong starts nothing twice.
import type { MutantGroup } from "./mutant.ts";

const lists = "src/launchdarkly/reading/ended-lists.ts";
const state = "src/launchdarkly/reading/state.ts";
const waits = "src/configuration/waits.ts";
const timeline = "src/flags/timeline.ts";
const dryRuns = ["test/launchdarkly/reading/dry-runs.test.ts"];

export const profile: MutantGroup = {
  tests: ["test/launchdarkly/reading/state.test.ts"],
  mutants: [
    {
      name: "the profile's word is enough to start something",
      file: lists,
      search: "!isNoneListed || subject.desired !== undefined",
      replace: "!isNoneListed",
      breaks:
        "Where the profile is wrong, what has run and isn't remembered starts again, and an edit of what has run isn't stopped.",
    },
    {
      name: "the profile's word is enough beside another run",
      file: lists,
      search: "!isNoneListed || subject.desired !== undefined",
      replace: "subject.desired !== undefined",
      breaks: "Where the profile is wrong, a run that has ended isn't seen beside its doubles.",
    },
    {
      name: "what is seen doesn't count against the profile",
      file: lists,
      search: "if (ended.some(({ id }) => !ids.has(id))) this.#isShown = false;",
      replace: "if (ids.size < 0) this.#isShown = ended.length > 0;",
      breaks: "A profile that is seen to be wrong is believed all the same.",
    },
    {
      name: "what was left out stays left out",
      file: state,
      search: "if (lists.isProfileWrong)",
      replace: "if (lists.isProfileWrong && lists.leftOut.length === 0)",
      breaks: "A part of the plan goes by a profile that was seen to be wrong.",
    },
    {
      name: "one that was found by its id stands for a list",
      file: state,
      search:
        "  lists.sawUnfiltered(unfiltered);\n  const shown = await withUnlisted(client, target, unfiltered, made);",
      replace: "  const shown = await withUnlisted(client, target, unfiltered, made);\n  lists.sawUnfiltered(shown);",
      breaks: "Lists of ended workflows aren't read though they are needed.",
    },
    {
      name: "a measurement makes the look shorter",
      file: waits,
      search: "Math.max(standard, 2 * Math.min(listedWithin, longestListing))",
      replace: "2 * Math.min(listedWithin, longestListing) || standard",
      breaks: "A create whose answer is lost is sent again while the first one isn't listed yet.",
      tests: ["test/configuration/waits.test.ts"],
    },
    {
      name: "a create is sent again however late lists are",
      file: waits,
      search: "maySendAgain: listedWithin < longestListing",
      replace: "maySendAgain: true",
      breaks: "A create whose answer is lost is sent again while the first one isn't listed yet.",
      tests: ["test/configuration/waits.test.ts"],
    },
    {
      name: "a create is sent again where nobody would see the first one",
      file: "src/applying/steps/post-workflow.ts",
      search: "applier.patience.maySendAgain === false || ",
      replace: "",
      breaks: "A workflow starts twice.",
      tests: ["test/applying/creating.test.ts"],
    },
    {
      name: "a writer's token tries nothing either",
      file: "src/launchdarkly/reading/dry-runs.ts",
      search: 'client.may === "read" && ',
      replace: "",
      breaks: "What doesn't fit is found later than it could be.",
      tests: dryRuns,
    },
    {
      name: "a reader's token always tries",
      file: "src/launchdarkly/reading/dry-runs.ts",
      search: "readerMayDryRun === false",
      replace: "false as boolean",
      breaks: "The profile saves nothing.",
      tests: dryRuns,
    },
    {
      name: "waits in sequence count from the workflow's start, too",
      file: timeline,
      search: " && !(executeConditionsInSequence && index > 0)",
      replace: "",
      breaks: "The plan's dates are too early.",
      tests: ["test/flags/timeline.test.ts", "test/flags/timeline-as-run.test.ts"],
    },
    {
      name: "dates don't go by the profile",
      file: "src/planning/assemble/sent-stages.ts",
      search: "...place, now, relativeWaitsFrom }",
      replace: "...place, now }",
      breaks: "The plan's dates are those of another service.",
      tests: ["test/planning/assemble/assumptions.test.ts"],
    },
    {
      name: "policies don't go by the profile",
      file: "src/planning/policy/policies.ts",
      search: "return { timeZone, relativeWaitsFrom };",
      replace: "return { timeZone };",
      breaks: "What a policy allows is judged by other dates than the plan tells.",
      tests: ["test/planning/assemble/assumptions.test.ts"],
    },
    {
      name: "the profile counts more than `replaceOrder`",
      file: "src/configuration/configuration.ts",
      search: "written.replaceOrder ?? orderFor(written.service)",
      replace:
        "written.service?.secondActiveWorkflow ? orderFor(written.service) : (written.replaceOrder ?? orderFor())",
      breaks: "What a team has chosen isn't done.",
      tests: ["test/configuration/configuration.test.ts"],
    },
    {
      name: "a profile of the change counts, too",
      file: "src/pipeline/request.ts",
      search: "  const { paused: _, ...rest } = steering;",
      replace:
        "  const { paused: _, ...own } = steering;\n  const rest = { ...own, service: Object.assign({}, ...all.map(({ service }) => service)) };",
      breaks: "A change steers by what nobody has merged.",
      tests: ["test/configuration/steering.test.ts"],
    },
  ],
};
