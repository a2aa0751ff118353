// Facts → the findings of `doctor`: each check where it is ok, where it is not, and where it isn't known.
import { describe, expect, test } from "vitest";
import { doctorChecks } from "../../src/examining/checks.ts";
import { examination } from "../../src/examining/examine.ts";
import type { EnvironmentFacts, Facts, GitHubFacts, LaunchDarklyFacts, ReadFacts } from "../../src/examining/facts.ts";
import type { ExaminedJob, FindingStatus } from "../../src/model/examination.ts";
import { file } from "../documents/reading.ts";
import { checkout } from "../fixtures/documents.ts";
import {
  applyFile,
  configuration,
  files,
  flag,
  githubFacts,
  goodFacts,
  launchDarklyFacts,
  live,
  revisionFacts,
  target,
  unknown,
} from "./facts.ts";

type Change = (facts: Facts) => Facts;

const launchDarkly =
  (change: Partial<LaunchDarklyFacts>): Change =>
  (facts) => ({
    ...facts,
    launchDarkly: { ...facts.launchDarkly, ...change },
  });
const reads = (change: Partial<ReadFacts>) => launchDarkly({ reads: { ...launchDarklyFacts().reads, ...change } });
const github =
  (change: Partial<GitHubFacts>): Change =>
  (facts) => ({
    ...facts,
    github: { known: { ...githubFacts(), ...change } },
  });
const documents =
  (written: Record<string, string>): Change =>
  (facts) => ({
    ...facts,
    documents: { ...facts.documents, revision: revisionFacts({ ...files, ...written }) },
  });
const nothingAnswered: ReadFacts = {
  projects: new Map([["storefront", unknown("failed")]]),
  ...{ environments: new Map(), flags: new Map(), targets: new Map(), templates: unknown("stranger") },
};
const unreadDocuments: Change = (facts) => ({
  ...facts,
  documents: { ...facts.documents, revision: unknown("failed") },
});
const workflowFile =
  (text: string): Change =>
  (facts) => ({
    ...facts,
    workflowFiles: { known: [file(text, ".github/workflows/launchdarkly.yml")] },
  });
const attempt = (permission: "contents" | "pull-requests" | "checks" | "deployments" | "issues") => ({
  not: github({ attempts: new Map([...githubFacts().attempts, [permission, unknown("forbidden")]]) }),
  unknown: github({ attempts: new Map([...githubFacts().attempts, [permission, unknown("failed")]]) }),
});
const environment = (role: "plan" | "apply", change: Partial<EnvironmentFacts>) =>
  github({
    environments: {
      known: [
        { name: "launchdarkly-plan", reviewers: 0, preventsSelfReview: false, branches: "all" as const },
        { name: "launchdarkly-apply", reviewers: 1, preventsSelfReview: true, branches: { known: ["main"] } },
      ].map((one) => (one.name === `launchdarkly-${role}` ? { ...one, ...change } : one)),
    },
  });
const targetName = "storefront/new-checkout/production";
type Read = ReadFacts["targets"] extends ReadonlyMap<string, infer One> ? One : never;
/** Another target, whose list is empty, besides. */
const twoTargets = (one: Read) =>
  reads({
    targets: new Map<string, Read>([
      ["a/b/c", { known: [] }],
      [targetName, one],
    ]),
  });
const production = (change: object) =>
  reads({
    environments: new Map([
      [
        "storefront/production",
        {
          known: { approvalsRequired: false, requiredApprovalTags: [], approvalService: "launchdarkly", ...change },
        },
      ],
    ]),
  });
const withoutMaintainer = { ".launchdarkly/workflows/checkout.yaml": checkout };
const asIs: Change = (facts) => facts;
const both =
  (...changes: Change[]): Change =>
  (facts) =>
    changes.reduce((changed, change) => change(changed), facts);

/** What each says is held to these words. */
type Cases = Partial<Record<FindingStatus, readonly (readonly [Change, RegExp])[]>>;

