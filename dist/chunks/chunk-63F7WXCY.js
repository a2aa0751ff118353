import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  usablePolicies,
  waitMilliseconds,
  withUsablePolicies
} from "./chunk-WNIRYKCO.js";
import {
  areSame,
  blobId,
  configurationPath,
  contextKindOf,
  emptySnapshot,
  instanceName,
  isCheck,
  noDirectory,
  ownerOfAnotherRepository,
  readRevision,
  referenceText,
  resolveOwner,
  standardConfiguration,
  standardDirectory,
  targetHash,
  wholeWeight
} from "./chunk-22E6OD23.js";
import {
  ledgerFrom,
  ledgerOf,
  nameOf,
  revisionsOf,
  unchangedIn
} from "./chunk-T4RXYEBY.js";
import {
  guardsOfWholePlans,
  isCommit
} from "./chunk-SC55RK3W.js";
import {
  UnusableAnswer,
  fetchWhole
} from "./chunk-SRAIKGVP.js";
import {
  flagName,
  stopsBesidesWaiting
} from "./chunk-4UXYGALD.js";
import {
  version
} from "./chunk-TYLOO6J7.js";
import {
  ExpectedError
} from "./chunk-ORF7NN5K.js";
import {
  errorAt,
  isError,
  leftEarlier
} from "./chunk-CQGXZTGQ.js";
import {
  nearestHint
} from "./chunk-4MT6MD7I.js";
import {
  present
} from "./chunk-77JXZZ6V.js";
import {
  isObject,
  jsonText,
  list,
  object,
  objects,
  texts
} from "./chunk-PU54HDA6.js";
import {
  listed,
  quoted
} from "./chunk-MMUMCMMQ.js";

// src/launchdarkly/http/error.ts
var LaunchDarklyError = class extends ExpectedError {
  kind;
  status;
  code;
  detail;
  ambiguous;
  body;
  constructor(failure, options) {
    super(sentence(failure), failure.hint, { request: failure.request, ...options });
    this.name = "LaunchDarklyError";
    this.kind = failure.kind;
    this.ambiguous = failure.ambiguous;
    if (failure.body !== void 0) this.body = failure.body;
    if (failure.status !== void 0) this.status = failure.status;
    if (failure.code !== void 0) this.code = failure.code;
    if (failure.detail !== void 0) this.detail = failure.detail;
  }
  toDiagnostic() {
    return {
      severity: "error",
      code: `launchdarkly-${this.kind}`,
      message: this.message,
      hint: this.hint,
      request: this.request
    };
  }
};
function isFailure(error, ...kinds) {
  return error instanceof LaunchDarklyError && kinds.includes(error.kind);
}
function sentence({ kind, status, code, detail }) {
  const reason = detail === void 0 || detail === "" ? "" : `: ${detail.replace(/\.$/, "")}${code === void 0 ? "" : ` (${code})`}`;
  switch (kind) {
    case "unauthorized":
      return `LaunchDarkly doesn't know the access token${reason}.`;
    case "forbidden":
      return `LaunchDarkly doesn't let this access token do that${reason}.`;
    case "not-found":
      return `LaunchDarkly found nothing there${reason}.`;
    case "refused":
      return `LaunchDarkly refused the request with status ${status}${reason}.`;
    case "conflict":
      return `LaunchDarkly reports a concurrent change${reason}.`;
    case "rate-limited":
      return `LaunchDarkly's rate limit is used up${reason}.`;
    case "server":
      return `LaunchDarkly failed with status ${status}${reason}.`;
    case "network":
      return `LaunchDarkly could not be reached${reason}.`;
    case "timeout":
      return `LaunchDarkly didn't answer in time${reason}.`;
    case "redirected":
      return `LaunchDarkly's address answers with a redirect${reason}.`;
    case "too-large":
      return `LaunchDarkly's answer is too large${reason}.`;
    case "malformed":
      return `LaunchDarkly's answer can't be understood${reason}.`;
  }
}
function permissionFor(method, path) {
  if (path.startsWith("/api/v2/templates"))
    return method === "POST" ? "createTemplate on template/*" : method === "DELETE" ? "deleteTemplate on template/*" : "viewTemplate on template/*";
  if (path.includes("/workflows") && method !== "GET") {
    return "updateFeatureWorkflows on proj/*:env/*:flag/*, and what the stages do to the flag: updateOn, updateFallthrough, updateTargets, updateRules, createApprovalRequest";
  }
  if (path.startsWith("/api/v2/members")) return "viewing members (the Reader role has it)";
  if (path.startsWith("/api/v2/teams")) return "viewing teams (the Reader role has it)";
  return "viewProject on proj/* (the Reader role has it)";
}

// src/launchdarkly/http/settings.ts
import { setTimeout as sleep } from "node:timers/promises";
var machineClock = {
  now: Date.now,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  }
};
function isUsableToken(token) {
  return /^[\x21-\x7e]+$/.test(token);
}
function partsOf({ method, url }) {
  const { pathname, search } = new URL(url);
  return { method, path: `${pathname}${search}` };
}
function requestName({ method, url }) {
  return `${method} ${url}`;
}

// src/launchdarkly/http/failures.ts
var wrongServerHint = "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.";
var shutOutHint = "A firewall, a proxy or an IP allow list in between shuts this runner out: let its address through, or run this where it is let through. Check that `base-uri` names LaunchDarkly, too.";
var addressHint = "The account takes requests from certain IP addresses only: let this runner's address through, or run this on a runner whose address is.";
function unsendable(request) {
  return new LaunchDarklyError({
    kind: "unauthorized",
    request: requestName(request),
    detail: "it is empty or holds a character that no token has, so nothing was sent",
    hint: hintFor("unauthorized"),
    ambiguous: false
  });
}
function tooLate(request, pause2) {
  return new LaunchDarklyError({
    kind: "rate-limited",
    request,
    detail: `it is free again in ${Math.ceil(pause2 / 1e3)} seconds, beyond \`requests.budget\``,
    hint: hintFor("rate-limited"),
    ambiguous: false
  });
}
function overBudget(request, budget) {
  return new LaunchDarklyError({
    kind: "timeout",
    request,
    detail: `the ${budget / 1e3} seconds of \`requests.budget\` are used up, so this was not asked any more`,
    hint: "Run again: what is done is found as done. Or raise `requests.budget`.",
    ambiguous: false
  });
}
var neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"];
function unanswered(error, request, { host }, withoutToken) {
  const kind = error instanceof UnusableAnswer ? error.kind : "network";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : void 0;
  const detail = cause instanceof Error ? cause.message || (code ?? cause.name) : String(cause);
  return new LaunchDarklyError(
    {
      kind,
      request: requestName(request),
      detail: withoutToken(detail),
      hint: kind === "redirected" || kind === "too-large" ? wrongServerHint : `Check that ${host} is right and can be reached from here; proxies are taken from HTTPS_PROXY and HTTP_PROXY.`,
      ambiguous: request.effect !== "GET" && !neverConnected.includes(code ?? "")
    },
    { cause: error }
  );
}
function refused(status, body, request, withoutToken) {
  const { method, effect, path } = request;
  const { code, message } = object(body);
  const isOwn = typeof code === "string" && typeof message === "string";
  const kind = kindOf(status, typeof message === "string" ? message : "");
  const isForeign = kind === "not-found" ? !isOwn : code === void 0 && message === void 0;
  if (isForeign && ["unauthorized", "forbidden", "not-found", "refused"].includes(kind))
    return new LaunchDarklyError({
      kind: "malformed",
      request: requestName(request),
      status,
      detail: `a ${status} that doesn't come from LaunchDarkly's API`,
      hint: status === 403 ? shutOutHint : wrongServerHint,
      ambiguous: effect !== "GET",
      ...present({ body })
    });
  return new LaunchDarklyError({
    kind,
    request: requestName(request),
    status,
    ...typeof code === "string" && { code },
    ...kind === "timeout" && { detail: `status ${status}` },
    ...typeof message === "string" && { detail: withoutToken(message) },
    ...present({ body }),
    hint: status === 403 ? refusalHint(String(message ?? ""), method, path) : hintFor(kind),
    ambiguous: effect !== "GET" && (!isOwn || kind === "server" || kind === "timeout")
  });
}
function kindOf(status, message) {
  if (status === 401) return "unauthorized";
  if (status === 403) return aboutAddress.test(message) ? "refused" : "forbidden";
  if (status === 400 && /\bunknown (?:environment|project) key\b/i.test(message)) return "not-found";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 425 || status === 499) return "timeout";
  return status >= 500 ? "server" : "refused";
}
var aboutAddress = /\bIP\b|\b(?:allow|white) ?list/i;
var aboutPermission = /\b(?:access|action|allowed|authori[sz]ed|den(?:ied|y)|forbidden|permi\w+|polic(?:y|ies)|roles?|token)\b/i;
function refusalHint(message, method, path) {
  if (aboutAddress.test(message)) return addressHint;
  const give = `ive the token's role: ${permissionFor(method, path)}.`;
  return message === "" || aboutPermission.test(message) ? `G${give}` : `LaunchDarkly's message says what keeps it. If that is a permission: g${give}`;
}
function hintFor(kind) {
  switch (kind) {
    case "unauthorized":
      return "Check `access-token` (LAUNCHDARKLY_ACCESS_TOKEN): an API access token of this LaunchDarkly instance, not an SDK key, and not expired.";
    case "not-found":
      return "Check the keys of project, flag and environment.";
    case "rate-limited":
      return "Lower `requests.concurrency`, or run again when other tokens of the account are quiet.";
    case "conflict":
      return "Run again.";
    case "refused":
      return "LaunchDarkly's message says what to change.";
    default:
      return "Run again; if it goes on, look at LaunchDarkly's status page.";
  }
}
function notJson(request, status) {
  return new LaunchDarklyError({
    kind: "malformed",
    request: requestName(request),
    status,
    detail: "the body is not JSON",
    hint: wrongServerHint,
    ambiguous: request.effect !== "GET"
  });
}

