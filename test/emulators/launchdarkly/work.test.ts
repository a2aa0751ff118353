import { describe, expect, it } from "vitest";
import { createClock } from "../../../src/emulators/clock.ts";
import type { Account, StoredWorkflow } from "../../../src/emulators/launchdarkly/account/account.ts";
import { runDueStages } from "../../../src/emulators/launchdarkly/account/running.ts";
import { allWorkflows } from "../../../src/emulators/launchdarkly/account/workflows.ts";
import { createAccount } from "../../../src/emulators/launchdarkly/input/seeding.ts";
import { createRouter } from "../../../src/emulators/launchdarkly/routes/routes.ts";

const NOW = Date.parse("2026-03-02T09:00:00Z");
const HOUR = 3_600_000;

const stage = (hours: number) => ({
  name: "s",
  conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration: hours, waitDurationUnit: "hour" }],
  action: { instructions: [{ kind: "turnFlagOn" }] },
});

/** An account with one workflow for each flag, whose only stage runs after so many hours. */
function accountWith(hours: Record<string, number>): Account {
  const clock = createClock();
  clock.now = () => NOW;
  const flags = Object.keys(hours).map((key) => ({ key, variations: [{ value: true }, { value: false }] }));
  const workflows = Object.entries(hours).map(([flag, wait]) => ({
    ...{ project: "p", flag, environment: "e", name: flag },
    stages: [stage(wait)],
  }));
  return createAccount(
    {
      tokens: [{ token: "t", role: "writer" }],
      projects: [{ key: "p", environments: [{ key: "e" }], flags }],
      workflows,
    },
    clock,
  );
}

/** The flags of the workflows that are looked at from now on, in this order. */
function looksAt(workflows: StoredWorkflow[]): string[] {
  const looks: string[] = [];
  for (const workflow of workflows) {
    const { stages } = workflow;
    Object.defineProperty(workflow, "stages", {
      get: () => {
        looks.push(workflow.flag);
        return stages;
      },
    });
  }
  return looks;
}

function ask(account: Account, method: string, flag: string, body?: unknown) {
  const path = `/api/v2/projects/p/flags/${flag}/environments/e/workflows`;
  const headers = { authorization: "t", "ld-api-version": "beta" };
  const query = new URLSearchParams();
  runDueStages(account);
  return createRouter(account, {})({ method, path, query, headers, body, rawBody: "", bodyIsJson: body !== undefined });
}

describe("the work of a request", () => {
  it("is that of its own target, not of all workflows", () => {
    const account = accountWith({ a: 2, b: 2, c: 2, d: 2 });
    const looks = looksAt(allWorkflows(account));
    expect(ask(account, "GET", "b").status).toBe(200);
    expect(new Set(looks)).toEqual(new Set(["b"]));
    expect(ask(account, "POST", "c", { name: "again", stages: [stage(1)] }).status).toBe(201);
    expect(new Set(looks)).toEqual(new Set(["b"]));
  });
});

describe("what is due", () => {
  const passed = (hours: Record<string, number>, change: (account: Account) => void = () => undefined) => {
    const account = accountWith(hours);
    change(account);
    const looks = looksAt(allWorkflows(account));
    account.clock.now = () => NOW + 3 * HOUR;
    runDueStages(account);
    return looks.filter((flag, index) => looks[index - 1] !== flag);
  };

  it("runs in the order of its times, and of the workflows where these are the same", () => {
    expect(passed({ a: 3, b: 2, c: 3, d: 1 })).toEqual(["d", "b", "a", "c"]);
  });

  it("is all that is looked at", () => {
    expect(passed({ a: 1, b: 4, c: 4, d: 4 })).toEqual(["a"]);
  });

  it("doesn't run once its workflow is gone", () => {
    const account = accountWith({ a: 1, b: 1 });
    account.workflows.clear();
    account.clock.now = () => NOW + HOUR;
    runDueStages(account);
    expect(account.projects[0]?.flags.map(({ environments }) => environments.e?.on)).toEqual([false, false]);
  });

  it("runs in time for a workflow that was made after others", () => {
    const add = (account: Account) => ask(account, "POST", "d", { name: "n", stages: [stage(1)] });
    expect(passed({ a: 2, b: 2, d: 4 }, add)).toEqual(["d", "a", "b"]);
  });
});
