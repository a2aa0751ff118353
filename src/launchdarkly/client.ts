// A connection → LaunchDarkly's workflows, templates, and what they refer to, typed. Every failure is a LaunchDarklyError, and a list is complete or fails.
import type { Target } from "../model/document.ts";
import type {
  EndedStatus,
  LiveApproval,
  LiveCaller,
  LiveEnvironment,
  LiveFlag,
  LiveMember,
  LiveTemplate,
  LiveWorkflow,
  ReportedParameter,
} from "../model/live.ts";
import type { JsonObject } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { parsed, requiredObject } from "./answer.ts";
import { isFailure } from "./http/error.ts";
import type { Http } from "./http/http.ts";
import { incomplete, pageOf, readList } from "./pages.ts";
import {
  parseApproval,
  parseCaller,
  parseEnvironment,
  parseFlag,
  parseMember,
  parseParameters,
  parseTemplate,
  parseWorkflow,
} from "./parse.ts";

/** LaunchDarkly doesn't document how many flags a page may hold. */
const flagPageSize = "100";

interface CreatedWorkflow {
  /** Absent where the answer says that nothing was created. */
  workflow?: LiveWorkflow;
  /** Reported for a workflow from a template. If one is not valid, nothing was created, whatever the status. */
  parameters: ReportedParameter[];
}

export interface LaunchDarkly {
  /** Unix milliseconds by LaunchDarkly's clock. */
  now(): number;
  /** After this no request is sent. One that is made all the same never settles, so race it with the end of the run. */
  close(): void;
  /** Whether it sends what changes something: one for plans doesn't, and may have a reader's token. */
  may: "read" | "write";
  listWorkflows(target: Target, status?: "active" | EndedStatus): Promise<LiveWorkflow[]>;
  /** `undefined` where there is none with this id. */
  getWorkflow(target: Target, id: string): Promise<LiveWorkflow | undefined>;
  createWorkflow(
    target: Target,
    body: JsonObject,
    options?: { templateKey?: string; dryRun?: boolean },
  ): Promise<CreatedWorkflow>;
  /** The approval that this workflow waits for: LaunchDarkly takes a workflow's id for an approval request's. */
  getApproval(target: Target, workflowId: string): Promise<LiveApproval>;
  /** `missing`: there was none before this run's first attempt. */
  deleteWorkflow(target: Target, id: string): Promise<"deleted" | "missing">;
  listTemplates(): Promise<LiveTemplate[]>;
  createTemplate(body: JsonObject): Promise<LiveTemplate>;
  deleteTemplate(key: string): Promise<"deleted" | "missing">;
  getFlag(project: string, flag: string, environments: readonly string[]): Promise<LiveFlag>;
  /** All that are not archived, without their environments: a list has only those that are asked for by name. */
  listFlags(project: string): Promise<LiveFlag[]>;
  /** One page of a project's flags that aren't archived, with their targeting in these environments. */
  listFlagPage(
    project: string,
    environments: readonly string[],
    offset: number,
  ): Promise<{ flags: LiveFlag[]; total?: number }>;
  getEnvironment(project: string, environment: string): Promise<LiveEnvironment>;
  /** Whose token this is. */
  getCaller(): Promise<LiveCaller>;
  listMembers(): Promise<LiveMember[]>;
  listTeams(): Promise<{ key: string }[]>;
  listSegments(project: string, environment: string): Promise<{ key: string }[]>;
}

