// The seven operations and the reads beside them, typed: live model out, LaunchDarklyError where it fails. Complete lists or none.

import type { Target } from "../model/document.ts";
import type { JsonObject } from "../model/json.ts";
import type {
  LiveEnvironment,
  LiveFlag,
  LiveMember,
  LiveTemplate,
  LiveWorkflow,
  ReportedParameter,
} from "../model/live.ts";
import { present } from "../model/present.ts";
import { LaunchDarklyError } from "./http/error.ts";
import type { Http } from "./http/http.ts";
import {
  fields,
  items,
  Malformed,
  parseEnvironment,
  parseFlag,
  parseMember,
  parseParameters,
  parseTemplate,
  parseWorkflow,
} from "./parse.ts";

/** The most that a page holds. Source: https://launchdarkly.com/docs/api/workflows/get-workflows */
const pageSize = 200;
/** LaunchDarkly doesn't say how many flags a page may hold: a modest number. */
const flagPageSize = 100;

interface CreatedWorkflow {
  /** Absent where the answer says that nothing was created. */
  workflow?: LiveWorkflow;
  /** Reported for a workflow from a template; one that isn't valid means that nothing was created, whatever the status. */
  parameters: ReportedParameter[];
}

export interface LaunchDarkly {
  now(): number;
  listWorkflows(target: Target, status?: "active" | "completed" | "failed"): Promise<LiveWorkflow[]>;
  /** `undefined`: there is none of this id. */
  getWorkflow(target: Target, id: string): Promise<LiveWorkflow | undefined>;
  createWorkflow(
    target: Target,
    body: JsonObject,
    options?: { templateKey?: string; dryRun?: boolean },
  ): Promise<CreatedWorkflow>;
  /** `missing`: it was gone before this run's first try. */
  deleteWorkflow(target: Target, id: string): Promise<"deleted" | "missing">;
  listTemplates(): Promise<LiveTemplate[]>;
  createTemplate(body: JsonObject): Promise<LiveTemplate>;
  deleteTemplate(key: string): Promise<"deleted" | "missing">;
  getFlag(project: string, flag: string, environments: readonly string[]): Promise<LiveFlag>;
  /** All that are not archived, without their environments: LaunchDarkly lists those only by name. */
  listFlags(project: string): Promise<LiveFlag[]>;
  /** One page of a project's flags that aren't archived, with their targeting in these environments. */
  listFlagPage(
    project: string,
    environments: readonly string[],
    offset: number,
  ): Promise<{ flags: LiveFlag[]; total?: number }>;
  getEnvironment(project: string, environment: string): Promise<LiveEnvironment>;
  listMembers(): Promise<LiveMember[]>;
  listTeams(): Promise<{ key: string }[]>;
  listSegments(project: string, environment: string): Promise<{ key: string }[]>;
}

