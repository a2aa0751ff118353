// Policies: whatever a team asks for holds, no change lifts it for itself, and no schema of a proposed change can harm the run.
import type { MutantGroup } from "./mutant.ts";

const bounds = "src/policies/bounds.ts";
const compile = "src/policies/compile.ts";
const judge = "src/policies/judge.ts";
const input = "src/policies/input.ts";
const inPlan = "src/planning/policy/policies.ts";

export const policies: MutantGroup = {
  tests: ["test/policies", "test/planning/policy/policies.test.ts", "test/configuration"],
  mutants: [
    {
      name: "patterns are the machine's own",
      file: compile,
      search: "return RE2JS.compile(RE2JS.translateRegExp(pattern));",
      replace: 'return new RegExp(pattern, "u");',
      breaks: "A proposed pattern stalls the run.",
    },
    {
      name: "a policy is used whatever is wrong with its schema",
      file: compile,
      search: "if (diagnostics.length > 0) return { diagnostics };",
      replace: "",
      breaks: "A schema goes in circles, or holds for everything by a misspelt word.",
    },
    {
      name: "patterns in definitions aren't looked at",
      file: compile,
      search: 'return [...at(schema, ""), ...definitions',
      replace: 'return [...at(schema, ""), ...definitions.slice(1)',
      breaks: "What can't be used is told without a place.",
    },
    {
      name: "references may go in circles",
      file: bounds,
      search: "if (open.has(name)) {",
      replace: "if (open.has(name) && open.size > 1_000) {",
      breaks: "A proposed schema ends the run.",
    },
    {
      name: "a definition that is used twice counts once",
      file: bounds,
      search: "if (known !== undefined) return known;",
      replace: "if (known !== undefined) return 0;",
      breaks: "Definitions that double stall the run.",
    },
    {
      name: "one more subschema is taken",
      file: bounds,
      search: "size <= mostSubschemas",
      replace: "size <= mostSubschemas + 1",
      breaks: "The limit is another than is said.",
    },
    {
      name: "a policy that is off is judged",
      file: judge,
      search: 'severity !== "off" && match.some',
      replace: "match.some",
      breaks: "What was turned off is told.",
    },
    {
      name: "former keys lead out of a policy",
      file: judge,
      search: "const keys = [document.key, ...document.formerKeys, ...otherKeys];",
      replace: "const keys = [document.key];",
      breaks: "A rename lifts a policy.",
    },
    {
      name: "a former key that is given up leads out of a policy",
      file: inPlan,
      search: "otherKeys: everyKeyOf(decision),",
      replace: "",
      breaks: "A rename and an edit, one after the other, lift a policy.",
    },
    {
      name: "the mildest of several revisions counts",
      file: judge,
      search: "ranks[left.severity] - ranks[right.severity]",
      replace: "ranks[right.severity] - ranks[left.severity]",
      breaks: "A change that makes a warning of a policy hides its error.",
    },
    {
      name: "warnings stop operations",
      file: judge,
      search: 'severity === "error" ? [policy] : []',
      replace: "[policy]",
      breaks: "What is only told is stopped.",
    },
    {
      name: "what broke a policy is told and carried out",
      file: inPlan,
      search: "guards: forbiddenBy.length === 0 ? [] : [policyGuard(forbiddenBy)]",
      replace: "guards: []",
      breaks: "A merge does what a policy forbids.",
    },
    {
      name: "an override lifts a policy",
      file: inPlan,
      search: "overridable: false",
      replace: "overridable: true",
      breaks: "A reviewer lifts what holds for all.",
    },
    {
      name: "what uses a template of which nothing is known is let through",
      file: inPlan,
      search: "known === undefined && own === undefined && operation !== undefined && !isAwaitingFlag",
      replace: "false",
      breaks: "Nobody judges the stages of a template that is made from a workflow.",
    },
    {
      name: "stages that aren't sent are judged",
      file: input,
      search: "const sent = stages.slice(from);",
      replace: "const sent = stages;",
      breaks: "An approval of a stage that has run counts for one that begins.",
    },
    {
      name: "users who keep their variation count as affected",
      file: input,
      search: "(wholeWeight - kept) / 1000",
      replace: "wholeWeight / 1000",
      breaks: "No rollout keeps to a limit.",
    },
    {
      name: "everyone who may be assigned anew counts as kept",
      file: input,
      search: "assignsAnew === true ? 100 :",
      replace: "assignsAnew === undefined && false ? 100 :",
      breaks: "A rollout that moves all users keeps to any limit.",
    },
    {
      name: "what an unknown instruction leaves is taken as known",
      file: input,
      search: "unknown < 0 || index < unknown",
      replace: "true",
      breaks: "A share is made up.",
    },
    {
      name: "stages behind an unknown instruction are taken as known",
      file: input,
      search: "unknown < 0 || index < unknown",
      replace: "index !== unknown",
      breaks: "A share is made up.",
    },
    {
      name: "prerequisites that some meet make no difference to whom a stage affects",
      file: input,
      search: "isDeepStrictEqual(now.prerequisites, after.prerequisites)",
      replace: "true",
      breaks: "A share is made up.",
    },
    {
      name: "offline a stage's day is that of the epoch",
      file: input,
      search: "const isTimeKnown = mergedAt !== undefined || dated;",
      replace: "const isTimeKnown = true;",
      breaks: "`validate` makes up dates.",
    },
    {
      name: "policies of other revisions don't count",
      file: "src/pipeline/request.ts",
      search: "policies: allPolicies(all.map(({ policies }) => policies))",
      replace: "policies: steering.policies",
      breaks: "A merge takes a policy away that it breaks.",
    },
    {
      name: "a policy that is wrong takes the others with it",
      file: "src/configuration/configuration.ts",
      search: '(field === "policies" && index ? [] : [field])',
      replace: "[field]",
      breaks: "At base, one that can't be used any more lifts all.",
    },
  ],
};
