// Which revision's configuration counts: the one that a change is merged into, so that no change lifts its own guards.
import { describe, expect, it } from "vitest";
import { standardConfiguration } from "../../src/configuration/configuration.ts";
import type { ApplyRecord } from "../../src/model/record.ts";
import { type PlanInputs, planRequest } from "../../src/pipeline/request.ts";
import type { Snapshot } from "../../src/repository/snapshot.ts";
import { file, workflow } from "../documents/reading.ts";

const inputs: PlanInputs = { directory: ".launchdarkly", repository: "acme/storefront", scope: "changed" };
const revision = (name: string, files: Record<string, string>): Snapshot => ({
  name,
  files: Object.entries(files).map(([path, text]) => file(text, `.launchdarkly/${path}`)),
  diagnostics: [],
});
const head = (files: Record<string, string> = {}) => revision("head", files);
const base = (files: Record<string, string> = {}) => revision("base", files);
const configuration = (text: string) => ({ "workflow-sync.yaml": text });

describe("a change doesn't lift its own", () => {
  it("guards, owner or pause", () => {
    const here =
      "owner: acme/base\nguards: { deletes: { count: 1 }, protected: ['**'] }\npaused: { reason: incident }\n";
    const there = "owner: acme/head\nguards: { deletes: { count: 99 } }\n";
    const { owners, policies, instance } = planRequest(head(configuration(there)), base(configuration(here)), inputs);
    expect([owners.owner, instance]).toEqual(["acme/base", "acme/base"]);
    expect(policies.guards).toEqual({ deletes: { count: 1, percent: 20 }, protected: ["**"] });
    expect(policies.paused).toEqual({ reason: "incident", targets: ["*/*/*"] });
  });

  it("checks, those of the documents themselves included", () => {
    const strange = workflow({ stages: "[{ action: { instructions: [{ kind: turnAround }] } }]" });
    const [strict, lax] = ["error", "off"].map((severity) => `checks: { unknown-instruction: ${severity} }\n`);
    const found = (atHead = "", atBase = "") =>
      planRequest(
        head({ ...configuration(atHead), "workflows/a.yaml": strange }),
        base(configuration(atBase)),
        inputs,
      ).head.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
    expect(found(lax, strict)).toEqual(["error unknown-instruction"]);
    expect(found(strict, lax)).toEqual([]);
  });
});

it("where it can't be read, that is told, and nobody can say what it lifts", () => {
  const broken = (text: string) => planRequest(head(), base(configuration(text)), inputs).base.unreadable;
  expect(broken("guards: [").map(({ severity }) => severity)).toEqual(["error"]);
  expect(broken("guards: {}\n")).toEqual([]);
});

it("where nothing is merged into yet, the change's own configuration counts", () => {
  const own = head(configuration("owner: acme/head\nguards: { deletes: { count: 1 } }\n"));
  const { owners, policies } = planRequest(own, base(), inputs);
  expect([owners.owner, policies.guards.deletes.count]).toEqual(["acme/head", 1]);
});

it("without any, the standard counts and the repository owns", () => {
  const { owners, policies, diagnostics } = planRequest(head(), base(), inputs);
  expect([owners.owner, policies, diagnostics]).toEqual(["acme/storefront", standardConfiguration, []]);
});

it("a pause from outside stops everything, whatever the configuration says of one", () => {
  const some = base(configuration("paused: { reason: mine, targets: [a/b/c] }\n"));
  expect(planRequest(head(), some, { ...inputs, paused: "incident" }).policies.paused).toEqual({
    reason: "incident",
    targets: ["*/*/*"],
  });
  expect(planRequest(head(), some, inputs).policies.paused).toEqual({ reason: "mine", targets: ["a/b/c"] });
});

it("what is undone is planned against what stood then; what steers stays", () => {
  const commit = "1".repeat(40);
  const documents = (name: string) => ({ "workflows/a.yaml": workflow({ key: "a", name }) });
  const then = revision(commit, { ...documents("Then"), ...configuration("owner: acme/then\n") });
  const record: ApplyRecord = {
    v: 1,
    sha: commit,
    base: commit,
    plan: "0123456789ab",
    run: "a run",
    undone: [
      { kind: "create", key: "a", target: "storefront/new-checkout/production", run: 1, digest: "", reviewed: true },
    ],
  };
  const made = (undone: boolean) =>
    planRequest(
      head(documents("Now")),
      base({ ...documents("Now"), ...configuration("owner: acme/base\n") }),
      inputs,
      undone ? { record, revisions: new Map([[commit, then]]) } : undefined,
    );
  const names = (undone: boolean) => made(undone).base.workflows.map(({ content }) => content?.canonical.name);
  expect(names(false)).toEqual(["Now"]);
  expect(names(true)).toEqual(["Then"]);
  expect(made(true).owners.owner).toBe("acme/base");
});
