// A pull request in which every check finds something: once each, on its line, as severe as base's configuration has it.
import { beforeAll, describe, expect, test } from "vitest";
import { checks } from "../../../../src/model/messages/checks.ts";
import { accountSeed, handMade, tokens } from "../../../fixtures/account.ts";
import { dark, flag, type Json, lit } from "../../../fixtures/bodies.ts";
import { banner, configuration, configured } from "../../../fixtures/documents.ts";
import { type Files, startWorld, type World } from "../../world.ts";

interface Finding {
  severity: string;
  code: string;
  position: { file: string; line: number };
}

const on = "0a1b2c3d-0000-4000-8000-0000000000a1";
const off = "0a1b2c3d-0000-4000-8000-0000000000a2";

const halves = [
  { variation: 0, weight: 50_000 },
  { variation: 1, weight: 50_000 },
];
/** What the flags of some checks are like; the others are off. */
const states: Record<string, Json> = {
  "already-on": lit,
  "stage-fails": { ...lit, targets: [{ variation: 1, values: ["ada"] }] },
  "prerequisite-unmet": { ...lit, prerequisites: [{ key: "payments", variation: 0 }] },
  "bucketing-changes": { ...lit, fallthrough: { rollout: { contextKind: "organization", variations: halves } } },
  "rollout-running": { ...lit, fallthrough: { rollout: { kind: "experiment", variations: halves } } },
};

/** A flag for each check, so that they keep out of each other's way. */
function seed(): Record<string, unknown> {
  const account = accountSeed();
  const variations = [
    { _id: on, name: "New", value: true },
    { _id: off, name: "Old", value: false },
  ];
  const everywhere = (key: string, state: Json, more: Json = {}) => ({
    ...flag(key, variations, { production: state, strict: state, tickets: state }),
    ...more,
  });
  return {
    ...account,
    projects: [
      {
        key: "storefront",
        environments: [
          { key: "production" },
          { key: "strict", approvalSettings: { required: true, requiredApprovalTags: ["payments"] } },
          { key: "tickets", approvalSettings: { required: true, serviceKind: "servicenow" } },
        ],
        segments: [],
        flags: [
          ...Object.keys(checks).map((check) => everywhere(check, states[check] ?? dark)),
          everywhere("archived", dark, { archived: true }),
          everywhere("payments", dark, { tags: ["payments"] }),
        ],
      },
    ],
    workflows: [handMade("overlapping-workflows")],
  };
}

/** Its stages begin in line 7. */
const document = (key: string, stages: string[], { flag = key, environment = "production" } = {}) =>
  `kind: Workflow\nkey: ${key}\nflag: ${flag}\nenvironment: ${environment}\nname: ${key}\nstages:\n${stages.map((stage) => `  - ${stage}\n`).join("")}`;
const after = (wait: string, action: string) => `{ conditions: [{ wait: ${wait} }], action: [${action}] }`;
const turnOn = after("1d", "{ turn: on }");
const everyone = after("1d", "{ serve: New }");
const half = "{ rollout: { New: 50%, Old: rest } }";
const members = Array.from({ length: 11 }, () => "ada@example.com").join(", ");

/** Where each finds something: its document, and the line. */
const found: Record<string, [text: string, line: number]> = {
  "flag-archived": [document("flag-archived", [turnOn], { flag: "archived" }), 3],
  "already-on": [document("already-on", [after("1d", "{ turn: on }, { serve: New }")]), 7],
  "stage-changes-nothing": [document("stage-changes-nothing", [turnOn, turnOn]), 8],
  "stage-fails": [document("stage-fails", [after("1d", "{ target: { New: [ada] } }")]), 7],
  "prerequisite-unmet": [document("prerequisite-unmet", [everyone]), 3],
  "bucketing-changes": [document("bucketing-changes", [after("1d", half), everyone]), 7],
  "rollout-running": [document("rollout-running", [everyone]), 7],
  "rollout-goes-down": [
    document("rollout-goes-down", [
      after("1d", `{ turn: on }, ${half}`),
      after("1d", "{ rollout: { New: 10%, Old: rest } }"),
      everyone,
    ]),
    8,
  ],
  "rollout-incomplete": [document("rollout-incomplete", [turnOn, after("1d", half)]), 8],
  "absolute-date-soon": [
    document("absolute-date-soon", ['{ conditions: [{ at: "2027-01-11T09:45:00Z" }], action: [{ turn: on }] }']),
    7,
  ],
  "dates-out-of-order": [
    document("dates-out-of-order", [
      turnOn,
      '{ conditions: [{ at: "2027-01-11T18:00:00Z" }], action: [{ serve: New }] }',
    ]),
    8,
  ],
  "approval-after-schedule": [
    document("approval-after-schedule", ["{ conditions: [{ wait: 1d }, { approval: {} }], action: [{ turn: on }] }"]),
    7,
  ],
  "approval-missing": [document("approval-missing", [turnOn], { flag: "payments", environment: "strict" }), 7],
  "approvals-elsewhere": [document("approvals-elsewhere", [turnOn], { environment: "tickets" }), 4],
  "overlapping-workflows": [document("overlapping-workflows", [everyone, turnOn]), 8],
  "unknown-instruction": [
    document("unknown-instruction", [after("1d", `{ kind: updateOffVariation, variationId: ${on} }`)]),
    7,
  ],
  "too-many-approvers": [
    document("too-many-approvers", [
      `{ conditions: [{ approval: { members: [${members}] } }], action: [{ turn: on }] }`,
    ]),
    7,
  ],
};
const documents = Object.fromEntries(Object.entries(found).map(([check, [text]]) => [`workflows/${check}.yaml`, text]));
const codes = Object.keys(checks).sort();
const severities = (severity: string) => `checks: { ${codes.map((check) => `${check}: ${severity}`).join(", ")} }\n`;

