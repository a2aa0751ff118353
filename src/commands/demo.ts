// `demo`: a pull request's whole life against both emulators, by running the Action's own bundle. Exit 0 if all went as expected, else 1.

import type { ExitCode } from "../pipeline/exit-code.ts";
import { code as codeSpan } from "../reporting/escaping/markdown.ts";
import { type DemoWorld, startDemoWorld } from "./demo-world.ts";
import type { Terminal } from "./terminal.ts";

export async function demo(terminal: Terminal): Promise<ExitCode> {
  const world = await startDemoWorld();
  const story = new Story(terminal);
  try {
    await tell(world, story);
  } finally {
    await world.close();
  }
  const { out, paint } = terminal;
  out(
    story.failures === 0
      ? paint.green(`\nAll ${story.checks} expectations held.\n`)
      : paint.red(`\n${story.failures} of ${story.checks} expectations did not hold.\n`),
  );
  return story.failures === 0 ? 0 : 1;
}

/** Prints what happens, and counts the expectations that don't hold. */
class Story {
  checks = 0;
  failures = 0;
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  chapter(title: string): void {
    this.#terminal.out(`\n${this.#terminal.paint.bold(`━━ ${title}`)}\n`);
  }

  show(text: string): void {
    this.#terminal.out(
      `\n${text
        .trimEnd()
        .split("\n")
        .map((line) => `  ${this.#terminal.paint.dim("│")} ${line}`)
        .join("\n")}\n`,
    );
  }

  expect(what: string, holds: boolean, found?: unknown): void {
    const { out, paint } = this.#terminal;
    this.checks++;
    if (!holds) this.failures++;
    out(
      `  ${holds ? paint.green("✓") : paint.red("✗")} ${what}${holds || found === undefined ? "" : ` (found: ${JSON.stringify(found)})`}\n`,
    );
  }
}

async function tell(world: DemoWorld, story: Story): Promise<void> {
  story.chapter("A pull request adds the documents of examples/storefront");
  await world.commit("add-workflows", world.examples);
  const opened = await world.openPullRequest("add-workflows", "Workflows as code");
  const first = await planned(world, story, opened, "5 to create");

  story.chapter("Another commit is pushed: half of the customers a day later");
  await world.commit("add-workflows", {
    "workflows/new-checkout.yaml": (text) => text.replace("wait: 3d", "wait: 4d"),
  });
  const second = await planned(world, story, await world.synchronize(1), "5 to create");
  story.expect("it is the same comment, edited", second.id === first.id && second.body !== first.body);

  story.chapter("It is merged");
  const merged = await world.merge(1);
  await applied(world, story, merged, { creates: 5, deletes: 0 });

  story.chapter("The job is run again");
  await applied(world, story, merged, { creates: 0, deletes: 0 });

  story.chapter("Another pull request changes one document and removes another");
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

  story.chapter("It is merged");
  await applied(world, story, await world.merge(2), { creates: 2, deletes: 3 });

  story.chapter("What LaunchDarkly holds in the end");
  const state = await world.launchDarkly();
  story.show(
    [
      ...state.workflows.map(
        ({ name, flag, environment, status }) => `${status.padEnd(8)} ${flag}/${environment}: ${name}`,
      ),
      ...state.templates.map(({ key, name }) => `template ${key}: ${name}`),
    ].join("\n"),
  );
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
}

/** Runs the Action on a pull request event, and shows its comment and its check run. */
async function planned(world: DemoWorld, story: Story, event: Parameters<DemoWorld["run"]>[0], headline: string) {
  const before = await world.writes();
  const run = await world.run(event, "reader");
  const comments = await world.comments(event.pull);
  const [comment] = comments;
  story.show(comment?.body ?? run.stdout);
  story.expect("the job succeeds", run.exitCode === 0, run.stdout.slice(-500));
  story.expect("there is exactly one comment", comments.length === 1, comments.length);
  story.expect(`it says “${headline}”`, comment?.body.includes(`**${headline}.**`) ?? false);
  const check = await world.checkRun();
  const lines = check?.annotations.map(({ path, start_line: line, title }) => `  ${path}:${line} ${title}`) ?? [];
  story.show([`check run ${check?.name}: ${check?.conclusion}, ${check?.title}`, ...lines].join("\n"));
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
  story.show(run.summary || run.stdout);
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
