// For each check of planning at least one world that it finds something in: where, and in which words. docs/checks.md quotes them.
import type { Check } from "../../../src/model/messages/checks.ts";
import { FLAG, HOUR, type Json, NOW, OFF, ON, RULE, type World } from "../world.ts";

const served = { on: true, offVariation: 1, fallthrough: { variation: 1 }, rules: [], targets: [] };
const half = {
  rollout: {
    variations: [
      { variation: 0, weight: 50_000 },
      { variation: 1, weight: 50_000 },
    ],
  },
};
const rule = { _id: RULE, description: "Germans", clauses: [] };

const byOrganization = (more: Json = {}) => ({
  rollout: { contextKind: "organization", ...half.rollout, ...more },
});
const running = (type: string) => ({ rollout: { ...half.rollout, experimentAllocation: { type } } });

const requiring = (key: string, variation = 0) => ({ prerequisites: [{ key, variation }] });

export const flags: Json[] = [
  { ...FLAG, key: "requiring-dark", environments: { production: { ...served, on: false, ...requiring("dark") } } },
  { ...FLAG, key: "requiring-lit", environments: { production: { ...served, ...requiring("lit") } } },
  { ...FLAG, key: "requiring-half", environments: { production: { ...served, ...requiring("half") } } },
  { ...FLAG, key: "requiring-full", environments: { production: { ...served, ...requiring("full") } } },
  { ...FLAG, key: "requiring-unread", environments: { production: { ...served, ...requiring("unread") } } },
  {
    ...FLAG,
    key: "targeted",
    environments: { production: { ...served, targets: [{ variation: 1, values: ["ada"] }] } },
  },
  { ...FLAG, key: "organized", environments: { production: { ...served, fallthrough: byOrganization() } } },
  {
    ...FLAG,
    key: "organized-in-rule",
    environments: { production: { ...served, rules: [{ ...rule, ...byOrganization({ bucketBy: "country" }) }] } },
  },
  {
    ...FLAG,
    key: "seeded",
    environments: { production: { ...served, fallthrough: { rollout: { ...half.rollout, seed: 7 } } } },
  },
  { ...FLAG, key: "guarded", environments: { production: { ...served, fallthrough: running("measuredRollout") } } },
  {
    ...FLAG,
    key: "tried",
    environments: { production: { ...served, rules: [{ ...rule, ...running("experiment") }] } },
  },
  { ...FLAG, key: "dark", environments: { production: { ...served, on: false } } },
  { ...FLAG, key: "prepared", environments: { production: { ...served, on: false, fallthrough: { variation: 0 } } } },
  { ...FLAG, key: "full", environments: { production: { ...served, fallthrough: { variation: 0 } } } },
  { ...FLAG, key: "lit", environments: { production: served } },
  {
    ...FLAG,
    key: "half",
    environments: { production: { ...served, fallthrough: half, rules: [{ ...rule, ...half }] } },
  },
  { ...FLAG, key: "ruled", environments: { production: { ...served, rules: [{ ...rule, variation: 1 }] } } },
  {
    ...FLAG,
    key: "three",
    variations: ["a", "b", "c"].map((value) => ({ _id: `id-of-${value}`, name: value, value })),
    environments: { production: { ...served, fallthrough: { variation: 0 } } },
  },
  { ...FLAG, key: "old", archived: true, environments: { production: { ...served, on: false } } },
  { ...FLAG, key: "careful", tags: ["payments"], environments: { production: { ...served, on: false } } },
];

export const date = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
/** Stages begin in line 8. */
export const yaml = (flag: string, ...stages: string[]) =>
  `kind: Workflow\nkey: k\nproject: storefront\nflag: ${flag}\nenvironments: [production]\nname: N\nstages:\n${stages.map((one) => `  - ${one}\n`).join("")}`;
/** A stage a day later. */
export const stage = (...instructions: string[]) =>
  `{ conditions: [{ wait: 1d }], action: [${instructions.join(", ")}] }`;
export const turnOn = stage("{ turn: on }");
export const everyone = stage("{ serve: on }");
export const setRule = (serving: string) => `{ kind: updateRuleVariationOrRollout, ruleId: ${RULE}, ${serving} }`;
const clauses = "clauses: [{ attribute: key, op: in, values: [a] }]";
const split = (weight: number) => `rolloutWeights: { ${ON}: ${weight}, ${OFF}: ${100_000 - weight} }`;

