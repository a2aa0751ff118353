// A large change of documents, with operations of every kind, and the account that it is made in: files before and after it, and the
// emulator's seed, with what people and other repositories have made there, and with what was made twice.

import { accountSeed, handMade } from "../fixtures/account.ts";
import { type Json, stage, turnOn, wait } from "../fixtures/bodies.ts";
import { configuration, joined, templateYaml, workflowYaml } from "../fixtures/documents.ts";
import type { Files, Live } from "../scenarios/world.ts";

export type ReplaceOrder = "create-first" | "delete-first";

export interface Settings {
  order: ReplaceOrder;
  /** Requests. */
  atOnce: number;
  /** What the configuration says of the service. */
  profile: Profile;
}

/** Whether it is as the service is. */
export type Profile = "right" | "wrong";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const flagOf = (number: number) => `flag-${number}`;

interface Written {
  key: string;
  flag: string;
  conditions?: string[];
  more?: string[];
  environments?: string[];
}

function workflow({ key, conditions = ["wait: 1d", "wait: 1w"], ...parts }: Written): string {
  return workflowYaml({ key, name: key, stages: steps(conditions), ...parts });
}

function template(key: string, conditions: string[]): string {
  return templateYaml({ key, name: key, flag: flagOf(1), stages: steps(conditions) });
}

function steps(conditions: readonly string[]) {
  return conditions.map((condition, index) => ({ name: `step ${index + 1}`, condition, action: "turn: on" }));
}

const fromTemplate = (key: string, on: string, used: string) =>
  ["kind: Workflow", `key: ${key}`, `flag: ${on}`, `name: ${key}`, `template: ${used}`, ""].join("\n");
const adopted = (number: number) => `5f00000000000000000000a${number}`;
const unchanged = numbers(2).map((number) => workflow({ key: `doubled-${number}`, flag: flagOf(number) }));

const documentsBefore = [
  ...unchanged,
  ...numbers(6).map((number) => workflow({ key: `waiting-${number}`, flag: flagOf(number) })),
  ...[7, 8].map((number) =>
    workflow({ key: `running-${number}`, flag: flagOf(number), conditions: ["now: true", "wait: 1w"] }),
  ),
  workflow({ key: "ended", flag: flagOf(9), conditions: ["now: true"] }),
  ...numbers(4).map((number) => workflow({ key: `removed-${number}`, flag: flagOf(10) })),
  ...numbers(2).map((number) => template(`replaced-${number}`, ["wait: 1d"])),
  ...numbers(2).map((number) => template(`removed-${number}`, ["wait: 1d"])),
];

/** A run that begins at a later stage needs the one before, and with `delete-first` that may be gone. */
const documentsAfter = (order: ReplaceOrder) => [
  ...unchanged,
  ...numbers(6).map((number) =>
    workflow({ key: `waiting-${number}`, flag: flagOf(number), conditions: ["wait: 2d", "wait: 1w"] }),
  ),
  ...[7, 8].map((number) =>
    workflow({
      key: `running-${number}`,
      flag: flagOf(number),
      conditions: ["now: true", "wait: 2w"],
      more: [order === "delete-first" ? "run: 2" : "run: { production: { number: 2, startAt: step 2 } }"],
    }),
  ),
  workflow({ key: "ended", flag: flagOf(9), conditions: ["now: true"], more: ["run: 2"] }),
  ...numbers(2).map((number) =>
    workflow({ key: `adopted-${number}`, flag: flagOf(10 + number), more: [`adopt: ${adopted(number)}`] }),
  ),
  ...numbers(4).map((number) =>
    workflow({
      key: `new-${number}`,
      flag: flagOf(13),
      conditions: [`wait: ${number + 2}d`],
      environments: ["staging", "production"],
    }),
  ),
  ...numbers(2).map((number) => template(`replaced-${number}`, ["wait: 2d"])),
  ...numbers(2).map((number) => template(`new-${number}`, ["wait: 5d"])),
  fromTemplate("from-new-1", flagOf(14), "new-1"),
  fromTemplate("from-new-2", flagOf(15), "new-2"),
  fromTemplate("from-replaced", flagOf(16), "replaced-1"),
];

const filesOf = (documents: readonly string[]): Files => ({ "workflows/all.yaml": joined(...documents) });
export const before = filesOf(documentsBefore);
export const after = (order: ReplaceOrder) => filesOf(documentsAfter(order));
/** That the change takes. */
export const operations = 34;
export const configured = ({ order, atOnce, profile }: Settings): Files => ({
  "workflow-sync.yaml": `${configuration}replaceOrder: ${order}\nrequests: { concurrency: ${atOnce} }\nservice: ${profiles[profile]}\n`,
});

const said = {
  unfilteredListShowsEnded: true,
  readerMayDryRun: false,
  relativeWaitsFrom: "previous-stage",
  secondActiveWorkflow: "allowed",
};
const profiles: Record<Profile, string> = {
  right: JSON.stringify(said),
  wrong: JSON.stringify({ ...said, secondActiveWorkflow: "refused" }),
};
/** Of the emulator. */
const sides: Record<Profile, Json> = {
  right: {},
  wrong: { unfilteredListShowsEnded: false, readerMayDryRun: true, relativeWaitBase: "workflow-start" },
};

const byHand = (number: number, more: Json = {}): Json =>
  handMade(flagOf(number), {
    description: "Not in the repository.",
    stages: [stage("step 1", [wait(1, "Day")], [turnOn]), stage("step 2", [wait(1, "Week")], [turnOn])],
    ...more,
  });

const foreign = [
  "Managed in other/shop (waiting-2). Change it there.",
  "[ld-sync:v1 owner=other/shop key=waiting-2 at=000000 run=1 from=0 hash=000000000000 stages=000000]",
].join("\n");

/** Before anything is applied. */
export function account({ profile }: Settings): Json {
  const seed = accountSeed();
  const [project] = seed.projects as { flags: Json[] }[];
  const [pattern] = project?.flags ?? [];
  return {
    ...seed,
    options: sides[profile],
    projects: [{ ...project, flags: numbers(16).map((number) => ({ ...pattern, key: flagOf(number) })) }],
    workflows: [
      ...[1, 10, 13].map((number) => byHand(number)),
      byHand(2, { description: foreign }),
      ...numbers(2).map((number) => byHand(10 + number, { _id: adopted(number), name: `adopted-${number}` })),
    ],
  };
}

/** What the account has come to once the files from before are applied, and some of it made twice. */
export function accountNow({ now, workflows, templates }: Live, settings: Settings): Json {
  const doubles = workflows
    .filter(({ name }) => name.startsWith("doubled-"))
    .map((one, index) => ({ ...one, _id: `5f00000000000000000000d${index}`, _creationDate: one._creationDate + 1 }));
  return { ...account(settings), now, workflows: [...workflows, ...doubles], templates };
}
