import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  LaunchDarklyError,
  MissingCommit,
  ProxyError,
  allow,
  allowanceFor,
  annotate,
  applyOnGitHub,
  assemble,
  blobId,
  bodyOf,
  connect,
  context,
  debug,
  diagnosticAnnotations,
  endGroup,
  gather,
  getInput,
  githubDiagnostic,
  headline,
  hiddenMarker,
  holdToReviewed,
  honourProxies,
  info,
  isError,
  isOurs,
  isRefused,
  isRequestFailure,
  isUsableToken,
  logText,
  makePlan,
  masked,
  mostCheckBytes,
  ownPart,
  parentsOf,
  permissionFor,
  planAnnotations,
  planExitCode,
  planHash,
  planMarkdown,
  prepareOnGitHub,
  preparePlan,
  readBody,
  readComment,
  readCommits,
  readRevision,
  redacted,
  redactor,
  restInSummary,
  result,
  reviewedBytes,
  reviewedDigests,
  reviewedLine,
  reviewedOn,
  reviewedPlan,
  savePlan,
  saveState,
  sentOnce,
  setFailed,
  setOutput,
  settleHost,
  standardDirectory,
  startGroup,
  summary,
  tellable,
  updateComment,
  validationMarkdown,
  version,
  withoutCommands,
  withoutPlan,
  writeCheckRun,
  writeComment
} from "./chunks/chunk-IFXRQIEF.js";
import "./chunks/chunk-6UU6BM5N.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// src/launchdarkly/parse.ts
var Malformed = class extends Error {
};
function fields(value, what) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Malformed(`${what} is not an object`);
  return value;
}
function items(value, what) {
  if (!Array.isArray(value)) throw new Malformed(`${what} is not a list`);
  return value;
}
function text(value, what) {
  if (typeof value !== "string") throw new Malformed(`${what} is not text`);
  return value;
}
var optionalText = (value) => typeof value === "string" ? value : void 0;
var optionalNumber = (value) => typeof value === "number" ? value : void 0;
var list = (value) => Array.isArray(value) ? value : [];
function fieldsOrNone(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function idOf(part, what) {
  return text(part._id ?? part.id, `${what}'s _id`);
}
function statusOf(part) {
  const execution = part._execution;
  return typeof execution === "object" && execution !== null ? optionalText(execution.status) ?? "" : "";
}
function parseWorkflow(value, target) {
  const workflow = fields(value, "a workflow");
  const description = optionalText(workflow.description);
  const maintainerId = optionalText(workflow._maintainerId);
  return {
    id: idOf(workflow, "a workflow"),
    target,
    name: optionalText(workflow.name) ?? "",
    ...description !== void 0 && { description },
    ...maintainerId && { maintainerId },
    createdAt: optionalNumber(workflow._creationDate) ?? 0,
    status: statusOf(workflow),
    stages: list(workflow.stages).map(parseStage)
  };
}
function parseStage(value) {
  const stage = fields(value, "a stage");
  const name = optionalText(stage.name);
  const action = typeof stage.action === "object" && stage.action !== null ? stage.action : {};
  return {
    ...name !== void 0 && { name },
    status: statusOf(stage),
    conditions: list(stage.conditions).map(parseCondition),
    // What is no object tells nothing, but it is one of them.
    instructions: list(action.instructions).map(fieldsOrNone)
  };
}
function parseCondition(value) {
  const condition = fields(value, "a condition");
  const known = {
    kind: optionalText(condition.kind),
    scheduleKind: optionalText(condition.scheduleKind),
    waitDuration: optionalNumber(condition.waitDuration),
    waitDurationUnit: optionalText(condition.waitDurationUnit),
    executionDate: optionalNumber(condition.executionDate),
    description: optionalText(condition.description),
    reviewStatus: optionalText(condition.reviewStatus)
  };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, field]) => field !== void 0)),
    // A date of its being met says more than a status word that isn't documented.
    status: typeof condition.appliedDate === "number" ? "completed" : statusOf(condition),
    notifyMemberIds: list(condition.notifyMemberIds).filter((id) => typeof id === "string"),
    reviews: list(condition.allReviews).length
  };
}
function parseTemplate(value) {
  const template = fields(value, "a template");
  const name = optionalText(template.name);
  const description = optionalText(template.description);
  return {
    key: text(template._key ?? template.key, "a template's _key"),
    ...name !== void 0 && { name },
    ...description !== void 0 && { description },
    stages: list(template.stages).map((stage) => ({ ...parseStage(stage), parts: partsOf(fields(stage, "a stage")) }))
  };
}
function partsOf(stage) {
  const instructions = typeof stage.action === "object" && stage.action !== null ? list(stage.action.instructions) : [];
  const part = (kind) => (value) => {
    const { _id, id, kind: name } = fields(value, `a ${kind}`);
    return { id: optionalText(_id ?? id) ?? "", kind: optionalText(name) ?? "", part: kind };
  };
  return [...list(stage.conditions).map(part("condition")), ...instructions.map(part("instruction"))];
}
function parseFlag(value, project) {
  const flag = fields(value, "a flag");
  const environments = Object.entries(
    typeof flag.environments === "object" && flag.environments !== null ? flag.environments : {}
  );
  return {
    project,
    key: text(flag.key, "a flag's key"),
    name: optionalText(flag.name) ?? "",
    archived: flag.archived === true,
    tags: list(flag.tags).filter((tag) => typeof tag === "string"),
    variations: list(flag.variations).map((entry) => {
      const variation = fields(entry, "a variation");
      const name = optionalText(variation.name);
      return { id: text(variation._id, "a variation's _id"), ...name && { name }, value: variation.value };
    }),
    environments: Object.fromEntries(
      environments.map(([key, entry]) => {
        const configuration = fields(entry, "a flag's environment");
        const rules = list(configuration.rules).map((item) => {
          const rule = fields(item, "a rule");
          const description = optionalText(rule.description);
          return { id: optionalText(rule._id) ?? "", ...description && { description } };
        });
        return [key, { rules, configuration }];
      })
    )
  };
}
function parseEnvironment(value) {
  const { approvalSettings } = fields(value, "an environment");
  const { required, requiredApprovalTags, serviceKind } = typeof approvalSettings === "object" && approvalSettings !== null ? approvalSettings : {};
  return {
    approvalsRequired: required === true,
    requiredApprovalTags: list(requiredApprovalTags).filter((tag) => typeof tag === "string"),
    approvalService: optionalText(serviceKind) || "launchdarkly"
  };
}
function parseMember(value) {
  const member = fields(value, "a member");
  return { id: idOf(member, "a member"), email: optionalText(member.email) ?? "" };
}
function parseParameters(value) {
  const meta = typeof value === "object" && value !== null ? value.meta : void 0;
  if (typeof meta !== "object" || meta === null) return [];
  return list(meta.parameters).map((entry) => {
    const parameter = fields(entry, "a parameter");
    return {
      id: optionalText(parameter._id) ?? "",
      path: optionalText(parameter.path) ?? "",
      valid: parameter.valid !== false,
      ...parameter.default !== void 0 && { default: parameter.default }
    };
  });
}