const cases: Record<keyof typeof doctorChecks, Cases> = {
  proxy: {
    ok: [
      [asIs, /No proxy is set/],
      [
        launchDarkly({ proxy: { kind: "through", address: "http://proxy:8080" } }),
        /through the proxy `http:\/\/proxy:8080`\.$/,
      ],
    ],
    not: [[launchDarkly({ proxy: { kind: "unusable", why: "It is not the URL of a proxy." } }), /not the URL/]],
    unknown: [
      [
        launchDarkly({ proxy: { kind: "through", address: "http://proxy:8080" }, identity: unknown("unreachable") }),
        /whether it lets them through/,
      ],
    ],
  },
  host: {
    ok: [
      [asIs, /answers at `https:\/\/app\.launchdarkly\.com`\.$/],
      [launchDarkly({ identity: unknown("unauthorized") }), /answers/],
      [launchDarkly({ hostRemarks: ["It is another's."] }), /answers .* It is another's\./],
    ],
    not: [
      [launchDarkly({ identity: unknown("unreachable") }), /It is so/],
      [launchDarkly({ identity: unknown("stranger") }), /It is so/],
      [launchDarkly({ identity: unknown("failed"), reads: nothingAnswered }), /It is so/],
      [launchDarkly({ host: unknown("failed", "`x y` is not a URL."), identity: unknown("not-asked") }), /not a URL/],
    ],
    unknown: [[launchDarkly({ identity: unknown("failed") }), /It is so/]],
  },
  clock: {
    ok: [
      [asIs, /agree/],
      [launchDarkly({ clockAhead: -59_000 }), /differ by 59 seconds/],
      [launchDarkly({ clockAhead: 9e9, host: { known: "http://127.0.0.1:8080" } }), /an emulator's/],
    ],
    not: [
      [launchDarkly({ clockAhead: 61_000 }), /61 seconds behind/],
      [launchDarkly({ clockAhead: -3 * 86_400_000 }), /3 days ahead of/],
    ],
    unknown: [
      [
        (facts) => {
          const { clockAhead: _, ...rest } = facts.launchDarkly;
          return { ...facts, launchDarkly: rest };
        },
        /told the time/,
      ],
    ],
  },
  token: {
    ok: [
      [asIs, /`merge` is a service token/],
      [launchDarkly({ identity: { known: { memberId: "5f00" } } }), /a member's `5f00`/],
      [launchDarkly({ identity: { known: {} } }), /doesn't say whose/],
      [launchDarkly({ identity: { known: { scopes: ["reader"] } } }), /scopes are `reader`/],
    ],
    not: [
      [launchDarkly({ identity: unknown("unauthorized") }), /It is so/],
      [launchDarkly({ identity: unknown("unusable") }), /It is so/],
    ],
    unknown: [
      [launchDarkly({ identity: unknown("not-asked", "There is none.") }), /There is none/],
      [launchDarkly({ identity: unknown("failed") }), /could not be asked/],
    ],
  },
  "rate-limit": {
    ok: [[asIs, /90 of the whole account and 4 of one kind/]],
    not: [
      [launchDarkly({ limits: { globalLeft: 3, refused: 2 } }), /2 requests had to wait/],
      [launchDarkly({ limits: { routeLeft: 0, refused: 0 } }), /used up/],
    ],
    unknown: [[launchDarkly({ limits: { refused: 0 } }), /how many requests are left/]],
  },
  names: {
    ok: [[asIs, /1 project, 1 flag and 1 environment/]],
    not: [
      [reads({ projects: new Map([["storefront", unknown("not-found")]]) }), /no project `storefront`/],
      [
        reads({ environments: new Map([["storefront/production", unknown("not-found")]]) }),
        /no environment `production` in the project `storefront`/,
      ],
      [reads({ flags: new Map([["storefront/new-checkout", unknown("not-found")]]) }), /no flag `new-checkout`/],
    ],
    unknown: [
      [
        reads({ flags: new Map([["storefront/new-checkout", unknown("forbidden")]]) }),
        /`storefront\/new-checkout` is there could not be read/,
      ],
      [(facts) => ({ ...facts, documents: { ...facts.documents, revision: revisionFacts({}) } }), /No document names/],
    ],
  },
  workflows: {
    ok: [[asIs, /has the feature/]],
    not: [
      [reads({ targets: new Map([[targetName, unknown("forbidden")]]) }), /of no target can be listed/],
      [reads({ targets: new Map([[targetName, unknown("not-found")]]) }), /of no target can be listed/],
      [twoTargets(unknown("forbidden")), /of `storefront\/new-checkout\/production` can't be listed/],
    ],
    unknown: [
      [reads({ targets: new Map([[targetName, unknown("failed")]]) }), /could not be listed/],
      [reads({ targets: new Map() }), /no target/],
    ],
  },
  templates: {
    ok: [[asIs, /0 templates can be listed/]],
    not: [[reads({ templates: unknown("forbidden") }), /can't be listed/]],
    unknown: [[reads({ templates: unknown("failed") }), /can't be listed/]],
  },
  approvals: {
    ok: [[asIs, /No approvals are required in `storefront\/production`/]],
    not: [[production({ approvalService: "servicenow", approvalsRequired: true }), /go through `servicenow`/]],
    unknown: [
      [
        production({ approvalsRequired: true, requiredApprovalTags: ["critical"] }),
        /requires approvals for flags with the tag `critical`/,
      ],
      [reads({ environments: new Map([["storefront/production", unknown("failed")]]) }), /could not be read/],
      [reads({ environments: new Map() }), /no environment/],
    ],
  },
  owners: {
    ok: [
      [asIs, /1 ours\.$/],
      [
        reads({
          targets: new Map([
            [
              targetName,
              {
                known: [
                  live("acme/shop"),
                  live("other/repo", {
                    target,
                    description: live("other/repo").description?.replaceAll("checkout", "else") ?? "",
                  }),
                  live("acme/storefront", { description: "" }),
                ],
              },
            ],
          ]),
        }),
        /1 under a former owner's name, 1 of `other\/repo` and 1 made by hand/,
      ],
    ],
    not: [
      [
        reads({ targets: new Map([[targetName, { known: [live("other/repo")] }]]) }),
        /`checkout` on .* is `other\/repo`'s/,
      ],
      [
        reads({
          targets: new Map([
            [targetName, { known: [live("", { description: "[ld-sync:v9 owner=acme/storefront key=checkout]" })] }],
          ]),
        }),
        /claims to be ours and can't be trusted/,
      ],
    ],
    unknown: [
      [reads({ targets: new Map([[targetName, unknown("failed")]]) }), /no target/],
      [twoTargets(unknown("failed")), /1 target could not be read/],
    ],
  },
  "may-plan": {
    ok: [[asIs, /may read all that a plan needs/]],
    not: [
      [
        reads({ flags: new Map([["storefront/new-checkout", unknown("forbidden")]]) }),
        /may not read `storefront\/new-checkout`/,
      ],
      [reads({ templates: unknown("forbidden") }), /may not read `templates`/],
    ],
    unknown: [
      [reads({ targets: new Map() }), /Nothing was read/],
      [reads({ environments: new Map([["storefront/production", unknown("failed")]]) }), /Not all/],
    ],
  },
  "may-apply": {
    ok: [[asIs, /may make and delete workflows/]],
    not: [
      [
        reads({
          flags: new Map([
            [
              "storefront/new-checkout",
              { known: flag({ allowed: [], denied: [{ action: "updateFeatureWorkflows" }] }) },
            ],
          ]),
        }),
        /may not do `updateFeatureWorkflows`/,
      ],
    ],
    unknown: [
      [reads({ flags: new Map([["storefront/new-checkout", { known: flag() }]]) }), /doesn't say/],
      [
        reads({
          flags: new Map([
            ["storefront/new-checkout", { known: flag({ allowed: [], denied: [{ action: "updateOn" }] }) }],
          ]),
        }),
        /doesn't say/,
      ],
    ],
  },
  documents: {
    ok: [[asIs, /2 documents in `\.launchdarkly`: valid\.$/]],
    not: [[documents({ ".launchdarkly/workflows/checkout.yaml": `${checkout}flg: x\n` }), /`flg`/]],
    unknown: [
      [unreadDocuments, /could not be read/],
      [(facts) => ({ ...facts, documents: { ...facts.documents, revision: revisionFacts({}) } }), /no documents/],
    ],
  },
  owner: {
    ok: [[asIs, /belongs to `acme\/storefront`, formerly `acme\/shop`/]],
    not: [
      [
        (facts) => ({
          ...facts,
          documents: {
            ...facts.documents,
            revision: {
              known: {
                ...revisionFacts(files).known,
                ownerDiagnostics: [{ severity: "error", code: "no-owner", message: "It is not known who owns this." }],
              },
            },
          },
        }),
        /not known who owns/,
      ],
    ],
    unknown: [[unreadDocuments, /could not be read/]],
  },
  maintainer: {
    ok: [
      [asIs, /Every workflow has a maintainer/],
      [
        both(
          documents(withoutMaintainer),
          launchDarkly({ identity: { known: { memberId: "5f00", isServiceToken: false } } }),
        ),
        /token's member/,
      ],
    ],
    unknown: [
      [documents(withoutMaintainer), /1 workflow without a maintainer, and the token has no member/],
      [both(documents(withoutMaintainer), launchDarkly({ identity: unknown("not-asked") })), /isn't known/],
    ],
  },
  identity: {
    ok: [[asIs, /`github-actions\[bot\]`'s/]],
    not: [[github({ login: unknown("unauthorized") }), /could not be read/]],
    unknown: [
      [github({ login: unknown("failed") }), /could not be read/],
      [github({ login: { known: "ada" } }), /a person's/],
    ],
  },
  repository: {
    ok: [[asIs, /`main`, the default branch of `acme\/storefront`/]],
    not: [
      [github({ repository: unknown("not-found") }), /can't be read/],
      [
        github({ repository: { known: { name: "a/b", defaultBranch: "main", isPrivate: true, isArchived: true } } }),
        /archived/,
      ],
    ],
    unknown: [
      [github({ repository: unknown("failed") }), /can't be read/],
      [
        (facts) => ({ ...facts, github: unknown("not-asked", "this doesn't run on GitHub") }),
        /Not looked at: this doesn't run on GitHub\./,
      ],
      [github({ repository: unknown("unauthorized") }), /Not looked at: GitHub doesn't know the token\./],
      [github({ repository: unknown("unreachable") }), /Not looked at: GitHub can't be asked\./],
    ],
  },
  contents: {
    ok: [[asIs, /has `contents: read`/]],
    not: [[attempt("contents").not, /lacks/]],
    unknown: [[attempt("contents").unknown, /isn't known/]],
  },
  "pull-requests": {
    ok: [[asIs, /has `pull-requests: write`/]],
    not: [[attempt("pull-requests").not, /lacks/]],
    unknown: [
      [attempt("pull-requests").unknown, /isn't known/],
      [github({ attempts: new Map() }), /no pull request yet/],
    ],
  },
  checks: {
    ok: [[asIs, /has `checks: write`/]],
    not: [[attempt("checks").not, /lacks/]],
    unknown: [[attempt("checks").unknown, /isn't known/]],
  },
  deployments: {
    ok: [[asIs, /has `deployments: write`/]],
    not: [[attempt("deployments").not, /lacks/]],
    unknown: [[attempt("deployments").unknown, /isn't known/]],
  },
  issues: {
    ok: [[asIs, /has `issues: write`/]],
    not: [[attempt("issues").not, /lacks/]],
    unknown: [[attempt("issues").unknown, /isn't known/]],
  },
  "required-check": {
    ok: [
      [asIs, /requires the check `LaunchDarkly workflows`/],
      [github({ rules: unknown("failed"), protection: { known: ["LaunchDarkly workflows"] } }), /requires the check/],
    ],
    not: [
      [github({ rules: { known: [] } }), /requires no check/],
      [
        github({ rules: { known: [] }, protection: { known: ["test"] } }),
        /requires `test`, and not `LaunchDarkly workflows`/,
      ],
    ],
    unknown: [
      [github({ rules: { known: [] }, protection: unknown("forbidden") }), /could not be read/],
      [github({ rules: unknown("failed") }), /could not be read/],
    ],
  },
  "merge-queue": {
    ok: [
      [asIs, /a workflow file with this Action runs on `merge_group`/],
      [workflowFile(applyFile.replace(", merge_group: {}", "")), /no merge queue/],
    ],
    not: [
      [
        both(
          workflowFile(applyFile.replace(", merge_group: {}", "")),
          github({ rules: { known: [{ type: "merge_queue", checks: [] }] } }),
        ),
        /no workflow file with this Action runs/,
      ],
    ],
    unknown: [
      [github({ rules: unknown("failed") }), /could not be read/],
      [
        both(workflowFile(applyFile.replace(", merge_group: {}", "")), github({ protection: { known: [] } })),
        /older protection/,
      ],
      [
        both(github({ rules: { known: [{ type: "merge_queue", checks: [] }] } }), (facts) => ({
          ...facts,
          workflowFiles: unknown("failed"),
        })),
        /files could not be read/,
      ],
    ],
  },
  "plan-environment": {
    ok: [[asIs, /open to all branches/]],
    not: [
      [github({ environments: { known: [] } }), /no environment `launchdarkly-plan`/],
      [environment("plan", { reviewers: 1 }), /every plan waits/],
      [environment("plan", { branches: "protected" }), /Not all branches/],
    ],
    unknown: [[github({ environments: unknown("forbidden") }), /could not be read/]],
  },
  "apply-environment": {
    ok: [[asIs, /Only the default branch may use `launchdarkly-apply`/]],
    not: [
      [github({ environments: { known: [] } }), /no environment `launchdarkly-apply`/],
      [environment("apply", { branches: "all" }), /Every branch may use/],
      [environment("apply", { branches: { known: ["main", "release/*"] } }), /open to `release\/\*`/],
      [environment("apply", { reviewers: 0 }), /no required reviewers/],
      [environment("apply", { preventsSelfReview: false }), /may approve it, too/],
    ],
    unknown: [
      [github({ environments: unknown("forbidden") }), /could not be read/],
      [environment("apply", { branches: "protected" }), /all protected branches/],
      [environment("apply", { branches: unknown("failed") }), /which branches may use it/],
      [
        both(environment("apply", { reviewers: 0 }), (facts) => ({
          ...facts,
          github: {
            known: {
              ...(facts.github as { known: GitHubFacts }).known,
              repository: { known: { name: "a/b", defaultBranch: "main", isPrivate: true, isArchived: false } },
            },
          },
        })),
        /no required reviewers/,
      ],
    ],
  },
  retention: {
    ok: [
      [asIs, /90 days/],
      [github({ retention: { known: 14 } }), /14 days/],
    ],
    not: [[github({ retention: { known: 13 } }), /13 days/]],
    unknown: [[github({ retention: unknown("forbidden") }), /could not be read/]],
  },
  concurrency: {
    ok: [
      [asIs, /one after the other: `apply in \.github\/workflows\/launchdarkly\.yml`/],
      [workflowFile(applyFile.replace(/concurrency: .*/, "concurrency: one")), /one after the other/],
      [
        workflowFile(applyFile.replace("launchdarkly-workflow-sync/", "acme/").replace("@v", "/sub@v")),
        /one after the other/,
      ],
    ],
    not: [
      [workflowFile(applyFile.replace(/concurrency: .*\n/, "")), /no `concurrency`/],
      [workflowFile(applyFile.replace("queue: max", "cancel-in-progress: true")), /cancels it half-way/],
      [
        workflowFile(
          `${applyFile.replace(/concurrency: .*\n/, "").replace("push: { branches: [main] }", "workflow_dispatch: {}")}        with: { mode: apply }\n`,
        ),
        /no `concurrency`/,
      ],
    ],
    unknown: [
      [(facts) => ({ ...facts, workflowFiles: unknown("failed") }), /could not be read/],
      [workflowFile("on: push\njobs: {}\n"), /No file in/],
      [workflowFile(applyFile.replace("push: { branches: [main] }", "pull_request: {}")), /applies on a merge/],
      [
        workflowFile(`${applyFile.replace(/concurrency: .*\n/, "")}        with: { mode: plan }\n`),
        /applies on a merge/,
      ],
      [
        workflowFile(applyFile.replace("queue: max", `cancel-in-progress: "\${{ github.event_name != 'push' }}"`)),
        /depends on/,
      ],
    ],
  },
};

const found = (change: Change, job: ExaminedJob = "all") => examination(change(goodFacts()), job, "0.1.0").findings;

describe.each(Object.entries(cases))("%s", (check, byStatus) => {
  test.each(
    Object.entries(byStatus).flatMap(([status, all]) => all.map(([change, words]) => ({ status, change, words }))),
  )("$status: $words", ({ status, change, words }) => {
    const ofCheck = found(change).filter((one) => one.check === check);
    expect(ofCheck.map((one) => one.status)).toEqual([status]);
    expect(ofCheck[0]?.what).toMatch(words);
  });
});

test("every check has a case of each status; that nobody maintains what a service token makes is never wrong for sure", () => {
  const missing = Object.entries(cases).flatMap(([check, byStatus]) =>
    (["ok", "not", "unknown"] as const)
      .filter((status) => byStatus[status] === undefined)
      .map((status) => `${check} ${status}`),
  );
  expect(missing).toEqual(["maintainer not"]);
});

test("of what is good, all is ok, in the order of the checks", () => {
  const findings = found(asIs);
  expect(findings.filter(({ status }) => status !== "ok")).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(Object.keys(doctorChecks));
});

test("what is wrong or unknown says what to do, but for what only follows from something else", () => {
  const changes = Object.values(cases).flatMap(({ not = [], unknown: unsure = [] }) =>
    [...not, ...unsure].map(([change]) => change),
  );
  const silent = changes
    .flatMap((change) => found(change))
    .filter(({ status, todo }) => status !== "ok" && todo === undefined);
  const follows =
    /^Not looked at|^There is no target|^There is no environment|^No document names|^No answer of LaunchDarkly|^Whose what is made|^Nothing was sent|not the URL|not known who owns/;
  expect(silent.filter(({ what }) => !follows.test(what))).toEqual([]);
});

describe("of one job", () => {
  const checksOf = (job: ExaminedJob) => found(asIs, job).map(({ check, what }) => [check, what] as const);
  const without = (job: ExaminedJob) =>
    Object.keys(doctorChecks).filter((check) => !checksOf(job).some(([one]) => one === check));

  test.each<[ExaminedJob, string[]]>([
    ["plan", ["may-apply", "issues", "apply-environment", "concurrency"]],
    ["apply", ["issues", "required-check", "merge-queue", "plan-environment"]],
    [
      "drift",
      [
        "may-apply",
        "pull-requests",
        "checks",
        "required-check",
        "merge-queue",
        "apply-environment",
        "retention",
        "concurrency",
      ],
    ],
  ])("%s: only what it needs is looked at", (job, expected) => {
    expect(without(job)).toEqual(expected);
  });

  test("permissions are those of that job", () => {
    const permissionsOf = (job: ExaminedJob) => checksOf(job).flatMap(([, what]) => /has `(.+)`/.exec(what)?.[1] ?? []);
    expect(permissionsOf("plan")).toEqual([
      "contents: read",
      "pull-requests: write",
      "checks: write",
      "deployments: read",
    ]);
    expect(permissionsOf("apply")).toEqual([
      "contents: read",
      "pull-requests: write",
      "checks: read",
      "deployments: write",
    ]);
    expect(permissionsOf("drift")).toEqual(["contents: read", "deployments: read", "issues: write"]);
  });
});

test("a flag that isn't there yet is no fault of a document that waits for it", () => {
  const findings = found(
    both(
      (facts) => ({
        ...facts,
        documents: {
          ...facts.documents,
          revision: revisionFacts({
            ".launchdarkly/workflow-sync.yaml": configuration,
            ".launchdarkly/workflows/checkout.yaml": `${checkout}awaitsFlag: true\n`,
          }),
        },
      }),
      reads({ flags: new Map([["storefront/new-checkout", unknown("not-found")]]), targets: new Map() }),
    ),
  );
  expect(findings.filter(({ check }) => check === "names").map(({ status }) => status)).toEqual(["ok"]);
});

test("a misspelt flag is told once, on the line of the first document, with the nearest that is there", () => {
  const misspelt = {
    ".launchdarkly/workflows/other.yaml": checkout
      .replace("key: checkout", "key: other")
      .replace("new-checkout", "new-chekout"),
  };
  const again = {
    ".launchdarkly/workflows/third.yaml": checkout
      .replace("key: checkout", "key: third")
      .replace("new-checkout", "new-chekout"),
  };
  const findings = found(
    both(
      documents({ ...misspelt, ...again }),
      reads({ flags: new Map([...launchDarklyFacts().reads.flags, ["storefront/new-chekout", unknown("not-found")]]) }),
    ),
  ).filter(({ check }) => check === "names");
  expect(findings).toMatchObject([
    {
      status: "not",
      todo: "Did you mean `new-checkout`?",
      position: { file: ".launchdarkly/workflows/other.yaml", line: 3 },
    },
  ]);
});

test("a hundred errors don't fill the screen", () => {
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `.launchdarkly/workflows/w${index}.yaml`,
      `kind: Workflow\nkey: w${index}\n`,
    ]),
  );
  const findings = found(documents(many)).filter(({ check }) => check === "documents");
  expect(findings.length).toBe(10);
  expect(findings.at(-1)?.what).toMatch(/^\d+ more errors: `ld-sync validate` lists all\.$/);
});
