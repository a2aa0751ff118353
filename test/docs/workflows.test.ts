// Workflow files of GitHub, wherever we keep, show or write one: GitHub's own parser takes them, and they keep our laws.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { initialFiles } from "../../src/initial/files.ts";
import { root } from "./pages.ts";
import { examples, ours, shown, standard, version, written } from "./workflow-files.ts";
import { objections } from "./workflow-parser.ts";

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  environment?: string | { name: string; deployment?: boolean };
  concurrency?: Concurrency;
  needs?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Concurrency {
  group: string;
  queue?: string;
  "cancel-in-progress"?: boolean;
}

interface Workflow {
  concurrency?: Concurrency;
  on: Record<string, { inputs?: Record<string, { options?: string[] }> } | null>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const own = "launchdarkly-workflow-sync/launchdarkly-workflow-sync";
const { inputs } = load(readFileSync(`${root}action.yml`, "utf8")) as {
  inputs: Record<string, { description: string }>;
};

const choices: Record<string, string[]> = {
  mode: ["auto", "validate", "plan", "apply", "drift", "doctor"],
  for: ["all", "plan", "apply", "drift"],
  scope: ["changed", "all"],
  "reviewed-plan": ["required", "if-present", "off"],
};

const events = (workflow: Workflow) => Object.keys(workflow.on);
const onPullRequests = (workflow: Workflow) =>
  events(workflow).some((event) => /^pull_request|^merge_group$/.test(event));
const environmentOf = ({ environment }: Job) => (typeof environment === "string" ? { name: environment } : environment);

/** What `mode: ${{ inputs.mode || 'auto' }}` can be: the choices of a run by hand, and what stands in quotes. */
function valuesOf(value: unknown, workflow: Workflow): unknown[] {
  const [, expression] = /^\$\{\{(.*)\}\}$/s.exec(String(value)) ?? [];
  if (expression === undefined) return [value];
  const quoted = [...expression.matchAll(/'([^']*)'/g)].map(([, text]) => text);
  const asked = [...expression.matchAll(/\binputs\.([\w-]+)/g)].flatMap(
    ([, name = ""]) => workflow.on.workflow_dispatch?.inputs?.[name]?.options ?? [],
  );
  return [...quoted, ...asked];
}

/** Where a job may have the writer's token: never in a run for a pull request. */
function isKeptFromPullRequests(name: string, job: Job, workflow: Workflow): boolean {
  if (!onPullRequests(workflow)) return true;
  return (
    /^github\.event_name == 'push'(?: \|\| github\.event_name == 'workflow_dispatch')?$/.test(job.if ?? "") ||
    /^\$\{\{ github\.event_name == 'push' && 'launchdarkly-apply' \|\| 'launchdarkly-plan' \}\}$/.test(name)
  );
}

describe.each([...ours, ...examples, ...written, ...shown])("$place", ({ place, text }) => {
  const workflow = load(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("GitHub's parser has no objection", async () => {
    expect(await objections(place, text)).toEqual([]);
  });

  test("what is used is pinned to a commit with its version beside it; the Action to a release that can't be changed", () => {
    const used = [...text.matchAll(/\buses: (.*)$/gm)].map(([, use = ""]) => use);
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    const pinned = new RegExp(
      `^(?:(?!${own})[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+|${own}@v${version} # an immutable release)$`,
    );
    expect(used.filter((use) => !pinned.test(use))).toEqual([]);
  });

  test("permissions are named one by one, so that nothing else may be done", () => {
    expect(workflow.permissions).toEqual(expect.any(Object));
    for (const { permissions = workflow.permissions } of jobs) expect(permissions).not.toEqual({});
  });

  test("no event brings a stranger's files and a token together", () => {
    expect(events(workflow)).not.toContain("pull_request_target");
    expect(events(workflow)).not.toContain("workflow_run");
    expect(events(workflow)).not.toContain("issue_comment");
  });

  test("what the Action is given are inputs that it has, with values that it takes", () => {
    for (const { uses, with: given = {} } of steps) {
      if (!uses?.startsWith(own)) continue;
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
      for (const [name, allowed] of Object.entries(choices))
        if (name in given) {
          const values = valuesOf(given[name], workflow);
          expect(values.length).toBeGreaterThan(0);
          expect(values.filter((value) => !allowed.includes(String(value)))).toEqual([]);
        }
    }
  });

  test("no secret for applying comes into a run for a pull request, and none comes without an environment", () => {
    for (const job of jobs) {
      const secrets = JSON.stringify(job).match(/\bsecrets\./) !== null;
      const environment = environmentOf(job);
      if (secrets) expect(environment).toMatchObject({ deployment: false });
      if (/apply/.test(environment?.name ?? ""))
        expect(isKeptFromPullRequests(environment?.name ?? "", job, workflow)).toBe(true);
    }
  });
});

/** The group of a run that applies. */
function applyGroup({ group }: Concurrency): string {
  return group.replace(/\$\{\{ github\.event_name == 'push' && 'apply' \|\| github\.ref \}\}/, "apply");
}

describe("applies, by a merge or by hand, wait for each other, and none is cancelled", () => {
  const all = [...examples, ...written, ...shown].flatMap(({ place, text }) => {
    const workflow = load(text) as Workflow;
    return Object.values(workflow.jobs).flatMap((job) =>
      /apply/.test(environmentOf(job)?.name ?? "") ? [{ place, ...(job.concurrency ?? workflow.concurrency) }] : [],
    );
  });

  test.each(all)("$place", ({ group = "", queue, ...concurrency }) => {
    expect(applyGroup({ group })).toMatch(
      /^launchdarkly-(?:(?:services-my-shop|\$\{\{ matrix\.team \}\})-)?apply(?:-\$\{\{ matrix\.environment \}\})?$/,
    );
    expect([queue, concurrency["cancel-in-progress"]]).toEqual(["max", undefined]);
  });
});

describe("choices of inputs", () => {
  test.each(Object.entries(choices))("%s: as action.yml describes it", (name, allowed) => {
    for (const value of allowed) expect(inputs[name]?.description).toMatch(new RegExp(`\\b${value}\\b`));
  });
});

describe("our own workflows", () => {
  test.each(ours)("$place leaves no token in the checkout", ({ text }) => {
    const { jobs } = load(text) as Workflow;
    for (const { uses, with: given } of Object.values(jobs).flatMap(({ steps }) => steps))
      if (uses?.startsWith("actions/checkout@")) expect(given).toMatchObject({ "persist-credentials": false });
  });

  test("a release is made of a tag that is package.json's version and lies on main, after all tests", () => {
    const { on, jobs } = load(readFileSync(`${root}.github/workflows/release.yml`, "utf8")) as Workflow;
    expect(on.push).toEqual({ tags: ["v[0-9]+.[0-9]+.[0-9]+"] });
    const commands = jobs.check?.steps.flatMap(({ run }) => run ?? []).join("\n");
    for (const command of ["package.json", "--is-ancestor", ".ci/run"]) expect(commands).toContain(command);
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ["check", undefined],
      ["draft", "check"],
      ["npm", "draft"],
      ["publish", "npm"],
    ]);
  });

  test("only its last jobs may write, each no more than its part", () => {
    const { permissions, jobs } = load(readFileSync(`${root}.github/workflows/release.yml`, "utf8")) as Workflow;
    expect(permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      check: { contents: "read" },
      draft: { contents: "write", "id-token": "write", attestations: "write" },
      npm: { contents: "read", "id-token": "write" },
      publish: { contents: "write" },
    });
  });
});

describe("copies", () => {
  const withoutHead = (text: string) => text.replace(/^(?:#.*\n)+/, "");

  test.each(shown)("$place is one of examples/github-workflows", ({ text }) => {
    expect(examples.map((example) => withoutHead(example.text))).toContain(withoutHead(text));
  });

  test("examples/github-workflows/one-repository is what `init` writes", () => {
    const files = initialFiles(standard, true).filter(({ path }) => path.startsWith(".github/workflows/"));
    expect(
      examples
        .filter(({ place }) => place.includes("/one-repository/"))
        .map(({ place, text }) => [place, text])
        .sort(),
    ).toEqual(
      files
        .map(({ path, text }) => [path.replace(".github/workflows", "examples/github-workflows/one-repository"), text])
        .sort(),
    );
  });

  test("each example stands in the list of them", () => {
    const list = readFileSync(`${root}examples/github-workflows/README.md`, "utf8");
    const named = [...list.matchAll(/^\| \[[^\]]+\]\(([^)]+)\)/gm)].map(
      ([, path]) => `examples/github-workflows/${path}`,
    );
    expect(named.sort()).toEqual(examples.map(({ place }) => place).sort());
  });
});
