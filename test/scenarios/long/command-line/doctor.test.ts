// `doctor`, on the command line and in the Action, against both emulators: what is wrong is told all at once, and nothing is changed anywhere.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { checkNames } from "../../../../src/examining/examine.ts";
import { applyFile, planFile } from "../../../../src/initial/workflow-files.ts";
import { accountSeed, githubToken, ownToken, tokens } from "../../../fixtures/account.ts";
import { checkout, configuration, documents, standardRollout } from "../../../fixtures/documents.ts";
import { serveAnswers } from "../../../launchdarkly/service.ts";
import { type CommandOptions, type Files, root, startWorld, type World } from "../../world.ts";

const setup = { directory: ".launchdarkly", branch: "main", version: "0.1.0" };
const good: Files = {
  ...documents,
  "workflow-sync.yaml": configuration.replace("production] }", "production], maintainer: ada@example.com }"),
  "templates/standard-rollout.yaml": standardRollout,
  "../.github/workflows/launchdarkly-plan.yml": planFile(setup),
  "../.github/workflows/launchdarkly-apply.yml": applyFile(setup),
};
const all = {
  contents: "read",
  "pull-requests": "write",
  checks: "write",
  deployments: "write",
  issues: "write",
  actions: "read",
  administration: "read",
} as const;
const settings = {
  rules: [
    { type: "required_status_checks", parameters: { required_status_checks: [{ context: "LaunchDarkly workflows" }] } },
  ],
  environments: [
    { name: "launchdarkly-plan" },
    { name: "launchdarkly-apply", reviewers: ["grace"], preventSelfReview: true, branches: ["main"] },
  ],
};

/** The service's clock is this machine's, and it tells its limits. */
const account = (more: object = {}) => ({ now: new Date().toISOString(), rateLimit: { global: 1_000 }, ...more });

interface Seeds {
  files?: Files;
  permissions?: Record<string, "read" | "write">;
  launchDarkly?: object;
  github?: object;
}

/** With a pull request that was merged, on which a comment can be tried. */
async function started({ files = good, permissions = all, launchDarkly = {}, github = {} }: Seeds = {}) {
  const world = await startWorld(files, {
    launchDarkly: account(launchDarkly),
    github: { tokens: [ownToken(permissions)], settings, ...github },
  });
  await world.commit("topic", { "../README.md": "# Shop\n" });
  await world.merge((await world.openPullRequest("topic")).pull);
  await world.git("checkout", "--quiet", "--force", "--detach", "main");
  return world;
}

const onGitHub = ({ urls }: World) => ({ environment: { GITHUB_TOKEN: githubToken, GITHUB_API_URL: urls.github } });

interface Told {
  check: string;
  status: string;
  what: string;
  todo?: string;
  position?: { file: string; line: number };
}

async function told(world: World, args: readonly string[] = [], options: CommandOptions = onGitHub(world)) {
  const run = await world.command(["doctor", "--format", "json", ...args], options);
  const { findings } = JSON.parse(run.stdout) as { findings: Told[] };
  const of = (status: string) => findings.filter((one) => one.status === status);
  return { ...run, findings, of, names: (status: string) => [...new Set(of(status).map(({ check }) => check))] };
}

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8")) as AnySchemaObject;
const ajv = new Ajv2020({ schemas: [schemaOf("plan"), schemaOf("doctor")], strict: false, allErrors: true });

function expectValid(stdout: string): void {
  const validate = ajv.compile({ $ref: schemaOf("doctor").$id });
  expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
}

/** Of both services, without what a service counts or dates itself. */
async function states(world: World) {
  const { now: _, ...launchDarkly } = await world.live();
  const { now: __, ...github } = await world.githubState<{ now: string }>();
  return JSON.stringify([launchDarkly, github]);
}

test("where all is as it has to be: exit 0, every check is told, and neither service is changed", async () => {
  const world = await started();
  const before = await states(world);
  const run = await told(world);
  expect([run.exitCode, run.stderr, run.of("not")]).toEqual([0, "", []]);
  // What LaunchDarkly doesn't tell isn't guessed.
  expect(run.names("unknown")).toEqual(["may-apply"]);
  expect([...new Set(run.findings.map(({ check }) => check))]).toEqual(checkNames);
  expectValid(run.stdout);
  expect(await states(world)).toBe(before);
  expect(run.launchDarkly.map(({ method }) => method)).not.toContain("POST");
  // Each write is refused for its content, and so is none.
  expect(
    run.github.filter(({ method, path }) => method !== "GET" && path !== "/graphql").map(({ status }) => status),
  ).toEqual([422, 422, 422, 422]);
});

