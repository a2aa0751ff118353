// What a report says of how its plan is carried out, and how what is stopped is let through.
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { planAnnotations } from "../../../src/reporting/annotations.ts";
import { planMarkdown } from "../../../src/reporting/markdown/plan.ts";
import { planText } from "../../../src/reporting/text.ts";
import type { Subject } from "../../../src/reporting/words/summary.ts";
import { DAY, FLAG, liveWorkflow, NOW, PRODUCTION, planFor, ROLLOUT, workflowYaml } from "../../planning/world.ts";
import { planPage } from "../html/whole-page.ts";

const plain = (text: string) => text;
const paint = { red: plain, green: plain, yellow: plain, dim: plain, bold: plain };
const markdown = (plan: Plan, about: Subject) =>
  planMarkdown(plan, undefined, { limit: Number.POSITIVE_INFINITY, about });

const edited = ROLLOUT.replace("wait: 1w", "wait: 2w");
const of = `${ROLLOUT}protect: true\n`;
const guarded = planFor({ head: `${edited}protect: true\n`, base: of, live: [liveWorkflow()] });
const begun = liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY });
const fixed = planFor({ head: edited, base: of, live: [begun] });
const open = planFor({ head: ROLLOUT });
const nothing = planFor({ head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow()] });
const { hash } = guarded;

describe("what carries the plan out", () => {
  test.each<[Subject, string, string, string]>([
    [
      "pull request",
      "This is what a merge does in LaunchDarkly",
      "A merge changes nothing",
      "A merge changes nothing in LaunchDarkly as",
    ],
    [
      "merge queue",
      "This is what a merge does in LaunchDarkly",
      "A merge changes nothing",
      "A merge changes nothing in LaunchDarkly as",
    ],
    [
      "other branch",
      "This is done in LaunchDarkly only when it is merged into the default branch",
      "A merge into the default branch changes nothing",
      "A merge into the default branch changes nothing in LaunchDarkly as",
    ],
    [
      "manual plan",
      "This is what a manual `apply` would do in LaunchDarkly, where it has been reviewed or is allowed",
      "A manual `apply` changes nothing",
      "A manual `apply` changes nothing in LaunchDarkly as",
    ],
    [
      "command line",
      "This is what `apply` does in LaunchDarkly",
      "`apply` changes nothing",
      "`apply` changes nothing in LaunchDarkly as",
    ],
  ])("%s", (about, does, doesNothing, isStopped) => {
    expect(markdown(open, about)).toContain(`**1 to create.** ${does}; nothing has been done yet.\n`);
    expect(markdown(nothing, about)).toContain(`**Nothing to do.** ${doesNothing} in LaunchDarkly.\n`);
    expect(markdown(guarded, about)).toContain(`**1 stopped.** ${isStopped} long as every operation is stopped.\n`);
  });
});

describe("the line that lets it through", () => {
  const stopped = (report: string) => /> \[!WARNING\]\n(?:>.*\n)+/.exec(report)?.[0].replaceAll(/^> ?/gm, "") ?? "";

  test.each<[Subject, string]>([
    ["pull request", `/ld-allow ${hash} <reason>`],
    ["manual plan", hash],
    ["apply", hash],
    ["command line", `--allow ${hash}`],
  ])("stands alone below the guards that it lifts: %s", (about, line) => {
    expect(stopped(markdown(guarded, about))).toMatch(
      /^\[!WARNING\]\n\*\*Stopped\*\*\n- .*<sub>protected<\/sub>\n\nTo let this through, .*:\n\n```text\n/,
    );
    expect(stopped(markdown(guarded, about))).toContain(`\n\`\`\`text\n${line}\n\`\`\`\n`);
    const [annotation] = planAnnotations(guarded, about);
    expect(annotation?.message).toContain(`: ${line} `);
  });

  test.each<Subject>(["other branch", "merge queue", "drift", "no drift"])(
    "isn't there where it would lift nothing: %s",
    (about) => {
      expect(stopped(markdown(guarded, about))).toContain("<sub>protected</sub>");
      expect(stopped(markdown(guarded, about))).not.toContain(hash);
      expect(planAnnotations(guarded, about)[0]?.message).not.toContain(hash);
    },
  );

  test("is told once for all guards, and what can't be lifted stands apart, below it", () => {
    const elsewhere = guarded.guards.map((guard) => ({ ...guard, operations: ["another"] }));
    const report = stopped(markdown({ ...fixed, guards: [...fixed.guards, ...elsewhere] }, "pull request"));
    expect(report.split(`/ld-allow ${fixed.hash} <reason>`)).toHaveLength(2);
    const apart = report.indexOf("**Stopped, and can't be let through**");
    expect(apart).toBeGreaterThan(report.indexOf("/ld-allow"));
    expect(report.indexOf("<sub>run-once</sub>")).toBeGreaterThan(apart);
  });

  test("isn't there where something else stops the same", () => {
    expect(fixed.guards.map(({ code }) => code).sort()).toEqual(["protected", "run-once"]);
    expect(stopped(markdown(fixed, "pull request"))).not.toContain("/ld-allow");
    expect(planAnnotations(fixed, "pull request")[0]?.message).not.toContain("/ld-allow");
  });

  test("is an option of the command line at a terminal and in a page", () => {
    expect(planText(guarded, paint)).toContain(`To let this through, run \`apply\` with: --allow ${hash}\n`);
    expect(planText(guarded, paint, "drift")).not.toContain("--allow");
    expect(planPage(guarded)).toContain(`<pre>--allow ${hash}</pre>`);
  });
});