// src/launchdarkly/client.ts
var pageSize = 200;
var flagPageSize = 100;
function createLaunchDarkly(http) {
  const written = /* @__PURE__ */ new Map();
  const note = (...paths) => {
    for (const path of paths) written.set(path, http.now());
  };
  async function list2(path, query, parse, identity) {
    return await readPages(path, query, parse, identity) ?? await readPages(path, query, parse, identity) ?? incomplete(path);
  }
  async function readPages(path, query, parse, identity) {
    const found = /* @__PURE__ */ new Map();
    let seen = 0;
    for (; ; ) {
      const { body } = await http.request("GET", path, {
        query: { limit: String(pageSize), ...query, offset: String(seen) },
        writtenAt: written.get(path)
      });
      const page = understood(`GET ${path}`, () => {
        const answer = fields(body, "the answer");
        return {
          items: items(answer.items, "`items`").map(parse),
          total: typeof answer.totalCount === "number" ? answer.totalCount : void 0
        };
      });
      seen += page.items.length;
      const before = found.size;
      for (const item of page.items) found.set(identity(item), item);
      if (page.items.length > 0 && found.size === before) return void 0;
      const complete = page.total === void 0 ? page.items.length === 0 : seen >= page.total;
      if (complete) return page.total === void 0 || found.size === page.total ? [...found.values()] : void 0;
      if (page.items.length === 0) return void 0;
    }
  }
  function listKeys(path, what) {
    return list2(
      path,
      {},
      (item) => ({ key: String(fields(item, what).key) }),
      ({ key }) => key
    );
  }
  async function orMissing(method, path) {
    try {
      return await http.request(method, path, { writtenAt: written.get(path) });
    } catch (error) {
      if (error instanceof LaunchDarklyError && error.kind === "not-found") return void 0;
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
    listWorkflows: (target, status) => list2(
      workflowsPath(target),
      status === void 0 ? {} : { status },
      (item) => parseWorkflow(item, target),
      ({ id }) => id
    ),
    async getWorkflow(target, id) {
      const path = workflowPath(target, id);
      const answer = await orMissing("GET", path);
      return answer && understood(`GET ${path}`, () => parseWorkflow(answer.body, target));
    },
    async createWorkflow(target, body, { templateKey, dryRun } = {}) {
      const path = workflowsPath(target);
      const query = { ...templateKey !== void 0 && { templateKey }, ...dryRun && { dryRun: "true" } };
      const changesNothing = dryRun === true;
      const writtenAt = written.get(templateKey === void 0 ? path : templatePath(templateKey));
      const answer = await http.request("POST", path, { body, query, changesNothing, writtenAt }).then(
        (answered) => answered.body,
        (error) => inapplicable(error) ?? Promise.reject(error)
      );
      const made = understood(
        `POST ${path}`,
        () => {
          const parameters = parseParameters(answer);
          const created = !changesNothing && parameters.every(({ valid }) => valid);
          return { parameters, ...created && { workflow: parseWorkflow(answer, target) } };
        },
        !changesNothing
      );
      if (made.workflow !== void 0) note(path, workflowPath(target, made.workflow.id));
      return made;
    },
    deleteWorkflow: (target, id) => remove(workflowPath(target, id)),
    async listTemplates() {
      const { body } = await http.request("GET", "/api/v2/templates", { query: { summary: "false" } });
      const { listed, total } = understood("GET /api/v2/templates", () => {
        const answer = fields(body, "the answer");
        return { listed: items(answer.items, "`items`").map(parseTemplate), total: answer.totalCount };
      });
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
        environments.length === 1 ? { query: { env: environments[0] ?? "" } } : {}
      );
      return understood(`GET ${path}`, () => parseFlag(body, project));
    },
    listFlags: (project) => list2(
      `/api/v2/flags/${encodeURIComponent(project)}`,
      { limit: String(flagPageSize) },
      (item) => parseFlag(item, project),
      ({ key }) => key
    ),
    async listFlagPage(project, environments, offset) {
      const path = `/api/v2/flags/${encodeURIComponent(project)}`;
      const { body } = await http.request("GET", path, {
        query: [
          ["summary", "0"],
          ...environments.map((environment) => ["env", environment]),
          ["limit", String(flagPageSize)],
          ["offset", String(offset)]
        ]
      });
      return understood(`GET ${path}`, () => {
        const { items: listed, totalCount } = fields(body, "the answer");
        return {
          flags: items(listed, "`items`").map((item) => parseFlag(item, project)),
          ...typeof totalCount === "number" && { total: totalCount }
        };
      });
    },
    async getEnvironment(project, environment) {
      const path = `/api/v2/projects/${encodeURIComponent(project)}/environments/${encodeURIComponent(environment)}`;
      const { body } = await http.request("GET", path);
      return understood(`GET ${path}`, () => parseEnvironment(body));
    },
    listMembers: () => list2("/api/v2/members", {}, parseMember, ({ id }) => id),
    listTeams: () => listKeys("/api/v2/teams", "a team"),
    listSegments: (project, environment) => listKeys(`/api/v2/segments/${encodeURIComponent(project)}/${encodeURIComponent(environment)}`, "a segment")
  };
}
function inapplicable(error) {
  if (!(error instanceof LaunchDarklyError) || error.ambiguous) return void 0;
  try {
    return parseParameters(error.body).some(({ valid }) => !valid) ? error.body : void 0;
  } catch {
    return void 0;
  }
}
function workflowsPath({ project, flag, environment }) {
  return `/api/v2/projects/${encodeURIComponent(project)}/flags/${encodeURIComponent(flag)}/environments/${encodeURIComponent(environment)}/workflows`;
}
function workflowPath(target, id) {
  return `${workflowsPath(target)}/${encodeURIComponent(id)}`;
}
function templatePath(key) {
  return `/api/v2/templates/${encodeURIComponent(key)}`;
}
function understood(request, parse, ambiguous = false) {
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
        ambiguous
      },
      { cause: error }
    );
  }
}
function incomplete(path) {
  throw new LaunchDarklyError({
    kind: "malformed",
    request: `GET ${path}`,
    detail: "the pages of the list don't add up to its `totalCount`",
    hint: "Run again when nobody is changing these workflows.",
    ambiguous: false
  });
}

