// Foreign words → a report that holds them in every place where any can stand, and all the forms in which it is shown to anybody.
import { vi } from "vitest";
import type { Examination } from "../../../src/model/examination.ts";
import type { Diagnostic } from "../../../src/model/messages/diagnostic.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { present } from "../../../src/model/values/present.ts";
import { planAnnotations } from "../../../src/reporting/annotations.ts";
import { diagnosticsCommands, diagnosticsSarif, validationJson } from "../../../src/reporting/diagnostics.ts";
import { json, withoutCommands } from "../../../src/reporting/escaping/visible.ts";
import { examinationAnnotations, examinationJson, examinationText } from "../../../src/reporting/examination.ts";
import { examinationMarkdown } from "../../../src/reporting/markdown/examination.ts";
import { gantt } from "../../../src/reporting/markdown/gantt.ts";
import { planMarkdown } from "../../../src/reporting/markdown/plan.ts";
import { validationMarkdown } from "../../../src/reporting/markdown/validation.ts";
import { notification } from "../../../src/reporting/notification.ts";
import { diagnosticsText, outcomesText, type Paint, planText } from "../../../src/reporting/text.ts";
import { drawable } from "../../../src/reporting/words/spans.ts";
import { annotate } from "../../../src/runner/log.ts";
import { joined, liveWorkflow, planFor, templateYaml, workflowYaml } from "../../planning/world.ts";
import { sizes } from "../../properties/sizes.ts";

export interface Report {
  plan: Plan;
  outcomes: Outcome[];
}

export interface Sink {
  name: string;
  form: "markdown" | "lines" | "commands" | "gantt" | "json";
  /** Several where there are several degrees of detail. */
  render(report: Report): string[];
  /** Much of the same: an ordinary run tries one report in so many. */
  oneIn?: number;
}

const plain = (text: string) => text;
const paint: Paint = { red: plain, green: plain, yellow: plain, dim: plain, bold: plain };

/** Everything that is shown to anybody. */
export const sinks: readonly Sink[] = [
  { name: "job summary", form: "markdown", render: ({ plan }) => [planMarkdown(plan, undefined, whole)] },
  { name: "comment", form: "markdown", render: ({ plan }) => shorterForms(plan), oneIn: sizes.hostile.oneIn },
  {
    name: "outcome",
    form: "markdown",
    render: ({ plan, outcomes }) => [planMarkdown(plan, outcomes, whole)],
    oneIn: sizes.hostile.oneIn,
  },
  { name: "validation", form: "markdown", render: ({ plan }) => [validationMarkdown(1, plan.diagnostics)] },
  { name: "log", form: "lines", render: ({ plan }) => [withoutCommands(planMarkdown(plan, undefined, whole))] },
  { name: "terminal", form: "lines", render: ({ plan }) => [withoutCommands(planText(plan, paint))] },
  {
    name: "terminal's outcome",
    form: "lines",
    render: ({ outcomes }) => [withoutCommands(outcomesText(outcomes, paint))],
  },
  {
    name: "terminal's validation",
    form: "lines",
    render: ({ plan }) => [withoutCommands(diagnosticsText(plan.diagnostics, paint))],
  },
  {
    name: "doctor's summary",
    form: "markdown",
    render: ({ plan }) => [examinationMarkdown(examinationOf(plan), plan.head)],
  },
  {
    name: "doctor at the terminal",
    form: "lines",
    render: ({ plan }) => [withoutCommands(examinationText(examinationOf(plan), paint))],
  },
  { name: "doctor's annotations", form: "commands", render: ({ plan }) => [written(() => annotateFindings(plan))] },
  { name: "doctor's JSON", form: "json", render: ({ plan }) => [examinationJson(examinationOf(plan))] },
  { name: "workflow commands", form: "commands", render: ({ plan }) => [diagnosticsCommands(plan.diagnostics)] },
  { name: "annotations", form: "commands", render: ({ plan }) => [written(() => annotateAll(plan))] },
  {
    name: "check run's annotations",
    form: "lines",
    render: ({ plan }) => planAnnotations(plan, "pull request").map(({ title, message }) => `${title}\n${message}`),
  },
  {
    name: "drift issue",
    form: "markdown",
    render: ({ plan }) => [planMarkdown(plan, undefined, { ...whole, about: "drift" })],
    oneIn: sizes.hostile.oneIn,
  },
  { name: "drawing", form: "gantt", render: drawings },
  { name: "chat", form: "markdown", render: (report) => chatTexts(report).map((text) => `Told: ${text}`) },
  { name: "plan file", form: "json", render: ({ plan }) => [json(plan)] },
  { name: "JSON", form: "json", render: ({ plan }) => [[...validationJson(plan.diagnostics, [], [])].join("")] },
  { name: "SARIF", form: "json", render: ({ plan }) => [diagnosticsSarif(plan.diagnostics, "0.0.0")] },
];