// src/launchdarkly/answer.ts
var UnexpectedAnswer = class extends Error {
};
function parsed(request, parse, ambiguous = false) {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    throw new LaunchDarklyError(
      { kind: "malformed", request, detail: error.message, hint: wrongServerHint, ambiguous },
      { cause: error }
    );
  }
}
function requiredObject(value, name) {
  if (!isObject(value)) throw new UnexpectedAnswer(`${name} is not an object`);
  return value;
}
function requiredList(value, name) {
  if (!Array.isArray(value)) throw new UnexpectedAnswer(`${name} is not a list`);
  return value;
}
function requiredText(value, name) {
  if (typeof value !== "string") throw new UnexpectedAnswer(`${name} is not text`);
  return value;
}
function optionalText(value) {
  return typeof value === "string" ? value : void 0;
}
function optionalNumber(value) {
  return typeof value === "number" ? value : void 0;
}

// src/launchdarkly/pages.ts
var pageSize = 200;
var mostPages = 500;
async function readList(http, list2) {
  return await readPages(http, list2) ?? await readPages(http, list2) ?? incomplete(list2.path);
}
async function readPages(http, { path, query, parse, identity: identity2, writtenAt }) {
  const found = /* @__PURE__ */ new Map();
  let seen = 0;
  let total;
  for (let count = 1; ; count++) {
    const { body } = await http.request("GET", path, {
      query: { limit: String(pageSize), ...query, offset: String(seen) },
      writtenAt
    });
    const page = parsed(`GET ${path}`, () => pageOf(body, parse));
    if (count > 1 && page.total !== total) return void 0;
    total = page.total;
    seen += page.items.length;
    const before = found.size;
    for (const item of page.items) found.set(identity2(item), item);
    if (page.items.length > 0 && found.size === before) return void 0;
    const complete2 = page.total === void 0 ? page.items.length === 0 : seen >= page.total;
    if (complete2) return page.total === void 0 || found.size === page.total ? [...found.values()] : void 0;
    if (page.items.length === 0) return void 0;
    if (count === mostPages) return endless(path);
  }
}
function pageOf(body, parse) {
  const answer = requiredObject(body, "the answer");
  return {
    items: requiredList(answer.items, "`items`").map(parse),
    ...typeof answer.totalCount === "number" && { total: answer.totalCount }
  };
}
function incomplete(path) {
  const detail = "the pages of the list don't add up to its `totalCount`";
  return refuse(path, detail, "Run again when nobody is changing these workflows.");
}
function endless(path) {
  return refuse(path, `the list has more than ${mostPages} pages, and the rest was not read`, wrongServerHint);
}
function refuse(path, detail, hint) {
  throw new LaunchDarklyError({ kind: "malformed", request: `GET ${path}`, detail, hint, ambiguous: false });
}

// src/launchdarkly/parse.ts
function idOf({ _id, id }, name) {
  return requiredText(_id ?? id, `${name}'s _id`);
}
function statusOf({ _execution }) {
  return optionalText(object(_execution).status) ?? "";
}
function parseWorkflow(value, target) {
  const workflow = requiredObject(value, "a workflow");
  return {
    id: idOf(workflow, "a workflow"),
    target,
    name: optionalText(workflow.name) ?? "",
    ...present({
      description: optionalText(workflow.description),
      maintainerId: optionalText(workflow._maintainerId) || void 0
    }),
    createdAt: optionalNumber(workflow._creationDate) ?? 0,
    status: statusOf(workflow),
    stages: list(workflow.stages).map(parseStage)
  };
}
function parseStage(value) {
  const stage = requiredObject(value, "a stage");
  return {
    ...present({ name: optionalText(stage.name) }),
    status: statusOf(stage),
    conditions: list(stage.conditions).map(parseCondition),
    action: { instructions: instructionsIn(stage) }
  };
}
function instructionsIn({ action }) {
  return list(object(action).instructions).map((item) => {
    const { id: _, ...instruction } = object(item);
    return { ...instruction, _id: partId(object(item)) };
  });
}
function parseCondition(value) {
  const condition = requiredObject(value, "a condition");
  return {
    ...apiCondition(condition),
    // The date on which a condition was met is documented; the words of its status are not.
    status: typeof condition.appliedDate === "number" ? "completed" : statusOf(condition),
    ...reviewed(condition)
  };
}
function reviewed({ allReviews, reviewStatus }) {
  const reviews = Array.isArray(allReviews) ? allReviews.map(parseReview) : void 0;
  return present({ reviews, reviewStatus: optionalText(reviewStatus) || void 0 });
}
function parseReview(value) {
  const { kind, memberId: memberId2 } = object(value);
  return { kind: optionalText(kind) ?? "", ...present({ memberId: optionalText(memberId2) || void 0 }) };
}
function parseApproval(value) {
  const approval = requiredObject(value, "an approval request");
  const { stage } = object(approval.customWorkflowMetadata);
  return {
    ...reviewed(approval),
    notifyMemberIds: texts(approval.notifyMemberIds),
    ...present({ stage: optionalNumber(object(stage).index) })
  };
}
function apiCondition(condition) {
  return {
    ...present({
      kind: optionalText(condition.kind),
      scheduleKind: optionalText(condition.scheduleKind),
      waitDuration: optionalNumber(condition.waitDuration),
      waitDurationUnit: optionalText(condition.waitDurationUnit),
      executionDate: optionalNumber(condition.executionDate),
      description: optionalText(condition.description)
    }),
    notifyMemberIds: texts(condition.notifyMemberIds)
  };
}
function parseTemplate(value) {
  const template = requiredObject(value, "a template");
  return {
    key: requiredText(template._key ?? template.key, "a template's _key"),
    ...present({ name: optionalText(template.name), description: optionalText(template.description) }),
    stages: list(template.stages).map(parseTemplateStage)
  };
}
function parseTemplateStage(value) {
  const stage = requiredObject(value, "a stage");
  return {
    ...present({ name: optionalText(stage.name) }),
    conditions: list(stage.conditions).map((item) => {
      const condition = requiredObject(item, "a condition");
      return { _id: partId(condition), ...apiCondition(condition) };
    }),
    action: { instructions: instructionsIn(stage) }
  };
}
function partId({ _id, id }) {
  return optionalText(_id ?? id) ?? "";
}
function parseFlag(value, project) {
  const flag = requiredObject(value, "a flag");
  return {
    project,
    key: requiredText(flag.key, "a flag's key"),
    name: optionalText(flag.name) ?? "",
    archived: flag.archived === true,
    tags: texts(flag.tags),
    variations: list(flag.variations).map(parseVariation),
    environments: Object.fromEntries(
      Object.entries(object(flag.environments)).map(([key, environment]) => {
        const configuration = requiredObject(environment, "a flag's environment");
        return [key, { rules: list(configuration.rules).map(parseRule), configuration }];
      })
    )
  };
}
function parseVariation(value) {
  const variation = requiredObject(value, "a variation");
  return {
    id: requiredText(variation._id, "a variation's _id"),
    ...present({ name: optionalText(variation.name) || void 0 }),
    value: variation.value ?? null
  };
}
function parseRule(value) {
  const rule = requiredObject(value, "a rule");
  return {
    id: optionalText(rule._id) ?? "",
    ...present({ description: optionalText(rule.description) || void 0 })
  };
}
function parseEnvironment(value) {
  const { approvalSettings } = requiredObject(value, "an environment");
  const { required, requiredApprovalTags, serviceKind } = object(approvalSettings);
  return {
    approvalsRequired: required === true,
    requiredApprovalTags: texts(requiredApprovalTags),
    approvalService: optionalText(serviceKind) || "launchdarkly"
  };
}
function parseMember(value) {
  const member = requiredObject(value, "a member");
  return { id: idOf(member, "a member"), email: optionalText(member.email) ?? "" };
}
function parseParameters(value) {
  const { parameters } = object(object(value).meta);
  return list(parameters).flatMap((item) => {
    const { _id, path, valid, default: written } = requiredObject(item, "a parameter");
    if (typeof valid !== "boolean") return [];
    return [{ id: optionalText(_id) ?? "", path: optionalText(path) ?? "", valid, ...present({ default: written }) }];
  });
}

