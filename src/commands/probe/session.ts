// A connection and a target → requests of experiments: each sent once, its answer a value, refusals included; and what they made, remembered until it is deleted.
import { type LaunchDarkly, templatesPath, workflowsPath } from "../../launchdarkly/client.ts";
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Http } from "../../launchdarkly/http/http.ts";
import type { Method } from "../../launchdarkly/http/settings.ts";
import type { Target } from "../../model/document.ts";
import type { LiveFlag } from "../../model/live.ts";
import { type JsonObject, object } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { type Making, templateBody, type Ways, workflowBody } from "../../probing/bodies.ts";
import { type Findings, isTaken, type Reply } from "../../probing/findings.ts";
import { oddDescription, type TemplateName, templateKey } from "../../probing/marker.ts";
import { holds, idOf, reportsInvalid } from "../../probing/readings.ts";
import { openDoubts } from "./doubts.ts";
import { ownTemplates, ownWorkflows } from "./listing.ts";
import { openWaiting } from "./waiting.ts";

export interface Connections {
  http: Http;
  client: LaunchDarkly;
  /** With the token of a reader. */
  reader?: Http;
  /** Milliseconds until a new workflow is listed, as an earlier probe found out. */
  listedWithin?: number;
  /** Milliseconds by this machine's clock, for how long something takes: LaunchDarkly's is only known by the second. */
  now(): number;
  /** Ends early, and doesn't fail, once the signal says so. */
  sleep(milliseconds: number, stop?: AbortSignal): Promise<void>;
}

/** What is known before anything is sent. */
export interface Ground {
  target: Target;
  flag: LiveFlag;
  requiresApprovals: boolean;
  /** Absent where LaunchDarkly doesn't say; `service`: the token belongs to nobody. */
  token?: { id: unknown; isService: boolean };
}

interface RequestOptions {
  body?: JsonObject;
  query?: Record<string, string>;
  connection?: Http;
}

export interface Created extends Reply {
  /** Absent where nothing was created. */
  id?: string;
}

/** The run is to end: what was made is deleted. */
export class Interrupted extends Error {}

/** Milliseconds that it is waited until what was made can be got and is listed; it can't be deleted before. */
export const longestLag = 30_000;

export type Session = ReturnType<typeof openSession>;

