// Templates that somebody changed under our marker: told, counted as drift, and a stop for what is made from them.
import type { MutantGroup } from "./mutant.ts";

const changed = "src/planning/assemble/templates/changed.ts";
const decision = "src/planning/decide/templates.ts";
const gather = "src/pipeline/gather.ts";
const drift = "src/pipeline/drift.ts";

export const changedTemplates: MutantGroup = {
  tests: ["test/planning/decide/templates.test.ts", "test/pipeline/changed-template.test.ts"],
  mutants: [
    {
      name: "teams are listed for what is only shown",
      file: "src/launchdarkly/reading/catalogue.ts",
      search: 'isNeeded ? known : { ...known, teams: "forbidden" }',
      replace: "isNeeded ? known : known",
      breaks: "A plan costs a request more.",
    },
    {
      name: "teams that could not be listed count as unchecked",
      file: "src/launchdarkly/reading/catalogue.ts",
      search: 'isNeeded ? known : { ...known, teams: "forbidden" }',
      replace: '{ ...known, teams: known.teams ?? "forbidden" }',
      breaks: "A failed read passes for one that nobody may make.",
    },
    {
      name: "a template's marker is believed",
      file: decision,
      search: "if (desired?.content.hash === hash) return desired;",
      replace: "if (desired?.content.hash === hash) return undefined;",
      breaks: "A workflow is made from stages that no document says.",
    },
    {
      name: "what a template is to be replaced for isn't told to have been changed",
      file: decision,
      search: "return base?.content?.hash === hash ?",
      replace: "return base === undefined ?",
      breaks: "Somebody's change is done away with, and nobody is told.",
    },
    {
      name: "a renamed stage of a template is no change",
      file: changed,
      search: "(stagesDiffer(expected.stages, live) ?? namesDiffer(expected.stages, live))",
      replace: "stagesDiffer(expected.stages, live)",
      breaks: "A parameter is put into another stage than the document means.",
    },
    {
      name: "a changed template stops nothing",
      file: changed,
      search: "if (changed === undefined) return [];",
      replace: "if (changed === undefined || changed.message.length > 0) return [];",
      breaks: "A workflow is made from stages that no document says.",
    },
    {
      name: "a changed template stops what waits for its replace",
      file: changed,
      search: "key === undefined || templatesMade.has(key) ?",
      replace: "key === undefined ?",
      breaks: "The way out is blocked.",
    },
    {
      name: "the flag of a template isn't read to compare it",
      file: gather,
      search: "const marked = templates.flatMap((decision) => asking(decision.marked, 0));",
      replace: "const marked: ReturnType<typeof asking> = [];",
      breaks: "A template that serves another variation isn't noticed.",
    },
    {
      name: "a changed template is no drift",
      file: drift,
      search: '"template-changed", ',
      replace: "",
      breaks: "Nobody is told until a workflow is to be made from it.",
    },
  ],
};

export const changedWorkflows: MutantGroup = {
  tests: ["test/planning/assemble/changed-workflows.test.ts"],
  mutants: [
    {
      name: "a pasted marker proves what goes",
      file: "src/planning/assemble/workflow-operation.ts",
      search: "guards: [...guards, ...changedWorkflowGuards(decision, context.catalogue)],",
      replace: "guards,",
      breaks: "A workflow that nobody has reviewed is deleted, since a marker was copied into it.",
    },
    {
      name: "a pasted marker proves what is replaced",
      file: "src/planning/assemble/workflow-operation.ts",
      search: '...(decision.kind === "replace" ? changedWorkflowGuards(decision, context.catalogue) : []),',
      replace: "",
      breaks: "A workflow that nobody has reviewed is replaced, since a marker was copied into it.",
    },
    {
      name: "a workflow's name is no matter",
      file: "src/planning/assemble/changed-workflows.ts",
      search: "if (canonical.name.trim() !== live.name.trim())",
      replace: "if (canonical.name === undefined)",
      breaks: "Another workflow passes for the document's.",
    },
    {
      name: "a pasted marker is no drift",
      file: "src/pipeline/drift.ts",
      search: '"workflow-changed", ',
      replace: "",
      breaks: "Nobody is told that the document's workflow is another one.",
    },
    {
      name: "stages that were not sent are missed",
      file: "src/planning/assemble/changed-workflows.ts",
      search: "expected.stages.slice(notSent(managed))",
      replace: "expected.stages",
      breaks: "A run that began at a later stage can't be stopped.",
    },
  ],
};