// src/launchdarkly/client.ts
var flagPageSize = "100";
function createLaunchDarkly(http) {
  const written = /* @__PURE__ */ new Map();
  const remember2 = (...paths) => {
    for (const path of paths) written.set(path, http.now());
  };
  function listKeys(path, name) {
    const parse = (item) => ({ key: String(requiredObject(item, name).key) });
    return readList(http, { path, parse, identity: ({ key }) => key });
  }
  async function orMissing(method, path) {
    try {
      return await http.request(method, path, { writtenAt: written.get(path) });
    } catch (error) {
      if (isFailure(error, "not-found")) return void 0;
      throw error;
    }
  }
  async function remove(path) {
    const answer = await orMissing("DELETE", path);
    written.delete(path);
    return answer === void 0 ? "missing" : "deleted";
  }
  return {
    now: http.now,
    close: http.close,
    listWorkflows(target, status) {
      const path = workflowsPath(target);
      const parse = (item) => parseWorkflow(item, target);
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
      const query = { ...present({ templateKey }), ...dryRun && { dryRun: "true" } };
      const changesNothing = dryRun === true;
      const writtenAt = written.get(templateKey === void 0 ? path : templatePath(templateKey));
      const answer = await http.request("POST", path, { body, query, changesNothing, writtenAt }).then(
        (answered) => answered.body,
        (error) => reportOfInvalid(error) ?? Promise.reject(error)
      );
      const result = parsed(
        `POST ${path}`,
        () => {
          const parameters = parseParameters(answer);
          const isCreated = !changesNothing && parameters.every(({ valid }) => valid);
          return { parameters, ...isCreated && { workflow: parseWorkflow(answer, target) } };
        },
        !changesNothing
      );
      if (result.workflow !== void 0) remember2(path, workflowPath(target, result.workflow.id));
      return result;
    },
    async getApproval({ project, flag, environment }, workflowId) {
      const path = apiPath`projects/${project}/flags/${flag}/environments/${environment}/approval-requests/${workflowId}`;
      const { body } = await http.request("GET", path);
      return parsed(`GET ${path}`, () => parseApproval(body));
    },
    deleteWorkflow: (target, id) => remove(workflowPath(target, id)),
    async listTemplates() {
      const path = apiPath`templates`;
      const { body } = await http.request("GET", path, { query: { summary: "false" } });
      const { items, total } = parsed(`GET ${path}`, () => pageOf(body, parseTemplate));
      return total !== void 0 && total !== items.length ? incomplete(path) : items;
    },
    async createTemplate(body) {
      const path = apiPath`templates`;
      const { body: answer } = await http.request("POST", path, { body });
      const template = parsed(`POST ${path}`, () => parseTemplate(answer), true);
      remember2(templatePath(template.key));
      return template;
    },
    deleteTemplate: (key) => remove(templatePath(key)),
    async getFlag(project, flag, environments) {
      const path = apiPath`flags/${project}/${flag}`;
      const [only, another] = environments;
      const query = only === void 0 || another !== void 0 ? {} : { env: only };
      const { body } = await http.request("GET", path, { query });
      return parsed(`GET ${path}`, () => parseFlag(body, project));
    },
    listFlags: (project) => readList(http, {
      path: apiPath`flags/${project}`,
      query: { limit: flagPageSize },
      parse: (item) => parseFlag(item, project),
      identity: ({ key }) => key
    }),
    async listFlagPage(project, environments, offset) {
      const path = apiPath`flags/${project}`;
      const { body } = await http.request("GET", path, {
        query: [
          ["summary", "0"],
          ...environments.map((environment) => ["env", environment]),
          ["limit", flagPageSize],
          ["offset", String(offset)]
        ]
      });
      const { items, ...page } = parsed(`GET ${path}`, () => pageOf(body, (item) => parseFlag(item, project)));
      return { flags: items, ...page };
    },
    async getEnvironment(project, environment) {
      const path = apiPath`projects/${project}/environments/${environment}`;
      const { body } = await http.request("GET", path);
      return parsed(`GET ${path}`, () => parseEnvironment(body));
    },
    listMembers: () => readList(http, { path: apiPath`members`, parse: parseMember, identity: ({ id }) => id }),
    listTeams: () => listKeys(apiPath`teams`, "a team"),
    listSegments: (project, environment) => listKeys(apiPath`segments/${project}/${environment}`, "a segment")
  };
}
function reportOfInvalid(error) {
  if (!isFailure(error, "refused", "conflict", "malformed")) return void 0;
  try {
    return parseParameters(error.body).some(({ valid }) => !valid) ? error.body : void 0;
  } catch {
    return void 0;
  }
}
function apiPath(literals, ...keys) {
  return `/api/v2/${String.raw({ raw: literals }, ...keys.map(encodeURIComponent))}`;
}
function workflowsPath({ project, flag, environment }) {
  return apiPath`projects/${project}/flags/${flag}/environments/${environment}/workflows`;
}
function workflowPath(target, id) {
  return `${workflowsPath(target)}/${encodeURIComponent(id)}`;
}
function templatePath(key) {
  return apiPath`templates/${key}`;
}

// src/launchdarkly/http/budget.ts
var longestPause = 5e3;
function createBudget(milliseconds, now) {
  let underWay = 0;
  let left = milliseconds;
  let endedAt = Number.POSITIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  return {
    async spend(request) {
      if (underWay++ === 0) until = now() + left - Math.min(Math.max(0, now() - endedAt), longestPause);
      try {
        return await request();
      } finally {
        if (--underWay === 0) {
          endedAt = now();
          left = until - endedAt;
        }
      }
    },
    until: () => until
  };
}

// src/launchdarkly/http/pacing.ts
var rateWindow = 1e4;
var shortestPause = 1e3;
function createPacer(headroom) {
  const address = { ...createLimit(), isKnown: true };
  const global = createLimit();
  const routes = /* @__PURE__ */ new Map();
  function routeOf2(name) {
    const route = routes.get(name) ?? { limit: createLimit() };
    routes.set(name, route);
    return route;
  }
  function limitsOf(name) {
    const { limit, isGlobal } = routeOf2(name);
    return isGlobal === false ? [address, limit] : [address, global, limit];
  }
  function hasRoom({ window, size, inFlight }) {
    return window === void 0 || window.left - inFlight > Math.ceil(size * headroom - 1e-9);
  }
  function freeAt(limit, now) {
    if (now < limit.pausedUntil) return limit.pausedUntil;
    const hasSome = hasRoom(limit);
    if (limit.isKnown && hasSome && now >= limit.aloneUntil) return now;
    if (!hasSome && limit.window !== void 0 && now < limit.window.end) return limit.window.end;
    return limit.inFlight === 0 ? now : Number.POSITIVE_INFINITY;
  }
  return {
    freeAt: (route, now) => Math.max(...limitsOf(route).map((limit) => freeAt(limit, now))),
    sent(route, now) {
      const counted = limitsOf(route).map((limit) => ({ limit, isProbe: !hasRoom(limit) }));
      for (const { limit } of counted) limit.inFlight++;
      return { route, at: now, counted };
    },
    answered(sent, limits, now) {
      const route = routeOf2(sent.route);
      const probes = new Set(sent.counted.filter(({ isProbe }) => isProbe).map(({ limit }) => limit));
      for (const { limit } of sent.counted) {
        limit.inFlight--;
        limit.isKnown = true;
      }
      if (limits !== void 0) route.isGlobal ||= limits.globalLeft !== void 0;
      for (const [limit, left] of [
        [global, limits?.globalLeft],
        [route.limit, limits?.routeLeft]
      ]) {
        const isProbe = probes.has(limit);
        if (limits !== void 0 && left !== void 0) learn(limit, { left, limits, sentAt: sent.at, isProbe, now });
        else if (sent.counted.some((counted) => counted.limit === limit)) assumeCounted(limit, isProbe);
      }
      if (limits !== void 0) pause(limits, { address, global, route: route.limit }, now);
    }
  };
}
function createLimit() {
  return {
    inFlight: 0,
    isKnown: false,
    size: 0,
    window: void 0,
    pausedUntil: 0,
    aloneUntil: 0,
    believesReset: true
  };
}
function learn(limit, answer) {
  const { left, limits, now } = answer;
  const { window } = limit;
  limit.size = Math.max(limit.size, left + 1);
  if (window !== void 0 && goesOn(window, answer)) learnMore(limit, window, answer);
  else if (window === void 0 || !isOlder(window, answer))
    limit.window = { name: limits.window, left, seenAt: now, end: endOf(limits, now, now, limit.believesReset) };
}
function goesOn({ name, seenAt }, { limits, isProbe, now }) {
  return name === limits.window && now < seenAt + rateWindow && !(isProbe && name === void 0);
}
function isOlder({ name, seenAt }, { limits, sentAt }) {
  return name !== void 0 && limits.window !== void 0 && limits.window < name && sentAt < seenAt;
}
function learnMore(limit, window, { left, limits, isProbe, now }) {
  if (isProbe) {
    limit.believesReset = false;
    window.end = window.seenAt + rateWindow;
  } else window.end = Math.min(window.end, endOf(limits, window.seenAt, now, limit.believesReset));
  window.left = Math.min(window.left, left);
}
function endOf({ retryAt, resetsAt }, seenAt, now, believesReset) {
  const end = retryAt ?? (believesReset ? resetsAt : void 0);
  const latest = seenAt + rateWindow;
  return end !== void 0 && end > now ? Math.min(end, latest) : latest;
}
function assumeCounted(limit, isProbe) {
  if (isProbe) limit.window = void 0;
  else if (limit.window !== void 0) limit.window.left--;
}
function pause(limits, { address, global, route }, now) {
  const { isRefused, globalLeft = 1, routeLeft = 1, retryAt, resetsAt = 0 } = limits;
  const usedUp = [...globalLeft <= 0 ? [global] : [], ...routeLeft <= 0 ? [route] : []];
  const soonest = isRefused ? now + shortestPause : 0;
  for (const limit of usedUp) {
    const end = retryAt ?? limit.window?.end ?? 0;
    limit.pausedUntil = Math.max(limit.pausedUntil, retryAt ?? 0, end < soonest ? soonest : 0);
  }
  if (!isRefused || usedUp.length > 0) return;
  const told = retryAt ?? (resetsAt > now ? Math.min(resetsAt, now + rateWindow) : now + rateWindow);
  const until = Math.max(told, soonest);
  address.pausedUntil = Math.max(address.pausedUntil, until);
  address.aloneUntil = Math.max(address.aloneUntil, until + rateWindow);
}

