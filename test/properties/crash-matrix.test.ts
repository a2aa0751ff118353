// The proof "crash matrix": the Action's bundle and the command line's are killed before and after each request that they send, and run
// again. It comes to what it comes to undisturbed: nothing twice, nothing missing, and what isn't ours as it was. What may have been
// made and isn't there may wait for a person to say that it is to be made.

import type { ChildProcess } from "node:child_process";
import pLimit from "p-limit";
import { expect, test } from "vitest";
import { tokens } from "../fixtures/account.ts";
import { type Gatekeeper, startGateway } from "../scenarios/gateway.ts";
import { isWrite, type Live, type Request, workflowsOf } from "../scenarios/world.ts";
import { type Copy, entries, type Ran, type RunOptions } from "./crashing.ts";
import { operations, type Profile } from "./large-change.ts";
import { figures, longest, sizes } from "./sizes.ts";

interface Point {
  request: number;
  moment: "arrived" | "answered";
}

/** One run; with a point, killed there. Requests are counted over all services. */
async function run(
  copy: Copy,
  which: RunOptions["which"],
  { point, isLost = false }: { point?: Point; isLost?: boolean } = {},
) {
  let requests = 0;
  let child: ChildProcess | undefined;
  const keep = (): Gatekeeper => {
    const number = ++requests;
    const meet = (moment: Point["moment"]) => () => {
      if (point?.request !== number || point.moment !== moment) return true;
      child?.kill("SIGKILL");
      return false;
    };
    return { arrived: meet("arrived"), answered: meet("answered") };
  };
  const gateways = await Promise.all(copy.services.map(({ url }) => startGateway(url, keep)));
  const ran = await copy.run({
    urls: gateways.map(({ url }) => url),
    which,
    isLost,
    onStart: (started) => {
      child = started;
    },
  });
  await Promise.all(gateways.map(({ close }) => close()));
  return { ...ran, requests };
}

const read = async <T>({ launchDarkly }: Copy, what: string) =>
  (await (await fetch(`${launchDarkly.url}/_emulator/${what}`)).json()) as T;

const markerIn = (description: string) => /\[ld-sync:v1 owner=acme\/storefront .*\]$/.exec(description)?.[0];

/** By marker what is ours, by id what isn't; one line each, so that two of a kind are two lines. */
async function held(copy: Copy): Promise<string[]> {
  const { workflows, templates } = await read<Live>(copy, "state");
  return [
    ...workflows.map(({ _id, flag, environment, name, description, _execution: { status } }) => {
      const ours = markerIn(description);
      return `${flag} ${environment} ${name} ${status} ${ours ?? `${_id} ${description}`}`;
    }),
    ...templates.map(({ _key, description }) => `${_key} ${description}`),
  ].sort();
}

/** Document, target and run, in a marker or in a line with one. */
const runIn = (text: string) => /key=\S+ at=\S+ run=\d+/.exec(text)?.[0] ?? text;

/** What was started more often than once, over all runs. */
async function startedTwice(copy: Copy): Promise<string[]> {
  const started = (await read<Request[]>(copy, "requests"))
    .filter((request) => isWrite(request) && request.path.endsWith("/workflows") && request.status === 201)
    .map(({ body }) => runIn(body.description));
  return surplus(started, [...new Set(started)]);
}

/** By hand, all that carries our marker and wasn't there at the start. */
async function deleteMade(copy: Copy, start: readonly string[]): Promise<void> {
  const before = new Set(start.map(runIn));
  for (const { _id, flag, environment, description } of (await read<Live>(copy, "state")).workflows)
    if (markerIn(description) !== undefined && !before.has(runIn(description)))
      await fetch(`${copy.launchDarkly.url}${workflowsOf(flag, environment)}/${_id}`, {
        method: "DELETE",
        headers: { authorization: tokens.writer, "ld-api-version": "20240415" },
      });
}

type Ended = Pick<Ran, "exitCode" | "said">;

interface Law {
  start: string[];
  wanted: string[];
}

/** Of a report, the lines that say what went wrong. */
function stopsIn(said: string): string {
  return said
    .split("\n")
    .filter((line) => /error|stopped|failed|skipped|pending|unknown/i.test(line))
    .join("\n")
    .slice(0, 2_000);
}

