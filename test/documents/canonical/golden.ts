// Documents whose canonical form and hashes are fixed for marker version v1 for ever. A change here strands what is live.

export interface Golden {
  name: string;
  document: string;
  /** One for each target. */
  canonical: object[];
  hashes: string[];
  /** The same on every target. Templates have none: `[]`. */
  stages: string[];
}

const checkout = { project: "storefront", flag: "new-checkout", environment: "production" };
const segmentMatch = { attribute: "segmentMatch", op: "segmentMatch", negate: false };
const rollout = { kind: "updateFallthroughVariationOrRollout" };

export const goldens: Golden[] = [
  {
    name: "LaunchDarkly's own example, in its own form",
    document: `
kind: Workflow
key: docs
project: storefront
flag: new-checkout
environment: production
name: Progressive rollout starting in two days
description: Turn flag targeting on and increase feature rollout in 10% increments each day
stages:
  - name: 10% rollout on day 1
    conditions:
      - { kind: schedule, scheduleKind: relative, waitDuration: 2, waitDurationUnit: calendarDay }
      - { kind: ld-approval, notifyMemberIds: [507f1f77bcf86cd799439011], notifyTeamKeys: [team-key-123abc] }
    action:
      instructions:
        - kind: turnFlagOn
        - kind: updateFallthroughVariationOrRollout
          rolloutWeights:
            452f5fb5-7320-4ba3-81a1-8f4324f79d49: 90000
            fc15f6a4-05d3-4aa4-a997-446be461345d: 10000
`,
    canonical: [
      {
        ...checkout,
        name: "Progressive rollout starting in two days",
        description: "Turn flag targeting on and increase feature rollout in 10% increments each day",
        stages: [
          {
            name: "10% rollout on day 1",
            conditions: [
              { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" },
              {
                kind: "ld-approval",
                notifyMemberIds: [{ id: "507f1f77bcf86cd799439011" }],
                notifyTeamKeys: ["team-key-123abc"],
              },
            ],
            action: {
              instructions: [
                { kind: "turnFlagOn" },
                {
                  ...rollout,
                  rolloutWeights: [
                    { variation: { id: "452f5fb5-7320-4ba3-81a1-8f4324f79d49" }, weight: 90000 },
                    { variation: { id: "fc15f6a4-05d3-4aa4-a997-446be461345d" }, weight: 10000 },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
    hashes: ["06a528a8034e"],
    stages: ["c1ab3c"],
  },
  {
    name: "every shorthand, in two environments, with all that is not hashed",
    document: `
kind: Workflow
key: new-checkout
formerKeys: [old-checkout]
protect: true
run: { production: { number: 2, startAt: everyone } }
adopt: { staging: 12ab3c4d5ef1a2345bcde67f }
project: storefront
flag: new-checkout
environments: [staging, production]
name: Progressive rollout
maintainer: ada@example.com
stages:
  - name: 10% of customers
    executeConditionsInSequence: true
    conditions:
      - approval: { members: [grace@example.com], teams: [release], description: Go? }
      - wait: 2d
      - wait: 90m
      - wait: 12h
      - wait: 1w
      - at: 2026-12-01T10:00:00+01:00
      - now: true
      - approval: {}
    action:
      - turn: on
      - rollout: { true: 10%, false: 90% }
      - rollout: { Control: rest, "10": 33.333%, null: 0.5% }
        by: { attribute: key, contextKind: organization }
      - rollout: [{ variation: { value: { limit: 10 } }, weight: 10% }, { variation: { name: B }, weight: rest }]
        by: email
      - target: { true: [user-1, user-2] }
        contextKind: organization
  - name: everyone
    action:
      - serve: true
      - serve: { id: 452f5fb5-7320-4ba3-81a1-8f4324f79d49 }
      - serve: { name: Control }
      - serve: { value: [1, { "a": null }] }
      - turn: off
`,
    canonical: ["staging", "production"].map((environment) => ({
      ...checkout,
      environment,
      name: "Progressive rollout",
      maintainer: { ref: "ada@example.com" },
      stages: [
        {
          name: "10% of customers",
          executeConditionsInSequence: true,
          conditions: [
            {
              kind: "ld-approval",
              description: "Go?",
              notifyMemberIds: [{ ref: "grace@example.com" }],
              notifyTeamKeys: ["release"],
            },
            { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" },
            { kind: "schedule", scheduleKind: "relative", waitDuration: 90, waitDurationUnit: "minute" },
            { kind: "schedule", scheduleKind: "relative", waitDuration: 12, waitDurationUnit: "hour" },
            { kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarWeek" },
            { kind: "schedule", scheduleKind: "absolute", executionDate: 1796115600000 },
            { kind: "schedule", executeNow: true },
            { kind: "ld-approval" },
          ],
          action: {
            instructions: [
              { kind: "turnFlagOn" },
              {
                ...rollout,
                rolloutWeights: [
                  { variation: { ref: "false" }, weight: 90000 },
                  { variation: { ref: "true" }, weight: 10000 },
                ],
              },
              {
                ...rollout,
                rolloutWeights: [
                  { variation: { ref: "10" }, weight: 33333 },
                  { variation: { ref: "Control" }, weight: 66167 },
                  { variation: { ref: "null" }, weight: 500 },
                ],
                rolloutBucketBy: "key",
                rolloutContextKind: "organization",
              },
              {
                ...rollout,
                rolloutWeights: [
                  { variation: { name: "B" }, weight: 90000 },
                  { variation: { value: { limit: 10 } }, weight: 10000 },
                ],
                rolloutBucketBy: "email",
              },
              {
                kind: "addTargets",
                contextKind: "organization",
                variationId: { ref: "true" },
                values: ["user-1", "user-2"],
              },
            ],
          },
        },
        {
          name: "everyone",
          action: {
            instructions: [
              { ...rollout, variationId: { ref: "true" } },
              { ...rollout, variationId: { id: "452f5fb5-7320-4ba3-81a1-8f4324f79d49" } },
              { ...rollout, variationId: { name: "Control" } },
              { ...rollout, variationId: { value: [1, { a: null }] } },
              { kind: "turnFlagOff" },
            ],
          },
        },
      ],
    })),
    hashes: ["581fdb248553", "befa703ce644"],
    stages: ["bb704a", "22c729"],
  },
  {
    name: "rules in shorthand",
    document: `
kind: Workflow
key: rules
project: storefront
flag: new-checkout
environment: production
name: Rules
stages:
  - name: beta
    action:
      - segment: beta-testers
        serve: true
        description: Beta testers
      - segment: [employees, partners]
        rollout: { true: 25%, false: rest }
        by: { attribute: key, contextKind: organization }
        before: Germans
      - rule: { id: 6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e }
        rollout: { true: 50%, false: 50% }
      - rule: Germans
        serve: { name: Control }
`,
    canonical: [
      {
        ...checkout,
        name: "Rules",
        stages: [
          {
            name: "beta",
            action: {
              instructions: [
                {
                  kind: "addRule",
                  clauses: [{ ...segmentMatch, values: ["beta-testers"] }],
                  description: "Beta testers",
                  variationId: { ref: "true" },
                },
                {
                  kind: "addRule",
                  clauses: [{ ...segmentMatch, values: ["employees", "partners"] }],
                  beforeRuleId: { ref: "Germans" },
                  rolloutWeights: [
                    { variation: { ref: "false" }, weight: 75000 },
                    { variation: { ref: "true" }, weight: 25000 },
                  ],
                  rolloutBucketBy: "key",
                  rolloutContextKind: "organization",
                },
                {
                  kind: "updateRuleVariationOrRollout",
                  ruleId: { id: "6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e" },
                  rolloutWeights: [
                    { variation: { ref: "false" }, weight: 50000 },
                    { variation: { ref: "true" }, weight: 50000 },
                  ],
                },
                {
                  kind: "updateRuleVariationOrRollout",
                  ruleId: { ref: "Germans" },
                  variationId: { name: "Control" },
                },
              ],
            },
          },
        ],
      },
    ],
    hashes: ["9a5f6f737d46"],
    stages: ["59dc4e"],
  },
  {
    name: "a workflow from a template, with parameters by name and by id, on two flags",
    document: `
kind: Workflow
key: from-template
project: storefront
flags: [new-checkout, new-cart]
environment: production
name: From the template
maintainerId: 12ab3c45de678910abc12345
templateKey: standard-rollout
parameters:
  - { stage: 10% of customers, instruction: updateFallthroughVariationOrRollout, path: /variationId, variation: true }
  - { stage: Approval, condition: ld-approval, path: /notifyMemberIds, value: [507f1f77bcf86cd799439011] }
  - { _id: 62cf2bc4cadbeb7697943f3b, path: /clauses/0/values, default: { value: [updated-segment] } }
`,
    canonical: ["new-checkout", "new-cart"].map((flag) => ({
      ...checkout,
      flag,
      name: "From the template",
      maintainer: { id: "12ab3c45de678910abc12345" },
      template: "standard-rollout",
      parameters: [
        {
          stage: "10% of customers",
          instruction: "updateFallthroughVariationOrRollout",
          path: "/variationId",
          variation: { ref: "true" },
        },
        {
          stage: "Approval",
          condition: "ld-approval",
          path: "/notifyMemberIds",
          value: ["507f1f77bcf86cd799439011"],
        },
        { _id: "62cf2bc4cadbeb7697943f3b", path: "/clauses/0/values", default: { value: ["updated-segment"] } },
      ],
    })),
    hashes: ["4521e55193b4", "35924e3dbc09"],
    stages: ["cbdd80"],
  },
  {
    name: "text and numbers of all kinds",
    document: `
kind: Workflow
key: unicode
project: storefront
flag: new-checkout
environment: production
name: "Größe — 日本語 😀 \\"quoted\\" \\\\ \\u2028"
description: "one\\ttwo\\r\\nthree \\u0001\\u007f\\u00e9 e\\u0301"
stages:
  - action:
      - serve: { value: { "\\uFB33": 1, "😀": 2, "ö": 3, "z": 4, "A": 5, "": 6, "1": 7, "\\r": 8 } }
      - serve: { value: [0.1, 1e-7, 0, 4.5, 0.002, 333333333.3333333, 1, 31, 9007199254740991, 1.5e-300] }
      - { kind: addRule, clauses: [{ attribute: country, op: in, values: [é, 1, true, null] }], rolloutWeights: { b: 1, a: 99999 }, description: Beta, ref: r }
      - { kind: updateRuleVariationOrRollout, ruleId: 6a4b8d52, variationId: 452f5fb5 }
      - { kind: someNewKind, beforeRuleId: 6a4b8d52, deep: { list: [{ b: 1, a: [] }] } }
  - {}
  - action: { instructions: null }
    conditions: []
`,
    canonical: [
      {
        ...checkout,
        name: 'Größe — 日本語 😀 "quoted" \\ \u2028',
        description: "one\ttwo\r\nthree \u0001\u007fé e\u0301",
        stages: [
          {
            action: {
              instructions: [
                {
                  ...rollout,
                  variationId: { value: { "\uFB33": 1, "😀": 2, ö: 3, z: 4, A: 5, "": 6, "1": 7, "\r": 8 } },
                },
                {
                  ...rollout,
                  variationId: {
                    value: [0.1, 1e-7, 0, 4.5, 0.002, 333333333.3333333, 1, 31, 9007199254740991, 1.5e-300],
                  },
                },
                {
                  kind: "addRule",
                  clauses: [{ attribute: "country", op: "in", values: ["é", 1, true, null] }],
                  rolloutWeights: [
                    { variation: { id: "a" }, weight: 99999 },
                    { variation: { id: "b" }, weight: 1 },
                  ],
                  description: "Beta",
                  ref: "r",
                },
                {
                  kind: "updateRuleVariationOrRollout",
                  ruleId: { id: "6a4b8d52" },
                  variationId: { id: "452f5fb5" },
                },
                { kind: "someNewKind", beforeRuleId: { id: "6a4b8d52" }, deep: { list: [{ b: 1, a: [] }] } },
              ],
            },
          },
          {},
          { action: { instructions: null }, conditions: [] },
        ],
      },
    ],
    hashes: ["a68c20bcb981"],
    stages: ["a8cda9", "f1c113", "f1c113"],
  },
  {
    name: "a template with stages",
    document: `
kind: WorkflowTemplate
key: standard-rollout
name: Standard rollout
description: Ten percent first, then everyone.
formerKeys: [old-rollout]
protect: true
adopt: true
projectKey: storefront
environmentKey: production
flagKey: new-checkout
stages:
  - name: 10% of customers
    conditions: [{ wait: 2d }]
    action: [{ turn: on }]
`,
    canonical: [
      {
        key: "standard-rollout",
        name: "Standard rollout",
        description: "Ten percent first, then everyone.",
        ...checkout,
        stages: [
          {
            name: "10% of customers",
            conditions: [
              { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" },
            ],
            action: { instructions: [{ kind: "turnFlagOn" }] },
          },
        ],
      },
    ],
    hashes: ["51c105ba0592"],
    stages: [],
  },
  {
    name: "a template made from a workflow",
    document: "{ kind: WorkflowTemplate, key: from-workflow, workflowId: 12ab3c4d5ef1a2345bcde67f }",
    canonical: [{ key: "from-workflow", workflowId: "12ab3c4d5ef1a2345bcde67f" }],
    hashes: ["25634411a2a4"],
    stages: [],
  },
];

/** `project/flag/environment` → six hex digits. */
export const goldenTargets: [project: string, flag: string, environment: string, at: string][] = [
  ["storefront", "new-checkout", "production", "1a4062"],
  ["storefront", "new-checkout", "staging", "9799b6"],
  ["default", "a.b_c-D", "test", "eacabd"],
];