export function createLaunchDarkly(http: Http): LaunchDarkly {
  /** When this run made what: lists that it was added to, and the thing itself. */
  const written = new Map<string, number>();
  const note = (...paths: string[]) => {
    for (const path of paths) written.set(path, http.now());
  };

  async function list<T>(
    path: string,
    query: Record<string, string>,
    parse: (item: unknown) => T,
    identity: (item: T) => string,
  ): Promise<T[]> {
    // Something may be made or deleted while the pages are read: then they are read once more.
    return (
      (await readPages(path, query, parse, identity)) ??
      (await readPages(path, query, parse, identity)) ??
      incomplete(path)
    );
  }

  async function readPages<T>(
    path: string,
    query: Record<string, string>,
    parse: (item: unknown) => T,
    identity: (item: T) => string,
  ): Promise<T[] | undefined> {
    const found = new Map<string, T>();
    let seen = 0;
    for (;;) {
      const { body } = await http.request("GET", path, {
        query: { limit: String(pageSize), ...query, offset: String(seen) },
        writtenAt: written.get(path),
      });
      const page = understood(`GET ${path}`, () => {
        const answer = fields(body, "the answer");
        return {
          items: items(answer.items, "`items`").map(parse),
          total: typeof answer.totalCount === "number" ? answer.totalCount : undefined,
        };
      });
      seen += page.items.length;
      const before = found.size;
      for (const item of page.items) found.set(identity(item), item);
      // Whoever repeats a page doesn't know `offset`, and would do so for ever.
      if (page.items.length > 0 && found.size === before) return undefined;
      const complete = page.total === undefined ? page.items.length === 0 : seen >= page.total;
      if (complete) return page.total === undefined || found.size === page.total ? [...found.values()] : undefined;
      if (page.items.length === 0) return undefined;
    }
  }

  function listKeys(path: string, what: string): Promise<{ key: string }[]> {
    return list(
      path,
      {},
      (item) => ({ key: String(fields(item, what).key) }),
      ({ key }) => key,
    );
  }

  async function orMissing(method: "GET" | "DELETE", path: string) {
    try {
      return await http.request(method, path, { writtenAt: written.get(path) });
    } catch (error) {
      if (error instanceof LaunchDarklyError && error.kind === "not-found") return undefined;
      throw error;
    }
  }

  async function remove(path: string): Promise<"deleted" | "missing"> {
    const answer = await orMissing("DELETE", path);
    // From now on a 404 is the truth.
    written.delete(path);
    return answer === undefined ? "missing" : "deleted";
  }

  return {
    now: http.now,
    listWorkflows: (target, status) =>
      list(
        workflowsPath(target),
        status === undefined ? {} : { status },
        (item) => parseWorkflow(item, target),
        ({ id }) => id,
      ),
    async getWorkflow(target, id) {
      const path = workflowPath(target, id);
      const answer = await orMissing("GET", path);
      return answer && understood(`GET ${path}`, () => parseWorkflow(answer.body, target));
    },
    async createWorkflow(target, body, { templateKey, dryRun } = {}) {
      const path = workflowsPath(target);
      const query = { ...present({ templateKey }), ...(dryRun && { dryRun: "true" }) };
      const changesNothing = dryRun === true;
      const writtenAt = written.get(templateKey === undefined ? path : templatePath(templateKey));
      const answer = await http.request("POST", path, { body, query, changesNothing, writtenAt }).then(
        (answered) => answered.body,
        (error: unknown) => inapplicable(error) ?? Promise.reject(error),
      );
      const made = understood(
        `POST ${path}`,
        () => {
          const parameters = parseParameters(answer);
          const created = !changesNothing && parameters.every(({ valid }) => valid);
          return { parameters, ...(created && { workflow: parseWorkflow(answer, target) }) };
        },
        !changesNothing,
      );
      if (made.workflow !== undefined) note(path, workflowPath(target, made.workflow.id));
      return made;
    },
    deleteWorkflow: (target, id) => remove(workflowPath(target, id)),
    async listTemplates() {
      const { body } = await http.request("GET", "/api/v2/templates", { query: { summary: "false" } });
      const { listed, total } = understood("GET /api/v2/templates", () => {
        const answer = fields(body, "the answer");
        return { listed: items(answer.items, "`items`").map(parseTemplate), total: answer.totalCount };
      });
      // LaunchDarkly doesn't page them; should it begin to, a part is not the whole.
      return typeof total === "number" && total !== listed.length ? incomplete("/api/v2/templates") : listed;
    },
    async createTemplate(body) {
      const { body: answer } = await http.request("POST", "/api/v2/templates", { body });
      const template = understood("POST /api/v2/templates", () => parseTemplate(answer), true);
      note(templatePath(template.key));
      return template;
    },
    deleteTemplate: (key) => remove(templatePath(key)),
    async getFlag(project, flag, environments) {
      const path = `/api/v2/flags/${encodeURIComponent(project)}/${encodeURIComponent(flag)}`;
      const { body } = await http.request(
        "GET",
        path,
        environments.length === 1 ? { query: { env: environments[0] ?? "" } } : {},
      );
      return understood(`GET ${path}`, () => parseFlag(body, project));
    },
    listFlags: (project) =>
      list(
        `/api/v2/flags/${encodeURIComponent(project)}`,
        { limit: String(flagPageSize) },
        (item) => parseFlag(item, project),
        ({ key }) => key,
      ),
    async listFlagPage(project, environments, offset) {
      const path = `/api/v2/flags/${encodeURIComponent(project)}`;
      const { body } = await http.request("GET", path, {
        query: [
          ["summary", "0"],
          ...environments.map((environment): [string, string] => ["env", environment]),
          ["limit", String(flagPageSize)],
          ["offset", String(offset)],
        ],
      });
      return understood(`GET ${path}`, () => {
        const { items: listed, totalCount } = fields(body, "the answer");
        return {
          flags: items(listed, "`items`").map((item) => parseFlag(item, project)),
          ...(typeof totalCount === "number" && { total: totalCount }),
        };
      });
    },
    async getEnvironment(project, environment) {
      const path = `/api/v2/projects/${encodeURIComponent(project)}/environments/${encodeURIComponent(environment)}`;
      const { body } = await http.request("GET", path);
      return understood(`GET ${path}`, () => parseEnvironment(body));
    },
    listMembers: () => list("/api/v2/members", {}, parseMember, ({ id }) => id),
    listTeams: () => listKeys("/api/v2/teams", "a team"),
    listSegments: (project, environment) =>
      listKeys(`/api/v2/segments/${encodeURIComponent(project)}/${encodeURIComponent(environment)}`, "a segment"),
  };
}

/** Which status says that a template doesn't fit isn't documented: an answer that names a parameter as not valid says it, and that nothing was made. */
function inapplicable(error: unknown): unknown {
  if (!(error instanceof LaunchDarklyError) || error.ambiguous) return undefined;
  try {
    return parseParameters(error.body).some(({ valid }) => !valid) ? error.body : undefined;
  } catch {
    return undefined;
  }
}

function workflowsPath({ project, flag, environment }: Target): string {
  return `/api/v2/projects/${encodeURIComponent(project)}/flags/${encodeURIComponent(flag)}/environments/${encodeURIComponent(environment)}/workflows`;
}

function workflowPath(target: Target, id: string): string {
  return `${workflowsPath(target)}/${encodeURIComponent(id)}`;
}

function templatePath(key: string): string {
  return `/api/v2/templates/${encodeURIComponent(key)}`;
}

function understood<T>(request: string, parse: () => T, ambiguous = false): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new LaunchDarklyError(
      {
        kind: "malformed",
        request,
        detail: error.message,
        hint: "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.",
        ambiguous,
      },
      { cause: error },
    );
  }
}

function incomplete(path: string): never {
  throw new LaunchDarklyError({
    kind: "malformed",
    request: `GET ${path}`,
    detail: "the pages of the list don't add up to its `totalCount`",
    hint: "Run again when nobody is changing these workflows.",
    ambiguous: false,
  });
}
