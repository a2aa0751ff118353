// Facts of a repository in which everything is as it has to be, for tests to change.
import { readRevision } from "../../src/configuration/revision.ts";
import { targetHash } from "../../src/documents/canonical/hash.ts";
import type { Facts, GitHubFacts, LaunchDarklyFacts, Learnt, Unknown } from "../../src/examining/facts.ts";
import type { LiveWorkflow } from "../../src/model/live.ts";
import { workflowMarkerText } from "../../src/planning/ownership/marker.ts";
import { file } from "../documents/reading.ts";
import { checkout, standardRollout } from "../fixtures/documents.ts";

export const target = { project: "storefront", flag: "new-checkout", environment: "production" };
const name = "storefront/new-checkout/production";

export function unknown(kind: Unknown["kind"], why = "It is so.", hint = "Do this."): { unknown: Unknown } {
  return { unknown: { kind, why, hint, request: "GET https://example.com" } };
}

export function live(owner: string, more: Partial<LiveWorkflow> = {}): LiveWorkflow {
  const description = workflowMarkerText({
    owner,
    key: "checkout",
    at: targetHash(target),
    run: 1,
    from: 0,
    hash: "aaaaaaaaaaaa",
    stages: ["bbbbbbbb"],
  });
  return { id: "1", target, name: "Checkout", description, createdAt: 0, status: "active", stages: [], ...more };
}

export function revisionFacts(files: Record<string, string>) {
  const all = Object.entries(files).map(([path, text]) => file(text, path));
  const { count, workflows, templates, diagnostics } = readRevision(all, ".launchdarkly", "head");
  const owners = { owner: "acme/storefront", formerOwners: ["acme/shop"] };
  return { known: { count, isMissing: false, workflows, templates, diagnostics, owners, ownerDiagnostics: [] } };
}

export const configuration = "owner: acme/storefront\ndefaults: { project: storefront, environments: [production] }\n";
export const files = {
  ".launchdarkly/workflow-sync.yaml": configuration,
  ".launchdarkly/workflows/checkout.yaml": `${checkout}maintainer: ada@example.com\n`,
  ".launchdarkly/templates/standard-rollout.yaml": standardRollout,
};

export const applyFile = `on: { push: { branches: [main] }, merge_group: {} }
concurrency: { group: launchdarkly-apply, queue: max }
jobs:
  apply:
    runs-on: ubuntu-latest
    steps:
      - uses: launchdarkly-workflow-sync/launchdarkly-workflow-sync@v0.1.0
`;

export function launchDarklyFacts(): LaunchDarklyFacts {
  return {
    host: { known: "https://app.launchdarkly.com" },
    hostRemarks: [],
    proxy: { kind: "none" },
    identity: { known: { tokenName: "merge", isServiceToken: true } },
    clockAhead: -400,
    limits: { globalLeft: 90, routeLeft: 4, refused: 0 },
    reads: {
      projects: new Map([["storefront", { known: ["new-checkout", "banner"] }]]),
      environments: new Map([
        [
          "storefront/production",
          { known: { approvalsRequired: false, requiredApprovalTags: [], approvalService: "launchdarkly" } },
        ],
      ]),
      flags: new Map([
        ["storefront/new-checkout", { known: flag({ allowed: [{ action: "updateFeatureWorkflows" }], denied: [] }) }],
      ]),
      targets: new Map([[name, { known: [live("acme/storefront")] }]]),
      templates: { known: [] },
    },
  };
}

/** `access`: what LaunchDarkly says with it of what is allowed and denied. */
export function flag(access?: { allowed: { action: string }[]; denied: { action: string }[] }) {
  return {
    project: "storefront",
    key: "new-checkout",
    name: "New checkout",
    archived: false,
    tags: [],
    variations: [],
    environments: { production: { rules: [], configuration: { ...(access && { _access: access }) } } },
  };
}

export function githubFacts(): GitHubFacts {
  const granted: Learnt<"granted"> = { known: "granted" };
  return {
    checkName: "LaunchDarkly workflows",
    login: { known: "github-actions[bot]" },
    repository: {
      known: { name: "acme/storefront", defaultBranch: "main", isPrivate: false, isArchived: false },
    },
    attempts: new Map([
      ["contents", granted],
      ["pull-requests", granted],
      ["checks", granted],
      ["deployments", granted],
      ["issues", granted],
    ]),
    rules: { known: [{ type: "required_status_checks", checks: ["LaunchDarkly workflows"] }] },
    protection: { known: "unprotected" },
    environments: {
      known: [
        { name: "launchdarkly-plan", reviewers: 0, preventsSelfReview: false, branches: "all" },
        { name: "launchdarkly-apply", reviewers: 2, preventsSelfReview: true, branches: { known: ["main"] } },
        { name: "release", reviewers: 0, preventsSelfReview: false, branches: "all" },
      ],
    },
    retention: { known: 90 },
  };
}

export function goodFacts(): Facts {
  return {
    launchDarkly: launchDarklyFacts(),
    documents: { directory: ".launchdarkly", revision: revisionFacts(files) },
    github: { known: githubFacts() },
    workflowFiles: { known: [file(applyFile, ".github/workflows/launchdarkly.yml")] },
  };
}