// src/launchdarkly/http.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/launchdarkly/failures.ts
var otherAnswers = "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.";
function unsendable(request) {
  return new LaunchDarklyError({
    kind: "unauthorized",
    request,
    detail: "it is empty or holds a character that no token has, so nothing was sent",
    hint: hintFor("unauthorized", "GET", ""),
    ambiguous: false
  });
}
function tooLate(request, pause2) {
  return new LaunchDarklyError({
    kind: "rate-limited",
    request,
    detail: `it is free again in ${Math.ceil(pause2 / 1e3)} seconds, beyond \`requests.budget\``,
    hint: hintFor("rate-limited", "GET", ""),
    ambiguous: false
  });
}
function unreachable(error, request, effect, { timeout, host }, withoutToken2) {
  const timedOut = error instanceof Error && error.name === "TimeoutError";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : void 0;
  const detail = timedOut ? `nothing within ${timeout / 1e3} seconds` : cause instanceof Error ? cause.message || (code ?? cause.name) : String(cause);
  const untouched = code !== void 0 && ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"].includes(code);
  return new LaunchDarklyError(
    {
      kind: timedOut ? "timeout" : "network",
      request,
      detail: withoutToken2(detail),
      hint: `Check that ${host} is right and can be reached from here; proxies are taken from HTTPS_PROXY and HTTP_PROXY.`,
      ambiguous: effect !== "GET" && !untouched
    },
    { cause: error }
  );
}
function refused(response, body, request, { method, effect, path }, withoutToken2) {
  const { code, message } = typeof body === "object" && body !== null ? body : {};
  if (response.status === 404 && code === void 0 && message === void 0)
    return new LaunchDarklyError({
      kind: "malformed",
      request,
      status: 404,
      detail: "a 404 that doesn't come from LaunchDarkly's API",
      hint: otherAnswers,
      // Whatever answered, it may not be asked whether something exists.
      ambiguous: effect !== "GET"
    });
  const kind = kindOf(response.status);
  return new LaunchDarklyError({
    kind,
    request,
    status: response.status,
    ...typeof code === "string" && { code },
    ...typeof message === "string" && { detail: withoutToken2(message) },
    ...body !== void 0 && { body },
    hint: hintFor(kind, method, path),
    ambiguous: effect !== "GET" && kind === "server"
  });
}
function kindOf(status) {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "server" : "refused";
}
function hintFor(kind, method, path) {
  switch (kind) {
    case "unauthorized":
      return "Check `access-token` (LAUNCHDARKLY_ACCESS_TOKEN): an API access token of this LaunchDarkly instance, not an SDK key, and not expired.";
    case "forbidden":
      return `Give the token's role: ${permissionFor(method, path)}.`;
    case "not-found":
      return "Check the keys of project, flag and environment.";
    case "rate-limited":
      return "Lower `requests.concurrency`, or run again when other tokens of the account are quiet.";
    case "conflict":
      return "Run again.";
    case "refused":
      return "LaunchDarkly's message says what it wants changed.";
    default:
      return "Run again; if it goes on, look at LaunchDarkly's status page.";
  }
}
function notJson(request, status, effect) {
  return new LaunchDarklyError({
    kind: "malformed",
    request,
    status,
    detail: "the body is not JSON",
    hint: otherAnswers,
    ambiguous: effect !== "GET"
  });
}

// src/launchdarkly/rate-headers.ts
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
    ...globalLeft !== void 0 && { globalLeft },
    ...routeLeft !== void 0 && { routeLeft },
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

