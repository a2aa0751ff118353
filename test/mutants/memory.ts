// Memory: what an apply leaves undone is neither forgotten nor taken for done.
import type { MutantGroup } from "./mutant.ts";

const undone = "src/planning/scope/undone.ts";

export const memory: MutantGroup = {
  tests: ["test/planning/scope"],
  mutants: [
    {
      name: "what failed counts as done",
      file: undone,
      search: "const decided = plan.operations.filter(({ id }) => !done.has(id));",
      replace: "const decided = plan.operations.filter(({ blockedBy }) => blockedBy.length > 0);",
      breaks: "A create that failed is forgotten.",
    },
    {
      name: "what is unknown counts as done",
      file: undone,
      search: 'outcomes.filter(({ status }) => status === "done")',
      replace: 'outcomes.filter(({ status }) => status === "done" || status === "unknown")',
      breaks: "What may not be there is forgotten.",
    },
    {
      name: "what could not be decided is forgotten",
      file: undone,
      search: "...plan.undecided.map(",
      replace: "...[].map(",
      breaks: "A target that could not be read is never looked at again.",
    },
    {
      name: "what was stopped has a remainder",
      file: undone,
      search: "operation.rest !== undefined && operation.blockedBy.length === 0 && { rest: operation.rest }",
      replace: "operation.rest !== undefined && { rest: operation.rest }",
      breaks: "What somebody deleted by hand is made again.",
    },
    {
      name: "everything that is undone was reviewed",
      file: undone,
      search: "const isReviewed = reviewed.has(operation.digest);",
      replace: "const isReviewed = true;",
      breaks: "A later merge carries out what nobody saw.",
    },
    {
      name: "everything that is undone was allowed",
      file: undone,
      search: "...(allowed.has(operation.digest) && { allowed: true }),",
      replace: "allowed: true,",
      breaks: "A later merge carries out what a guard stopped.",
    },
    {
      name: "the revision that something was planned against is forgotten",
      file: undone,
      search: "revision === undefined || revision === plan.base ? {} : { revision }",
      replace: "{}",
      breaks: "A create that failed twice counts as made.",
    },
    {
      name: "documents that could not be understood count as applied",
      file: undone,
      search: "if (plan.understood && Buffer",
      replace: "if (Buffer",
      breaks: "A broken file's documents are taken for removed, or for made.",
    },
    {
      name: "a record that doesn't fit is sent",
      file: undone,
      search: " && Buffer.byteLength(JSON.stringify(record)) <= mostBytes",
      replace: "",
      breaks: "GitHub refuses it, and nothing of the apply is remembered.",
    },
    {
      name: "the commit before counts as applied",
      file: undone,
      search: "if (before !== undefined) return { ...before, plan: plan.hash, run };",
      replace: "if (before !== undefined) return { ...record, undone: [] };",
      breaks: "What is undone is forgotten.",
    },
    {
      name: "what is undone is planned against base as it is",
      file: undone,
      search: "listOf(base).filter((document) => !old.has(nameOf(document)))",
      replace: "listOf(base)",
      breaks: "A create that failed counts as made.",
    },
    {
      name: "what is undone is planned against any old revision",
      file: undone,
      search: "old.get(nameOf(document)) === revision",
      replace: "old.has(nameOf(document))",
      breaks: "A document is planned against a revision that came later.",
    },
    {
      name: "documents whose removal is undone don't count",
      file: undone,
      search: "count: base.count + gone.size",
      replace: "count: base.count",
      breaks: "The guard of an empty directory doesn't see them.",
    },
    {
      name: "an edit of what is undone is not the change's own",
      file: undone,
      search: "here.get(name) === before.get(name) ? entry : { ...entry, edited: true }",
      replace: "entry",
      breaks: "A change doesn't show what it does itself.",
    },
    {
      name: "whatever is undone is the change's own",
      file: undone,
      search: "here.get(name) === before.get(name) ? entry : { ...entry, edited: true }",
      replace: "{ ...entry, edited: true }",
      breaks: "A change is told to do what an earlier one left.",
    },
    {
      name: "a base that is no commit is recorded",
      file: undone,
      search: "return isCommit(plan.base) ?",
      replace: "return true ?",
      breaks: "The next apply looks for a revision that isn't there.",
    },
    {
      name: "what was reviewed of an undecided target is forgotten",
      file: undone,
      search: "plan.undecided.length === 0 ? [] :",
      replace: "true ? [] :",
      breaks: "What was reviewed has to be reviewed again.",
    },
  ],
};