/** What the command line plans on the branch, main being base. */
async function plannedOn(world: World, branch: string) {
  await world.git("checkout", "--quiet", "--force", "--detach", branch);
  const { exitCode, stdout } = await world.command(["plan", "--base", "main", "--format", "json"], {
    token: tokens.reader,
  });
  const { diagnostics, operations } = JSON.parse(stdout) as { diagnostics: Finding[]; operations: { key: string }[] };
  return { exitCode, diagnostics, keys: operations.map(({ key }) => key).sort() };
}

async function proposed(policy: string, changes: Record<string, string> = documents) {
  const world = await startWorld({ "workflow-sync.yaml": `${configuration}${policy}` }, { launchDarkly: seed() });
  const { pull, ...event } = await world.propose("all", changes);
  const run = await world.run(event, { token: tokens.reader });
  const [comment] = await world.comments(pull);
  return { world, run, comment: comment?.body ?? "", plan: await plannedOn(world, "all") };
}

describe("a pull request in which every check finds something", () => {
  let story: Awaited<ReturnType<typeof proposed>>;
  beforeAll(async () => {
    story = await proposed("checks: { too-many-approvers: warning, stage-fails: warning, flag-archived: notice }\n");
  });

  test("is planned, and the job is green", () => {
    expect([story.run.exitCode, story.plan.exitCode, story.plan.keys]).toEqual([0, 2, codes]);
  });

  test("has each once in the plan, with file and line", () => {
    expect(
      story.plan.diagnostics
        .map(({ severity, code, position }) => [code, severity, position.file, position.line])
        .sort(),
    ).toEqual(
      codes.map((check) => [
        check,
        check === "flag-archived" ? "notice" : "warning",
        `.launchdarkly/workflows/${check}.yaml`,
        found[check]?.[1],
      ]),
    );
  });

  test("has each in the comment, and on its line in the changes", async () => {
    const [run] = await story.world.checkRuns();
    const annotated = run?.annotations.map(({ title, path, start_line: line }) => `${title} ${path}:${line}`);
    for (const check of codes) {
      const place = `.launchdarkly/workflows/${check}.yaml`;
      const line = found[check]?.[1];
      expect(story.comment).toContain(`${place}:${line}`);
      expect(annotated).toContain(`${check} ${place}:${line}`);
    }
  });
});

test("base's configuration turns all of them off; the environments aren't even read", async () => {
  const { run, plan } = await proposed(severities("off"));
  expect([run.exitCode, plan.diagnostics, plan.keys]).toEqual([0, [], codes]);
  expect(run.launchDarkly.filter(({ path }) => /\/environments\/\w+$/.test(path))).toEqual([]);
});

test("a change can't turn them off for itself, nor accept what is an error", async () => {
  const accepting = (check: string) => found[check]?.[0].replace("stages:", `accept: [${check}]\nstages:`) ?? "";
  const { run, plan } = await proposed("checks: { overlapping-workflows: error, rollout-incomplete: notice }\n", {
    "workflow-sync.yaml": `${configuration}${severities("off")}`,
    "workflows/overlapping.yaml": accepting("overlapping-workflows"),
    "workflows/incomplete.yaml": accepting("rollout-incomplete"),
    "workflows/unknown.yaml": found["unknown-instruction"]?.[0] ?? "",
  });
  expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, expect.stringMatching(/./)]);
  expect([plan.exitCode, plan.keys]).toEqual([1, ["rollout-incomplete", "unknown-instruction"]]);
  expect(plan.diagnostics.map(({ severity, code, position }) => [severity, code, position.line])).toEqual([
    ["error", "overlapping-workflows", 9],
    ["warning", "unknown-instruction", 7],
  ]);
});

test("`validate` goes by the tree's own configuration", async () => {
  const world = await startWorld();
  const offline = { "workflows/a.yaml": documents["workflows/too-many-approvers.yaml"] ?? "" };
  await world.write({ ...configured, ...offline });
  const refused = await world.command(["validate", "--format", "json"], { token: null });
  expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining("too-many-approvers")]);
  await world.write({ "workflow-sync.yaml": `${configuration}${severities("off")}` });
  const valid = await world.command(["validate"], { token: null });
  expect([valid.exitCode, valid.stdout, valid.stderr].join(" ")).not.toContain("too-many-approvers");
  expect(valid.exitCode).toBe(0);
});

test("an unknown kind is told of in the plan and the merge that bring it, and again where its document changes, and nowhere else", async () => {
  const world = await startWorld(configured, { launchDarkly: seed() });
  const [unknown = ""] = found["unknown-instruction"] ?? [];
  const says = ({ summary, stdout }: { summary: string; stdout: string }) =>
    [summary, stdout].map((text) => /<sub>unknown-instruction<|title=unknown-instruction::/.test(text));
  const planned = async (branch: string, files: Files) => {
    const event = await world.propose(branch, files);
    const run = await world.run(event, { token: tokens.reader });
    return { said: says(run)[0], push: async () => world.run((await world.merge(event.pull)).push) };
  };
  const first = await planned("first", { "workflows/unknown.yaml": unknown });
  const merged = await first.push();
  expect([first.said, says(merged)[0], merged.exitCode]).toEqual([true, true, 0]);
  const other = await planned("other", { "workflows/banner.yaml": banner.replace("flag: banner", "flag: already-on") });
  expect([other.said, says(await other.push())]).toEqual([false, [false, false]]);
  expect(says(await world.run(await world.event("events/schedule"), { token: tokens.reader }))).toEqual([false, false]);
  const changed = await planned("changed", { "workflows/unknown.yaml": (text: string) => text.replace("1d", "2d") });
  expect(changed.said).toBe(true);
});