// src/launchdarkly/routes.ts
function routeOf(method, path) {
  const [collection = "", ...rest] = path.replace(/^\/api\/v2\//, "").split("/");
  const more = collection === "projects" ? rest.filter((_, index) => index % 2 === 1) : [];
  return [method, collection, ...more].join(" ");
}

// src/launchdarkly/pacing.ts
var rateWindow = 1e4;
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
    answered(sent, told, now) {
      const route = routeOf2(sent.route);
      const probes = new Set(sent.counted.filter(({ isProbe }) => isProbe).map(({ limit }) => limit));
      for (const { limit } of sent.counted) {
        limit.inFlight--;
        limit.isKnown = true;
      }
      if (told !== void 0) route.isGlobal ||= told.globalLeft !== void 0;
      for (const [limit, left] of [
        [global, told?.globalLeft],
        [route.limit, told?.routeLeft]
      ]) {
        const isProbe = probes.has(limit);
        if (told !== void 0 && left !== void 0) learn(limit, { left, told, sentAt: sent.at, isProbe, now });
        else if (sent.counted.some((counted) => counted.limit === limit)) assumeCounted(limit, isProbe);
      }
      if (told !== void 0) pause(told, { address, global, route: route.limit }, now);
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
  const { left, told, now } = answer;
  const { window } = limit;
  limit.size = Math.max(limit.size, left + 1);
  if (window !== void 0 && goesOn(window, answer)) learnMore(limit, window, answer);
  else if (window === void 0 || !isOlder(window, answer))
    limit.window = { name: told.window, left, seenAt: now, end: endOf(told, now, now, limit.believesReset) };
}
function goesOn({ name, seenAt }, { told, isProbe, now }) {
  return name === told.window && now < seenAt + rateWindow && !(isProbe && name === void 0);
}
function isOlder({ name, seenAt }, { told, sentAt }) {
  return name !== void 0 && told.window !== void 0 && told.window < name && sentAt < seenAt;
}
function learnMore(limit, window, { left, told, isProbe, now }) {
  if (isProbe) {
    limit.believesReset = false;
    window.end = window.seenAt + rateWindow;
  } else window.end = Math.min(window.end, endOf(told, window.seenAt, now, limit.believesReset));
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
function pause(told, { address, global, route }, now) {
  const { isRefused: isRefused2, globalLeft = 1, routeLeft = 1, retryAt, resetsAt = 0 } = told;
  const usedUp = [...globalLeft <= 0 ? [global] : [], ...routeLeft <= 0 ? [route] : []];
  for (const limit of usedUp) limit.pausedUntil = Math.max(limit.pausedUntil, retryAt ?? 0);
  if (!isRefused2 || usedUp.length > 0) return;
  const until = retryAt ?? (resetsAt > now ? Math.min(resetsAt, now + rateWindow) : now + rateWindow);
  address.pausedUntil = Math.max(address.pausedUntil, until);
  address.aloneUntil = Math.max(address.aloneUntil, until + rateWindow);
}

// src/launchdarkly/turns.ts
function createTurns({ concurrency, headroom, clock, until }) {
  const pacer = createPacer(headroom);
  const line = /* @__PURE__ */ new Set();
  let underWay = 0;
  let wakesAt = Number.POSITIVE_INFINITY;
  function advance() {
    const now = clock.now();
    const held = /* @__PURE__ */ new Map();
    for (const waiting of line) {
      const { route } = waiting;
      const at = held.get(route) ?? pacer.freeAt(route, now);
      if (at <= now) {
        if (underWay >= concurrency) return;
        line.delete(waiting);
        underWay++;
        waiting.go(pacer.sent(route, now));
        continue;
      }
      held.set(route, at);
      if (at < Number.POSITIVE_INFINITY && at > until) {
        line.delete(waiting);
        waiting.refuse(at - now);
      }
    }
    wakeAt(Math.min(...[...held.values()].filter((at) => at <= until)));
  }
  function wakeAt(time) {
    if (time >= wakesAt) return;
    wakesAt = time;
    void clock.sleep(time - clock.now()).then(() => {
      if (wakesAt === time) wakesAt = Number.POSITIVE_INFINITY;
      advance();
    });
  }
  return {
    take: (route, refuse) => new Promise((go, reject) => {
      line.add({ route, go, refuse: (pause2) => reject(refuse(pause2)) });
      advance();
    }),
    over(sent, told) {
      underWay--;
      pacer.answered(sent, told, clock.now());
      advance();
    },
    isInTime: (route) => {
      const at = pacer.freeAt(route, clock.now());
      return at === Number.POSITIVE_INFINITY || at <= until;
    }
  };
}

// src/launchdarkly/http.ts
var apiVersion = "20240415";
var mostAttempts = 4;
var machineClock = {
  now: Date.now,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  }
};
function createHttp(settings) {
  const { clock = machineClock, firstPause = 500, visibleWithin = 1e4 } = settings;
  const until = clock.now() + settings.budget;
  const turns = createTurns({ concurrency: settings.concurrency, headroom: settings.headroom, clock, until });
  const token = settings.token.trim();
  let clockOffset;
  let unknownToken;
  const now = () => clock.now() + (clockOffset ?? 0);
  async function request(method, path, options = {}) {
    const search = new URLSearchParams(options.query).toString();
    const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
    if (settings.may === "read" && effectOf(method, options) !== "GET")
      throw new Error(`${method} ${url} would change something, and this run may only read.`);
    let attempt = 1;
    let doubt;
    for (; ; ) {
      try {
        return await inTurn(method, path, url, options);
      } catch (error) {
        if (!(error instanceof LaunchDarklyError)) throw error;
        if (method === "DELETE" && error.kind === "not-found" && doubt) return { status: 204, body: void 0 };
        if (error.ambiguous) doubt = error;
        if (isRateLimited(error)) {
          if (!turns.isInTime(routeOf(method, path))) throw doubt ?? error;
          continue;
        }
        const early = isEarly(error, options);
        if (!early && (!mayRetry(effectOf(method, options), error) || attempt >= mostAttempts)) throw doubt ?? error;
        const pause2 = backoff(early ? 2 : attempt++, firstPause);
        if (clock.now() + pause2 > until) throw doubt ?? error;
        await clock.sleep(pause2);
      }
    }
  }
  function isEarly({ kind }, { writtenAt }) {
    return kind === "not-found" && writtenAt !== void 0 && now() - writtenAt < visibleWithin;
  }
  async function inTurn(method, path, url, options) {
    const sent = await turns.take(routeOf(method, path), (pause2) => tooLate(`${method} ${url}`, pause2));
    let told;
    try {
      return await send(method, path, url, options, ({ status, headers }) => {
        clockOffset = adjustOffset(clockOffset, headers.get("date"), { sentAt: sent.at, now: clock.now() });
        told = readRateLimits(status, headers, clockOffset ?? 0, clock.now());
      });
    } finally {
      turns.over(sent, told);
    }
  }
  async function send(method, path, url, options, observe) {
    const { body } = options;
    const effect = effectOf(method, options);
    const named = `${method} ${url}`;
    if (unknownToken !== void 0) throw unknownToken;
    if (!/^[\x21-\x7e]+$/.test(token)) throw unsendable(named);
    let response;
    let text3;
    try {
      response = await fetch(url, {
        method,
        headers: {
          authorization: token,
          "ld-api-version": apiVersion,
          "user-agent": `launchdarkly-workflow-sync/${settings.version}`,
          accept: "application/json",
          ...body && { "content-type": "application/json" }
        },
        ...body && { body: JSON.stringify(body) },
        redirect: "error",
        signal: AbortSignal.timeout(settings.timeout)
      });
      observe(response);
      text3 = await response.text();
    } catch (error) {
      throw unreachable(error, named, effect, settings, withoutToken2);
    }
    const parsed = parseJson(text3);
    if (!response.ok) {
      const error = refused(response, parsed, named, { method, effect, path }, withoutToken2);
      if (error.kind === "unauthorized") unknownToken = error;
      throw error;
    }
    if (parsed === void 0 && method !== "DELETE") throw notJson(named, response.status, effect);
    return { status: response.status, body: parsed };
  }
  function withoutToken2(text3) {
    return token === "" ? text3 : text3.replaceAll(token, "[token]");
  }
  return { request, now };
}
function effectOf(method, { changesNothing = false }) {
  return changesNothing ? "GET" : method;
}
function isRateLimited({ kind, status }) {
  return kind === "rate-limited" && status === 429;
}
function mayRetry(effect, { kind, status, ambiguous }) {
  if (effect === "POST") return kind === "network" && !ambiguous;
  if (kind === "malformed") return status !== 404;
  return kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict";
}
function backoff(attempt, first) {
  const most = first * 2 ** (attempt - 1);
  return most / 2 + Math.random() * (most / 2);
}
function parseJson(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}

// src/commands/connect.ts
function connectLaunchDarkly(host, token, may, requests) {
  return createLaunchDarkly(createHttp({ host, token, version, may, ...requests }));
}

// src/github/pull-request.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var NoTrialMerge = class extends Error {
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};
var patience = { longest: 3e4, between: 1e3 };
async function trialMergeOf(github, number) {
  const { octokit, repository } = github;
  const until = Date.now() + patience.longest;
  for (; ; ) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    if (data.state !== "open")
      throw new NoTrialMerge(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
    if (data.mergeable === false)
      throw new NoTrialMerge(
        `#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`,
        "Solve the conflicts, and run again."
      );
    if (data.mergeable === true) {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `pull/${number}/merge` });
      const [base, head] = await parentsOf(github, ref.object.sha);
      if (base !== void 0 && head === data.head.sha) {
        const isOther = data.base.ref !== data.base.repo.default_branch;
        const pull = { number, head, ...isOther && { otherBranch: data.base.ref } };
        return { pull, commit: ref.object.sha, base };
      }
    }
    if (Date.now() + patience.between > until)
      throw new NoTrialMerge(
        `GitHub has not merged the newest commit of #${number} for trial yet, so what a merge would leave isn't known.`,
        "Run again in a minute, or push once more."
      );
    await sleep2(patience.between);
  }
}

