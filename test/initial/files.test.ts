// What `init` writes, from what is known of a repository.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { readRevision } from "../../src/configuration/revision.ts";
import { initialFiles, type Repository } from "../../src/initial/files.ts";
import { nextSteps, type Surroundings } from "../../src/initial/next-steps.ts";
import { applyRole, planRole } from "../../src/initial/roles.ts";
import { yamlText } from "../../src/initial/yaml-text.ts";
import { withoutTokens } from "../../src/reporting/escaping/redaction.ts";

const own = "launchdarkly-workflow-sync/launchdarkly-workflow-sync";

const repository: Repository = {
  directory: ".launchdarkly",
  owner: "acme/storefront",
  branch: "main",
  version: "1.2.3",
};
const textOf = (given: Partial<Repository>, ending: string) =>
  initialFiles({ ...repository, ...given }, true).find(({ path }) => path.endsWith(ending))?.text ?? "";

describe("a text in YAML", () => {
  test.each([
    ["acme/storefront", "acme/storefront"],
    ["main", "main"],
    ["on", '"on"'],
    ["1.0", '"1.0"'],
    ["#main", '"#main"'],
    ["a: b", '"a: b"'],
    ["null", '"null"'],
    ["ä", '"ä"'],
    [".5", '".5"'],
    ["...", '"..."'],
    ["a\u0085b\u2028", '"a\\u0085b\\u2028"'],
  ])("%s", (text, expected) => {
    expect(yamlText(text)).toBe(expected);
  });

  test("is read back as it was, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(..."\u0085\u009f\u2028\u2029\ufeff"),
            fc.string({ unit: "grapheme", maxLength: 3 }),
          ),
          minLength: 1,
        }),
        (text) => {
          expect(load(`a: ${yamlText(text)}`)).toEqual({ a: text });
          expect(load(`[${yamlText(text)}]`)).toEqual([text]);
        },
      ),
    );
  });
});

describe("the documents", () => {
  const asSource = ({ path, text }: { path: string; text: string }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  });

  test("are a configuration with the owner, and none that would make anything", () => {
    const files = initialFiles(repository, true).filter(({ path }) => path.startsWith(".launchdarkly/"));
    const { diagnostics, count, configuration } = readRevision(files.map(asSource), ".launchdarkly", "head");
    expect([diagnostics, count, configuration?.owner]).toEqual([[], 0, "acme/storefront"]);
  });

  test("the sample is a valid one once it is renamed, also as it says beside other projects", () => {
    for (const project of [undefined, "on", "shop"]) {
      const files = initialFiles({ ...repository, ...(project !== undefined && { project }) }, true)
        .filter(({ path }) => path.startsWith(".launchdarkly/"))
        .map(({ path, text }) => asSource({ path: path.replace(/\.sample$/, ""), text }));
      const { diagnostics, workflows } = readRevision(files, ".launchdarkly", "head");
      expect([diagnostics, workflows.map(({ target }) => target.project)]).toEqual([[], [project ?? "storefront"]]);
    }
  });

  test("of those who have documents, there is no sample", () => {
    expect(initialFiles(repository, false).filter(({ path }) => path.endsWith(".sample"))).toEqual([]);
  });
});

describe("the roles", () => {
  const actions = ({ policy }: ReturnType<typeof planRole>) => policy.flatMap((statement) => statement.actions);

  test("the plan's role may only view", () => {
    expect(actions(planRole("*")).filter((action) => !action.startsWith("view"))).toEqual([]);
    expect(planRole("*").basePermissions).toBe("no_access");
  });

  test("the apply's role may make and delete workflows and templates, what stages do, and nothing to flags or accounts", () => {
    expect(actions(applyRole("*")).sort()).toEqual([
      "createApprovalRequest",
      "createTemplate",
      "deleteTemplate",
      "updateFallthrough",
      "updateFeatureWorkflows",
      "updateOn",
      "updateRules",
      "updateTargets",
      "viewProject",
      "viewTemplate",
    ]);
  });

  test("of another directory are others, in key and name; and the same project's allow the same", () => {
    const role = (label: string | undefined, what: string) => JSON.parse(textOf({ ...(label && { label }) }, what));
    for (const what of ["roles/plan.json", "roles/apply.json"]) {
      const [one, other] = [role(undefined, what), role("services-shop", what)];
      expect(other).toEqual({ ...one, key: expect.any(String), name: expect.any(String) });
      expect([other.key, other.name]).not.toEqual([one.key, one.name]);
      expect(other.key).toMatch(/^workflow-sync-services-shop-(?:plan|apply)$/);
      expect(other.name).toMatch(/^Workflow sync \(services-shop\): (?:plan|apply)$/);
    }
  });

  test("are limited to a project that is named", () => {
    const resources = [planRole("shop"), applyRole("shop")].flatMap(({ policy }) =>
      policy.flatMap((one) => one.resources),
    );
    expect([...new Set(resources)].sort()).toEqual(["proj/shop", "proj/shop:env/*:flag/*", "template/*"]);
    expect(JSON.parse(textOf({ project: "shop" }, "roles/apply.json"))).toEqual(applyRole("shop"));
  });

  test("are limited to environments that are named, and the sample is for these", () => {
    const environments = ["production", "eu-1"];
    const { policy } = JSON.parse(textOf({ project: "shop", environments }, "roles/apply.json"));
    expect(policy[1].resources).toEqual(["proj/shop:env/production:flag/*", "proj/shop:env/eu-1:flag/*"]);
    expect(textOf({ environments }, ".sample")).toContain("\nenvironments: [production, eu-1]\n");
  });
});

