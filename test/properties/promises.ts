// A service before and after an apply, the plan, its outcomes and the requests → the promises that hold whatever went wrong.

import { expect } from "vitest";
import { targetHash } from "../../src/documents/canonical/hash.ts";
import type { Target } from "../../src/model/document.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { isSending, type Operation, type Plan } from "../../src/model/plan.ts";
import { targetName } from "../../src/model/target.ts";
import { readMarker } from "../../src/planning/ownership/marker.ts";
import type { Json, LoggedRequest, Service } from "../launchdarkly/service.ts";
import { OWNER } from "../planning/world.ts";

/** One workflow or template. */
export interface Held {
  id: string;
  description: unknown;
  status: unknown;
  ours: boolean;
  /** `storefront/new-checkout/production alpha 1`: which run of which document it is, if it is ours. */
  run?: string;
  subject?: string;
  /** Whether a stage has run. */
  begun: boolean;
}

const hasEnded = ({ status }: Held) => status === "completed" || status === "failed";

/** By id, or key of a template. */
export async function holdings(service: Service): Promise<Map<string, Held>> {
  const { workflows, templates } = await service.state();
  return new Map([...workflows, ...templates].map((one) => [String(one._key ?? one._id), heldOf(one)]));
}

function heldOf(one: Json): Held {
  const { description } = one;
  const status = (one._execution as Json | undefined)?.status;
  const stages = (one.stages ?? []) as { _execution?: { status?: string } }[];
  const begun = stages.some(({ _execution: execution }) => execution?.status === "completed");
  const parts = { id: String(one._key ?? one._id), description, status, begun };
  const reading = readMarker(typeof description === "string" ? description : undefined);
  if (reading.kind === "template") return { ...parts, ours: reading.marker.owner === OWNER };
  const target = one as unknown as Target;
  if (reading.kind !== "workflow" || reading.marker.owner !== OWNER || reading.marker.at !== targetHash(target))
    return { ...parts, ours: false };
  const subject = `${targetName(target)} ${reading.marker.key}`;
  return { ...parts, ours: true, subject, run: `${subject} ${reading.marker.run}` };
}

/** Operations that are carried out: not blocked, nor in need of one that is. */
export function carriedOut(made: Plan): Operation[] {
  const open = new Set<string>();
  return made.operations.filter(({ id, blockedBy, dependsOn }) => {
    const isOpen = blockedBy.length === 0 && dependsOn.every((needed) => open.has(needed));
    if (isOpen) open.add(id);
    return isOpen;
  });
}

export interface Course {
  plan: Plan;
  outcomes: readonly Outcome[];
  /** When it was planned, before anyone else touched it. */
  planned: ReadonlyMap<string, Held>;
  before: ReadonlyMap<string, Held>;
  after: ReadonlyMap<string, Held>;
  requests: readonly LoggedRequest[];
}

export function expectPromises(course: Course): void {
  const { plan, outcomes } = course;
  expect(outcomes.map(({ operation }) => operation)).toEqual(plan.operations.map(({ id }) => id));
  othersAreUntouched(course);
  onlyOpenOperationsAreSent(course);
  nothingThatHasBegunIsMadeAgain(course);
  nothingIsSentTwiceWithoutLooking(course);
  whatIsDoneIsThereOnce(course);
}

/** What isn't ours, and what has ended. */
export function othersAreUntouched({ before, after }: Pick<Course, "before" | "after">): void {
  for (const [id, one] of before)
    if (!one.ours || hasEnded(one)) expect([id, after.get(id)?.description]).toEqual([id, one.description]);
}

const isWrite = ({ method, query }: LoggedRequest) => method !== "GET" && query.dryRun !== "true";
const marked = ({ body }: LoggedRequest) => String((body as Json | null)?.description);
const bodyText = (body: Json | undefined) => (body === undefined ? [] : [String(body.description)]);

export function onlyOpenOperationsAreSent({ plan, before, requests }: Course): void {
  const open = carriedOut(plan);
  const creates = new Set(
    open.filter(isSending).flatMap((one) => [one.body, ...("restore" in one ? [one.restore] : [])].flatMap(bodyText)),
  );
  const deletes = new Set(
    open.flatMap((one) => {
      if (one.object === "template") return one.kind === "create" ? [] : [one.key];
      if (one.kind === "dedupe") return one.surplus.map(({ id }) => id);
      return one.kind === "delete" || one.kind === "replace" ? [one.live.id] : [];
    }),
  );
  for (const request of requests.filter(isWrite)) {
    if (request.method === "POST") expect([...creates]).toContain(marked(request));
    else {
      const id = request.path.split("/").at(-1) ?? "";
      // What this run has made it may take back.
      if (before.has(id)) expect([...deletes]).toContain(id);
    }
  }
}

/** But to replace one of the same run that still waits. */
export function nothingThatHasBegunIsMadeAgain({ planned, before, requests }: Course): void {
  const all = [...planned.values(), ...before.values()];
  const runsOf = (some: readonly Held[]) => some.flatMap(({ run }) => run ?? []);
  const waiting = new Set(runsOf([...planned.values()].filter((one) => !one.begun && !hasEnded(one))));
  const begun = new Set(runsOf(all.filter((one) => one.begun || hasEnded(one))).filter((run) => !waiting.has(run)));
  for (const request of requests.filter((one) => one.method === "POST" && isWrite(one))) {
    const reading = readMarker(marked(request));
    const [, flag, environment] = /\/flags\/([^/]+)\/environments\/([^/]+)\/workflows$/.exec(request.path) ?? [];
    if (reading.kind !== "workflow") continue;
    expect([...begun]).not.toContain(`storefront/${flag}/${environment} ${reading.marker.key} ${reading.marker.run}`);
  }
}

/** After a 429 it was not carried out. */
export function nothingIsSentTwiceWithoutLooking({ requests }: Course): void {
  const sent = new Map<string, number>();
  for (const [index, request] of requests.entries()) {
    if (request.method !== "POST" || !isWrite(request) || request.status === 429) continue;
    const name = `${request.path} ${marked(request)}`;
    const earlier = sent.get(name);
    sent.set(name, index);
    if (earlier === undefined) continue;
    const between = requests.slice(earlier, index);
    expect(between.some(({ method, path }) => method === "GET" && path === request.path)).toBe(true);
  }
}

function whatIsDoneIsThereOnce({ plan, outcomes, after }: Course): void {
  const done = new Set(outcomes.filter(({ status }) => status === "done").map(({ operation }) => operation));
  for (const operation of plan.operations) {
    if (operation.object !== "workflow" || !done.has(operation.id)) continue;
    const subject = `${targetName(operation.target)} ${operation.key}`;
    const active = [...after.values()].filter((one) => one.subject === subject && !hasEnded(one));
    expect([operation.id, active.length]).toEqual([
      operation.id,
      operation.kind === "delete" ? 0 : Math.min(1, active.length),
    ]);
  }
}
