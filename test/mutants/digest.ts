// The digest: what a review covers, and nothing that changes by itself.
import type { MutantGroup } from "./mutant.ts";

const operation = "src/planning/assemble/workflow-operation.ts";
const template = "src/planning/assemble/template-operation.ts";
const bodies = "src/planning/assemble/bodies.ts";
const digests = "src/planning/assemble/digest.ts";
const workflows = "src/planning/decide/workflows.ts";

export const digest: MutantGroup = {
  tests: ["test/planning/assemble/digest.test.ts"],
  mutants: [
    {
      name: "a digest doesn't cover the adopted id",
      file: operation,
      search: "live.adopted ? live.live.id : (live.marker.hash ?? live.live.id)",
      replace: "live.marker.hash ?? live.live.id",
      breaks: "A review of one adoption lets another one through.",
    },
    {
      name: "a digest covers ids of what is ours",
      file: operation,
      search: "live.adopted ? live.live.id : (live.marker.hash ?? live.live.id)",
      replace: "live.live.id",
      breaks: "A review is lost when a workflow is made anew as it was.",
    },
    {
      name: "a digest doesn't cover what is removed",
      file: operation,
      search: "...present({ removed }),",
      replace: "",
      breaks: "A review of one replace lets another one through.",
    },
    {
      name: "a digest doesn't cover the target",
      file: operation,
      search: "const parts = {\n    kind,\n    target: targetName(target),",
      replace: "const parts = {\n    kind,",
      breaks: "A review of a stop lets the stop of another environment through.",
    },
    {
      name: "a digest doesn't cover the key",
      file: operation,
      search: "    key,\n    run: document.run,",
      replace: "    run: document.run,",
      breaks: "A review of one adoption lets another document's through.",
    },
    {
      name: "a digest doesn't cover the kind",
      file: operation,
      search: "const parts = {\n    kind,",
      replace: "const parts = {",
      breaks: "A review of a stop lets something else through.",
    },
    {
      name: "a digest doesn't cover the run",
      file: operation,
      search:
        "    run: document.run,\n    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),\n    ...(sent && { body: sent.reviewed })",
      replace:
        "    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),\n    ...(sent && { body: sent.reviewed })",
      breaks: "A review of one stop lets the stop of a later run through.",
    },
    {
      name: "a digest doesn't cover startAt",
      file: operation,
      search:
        "    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),\n    ...(sent && { body: sent.reviewed })",
      replace: "    ...(sent && { body: sent.reviewed })",
      breaks: "Nothing: the body that is sent begins at that stage.",
      equivalent: "The body's marker says how many stages are left out, and which these are its hashes say.",
    },
    {
      name: "a digest doesn't cover the body",
      file: operation,
      search: "...(sent && { body: sent.reviewed }),",
      replace: "",
      breaks: "A review of one create lets another one through.",
    },
    {
      name: "a digest doesn't cover how far the workflow is",
      file: operation,
      search: "    progress,\n  };",
      replace: "  };",
      breaks: "A review of a replace throws back a rollout that began since.",
    },
    {
      name: "a stop's review ends when the rollout goes on",
      file: workflows,
      search: 'kind: "delete",\n        progress: "active",\n        reason: "Its document',
      replace: 'kind: "delete",\n        reason: "Its document',
      breaks: "At two in the morning a stop doesn't stop.",
    },
    {
      name: "the remainder of a replace has the replace's own digest",
      file: operation,
      search: '{ ...parts, kind: "create", progress: "absent" }',
      replace: "parts",
      breaks: "What is left of a replace isn't reviewed, and stays undone.",
    },
    {
      name: "the remainder of a replace covers what was replaced",
      file: operation,
      search: 'const { removed: _, ...create } = { ...parts, kind: "create", progress: "absent" };',
      replace: 'const create = { ...parts, kind: "create", progress: "absent" };',
      breaks: "What is left of a replace isn't reviewed, and stays undone.",
    },
    {
      name: "a dedupe's digest covers which one is kept",
      file: operation,
      search: 'digestOf({ kind: "dedupe", target: targetName(target), key, run })',
      replace: 'digestOf({ kind: "dedupe", target: targetName(target), key, run, kept: keep.live.id })',
      breaks: "A review of a dedupe is lost when another one has gone on.",
    },
    {
      name: "a digest covers the `_id` of a template's parts",
      file: bodies,
      search: 'name === "_id" || name === "id" ?',
      replace: 'name === "id" ?',
      breaks: "A review is lost when a template is made anew.",
    },
    {
      name: "a digest covers the `id` of a template's parts",
      file: bodies,
      search: 'name === "_id" || name === "id" ?',
      replace: 'name === "_id" ?',
      breaks: "A review is lost when a template is made anew.",
    },
    {
      name: "a digest covers only the outer ids of a template's parts",
      file: bodies,
      search: "[[name, withoutIds(field)]]",
      replace: "[[name, field]]",
      breaks: "A review is lost when a template is made anew.",
    },
    {
      name: "a digest covers how far a template's conditions are",
      file: bodies,
      search: "conditions: conditions.map(withoutProgress)",
      replace: "conditions: conditions",
      breaks: "A review is lost although nothing that it covers has changed.",
    },
    {
      name: "a digest doesn't cover a live template's conditions",
      file: bodies,
      search: "conditions: conditions.map(withoutProgress) as unknown as Json,",
      replace: "",
      breaks: "A template is changed by hand after the review, and what it says now runs.",
    },
    {
      name: "a digest doesn't cover a live template's instructions",
      file: bodies,
      search: "instructions: instructions.map(withoutIds),",
      replace: "",
      breaks: "A template is changed by hand after the review, and what it says now runs.",
    },
    {
      name: "a digest doesn't cover the stages of the tree's template",
      file: bodies,
      search: "if (document?.stages !== undefined) return { stages: document.stages as unknown as Json };",
      replace: "if (document?.stages !== undefined) return { stages: [] };",
      breaks: "A review of one workflow lets one with other stages through.",
    },
    {
      name: "a digest doesn't cover the workflow that a template is copied from",
      file: bodies,
      search: "return { stages: { workflowId: document.workflowId } };",
      replace: "return { stages: {} };",
      breaks: "A review of one workflow lets one with other stages through.",
    },
    {
      name: "a template's digest doesn't cover what is removed",
      file: template,
      search: '...(removed !== undefined && progress !== "absent" && { removed }),',
      replace: "",
      breaks: "A review of one delete lets another one through.",
    },
    {
      name: "a template's create covers what base had",
      file: template,
      search: 'removed !== undefined && progress !== "absent" && { removed }',
      replace: "removed !== undefined && { removed }",
      breaks: "A reviewed create isn't carried out, since base has gone on.",
    },
    {
      name: "a template's digest doesn't cover its body",
      file: template,
      search: "template: key,\n      ...(body && { body: body.body }),",
      replace: "template: key,",
      breaks: "A review of one template lets another one through.",
    },
    {
      name: "the remainder of a template's replace has another digest than its create",
      file: template,
      search: 'const create = { kind: "create", template: key, ...(body && { body: body.body }), progress: "absent" };',
      replace: 'const create = { kind: "create", template: key, ...(body && { body: body.body }), progress };',
      breaks: "What is left of a replace isn't reviewed, and stays undone.",
    },
    {
      name: "a plan's hash depends on the order of its operations",
      file: digests,
      search: "sha256([...digests].sort())",
      replace: "sha256([...digests])",
      breaks: "An override is lost although the plan is the same.",
    },
  ],
};
