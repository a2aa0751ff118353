// The proof "two merges at once": two runs of different commits plan and apply against one service, their requests interleaved at random,
// remembering as the Action does or as the command line does. Afterwards one workflow is left of each document that is wanted, each run
// has told what it did, and one more run of the newest commit leaves what that commit says. Nothing has started twice.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Clock } from "../../src/launchdarkly/http/settings.ts";
import { documentNameOf, isSendingWorkflow, type WorkflowOperation } from "../../src/model/plan.ts";
import { readMarker } from "../../src/planning/ownership/marker.ts";
import { unblocked } from "../../src/planning/policy/blocking.ts";
import type { Service } from "../launchdarkly/service.ts";
import { type Exchange, type Gatekeeper, startGateway } from "../scenarios/gateway.ts";
import { branches, subjectsOf } from "./merges.ts";
import { Merging, type Ran } from "./merging.ts";
import { type Held, holdings, othersAreUntouched } from "./promises.ts";
import { inWorld, options } from "./random-service.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

/** One request at a time goes on. Whose is drawn, where both have one. */
function turnstile(turns: readonly number[]) {
  const waiting: { who: number; go: () => void }[] = [];
  let isBusy = false;
  let turn = 0;
  const next = async () => {
    // Whoever has just been answered sends its next request first.
    await new Promise((done) => setTimeout(done, 1));
    if (isBusy || waiting.length === 0) return;
    isBusy = true;
    const preferred = waiting.findIndex(({ who }) => who === turns[turn % turns.length]);
    turn++;
    waiting.splice(Math.max(0, preferred), 1)[0]?.go();
  };
  return (who: number, told: (exchange: Exchange) => void) => (): Gatekeeper => ({
    arrived: () =>
      new Promise((resolve) => {
        waiting.push({ who, go: () => resolve(true) });
        void next();
      }),
    answered: (exchange) => {
      told(exchange);
      isBusy = false;
      void next();
      return true;
    },
  });
}

/** Of a run: ids that it has made, by subject, and those that it has deleted. */
interface Writes {
  made: { subject: string; run: number; id: string }[];
  deleted: Set<string>;
}

/** Told by what went over the wire, not by what the run says. */
function note({ request: { method, url, body }, answer }: Exchange, { made, deleted }: Writes): void {
  const [, project, flag, environment, id] =
    /projects\/([^/]+)\/flags\/([^/]+)\/environments\/([^/]+)\/workflows(?:\/([^/?]+))?/.exec(url) ?? [];
  if (method === "DELETE" && answer.status < 300 && id !== undefined) deleted.add(id);
  if (method !== "POST" || answer.status !== 201 || url.includes("dryRun=true")) return;
  const reading = readMarker(JSON.parse(body).description);
  if (reading.kind !== "workflow") return;
  const { key, run } = reading.marker;
  made.push({ subject: `${project}/${flag}/${environment} ${key}`, run, id: JSON.parse(answer.body)._id });
}

async function bothAtOnce(service: Service, merging: Merging, turns: readonly number[]) {
  const gate = turnstile(turns);
  const writes = [1, 2].map((): Writes => ({ made: [], deleted: new Set() }));
  const gateways = await Promise.all(
    writes.map((own, who) =>
      startGateway(
        service.url,
        gate(who, (exchange) => note(exchange, own)),
      ),
    ),
  );
  const runs = await Promise.all(gateways.map(({ url }, who) => merging.run(url, who + 1)));
  await Promise.all(gateways.map(({ close }) => close()));
  return { runs, writes };
}

/** Active workflows by subject. */
function activeOf(held: ReadonlyMap<string, Held>): Map<string, Held[]> {
  const active = new Map<string, Held[]>();
  for (const one of held.values())
    if (one.subject !== undefined && one.status !== "completed" && one.status !== "failed")
      active.set(one.subject, [...(active.get(one.subject) ?? []), one]);
  return active;
}

/** What a run says is what its requests did. */
function isHonest({ plan, outcomes }: Ran, { made, deleted }: Writes, gone: ReadonlySet<string>): void {
  const operations = new Map(plan.operations.map((operation) => [operation.id, operation as WorkflowOperation]));
  for (const { operation: id, status, liveId, doubled, wrote, message } of outcomes) {
    const operation = operations.get(id);
    if (operation === undefined) continue;
    const subject = documentNameOf(operation).replace(/^workflow /, "");
    const own = made.filter((one) => one.subject === subject).map((one) => one.id);
    const kept = own.filter((one) => !deleted.has(one));
    const said = `${id}: ${status}, ${message}`;
    if (isSendingWorkflow(operation)) {
      if (status === "done") expect([said, ...kept]).toEqual([said, liveId]);
      // The other run may have been faster with the same DELETE.
      else if (doubled !== true) expect([said, ...kept.filter((one) => !gone.has(one))]).toEqual([said]);
      if (!wrote) expect([said, ...own]).toEqual([said]);
    }
    if (status !== "done") continue;
    const removed =
      operation.kind === "dedupe"
        ? operation.surplus.map((one) => one.id)
        : operation.kind === "replace" || operation.kind === "delete"
          ? [operation.live.id]
          : [];
    expect([said, ...removed.filter((one) => !gone.has(one))]).toEqual([said]);
  }
}

