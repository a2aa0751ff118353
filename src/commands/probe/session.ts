// A connection and a target → requests of experiments: each sent once, its answer a value, refusals included; and what they made, remembered until it is deleted.
import { type LaunchDarkly, templatesPath, workflowsPath } from "../../launchdarkly/client.ts";
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Http } from "../../launchdarkly/http/http.ts";
import type { Method } from "../../launchdarkly/http/settings.ts";
import type { Target } from "../../model/document.ts";
import type { LiveFlag } from "../../model/live.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { type Making, oddDescription, templateBody, type Ways, workflowBody } from "../../probing/bodies.ts";
import { type Findings, isTaken, type Reply } from "../../probing/findings.ts";
import { templateKeyPrefix } from "../../probing/marker.ts";
import { holds, idOf, reportsInvalid } from "../../probing/readings.ts";
import { ownWorkflows } from "./listing.ts";

export interface Connections {
  http: Http;
  client: LaunchDarkly;
  /** With the token of a reader. */
  reader?: Http;
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

/** Where a request to create something got no good answer, it may show as late, in milliseconds. */
export const doubtfulFor = 5_000;

/** Milliseconds that it is waited until what was made can be got and is listed; it can't be deleted before. */
export const longestLag = 30_000;

export type Session = ReturnType<typeof openSession>;

export function openSession(connections: Connections, ground: Ground, stop: AbortSignal) {
  const { http, client, reader, sleep } = connections;
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
  let inDoubt = false;
  let created = 0;

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
      if (method === "POST" && error.ambiguous) inDoubt = true;
      if (error.status === undefined || !answers.includes(error.kind)) throw error;
      return { status: error.status, body: error.body };
    }
  }

  async function wait(milliseconds: number): Promise<void> {
    if (!stop.aborted) await sleep(milliseconds, stop);
    if (stop.aborted) throw new Interrupted();
  }

  /** What `look` finds, and how many milliseconds later; `undefined` where it finds nothing for so long. */
  async function until<T>(
    look: () => Promise<T | undefined>,
    most: number,
    longestPause = 2_000,
  ): Promise<{ value: T; after: number } | undefined> {
    const begun = connections.now();
    for (let pause = 100, looks = 0; ; pause = Math.min(pause * 2, longestPause), looks++) {
      const value = await look();
      // What is there at once has no lag but the request's own.
      if (value !== undefined) return { value, after: looks === 0 ? 0 : Math.round(connections.now() - begun) };
      if (connections.now() - begun > most) return undefined;
      await wait(pause);
    }
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
    created++;
    const got = await until(async () => (isTaken(await read(id)) ? true : undefined), longestLag);
    lags.got.push(got?.after ?? Number.POSITIVE_INFINITY);
    if (isMeasured) {
      const listed = await until(async () => (holds(await list(), id) ? true : undefined), longestLag);
      lags.listed.push(listed === undefined ? Number.POSITIVE_INFINITY : Math.max(listed.after, got?.after ?? 0));
    }
    return { ...reply, id };
  }

  /** What was made although LaunchDarkly failed: it would stand in the way of what is tried next. */
  async function removeDoubtful(): Promise<void> {
    await wait(doubtfulFor);
    const known = new Set([...made.workflows, ...stuck]);
    for (const id of await ownWorkflows({ client, target })) {
      if (known.has(id)) continue;
      made.workflows.add(id);
      await remove(id);
    }
  }

  async function remove(id: string): Promise<Reply> {
    const reply = await request("DELETE", workflowPath(id));
    if (isTaken(reply)) made.workflows.delete(id);
    return reply;
  }

  async function createTemplate(name: string, source: JsonObject): Promise<Reply & { key: string }> {
    const key = templateKeyPrefix(target) + name;
    const reply = await request("POST", templatesPath, { body: templateBody(key, `template-${name}`, source) });
    if (isTaken(reply)) {
      if (!made.templates.has(key)) created++;
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
    request,
    answerTo,
    until,
    wait,
    /** Not ended by an interruption. */
    pause: (milliseconds: number) => sleep(milliseconds),
    read,
    list,
    create,
    remove,
    createTemplate,
    workflowPath,
    /** How much was made so far. */
    get created() {
      return created;
    },
    get inDoubt() {
      return inDoubt;
    },
    find: (more: Findings) => void Object.assign(findings, more),
  };
}

/** LaunchDarkly has answered, and the answer is what is asked for. */
const answers: readonly string[] = ["refused", "conflict", "not-found", "forbidden", "server"];
