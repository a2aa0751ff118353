// What goes in: fast-check. What comes out: what LaunchDarkly's documentation leaves open, and what may go wrong with requests,
// drawn at random; and an emulator that is like that.

import fc from "fast-check";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import type { Clock } from "../../src/launchdarkly/http/settings.ts";
import type { ServiceProfile } from "../../src/model/service.ts";
import { accountWith } from "../applying/world.ts";
import { stage, turnOff, wait } from "../fixtures/bodies.ts";
import { type Json, type Service, serviceAt, stopTime } from "../launchdarkly/service.ts";
import { COLOUR, PRODUCTION, type World } from "../planning/world.ts";

/** Choices under which everything can be carried out. */
export const options = fc.record({
  unfilteredListShowsEnded: fc.boolean(),
  listOrder: fc.constantFrom("newest-first", "oldest-first"),
  instructionIds: fc.constantFrom("nowhere", "templates", "everywhere"),
  instructionOrder: fc.constantFrom("as-sent", "reversed"),
  instructionDefaults: fc.boolean(),
  reviewsInWorkflows: fc.boolean(),
  statuses: fc.constantFrom({}, { notStarted: "dreaming", running: "walking", declined: "sulking" }),
  trimDescriptions: fc.boolean(),
  escapeDescriptions: fc.boolean(),
  limitOverMaximum: fc.constantFrom("clamp", "refuse"),
  duplicateTemplateKeyStatus: fc.constantFrom(400, 409),
  unknownEnvironmentStatus: fc.constantFrom(404, 400),
  deleteMissingStatus: fc.constantFrom(404, 204),
  deleteEndedStatus: fc.constantFrom(204, 400, 409),
  dryRunStatus: fc.constantFrom(200, 201),
  inapplicableTemplateStatus: fc.constantFrom(200, 201, 400, 409, 422),
  deletedTemplate: fc.constantFrom("keep-workflows", "forget-key"),
  serviceTokenMaintainer: fc.constantFrom("empty", "token-id"),
  relativeWaitBase: fc.constantFrom("previous-stage", "workflow-start"),
  rateLimitResetSkewMs: fc.constantFrom(0, -60_000),
  rateLimitHeaders: fc.constantFrom("x-ratelimit", "retry-after"),
});

const rarely = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

/** Choices under which something may be refused, or is seen late. */
export const hardships = fc.record({
  secondActiveWorkflow: rarely<string | number>("allow", 400, 409),
  descriptionLimit: rarely<number | null>(null, 120, 260),
  longDescriptions: fc.constantFrom("refuse", "cut"),
  listVisibleAfterMs: rarely(0, 10),
  getVisibleAfterMs: rarely(0, 10),
  deletedTemplate: rarely("keep-workflows", "forget-key", "delete-workflows"),
  endedWorkflowsListedFor: rarely("forever", "2h"),
});

/** What the configuration says of the service, be it true or not. */
export const profiles: fc.Arbitrary<ServiceProfile> = fc.record(
  {
    secondActiveWorkflow: fc.constantFrom("allowed", "refused"),
    unfilteredListShowsEnded: fc.boolean(),
    readerMayDryRun: fc.boolean(),
    relativeWaitsFrom: fc.constantFrom("previous-stage", "workflow-start"),
  },
  { requiredKeys: [] },
);

export const fault = fc.record({
  method: fc.constantFrom("GET", "POST", "DELETE"),
  nth: fc.integer({ min: 1, max: 6 }),
  times: fc.integer({ min: 1, max: 5 }),
  how: fc.constantFrom<Json>(
    { kind: "drop-before" },
    { kind: "drop-after" },
    { kind: "status-after", status: 499, body: "" },
    { kind: "status-after", status: 400, body: "<html>" },
    { kind: "truncate" },
    { kind: "status", status: 500 },
    { kind: "status", status: 403 },
  ),
});

export const storm = fc.record({
  nth: fc.integer({ min: 1, max: 20 }),
  times: fc.integer({ min: 1, max: 20 }),
  how: fc.constantFrom<Json>(
    { kind: "status", status: 429 },
    { kind: "status", status: 429, headers: { "Retry-After": "1" } },
    { kind: "status", status: 503 },
  ),
});

/** Made by hand, so that lists have several pages. */
function crowdOf(count: number): Json[] {
  const stages = [stage("later", [wait(50, "Week")], [turnOff])];
  return Array.from({ length: count }, (_, index) => ({ ...PRODUCTION, name: `By hand ${index}`, stages }));
}

/** Milliseconds that a request takes, by the clock that stands still otherwise. */
const perRequest = 5;
/** Of an apply: as long as six requests, which is longer than anything is seen late here. */
export const patience = { lookFor: 30, lookEvery: 0 };

export async function inWorld<T>(
  { live = [], templates = [] }: World,
  choices: Json,
  run: (service: Service, clock: Clock) => Promise<T>,
  crowd = 0,
): Promise<T> {
  const { clock, resume } = stopTime(perRequest);
  const emulator = await startLaunchDarklyEmulator({
    ...accountWith(COLOUR),
    workflows: [...live, ...crowdOf(crowd)],
    templates: templates.map((template) => ({
      ...template,
      projectKey: PRODUCTION.project,
      flagKey: PRODUCTION.flag,
      environmentKey: PRODUCTION.environment,
    })),
    options: choices,
  });
  try {
    return await run(serviceAt(emulator.url, { clock, budget: 1_000_000_000 }), clock);
  } finally {
    resume();
    await emulator.close();
  }
}