function chatTexts({ plan, outcomes }: Report): string[] {
  const about = { repository: "acme/storefront", commit: "1", run: "run", pulls: [], failure: plan.base };
  const { text, failure, done, failed, undone } = JSON.parse(notification({ ...about, ...plan, plan, outcomes }));
  const items: { text: string }[] = [...done, ...failed, ...undone];
  return [text, failure, ...items.map((item) => item.text)];
}

const whole = { limit: Number.POSITIVE_INFINITY };

/** Down to a row for each document: each a byte too long for the limit of the next, and the first one longer than they are. */
function shorterForms(plan: Plan): string[] {
  const texts = [planMarkdown(plan, undefined, whole)];
  for (;;) {
    const limit = Buffer.byteLength(texts.at(-1) ?? "") - 1;
    const next = planMarkdown(plan, undefined, { limit, rest: "The whole plan is in the job summary." });
    texts.push(next);
    // From here on, how many rows there is room for depends on the words.
    if (next.includes("| Document | Where |")) return texts.slice(1);
  }
}

/** What a plan's diagnostics say, said by a doctor; each on a line of its own, since what is the same is told once. */
function examinationOf({ diagnostics }: Plan): Examination {
  const statuses = ["not", "unknown", "ok"] as const;
  const findings = diagnostics.map(({ message, hint, position, request }, index) => ({
    check: "token",
    group: "launchdarkly" as const,
    status: statuses[index % statuses.length] ?? "ok",
    what: message,
    why: message,
    ...present({ todo: hint, request }),
    position: { file: position?.file ?? "a.yaml", line: index + 1, column: 1 },
  }));
  return { tool: "0.0.0", job: "all", findings };
}

function annotateFindings(plan: Plan): void {
  for (const annotation of examinationAnnotations(examinationOf(plan))) annotate([annotation]);
}

/** A step's share at a time. */
function annotateAll(plan: Plan): void {
  for (const annotation of planAnnotations(plan, "manual plan")) annotate([annotation]);
}

/** Drawn without their details, as many as there is room for. */
function drawings({ plan }: Report): string[] {
  const replaced = drawable(plan.operations, plan).filter(({ kind }) => kind === "replace");
  const groups = Array.from({ length: Math.ceil(replaced.length / 20) }, (_, index) =>
    replaced.slice(index * 20, index * 20 + 20),
  );
  return groups.map(
    (group) =>
      gantt(
        group.map((workflow) => ({ workflow, targets: 1 })),
        plan,
        { sections: true },
      )?.text ?? "",
  );
}

/** What goes to standard output meanwhile. */
function written(act: () => void): string {
  const chunks: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    chunks.push(String(chunk));
    return true;
  });
  try {
    act();
  } finally {
    spy.mockRestore();
  }
  return chunks.join("");
}

/** Stands in every place where a person or LaunchDarkly chooses the words. */
const word = "placeholder";

/** The same report for each of these words, all in one; of its operations each word has some, in turn. */
export function reportOf(words: readonly string[]): Report {
  const filled = words.map((text) => filledWith(pattern, text));
  const together = <Part>(part: (report: Report) => Part[]) => filled.flatMap(part);
  return {
    plan: {
      ...filledWith(pattern.plan, words[0] ?? ""),
      operations: filled.flatMap(({ plan }, index) => inTurn(plan.operations, index)),
      guards: together(({ plan }) => plan.guards),
      diagnostics: together(({ plan }) => plan.diagnostics),
      unchanged: together(({ plan }) => plan.unchanged),
      templateChecks: together(({ plan }) => plan.templateChecks),
    },
    outcomes: together(({ outcomes }) => outcomes),
  };
}

function inTurn<Item>(items: readonly Item[], turn: number): Item[] {
  return Array.from({ length: sizes.hostile.operations }, (_, more) => items[(turn + more) % items.length] as Item); // in range
}

function filledWith<Value>(value: Value, text: string): Value {
  const fill = (part: unknown): unknown => {
    if (typeof part === "string") return part.replaceAll(word, () => text);
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [fill(key), fill(item)]));
  };
  return fill(value) as Value; // only the words differ
}