// src/launchdarkly/http/queue.ts
function createRequestQueue({ concurrency, headroom, clock, until, onWait }) {
  const pacer = createPacer(headroom);
  const queue = /* @__PURE__ */ new Set();
  let inFlight = 0;
  let wakesAt = Number.POSITIVE_INFINITY;
  function advance() {
    const now = clock.now();
    const held = /* @__PURE__ */ new Map();
    for (const waiting of queue) {
      const { route } = waiting;
      if (now > until()) {
        queue.delete(waiting);
        waiting.refuse(0);
        continue;
      }
      const at = held.get(route) ?? pacer.freeAt(route, now);
      if (at <= now) {
        if (inFlight >= concurrency) return;
        queue.delete(waiting);
        inFlight++;
        waiting.go(pacer.sent(route, now));
        continue;
      }
      held.set(route, at);
      if (at < Number.POSITIVE_INFINITY && at > until()) {
        queue.delete(waiting);
        waiting.refuse(at - now);
      }
    }
    wakeAt(Math.min(...[...held.values()].filter((at) => at <= until())));
  }
  function wakeAt(time) {
    if (time >= wakesAt) return;
    wakesAt = time;
    const pause2 = time - clock.now();
    onWait(pause2);
    void clock.sleep(pause2).then(() => {
      if (wakesAt === time) wakesAt = Number.POSITIVE_INFINITY;
      advance();
    });
  }
  return {
    enter: (route, refuse2) => new Promise((go, reject) => {
      queue.add({ route, go, refuse: (pause2) => reject(refuse2(pause2)) });
      advance();
    }),
    leave(sent, limits) {
      inFlight--;
      pacer.answered(sent, limits, clock.now());
      advance();
    },
    isInTime: (route) => {
      const at = pacer.freeAt(route, clock.now());
      return at === Number.POSITIVE_INFINITY || at <= until();
    }
  };
}

// src/launchdarkly/http/rate-headers.ts
function readRateLimits(status, headers, offset, now) {
  const number = (name) => {
    const value = Number.parseFloat(headers.get(name) ?? "");
    return Number.isFinite(value) ? value : void 0;
  };
  const globalLeft = number("x-ratelimit-global-remaining");
  const routeLeft = number("x-ratelimit-route-remaining");
  const reset = number("x-ratelimit-reset");
  const retryAfter = number("retry-after");
  return {
    isRefused: status === 429 || status === 503 && retryAfter !== void 0,
    ...present({ globalLeft, routeLeft }),
    ...reset !== void 0 && { window: reset, resetsAt: reset - offset },
    ...retryAfter !== void 0 && retryAfter > 0 && { retryAt: now + retryAfter * 1e3 }
  };
}
function adjustOffset(known, date, { sentAt, now }) {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return known;
  const least = time - now;
  const most = time + 1e3 - sentAt;
  return known === void 0 || known > most ? least : Math.max(known, least);
}

// src/launchdarkly/http/routes.ts
function routeOf(method, path) {
  const [collection = "", ...rest] = path.replace(/^\/api\/v2\//, "").split("/");
  const collections = collection === "projects" ? rest.filter((_, index) => index % 2 === 1) : [];
  return [method, collection, ...collections].join(" ");
}

// src/launchdarkly/http/send.ts
var apiVersion = "20240415";
function createSender(settings) {
  const token = settings.token.trim();
  const { now } = settings.clock ?? machineClock;
  let unknownToken;
  return async (request, observe) => {
    if (unknownToken !== void 0) throw unknownToken;
    if (!isUsableToken(token)) throw unsendable(request);
    const { method, url, body } = request;
    const headers = {
      authorization: token,
      "ld-api-version": apiVersion,
      "user-agent": `launchdarkly-workflow-sync/${settings.version}`,
      accept: "application/json",
      ...body && { "content-type": "application/json" }
    };
    const options = { method, headers, ...body && { body: JSON.stringify(body) } };
    const begun = now();
    let status;
    const heard = (head) => {
      status = head.status;
      observe(head);
    };
    const answer = await fetchWhole(url, options, settings.timeout, heard).finally(
      () => settings.onRequest?.({ kind: "over", ...partsOf(request), took: now() - begun, ...present({ status }) })
    ).catch((error) => {
      throw unanswered(error, request, settings, withoutToken);
    });
    const parsed2 = parseJson(answer.text);
    if (answer.status < 200 || answer.status > 299) {
      const error = refused(answer.status, parsed2, request, withoutToken);
      if (error.kind === "unauthorized") unknownToken = error;
      throw error;
    }
    const isEmpty = method === "DELETE" && answer.text === "";
    if (parsed2 === void 0 && !isEmpty) throw notJson(request, answer.status);
    return { status: answer.status, body: parsed2 };
  };
  function withoutToken(text) {
    return token === "" ? text : text.replaceAll(token, "[token]");
  }
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/launchdarkly/http/http.ts
var mostAttempts = 4;
function createHttp(settings) {
  const { clock = machineClock, firstPause = 500, visibleWithin = 1e4, concurrency, headroom } = settings;
  const budget = createBudget(settings.budget, clock.now);
  const queue = createRequestQueue({
    concurrency,
    headroom,
    clock,
    until: budget.until,
    onWait: (pause2) => settings.onRequest?.({ kind: "wait", pause: pause2 })
  });
  const send = createSender(settings);
  let clockOffset;
  let isClosed = false;
  const now = () => clock.now() + (clockOffset ?? 0);
  async function request(method, path, options = {}) {
    const { body, query, changesNothing = false } = options;
    const search = new URLSearchParams(query).toString();
    const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
    const effect = changesNothing ? "GET" : method;
    if (settings.may === "read" && effect !== "GET")
      throw new Error(`${method} ${url} would change something, and this run may only read.`);
    return budget.spend(() => retried({ method, effect, path, url, ...body && { body } }, options));
  }
  async function retried(request2, options) {
    let attempt = 1;
    let doubt;
    for (; ; ) {
      try {
        return await queued(request2);
      } catch (error) {
        if (!(error instanceof LaunchDarklyError)) throw error;
        if (request2.method === "DELETE" && error.kind === "not-found" && doubt) return { status: 204, body: void 0 };
        if (error.ambiguous) doubt = error;
        if (isRateLimited(error)) {
          if (!queue.isInTime(routeOf(request2.method, request2.path))) throw doubt ?? error;
          continue;
        }
        const lags = mayLag(error, options);
        if (!lags && (!mayRetry(request2.effect, error) || attempt >= mostAttempts)) throw doubt ?? error;
        const pause2 = backoff(lags ? 2 : attempt++, firstPause);
        if (clock.now() + pause2 > budget.until()) throw doubt ?? error;
        settings.onRequest?.({ kind: "again", ...partsOf(request2), pause: pause2 });
        await clock.sleep(pause2);
      }
    }
  }
  function mayLag({ kind }, { writtenAt }) {
    return kind === "not-found" && writtenAt !== void 0 && now() - writtenAt < visibleWithin;
  }
  async function queued(request2) {
    const route = routeOf(request2.method, request2.path);
    const name = requestName(request2);
    const refuse2 = (pause2) => pause2 > 0 ? tooLate(name, pause2) : overBudget(name, settings.budget);
    const sent = await queue.enter(route, refuse2);
    let limits;
    if (isClosed) return new Promise(() => void 0);
    try {
      return await send(request2, ({ status, headers }) => {
        clockOffset = adjustOffset(clockOffset, headers.get("date"), { sentAt: sent.at, now: clock.now() });
        limits = readRateLimits(status, headers, clockOffset ?? 0, clock.now());
      });
    } finally {
      queue.leave(sent, limits);
    }
  }
  const close = () => {
    isClosed = true;
  };
  return { request, now, close };
}
function isRateLimited({ kind, status, ambiguous }) {
  return kind === "rate-limited" && status === 429 && !ambiguous;
}
function mayRetry(effect, { kind, status, ambiguous }) {
  if (effect === "POST") return kind === "network" && !ambiguous;
  if (kind === "malformed") return status === void 0 || status < 300;
  return kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict";
}
function backoff(attempt, first) {
  const most = first * 2 ** (attempt - 1);
  return most / 2 + Math.random() * (most / 2);
}

// src/pipeline/connect.ts
function connectLaunchDarkly(host, token, may, requests, onRequest) {
  return createLaunchDarkly(createHttp({ host, token, version, may, ...requests, ...present({ onRequest }) }));
}

// src/planning/policy/blocking.ts
function withGuards(plan, guards) {
  const codes = /* @__PURE__ */ new Map();
  for (const { code, operations: operations2 } of guards)
    for (const id of operations2) codes.set(id, (codes.get(id) ?? /* @__PURE__ */ new Set()).add(code));
  const operations = plan.operations.map(
    (operation) => ({ ...operation, blockedBy: [...codes.get(operation.id) ?? []] })
  );
  return { ...plan, guards, operations };
}
function unblocked({ operations }) {
  return operations.filter(({ blockedBy }) => blockedBy.length === 0);
}
function overridableStops({ guards }) {
  const fixed = new Set(guards.flatMap(({ code, overridable }) => overridable ? [] : [code]));
  const codes = /* @__PURE__ */ new Map();
  for (const { code, lifts = code, operations } of guards) {
    if (fixed.has(code)) continue;
    for (const id of operations) codes.set(id, [.../* @__PURE__ */ new Set([...codes.get(id) ?? [], lifts])].sort());
  }
  return codes;
}

// src/pipeline/review.ts
function reviewOf(plans, records) {
  const reviewed2 = /* @__PURE__ */ new Map();
  const add = (digest, lifted) => {
    reviewed2.set(digest, /* @__PURE__ */ new Set([...reviewed2.get(digest) ?? [], ...lifted, ...guardsOfWholePlans]));
  };
  for (const { undone, reviewed: notPlanned = [] } of records) {
    for (const entry of undone) if (entry.reviewed) add(entry.digest, entry.lifted ?? []);
    for (const { digest, lifted = [] } of notPlanned) add(digest, lifted);
  }
  const mergedAt = /* @__PURE__ */ new Map();
  for (const { shown, stopped = [], isOverridden, plannedAt = 0, ...plan } of plans) {
    for (const digest of stopped) reviewed2.delete(digest);
    for (const [digest, time] of mergedAt) if (time < plannedAt && !shown.has(digest)) reviewed2.delete(digest);
    for (const digest of shown.keys()) mergedAt.set(digest, plan.mergedAt ?? Number.POSITIVE_INFINITY);
    for (const [digest, stops] of shown) {
      if (stops.length === 0 || isOverridden) add(digest, stops);
      else reviewed2.delete(digest);
    }
  }
  return reviewed2;
}
function reviewByHand(plan, isAllowed) {
  return reviewOf([{ shown: shownBy(plan), isOverridden: isAllowed }], []);
}
function shownBy(plan) {
  const stops = overridableStops(plan);
  return new Map(
    plan.operations.flatMap((operation) => {
      const lifted = stops.get(operation.id) ?? [];
      if (stopsBesidesWaiting(operation).length !== lifted.length) return [];
      const isTemplate = operation.object === "template" && operation.kind === "replace";
      return [operation.digest, ...isTemplate ? [operation.restDigest] : []].map(
        (digest) => [digest, lifted]
      );
    })
  );
}
function reviewedPlan(plan, head, at) {
  const shown = shownBy(plan);
  const stopped = plan.operations.flatMap(({ digest }) => shown.has(digest) ? [] : [digest]);
  return { head, hash: plan.hash, at, shown, stopped };
}
function isReviewRequired(policy, isPlanned) {
  return policy === "required" || policy === "approved" || policy === "if-present" && isPlanned;
}

// src/planning/ownership/marker.ts
var highestNumber = 1e4;
var markerLine = /^\[ld-sync:v(\d+)((?: [a-z]+=[^\s[\]]+)+)\]$/;
function workflowMarkerText(marker) {
  const { owner, key, at, run, from, hash, stages } = marker;
  return `Managed in ${owner} (${key}). Change it there.
[ld-sync:v1 owner=${owner} key=${key} at=${at} run=${run} from=${from} hash=${hash} stages=${stages.join(",")}]`;
}
function templateMarkerText({ owner, template, hash }) {
  return `Managed in ${owner} (${template}). Change it there.
[ld-sync:v1 owner=${owner} template=${template} hash=${hash}]`;
}
function withMarker(description, marker) {
  return description === void 0 || description === "" ? marker : `${description}

${marker}`;
}
function ownDescription(description = "") {
  const lines = description.split(/\r?\n/);
  const marked = lines.findLastIndex((line) => markerLine.test(line));
  const own = marked < 0 ? description : lines.slice(0, Math.max(0, marked - 1)).join("\n").trimEnd();
  return own === "" ? void 0 : own;
}
function holdsMarkerOf(sent, answer) {
  const line = sent.slice(sent.lastIndexOf("\n") + 1);
  return (answer ?? "").split("\n").includes(line);
}
function readMarker(description) {
  const found = (description ?? "").split(/\r?\n/).flatMap((line) => {
    const match = markerLine.exec(line);
    return match === null ? [] : [{ version: match[1] ?? "", ...parseFields(match[2] ?? "") }];
  });
  const [first, second] = found;
  if (first === void 0) return { kind: "none" };
  const claims = found.map(({ fields: { owner, key, template } }) => ({
    ...owner && { owner },
    ...key && { key },
    ...template && { template }
  }));
  if (second !== void 0) return { kind: "unclear", why: "its description holds two markers", claims };
  if (first.version !== "1")
    return {
      kind: "unclear",
      why: `its marker is of version ${first.version}, which this release doesn't know`,
      claims
    };
  if (first.repeated) return { kind: "unclear", why: "its marker says one thing twice", claims };
  const beyond = ["run", "from"].find((name) => Number(first.fields[name] ?? 0) > highestNumber);
  if (beyond !== void 0)
    return {
      kind: "unclear",
      why: `its marker says \`${beyond}=${first.fields[beyond]}\`, and no document can ask for more than ${highestNumber.toLocaleString("en")}`,
      claims
    };
  return complete(first.fields) ?? { kind: "unclear", why: "its marker is not complete", claims };
}
function parseFields(text) {
  const list2 = text.trim().split(" ").map((field) => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)]);
  const fields = Object.fromEntries(list2);
  return { fields, repeated: Object.keys(fields).length < list2.length };
}
function complete({
  owner,
  key,
  template,
  at,
  run,
  from,
  hash,
  stages
}) {
  if (owner === void 0 || hash === void 0 || !/^[0-9a-f]{12}$/.test(hash)) return void 0;
  if (template !== void 0) return { kind: "template", marker: { owner, template, hash } };
  if (key === void 0 || at === void 0 || stages === void 0) return void 0;
  if (!/^[1-9]\d*$/.test(run ?? "") || !/^\d+$/.test(from ?? "")) return void 0;
  return {
    kind: "workflow",
    marker: { owner, key, at, run: Number(run), from: Number(from), hash, stages: stages.split(",") }
  };
}

