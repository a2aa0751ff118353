// Names in documents: looked up when the plan is made, sent as ids; one that isn't there is an error on its line, and nothing is sent.
import { describe, expect, test } from "vitest";
import { accountSeed, grace, variations } from "../fixtures/account.ts";
import { configured } from "../fixtures/documents.ts";
import { startWorld, type World, workflowsOf, writes } from "./world.ts";

const germans = "a902ef4a-2faf-4eaf-88e1-ecc356708a29";

/** The ordinary account, with segments and a rule. */
function account(): Record<string, unknown> {
  const seed = accountSeed();
  const [project] = seed.projects as { flags: { key: string; environments: { production: object } }[] }[];
  const rule = {
    _id: germans,
    description: "Germans",
    variation: 1,
    clauses: [{ _id: "10a58772-3121-400f-846b-b8a04e8944ed", attribute: "country", op: "in", values: ["DE"] }],
  };
  return {
    ...seed,
    projects: [
      {
        ...project,
        segments: ["beta-testers", "employees"].map((key) => ({ key, environment: "production" })),
        flags: project?.flags.map((flag) =>
          flag.key === "search"
            ? {
                ...flag,
                environments: {
                  ...flag.environments,
                  production: { ...flag.environments.production, on: true, rules: [rule] },
                },
              }
            : flag,
        ),
      },
    ],
  };
}

const document = `kind: Workflow
key: search
flag: search
name: Semantic search by rules
stages:
  - name: testers
    conditions:
      - approval: { members: [grace@example.com], teams: [release-managers] }
    action:
      - segment: [beta-testers, employees]
        rollout: { Semantic: 25%, Keyword: rest }
        by: { contextKind: user }
        description: Testers
        before: Germans
  - name: Germans too
    conditions: [{ wait: 1w }]
    action:
      - rule: Germans
        serve: Semantic
      - { kind: removeTargets, variationId: ${variations.keyword}, values: [insider-1] }
`;

const start = (workflow: string): Promise<World> =>
  startWorld({}, { launchDarkly: account() }).then(async (world) => {
    await world.write({ ...configured, "workflows/search.yaml": workflow });
    return world;
  });

describe("a document that names what is there", () => {
  test("is planned in names, and sent in ids", async () => {
    const world = await start(document);
    const plan = await world.command(["plan", "--base", "none"]);
    expect(plan.exitCode, plan.stdout).toBe(2);
    expect(plan.stdout).not.toContain("error");
    expect(plan.stdout).toContain(
      "add a rule Testers before Germans: in segment beta-testers, employees → serve Keyword 75%, Semantic 25% (by user)",
    );
    expect(plan.stdout).toContain("rule Germans: serve Semantic; no longer serve Keyword to insider-1");
    // Only lines of the document itself have the ids that it was written with.
    expect(plan.stdout.replaceAll(/^ +\d+ │.*$/gm, "")).not.toContain(variations.keyword);
    const reads = plan.launchDarkly.map(({ path }) => path);
    for (const path of ["/api/v2/teams", "/api/v2/members", "/api/v2/segments/storefront/production"])
      expect(reads.filter((read) => read === path)).toHaveLength(1);
    expect(writes(plan.launchDarkly)).toEqual([]);

    const comment = await world.command(["plan", "--base", "none", "--format", "markdown"]);
    expect(comment.stdout).toContain("no longer serve <code>Keyword</code> to <code>insider-1</code>");

    const file = await world.command(["plan", "--base", "none", "--format", "json"]);
    const [operation] = (JSON.parse(file.stdout) as { operations: { names: object; body: { stages: unknown[] } }[] })
      .operations;
    expect(operation?.names).toEqual({
      [variations.semantic]: "Semantic",
      [variations.keyword]: "Keyword",
      [germans]: "Germans",
      [grace]: "grace@example.com",
    });

    const apply = await world.command(["apply", "--yes", "--base", "none"]);
    expect(apply.exitCode, apply.stdout).toBe(0);
    const sent = apply.launchDarkly.filter(({ method }) => method !== "GET");
    expect(sent.map(({ method, path }) => [method, path])).toEqual([["POST", workflowsOf("search")]]);
    expect(sent[0]?.body.stages).toEqual(operation?.body.stages);
    expect(sent[0]?.body.stages).toEqual([
      {
        name: "testers",
        conditions: [{ kind: "ld-approval", notifyMemberIds: [grace], notifyTeamKeys: ["release-managers"] }],
        action: {
          instructions: [
            {
              kind: "addRule",
              clauses: [
                {
                  attribute: "segmentMatch",
                  op: "segmentMatch",
                  negate: false,
                  values: ["beta-testers", "employees"],
                },
              ],
              description: "Testers",
              beforeRuleId: germans,
              rolloutWeights: { [variations.semantic]: 25_000, [variations.keyword]: 75_000 },
              rolloutContextKind: "user",
            },
          ],
        },
      },
      {
        name: "Germans too",
        conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarWeek" }],
        action: {
          instructions: [
            { kind: "updateRuleVariationOrRollout", ruleId: germans, variationId: variations.semantic },
            { kind: "removeTargets", variationId: variations.keyword, values: ["insider-1"] },
          ],
        },
      },
    ]);
  });

  test("does in LaunchDarkly what it says", async () => {
    const world = await start(document.replace("removeTargets", "addTargets"));
    await world.command(["apply", "--yes", "--base", "none"]);
    const [made] = (await world.live()).workflows.filter(({ name }) => name === "Semantic search by rules");
    await world.approve(made._id, 0);
    await world.clock("8d");
    expect(await world.onLaunchDarkly("GET", "/api/v2/flags/storefront/search?env=production")).toMatchObject({
      environments: {
        production: {
          rules: [
            { description: "Testers", clauses: [{ op: "segmentMatch", values: ["beta-testers", "employees"] }] },
            { _id: germans, description: "Germans", variation: 1 },
          ],
        },
      },
    });
  });
});