// src/commands/closed-on-github.ts
var text2 = "## LaunchDarkly workflows\n\n**Closed** without a merge: none of this was done in LaunchDarkly.\n";
async function closedOnGitHub({ github, inputs, workspace, runId }, { pull, commit }) {
  const { head } = await readCommits(github, { head: commit, base: void 0 }, inputs.directory, { root: workspace });
  const { instance } = preparePlan(head, head, inputs);
  const result2 = withoutPlan("closed", `#${pull} was closed without a merge: nothing was done in LaunchDarkly.`);
  try {
    const comment = await readComment(github, pull, instance);
    if (comment !== void 0)
      await updateComment(github, comment, instance, { text: text2, timeless: text2, run: runId, isNewest: true });
    return result2;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const problem = githubDiagnostic(error, "The comment could not be brought up to date", "pull-requests: write");
    return { ...result2, annotations: diagnosticAnnotations([{ ...problem, severity: "notice" }]) };
  }
}

// src/github/drift-issue.ts
async function tellDrift(github, instance, { title, hasDrifted, ...told }) {
  const { octokit, repository } = github;
  const marker = hiddenMarker("drift", instance);
  const existing = await findIssue(github, marker);
  const body = bodyOf(marker, told);
  if (existing === void 0) {
    if (!hasDrifted) return void 0;
    return sentOnce(
      async () => {
        const { data } = await octokit.rest.issues.create({ ...repository, title, body });
        return { url: data.html_url, became: "opened" };
      },
      async () => {
        const made = await findIssue(github, marker);
        return made && { url: made.url, became: "opened" };
      }
    );
  }
  const { number, url, isOpen } = existing;
  const change = async (became, fields2) => {
    await octokit.rest.issues.update({ ...repository, issue_number: number, title, body, ...fields2 });
    return { url, became };
  };
  const tellsIt = readBody(existing.body).tells(told);
  if (!hasDrifted && !isOpen) return tellsIt ? { url, became: "unchanged" } : change("updated", {});
  if (!hasDrifted) return change("closed", { state: "closed", state_reason: "completed" });
  if (tellsIt) return { url, became: "unchanged" };
  return isOpen ? change("updated", {}) : change("reopened", { state: "open", state_reason: "reopened" });
}
async function findIssue(github, marker) {
  const { octokit, repository, login } = github;
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    ...repository,
    creator: await login(),
    state: "all",
    per_page: 100
  });
  for await (const { data } of pages) {
    const marked = data.filter((issue) => issue.pull_request === void 0 && issue.body?.startsWith(marker));
    const ours = await isOurs(
      github,
      marked.map(({ user }) => user?.login)
    );
    const found = marked.find((_, index) => ours[index]);
    if (found !== void 0)
      return {
        number: found.number,
        body: found.body ?? "",
        url: found.html_url,
        isOpen: found.state === "open"
      };
  }
  return void 0;
}

// src/commands/drift.ts
function driftOf(plan) {
  return {
    operations: plan.operations.filter(isDrift),
    findings: plan.diagnostics.filter(({ code }) => code === "workflow-failed" || code === "orphan")
  };
}
function isDrift({ object: object2, kind, blockedBy }) {
  if (kind === "settle" || object2 === "template") return true;
  return kind === "create" || blockedBy.includes("foreign") || blockedBy.includes("unclear-marker");
}

// src/commands/drift-on-github.ts
async function driftOnGitHub(run, connect2) {
  const { request } = await prepareOnGitHub(run);
  const diagnostics = [...run.diagnostics, ...request.diagnostics];
  const made = await makePlan({ ...request, diagnostics }, connect2(request));
  await savePlan(run, made);
  const { operations, findings } = driftOf(made);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = made.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  const plan = { ...made, operations, guards };
  const hasDrifted = operations.length + findings.length > 0;
  const hasErrors = made.diagnostics.some(isError);
  const { problems, url = "" } = hasErrors ? { problems: [] } : await tell(run, plan, hasDrifted);
  const code = hasErrors ? 1 : hasDrifted ? 2 : 0;
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const more = { "plan-path": run.planPath, "comment-url": url };
  return result(whole, void 0, code, code !== 0, planAnnotations(whole), more, true);
}
async function tell(run, plan, hasDrifted) {
  try {
    const essence = { ...plan, base: "", head: "", unchanged: [], unmanaged: 0 };
    const told = await tellDrift(run.github, plan.instance, {
      ...tellable(run, plan, void 0, { about: "drift", essence }),
      title: `LaunchDarkly differs from the documents (${plan.instance})`,
      hasDrifted
    });
    return { problems: [], ...told && { url: told.url } };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The drift could not be told in an issue", "issues: write");
    return { problems: [{ ...diagnostic, severity: "warning" }] };
  }
}

