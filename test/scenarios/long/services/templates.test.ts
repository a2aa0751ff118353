// Workflows from templates, as reviewers and authors meet them: tried before they are created, told in people's words, and never created where they don't fit.
import { describe, expect, test } from "vitest";
import { tokens, variations } from "../../../fixtures/account.ts";
import { configured, search, standardRollout } from "../../../fixtures/documents.ts";
import { type Files, startWorld, type World, workflowsOf, writes } from "../../world.ts";

const withTemplate: Files = {
  ...configured,
  "templates/standard-rollout.yaml": standardRollout,
};
const bare = search.slice(0, search.indexOf("parameters:"));
const dryRun = `POST ${workflowsOf("search")}?templateKey=standard-rollout&dryRun=true`;

async function planned(world: World, branch: string, files: Files, token = tokens.reader) {
  const opened = await world.propose(branch, files);
  const run = await world.run(opened, { token });
  const [comment] = await world.comments(opened.pull);
  return { ...opened, run, comment: comment?.body ?? "" };
}

function posts({ launchDarkly }: Pick<Awaited<ReturnType<World["run"]>>, "launchDarkly">): string[] {
  return launchDarkly
    .filter(({ method }) => method === "POST")
    .map(({ method, path, query }) => `${method} ${path}?${new URLSearchParams(query)}`);
}

/** The lines that the comment says would cure what doesn't fit. */
function linesToPaste(comment: string): string[] {
  return [...comment.matchAll(/write for example `- (\{.*?\})`/g)].map(([, line = ""]) => `  - ${line}\n`);
}