// src/model/live.ts
var endedStatuses = ["completed", "failed"];

// src/planning/ownership/progress.ts
function progressOf(live, from, now) {
  const executed = from + executedStages(live);
  if (hasEnded(live)) return { kind: "ended", executed, failed: live.status === "failed" };
  const [first] = live.stages;
  const begun = (
    // A run that leaves out what an earlier one carried out goes on with it: thrown back, that would run again.
    executed > 0 || live.stages.some(({ status }) => status === "completed" || status === "failed") || // Without stages nothing says how far it is, and what may have begun is not thrown back.
    first === void 0 || hasBegun(first, live.createdAt, now)
  );
  return begun ? { kind: "running", executed } : { kind: "waiting", executed };
}
function progressName({ kind, executed }) {
  return kind === "running" ? `running@${executed}` : kind;
}
function hasEnded({ status, stages }) {
  return isEndedStatus(status) || stages.length > 0 && executedStages({ stages }) === stages.length;
}
function isEndedStatus(status) {
  return endedStatuses.some((ended) => ended === status);
}
function executedStages({ stages }) {
  const firstOpen = stages.findIndex(({ status }) => status !== "completed");
  return firstOpen < 0 ? stages.length : firstOpen;
}
function hasBegun({ conditions }, createdAt, now) {
  return conditions.length === 0 || conditions.some(
    (condition) => condition.status === "completed" || isReviewed(condition) || isDue(condition, createdAt, now)
  );
}
function isReviewed({ reviews, reviewStatus }) {
  return reviews !== void 0 && reviews.length > 0 || reviewStatus === "approved" || reviewStatus === "declined";
}
function isDue({ kind, scheduleKind, executionDate, waitDuration, waitDurationUnit }, createdAt, now) {
  if (kind !== "schedule" && scheduleKind === void 0) return false;
  if (executionDate !== void 0) return executionDate <= now;
  if (waitDuration === void 0) return true;
  return createdAt + waitMilliseconds(waitDuration, waitDurationUnit) <= now;
}

