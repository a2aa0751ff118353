import { expect, test } from "vitest";
import { ownToken, tokens } from "../../fixtures/account.ts";
import { documents } from "../../fixtures/documents.ts";
import { startWorld } from "../world.ts";

test("look", async () => {
  const world = await startWorld(documents, { launchDarkly: { now: new Date().toISOString(), rateLimit: { global: 100 } }, github: { tokens: [ownToken({ contents: "read", "pull-requests": "write", checks: "read", actions: "read" } as never)], settings: { rules: [{ type: "merge_queue" }], environments: [{ name: "launchdarkly-apply", reviewers: ["grace"] }] } } });
  const event = await world.event("events/workflow_dispatch");
  const run = await world.run(event, { inputs: { mode: "doctor" } });
  console.log(run.exitCode, run.outputs, run.summary);
  console.log(run.stdout);
  console.log(run.github.map((r) => `${r.method} ${r.path} ${r.status}`).join("\n"));
  const command = await world.command(["doctor"], { environment: { GITHUB_TOKEN: "ghp_grace", GITHUB_API_URL: world.urls.github }, token: tokens.reader });
  console.log(command.stdout, command.stderr);
  expect(1).toBe(1);
});