const description = "Not ours.";
export const byHand = (flag: string, parts: Json = {}, ...stages: Json[][]): Json => ({
  project: "storefront",
  flag,
  environment: "production",
  _id: "hand",
  name: "Made by hand",
  description,
  _creationDate: NOW,
  _execution: { status: "active" },
  stages: stages.map((instructions, index) => ({
    _id: `hand-${index}`,
    conditions: [{ _id: `wait-${index}`, kind: "schedule", scheduleKind: "absolute", executionDate: NOW + HOUR }],
    action: { kind: "patch", instructions },
    _execution: { status: "pending" },
  })),
  ...parts,
});

export interface CheckCase {
  check: Check;
  what: string;
  world: World & { head: string };
  pointer: string;
  line: number;
  message: string;
}

const approvals = (approvalSettings: Json): Pick<World, "environments"> => ({
  environments: [{ key: "production", approvalSettings }],
});

const found = (
  check: Check,
  what: string,
  head: string,
  pointer: string,
  line: number,
  message: string,
  more: World = {},
): CheckCase => ({ check, what, world: { flags, ...more, head }, pointer, line, message });

export const checkCases: CheckCase[] = [
  found("flag-archived", "an archived flag", yaml("old", turnOn), "/flag", 4, "The flag `old` is archived."),
  found(
    "already-on",
    "on before the first stage",
    yaml("lit", stage("{ turn: on }", "{ serve: on }")),
    "/stages/0/action/instructions/0",
    8,
    "The flag is on by then already.",
  ),
  found(
    "already-on",
    "on by an earlier stage",
    yaml("dark", turnOn, stage("{ turn: on }", "{ serve: on }")),
    "/stages/1/action/instructions/0",
    9,
    "The flag is on by then already.",
  ),
  found(
    "stage-changes-nothing",
    "what is served already",
    yaml("lit", stage(`{ serve: { id: ${OFF} } }`)),
    "/stages/0",
    8,
    "This stage changes nothing: the flag is the same before and after it.",
  ),
  found(
    "stage-changes-nothing",
    "a stage twice",
    yaml("dark", turnOn, turnOn),
    "/stages/1",
    9,
    "This stage changes nothing: the flag is the same before and after it.",
  ),
  found(
    "stage-fails",
    "a context in the targets of two variations",
    yaml("targeted", stage("{ turn: off }", "{ target: { on: [ada] } }")),
    "/stages/0/action/instructions/1",
    8,
    "This stage fails: the `user` `ada` is targeted by another variation already.",
  ),
  found(
    "stage-fails",
    "a clause that isn't there, with stages behind it",
    yaml(
      "ruled",
      stage("{ turn: off }"),
      stage(`{ kind: addValuesToClause, ruleId: ${RULE}, clauseId: gone, values: [DE] }`),
      everyone,
    ),
    "/stages/1/action/instructions/0",
    9,
    "This stage fails, and no later stage runs: the rule has no clause `gone`.",
  ),
  found(
    "prerequisite-unmet",
    "one that is off, from the stage on that turns the flag on",
    yaml("requiring-dark", stage("{ serve: on }"), stage("{ turn: on }")),
    "/flag",
    4,
    "The prerequisite `dark` is off: until it is on and serves `on`, everyone gets `off`, whatever the stages set.",
  ),
  found(
    "prerequisite-unmet",
    "one that serves another variation",
    yaml("requiring-lit", everyone),
    "/flag",
    4,
    "The prerequisite `lit` serves `on` to nobody: until it does, everyone gets `off`, whatever the stages set.",
  ),
  found(
    "prerequisite-unmet",
    "one that a stage adds",
    yaml("lit", everyone, stage(`{ kind: addPrerequisite, key: dark, variationId: ${OFF} }`)),
    "/stages/1/action/instructions/0",
    9,
    "The prerequisite `dark` is off: until it is on and serves `off`, everyone gets `off`, whatever the stages set.",
  ),
  found(
    "rollout-goes-down",
    "after a maintenance window",
    yaml("half", stage("{ turn: off }"), stage("{ turn: on }", "{ rollout: { on: 10%, off: rest } }"), everyone),
    "/stages/1/action/instructions/1",
    9,
    "`on` goes down from 50% to 10% in this stage.",
  ),
  found(
    "rollout-goes-down",
    "by a share that was set while the flag was off",
    yaml("half", stage("{ turn: off }", "{ rollout: { on: 10%, off: rest } }"), turnOn, everyone),
    "/stages/1",
    9,
    "`on` goes down from 50% to 10% in this stage.",
  ),
  found(
    "bucketing-changes",
    "users in place of organizations",
    yaml("organized", stage("{ rollout: { on: 60%, off: rest } }"), everyone),
    "/stages/0/action/instructions/0",
    8,
    "Shares go by `user` in place of `organization`: from this stage on, everyone is assigned to a variation anew.",
  ),
  found(
    "bucketing-changes",
    "another attribute, in a rule, after a maintenance window",
    yaml(
      "organized-in-rule",
      stage("{ turn: off }"),
      stage("{ turn: on }", setRule(`${split(60_000)}, rolloutContextKind: organization`)),
      stage(setRule(`variationId: ${ON}`)),
    ),
    "/stages/1/action/instructions/1",
    9,
    "In the rule `Germans`, shares go by `organization` in place of `organization` `country`: from this stage on, everyone is assigned to a variation anew.",
  ),
  found(
    "bucketing-changes",
    "another one that was set while the flag was off",
    yaml("organized", stage("{ turn: off }", "{ rollout: { on: 60%, off: rest } }"), turnOn, everyone),
    "/stages/1",
    9,
    "Shares go by `user` in place of `organization`: from this stage on, everyone is assigned to a variation anew.",
  ),
  found(
    "bucketing-changes",
    "no seed any more",
    yaml("seeded", stage("{ rollout: { on: 50%, off: rest } }"), everyone),
    "/stages/0/action/instructions/0",
    8,
    "Shares lose the seed that they go by: from this stage on, everyone is assigned to a variation anew.",
  ),
  found(
    "rollout-running",
    "a guarded rollout",
    yaml("guarded", stage("{ turn: off }"), stage("{ turn: on }", "{ serve: on }")),
    "/stages/1/action/instructions/1",
    9,
    "A guarded or progressive rollout runs on the default rule: LaunchDarkly refuses to change such a rule, so this stage may fail.",
  ),
  found(
    "rollout-running",
    "an experiment, in a rule",
    yaml("tried", stage(`{ kind: disableRule, ruleId: ${RULE} }`)),
    "/stages/0/action/instructions/0",
    8,
    "An experiment runs on the rule `Germans`: LaunchDarkly refuses to change such a rule, so this stage may fail.",
  ),
  found(
    "rollout-goes-down",
    "from one stage to the next",
    yaml(
      "dark",
      stage("{ turn: on }", "{ rollout: { on: 50%, off: rest } }"),
      stage("{ rollout: { on: 10%, off: rest } }"),
      everyone,
    ),
    "/stages/1/action/instructions/0",
    9,
    "`on` goes down from 50% to 10% in this stage.",
  ),
  found(
    "rollout-goes-down",
    "from what is served now",
    yaml("half", stage("{ rollout: { on: 60%, off: rest } }", "{ rollout: { on: 33.333%, off: rest } }"), everyone),
    "/stages/0/action/instructions/1",
    8,
    "`on` goes down from 50% to 33.333% in this stage.",
  ),
  found(
    "rollout-goes-down",
    "from what everyone has",
    yaml("full", stage("{ rollout: { on: 10%, off: rest } }"), everyone),
    "/stages/0/action/instructions/0",
    8,
    "`on` goes down from 100% to 10% in this stage.",
  ),
  found(
    "rollout-goes-down",
    "of a flag that was off, whatever was prepared",
    yaml(
      "prepared",
      stage("{ turn: on }", "{ rollout: { on: 50%, off: rest } }"),
      stage("{ rollout: { on: 10%, off: rest } }"),
      everyone,
    ),
    "/stages/1/action/instructions/0",
    9,
    "`on` goes down from 50% to 10% in this stage.",
  ),
  found(
    "rollout-goes-down",
    "in a rule",
    yaml("half", stage(setRule(split(10_000))), stage(setRule(`variationId: ${ON}`))),
    "/stages/0/action/instructions/0",
    8,
    "In the rule `Germans`, `on` goes down from 50% to 10% in this stage.",
  ),
  found(
    "rollout-incomplete",
    "the default rule",
    yaml(
      "dark",
      stage("{ turn: on }", "{ rollout: { on: 10%, off: rest } }"),
      stage("{ rollout: { on: 60%, off: rest } }"),
    ),
    "/stages/1/action/instructions/0",
    9,
    "After the last stage, the default rule still is a split: `on` 60%, `off` 40%.",
  ),
  found(
    "rollout-incomplete",
    "a rule that a stage changes",
    yaml("ruled", stage(setRule(split(25_000)))),
    "/stages/0/action/instructions/0",
    8,
    "After the last stage, the rule `Germans` still is a split: `off` 75%, `on` 25%.",
  ),
  found(
    "rollout-incomplete",
    "a rule that a stage adds",
    yaml("lit", everyone, stage(`{ kind: addRule, description: Beta, ${clauses}, ${split(25_000)} }`)),
    "/stages/1/action/instructions/0",
    9,
    "After the last stage, the rule `Beta` still is a split: `off` 75%, `on` 25%.",
  ),
  found(
    "rollout-incomplete",
    "a rule in place of others",
    yaml(
      "lit",
      stage("{ serve: on }", `{ kind: replaceRules, rules: [{ description: Beta, ${clauses}, ${split(25_000)} }] }`),
    ),
    "/stages/0/action/instructions/1",
    8,
    "After the last stage, the rule `Beta` still is a split: `off` 75%, `on` 25%.",
  ),
  found(
    "absolute-date-soon",
    "a date in half an hour",
    yaml("dark", `{ conditions: [{ at: "${date(0.5)}" }], action: [{ turn: on }] }`),
    "/stages/0/conditions/0",
    8,
    "This date is within the next hour: it may be past when this is merged.",
  ),
  found(
    "dates-out-of-order",
    "a date before the stage in front of it",
    yaml("dark", turnOn, `{ conditions: [{ at: "${date(12)}" }], action: [{ serve: on }] }`),
    "/stages/1/conditions/0",
    9,
    "This date is before the stage in front of it can run.",
  ),
  found(
    "approval-after-schedule",
    "an approval after a wait",
    yaml("dark", "{ conditions: [{ wait: 1d }, { approval: { teams: [t] } }], action: [{ turn: on }] }"),
    "/stages/0/conditions/1",
    8,
    "This approval stands after a schedule; LaunchDarkly's own page puts approvals first.",
  ),
  found(
    "approval-missing",
    "approvals for every flag",
    yaml("dark", "{ conditions: [{ approval: { teams: [t] } }], action: [{ turn: on }] }", everyone),
    "/stages/1",
    9,
    "The environment `production` requires approvals, and this stage asks for none.",
    approvals({ required: true, serviceKind: "launchdarkly", requiredApprovalTags: [] }),
  ),
  found(
    "approval-missing",
    "approvals for flags with this tag",
    yaml("careful", turnOn),
    "/stages/0",
    8,
    "The environment `production` requires approvals, and this stage asks for none.",
    approvals({ required: true, serviceKind: "launchdarkly", requiredApprovalTags: ["web", "payments"] }),
  ),
  found(
    "approvals-elsewhere",
    "another system",
    yaml("dark", turnOn),
    "/environment",
    5,
    "Approvals in the environment `production` go through `servicenow`, where workflows can't be used.",
    approvals({ required: true, serviceKind: "servicenow", requiredApprovalTags: [] }),
  ),
  found(
    "overlapping-workflows",
    "one made by hand",
    yaml("dark", stage("{ target: { on: [a] } }", "{ turn: on }"), everyone),
    "/stages/0/action/instructions/1",
    8,
    "storefront/dark/production: the workflow `Made by hand` (made by hand) acts on whether the flag is on and the default rule too.",
    {
      live: [
        byHand(
          "dark",
          {},
          [{ kind: "turnFlagOff" }],
          [{ kind: "updateFallthroughVariationOrRollout", variationId: OFF }],
        ),
      ],
    },
  ),
];