export function createLaunchDarkly(http: Http): LaunchDarkly {
  /** By path, when this run wrote an object or added to a list. */
  const written = new Map<string, number>();
  const remember = (...paths: string[]) => {
    for (const path of paths) written.set(path, http.now());
  };

  function listKeys(path: string, name: string): Promise<{ key: string }[]> {
    const parse = (item: unknown) => ({ key: String(requiredObject(item, name).key) });
    return readList(http, { path, parse, identity: ({ key }) => key });
  }

  async function orMissing(method: "GET" | "DELETE", path: string) {
    try {
      return await http.request(method, path, { writtenAt: written.get(path) });
    } catch (error) {
      if (isFailure(error, "not-found")) return undefined;
      throw error;
    }
  }

  async function remove(path: string): Promise<"deleted" | "missing"> {
    const answer = await orMissing("DELETE", path);
    // It was written and is deleted: a later 404 doesn't mean that LaunchDarkly lags.
    written.delete(path);
    return answer === undefined ? "missing" : "deleted";
  }

  return {
    now: http.now,
    close: http.close,
    may: http.may,
    listWorkflows(target, status) {
      const path = workflowsPath(target);
      const parse = (item: unknown) => parseWorkflow(item, target);
      const writtenAt = written.get(path);
      return readList(http, { path, query: present({ status }), parse, identity: ({ id }) => id, writtenAt });
    },
    async getWorkflow(target, id) {
      const path = workflowPath(target, id);
      const answer = await orMissing("GET", path);
      return answer && parsed(`GET ${path}`, () => parseWorkflow(answer.body, target));
    },
    async createWorkflow(target, body, { templateKey, dryRun } = {}) {
      const path = workflowsPath(target);
      const query = { ...present({ templateKey }), ...(dryRun && { dryRun: "true" }) };
      const changesNothing = dryRun === true;
      const writtenAt = written.get(templateKey === undefined ? path : templatePath(templateKey));
      const answer = await http.request("POST", path, { body, query, changesNothing, writtenAt }).then(
        (answered) => answered.body,
        (error: unknown) => reportOfInvalid(error) ?? Promise.reject(error),
      );
      const result = parsed(
        `POST ${path}`,
        (): CreatedWorkflow => {
          const parameters = parseParameters(answer);
          const isCreated = !changesNothing && parameters.every(({ valid }) => valid);
          return { parameters, ...(isCreated && { workflow: parseWorkflow(answer, target) }) };
        },
        !changesNothing,
      );
      if (result.workflow !== undefined) remember(path, workflowPath(target, result.workflow.id));
      return result;
    },
    async getApproval({ project, flag, environment }, workflowId) {
      const path = apiPath`projects/${project}/flags/${flag}/environments/${environment}/approval-requests/${workflowId}`;
      const { body } = await http.request("GET", path);
      return parsed(`GET ${path}`, () => parseApproval(body));
    },
    deleteWorkflow: (target, id) => remove(workflowPath(target, id)),
    async listTemplates() {
      const path = templatesPath;
      const { body } = await http.request("GET", path, { query: { summary: "false" } });
      const { items, total } = parsed(`GET ${path}`, () => pageOf(body, parseTemplate));
      // LaunchDarkly gives all templates at once. If it ever begins to page them, a page is not the whole.
      return total !== undefined && total !== items.length ? incomplete(path) : items;
    },
    async createTemplate(body) {
      const path = templatesPath;
      const { body: answer } = await http.request("POST", path, { body });
      const template = parsed(`POST ${path}`, () => parseTemplate(answer), true);
      remember(templatePath(template.key));
      return template;
    },
    deleteTemplate: (key) => remove(templatePath(key)),
    async getFlag(project, flag, environments) {
      const path = apiPath`flags/${project}/${flag}`;
      const [only, another] = environments;
      const query = only === undefined || another !== undefined ? {} : { env: only };
      const { body } = await http.request("GET", path, { query });
      return parsed(`GET ${path}`, () => parseFlag(body, project));
    },
    listFlags: (project) =>
      readList(http, {
        path: apiPath`flags/${project}`,
        query: { limit: flagPageSize },
        parse: (item) => parseFlag(item, project),
        identity: ({ key }) => key,
      }),
    async listFlagPage(project, environments, offset) {
      const path = apiPath`flags/${project}`;
      const { body } = await http.request("GET", path, {
        query: [
          ["summary", "0"],
          ...environments.map((environment): [string, string] => ["env", environment]),
          ["limit", flagPageSize],
          ["offset", String(offset)],
        ],
      });
      const { items, ...page } = parsed(`GET ${path}`, () => pageOf(body, (item) => parseFlag(item, project)));
      return { flags: items, ...page };
    },
    async getEnvironment(project, environment) {
      const path = apiPath`projects/${project}/environments/${environment}`;
      const { body } = await http.request("GET", path);
      return parsed(`GET ${path}`, () => parseEnvironment(body));
    },
    async getCaller() {
      const path = apiPath`caller-identity`;
      const { body } = await http.request("GET", path);
      return parsed(`GET ${path}`, () => parseCaller(body));
    },
    listMembers: () => readList(http, { path: apiPath`members`, parse: parseMember, identity: ({ id }) => id }),
    listTeams: () => listKeys(apiPath`teams`, "a team"),
    listSegments: (project, environment) => listKeys(apiPath`segments/${project}/${environment}`, "a segment"),
  };
}

/**
 * LaunchDarkly doesn't document with which status it refuses a template that doesn't fit. A refusal that reports a parameter as not
 * valid is one: nothing was created, and its body is the report.
 */
function reportOfInvalid(error: unknown): unknown {
  if (!isFailure(error, "refused", "conflict", "malformed")) return undefined;
  try {
    return parseParameters(error.body).some(({ valid }) => !valid) ? error.body : undefined;
  } catch {
    return undefined;
  }
}

/** A path of the API; keys and ids in it are escaped. */
export function apiPath(literals: TemplateStringsArray, ...keys: string[]): string {
  return `/api/v2/${String.raw({ raw: literals }, ...keys.map(encodeURIComponent))}`;
}

export function workflowsPath({ project, flag, environment }: Target): string {
  return apiPath`projects/${project}/flags/${flag}/environments/${environment}/workflows`;
}

function workflowPath(target: Target, id: string): string {
  return `${workflowsPath(target)}/${encodeURIComponent(id)}`;
}

export const templatesPath = apiPath`templates`;

export function templatePath(key: string): string {
  return apiPath`templates/${key}`;
}
