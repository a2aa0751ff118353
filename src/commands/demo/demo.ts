// `demo`: a pull request's whole life against both emulators, by running the Action's own bundle. Exit 0 if all went as expected, else 1.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExpectedError, messageOf } from "../../model/messages/expected-error.ts";
import { counted } from "../../model/values/words.ts";
import type { ExitCode } from "../../pipeline/exit-code.ts";
import { code as codeSpan } from "../../reporting/escaping/markdown.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { changedRows, topOf } from "./demo-comment.ts";
import { type DemoWorld, startDemoWorld } from "./demo-world.ts";

export interface DemoOptions {
  /** Whether comments, check runs and summaries are printed whole. */
  full?: boolean;
  /** Where the page of the last plan goes; `true` for a temporary file. */
  open?: string | true;
}

export async function demo(options: DemoOptions, terminal: Terminal): Promise<ExitCode> {
  const world = await startDemoWorld();
  const story = new Story(terminal, options.full === true);
  const { talk, paint } = terminal;
  try {
    await tell(world, story, async () => {
      if (options.open === undefined) return;
      const path = await write(options.open, await world.planPage(terminal));
      talk(`  The page of this plan: ${path}\n`);
    });
  } finally {
    await world.close();
  }
  talk(
    story.failures === 0
      ? paint.green(`\nAll ${story.checks} expectations held.\n`)
      : paint.red(`\n${story.failures} of ${story.checks} expectations did not hold.\n`),
  );
  return story.failures === 0 ? 0 : 1;
}

async function write(place: string | true, page: string): Promise<string> {
  const path = place === true ? join(await mkdtemp(join(tmpdir(), "ld-sync-plan-")), "plan.html") : place;
  try {
    await writeFile(path, page);
  } catch (error) {
    throw new ExpectedError(`The page could not be written to ${path}: ${messageOf(error)}.`, "Give another path.");
  }
  return path;
}

/** Of every report; the same each time. */
const title = "LaunchDarkly workflows";

/** Prints what happens, and counts the expectations that don't hold. */
class Story {
  checks = 0;
  failures = 0;
  readonly #terminal: Terminal;
  readonly #isFull: boolean;
  /** Of this act; counted at its end. */
  #held = 0;

  constructor(terminal: Terminal, isFull: boolean) {
    this.#terminal = terminal;
    this.#isFull = isFull;
  }

  act(title: string): void {
    this.#terminal.talk(`\n${this.#terminal.paint.bold(`━━ ${title}`)}\n`);
  }

  /** Whole, or its top as people see it; of one that is edited, its first lines and the rows that are other ones. */
  report(what: string, markdown: string, before?: string): void {
    if (this.#isFull) {
      this.#quote(markdown);
      return;
    }
    const [summary = "", ...rest] = topOf(markdown).filter((line) => line !== title);
    const shown = before === undefined ? rest : changedRows(before, markdown);
    this.#terminal.talk(`\n  ${what}:\n${indented([summary, ...shown])}`);
  }

  /** With its details, or without. */
  line(line: string, details: readonly string[] = []): void {
    if (this.#isFull) this.#quote([line, ...details.map((detail) => `  ${detail}`)].join("\n"));
    else this.#terminal.talk(`  ${line}\n`);
  }

  #quote(text: string): void {
    const { document, paint } = this.#terminal;
    document(
      `\n${text
        .trimEnd()
        .split("\n")
        .map((line) => `  ${paint.dim("│")} ${line}`)
        .join("\n")}\n`,
    );
  }

  expect(what: string, holds: boolean, found?: unknown): void {
    const { talk, paint } = this.#terminal;
    this.checks++;
    if (!holds) this.failures++;
    if (holds && !this.#isFull) {
      this.#held++;
      return;
    }
    talk(
      `  ${holds ? paint.green("✓") : paint.red("✗")} ${what}${holds || found === undefined ? "" : ` (found: ${JSON.stringify(found)})`}\n`,
    );
  }