describe("the workflow files", () => {
  test("of another directory than the standard one name it, and stand beside the others", () => {
    const elsewhere = { directory: "services/shop/.launchdarkly", label: "services-shop" };
    const paths = initialFiles({ ...repository, ...elsewhere }, true).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith(".github/"))).toEqual([
      ".github/workflows/launchdarkly-services-shop-plan.yml",
      ".github/workflows/launchdarkly-services-shop-apply.yml",
      ".github/workflows/launchdarkly-services-shop-drift.yml",
    ]);
    for (const file of ["plan.yml", "apply.yml", "drift.yml"])
      expect(textOf(elsewhere, file)).toContain("\n          directory: services/shop/.launchdarkly\n");
    expect(textOf({}, "plan.yml")).not.toContain("directory:");
  });

  test.each(["1.0", "on", "-", "a b/c", "ä"])("name the directory %s as it is", (directory) => {
    const { jobs } = load(textOf({ directory, label: "x" }, "plan.yml")) as {
      jobs: { plan: { steps: { with: { directory?: string } }[] } };
    };
    expect(jobs.plan.steps[1]?.with.directory).toBe(directory);
  });

  test("apply the default branch, whatever it is called", () => {
    const { on } = load(textOf({ branch: "release: 1" }, "apply.yml")) as { on: { push: { branches: string[] } } };
    expect(on.push.branches).toEqual(["release: 1"]);
  });

  test("escape in the branch what GitHub takes for a pattern", () => {
    const { on } = load(textOf({ branch: "!c++/a]" }, "apply.yml")) as { on: { push: { branches: string[] } } };
    expect(on.push.branches).toEqual(["\\!c\\+\\+/a\\]"]);
  });

  test("of plan and drift have the reader's environment, and never an apply", () => {
    for (const file of ["plan.yml", "drift.yml"]) {
      expect(textOf({}, file)).toContain("name: launchdarkly-plan\n");
      expect(textOf({}, file)).not.toContain("launchdarkly-apply");
    }
  });
});

