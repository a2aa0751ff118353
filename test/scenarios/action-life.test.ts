// A pull request's whole life with workflows and templates: planned, changed, merged, run again, replaced, removed.
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ada, tokens, variations } from "../fixtures/account.ts";
import { banner, documents, search, standardRollout } from "../fixtures/documents.ts";
import {
  type ActionRun,
  commentWrites,
  isWrite,
  type Live,
  startWorld,
  unreviewed,
  type World,
  workflowsOf,
  writes,
} from "./world.ts";

const { reader: token } = tokens;
const marker = /\[ld-sync:v1 owner=acme\/storefront [^\]]+\]$/;

function handMade({ workflows }: Live) {
  return workflows.filter(({ description }) => !marker.test(description));
}

describe("a pull request with workflows, a template and a workflow made from it", () => {
  let world: World;
  let before: Live;
  let opened: Awaited<ReturnType<World["openPullRequest"]>>;
  let planned: ActionRun;
  let push: Awaited<ReturnType<World["merge"]>>["push"];
  /** As a job's files do, these stay after the step. */
  let environment: { RUNNER_TEMP: string };
  const pageOf = ({ outputs }: ActionRun) => readFile(outputs["report-path"] ?? "", "utf8");

  beforeAll(async () => {
    world = await startWorld();
    environment = { RUNNER_TEMP: await mkdtemp(join(world.directory, "temp-")) };
    before = await world.live();
    await world.commit("add", {
      ...documents,
      "workflows/banner.yaml": banner,
      "workflows/search.yaml": search,
      "templates/standard-rollout.yaml": standardRollout,
    });
    opened = await world.openPullRequest("add");
    planned = await world.run(opened, { token, environment });
  });

  test("is planned in one comment, and nothing is written", async () => {
    expect(planned.exitCode).toBe(0);
    expect(writes(planned.launchDarkly)).toEqual([]);
    expect(commentWrites(planned)).toEqual(["POST /repos/acme/storefront/issues/1/comments"]);
    const [comment, ...others] = await world.comments(1);
    expect(others).toEqual([]);
    expect(comment?.body).toContain("**4 to create.** This is what a merge does in LaunchDarkly");
    expect(comment?.body).toContain(
      "| 🟢 create | <code>Checkout for everyone</code> | <code>storefront/new-checkout/production</code> |",
    );
    expect(comment?.body).toMatch(
      /\| 1 \| <code>a tenth<\/code> \| wait 2 days<br>2 days after the merge: [^|]+ \| turn on; serve <code>false<\/code> 90%, <code>true<\/code> 10% \|/,
    );
    expect(comment?.body).toContain("1 workflow on these flags not managed here: never touched.");
    expect(planned.summary).toContain("**4 to create.**");
    expect(planned.outputs).toEqual({
      "has-changes": "true",
      notify: "",
      creates: "4",
      replaces: "0",
      deletes: "0",
      dedupes: "0",
      blocked: "0",
      pending: "0",
      "plan-hash": expect.stringMatching(/^[0-9a-f]{32}$/),
      "plan-path": expect.stringMatching(/plan-[0-9a-f-]{36}\.json$/),
      "report-path": expect.stringMatching(/report-[0-9a-f-]{36}\.html$/),
      "failure-reason": "",
      "comment-url": "https://github.com/acme/storefront/pull/1#issuecomment-1000002",
    });
  });

  test("is a page, too, for a step that uploads it", async () => {
    expect(await pageOf(planned)).toMatch(
      /^<!doctype html>[\s\S]*<strong>4 to create\.<\/strong> This is what a merge does/,
    );
  });

  test("leaves the comment untouched when it is run again", async () => {
    const again = await world.run(opened, { token });
    expect(again.outputs).toMatchObject({
      "plan-hash": planned.outputs["plan-hash"],
      "comment-url": planned.outputs["comment-url"],
    });
    expect([...commentWrites(again), ...writes(again.launchDarkly)]).toEqual([]);
  });

  test("has its comment edited when another commit is pushed", async () => {
    const [first] = await world.comments(1);
    await world.commit("add", { "workflows/checkout.yaml": (text) => text.replace("wait: 2d", "wait: 3d") });
    const run = await world.run(await world.synchronize(1), { token });
    expect(commentWrites(run)).toEqual([`PATCH /repos/acme/storefront/issues/comments/${first?.id}`]);
    const comments = await world.comments(1);
    expect(comments.map(({ id }) => id)).toEqual([first?.id]);
    expect(comments[0]?.body).toContain("| 1 | <code>a tenth</code> | wait 3 days<br>");
    expect(run.outputs["plan-hash"]).not.toBe(planned.outputs["plan-hash"]);
  });

  test("is made so when it is merged, as it was planned", async () => {
    ({ push } = await world.merge(1));
    const run = await world.run(push, { environment });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("**Applied**: 4 done.");
    expect(await pageOf(run)).toContain("<strong>Applied</strong>: 4 done.");
    expect(run.outputs).toMatchObject({ creates: "4", pending: "0", "failure-reason": "" });
    expect(writes(run.github).filter((write) => !write.endsWith("/graphql"))).toEqual([
      "POST /repos/acme/storefront/deployments", // whether a record can be left
      "POST /repos/acme/storefront/deployments",
      expect.stringMatching(/^POST \/repos\/acme\/storefront\/deployments\/\d+\/statuses$/),
      expect.stringMatching(/^PATCH \/repos\/acme\/storefront\/issues\/comments\/\d+$/),
    ]);

    const sent = writes(run.launchDarkly);
    expect([...sent].sort()).toEqual([
      `POST ${workflowsOf("banner")}`,
      `POST ${workflowsOf("new-checkout")}`,
      `POST ${workflowsOf("search")}?templateKey=standard-rollout`,
      "POST /api/v2/templates",
    ]);
    expect(sent.indexOf("POST /api/v2/templates")).toBeLessThan(
      sent.indexOf(`POST ${workflowsOf("search")}?templateKey=standard-rollout`),
    );
    const bodyTo = (path: string) =>
      run.launchDarkly.find((request) => request.method === "POST" && request.path === path)?.body;
    expect(bodyTo(workflowsOf("new-checkout"))).toEqual({
      name: "Checkout for everyone",
      description: expect.stringMatching(
        /^Managed in acme\/storefront \(checkout\)\. Change it there\.\n\[ld-sync:v1 owner=acme\/storefront key=checkout at=1a4062 run=1 from=0 hash=[0-9a-f]{12} stages=[0-9a-f]{6},[0-9a-f]{6}\]$/,
      ),
      stages: [
        {
          name: "a tenth",
          conditions: [
            { kind: "schedule", scheduleKind: "relative", waitDuration: 3, waitDurationUnit: "calendarDay" },
          ],
          action: {
            instructions: [
              { kind: "turnFlagOn" },
              {
                kind: "updateFallthroughVariationOrRollout",
                rolloutWeights: { [variations.on]: 10_000, [variations.off]: 90_000 },
              },
            ],
          },
        },
        {
          name: "everyone",
          conditions: [
            { kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarWeek" },
          ],
          action: {
            instructions: [{ kind: "updateFallthroughVariationOrRollout", variationId: variations.on }],
          },
        },
      ],
    });
    expect(bodyTo("/api/v2/templates")).toMatchObject({
      key: "standard-rollout",
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "new-checkout",
      description: expect.stringMatching(
        /^A day of targeting, then everyone\.\n\nManaged in acme\/storefront \(standard-rollout\)\. Change it there\.\n\[ld-sync:v1 owner=acme\/storefront template=standard-rollout hash=[0-9a-f]{12}\]$/,
      ),
    });

    const { templates, workflows } = await world.live();
    const ids = templates[0].stages.flatMap(
      ({ action }: { action: { instructions: { _id: string; kind: string }[] } }) =>
        action.instructions.filter(({ kind }) => kind !== "turnFlagOn").map(({ _id }) => _id),
    );
    expect(bodyTo(workflowsOf("search")).parameters).toEqual(
      ids.map((_id: string) => ({ _id, path: "/variationId", default: { value: variations.semantic } })),
    );
    expect(workflows).toHaveLength(4);
  });

  test("has nothing to do when the merge is run again", async () => {
    const again = await world.run(push);
    expect(again.exitCode).toBe(0);
    expect(again.summary).toContain("**Applied**: nothing had to be done.");
    expect(again.outputs).toMatchObject({ "has-changes": "false", creates: "0", pending: "0" });
    expect(writes(again.launchDarkly)).toEqual([]);
  });

  test("is followed by one that replaces a waiting workflow (created before the old one is deleted) and removes another", async () => {
    const { workflows } = await world.live();
    const idOf = (flag: string) =>
      workflows.find((workflow) => workflow.flag === flag && marker.test(workflow.description))._id;
    await world.commit("change", {
      "workflows/checkout.yaml": (text) => text.replace("true: 10%", "true: 25%"),
      "workflows/banner.yaml": null,
    });
    const { pull, ...event } = await world.openPullRequest("change");
    const plan = await world.run(event, { token });
    expect(plan.outputs).toMatchObject({ creates: "0", replaces: "1", deletes: "1" });
    const [comment] = await world.comments(pull);
    expect(comment?.body).toContain("**1 to replace, 1 to delete.**");
    expect(comment?.body).toMatch(/`true`: 10% → 25%/);

    const merged = await world.run((await world.merge(pull)).push);
    expect(merged.exitCode).toBe(0);
    expect(writes(merged.launchDarkly)).toEqual([
      `POST ${workflowsOf("new-checkout")}`,
      `DELETE ${workflowsOf("new-checkout")}/${idOf("new-checkout")}`,
      `DELETE ${workflowsOf("banner")}/${idOf("banner")}`,
    ]);
    const after = await world.live();
    expect(after.workflows.map(({ name }) => name).sort()).toEqual([
      "Checkout for everyone",
      "Made by hand",
      "Rollout of the new search",
    ]);
  });

  test("is followed by one that changes the template: deleted and created again, workflows made from it stay", async () => {
    const { workflows } = await world.live();
    const push = await world.mergeOf("template", {
      "templates/standard-rollout.yaml": (text) => text.replace("insider-1", "insider-2"),
    });
    const run = await world.run(push, unreviewed);
    expect(run.exitCode).toBe(0);
    expect(writes(run.launchDarkly)).toEqual(["DELETE /api/v2/templates/standard-rollout", "POST /api/v2/templates"]);
    const after = await world.live();
    expect(after.workflows).toEqual(workflows);
    expect(after.templates[0].description).toMatch(/template=standard-rollout hash=[0-9a-f]{12}\]$/);
  });

  test("is followed by one that removes the template, after the workflow that needed it", async () => {
    await world.commit("only-template", { "templates/standard-rollout.yaml": null });
    const stillNeeded = await world.run(await world.openPullRequest("only-template"), { token });
    expect(stillNeeded.exitCode).toBe(1);
    expect((await world.checkRuns())[0]?.annotations).toMatchObject([
      { path: ".launchdarkly/workflows/search.yaml", start_line: 5, annotation_level: "failure" },
    ]);
    expect(stillNeeded.stdout).toContain("The template `standard-rollout` is removed by this change");

    const push = await world.mergeOf("both", {
      "templates/standard-rollout.yaml": null,
      "workflows/search.yaml": null,
    });
    const run = await world.run(push, unreviewed);
    expect(run.exitCode).toBe(0);
    expect(writes(run.launchDarkly)).toEqual([
      expect.stringContaining(`DELETE ${workflowsOf("search")}/`),
      "DELETE /api/v2/templates/standard-rollout",
    ]);
    expect((await world.live()).templates).toEqual([]);
  });

  test("leaves what was made by hand as it was, to the end", async () => {
    expect(handMade(await world.live())).toEqual(handMade(before));
  });
});