  /** The end of an act: what LaunchDarkly holds then. */
  async end(world: DemoWorld): Promise<void> {
    if (this.#isFull) return;
    const { talk, paint } = this.#terminal;
    if (this.#held > 0) talk(`  ${paint.green("✓")} ${counted(this.#held, "expectation")} held\n`);
    this.#held = 0;
    talk(`  LaunchDarkly holds:\n${indented(await heldBy(world))}`);
  }

  /** The same, in an act of its own. */
  holds(lines: readonly string[]): void {
    if (this.#isFull) this.#quote(lines.join("\n"));
  }
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}\n`).join("");
}

async function heldBy(world: DemoWorld): Promise<string[]> {
  const { workflows, templates } = await world.launchDarkly();
  return [
    ...workflows.map(({ name, flag, environment, status }) => `${status.padEnd(8)} ${flag}/${environment}: ${name}`),
    ...templates.map(({ key, name }) => `template ${key}: ${name}`),
  ];
}

/** `open`: called where the last plan stands on its pull request. */
async function tell(world: DemoWorld, story: Story, open: () => Promise<void>): Promise<void> {
  story.act("A pull request adds the documents of examples/storefront");
  await world.commit("add-workflows", world.examples);
  const opened = await world.openPullRequest("add-workflows", "Workflows as code");
  const first = await planned(world, story, opened, "5 to create");
  await story.end(world);

  story.act("Another commit is pushed: half of the customers a day later");
  await world.commit("add-workflows", {
    "workflows/new-checkout.yaml": (text) => text.replace("wait: 3d", "wait: 4d"),
  });
  const second = await planned(world, story, await world.synchronize(1), "5 to create", first.body);
  story.expect("it is the same comment, edited", second.id === first.id && second.body !== first.body);
  await story.end(world);

  story.act("It is merged");
  const merged = await world.merge(1);
  await applied(world, story, merged, { creates: 5, deletes: 0 });
  await story.end(world);

  story.act("The job is run again");
  await applied(world, story, merged, { creates: 0, deletes: 0 });
  await story.end(world);

  story.act("Another pull request changes one document and removes another");
  await world.commit("less-banner", {
    "workflows/new-checkout.yaml": (text) => text.replace("true: 10%", "true: 25%"),
    "workflows/maintenance-banner.yaml": null,
  });
  const change = await planned(
    world,
    story,
    await world.openPullRequest("less-banner", "A quarter first, no banner"),
    "2 to replace, 1 to delete",
  );
  story.expect("the change is told in words", change.body.includes("`true`: 10% → 25%"));
  await open();
  await story.end(world);

  story.act("It is merged");
  await applied(world, story, await world.merge(2), { creates: 2, deletes: 3 });
  await story.end(world);

  story.act("What LaunchDarkly holds in the end");
  const state = await world.launchDarkly();
  story.holds(await heldBy(world));
  story.expect(
    "three managed workflows, one made by hand, one template",
    state.workflows.length === 4 && state.templates.length === 1,
    state,
  );
  story.expect(
    "what was made by hand is as it was",
    state.workflows.some(
      ({ name, description }) => name === "Made by hand" && description === "Not in the repository, and never touched.",
    ),
  );
  const missing = state.workflows.filter(
    ({ name, description }) => name !== "Made by hand" && !description.includes("[ld-sync:v1 owner=acme/storefront "),
  );
  story.expect("every other one carries the marker", missing.length === 0, missing);
  await story.end(world);
}

/** Runs the Action on a pull request event, and shows its comment and its check run. */
async function planned(
  world: DemoWorld,
  story: Story,
  event: Parameters<DemoWorld["run"]>[0],
  headline: string,
  edited?: string,
) {
  const before = await world.writes();
  const run = await world.run(event, "reader");
  const comments = await world.comments(event.pull);
  const [comment] = comments;
  const what = edited === undefined ? "The comment" : "The comment, edited; its rows that changed";
  story.report(what, comment?.body ?? run.stdout, edited);
  story.expect("the job succeeds", run.exitCode === 0, run.stdout.slice(-500));
  story.expect("there is exactly one comment", comments.length === 1, comments.length);
  story.expect(`it says “${headline}”`, comment?.body.includes(`**${headline}.**`) ?? false);
  const check = await world.checkRun();
  const lines = check?.annotations.map(({ path, start_line: line, title }) => `${path}:${line} ${title}`) ?? [];
  story.line(`check run ${check?.name}: ${check?.conclusion}, ${check?.title}`, lines);
  story.expect("the check run is green", check?.conclusion === "success", check);
  story.expect(`and says “${headline}”`, check?.title.toLowerCase() === headline);
  story.expect("nothing was written to LaunchDarkly", (await world.writes()).length === before.length);
  return comment ?? { id: 0, body: "" };
}

async function applied(
  world: DemoWorld,
  story: Story,
  event: Parameters<DemoWorld["run"]>[0],
  expected: { creates: number; deletes: number },
): Promise<void> {
  const before = (await world.writes()).length;
  const run = await world.run(event, "writer");
  story.report("The job's summary", run.summary || run.stdout);
  story.expect("the job succeeds", run.exitCode === 0, run.stdout.slice(-500));
  const [comment] = await world.comments(event.pull);
  story.expect("the pull request's comment tells what became of it", comment?.body.includes("**Applied**: ") ?? false);
  const sent = (await world.writes()).slice(before);
  const count = (method: string) => sent.filter((request) => request.method === method).length;
  story.expect(
    `${expected.creates} creates and ${expected.deletes} deletes were sent`,
    count("POST") === expected.creates && count("DELETE") === expected.deletes,
    sent.map(({ method, path }) => `${method} ${codeSpan(path)}`),
  );
}
