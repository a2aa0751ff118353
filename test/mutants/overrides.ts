// What a document says of one environment alone.
import type { MutantGroup } from "./mutant.ts";

const overriding = "src/documents/canonical/overrides.ts";
const expand = "src/documents/canonical/expand.ts";
const targets = "src/documents/canonical/targets.ts";
const writtenOut = "src/documents/canonical/written-out.ts";
const pruning = "src/documents/pruning.ts";

export const overrides: MutantGroup = {
  tests: [
    "test/documents/overrides.test.ts",
    "test/documents/wrong-overrides.test.ts",
    "test/planning/assemble/overrides.test.ts",
  ],
  mutants: [
    {
      name: "overrides count in every environment",
      file: expand,
      search: "const override = overrides.get(environment);",
      replace: "const [override] = overrides.values();",
      breaks: "Staging's hour is production's.",
    },
    {
      name: "stages are the same in every environment",
      file: expand,
      search: "environment, ...content }",
      replace: "environment, ...content, ...present({ stages: everywhere.stages }) }",
      breaks: "A change of an override is never sent.",
    },
    {
      name: "a stage that is left out stays",
      file: overriding,
      search: 'if (change === "skip") return undefined;',
      replace: "",
      breaks: "Staging waits for an approval that nobody gives.",
    },
    {
      name: "a stage's override takes the stage's other fields away",
      file: overriding,
      search: "{ ...stage, ...change }",
      replace: "change",
      breaks: "A stage with another wait does nothing.",
    },
    {
      name: "an override of a workflow's fields is not looked at",
      file: overriding,
      search: "    ...fields,\n",
      replace: "",
      breaks: "A template's workflow gets another environment's parameters.",
    },
    {
      name: "errors in an override stand on the stage",
      file: overriding,
      search: 'const isChanged = typeof change === "object" && Object.hasOwn(change, part);',
      replace: "const isChanged = false;",
      breaks: "The wrong line is mended.",
    },
    {
      name: "errors behind a stage that is left out stand on that stage",
      file: overriding,
      search: "gone <= index ? index + 1 : index",
      replace: "gone < index ? index + 1 : index",
      breaks: "The wrong line is mended.",
    },
    {
      name: "errors in an override of a field stand on the document's own",
      file: overriding,
      search: "if (Object.hasOwn(fields, field)) return at + pointer;",
      replace: "",
      breaks: "The wrong line is mended.",
    },
    {
      name: "of two stages with one name the first is meant",
      file: overriding,
      search: "if (place !== undefined && others.length === 0) return place;",
      replace: "if (place !== undefined) return place;",
      breaks: "Another stage differs than the one that was meant.",
    },
    {
      name: "all stages may be left out",
      file: overriding,
      search: "if (leftOut > 0 && leftOut === everywhere.stages?.length)",
      replace: "if (leftOut < 0)",
      breaks: "A workflow without stages is sent.",
    },
    {
      name: "an override without effect is not told",
      file: overriding,
      search: "if (isDeepStrictEqual(value, others[field as keyof Fields]))",
      replace: "if (value === null)",
      breaks: "Somebody believes that staging differs.",
    },
    {
      name: "every stage that can't be found is compared with all names",
      file: overriding,
      search: "if (++wrong > mostOfOneFile)",
      replace: "if (++wrong < 0)",
      breaks: "One file keeps a job busy for minutes.",
    },
    {
      name: "overrides of an environment that there isn't are let through",
      file: targets,
      search: "Object.entries({ run, adopt, overrides })",
      replace: "Object.entries({ run, adopt })",
      breaks: "What was meant for an environment is silently dropped.",
    },
    {
      name: "a run may start at a stage that is left out",
      file: targets,
      search: "const names = (stages.in(environment) ?? [])",
      replace: "const names = (stages.everywhere ?? [])",
      breaks: "A new run starts over where it was to go on.",
    },
    {
      name: "a document is written out with the overrides of none",
      file: writtenOut,
      search: "byEnvironment.get(target.environment)",
      replace: 'byEnvironment.get("")',
      breaks: "What `validate` prints is not what is sent.",
    },
    {
      name: "overrides hold against a stage whose name can't be read",
      file: pruning,
      search: "return losesNames || overrides === undefined ? rest : { ...rest, overrides };",
      replace: "return overrides === undefined ? rest : { ...rest, overrides };",
      breaks: "A stage that is there is called unknown.",
    },
    {
      name: "with one mistake in overrides none of them are checked",
      file: pruning,
      search: 'if (field === "overrides" && isObject(whole) && index !== undefined)',
      replace: "if (index === null)",
      breaks: "Mistakes are found one after the other.",
    },
    {
      name: "with one mistake in a stage's override the rest of it is not checked",
      file: pruning,
      search: "Object.keys(left).length === 0 ?",
      replace: "true ?",
      breaks: "Mistakes are found one after the other.",
    },
    {
      name: "with one mistake in an override's parameters the others are not checked",
      file: pruning,
      search: 'if (field === "parameters" && Array.isArray(whole))\n    return keep(',
      replace: 'if (index === "-" && Array.isArray(whole))\n    return keep(',
      breaks: "Mistakes are found one after the other.",
    },
    {
      name: "each environment of a document is told of a renamed template",
      file: "src/documents/duplicates.ts",
      search: "reported.add(origin.document);",
      replace: "reported.add(origin);",
      breaks: "One line is told as often as it has environments.",
    },
    {
      name: "places are told apart by the stages that an environment has",
      file: "src/model/messages/diagnostic.ts",
      search: "export function sameness({ pointer: _, ...said }: Diagnostic)",
      replace: "export function sameness(said: Diagnostic)",
      breaks: "One line is told as often as it has environments.",
    },
    {
      name: "fmt takes an environment's name for a field",
      file: "src/documents/layout/order.ts",
      search: "return Object.hasOwn(fields, key) ? fields[key] : undefined;",
      replace: "return fields[key];",
      tests: ["test/documents/layout/format.test.ts"],
      breaks: "An environment called `constructor` ends the tool.",
    },
    {
      name: "environments with overrides are documents of their own",
      file: "src/planning/checks/name-targets.ts",
      search: "decision.subject.desired?.origin.document)",
      replace: "decision.subject.desired?.origin)",
      breaks: "What holds on some targets is told as if it held on all.",
    },
  ],
};