describe("documents in the API's own form", () => {
  test("are sent on as they were written, the template's key in the query", async () => {
    const stages = [
      {
        name: "10% rollout on day 1",
        executeConditionsInSequence: true,
        conditions: [
          { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" },
          { kind: "ld-approval", notifyMemberIds: [ada], notifyTeamKeys: ["release-managers"], description: "Go?" },
        ],
        action: {
          instructions: [
            { kind: "turnFlagOn" },
            {
              kind: "updateFallthroughVariationOrRollout",
              rolloutWeights: { [variations.on]: 90_000, [variations.off]: 10_000 },
            },
          ],
        },
      },
    ];
    const direct = { name: "Progressive rollout", description: "Turn it on.", maintainerId: ada, stages };
    const template = {
      key: "raw",
      name: "Raw",
      stages,
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "new-checkout",
    };
    const world = await startWorld();
    const document = (head: object, body: object) => JSON.stringify({ ...head, ...body });
    const where = { project: "storefront", flag: "new-checkout", environment: "production" };
    const push = await world.mergeOf("raw", {
      "workflows/direct.yaml": document({ kind: "Workflow", key: "direct", ...where }, direct),
      "templates/raw.yaml": document({ kind: "WorkflowTemplate" }, template),
    });
    const first = await world.run(push, unreviewed);
    expect(first.exitCode).toBe(0);
    const marked = (text: string) =>
      expect.stringMatching(new RegExp(`^${text}Managed in acme/storefront .+\\n\\[ld-sync:v1 .+\\]$`, "s"));
    const bodies = (run: ActionRun) => run.launchDarkly.filter(isWrite).map(({ body }) => body);
    expect(bodies(first)).toEqual(
      expect.arrayContaining([
        { ...direct, description: marked("Turn it on\\.\\n\\n") },
        { ...template, description: marked("") },
      ]),
    );

    const [instruction] = (await world.live()).templates[0].stages[0].action.instructions.slice(-1);
    const parameters = [
      { _id: instruction._id, path: "/rolloutWeights", default: { value: { [variations.keyword]: 100_000 } } },
    ];
    const fromTemplate = {
      name: "workflow created from my-template",
      description: "description of my workflow",
      parameters,
    };
    const next = await world.mergeOf("from-template", {
      "workflows/from-template.yaml": document(
        { kind: "Workflow", key: "from-template", ...where, flag: "search", templateKey: "raw" },
        fromTemplate,
      ),
    });
    const second = await world.run(next, unreviewed);
    expect(writes(second.launchDarkly)).toEqual([`POST ${workflowsOf("search")}?templateKey=raw`]);
    expect(bodies(second)).toEqual([{ ...fromTemplate, description: marked("description of my workflow\\n\\n") }]);
    expect(second.exitCode).toBe(0);
  });
});