/** What differs from where nothing was disturbed. */
function unlike({ exitCode, said }: Ended, got: string[], { wanted }: Law): string[] {
  return [
    ...surplus(got, wanted).map((one) => `too much: ${one}`),
    ...surplus(wanted, got).map((one) => `missing: ${one}`),
    ...(exitCode === 0 ? [] : [`exit ${exitCode}: ${stopsIn(said)}`]),
  ];
}

/** What a run that was stopped by what isn't known has broken: it may only have left undone what isn't there. */
function brokenByStop({ exitCode, said }: Ended, got: string[], { start, wanted }: Law): string[] {
  const runs = new Set(got.map(runIn));
  return [
    ...([1, 3].includes(exitCode ?? 0) && said.includes("no-memory") ? [] : [`exit ${exitCode}: ${stopsIn(said)}`]),
    ...surplus(surplus(got, wanted), start).map((one) => `neither before nor wanted: ${one}`),
    ...surplus(wanted, got).flatMap((one) => (runs.has(runIn(one)) ? [`stopped though it is there: ${one}`] : [])),
  ];
}

/** Where only one point in so many is tried, each tries others. */
const cases = (Object.keys(entries) as (keyof typeof entries)[])
  .flatMap((entry, first) =>
    (["create-first", "delete-first"] as const).flatMap((order, second) =>
      sizes.crashes.atOnce.map((atOnce, third) => {
        // Each other one believes what isn't so of the service.
        const profile: Profile = (first + second + third) % 2 === 0 ? "right" : "wrong";
        return { entry, order, atOnce, profile };
      }),
    ),
  )
  .map((one, index, all) => ({ ...one, phase: Math.floor((sizes.crashes.oneIn * (index + 1)) / (all.length + 1)) }));

test.each(cases)(
  "$entry, $order, $atOnce under way at once, a $profile profile: killed at any request and run again, it comes to the same",
  async ({ entry, order, atOnce, profile, phase }) => {
    const report = figures(`crash matrix, ${entry}, ${order}, ${atOnce} at once, a ${profile} profile`);
    const { start: startEntry, isEverLost } = entries[entry];
    const copyOf = await startEntry({ order, atOnce, profile });
    const undisturbed = await copyOf();
    const start = await held(undisturbed);
    const { exitCode, said, requests } = await run(undisturbed, "first");
    expect([exitCode, Number(/: (\d+) done\./.exec(said)?.[1])], said).toEqual([0, operations]);
    const law = { start, wanted: await held(undisturbed) };
    await undisturbed.close();

    let killed = 0;
    let stopped = 0;
    const tryAt = async (point: Point): Promise<string[]> => {
      const copy = await copyOf();
      const broken: string[] = [];
      // Every other time the machine goes too, and no more is remembered than what was known before the first write.
      const isLost = isEverLost && point.request % 2 === 0;
      const first = await run(copy, "first", { point, isLost });
      if (first.exitCode === null) killed++;
      // Every third of these times people delete what was made before the job runs again: it isn't made again, whatever else is.
      const isDeleted = isLost && point.request % 3 === 0;
      if (isDeleted) await deleteMade(copy, start);
      let last = await run(copy, "again");
      // What was being made when it was killed may have been made.
      if (!isDeleted && last.exitCode !== 0) {
        stopped++;
        broken.push(...brokenByStop(last, await held(copy), law));
        // What else it had to do it has done, so its own plan's hash is an old one.
        const { planHash = "" } = await run(copy, "plan");
        last = await run(copy, { allow: planHash });
      }
      if (!isDeleted) broken.push(...unlike(last, await held(copy), law));
      broken.push(...(await startedTwice(copy)).map((one) => `started twice: ${one}`));
      await copy.close();
      return broken.map((one) => `${point.moment} ${point.request}: ${one}`);
    };
    const points = Array.from({ length: requests }, (_, index) => index + 1)
      .flatMap((request) => (["arrived", "answered"] as const).map((moment) => ({ request, moment })))
      .filter((_, index) => index % sizes.crashes.oneIn === phase);
    const limit = pLimit(2);
    const found = await Promise.all(points.map((point) => limit(() => tryAt(point))));
    expect(found.flat()).toEqual([]);
    // A run may do with a request less than the one that was counted.
    expect(killed).toBeGreaterThan(0.95 * points.length - 2);
    report({ operations, requests, points: points.length, killed, stopped });
  },
  longest,
);

/** What one list has more than the other, each as often as it has. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