// src/planning/ownership/classify.ts
function classifyWorkflow({ target, description }, owners) {
  const reading = readMarker(description);
  if (reading.kind !== "workflow") return unlessMarked(reading, owners, ({ key }) => key);
  if (reading.marker.at !== targetHash(target)) return { kind: "misplaced" };
  return { kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign", marker: reading.marker };
}
function classifyTemplate({ key, description }, owners) {
  const reading = readMarker(description);
  if (reading.kind !== "template") return unlessMarked(reading, owners, ({ template }) => template);
  if (reading.marker.template !== key) return { kind: "misplaced" };
  return { kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign", marker: reading.marker };
}
function unlessMarked(reading, owners, keyOf) {
  if (reading.kind === "none") return { kind: "unmarked" };
  if (reading.kind !== "unclear") return { kind: "misplaced" };
  const ours = reading.claims.filter(({ owner }) => isOurs(owners, owner));
  return { kind: "unclear", why: reading.why, keys: ours.flatMap((claim) => keyOf(claim) ?? []) };
}
function isOurs(owners, claimed) {
  if (owners === void 0 || claimed === void 0) return false;
  return claimed === owners.owner || owners.formerOwners.includes(claimed);
}
function classifyTarget({ workflows }, owners, adopting, now) {
  const owned = { managed: [], foreign: [], unclear: [], unmanaged: [] };
  for (const live of workflows) {
    const ownership = classifyWorkflow(live, owners);
    const progress = progressOf(live, 0, now);
    switch (ownership.kind) {
      case "ours": {
        const { marker } = ownership;
        owned.managed.push({
          live,
          provenance: { by: "marker", marker },
          progress: progressOf(live, marker.from, now)
        });
        break;
      }
      case "foreign":
        owned.foreign.push({ live, marker: ownership.marker });
        break;
      case "unclear": {
        const { why, keys } = ownership;
        if (keys.length > 0) owned.unclear.push({ live, why, keys });
        else owned.unmanaged.push({ live, isMarked: true, progress });
        break;
      }
      case "misplaced":
        owned.unmanaged.push({ live, isMarked: true, progress });
        break;
      case "unmarked": {
        const document = adopting.find(({ adopt }) => adopt === live.id);
        if (document === void 0) owned.unmanaged.push({ live, isMarked: false, progress });
        else
          owned.managed.push({
            live,
            provenance: { by: "adoption", document },
            progress
          });
      }
    }
  }
  return owned;
}

// src/planning/scope/new-findings.ts
function newFindings(diagnostics, head, into) {
  const isFinding = (diagnostic) => isCheck(diagnostic.code) && !isError(diagnostic);
  if (!diagnostics.some(isFinding)) return [...diagnostics];
  const isUnchanged = unchangedAt(head, into);
  return diagnostics.filter((one) => !(isFinding(one) && one.position !== void 0 && isUnchanged(one.position)));
}
function unchangedAt(head, into) {
  const isSame = [unchangedIn(into.workflows, head.workflows), unchangedIn(into.templates, head.templates)];
  const starts = /* @__PURE__ */ new Map();
  for (const document of [...head.workflows, ...head.templates]) {
    const { file, line } = document.origin.locate("");
    const ofFile = starts.get(file) ?? /* @__PURE__ */ new Map();
    const same = isSame[document.kind === "Workflow" ? 0 : 1](nameOf(document));
    starts.set(file, ofFile.set(line, (ofFile.get(line) ?? true) && same));
  }
  return ({ file, line }) => {
    const before = [...starts.get(file) ?? []].filter(([start]) => start <= line);
    const [, same = false] = before.reduce((last, one) => one[0] > last[0] ? one : last, [0, false]);
    return same;
  };
}

// src/policies/revisions.ts
function allPolicies(lists) {
  return [...new Map(lists.flat().map((policy) => [identity(policy), policy])).values()];
}
function identity({ name, match, severity, message, schema }) {
  return JSON.stringify([name, match, severity, message, schema.value]);
}
function policyChanges(before, after, file) {
  const was = new Map(before.map((policy) => [policy.name, policy]));
  const is = new Map(after.map((policy) => [policy.name, policy]));
  const added = after.filter(({ name }) => !was.has(name));
  const removed = before.filter(({ name }) => !is.has(name));
  const changed = after.filter((policy) => {
    const old = was.get(policy.name);
    return old !== void 0 && identity(old) !== identity(policy);
  });
  const done = [...words("adds", added), ...words("changes", changed), ...words("takes away", removed)];
  if (done.length === 0) return [];
  const [first] = [...changed, ...added];
  const isLooser = changed.length + removed.length > 0;
  return [
    {
      severity: isLooser ? "warning" : "notice",
      code: "policies-changed",
      message: `This change ${listed(done)}.`,
      hint: isLooser ? "The old ones hold as well, until this has been merged and applied: a change can't loosen what it is held to." : "What it adds counts at once.",
      ...present({
        position: first?.schema.locate("") ?? (file === void 0 ? void 0 : { file, line: 1, column: 1 })
      })
    }
  ];
}
function words(verb, policies) {
  if (policies.length === 0) return [];
  const names = listed(policies.map(({ name }) => quoted(name)));
  return [`${verb} ${policies.length === 1 ? "the policy" : "the policies"} ${names}`];
}

// src/pipeline/request.ts
function identify(head, into, { directory, owner, repository, environments }) {
  const steering = into.configuration ?? head.configuration ?? standardConfiguration;
  const ownerInputs = { directory, configuration: steering, ...present({ owner, repository }) };
  const resolved = resolveOwner(ownerInputs);
  const owners = "owners" in resolved ? resolved.owners : { owner: repository ?? directory, formerOwners: [] };
  return {
    owners,
    instance: instanceName(owners.owner, environments),
    steering,
    diagnostics: [..."diagnostic" in resolved ? [resolved.diagnostic] : [], ...ownerOfAnotherRepository(ownerInputs)]
  };
}
function ownersLeft(head, into, inputs) {
  const [before, after] = [into, head].map((one) => identify(one, one, inputs));
  if (before === void 0 || after === void 0) return [];
  if ([...before.diagnostics, ...after.diagnostics, ...head.diagnostics].some(isError)) return [];
  const kept = [after.owners.owner, ...after.owners.formerOwners];
  const left = [before.owners.owner, ...before.owners.formerOwners].filter((owner) => !kept.includes(owner));
  return left.map((owner) => ({
    severity: "warning",
    code: "owner-left",
    message: `\`${owner}\` isn't among the owners any more: what still carries its marker in LaunchDarkly is managed by nobody from then on, and goes on as it is.`,
    hint: `Write \`formerOwners: [${[...after.owners.formerOwners, ...left].join(", ")}]\` in workflow-sync.yaml, for as long as anything carries that marker.`
  }));
}
function strictest(steering, others, paused) {
  const all = [steering, ...others.flatMap((one) => one ?? [])];
  const pauses = [
    ...all.flatMap((one) => one.paused ?? []),
    ...paused === void 0 ? [] : [{ reason: paused, targets: ["*/*/*"] }]
  ];
  const reasons = [...new Set(pauses.map(({ reason }) => reason))];
  const union = (lists) => [...new Set(lists.flat())];
  const { paused: _, ...rest } = steering;
  return {
    ...rest,
    guards: {
      deletes: {
        count: Math.min(...all.map(({ guards }) => guards.deletes.count)),
        percent: Math.min(...all.map(({ guards }) => guards.deletes.percent))
      },
      protected: union(all.map(({ guards }) => guards.protected))
    },
    policies: allPolicies(all.map(({ policies }) => policies)),
    ...pauses.length > 0 && {
      paused: { reason: reasons.join("; "), targets: union(pauses.map(({ targets }) => targets)) }
    }
  };
}

// src/pipeline/prepare.ts
async function prepare(repository, comparison, inputs) {
  const { named } = comparison;
  const { directory, environments, areEnvironmentsTyped, key, scope, paused } = inputs;
  const revisionOf = (snapshot) => readRevision(snapshot.files, directory, "base");
  const given = comparison.into ?? named;
  const goesInto = given && await withUsablePolicies(revisionOf(given));
  const head = await withUsablePolicies(
    readRevision(comparison.head.files, directory, "head", goesInto?.configuration?.checks)
  );
  const identity2 = identify(head, goesInto ?? head, inputs);
  const { owners, instance, steering } = identity2;
  const formerOwners = [...owners.formerOwners, ...head.configuration?.formerOwners ?? []];
  const allOwners = [.../* @__PURE__ */ new Set([owners.owner, ...formerOwners])];
  const found = await repository.records.read(allOwners, environments);
  const memories = await Promise.all(
    found.records.map((one) => one === "unreadable" ? one : remember(repository, one))
  );
  const lost = memories.filter((memory) => memory instanceof ExpectedError);
  const sources = memories.map((memory) => memory instanceof ExpectedError ? "unreadable" : memory);
  const remembered = sources.flatMap((source) => source === "unreadable" || !source.isProved ? [] : [source]);
  const [newest] = remembered;
  const isBroken = goesInto !== void 0 && goesInto.unreadable.length > 0 && newest !== void 0;
  const comparedWith = goesInto === void 0 || isBroken ? await asApplied(newest, comparison, directory) : { ...goesInto, name: given?.name ?? "nothing" };
  const into = newest === void 0 && comparedWith.count === 0 ? await fromElsewhere(repository, comparedWith, comparison, owners, inputs) : comparedWith;
  const input = {
    sources: await Promise.all(sources.map((source) => asOf(source, into, comparison))),
    into,
    head
  };
  const isNamed = named !== void 0;
  const ledger = isNamed ? ledgerFrom({ ...revisionOf(named), name: named.name }) : ledgerOf(input);
  const wasThere = found.records.some((one) => one !== "unreadable" && one.record.directory === directory);
  const isNowhere = ledger.count === 0 && !wasThere && [comparison.head, given].every(isMissing);
  const isUntouched = comparison.into !== void 0 && areSame(comparison.head, comparison.into);
  const isEarlier = isUntouched ? () => true : madeEarlier(comparison, goesInto);
  const ownOrEarlier = (diagnostics) => diagnostics.flatMap((one) => isEarlier(one) ? leftEarlier([one]) : [one]);
  const errors = [...head.diagnostics, ...comparison.head.diagnostics].filter(isError);
  const isHeldUp = !isUntouched && errors.length > 0 && errors.every(isEarlier);
  const policies = strictest(steering, [newest?.documents.configuration, head.configuration], paused);
  const request = {
    head: { ...head, diagnostics: ownOrEarlier(newFindings(head.diagnostics, head, into)) },
    ledger,
    into,
    unreadable: ownOrEarlier(
      isNamed ? revisionOf(named).unreadable : unreadableOf(remembered, ledger.restsOnInto ? into : void 0)
    ),
    names: { head: comparison.head.name, base: isNamed ? named.name : newest?.record.sha ?? into.name },
    isBaseNamed: isNamed,
    isUnrecorded: isNamed || found.records.length === 0,
    scope,
    ...present({ environments, areEnvironmentsTyped, key }),
    directory,
    owners,
    formerOwners: allOwners.slice(1),
    instance,
    policies,
    compiled: (await usablePolicies(policies.policies)).policies,
    protecting: [...(isNamed ? [ledger] : remembered.map(({ documents }) => documents)).map(asProtecting), into],
    lifted: reviewOf([], isNamed ? [] : remembered.map(({ record }) => record)),
    made: madeOf(remembered),
    tool: version,
    diagnostics: [
      ...inputs.diagnostics ?? [],
      ...ownOrEarlier(comparison.head.diagnostics),
      ...isNowhere && (directory !== standardDirectory || identity2.diagnostics.some(isError)) ? [noDirectory(directory)] : identity2.diagnostics,
      ...into.count > 0 || found.records.length > 0 ? ownersLeft(head, into, inputs) : [],
      ...found.diagnostics,
      ...isHeldUp ? [heldUp] : [],
      ...comparison.into === void 0 ? [] : changedPolicies(goesInto, head, directory),
      ...lost.map(lostCommit),
      ...isBroken ? [brokenBranch(newest.record)] : [],
      ...await otherDirectories(remembered, head, comparison, directory)
    ]
  };
  return { request, records: remembered.map(({ record }) => record), isDoubtful: remembered.length < sources.length };
}
function madeEarlier({ head, into }, goesInto) {
  if (into === void 0 || goesInto === void 0) return () => false;
  const idOf2 = ({ code, message, position }) => JSON.stringify([code, message, position]);
  const known = new Set([...goesInto.diagnostics, ...into.diagnostics].filter(isError).map(idOf2));
  if (known.size === 0) return () => false;
  const before = new Map(into.files.map(({ path, bytes }) => [path, blobId(bytes)]));
  const same = new Set(head.files.flatMap(({ path, bytes }) => before.get(path) === blobId(bytes) ? [path] : []));
  const isFileOf = ({ position }) => position !== void 0 && (same.has(position.file) || !head.files.some(({ path }) => path === position.file));
  return (diagnostic) => known.has(idOf2(diagnostic)) && isFileOf(diagnostic);
}
function changedPolicies(before, after, directory) {
  const [old = [], now = []] = [before, after].map((one) => one?.configuration?.policies);
  return policyChanges(old, now, after.configuration && configurationPath(directory));
}
var heldUp = {
  severity: "warning",
  code: "held-up",
  message: "Errors in documents that this change leaves as they are keep this change from being planned: whatever isn't understood would be taken for removed. A merge of this change leaves it undone.",
  hint: "Mend them first: the next plan shows this change, too."
};
function madeOf(remembered) {
  const made = remembered.flatMap(({ record }) => record.made ?? []);
  return [...new Map(made.map((one) => [one.id, one])).values()];
}
function asProtecting({ workflows, templates }) {
  return { workflows, templates, isApplied: true };
}
function isMissing(snapshot) {
  return snapshot === void 0 || snapshot.isMissing === true && snapshot.diagnostics.length === 0;
}
async function asApplied(newest, { otherwise }, directory) {
  if (newest !== void 0) return { ...newest.documents, name: newest.record.sha };
  const { name, files } = await otherwise?.() ?? emptySnapshot;
  return { ...readRevision(files, directory, "base"), name };
}
async function remember(repository, found) {
  try {
    return await readRemembered(repository, found);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}
async function readRemembered(repository, { record, isProved }) {
  const { directory, sha } = record;
  const at = async (commit) => readRevision((await repository.snapshot(commit, directory)).files, directory, "base");
  const [documents, ...revisions] = await Promise.all([
    at(sha),
    ...revisionsOf(record).map(async (commit) => [commit, await at(commit)])
  ]);
  return { record, isProved, documents, revisions: new Map(revisions) };
}
async function asOf(source, into, { isPartOf }) {
  if (source === "unreadable" || isPartOf === void 0 || await isPartOf(source.record.sha)) return source;
  return { ...source, documents: into };
}
async function fromElsewhere(repository, into, { headIn }, { owner }, inputs) {
  if (!isCommit(into.name)) return into;
  const others = (await repository.directories(into.name)).filter((other) => other !== inputs.directory);
  for (const directory of others) {
    const { files } = await repository.snapshot(into.name, directory);
    const before = readRevision(files, directory, "base");
    const { owners } = identify(before, before, { ...inputs, directory });
    if (owners.owner !== owner || before.count === 0) continue;
    const { count } = readRevision((await headIn(directory)).files, directory, "base");
    if (count === 0) return { ...before, name: into.name };
  }
  return into;
}
function unreadableOf(remembered, into) {
  const revisions = remembered.flatMap(({ documents, revisions: others }) => [
    documents,
    ...[...others.values()]
    // as `remember` reads them
  ]);
  return [...revisions, ...into === void 0 ? [] : [into]].flatMap(({ unreadable }) => unreadable);
}
function lostCommit({ message }) {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `The commit of the last apply can't be read: ${message} So it isn't known what was made before.`,
    hint: "Was the branch rewritten? Apply by hand with the input `base`, or `--base`: the commit whose documents LaunchDarkly holds."
  };
}
async function otherDirectories(remembered, head, { headIn }, directory) {
  if (head.count === 0) return [];
  const others = [...new Set(remembered.map(({ record }) => record.directory))].filter((other) => other !== directory);
  const full = await Promise.all(
    others.map(async (other) => readRevision((await headIn(other)).files, other, "base").count > 0 ? [other] : [])
  );
  return full.flat().map((other) => ({
    severity: "error",
    code: "two-directories",
    message: `\`${directory}\` and \`${other}\` both hold documents, and both are applied under one owner: each would take the other's for removed.`,
    hint: `Give one of them an \`owner\` of its own in its workflow-sync.yaml, or move all documents into one directory. A change can't give an owner and use it at once: this error stands until that is merged.`
  }));
}
function brokenBranch({ sha }) {
  return {
    severity: "warning",
    code: "base-broken",
    message: `The branch that this goes into can't be read, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
    hint: "The plan shows what the merge will do if it mends the branch."
  };
}

// src/flags/state.ts
function flagPlace({ project, flag, environment }, flags) {
  const others = (key) => flags.get(flagName({ project, flag: key }));
  const own = others(flag);
  return own && { flag: own, environment, others };
}
function flagState({ flag, environment, others }) {
  const { variations, environments } = flag;
  const configuration = environments[environment]?.configuration;
  if (configuration === void 0) return void 0;
  const id = (index) => typeof index === "number" ? variations[index]?.id : void 0;
  const serving = (written) => readServing(object(written), id);
  const off = id(configuration.offVariation);
  return {
    on: configuration.on === true,
    ...present({ offVariation: off }),
    fallthrough: serving(configuration.fallthrough),
    rules: objects(configuration.rules).map((rule) => ({
      id: String(rule._id ?? ""),
      ...readDescription(rule),
      clauses: objects(rule.clauses).map(readClause),
      serving: serving(rule),
      disabled: rule.disabled === true,
      trackEvents: rule.trackEvents === true
    })),
    targets: [...objects(configuration.targets), ...objects(configuration.contextTargets)].flatMap((target) => {
      const variation = id(target.variation);
      const values = texts(target.values);
      return variation === void 0 || values.length === 0 ? [] : [{ contextKind: contextKindOf(target.contextKind), variation, values }];
    }),
    // A live flag names another flag's variation by its place there; instructions do by its id.
    prerequisites: objects(configuration.prerequisites).map(({ key, variation }) => ({
      key: String(key),
      variation: others(String(key))?.variations[Number(variation)]?.id ?? String(variation)
    })),
    trackEvents: configuration.trackEvents === true,
    trackEventsFallthrough: configuration.trackEventsFallthrough === true
  };
}
function readServing({ variation, rollout }, id) {
  const fixed = id(variation);
  if (fixed !== void 0) return { variation: fixed };
  const split = object(rollout);
  return {
    rollout: sharesOf(objects(split.variations).map((share) => [id(share.variation), share.weight])),
    ...readBucketing(split.contextKind, split.bucketBy),
    ...present({ seed: typeof split.seed === "number" ? split.seed : void 0, running: runningOn(split) })
  };
}
function readBucketing(contextKind, bucketBy) {
  return {
    contextKind: contextKindOf(contextKind),
    ...typeof bucketBy === "string" && bucketBy !== "" && bucketBy !== "key" && { bucketBy }
  };
}
function runningOn({ experimentAllocation, kind }) {
  if (object(experimentAllocation).type === "measuredRollout") return "rollout";
  return kind === "experiment" || typeof experimentAllocation === "object" && experimentAllocation !== null ? "experiment" : void 0;
}
function sharesOf(written) {
  const sums = /* @__PURE__ */ new Map();
  for (const [variation, weight] of written)
    if (variation !== void 0 && typeof weight === "number" && weight !== 0)
      sums.set(variation, (sums.get(variation) ?? 0) + weight);
  return [...sums].map(([variation, weight]) => ({ variation, weight })).sort((left, right) => left.variation < right.variation ? -1 : 1);
}
function readDescription({ description }) {
  return typeof description === "string" && description !== "" ? { description } : {};
}
function readClause({ _id, attribute, op, negate, values, contextKind }) {
  return {
    ...typeof _id === "string" && { id: _id },
    attribute: String(attribute ?? ""),
    op: String(op ?? ""),
    negate: negate === true,
    values: list(values),
    contextKind: contextKindOf(contextKind)
  };
}
function evaluatedRules({ rules }) {
  return rules.filter(({ disabled }) => !disabled);
}
function sharesById(serving) {
  return "variation" in serving ? [{ variation: serving.variation, weight: wholeWeight }] : serving.rollout;
}

// src/flags/rule-names.ts
function ruleNames({ environments }, environment) {
  const rules = objects(environments[environment]?.configuration.rules).map((rule) => {
    const id = String(rule._id ?? "");
    return { id, name: ruleName({ id, ...readDescription(rule), clauses: objects(rule.clauses).map(readClause) }) };
  });
  return new Map(
    rules.map(({ id, name }, index) => {
      const isShared = rules.some((other) => other.id !== id && other.name === name);
      return [id, isShared ? `#${index + 1} ${name}` : name];
    })
  );
}
function ruleName({ description, clauses, id }) {
  if (description !== void 0 && description !== "") return description;
  const shown = clauses.slice(0, 3).map(clauseName).join(" and ");
  return clauses.length > 3 ? `${shown}, …` : shown || id;
}
function clauseName({ attribute, op, negate, values, contextKind }) {
  const of = contextKind === "user" ? "" : `${contextKind} `;
  const what = op === "segmentMatch" ? "in segment" : `${of}${attribute} ${op}`;
  const shown = values.slice(0, 3).map(jsonText).join(", ");
  return `${negate ? "not " : ""}${what} ${shown}${values.length > 3 ? ", …" : ""}`;
}