// src/commands/plan-on-github.ts
async function planOnGitHub(given, connect2) {
  const { pull } = given.assignment;
  const run = pull === void 0 ? given : await onTrialMerge(given, pull);
  if (run === void 0)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const { request } = await prepareOnGitHub(run);
  const told = [...run.diagnostics, ...noMerge(pull), ...request.diagnostics];
  const input = await gather({ ...request, diagnostics: told }, connect2(request));
  const plan = allow(await allowedByReview(run, input), run.inputs.allow);
  await savePlan(run, plan);
  return report(run, plan);
}
async function onTrialMerge(run, pull) {
  const { github, assignment, commit, attempt } = run;
  if (assignment.base.kind !== "first parent") return run;
  if (attempt > 1 && await headOf(github, pull.number) !== pull.head) return void 0;
  const [base, head] = await parentsOf(github, commit);
  if (base !== void 0 && (head === void 0 || head === pull.head))
    return { ...run, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await trialMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return void 0;
  return { ...run, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}
async function headOf({ octokit, repository }, pull) {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  return data.head.sha;
}
function noMerge(pull) {
  if (pull?.otherBranch === void 0) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}
async function allowedByReview({ github, assignment: { pull } }, input) {
  const plan = assemble(input);
  if (pull === void 0 || plan.guards.every(({ overridable }) => !overridable)) return plan;
  const allowance = await allowanceFor(github, pull.number, { head: pull.head, hash: plan.hash }).catch(
    (error) => {
      if (!isRequestFailure(error)) throw error;
      return void 0;
    }
  );
  if (allowance === void 0) return plan;
  const notice = {
    severity: "notice",
    code: "allowed",
    message: `\`${allowance.by}\` allowed this plan: \`${allowance.reason.replaceAll("`", "'")}\``
  };
  const covered = /* @__PURE__ */ new Set([...input.covered ?? [], ...plan.operations.map(({ digest }) => digest)]);
  return assemble({ ...input, covered, diagnostics: [...input.diagnostics, notice] });
}
async function report(run, made) {
  const { pull } = run.assignment;
  if (pull === void 0) return finish(run, made, { annotated: false, problems: [] });
  const reviewed = pull.otherBranch === void 0 ? reviewedPlan(made, pull.head) : void 0;
  const onCheck = reviewed && reviewedLine(reviewed, reviewedBytes.check);
  const onComment = reviewed && reviewedLine(reviewed, reviewedBytes.comment);
  const isTooLarge = reviewed !== void 0 && onCheck === void 0;
  const whole = isTooLarge ? { ...made, diagnostics: [...made.diagnostics, tooLargeToReview(made, run.inputs.reviewedPlan)] } : made;
  const check = await writeCheck(run, whole, pull.head, onCheck);
  const isLost = reviewed !== void 0 && !isTooLarge && onComment === void 0 && !check.written;
  const plan = isLost ? { ...whole, diagnostics: [...whole.diagnostics, tooLargeToReview(made, run.inputs.reviewedPlan)] } : whole;
  const comment = await writePlanComment(run, plan, pull, onComment);
  return finish(run, plan, {
    annotated: check.written,
    problems: [...check.problems, ...comment.problems],
    ...comment.url !== void 0 && { url: comment.url }
  });
}
function finish({ planPath }, plan, { annotated, problems, url = "" }) {
  const code = planExitCode(plan);
  const more = { "plan-path": planPath, "comment-url": url };
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  return result(whole, void 0, code, code === 1, besides(annotated, planAnnotations(whole)), more);
}
function besides(checked, annotations) {
  return annotations.filter(({ place }) => !checked || place === void 0);
}
async function writeCheck({ github, address }, plan, commit, carried) {
  try {
    await writeCheckRun(github, {
      instance: plan.instance,
      hash: plan.hash,
      commit,
      ...verdict(plan),
      summary: planMarkdown(plan, void 0, { limit: mostCheckBytes, rest: restInSummary, run: address }),
      ...carried !== void 0 && { text: `What the merge is held to: the digests of this plan.

${carried}` },
      annotations: planAnnotations(plan),
      address
    });
    return { written: true, problems: [] };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The check run could not be written", "checks: write");
    const code = isRefused(error) ? "no-check-run" : diagnostic.code;
    return { written: false, problems: [{ ...diagnostic, severity: "warning", code }] };
  }
}
function verdict(plan) {
  const own = ownPart(plan);
  const code = planExitCode(own);
  const errors = plan.diagnostics.filter(isError).length;
  const waiting = plan.operations.length - own.operations.length;
  const planned = capitalised(headline(own));
  return {
    conclusion: code === 1 || code === 3 ? "failure" : "success",
    title: errors > 0 ? `${errors} ${errors === 1 ? "error" : "errors"}` : waiting > 0 ? `${planned}, ${waiting} waiting from earlier merges` : planned
  };
}
function capitalised(text3) {
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}
async function writePlanComment(run, plan, pull, hidden) {
  try {
    const told = tellable(run, plan, void 0, { hidden, isNewest: run.attempt > 1 });
    const { url } = await writeComment(run.github, pull.number, plan.instance, told, saysSomething(plan));
    return { url, problems: [] };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The plan could not be written as a comment", "pull-requests: write");
    return { problems: [{ ...diagnostic, severity: "warning" }] };
  }
}
function saysSomething({ operations, guards, unchanged, diagnostics }) {
  const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
  return operations.length + guards.length + unchanged.length + remarks.length > 0;
}
function tooLargeToReview({ operations }, policy) {
  return {
    severity: policy === "required" ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: required\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`."
  };
}

// src/commands/queue-on-github.ts
async function queueOnGitHub(run, { pull: number, branch }, connect2) {
  const { github, inputs, commit, planPath } = run;
  const { octokit, repository } = github;
  const { request } = await prepareOnGitHub(run);
  const input = await gather(
    { ...request, diagnostics: [...run.diagnostics, ...request.diagnostics] },
    connect2(request)
  );
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const reviewed = await reviewedOn(github, { number, head: data.head.sha }, request.instance);
  const { digests, allowed } = reviewedDigests([reviewed], void 0);
  const isHeld = data.base.ref === data.base.repo.default_branch && branch === data.base.ref && (inputs.reviewedPlan === "required" || inputs.reviewedPlan === "if-present" && reviewed.plan !== void 0);
  const covered = /* @__PURE__ */ new Set([...input.covered ?? [], ...allowed]);
  const diagnostics = [...input.diagnostics, ...isHeld && reviewed.plan === void 0 ? [notPlanned(number)] : []];
  const made = ownPart(assemble({ ...input, covered, diagnostics }));
  const plan = isHeld ? holdToReviewed(made, digests, changedSince(number)) : made;
  await savePlan(run, plan);
  const { written, problems } = await writeCheck(run, plan, commit, void 0);
  const code = planExitCode(plan);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = besides(written, planAnnotations(whole));
  return result(whole, void 0, code, code === 1, annotations, { "plan-path": planPath });
}
function changedSince(pull) {
  return {
    message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
    hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan."
  };
}
function notPlanned(pull) {
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on #${pull}, neither as a check run nor as a comment.`,
    hint: "Let the pull request's own job run before it is queued."
  };
}

// src/commands/on-github.ts
async function runOnGitHub(run, task) {
  switch (task.kind) {
    case "closed":
      return closedOnGitHub(run, task);
    case "plan by hand": {
      const { commit, base, pull } = await trialMergeOf(run.github, task.pull);
      return assigned({
        ...run,
        commit,
        assignment: { kind: "run", mode: "plan", base: { kind: "commit", sha: base }, pull }
      });
    }
    case "run":
      return assigned({ ...run, assignment: task });
  }
}
function assigned(run) {
  const { assignment, connect: connect2 } = run;
  const { mode, queued } = assignment;
  if (connect2 === void 0 && mode === "apply") return withoutToken(run);
  if (mode === "validate" || connect2 === void 0) return validateOnly(run);
  if (queued !== void 0) return queueOnGitHub(run, queued, connect2);
  switch (mode) {
    case "apply":
      return applyOnGitHub(run, connect2);
    case "drift":
      return driftOnGitHub(run, connect2);
    case "plan":
      return planOnGitHub(run, connect2);
  }
}
async function withoutToken(run) {
  const { base } = run.assignment;
  const before = base.kind === "commit" ? base.sha : void 0;
  if (before !== void 0 && !(await read(run, before)).isChanged)
    return withoutPlan(
      "no-token",
      "There is no LaunchDarkly access token here, and no document has changed: nothing to do."
    );
  const message = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";
  return {
    ...withoutPlan("no-token", message),
    failed: true,
    message,
    annotations: [],
    outputs: { "failure-reason": "invalid" }
  };
}
async function read({ github, commit, inputs, workspace }, base) {
  const snapshots = await readCommits(github, { head: commit, base }, inputs.directory, { root: workspace });
  const text3 = ({ files }) => JSON.stringify(files.map(({ path, bytes }) => [path, blobId(bytes, "")]).sort());
  return { ...snapshots, isChanged: text3(snapshots.head) !== text3(snapshots.base) };
}
async function validateOnly(run) {
  const { inputs, commit, github, assignment, connect: connect2, diagnostics: earlier } = run;
  const isOffline = assignment.mode !== "validate" && connect2 === void 0;
  const { pull } = assignment;
  const [before] = isOffline && pull !== void 0 ? await parentsOf(github, commit) : [];
  const { head, base, isChanged } = await read(run, before);
  const revision = readRevision(head.files, inputs.directory, "head");
  const diagnostics = [...earlier, ...isOffline ? [noToken] : [], ...head.diagnostics, ...revision.diagnostics];
  const failed = diagnostics.some(isError);
  if (before !== void 0 && pull !== void 0 && !isChanged && !failed)
    await passCheck(run, pull, preparePlan(head, base, inputs).instance);
  return {
    failed,
    message: failed ? "The documents are not valid." : "",
    summary: validationMarkdown(revision.count, diagnostics),
    annotations: diagnosticAnnotations(diagnostics),
    outputs: { "failure-reason": failed ? "invalid" : "" }
  };
}
var noToken = {
  severity: "notice",
  code: "no-token",
  message: "No LaunchDarkly access token can be used here (a fork, Dependabot, or a missing secret): the documents were checked offline, and the plan against LaunchDarkly was left out."
};
async function passCheck({ github, address }, { head }, instance) {
  const hash = planHash([]);
  const carried = reviewedLine({ head, hash, digests: [] }, reviewedBytes.check);
  try {
    await writeCheckRun(github, {
      instance,
      hash,
      commit: head,
      conclusion: "success",
      title: "Nothing to do",
      summary: "No document of this tool is changed.",
      ...carried !== void 0 && { text: carried },
      annotations: [],
      address
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

// src/github/event.ts
function assignmentOf(event, payload, { mode: wanted, pull }) {
  const body = object(payload);
  if (pull !== void 0) return byNumber(event, pull, wanted);
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return pullRequest(body, wanted);
    case "push":
      return push(body, wanted);
    case "schedule":
      return scheduled(wanted === "auto" ? "drift" : wanted);
    case "workflow_dispatch":
    case "repository_dispatch":
      return manual(event, body, wanted === "auto" ? "plan" : wanted);
    case "merge_group":
      return queue(body, wanted);
    case "pull_request_target":
      return {
        kind: "refused",
        why: "On `pull_request_target` the tokens of the base repository would meet the files of a stranger.",
        hint: "Use `pull_request`: forks get an offline validation there, and their live plan by hand with the input `pull-request`: https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/github.md#forks-and-dependabot"
      };
    default:
      return wanted === "auto" ? {
        kind: "refused",
        why: `The event \`${event}\` can't be handled.`,
        hint: "Use `pull_request`, `push`, `schedule` or `workflow_dispatch`, or say what to do with the input `mode`."
      } : wanted === "apply" ? {
        kind: "refused",
        why: `Nothing is applied on the event \`${event}\`.`,
        hint: "Apply on `push` to the default branch, `schedule` or `workflow_dispatch`."
      } : { kind: "run", mode: wanted, base: { kind: "first parent" } };
  }
}
function pullRequest(body, wanted) {
  const pull = object(body.pull_request);
  const base = object(pull.base);
  if (wanted === "apply")
    return {
      kind: "refused",
      why: "Nothing is applied on a pull request event.",
      hint: "Apply on `push` to the default branch."
    };
  if (typeof pull.number !== "number") return unreadable("names no pull request");
  if (body.action === "closed")
    return pull.merged === true ? { kind: "nothing", why: "The pull request was merged: the push to its branch is what is applied." } : { kind: "closed", pull: pull.number, commit: String(base.sha ?? "") };
  if (pull.state === "closed") return { kind: "nothing", why: "The pull request is closed." };
  const branch = object(body.repository).default_branch;
  const otherBranch = typeof base.ref === "string" && typeof branch === "string" && base.ref !== branch ? base.ref : void 0;
  return {
    kind: "run",
    mode: wanted === "auto" ? "plan" : wanted,
    base: { kind: "first parent" },
    pull: {
      number: pull.number,
      head: String(object(pull.head).sha ?? ""),
      ...otherBranch !== void 0 && { otherBranch }
    }
  };
}
function unreadable(what) {
  return { kind: "refused", why: `The event's payload ${what}.`, hint: "Check GITHUB_EVENT_PATH." };
}
function byNumber(event, pull, wanted) {
  const hint = "Leave `pull-request` out, or start the workflow by hand (`workflow_dispatch`) in mode `plan`.";
  if (!/^[1-9]\d*$/.test(pull))
    return { kind: "refused", why: `The input \`pull-request\` can't be \`${pull}\`: it is a number.`, hint };
  if (event !== "workflow_dispatch" || wanted !== "plan" && wanted !== "auto")
    return { kind: "refused", why: "The input `pull-request` is for plans by hand only.", hint };
  return { kind: "plan by hand", pull: Number(pull) };
}
var queueBranch = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;
function queue(body, wanted) {
  const group = object(body.merge_group);
  if (wanted === "apply")
    return {
      kind: "refused",
      why: "Nothing is applied in the merge queue.",
      hint: "Apply on `push` to the default branch."
    };
  const { base_sha: base, base_ref: into, head_ref: from } = group;
  const [, number] = queueBranch.exec(String(from)) ?? [];
  if (typeof base !== "string" || typeof into !== "string" || number === void 0)
    return unreadable("names no merge group");
  return {
    kind: "run",
    mode: wanted === "auto" ? "plan" : wanted,
    base: { kind: "commit", sha: base },
    queued: { pull: Number(number), branch: into.replace(/^refs\/heads\//, "") }
  };
}
function scheduled(mode) {
  return { kind: "run", mode, base: mode === "apply" ? { kind: "itself" } : { kind: "first parent" } };
}
function manual(event, body, mode) {
  const branch = String(object(body.repository).default_branch ?? "");
  if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`) {
    return {
      kind: "refused",
      why: `Only the default branch \`${branch}\` is applied.`,
      hint: "Start the run on that branch."
    };
  }
  return scheduled(mode);
}
function push(body, wanted) {
  const branch = String(object(body.repository).default_branch ?? "");
  if (body.deleted === true) return { kind: "nothing", why: "A branch was deleted." };
  const base = typeof body.before === "string" && !/^0+$/.test(body.before) ? { kind: "commit", sha: body.before } : { kind: "nothing" };
  const onDefault = body.ref === `refs/heads/${branch}`;
  if (wanted === "auto" && !onDefault)
    return { kind: "nothing", why: `The push is not to the default branch \`${branch}\`.` };
  if (wanted === "apply" && !onDefault)
    return {
      kind: "refused",
      why: `Only pushes to the default branch \`${branch}\` are applied.`,
      hint: "Limit the workflow's `push` trigger to that branch."
    };
  const { pushed_at: pushed } = object(body.repository);
  const pushedAt = typeof pushed === "number" ? pushed * 1e3 : Date.parse(String(pushed));
  return { kind: "run", mode: wanted === "auto" ? "apply" : wanted, base, ...pushedAt > 0 && { pushedAt } };
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/action.ts
function listInput(name) {
  const items2 = getInput(name).split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
  return items2.length === 0 ? void 0 : items2;
}
function optionalInput(name) {
  const value = getInput(name);
  return value === "" ? void 0 : value;
}
function choice(name, choices, standard) {
  const value = optionalInput(name) ?? standard;
  const known = choices.find((candidate) => candidate === value);
  if (known === void 0)
    throw new InputError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
  return known;
}
var InputError = class extends Error {
};
var stopping = new AbortController();
function stopOn(signal, writes) {
  process.on(signal, () => {
    if (!writes) process.exit(1);
    info(`${signal}: nothing new begins; what is under way is waited for.`);
    stopping.abort();
  });
}
function ownFile(name) {
  return join(process.env.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}
var accessToken = optionalInput("access-token");
var repoToken = optionalInput("repo-token") ?? process.env.GITHUB_TOKEN;
var secrets = masked(accessToken, repoToken, process.env.GITHUB_TOKEN);
var redact = redactor(secrets);
async function main() {
  const mode = choice("mode", ["auto", "validate", "plan", "apply", "drift"], "auto");
  const pullRequest2 = optionalInput("pull-request");
  const wish = { mode, ...pullRequest2 !== void 0 && { pull: pullRequest2 } };
  const assignment = assignmentOf(context.eventName, eventPayload(), wish);
  if (assignment.kind === "nothing") {
    info(`Nothing to do: ${logText(redact(assignment.why))}`);
    return;
  }
  if (assignment.kind === "refused") throw new InputError(`${assignment.why} ${assignment.hint}`);
  if ((process.env.GITHUB_REPOSITORY ?? "") === "")
    throw new InputError("GITHUB_REPOSITORY is not set: this runs as a step of a GitHub Actions job.");
  if (repoToken === void 0)
    throw new InputError("The input `repo-token` is empty: leave it out, so that the job's own token is used.");
  const mayBeOffline = assignment.kind === "closed" || assignment.kind === "run" && (assignment.pull !== void 0 || assignment.mode === "validate" || context.eventName === "push");
  if (accessToken === void 0 && !mayBeOffline)
    throw new InputError("The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.");
  for (const [name, token] of Object.entries({ "access-token": accessToken, "repo-token": repoToken }))
    if (token !== void 0 && !isUsableToken(token))
      throw new InputError(`The input \`${name}\` holds blanks, line breaks or characters that no token has.`);
  await honourProxies(process.env);
  const { host, diagnostics } = settleHost(optionalInput("base-uri") ?? process.env.LAUNCHDARKLY_API_HOST);
  const directory = (optionalInput("directory") ?? standardDirectory).replace(/^\.\/|\/+$/g, "");
  const environments = listInput("environments");
  const optional = {
    owner: optionalInput("owner"),
    base: optionalInput("base"),
    // Whoever starts a run by hand has seen its plan; a push or a pull request can't lift a guard.
    allow: context.eventName === "workflow_dispatch" ? optionalInput("allow") : void 0,
    paused: optionalInput("paused"),
    repository: process.env.GITHUB_REPOSITORY
  };
  const journalPath = ownFile(`${randomUUID()}.journal`);
  const writes = assignment.kind === "run" && assignment.mode === "apply";
  for (const signal of ["SIGINT", "SIGTERM"]) stopOn(signal, writes);
  const run = {
    inputs: {
      directory,
      scope: choice("scope", ["changed", "all"], "changed"),
      reviewedPlan: choice("reviewed-plan", ["required", "if-present", "off"], "required"),
      ...environments && { environments },
      ...defined(optional)
    },
    commit: context.sha,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    planPath: ownFile("plan.json"),
    // For dist/post.js. Of this step alone: another one of the same job has its own.
    journal: { path: journalPath, begins: () => saveState("journal", journalPath) },
    stop: stopping.signal,
    isRerun: context.eventName === "push" && Number(process.env.GITHUB_RUN_ATTEMPT ?? 1) > 1,
    ref: context.ref,
    address: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
    runId: context.runId,
    attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
    github: connect(repoToken, context.apiUrl, context.repo, version, secrets),
    redact,
    ...accessToken !== void 0 && {
      connect: ({ policies }) => connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies.requests)
    },
    diagnostics
  };
  if (diagnostics.some(isError)) {
    annotate(redacted(diagnosticAnnotations(diagnostics), redact));
    throw new InputError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
  }
  const result2 = redacted(await runOnGitHub(run, assignment), redact);
  annotate(result2.annotations);
  for (const [name, value] of Object.entries(result2.outputs)) setOutput(name, value);
  startGroup("The report, as in the job summary");
  info(withoutCommands(result2.summary));
  endGroup();
  if (process.env.GITHUB_STEP_SUMMARY !== void 0) await summary.addRaw(result2.summary).write();
  if (result2.failed) setFailed(logText(result2.message));
}
function eventPayload() {
  const path = process.env.GITHUB_EVENT_PATH;
  if (path === void 0) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new InputError(`GITHUB_EVENT_PATH names no JSON file: ${error instanceof Error ? error.message : error}`);
  }
}
function defined(fields2) {
  return Object.fromEntries(Object.entries(fields2).filter(([, value]) => value !== void 0));
}
try {
  await main();
  if (stopping.signal.aborted) process.exit(process.exitCode ?? 1);
} catch (error) {
  if (error instanceof InputError) fail(error.message, "invalid");
  else if (error instanceof ProxyError) fail(`${error.message} ${error.hint}`, "invalid");
  else if (error instanceof MissingCommit || error instanceof NoTrialMerge)
    fail(`${error.message} ${error.hint}`, "invalid");
  else if (error instanceof LaunchDarklyError) fail(`${error.message} ${error.hint} (${error.request})`, "unreachable");
  else if (isRequestFailure(error)) {
    const { message, hint, request } = githubDiagnostic(
      error,
      "GitHub could not be read",
      "contents: read, pull-requests: write"
    );
    fail(`${message} ${hint} (${request})`, "unreachable");
  } else {
    debug(logText(redact(error instanceof Error ? error.stack ?? error.message : String(error))));
    const what = error instanceof Error ? error.message : String(error);
    fail(`This was not expected: ${what}. Run again with debug logging and report it.`, "failed");
  }
}
function fail(message, reason) {
  setOutput("failure-reason", reason);
  setFailed(logText(redact(message)));
}