const pattern = makePattern();

function makePattern(): Report {
  const stages = (share: number) => [
    `  - name: ${word}`,
    "    conditions:",
    `      - { kind: ld-approval, description: ${word}, notifyTeamKeys: [${word}] }`,
    "      - wait: 2d",
    "    action:",
    `      - { rollout: { on ${word}: ${share}%, off ${word}: rest } }`,
    `      - { rule: ${word}, serve: on ${word} }`,
    `      - { target: { on ${word}: [${word}] }, contextKind: ${word} }`,
    `      - { kind: ${word} }`,
    `  - { name: ${word} 2, conditions: [{ wait: 1w }], action: [{ serve: on ${word} }] }`,
    "",
  ];
  const document = (key: string, share: number) =>
    workflowYaml({ key, flag: word, name: word, waits: [], more: [`description: ${word}`] }) + stages(share).join("\n");
  const variations = ["on", "off"].map((name) => ({ _id: `v-${name}`, name: `${name} ${word}`, value: name }));
  const flag = {
    key: word,
    name: word,
    variations,
    environments: {
      production: {
        on: true,
        fallthrough: { variation: 1 },
        rules: [{ _id: "r", description: word, variation: 0, clauses: [] }],
      },
    },
  };
  const target = { project: "storefront", flag: word, environment: "production" };
  const [base, removed] = [document(word, 10), document(`${word}-removed`, 10)];
  const template = templateYaml({ key: word, name: word }).replace("[{ turn: on }]", `[{ serve: on ${word} }]`);
  const templated = workflowYaml({ key: `${word}-templated`, flag: word, name: word }).replace(
    /^stages:[\s\S]*/m,
    `template: ${word}\n`,
  );
  const owner = `acme/${word}`;
  const plan = planFor({
    flags: [flag],
    base: joined(base, removed),
    head: joined(document(word, 20), template.replace("flag: new-checkout", `flag: ${word}`), templated),
    live: [
      liveWorkflow({ from: base, target, owner }),
      liveWorkflow({ from: removed, target, owner, id: "live-2", executed: 1 }),
    ],
    owners: { owner },
  });
  return { plan: { ...plan, ...handmade(plan) }, outcomes: outcomesOf(plan) };
}

/** What this world's plan lacks. */
function handmade(plan: Plan): Partial<Plan> {
  const target = { project: word, flag: word, environment: word };
  const position = { file: `.launchdarkly/${word}.yaml`, line: 3, column: 5 };
  const told = {
    code: "launchdarkly-refused" as const,
    message: `LaunchDarkly refused the request with status 400: ${word} (${word}). \`${word}\` is ${word}.`,
    hint: `${word} is not \`${word}\`.`,
    request: `POST https://app.launchdarkly.com/${word}`,
    position,
  };
  const unit = (waitDurationUnit: string) => ({ kind: "schedule", waitDuration: 2, waitDurationUnit });
  const change = { path: ["stages", word, "conditions", "1"], before: unit(word), after: unit("minute") };
  const operations = plan.operations.map((operation) => ({
    ...operation,
    reason: `${word} ${operation.reason}`,
    notes: [`${word}`, ...operation.notes],
    changes: operation.changes.length === 0 ? [] : [...operation.changes, change],
  }));
  return {
    environments: [word],
    base: word,
    head: word,
    operations,
    guards: [
      ...plan.guards,
      {
        code: "paused",
        scope: "operation",
        overridable: false,
        message: `${word}: \`${word}\``,
        hint: `${word}`,
        operations: [operations[0]?.id ?? ""],
      },
    ],
    diagnostics: [
      ...plan.diagnostics,
      { severity: "error", ...told },
      { severity: "notice", code: "no-documents", message: word },
    ] satisfies Diagnostic[],
    unchanged: [{ key: word, object: "workflow", target, reason: `${word} is \`${word}\`.` }],
    unmanaged: 2,
  };
}

function outcomesOf({ operations }: Plan): Outcome[] {
  const statuses = ["failed", "unknown", "done", "skipped"] as const;
  return [...operations.map(({ id }) => id), `another ${word}`].map((operation, index) => ({
    operation,
    object: "workflow",
    kind: "create",
    status: statuses[index] ?? "done",
    message: `${word}: \`${word}\` ${word}`,
    hint: word,
    request: `POST ${word}`,
    ...(index === 1 && { doubled: true }),
    wrote: true,
  }));
}