// src/resolving/lookup.ts
import { isDeepStrictEqual } from "node:util";

// src/flags/prerequisites.ts
function servesOffVariation(state, place) {
  return !state.on || unmetPrerequisites(state, place).some(({ met }) => met === "by none");
}
function unmetPrerequisites({ prerequisites }, { flag, environment, others }, above = []) {
  return prerequisites.flatMap(({ key, variation }) => {
    const other = others(key);
    const seen = [...above, flag.key];
    const all = other === void 0 || seen.includes(key) ? void 0 : possible(other, { environment, others }, seen);
    if (all === void 0) return [{ key, variation, met: "not known", isOff: false }];
    const { variations, isOff, isSure } = all;
    if (isOff || !variations.has(variation)) return [{ key, variation, met: "by none", isOff }];
    if (variations.size === 1) return [];
    return [{ key, variation, met: isSure ? "by some" : "not known", isOff }];
  });
}
function possible(flag, { environment, others }, above) {
  const place = { flag, environment, others };
  const state = flagState(place);
  if (state === void 0) return void 0;
  const off = state.offVariation === void 0 ? [] : [state.offVariation];
  if (!state.on) return { variations: new Set(off), isOff: true, isSure: true };
  const unmet = unmetPrerequisites(state, place, above);
  if (unmet.some(({ met }) => met === "by none")) return { variations: new Set(off), isOff: false, isSure: true };
  const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
  return {
    variations: /* @__PURE__ */ new Set([
      ...servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)),
      ...state.targets.map(({ variation }) => variation),
      ...unmet.length > 0 ? off : []
    ]),
    isOff: false,
    isSure: unmet.every(({ met }) => met !== "not known")
  };
}

