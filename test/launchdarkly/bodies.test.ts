// What we send, held against LaunchDarkly's own published types: the compiler checks these, and the lists of fields that the tests use.

import fc from "fast-check";
import type {
  ConditionInput,
  CreateWorkflowTemplateInput,
  CustomWorkflowInput,
  StageInput,
} from "launchdarkly-api-typescript";
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  CanonicalCondition,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
} from "../../src/model/document.ts";
import { isSending } from "../../src/model/plan.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { worlds } from "../planning/random.ts";
import { planFor, runs } from "../planning/world.ts";

/** As `resolving` sends them: references are ids by then. */
type SentCondition = Omit<CanonicalCondition, "notifyMemberIds"> & { notifyMemberIds?: string[] };
type SentStage = Omit<CanonicalStage, "conditions"> & { conditions?: SentCondition[] };
type SentWorkflow = Pick<CanonicalWorkflow, "name" | "description"> & { maintainerId?: string; stages?: SentStage[] };
type SentTemplate = Pick<CanonicalTemplate, "key" | "name" | "description" | "workflowId"> & {
  stages?: SentStage[];
  projectKey?: string;
  environmentKey?: string;
  flagKey?: string;
};

describe("LaunchDarkly's own types take", () => {
  test("conditions", () => {
    expectTypeOf<SentCondition>().toExtend<ConditionInput>();
    expectTypeOf<keyof SentCondition>().toEqualTypeOf<keyof ConditionInput>();
  });

  test("stages", () => {
    expectTypeOf<SentStage>().toExtend<StageInput>();
    expectTypeOf<keyof SentStage>().toEqualTypeOf<keyof StageInput>();
  });

  test("workflows; `templateKey` goes into the query", () => {
    expectTypeOf<SentWorkflow>().toExtend<CustomWorkflowInput>();
    expectTypeOf<keyof SentWorkflow | "templateKey">().toEqualTypeOf<keyof CustomWorkflowInput>();
  });

  test("templates", () => {
    expectTypeOf<SentTemplate>().toExtend<CreateWorkflowTemplateInput>();
    expectTypeOf<keyof SentTemplate>().toEqualTypeOf<keyof CreateWorkflowTemplateInput>();
  });
});

const conditionFields = {
  kind: true,
  scheduleKind: true,
  executionDate: true,
  waitDuration: true,
  waitDurationUnit: true,
  executeNow: true,
  description: true,
  notifyMemberIds: true,
  notifyTeamKeys: true,
} satisfies Record<keyof ConditionInput, true>;
const stageFields = { name: true, executeConditionsInSequence: true, conditions: true, action: true } satisfies Record<
  keyof StageInput,
  true
>;
/** `parameters` is in LaunchDarkly's prose and examples, and in none of its schemas. */
const workflowFields = {
  name: true,
  description: true,
  maintainerId: true,
  stages: true,
  templateKey: true,
  parameters: true,
} satisfies Record<keyof CustomWorkflowInput | "parameters", true>;
const templateFields = {
  key: true,
  name: true,
  description: true,
  workflowId: true,
  stages: true,
  projectKey: true,
  environmentKey: true,
  flagKey: true,
} satisfies Record<keyof CreateWorkflowTemplateInput, true>;

test("no body has a field that LaunchDarkly doesn't know", () => {
  const unknown = (body: JsonObject, fields: object) =>
    Object.keys(body).filter((field) => !Object.hasOwn(fields, field));
  let bodies = 0;
  fc.assert(
    fc.property(worlds, (world) => {
      for (const { body, object } of planFor(world).operations.filter(isSending)) {
        bodies++;
        expect(unknown(body, object === "workflow" ? workflowFields : templateFields)).toEqual([]);
        for (const stage of (body.stages ?? []) as JsonObject[]) {
          expect(unknown(stage, stageFields)).toEqual([]);
          for (const condition of (stage.conditions ?? []) as JsonObject[])
            expect(unknown(condition, conditionFields)).toEqual([]);
        }
      }
    }),
    runs(60),
  );
  expect(bodies).toBeGreaterThan(0);
});