export function openSession(connections: Connections, ground: Ground, stop: AbortSignal) {
  const { http, client, reader, sleep, listedWithin } = connections;
  const { target, flag } = ground;
  const workflows = workflowsPath(target);
  const ways: Ways = { needsInstructions: false, needsApproval: false };
  const making: Making = { flag, target, ways };
  const findings: Findings = {};
  /** Ids of workflows and keys of templates that may be there. */
  const made = { workflows: new Set<string>(), templates: new Set<string>() };
  /** Ended ones that LaunchDarkly doesn't delete. */
  const stuck = new Set<string>();
  const lags: Record<"listed" | "got" | "templateListed", number[]> = { listed: [], got: [], templateListed: [] };
  const doubts = openDoubts(connections.now, () => [...lags.listed, ...lags.templateListed], listedWithin);
  /** Ids and keys of what this session made, deleted or not. */
  const ours = new Set<string>();
  /** Of what an earlier probe made, and this one has deleted. */
  const earlier = new Set<string>();
  const { until, untilEach } = openWaiting(connections.now, wait);

  async function request(method: Method, path: string, options: RequestOptions = {}): Promise<Reply> {
    if (stop.aborted) throw new Interrupted();
    return answerTo(method, path, options);
  }

  /** Also while the run ends. A POST goes out once: whether one of which nothing was heard made something is looked for at the end. */
  async function answerTo(method: Method, path: string, options: RequestOptions = {}): Promise<Reply> {
    const { connection = http, ...parts } = options;
    try {
      return await connection.request(method, path, parts);
    } catch (error) {
      if (!(error instanceof LaunchDarklyError)) throw error;
      if (method === "POST" && error.ambiguous) {
        const { key, name } = object(parts.body);
        if (path === templatesPath) doubts.add("template", String(key));
        else doubts.add("workflow", String(name));
      }
      if (error.status === undefined || !answers.includes(error.kind)) throw error;
      return { status: error.status, body: error.body };
    }
  }

  async function wait(milliseconds: number): Promise<void> {
    if (!stop.aborted) await sleep(milliseconds, stop);
    if (stop.aborted) throw new Interrupted();
  }

  const read = (id: string) => request("GET", workflowPath(id));
  const workflowPath = (id: string) => `${workflows}/${encodeURIComponent(id)}`;
  const list = (query: Record<string, string> = {}) => request("GET", workflows, { query: { limit: "200", ...query } });

  /** `stages`: none of its own where a template has them. `isMeasured`: also waits until it is listed. */
  async function create(
    experiment: string,
    stages: readonly JsonObject[] | undefined,
    more: { query?: Record<string, string>; description?: string; connection?: Http; body?: JsonObject } = {},
    isMeasured = false,
  ): Promise<Created> {
    const { query, connection, description } = more;
    const body = { ...workflowBody(experiment, stages, ways, description ?? oddDescription(experiment)), ...more.body };
    const reply = await request("POST", workflows, { body, ...present({ query, connection }) });
    const id = idOf(reply);
    if (reply.status >= 500) await removeDoubtful();
    const isCreated = isTaken(reply) && id !== undefined && !reportsInvalid(reply) && query?.dryRun === undefined;
    if (!isCreated) return reply;
    made.workflows.add(id);
    ours.add(id);
    const looks = [async () => isTaken(await read(id)) || undefined, async () => holds(await list(), id) || undefined];
    const [got, listed] = await untilEach(looks.slice(0, isMeasured ? 2 : 1), longestLag);
    lags.got.push(got?.after ?? Number.POSITIVE_INFINITY);
    if (isMeasured) lags.listed.push(listed?.after ?? Number.POSITIVE_INFINITY);
    return { ...reply, id };
  }

  /** The probe's own that are listed. One that this session didn't know to be made settles a doubt. */
  async function listOwn(): Promise<{ workflows: string[]; templates: string[] }> {
    const place = { client, target };
    const [workflows, templates] = [await ownWorkflows(place), await ownTemplates(place)];
    for (const { id, name } of workflows) if (!ours.has(id) && doubts.settle("workflow", name)) ours.add(id);
    for (const key of templates) if (doubts.settle("template", key)) ours.add(key);
    return { workflows: workflows.map(({ id }) => id), templates };
  }

  /** What was made although LaunchDarkly failed: it would stand in the way of what is tried next. */
  async function removeDoubtful(): Promise<void> {
    for (;;) {
      await removeUnknown();
      if (doubts.isEmpty() || doubts.rest() === 0) return;
      await wait(doubts.pause());
    }
  }

  /** What an earlier probe made that was killed just before this one, and is listed only now: how many. */
  async function removeUnlisted(): Promise<number> {
    for (const begun = connections.now(); ; ) {
      const count = await removeUnknown();
      if (count > 0 || connections.now() - begun > doubts.lookFor()) return count;
      await wait(1_000);
    }
  }

  /** The probe's own ones that this session hasn't met: how many there were. */
  async function removeUnknown(): Promise<number> {
    const all = await ownWorkflows({ client, target });
    const unknown = all.filter(({ id }) => !ours.has(id) && !stuck.has(id) && !earlier.has(id));
    for (const { id, name } of unknown) {
      if (doubts.settle("workflow", name)) ours.add(id);
      made.workflows.add(id);
      await remove(id);
    }
    return unknown.length;
  }

  async function remove(id: string): Promise<Reply> {
    const reply = await request("DELETE", workflowPath(id));
    if (isTaken(reply)) {
      made.workflows.delete(id);
      if (!ours.has(id)) earlier.add(id);
    }
    return reply;
  }

  /** Deletes what was never there. A 204 may only stand for a first answer that was lost, so that is asked again. */
  async function removeMissing(path: string): Promise<Reply> {
    const reply = await request("DELETE", path);
    return isTaken(reply) ? request("DELETE", path) : reply;
  }

  async function createTemplate(name: TemplateName, source: JsonObject): Promise<Reply & { key: string }> {
    const key = templateKey(target, name);
    const reply = await request("POST", templatesPath, { body: templateBody(key, `template-${name}`, source) });
    if (isTaken(reply)) {
      ours.add(key);
      made.templates.add(key);
    }
    return { ...reply, key };
  }

  return {
    ground,
    target,
    ways,
    making,
    findings,
    made,
    stuck,
    lags,
    reader,
    client,
    now: () => Math.round(http.now()),
    elapsed: connections.now,
    doubts,
    ours,
    earlier,
    request,
    answerTo,
    until,
    listOwn,
    removeUnlisted,
    wait,
    /** Not ended by an interruption. */
    pause: (milliseconds: number) => sleep(milliseconds),
    read,
    list,
    create,
    remove,
    removeMissing,
    createTemplate,
    workflowPath,
    find: (more: Findings) => void Object.assign(findings, more),
  };
}

/** LaunchDarkly has answered, and the answer is what is asked for. */
const answers: readonly string[] = ["refused", "conflict", "not-found", "forbidden", "server"];
