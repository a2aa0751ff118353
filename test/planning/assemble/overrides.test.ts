// A document with overrides is planned as one that is written by hand for each of its environments: body, marker, digest, places.
import { describe, expect, test } from "vitest";
import type { Operation } from "../../../src/model/plan.ts";
import { compile, marked } from "../../documents/reading.ts";
import { joined, liveWorkflow, PRODUCTION, planFor, templateYaml } from "../world.ts";

const STAGING = { ...PRODUCTION, environment: "staging" };

const head = (environments: string) => `kind: Workflow
key: checkout
project: storefront
flag: new-checkout
environments: [${environments}]
name: Checkout
`;
const review = `  - name: review
    conditions: [{ approval: { members: [grace@example.com] } }]
    action: [{ turn: on }]
`;
const tenth = (wait: string, share = "10%") => `  - name: a tenth
    conditions: [{ wait: ${wait} }]
    action: [{ rollout: { on: ${share}, off: rest } }]
`;
const everyone = `  - name: everyone
    conditions: [{ wait: 1w }]
    action: [{ serve: on }]
`;
const base = `${head("staging, production")}stages:\n${review}${tenth("2d")}${everyone}`;
const overrides = `overrides:
  staging:
    maintainer: ada@example.com
    stages:
      review: { skip: true }
      a tenth: { conditions: [{ wait: 1h }] }
`;
const staging = `${head("staging")}maintainer: ada@example.com\nstages:\n${tenth("1h")}${everyone}`;
const production = `${head("production")}stages:\n${review}${tenth("2d")}${everyone}`;

const where = (operation: Operation) =>
  `${operation.kind} ${operation.object === "workflow" && operation.target.environment}`;
const sent = (text: string) => planFor({ head: text }).operations.map(({ position: _, ...operation }) => operation);

test("each target gets the body, the marker, the forecast and the digest of the document by hand", () => {
  const [one, other] = [sent(staging), sent(production)];
  expect([...one, ...other]).toHaveLength(2);
  const found = sent(base + overrides);
  expect(found).toHaveLength(2);
  expect(found).toEqual(expect.arrayContaining([...one, ...other]));
});

test("only the workflow of the environment that they are about is replaced, and its stages are compared as they are there", () => {
  const live = [
    liveWorkflow({ from: base, key: "checkout", target: STAGING, id: "one" }),
    liveWorkflow({ from: base, key: "checkout", id: "other" }),
  ];
  const { operations, unchanged } = planFor({ base, head: base + overrides, live });
  expect(operations.map(where)).toEqual(["replace staging"]);
  expect(unchanged.map(({ target }) => target?.environment)).toEqual(["production"]);
  expect(JSON.stringify(operations[0]?.changes)).toContain("review");
  expect(
    planFor({ base: base + overrides, head: base + overrides, live: live.slice(1), scope: "changed" }).operations,
  ).toEqual([]);
});

test("one document takes over what two had, and restarts nothing", () => {
  const two = `${staging.replace("key: checkout", "key: checkout-staging")}---\n${production}`;
  const live = [
    liveWorkflow({ from: staging, key: "checkout-staging", target: STAGING, id: "one", executed: 1 }),
    liveWorkflow({ from: production, key: "checkout", id: "other", executed: 1 }),
  ];
  const one = `${base}${overrides}formerKeys: [checkout-staging]\n`;
  const { operations, guards } = planFor({ base: two, head: one, live });
  expect(operations).toEqual([]);
  expect(guards).toEqual([]);
});

test("what holds in an environment with overrides alone is told of that one", () => {
  const most = "overrides: { staging: { stages: { everyone: { action: [{ rollout: { on: 99%, off: rest } }] } } } }\n";
  const found = planFor({ head: base + most }).diagnostics.filter(({ code }) => code === "rollout-incomplete");
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^On `storefront\/new-checkout\/staging`: After the last stage/),
  ]);
});

describe("what holds in all environments, though one of them has overrides, is told once", () => {
  const fromTemplate = `${head("staging, production")}template: standard\noverrides: { staging: { name: Staging } }\n`;
  const standard = templateYaml({ key: "standard" });

  test("of a check, without naming targets", () => {
    const { diagnostics } = planFor({
      head: `${base.replace("serve: on", "rollout: { on: 99%, off: rest }")}${overrides}`,
    });
    const found = diagnostics.filter(({ code }) => code === "rollout-incomplete");
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/^After the last stage/)]);
  });

  test("of a variation that there isn't, behind a stage that is left out in one of them", () => {
    const { diagnostics } = planFor({ head: `${base.replace("serve: on", "serve: of")}${overrides}` });
    expect(diagnostics.filter(({ code }) => code === "unknown-variation")).toHaveLength(1);
  });

  test("of a template that is removed", () => {
    const { diagnostics } = planFor({ base: joined(fromTemplate, standard), head: fromTemplate });
    expect(diagnostics.filter(({ code }) => code === "template-removed")).toHaveLength(1);
  });

  test("of a template that has another key now", () => {
    const renamed = templateYaml({ key: "better" }).replace("key: better", "key: better\nformerKeys: [standard]");
    const { diagnostics } = compile(joined(fromTemplate, renamed));
    expect(diagnostics.map(({ code }) => code)).toEqual(["template-renamed"]);
  });
});

describe("what is wrong with an override stands on its line", () => {
  test.each<[what: string, text: string, code: string]>([
    ["a variation that there isn't", "stages: { a tenth: { action: [{ serve: «of }] } }", "unknown-variation"],
    ["one in a rollout", "stages: { a tenth: { action: [{ rollout: { on: 5%, «of: rest } }] } }", "unknown-variation"],
    [
      "one behind a stage that is left out",
      "stages: { review: { skip: true }, everyone: { action: [{ serve: «of }] } }",
      "unknown-variation",
    ],
    [
      "a member that there isn't",
      "stages: { review: { conditions: [{ approval: { members: [«grase@example.com] } }] } }",
      "unknown-member",
    ],
    ["a maintainer that there isn't", "maintainer: «adda@example.com", "unknown-member"],
    [
      "a share that goes on for ever",
      "stages: { everyone: { action: [«{ rollout: { on: 5%, off: rest } }] } }",
      "rollout-incomplete",
    ],
  ])("%s", (_, override, code) => {
    const { text, marks } = marked(`${base}overrides:\n  staging:\n    ${override}\n`);
    const { diagnostics } = planFor({ head: text });
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(
      found.map(({ position }) => `${position?.line}:${position?.column}`),
      JSON.stringify(diagnostics),
    ).toEqual([marks[0]]);
  });

  test("and what is wrong with a stage that is left out there counts where it is", () => {
    const { text, marks } = marked(
      `${base.replace("turn: on", "serve: «of")}overrides:\n  staging:\n    stages: { review: { skip: true } }\n`,
    );
    const { diagnostics, operations } = planFor({ head: text });
    expect(
      diagnostics
        .filter(({ code }) => code === "unknown-variation")
        .map(({ position }) => `${position?.line}:${position?.column}`),
    ).toEqual([marks[0]]);
    expect(operations.map(where)).toEqual(["create staging"]);
  });
});