describe("a template that is in LaunchDarkly already", () => {
  test("doesn't fit: the comment shows which part, and what to paste; pasted, it is created as the comment said", async () => {
    const world = await startWorld({}, { launchDarkly: { options: { readerMayDryRun: true } } });
    await world.ship("template", withTemplate);
    const { pull, run, comment } = await planned(world, "search", { "workflows/search.yaml": bare });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ "failure-reason": "invalid", creates: "0" });
    expect(posts(run)).toEqual([dryRun]);
    expect(comment).toContain(
      "Template `standard-rollout` for `search` on `storefront/search/production`, tried with LaunchDarkly's dry run:",
    );
    expect(comment).toContain("| <code>insiders</code> | targets: variation | <code>true</code> | ❌ doesn't fit |");
    expect(comment).toContain(
      "| <code>everyone</code> | default rule: variation | <code>true</code> | ❌ doesn't fit |",
    );
    expect((await world.checkRuns())[0]?.annotations).toContainEqual(
      expect.objectContaining({
        path: ".launchdarkly/workflows/search.yaml",
        start_line: 5,
        annotation_level: "failure",
      }),
    );

    const lines = linesToPaste(comment);
    expect(lines).toHaveLength(2);
    await world.commit("search", {
      "workflows/search.yaml": `${bare}parameters:\n${lines.join("").replaceAll("Keyword", "Semantic")}`,
    });
    const again = await world.run(await world.synchronize(pull), { token: tokens.reader });
    expect(again.exitCode).toBe(0);
    const [{ body = "" } = {}] = await world.comments(pull);
    expect(body).toContain(
      "| <code>everyone</code> | default rule: variation | <code>true</code> | ✅ <code>Semantic</code>, from <code>parameters</code> |",
    );
    expect(body).toContain("2. approval :crit, milestone, 2027-01-12 09:00, 0m");
    // What is served: the template's stages, on this flag.
    expect(body).toMatch(/\| 1 \| <code>insiders<\/code> \| at once \| turn on; serve <code>Semantic<\/code> to/);
    expect(body).toContain("| <code>everyone</code> | approval by team <code>release-managers</code>, wait 1 day<br>");
    expect(body).toMatch(/\| 2 \| <code>everyone<\/code> .*serve <code>Semantic<\/code> \|.*<code>Semantic<\/code>/);

    const applied = await world.run((await world.merge(pull)).push);
    expect(applied.exitCode).toBe(0);
    const created = (await world.live()).workflows.find(({ name }) => name === "Rollout of the new search");
    const sent = created.stages.flatMap((stage: { action: { instructions: object[] } }) => stage.action.instructions);
    expect(sent).toMatchObject([
      { kind: "turnFlagOn" },
      { kind: "addTargets", variationId: variations.semantic },
      { kind: "updateFallthroughVariationOrRollout", variationId: variations.semantic },
    ]);
  });

  test("is checked by the tool itself where the token may not ask, and the comment says so", async () => {
    const world = await startWorld();
    await world.ship("template", withTemplate);
    const { run, comment } = await planned(world, "search", { "workflows/search.yaml": bare });
    expect(run.exitCode).toBe(1);
    expect(posts(run)).toEqual([dryRun]);
    expect(comment).toContain(
      "Template `standard-rollout` for `search` on `storefront/search/production`, checked here, since this token may not ask LaunchDarkly for a dry run:",
    );
    expect(linesToPaste(comment)).toHaveLength(2);
    const good = await planned(world, "good", { "workflows/search.yaml": search });
    expect(good.run.exitCode).toBe(0);
    expect(good.comment).toContain("✅ <code>Semantic</code>, from <code>parameters</code>");
  });

  test("that can't be tried for another reason is an error, not a guess", async () => {
    const world = await startWorld({}, { launchDarkly: { options: { readerMayDryRun: true } } });
    await world.ship("template", withTemplate);
    const opened = await world.propose("search", { "workflows/search.yaml": search });
    await world.faults("launchDarkly", [{ method: "POST", path: "/workflows", kind: "status", status: 503, times: 9 }]);
    const run = await world.run(opened, { token: tokens.reader });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toMatch(
      /search\.yaml:\d+:\d+`\]\(\S+\) The template `standard-rollout` could not be tried on storefront\/search\/production:/,
    );
  });

  test("is tried once more before the create", async () => {
    const world = await startWorld();
    await world.ship("template", withTemplate);
    const push = await world.mergeOfPlanned("search", { "workflows/search.yaml": search });
    const run = await world.run(push);
    expect(run.exitCode).toBe(0);
    expect(posts(run).slice(-2)).toEqual([dryRun, dryRun.replace("&dryRun=true", "")]);
    expect(writes(run.launchDarkly)).toEqual([dryRun.replace("&dryRun=true", "")]);
  });
});

describe("a template that the same change makes", () => {
  test("anew: it is checked by the tool itself, and tried for real before the create", async () => {
    const world = await startWorld({}, { launchDarkly: { options: { readerMayDryRun: true } } });
    const wrong = await planned(world, "wrong", { ...withTemplate, "workflows/search.yaml": bare });
    expect(wrong.run.exitCode).toBe(1);
    expect(posts(wrong.run)).toEqual([]);
    expect(wrong.comment).toContain("checked here, since this plan makes the template itself:");

    const { pull, run } = await planned(world, "right", { ...withTemplate, "workflows/search.yaml": search });
    expect(run.exitCode).toBe(0);
    const applied = await world.run((await world.merge(pull)).push);
    expect(applied.exitCode).toBe(0);
    expect(posts(applied)).toEqual(["POST /api/v2/templates?", dryRun, dryRun.replace("&dryRun=true", "")]);
  });

  test("another one, while workflows made from the old one stay: the plan names them", async () => {
    const world = await startWorld();
    await world.ship("search", { ...withTemplate, "workflows/search.yaml": search });
    const { run, comment } = await planned(world, "edit", {
      "templates/standard-rollout.yaml": standardRollout.replace("wait: 1d", "wait: 2d"),
    });
    expect(run.outputs).toMatchObject({ replaces: "1", creates: "0" });
    expect(comment).toContain("Workflows made from it stay as they are: `search` on `storefront/search/production`.");
    expect(comment).toContain("wait 1 day → wait 2 days");
  });

  test("another one that doesn't fit any more: the error says so, though LaunchDarkly's dry run would not", async () => {
    const world = await startWorld({}, { launchDarkly: { options: { readerMayDryRun: true } } });
    await world.ship("template", withTemplate);
    const { run, comment } = await planned(world, "edit", {
      "templates/standard-rollout.yaml": standardRollout.replace("{ turn: on },", "{ serve: false }, { turn: on },"),
      "workflows/search.yaml": search,
    });
    expect(posts(run)).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(comment).toContain(
      "| <code>insiders</code> | default rule: variation | <code>false</code> | ❌ doesn't fit |",
    );
  });
});