test("at the terminal it is short: a line for what is ok, and what to do for the rest", async () => {
  const world = await started();
  const { stdout, exitCode } = await world.command(["doctor"], onGitHub(world));
  expect(exitCode).toBe(0);
  expect(stdout.split("\n").length).toBeLessThan(45);
  expect(stdout).toMatch(/^LaunchDarkly\n {2}ok {7}No proxy is set/);
  expect(stdout).toMatch(/\n\nGitHub\n/);
  expect(stdout).toMatch(/\n {2}unknown {2}.* \[may-apply\]\n {11}Hold its role/);
  expect(stdout).toMatch(/\n\n\d+ ok, 1 unknown\.\n$/);
});

test("outside of GitHub and without a token, the rest is looked at, and what to do is told", async () => {
  const world = await started();
  const run = await told(world, [], { token: null });
  expect([run.exitCode, run.launchDarkly, run.github]).toEqual([0, [], []]);
  expect(run.names("ok")).toEqual(["proxy", "documents", "owner", "maintainer", "concurrency"]);
  expect(run.findings.find(({ check }) => check === "token")?.todo).toMatch(/Make one in LaunchDarkly/);
  expectValid(run.stdout);
  const { stdout } = await world.command(["doctor"], { token: null });
  expect(stdout).toContain(
    "Not looked at: nothing was sent to LaunchDarkly. [names, workflows, approvals, owners, may-plan, may-apply]",
  );
  expect(stdout).toContain("Not looked at: this doesn't run on GitHub. [identity, repository,");
});

test("whatever is wrong is told at once", async () => {
  const files = {
    ...good,
    "workflows/misspelt.yaml": checkout
      .replace("key: checkout", "key: misspelt")
      .replace("new-checkout", "new-chekout"),
    "workflows/elsewhere.yaml": `${checkout.replace("key: checkout", "key: elsewhere")}environments: [prod]\n`,
    "workflows/lost.yaml": `${checkout.replace("key: checkout", "key: lost")}project: shop\n`,
    "workflows/wrong.yaml": `${checkout.replace("key: checkout", "key: wrong")}flg: x\n`,
    "../.github/workflows/launchdarkly-apply.yml": applyFile(setup).replace(/concurrency:\n.*\n.*\n/, ""),
  };
  const projects = accountSeed().projects as { environments: object[] }[];
  const [project] = projects;
  const approvalSettings = { required: true, serviceKind: "servicenow" };
  const environments = [{ key: "staging" }, { key: "production", approvalSettings }];
  const world = await started({
    files,
    permissions: { contents: "read", checks: "read", actions: "read" },
    launchDarkly: { now: "2020-01-01T00:00:00Z", projects: [{ ...project, environments }] },
    github: {
      settings: { rules: [{ type: "merge_queue" }], environments: [{ name: "launchdarkly-apply" }] },
      options: { checkRunRetentionDays: 3 },
    },
  });
  const run = await told(world);
  expect(run.exitCode).toBe(1);
  expect(run.names("not")).toEqual([
    "names",
    "approvals",
    "documents",
    "pull-requests",
    "checks",
    "deployments",
    "issues",
    "required-check",
    "plan-environment",
    "apply-environment",
    "concurrency",
  ]);
  const missing = run.of("not").filter(({ check }) => check === "names");
  expect(
    missing.map(({ what, todo, position }) => [what.replace(/, or the token.*/, ""), todo, position?.file.slice(14)]),
  ).toEqual([
    [
      "LaunchDarkly has no environment `prod` in the project `storefront`",
      "Check its key; keys are case-sensitive.",
      "workflows/elsewhere.yaml",
    ],
    ["LaunchDarkly has no project `shop`", "Check its key; keys are case-sensitive.", "workflows/lost.yaml"],
    [
      "LaunchDarkly has no flag `new-chekout` in the project `storefront`",
      "Did you mean `new-checkout`?",
      "workflows/misspelt.yaml",
    ],
  ]);
  const { stdout } = await world.command(["doctor"], onGitHub(world));
  expect(stdout).toMatch(/Not as it has to be: names, .* and concurrency\.\n$/);
});

