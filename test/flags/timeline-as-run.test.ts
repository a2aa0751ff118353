// The law of the timeline: stages with any waits and dates, in sequence or not, run on the emulator when it says, whatever later waits count from.
import fc from "fast-check";
import { expect, test } from "vitest";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import { timeline } from "../../src/flags/timeline.ts";
import type { CanonicalCondition, CanonicalStage } from "../../src/model/document.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { accountWith } from "../applying/world.ts";
import { serviceAt, TARGET } from "../launchdarkly/service.ts";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-12-01T09:00:00Z");

const condition: fc.Arbitrary<CanonicalCondition> = fc.oneof(
  fc.record({
    kind: fc.constant("schedule" as const),
    scheduleKind: fc.constant("relative" as const),
    waitDuration: fc.integer({ min: 1, max: 9 }),
    waitDurationUnit: fc.constantFrom("hour" as const, "calendarDay" as const),
  }),
  fc.record({
    kind: fc.constant("schedule" as const),
    scheduleKind: fc.constant("absolute" as const),
    executionDate: fc.integer({ min: 1, max: 200 }).map((hours) => NOW + hours * HOUR),
  }),
);
const stage: fc.Arbitrary<CanonicalStage> = fc.record({
  executeConditionsInSequence: fc.boolean(),
  conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
});

test.each(["previous-stage", "workflow-start"] as const)(
  "counted from %s, stages run when it was said",
  async (from) => {
    const emulator = await startLaunchDarklyEmulator({ ...accountWith(), options: { relativeWaitBase: from } });
    try {
      const { client, state, pass } = serviceAt(emulator.url);
      const all = fc.sample(fc.array(stage, { minLength: 1, maxLength: 4 }), 40);
      const said: number[][] = [];
      for (const [index, stages] of all.entries()) {
        const body = stages.map((one, number) => ({ name: `s${number}`, ...one, action: { instructions: [] } }));
        const { workflow } = await client.createWorkflow(TARGET, {
          name: `${index}`,
          stages: body as unknown as JsonObject[],
        });
        const createdAt = workflow?.createdAt ?? 0;
        said.push(timeline(stages, createdAt, from).map(({ earliest }) => earliest));
      }
      await pass("400d");
      const ran = (await state()).workflows
        .toSorted((one, other) => Number(one.name) - Number(other.name))
        .map(({ stages }) =>
          (stages as { _execution: { stopDate: number } }[]).map(({ _execution }) => _execution.stopDate),
        );
      expect(ran).toEqual(said);
    } finally {
      await emulator.close();
    }
  },
);