// src/flags/served.ts
function served(state, place) {
  const { variations } = place.flag;
  const name = (id) => variationName(id, variations);
  const unmet = state.on ? unmetPrerequisites(state, place) : [];
  const prerequisites = unmet.map(({ key, variation, met, isOff }) => {
    const other = place.others(key);
    return {
      key,
      ...other && { variation: variationName(variation, other.variations) },
      met,
      ...isOff && { isOff: true }
    };
  });
  if (!state.on || unmet.some(({ met }) => met === "by none")) {
    return {
      on: state.on,
      everyone: state.offVariation === void 0 ? [] : [{ variation: name(state.offVariation), weight: wholeWeight }],
      rules: [],
      targets: [],
      ...prerequisites.length > 0 && { prerequisites }
    };
  }
  const names = ruleNames(place.flag, place.environment);
  const nameOf2 = (rule) => {
    const [own, live] = [ruleName(rule), names.get(rule.id)];
    return live?.replace(/^#\d+ /, "") === own ? live : own;
  };
  const disabled = state.rules.filter((rule) => rule.disabled);
  return {
    on: true,
    everyone: shares(state.fallthrough, name),
    ...present({ everyoneSplit: splitDetails(state.fallthrough) }),
    rules: evaluatedRules(state).map((rule) => ({
      name: nameOf2(rule),
      serves: shares(rule.serving, name),
      ...present({ split: splitDetails(rule.serving) })
    })),
    ...disabled.length > 0 && { disabledRules: disabled.map(nameOf2) },
    targets: state.targets.map(({ contextKind, variation, values }) => ({
      variation: name(variation),
      contextKind,
      values
    })),
    ...prerequisites.length > 0 && { prerequisites }
  };
}
function variationName(id, variations) {
  const index = variations.findIndex((candidate) => candidate.id === id);
  const variation = variations[index];
  if (variation === void 0) return id;
  const name = ownName(variation);
  const value = JSON.stringify(variation.value);
  if (variations.every((other) => other === variation || ownName(other) !== name)) return name;
  const isTold = variation.name && value.length <= longestValue;
  return isTold ? `${name} (${value})` : `#${index + 1} ${name}`;
}
var longestValue = 40;
function ownName({ name, value }) {
  if (name) return name;
  const text = jsonText(value);
  if (text.length <= longestValue) return text || '""';
  return typeof value === "object" ? `${text.slice(0, longestValue - 2)}…${text.at(-1)}` : `${text.slice(0, longestValue - 1)}…`;
}
function shares(serving, name) {
  return sharesById(serving).map(({ variation, weight }) => ({ variation: name(variation), weight })).sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}
function splitDetails(serving) {
  if ("variation" in serving) return void 0;
  const { rollout, contextKind, bucketBy, running } = serving;
  const details = {
    ...rollout.length > 1 && { ...contextKind !== "user" && { contextKind }, ...present({ bucketBy }) },
    ...present({ running })
  };
  return Object.keys(details).length === 0 ? void 0 : details;
}

// src/resolving/lookup.ts
function fail({ origin, pointer, diagnostics }, code, message, hint) {
  diagnostics.push(errorAt(origin, pointer, code, message, hint));
  return void 0;
}
function hintAmong(written, known) {
  return known.length === 0 ? "There are none." : nearestHint(written, known);
}
function variationId(reference, flag, site) {
  const { variations } = flag;
  const found = matchingVariations(reference, variations);
  const [only, another] = found;
  if (only !== void 0 && another === void 0) return only.id;
  const written = referenceText(reference);
  if (only === void 0) {
    const names = variations.map(({ id }) => variationName(id, variations));
    const message = `The flag \`${flag.key}\` has no variation \`${written}\`.`;
    return fail(site, "unknown-variation", message, hintAmong(written, names));
  }
  const meanings = found.map((variation) => `${ownName(variation)} (${JSON.stringify(variation.value)})`);
  return fail(
    site,
    "ambiguous-variation",
    `\`${written}\` means several variations of \`${flag.key}\`: ${meanings.join(", ")}.`,
    "Say which, with `{id: …}`, `{name: …}` or `{value: …}`."
  );
}
function matchingVariations(reference, variations) {
  if ("id" in reference) return variations.filter(({ id }) => id === reference.id);
  if ("name" in reference) return variations.filter(({ name }) => name === reference.name);
  if ("value" in reference) return variations.filter(({ value }) => isDeepStrictEqual(value, reference.value));
  const { ref } = reference;
  const byId = variations.filter(({ id }) => id === ref);
  return byId.length > 0 ? byId : variations.filter(({ name, value }) => name === ref || value === ref || isJsonTextOf(ref, value));
}
function isJsonTextOf(text, value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) === text;
  try {
    return isDeepStrictEqual(JSON.parse(text), value);
  } catch {
    return false;
  }
}
function ruleId(reference, flag, environment, site, added = /* @__PURE__ */ new Map()) {
  const rules = flag.environments[environment]?.rules ?? [];
  const written = referenceText(reference);
  const found = rules.filter(
    ({ id, description }) => id === written || !("id" in reference) && description === written
  );
  const [only, another] = found;
  if (only !== void 0 && another === void 0) return only.id;
  const adding = "id" in reference ? void 0 : added.get(written);
  if (only === void 0 && adding !== void 0)
    return fail(
      site,
      "rule-without-id",
      `The rule \`${written}\` is added by the stage \`${adding}\` of this same workflow: it has no id before that has run, so a later instruction can't name it.`,
      "Let the rule serve its final variation from the start, or write the workflow that changes it once the rule exists."
    );
  if (only === void 0)
    return fail(
      site,
      "unknown-rule",
      `The flag \`${flag.key}\` has no rule \`${written}\` in \`${environment}\`.`,
      hintAmong(written, rules.map(ruleReference))
    );
  return fail(
    site,
    "ambiguous-rule",
    `Several rules of \`${flag.key}\` are described as \`${written}\`.`,
    `Name it by its id: ${found.map(({ id }) => `\`${id}\``).join(", ")}.`
  );
}
function ruleReference({ id, description }) {
  return description ?? id;
}
function memberId(reference, members, site) {
  if ("id" in reference) return reference.id;
  if (members === void 0) return void 0;
  const written = referenceText(reference);
  const member = members.find(({ id, email }) => id === written || email.toLowerCase() === written.toLowerCase());
  if (member !== void 0) return member.id;
  const emails = members.map(({ email }) => email);
  return fail(site, "unknown-member", `There is no member \`${written}\`.`, hintAmong(written, emails));
}
function checkKey(kind, key, where, known, site) {
  if (known === "forbidden" || known.includes(key)) return;
  fail(site, `unknown-${kind}`, `There is no ${kind} \`${key}\`${where}.`, hintAmong(key, known));
}
function isMemberName(reference) {
  return reference !== void 0 && !("id" in reference);
}

export {
  LaunchDarklyError,
  isFailure,
  isUsableToken,
  connectLaunchDarkly,
  withGuards,
  unblocked,
  overridableStops,
  workflowMarkerText,
  templateMarkerText,
  withMarker,
  ownDescription,
  holdsMarkerOf,
  readMarker,
  endedStatuses,
  progressOf,
  progressName,
  hasEnded,
  isEndedStatus,
  executedStages,
  classifyWorkflow,
  classifyTemplate,
  classifyTarget,
  flagPlace,
  flagState,
  readBucketing,
  sharesOf,
  readDescription,
  readClause,
  evaluatedRules,
  sharesById,
  servesOffVariation,
  unmetPrerequisites,
  ruleNames,
  ruleName,
  served,
  variationName,
  shares,
  variationId,
  matchingVariations,
  ruleId,
  ruleReference,
  memberId,
  checkKey,
  isMemberName,
  reviewOf,
  reviewByHand,
  shownBy,
  reviewedPlan,
  isReviewRequired,
  newFindings,
  identify,
  prepare
};