describe("LaunchDarkly", () => {
  test("a token that it doesn't know: nothing else is asked of it", async () => {
    const world = await started();
    const run = await told(world, [], { ...onGitHub(world), token: "api-wrong-4711" });
    expect([run.exitCode, run.names("not"), run.launchDarkly.length]).toEqual([1, ["token"], 1]);
    expect(run.stdout + run.stderr).not.toContain("4711");
  });

  test("a token that no header can carry is never sent, nor shown", async () => {
    const world = await started();
    const run = await told(world, [], { ...onGitHub(world), token: "api-4711 4712" });
    expect([run.exitCode, run.names("not"), run.launchDarkly]).toEqual([1, ["token"], []]);
    expect(run.stdout + run.stderr).not.toMatch(/471[12]/);
  });

  test("a host where nobody is, one that is none, and one where somebody else answers", async () => {
    const world = await started();
    const { url } = await serveAnswers(() => ({ body: "<html>Sign in</html>" }));
    for (const host of ["http://127.0.0.1:9", "ftp://127.0.0.1", url]) {
      const environment = { ...onGitHub(world).environment, LAUNCHDARKLY_API_HOST: host };
      const run = await told(world, [], { environment });
      expect([host, run.exitCode, run.names("not")]).toEqual([host, 1, ["host"]]);
    }
  });

  test("limits that are used up all the while: it ends, and says so", async () => {
    const files = { ...good, "workflow-sync.yaml": `${good["workflow-sync.yaml"]}requests: { budget: 2s }\n` };
    const world = await started({ files });
    const { url } = await serveAnswers(() => ({ status: 429, headers: { "retry-after": "1" }, body: "{}" }));
    const run = await told(world, [], { environment: { ...onGitHub(world).environment, LAUNCHDARKLY_API_HOST: url } });
    expect([run.exitCode, run.names("not")]).toEqual([1, ["rate-limit"]]);
    expect(run.names("unknown")).toEqual(expect.arrayContaining(["token", "names", "may-plan"]));
  });

  test("a proxy that answers everything with a page and 502", async () => {
    const world = await started();
    const page = { status: 502, headers: { "content-type": "text/html" }, body: "<html>Bad gateway of acme</html>" };
    const { url } = await serveAnswers(() => page);
    const run = await told(world, [], { environment: { ...onGitHub(world).environment, LAUNCHDARKLY_API_HOST: url } });
    expect([run.exitCode, run.names("not")]).toEqual([1, ["host"]]);
    expect(run.stdout + run.stderr).not.toContain("gateway of acme");
  });

  test("an account without the feature", async () => {
    const world = await started();
    await world.faults("launchDarkly", [{ path: "/workflows", kind: "status", status: 403, times: 99 }]);
    const run = await told(world);
    expect([run.exitCode, run.names("not")]).toEqual([1, ["workflows", "may-plan"]]);
    expect(run.of("not")[0]?.todo).toMatch(/Enterprise/);
  });

  test("what it says of a token's rights is told, and for a plan's token doesn't count", async () => {
    const denied = { _access: { denied: [{ action: "updateFeatureWorkflows" }], allowed: [] } };
    const [project] = accountSeed().projects as { flags: { environments: Record<string, object> }[] }[];
    const flags = project?.flags.map((flag) => ({
      ...flag,
      environments: { ...flag.environments, production: { ...flag.environments.production, ...denied } },
    }));
    const world = await started({ launchDarkly: { projects: [{ ...project, flags }] } });
    const run = await told(world, [], { ...onGitHub(world), token: tokens.reader });
    expect([run.exitCode, run.names("not")]).toEqual([1, ["may-apply"]]);
    const plan = await told(world, ["--for", "plan"], { ...onGitHub(world), token: tokens.reader });
    expect([plan.exitCode, plan.names("not"), plan.names("unknown")]).toEqual([0, [], []]);
  });

  test("markers of others on the same key", async () => {
    const world = await started();
    await world.applyAll();
    await world.write({ "workflow-sync.yaml": (text) => text.replace("acme/storefront", "acme/shop") });
    const run = await told(world, [], {});
    expect(run.of("not").map(({ check, what }) => [check, what.replace(/:.*| is `acme\/storefront`'s.*/, "")])).toEqual(
      [
        ["owners", "The workflow `checkout` on `storefront/new-checkout/production`"],
        ["owner", "The configuration's owner is `acme/shop`, and this repository is `acme/storefront`"],
      ],
    );
  });

  test("limits that are used up", async () => {
    const world = await started();
    await world.faults("launchDarkly", [{ path: "/templates", kind: "status", status: 429 }]);
    const run = await told(world);
    expect([run.exitCode, run.names("not")]).toEqual([1, ["rate-limit"]]);
  });

  test("a proxy that is no address, and one with a password, which is never shown", async () => {
    const world = await started();
    const at = (HTTP_PROXY: string) => ({ environment: { ...onGitHub(world).environment, HTTP_PROXY } });
    const wrong = await told(world, [], at("proxy:8080"));
    expect([wrong.exitCode, wrong.names("not")]).toEqual([1, ["proxy"]]);
    const run = await told(world, [], at("http://ada:4711@127.0.0.1:9"));
    expect([run.exitCode, run.names("not")]).toEqual([1, ["host"]]);
    expect(run.stdout).toContain("`http://127.0.0.1:9`");
    expect(run.stdout + run.stderr).not.toContain("4711");
  });
});

describe("in the Action", () => {
  const mode = { mode: "doctor" };

  test("where all is well: green, a summary with tables, and no annotation", async () => {
    const world = await started();
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: mode });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([0, ""]);
    expect(run.summary).toMatch(
      /^## LaunchDarkly workflows: doctor\n\n\*\*Nothing is wrong\*\*: \d+ checks ok, 1 not known\.\n/,
    );
    expect(run.summary).toContain("<details><summary>");
    expect(run.stdout).not.toContain("::error");
  });

  test("what is wrong makes the job red, with an annotation for each, on its line where it has one", async () => {
    const files = { ...good, "workflows/checkout.yaml": checkout.replace("flag: new-checkout", "flag: new-chekout") };
    const world = await started({ files, permissions: { ...all, deployments: "read" } });
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: mode });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "invalid"]);
    expect(run.stdout).toMatch(
      /^::error title=names,file=\.launchdarkly\/workflows\/checkout\.yaml,line=3,col=\d+::LaunchDarkly has no flag/m,
    );
    expect(run.stdout).toMatch(/^::error title=deployments::The token lacks `deployments: write`/m);
    expect(run.stdout).toContain("Not as it has to be: names and deployments. See the summary.");
    expect(run.summary).toContain("**2 are not as they have to be**");
  });

  test("documents that aren't valid: `invalid`, whatever else is wrong", async () => {
    const files = { ...good, "workflows/wrong.yaml": `${checkout.replace("key: checkout", "key: wrong")}flg: x\n` };
    const world = await started({ files, github: { settings: {} } });
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: mode });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "invalid"]);
  });

  test("`issues: write` alone doesn't pass for `pull-requests: write`", async () => {
    const world = await started({ permissions: { ...all, "pull-requests": "read" } });
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: mode });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "failed"]);
    expect(run.summary).toContain("❌ GitHub | The token lacks <code>pull-requests: write</code>");
    expect(run.stdout).toContain("Not as it has to be: pull-requests. See the summary.");
  });

  test("an apply that is cancelled half-way is the apply's matter alone", async () => {
    const cancels = applyFile(setup).replace(
      /concurrency:\n.*\n.*\n/,
      "concurrency: { group: a, cancel-in-progress: true }\n",
    );
    const world = await started({ files: { ...good, "../.github/workflows/launchdarkly-apply.yml": cancels } });
    for (const [job, code] of Object.entries({ plan: 0, drift: 0, apply: 1, all: 1 })) {
      const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: { ...mode, for: job } });
      expect([job, run.exitCode, run.stdout.includes("::error title=concurrency")]).toEqual([job, code, code === 1]);
    }
  });

  test("each job with the permissions and the token of docs/access.md is well", async () => {
    const jobs = {
      plan: { contents: "read", "pull-requests": "write", checks: "write", deployments: "read" },
      apply: { contents: "read", "pull-requests": "write", checks: "read", deployments: "write" },
      drift: { contents: "read", issues: "write", deployments: "read" },
    } as const;
    for (const [job, permissions] of Object.entries(jobs)) {
      const world = await started({ permissions });
      const run = await world.run(await world.event("events/schedule"), { inputs: { ...mode, for: job } });
      expect([job, run.exitCode, run.summary.match(/❌.*/g)]).toEqual([job, 0, null]);
      const other = job === "plan" ? "apply" : "plan";
      const wrong = await world.run(await world.event("events/schedule"), { inputs: { ...mode, for: other } });
      expect([job, wrong.exitCode]).toEqual([job, 1]);
    }
  });

  test("without a token, as on a fork's pull request, LaunchDarkly isn't known, and the job is green", async () => {
    const world = await started();
    const event = await world.propose("fork", { "../README.md": "# Fork\n" }, { fork: true });
    const run = await world.run(event, { token: null, inputs: mode });
    expect([run.exitCode, run.launchDarkly]).toEqual([0, []]);
    expect(run.summary).toContain("There is no LaunchDarkly access token in <code>access-token</code>");
  });

  test("LaunchDarkly out of reach, and nothing else: `unreachable`", async () => {
    const world = await started();
    const inputs = { ...mode, "base-uri": "http://127.0.0.1:9" };
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "unreachable"]);
  });

  test("documents that can't be read are not known, and the rest is looked at", async () => {
    const { contents: _, ...permissions } = all;
    const world = await started({ permissions });
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: mode });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "failed"]);
    expect(run.summary).toContain("❌ GitHub | The token lacks <code>contents: read</code>");
    expect(run.summary).toContain("❔ Documents | The documents could not be read");
    expect(run.summary).toContain("✅ LaunchDarkly | The token <code>merge</code>");
  });

  test("a wrong word is an error of the input", async () => {
    const world = await started();
    const run = await world.run(await world.event("events/workflow_dispatch"), {
      inputs: { ...mode, for: "all of it" },
    });
    expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "invalid"]);
    expect(run.stdout).toContain("The input `for` can't be `all of it`: it is one of all, plan, apply, drift.");
  });
});