/** What is not done is remembered as undone, and only that. */
function isRecorded({ plan, outcomes, isSuperseded }: Ran, merging: Merging, commit: number): boolean {
  const record = merging.remembered(commit).find(({ run, begun }) => run === `run of ${commit}` && begun !== true);
  if (isSuperseded || record === undefined) return false;
  const last = new Map(outcomes.map((outcome) => [outcome.operation, outcome.status]));
  const open = plan.operations.filter(({ id }) => last.get(id) !== "done");
  const nameOf = ({ key, target }: { key: string; target?: string }) => `${target} ${key}`;
  const undone = record.undone.filter(({ kind }) => kind !== "undecided");
  expect(undone.map(nameOf).toSorted()).toEqual(
    open.map((operation) => documentNameOf(operation).replace(/^workflow /, "")).toSorted(),
  );
  return true;
}

const play = fc.record({
  drawn: branches,
  choices: options,
  turns: fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 60 }),
});

test(
  "after two merges at once one workflow is left of what is wanted, and after one more run what the newest commit says",
  async () => {
    const report = figures("two merges at once");
    const { numRuns } = drawn(sizes.merges);
    const came = { requests: 0, wanted: 0, doubles: 0, givenUp: 0, replaced: 0, superseded: 0, records: 0 };
    await fc.assert(
      fc.asyncProperty(play, async ({ drawn: { branch, trees, between }, choices, turns }) =>
        inWorld({}, choices, async (service: Service, clock: Clock) => {
          const merging = new Merging(branch, clock);
          await merging.run(service.url, 0);
          merging.clone();
          await service.pass(between);
          const before = await holdings(service);
          const { runs, writes } = await bothAtOnce(service, merging, turns);
          const held = await holdings(service);
          const gone = new Set([...writes.flatMap(({ deleted }) => [...deleted])]);
          const [base, first, second] = trees.map(subjectsOf);
          const wanted = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])];
          const active = activeOf(held);
          const countOf = (subject: string) => active.get(subject)?.length ?? 0;
          for (const [index, ran] of runs.entries()) {
            isHonest(ran, writes[index] as Writes, gone);
            if (isRecorded(ran, merging, index + 1)) came.records++;
            if (ran.isSuperseded) came.superseded++;
            for (const { message, kind, status } of ran.outcomes) {
              if (message.includes("given up again")) came.givenUp++;
              if (kind === "replace" && status === "done") came.replaced++;
            }
          }
          const told = runs.flatMap(({ outcomes }) => outcomes);
          for (const subject of wanted) {
            came.wanted++;
            if (countOf(subject) > 1) {
              came.doubles++;
              // A double that is left is told.
              expect([
                subject,
                told.some(({ operation, doubled }) => doubled && operation.endsWith(` ${subject}`)),
              ]).toEqual([subject, true]);
            }
            if (first?.has(subject) && second?.has(subject))
              expect([subject, countOf(subject) > 0]).toEqual([subject, true]);
          }

          // A clone looks at the whole tree; a job that is run again at what its commit has changed, or an earlier run left undone.
          const scope = branch.memory === "Action" ? "changed" : "all";
          const third = await merging.run(service.url, 2, scope);
          expect(unblocked((await merging.run(service.url, 2, scope)).plan).map(({ id }) => id)).toEqual([]);
          const after = await holdings(service);
          const left = activeOf(after);
          for (const subject of new Set([...(base?.keys() ?? []), ...wanted])) {
            const written = second?.get(subject);
            const there = left.get(subject) ?? [];
            // What one has deleted and the other asks for again has run once.
            const mayBeGone = base?.has(subject) && !first?.has(subject);
            // A clone knows nothing of what the other one makes meanwhile.
            const isUnheard = branch.memory === "command line" && first?.has(subject) && there.length === 1;
            if (written === undefined) expect([subject, there.length]).toEqual([subject, isUnheard ? 1 : 0]);
            else if (!(mayBeGone && there.length === 0)) {
              expect([subject, there.length]).toEqual([subject, 1]);
              const isStopped = third.plan.operations.some(
                (operation) => documentNameOf(operation).endsWith(subject) && operation.blockedBy.length > 0,
              );
              if (!isStopped) expect(there.map(({ run }) => run)).toEqual([`${subject} ${written.run}`]);
            }
          }
          othersAreUntouched({ before, after });
          // Time shows what has started.
          await service.pass("30d");
          const started = [...(await holdings(service)).values()].flatMap(({ run, begun }) =>
            begun && run !== undefined ? [run] : [],
          );
          expect(started.toSorted()).toEqual([...new Set(started)].toSorted());
          came.requests += (await service.requests()).length;
        }),
      ),
      { numRuns },
    );
    // It would prove nothing if they never met.
    expect(came.givenUp).toBeGreaterThan(0);
    expect(came.replaced).toBeGreaterThan(0);
    report({
      "pairs of merges": numRuns,
      requests: came.requests,
      "documents that one of both wants": came.wanted,
      "given up again": came.givenUp,
      replaced: came.replaced,
      "doubles mended by the third run": came.doubles,
      "runs that came too late": came.superseded,
      records: came.records,
    });
  },
  longest,
);