test("once a part of the plan is done, its hash lets nothing through: no line is given", () => {
  const outcome = (status: Outcome["status"]): Outcome => ({
    ...guarded.operations[0],
    operation: "",
    object: "workflow",
    kind: "create",
    status,
    message: "",
    wrote: false,
  });
  for (const [statuses, has] of [
    [["pending"], true],
    [["done", "pending"], false],
  ] as const) {
    const outcomes = statuses.map(outcome);
    const told = [
      planMarkdown(guarded, outcomes, { limit: Number.POSITIVE_INFINITY, about: "apply" }),
      planPage(guarded, outcomes, "apply"),
    ];
    for (const text of told) {
      expect(text.includes("with that plan's hash") || text.includes("with that plan&#39;s hash")).toBe(!has);
      expect(text.includes("with this as the input")).toBe(has);
    }
  }
});

describe("what stops several operations with the same words", () => {
  const many = Array.from({ length: 12 }, (_, index) => `flag-${index + 1}`);
  const of = (wait: string) =>
    workflowYaml({ waits: [wait], more: ["protect: true"] }).replace(
      "flag: new-checkout",
      `flags: [${many.join(", ")}]`,
    );
  const plan = planFor({
    head: of("3d"),
    base: of("2d"),
    flags: many.map((key) => ({ ...FLAG, key })),
    live: many.map((flag, index) =>
      liveWorkflow({ from: of("2d"), id: `live-${index}`, target: { ...PRODUCTION, flag } }),
    ),
  });
  const id = (flag: string) => `replace workflow storefront/${flag}/production new-checkout`;

  test("is told once, with the names of ten of them, in natural order", () => {
    expect(plan.guards).toHaveLength(12);
    const lines = markdown(plan, "pull request")
      .split("\n")
      .filter((line) => line.startsWith("> - "));
    const named = many.slice(0, 10).map((flag) => `\`${id(flag)}\``);
    expect(lines).toEqual([
      expect.stringMatching(/^> - 12 operations: The document says `protect: true`.* <sub>protected<\/sub>$/),
    ]);
    expect(lines[0]).toContain(`They are ${named.join(", ")} and 2 more.`);
    const [stops = ""] = planText(plan, paint).split("\n\n");
    expect(stops.split("The document says").length).toBe(2);
    expect(stops).toContain(`stopped 12 operations:\n  ${id("flag-1")}\n  ${id("flag-2")}\n  ${id("flag-3")}\n`);
    expect(stops).toContain("\n  and 2 more\n  The document says");
    const box = /<section class="box stops">.*?<\/section>/s.exec(planPage(plan))?.[0] ?? "";
    expect(box.split("The document says").length).toBe(2);
    expect(box).toContain("and 7 more");
  });

  test("stands apart where the words differ", () => {
    const [first] = plan.guards;
    const guards = plan.guards.map((guard) => (guard === first ? { ...guard, hint: "Do something else." } : guard));
    expect(markdown({ ...plan, guards }, "pull request").split("<sub>protected</sub>")).toHaveLength(3);
  });
});
