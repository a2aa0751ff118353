// A repository and an account as they stand when a large pull request is merged: reviewed, and not yet applied. Copies of both
// services in that state can be had again and again.

import { startGitHubEmulator } from "../../src/emulators/github/emulator.ts";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import { accountSeed, configuration } from "../scenarios/account.ts";
import { type Files, startWorld } from "../scenarios/world.ts";

type Json = Record<string, unknown>;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const flag = (number: number) => `flag-${number}`;

interface Written {
  key: string;
  flag: string;
  conditions?: string[];
  more?: string[];
}

function workflow({ key, flag: on, conditions = ["wait: 1d", "wait: 1w"], more = [] }: Written): string {
  return ["kind: Workflow", `key: ${key}`, `flag: ${on}`, `name: ${key}`, ...more, ...stages(conditions)].join("\n");
}

function template(key: string, conditions: string[]): string {
  const place = ["environment: production", `flag: ${flag(1)}`];
  return ["kind: WorkflowTemplate", `key: ${key}`, `name: ${key}`, ...place, ...stages(conditions)].join("\n");
}

function stages(conditions: readonly string[]): string[] {
  return [
    "stages:",
    ...conditions.map(
      (condition, index) => `  - { name: step ${index + 1}, conditions: [{ ${condition} }], action: [{ turn: on }] }`,
    ),
  ];
}

const fromTemplate = (key: string, on: string, used: string) =>
  ["kind: Workflow", `key: ${key}`, `flag: ${on}`, `name: ${key}`, `template: ${used}`].join("\n");
const adopted = (number: number) => `5f00000000000000000000a${number}`;
const unchanged = numbers(2).map((number) => workflow({ key: `doubled-${number}`, flag: flag(number) }));

const before = [
  ...unchanged,
  ...numbers(6).map((number) => workflow({ key: `waiting-${number}`, flag: flag(number) })),
  ...[7, 8].map((number) =>
    workflow({ key: `running-${number}`, flag: flag(number), conditions: ["now: true", "wait: 1w"] }),
  ),
  workflow({ key: "ended", flag: flag(9), conditions: ["now: true"] }),
  ...numbers(4).map((number) => workflow({ key: `removed-${number}`, flag: flag(10) })),
  ...numbers(2).map((number) => template(`replaced-${number}`, ["wait: 1d"])),
  ...numbers(2).map((number) => template(`removed-${number}`, ["wait: 1d"])),
];

const after = [
  ...unchanged,
  ...numbers(6).map((number) =>
    workflow({ key: `waiting-${number}`, flag: flag(number), conditions: ["wait: 2d", "wait: 1w"] }),
  ),
  ...[7, 8].map((number) =>
    workflow({
      key: `running-${number}`,
      flag: flag(number),
      conditions: ["now: true", "wait: 2w"],
      more: ["run: { production: { number: 2, startAt: step 2 } }"],
    }),
  ),
  workflow({ key: "ended", flag: flag(9), conditions: ["now: true"], more: ["run: 2"] }),
  ...numbers(2).map((number) =>
    workflow({ key: `adopted-${number}`, flag: flag(10 + number), more: [`adopt: ${adopted(number)}`] }),
  ),
  ...numbers(4).map((number) =>
    workflow({
      key: `new-${number}`,
      flag: flag(13),
      conditions: [`wait: ${number + 2}d`],
      more: ["environments: [staging, production]"],
    }),
  ),
  ...numbers(2).map((number) => template(`replaced-${number}`, ["wait: 2d"])),
  ...numbers(2).map((number) => template(`new-${number}`, ["wait: 5d"])),
  fromTemplate("from-new-1", flag(14), "new-1"),
  fromTemplate("from-new-2", flag(15), "new-2"),
  fromTemplate("from-replaced", flag(16), "replaced-1"),
];

const filesOf = (documents: readonly string[]): Files => ({ "workflows/all.yaml": documents.join("\n---\n") });

const wait = (unit: string) => ({
  kind: "schedule",
  scheduleKind: "relative",
  waitDuration: 1,
  waitDurationUnit: unit,
});
const byHand = (number: number, more: Json = {}): Json => ({
  project: "storefront",
  flag: flag(number),
  environment: "production",
  name: "Made by hand",
  description: "Not in the repository.",
  stages: ["calendarDay", "calendarWeek"].map((unit, index) => ({
    name: `step ${index + 1}`,
    conditions: [wait(unit)],
    action: { instructions: [{ kind: "turnFlagOn" }] },
  })),
  ...more,
});

const foreign = [
  "Managed in other/shop (waiting-2). Change it there.",
  "[ld-sync:v1 owner=other/shop key=waiting-2 at=000000 run=1 from=0 hash=000000000000 stages=000000]",
].join("\n");

function account(): Json {
  const seed = accountSeed();
  const [project] = seed.projects as { flags: Json[] }[];
  const [pattern] = project?.flags ?? [];
  return {
    ...seed,
    projects: [{ ...project, flags: numbers(16).map((number) => ({ ...pattern, key: flag(number) })) }],
    workflows: [
      ...[1, 10, 13].map((number) => byHand(number)),
      byHand(2, { description: foreign }),
      ...numbers(2).map((number) => byHand(10 + number, { _id: adopted(number), name: `adopted-${number}` })),
    ],
  };
}

export interface Copies {
  launchDarkly: { url: string };
  github: { url: string };
  close(): Promise<void>;
}

export async function startLargeMerge(more = "") {
  const launchDarkly = account();
  const world = await startWorld({ "workflow-sync.yaml": `${configuration}${more}` }, { launchDarkly });
  await world.ship("before", filesOf(before));
  const push = await world.mergeOfPlanned("after", filesOf(after));
  await world.git("checkout", "--quiet", "--force", "--detach", push.environment.GITHUB_SHA ?? "");
  const { now, workflows, templates } = await world.live();
  const doubles = workflows
    .filter(({ name }) => name.startsWith("doubled-"))
    .map((one, index) => ({ ...one, _id: `5f00000000000000000000d${index}`, _creationDate: one._creationDate + 1 }));
  const seeds = {
    launchDarkly: { ...launchDarkly, now, workflows: [...workflows, ...doubles], templates },
    github: await githubSeed(world.urls.github),
  };
  return {
    world,
    push,
    operations: 34,
    /** Both services, as they are right after the merge. */
    async copies(): Promise<Copies> {
      const [live, hub] = await Promise.all([
        startLaunchDarklyEmulator(seeds.launchDarkly),
        startGitHubEmulator({ ...world.githubSeed, ...seeds.github }),
      ]);
      return {
        launchDarkly: live,
        github: hub,
        close: async () => {
          await Promise.all([live.close(), hub.close()]);
        },
      };
    },
  };
}

/** What the emulator holds is what it can be started with, but for what it works out itself. */
async function githubSeed(url: string): Promise<Json> {
  const { pulls, comments, deployments } = (await (await fetch(`${url}/_emulator/state`)).json()) as Record<
    string,
    Json[]
  >;
  return { pulls: pulls?.map(({ testMerge: _, mergeable: __, ...pull }) => pull), comments, deployments };
}
