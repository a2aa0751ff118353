// The proof "crash matrix": the Action's bundle is killed before and after each request it sends, and run again. It comes to what
// it comes to undisturbed: nothing twice, nothing missing, and what isn't ours as it was.

import type { ChildProcess } from "node:child_process";
import pLimit from "p-limit";
import { expect, test } from "vitest";
import { type Gatekeeper, startGateway } from "../scenarios/gateway.ts";
import type { Live } from "../scenarios/world.ts";
import { type Copies, startLargeMerge } from "./large-merge.ts";
import { figures, longest, sizes } from "./sizes.ts";

type Merge = Awaited<ReturnType<typeof startLargeMerge>>;

interface Point {
  request: number;
  moment: "arrived" | "answered";
}

/** The job once; with a point, killed there. Requests are counted over both services. */
async function job({ world, push }: Merge, copies: Copies, point?: Point) {
  let count = 0;
  let child: ChildProcess | undefined;
  const keep = (): Gatekeeper => {
    const number = ++count;
    const meet = (moment: Point["moment"]) => () => {
      if (point?.request !== number || point.moment !== moment) return true;
      child?.kill("SIGKILL");
      return false;
    };
    return { arrived: meet("arrived"), answered: meet("answered") };
  };
  const gateways = await Promise.all([
    startGateway(copies.launchDarkly.url, keep),
    startGateway(copies.github.url, keep),
  ]);
  const [launchDarkly, github] = gateways.map(({ url }) => url);
  const run = await world.run(push, {
    inputs: { "base-uri": launchDarkly ?? "" },
    environment: { GITHUB_API_URL: github ?? "", ...(point === undefined && { GITHUB_RUN_ATTEMPT: "2" }) },
    workspace: world.workspace,
    onStart: (started) => {
      child = started;
    },
    // Every other time the machine goes too, and no record is left at all.
    isLost: point !== undefined && point.request % 2 === 0,
  });
  await Promise.all(gateways.map(({ close }) => close()));
  return { run, requests: count };
}

const read = async <T>({ url }: { url: string }, what: string) =>
  (await (await fetch(`${url}/_emulator/${what}`)).json()) as T;

/** By marker what is ours, by id what isn't; one line each, so that two of a kind are two lines. */
async function held({ launchDarkly }: Copies): Promise<string[]> {
  const { workflows, templates } = await read<Live>(launchDarkly, "state");
  return [
    ...workflows.map(({ _id, flag, environment, name, description, _execution: { status } }) => {
      const ours = /\[ld-sync:v1 owner=acme\/storefront .*\]$/.exec(description)?.[0];
      return `${flag} ${environment} ${name} ${status} ${ours ?? `${_id} ${description}`}`;
    }),
    ...templates.map(({ _key, description }) => `${_key} ${description}`),
  ].sort();
}

test.each(sizes.crashes.atOnce)(
  "killed at any request, %i under way at once, a job that is run again comes to the same",
  async (atOnce) => {
    const report = figures(`crash matrix, ${atOnce} at once`);
    const merge = await startLargeMerge(`requests: { concurrency: ${atOnce} }\n`);
    const undisturbed = await merge.copies();
    const { run, requests } = await job(merge, undisturbed);
    const operations = Number(/\*\*Applied\*\*: (\d+) done\./.exec(run.summary)?.[1]);
    expect([run.exitCode, operations]).toEqual([0, merge.operations]);
    const wanted = await held(undisturbed);
    await undisturbed.close();

    let killed = 0;
    const tryAt = async (point: Point): Promise<string[]> => {
      const copies = await merge.copies();
      const first = await job(merge, copies, point);
      if (first.run.exitCode === null) killed++;
      const again = await job(merge, copies);
      const got = await held(copies);
      await copies.close();
      const differing = [
        ...surplus(got, wanted).map((one) => `too much: ${one}`),
        ...surplus(wanted, got).map((one) => `missing: ${one}`),
        ...(again.run.exitCode === 0 ? [] : [`exit ${again.run.exitCode}: ${again.run.stdout}`]),
      ];
      return differing.map((one) => `${point.moment} ${point.request}: ${one}`);
    };
    const points = Array.from({ length: requests }, (_, index) => index + 1)
      .flatMap((request) => (["arrived", "answered"] as const).map((moment) => ({ request, moment })))
      .filter((_, index) => index % sizes.crashes.oneIn === 0);
    const limit = pLimit(2);
    const found = await Promise.all(points.map((point) => limit(() => tryAt(point))));
    expect(found.flat()).toEqual([]);
    // A run may do with a request less than the one that was counted.
    expect(killed).toBeGreaterThan(0.95 * points.length - 2);
    report({ operations, requests, points: points.length, killed });
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