test("six names that aren't there are six errors, each where it stands, with the nearest; nothing is sent", async () => {
  const world = await start(`kind: Workflow
key: search
flag: search
name: Semantic search by rules
maintainer: adda@example.com
stages:
  - name: testers
    conditions:
      - approval: { members: [grace@example.com], teams: [release-manager] }
    action:
      - segment: [beta-testers, employes]
        serve: Semantik
        before: German
      - { kind: addPrerequisite, key: baner, variationId: ${variations.keyword} }
`);
  for (const args of [
    ["plan", "--base", "none"],
    ["apply", "--yes", "--base", "none"],
  ]) {
    const run = await world.command(args);
    expect(run.exitCode).toBe(1);
    const lines = `${run.stdout}${run.stderr}`.split("\n");
    const errors = lines.flatMap((line, index) =>
      // Between the error and what to do about it stand the line and a caret.
      line.includes(": error: ") ? [[line, lines[index + 3]?.trim()]] : [],
    );
    const at = (place: string) => `.launchdarkly/workflows/search.yaml:${place}: error: `;
    expect(errors).toEqual([
      [
        `${at("5:13")}There is no member \`adda@example.com\`. [unknown-member]`,
        "Known here: `ada@example.com`, `grace@example.com`.",
      ],
      [`${at("9:59")}There is no team \`release-manager\`. [unknown-team]`, "Did you mean `release-managers`?"],
      [
        `${at("11:33")}There is no segment \`employes\` in \`storefront\`/\`production\`. [unknown-segment]`,
        "Did you mean `employees`?",
      ],
      [
        `${at("12:16")}The flag \`search\` has no variation \`Semantik\`. [unknown-variation]`,
        "Did you mean `Semantic`?",
      ],
      [
        `${at("13:17")}The flag \`search\` has no rule \`German\` in \`production\`. [unknown-rule]`,
        "Did you mean `Germans`?",
      ],
      [
        `${at("14:39")}LaunchDarkly has no flag \`baner\` in the project \`storefront\`, or the token can't see it. [unknown-flag]`,
        "Did you mean `banner`?",
      ],
    ]);
    expect(writes(run.launchDarkly)).toEqual([]);
  }
});

test("a token that may not list teams and segments gets its plan, with a warning for each", async () => {
  const world = await start(document);
  await world.faults("launchDarkly", [
    { kind: "status", status: 403, path: "/api/v2/teams", times: 9 },
    { kind: "status", status: 403, path: "/api/v2/segments", times: 9 },
  ]);
  const plan = await world.command(["plan", "--base", "none"]);
  expect(plan.exitCode, plan.stdout).toBe(2);
  expect(plan.stdout.match(/\[(?:teams|segments)-unchecked\]/g)?.sort()).toEqual([
    "[segments-unchecked]",
    "[teams-unchecked]",
  ]);
});
