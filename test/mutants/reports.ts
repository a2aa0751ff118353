// Reports that shrink, drift, and a directory that isn't there: what is told, and in which order.
import type { MutantGroup } from "./mutant.ts";

const plan = "src/reporting/markdown/plan.ts";
const rows = "src/reporting/markdown/rows.ts";
const outcomes = "src/reporting/words/outcomes.ts";
const page = "test/reporting/html/page.test.ts";
const summary = "src/reporting/words/summary.ts";

export const reports: MutantGroup = {
  tests: ["test/reporting/shrinking.test.ts"],
  mutants: [
    {
      name: "the shortest report forgets the outcomes",
      file: plan,
      search: 'reportInRows(plan, outcomes, "counts", options)',
      replace: 'reportInRows(plan, undefined, "counts", options)',
      breaks: "After two hundred failures, the comment says that nothing has been done yet.",
    },
    {
      name: "the shortest report forgets the errors",
      file: plan,
      search: 'reportInRows(plan, outcomes, "counts", options)',
      replace: 'reportInRows({ ...plan, diagnostics: [] }, outcomes, "counts", options)',
      breaks: "An apply that errors kept from beginning is told as one that had nothing to do.",
    },
    {
      name: "every failure has a line in a report that is too long",
      file: plan,
      search: "  counts: 0,\n",
      replace: "  counts: Number.POSITIVE_INFINITY,\n",
      breaks: "GitHub refuses the comment, and the old one stays.",
    },
    {
      name: "rows stand in the order of the plan",
      file: rows,
      search: "byOutcome(operations, outcomes)",
      replace: "byOutcome(operations, undefined)",
      breaks: "What failed is among what there was no room for.",
    },
    {
      name: "what there is no room for is counted without its outcome",
      file: rows,
      search: "const outcome = became.get(operation.id);\n    return outcome === undefined",
      replace: "const outcome = became.get(operation.id);\n    return outcome !== undefined",
      breaks: "Nobody knows what became of it.",
      tests: ["test/reporting/shrinking.test.ts"],
    },
    {
      name: "doubled workflows aren't counted",
      file: outcomes,
      search: "doubled === 0 ? ",
      replace: "doubled >= 0 ? ",
      breaks: "Two workflows run where one should, and the first line says that all is done.",
    },
    {
      name: "failures come last",
      file: outcomes,
      search: '["doubled", "failed", "unknown", "skipped", "pending", "done"]',
      replace: '["done", "pending", "skipped", "unknown", "failed", "doubled"]',
      breaks: "What somebody has to look at is among what there was no room for.",
    },
    {
      name: "an apply that began nothing had nothing to do",
      file: summary,
      search: "return operations.length > 0\n      ? ",
      replace: "return operations.length < 0\n      ? ",
      breaks: "The pull request says that all is applied, and nothing is.",
    },
    {
      name: "only a create is drift",
      file: "src/pipeline/drift.ts",
      search: "operations.length > 0 ||",
      replace: 'operations.some(({ kind }) => kind === "create") ||',
      breaks: "What an apply could not replace or delete stays, and nobody is told.",
      tests: ["test/pipeline/drift.test.ts"],
    },
    {
      name: "a pull request is judged as what was applied",
      file: "src/github/event.ts",
      search: "return isApplied(event, body, ref) ? withoutChange(mode) : refused(driftElsewhere, driftHint);",
      replace: "return withoutChange(mode);",
      breaks: "A branch that happens to fit closes the issue that tells of the drift.",
      tests: ["test/github/event.test.ts"],
    },
    {
      name: "a directory that isn't there is one without documents",
      file: "src/pipeline/prepare.ts",
      search: "const isNowhere = ledger.count === 0 && ",
      replace: "const isNowhere = ledger.count < 0 && ",
      breaks: "A misspelt name is green, and nothing is ever applied.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "a directory that an apply was of never was there",
      file: "src/pipeline/prepare.ts",
      search: " && !wasThere && ",
      replace: " && ",
      breaks: "Once the last workflow is gone, every pull request is red.",
      tests: ["test/pipeline/prepare.test.ts"],
    },
    {
      name: "a directory is taken as it is written",
      file: "src/runner/inputs.ts",
      search: "const directory = posix.normalize(written);",
      replace: "const directory = written;",
      breaks: "`./x/` and `x` are two directories.",
      tests: ["test/runner/inputs.test.ts"],
    },
    {
      name: "names on the page are ordered letter by letter",
      file: "src/reporting/html/overview.ts",
      search: "{ numeric: true }",
      replace: "{ numeric: false }",
      breaks: "`v10` stands before `v2`.",
      tests: [page],
    },
    {
      name: "a stopped operation counts by its kind on the page",
      file: "src/reporting/html/operation.ts",
      search: 'return isStopped(operation) ? "stopped" : operation.kind;',
      replace: "return operation.kind;",
      breaks: "Nobody finds what is stopped.",
      tests: [page],
    },
    {
      name: "all blocks of a long page are in it from the start",
      file: "src/reporting/html/operations.ts",
      search: "isFolded ? html`<noscript>${block}</noscript>` : block",
      replace: "block",
      breaks: "A browser is busy for minutes with five thousand operations.",
      tests: [page],
    },
    {
      name: "the page allows any script",
      file: "src/reporting/html/page.ts",
      search: "script-src ${hashOf(pageScript)}",
      replace: "script-src 'unsafe-inline'",
      breaks: "What would get past the escaping would run.",
      tests: [page],
    },
    {
      name: "a bar begins every segment at its left edge",
      file: "src/reporting/html/shares.ts",
      search: "from += share.weight;",
      replace: "from = 0;",
      breaks: "The drawing says that all get the last variation.",
      tests: [page],
    },
  ],
};
