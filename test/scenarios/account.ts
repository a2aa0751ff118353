// The LaunchDarkly account that the stories start from, and the documents that they write.

export const tokens = { writer: "api-writer-4f1d2c", reader: "api-reader-9b3e7a" };
export const githubToken = "ghs_tokenOfTheStory0000000000000000000000";
export const ada = "5f0000000000000000000001";

const on = "0a1b2c3d-0000-4000-8000-000000000001";
const off = "0a1b2c3d-0000-4000-8000-000000000002";
export const variations = {
  on,
  off,
  keyword: "0a1b2c3d-0000-4000-8000-000000000021",
  semantic: "0a1b2c3d-0000-4000-8000-000000000022",
};

const later = [{ kind: "schedule", scheduleKind: "relative", waitDuration: 4, waitDurationUnit: "calendarWeek" }];

/** One workflow in it was made by hand, and every story leaves it as it is. */
export function accountSeed(): Record<string, unknown> {
  const configuration = { on: false, offVariation: 1, fallthrough: { variation: 1 }, rules: [], targets: [] };
  const environments = { staging: configuration, production: configuration };
  return {
    now: "2027-01-11T09:00:00Z",
    tokens: [
      { token: tokens.writer, role: "writer", name: "merge" },
      { token: tokens.reader, role: "reader", name: "pull request" },
    ],
    members: [
      { _id: ada, email: "ada@example.com" },
      { _id: "5f0000000000000000000002", email: "grace@example.com" },
    ],
    teams: [{ key: "release-managers" }],
    projects: [
      {
        key: "storefront",
        environments: [{ key: "staging" }, { key: "production" }],
        segments: [],
        flags: [
          ...["new-checkout", "banner"].map((key) => ({
            key,
            name: key,
            variations: [
              { _id: key === "banner" ? "0a1b2c3d-0000-4000-8000-000000000011" : on, value: true },
              { _id: key === "banner" ? "0a1b2c3d-0000-4000-8000-000000000012" : off, value: false },
            ],
            environments,
          })),
          {
            key: "search",
            name: "Search engine",
            variations: [
              { _id: variations.keyword, name: "Keyword", value: "keyword" },
              { _id: variations.semantic, name: "Semantic", value: "semantic" },
            ],
            environments,
          },
        ],
      },
    ],
    templates: [],
    workflows: [
      {
        project: "storefront",
        flag: "new-checkout",
        environment: "production",
        name: "Made by hand",
        description: "Not in the repository.",
        stages: [{ name: "later", conditions: later, action: { instructions: [{ kind: "turnFlagOff" }] } }],
      },
    ],
  };
}

export const configuration = `owner: acme/storefront
defaults: { project: storefront, environments: [production] }
`;

/** A tenth after two days, everyone a week later. */
export const checkout = `kind: Workflow
key: checkout
flag: new-checkout
name: Checkout for everyone
stages:
  - name: a tenth
    conditions: [{ wait: 2d }]
    action: [{ turn: on }, { rollout: { true: 10%, false: rest } }]
  - name: everyone
    conditions: [{ wait: 1w }]
    action: [{ serve: true }]
`;

export const banner = `kind: Workflow
key: banner
flag: banner
name: Banner for the sale
stages:
  - name: on
    conditions: [{ at: "2027-02-06T22:00:00Z" }]
    action: [{ turn: on }]
`;

/** One that has run as soon as it is created. */
export const atOnce = `kind: Workflow
key: banner
flag: banner
name: Banner at once
stages:
  - name: on
    conditions: [{ now: true }]
    action: [{ turn: on }]
`;

export const standardRollout = `kind: WorkflowTemplate
key: standard-rollout
name: Standard rollout
description: A day of targeting, then everyone.
flag: new-checkout
environment: production
stages:
  - name: insiders
    conditions: [{ now: true }]
    action: [{ turn: on }, { target: { true: [insider-1] } }]
  - name: everyone
    conditions: [{ approval: { teams: [release-managers] } }, { wait: 1d }]
    action: [{ serve: true }]
`;

export const search = `kind: Workflow
key: search
flag: search
name: Rollout of the new search
template: standard-rollout
parameters:
  - { stage: insiders, instruction: addTargets, path: /variationId, variation: Semantic }
  - { stage: everyone, instruction: updateFallthroughVariationOrRollout, path: /variationId, variation: Semantic }
`;
