// Scope `changed`: what a plan is about, where only what has changed is looked at.
import { describe, expect, test } from "vitest";
import type { UndoneOperation } from "../../../src/model/record.ts";
import {
  joined,
  liveTemplate,
  liveWorkflow,
  planFor,
  ROLLOUT,
  templateYaml,
  type World,
  workflowYaml,
} from "../world.ts";

/** Keys that something was decided of, be it that nothing is to be done. */
function lookedAt(world: World): string[] {
  const { operations, unchanged, diagnostics, undecided } = planFor({ scope: "changed", ...world });
  expect(undecided).toEqual([]);
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [...[...operations, ...unchanged].map(({ key }) => key), ...errors];
}

describe("a workflow is looked at", () => {
  const neighbour = workflowYaml({ key: "neighbour", waits: ["9d"] });
  const live = [liveWorkflow(), liveWorkflow({ id: "live-2", from: neighbour })];
  const at = (head: string, base = ROLLOUT) =>
    lookedAt({ head: joined(neighbour, head), base: joined(neighbour, base), live });

  test.each<[string, string[]]>([
    ["run", ["run: 2"]],
    ["adoption", ["adopt: live-1"]],
    ["former keys", ["formerKeys: [old]"]],
    ["protection", ["protect: true"]],
    ["fate on removal", ["onRemoval: keep"]],
    ["name", ["description: Another text."]],
  ])("for a change of its %s, whichever way", (_, more) => {
    const changed = workflowYaml({ more });
    expect(at(changed)).not.toEqual([]);
    expect(at(ROLLOUT, changed)).not.toEqual([]);
    expect(at(changed, changed)).toEqual([]);
  });

  test("for another start of its run", () => {
    const starting = (stage: number) =>
      workflowYaml({ more: [`run: {production: {number: 2, startAt: stage ${stage}}}`] });
    const second = [liveWorkflow({ run: 2 })];
    expect(lookedAt({ head: starting(1), base: starting(2), live: second })).toEqual(["new-checkout"]);
    expect(lookedAt({ head: starting(2), base: starting(2), live: second })).toEqual([]);
  });

  test("not for a comment, nor for an edit of its neighbour", () => {
    expect(at(`# About it.\n${ROLLOUT}`)).toEqual([]);
    const edited = workflowYaml({ key: "neighbour", waits: ["8d"] });
    expect(lookedAt({ head: joined(edited, ROLLOUT), base: joined(neighbour, ROLLOUT), live })).toEqual(["neighbour"]);
  });

  test("where it was removed, but not where it was renamed", () => {
    expect(lookedAt({ head: neighbour, base: joined(neighbour, ROLLOUT), live })).toEqual(["new-checkout"]);
    const renamed = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    expect(lookedAt({ head: joined(neighbour, renamed), base: joined(neighbour, ROLLOUT), live })).toEqual(["renamed"]);
  });

  test("where an apply left it undone", () => {
    const entry: UndoneOperation = {
      kind: "replace",
      key: "new-checkout",
      target: "storefront/new-checkout/production",
      run: 1,
      digest: "",
      reviewed: true,
      revision: "nothing",
    };
    expect(lookedAt({ head: ROLLOUT, base: ROLLOUT, live, undone: [entry] })).toEqual(["new-checkout"]);
  });

  test("where it isn't known whether it was made", () => {
    const unknown = ["workflow storefront/new-checkout/production new-checkout"];
    expect(lookedAt({ head: ROLLOUT, base: ROLLOUT, live, unknown })).toEqual(["new-checkout"]);
    expect(lookedAt({ head: ROLLOUT, base: ROLLOUT, live, unknown: ["workflow a/b/c new-checkout"] })).toEqual([]);
  });
});

describe("a template is looked at", () => {
  const template = templateYaml();
  const templates = [liveTemplate(template)];
  const at = (head: string, base = template) => lookedAt({ head, base, templates });

  test.each<[string, Parameters<typeof templateYaml>[0]]>([
    ["content", { wait: "9d" }],
    ["adoption", { more: ["adopt: true"] }],
    ["protection", { more: ["protect: true"] }],
    ["fate on removal", { more: ["onRemoval: keep"] }],
  ])("for a change of its %s", (_, parts) => {
    expect(at(templateYaml(parts))).toEqual(["standard"]);
    expect(at(templateYaml(parts), templateYaml(parts))).toEqual([]);
  });

  test("where an apply left it undone", () => {
    const entry: UndoneOperation = {
      kind: "replace",
      key: "standard",
      digest: "",
      reviewed: true,
      revision: "nothing",
    };
    expect(lookedAt({ head: template, base: template, templates, undone: [entry] })).toEqual(["standard"]);
  });
});

describe("what is to be done comes from earlier changes", () => {
  const edited = workflowYaml({ waits: ["3d", "1w"] });
  const gone = workflowYaml({ key: "gone", waits: ["9d"] });
  const live = [liveWorkflow(), liveWorkflow({ id: "live-2", from: gone })];
  const earlier = (world: World) =>
    Object.fromEntries(
      planFor({ scope: "changed", live, ...world }).operations.map(({ key, undone }) => [key, undone === true]),
    );

  test("where the change leaves a document as the revision has it that it goes into", () => {
    expect(earlier({ head: edited, base: joined(ROLLOUT, gone), into: edited })).toEqual({
      "new-checkout": true,
      gone: true,
    });
  });

  test("not where it edits, removes or adds it itself", () => {
    expect(earlier({ head: edited, base: ROLLOUT, into: ROLLOUT })).toEqual({ "new-checkout": false });
    expect(earlier({ head: ROLLOUT, base: joined(ROLLOUT, gone), into: joined(ROLLOUT, gone) })).toEqual({
      gone: false,
    });
    const added = workflowYaml({ key: "added", waits: ["8d"] });
    expect(earlier({ head: joined(ROLLOUT, added), base: ROLLOUT, into: ROLLOUT })).toEqual({ added: false });
    expect(earlier({ head: joined(ROLLOUT, added), base: ROLLOUT, into: joined(ROLLOUT, added) })).toEqual({
      added: true,
    });
  });

  test("of a template, too", () => {
    const [then, now] = [templateYaml(), templateYaml({ wait: "9d" })];
    const world = { head: now, base: then, templates: [liveTemplate(then)], live: [] };
    expect(earlier({ ...world, into: now })).toEqual({ standard: true });
    expect(earlier({ ...world, into: then })).toEqual({ standard: false });
  });
});
