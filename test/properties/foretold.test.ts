// The proof "what is foretold": time moves through random stages on a random flag, and after each the flag serves what the plan said; the plan also said who loses what.

import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../src/applying/apply.ts";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import type { Served } from "../../src/model/forecast.ts";
import { isSendingWorkflow } from "../../src/model/plan.ts";
import { accountWith, ownersOf, plan } from "../applying/world.ts";
import { variations } from "../flags/generated.ts";
import { type Service, serviceAt } from "../launchdarkly/service.ts";
import { type ServingFlag, servedOf } from "../scenarios/serving.ts";
import { type FlagWorld, flagWorlds } from "./random-flags.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

const TARGET = { project: "storefront", flag: "f", environment: "production" };

/** Every value that a clause may have: some clauses ask for segments. */
const segmentKeys = ["beta", "gold", "silver", "bronze", "iron"];

function documents({ stages }: FlagWorld): { head: string; base: string } {
  const written = stages.map((instructions, index) => ({
    name: `s${index}`,
    conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarDay" }],
    action: { instructions },
  }));
  const yaml = (run: number) =>
    JSON.stringify({ kind: "Workflow", key: "k", ...TARGET, name: "N", run, stages: written });
  return { head: yaml(2), base: yaml(1) };
}

async function servedNow(service: Service): Promise<Served> {
  const { projects } = await service.state();
  const [{ flags } = { flags: [] }] = projects as unknown as { flags: ServingFlag[] }[];
  return inOrder(servedOf(flags, TARGET.flag, TARGET.environment) as Served);
}

/** The order of targets means nothing. */
function inOrder(served: Served): Served {
  const place = ({ contextKind, variation }: Served["targets"][number]) => `${contextKind} ${variation}`;
  return { ...served, targets: served.targets.toSorted((left, right) => (place(left) < place(right) ? -1 : 1)) };
}

/** What the default rule gives to fewer after some stage, in the plan's words. */
function lostByDefaultRule([now, ...after]: readonly Served[]): string[] {
  const share = (served: Served | undefined, variation: string) =>
    served?.everyone.find((one) => one.variation === variation)?.weight ?? 0;
  return (now?.everyone ?? []).flatMap(({ variation, weight }) => {
    const shares = after.map((served) => share(served, variation));
    const first = shares.findIndex((one) => one < weight);
    if (first < 0) return [];
    const fewest = Math.min(...shares);
    const to = (one: number, stage: number) => `to ${one / 1000}% when \`s${stage}\` runs`;
    const later = fewest < (shares[first] ?? 0) ? `, ${to(fewest, shares.indexOf(fewest))}` : "";
    return [`\`${variation}\` from ${weight / 1000}% ${to(shares[first] ?? 0, first)}${later}`];
  });
}

test(
  "after each stage the flag serves what the plan said, a stage that was said to fail fails, and users lose what the plan said",
  async () => {
    const report = figures("what is foretold");
    const { numRuns } = drawn(sizes.foretold);
    const seen = { stages: 0, failing: 0, refused: 0, losing: 0 };
    await fc.assert(
      fc.asyncProperty(flagWorlds, async (world) => {
        const flags = Object.entries(world.flags).map(([key, production]) => ({
          key,
          name: key,
          variations,
          environments: { production },
        }));
        const account = accountWith(...flags);
        const [project] = account.projects as object[];
        const emulator = await startLaunchDarklyEmulator({
          ...account,
          projects: [{ ...project, segments: segmentKeys.map((key) => ({ key, environment: "production" })) }],
          options: world.options,
        });
        try {
          const service = serviceAt(emulator.url);
          const made = await plan(service.client, { ...documents(world), checks: { "stage-fails": "warning" } });
          const [operation] = made.operations;
          if (operation === undefined || !isSendingWorkflow(operation) || operation.forecast === undefined)
            throw new Error(`Nothing is planned: ${JSON.stringify(made.diagnostics)}`);
          const { now, stages } = operation.forecast;
          expect(inOrder(now)).toEqual(await servedNow(service));
          const outcomes = await apply(made, service.client, ownersOf(), {});
          if (outcomes[0]?.status !== "done") {
            // What names a clause that isn't there is refused at once.
            expect([outcomes[0]?.message, stages.some(({ failure }) => failure !== undefined)]).toEqual([
              expect.stringContaining("unknown clause"),
              true,
            ]);
            return;
          }

          const truth = [await servedNow(service)];
          for (const { stage, served, failure, mayFail } of stages) {
            await service.pass("1d1m");
            const after = await servedNow(service);
            const refused = mayFail !== undefined && world.options.changeOfRunningRollout === "refuse";
            if (failure !== undefined || refused) {
              const { workflows } = await service.state();
              const failed = workflows.filter(
                ({ _execution }) => (_execution as { status: string }).status === "failed",
              );
              expect([stage, failed.length, after]).toEqual([stage, 1, truth.at(-1)]);
              if (failure === undefined) seen.refused++;
              else seen.failing++;
              return;
            }
            seen.stages++;
            expect([stage, served && inOrder(served)]).toEqual([stage, after]);
            truth.push(after);
          }
          const told = operation.notes.find((note) => /^Users (?:who .* )?lose what they get now: /.test(note)) ?? "";
          if (/; and \d+ more\.$/.test(told)) return;
          const parts = told
            .replace(/^.*?lose what they get now: /, "")
            .replace(/\.$/, "")
            .split("; ");
          const ofDefaultRule = parts.filter((part) => part.startsWith("`") && part.includes("` from "));
          expect(ofDefaultRule.toSorted()).toEqual(lostByDefaultRule(truth).toSorted());
          if (ofDefaultRule.length > 0) seen.losing++;
        } finally {
          await emulator.close();
        }
      }),
      { numRuns },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
    report({ worlds: numRuns, ...seen });
  },
  longest,
);
