// The probe: whom it leaves alone, that it deletes what it made, and that it changes nothing.
import type { MutantGroup } from "./mutant.ts";

const marker = "src/probing/marker.ts";
const bodies = "src/probing/bodies.ts";
const readings = "src/probing/readings.ts";
const findings = "src/probing/findings.ts";
const session = "src/commands/probe/session.ts";
const cleanUp = "src/commands/probe/clean-up.ts";
const listing = "src/commands/probe/listing.ts";
const ground = "src/commands/probe/ground.ts";
const doubts = "src/commands/probe/doubts.ts";
const conduct = "src/commands/probe/conduct.ts";
const ending = "src/commands/probe/experiments/ending.ts";
const service = "src/documents/layout/service.ts";

export const probe: MutantGroup = {
  tests: ["test/probing/safety.test.ts"],
  mutants: [
    {
      name: "the probe's marker anywhere in a name",
      file: marker,
      search: "const wholeName = /^\\[ld-sync-probe:v1 [a-z]+(?:-[a-z]+)*\\]$/",
      replace: "const wholeName = /\\[ld-sync-probe:v1 [a-z]+(?:-[a-z]+)*\\]/",
      breaks: "A workflow that only mentions the marker would be deleted.",
    },
    {
      name: "the probe's marker in a name alone",
      file: marker,
      search: "if (kept.length < start.trim().length) return false;",
      replace: "if (kept.length < start.trim().length) return true;",
      breaks: "A workflow that a person described would be deleted.",
    },
    {
      name: "a description that goes on otherwise",
      file: marker,
      search: "[`${name} Made by`, `${name} xxxxxxxx`].some((whole) => kept.startsWith(whole)",
      replace: "[`${name} Made by`, `${name} xxxxxxxx`].some((whole) => kept.startsWith(name)",
      breaks: "A workflow that a person described would be deleted.",
    },
    {
      name: "the probe's templates of every target",
      file: listing,
      search: "filter((one) => isTemplateOfProbe(target, one))",
      replace: 'filter((one) => one.key.startsWith("ld-sync-probe-"))',
      breaks: "A probe would delete the templates of another one, and those that are only called so.",
    },
    {
      name: "what others made is cleaned up, too",
      file: listing,
      search: "(await allWorkflows(place)).filter(isOfProbe)",
      replace: "(await allWorkflows(place))",
      breaks: "Workflows of others would be deleted.",
    },
    {
      name: "ended leftovers aren't looked for",
      file: listing,
      search: 'const statuses = [undefined, "active" as const, ...endedStatuses];',
      replace: "const statuses = [undefined];",
      breaks: "What an earlier probe left would stay where a list doesn't show ended ones.",
    },
    {
      name: "a critical environment is no other",
      file: ground,
      search: "if (isCritical && !critical)",
      replace: "if (isCritical && critical)",
      breaks: "A critical environment would be probed without a word.",
    },
    {
      name: "active workflows of others don't matter",
      file: ground,
      search: "if (active > 0 && !besideActive)",
      replace: "if (active > 1 && !besideActive)",
      breaks: "A flag that is in use would be probed without a word.",
    },
    {
      name: "an archived flag is probed",
      file: ground,
      search: 'if (archived) throw fail("is archived");',
      replace: "",
      breaks: "The first workflow would be refused, and nobody be told why.",
    },
    {
      name: "what was made isn't remembered",
      file: cleanUp,
      search: "[...made.workflows, ...found.workflows]",
      replace: "[...found.workflows]",
      breaks: "What isn't listed yet would stay.",
    },
    {
      name: "cleaning up doesn't look again",
      file: cleanUp,
      search: "const pauses = [0, 500, 1_000, 2_000, 4_000, 8_000];",
      replace: "const pauses = [0];",
      breaks: "What was deleted would be told as left, since nobody has looked.",
      tests: ["test/properties/probe-ended.test.ts"],
    },
    {
      name: "what can't be got yet is deleted at once",
      file: cleanUp,
      search: "while (!wasThere && made.workflows.has(id)",
      replace: "while (false && made.workflows.has(id)",
      breaks: "A delete before a workflow can be got does nothing, and it would stay.",
    },
    {
      name: "an interruption is heard too late",
      file: session,
      search: "if (stop.aborted) throw new Interrupted();\n    return answerTo",
      replace: "return answerTo",
      breaks: "After Ctrl-C more would be made.",
      tests: ["test/properties/probe-ended.test.ts"],
    },
    {
      name: "what a failed create left behind stays in the way",
      file: session,
      search: "if (reply.status >= 500) await removeDoubtful();",
      replace: "",
      breaks:
        "A workflow of a failed request would stand beside the next ones: what is refused then is told as LaunchDarkly's way.",
      tests: ["test/probing/failed-create.test.ts"],
    },
    {
      name: "a lost create isn't looked for",
      file: cleanUp,
      search: "if (doubts.rest() === 0) break;",
      replace: "break;",
      breaks: "What is listed late would stay, and be told as gone.",
      tests: ["test/probing/doubts.test.ts"],
    },
    {
      name: "a lost create that wasn't found counts as not there",
      file: doubts,
      search: "return isKnown\n        ? []",
      replace: "return !isKnown\n        ? []",
      breaks: "It would be said that nothing is left, while something is.",
      tests: ["test/probing/doubts.test.ts"],
    },
    {
      name: "nobody knows how late new ones are listed, and it counts as known",
      file: doubts,
      search: "lags().length > 0 && waits().maySendAgain",
      replace: "waits().maySendAgain",
      breaks: "It would be said that nothing is left, while something is.",
      tests: ["test/probing/doubts.test.ts"],
    },
    {
      name: "what a killed probe left stands in the next one's way",
      file: conduct,
      search: "return (await session.removeUnlisted()) > 0;",
      replace: "return false;",
      breaks: "A probe right after one that was killed would be told to take another flag.",
      tests: ["test/probing/doubts.test.ts"],
    },
    {
      name: "the list's lag counts from when it could be got",
      file: session,
      search: "const [got, listed] = await untilEach(looks.slice(0, isMeasured ? 2 : 1), longestLag);",
      replace:
        "const [got] = await untilEach(looks.slice(0, 1), longestLag);\n    const [, listed] = await untilEach(looks.slice(0, isMeasured ? 2 : 1), longestLag);",
      breaks: "`listedWithin` would be shorter than what it stands for.",
      tests: ["test/probing/options.test.ts"],
    },
    {
      name: "a reset that is past is none",
      file: readings,
      search: "const isRight = least < 0 && most > 0;",
      replace: "const isRight = least < 0;",
      breaks: "A window whose end is told too early would be told as right.",
      tests: ["test/probing/options.test.ts"],
    },
    {
      name: "stages that never run need no approval",
      file: bodies,
      search: '{ name: "Never runs", conditions: [approval], action',
      replace: '{ name: "Never runs", conditions: [], action',
      breaks: "What is left behind would change the flag after a year.",
    },
    {
      name: "stages that never run come soon",
      file: bodies,
      search: "executionDate: now + 365 * day",
      replace: "executionDate: now + 3 * day",
      breaks: "What is left behind would run after some days.",
    },
    {
      name: "the flag is turned round",
      file: bodies,
      search: '=== true ? "turnFlagOn" : "turnFlagOff"',
      replace: '=== true ? "turnFlagOff" : "turnFlagOn"',
      breaks: "A stage that should run would change the flag.",
    },
    {
      name: "any word of LaunchDarkly's gets into a report",
      file: readings,
      search: 'test(status) ? status : "another word"',
      replace: "test(status) ? status : status",
      breaks: "A report could hold a name.",
    },
    {
      name: "a failure is told as a refusal",
      file: findings,
      search: 'if (status >= 500) return notFound("failed", status);\n  return otherReasons',
      replace: "return otherReasons",
      breaks: "A service that fails for a moment would be said to refuse what it takes.",
    },
    {
      name: "ended ones that stay are made anew each time",
      file: ending,
      search: "if (stuck !== undefined) {",
      replace: "if (stuck === null) {",
      breaks: "Each probe would leave one more that nobody can delete.",
    },
    {
      name: "the configuration's other values aren't compared",
      file: service,
      search: "isDeepStrictEqual(rest, others) &&",
      replace: "",
      breaks: "A file that ends a document would get a second one, and lose its service.",
      tests: ["test/documents/layout/service.test.ts"],
      equivalent:
        "What was written is compared, too, and no way of writing is known that loses the one and not the other.",
    },
    {
      name: "what the configuration said before stays",
      file: service,
      search: "if (!(word in service)) map.delete(name);",
      replace: "",
      breaks: "What isn't known any more would count as measured.",
      tests: ["test/documents/layout/service.test.ts"],
    },
  ],
};
