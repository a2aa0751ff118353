// The proof "random worlds": laws of a whole run against the emulator, in process, with its undocumented choices drawn at random too.

import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../src/applying/apply.ts";
import type { Target } from "../../src/model/document.ts";
import { documentNameOf, type Operation, type Plan } from "../../src/model/plan.ts";
import { targetName } from "../../src/model/target.ts";
import { ownersOf, plan } from "../applying/world.ts";
import type { Service } from "../launchdarkly/service.ts";
import { worlds } from "../planning/random.ts";
import type { World } from "../planning/world.ts";
import { carriedOut, expectPromises, holdings } from "./promises.ts";
import { fault, hardships, inWorld, options, patience, profiles, storm } from "./random-service.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

function carry(made: Plan, service: Service) {
  return apply(made, service.client, ownersOf(), { patience });
}

/** What the configuration says of the service may not be so. */
const worldsProfiled = fc.tuple(worlds, profiles).map(([world, service]) => ({ ...world, service }));

function expectedWrites(operation: Operation): number {
  switch (operation.kind) {
    case "replace":
      return 2;
    case "adopt":
      return 0;
    case "dedupe":
      return operation.surplus.length;
    default:
      return 1;
  }
}

test(
  "after an apply nothing is left to do but what was blocked; only ours was touched; nothing ended was deleted",
  async () => {
    const report = figures("random worlds, calm");
    const { numRuns } = drawn(sizes.worlds.calm);
    let operations = 0;
    await fc.assert(
      fc.asyncProperty(worldsProfiled, options, (world, choices) =>
        inWorld(world, choices, async (service) => {
          const made = await plan(service.client, world);
          const open = carriedOut(made);
          operations += open.length;
          const before = await holdings(service);
          const sent = (await service.requests()).length;
          const outcomes = await carry(made, service);
          const after = await holdings(service);
          const requests = (await service.requests()).slice(sent);
          expectPromises({ plan: made, outcomes, planned: before, before, after, requests });

          const undone = outcomes.filter(({ status }) => status !== "done");
          expect(undone.filter(({ operation }) => open.some(({ id }) => id === operation))).toEqual([]);
          expect(undone).toHaveLength(made.operations.length - open.length);
          const writes = requests.filter(({ method, query }) => method !== "GET" && query.dryRun !== "true");
          expect(writes).toHaveLength(open.reduce((sum, operation) => sum + expectedWrites(operation), 0));
          for (const [id, { ours }] of after) if (!before.has(id)) expect(ours).toBe(true);

          // Whether a double is one may hang on what has ended, which a second run, with less to ask for, may not see.
          const notDone = made.operations.filter((operation) => !open.includes(operation));
          const doubtful = new Set(notDone.filter(({ kind }) => kind === "dedupe").map(documentNameOf));
          const left = notDone.map(({ id }) => id);
          // So may what stops one whose higher run has ended: nothing is carried out for it, now or then.
          const isSeenLater = (operation: Operation) =>
            operation.blockedBy.length > 0 && choices.unfilteredListShowsEnded === false && endedOn(world, operation);
          const applied: typeof world = { ...world, ...(world.head !== undefined && { base: world.head }) };
          for (const revisions of [world, applied]) {
            const again = await plan(service.client, revisions);
            const isSure = (operation: Operation) => !doubtful.has(documentNameOf(operation));
            expect(
              carriedOut(again)
                .filter(isSure)
                .map(({ id }) => id),
            ).toEqual([]);
            expect(
              again.operations
                .filter((operation) => isSure(operation) && !isSeenLater(operation))
                .map(({ id }) => id)
                .filter((id) => !left.includes(id)),
            ).toEqual([]);
          }
        }),
      ),
      { numRuns },
    );
    report({ worlds: numRuns, operations });
  },
  longest,
);

/** Whether anything on the operation's target has ended, which LaunchDarkly lists only where it is asked for. */
function endedOn({ live = [] }: World, operation: Operation): boolean {
  if (operation.object !== "workflow") return false;
  const target = targetName(operation.target);
  return live.some((one) => {
    const { status } = one._execution as { status: string };
    return targetName(one as unknown as Target) === target && ["completed", "failed"].includes(status);
  });
}

const mostRounds = 6;

