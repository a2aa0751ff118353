// Laws of a whole run, tried in random worlds against the emulator, with its undocumented choices drawn at random too.

import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../src/applying/apply.ts";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import type { Operation, Plan } from "../../src/model/plan.ts";
import { readMarker } from "../../src/planning/marker.ts";
import { type Service, serviceAt } from "../launchdarkly/service.ts";
import { COLOUR, worlds } from "../planning/random.ts";
import { OWNER, runs, type World } from "../planning/world.ts";
import { accountWith, type Json, ownersOf, plan } from "./world.ts";

const options = fc.record({
  unfilteredListShowsEnded: fc.boolean(),
  listOrder: fc.constantFrom("newest-first", "oldest-first"),
  instructionIds: fc.constantFrom("nowhere", "templates", "everywhere"),
  instructionOrder: fc.constantFrom("as-sent", "reversed"),
  instructionDefaults: fc.boolean(),
  statuses: fc.constantFrom({}, { notStarted: "dreaming", running: "walking", declined: "sulking" }),
  trimDescriptions: fc.boolean(),
  escapeDescriptions: fc.boolean(),
  limitOverMaximum: fc.constantFrom("clamp", "refuse"),
  duplicateTemplateKeyStatus: fc.constantFrom(400, 409),
  deleteMissingStatus: fc.constantFrom(404, 204),
  deleteEndedStatus: fc.constantFrom(204, 400, 409),
  inapplicableTemplateStatus: fc.constantFrom(200, 201, 400, 409, 422),
  deletedTemplate: fc.constantFrom("keep-workflows", "forget-key"),
  rateLimitResetSkewMs: fc.constantFrom(0, -60_000),
});

async function inWorld<T>(
  { live = [], templates = [] }: World,
  choices: Json,
  run: (service: Service) => Promise<T>,
): Promise<T> {
  const emulator = await startLaunchDarklyEmulator({
    ...accountWith(COLOUR),
    workflows: live,
    templates: templates.map((template) => ({
      ...template,
      projectKey: "storefront",
      flagKey: "new-checkout",
      environmentKey: "production",
    })),
    options: choices,
  });
  try {
    return await run(serviceAt(emulator.url));
  } finally {
    await emulator.close();
  }
}

/** By id, what nobody but its owner may change. */
async function holdings(service: Service): Promise<Map<string, { description: unknown; status: unknown }>> {
  const { workflows, templates } = await service.state();
  return new Map(
    [...workflows, ...templates].map((one) => [
      String(one._id),
      { description: one.description, status: (one._execution as Json | undefined)?.status },
    ]),
  );
}

function isOurs(description: unknown): boolean {
  const reading = readMarker(typeof description === "string" ? description : undefined);
  return (reading.kind === "workflow" || reading.kind === "template") && reading.marker.owner === OWNER;
}

const patience = { lookFor: 15, lookEvery: 5 };

function carry(made: Plan, service: Service) {
  return apply(made, service.client, ownersOf(), { replaceOrder: "create-first", patience });
}

/** Operations that are carried out: not blocked, nor in need of one that is. */
function carriedOut(made: Plan): Operation[] {
  const open = new Set<string>();
  return made.operations.filter(({ id, blockedBy, after }) => {
    const isOpen = blockedBy.length === 0 && after.every((needed) => open.has(needed));
    if (isOpen) open.add(id);
    return isOpen;
  });
}

function expectedWrites(operation: Operation): number {
  switch (operation.kind) {
    case "replace":
      return 2;
    case "adopt":
      return 0;
    case "settle":
      return operation.surplus?.length ?? 0;
    default:
      return 1;
  }
}

test("after an apply nothing is left to do but what was blocked; only ours was touched; nothing ended was deleted", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, options, (world, choices) =>
      inWorld(world, choices, async (service) => {
        const made = await plan(service.client, world);
        const open = carriedOut(made);
        const before = await holdings(service);
        const requestsBefore = (await service.requests()).length;
        const outcomes = await carry(made, service);
        const after = await holdings(service);

        expect(outcomes.map(({ operation }) => operation)).toEqual(made.operations.map(({ id }) => id));
        const undone = outcomes.filter(({ status }) => status !== "done");
        expect(undone.filter(({ operation }) => open.some(({ id }) => id === operation))).toEqual([]);
        expect(undone).toHaveLength(made.operations.length - open.length);

        const writes = (await service.requests())
          .slice(requestsBefore)
          .filter(({ method, query }) => method !== "GET" && query.dryRun !== "true");
        expect(writes).toHaveLength(open.reduce((sum, operation) => sum + expectedWrites(operation), 0));

        for (const [id, { description, status }] of before) {
          if (isOurs(description) && status !== "completed" && status !== "failed") continue;
          expect([id, after.get(id)?.description]).toEqual([id, description]);
        }
        for (const [id, { description }] of after) if (!before.has(id)) expect(isOurs(description)).toBe(true);

        const left = made.operations.filter((operation) => !open.includes(operation)).map(({ id }) => id);
        const applied: World = { ...world, ...(world.head !== undefined && { base: world.head }) };
        for (const revisions of [world, applied]) {
          const again = await plan(service.client, revisions);
          expect(carriedOut(again).map(({ id }) => id)).toEqual([]);
          expect(again.operations.map(({ id }) => id).filter((id) => !left.includes(id))).toEqual([]);
        }
      }),
    ),
    runs(100),
  );
});

const fault = fc.record({
  method: fc.constantFrom("GET", "POST", "DELETE"),
  nth: fc.integer({ min: 1, max: 6 }),
  times: fc.integer({ min: 1, max: 5 }),
  how: fc.constantFrom(
    { kind: "drop-before" },
    { kind: "drop-after" },
    { kind: "truncate" },
    { kind: "status", status: 500 },
    { kind: "status", status: 403 },
  ),
});

test("whichever requests fail, running again comes to the same as if none had, with no double and nothing foreign touched", async () => {
  let broken = 0;
  await fc.assert(
    fc.asyncProperty(
      worlds,
      options,
      fc.array(fault, { minLength: 1, maxLength: 3 }),
      async (world, choices, faults) => {
        const descriptions = async (service: Service) =>
          [...(await holdings(service)).values()]
            .map(({ description, status }) => `${status} ${description}`)
            .toSorted();
        const rounds = async (service: Service, count: number) => {
          for (let round = 0; round < count; round++) await carry(await plan(service.client, world), service);
        };
        const wanted = await inWorld(world, choices, async (service) => {
          await rounds(service, 1);
          return descriptions(service);
        });
        const got = await inWorld(world, choices, async (service) => {
          const made = await plan(service.client, world);
          await service.faults(faults.map(({ how, ...rest }) => ({ ...rest, ...how })));
          const outcomes = await carry(made, service);
          if (outcomes.some(({ status }) => status === "failed" || status === "unknown")) broken++;
          expect(outcomes).toHaveLength(made.operations.length);
          await service.faults([]);
          // Twice: a double that a failed delete left hides what else is to be done until it is settled.
          await rounds(service, 2);
          return descriptions(service);
        });
        expect(got).toEqual(wanted);
      },
    ),
    runs(40),
  );
  expect(broken).toBeGreaterThan(0);
});