describe("what to do next", () => {
  const surroundings = {
    check: "LaunchDarkly workflows",
    name: "acme/storefront",
    isReleased: true,
    gitHub: "https://github.com",
    launchDarkly: "https://app.launchdarkly.com",
  };
  const all = (given: Partial<Repository> = {}, known: Partial<Surroundings> = surroundings) =>
    nextSteps({ ...repository, ...given }, { ...surroundings, name: undefined, ...known } as Surroundings)
      .flatMap(({ text, commands }) => [text, ...commands])
      .join("\n");

  test.each([
    "roles/plan.json",
    "roles/apply.json",
    '"https://app.launchdarkly.com/api/v2/roles"',
    "gh api --method PUT repos/acme/storefront/environments/launchdarkly-plan",
    "gh secret set LAUNCHDARKLY_ACCESS_TOKEN --env launchdarkly-apply --repo acme/storefront",
    "deployment-branch-policies --raw-field name=main",
    "prevent_self_review=true",
    "reviewers[][id]",
    '"LaunchDarkly workflows"',
    "https://github.com/acme/storefront/settings/rules",
  ])("names %s", (part) => {
    expect(all()).toContain(part);
  });

  test("names the server where that isn't github.com", () => {
    const elsewhere = all({}, { ...surroundings, gitHub: "https://github.acme.com" });
    expect(elsewhere).toContain("gh api --hostname github.acme.com --method PUT repos/acme/storefront/");
    expect(elsewhere).toContain("--repo github.acme.com/acme/storefront");
    expect(elsewhere).toContain("https://github.acme.com/acme/storefront/settings/rules");
  });

  test("leaves the repository's name to gh where it isn't known", () => {
    expect(all({}, {})).toContain("repos/{owner}/{repo}/environments/launchdarkly-plan");
    expect(all({}, {})).not.toContain("--repo");
  });

  test("says what the roles allow, and how to allow less", () => {
    expect(all()).toContain("workflows of all projects in all environments");
    expect(all()).toContain("`--project` and `--environment`");
    const narrowed = all({ project: "shop", environments: ["production", "eu"] });
    expect(narrowed).toContain("workflows of the project `shop` in `production`, `eu`");
    expect(narrowed).not.toContain("--environment");
  });

  test("of another directory touches nothing of the first one: each place to write to is its own", () => {
    const elsewhere = { directory: "services/my shop", label: "services-my-shop", owner: "acme/shop" };
    const [first, second] = [all(), all(elsewhere)];
    const environments = (text: string) =>
      [...text.matchAll(/--env (\S+)|environments\/([\w-]+)/g)].map(([, a, b]) => a ?? b);
    expect(new Set(environments(second))).toEqual(
      new Set(["launchdarkly-services-my-shop-plan", "launchdarkly-services-my-shop-apply"]),
    );
    expect(environments(second).filter((name) => environments(first).includes(name))).toEqual([]);
    for (const what of ["plan", "apply"]) {
      expect(textOf(elsewhere, `${what}.yml`)).toContain(`\n      name: launchdarkly-services-my-shop-${what}\n`);
      expect(second).toContain(`\`${JSON.parse(textOf(elsewhere, `roles/${what}.json`)).name}\``);
    }
    expect(textOf(elsewhere, "drift.yml")).toContain("\n      name: launchdarkly-services-my-shop-plan\n");
    expect(second).toContain("ld-sync validate --dir 'services/my shop'\nld-sync plan --dir 'services/my shop'");
    expect(first).toMatch(/ld-sync validate\nld-sync plan$/m);
    expect(second).toContain("git switch --create launchdarkly-services-my-shop-workflows");
  });

  test("says how the check is called either way where the repository's name isn't known", () => {
    const text = all({}, { check: "LaunchDarkly workflows (acme/storefront)", checkOfOwner: "LaunchDarkly workflows" });
    expect(text).toContain(
      'the check "LaunchDarkly workflows" if the repository is called acme/storefront on GitHub, else "LaunchDarkly workflows (acme/storefront)", which',
    );
  });

  test("of a version that isn't released, pins a commit in each workflow file; of one that is, nothing", () => {
    const elsewhere = { ...repository, directory: "services/shop", label: "services-shop" };
    const step = (isReleased: boolean) =>
      nextSteps(elsewhere, { ...surroundings, isReleased }).filter(({ text }) => text.includes("not published yet"));
    expect(step(true)).toEqual([]);
    const [{ commands } = { commands: [] }] = step(false);
    const folder = mkdtempSync(join(tmpdir(), "pinned-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const files = initialFiles(elsewhere, true).filter(({ path }) => path.startsWith(".github/"));
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    const commit = "0123456789abcdef0123456789abcdef01234567";
    const git = `git() { [ "$*" = "ls-remote https://github.com/${own} HEAD" ] && printf '${commit}\\tHEAD\\n'; }`;
    execFileSync("sh", ["-ec", [git, ...commands].join("\n")], { cwd: folder });
    expect(readdirSync(join(folder, ".github/workflows")).sort()).toEqual(
      files.map(({ path }) => basename(path)).sort(),
    );
    for (const { path, text } of files) {
      const pinned = readFileSync(join(folder, path), "utf8");
      expect(pinned).toBe(text.replace(`${own}@v1.2.3 # an immutable release`, `${own}@${commit} # before v1.2.3`));
      expect(pinned).not.toBe(text);
    }
  });

  test("quotes for a shell what it would read otherwise", () => {
    const strange = 'it\'s $(here); "x"';
    const [, word = ""] = /--raw-field (.*)$/m.exec(all({ branch: strange })) ?? [];
    expect(execFileSync("sh", ["-c", `printf %s ${word}`], { encoding: "utf8" })).toBe(`name=${strange}`);
    expect(all({ directory: "a b/.launchdarkly" })).toContain("git add 'a b/.launchdarkly' .github/workflows");
  });

  test("holds nothing that a redaction would take for a token", () => {
    expect(withoutTokens(all())).toBe(all());
  });
});
