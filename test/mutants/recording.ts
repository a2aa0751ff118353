// Recordings: nothing of anybody's is in them, and what is replayed is what was said.
import type { MutantGroup } from "./mutant.ts";

const disguise = "src/recording/disguise.ts";
const standIns = "src/recording/stand-ins.ts";
const recorder = "src/recording/recorder.ts";
const replaying = ["test/recording/replaying.test.ts"];

export const recording: MutantGroup = {
  tests: ["test/recording/leaks.test.ts"],
  mutants: [
    {
      name: "names of fields that aren't known are recorded",
      file: disguise,
      search: "isField ? name : standIns.of(name),",
      replace: "isChosen ? standIns.of(name) : name,",
      breaks: "What somebody has called something is in the recording.",
    },
    {
      name: "what somebody calls an environment is taken for a field",
      file: disguise,
      search: "const isField = !isChosen && fields.has(name);",
      replace: "const isField = fields.has(name);",
      breaks: "An environment has one name in paths and another in answers, so a replay doesn't find it.",
    },
    {
      name: "whatever stands where a word of the API may stand is recorded",
      file: disguise,
      search: "if (enumerated.has(field) && values.has(value)) return value;",
      replace: "if (enumerated.has(field)) return value;",
      breaks: "A name is in the recording.",
    },
    {
      name: "a variation's number is recorded",
      file: disguise,
      search: "return place.isOpen || keyFields.has(place.field) ? standIns.ofNumber(value) : value;",
      replace: "return keyFields.has(place.field) ? standIns.ofNumber(value) : value;",
      breaks: "What a flag serves, and a customer's number, is in the recording.",
    },
    {
      name: "a half of an exchange stays on a full disk",
      file: recorder,
      search: "if (whole !== undefined) await file.truncate(whole)",
      replace: "if (whole === 0) await file.truncate(whole)",
      breaks: "What was recorded can't be replayed.",
    },
    {
      name: "messages are recorded as they are",
      file: disguise,
      search: "messageWords.has(core.toLowerCase()) ? word :",
      replace: "core.length > 0 ? word :",
      breaks: "LaunchDarkly's errors name what they are about.",
    },
    {
      name: "a name in a path that is a word of the API stays",
      file: disguise,
      search: "const count = isName ? undefined : collections.get(segment);",
      replace: "const count = collections.get(segment);",
      breaks: "What follows it is taken for something else, and a replay doesn't find it.",
    },
    {
      name: "all headers are recorded",
      file: disguise,
      search: "  const kept: Record<string, string> = {};",
      replace: "  const kept: Record<string, string> = Object.fromEntries(headers);",
      breaks: "Addresses and cookies are in the recording.",
    },
    {
      name: "stand-ins don't depend on the token",
      file: standIns,
      search: 'hkdfSync("sha256", token,',
      replace: 'hkdfSync("sha256", token.slice(0, 0),',
      breaks: "Whoever has the recording can try out what a name may have been.",
    },
    {
      name: "hashes of documents are recorded",
      file: standIns,
      search: "hash=${hex(value, 12)}",
      replace: "hash=${value}",
      breaks: "Whoever has the recording can try out what a document may have said.",
    },
    {
      name: "a marker's target isn't its stand-in's",
      file: standIns,
      search: "target !== undefined && value === targetHash(target)",
      replace: "target === undefined",
      breaks: "In a replay every workflow of ours is a copy from another flag.",
    },
    {
      name: "a body that isn't JSON is recorded",
      file: recorder,
      search: "return { ...answer, text: text.length };",
      replace: "return { ...answer, body: text };",
      breaks: "What a proxy says of its owner is in the recording.",
    },
    {
      name: "an answer is lost where it can't be recorded",
      file: recorder,
      search: "        onEnd(messageOf(error));",
      replace: "        onEnd(messageOf(error));\n        throw error;",
      breaks: "An apply stops halfway for its recording.",
    },
    {
      name: "a replay gives an answer twice",
      file: "src/emulators/launchdarkly/replaying/replay-emulator.ts",
      search: "same.find((one) => !given.has(one))",
      replace: "same.at(-1)",
      breaks: "A replay says what LaunchDarkly hasn't said.",
      tests: replaying,
    },
  ],
};