test(
  "whichever requests fail, running again comes to the same as if none had, with no double and nothing foreign touched",
  async () => {
    const report = figures("random worlds, failing");
    const { numRuns } = drawn(sizes.worlds.failing);
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
          // A double that a failed delete left hides what else is to be done, and what a list shows hangs on what is asked.
          const untilNothingIsLeft = async (service: Service) => {
            for (let round = 0; round < mostRounds; round++) {
              const next = await plan(service.client, world);
              if (carriedOut(next).length === 0) return;
              await carry(next, service);
            }
          };
          const wanted = await inWorld(world, choices, async (service) => {
            await untilNothingIsLeft(service);
            return descriptions(service);
          });
          const got = await inWorld(world, choices, async (service) => {
            const made = await plan(service.client, world);
            await service.faults(faults.map(({ how, ...rest }) => ({ ...rest, ...how })));
            const outcomes = await carry(made, service);
            if (outcomes.some(({ status }) => status === "failed" || status === "unknown")) broken++;
            expect(outcomes).toHaveLength(made.operations.length);
            await service.faults([]);
            await untilNothingIsLeft(service);
            return descriptions(service);
          });
          expect(got).toEqual(wanted);
        },
      ),
      { numRuns },
    );
    expect(broken).toBeGreaterThan(0);
    report({ worlds: numRuns, broken });
  },
  longest,
);

async function deleteByHand({ url, state }: Service, which: number): Promise<void> {
  const { workflows } = await state();
  const one = workflows[which];
  if (one === undefined) return;
  const { project, flag, environment, _id } = one;
  const path = `/api/v2/projects/${project}/flags/${flag}/environments/${environment}/workflows/${_id}`;
  const headers = { authorization: "api-writer", "ld-api-version": "20240415" };
  // It may meet a fault that was meant for us.
  await fetch(`${url}${path}`, { method: "DELETE", headers }).catch(() => undefined);
}

const course = fc.record({
  disturbed: fc.array(fc.oneof(fault, storm), { maxLength: 4 }),
  /** Whether that begins while the plan is made, or when it is carried out. */
  fromTheStart: fc.boolean(),
  /** Between plan and apply. */
  between: fc.constantFrom("1s", "1s", "1d1m", "3d", "8d"),
  /** Deleted by hand between plan and apply: one of them. */
  vanishing: fc.option(fc.nat({ max: 7 }), { freq: 3 }),
  replaceOrder: fc.constantFrom("create-first" as const, "create-first" as const, "delete-first" as const),
  crowd: fc.oneof({ weight: 24, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(205) }),
});

test(
  "while requests fail, time goes on and things are seen late, every promise holds; and some run later nothing is left to do",
  async () => {
    const report = figures("random worlds, moving");
    const { numRuns } = drawn(sizes.worlds.moving);
    const came: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(worldsProfiled, options, hardships, course, (drawnWorld, choices, hard, how) => {
        // Where ended workflows are forgotten, only base still says that they were there.
        const forgets = hard.endedWorkflowsListedFor !== "forever";
        const { head } = drawnWorld;
        const world: World = forgets && head !== undefined ? { ...drawnWorld, base: head, scope: "all" } : drawnWorld;
        return inWorld(
          world,
          { ...choices, ...hard },
          async (service) => {
            const faults = how.disturbed.map(({ how: kind, ...rest }) => ({ ...rest, ...kind }));
            const round = async (disturbed: boolean): Promise<number> => {
              if (disturbed && how.fromTheStart) await service.faults(faults);
              const made = await plan(service.client, { ...world, replaceOrder: how.replaceOrder });
              await service.pass(disturbed ? how.between : "1s");
              const planned = await holdings(service);
              if (disturbed && how.vanishing !== null) await deleteByHand(service, how.vanishing);
              if (disturbed && !how.fromTheStart) await service.faults(faults);
              const before = await holdings(service);
              const sent = (await service.requests()).length;
              const outcomes = await carry(made, service);
              await service.faults([]);
              const requests = (await service.requests()).slice(sent);
              expectPromises({ plan: made, outcomes, planned, before, after: await holdings(service), requests });
              for (const { status } of outcomes) came[status] = (came[status] ?? 0) + 1;
              await service.pass("1s");
              return carriedOut(made).length;
            };
            await round(true);
            for (let more = 0; more < 3 && (await round(false)) > 0; more++);
            if (hard.secondActiveWorkflow === "allow" && hard.descriptionLimit === null)
              expect(await round(false)).toBe(0);
          },
          how.crowd,
        );
      }),
      { numRuns },
    );
    report({ worlds: numRuns, ...came });
  },
  longest,
);
