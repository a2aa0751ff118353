import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isUsableToken,
  machineClock,
  partsOf,
  requestName
} from "./chunk-ON5KGB66.js";
import {
  waitsOf
} from "./chunk-XZLGFKAD.js";
import {
  LaunchDarklyError,
  isFailure,
  permissionFor
} from "./chunk-XNU5ZTTK.js";
import {
  version
} from "./chunk-SN4WNV3U.js";
import {
  UnusableAnswer,
  fetchWhole
} from "./chunk-UFVM52TC.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  isObject,
  list,
  object,
  texts
} from "./chunk-XEMECXA4.js";

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
async function readPages(http, { path, query, parse, identity, writtenAt }) {
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
    for (const item of page.items) found.set(identity(item), item);
    if (page.items.length > 0 && found.size === before) return void 0;
    const complete = page.total === void 0 ? page.items.length === 0 : seen >= page.total;
    if (complete) return page.total === void 0 || found.size === page.total ? [...found.values()] : void 0;
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
  const { kind, memberId } = object(value);
  return { kind: optionalText(kind) ?? "", ...present({ memberId: optionalText(memberId) || void 0 }) };
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
  const { approvalSettings, critical } = requiredObject(value, "an environment");
  const { required, requiredApprovalTags, serviceKind } = object(approvalSettings);
  return {
    approvalsRequired: required === true,
    requiredApprovalTags: texts(requiredApprovalTags),
    approvalService: optionalText(serviceKind) || "launchdarkly",
    ...critical === true && { critical }
  };
}
function parseMember(value) {
  const member = requiredObject(value, "a member");
  return { id: idOf(member, "a member"), email: optionalText(member.email) ?? "" };
}
function parseCaller(value) {
  const { tokenName, memberId, serviceToken, scopes } = requiredObject(value, "the caller's identity");
  return present({
    tokenName: optionalText(tokenName),
    memberId: optionalText(memberId) || void 0,
    isServiceToken: typeof serviceToken === "boolean" ? serviceToken : void 0,
    scopes: Array.isArray(scopes) ? texts(scopes) : void 0
  });
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
  const remember = (...paths) => {
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
    may: http.may,
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
      if (result.workflow !== void 0) remember(path, workflowPath(target, result.workflow.id));
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
      return total !== void 0 && total !== items.length ? incomplete(path) : items;
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
    async getCaller() {
      const path = apiPath`caller-identity`;
      const { body } = await http.request("GET", path);
      return parsed(`GET ${path}`, () => parseCaller(body));
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
var templatesPath = apiPath`templates`;
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
  const { fetch = fetchWhole } = settings;
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
    let answered;
    const heard = (head) => {
      answered = head;
      observe(head);
    };
    const answer = await fetch(url, options, settings.timeout, heard).finally(
      () => settings.onRequest?.({
        kind: "over",
        ...partsOf(request),
        took: now() - begun,
        ...present({ status: answered?.status, headers: answered?.headers })
      })
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
      return await send(request2, (head) => {
        const { status, headers } = head;
        settings.onAnswer?.(head);
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
  return { request, now, close, may: settings.may };
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
function connectLaunchDarkly(host, token, may, { requests, service }, onRequest, fetch) {
  const { lookFor: visibleWithin } = waitsOf(service);
  return createLaunchDarkly(
    createHttp({ host, token, version, may, ...requests, visibleWithin, ...present({ onRequest, fetch }) })
  );
}
async function recordingIn(environment, token, warn) {
  const { LAUNCHDARKLY_RECORD: directory = "" } = environment;
  if (directory === "") return void 0;
  const { openRecording } = await import("./recorder-2KDX4HHL.js");
  return openRecording(
    directory,
    token,
    (why) => warn(`The recording in \`${directory}\` ends early, since it can't be written any more: ${why}`)
  );
}

export {
  createLaunchDarkly,
  apiPath,
  workflowsPath,
  templatesPath,
  templatePath,
  createHttp,
  connectLaunchDarkly,
  recordingIn
};
