import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/emulators/server.ts
import { createServer } from "node:http";

// src/emulators/clock.ts
function createClock(now) {
  let offset = now === void 0 ? 0 : now - Date.now();
  return {
    now: () => Date.now() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    set: (epochMilliseconds) => {
      offset = epochMilliseconds - Date.now();
    }
  };
}
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
function readDuration(text3) {
  if (!/^(?:\d+(?:ms|[smhdw]))+$/.test(text3)) {
    return void 0;
  }
  let total = 0;
  for (const [, count, unit] of text3.matchAll(/(\d+)(ms|[smhdw])/g)) {
    total += Number(count) * UNITS[unit];
  }
  return isTime(total) ? total : void 0;
}
function readTime(value) {
  if (typeof value === "number") {
    return isTime(value) ? value : void 0;
  }
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) {
    return void 0;
  }
  const time = Date.parse(value);
  return Number.isNaN(time) ? void 0 : time;
}
function isTime(milliseconds) {
  return Number.isInteger(milliseconds) && Math.abs(milliseconds) <= 864e13;
}

// src/emulators/control.ts
var CONTROL_PREFIX = "/_emulator/";
async function answerControl(definition, log, faults, request) {
  const name = request.path.slice(CONTROL_PREFIX.length).replace(/\/$/, "");
  if (request.rawBody !== "" && !request.bodyIsJson) {
    return badControl("The body is not JSON.");
  }
  const faultList = () => ({ status: 200, body: faults.list() });
  switch (`${request.method} ${name}`) {
    case "GET state":
      return { status: 200, body: definition.state() };
    case "GET requests":
      return { status: 200, body: log };
    case "POST clock":
      return moveClock(definition, request.body);
    case "GET faults":
      return faultList();
    case "DELETE faults":
      faults.set([]);
      return faultList();
    case "POST faults": {
      const problem = faults.set(request.body);
      return problem === void 0 ? faultList() : badControl(problem);
    }
  }
  const own = await definition.control?.({ ...request, path: name });
  return own ?? {
    status: 404,
    body: { code: "not_found", message: `No control endpoint ${request.method} ${request.path}.` }
  };
}
function moveClock(definition, body) {
  const { clock } = definition;
  const given = typeof body === "object" && body !== null ? body : {};
  const { advance, now, ...others } = given;
  const milliseconds = typeof advance === "string" ? readDuration(advance) : void 0;
  const time = now === void 0 ? void 0 : readTime(now);
  const isOne = advance === void 0 !== (now === void 0) && Object.keys(others).length === 0;
  const target = readTime(time ?? (milliseconds === void 0 ? void 0 : Math.round(clock.now() + milliseconds)));
  if (!isOne || target === void 0) {
    return badControl('Give either {"advance": "2d"} (units s, m, h, d, w) or {"now": ISO time or Unix milliseconds}.');
  }
  if (milliseconds === void 0) {
    clock.set(target);
  } else {
    clock.advance(milliseconds);
  }
  definition.clockMoved?.();
  return { status: 200, body: { now: new Date(clock.now()).toISOString() } };
}
function badControl(message) {
  return { status: 400, body: { code: "invalid_control_request", message } };
}

// src/emulators/faults.ts
function createFaultBoard() {
  let board = [];
  return {
    set(list3) {
      if (!Array.isArray(list3)) {
        return "faults must be an array";
      }
      const read2 = list3.map((entry, index) => readFault(entry, index));
      const problem = read2.find((result) => typeof result === "string");
      if (problem !== void 0) {
        return problem;
      }
      board = read2.filter((result) => typeof result !== "string").map((fault) => ({ fault, matched: 0 }));
      return void 0;
    },
    list: () => board.map(({ fault, matched }) => ({ ...fault, matched })),
    meet(method, pathAndQuery) {
      const hits = [];
      for (const entry of board) {
        const { fault } = entry;
        if (fault.method !== void 0 && fault.method.toUpperCase() !== method.toUpperCase()) {
          continue;
        }
        if (fault.path !== void 0 && !pathAndQuery.includes(fault.path)) {
          continue;
        }
        entry.matched += 1;
        if (entry.matched >= fault.nth && entry.matched < fault.nth + fault.times) {
          hits.push(fault);
        }
      }
      const delayMs = hits.reduce((sum, fault) => sum + (fault.kind === "delay" ? fault.ms ?? 0 : 0), 0);
      return { delayMs, fault: hits.find((fault) => fault.kind !== "delay") };
    }
  };
}
var FIELDS = ["kind", "method", "path", "nth", "times", "status", "ms", "headers", "body"];
var KINDS = ["status", "drop-before", "drop-after", "delay", "truncate"];
function readFault(entry, index) {
  const at = `faults[${index}]`;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return `${at} must be an object`;
  }
  const given = entry;
  const unknownField = Object.keys(given).find((key) => !FIELDS.includes(key));
  if (unknownField !== void 0) {
    return `${at}.${unknownField} is unknown; known: ${FIELDS.join(", ")}`;
  }
  const { kind, method, path, nth = 1, times = 1, status, ms, headers } = given;
  if (typeof kind !== "string" || !KINDS.includes(kind)) {
    return `${at}.kind must be one of ${KINDS.join(", ")}`;
  }
  for (const [name, value] of Object.entries({ method, path })) {
    if (value !== void 0 && typeof value !== "string") {
      return `${at}.${name} must be a string`;
    }
  }
  for (const [name, value] of Object.entries({ nth, times })) {
    if (!Number.isInteger(value) || value < 1) {
      return `${at}.${name} must be an integer of at least 1`;
    }
  }
  if (kind === "status" && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    return `${at}.status must be an HTTP status from 200 to 599`;
  }
  if (kind === "delay" && !(typeof ms === "number" && ms >= 0 && ms <= 6e5)) {
    return `${at}.ms must be a number of milliseconds from 0 to 600000`;
  }
  if (headers !== void 0 && !isTextMap(headers)) {
    return `${at}.headers must be an object of strings`;
  }
  return { ...given, nth, times };
}
function isTextMap(value) {
  return typeof value === "object" && value !== null && Object.values(value).every((entry) => typeof entry === "string");
}

// src/emulators/server.ts
function startEmulator(definition, options = {}) {
  const log = [];
  const faults = createFaultBoard();
  const server = createServer((incoming, outgoing) => {
    serve(definition, log, faults, incoming, outgoing).catch((error) => {
      const message = error instanceof Error ? error.message : String(error);
      send(definition.clock, outgoing, { status: 500, body: { code: "internal_server_error", message } });
    });
  });
  return new Promise((resolve2, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", () => {
      const { port } = server.address();
      resolve2({
        url: `http://127.0.0.1:${port}`,
        port,
        close: () => new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        })
      });
    });
  });
}
async function serve(definition, log, faults, incoming, outgoing) {
  const { clock } = definition;
  const [path = "/", search = ""] = splitOnce(incoming.url ?? "/", "?");
  const at = new Date(clock.now()).toISOString();
  const control = path.startsWith(CONTROL_PREFIX);
  const method = incoming.method ?? "GET";
  const query = new URLSearchParams(search);
  const entry = { at, method, path, query: queryObject(query), body: null, status: null };
  if (!control) {
    log.push(entry);
  }
  const rawBody = await readBody(incoming);
  const request = { method, path, query, headers: incoming.headers, rawBody, ...parse(rawBody) };
  if (control) {
    send(clock, outgoing, await answerControl(definition, log, faults, request));
    return;
  }
  entry.body = rawBody === "" ? null : request.bodyIsJson ? request.body : rawBody;
  const { delayMs, fault } = faults.meet(method, incoming.url ?? "/");
  await pause((definition.latencyMs ?? 0) + delayMs);
  await answerService(definition, entry, fault, request, outgoing);
}
async function answerService(definition, entry, fault, request, outgoing) {
  if (fault?.kind === "drop-before") {
    entry.status = 0;
    outgoing.destroy();
    return;
  }
  if (fault?.kind === "status") {
    const answer2 = faultAnswer(definition, fault);
    entry.status = answer2.status;
    send(definition.clock, outgoing, answer2);
    return;
  }
  const answer = await definition.handle(request);
  entry.status = fault?.kind === "drop-after" ? 0 : answer.status;
  if (fault?.kind === "drop-after") {
    outgoing.destroy();
    return;
  }
  send(definition.clock, outgoing, answer, { truncate: fault?.kind === "truncate" });
}
function faultAnswer(definition, fault) {
  const status = fault.status ?? 500;
  const usual = definition.faultAnswer?.(status) ?? {
    status,
    body: { code: "injected_fault", message: `The emulator was told to answer ${status} here.` }
  };
  const headers = { ...usual.headers };
  if ((status === 429 || status === 503) && Object.keys(headers).length === 0) {
    headers["Retry-After"] = "1";
  }
  return {
    ...usual,
    headers: { ...headers, ...fault.headers },
    ...fault.body === void 0 ? {} : { body: fault.body }
  };
}
function send(clock, outgoing, answer, { truncate = false } = {}) {
  if (outgoing.destroyed || outgoing.headersSent) {
    return;
  }
  const { status, headers = {}, body } = answer;
  const isRaw = typeof body === "string" || Buffer.isBuffer(body);
  const bytes = body === void 0 ? Buffer.alloc(0) : Buffer.from(isRaw ? body : JSON.stringify(body));
  outgoing.sendDate = false;
  outgoing.statusCode = status;
  outgoing.setHeader("Date", new Date(clock.now()).toUTCString());
  if (body !== void 0) {
    outgoing.setHeader("Content-Type", isRaw ? "text/plain; charset=utf-8" : "application/json");
  }
  for (const [name, value] of Object.entries(headers)) {
    outgoing.setHeader(name, value);
  }
  if (status !== 204 && status !== 304) {
    outgoing.setHeader("Content-Length", bytes.length);
  }
  if (!truncate) {
    outgoing.end(bytes);
  } else if (bytes.length === 0) {
    outgoing.destroy();
  } else {
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  }
}
async function readBody(incoming) {
  const chunks = [];
  for await (const chunk of incoming) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function parse(rawBody) {
  try {
    return { body: rawBody === "" ? void 0 : JSON.parse(rawBody), bodyIsJson: rawBody !== "" };
  } catch {
    return { body: void 0, bodyIsJson: false };
  }
}
function queryObject(query) {
  const result = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    result[name] = values.length === 1 ? values[0] ?? "" : values;
  }
  return result;
}
function splitOnce(text3, separator) {
  const at = text3.indexOf(separator);
  return at === -1 ? [text3] : [text3.slice(0, at), text3.slice(at + 1)];
}
function pause(milliseconds) {
  return milliseconds > 0 ? new Promise((resolve2) => setTimeout(resolve2, milliseconds).unref()) : void 0;
}

// src/emulators/github/errors.ts
var DOCUMENTATION = "https://docs.github.com/rest";
var GitHubError = class extends Error {
  status;
  body;
  headers;
  constructor(status, message, body = {}, headers = {}) {
    super(message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
};
function notFound() {
  return new GitHubError(404, "Not Found");
}
function validationFailed(...errors) {
  return new GitHubError(422, "Validation Failed", { errors });
}
function invalidRequest(problem) {
  return new GitHubError(422, `Invalid request.

${problem}`);
}
function bodyTooLong(resource, most) {
  const message = `Body is too long (maximum is ${most} characters)`;
  return validationFailed({ resource, code: "unprocessable", field: "data", message });
}
function errorAnswer({ status, message, body, headers }) {
  return { status, headers, body: { message, ...body, documentation_url: DOCUMENTATION, status: String(status) } };
}

// src/emulators/github/access.ts
var HOUR_MS = 36e5;
var API_VERSIONS = ["2022-11-28", "2026-03-10"];
function checkHeaders({ headers }) {
  if (!headers["user-agent"]) {
    throw new GitHubError(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header."
    );
  }
  const version = headers["x-github-api-version"];
  if (version !== void 0 && !API_VERSIONS.includes(String(version))) {
    throw new GitHubError(
      400,
      `"${String(version)}" is not a supported version. Supported versions: ${API_VERSIONS.join(", ")}.`
    );
  }
}
function authenticate(world, { headers }) {
  const { authorization } = headers;
  if (authorization === void 0) throw new GitHubError(401, "Requires authentication");
  const secret = /^(?:token|bearer) +(\S+)$/i.exec(authorization.trim())?.[1];
  const token = world.tokens.find((candidate) => candidate.token === secret);
  if (token === void 0) throw new GitHubError(401, "Bad credentials");
  return token;
}
function authorise(world, token, needs) {
  const { repository, options } = world;
  const readsAll = !repository.private && !options.readsNeedPermission;
  const met = needs.some(([permission, access]) => {
    if (access === "read" && (permission === "metadata" || readsAll)) return true;
    const granted = token.permissions[permission] ?? "none";
    return granted === "write" || granted === access;
  });
  if (met) return;
  const kind = token.type === "Bot" ? "integration" : "personal access token";
  throw new GitHubError(403, `Resource not accessible by ${kind}`, {}, acceptedPermissions(needs));
}
function acceptedPermissions(needs) {
  const alternatives = needs.map(([permission, access]) => `${permission.replace("-", "_")}=${access}`);
  return { "X-Accepted-GitHub-Permissions": alternatives.join("; ") };
}
function createRateLimiter(world) {
  const windows = /* @__PURE__ */ new Map();
  const windowOf = ({ token }) => {
    const now = world.clock.now();
    const current = windows.get(token);
    if (current !== void 0 && now - current.startedAt < HOUR_MS) return current;
    const fresh = { startedAt: now, used: 0 };
    windows.set(token, fresh);
    return fresh;
  };
  const budgetOf = (token) => {
    const { startedAt, used } = windowOf(token);
    const limit = world.rateLimit;
    return { limit, remaining: Math.max(0, limit - used), used, reset: Math.ceil((startedAt + HOUR_MS) / 1e3) };
  };
  const spend = (token) => {
    const window = windowOf(token);
    if (window.used >= world.rateLimit) {
      const whose = token.app === null ? `user ${token.login}` : `installation of ${token.app.slug}`;
      throw new GitHubError(
        403,
        `API rate limit exceeded for ${whose}. If you reach out to GitHub Support for help, please include the request ID.`
      );
    }
    window.used += 1;
  };
  return { budgetOf, spend };
}
function rateHeaders({ limit, remaining, used, reset }) {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-resource": "core"
  };
}

// src/emulators/github/body.ts
function readBody2(request) {
  if (request.rawBody === "") return {};
  if (!request.bodyIsJson) throw new GitHubError(400, "Problems parsing JSON");
  if (!isObject(request.body)) throw new GitHubError(400, "Body should be a JSON object");
  return request.body;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(fields, name) {
  const value = fields[name];
  if (value === void 0 || typeof value === "string") return value;
  throw wrongType(name, value, "a string");
}
function nullableText(fields, name) {
  return fields[name] === null ? null : text(fields, name);
}
function requiredText(fields, name) {
  const value = text(fields, name);
  if (value === void 0) throw missing(name);
  return value;
}
function flag(fields, name) {
  const value = fields[name];
  if (value === void 0 || typeof value === "boolean") return value;
  throw wrongType(name, value, "a boolean");
}
function requiredInteger(fields, name) {
  const value = fields[name];
  if (value === void 0) throw missing(name);
  if (typeof value !== "number" || !Number.isInteger(value)) throw wrongType(name, value, "an integer");
  return value;
}
function oneOf(fields, name, choices) {
  const value = fields[name];
  if (value === void 0) return void 0;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === void 0) {
    throw invalidRequest(
      `For 'properties/${name}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(choices)}.`
    );
  }
  return choice;
}
function list(fields, name) {
  const value = fields[name];
  if (value === void 0 || Array.isArray(value)) return value;
  throw wrongType(name, value, "an array");
}
function missing(name) {
  return invalidRequest(`"${name}" wasn't supplied.`);
}
function wrongType(name, value, expected) {
  return invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`);
}

// src/emulators/github/git.ts
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
var MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
async function openGit(path) {
  const absolute = resolve(path);
  const inside = join(absolute, ".git");
  const git = { directory: existsSync(inside) ? inside : absolute, answers: /* @__PURE__ */ new Map() };
  await runGit(git, ["rev-parse", "--git-dir"]);
  return git;
}
function runGit(git, args, options = {}) {
  if (!isAboutObjects(args, options.input)) return startGit(git, args, options);
  const command = [...args, options.input].join(" ");
  const known = git.answers.get(command);
  if (known !== void 0) return known;
  const answer = startGit(git, args, options);
  git.answers.set(command, answer);
  const forget = () => git.answers.delete(command);
  answer.then(({ stdout }) => stdout.includes(" missing\n") && forget(), forget);
  return answer;
}
var reading = /* @__PURE__ */ new Set(["cat-file", "ls-tree", "merge-base", "diff-tree", "rev-list"]);
var objects = /^\^?[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\^\{(?:commit|tree)\})?$/;
function isAboutObjects([command = "", ...args], input = "") {
  const named = [
    ...args.filter((arg) => !arg.startsWith("-")).flatMap((arg) => arg.split("...")),
    ...input.split("\n")
  ];
  const names = named.filter((name) => name !== "");
  return reading.has(command) && names.length > 0 && names.every((name) => objects.test(name));
}
function startGit(git, args, options) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_NO_REPLACE_OBJECTS: "1", ...options.environment };
  return new Promise((fulfil, reject) => {
    const child = execFile(
      "git",
      [`--git-dir=${git.directory}`, "-c", "core.quotePath=false", ...args],
      { env, encoding: "buffer", maxBuffer: MAX_OUTPUT_BYTES },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        if (code === 0 || options.expected?.includes(code)) fulfil({ code, stdout });
        else
          reject(new Error(`git ${args.join(" ")} in ${git.directory}: ${stderr.toString().trim()}`, { cause: error }));
      }
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(options.input ?? "");
  });
}
async function gitLines(git, args, options = {}) {
  const { stdout } = await runGit(git, args, options);
  return stdout.toString().split("\n").filter((line) => line !== "");
}
async function resolveCommit(git, name, defaultBranch) {
  if (!isPlainName(name)) return void 0;
  const candidates = name === "HEAD" ? [`refs/heads/${defaultBranch}`] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  if (name.startsWith("refs/")) candidates.push(name);
  const whole = objects.test(name) ? await firstObject(git, [`${name}^{commit}`]) : void 0;
  if (whole !== void 0) return whole;
  if (/^[0-9a-f]{7,64}$/i.test(name)) candidates.unshift(name);
  const tip = await readTip(git, candidates[0] ?? "");
  if (tip !== void 0) return tip;
  return firstObject(
    git,
    candidates.map((candidate) => `${candidate}^{commit}`)
  );
}
async function readRef(git, ref) {
  if (!isPlainName(ref)) return void 0;
  const tip = await readTip(git, ref);
  if (tip !== void 0) return { type: "commit", sha: tip };
  const [line] = await gitLines(git, ["for-each-ref", "--format=%(refname) %(objecttype) %(objectname)", ref]);
  const [name, type, sha] = line?.split(" ") ?? [];
  return name === ref && type !== void 0 && sha !== void 0 ? { type, sha } : void 0;
}
var tipName = /^refs\/(?:heads|pull)(?:\/(?!\.)[^/]+(?<!\.lock))+$/;
async function readTip(git, ref) {
  if (!tipName.test(ref)) return void 0;
  const text3 = await readFile(join(git.directory, ref), "utf8").catch(() => "");
  return /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\n$/.exec(text3)?.[1];
}
async function readBranches(git) {
  const lines = await gitLines(git, ["for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads/"]);
  return new Map(lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}
async function writeRef(git, ref, sha) {
  await runGit(git, ["update-ref", ref, sha]);
}
async function resolveTree(git, name) {
  if (!isPlainName(name)) return void 0;
  const candidates = /^[0-9a-f]{7,64}$/i.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  return firstObject(
    git,
    candidates.map((candidate) => `${candidate}^{tree}`)
  );
}
async function readTree(git, tree, recursive) {
  const { stdout } = await runGit(git, ["ls-tree", "-z", "-l", ...recursive ? ["-r", "-t"] : [], tree]);
  return stdout.toString().split("\0").filter((line) => line !== "").map(parseTreeLine);
}
async function readObject(git, sha) {
  return (await readObjects(git, [sha])).get(sha);
}
async function readCommit(git, sha) {
  return (await readCommits(git, [sha]))[0];
}
async function readCommits(git, shas) {
  const objects2 = await readObjects(git, shas);
  return shas.flatMap((sha) => {
    const object = objects2.get(sha);
    return object?.type === "commit" ? [parseCommit(object)] : [];
  });
}
function isPlainName(name) {
  return name !== "" && !name.startsWith("-") && !/[\s~^:?*[\\]|\.\.|@\{/.test(name) && !hasControlCharacter(name);
}
function hasControlCharacter(text3) {
  return [...text3].some((character) => character < " " || character === "");
}
async function firstObject(git, expressions) {
  const lines = await gitLines(git, ["cat-file", "--batch-check=%(objectname)"], {
    input: `${expressions.join("\n")}
`
  });
  return lines.find((line) => /^[0-9a-f]{40,64}$/.test(line));
}
async function readObjects(git, shas) {
  const ids = shas.filter((sha) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha));
  const { stdout } = await runGit(git, ["cat-file", "--batch"], { input: ids.map((id) => `${id}
`).join("") });
  const objects2 = /* @__PURE__ */ new Map();
  let position = 0;
  while (position < stdout.length) {
    const lineEnd = stdout.indexOf(10, position);
    const [sha = "", type = "", size] = stdout.toString("utf8", position, lineEnd).split(" ");
    position = lineEnd + 1;
    if (size === void 0) continue;
    const end2 = position + Number(size);
    objects2.set(sha, { sha, type, content: stdout.subarray(position, end2) });
    position = end2 + 1;
  }
  return objects2;
}
function parseTreeLine(line) {
  const tab = line.indexOf("	");
  const [mode = "", type = "", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  const entry = { path: line.slice(tab + 1), mode, type, sha };
  return type === "blob" ? { ...entry, size: Number(size) } : entry;
}
function parseCommit(object) {
  const text3 = object.content.toString("utf8");
  const headerEnd = text3.indexOf("\n\n");
  const headers = text3.slice(0, headerEnd).split("\n");
  const values = (name) => headers.filter((header) => header.startsWith(`${name} `)).map((header) => header.slice(name.length + 1));
  return {
    sha: object.sha,
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: parseSignature(values("author")[0] ?? ""),
    committer: parseSignature(values("committer")[0] ?? ""),
    message: text3.slice(headerEnd + 2).replace(/\n+$/, "")
  };
}
function parseSignature(line) {
  const match2 = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
  const [, name = "", email = "", seconds = "0"] = match2 ?? [];
  return { name, email, date: isoSeconds(Number(seconds) * 1e3) };
}
function isoSeconds(milliseconds) {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

// src/generated/github-emulator-seed.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/github-emulator-seed.schema.json", "title": "Seed of the GitHub emulator", "description": "What an emulated GitHub repository holds when the emulator starts. Commits, trees and blobs come from a real git directory.", "type": "object", "additionalProperties": false, "required": ["repository", "tokens"], "properties": { "now": { "title": "Now", "description": "The emulator's clock starts here and runs on. Default: the wall clock. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "repository": { "title": "Repository", "description": "The one repository that is served.", "type": "object", "additionalProperties": false, "required": ["fullName", "gitDirectory"], "properties": { "fullName": { "title": "Full name", "description": "`owner/name`.", "type": "string", "minLength": 1, "examples": ["acme/storefront"], "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" }, "id": { "title": "Id", "description": "Default: made from the name.", "type": "integer", "minimum": 1, "examples": [123456] }, "private": { "title": "Private", "description": "A private repository.", "type": "boolean", "default": false, "examples": [true] }, "defaultBranch": { "title": "Default branch", "description": "The branch that merges go to.", "type": "string", "minLength": 1, "examples": ["main"], "default": "main" }, "gitDirectory": { "title": "Git directory", "description": "A work tree or a bare repository. A relative path starts at the process's working directory.", "type": "string", "minLength": 1, "examples": ["./storefront.git"] } }, "examples": [{ "fullName": "acme/storefront", "defaultBranch": "main", "gitDirectory": "./storefront.git" }] }, "tokens": { "title": "Tokens", "description": "All tokens that the API accepts.", "type": "array", "items": { "title": "Token", "description": "One token that the API accepts.", "type": "object", "additionalProperties": false, "required": ["token", "login", "type", "permissions"], "properties": { "token": { "title": "Token", "description": "The secret, as sent after `token` or `Bearer`.", "type": "string", "minLength": 1, "examples": ["ghs_emulatedActionsToken"] }, "login": { "title": "Login", "description": "Whose identity it has. The token of a workflow run is `github-actions[bot]`.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "type": { "title": "Type", "description": "`Bot`: the installation token of a GitHub App, such as `GITHUB_TOKEN`. `User`: a personal access token.", "enum": ["Bot", "User"], "examples": ["Bot"] }, "permissions": { "title": "Permissions", "description": "What the token may do, by the names used in a workflow file. `metadata` can always be read.", "type": "object", "additionalProperties": false, "properties": { "actions": { "title": "actions", "description": "What the token may do with actions; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "checks": { "title": "checks", "description": "What the token may do with checks; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "contents": { "title": "contents", "description": "What the token may do with contents; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "deployments": { "title": "deployments", "description": "What the token may do with deployments; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "issues": { "title": "issues", "description": "What the token may do with issues; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "metadata": { "title": "metadata", "description": "What the token may do with metadata; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "pull-requests": { "title": "pull-requests", "description": "What the token may do with pull-requests; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] } }, "examples": [{ "contents": "read", "pull-requests": "write", "checks": "write" }] }, "appSlug": { "title": "App slug", "description": "Slug of the token's GitHub App; for type `Bot` only. Default: the login without `[bot]`.", "type": "string", "minLength": 1, "examples": ["github-actions"] }, "appId": { "title": "App id", "description": "Id of the token's GitHub App. Default: 15368 for `github-actions`, else made from the slug.", "type": "integer", "minimum": 1, "examples": [15368] } }, "examples": [{ "token": "ghs_emulatedActionsToken", "login": "github-actions[bot]", "type": "Bot", "permissions": { "contents": "read", "pull-requests": "write" } }] }, "examples": [[{ "token": "ghs_emulatedActionsToken", "login": "github-actions[bot]", "type": "Bot", "permissions": { "contents": "read" } }]] }, "users": { "title": "Users", "description": "Accounts that need a certain id or type. All others are made up when their login is first named.", "type": "array", "items": { "title": "User", "description": "An account.", "type": "object", "additionalProperties": false, "required": ["login"], "properties": { "login": { "title": "Login", "description": "Its name.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "id": { "title": "Id", "description": "Default: made from the login.", "type": "integer", "minimum": 1, "examples": [583231] }, "type": { "title": "Type", "description": "Default: `Bot` if the login ends in `[bot]`, else `User`.", "enum": ["User", "Bot", "Organization"], "examples": ["User"] } }, "examples": [{ "login": "ada", "id": 583231 }] }, "examples": [[{ "login": "ada", "id": 583231 }]] }, "collaborators": { "title": "Collaborators", "description": "Login → what that user may do in the repository. The owner is always `admin`.", "type": "object", "additionalProperties": { "title": "Role", "description": "A repository role.", "enum": ["admin", "maintain", "write", "triage", "read", "none"], "examples": ["write"] }, "examples": [{ "ada": "write", "grace": "maintain" }] }, "pulls": { "title": "Pull requests", "description": "Pull requests there are from the start.", "type": "array", "items": { "title": "Pull request", "description": "A pull request that exists from the start. An open one gets its test merge commit at once.", "type": "object", "additionalProperties": false, "required": ["number", "head"], "properties": { "number": { "title": "Number", "description": "Shared with issues.", "type": "integer", "minimum": 1, "examples": [12] }, "title": { "title": "Title", "description": "Default: the head branch's name.", "type": "string", "examples": ["Roll out the new checkout"] }, "body": { "title": "Body", "description": "The description.", "type": ["string", "null"], "examples": ["Closes #3"] }, "author": { "title": "Author", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "state": { "title": "State", "description": "Default: `open`, or `closed` if `merged` is given.", "enum": ["open", "closed"], "examples": ["closed"] }, "draft": { "title": "Draft", "description": "A draft pull request.", "type": "boolean", "default": false, "examples": [true] }, "labels": { "title": "Labels", "description": "Names of the labels.", "type": "array", "items": { "title": "Label", "description": "A label's name.", "type": "string", "minLength": 1, "examples": ["drift"] }, "examples": [["drift"]] }, "head": { "title": "Head branch", "description": "Its branch. It may be gone if `headSha` is given.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "headSha": { "title": "Head commit", "description": "Default: the head branch's tip.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "fork": { "title": "From a fork", "description": "The head's repository is a fork that belongs to the author. Its commits are in the same git directory.", "type": "boolean", "default": false, "examples": [true] }, "forkDeleted": { "title": "Fork deleted", "description": "The fork is gone: `head.repo` is null.", "type": "boolean", "default": false, "examples": [true] }, "base": { "title": "Base branch", "description": "Default: the default branch.", "type": "string", "minLength": 1, "examples": ["main"] }, "baseSha": { "title": "Base commit", "description": "The base branch's tip at the last push to the head. Default: its tip now; of a merged pull request, the tip before the merge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "merged": { "title": "Merged", "description": "How it was merged; null or absent if it was not.", "type": ["object", "null"], "additionalProperties": false, "required": ["sha"], "properties": { "sha": { "title": "Commit", "description": "What the merge made: merge commit, squashed commit or the last rebased one.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "at": { "title": "When", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "by": { "title": "By", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "commits": { "title": "Commits", "description": "All commits that came onto the base branch. Default: those that `sha` has and its first parent has not.", "type": "array", "items": { "title": "Commit", "description": "Its id.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "examples": [["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"]] } }, "examples": [{ "sha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f" }] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "closedAt": { "title": "Closed", "description": "Default: when it was merged. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] } }, "examples": [{ "number": 12, "head": "new-checkout", "author": "ada" }] }, "examples": [[{ "number": 12, "head": "new-checkout", "author": "ada" }]] }, "comments": { "title": "Comments", "description": "Comments on issues and pull requests.", "type": "array", "items": { "title": "Comment", "description": "A comment on an issue or pull request.", "type": "object", "additionalProperties": false, "required": ["number", "author", "body"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [1001] }, "number": { "title": "Number", "description": "Of the issue or pull request.", "type": "integer", "minimum": 1, "examples": [12] }, "author": { "title": "Author", "description": "Who wrote it.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "body": { "title": "Body", "description": "Its markdown.", "type": "string", "examples": ["Looks good"] }, "app": { "title": "App", "description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.", "type": ["string", "null"], "minLength": 1, "examples": ["github-actions"] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "minimized": { "title": "Minimized", "description": "Reason for which it is folded away; null if it isn't.", "type": ["string", "null"], "examples": ["outdated"] } }, "examples": [{ "number": 12, "author": "grace", "body": "Looks good" }] }, "examples": [[{ "number": 12, "author": "grace", "body": "Looks good" }]] }, "reviews": { "title": "Reviews", "description": "Reviews of pull requests.", "type": "array", "items": { "title": "Review", "description": "A review of a pull request.", "type": "object", "additionalProperties": false, "required": ["number", "author", "state"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [2001] }, "number": { "title": "Number", "description": "Of the pull request.", "type": "integer", "minimum": 1, "examples": [12] }, "author": { "title": "Author", "description": "Who reviewed.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "state": { "title": "State", "description": "What the reviewer said.", "enum": ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"], "examples": ["APPROVED"] }, "body": { "title": "Body", "description": "Its markdown.", "type": "string", "examples": ["/ld-allow 1f0c9a7be241 agreed in the release meeting"] }, "commitId": { "title": "Commit", "description": "The head that was reviewed. Default: the pull request's head.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "submittedAt": { "title": "Submitted", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] } }, "examples": [{ "number": 12, "author": "grace", "state": "APPROVED" }] }, "examples": [[{ "number": 12, "author": "grace", "state": "APPROVED" }]] }, "issues": { "title": "Issues", "description": "Issues there are from the start.", "type": "array", "items": { "title": "Issue", "description": "An issue.", "type": "object", "additionalProperties": false, "required": ["number", "title"], "properties": { "number": { "title": "Number", "description": "Shared with pull requests.", "type": "integer", "minimum": 1, "examples": [3] }, "title": { "title": "Title", "description": "Its title.", "type": "string", "minLength": 1, "examples": ["LaunchDarkly workflows have drifted"] }, "body": { "title": "Body", "description": "Its markdown.", "type": ["string", "null"], "examples": ["One workflow is missing."] }, "author": { "title": "Author", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "app": { "title": "App", "description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.", "type": ["string", "null"], "minLength": 1, "examples": ["github-actions"] }, "state": { "title": "State", "description": "Default: `open`.", "enum": ["open", "closed"], "examples": ["closed"] }, "stateReason": { "title": "Reason of the state", "description": "Why it was closed or opened again.", "enum": ["completed", "not_planned", "duplicate", "reopened", null], "examples": ["completed"] }, "labels": { "title": "Labels", "description": "Names of the labels.", "type": "array", "items": { "title": "Label", "description": "A label's name.", "type": "string", "minLength": 1, "examples": ["drift"] }, "examples": [["drift"]] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "closedAt": { "title": "Closed", "description": "Default: null. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "closedBy": { "title": "Closed by", "description": "Default: null.", "type": ["string", "null"], "minLength": 1, "examples": ["ada", "github-actions[bot]"] } }, "examples": [{ "number": 3, "title": "LaunchDarkly workflows have drifted", "labels": ["drift"] }] }, "examples": [[{ "number": 3, "title": "LaunchDarkly workflows have drifted" }]] }, "checkRuns": { "title": "Check runs", "description": "Check runs there are from the start.", "type": "array", "items": { "title": "Check run", "description": "A check run.", "type": "object", "additionalProperties": false, "required": ["name", "headSha"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [3001] }, "name": { "title": "Name", "description": "What it is called in the pull request.", "type": "string", "minLength": 1, "examples": ["LaunchDarkly workflows"] }, "headSha": { "title": "Commit", "description": "The commit it stands on.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "app": { "title": "App", "description": "Slug of its GitHub App. Default: `github-actions`.", "type": "string", "minLength": 1, "examples": ["github-actions"] }, "externalId": { "title": "External id", "description": "The maker's own reference.", "type": ["string", "null"], "examples": ["ld-sync:v1:default:1f0c9a7be241"] }, "detailsUrl": { "title": "Details", "description": "Address of the details.", "type": ["string", "null"], "examples": ["https://example.com/runs/1"] }, "status": { "title": "Status", "description": "Default: `completed` with a conclusion, else `queued`.", "enum": ["queued", "in_progress", "completed", "waiting", "requested", "pending"], "examples": ["completed"] }, "conclusion": { "title": "Conclusion", "description": "Null while it isn't completed.", "enum": ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "stale", "timed_out", null], "examples": ["success"] }, "startedAt": { "title": "Started", "description": "Default: now. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "completedAt": { "title": "Completed", "description": "Default: now if completed. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "title": { "title": "Title", "description": "Of the output.", "type": ["string", "null"], "examples": ["2 workflows to create"] }, "summary": { "title": "Summary", "description": "Of the output.", "type": ["string", "null"], "examples": ["| flag | stage |"] }, "text": { "title": "Text", "description": "Of the output.", "type": ["string", "null"], "examples": ["digests"] }, "annotations": { "title": "Annotations", "description": "All of them.", "type": "array", "items": { "title": "Annotation", "description": "An annotation, in the API's own shape.", "type": "object", "additionalProperties": false, "required": ["path", "start_line", "end_line", "annotation_level", "message"], "properties": { "path": { "title": "Path", "description": "File in the repository.", "type": "string", "minLength": 1, "examples": [".launchdarkly/workflows/checkout.yaml"] }, "start_line": { "title": "First line", "description": "Counted from 1.", "type": "integer", "minimum": 1, "examples": [3] }, "end_line": { "title": "Last line", "description": "Counted from 1.", "type": "integer", "minimum": 1, "examples": [3] }, "start_column": { "title": "First column", "description": "Only if both lines are the same.", "type": ["integer", "null"], "minimum": 1, "examples": [5] }, "end_column": { "title": "Last column", "description": "Only if both lines are the same.", "type": ["integer", "null"], "minimum": 1, "examples": [9] }, "annotation_level": { "title": "Level", "description": "How serious it is.", "enum": ["notice", "warning", "failure"], "examples": ["warning"] }, "message": { "title": "Message", "description": "The text.", "type": "string", "examples": ["replaces the running workflow"] }, "title": { "title": "Title", "description": "At most 255 characters.", "type": ["string", "null"], "examples": ["Replace"] }, "raw_details": { "title": "Details", "description": "Further text.", "type": ["string", "null"], "examples": ["stages 1-2 have run"] } }, "examples": [{ "path": "a.yaml", "start_line": 1, "end_line": 1, "annotation_level": "notice", "message": "creates a workflow" }] }, "examples": [[]] } }, "examples": [{ "name": "test", "headSha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "conclusion": "success" }] }, "examples": [[{ "name": "test", "headSha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "conclusion": "success" }]] }, "deployments": { "title": "Deployments", "description": "Deployments there are from the start.", "type": "array", "items": { "title": "Deployment", "description": "A deployment.", "type": "object", "additionalProperties": false, "required": ["sha"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [4001] }, "sha": { "title": "Commit", "description": "What was deployed.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "ref": { "title": "Ref", "description": "The name it was asked for by. Default: the commit.", "type": "string", "minLength": 1, "examples": ["main"] }, "task": { "title": "Task", "description": "Default: `deploy`.", "type": "string", "minLength": 1, "examples": ["launchdarkly-workflows"] }, "environment": { "title": "Environment", "description": "Default: `production`.", "type": "string", "minLength": 1, "examples": ["launchdarkly-workflows/default"] }, "description": { "title": "Description", "description": "A short description.", "type": ["string", "null"], "examples": ["Apply of 3f1c2d4"] }, "payload": { "title": "Payload", "description": "Whatever its maker wrote: an object or a string.", "type": ["object", "string"], "examples": [{ "v": 1 }] }, "creator": { "title": "Creator", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "app": { "title": "App", "description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.", "type": ["string", "null"], "minLength": 1, "examples": ["github-actions"] }, "transient": { "title": "Transient", "description": "The environment will go away.", "type": "boolean", "default": false, "examples": [true] }, "production": { "title": "Production", "description": "Users work with the environment.", "type": "boolean", "default": false, "examples": [true] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "statuses": { "title": "Statuses", "description": "Oldest first.", "type": "array", "items": { "title": "Deployment status", "description": "One status of a deployment.", "type": "object", "additionalProperties": false, "required": ["state"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [501] }, "state": { "title": "State", "description": "The status's state.", "enum": ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"], "examples": ["success"] }, "description": { "title": "Description", "description": "At most 140 characters.", "type": "string", "examples": ["3 done, 1 pending"], "maxLength": 140 }, "environment": { "title": "Environment", "description": "Default: that of the deployment.", "type": "string", "examples": ["launchdarkly-workflows/default"] }, "logUrl": { "title": "Log", "description": "Address of the full output.", "type": "string", "examples": ["https://github.com/acme/storefront/actions/runs/7"] }, "environmentUrl": { "title": "Environment address", "description": "Where the environment can be looked at.", "type": "string", "examples": ["https://app.launchdarkly.com"] }, "creator": { "title": "Creator", "description": "Default: the deployment's.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] } }, "examples": [{ "state": "success", "description": "3 done" }] }, "examples": [[]] } }, "examples": [{ "sha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "environment": "launchdarkly-workflows/default" }] }, "examples": [[{ "sha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "environment": "production" }]] }, "rateLimit": { "title": "Rate limit", "description": "The primary rate limit of each token. Absent: 5,000 requests an hour.", "type": "object", "additionalProperties": false, "required": ["limit"], "properties": { "limit": { "title": "Limit", "description": "Requests in an hour of the emulator's clock.", "type": "integer", "minimum": 1, "examples": [1e3] } }, "examples": [{ "limit": 1e3 }] }, "latencyMs": { "title": "Latency", "description": "Milliseconds that every request takes at least.", "type": "integer", "minimum": 0, "examples": [20], "default": 0 }, "options": { "title": "Options", "description": "What GitHub doesn't document, or does now one way and now another.", "type": "object", "additionalProperties": false, "properties": { "serverUrl": { "title": "Server", "description": "Address of the website: `GITHUB_SERVER_URL` and every `html_url`.", "type": "string", "minLength": 1, "examples": ["https://github.example.com"], "pattern": "^https?://[^/]+$", "default": "https://github.com" }, "enterpriseServer": { "title": "Enterprise Server", "description": "Events name `<url>/api/v3` and `<url>/api/graphql` as the API. Both forms are served either way.", "type": "boolean", "default": false, "examples": [true] }, "readsNeedPermission": { "title": "Reads need permission", "description": "Reading a public repository needs the token's permission, as in a private one. With false, any token reads a public repository, as GitHub allows.", "type": "boolean", "default": true, "examples": [false] }, "commitPullsLagMs": { "title": "Lag of a commit's pull requests", "description": "Milliseconds after a merge for which `commits/{sha}/pulls` doesn't know it. Seen on GitHub: up to 30 seconds.", "type": "integer", "minimum": 0, "examples": [3e4], "default": 0 }, "mergeableLagMs": { "title": "Lag of mergeable", "description": "Milliseconds for which `mergeable` is null and the merge ref old after a `GET pulls/{n}` that finds the test merge outdated.", "type": "integer", "minimum": 0, "examples": [3e3], "default": 0 }, "staleMergeRef": { "title": "Stale merge ref", "description": "`synchronize` starts the run on the previous test merge commit; a new one is made when the pull request is read next.", "type": "boolean", "default": false, "examples": [true] }, "treePathSyntax": { "title": "Tree by path", "description": "`git/trees/{sha}:{path}` works. It is undocumented.", "type": "boolean", "default": false, "examples": [true] }, "truncateTreeAt": { "title": "Tree limit", "description": "Most entries of one tree listing; beyond it the listing ends and says `truncated`.", "type": "integer", "minimum": 1, "examples": [100], "default": 1e5 }, "maxBodyCharacters": { "title": "Body limit", "description": "Most characters of a comment's or issue's body.", "type": "integer", "minimum": 1, "examples": [1e3], "default": 65536 }, "oversizedIssueUpdate": { "title": "Oversized issue update", "description": "What `PATCH issues/{n}` does with a body beyond the limit: `ignored` answers 200 and stores nothing, as measured on GitHub; `rejected` answers 422.", "enum": ["ignored", "rejected"], "default": "ignored", "examples": ["rejected"] }, "maxDeploymentPayloadBytes": { "title": "Payload limit", "description": "Most bytes of a deployment's payload as JSON. GitHub's own limit is not documented.", "type": "integer", "minimum": 1, "examples": [65536], "default": 16384 }, "deploymentsOldestFirst": { "title": "Deployments oldest first", "description": "Lists deployments oldest first. GitHub's order, newest first, is not documented.", "type": "boolean", "default": false, "examples": [true] }, "checkRunRetentionDays": { "title": "Retention of check runs", "description": "Days after which a check run is gone; null: never.", "type": ["integer", "null"], "minimum": 1, "examples": [3], "default": null } }, "examples": [{ "commitPullsLagMs": 3e4 }] } }, "examples": [{ "repository": { "fullName": "acme/storefront", "defaultBranch": "main", "gitDirectory": "./storefront.git" }, "tokens": [{ "token": "ghs_emulatedActionsToken", "login": "github-actions[bot]", "type": "Bot", "permissions": { "contents": "read", "pull-requests": "write", "checks": "write", "deployments": "write", "issues": "write" } }], "collaborators": { "ada": "write", "grace": "maintain" } }] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
var pattern6 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern28 = new RegExp("^https?://[^/]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.repository === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tokens === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data0 = data.now;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.now, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.now.type, parentSchema: schema31.properties.now, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data1 = data.repository;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.fullName === void 0) {
          const err5 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "fullName" }, message: "must have required property 'fullName'", schema: schema31.properties.repository.required, parentSchema: schema31.properties.repository, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.gitDirectory === void 0) {
          const err6 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "gitDirectory" }, message: "must have required property 'gitDirectory'", schema: schema31.properties.repository.required, parentSchema: schema31.properties.repository, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "fullName" || key1 === "id" || key1 === "private" || key1 === "defaultBranch" || key1 === "gitDirectory")) {
            const err7 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.repository, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.fullName !== void 0) {
          let data2 = data1.fullName;
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/repository/fullName", schemaPath: "#/properties/repository/properties/fullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.repository.properties.fullName, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err9 = { instancePath: instancePath + "/repository/fullName", schemaPath: "#/properties/repository/properties/fullName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", parentSchema: schema31.properties.repository.properties.fullName, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/repository/fullName", schemaPath: "#/properties/repository/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.repository.properties.fullName.type, parentSchema: schema31.properties.repository.properties.fullName, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.id !== void 0) {
          let data3 = data1.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err11 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.repository.properties.id.type, parentSchema: schema31.properties.repository.properties.id, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.repository.properties.id, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data1.private !== void 0) {
          let data4 = data1.private;
          if (typeof data4 !== "boolean") {
            const err13 = { instancePath: instancePath + "/repository/private", schemaPath: "#/properties/repository/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.repository.properties.private.type, parentSchema: schema31.properties.repository.properties.private, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.defaultBranch !== void 0) {
          let data5 = data1.defaultBranch;
          if (typeof data5 === "string") {
            if (func2(data5) < 1) {
              const err14 = { instancePath: instancePath + "/repository/defaultBranch", schemaPath: "#/properties/repository/properties/defaultBranch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.repository.properties.defaultBranch, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/repository/defaultBranch", schemaPath: "#/properties/repository/properties/defaultBranch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.repository.properties.defaultBranch.type, parentSchema: schema31.properties.repository.properties.defaultBranch, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.gitDirectory !== void 0) {
          let data6 = data1.gitDirectory;
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/repository/gitDirectory", schemaPath: "#/properties/repository/properties/gitDirectory/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.repository.properties.gitDirectory, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/repository/gitDirectory", schemaPath: "#/properties/repository/properties/gitDirectory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.repository.properties.gitDirectory.type, parentSchema: schema31.properties.repository.properties.gitDirectory, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.repository.type, parentSchema: schema31.properties.repository, data: data1 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data7 = data.tokens;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.token === void 0) {
              const err19 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.login === void 0) {
              const err20 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.type === void 0) {
              const err21 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.permissions === void 0) {
              const err22 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "token" || key2 === "login" || key2 === "type" || key2 === "permissions" || key2 === "appSlug" || key2 === "appId")) {
                const err23 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tokens.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.token !== void 0) {
              let data9 = data8.token;
              if (typeof data9 === "string") {
                if (func2(data9) < 1) {
                  const err24 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/properties/tokens/items/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tokens.items.properties.token, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/properties/tokens/items/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tokens.items.properties.token.type, parentSchema: schema31.properties.tokens.items.properties.token, data: data9 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.login !== void 0) {
              let data10 = data8.login;
              if (typeof data10 === "string") {
                if (func2(data10) < 1) {
                  const err26 = { instancePath: instancePath + "/tokens/" + i0 + "/login", schemaPath: "#/properties/tokens/items/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tokens.items.properties.login, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/tokens/" + i0 + "/login", schemaPath: "#/properties/tokens/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tokens.items.properties.login.type, parentSchema: schema31.properties.tokens.items.properties.login, data: data10 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data8.type !== void 0) {
              let data11 = data8.type;
              if (!(data11 === "Bot" || data11 === "User")) {
                const err28 = { instancePath: instancePath + "/tokens/" + i0 + "/type", schemaPath: "#/properties/tokens/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.type.enum, parentSchema: schema31.properties.tokens.items.properties.type, data: data11 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.permissions !== void 0) {
              let data12 = data8.permissions;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key3 in data12) {
                  if (!(key3 === "actions" || key3 === "checks" || key3 === "contents" || key3 === "deployments" || key3 === "issues" || key3 === "metadata" || key3 === "pull-requests")) {
                    const err29 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions", schemaPath: "#/properties/tokens/items/properties/permissions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tokens.items.properties.permissions, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data12.actions !== void 0) {
                  let data13 = data12.actions;
                  if (!(data13 === "read" || data13 === "write" || data13 === "none")) {
                    const err30 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/actions", schemaPath: "#/properties/tokens/items/properties/permissions/properties/actions/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.actions.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.actions.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.actions, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data12.checks !== void 0) {
                  let data14 = data12.checks;
                  if (!(data14 === "read" || data14 === "write" || data14 === "none")) {
                    const err31 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/checks", schemaPath: "#/properties/tokens/items/properties/permissions/properties/checks/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.checks.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.checks.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.checks, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data12.contents !== void 0) {
                  let data15 = data12.contents;
                  if (!(data15 === "read" || data15 === "write" || data15 === "none")) {
                    const err32 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/contents", schemaPath: "#/properties/tokens/items/properties/permissions/properties/contents/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.contents.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.contents.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.contents, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data12.deployments !== void 0) {
                  let data16 = data12.deployments;
                  if (!(data16 === "read" || data16 === "write" || data16 === "none")) {
                    const err33 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/deployments", schemaPath: "#/properties/tokens/items/properties/permissions/properties/deployments/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.deployments.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.deployments.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.deployments, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data12.issues !== void 0) {
                  let data17 = data12.issues;
                  if (!(data17 === "read" || data17 === "write" || data17 === "none")) {
                    const err34 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/issues", schemaPath: "#/properties/tokens/items/properties/permissions/properties/issues/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.issues.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.issues.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.issues, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data12.metadata !== void 0) {
                  let data18 = data12.metadata;
                  if (!(data18 === "read" || data18 === "write" || data18 === "none")) {
                    const err35 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/metadata", schemaPath: "#/properties/tokens/items/properties/permissions/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.metadata.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.metadata.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.metadata, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data12["pull-requests"] !== void 0) {
                  let data19 = data12["pull-requests"];
                  if (!(data19 === "read" || data19 === "write" || data19 === "none")) {
                    const err36 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/pull-requests", schemaPath: "#/properties/tokens/items/properties/permissions/properties/pull-requests/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties["pull-requests"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties["pull-requests"].enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties["pull-requests"], data: data19 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions", schemaPath: "#/properties/tokens/items/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tokens.items.properties.permissions.type, parentSchema: schema31.properties.tokens.items.properties.permissions, data: data12 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data8.appSlug !== void 0) {
              let data20 = data8.appSlug;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err38 = { instancePath: instancePath + "/tokens/" + i0 + "/appSlug", schemaPath: "#/properties/tokens/items/properties/appSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tokens.items.properties.appSlug, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/tokens/" + i0 + "/appSlug", schemaPath: "#/properties/tokens/items/properties/appSlug/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tokens.items.properties.appSlug.type, parentSchema: schema31.properties.tokens.items.properties.appSlug, data: data20 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data8.appId !== void 0) {
              let data21 = data8.appId;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err40 = { instancePath: instancePath + "/tokens/" + i0 + "/appId", schemaPath: "#/properties/tokens/items/properties/appId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.tokens.items.properties.appId.type, parentSchema: schema31.properties.tokens.items.properties.appId, data: data21 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 1 || isNaN(data21)) {
                  const err41 = { instancePath: instancePath + "/tokens/" + i0 + "/appId", schemaPath: "#/properties/tokens/items/properties/appId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.tokens.items.properties.appId, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tokens.items.type, parentSchema: schema31.properties.tokens.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tokens.type, parentSchema: schema31.properties.tokens, data: data7 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data22 = data.users;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.login === void 0) {
              const err44 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema31.properties.users.items.required, parentSchema: schema31.properties.users.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key4 in data23) {
              if (!(key4 === "login" || key4 === "id" || key4 === "type")) {
                const err45 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.users.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data23.login !== void 0) {
              let data24 = data23.login;
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err46 = { instancePath: instancePath + "/users/" + i1 + "/login", schemaPath: "#/properties/users/items/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.users.items.properties.login, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/users/" + i1 + "/login", schemaPath: "#/properties/users/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.users.items.properties.login.type, parentSchema: schema31.properties.users.items.properties.login, data: data24 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data23.id !== void 0) {
              let data25 = data23.id;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err48 = { instancePath: instancePath + "/users/" + i1 + "/id", schemaPath: "#/properties/users/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.users.items.properties.id.type, parentSchema: schema31.properties.users.items.properties.id, data: data25 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 < 1 || isNaN(data25)) {
                  const err49 = { instancePath: instancePath + "/users/" + i1 + "/id", schemaPath: "#/properties/users/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.users.items.properties.id, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            }
            if (data23.type !== void 0) {
              let data26 = data23.type;
              if (!(data26 === "User" || data26 === "Bot" || data26 === "Organization")) {
                const err50 = { instancePath: instancePath + "/users/" + i1 + "/type", schemaPath: "#/properties/users/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.users.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.users.items.properties.type.enum, parentSchema: schema31.properties.users.items.properties.type, data: data26 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.users.items.type, parentSchema: schema31.properties.users.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.users.type, parentSchema: schema31.properties.users, data: data22 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.collaborators !== void 0) {
      let data27 = data.collaborators;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key5 in data27) {
          let data28 = data27[key5];
          if (!(data28 === "admin" || data28 === "maintain" || data28 === "write" || data28 === "triage" || data28 === "read" || data28 === "none")) {
            const err53 = { instancePath: instancePath + "/collaborators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/collaborators/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.collaborators.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.collaborators.additionalProperties.enum, parentSchema: schema31.properties.collaborators.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/collaborators", schemaPath: "#/properties/collaborators/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.collaborators.type, parentSchema: schema31.properties.collaborators, data: data27 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.pulls !== void 0) {
      let data29 = data.pulls;
      if (Array.isArray(data29)) {
        const len2 = data29.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data30 = data29[i2];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.number === void 0) {
              const err55 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.pulls.items.required, parentSchema: schema31.properties.pulls.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data30.head === void 0) {
              const err56 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema31.properties.pulls.items.required, parentSchema: schema31.properties.pulls.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key6 in data30) {
              if (!func1.call(schema31.properties.pulls.items.properties, key6)) {
                const err57 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.pulls.items, data: data30 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data30.number !== void 0) {
              let data31 = data30.number;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err58 = { instancePath: instancePath + "/pulls/" + i2 + "/number", schemaPath: "#/properties/pulls/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.pulls.items.properties.number.type, parentSchema: schema31.properties.pulls.items.properties.number, data: data31 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 1 || isNaN(data31)) {
                  const err59 = { instancePath: instancePath + "/pulls/" + i2 + "/number", schemaPath: "#/properties/pulls/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.pulls.items.properties.number, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
            if (data30.title !== void 0) {
              let data32 = data30.title;
              if (typeof data32 !== "string") {
                const err60 = { instancePath: instancePath + "/pulls/" + i2 + "/title", schemaPath: "#/properties/pulls/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.title.type, parentSchema: schema31.properties.pulls.items.properties.title, data: data32 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data30.body !== void 0) {
              let data33 = data30.body;
              if (typeof data33 !== "string" && data33 !== null) {
                const err61 = { instancePath: instancePath + "/pulls/" + i2 + "/body", schemaPath: "#/properties/pulls/items/properties/body/type", keyword: "type", params: { type: schema31.properties.pulls.items.properties.body.type }, message: "must be string,null", schema: schema31.properties.pulls.items.properties.body.type, parentSchema: schema31.properties.pulls.items.properties.body, data: data33 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data30.author !== void 0) {
              let data34 = data30.author;
              if (typeof data34 === "string") {
                if (func2(data34) < 1) {
                  const err62 = { instancePath: instancePath + "/pulls/" + i2 + "/author", schemaPath: "#/properties/pulls/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.author, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/pulls/" + i2 + "/author", schemaPath: "#/properties/pulls/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.author.type, parentSchema: schema31.properties.pulls.items.properties.author, data: data34 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data30.state !== void 0) {
              let data35 = data30.state;
              if (!(data35 === "open" || data35 === "closed")) {
                const err64 = { instancePath: instancePath + "/pulls/" + i2 + "/state", schemaPath: "#/properties/pulls/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.pulls.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.pulls.items.properties.state.enum, parentSchema: schema31.properties.pulls.items.properties.state, data: data35 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data30.draft !== void 0) {
              let data36 = data30.draft;
              if (typeof data36 !== "boolean") {
                const err65 = { instancePath: instancePath + "/pulls/" + i2 + "/draft", schemaPath: "#/properties/pulls/items/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.pulls.items.properties.draft.type, parentSchema: schema31.properties.pulls.items.properties.draft, data: data36 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data30.labels !== void 0) {
              let data37 = data30.labels;
              if (Array.isArray(data37)) {
                const len3 = data37.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data38 = data37[i3];
                  if (typeof data38 === "string") {
                    if (func2(data38) < 1) {
                      const err66 = { instancePath: instancePath + "/pulls/" + i2 + "/labels/" + i3, schemaPath: "#/properties/pulls/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.labels.items, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/pulls/" + i2 + "/labels/" + i3, schemaPath: "#/properties/pulls/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.labels.items.type, parentSchema: schema31.properties.pulls.items.properties.labels.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/pulls/" + i2 + "/labels", schemaPath: "#/properties/pulls/items/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pulls.items.properties.labels.type, parentSchema: schema31.properties.pulls.items.properties.labels, data: data37 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data30.head !== void 0) {
              let data39 = data30.head;
              if (typeof data39 === "string") {
                if (func2(data39) < 1) {
                  const err69 = { instancePath: instancePath + "/pulls/" + i2 + "/head", schemaPath: "#/properties/pulls/items/properties/head/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.head, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/pulls/" + i2 + "/head", schemaPath: "#/properties/pulls/items/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.head.type, parentSchema: schema31.properties.pulls.items.properties.head, data: data39 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data30.headSha !== void 0) {
              let data40 = data30.headSha;
              if (typeof data40 === "string") {
                if (!pattern6.test(data40)) {
                  const err71 = { instancePath: instancePath + "/pulls/" + i2 + "/headSha", schemaPath: "#/properties/pulls/items/properties/headSha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.headSha, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/pulls/" + i2 + "/headSha", schemaPath: "#/properties/pulls/items/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.headSha.type, parentSchema: schema31.properties.pulls.items.properties.headSha, data: data40 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data30.fork !== void 0) {
              let data41 = data30.fork;
              if (typeof data41 !== "boolean") {
                const err73 = { instancePath: instancePath + "/pulls/" + i2 + "/fork", schemaPath: "#/properties/pulls/items/properties/fork/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.pulls.items.properties.fork.type, parentSchema: schema31.properties.pulls.items.properties.fork, data: data41 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data30.forkDeleted !== void 0) {
              let data42 = data30.forkDeleted;
              if (typeof data42 !== "boolean") {
                const err74 = { instancePath: instancePath + "/pulls/" + i2 + "/forkDeleted", schemaPath: "#/properties/pulls/items/properties/forkDeleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.pulls.items.properties.forkDeleted.type, parentSchema: schema31.properties.pulls.items.properties.forkDeleted, data: data42 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data30.base !== void 0) {
              let data43 = data30.base;
              if (typeof data43 === "string") {
                if (func2(data43) < 1) {
                  const err75 = { instancePath: instancePath + "/pulls/" + i2 + "/base", schemaPath: "#/properties/pulls/items/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.base, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/pulls/" + i2 + "/base", schemaPath: "#/properties/pulls/items/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.base.type, parentSchema: schema31.properties.pulls.items.properties.base, data: data43 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data30.baseSha !== void 0) {
              let data44 = data30.baseSha;
              if (typeof data44 === "string") {
                if (!pattern6.test(data44)) {
                  const err77 = { instancePath: instancePath + "/pulls/" + i2 + "/baseSha", schemaPath: "#/properties/pulls/items/properties/baseSha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.baseSha, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = { instancePath: instancePath + "/pulls/" + i2 + "/baseSha", schemaPath: "#/properties/pulls/items/properties/baseSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.baseSha.type, parentSchema: schema31.properties.pulls.items.properties.baseSha, data: data44 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data30.merged !== void 0) {
              let data45 = data30.merged;
              if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
                const err79 = { instancePath: instancePath + "/pulls/" + i2 + "/merged", schemaPath: "#/properties/pulls/items/properties/merged/type", keyword: "type", params: { type: schema31.properties.pulls.items.properties.merged.type }, message: "must be object,null", schema: schema31.properties.pulls.items.properties.merged.type, parentSchema: schema31.properties.pulls.items.properties.merged, data: data45 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.sha === void 0) {
                  const err80 = { instancePath: instancePath + "/pulls/" + i2 + "/merged", schemaPath: "#/properties/pulls/items/properties/merged/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema31.properties.pulls.items.properties.merged.required, parentSchema: schema31.properties.pulls.items.properties.merged, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                for (const key7 in data45) {
                  if (!(key7 === "sha" || key7 === "at" || key7 === "by" || key7 === "commits")) {
                    const err81 = { instancePath: instancePath + "/pulls/" + i2 + "/merged", schemaPath: "#/properties/pulls/items/properties/merged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.pulls.items.properties.merged, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data45.sha !== void 0) {
                  let data46 = data45.sha;
                  if (typeof data46 === "string") {
                    if (!pattern6.test(data46)) {
                      const err82 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/sha", schemaPath: "#/properties/pulls/items/properties/merged/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.merged.properties.sha, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  } else {
                    const err83 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/sha", schemaPath: "#/properties/pulls/items/properties/merged/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.sha.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.sha, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data45.at !== void 0) {
                  let data47 = data45.at;
                  if (typeof data47 === "string") {
                    if (!pattern4.test(data47)) {
                      const err84 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/at", schemaPath: "#/properties/pulls/items/properties/merged/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.merged.properties.at, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/at", schemaPath: "#/properties/pulls/items/properties/merged/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.at.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.at, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data45.by !== void 0) {
                  let data48 = data45.by;
                  if (typeof data48 === "string") {
                    if (func2(data48) < 1) {
                      const err86 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/by", schemaPath: "#/properties/pulls/items/properties/merged/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.merged.properties.by, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/by", schemaPath: "#/properties/pulls/items/properties/merged/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.by.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.by, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data45.commits !== void 0) {
                  let data49 = data45.commits;
                  if (Array.isArray(data49)) {
                    const len4 = data49.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data50 = data49[i4];
                      if (typeof data50 === "string") {
                        if (!pattern6.test(data50)) {
                          const err88 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/commits/" + i4, schemaPath: "#/properties/pulls/items/properties/merged/properties/commits/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.merged.properties.commits.items, data: data50 };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                      } else {
                        const err89 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/commits/" + i4, schemaPath: "#/properties/pulls/items/properties/merged/properties/commits/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.commits.items.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.commits.items, data: data50 };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/commits", schemaPath: "#/properties/pulls/items/properties/merged/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pulls.items.properties.merged.properties.commits.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.commits, data: data49 };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data30.createdAt !== void 0) {
              let data51 = data30.createdAt;
              if (typeof data51 === "string") {
                if (!pattern4.test(data51)) {
                  const err91 = { instancePath: instancePath + "/pulls/" + i2 + "/createdAt", schemaPath: "#/properties/pulls/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.createdAt, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/pulls/" + i2 + "/createdAt", schemaPath: "#/properties/pulls/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.createdAt.type, parentSchema: schema31.properties.pulls.items.properties.createdAt, data: data51 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data30.updatedAt !== void 0) {
              let data52 = data30.updatedAt;
              if (typeof data52 === "string") {
                if (!pattern4.test(data52)) {
                  const err93 = { instancePath: instancePath + "/pulls/" + i2 + "/updatedAt", schemaPath: "#/properties/pulls/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.updatedAt, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/pulls/" + i2 + "/updatedAt", schemaPath: "#/properties/pulls/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.updatedAt.type, parentSchema: schema31.properties.pulls.items.properties.updatedAt, data: data52 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data30.closedAt !== void 0) {
              let data53 = data30.closedAt;
              if (typeof data53 !== "string" && data53 !== null) {
                const err95 = { instancePath: instancePath + "/pulls/" + i2 + "/closedAt", schemaPath: "#/properties/pulls/items/properties/closedAt/type", keyword: "type", params: { type: schema31.properties.pulls.items.properties.closedAt.type }, message: "must be string,null", schema: schema31.properties.pulls.items.properties.closedAt.type, parentSchema: schema31.properties.pulls.items.properties.closedAt, data: data53 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
              if (typeof data53 === "string") {
                if (!pattern4.test(data53)) {
                  const err96 = { instancePath: instancePath + "/pulls/" + i2 + "/closedAt", schemaPath: "#/properties/pulls/items/properties/closedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.closedAt, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.pulls.items.type, parentSchema: schema31.properties.pulls.items, data: data30 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/pulls", schemaPath: "#/properties/pulls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pulls.type, parentSchema: schema31.properties.pulls, data: data29 };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data54 = data.comments;
      if (Array.isArray(data54)) {
        const len5 = data54.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data55 = data54[i5];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.number === void 0) {
              const err99 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.comments.items.required, parentSchema: schema31.properties.comments.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data55.author === void 0) {
              const err100 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'", schema: schema31.properties.comments.items.required, parentSchema: schema31.properties.comments.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data55.body === void 0) {
              const err101 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema31.properties.comments.items.required, parentSchema: schema31.properties.comments.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            for (const key8 in data55) {
              if (!(key8 === "id" || key8 === "number" || key8 === "author" || key8 === "body" || key8 === "app" || key8 === "createdAt" || key8 === "updatedAt" || key8 === "minimized")) {
                const err102 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.comments.items, data: data55 };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data55.id !== void 0) {
              let data56 = data55.id;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err103 = { instancePath: instancePath + "/comments/" + i5 + "/id", schemaPath: "#/properties/comments/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.comments.items.properties.id.type, parentSchema: schema31.properties.comments.items.properties.id, data: data56 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (typeof data56 == "number" && isFinite(data56)) {
                if (data56 < 1 || isNaN(data56)) {
                  const err104 = { instancePath: instancePath + "/comments/" + i5 + "/id", schemaPath: "#/properties/comments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.comments.items.properties.id, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
            if (data55.number !== void 0) {
              let data57 = data55.number;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                const err105 = { instancePath: instancePath + "/comments/" + i5 + "/number", schemaPath: "#/properties/comments/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.comments.items.properties.number.type, parentSchema: schema31.properties.comments.items.properties.number, data: data57 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 < 1 || isNaN(data57)) {
                  const err106 = { instancePath: instancePath + "/comments/" + i5 + "/number", schemaPath: "#/properties/comments/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.comments.items.properties.number, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
            }
            if (data55.author !== void 0) {
              let data58 = data55.author;
              if (typeof data58 === "string") {
                if (func2(data58) < 1) {
                  const err107 = { instancePath: instancePath + "/comments/" + i5 + "/author", schemaPath: "#/properties/comments/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.comments.items.properties.author, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/comments/" + i5 + "/author", schemaPath: "#/properties/comments/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.author.type, parentSchema: schema31.properties.comments.items.properties.author, data: data58 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data55.body !== void 0) {
              let data59 = data55.body;
              if (typeof data59 !== "string") {
                const err109 = { instancePath: instancePath + "/comments/" + i5 + "/body", schemaPath: "#/properties/comments/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.body.type, parentSchema: schema31.properties.comments.items.properties.body, data: data59 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data55.app !== void 0) {
              let data60 = data55.app;
              if (typeof data60 !== "string" && data60 !== null) {
                const err110 = { instancePath: instancePath + "/comments/" + i5 + "/app", schemaPath: "#/properties/comments/items/properties/app/type", keyword: "type", params: { type: schema31.properties.comments.items.properties.app.type }, message: "must be string,null", schema: schema31.properties.comments.items.properties.app.type, parentSchema: schema31.properties.comments.items.properties.app, data: data60 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              if (typeof data60 === "string") {
                if (func2(data60) < 1) {
                  const err111 = { instancePath: instancePath + "/comments/" + i5 + "/app", schemaPath: "#/properties/comments/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.comments.items.properties.app, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            }
            if (data55.createdAt !== void 0) {
              let data61 = data55.createdAt;
              if (typeof data61 === "string") {
                if (!pattern4.test(data61)) {
                  const err112 = { instancePath: instancePath + "/comments/" + i5 + "/createdAt", schemaPath: "#/properties/comments/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.comments.items.properties.createdAt, data: data61 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              } else {
                const err113 = { instancePath: instancePath + "/comments/" + i5 + "/createdAt", schemaPath: "#/properties/comments/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.createdAt.type, parentSchema: schema31.properties.comments.items.properties.createdAt, data: data61 };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data55.updatedAt !== void 0) {
              let data62 = data55.updatedAt;
              if (typeof data62 === "string") {
                if (!pattern4.test(data62)) {
                  const err114 = { instancePath: instancePath + "/comments/" + i5 + "/updatedAt", schemaPath: "#/properties/comments/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.comments.items.properties.updatedAt, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/comments/" + i5 + "/updatedAt", schemaPath: "#/properties/comments/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.updatedAt.type, parentSchema: schema31.properties.comments.items.properties.updatedAt, data: data62 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data55.minimized !== void 0) {
              let data63 = data55.minimized;
              if (typeof data63 !== "string" && data63 !== null) {
                const err116 = { instancePath: instancePath + "/comments/" + i5 + "/minimized", schemaPath: "#/properties/comments/items/properties/minimized/type", keyword: "type", params: { type: schema31.properties.comments.items.properties.minimized.type }, message: "must be string,null", schema: schema31.properties.comments.items.properties.minimized.type, parentSchema: schema31.properties.comments.items.properties.minimized, data: data63 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
          } else {
            const err117 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.comments.items.type, parentSchema: schema31.properties.comments.items, data: data55 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.comments.type, parentSchema: schema31.properties.comments, data: data54 };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.reviews !== void 0) {
      let data64 = data.reviews;
      if (Array.isArray(data64)) {
        const len6 = data64.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data65 = data64[i6];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            if (data65.number === void 0) {
              const err119 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.reviews.items.required, parentSchema: schema31.properties.reviews.items, data: data65 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data65.author === void 0) {
              const err120 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'", schema: schema31.properties.reviews.items.required, parentSchema: schema31.properties.reviews.items, data: data65 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data65.state === void 0) {
              const err121 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema31.properties.reviews.items.required, parentSchema: schema31.properties.reviews.items, data: data65 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            for (const key9 in data65) {
              if (!(key9 === "id" || key9 === "number" || key9 === "author" || key9 === "state" || key9 === "body" || key9 === "commitId" || key9 === "submittedAt")) {
                const err122 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.reviews.items, data: data65 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data65.id !== void 0) {
              let data66 = data65.id;
              if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                const err123 = { instancePath: instancePath + "/reviews/" + i6 + "/id", schemaPath: "#/properties/reviews/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.reviews.items.properties.id.type, parentSchema: schema31.properties.reviews.items.properties.id, data: data66 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              if (typeof data66 == "number" && isFinite(data66)) {
                if (data66 < 1 || isNaN(data66)) {
                  const err124 = { instancePath: instancePath + "/reviews/" + i6 + "/id", schemaPath: "#/properties/reviews/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.reviews.items.properties.id, data: data66 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
            }
            if (data65.number !== void 0) {
              let data67 = data65.number;
              if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                const err125 = { instancePath: instancePath + "/reviews/" + i6 + "/number", schemaPath: "#/properties/reviews/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.reviews.items.properties.number.type, parentSchema: schema31.properties.reviews.items.properties.number, data: data67 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              if (typeof data67 == "number" && isFinite(data67)) {
                if (data67 < 1 || isNaN(data67)) {
                  const err126 = { instancePath: instancePath + "/reviews/" + i6 + "/number", schemaPath: "#/properties/reviews/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.reviews.items.properties.number, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
            }
            if (data65.author !== void 0) {
              let data68 = data65.author;
              if (typeof data68 === "string") {
                if (func2(data68) < 1) {
                  const err127 = { instancePath: instancePath + "/reviews/" + i6 + "/author", schemaPath: "#/properties/reviews/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.reviews.items.properties.author, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = { instancePath: instancePath + "/reviews/" + i6 + "/author", schemaPath: "#/properties/reviews/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.author.type, parentSchema: schema31.properties.reviews.items.properties.author, data: data68 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data65.state !== void 0) {
              let data69 = data65.state;
              if (!(data69 === "APPROVED" || data69 === "CHANGES_REQUESTED" || data69 === "COMMENTED" || data69 === "DISMISSED")) {
                const err129 = { instancePath: instancePath + "/reviews/" + i6 + "/state", schemaPath: "#/properties/reviews/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.reviews.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.reviews.items.properties.state.enum, parentSchema: schema31.properties.reviews.items.properties.state, data: data69 };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data65.body !== void 0) {
              let data70 = data65.body;
              if (typeof data70 !== "string") {
                const err130 = { instancePath: instancePath + "/reviews/" + i6 + "/body", schemaPath: "#/properties/reviews/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.body.type, parentSchema: schema31.properties.reviews.items.properties.body, data: data70 };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data65.commitId !== void 0) {
              let data71 = data65.commitId;
              if (typeof data71 === "string") {
                if (!pattern6.test(data71)) {
                  const err131 = { instancePath: instancePath + "/reviews/" + i6 + "/commitId", schemaPath: "#/properties/reviews/items/properties/commitId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.reviews.items.properties.commitId, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/reviews/" + i6 + "/commitId", schemaPath: "#/properties/reviews/items/properties/commitId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.commitId.type, parentSchema: schema31.properties.reviews.items.properties.commitId, data: data71 };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data65.submittedAt !== void 0) {
              let data72 = data65.submittedAt;
              if (typeof data72 === "string") {
                if (!pattern4.test(data72)) {
                  const err133 = { instancePath: instancePath + "/reviews/" + i6 + "/submittedAt", schemaPath: "#/properties/reviews/items/properties/submittedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.reviews.items.properties.submittedAt, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/reviews/" + i6 + "/submittedAt", schemaPath: "#/properties/reviews/items/properties/submittedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.submittedAt.type, parentSchema: schema31.properties.reviews.items.properties.submittedAt, data: data72 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
          } else {
            const err135 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.reviews.items.type, parentSchema: schema31.properties.reviews.items, data: data65 };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
      } else {
        const err136 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.reviews.type, parentSchema: schema31.properties.reviews, data: data64 };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data73 = data.issues;
      if (Array.isArray(data73)) {
        const len7 = data73.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data74 = data73[i7];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            if (data74.number === void 0) {
              const err137 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.issues.items.required, parentSchema: schema31.properties.issues.items, data: data74 };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data74.title === void 0) {
              const err138 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema31.properties.issues.items.required, parentSchema: schema31.properties.issues.items, data: data74 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            for (const key10 in data74) {
              if (!func1.call(schema31.properties.issues.items.properties, key10)) {
                const err139 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.issues.items, data: data74 };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data74.number !== void 0) {
              let data75 = data74.number;
              if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                const err140 = { instancePath: instancePath + "/issues/" + i7 + "/number", schemaPath: "#/properties/issues/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.issues.items.properties.number.type, parentSchema: schema31.properties.issues.items.properties.number, data: data75 };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 < 1 || isNaN(data75)) {
                  const err141 = { instancePath: instancePath + "/issues/" + i7 + "/number", schemaPath: "#/properties/issues/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.issues.items.properties.number, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
            }
            if (data74.title !== void 0) {
              let data76 = data74.title;
              if (typeof data76 === "string") {
                if (func2(data76) < 1) {
                  const err142 = { instancePath: instancePath + "/issues/" + i7 + "/title", schemaPath: "#/properties/issues/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.title, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              } else {
                const err143 = { instancePath: instancePath + "/issues/" + i7 + "/title", schemaPath: "#/properties/issues/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.title.type, parentSchema: schema31.properties.issues.items.properties.title, data: data76 };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data74.body !== void 0) {
              let data77 = data74.body;
              if (typeof data77 !== "string" && data77 !== null) {
                const err144 = { instancePath: instancePath + "/issues/" + i7 + "/body", schemaPath: "#/properties/issues/items/properties/body/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.body.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.body.type, parentSchema: schema31.properties.issues.items.properties.body, data: data77 };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data74.author !== void 0) {
              let data78 = data74.author;
              if (typeof data78 === "string") {
                if (func2(data78) < 1) {
                  const err145 = { instancePath: instancePath + "/issues/" + i7 + "/author", schemaPath: "#/properties/issues/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.author, data: data78 };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              } else {
                const err146 = { instancePath: instancePath + "/issues/" + i7 + "/author", schemaPath: "#/properties/issues/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.author.type, parentSchema: schema31.properties.issues.items.properties.author, data: data78 };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data74.app !== void 0) {
              let data79 = data74.app;
              if (typeof data79 !== "string" && data79 !== null) {
                const err147 = { instancePath: instancePath + "/issues/" + i7 + "/app", schemaPath: "#/properties/issues/items/properties/app/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.app.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.app.type, parentSchema: schema31.properties.issues.items.properties.app, data: data79 };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
              if (typeof data79 === "string") {
                if (func2(data79) < 1) {
                  const err148 = { instancePath: instancePath + "/issues/" + i7 + "/app", schemaPath: "#/properties/issues/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.app, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
              }
            }
            if (data74.state !== void 0) {
              let data80 = data74.state;
              if (!(data80 === "open" || data80 === "closed")) {
                const err149 = { instancePath: instancePath + "/issues/" + i7 + "/state", schemaPath: "#/properties/issues/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.issues.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.issues.items.properties.state.enum, parentSchema: schema31.properties.issues.items.properties.state, data: data80 };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data74.stateReason !== void 0) {
              let data81 = data74.stateReason;
              if (!(data81 === "completed" || data81 === "not_planned" || data81 === "duplicate" || data81 === "reopened" || data81 === null)) {
                const err150 = { instancePath: instancePath + "/issues/" + i7 + "/stateReason", schemaPath: "#/properties/issues/items/properties/stateReason/enum", keyword: "enum", params: { allowedValues: schema31.properties.issues.items.properties.stateReason.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.issues.items.properties.stateReason.enum, parentSchema: schema31.properties.issues.items.properties.stateReason, data: data81 };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data74.labels !== void 0) {
              let data82 = data74.labels;
              if (Array.isArray(data82)) {
                const len8 = data82.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data83 = data82[i8];
                  if (typeof data83 === "string") {
                    if (func2(data83) < 1) {
                      const err151 = { instancePath: instancePath + "/issues/" + i7 + "/labels/" + i8, schemaPath: "#/properties/issues/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.labels.items, data: data83 };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/issues/" + i7 + "/labels/" + i8, schemaPath: "#/properties/issues/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.labels.items.type, parentSchema: schema31.properties.issues.items.properties.labels.items, data: data83 };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
              } else {
                const err153 = { instancePath: instancePath + "/issues/" + i7 + "/labels", schemaPath: "#/properties/issues/items/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.issues.items.properties.labels.type, parentSchema: schema31.properties.issues.items.properties.labels, data: data82 };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data74.createdAt !== void 0) {
              let data84 = data74.createdAt;
              if (typeof data84 === "string") {
                if (!pattern4.test(data84)) {
                  const err154 = { instancePath: instancePath + "/issues/" + i7 + "/createdAt", schemaPath: "#/properties/issues/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.issues.items.properties.createdAt, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              } else {
                const err155 = { instancePath: instancePath + "/issues/" + i7 + "/createdAt", schemaPath: "#/properties/issues/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.createdAt.type, parentSchema: schema31.properties.issues.items.properties.createdAt, data: data84 };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data74.updatedAt !== void 0) {
              let data85 = data74.updatedAt;
              if (typeof data85 === "string") {
                if (!pattern4.test(data85)) {
                  const err156 = { instancePath: instancePath + "/issues/" + i7 + "/updatedAt", schemaPath: "#/properties/issues/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.issues.items.properties.updatedAt, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              } else {
                const err157 = { instancePath: instancePath + "/issues/" + i7 + "/updatedAt", schemaPath: "#/properties/issues/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.updatedAt.type, parentSchema: schema31.properties.issues.items.properties.updatedAt, data: data85 };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data74.closedAt !== void 0) {
              let data86 = data74.closedAt;
              if (typeof data86 !== "string" && data86 !== null) {
                const err158 = { instancePath: instancePath + "/issues/" + i7 + "/closedAt", schemaPath: "#/properties/issues/items/properties/closedAt/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.closedAt.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.closedAt.type, parentSchema: schema31.properties.issues.items.properties.closedAt, data: data86 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (typeof data86 === "string") {
                if (!pattern4.test(data86)) {
                  const err159 = { instancePath: instancePath + "/issues/" + i7 + "/closedAt", schemaPath: "#/properties/issues/items/properties/closedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.issues.items.properties.closedAt, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
            }
            if (data74.closedBy !== void 0) {
              let data87 = data74.closedBy;
              if (typeof data87 !== "string" && data87 !== null) {
                const err160 = { instancePath: instancePath + "/issues/" + i7 + "/closedBy", schemaPath: "#/properties/issues/items/properties/closedBy/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.closedBy.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.closedBy.type, parentSchema: schema31.properties.issues.items.properties.closedBy, data: data87 };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
              if (typeof data87 === "string") {
                if (func2(data87) < 1) {
                  const err161 = { instancePath: instancePath + "/issues/" + i7 + "/closedBy", schemaPath: "#/properties/issues/items/properties/closedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.closedBy, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err162 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.issues.items.type, parentSchema: schema31.properties.issues.items, data: data74 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
      } else {
        const err163 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.issues.type, parentSchema: schema31.properties.issues, data: data73 };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.checkRuns !== void 0) {
      let data88 = data.checkRuns;
      if (Array.isArray(data88)) {
        const len9 = data88.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data89 = data88[i9];
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            if (data89.name === void 0) {
              const err164 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.checkRuns.items.required, parentSchema: schema31.properties.checkRuns.items, data: data89 };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (data89.headSha === void 0) {
              const err165 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property 'headSha'", schema: schema31.properties.checkRuns.items.required, parentSchema: schema31.properties.checkRuns.items, data: data89 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            for (const key11 in data89) {
              if (!func1.call(schema31.properties.checkRuns.items.properties, key11)) {
                const err166 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.checkRuns.items, data: data89 };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            if (data89.id !== void 0) {
              let data90 = data89.id;
              if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
                const err167 = { instancePath: instancePath + "/checkRuns/" + i9 + "/id", schemaPath: "#/properties/checkRuns/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkRuns.items.properties.id.type, parentSchema: schema31.properties.checkRuns.items.properties.id, data: data90 };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (typeof data90 == "number" && isFinite(data90)) {
                if (data90 < 1 || isNaN(data90)) {
                  const err168 = { instancePath: instancePath + "/checkRuns/" + i9 + "/id", schemaPath: "#/properties/checkRuns/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.id, data: data90 };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
            }
            if (data89.name !== void 0) {
              let data91 = data89.name;
              if (typeof data91 === "string") {
                if (func2(data91) < 1) {
                  const err169 = { instancePath: instancePath + "/checkRuns/" + i9 + "/name", schemaPath: "#/properties/checkRuns/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.name, data: data91 };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              } else {
                const err170 = { instancePath: instancePath + "/checkRuns/" + i9 + "/name", schemaPath: "#/properties/checkRuns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.name.type, parentSchema: schema31.properties.checkRuns.items.properties.name, data: data91 };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data89.headSha !== void 0) {
              let data92 = data89.headSha;
              if (typeof data92 === "string") {
                if (!pattern6.test(data92)) {
                  const err171 = { instancePath: instancePath + "/checkRuns/" + i9 + "/headSha", schemaPath: "#/properties/checkRuns/items/properties/headSha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.checkRuns.items.properties.headSha, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              } else {
                const err172 = { instancePath: instancePath + "/checkRuns/" + i9 + "/headSha", schemaPath: "#/properties/checkRuns/items/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.headSha.type, parentSchema: schema31.properties.checkRuns.items.properties.headSha, data: data92 };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
            }
            if (data89.app !== void 0) {
              let data93 = data89.app;
              if (typeof data93 === "string") {
                if (func2(data93) < 1) {
                  const err173 = { instancePath: instancePath + "/checkRuns/" + i9 + "/app", schemaPath: "#/properties/checkRuns/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.app, data: data93 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              } else {
                const err174 = { instancePath: instancePath + "/checkRuns/" + i9 + "/app", schemaPath: "#/properties/checkRuns/items/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.app.type, parentSchema: schema31.properties.checkRuns.items.properties.app, data: data93 };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data89.externalId !== void 0) {
              let data94 = data89.externalId;
              if (typeof data94 !== "string" && data94 !== null) {
                const err175 = { instancePath: instancePath + "/checkRuns/" + i9 + "/externalId", schemaPath: "#/properties/checkRuns/items/properties/externalId/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.externalId.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.externalId.type, parentSchema: schema31.properties.checkRuns.items.properties.externalId, data: data94 };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            }
            if (data89.detailsUrl !== void 0) {
              let data95 = data89.detailsUrl;
              if (typeof data95 !== "string" && data95 !== null) {
                const err176 = { instancePath: instancePath + "/checkRuns/" + i9 + "/detailsUrl", schemaPath: "#/properties/checkRuns/items/properties/detailsUrl/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.detailsUrl.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.detailsUrl.type, parentSchema: schema31.properties.checkRuns.items.properties.detailsUrl, data: data95 };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data89.status !== void 0) {
              let data96 = data89.status;
              if (!(data96 === "queued" || data96 === "in_progress" || data96 === "completed" || data96 === "waiting" || data96 === "requested" || data96 === "pending")) {
                const err177 = { instancePath: instancePath + "/checkRuns/" + i9 + "/status", schemaPath: "#/properties/checkRuns/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.checkRuns.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checkRuns.items.properties.status.enum, parentSchema: schema31.properties.checkRuns.items.properties.status, data: data96 };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data89.conclusion !== void 0) {
              let data97 = data89.conclusion;
              if (!(data97 === "action_required" || data97 === "cancelled" || data97 === "failure" || data97 === "neutral" || data97 === "success" || data97 === "skipped" || data97 === "stale" || data97 === "timed_out" || data97 === null)) {
                const err178 = { instancePath: instancePath + "/checkRuns/" + i9 + "/conclusion", schemaPath: "#/properties/checkRuns/items/properties/conclusion/enum", keyword: "enum", params: { allowedValues: schema31.properties.checkRuns.items.properties.conclusion.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checkRuns.items.properties.conclusion.enum, parentSchema: schema31.properties.checkRuns.items.properties.conclusion, data: data97 };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data89.startedAt !== void 0) {
              let data98 = data89.startedAt;
              if (typeof data98 !== "string" && data98 !== null) {
                const err179 = { instancePath: instancePath + "/checkRuns/" + i9 + "/startedAt", schemaPath: "#/properties/checkRuns/items/properties/startedAt/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.startedAt.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.startedAt.type, parentSchema: schema31.properties.checkRuns.items.properties.startedAt, data: data98 };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (typeof data98 === "string") {
                if (!pattern4.test(data98)) {
                  const err180 = { instancePath: instancePath + "/checkRuns/" + i9 + "/startedAt", schemaPath: "#/properties/checkRuns/items/properties/startedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.checkRuns.items.properties.startedAt, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              }
            }
            if (data89.completedAt !== void 0) {
              let data99 = data89.completedAt;
              if (typeof data99 !== "string" && data99 !== null) {
                const err181 = { instancePath: instancePath + "/checkRuns/" + i9 + "/completedAt", schemaPath: "#/properties/checkRuns/items/properties/completedAt/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.completedAt.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.completedAt.type, parentSchema: schema31.properties.checkRuns.items.properties.completedAt, data: data99 };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              if (typeof data99 === "string") {
                if (!pattern4.test(data99)) {
                  const err182 = { instancePath: instancePath + "/checkRuns/" + i9 + "/completedAt", schemaPath: "#/properties/checkRuns/items/properties/completedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.checkRuns.items.properties.completedAt, data: data99 };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
              }
            }
            if (data89.title !== void 0) {
              let data100 = data89.title;
              if (typeof data100 !== "string" && data100 !== null) {
                const err183 = { instancePath: instancePath + "/checkRuns/" + i9 + "/title", schemaPath: "#/properties/checkRuns/items/properties/title/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.title.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.title.type, parentSchema: schema31.properties.checkRuns.items.properties.title, data: data100 };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
            if (data89.summary !== void 0) {
              let data101 = data89.summary;
              if (typeof data101 !== "string" && data101 !== null) {
                const err184 = { instancePath: instancePath + "/checkRuns/" + i9 + "/summary", schemaPath: "#/properties/checkRuns/items/properties/summary/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.summary.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.summary.type, parentSchema: schema31.properties.checkRuns.items.properties.summary, data: data101 };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data89.text !== void 0) {
              let data102 = data89.text;
              if (typeof data102 !== "string" && data102 !== null) {
                const err185 = { instancePath: instancePath + "/checkRuns/" + i9 + "/text", schemaPath: "#/properties/checkRuns/items/properties/text/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.text.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.text.type, parentSchema: schema31.properties.checkRuns.items.properties.text, data: data102 };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
            if (data89.annotations !== void 0) {
              let data103 = data89.annotations;
              if (Array.isArray(data103)) {
                const len10 = data103.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data104 = data103[i10];
                  if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                    if (data104.path === void 0) {
                      const err186 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                    if (data104.start_line === void 0) {
                      const err187 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "start_line" }, message: "must have required property 'start_line'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                    if (data104.end_line === void 0) {
                      const err188 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "end_line" }, message: "must have required property 'end_line'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err188];
                      } else {
                        vErrors.push(err188);
                      }
                      errors++;
                    }
                    if (data104.annotation_level === void 0) {
                      const err189 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "annotation_level" }, message: "must have required property 'annotation_level'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err189];
                      } else {
                        vErrors.push(err189);
                      }
                      errors++;
                    }
                    if (data104.message === void 0) {
                      const err190 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                    for (const key12 in data104) {
                      if (!func1.call(schema31.properties.checkRuns.items.properties.annotations.items.properties, key12)) {
                        const err191 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                        if (vErrors === null) {
                          vErrors = [err191];
                        } else {
                          vErrors.push(err191);
                        }
                        errors++;
                      }
                    }
                    if (data104.path !== void 0) {
                      let data105 = data104.path;
                      if (typeof data105 === "string") {
                        if (func2(data105) < 1) {
                          const err192 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/path", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.path, data: data105 };
                          if (vErrors === null) {
                            vErrors = [err192];
                          } else {
                            vErrors.push(err192);
                          }
                          errors++;
                        }
                      } else {
                        const err193 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/path", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.path.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.path, data: data105 };
                        if (vErrors === null) {
                          vErrors = [err193];
                        } else {
                          vErrors.push(err193);
                        }
                        errors++;
                      }
                    }
                    if (data104.start_line !== void 0) {
                      let data106 = data104.start_line;
                      if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                        const err194 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_line.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_line, data: data106 };
                        if (vErrors === null) {
                          vErrors = [err194];
                        } else {
                          vErrors.push(err194);
                        }
                        errors++;
                      }
                      if (typeof data106 == "number" && isFinite(data106)) {
                        if (data106 < 1 || isNaN(data106)) {
                          const err195 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_line, data: data106 };
                          if (vErrors === null) {
                            vErrors = [err195];
                          } else {
                            vErrors.push(err195);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.end_line !== void 0) {
                      let data107 = data104.end_line;
                      if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                        const err196 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_line.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_line, data: data107 };
                        if (vErrors === null) {
                          vErrors = [err196];
                        } else {
                          vErrors.push(err196);
                        }
                        errors++;
                      }
                      if (typeof data107 == "number" && isFinite(data107)) {
                        if (data107 < 1 || isNaN(data107)) {
                          const err197 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_line, data: data107 };
                          if (vErrors === null) {
                            vErrors = [err197];
                          } else {
                            vErrors.push(err197);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.start_column !== void 0) {
                      let data108 = data104.start_column;
                      if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108)) && data108 !== null) {
                        const err198 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_column/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column.type }, message: "must be integer,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column, data: data108 };
                        if (vErrors === null) {
                          vErrors = [err198];
                        } else {
                          vErrors.push(err198);
                        }
                        errors++;
                      }
                      if (typeof data108 == "number" && isFinite(data108)) {
                        if (data108 < 1 || isNaN(data108)) {
                          const err199 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column, data: data108 };
                          if (vErrors === null) {
                            vErrors = [err199];
                          } else {
                            vErrors.push(err199);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.end_column !== void 0) {
                      let data109 = data104.end_column;
                      if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109)) && data109 !== null) {
                        const err200 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_column/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column.type }, message: "must be integer,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column, data: data109 };
                        if (vErrors === null) {
                          vErrors = [err200];
                        } else {
                          vErrors.push(err200);
                        }
                        errors++;
                      }
                      if (typeof data109 == "number" && isFinite(data109)) {
                        if (data109 < 1 || isNaN(data109)) {
                          const err201 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column, data: data109 };
                          if (vErrors === null) {
                            vErrors = [err201];
                          } else {
                            vErrors.push(err201);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.annotation_level !== void 0) {
                      let data110 = data104.annotation_level;
                      if (!(data110 === "notice" || data110 === "warning" || data110 === "failure")) {
                        const err202 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/annotation_level", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/annotation_level/enum", keyword: "enum", params: { allowedValues: schema31.properties.checkRuns.items.properties.annotations.items.properties.annotation_level.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.annotation_level.enum, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.annotation_level, data: data110 };
                        if (vErrors === null) {
                          vErrors = [err202];
                        } else {
                          vErrors.push(err202);
                        }
                        errors++;
                      }
                    }
                    if (data104.message !== void 0) {
                      let data111 = data104.message;
                      if (typeof data111 !== "string") {
                        const err203 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/message", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.message.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.message, data: data111 };
                        if (vErrors === null) {
                          vErrors = [err203];
                        } else {
                          vErrors.push(err203);
                        }
                        errors++;
                      }
                    }
                    if (data104.title !== void 0) {
                      let data112 = data104.title;
                      if (typeof data112 !== "string" && data112 !== null) {
                        const err204 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/title", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/title/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.title.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.title.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.title, data: data112 };
                        if (vErrors === null) {
                          vErrors = [err204];
                        } else {
                          vErrors.push(err204);
                        }
                        errors++;
                      }
                    }
                    if (data104.raw_details !== void 0) {
                      let data113 = data104.raw_details;
                      if (typeof data113 !== "string" && data113 !== null) {
                        const err205 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/raw_details", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/raw_details/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.raw_details.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.raw_details.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.raw_details, data: data113 };
                        if (vErrors === null) {
                          vErrors = [err205];
                        } else {
                          vErrors.push(err205);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err206 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.checkRuns.items.properties.annotations.items.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
              } else {
                const err207 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations", schemaPath: "#/properties/checkRuns/items/properties/annotations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.checkRuns.items.properties.annotations.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations, data: data103 };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
          } else {
            const err208 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.checkRuns.items.type, parentSchema: schema31.properties.checkRuns.items, data: data89 };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
      } else {
        const err209 = { instancePath: instancePath + "/checkRuns", schemaPath: "#/properties/checkRuns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.checkRuns.type, parentSchema: schema31.properties.checkRuns, data: data88 };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data.deployments !== void 0) {
      let data114 = data.deployments;
      if (Array.isArray(data114)) {
        const len11 = data114.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data115 = data114[i11];
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
            if (data115.sha === void 0) {
              const err210 = { instancePath: instancePath + "/deployments/" + i11, schemaPath: "#/properties/deployments/items/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema31.properties.deployments.items.required, parentSchema: schema31.properties.deployments.items, data: data115 };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
            }
            for (const key13 in data115) {
              if (!func1.call(schema31.properties.deployments.items.properties, key13)) {
                const err211 = { instancePath: instancePath + "/deployments/" + i11, schemaPath: "#/properties/deployments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.deployments.items, data: data115 };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data115.id !== void 0) {
              let data116 = data115.id;
              if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                const err212 = { instancePath: instancePath + "/deployments/" + i11 + "/id", schemaPath: "#/properties/deployments/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.deployments.items.properties.id.type, parentSchema: schema31.properties.deployments.items.properties.id, data: data116 };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
              if (typeof data116 == "number" && isFinite(data116)) {
                if (data116 < 1 || isNaN(data116)) {
                  const err213 = { instancePath: instancePath + "/deployments/" + i11 + "/id", schemaPath: "#/properties/deployments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.deployments.items.properties.id, data: data116 };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              }
            }
            if (data115.sha !== void 0) {
              let data117 = data115.sha;
              if (typeof data117 === "string") {
                if (!pattern6.test(data117)) {
                  const err214 = { instancePath: instancePath + "/deployments/" + i11 + "/sha", schemaPath: "#/properties/deployments/items/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.deployments.items.properties.sha, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              } else {
                const err215 = { instancePath: instancePath + "/deployments/" + i11 + "/sha", schemaPath: "#/properties/deployments/items/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.sha.type, parentSchema: schema31.properties.deployments.items.properties.sha, data: data117 };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data115.ref !== void 0) {
              let data118 = data115.ref;
              if (typeof data118 === "string") {
                if (func2(data118) < 1) {
                  const err216 = { instancePath: instancePath + "/deployments/" + i11 + "/ref", schemaPath: "#/properties/deployments/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.ref, data: data118 };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
              } else {
                const err217 = { instancePath: instancePath + "/deployments/" + i11 + "/ref", schemaPath: "#/properties/deployments/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.ref.type, parentSchema: schema31.properties.deployments.items.properties.ref, data: data118 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
            if (data115.task !== void 0) {
              let data119 = data115.task;
              if (typeof data119 === "string") {
                if (func2(data119) < 1) {
                  const err218 = { instancePath: instancePath + "/deployments/" + i11 + "/task", schemaPath: "#/properties/deployments/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.task, data: data119 };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
              } else {
                const err219 = { instancePath: instancePath + "/deployments/" + i11 + "/task", schemaPath: "#/properties/deployments/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.task.type, parentSchema: schema31.properties.deployments.items.properties.task, data: data119 };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data115.environment !== void 0) {
              let data120 = data115.environment;
              if (typeof data120 === "string") {
                if (func2(data120) < 1) {
                  const err220 = { instancePath: instancePath + "/deployments/" + i11 + "/environment", schemaPath: "#/properties/deployments/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.environment, data: data120 };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              } else {
                const err221 = { instancePath: instancePath + "/deployments/" + i11 + "/environment", schemaPath: "#/properties/deployments/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.environment.type, parentSchema: schema31.properties.deployments.items.properties.environment, data: data120 };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data115.description !== void 0) {
              let data121 = data115.description;
              if (typeof data121 !== "string" && data121 !== null) {
                const err222 = { instancePath: instancePath + "/deployments/" + i11 + "/description", schemaPath: "#/properties/deployments/items/properties/description/type", keyword: "type", params: { type: schema31.properties.deployments.items.properties.description.type }, message: "must be string,null", schema: schema31.properties.deployments.items.properties.description.type, parentSchema: schema31.properties.deployments.items.properties.description, data: data121 };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data115.payload !== void 0) {
              let data122 = data115.payload;
              if (!(data122 && typeof data122 == "object" && !Array.isArray(data122)) && typeof data122 !== "string") {
                const err223 = { instancePath: instancePath + "/deployments/" + i11 + "/payload", schemaPath: "#/properties/deployments/items/properties/payload/type", keyword: "type", params: { type: schema31.properties.deployments.items.properties.payload.type }, message: "must be object,string", schema: schema31.properties.deployments.items.properties.payload.type, parentSchema: schema31.properties.deployments.items.properties.payload, data: data122 };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
            if (data115.creator !== void 0) {
              let data123 = data115.creator;
              if (typeof data123 === "string") {
                if (func2(data123) < 1) {
                  const err224 = { instancePath: instancePath + "/deployments/" + i11 + "/creator", schemaPath: "#/properties/deployments/items/properties/creator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.creator, data: data123 };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              } else {
                const err225 = { instancePath: instancePath + "/deployments/" + i11 + "/creator", schemaPath: "#/properties/deployments/items/properties/creator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.creator.type, parentSchema: schema31.properties.deployments.items.properties.creator, data: data123 };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data115.app !== void 0) {
              let data124 = data115.app;
              if (typeof data124 !== "string" && data124 !== null) {
                const err226 = { instancePath: instancePath + "/deployments/" + i11 + "/app", schemaPath: "#/properties/deployments/items/properties/app/type", keyword: "type", params: { type: schema31.properties.deployments.items.properties.app.type }, message: "must be string,null", schema: schema31.properties.deployments.items.properties.app.type, parentSchema: schema31.properties.deployments.items.properties.app, data: data124 };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
              if (typeof data124 === "string") {
                if (func2(data124) < 1) {
                  const err227 = { instancePath: instancePath + "/deployments/" + i11 + "/app", schemaPath: "#/properties/deployments/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.app, data: data124 };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              }
            }
            if (data115.transient !== void 0) {
              let data125 = data115.transient;
              if (typeof data125 !== "boolean") {
                const err228 = { instancePath: instancePath + "/deployments/" + i11 + "/transient", schemaPath: "#/properties/deployments/items/properties/transient/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.deployments.items.properties.transient.type, parentSchema: schema31.properties.deployments.items.properties.transient, data: data125 };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data115.production !== void 0) {
              let data126 = data115.production;
              if (typeof data126 !== "boolean") {
                const err229 = { instancePath: instancePath + "/deployments/" + i11 + "/production", schemaPath: "#/properties/deployments/items/properties/production/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.deployments.items.properties.production.type, parentSchema: schema31.properties.deployments.items.properties.production, data: data126 };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
            if (data115.createdAt !== void 0) {
              let data127 = data115.createdAt;
              if (typeof data127 === "string") {
                if (!pattern4.test(data127)) {
                  const err230 = { instancePath: instancePath + "/deployments/" + i11 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.deployments.items.properties.createdAt, data: data127 };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
              } else {
                const err231 = { instancePath: instancePath + "/deployments/" + i11 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.createdAt.type, parentSchema: schema31.properties.deployments.items.properties.createdAt, data: data127 };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
            if (data115.updatedAt !== void 0) {
              let data128 = data115.updatedAt;
              if (typeof data128 === "string") {
                if (!pattern4.test(data128)) {
                  const err232 = { instancePath: instancePath + "/deployments/" + i11 + "/updatedAt", schemaPath: "#/properties/deployments/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.deployments.items.properties.updatedAt, data: data128 };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              } else {
                const err233 = { instancePath: instancePath + "/deployments/" + i11 + "/updatedAt", schemaPath: "#/properties/deployments/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.updatedAt.type, parentSchema: schema31.properties.deployments.items.properties.updatedAt, data: data128 };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data115.statuses !== void 0) {
              let data129 = data115.statuses;
              if (Array.isArray(data129)) {
                const len12 = data129.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data130 = data129[i12];
                  if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                    if (data130.state === void 0) {
                      const err234 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12, schemaPath: "#/properties/deployments/items/properties/statuses/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema31.properties.deployments.items.properties.statuses.items.required, parentSchema: schema31.properties.deployments.items.properties.statuses.items, data: data130 };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                    for (const key14 in data130) {
                      if (!(key14 === "id" || key14 === "state" || key14 === "description" || key14 === "environment" || key14 === "logUrl" || key14 === "environmentUrl" || key14 === "creator" || key14 === "createdAt")) {
                        const err235 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12, schemaPath: "#/properties/deployments/items/properties/statuses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.deployments.items.properties.statuses.items, data: data130 };
                        if (vErrors === null) {
                          vErrors = [err235];
                        } else {
                          vErrors.push(err235);
                        }
                        errors++;
                      }
                    }
                    if (data130.id !== void 0) {
                      let data131 = data130.id;
                      if (!(typeof data131 == "number" && (!(data131 % 1) && !isNaN(data131)) && isFinite(data131))) {
                        const err236 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/id", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.deployments.items.properties.statuses.items.properties.id.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.id, data: data131 };
                        if (vErrors === null) {
                          vErrors = [err236];
                        } else {
                          vErrors.push(err236);
                        }
                        errors++;
                      }
                      if (typeof data131 == "number" && isFinite(data131)) {
                        if (data131 < 1 || isNaN(data131)) {
                          const err237 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/id", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.id, data: data131 };
                          if (vErrors === null) {
                            vErrors = [err237];
                          } else {
                            vErrors.push(err237);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data130.state !== void 0) {
                      let data132 = data130.state;
                      if (!(data132 === "error" || data132 === "failure" || data132 === "inactive" || data132 === "in_progress" || data132 === "queued" || data132 === "pending" || data132 === "success")) {
                        const err238 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/state", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.deployments.items.properties.statuses.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.deployments.items.properties.statuses.items.properties.state.enum, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.state, data: data132 };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                    }
                    if (data130.description !== void 0) {
                      let data133 = data130.description;
                      if (typeof data133 === "string") {
                        if (func2(data133) > 140) {
                          const err239 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/description", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters", schema: 140, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.description, data: data133 };
                          if (vErrors === null) {
                            vErrors = [err239];
                          } else {
                            vErrors.push(err239);
                          }
                          errors++;
                        }
                      } else {
                        const err240 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/description", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.description.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.description, data: data133 };
                        if (vErrors === null) {
                          vErrors = [err240];
                        } else {
                          vErrors.push(err240);
                        }
                        errors++;
                      }
                    }
                    if (data130.environment !== void 0) {
                      let data134 = data130.environment;
                      if (typeof data134 !== "string") {
                        const err241 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/environment", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.environment.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.environment, data: data134 };
                        if (vErrors === null) {
                          vErrors = [err241];
                        } else {
                          vErrors.push(err241);
                        }
                        errors++;
                      }
                    }
                    if (data130.logUrl !== void 0) {
                      let data135 = data130.logUrl;
                      if (typeof data135 !== "string") {
                        const err242 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/logUrl", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/logUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.logUrl.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.logUrl, data: data135 };
                        if (vErrors === null) {
                          vErrors = [err242];
                        } else {
                          vErrors.push(err242);
                        }
                        errors++;
                      }
                    }
                    if (data130.environmentUrl !== void 0) {
                      let data136 = data130.environmentUrl;
                      if (typeof data136 !== "string") {
                        const err243 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/environmentUrl", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/environmentUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.environmentUrl.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.environmentUrl, data: data136 };
                        if (vErrors === null) {
                          vErrors = [err243];
                        } else {
                          vErrors.push(err243);
                        }
                        errors++;
                      }
                    }
                    if (data130.creator !== void 0) {
                      let data137 = data130.creator;
                      if (typeof data137 === "string") {
                        if (func2(data137) < 1) {
                          const err244 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/creator", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/creator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.creator, data: data137 };
                          if (vErrors === null) {
                            vErrors = [err244];
                          } else {
                            vErrors.push(err244);
                          }
                          errors++;
                        }
                      } else {
                        const err245 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/creator", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/creator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.creator.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.creator, data: data137 };
                        if (vErrors === null) {
                          vErrors = [err245];
                        } else {
                          vErrors.push(err245);
                        }
                        errors++;
                      }
                    }
                    if (data130.createdAt !== void 0) {
                      let data138 = data130.createdAt;
                      if (typeof data138 === "string") {
                        if (!pattern4.test(data138)) {
                          const err246 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.createdAt, data: data138 };
                          if (vErrors === null) {
                            vErrors = [err246];
                          } else {
                            vErrors.push(err246);
                          }
                          errors++;
                        }
                      } else {
                        const err247 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.createdAt.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.createdAt, data: data138 };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err248 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12, schemaPath: "#/properties/deployments/items/properties/statuses/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.deployments.items.properties.statuses.items.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items, data: data130 };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                }
              } else {
                const err249 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses", schemaPath: "#/properties/deployments/items/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.deployments.items.properties.statuses.type, parentSchema: schema31.properties.deployments.items.properties.statuses, data: data129 };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
          } else {
            const err250 = { instancePath: instancePath + "/deployments/" + i11, schemaPath: "#/properties/deployments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.deployments.items.type, parentSchema: schema31.properties.deployments.items, data: data115 };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
      } else {
        const err251 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.deployments.type, parentSchema: schema31.properties.deployments, data: data114 };
        if (vErrors === null) {
          vErrors = [err251];
        } else {
          vErrors.push(err251);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0) {
      let data139 = data.rateLimit;
      if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
        if (data139.limit === void 0) {
          const err252 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema31.properties.rateLimit.required, parentSchema: schema31.properties.rateLimit, data: data139 };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
        for (const key15 in data139) {
          if (!(key15 === "limit")) {
            const err253 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rateLimit, data: data139 };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
        if (data139.limit !== void 0) {
          let data140 = data139.limit;
          if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140))) {
            const err254 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/properties/rateLimit/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.rateLimit.properties.limit.type, parentSchema: schema31.properties.rateLimit.properties.limit, data: data140 };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          if (typeof data140 == "number" && isFinite(data140)) {
            if (data140 < 1 || isNaN(data140)) {
              const err255 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/properties/rateLimit/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.rateLimit.properties.limit, data: data140 };
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
          }
        }
      } else {
        const err256 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rateLimit.type, parentSchema: schema31.properties.rateLimit, data: data139 };
        if (vErrors === null) {
          vErrors = [err256];
        } else {
          vErrors.push(err256);
        }
        errors++;
      }
    }
    if (data.latencyMs !== void 0) {
      let data141 = data.latencyMs;
      if (!(typeof data141 == "number" && (!(data141 % 1) && !isNaN(data141)) && isFinite(data141))) {
        const err257 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.latencyMs.type, parentSchema: schema31.properties.latencyMs, data: data141 };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
      if (typeof data141 == "number" && isFinite(data141)) {
        if (data141 < 0 || isNaN(data141)) {
          const err258 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.latencyMs, data: data141 };
          if (vErrors === null) {
            vErrors = [err258];
          } else {
            vErrors.push(err258);
          }
          errors++;
        }
      }
    }
    if (data.options !== void 0) {
      let data142 = data.options;
      if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
        for (const key16 in data142) {
          if (!func1.call(schema31.properties.options.properties, key16)) {
            const err259 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.options, data: data142 };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data142.serverUrl !== void 0) {
          let data143 = data142.serverUrl;
          if (typeof data143 === "string") {
            if (func2(data143) < 1) {
              const err260 = { instancePath: instancePath + "/options/serverUrl", schemaPath: "#/properties/options/properties/serverUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.options.properties.serverUrl, data: data143 };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
            if (!pattern28.test(data143)) {
              const err261 = { instancePath: instancePath + "/options/serverUrl", schemaPath: "#/properties/options/properties/serverUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^/]+$" }, message: 'must match pattern "^https?://[^/]+$"', schema: "^https?://[^/]+$", parentSchema: schema31.properties.options.properties.serverUrl, data: data143 };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
          } else {
            const err262 = { instancePath: instancePath + "/options/serverUrl", schemaPath: "#/properties/options/properties/serverUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.serverUrl.type, parentSchema: schema31.properties.options.properties.serverUrl, data: data143 };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
        if (data142.enterpriseServer !== void 0) {
          let data144 = data142.enterpriseServer;
          if (typeof data144 !== "boolean") {
            const err263 = { instancePath: instancePath + "/options/enterpriseServer", schemaPath: "#/properties/options/properties/enterpriseServer/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.enterpriseServer.type, parentSchema: schema31.properties.options.properties.enterpriseServer, data: data144 };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
        }
        if (data142.readsNeedPermission !== void 0) {
          let data145 = data142.readsNeedPermission;
          if (typeof data145 !== "boolean") {
            const err264 = { instancePath: instancePath + "/options/readsNeedPermission", schemaPath: "#/properties/options/properties/readsNeedPermission/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.readsNeedPermission.type, parentSchema: schema31.properties.options.properties.readsNeedPermission, data: data145 };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data142.commitPullsLagMs !== void 0) {
          let data146 = data142.commitPullsLagMs;
          if (!(typeof data146 == "number" && (!(data146 % 1) && !isNaN(data146)) && isFinite(data146))) {
            const err265 = { instancePath: instancePath + "/options/commitPullsLagMs", schemaPath: "#/properties/options/properties/commitPullsLagMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.commitPullsLagMs.type, parentSchema: schema31.properties.options.properties.commitPullsLagMs, data: data146 };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
          if (typeof data146 == "number" && isFinite(data146)) {
            if (data146 < 0 || isNaN(data146)) {
              const err266 = { instancePath: instancePath + "/options/commitPullsLagMs", schemaPath: "#/properties/options/properties/commitPullsLagMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.commitPullsLagMs, data: data146 };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
          }
        }
        if (data142.mergeableLagMs !== void 0) {
          let data147 = data142.mergeableLagMs;
          if (!(typeof data147 == "number" && (!(data147 % 1) && !isNaN(data147)) && isFinite(data147))) {
            const err267 = { instancePath: instancePath + "/options/mergeableLagMs", schemaPath: "#/properties/options/properties/mergeableLagMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.mergeableLagMs.type, parentSchema: schema31.properties.options.properties.mergeableLagMs, data: data147 };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
          if (typeof data147 == "number" && isFinite(data147)) {
            if (data147 < 0 || isNaN(data147)) {
              const err268 = { instancePath: instancePath + "/options/mergeableLagMs", schemaPath: "#/properties/options/properties/mergeableLagMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.mergeableLagMs, data: data147 };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          }
        }
        if (data142.staleMergeRef !== void 0) {
          let data148 = data142.staleMergeRef;
          if (typeof data148 !== "boolean") {
            const err269 = { instancePath: instancePath + "/options/staleMergeRef", schemaPath: "#/properties/options/properties/staleMergeRef/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.staleMergeRef.type, parentSchema: schema31.properties.options.properties.staleMergeRef, data: data148 };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        if (data142.treePathSyntax !== void 0) {
          let data149 = data142.treePathSyntax;
          if (typeof data149 !== "boolean") {
            const err270 = { instancePath: instancePath + "/options/treePathSyntax", schemaPath: "#/properties/options/properties/treePathSyntax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.treePathSyntax.type, parentSchema: schema31.properties.options.properties.treePathSyntax, data: data149 };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
        }
        if (data142.truncateTreeAt !== void 0) {
          let data150 = data142.truncateTreeAt;
          if (!(typeof data150 == "number" && (!(data150 % 1) && !isNaN(data150)) && isFinite(data150))) {
            const err271 = { instancePath: instancePath + "/options/truncateTreeAt", schemaPath: "#/properties/options/properties/truncateTreeAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.truncateTreeAt.type, parentSchema: schema31.properties.options.properties.truncateTreeAt, data: data150 };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
          if (typeof data150 == "number" && isFinite(data150)) {
            if (data150 < 1 || isNaN(data150)) {
              const err272 = { instancePath: instancePath + "/options/truncateTreeAt", schemaPath: "#/properties/options/properties/truncateTreeAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.truncateTreeAt, data: data150 };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
          }
        }
        if (data142.maxBodyCharacters !== void 0) {
          let data151 = data142.maxBodyCharacters;
          if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
            const err273 = { instancePath: instancePath + "/options/maxBodyCharacters", schemaPath: "#/properties/options/properties/maxBodyCharacters/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.maxBodyCharacters.type, parentSchema: schema31.properties.options.properties.maxBodyCharacters, data: data151 };
            if (vErrors === null) {
              vErrors = [err273];
            } else {
              vErrors.push(err273);
            }
            errors++;
          }
          if (typeof data151 == "number" && isFinite(data151)) {
            if (data151 < 1 || isNaN(data151)) {
              const err274 = { instancePath: instancePath + "/options/maxBodyCharacters", schemaPath: "#/properties/options/properties/maxBodyCharacters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.maxBodyCharacters, data: data151 };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
            }
          }
        }
        if (data142.oversizedIssueUpdate !== void 0) {
          let data152 = data142.oversizedIssueUpdate;
          if (!(data152 === "ignored" || data152 === "rejected")) {
            const err275 = { instancePath: instancePath + "/options/oversizedIssueUpdate", schemaPath: "#/properties/options/properties/oversizedIssueUpdate/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.oversizedIssueUpdate.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.oversizedIssueUpdate.enum, parentSchema: schema31.properties.options.properties.oversizedIssueUpdate, data: data152 };
            if (vErrors === null) {
              vErrors = [err275];
            } else {
              vErrors.push(err275);
            }
            errors++;
          }
        }
        if (data142.maxDeploymentPayloadBytes !== void 0) {
          let data153 = data142.maxDeploymentPayloadBytes;
          if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153))) {
            const err276 = { instancePath: instancePath + "/options/maxDeploymentPayloadBytes", schemaPath: "#/properties/options/properties/maxDeploymentPayloadBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.maxDeploymentPayloadBytes.type, parentSchema: schema31.properties.options.properties.maxDeploymentPayloadBytes, data: data153 };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
          if (typeof data153 == "number" && isFinite(data153)) {
            if (data153 < 1 || isNaN(data153)) {
              const err277 = { instancePath: instancePath + "/options/maxDeploymentPayloadBytes", schemaPath: "#/properties/options/properties/maxDeploymentPayloadBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.maxDeploymentPayloadBytes, data: data153 };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
          }
        }
        if (data142.deploymentsOldestFirst !== void 0) {
          let data154 = data142.deploymentsOldestFirst;
          if (typeof data154 !== "boolean") {
            const err278 = { instancePath: instancePath + "/options/deploymentsOldestFirst", schemaPath: "#/properties/options/properties/deploymentsOldestFirst/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.deploymentsOldestFirst.type, parentSchema: schema31.properties.options.properties.deploymentsOldestFirst, data: data154 };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
        }
        if (data142.checkRunRetentionDays !== void 0) {
          let data155 = data142.checkRunRetentionDays;
          if (!(typeof data155 == "number" && (!(data155 % 1) && !isNaN(data155)) && isFinite(data155)) && data155 !== null) {
            const err279 = { instancePath: instancePath + "/options/checkRunRetentionDays", schemaPath: "#/properties/options/properties/checkRunRetentionDays/type", keyword: "type", params: { type: schema31.properties.options.properties.checkRunRetentionDays.type }, message: "must be integer,null", schema: schema31.properties.options.properties.checkRunRetentionDays.type, parentSchema: schema31.properties.options.properties.checkRunRetentionDays, data: data155 };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          }
          if (typeof data155 == "number" && isFinite(data155)) {
            if (data155 < 1 || isNaN(data155)) {
              const err280 = { instancePath: instancePath + "/options/checkRunRetentionDays", schemaPath: "#/properties/options/properties/checkRunRetentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.checkRunRetentionDays, data: data155 };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
          }
        }
      } else {
        const err281 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.options.type, parentSchema: schema31.properties.options, data: data142 };
        if (vErrors === null) {
          vErrors = [err281];
        } else {
          vErrors.push(err281);
        }
        errors++;
      }
    }
  } else {
    const err282 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err282];
    } else {
      vErrors.push(err282);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/emulators/github/seed.ts
var DEFAULT_OPTIONS = {
  serverUrl: "https://github.com",
  enterpriseServer: false,
  readsNeedPermission: true,
  commitPullsLagMs: 0,
  mergeableLagMs: 0,
  staleMergeRef: false,
  treePathSyntax: false,
  truncateTreeAt: 1e5,
  maxBodyCharacters: 65536,
  oversizedIssueUpdate: "ignored",
  maxDeploymentPayloadBytes: 16384,
  deploymentsOldestFirst: false,
  checkRunRetentionDays: null
};
function parseSeed(seed) {
  if (!stdin_default(seed)) {
    const problems = (stdin_default.errors ?? []).map(({ instancePath, message, params }) => {
      const detail2 = "additionalProperty" in params ? `: ${String(params.additionalProperty)}` : "";
      return `  ${instancePath === "" ? "/" : instancePath} ${message ?? "is invalid"}${detail2}`;
    });
    throw new Error(`The seed of the GitHub emulator is invalid:
${problems.join("\n")}`);
  }
  return seed;
}

// src/emulators/github/world.ts
var ACTIONS_APP = { slug: "github-actions", id: 15368, name: "GitHub Actions" };
var KNOWN_ACCOUNTS = [
  { login: "github-actions[bot]", id: 41898282, type: "Bot" },
  { login: "dependabot[bot]", id: 49699333, type: "Bot" },
  { login: "github", id: 9919, type: "Organization" }
];
var DEFAULT_RATE_LIMIT = 5e3;
var FIRST_ID = 1e6;
async function createWorld(seed, clock) {
  const { fullName, id, gitDirectory } = seed.repository;
  const [owner = "", name = ""] = fullName.split("/");
  const git = await openGit(gitDirectory);
  const world = {
    clock,
    git,
    repository: {
      fullName,
      owner,
      name,
      id: id ?? madeUpId(fullName),
      private: seed.repository.private ?? false,
      defaultBranch: seed.repository.defaultBranch ?? "main",
      gitDirectory
    },
    options: { ...DEFAULT_OPTIONS, ...seed.options },
    url: "",
    rateLimit: seed.rateLimit?.limit ?? DEFAULT_RATE_LIMIT,
    tokens: [],
    accounts: /* @__PURE__ */ new Map(),
    roles: /* @__PURE__ */ new Map(),
    apps: /* @__PURE__ */ new Map([[ACTIONS_APP.slug, ACTIONS_APP]]),
    pulls: [],
    comments: [],
    reviews: [],
    issues: [],
    checkRuns: [],
    deployments: [],
    knownTips: await readBranches(git),
    mergesUnderWay: /* @__PURE__ */ new Map(),
    runs: /* @__PURE__ */ new Map(),
    lastId: FIRST_ID,
    lastNumber: 0
  };
  for (const account of KNOWN_ACCOUNTS) world.accounts.set(account.login, account);
  for (const user of seed.users ?? []) {
    world.accounts.set(user.login.toLowerCase(), { ...madeUpAccount(user.login), ...user });
  }
  world.tokens = seed.tokens.map((token) => createToken(world, token));
  for (const [login, role] of Object.entries({ [owner]: "admin", ...seed.collaborators })) {
    accountOf(world, login);
    world.roles.set(login.toLowerCase(), role);
  }
  return world;
}
function accountOf(world, login) {
  const key = login.toLowerCase();
  const account = world.accounts.get(key) ?? madeUpAccount(login);
  world.accounts.set(key, account);
  return account;
}
function appOf(world, slug, id) {
  const app = world.apps.get(slug) ?? { slug, id: id ?? madeUpId(slug), name: slug };
  world.apps.set(slug, app);
  return app;
}
function appOfLogin(world, login) {
  return world.tokens.find((token) => token.login === login)?.app?.slug ?? null;
}
function roleOf(world, login) {
  return world.roles.get(login.toLowerCase()) ?? (world.repository.private ? "none" : "read");
}
function madeUpId(text3) {
  let id = 7;
  for (const character of text3) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 100000007;
  return id + 1e3;
}
function nextId(world) {
  world.lastId += 1;
  return world.lastId;
}
function nextNumber(world) {
  world.lastNumber += 1;
  return world.lastNumber;
}
function timestamp(world) {
  return isoSeconds(world.clock.now());
}
function findPull(world, number2) {
  return world.pulls.find((pull) => pull.number === number2);
}
function findIssue(world, number2) {
  return world.issues.find((issue) => issue.number === number2);
}
function madeUpAccount(login) {
  return { login, id: madeUpId(login.toLowerCase()), type: login.endsWith("[bot]") ? "Bot" : "User" };
}
function createToken(world, { token, login, type, permissions, appSlug, appId }) {
  accountOf(world, login);
  const app = type === "Bot" ? appOf(world, appSlug ?? login.replace(/\[bot\]$/, ""), appId) : null;
  return { token, login, type, permissions, app };
}

// src/emulators/github/people.ts
var LONG_AGO = "2018-07-30T09:30:17Z";
function renderUser(world, login) {
  const account = accountOf(world, login);
  const url = `${world.url}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId("User", account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: profileUrl(world, account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false
  };
}
function renderApp(world, slug) {
  if (slug === null) return null;
  const app = appOf(world, slug);
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("App", app.id),
    owner: renderUser(world, app.slug === "github-actions" ? "github" : world.repository.owner),
    name: app.name,
    description: "",
    external_url: "https://help.github.com/en/actions",
    html_url: `${world.options.serverUrl}/apps/${app.slug}`,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    permissions: { checks: "write", contents: "read", metadata: "read" },
    events: []
  };
}
function associationOf(world, login) {
  const role = roleOf(world, login);
  if (login === world.repository.owner) return "OWNER";
  return role === "none" || role === "read" ? "NONE" : "COLLABORATOR";
}
function personOf(world, login) {
  const { id, login: name } = accountOf(world, login);
  return { name, email: `${id}+${name}@users.noreply.github.com` };
}
function loginOfAddress(world, email) {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login !== void 0 && world.accounts.has(login.toLowerCase()) ? login : void 0;
}
function nodeId(kind, id) {
  return Buffer.from(`${kind}:${id}`).toString("base64url");
}
function profileUrl(world, { login, type }) {
  const path = type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
  return `${world.options.serverUrl}/${path}`;
}

// src/emulators/github/routing.ts
var MOST_PER_PAGE = 100;
var USUAL_PER_PAGE = 30;
function findRoute(routes, method, path) {
  for (const route of routes) {
    const match2 = route.method === method ? patternOf(route.path).exec(path) : null;
    if (match2 !== null) {
      return { route, parameter: (name) => decode(match2.groups?.[name]) };
    }
  }
  return void 0;
}
function numberParameter(call, name) {
  const value = call.parameter(name);
  if (!/^\d{1,15}$/.test(value)) throw notFound();
  return Number(value);
}
function pageSize(request) {
  const page = positive(request.query.get("page"), 1);
  return { page, perPage: Math.min(positive(request.query.get("per_page"), USUAL_PER_PAGE), MOST_PER_PAGE) };
}
function paginate(call, all) {
  const { page, perPage } = pageSize(call.request);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links = [];
  const link2 = (relation, target) => {
    const query = new URLSearchParams(call.request.query);
    query.set("page", String(target));
    links.push(`<${call.world.url}${call.request.path.replace(/^\/api\/v3(?=\/)/, "")}?${query}>; rel="${relation}"`);
  };
  if (page > 1) link2("prev", Math.min(page - 1, last));
  if (page < last) {
    link2("next", page + 1);
    link2("last", last);
  }
  if (page > 1) link2("first", 1);
  const headers = links.length === 0 ? {} : { Link: links.join(", ") };
  return { items: all.slice((page - 1) * perPage, page * perPage), headers };
}
function json(status, body, headers = {}) {
  return { status, headers, body };
}
function positive(value, otherwise) {
  const number2 = Number(value ?? "");
  return Number.isInteger(number2) && number2 > 0 ? number2 : otherwise;
}
function patternOf(path) {
  const source = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)…\}/g, "(?<$1>.+)").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}
function decode(value) {
  try {
    return decodeURIComponent(value ?? "");
  } catch {
    throw notFound();
  }
}

// src/emulators/github/routes-account.ts
function getUser({ world, token }) {
  if (token.app !== null) throw new GitHubError(403, "Resource not accessible by integration");
  const created = { created_at: "2020-01-01T00:00:00Z", updated_at: "2020-01-01T00:00:00Z" };
  const profile = {
    name: token.login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null
  };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  return json(200, { ...renderUser(world, token.login), user_view_type: "public", ...profile, ...counts, ...created });
}
function getRateLimit(budget) {
  const core = { limit: budget.limit, remaining: budget.remaining, reset: budget.reset, used: budget.used };
  const search = { limit: 30, remaining: 30, reset: budget.reset, used: 0 };
  const graphql = { limit: 5e3, remaining: 5e3, reset: budget.reset, used: 0 };
  const answer = { resources: { core, search, graphql }, rate: core };
  return json(200, answer);
}
function answerGraphql(call) {
  const fields = readBody2(call.request);
  const query = text(fields, "query") ?? "";
  const variables = isObject(fields.variables) ? fields.variables : {};
  if (/\bminimizeComment\s*\(/.test(query)) return minimize(call, query, variables);
  if (/\bviewer\s*\{[^{}]*\}/.test(query)) {
    const { login, id } = accountOf(call.world, call.token.login);
    const viewer = { login, id: nodeId("User", id), databaseId: id, __typename: "User" };
    const asked = /\bviewer\s*\{([^{}]*)\}/.exec(query)?.[1]?.split(/[\s,]+/) ?? [];
    return json(200, {
      data: { viewer: Object.fromEntries(Object.entries(viewer).filter(([name]) => asked.includes(name))) }
    });
  }
  return graphqlError(void 0, "The emulator knows only viewer { login } and minimizeComment.");
}
function minimize({ world, token }, query, variables) {
  const input = isObject(variables.input) ? variables.input : variables;
  const inline = /subjectId\s*:\s*"([^"]+)"/.exec(query)?.[1];
  const named = [input.subjectId, ...Object.values(input)].find((value) => commentOf(world, value) !== void 0);
  const comment = commentOf(world, inline ?? named);
  const reason = /classifier\s*:\s*([A-Z_]+)/.exec(query)?.[1] ?? String(input.classifier ?? "OUTDATED");
  const { permissions } = token;
  if (permissions["pull-requests"] !== "write" && permissions.issues !== "write") {
    return graphqlError("FORBIDDEN", "Resource not accessible by integration");
  }
  if (comment === void 0) return graphqlError("NOT_FOUND", "Could not resolve to a node with the given global id.");
  comment.minimized = reason.toLowerCase();
  const minimizedComment = { isMinimized: true, minimizedReason: comment.minimized };
  return json(200, { data: { minimizeComment: { clientMutationId: null, minimizedComment } } });
}
function commentOf(world, id) {
  return world.comments.find((comment) => nodeId("IssueComment", comment.id) === id);
}
function graphqlError(type, message) {
  return json(200, { data: null, errors: [{ ...type === void 0 ? {} : { type }, message }] });
}

// src/emulators/github/render-repository.ts
var CREATED = "2024-01-15T08:00:00Z";
var LINKS = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/git/refs/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}"
};
function renderRepository(world) {
  const { fullName, id } = world.repository;
  return describe(world, fullName, id, false);
}
function renderFork(world, author) {
  const fullName = `${author}/${world.repository.name}`;
  return describe(world, fullName, madeUpId(fullName), true);
}
function repositoryUrl(world) {
  return `${world.url}/repos/${world.repository.fullName}`;
}
function repositoryPage(world) {
  return `${world.options.serverUrl}/${world.repository.fullName}`;
}
function labelsOf(world, names) {
  return names.map((name) => ({
    id: madeUpId(name),
    node_id: nodeId("Label", name),
    url: `${repositoryUrl(world)}/labels/${encodeURIComponent(name)}`,
    name,
    description: "",
    color: "ededed",
    default: false
  }));
}
function describe(world, fullName, id, fork) {
  const { serverUrl } = world.options;
  const [owner = "", name = ""] = fullName.split("/");
  const host = new URL(serverUrl).host;
  const url = `${world.url}/repos/${fullName}`;
  const openIssues = [...world.pulls, ...world.issues].filter(({ state }) => state === "open").length;
  const links = Object.fromEntries(Object.entries(LINKS).map(([field, path]) => [field, `${url}${path}`]));
  return {
    id,
    node_id: nodeId("Repository", id),
    name,
    full_name: fullName,
    private: world.repository.private,
    owner: renderUser(world, owner),
    html_url: `${serverUrl}/${fullName}`,
    description: null,
    fork,
    url,
    ...links,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    clone_url: `${serverUrl}/${fullName}.git`,
    svn_url: `${serverUrl}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    visibility: world.repository.private ? "private" : "public",
    default_branch: world.repository.defaultBranch,
    pushed_at: timestamp(world),
    created_at: CREATED,
    updated_at: CREATED,
    size: 108,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    topics: []
  };
}

// src/emulators/github/render-checks.ts
function renderRun(world, run) {
  const url = `${repositoryUrl(world)}/check-runs/${run.id}`;
  const html = `${repositoryPage(world)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? "",
    url,
    html_url: html,
    // GitHub Actions' own token has no say in it.
    details_url: run.app === "github-actions" ? html : run.detailsUrl ?? html,
    status: run.status,
    // GitHub's description leaves `stale` out, which only GitHub itself sets.
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`
    },
    name: run.name,
    check_suite: { id: madeUpId(`${run.app} ${run.headSha}`) },
    app: renderApp(world, run.app),
    pull_requests: world.pulls.filter(({ state, headSha }) => state === "open" && headSha === run.headSha).map((pull) => pullOf(world, pull))
  };
}
function pullOf(world, { number: number2, head, headSha, base, baseSha }) {
  const { id, name } = world.repository;
  const url = repositoryUrl(world);
  const repo = { id, url, name };
  return {
    id: number2,
    number: number2,
    url: `${url}/pulls/${number2}`,
    head: { ref: head, sha: headSha, repo },
    base: { ref: base, sha: baseSha, repo }
  };
}
function renderAnnotation(world, run, annotation) {
  const path = annotation.path.split("/").map(encodeURIComponent).join("/");
  return { ...annotation, blob_href: `${repositoryPage(world)}/blob/${run.headSha}/${path}` };
}

// src/emulators/github/git-history.ts
function listCommits(git, to, without = [], filter = {}) {
  const args = ["rev-list", "--topo-order", to, ...without.map((sha) => `^${sha}`)];
  if (filter.author !== void 0) args.push("--fixed-strings", `--author=${filter.author}`);
  if (filter.since !== void 0) args.push(`--since=${filter.since}`);
  if (filter.until !== void 0) args.push(`--until=${filter.until}`);
  if (filter.path) args.push("--", `:(literal)${filter.path}`);
  else args.push("--");
  return gitLines(git, args);
}
async function mergeBase(git, one, other) {
  const [base] = await gitLines(git, ["merge-base", one, other], { expected: [1] });
  return base;
}
async function isAncestor(git, ancestor, descendant) {
  const { code } = await runGit(git, ["merge-base", "--is-ancestor", ancestor, descendant], { expected: [1] });
  return code === 0;
}
async function countDistance(git, base, head) {
  const [line = "0	0"] = await gitLines(git, ["rev-list", "--left-right", "--count", `${base}...${head}`]);
  const [behind = 0, ahead = 0] = line.split("	").map(Number);
  return { ahead, behind };
}
async function changedFiles(git, from, to) {
  const before = from ?? (await gitLines(git, ["mktree"]))[0] ?? "";
  const { stdout } = await runGit(git, [
    "diff-tree",
    "-r",
    "-M",
    "--no-abbrev",
    "--raw",
    "--numstat",
    "-z",
    before,
    to
  ]);
  return parseRawAndNumstat(stdout.toString().split("\0"));
}
function parseRawAndNumstat(fields) {
  const files = [];
  const counts = /* @__PURE__ */ new Map();
  let position = 0;
  const next = () => fields[position++] ?? "";
  while (position < fields.length) {
    const field = next();
    if (field === "") continue;
    if (field.startsWith(":")) {
      const [, , oldSha = "", newSha = "", status = "M"] = field.split(" ");
      const letter = status[0] ?? "M";
      const moved = letter === "R" || letter === "C";
      const previousPath = moved ? next() : void 0;
      const file = {
        path: next(),
        status: statusName(letter),
        sha: letter === "D" ? oldSha : newSha,
        additions: 0,
        deletions: 0
      };
      files.push(previousPath === void 0 ? file : { ...file, previousPath });
    } else {
      const [added = "", deleted = "", path = ""] = field.split("	");
      const name = path === "" ? [next(), next()][1] : path;
      counts.set(name ?? "", { additions: Number(added) || 0, deletions: Number(deleted) || 0 });
    }
  }
  return files.map((file) => ({ ...file, ...counts.get(file.path) }));
}
function statusName(letter) {
  switch (letter) {
    case "A":
      return "added";
    case "D":
      return "removed";
    case "R":
      return "renamed";
    case "C":
      return "copied";
    case "T":
      return "changed";
    default:
      return "modified";
  }
}

// src/emulators/github/render-commits.ts
var UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
function renderCommit(world, commit) {
  const url = repositoryUrl(world);
  const { sha, message, author, committer, tree } = commit;
  return {
    sha,
    node_id: nodeId("Commit", sha),
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED
    },
    url: `${url}/commits/${sha}`,
    html_url: `${repositoryPage(world)}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: renderSignatory(world, author),
    committer: renderSignatory(world, committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${repositoryPage(world)}/commit/${parent}`
    }))
  };
}
function renderGitCommit(world, commit) {
  const url = repositoryUrl(world);
  const { sha, message, author, committer, tree } = commit;
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${url}/git/commits/${sha}`,
    html_url: `${repositoryPage(world)}/commit/${sha}`,
    author,
    committer,
    tree: { sha: tree, url: `${url}/git/trees/${tree}` },
    message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/git/commits/${parent}`,
      html_url: `${repositoryPage(world)}/commit/${parent}`
    })),
    verification: UNSIGNED
  };
}
function renderPushedCommit(world, commit, distinct) {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${repositoryPage(world)}/commit/${commit.sha}`,
    author: pushedBy(world, commit.author),
    committer: pushedBy(world, commit.committer)
  };
}
function renderFile(world, file, commit) {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const { additions, deletions, status, sha } = file;
  return {
    sha,
    filename: file.path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repositoryPage(world)}/blob/${commit}/${path}`,
    raw_url: `${repositoryPage(world)}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(world)}/contents/${path}?ref=${commit}`,
    ...file.previousPath === void 0 ? {} : { previous_filename: file.previousPath }
  };
}
function loginOfSignature(world, { name, email }) {
  if (email === "noreply@github.com") return "web-flow";
  return loginOfAddress(world, email) ?? (world.accounts.has(name.toLowerCase()) ? name : void 0);
}
function renderSignatory(world, signature) {
  const login = loginOfSignature(world, signature);
  return login === void 0 ? null : renderUser(world, login);
}
function pushedBy(world, signature) {
  const username = loginOfSignature(world, signature);
  return { name: signature.name, email: signature.email, ...username === void 0 ? {} : { username } };
}

// src/emulators/github/render-pulls.ts
var PULL_IDS = 2e9;
function renderPullSimple(world, pull) {
  const { number: number2 } = pull;
  const url = `${repositoryUrl(world)}/pulls/${number2}`;
  const issueUrl = `${repositoryUrl(world)}/issues/${number2}`;
  const page = `${repositoryPage(world)}/pull/${number2}`;
  const statusesUrl = `${repositoryUrl(world)}/statuses/${pull.headSha}`;
  const reviewCommentUrl = `${repositoryUrl(world)}/pulls/comments{/number}`;
  return {
    url,
    id: PULL_IDS + number2,
    node_id: nodeId("PullRequest", number2),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewCommentUrl,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statusesUrl,
    number: number2,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: renderUser(world, pull.author),
    body: pull.body,
    labels: labelsOf(world, pull.labels),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.testMerge?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: renderHead(world, pull),
    base: renderBase(world, pull),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewCommentUrl },
      commits: { href: `${url}/commits` },
      statuses: { href: statusesUrl }
    },
    author_association: associationOf(world, pull.author),
    auto_merge: null,
    draft: pull.draft
  };
}
async function renderPull(world, pull) {
  const files = await changedFiles(world.git, await forkPoint(world, pull), pull.headSha);
  const commits = await listPullCommits(world, pull);
  return {
    ...renderPullSimple(world, pull),
    state: pull.state,
    user: renderUser(world, pull.author),
    labels: labelsOf(world, pull.labels),
    head: renderHead(world, pull),
    base: renderBase(world, pull),
    merged: pull.merged !== null,
    mergeable: pull.state === "open" ? pull.mergeable : null,
    rebaseable: pull.state === "open" ? pull.mergeable : null,
    mergeable_state: mergeableState(pull),
    merged_by: pull.merged === null ? null : renderUser(world, pull.merged.by),
    comments: world.comments.filter(({ number: number2 }) => number2 === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length
  };
}
function renderReview(world, review) {
  const html = `${repositoryPage(world)}/pull/${review.number}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(world)}/pulls/${review.number}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: renderUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
    author_association: associationOf(world, review.author)
  };
}
async function listPullCommits(world, pull) {
  return (await listCommits(world.git, pull.headSha, [pull.baseSha])).reverse();
}
function forkPoint(world, pull) {
  return mergeBase(world.git, pull.baseSha, pull.headSha);
}
function headOwner(world, pull) {
  return pull.fork ? pull.author : world.repository.owner;
}
function renderHead(world, pull) {
  const owner = headOwner(world, pull);
  const existing = pull.fork ? renderFork(world, pull.author) : renderRepository(world);
  const repo = pull.forkDeleted ? null : existing;
  return { label: `${owner}:${pull.head}`, ref: pull.head, sha: pull.headSha, user: renderUser(world, owner), repo };
}
function renderBase(world, pull) {
  const { owner } = world.repository;
  const user = renderUser(world, owner);
  return { label: `${owner}:${pull.base}`, ref: pull.base, sha: pull.baseSha, user, repo: renderRepository(world) };
}
function mergeableState(pull) {
  if (pull.state === "closed" || pull.mergeable === null) return "unknown";
  if (!pull.mergeable) return "dirty";
  return pull.draft ? "draft" : "clean";
}

// src/emulators/github/git-merging.ts
var COMMITTER = { name: "GitHub", email: "noreply@github.com" };
async function mergeTrees(git, ours, theirs) {
  const { code, stdout } = await runGit(
    git,
    ["merge-tree", "--write-tree", "--name-only", "--no-messages", ours, theirs],
    {
      expected: [1]
    }
  );
  const [tree = "", ...paths] = stdout.toString().split("\n").filter((line) => line !== "");
  return code === 0 ? { tree } : { conflicts: paths };
}
async function writeCommit(git, commit) {
  const date = `${Math.floor(commit.at / 1e3)} +0000`;
  const [sha = ""] = await gitLines(
    git,
    ["commit-tree", commit.tree, ...commit.parents.flatMap((parent) => ["-p", parent])],
    {
      input: commit.message,
      environment: {
        GIT_AUTHOR_NAME: commit.author.name,
        GIT_AUTHOR_EMAIL: commit.author.email,
        GIT_AUTHOR_DATE: commit.authoredAt ?? date,
        GIT_COMMITTER_NAME: COMMITTER.name,
        GIT_COMMITTER_EMAIL: COMMITTER.email,
        GIT_COMMITTER_DATE: date
      }
    }
  );
  return sha;
}
async function rebaseOnto(git, base, head, at) {
  const ids = (await listCommits(git, head, [base])).reverse();
  let tip = base;
  for (const commit of await readCommits(git, ids)) {
    const [parent, second] = commit.parents;
    if (parent === void 0 || second !== void 0) continue;
    const picked = await pick(git, tip, parent, commit, at);
    if ("conflicts" in picked) return picked;
    tip = picked.sha;
  }
  return { sha: tip };
}
async function pick(git, tip, parent, commit, at) {
  const stand = await writeCommit(git, {
    tree: `${tip}^{tree}`,
    parents: [parent],
    message: "pick",
    author: COMMITTER,
    at
  });
  const merged = await mergeTrees(git, stand, commit.sha);
  if ("conflicts" in merged) return merged;
  const { author, message } = commit;
  return {
    sha: await writeCommit(git, { tree: merged.tree, parents: [tip], message, author, at, authoredAt: author.date })
  };
}

// src/emulators/github/test-merges.ts
async function branchTip(world, branch) {
  return (await readRef(world.git, `refs/heads/${branch}`))?.sha;
}
async function refreshTestMerge(world, pull) {
  const { git, clock } = world;
  await writeRef(git, `refs/pull/${pull.number}/head`, pull.headSha);
  const base = await branchTip(world, pull.base);
  if (base === void 0) {
    pull.mergeable = false;
    return { conflicts: [] };
  }
  const { headSha: head } = pull;
  const merged = await mergeTrees(git, base, head);
  if ("conflicts" in merged) {
    pull.mergeable = false;
    return merged;
  }
  const message = `Merge ${head} into ${base}`;
  const author = personOf(world, pull.author);
  const sha = await writeCommit(git, { tree: merged.tree, parents: [base, head], message, author, at: clock.now() });
  await writeRef(git, `refs/pull/${pull.number}/merge`, sha);
  pull.testMerge = { sha, base, head };
  pull.mergeable = true;
  return { conflicts: [] };
}
async function notePullRead(world, pull) {
  if (pull.state !== "open" || await isCurrent(world, pull)) return;
  const now = world.clock.now();
  const due = world.mergesUnderWay.get(pull.number) ?? now + world.options.mergeableLagMs;
  if (now < due) {
    world.mergesUnderWay.set(pull.number, due);
    pull.mergeable = null;
    return;
  }
  world.mergesUnderWay.delete(pull.number);
  await refreshTestMerge(world, pull);
}
async function isCurrent(world, pull) {
  const base = await branchTip(world, pull.base);
  return pull.testMerge?.head === pull.headSha && pull.testMerge.base === base && pull.mergeable !== null;
}

// src/emulators/github/routes-commits.ts
var MOST_COMPARED_COMMITS = 250;
var MOST_COMPARED_FILES = 300;
var READ = [["contents", "read"]];
var commitRoutes = [
  { method: "GET", path: "/commits", needs: READ, handle: listHistory },
  { method: "GET", path: "/commits/{sha}/pulls", needs: [["pull-requests", "read"]], handle: listPullsOfCommit },
  { method: "GET", path: "/commits/{ref…}", needs: READ, handle: getCommit },
  { method: "GET", path: "/compare/{basehead…}", needs: READ, handle: compare }
];
async function requireCommit(world, name) {
  const sha = await resolveCommit(world.git, name, world.repository.defaultBranch);
  if (sha === void 0) throw new GitHubError(422, `No commit found for SHA: ${name}`);
  return sha;
}
async function listHistory(call) {
  const { world, request } = call;
  const { query } = request;
  const name = query.get("sha") || world.repository.defaultBranch;
  const start = await resolveCommit(world.git, name, world.repository.defaultBranch);
  if (start === void 0) {
    throw world.knownTips.size === 0 ? new GitHubError(409, "Git Repository is empty.") : notFound();
  }
  const filter = {
    path: query.get("path") ?? void 0,
    author: query.get("author") ?? void 0,
    since: query.get("since") ?? void 0,
    until: query.get("until") ?? void 0
  };
  const { items, headers } = paginate(call, await listCommits(world.git, start, [], filter));
  return json(200, await renderCommits(world, items), headers);
}
async function getCommit(call) {
  const { world, request, parameter: parameter2 } = call;
  const sha = await requireCommit(world, parameter2("ref"));
  if (/application\/vnd\.github\.(v3\.)?sha/.test(request.headers.accept ?? "")) {
    return { status: 200, headers: { "Content-Type": "application/vnd.github.sha; charset=utf-8" }, body: sha };
  }
  const commit = await readCommit(world.git, sha);
  if (commit === void 0) throw notFound();
  const changed = await changedFiles(world.git, commit.parents[0], sha);
  const { items, headers } = paginate(call, changed);
  const additions = changed.reduce((sum, file) => sum + file.additions, 0);
  const deletions = changed.reduce((sum, file) => sum + file.deletions, 0);
  const answer = {
    ...renderCommit(world, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: (request.query.has("per_page") ? items : changed).map((file) => renderFile(world, file, sha))
  };
  return json(200, answer, request.query.has("per_page") ? headers : {});
}
async function compare(call) {
  const { world, request, parameter: parameter2 } = call;
  const { git } = world;
  const basehead = parameter2("basehead");
  const [baseName = "", headName = ""] = basehead.split("...");
  const base = await findSide(world, baseName);
  const head = await findSide(world, headName);
  const common = await mergeBase(git, base.sha, head.sha);
  const mergeBaseCommit = common === void 0 ? void 0 : await readCommit(git, common);
  if (mergeBaseCommit === void 0) {
    throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
  }
  const { ahead, behind } = await countDistance(git, base.sha, head.sha);
  const ids = (await listCommits(git, head.sha, [base.sha])).reverse();
  const paged = request.query.has("page") || request.query.has("per_page");
  const { items, headers } = paged ? paginate(call, ids) : { items: ids.slice(-MOST_COMPARED_COMMITS), headers: {} };
  const firstPage = Number(request.query.get("page") ?? "1") <= 1;
  const files = firstPage ? await changedFiles(git, common, head.sha) : [];
  const page = `${repositoryPage(world)}/compare/${basehead}`;
  const answer = {
    url: `${repositoryUrl(world)}/compare/${basehead}`,
    html_url: page,
    permalink_url: `${repositoryPage(world)}/compare/${base.sha}...${head.sha}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: renderCommit(world, base),
    merge_base_commit: renderCommit(world, mergeBaseCommit),
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ids.length,
    commits: await renderCommits(world, items),
    files: files.slice(0, MOST_COMPARED_FILES).map((file) => renderFile(world, file, head.sha))
  };
  return json(200, answer, headers);
}
async function findSide(world, name) {
  const branch = name.slice(name.indexOf(":") + 1);
  const sha = await resolveCommit(world.git, branch, world.repository.defaultBranch);
  const commit = sha === void 0 ? void 0 : await readCommit(world.git, sha);
  if (commit === void 0) throw notFound();
  return commit;
}
function statusOf(ahead, behind) {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}
async function renderCommits(world, ids) {
  return (await readCommits(world.git, ids)).map((commit) => renderCommit(world, commit));
}
async function listPullsOfCommit(call) {
  const sha = await requireCommit(call.world, call.parameter("sha"));
  const { items, headers } = paginate(call, await pullsOfCommit(call.world, sha));
  return json(
    200,
    items.map((pull) => renderPullSimple(call.world, pull)),
    headers
  );
}
async function pullsOfCommit(world, sha) {
  const { clock, options, git, repository } = world;
  const landed = world.pulls.filter(
    ({ merged }) => merged?.commits.includes(sha) && Date.parse(merged.at) + options.commitPullsLagMs <= clock.now()
  );
  const tip = await branchTip(world, repository.defaultBranch);
  if (tip !== void 0 && await isAncestor(git, sha, tip)) return landed;
  const having = await Promise.all(
    world.pulls.map(async (pull) => (await listPullCommits(world, pull)).includes(sha) ? [pull] : [])
  );
  return [.../* @__PURE__ */ new Set([...landed, ...having.flat()])];
}

// src/emulators/github/routes-checks.ts
var READ2 = [["checks", "read"]];
var WRITE = [["checks", "write"]];
var MOST_ANNOTATIONS = 50;
var MOST_OUTPUT_BYTES = 65535;
var MOST_MESSAGE_BYTES = 65536;
var MOST_TITLE_CHARACTERS = 255;
var DAY_MS = 864e5;
var CONCLUSIONS = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "stale",
  "timed_out"
];
var STATUSES = ["queued", "in_progress", "completed", "waiting", "requested", "pending"];
var checkRoutes = [
  { method: "POST", path: "/check-runs", needs: WRITE, handle: createRun },
  { method: "GET", path: "/check-runs/{id}", needs: READ2, handle: getRun },
  { method: "PATCH", path: "/check-runs/{id}", needs: WRITE, handle: updateRun },
  { method: "GET", path: "/check-runs/{id}/annotations", needs: READ2, handle: listAnnotations },
  { method: "GET", path: "/commits/{ref…}/check-runs", needs: READ2, handle: listRunsOfCommit }
];
async function createRun(call) {
  const { world } = call;
  const app = requireApp(call);
  const fields = readBody2(call.request);
  const name = requiredText(fields, "name");
  const headSha = await requireCommit(world, requiredText(fields, "head_sha"));
  const run = {
    id: nextId(world),
    name,
    headSha,
    app,
    externalId: null,
    detailsUrl: null,
    status: "queued",
    conclusion: null,
    startedAt: timestamp(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: []
  };
  if (isObject(fields.output)) requiredText(fields.output, "title");
  change(world, run, fields);
  world.checkRuns.push(run);
  return json(201, renderRun(world, run));
}
function updateRun(call) {
  const run = requireRun(call);
  const app = requireApp(call);
  if (run.app !== app) {
    const message = `Invalid app_id \`${appOf(call.world, app).id}\` - check run can only be modified by the GitHub App that created it.`;
    throw new GitHubError(403, message);
  }
  change(call.world, run, readBody2(call.request));
  return json(200, renderRun(call.world, run));
}
function getRun(call) {
  return json(200, renderRun(call.world, requireRun(call)));
}
function listAnnotations(call) {
  const run = requireRun(call);
  const { items, headers } = paginate(call, run.annotations);
  return json(
    200,
    items.map((annotation) => renderAnnotation(call.world, run, annotation)),
    headers
  );
}
async function listRunsOfCommit(call) {
  const { world, request, parameter: parameter2 } = call;
  const { query } = request;
  const sha = await requireCommit(world, parameter2("ref"));
  const appId = query.get("app_id");
  const name = query.get("check_name");
  const status = query.get("status");
  const chosen = visibleRuns(world).filter((run) => run.headSha === sha).filter((run) => !name || run.name === name).filter((run) => !status || run.status === status).filter((run) => !appId || appOf(world, run.app).id === Number(appId)).sort((one, other) => other.id - one.id);
  const runs = query.get("filter") === "all" ? chosen : newestOfEachName(chosen);
  const { items, headers } = paginate(call, runs);
  return json(200, { total_count: runs.length, check_runs: items.map((run) => renderRun(world, run)) }, headers);
}
function visibleRuns(world) {
  const days = world.options.checkRunRetentionDays;
  const oldest = days === null ? Number.NEGATIVE_INFINITY : world.clock.now() - days * DAY_MS;
  return world.checkRuns.filter((run) => Date.parse(run.startedAt ?? timestamp(world)) >= oldest);
}
function newestOfEachName(runs) {
  return runs.filter(
    (run, index) => runs.findIndex((other) => other.app === run.app && other.name === run.name) === index
  );
}
function change(world, run, fields) {
  const conclusion = fields.conclusion === null ? void 0 : oneOf(fields, "conclusion", CONCLUSIONS);
  const status = conclusion === void 0 ? oneOf(fields, "status", STATUSES) : "completed";
  if (status === "completed" && conclusion === void 0 && run.conclusion === null) throw missing("conclusion");
  const output = readOutput(fields.output);
  run.name = text(fields, "name") ?? run.name;
  run.externalId = text(fields, "external_id") ?? run.externalId;
  run.detailsUrl = text(fields, "details_url") ?? run.detailsUrl;
  run.startedAt = text(fields, "started_at") ?? run.startedAt;
  run.completedAt = text(fields, "completed_at") ?? (status === "completed" ? timestamp(world) : run.completedAt);
  run.status = status ?? run.status;
  run.conclusion = conclusion ?? (run.status === "completed" ? run.conclusion : null);
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...output.annotations);
}
function readOutput(output) {
  if (output === void 0) return { annotations: [] };
  if (!isObject(output)) throw invalidRequest("For 'properties/output', it is not an object.");
  const summary = requiredText(output, "summary");
  const details = text(output, "text");
  for (const [field, value] of Object.entries({ summary, text: details ?? "" })) {
    if (Buffer.byteLength(value) > MOST_OUTPUT_BYTES) {
      throw invalidRequest(
        `Only ${MOST_OUTPUT_BYTES} characters are allowed; ${Buffer.byteLength(value)} were supplied. (output.${field})`
      );
    }
  }
  const annotations = list(output, "annotations") ?? [];
  if (annotations.length > MOST_ANNOTATIONS) {
    throw invalidRequest(`No more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
  }
  return { title: text(output, "title"), summary, text: details, annotations: annotations.map(readAnnotation) };
}
function readAnnotation(value) {
  if (!isObject(value)) throw invalidRequest("For 'items', an annotation is not an object.");
  const annotation = {
    path: requiredText(value, "path"),
    start_line: requiredInteger(value, "start_line"),
    end_line: requiredInteger(value, "end_line"),
    start_column: value.start_column === void 0 ? null : requiredInteger(value, "start_column"),
    end_column: value.end_column === void 0 ? null : requiredInteger(value, "end_column"),
    annotation_level: oneOf(value, "annotation_level", ["notice", "warning", "failure"]),
    message: requiredText(value, "message"),
    title: text(value, "title") ?? null,
    raw_details: text(value, "raw_details") ?? null
  };
  const { annotation_level, start_line, end_line, start_column, end_column } = annotation;
  if (annotation_level === void 0) throw missing("annotation_level");
  if (start_line < 1 || end_line < start_line) {
    throw refused("end_line", "lines start at 1 and end_line must not be before start_line");
  }
  if (start_line !== end_line && (start_column !== null || end_column !== null)) {
    throw refused("start_column", "columns are only supported where start_line and end_line are the same");
  }
  if ([...annotation.title ?? ""].length > MOST_TITLE_CHARACTERS) {
    throw refused("title", "title is too long (maximum is 255 characters)");
  }
  for (const part of [annotation.message, annotation.raw_details ?? ""]) {
    if (Buffer.byteLength(part) > MOST_MESSAGE_BYTES) {
      throw refused("message", "message and raw_details are limited to 64 KB");
    }
  }
  return { ...annotation, annotation_level };
}
function refused(field, message) {
  return validationFailed({ resource: "CheckRun", code: "invalid", field: `annotations.${field}`, message });
}
function requireRun(call) {
  const id = numberParameter(call, "id");
  const run = visibleRuns(call.world).find((candidate) => candidate.id === id);
  if (run === void 0) throw notFound();
  return run;
}
function requireApp({ token }) {
  if (token.app === null) throw new GitHubError(403, "You must authenticate via a GitHub App.");
  return token.app.slug;
}

// src/emulators/github/render-deployments.ts
function renderDeployment(world, deployment) {
  const url = `${repositoryUrl(world)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId("Deployment", deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderUser(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(world),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: renderApp(world, deployment.app)
  };
}
function renderStatus(world, deployment, status) {
  const url = `${repositoryUrl(world)}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DeploymentStatus", status.id),
    state: status.state,
    creator: renderUser(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: repositoryUrl(world),
    performed_via_github_app: renderApp(world, deployment.app)
  };
}

// src/emulators/github/routes-deployments.ts
var READ3 = [["deployments", "read"]];
var WRITE2 = [["deployments", "write"]];
var MOST_ENVIRONMENT_CHARACTERS = 255;
var MOST_DESCRIPTION_CHARACTERS = 140;
var STATES = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
var deploymentRoutes = [
  { method: "GET", path: "/deployments", needs: READ3, handle: listDeployments },
  { method: "POST", path: "/deployments", needs: WRITE2, handle: createDeployment },
  { method: "GET", path: "/deployments/{id}", needs: READ3, handle: getDeployment },
  { method: "GET", path: "/deployments/{id}/statuses", needs: READ3, handle: listStatuses },
  { method: "POST", path: "/deployments/{id}/statuses", needs: WRITE2, handle: createStatus },
  { method: "GET", path: "/deployments/{id}/statuses/{status}", needs: READ3, handle: getStatus }
];
function listDeployments(call) {
  const { world, request } = call;
  const { query } = request;
  const wanted = (name, value) => {
    const asked = query.get(name) ?? "none";
    return asked === "none" || asked === "" || asked.toLowerCase() === value.toLowerCase();
  };
  const sign = world.options.deploymentsOldestFirst ? 1 : -1;
  const chosen = world.deployments.filter(
    ({ sha, ref, task, environment }) => wanted("sha", sha) && wanted("ref", ref) && wanted("task", task) && wanted("environment", environment)
  ).sort((one, other) => sign * (one.id - other.id));
  const { items, headers } = paginate(call, chosen);
  return json(
    200,
    items.map((deployment) => renderDeployment(world, deployment)),
    headers
  );
}
async function createDeployment(call) {
  const { world, token } = call;
  const fields = readBody2(call.request);
  const ref = requiredText(fields, "ref");
  const sha = await resolveCommit(world.git, ref, world.repository.defaultBranch);
  if (sha === void 0) throw new GitHubError(422, `No ref found for: ${ref}`);
  const environment = text(fields, "environment") ?? "production";
  const payload = readPayload(world, fields);
  const description = nullableText(fields, "description") ?? "";
  if (environment.length > MOST_ENVIRONMENT_CHARACTERS) {
    throw refused2("Deployment", "environment", "environment is too long (maximum is 255 characters)");
  }
  if (flag(fields, "auto_merge") ?? true) {
    const merged = await mergeDefaultBranch(call, ref, sha);
    if (merged !== void 0) return merged;
  }
  requireGreen(world, sha, ref, list(fields, "required_contexts"));
  const now = timestamp(world);
  const deployment = {
    id: nextId(world),
    sha,
    ref,
    task: text(fields, "task") ?? "deploy",
    environment,
    description,
    payload,
    creator: token.login,
    app: token.app?.slug ?? null,
    transient: flag(fields, "transient_environment") ?? false,
    production: flag(fields, "production_environment") ?? environment === "production",
    createdAt: now,
    updatedAt: now,
    statuses: []
  };
  world.deployments.push(deployment);
  return json(201, renderDeployment(world, deployment));
}
function readPayload(world, fields) {
  const { payload } = fields;
  if (payload === void 0 || payload === "") return {};
  if (typeof payload !== "string" && !isObject(payload)) {
    throw invalidRequest("For 'properties/payload', it is not an object or a string.");
  }
  if (Buffer.byteLength(JSON.stringify(payload)) > world.options.maxDeploymentPayloadBytes) {
    throw refused2(
      "Deployment",
      "payload",
      `payload is too long (maximum is ${world.options.maxDeploymentPayloadBytes} bytes)`
    );
  }
  return payload;
}
async function mergeDefaultBranch({ world, token }, ref, sha) {
  const { git, clock, repository } = world;
  const { defaultBranch } = repository;
  const tip = await branchTip(world, defaultBranch);
  if (tip === void 0 || await isAncestor(git, tip, sha)) return void 0;
  const conflict = new GitHubError(409, `Conflict merging ${defaultBranch} into ${ref}.`);
  if (await branchTip(world, ref) !== sha) throw conflict;
  const merged = await mergeTrees(git, sha, tip);
  if ("conflicts" in merged) throw conflict;
  const message = `Merge branch '${defaultBranch}' into ${ref}`;
  const author = personOf(world, token.login);
  const commit = await writeCommit(git, { tree: merged.tree, parents: [sha, tip], message, author, at: clock.now() });
  await writeRef(git, `refs/heads/${ref}`, commit);
  return json(202, { message: `Auto-merged ${defaultBranch} into ${ref} on deployment.` });
}
function requireGreen(world, sha, ref, required) {
  const runs = visibleRuns(world).filter((run) => run.headSha === sha);
  const green = new Set(
    runs.filter(({ conclusion }) => conclusion !== null && ["success", "neutral", "skipped"].includes(conclusion)).map(({ name }) => name)
  );
  const contexts = required ?? [...new Set(runs.map(({ name }) => name))];
  const failing = contexts.filter((context) => !green.has(String(context)));
  if (failing.length === 0) return;
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [{ resource: "Deployment", field: "required_contexts", code: "invalid", contexts: failing }]
  });
}
function getDeployment(call) {
  return json(200, renderDeployment(call.world, requireDeployment(call)));
}
function listStatuses(call) {
  const deployment = requireDeployment(call);
  const { items, headers } = paginate(call, deployment.statuses.toReversed());
  return json(
    200,
    items.map((status) => renderStatus(call.world, deployment, status)),
    headers
  );
}
function getStatus(call) {
  const deployment = requireDeployment(call);
  const id = numberParameter(call, "status");
  const status = deployment.statuses.find((candidate) => candidate.id === id);
  if (status === void 0) throw notFound();
  return json(200, renderStatus(call.world, deployment, status));
}
function createStatus(call) {
  const { world, token } = call;
  const deployment = requireDeployment(call);
  const fields = readBody2(call.request);
  const state = oneOf(fields, "state", STATES);
  const description = text(fields, "description") ?? "";
  if (state === void 0) throw missing("state");
  if ([...description].length > MOST_DESCRIPTION_CHARACTERS) {
    throw refused2("DeploymentStatus", "description", "description is too long (maximum is 140 characters)");
  }
  const status = {
    id: nextId(world),
    state,
    description,
    environment: text(fields, "environment") ?? deployment.environment,
    logUrl: text(fields, "log_url") ?? text(fields, "target_url") ?? "",
    environmentUrl: text(fields, "environment_url") ?? "",
    creator: token.login,
    createdAt: timestamp(world)
  };
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  if (state === "success" && (flag(fields, "auto_inactive") ?? true)) retireOthers(world, deployment, status);
  const answer = renderStatus(world, deployment, status);
  return json(201, answer, { Location: answer.url });
}
function retireOthers(world, deployment, status) {
  for (const other of world.deployments) {
    const sameEnvironment = other.environment.toLowerCase() === deployment.environment.toLowerCase();
    const retires = other.id < deployment.id && sameEnvironment && !other.transient && !other.production;
    if (!retires || other.statuses.at(-1)?.state !== "success") continue;
    other.statuses.push({
      ...status,
      id: nextId(world),
      state: "inactive",
      description: "",
      logUrl: "",
      environmentUrl: ""
    });
  }
}
function refused2(resource, field, message) {
  return validationFailed({ resource, code: "custom", field, message });
}
function requireDeployment(call) {
  const id = numberParameter(call, "id");
  const deployment = call.world.deployments.find((candidate) => candidate.id === id);
  if (deployment === void 0) throw notFound();
  return deployment;
}

// src/emulators/github/routes-git.ts
var READ4 = [["contents", "read"]];
var BASE64_LINE = /.{60}/g;
var gitRoutes = [
  { method: "GET", path: "/git/commits/{sha}", needs: READ4, handle: getCommit2 },
  { method: "GET", path: "/git/trees/{sha…}", needs: READ4, handle: getTree },
  { method: "GET", path: "/git/blobs/{sha}", needs: READ4, handle: getBlob },
  { method: "GET", path: "/git/ref/{ref…}", needs: READ4, handle: getRef }
];
async function getCommit2(call) {
  const commit = await readCommit(call.world.git, call.parameter("sha"));
  if (commit === void 0) throw notFound();
  return json(200, renderGitCommit(call.world, commit));
}
async function getTree(call) {
  const { world, request } = call;
  const { git, options } = world;
  const sha = await findTree(call);
  const recursive = request.query.has("recursive");
  const entries = await readTree(git, sha, recursive);
  const url = `${repositoryUrl(world)}/git`;
  const answer = {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.slice(0, options.truncateTreeAt).map((entry) => ({ ...entry, url: entryUrl(url, entry) })),
    truncated: entries.length > options.truncateTreeAt
  };
  return json(200, answer);
}
async function findTree({ world, parameter: parameter2 }) {
  const [name = "", ...path] = parameter2("sha").split(":");
  const root = await resolveTree(world.git, name);
  if (root === void 0) throw notFound();
  if (path.length === 0) return root;
  if (!world.options.treePathSyntax) throw notFound();
  let sha = root;
  for (const segment of path.join(":").split("/").filter((part) => part !== "")) {
    const entry = (await readTree(world.git, sha, false)).find(({ path: path2, type }) => path2 === segment && type === "tree");
    if (entry === void 0) throw notFound();
    sha = entry.sha;
  }
  return sha;
}
async function getBlob({ world, request, parameter: parameter2 }) {
  const sha = parameter2("sha");
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) {
    throw new GitHubError(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
  }
  const blob = await readObject(world.git, sha);
  if (blob?.type !== "blob") throw notFound();
  if (/application\/vnd\.github\.(v3\.)?raw(\+json)?/.test(request.headers.accept ?? "")) {
    return {
      status: 200,
      headers: { "Content-Type": "application/vnd.github.raw+json; charset=utf-8" },
      body: blob.content
    };
  }
  const answer = {
    sha,
    node_id: nodeId("Blob", sha),
    size: blob.content.length,
    url: `${repositoryUrl(world)}/git/blobs/${sha}`,
    content: blob.content.toString("base64").replace(BASE64_LINE, "$&\n"),
    encoding: "base64"
  };
  return json(200, answer);
}
async function getRef({ world, parameter: parameter2 }) {
  const ref = `refs/${parameter2("ref")}`;
  const object = await readRef(world.git, ref);
  if (object === void 0) throw notFound();
  const url = `${repositoryUrl(world)}/git`;
  const answer = {
    ref,
    node_id: nodeId("Ref", ref),
    url: `${url}/${ref}`,
    object: { ...object, url: `${url}/${object.type}s/${object.sha}` }
  };
  return json(200, answer);
}
function entryUrl(url, { type, sha }) {
  return type === "commit" ? "" : `${url}/${type}s/${sha}`;
}

// src/emulators/github/render-discussion.ts
var ISSUE_IDS = 3e9;
function renderComment(world, comment) {
  const { id, number: number2 } = comment;
  const issueUrl = `${repositoryUrl(world)}/issues/${number2}`;
  const kind = findPull(world, number2) === void 0 ? "issues" : "pull";
  const url = `${repositoryUrl(world)}/issues/comments/${id}`;
  return {
    id,
    node_id: nodeId("IssueComment", id),
    url,
    html_url: `${repositoryPage(world)}/${kind}/${number2}#issuecomment-${id}`,
    issue_url: issueUrl,
    body: comment.body,
    user: renderUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.author),
    reactions: noReactions(url),
    performed_via_github_app: renderApp(world, comment.app)
  };
}
function renderIssue(world, issue) {
  const { number: number2 } = issue;
  const url = `${repositoryUrl(world)}/issues/${number2}`;
  return {
    id: ISSUE_IDS + number2,
    node_id: nodeId("Issue", number2),
    url,
    repository_url: repositoryUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${repositoryPage(world)}/issues/${number2}`,
    number: number2,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    labels: labelsOf(world, issue.labels),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: world.comments.filter((comment) => comment.number === number2).length,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : renderUser(world, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(world, issue.author),
    reactions: noReactions(url),
    performed_via_github_app: renderApp(world, issue.app)
  };
}
function renderPullAsIssue(world, pull) {
  const page = `${repositoryPage(world)}/pull/${pull.number}`;
  return {
    ...renderIssue(world, {
      number: pull.number,
      title: pull.title,
      body: pull.body,
      author: pull.author,
      app: null,
      state: pull.state,
      stateReason: null,
      labels: pull.labels,
      createdAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      closedAt: pull.closedAt,
      closedBy: pull.merged?.by ?? null
    }),
    html_url: page,
    draft: pull.draft,
    pull_request: {
      url: `${repositoryUrl(world)}/pulls/${pull.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.merged?.at ?? null
    }
  };
}
function noReactions(url) {
  const counts = { "+1": 0, "-1": 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
  return { url: `${url}/reactions`, total_count: 0, ...counts };
}

// src/emulators/github/routes-issues.ts
var READ5 = [
  ["issues", "read"],
  ["pull-requests", "read"]
];
var WRITE3 = [
  ["issues", "write"],
  ["pull-requests", "write"]
];
var issueRoutes = [
  { method: "GET", path: "/issues", needs: [["issues", "read"]], handle: listIssues },
  { method: "POST", path: "/issues", needs: [["issues", "write"]], handle: createIssue },
  { method: "GET", path: "/issues/{number}", needs: READ5, handle: getIssue },
  { method: "PATCH", path: "/issues/{number}", needs: WRITE3, handle: updateIssue },
  { method: "GET", path: "/issues/{number}/comments", needs: READ5, handle: listComments },
  { method: "POST", path: "/issues/{number}/comments", needs: WRITE3, handle: createComment },
  { method: "GET", path: "/issues/comments/{id}", needs: READ5, handle: getComment },
  { method: "PATCH", path: "/issues/comments/{id}", needs: WRITE3, handle: updateComment },
  { method: "DELETE", path: "/issues/comments/{id}", needs: WRITE3, handle: deleteComment }
];
function listIssues(call) {
  const { world, request } = call;
  const { query } = request;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
  const creator = query.get("creator");
  const since = query.get("since");
  const chosen = [...world.issues, ...world.pulls].filter((issue) => state === "all" || issue.state === state).filter((issue) => labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase()))).filter((issue) => !creator || issue.author.toLowerCase() === creator.toLowerCase()).filter((issue) => !since || Date.parse(issue.updatedAt) >= Date.parse(since));
  const sort = query.get("sort") ?? "created";
  const value = (issue) => sort === "updated" ? Date.parse(issue.updatedAt) : issue.number;
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const { items, headers } = paginate(
    call,
    chosen.sort((one, other) => sign * (value(one) - value(other)))
  );
  return json(
    200,
    items.map((issue) => renderEither(world, issue)),
    headers
  );
}
function createIssue(call) {
  const { world, token } = call;
  const fields = readBody2(call.request);
  const title = requiredText(fields, "title");
  const body = nullableText(fields, "body") ?? null;
  checkTitle(title);
  if (isTooLong(world, body)) throw bodyTooLong("Issue", world.options.maxBodyCharacters);
  const now = timestamp(world);
  const issue = {
    number: nextNumber(world),
    title,
    body,
    author: token.login,
    app: token.app?.slug ?? null,
    state: "open",
    stateReason: null,
    labels: readLabels(fields) ?? [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null
  };
  world.issues.push(issue);
  const answer = renderIssue(world, issue);
  return json(201, answer, { Location: answer.url });
}
function getIssue(call) {
  return json(200, renderEither(call.world, requireIssue(call)));
}
function updateIssue(call) {
  const { world } = call;
  const issue = requireIssue(call);
  const fields = readBody2(call.request);
  const title = text(fields, "title");
  const body = nullableText(fields, "body");
  if (title !== void 0) checkTitle(title);
  if (isTooLong(world, body)) {
    if (world.options.oversizedIssueUpdate === "rejected") throw bodyTooLong("Issue", world.options.maxBodyCharacters);
    return json(200, renderEither(world, issue));
  }
  changeState(call, issue, fields);
  issue.title = title ?? issue.title;
  issue.body = body === void 0 ? issue.body : body;
  issue.labels = readLabels(fields) ?? issue.labels;
  issue.updatedAt = timestamp(world);
  return json(200, renderEither(world, issue));
}
function changeState({ world, token }, issue, fields) {
  const state = oneOf(fields, "state", ["open", "closed"]);
  const reasons = ["completed", "not_planned", "duplicate", "reopened"];
  const reason = fields.state_reason === null ? void 0 : oneOf(fields, "state_reason", reasons);
  if (state === void 0 || state === issue.state) return;
  if ("merged" in issue && issue.merged !== null) {
    throw validationFailed({
      resource: "Issue",
      code: "invalid",
      field: "state",
      message: "state cannot be changed. The pull request is merged."
    });
  }
  issue.state = state;
  issue.closedAt = state === "closed" ? timestamp(world) : null;
  if ("stateReason" in issue) {
    issue.stateReason = reason ?? (state === "closed" ? "completed" : "reopened");
    issue.closedBy = state === "closed" ? token.login : null;
  }
}
function listComments(call) {
  const { number: number2 } = requireIssue(call);
  const since = call.request.query.get("since");
  const comments = call.world.comments.filter((comment) => comment.number === number2).filter((comment) => !since || Date.parse(comment.updatedAt) >= Date.parse(since));
  const { items, headers } = paginate(call, comments);
  return json(
    200,
    items.map((comment) => renderComment(call.world, comment)),
    headers
  );
}
function createComment(call) {
  const { world, token } = call;
  const { number: number2 } = requireIssue(call);
  const body = readCommentBody(call);
  const now = timestamp(world);
  const comment = {
    id: nextId(world),
    number: number2,
    author: token.login,
    app: token.app?.slug ?? null,
    body,
    createdAt: now,
    updatedAt: now,
    minimized: null
  };
  world.comments.push(comment);
  const answer = renderComment(world, comment);
  return json(201, answer, { Location: answer.url });
}
function getComment(call) {
  return json(200, renderComment(call.world, requireComment(call)));
}
function updateComment(call) {
  const comment = requireComment(call);
  comment.body = readCommentBody(call);
  comment.updatedAt = timestamp(call.world);
  return json(200, renderComment(call.world, comment));
}
function deleteComment(call) {
  const comment = requireComment(call);
  call.world.comments.splice(call.world.comments.indexOf(comment), 1);
  return { status: 204 };
}
function readCommentBody({ world, request }) {
  const body = requiredText(readBody2(request), "body");
  if (body.trim() === "") throw validationFailed({ resource: "IssueComment", code: "missing_field", field: "body" });
  if (isTooLong(world, body)) throw bodyTooLong("IssueComment", world.options.maxBodyCharacters);
  return body;
}
function readLabels(fields) {
  const labels = list(fields, "labels")?.map(
    (label) => isObject(label) ? requiredText(label, "name") : String(label)
  );
  return labels && [...new Set(labels)];
}
function isTooLong(world, body) {
  return [...body ?? ""].length > world.options.maxBodyCharacters;
}
function checkTitle(title) {
  if (title.trim() === "") throw validationFailed({ resource: "Issue", code: "missing_field", field: "title" });
}
function requireComment(call) {
  const id = numberParameter(call, "id");
  const comment = call.world.comments.find((candidate) => candidate.id === id);
  if (comment === void 0) throw notFound();
  return comment;
}
function requireIssue(call) {
  const number2 = numberParameter(call, "number");
  const issue = findIssue(call.world, number2) ?? findPull(call.world, number2);
  if (issue === void 0) throw notFound();
  return issue;
}
function renderEither(world, issue) {
  return "head" in issue ? renderPullAsIssue(world, issue) : renderIssue(world, issue);
}

// src/emulators/github/routes-pulls.ts
var READ6 = [["pull-requests", "read"]];
var MOST_FILES = 3e3;
var pullRoutes = [
  { method: "GET", path: "/pulls", needs: READ6, handle: listPulls },
  { method: "GET", path: "/pulls/{number}", needs: READ6, handle: getPull },
  { method: "GET", path: "/pulls/{number}/files", needs: READ6, handle: listFiles },
  { method: "GET", path: "/pulls/{number}/commits", needs: READ6, handle: listCommitsOfPull },
  { method: "GET", path: "/pulls/{number}/reviews", needs: READ6, handle: listReviews }
];
function listPulls(call) {
  const { world, request } = call;
  const { query } = request;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const chosen = world.pulls.filter((pull) => state === "all" || pull.state === state).filter((pull) => !head || `${headOwner(world, pull)}:${pull.head}` === head).filter((pull) => !base || pull.base === base);
  const sorted2 = sortPulls(world, chosen, query.get("sort") ?? "created", query.get("direction"));
  const { items, headers } = paginate(call, sorted2);
  return json(
    200,
    items.map((pull) => renderPullSimple(world, pull)),
    headers
  );
}
function sortPulls(world, pulls, sort, direction) {
  const value = (pull) => {
    if (sort === "updated") return Date.parse(pull.updatedAt);
    if (sort === "popularity") return world.comments.filter(({ number: number2 }) => number2 === pull.number).length;
    return pull.number;
  };
  const descending = direction === null ? sort === "created" : direction === "desc";
  return pulls.toSorted((one, other) => descending ? value(other) - value(one) : value(one) - value(other));
}
async function getPull(call) {
  const pull = requirePull(call);
  await notePullRead(call.world, pull);
  return json(200, await renderPull(call.world, pull));
}
async function listFiles(call) {
  const { world } = call;
  const pull = requirePull(call);
  const files = await changedFiles(world.git, await forkPoint(world, pull), pull.headSha);
  const { items, headers } = paginate(call, files.slice(0, MOST_FILES));
  return json(
    200,
    items.map((file) => renderFile(world, file, pull.headSha)),
    headers
  );
}
async function listCommitsOfPull(call) {
  const { world } = call;
  const { items, headers } = paginate(call, (await listPullCommits(world, requirePull(call))).slice(0, 250));
  return json(
    200,
    (await readCommits(world.git, items)).map((commit) => renderCommit(world, commit)),
    headers
  );
}
function listReviews(call) {
  const { number: number2 } = requirePull(call);
  const { items, headers } = paginate(
    call,
    call.world.reviews.filter((review) => review.number === number2)
  );
  return json(
    200,
    items.map((review) => renderReview(call.world, review)),
    headers
  );
}
function requirePull(call) {
  const pull = findPull(call.world, numberParameter(call, "number"));
  if (pull === void 0) throw notFound();
  return pull;
}

// src/emulators/github/routes-repository.ts
var READ7 = [["metadata", "read"]];
var repositoryRoutes = [
  { method: "GET", path: "", needs: READ7, handle: ({ world }) => json(200, renderRepository(world)) },
  { method: "GET", path: "/collaborators/{login}/permission", needs: READ7, handle: getPermission }
];
function getPermission({ world, parameter: parameter2 }) {
  const login = parameter2("login");
  if (!world.accounts.has(login.toLowerCase())) throw new GitHubError(404, `${login} is not a user`);
  const role = roleOf(world, login);
  const permission = legacyPermission(role);
  const may = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
  const user = {
    ...renderUser(world, login),
    permissions: { admin: may >= 5, maintain: may >= 4, push: may >= 3, triage: may >= 2, pull: may >= 1 },
    role_name: role
  };
  const answer = { permission, role_name: role, user };
  return json(200, answer);
}
function legacyPermission(role) {
  if (role === "maintain") return "write";
  return role === "triage" ? "read" : role;
}

// src/emulators/github/api.ts
var ROUTES = [
  ...repositoryRoutes,
  ...gitRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...deploymentRoutes
];
function createApi(world) {
  const limiter = createRateLimiter(world);
  let requests = 0;
  async function answer(request, token) {
    const path = request.path.replace(/^\/api\/v3(?=\/)/, "").replace(/(.)\/$/, "$1");
    const call = (parameter3) => ({ world, request, token, parameter: parameter3 });
    const alone = call(() => "");
    switch (`${request.method} ${path}`) {
      case "GET /rate_limit":
        return getRateLimit(limiter.budgetOf(token));
      // reading it costs nothing
      case "POST /graphql":
      case "POST /api/graphql":
        return answerGraphql(alone);
    }
    limiter.spend(token);
    if (request.method === "GET" && path === "/user") return getUser(alone);
    const match2 = findRoute(ROUTES, request.method, pathInRepository(world, path));
    if (match2 === void 0) throw notFound();
    const { route, parameter: parameter2 } = match2;
    authorise(world, token, route.needs);
    const response = await route.handle(call(parameter2));
    return { ...response, headers: { ...acceptedPermissions(route.needs), ...response.headers } };
  }
  return async (request) => {
    requests += 1;
    const common = {
      "X-GitHub-Request-Id": `E0E0:${requests.toString(16).toUpperCase().padStart(6, "0")}`,
      "X-GitHub-Media-Type": "github.v3; format=json"
    };
    const version = request.headers["x-github-api-version"];
    if (version !== void 0) common["X-GitHub-Api-Version-Selected"] = String(version);
    let response;
    try {
      checkHeaders(request);
      const token = authenticate(world, request);
      response = await answer(request, token).catch(asAnswer);
      Object.assign(common, rateHeaders(limiter.budgetOf(token)));
    } catch (error) {
      response = asAnswer(error);
    }
    const type = Buffer.isBuffer(response.body) || typeof response.body === "string" ? {} : { "Content-Type": "application/json; charset=utf-8" };
    return { ...response, headers: { ...response.body === void 0 ? {} : type, ...common, ...response.headers } };
  };
}
function asAnswer(error) {
  if (error instanceof GitHubError) return errorAnswer(error);
  throw error;
}
function pathInRepository({ repository }, path) {
  const [, owner, name, rest = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (owner === void 0 || name === void 0) throw notFound();
  if (`${owner}/${name}`.toLowerCase() !== repository.fullName.toLowerCase()) throw notFound();
  return rest;
}

// src/emulators/github/runs.ts
var WORKFLOW = { name: "LaunchDarkly workflows", path: ".github/workflows/launchdarkly.yml" };
var FIRST_RUN_ID = 7e9;
function record(world, source) {
  const runNumber = world.runs.size + 1;
  const runId = FIRST_RUN_ID + runNumber;
  const common = { repository: renderRepository(world), sender: renderUser(world, source.actor) };
  const run = {
    event: source.event,
    payload: { ...source.payload, ...common },
    environment: environmentOf(world, source, { runId, runNumber })
  };
  world.runs.set(runId, run);
  return run;
}
function rerun(world, runId) {
  const run = world.runs.get(runId);
  if (run === void 0) return void 0;
  const attempt = Number(run.environment.GITHUB_RUN_ATTEMPT) + 1;
  const again = { ...run, environment: { ...run.environment, GITHUB_RUN_ATTEMPT: String(attempt) } };
  world.runs.set(runId, again);
  return again;
}
function environmentOf(world, source, { runId, runNumber }) {
  const { repository, options, url } = world;
  const { actor, ref } = source;
  const workflowRef = `${repository.fullName}/${WORKFLOW.path}@${ref}`;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(accountOf(world, actor).id),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: url.endsWith("/api/v3") ? url.replace(/v3$/, "graphql") : `${url}/graphql`,
    GITHUB_SERVER_URL: options.serverUrl,
    GITHUB_EVENT_NAME: source.event,
    GITHUB_SHA: source.sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_HEAD_REF: source.headRef ?? "",
    GITHUB_BASE_REF: source.baseRef ?? "",
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(accountOf(world, repository.owner).id),
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: WORKFLOW.name,
    GITHUB_WORKFLOW_REF: workflowRef,
    GITHUB_WORKFLOW_SHA: source.sha,
    GITHUB_JOB: "launchdarkly-workflows",
    GITHUB_ACTION: "__self"
  };
}

// src/emulators/github/events.ts
var MOST_PUSHED_COMMITS = 2048;
async function pullEvent(world, pull, action, details) {
  const { actor, extra = {} } = details;
  const merged = action === "closed" ? pull.merged : null;
  const payload = { action, number: pull.number, pull_request: await renderPull(world, pull), ...extra };
  return record(world, {
    event: "pull_request",
    actor,
    // Once it is merged the merge ref is gone from the runner's view: the run is on the base branch.
    sha: merged?.sha ?? pull.testMerge?.sha ?? pull.headSha,
    ref: merged === null ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.base}`,
    payload,
    headRef: pull.head,
    baseRef: pull.base
  });
}
async function pullTargetEvent(world, pull, action, actor, tip) {
  return record(world, {
    event: "pull_request_target",
    actor,
    sha: tip,
    ref: `refs/heads/${world.repository.defaultBranch}`,
    payload: { action, number: pull.number, pull_request: await renderPull(world, pull) },
    headRef: pull.head,
    baseRef: pull.base
  });
}
async function reviewEvent(world, pull, review, action) {
  const shown = { ...renderReview(world, review), state: review.state.toLowerCase() };
  const payload = { action, review: shown, pull_request: await renderPull(world, pull) };
  return record(world, {
    event: "pull_request_review",
    actor: review.author,
    sha: pull.testMerge?.sha ?? pull.headSha,
    ref: `refs/pull/${pull.number}/merge`,
    payload,
    headRef: pull.head,
    baseRef: pull.base
  });
}
async function pushEvent(world, push2, fallback, pusher) {
  const { git, repository } = world;
  const { branch, before, after } = push2;
  const none = "0".repeat(fallback.length);
  const head = after === void 0 ? void 0 : await readCommit(git, after);
  const known = [...world.knownTips].filter(([name]) => name !== branch).map(([, tip]) => tip);
  const pushed = after === void 0 ? [] : await listCommits(git, after, before === void 0 ? known : [before]);
  const commits = (await readCommits(git, pushed.slice(0, MOST_PUSHED_COMMITS))).reverse();
  const forced = before !== void 0 && after !== void 0 && !await isAncestor(git, before, after);
  const actor = pusher ?? (head && loginOfSignature(world, head.author)) ?? repository.owner;
  const range = before === void 0 || after === void 0 ? after ?? before ?? "" : `${before}...${after}`;
  return record(world, {
    event: "push",
    actor,
    sha: after ?? fallback,
    ref: `refs/heads/${after === void 0 ? repository.defaultBranch : branch}`,
    payload: {
      ref: `refs/heads/${branch}`,
      before: before ?? none,
      after: after ?? none,
      created: before === void 0,
      deleted: after === void 0,
      forced,
      base_ref: null,
      compare: `${repositoryPage(world)}/${range.includes("...") ? "compare" : "commit"}/${range}`,
      commits: commits.map((commit) => renderPushedCommit(world, commit, true)),
      head_commit: head === void 0 ? null : renderPushedCommit(world, head, true),
      pusher: { name: actor, email: `${actor}@users.noreply.github.com` }
    }
  });
}
async function mergeGroupEvent(world, group) {
  const { pull, headSha, headRef, baseSha } = group;
  const head = await readCommit(world.git, headSha);
  return record(world, {
    event: "merge_group",
    actor: pull.author,
    sha: headSha,
    ref: headRef,
    payload: {
      action: "checks_requested",
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: `refs/heads/${pull.base}`,
        head_commit: head === void 0 ? null : renderPushedCommit(world, head, true)
      }
    }
  });
}
function scheduleEvent(world, tip, schedule2) {
  const ref = `refs/heads/${world.repository.defaultBranch}`;
  const payload = { schedule: schedule2, workflow: WORKFLOW.path };
  return record(world, { event: "schedule", actor: world.repository.owner, sha: tip, ref, payload });
}
function dispatchEvent(world, dispatch2) {
  const { sha, ref, inputs, actor } = dispatch2;
  const payload = { inputs, ref, workflow: WORKFLOW.path };
  return record(world, { event: "workflow_dispatch", actor, sha, ref, payload });
}

// src/emulators/github/refusal.ts
var Refusal = class extends Error {
  status;
  details;
  constructor(status, message, details = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
};
function refusalAnswer({ status, message, details }) {
  return { status, body: { code: "refused", message, ...details } };
}

// src/emulators/github/pull-lifecycle.ts
async function openPull(world, wanted) {
  const headSha = await requireTip(world, wanted.head);
  const baseSha = await requireTip(world, wanted.base);
  const twin = world.pulls.find(
    ({ state, head, base }) => state === "open" && head === wanted.head && base === wanted.base
  );
  if (twin !== void 0) {
    throw new Refusal(422, `Pull request ${twin.number} from ${wanted.head} into ${wanted.base} is open already.`);
  }
  if (await isAncestor(world.git, headSha, baseSha)) {
    throw new Refusal(422, `${wanted.head} has no commits that ${wanted.base} doesn't have.`);
  }
  if (await mergeBase(world.git, headSha, baseSha) === void 0) {
    throw new Refusal(422, `${wanted.head} and ${wanted.base} have entirely different commit histories.`);
  }
  const now = timestamp(world);
  const pull = {
    ...wanted,
    number: nextNumber(world),
    author: accountOf(world, wanted.author).login,
    state: "open",
    labels: [],
    headSha,
    forkDeleted: false,
    baseSha,
    merged: null,
    testMerge: null,
    mergeable: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null
  };
  world.pulls.push(pull);
  await requireMergeable(world, pull);
  return pullEvent(world, pull, "opened", { actor: pull.author });
}
async function synchronizePull(world, pull, actor = pull.author) {
  requireOpen(pull);
  const before = pull.headSha;
  const after = await requireTip(world, pull.head);
  if (after === before) throw new Refusal(409, `${pull.head} still is at ${after}: nothing was pushed to it.`);
  pull.headSha = after;
  pull.baseSha = await branchTip(world, pull.base) ?? pull.baseSha;
  pull.updatedAt = timestamp(world);
  world.mergesUnderWay.delete(pull.number);
  if (world.options.staleMergeRef) {
    pull.mergeable = null;
    await writeRef(world.git, `refs/pull/${pull.number}/head`, after);
  } else {
    await requireMergeable(world, pull);
  }
  return pullEvent(world, pull, "synchronize", { actor, extra: { before, after } });
}
function closePull(world, pull, actor = pull.author) {
  requireOpen(pull);
  pull.state = "closed";
  pull.closedAt = timestamp(world);
  pull.updatedAt = pull.closedAt;
  return pullEvent(world, pull, "closed", { actor });
}
async function reopenPull(world, pull, actor = pull.author) {
  if (pull.state === "open" || pull.merged !== null) {
    throw new Refusal(409, `Pull request ${pull.number} is open or merged.`);
  }
  pull.headSha = await branchTip(world, pull.head) ?? pull.headSha;
  pull.state = "open";
  pull.closedAt = null;
  pull.updatedAt = timestamp(world);
  await requireMergeable(world, pull);
  return pullEvent(world, pull, "reopened", { actor });
}
async function mergePull(world, pull, method, actor) {
  requireOpen(pull);
  const { git } = world;
  const before = await requireTip(world, pull.base);
  const sha = await makeMerge(world, pull, method, { base: before, actor });
  await writeRef(git, `refs/heads/${pull.base}`, sha);
  const at = timestamp(world);
  pull.merged = { sha, at, by: accountOf(world, actor).login, commits: await listCommits(git, sha, [before]) };
  pull.state = "closed";
  pull.closedAt = at;
  pull.updatedAt = at;
  const closed = await pullEvent(world, pull, "closed", { actor });
  const push2 = await pushEvent(world, { branch: pull.base, before, after: sha }, sha, actor);
  world.knownTips.set(pull.base, sha);
  return [closed, push2];
}
async function queuePull(world, pull) {
  requireOpen(pull);
  const baseSha = await requireTip(world, pull.base);
  const headSha = await makeMerge(world, pull, "merge", { base: baseSha, actor: pull.author });
  const headRef = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
  await writeRef(world.git, headRef, headSha);
  return mergeGroupEvent(world, { pull, headSha, headRef, baseSha });
}
async function notePush(world, branch, actor) {
  const before = world.knownTips.get(branch);
  const after = (await readRef(world.git, `refs/heads/${branch}`))?.sha;
  if (before === after) {
    throw new Refusal(
      409,
      `Nothing was pushed to ${branch}: it ${after === void 0 ? "doesn't exist" : `still is at ${after}`}.`
    );
  }
  const fallback = after ?? await requireTip(world, world.repository.defaultBranch);
  const event = await pushEvent(world, { branch, before, after }, fallback, actor);
  if (after === void 0) world.knownTips.delete(branch);
  else world.knownTips.set(branch, after);
  return event;
}
async function makeMerge(world, pull, method, { base, actor }) {
  const { git, clock } = world;
  const merged = await mergeTrees(git, base, pull.headSha);
  if ("conflicts" in merged) throw conflictsWith(pull, merged.conflicts);
  const at = clock.now();
  const { tree } = merged;
  switch (method) {
    case "merge": {
      const message = `Merge pull request #${pull.number} from ${headOwner(world, pull)}/${pull.head}

${pull.title}`;
      return writeCommit(git, { tree, parents: [base, pull.headSha], message, author: personOf(world, actor), at });
    }
    case "squash": {
      const message = `${pull.title} (#${pull.number})`;
      return writeCommit(git, { tree, parents: [base], message, author: personOf(world, pull.author), at });
    }
    case "rebase": {
      const rebased = await rebaseOnto(git, base, pull.headSha, at);
      if ("conflicts" in rebased) throw conflictsWith(pull, rebased.conflicts);
      return rebased.sha;
    }
  }
}
async function requireMergeable(world, pull) {
  const { conflicts: conflicts2 } = await refreshTestMerge(world, pull);
  if (!pull.mergeable) throw conflictsWith(pull, conflicts2);
}
function conflictsWith(pull, conflicts2) {
  const message = `Pull request ${pull.number} conflicts with ${pull.base} in ${conflicts2.join(", ")}: no test merge, so no event.`;
  return new Refusal(409, message, { number: pull.number, mergeable: false, conflicts: conflicts2 });
}
function requireOpen(pull) {
  if (pull.state !== "open") throw new Refusal(409, `Pull request ${pull.number} is closed.`);
}
async function requireTip(world, branch) {
  const sha = await branchTip(world, branch);
  if (sha === void 0) throw new Refusal(422, `There is no branch ${branch} in ${world.git.directory}.`);
  return sha;
}

// src/emulators/github/control.ts
var COMMANDS = [
  [/^pulls$/, ["head", "base", "title", "body", "author", "fork", "draft"], openPull2],
  [/^pulls\/(\d+)\/synchronize$/, ["actor"], onPull(synchronizePull)],
  [/^pulls\/(\d+)\/close$/, ["actor"], onPull(closePull)],
  [/^pulls\/(\d+)\/reopen$/, ["actor"], onPull(reopenPull)],
  [/^pulls\/(\d+)\/merge$/, ["method", "actor"], mergePull2],
  [/^pulls\/(\d+)\/reviews$/, ["user", "state", "body", "commitId"], addReview],
  [/^pulls\/(\d+)\/reviews\/(\d+)\/dismiss$/, [], dismissReview],
  [/^push$/, ["branch", "actor"], push],
  [/^events\/schedule$/, ["schedule"], schedule],
  [/^events\/workflow_dispatch$/, ["inputs", "ref", "actor"], dispatch],
  [/^events\/merge_group$/, ["pull"], mergeGroup],
  [/^events\/pull_request_target$/, ["pull", "action", "actor"], pullTarget],
  [/^runs\/(\d+)\/rerun$/, [], runAgain]
];
function createControl(world) {
  let previous = Promise.resolve();
  return (request) => {
    const result = previous.then(() => obey(world, request));
    previous = result.catch(() => void 0);
    return result;
  };
}
async function obey(world, request) {
  for (const [pattern, known, handler] of COMMANDS) {
    const match2 = request.method === "POST" ? pattern.exec(request.path) : null;
    if (match2 === null) continue;
    try {
      const fields = readBody2(request);
      const unknown = Object.keys(fields).find((name) => !known.includes(name));
      if (unknown !== void 0) {
        throw new Refusal(400, `Unknown field ${unknown}; known: ${known.join(", ") || "none"}.`);
      }
      return { status: 200, body: await handler({ world, fields, numbers: match2.slice(1).map(Number) }) };
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(error);
      if (error instanceof GitHubError) return refusalAnswer(new Refusal(400, error.message));
      throw error;
    }
  }
  return void 0;
}
function openPull2({ world, fields }) {
  const head = requiredText(fields, "head");
  return openPull(world, {
    head,
    base: text(fields, "base") ?? world.repository.defaultBranch,
    title: text(fields, "title") ?? head,
    body: text(fields, "body") ?? null,
    author: text(fields, "author") ?? world.repository.owner,
    fork: flag(fields, "fork") ?? false,
    draft: flag(fields, "draft") ?? false
  });
}
function onPull(act) {
  return (command) => act(command.world, pullInPath(command), text(command.fields, "actor"));
}
async function mergePull2(command) {
  const { world, fields } = command;
  const method = oneOf(fields, "method", ["merge", "squash", "rebase"]) ?? "merge";
  const actor = text(fields, "actor") ?? world.repository.owner;
  return { events: await mergePull(world, pullInPath(command), method, actor) };
}
function push({ world, fields }) {
  return notePush(world, text(fields, "branch") ?? world.repository.defaultBranch, text(fields, "actor"));
}
function addReview(command) {
  const { world, fields } = command;
  const pull = pullInPath(command);
  const author = accountOf(world, requiredText(fields, "user")).login;
  const state = oneOf(fields, "state", ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"]);
  if (state === void 0) throw missing("state");
  if (author === pull.author && state !== "COMMENTED") {
    throw new Refusal(422, "Nobody can approve or reject their own pull request.");
  }
  const review = {
    id: nextId(world),
    number: pull.number,
    author,
    state,
    body: text(fields, "body") ?? "",
    commitId: text(fields, "commitId") ?? pull.headSha,
    submittedAt: timestamp(world)
  };
  world.reviews.push(review);
  return reviewEvent(world, pull, review, state === "DISMISSED" ? "dismissed" : "submitted");
}
function dismissReview(command) {
  const { world, numbers } = command;
  const pull = pullInPath(command);
  const review = world.reviews.find(({ id, number: number2 }) => id === numbers[1] && number2 === pull.number);
  if (review === void 0) throw new Refusal(404, `Pull request ${pull.number} has no such review.`);
  review.state = "DISMISSED";
  return reviewEvent(world, pull, review, "dismissed");
}
async function schedule({ world, fields }) {
  const tip = await requireTip(world, world.repository.defaultBranch);
  return scheduleEvent(world, tip, text(fields, "schedule") ?? "0 6 * * *");
}
async function dispatch({ world, fields }) {
  const branch = (text(fields, "ref") ?? world.repository.defaultBranch).replace(/^refs\/heads\//, "");
  const { inputs = {} } = fields;
  if (!isObject(inputs)) throw new Refusal(400, "inputs is not an object.");
  const actor = text(fields, "actor") ?? world.repository.owner;
  return dispatchEvent(world, {
    sha: await requireTip(world, branch),
    ref: `refs/heads/${branch}`,
    inputs,
    actor
  });
}
function mergeGroup({ world, fields }) {
  return queuePull(world, requirePull2(world, requiredInteger(fields, "pull")));
}
async function pullTarget({ world, fields }) {
  const pull = requirePull2(world, requiredInteger(fields, "pull"));
  const tip = await requireTip(world, world.repository.defaultBranch);
  return pullTargetEvent(world, pull, text(fields, "action") ?? "opened", text(fields, "actor") ?? pull.author, tip);
}
function runAgain({ world, numbers: [runId = 0] }) {
  const run = rerun(world, runId);
  if (run === void 0) throw new Refusal(404, `There was no run ${runId}.`);
  return run;
}
function pullInPath({ world, numbers: [number2 = 0] }) {
  return requirePull2(world, number2);
}
function requirePull2(world, number2) {
  const pull = findPull(world, number2);
  if (pull === void 0) throw new Refusal(404, `There is no pull request ${number2}.`);
  return pull;
}

// src/emulators/github/planting.ts
async function plant(world, seed) {
  reserveIds(world, seed);
  for (const pull of seed.pulls ?? []) {
    const planted = await plantPull(world, pull);
    world.pulls.push(planted);
    if (planted.state === "open") await refreshTestMerge(world, planted);
  }
  plantIssues(world, seed);
  plantComments(world, seed);
  plantReviews(world, seed);
  world.checkRuns.push(...(seed.checkRuns ?? []).map((run) => plantCheckRun(world, run)));
  world.deployments.push(...(seed.deployments ?? []).map((deployment) => plantDeployment(world, deployment)));
}
function reserveIds(world, seed) {
  const { comments = [], reviews = [], checkRuns = [], deployments = [], pulls = [], issues = [] } = seed;
  const statuses = deployments.flatMap((deployment) => deployment.statuses ?? []);
  const ids = [...comments, ...reviews, ...checkRuns, ...deployments, ...statuses].map(({ id }) => id ?? 0);
  const numbers = [...pulls, ...issues].map(({ number: number2 }) => number2);
  const repeated = numbers.find((number2, index) => numbers.indexOf(number2) !== index);
  if (repeated !== void 0) throw new Error(`The seed has two pull requests or issues with number ${repeated}.`);
  world.lastId = Math.max(world.lastId, ...ids);
  world.lastNumber = Math.max(world.lastNumber, ...numbers);
}
async function plantPull(world, pull) {
  const { repository } = world;
  const now = timestamp(world);
  const createdAt = pull.createdAt ?? now;
  const author = accountOf(world, pull.author ?? repository.owner).login;
  const base = pull.base ?? repository.defaultBranch;
  const headSha = await commitOf(world, pull.headSha ?? pull.head, `the head of pull request ${pull.number}`);
  const merged = pull.merged ? await plantMerged(world, pull.merged) : null;
  const baseBefore = merged === null ? void 0 : await baseBeforeMerge(world, merged);
  return {
    title: pull.head,
    body: null,
    state: merged === null ? "open" : "closed",
    draft: false,
    labels: [],
    fork: false,
    forkDeleted: false,
    baseSha: baseBefore ?? await commitOf(world, base, `the base of pull request ${pull.number}`),
    testMerge: null,
    mergeable: null,
    createdAt,
    updatedAt: createdAt,
    closedAt: merged?.at ?? (pull.state === "closed" ? createdAt : null),
    ...pull,
    author,
    base,
    headSha,
    merged
  };
}
async function plantMerged(world, merged) {
  const sha = await commitOf(world, merged.sha, "a merge");
  const [firstParent] = (await readCommit(world.git, sha))?.parents ?? [];
  const commits = await listCommits(world.git, sha, firstParent === void 0 ? [] : [firstParent]);
  const by = accountOf(world, merged.by ?? world.repository.owner).login;
  return { at: timestamp(world), commits, ...merged, by, sha };
}
async function baseBeforeMerge(world, { sha, commits }) {
  const tip = await readCommit(world.git, sha);
  if (tip !== void 0 && tip.parents.length > 1) return tip.parents[0];
  return (await readCommit(world.git, commits.at(-1) ?? sha))?.parents[0];
}
async function commitOf(world, name, what) {
  const sha = await resolveCommit(world.git, name, world.repository.defaultBranch);
  if (sha === void 0) {
    throw new Error(`The seed names ${name} as ${what}, which is no commit in ${world.git.directory}.`);
  }
  return sha;
}
function plantIssues(world, seed) {
  for (const issue of seed.issues ?? []) {
    const author = accountOf(world, issue.author ?? world.repository.owner).login;
    const createdAt = issue.createdAt ?? timestamp(world);
    world.issues.push({
      body: null,
      app: appOfLogin(world, author),
      state: "open",
      stateReason: null,
      labels: [],
      createdAt,
      updatedAt: createdAt,
      closedAt: null,
      closedBy: null,
      ...issue,
      author
    });
  }
}
function plantComments(world, seed) {
  const numbers = new Set([...world.pulls, ...world.issues].map(({ number: number2 }) => number2));
  for (const comment of seed.comments ?? []) {
    if (!numbers.has(comment.number)) throw new Error(`The seed comments on ${comment.number}, which it doesn't have.`);
    const createdAt = comment.createdAt ?? timestamp(world);
    const author = accountOf(world, comment.author).login;
    const app = appOfLogin(world, author);
    world.comments.push({
      id: comment.id ?? nextId(world),
      app,
      minimized: null,
      createdAt,
      updatedAt: createdAt,
      ...comment
    });
  }
  world.comments.sort((one, other) => one.id - other.id);
}
function plantReviews(world, seed) {
  for (const review of seed.reviews ?? []) {
    const pull = world.pulls.find(({ number: number2 }) => number2 === review.number);
    if (pull === void 0) throw new Error(`The seed reviews pull request ${review.number}, which it doesn't have.`);
    accountOf(world, review.author);
    const id = review.id ?? nextId(world);
    world.reviews.push({ id, body: "", commitId: pull.headSha, submittedAt: timestamp(world), ...review });
  }
}
function plantCheckRun(world, run) {
  const now = timestamp(world);
  const status = run.status ?? (run.conclusion ? "completed" : "queued");
  return {
    id: run.id ?? nextId(world),
    externalId: null,
    detailsUrl: null,
    conclusion: null,
    startedAt: now,
    completedAt: status === "completed" ? now : null,
    title: null,
    summary: null,
    text: null,
    ...run,
    status,
    app: appOf(world, run.app ?? "github-actions").slug,
    annotations: (run.annotations ?? []).map((annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation
    }))
  };
}
function plantDeployment(world, deployment) {
  const createdAt = deployment.createdAt ?? timestamp(world);
  const creator = accountOf(world, deployment.creator ?? world.repository.owner).login;
  const environment = deployment.environment ?? "production";
  return {
    id: deployment.id ?? nextId(world),
    ref: deployment.sha,
    task: "deploy",
    description: null,
    payload: {},
    app: appOfLogin(world, creator),
    transient: false,
    production: environment === "production",
    createdAt,
    updatedAt: createdAt,
    ...deployment,
    environment,
    creator,
    statuses: (deployment.statuses ?? []).map((status) => ({
      id: status.id ?? nextId(world),
      description: "",
      environment,
      logUrl: "",
      environmentUrl: "",
      creator,
      createdAt,
      ...status
    }))
  };
}

// src/emulators/github/emulator.ts
async function startGitHubEmulator(seed, options = {}) {
  const checked = parseSeed(seed);
  const clock = createClock(checked.now === void 0 ? void 0 : Date.parse(checked.now));
  const world = await createWorld(checked, clock);
  await plant(world, checked);
  const running = await startEmulator(
    {
      clock,
      ...checked.latencyMs === void 0 ? {} : { latencyMs: checked.latencyMs },
      handle: createApi(world),
      control: createControl(world),
      state: () => showState(world),
      faultAnswer: faultAnswer2
    },
    options
  );
  world.url = world.options.enterpriseServer ? `${running.url}/api/v3` : running.url;
  return running;
}
function showState(world) {
  const { repository, pulls, comments, reviews, issues, checkRuns, deployments } = world;
  return { now: timestamp(world), repository, pulls, comments, reviews, issues, checkRuns, deployments };
}
function faultAnswer2(status) {
  if (status === 403 || status === 429) {
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    return errorAnswer(new GitHubError(status, message, {}, { "Retry-After": "1" }));
  }
  return errorAnswer(new GitHubError(status, status >= 500 ? "Server Error" : "The emulator was told to answer this."));
}

// src/emulators/launchdarkly/account.ts
function findProject(account, key) {
  return account.projects.find((project) => project.key === key);
}
function findFlag(account, projectKey, key) {
  return findProject(account, projectKey)?.flags.find((flag2) => flag2.key === key);
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/emulators/launchdarkly/ids.ts
import { randomBytes, randomUUID } from "node:crypto";
var process2 = randomBytes(5).toString("hex");
var counter = 0;
function newObjectId(now) {
  counter = (counter + 1) % 16777216;
  const seconds = Math.max(0, Math.floor(now / 1e3)) % 4294967296;
  return seconds.toString(16).padStart(8, "0") + process2 + counter.toString(16).padStart(6, "0");
}
function newUuid() {
  return randomUUID();
}

// src/emulators/launchdarkly/instruction-kinds.ts
var ROLLOUT = { rolloutBucketBy: "text", rolloutContextKind: "text" };
var INSTRUCTION_KINDS = {
  turnFlagOn: { documented: true, required: {} },
  turnFlagOff: { documented: true, required: {} },
  updateFallthroughVariationOrRollout: { documented: true, required: {}, optional: ROLLOUT, serves: true },
  addTargets: {
    documented: true,
    required: { values: "texts", variationId: "variation" },
    optional: { contextKind: "text" }
  },
  addUserTargets: { documented: true, required: { values: "texts", variationId: "variation" } },
  addRule: {
    documented: true,
    required: { clauses: "new-clauses" },
    optional: { ...ROLLOUT, beforeRuleId: "rule", description: "text", trackEvents: "boolean" },
    serves: true
  },
  updateRuleVariationOrRollout: { documented: true, required: { ruleId: "rule" }, optional: ROLLOUT, serves: true },
  updateOffVariation: { documented: false, required: { variationId: "variation" } },
  removeTargets: {
    documented: false,
    required: { values: "texts", variationId: "variation" },
    optional: { contextKind: "text" }
  },
  removeUserTargets: { documented: false, required: { values: "texts", variationId: "variation" } },
  clearTargets: { documented: false, required: { variationId: "variation" } },
  clearUserTargets: { documented: false, required: { variationId: "variation" } },
  replaceTargets: { documented: false, required: { targets: "targets" } },
  replaceUserTargets: { documented: false, required: { targets: "targets" } },
  removeRule: { documented: false, required: { ruleId: "rule-if-any" } },
  replaceRules: { documented: false, required: { rules: "new-rules" } },
  reorderRules: { documented: false, required: { ruleIds: "rules" } },
  updateRuleDescription: { documented: false, required: { ruleId: "rule", description: "text" } },
  updateRuleTrackEvents: { documented: false, required: { ruleId: "rule", trackEvents: "boolean" } },
  addClauses: { documented: false, required: { ruleId: "rule", clauses: "new-clauses" } },
  removeClauses: { documented: false, required: { ruleId: "rule", clauseIds: "clauses" } },
  updateClause: { documented: false, required: { ruleId: "rule", clauseId: "clause", clause: "new-clause" } },
  addValuesToClause: { documented: false, required: { ruleId: "rule", clauseId: "clause", values: "values" } },
  removeValuesFromClause: { documented: false, required: { ruleId: "rule", clauseId: "clause", values: "values" } },
  addPrerequisite: { documented: false, required: { key: "flag", variationId: "prerequisite-variation" } },
  updatePrerequisite: { documented: false, required: { key: "flag", variationId: "prerequisite-variation" } },
  removePrerequisite: { documented: false, required: { key: "text" } },
  replacePrerequisites: { documented: false, required: { prerequisites: "prerequisites" } },
  updateTrackEvents: { documented: false, required: { trackEvents: "boolean" } },
  updateTrackEventsFallthrough: { documented: false, required: { trackEvents: "boolean" } }
};
var FORBIDDEN_KINDS = [
  "addCustomProperties",
  "addTags",
  "addVariation",
  "archiveFlag",
  "deleteFlag",
  "deprecateFlag",
  "makeFlagPermanent",
  "makeFlagTemporary",
  "removeCustomProperties",
  "removeMaintainer",
  "removeTags",
  "removeVariation",
  "replaceCustomProperties",
  "restoreDeprecatedFlag",
  "restoreFlag",
  "turnOffClientSideAvailability",
  "turnOnClientSideAvailability",
  "updateDefaultVariation",
  "updateDescription",
  "updateMaintainerMember",
  "updateMaintainerTeam",
  "updateName",
  "updateVariation"
];

// src/emulators/launchdarkly/instruction-check.ts
function formProblems(instruction, options) {
  if (!isObject2(instruction)) {
    return ["an instruction must be an object"];
  }
  const { kind } = instruction;
  if (typeof kind !== "string" || kind === "") {
    return ["an instruction needs a kind"];
  }
  if (FORBIDDEN_KINDS.includes(kind)) {
    return [`${kind} cannot be used in a workflow`];
  }
  const known = lookUp(kind);
  if (known === void 0) {
    return options.unknownInstructionKinds === "refuse" ? [`unknown instruction kind ${kind}`] : [];
  }
  if (!known.documented && options.otherInstructionKinds === "refuse") {
    return [`${kind} is not supported in workflows`];
  }
  const problems = [];
  for (const [field, meaning] of Object.entries(known.required)) {
    problems.push(
      ...instruction[field] == null ? [`${field} is required`] : shapeProblems(field, meaning, instruction)
    );
  }
  for (const [field, meaning] of Object.entries(known.optional ?? {})) {
    problems.push(...instruction[field] == null ? [] : shapeProblems(field, meaning, instruction));
  }
  if (known.serves) {
    problems.push(...serveProblems(instruction));
  }
  return problems.map((problem) => `${kind}: ${problem}`);
}
function references(instruction, account, place) {
  const kind = lookUp(String(instruction.kind));
  if (kind === void 0) {
    return [];
  }
  const fields = { ...kind.required, ...kind.optional };
  const found = Object.entries(fields).flatMap(
    ([field, meaning]) => instruction[field] == null ? [] : fieldReferences(`/${field}`, meaning, instruction[field], instruction, account, place)
  );
  return kind.serves ? [...found, ...serveReferences("", instruction, account, place)] : found;
}
function lookUp(kind) {
  return Object.hasOwn(INSTRUCTION_KINDS, kind) ? INSTRUCTION_KINDS[kind] : void 0;
}
function fieldReferences(path, meaning, value, parent, account, place) {
  const flag2 = findFlag(account, place.project, place.flag);
  const configuration = flag2?.environments[place.environment];
  const rules = configuration?.rules ?? [];
  const hasVariation = (id, of = flag2) => of?.variations.some((variation) => variation._id === id) ?? false;
  const hasRule = (id) => rules.some((rule) => rule._id === id);
  const hasClause = (id) => rules.some((rule) => rule._id === parent.ruleId && rule.clauses.some((clause) => clause._id === id));
  const each = (nested) => value.flatMap((item, index) => nested(item, `${path}/${index}`));
  switch (meaning) {
    case "variation":
      return [{ path, to: "variation", value, exists: hasVariation(value) }];
    case "weights":
      return [
        { path, to: "variation", value, exists: Object.keys(value).every((id) => hasVariation(id)) }
      ];
    case "rule":
      return [{ path, to: "rule", value, exists: hasRule(value) }];
    case "rule-if-any":
      return [{ path, to: "rule", value, exists: hasRule(value), optional: true }];
    case "rules":
      return [{ path, to: "rule", value, exists: value.every(hasRule) }];
    case "clause":
      return [{ path, to: "clause", value, exists: hasClause(value) }];
    case "clauses":
      return [{ path, to: "clause", value, exists: value.every(hasClause) }];
    case "flag":
      return [{ path, to: "flag", value, exists: findFlag(account, place.project, String(value)) !== void 0 }];
    case "prerequisite-variation": {
      const exists = hasVariation(value, findFlag(account, place.project, String(parent.key)));
      return [{ path, to: "variation", value, exists }];
    }
    case "texts":
      return [{ path, to: "context", value, exists: true }];
    case "new-clause":
      return segmentReferences(path, value, account, place);
    case "new-clauses":
      return each((clause, at) => segmentReferences(at, clause, account, place));
    case "new-rules":
      return each((rule, at) => [
        ...fieldReferences(`${at}/clauses`, "new-clauses", rule.clauses ?? [], rule, account, place),
        ...serveReferences(at, rule, account, place)
      ]);
    case "targets":
      return each((target, at) => [
        ...fieldReferences(`${at}/values`, "texts", target.values, target, account, place),
        ...fieldReferences(`${at}/variationId`, "variation", target.variationId, target, account, place)
      ]);
    case "prerequisites":
      return each((item, at) => [
        ...fieldReferences(`${at}/key`, "flag", item.key, item, account, place),
        ...fieldReferences(`${at}/variationId`, "prerequisite-variation", item.variationId, item, account, place)
      ]);
    case "values":
    case "text":
    case "boolean":
      return [];
  }
}
function serveReferences(path, serving, account, place) {
  const served2 = { variationId: "variation", rolloutWeights: "weights" };
  return Object.entries(served2).flatMap(
    ([field, meaning]) => serving[field] == null ? [] : fieldReferences(`${path}/${field}`, meaning, serving[field], serving, account, place)
  );
}
function segmentReferences(path, clause, account, place) {
  if (clause.op !== "segmentMatch") {
    return [];
  }
  const project = account.projects.find(({ key }) => key === place.project);
  const exists = clause.values.every(
    (key) => project?.segments.some((segment) => segment.environment === place.environment && segment.output.key === key)
  );
  return [{ path: `${path}/values`, to: "segment", value: clause.values, exists, clause }];
}
function shapeProblems(field, meaning, parent) {
  const value = parent[field];
  const each = (check) => Array.isArray(value) ? value.flatMap(
    (item, index) => (isObject2(item) ? check(item) : ["must be an object"]).map((problem) => `${field}[${index}]: ${problem}`)
  ) : [`${field} must be an array`];
  switch (meaning) {
    case "boolean":
      return typeof value === "boolean" ? [] : [`${field} must be a boolean`];
    case "texts":
    case "rules":
    case "clauses":
      return isTexts(value) ? [] : [`${field} must be an array of strings`];
    case "values":
      return Array.isArray(value) ? [] : [`${field} must be an array`];
    case "weights":
      return weightProblems(value);
    case "new-clause":
      return isObject2(value) ? clauseProblems(value) : [`${field} must be an object`];
    case "new-clauses":
      return each(clauseProblems);
    case "new-rules":
      return each((rule) => [
        ...rule.clauses == null ? [] : shapeProblems("clauses", "new-clauses", rule),
        ...serveProblems(rule)
      ]);
    case "targets":
      return each((target) => [
        ...shapeProblems("values", "texts", target),
        ...shapeProblems("variationId", "variation", target)
      ]);
    case "prerequisites":
      return each((item) => [
        ...shapeProblems("key", "flag", item),
        ...shapeProblems("variationId", "variation", item)
      ]);
    case "variation":
    case "prerequisite-variation":
    case "flag":
    case "rule":
    case "rule-if-any":
    case "clause":
    case "text":
      return typeof value === "string" ? [] : [`${field} must be a string`];
  }
}
function serveProblems(serving) {
  const { variationId, rolloutWeights } = serving;
  if (variationId == null === (rolloutWeights == null)) {
    return ["exactly one of variationId and rolloutWeights is required"];
  }
  return variationId == null ? weightProblems(rolloutWeights) : shapeProblems("variationId", "variation", serving);
}
function weightProblems(weights) {
  if (!isObject2(weights)) {
    return ["rolloutWeights must be an object of weights by variation id"];
  }
  const values = Object.values(weights);
  if (!values.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 1e5)) {
    return ["rolloutWeights must be integers from 0 to 100000"];
  }
  const sum = values.reduce((total, weight) => total + weight, 0);
  return sum === 1e5 ? [] : [`rolloutWeights add up to ${sum}, not to 100000`];
}
function clauseProblems(clause) {
  const problems = [];
  for (const field of ["attribute", "op"]) {
    if (typeof clause[field] !== "string" && !(field === "attribute" && clause.op === "segmentMatch")) {
      problems.push(`${field} must be a string`);
    }
  }
  if (!Array.isArray(clause.values)) {
    problems.push("values must be an array");
  }
  if (clause.negate != null && typeof clause.negate !== "boolean") {
    problems.push("negate must be a boolean");
  }
  return problems;
}
function isTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/emulators/launchdarkly/replay-parts.ts
var ReplayError = class extends Error {
};
function indexOf(flag2, variationId) {
  const index = flag2.variations.findIndex((variation) => variation._id === variationId);
  if (index === -1) {
    throw new ReplayError(`the flag has no variation ${variationId}`);
  }
  return index;
}
function served(flag2, { variationId, rolloutWeights, ...given }) {
  if (variationId != null) {
    return { variation: indexOf(flag2, variationId) };
  }
  const weights = Object.entries(rolloutWeights);
  for (const [id] of weights) {
    indexOf(flag2, id);
  }
  return {
    rollout: {
      // In the order of the flag's variations, and with those that get nothing, as the API shows rollouts.
      variations: flag2.variations.map(({ _id }, variation) => ({
        variation,
        weight: weights.find(([id]) => id === _id)?.[1] ?? 0
      })),
      contextKind: given.rolloutContextKind ?? "user",
      ...given.rolloutBucketBy == null ? {} : { bucketBy: given.rolloutBucketBy }
    }
  };
}
function newRule(flag2, given) {
  return {
    _id: newUuid(),
    clauses: (given.clauses ?? []).map(newClause),
    trackEvents: given.trackEvents === true,
    ...given.description == null ? {} : { description: given.description },
    ...served(flag2, given)
  };
}
function newClause(given) {
  const { _id, attribute = given.op, values = [], negate = false, contextKind = "user", ...rest } = given;
  return { ...rest, _id: newUuid(), attribute, values: [...values], negate, contextKind };
}
function ruleIndex(configuration, ruleId) {
  const index = configuration.rules.findIndex((rule) => rule._id === ruleId);
  if (index === -1) {
    throw new ReplayError(`the flag has no rule ${ruleId}`);
  }
  return index;
}
function ruleOf(configuration, ruleId) {
  return configuration.rules[ruleIndex(configuration, ruleId)];
}
function clauseOf(rule, clauseId) {
  const clause = rule.clauses.find(({ _id }) => _id === clauseId);
  if (clause === void 0) {
    throw new ReplayError(`the rule has no clause ${clauseId}`);
  }
  return clause;
}
function prerequisite({ flagByKey }, { key, variationId }) {
  const flag2 = flagByKey(String(key));
  if (flag2 === void 0) {
    throw new ReplayError(`there is no flag ${key}`);
  }
  return { key: flag2.key, variation: indexOf(flag2, variationId) };
}

// src/emulators/launchdarkly/replay.ts
function replay(flag2, environment, instructions, flagByKey, now) {
  const before = flag2.environments[environment];
  if (before === void 0) {
    return `the flag has no environment ${environment}`;
  }
  const configuration = structuredClone(before);
  try {
    for (const instruction of instructions) {
      apply({ flag: flag2, configuration, flagByKey }, instruction);
    }
  } catch (error) {
    if (error instanceof ReplayError) {
      return error.message;
    }
    throw error;
  }
  configuration.version += 1;
  configuration.lastModified = now;
  flag2.environments[environment] = configuration;
  flag2._version += 1;
  return void 0;
}
var STEPS = {
  turnFlagOn: ({ configuration }) => {
    configuration.on = true;
  },
  turnFlagOff: ({ configuration }) => {
    configuration.on = false;
  },
  updateFallthroughVariationOrRollout: ({ flag: flag2, configuration }, instruction) => {
    configuration.fallthrough = served(flag2, instruction);
  },
  updateOffVariation: ({ flag: flag2, configuration }, { variationId }) => {
    configuration.offVariation = indexOf(flag2, variationId);
  },
  addTargets,
  addUserTargets: (scene, instruction) => addTargets(scene, { ...instruction, contextKind: "user" }),
  removeTargets,
  removeUserTargets: (scene, instruction) => removeTargets(scene, { ...instruction, contextKind: "user" }),
  clearTargets: ({ flag: flag2, configuration }, { variationId }) => {
    const variation = indexOf(flag2, variationId);
    setTargets(configuration, (target) => target.variation !== variation);
  },
  clearUserTargets: ({ flag: flag2, configuration }, { variationId }) => {
    const variation = indexOf(flag2, variationId);
    setTargets(configuration, (target) => target.variation !== variation || target.contextKind !== "user");
  },
  replaceTargets: (scene, { targets }) => {
    setTargets(scene.configuration, () => false);
    for (const target of targets) {
      addTargets(scene, target);
    }
  },
  replaceUserTargets: (scene, { targets }) => {
    setTargets(scene.configuration, (target) => target.contextKind !== "user");
    for (const target of targets) {
      addTargets(scene, { ...target, contextKind: "user" });
    }
  },
  addRule: ({ flag: flag2, configuration }, instruction) => {
    const { beforeRuleId } = instruction;
    const at = beforeRuleId == null ? configuration.rules.length : ruleIndex(configuration, beforeRuleId);
    configuration.rules.splice(at, 0, newRule(flag2, instruction));
  },
  removeRule: ({ configuration }, { ruleId }) => {
    configuration.rules = configuration.rules.filter((rule) => rule._id !== ruleId);
  },
  replaceRules: ({ flag: flag2, configuration }, { rules }) => {
    configuration.rules = rules.map((rule) => newRule(flag2, rule));
  },
  reorderRules: ({ configuration }, { ruleIds }) => {
    const ids = ruleIds;
    if (new Set(ids).size !== configuration.rules.length || ids.length !== configuration.rules.length) {
      throw new ReplayError("reorderRules must name each rule of the flag once");
    }
    configuration.rules = ids.map((id) => ruleOf(configuration, id));
  },
  updateRuleVariationOrRollout: ({ flag: flag2, configuration }, instruction) => {
    const at = ruleIndex(configuration, instruction.ruleId);
    const { variation: _variation, rollout: _rollout, ...rest } = ruleOf(configuration, instruction.ruleId);
    configuration.rules[at] = { ...rest, ...served(flag2, instruction) };
  },
  updateRuleDescription: ({ configuration }, { ruleId, description }) => {
    ruleOf(configuration, ruleId).description = description;
  },
  updateRuleTrackEvents: ({ configuration }, { ruleId, trackEvents }) => {
    ruleOf(configuration, ruleId).trackEvents = trackEvents;
  },
  addClauses: ({ configuration }, { ruleId, clauses }) => {
    ruleOf(configuration, ruleId).clauses.push(...clauses.map(newClause));
  },
  removeClauses: ({ configuration }, { ruleId, clauseIds }) => {
    const rule = ruleOf(configuration, ruleId);
    rule.clauses = rule.clauses.filter((clause) => !clauseIds.includes(clause._id));
  },
  updateClause: ({ configuration }, { ruleId, clauseId, clause }) => {
    const rule = ruleOf(configuration, ruleId);
    const existing = clauseOf(rule, clauseId);
    rule.clauses[rule.clauses.indexOf(existing)] = { ...newClause(clause), _id: existing._id };
  },
  addValuesToClause: ({ configuration }, { ruleId, clauseId, values }) => {
    const clause = clauseOf(ruleOf(configuration, ruleId), clauseId);
    clause.values = [.../* @__PURE__ */ new Set([...clause.values, ...values])];
  },
  removeValuesFromClause: ({ configuration }, { ruleId, clauseId, values }) => {
    const clause = clauseOf(ruleOf(configuration, ruleId), clauseId);
    clause.values = clause.values.filter((value) => !values.includes(value));
  },
  addPrerequisite: (scene, instruction) => {
    const { prerequisites } = scene.configuration;
    if (prerequisites.some((prerequisite2) => prerequisite2.key === instruction.key)) {
      throw new ReplayError(`the flag already has the prerequisite ${instruction.key}`);
    }
    prerequisites.push(prerequisite(scene, instruction));
  },
  updatePrerequisite: (scene, instruction) => {
    const { prerequisites } = scene.configuration;
    const at = prerequisites.findIndex(({ key }) => key === instruction.key);
    if (at === -1) {
      throw new ReplayError(`the flag has no prerequisite ${instruction.key}`);
    }
    prerequisites[at] = prerequisite(scene, instruction);
  },
  removePrerequisite: ({ configuration }, instruction) => {
    configuration.prerequisites = configuration.prerequisites.filter(({ key }) => key !== instruction.key);
  },
  replacePrerequisites: (scene, { prerequisites }) => {
    scene.configuration.prerequisites = prerequisites.map((item) => prerequisite(scene, item));
  },
  updateTrackEvents: ({ configuration }, { trackEvents }) => {
    configuration.trackEvents = trackEvents;
  },
  updateTrackEventsFallthrough: ({ configuration }, { trackEvents }) => {
    configuration.trackEventsFallthrough = trackEvents;
  }
};
function apply(scene, instruction) {
  const kind = String(instruction.kind);
  if (Object.hasOwn(STEPS, kind)) {
    STEPS[kind]?.(scene, instruction);
  }
}
function addTargets({ flag: flag2, configuration }, instruction) {
  const variation = indexOf(flag2, instruction.variationId);
  const contextKind = typeof instruction.contextKind === "string" ? instruction.contextKind : "user";
  const values = instruction.values;
  const all = [...configuration.targets, ...configuration.contextTargets];
  const elsewhere = all.find(
    (target) => target.contextKind === contextKind && target.variation !== variation && target.values.some((value) => values.includes(value))
  );
  if (elsewhere !== void 0) {
    throw new ReplayError(`a ${contextKind} is already targeted by another variation`);
  }
  const existing = all.find((target) => target.contextKind === contextKind && target.variation === variation);
  if (existing !== void 0) {
    existing.values = [.../* @__PURE__ */ new Set([...existing.values, ...values])];
  } else if (values.length > 0) {
    const list3 = contextKind === "user" ? configuration.targets : configuration.contextTargets;
    list3.push({ values: [...new Set(values)], variation, contextKind });
  }
}
function removeTargets({ flag: flag2, configuration }, instruction) {
  const variation = indexOf(flag2, instruction.variationId);
  const contextKind = instruction.contextKind ?? "user";
  for (const target of [...configuration.targets, ...configuration.contextTargets]) {
    if (target.contextKind === contextKind && target.variation === variation) {
      target.values = target.values.filter((value) => !instruction.values.includes(value));
    }
  }
  setTargets(configuration, (target) => target.values.length > 0);
}
function setTargets(configuration, keep) {
  configuration.targets = configuration.targets.filter(keep);
  configuration.contextTargets = configuration.contextTargets.filter(keep);
}

// src/emulators/launchdarkly/running.ts
var UNIT_MS = { minute: 6e4, hour: 36e5, calendarDay: 864e5, calendarWeek: 6048e5 };
function settle(account) {
  const now = account.clock.now();
  if (now < account.quietUntil) {
    return;
  }
  const times = account.workflows.map((workflow) => nextEvent(account, workflow) ?? Number.POSITIVE_INFINITY);
  for (; ; ) {
    let next = -1;
    for (let index = 0; index < times.length; index += 1) {
      if (next === -1 || times[index] < times[next]) {
        next = index;
      }
    }
    const at = times[next] ?? Number.POSITIVE_INFINITY;
    const workflow = account.workflows[next];
    if (workflow === void 0 || at > now) {
      account.quietUntil = at;
      return;
    }
    step(account, workflow, at);
    times[next] = nextEvent(account, workflow) ?? Number.POSITIVE_INFINITY;
  }
}
function settleAfterChange(account) {
  account.quietUntil = Number.NEGATIVE_INFINITY;
  settle(account);
}
function currentStageIndex(workflow) {
  const index = workflow.stages.findIndex((stage) => stage.state !== "completed");
  return workflow.state === "active" && index !== -1 ? index : workflow.stages.length;
}
function conditionTimes(account, workflow, stageIndex) {
  const stage = workflow.stages[stageIndex];
  if (stage === void 0) {
    return [];
  }
  const start = stageStart(workflow, stageIndex);
  const waitBase = account.options.relativeWaitBase === "workflow-start" ? workflow.creationDate : start;
  let previous = start;
  return stage.conditions.map((condition, index) => {
    const inSequence = stage.executeConditionsInSequence === true && index > 0;
    const from = inSequence ? previous : start;
    const time = from === void 0 ? void 0 : metAt(condition, from, inSequence ? from : waitBase);
    previous = time;
    return time;
  });
}
function stageStart(workflow, stageIndex) {
  return workflow.stages[stageIndex - 1]?.stopDate ?? workflow.creationDate;
}
function metAt(condition, from, waitBase) {
  if (condition.kind === "ld-approval") {
    return condition.reviewStatus === "approved" ? Math.max(from, condition.reviewDate ?? from) : void 0;
  }
  if (condition.executeNow) {
    return from;
  }
  if (condition.scheduleKind === "absolute") {
    return Math.max(from, condition.executionDate ?? from);
  }
  const wait = (condition.waitDuration ?? 0) * UNIT_MS[condition.waitDurationUnit ?? "minute"];
  return Math.max(from, waitBase + wait);
}
function nextEvent(account, workflow) {
  if (workflow.state !== "active") {
    return void 0;
  }
  const index = currentStageIndex(workflow);
  const stage = workflow.stages[index];
  if (stage === void 0) {
    return workflow.stages.at(-1)?.stopDate ?? workflow.creationDate;
  }
  const declined = declinedAt(account, stage);
  if (declined !== void 0) {
    return Math.max(declined, stageStart(workflow, index));
  }
  if (stage.conditions.length === 0 && account.options.stageWithoutConditions === "wait") {
    return void 0;
  }
  let due = stageStart(workflow, index);
  for (const time of conditionTimes(account, workflow, index)) {
    if (time === void 0) {
      return void 0;
    }
    due = Math.max(due, time);
  }
  return due;
}
function declinedAt(account, stage) {
  if (account.options.declinedApproval !== "fail") {
    return void 0;
  }
  return stage.conditions.find(({ reviewStatus }) => reviewStatus === "declined")?.reviewDate;
}
function step(account, workflow, at) {
  const index = currentStageIndex(workflow);
  const stage = workflow.stages[index];
  workflow.version += 1;
  workflow.seededStatus = void 0;
  if (stage === void 0) {
    end(workflow, "completed", at);
    return;
  }
  const times = conditionTimes(account, workflow, index);
  for (const [position, condition] of stage.conditions.entries()) {
    condition.appliedDate = times[position];
    condition.seededStatus = void 0;
  }
  stage.failure = declinedAt(account, stage) === void 0 ? execute(account, workflow, stage, at) : "approval declined";
  stage.state = stage.failure === void 0 ? "completed" : "failed";
  stage.stopDate = at;
  stage.seededStatus = void 0;
  if (stage.failure !== void 0) {
    end(workflow, "failed", at);
  } else if (index === workflow.stages.length - 1) {
    end(workflow, "completed", at);
  }
}
function end(workflow, state, at) {
  workflow.state = state;
  workflow.stopDate = at;
  workflow.seededStatus = void 0;
}
function execute(account, workflow, stage, at) {
  const flag2 = findFlag(account, workflow.project, workflow.flag);
  if (flag2 === void 0) {
    return "the flag no longer exists";
  }
  const environment = findProject(account, workflow.project)?.environments.find(
    ({ key }) => key === workflow.environment
  );
  if (account.options.environmentRequiresApprovals === "fail-stage" && lacksApproval(environment, stage)) {
    return "the environment requires approvals";
  }
  const unknown = stage.instructions.find(({ sent }) => !Object.hasOwn(INSTRUCTION_KINDS, String(sent.kind)));
  if (unknown !== void 0 && account.options.unknownInstructionKinds !== "accept") {
    return `unknown instruction kind ${unknown.sent.kind}`;
  }
  const instructions = stage.instructions.map(({ sent }) => sent);
  const flagByKey = (key) => findFlag(account, workflow.project, key);
  return instructions.length === 0 ? void 0 : replay(flag2, workflow.environment, instructions, flagByKey, at);
}
function lacksApproval(environment, stage) {
  const required = environment?.approvalSettings?.required === true;
  return required && !stage.conditions.some(({ kind }) => kind === "ld-approval");
}
function conflicts(account, workflow) {
  const flag2 = structuredClone(findFlag(account, workflow.project, workflow.flag));
  if (flag2 === void 0 || workflow.state !== "active") {
    return [];
  }
  const flagByKey = (key) => findFlag(account, workflow.project, key);
  return workflow.stages.slice(currentStageIndex(workflow)).flatMap((stage) => {
    const instructions = stage.instructions.map(({ sent }) => sent);
    const message = replay(flag2, workflow.environment, instructions, flagByKey, 0);
    return message === void 0 ? [] : [{ stageId: stage.id, message }];
  });
}

// src/emulators/launchdarkly/output.ts
var JSON_TYPE = "application/json";
function link(href) {
  return { href, type: JSON_TYPE };
}
function workflowsPath({ project, flag: flag2, environment }) {
  const [projectKey, flagKey, environmentKey] = [project, flag2, environment].map(encodeURIComponent);
  return `/api/v2/projects/${projectKey}/flags/${flagKey}/environments/${environmentKey}/workflows`;
}
function workflowOutput(account, workflow, findConflicts) {
  const current = currentStageIndex(workflow);
  return compact({
    _id: workflow.id,
    _version: workflow.version,
    _conflicts: findConflicts ? conflicts(account, workflow) : [],
    _creationDate: workflow.creationDate,
    _maintainerId: workflow.maintainerId,
    _links: {
      self: link(`${workflowsPath(workflow)}/${workflow.id}`),
      parent: link(workflowsPath(workflow))
    },
    name: workflow.name,
    description: workflow.description,
    kind: "custom",
    stages: workflow.stages.map(
      (stage, index) => stageOutput(account, stage, {
        times: conditionTimes(account, workflow, index),
        isCurrent: index === current,
        showIds: account.options.instructionIds === "everywhere"
      })
    ),
    _execution: compact({
      status: workflow.state === "active" ? activeStatus(account, workflow.seededStatus) : workflow.state,
      stopDate: workflow.stopDate
    }),
    templateKey: workflow.templateKey
  });
}
function templateOutput(account, template, withStages) {
  const showIds = account.options.instructionIds !== "nowhere";
  return compact({
    _id: template.id,
    _key: template.key,
    name: template.name,
    description: template.description,
    _creationDate: template.creationDate,
    _ownerId: template.ownerId,
    _maintainerId: template.maintainerId,
    _links: {
      self: link(`/api/v2/templates/${encodeURIComponent(template.key)}`),
      parent: link("/api/v2/templates")
    },
    stages: withStages ? template.stages.map((stage) => stageOutput(account, stage, { times: [], isCurrent: false, showIds })) : void 0
  });
}
function stageOutput(account, stage, view) {
  const { statuses, instructionOrder } = account.options;
  const waiting = stage.seededStatus ?? (view.isCurrent ? statuses.running : statuses.notStarted);
  const instructions = stage.instructions.map(({ id, sent }) => ({
    ...view.showIds ? { _id: id } : {},
    ...account.options.instructionDefaults ? withDefaults(sent) : sent
  }));
  return compact({
    _id: stage.id,
    name: stage.name,
    conditions: stage.conditions.map(
      (condition, index) => conditionOutput(account, condition, stage, view.isCurrent, view.times[index])
    ),
    action: { kind: "patch", instructions: instructionOrder === "reversed" ? instructions.reverse() : instructions },
    _execution: compact({ status: stage.state === "waiting" ? waiting : stage.state, stopDate: stage.stopDate })
  });
}
function conditionOutput(account, condition, stage, isCurrent2, time) {
  const { statuses } = account.options;
  const isMet = isCurrent2 && time !== void 0 && time <= account.clock.now();
  const waiting = condition.seededStatus ?? (isCurrent2 ? statuses.running : statuses.notStarted);
  const applied = condition.appliedDate ?? (isMet ? time : void 0);
  const isDone = stage.state === "completed" || applied !== void 0;
  const status = isDone ? "completed" : condition.reviewStatus === "declined" ? statuses.declined : waiting;
  return compact({
    _id: condition.id,
    kind: condition.kind,
    _execution: compact({ status, stopDate: isDone ? applied ?? stage.stopDate : void 0 }),
    scheduleKind: condition.scheduleKind,
    executionDate: condition.executionDate,
    waitDuration: condition.waitDuration,
    waitDurationUnit: condition.waitDurationUnit,
    description: condition.description ?? "",
    notifyMemberIds: condition.notifyMemberIds,
    allReviews: condition.reviews,
    reviewStatus: condition.reviewStatus,
    appliedDate: applied
  });
}
function activeStatus(account, seeded) {
  return seeded ?? account.options.statuses.running;
}
function withDefaults(instruction) {
  const { clauses } = instruction;
  return {
    ..."rolloutWeights" in instruction ? { rolloutContextKind: "user" } : {},
    ...instruction.kind === "addTargets" || instruction.kind === "removeTargets" ? { contextKind: "user" } : {},
    ...instruction,
    ...Array.isArray(clauses) ? { clauses: clauses.map((clause) => ({ contextKind: "user", negate: false, ...clause })) } : {}
  };
}
function compact(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// src/emulators/launchdarkly/control.ts
function handleControl(account, request) {
  if (request.method !== "POST") {
    return void 0;
  }
  const body = isObject2(request.body) ? request.body : {};
  switch (request.path) {
    case "approve":
      return approve(account, body);
    case "change":
      return change2(account, body);
    case "delete":
      return remove(account, body);
    default:
      return void 0;
  }
}
function approve(account, body) {
  const { workflowId, stageIndex = 0, decision = "approve", memberId, comment, ...others } = body;
  if (Object.keys(others).length > 0 || decision !== "approve" && decision !== "decline") {
    return refusal(400, 'Give {workflowId, stageIndex, decision?: "approve" | "decline", memberId?, comment?}.');
  }
  settle(account);
  const workflow = account.workflows.find(({ id }) => id === workflowId);
  if (workflow === void 0) {
    return refusal(404, `No workflow ${workflowId}.`);
  }
  const stage = workflow.stages[Number(stageIndex)];
  const conditions = stage?.conditions.filter(({ kind }) => kind === "ld-approval") ?? [];
  if (stage === void 0 || conditions.length === 0) {
    return refusal(404, `Stage ${stageIndex} of workflow ${workflowId} asks for no approval.`);
  }
  if (workflow.state !== "active" || stage.state !== "waiting") {
    return refusal(409, `Stage ${stageIndex} of workflow ${workflowId} is over.`);
  }
  const now = account.clock.now();
  for (const condition of conditions) {
    const reviewer = memberId ?? condition.notifyMemberIds[0] ?? account.members[0]?._id;
    condition.reviews.push({
      _id: newObjectId(now),
      kind: decision,
      creationDate: now,
      ...comment === void 0 ? {} : { comment },
      ...reviewer === void 0 ? {} : { memberId: reviewer }
    });
    condition.reviewStatus = decision === "approve" ? "approved" : "declined";
    condition.reviewDate = now;
    condition.seededStatus = void 0;
  }
  settleAfterChange(account);
  return { status: 200, body: workflowOutput(account, workflow, true) };
}
function change2(account, body) {
  const { project, flag: flagKey, environment, instructions, ...others } = body;
  if (Object.keys(others).length > 0 || !Array.isArray(instructions)) {
    return refusal(400, "Give {project, flag, environment, instructions: [{kind, …}]}.");
  }
  settle(account);
  const flag2 = findFlag(account, String(project), String(flagKey));
  if (flag2 === void 0) {
    return refusal(404, `No flag ${flagKey} in project ${project}.`);
  }
  const problems = instructions.flatMap((instruction) => formProblems(instruction, account.options));
  const flagByKey = (key) => findFlag(account, String(project), key);
  const failure = problems[0] ?? replay(flag2, String(environment), instructions, flagByKey, account.clock.now());
  return failure === void 0 ? { status: 200, body: flag2 } : refusal(400, failure);
}
function remove(account, body) {
  const { project: projectKey, flag: flag2, environment, ...others } = body;
  if (Object.keys(others).length > 0 || flag2 === void 0 === (environment === void 0)) {
    return refusal(400, "Give either {project, flag} or {project, environment}.");
  }
  settle(account);
  const project = findProject(account, String(projectKey));
  const flags = project?.flags.filter(({ key }) => key !== flag2) ?? [];
  const environments = project?.environments.filter(({ key }) => key !== environment) ?? [];
  if (project === void 0 || flags.length === project.flags.length && environments.length === project.environments.length) {
    return refusal(
      404,
      `Project ${projectKey} has no ${flag2 === void 0 ? `environment ${environment}` : `flag ${flag2}`}.`
    );
  }
  project.flags = flags;
  project.environments = environments;
  if (environment !== void 0) {
    project.segments = project.segments.filter((segment) => segment.environment !== environment);
    for (const one of flags) {
      delete one.environments[String(environment)];
    }
  }
  const isAffected = (workflow) => workflow.project === projectKey && (workflow.flag === flag2 || workflow.environment === environment);
  const policy = flag2 === void 0 ? account.options.deletedEnvironment : account.options.deletedFlag;
  if (policy === "delete-workflows") {
    account.workflows = account.workflows.filter((workflow) => !isAffected(workflow));
  } else {
    for (const workflow of account.workflows.filter((one) => isAffected(one) && one.state === "active")) {
      end(workflow, "failed", account.clock.now());
    }
  }
  return { status: 200, body: { deleted: flag2 ?? environment } };
}
function refusal(status, message) {
  return { status, body: { code: "invalid_control_request", message } };
}

// src/emulators/launchdarkly/errors.ts
var CODES = {
  400: "invalid_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  409: "conflict",
  422: "unprocessable_entity",
  429: "rate_limited",
  500: "internal_server_error",
  503: "service_unavailable"
};
var RequestError = class extends Error {
  status;
  constructor(status, message) {
    super(message);
    this.status = status;
  }
};
function errorAnswer2(status, message, { headers, meta } = {}) {
  const code = CODES[status] ?? (status >= 500 ? "internal_server_error" : "invalid_request");
  return {
    status,
    body: { id: newUuid(), code, message, ...meta === void 0 ? {} : { meta } },
    ...headers === void 0 ? {} : { headers }
  };
}

// src/emulators/launchdarkly/call.ts
var DEFAULT_LIMIT = 20;
var MAXIMUM_LIMIT = 200;
function requirePlace(account, { project, flag: flag2, environment }) {
  requireEnvironment(account, project, environment);
  if (findFlag(account, project, flag2) === void 0) {
    throw new RequestError(404, `Unknown flag key ${flag2} in project ${project}`);
  }
  return { project, flag: flag2, environment };
}
function requireProject(account, key) {
  const project = findProject(account, key);
  if (project === void 0) {
    throw new RequestError(404, `Unknown project key ${key}`);
  }
  return project;
}
function requireEnvironment(account, projectKey, key) {
  const environment = requireProject(account, projectKey).environments.find((candidate) => candidate.key === key);
  if (environment === void 0) {
    throw new RequestError(404, `Unknown environment key ${key} in project ${projectKey}`);
  }
  return environment;
}
function parameter(call, name) {
  return call.parameters[name] ?? "";
}
function bodyObject({ request }) {
  if (!request.bodyIsJson) {
    throw new RequestError(400, "Invalid request body: not JSON");
  }
  if (!isObject2(request.body)) {
    throw new RequestError(400, "Invalid request body: must be an object");
  }
  return request.body;
}
function booleanParameter({ request }, name) {
  const value = request.query.get(name);
  if (value === null || value === "false" || value === "0") {
    return false;
  }
  if (value === "" || value === "true" || value === "1") {
    return true;
  }
  throw new RequestError(400, `Invalid query parameter ${name}: must be true or false`);
}
function takePage(call, all, { pagedBefore }) {
  const { request, account, paged } = call;
  const asked = readCount(request.query, "limit");
  const offset = paged || pagedBefore ? readCount(request.query, "offset") ?? 0 : 0;
  if (paged && asked !== void 0 && asked > MAXIMUM_LIMIT && account.options.limitOverMaximum === "refuse") {
    throw new RequestError(400, `Invalid query parameter limit: at most ${MAXIMUM_LIMIT}`);
  }
  const limit = paged ? Math.min(asked ?? DEFAULT_LIMIT, MAXIMUM_LIMIT) : pagedBefore ? asked : void 0;
  const href = (at) => {
    const query = new URLSearchParams(request.query);
    query.set("limit", String(limit));
    query.set("offset", String(at));
    return link(`${request.path}?${query}`);
  };
  const self = link(request.query.size === 0 ? request.path : `${request.path}?${request.query}`);
  if (limit === void 0) {
    return { items: all.slice(offset), totalCount: all.length, links: { self } };
  }
  const links = { self };
  if (limit > 0) {
    const last = Math.max(0, Math.ceil(all.length / limit) - 1) * limit;
    if (offset > 0) {
      links.first = href(0);
      links.prev = href(Math.max(0, offset - limit));
    }
    if (offset + limit < all.length) {
      links.next = href(offset + limit);
      links.last = href(last);
    }
  }
  return { items: all.slice(offset, offset + limit), totalCount: all.length, links };
}
function readCount(query, name) {
  const text3 = query.get(name);
  if (text3 === null || text3 === "") {
    return void 0;
  }
  if (!/^\d{1,9}$/.test(text3)) {
    throw new RequestError(400, `Invalid query parameter ${name}: must be an integer of at least 0`);
  }
  return Number(text3);
}

// src/emulators/launchdarkly/filters.ts
function filtered(items, query, filters) {
  const text3 = query.get("filter") ?? "";
  const conditions = text3 === "" ? [] : text3.split(",").map((part) => readCondition(part.trim(), filters));
  return items.filter((item) => conditions.every(({ field, value }) => filters[field]?.(item, value)));
}
function readCondition(part, filters) {
  const [, field = "", rawValue = ""] = /^(\w+)(?::| +equals +)(.*)$/.exec(part) ?? [];
  if (!Object.hasOwn(filters, field)) {
    const known = Object.keys(filters).join(", ");
    throw new RequestError(400, `Invalid query parameter filter: ${part} (this emulator knows ${known})`);
  }
  return { field, value: rawValue.trim().replace(/^"(.*)"$/, "$1") };
}
function sortedBy(items, query, fields) {
  const text3 = query.get("sort") ?? "";
  const orders = text3 === "" ? [] : text3.split(",").map((part) => part.trim());
  for (const order of orders) {
    if (!fields.includes(order.replace(/^-/, ""))) {
      throw new RequestError(400, `Invalid query parameter sort: must be one of ${fields.join(", ")}`);
    }
  }
  return items.toSorted((a, b) => {
    for (const order of orders) {
      const field = order.replace(/^-/, "");
      const difference = compare2(a[field], b[field]);
      if (difference !== 0) {
        return order.startsWith("-") ? -difference : difference;
      }
    }
    return 0;
  });
}
function compare2(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a ?? "").localeCompare(String(b ?? ""), "en");
}
function contains(value, ...texts) {
  return texts.some((text3) => typeof text3 === "string" && text3.toLowerCase().includes(value.toLowerCase()));
}

// src/emulators/launchdarkly/flags.ts
function getFlag(call) {
  const project = requireProject(call.account, parameter(call, "projectKey"));
  const key = parameter(call, "featureFlagKey");
  const flag2 = project.flags.find((candidate) => candidate.key === key);
  if (flag2 === void 0) {
    throw new RequestError(404, `Unknown flag key ${key} in project ${project.key}`);
  }
  return { status: 200, body: flagOutput(flag2, askedEnvironments(call) ?? Object.keys(flag2.environments), true) };
}
function listFlags(call) {
  const { query } = call.request;
  const project = requireProject(call.account, parameter(call, "projectKey"));
  const tagsOf = (flag2) => flag2.tags ?? [];
  const wantsArchived = query.get("archived") === "true" || /(?:^|,)archived:true/.test(query.get("filter") ?? "");
  const wantsAll = /(?:^|,)state:/.test(query.get("filter") ?? "");
  const tag = query.get("tag");
  const candidates = project.flags.filter(
    (flag2) => (wantsAll || flag2.archived === true === wantsArchived) && (tag === null || tagsOf(flag2).includes(tag))
  );
  const found = filtered(candidates, query, {
    query: (flag2, value) => contains(value, flag2.key, flag2.name),
    key: (flag2, value) => flag2.key === value,
    tags: (flag2, value) => value.split("+").every((wanted) => tagsOf(flag2).includes(wanted)),
    archived: (flag2, value) => String(flag2.archived === true) === value,
    state: (flag2, value) => value.split("|").includes(flag2.archived === true ? "archived" : "live"),
    type: (flag2, value) => (flag2.temporary === true ? "temporary" : "permanent") === value,
    filterEnv: () => true
  });
  const ordered = sortedBy(found, query, ["creationDate", "key", "name", "type"]);
  const { items, totalCount, links } = takePage(call, ordered, { pagedBefore: true });
  const full = ["0", "false"].includes(query.get("summary") ?? "");
  const asked = askedEnvironments(call) ?? (call.paged ? void 0 : project.environments.map(({ key }) => key));
  return {
    status: 200,
    body: { items: items.map((flag2) => flagOutput(flag2, asked, full)), totalCount, _links: links }
  };
}
function askedEnvironments(call) {
  const { query } = call.request;
  const inFilter = /(?:^|,)filterEnv:([^,]*)/.exec(query.get("filter") ?? "")?.[1];
  const asked = [...query.getAll("env"), ...inFilter ? [inFilter] : []].flatMap((text3) => text3.split(","));
  for (const environment of asked) {
    requireEnvironment(call.account, parameter(call, "projectKey"), environment);
  }
  return asked.length === 0 ? void 0 : asked;
}
function flagOutput(flag2, environments, full) {
  const { environments: all, ...rest } = flag2;
  if (environments === void 0) {
    return rest;
  }
  const shown = environments.map((key) => {
    const configuration = all[key];
    return [key, configuration && (full ? configuration : summarized(flag2, configuration))];
  });
  return { ...rest, environments: Object.fromEntries(shown) };
}
function summarized(flag2, configuration) {
  const { targets, contextTargets, rules, fallthrough, offVariation, prerequisites, ...rest } = configuration;
  const count = (list3, variation) => list3.reduce((sum, target) => sum + (target.variation === variation ? target.values.length : 0), 0);
  const variations = flag2.variations.map((_, index) => {
    const weight = fallthrough.rollout?.variations.find(({ variation }) => variation === index)?.weight;
    return [
      String(index),
      {
        rules: rules.filter(({ variation }) => variation === index).length,
        nullRules: 0,
        targets: count(targets, index),
        contextTargets: count(contextTargets, index),
        ...fallthrough.variation === index ? { isFallthrough: true } : {},
        ...offVariation === index ? { isOff: true } : {},
        ...weight === void 0 ? {} : { rollout: weight }
      }
    ];
  });
  return {
    ...rest,
    _summary: { variations: Object.fromEntries(variations), prerequisites: prerequisites.length }
  };
}

// src/emulators/launchdarkly/rate-limit.ts
var WINDOW_MS = 1e4;
function createRateLimiter2(limit, { clock, options }) {
  let window = Number.NaN;
  let used = {};
  return function count(method, resource) {
    const now = clock.now();
    if (Math.floor(now / WINDOW_MS) !== window) {
      window = Math.floor(now / WINDOW_MS);
      used = {};
    }
    const headers = {};
    let allowed = true;
    const take = (name, maximum) => {
      const count2 = (used[name] ?? 0) + 1;
      used[name] = count2;
      allowed &&= count2 <= maximum;
      return Math.max(0, maximum - count2);
    };
    if (limit.global !== void 0) {
      headers["X-Ratelimit-Global-Remaining"] = String(take("global", limit.global));
    }
    const routes = [`${method} ${resource}`, resource].filter((route) => limit.routes?.[route] !== void 0);
    const remaining = routes.map((route) => take(`route ${route}`, limit.routes?.[route] ?? 0));
    if (remaining.length > 0) {
      headers["X-Ratelimit-Route-Remaining"] = String(Math.min(...remaining));
    }
    if (options.rateLimitHeaders === "retry-after") {
      const rest = (window + 1) * WINDOW_MS - now;
      return { allowed, headers: allowed ? {} : { "Retry-After": String(Math.ceil(rest / 1e3)) } };
    }
    if (Object.keys(headers).length > 0) {
      headers["X-Ratelimit-Reset"] = String((window + 1) * WINDOW_MS + options.rateLimitResetSkewMs);
    }
    return { allowed, headers };
  };
}

// src/emulators/launchdarkly/reads.ts
function getEnvironment(call) {
  const { account } = call;
  return {
    status: 200,
    body: requireEnvironment(account, parameter(call, "projectKey"), parameter(call, "environmentKey"))
  };
}
function listMembers(call) {
  const teamsOf = (member) => member.teams ?? [];
  const oneOf2 = (field) => (member, value) => value.split("|").includes(String(member[field]));
  return list2(
    call,
    call.account.members,
    {
      query: (member, value) => contains(value, member.email, member.firstName, member.lastName),
      email: oneOf2("email"),
      id: oneOf2("_id"),
      role: oneOf2("role"),
      team: (member, value) => teamsOf(member).some(({ key }) => key === value)
    },
    ["displayName", "lastSeen", "email"]
  );
}
function listTeams(call) {
  return list2(call, call.account.teams, { query: (team, value) => contains(value, team.key, team.name) }, [
    "key",
    "name"
  ]);
}
function listSegments(call) {
  const tagsOf = (segment) => segment.tags ?? [];
  return list2(
    call,
    segmentsOf(call),
    {
      query: (segment, value) => contains(value, segment.key, segment.name, segment.description),
      tags: (segment, value) => value.split("+").every((tag) => tagsOf(segment).includes(tag)),
      unbounded: (segment, value) => String(segment.unbounded === true) === value
    },
    ["creationDate", "name", "lastModified"]
  );
}
function getSegment(call) {
  const key = parameter(call, "segmentKey");
  const segment = segmentsOf(call).find((candidate) => candidate.key === key);
  if (segment === void 0) {
    throw new RequestError(404, `Unknown segment key ${key}`);
  }
  return { status: 200, body: segment };
}
function getCallerIdentity({ account, token }) {
  return {
    status: 200,
    body: compact({
      accountId: account.id,
      authKind: "token",
      tokenKind: "auth",
      tokenName: token.name,
      tokenId: token.id,
      memberId: token.memberId,
      serviceToken: token.memberId === void 0
    })
  };
}
function segmentsOf(call) {
  const projectKey = parameter(call, "projectKey");
  const environment = requireEnvironment(call.account, projectKey, parameter(call, "environmentKey"));
  const project = call.account.projects.find(({ key }) => key === projectKey);
  return (project?.segments ?? []).filter((segment) => segment.environment === environment.key).map((segment) => segment.output);
}
function list2(call, all, filters, sortFields) {
  const { query } = call.request;
  const found = sortedBy(filtered(all, query, filters), query, sortFields);
  const { items, totalCount, links } = takePage(call, found, { pagedBefore: true });
  return { status: 200, body: { items, totalCount, _links: links } };
}

// src/emulators/launchdarkly/descriptions.ts
var ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
function keptDescription(given, options) {
  if (given === void 0) {
    return void 0;
  }
  let kept = options.trimDescriptions ? given.trim() : given;
  const limit = options.descriptionLimit;
  if (limit !== null && kept.length > limit) {
    if (options.longDescriptions === "refuse") {
      throw new RequestError(400, `description is too long: ${kept.length} characters, the limit is ${limit}`);
    }
    kept = kept.slice(0, limit);
  }
  return options.escapeDescriptions ? kept.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : kept;
}

// src/emulators/launchdarkly/condition-input.ts
var WAIT_UNITS = ["minute", "hour", "calendarDay", "calendarWeek"];
var REVIEWERS_MAXIMUM = 10;
function readCondition2(given, reading2, report) {
  if (!isObject2(given)) {
    report(" must be an object");
    return void 0;
  }
  const { kind } = given;
  if (kind !== "schedule" && kind !== "ld-approval") {
    report(
      kind === "integration-approval" ? ".kind integration-approval cannot be used for custom workflows" : `.kind must be schedule or ld-approval, not ${JSON.stringify(kind)}`
    );
    return void 0;
  }
  const execution = reading2.seeded && isObject2(given._execution) ? given._execution : {};
  return {
    id: idOf(given, reading2),
    kind,
    description: read(given, "description", "string", report),
    executeNow: void 0,
    scheduleKind: void 0,
    executionDate: void 0,
    waitDuration: void 0,
    waitDurationUnit: void 0,
    ...kind === "schedule" ? readSchedule(given, reading2, report) : {},
    notifyMemberIds: (kind === "ld-approval" ? readReviewers(given, "notifyMemberIds", reading2, report) : void 0) ?? [],
    notifyTeamKeys: kind === "ld-approval" ? readReviewers(given, "notifyTeamKeys", reading2, report) : void 0,
    ...readReviews(given, kind, reading2),
    appliedDate: reading2.seeded ? number(given.appliedDate) ?? number(execution.stopDate) : void 0,
    seededStatus: text2(execution.status)
  };
}
function readSchedule(given, reading2, report) {
  const executeNow = read(given, "executeNow", "boolean", report);
  const { scheduleKind } = given;
  if (scheduleKind == null && executeNow) {
    return { executeNow };
  }
  if (scheduleKind === "relative") {
    const { waitDuration, waitDurationUnit } = given;
    if (!Number.isSafeInteger(waitDuration) || waitDuration < 0) {
      report(".waitDuration must be an integer of at least 0");
    }
    if (!WAIT_UNITS.includes(waitDurationUnit)) {
      report(`.waitDurationUnit must be one of ${WAIT_UNITS.join(", ")}`);
    }
    return { executeNow, scheduleKind, waitDuration, waitDurationUnit };
  }
  if (scheduleKind === "absolute") {
    const { executionDate } = given;
    if (!Number.isSafeInteger(executionDate)) {
      report(".executionDate must be Unix milliseconds");
    } else if (reading2.datesMatter && reading2.account.options.pastExecutionDate === "refuse" && executionDate < reading2.account.clock.now()) {
      report(".executionDate is in the past");
    }
    return { executeNow, scheduleKind, executionDate };
  }
  report(".scheduleKind must be relative or absolute");
  return {};
}
function readReviewers(given, field, { account, seeded }, report) {
  const value = given[field];
  if (value == null) {
    return void 0;
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    report(`.${field} must be an array of strings`);
    return void 0;
  }
  if (field === "notifyMemberIds" && value.length > REVIEWERS_MAXIMUM) {
    report(`.${field} may hold ${REVIEWERS_MAXIMUM} at most`);
  }
  if (account.options.unknownMembers === "refuse" && !seeded) {
    const known = field === "notifyMemberIds" ? account.members.map(({ _id }) => _id) : account.teams.map(({ key }) => key);
    for (const unknown of value.filter((item) => !known.includes(item))) {
      report(`.${field}: unknown ${field === "notifyMemberIds" ? "member" : "team"} ${unknown}`);
    }
  }
  return value;
}
function readReviews(given, kind, { account, seeded }) {
  if (kind === "schedule") {
    return { reviews: [], reviewStatus: "", reviewDate: void 0 };
  }
  const now = account.clock.now();
  const reviews = (seeded && Array.isArray(given.allReviews) ? given.allReviews : []).map(
    (review) => ({
      ...review,
      _id: text2(review._id) ?? newObjectId(now),
      kind: text2(review.kind) ?? "comment",
      creationDate: number(review.creationDate) ?? now
    })
  );
  const decision = reviews.findLast(({ kind: decided2 }) => decided2 === "approve" || decided2 === "decline");
  const decided = decision === void 0 ? "pending" : decision.kind === "approve" ? "approved" : "declined";
  return {
    reviews,
    reviewStatus: (seeded ? text2(given.reviewStatus) : void 0) ?? decided,
    reviewDate: decision?.creationDate
  };
}
function idOf(given, { account, seeded }) {
  return (seeded ? text2(given._id) : void 0) ?? newObjectId(account.clock.now());
}
function read(given, field, type, report) {
  const value = given[field];
  if (value != null && typeof value !== type) {
    report(`.${field} must be a ${type}`);
  }
  return value == null || typeof value !== type ? void 0 : value;
}
function text2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function number(value) {
  return typeof value === "number" ? value : void 0;
}

// src/emulators/launchdarkly/stage-input.ts
function readStages(given, reading2) {
  if (given == null) {
    return { stages: [], problems: [] };
  }
  if (!Array.isArray(given)) {
    return { stages: [], problems: ["stages must be an array"] };
  }
  const problems = [];
  const stages = [];
  for (const [index, stage] of given.entries()) {
    const at = `stages[${index}]`;
    if (isObject2(stage)) {
      stages.push(readStage(stage, reading2, (problem) => problems.push(`${at}${problem}`)));
    } else {
      problems.push(`${at} must be an object`);
    }
  }
  return { stages, problems };
}
function stageInput(stage) {
  return structuredClone({
    name: stage.name,
    executeConditionsInSequence: stage.executeConditionsInSequence,
    conditions: stage.conditions.map(({ id, ...condition }) => ({
      _id: id,
      kind: condition.kind,
      description: condition.description,
      scheduleKind: condition.scheduleKind,
      executionDate: condition.executionDate,
      waitDuration: condition.waitDuration,
      waitDurationUnit: condition.waitDurationUnit,
      executeNow: condition.executeNow,
      notifyMemberIds: condition.notifyMemberIds,
      notifyTeamKeys: condition.notifyTeamKeys
    })),
    action: { instructions: stage.instructions.map(({ id, sent }) => ({ _id: id, ...sent })) }
  });
}
function readStage(given, reading2, report) {
  const { options } = reading2.account;
  const conditions = given.conditions ?? [];
  if (!Array.isArray(conditions)) {
    report(".conditions must be an array");
  } else if (conditions.length === 0 && options.stageWithoutConditions === "refuse" && !reading2.seeded) {
    report(".conditions must not be empty");
  }
  const execution = reading2.seeded && isObject2(given._execution) ? given._execution : {};
  const status = text2(execution.status);
  return {
    id: idOf(given, reading2),
    name: read(given, "name", "string", report),
    executeConditionsInSequence: read(given, "executeConditionsInSequence", "boolean", report),
    conditions: (Array.isArray(conditions) ? conditions : []).flatMap((condition, index) => {
      const reportHere = (problem) => report(`.conditions[${index}]${problem}`);
      const stored = readCondition2(condition, reading2, reportHere);
      return stored === void 0 ? [] : [stored];
    }),
    instructions: readAction(given.action, reading2, report),
    state: status === "completed" || status === "failed" ? status : "waiting",
    stopDate: number(execution.stopDate),
    failure: void 0,
    seededStatus: status
  };
}
function readAction(action, reading2, report) {
  if (action != null && !isObject2(action)) {
    report(".action must be an object");
    return [];
  }
  const given = action?.instructions ?? [];
  if (!Array.isArray(given)) {
    report(".action.instructions must be an array");
    return [];
  }
  return given.flatMap((instruction, index) => {
    const at = `.action.instructions[${index}]: `;
    const problems = formProblems(instruction, reading2.account.options);
    if (problems.length > 0 || !isObject2(instruction)) {
      for (const problem of problems) {
        report(at + problem);
      }
      return [];
    }
    for (const missing2 of missingReferences(instruction, reading2)) {
      report(at + missing2);
    }
    const { _id, ...sent } = instruction;
    return [{ id: idOf(instruction, reading2), sent }];
  });
}
function missingReferences(instruction, { account, place }) {
  if (place === void 0) {
    return [];
  }
  return references(instruction, account, place).filter(({ exists, optional, to }) => {
    const tolerated = to === "segment" && account.options.unknownSegments === "accept";
    return !exists && !optional && !tolerated;
  }).map(({ path, to, value }) => `${instruction.kind}${path}: unknown ${to} ${JSON.stringify(value)}`);
}

// src/emulators/launchdarkly/templates.ts
var PLACE_FIELDS = ["projectKey", "environmentKey", "flagKey"];
function listTemplates(call) {
  const { account, request } = call;
  const search = (request.query.get("search") ?? "").toLowerCase();
  const summary = booleanParameter(call, "summary");
  const items = account.templates.filter(
    ({ name, description, visibleSince }) => account.clock.now() >= visibleSince + account.options.listVisibleAfterMs && [name, description].some((text3) => (text3 ?? "").toLowerCase().includes(search))
  ).map((template) => templateOutput(account, template, !summary));
  return { status: 200, body: { items } };
}
function createTemplate(call) {
  const { account } = call;
  const body = bodyObject(call);
  const problems = bodyProblems(body);
  const source = problems.length === 0 ? readSource(account, body) : { stages: [], problems: [], place: void 0 };
  problems.push(...source.problems);
  if (problems.length > 0) {
    throw new RequestError(400, `Invalid request body: ${problems.join("; ")}`);
  }
  const key = body.key;
  if (account.templates.some((template2) => template2.key === key)) {
    const status = account.options.duplicateTemplateKeyStatus;
    throw new RequestError(status, `A workflow template with the key ${key} already exists`);
  }
  const now = account.clock.now();
  const member = call.token.memberId ?? (account.options.serviceTokenMaintainer === "token-id" ? call.token.id : "");
  const template = {
    id: newObjectId(now),
    key,
    name: body.name ?? void 0,
    description: keptDescription(body.description ?? void 0, account.options),
    creationDate: now,
    visibleSince: now,
    ownerId: member,
    maintainerId: member,
    stages: source.stages,
    place: source.place,
    workflowId: body.workflowId ?? void 0
  };
  account.templates.push(template);
  return { status: 201, body: templateOutput(account, template, true) };
}
function deleteTemplate(call) {
  const { account } = call;
  const key = parameter(call, "templateKey");
  const index = account.templates.findIndex((template) => template.key === key);
  if (index === -1) {
    if (account.options.deleteMissingStatus === 204) {
      return { status: 204 };
    }
    throw new RequestError(404, `Unknown workflow template ${key}`);
  }
  account.templates.splice(index, 1);
  if (account.options.deletedTemplate === "delete-workflows") {
    account.workflows = account.workflows.filter(
      (workflow) => workflow.templateKey !== key || workflow.state !== "active"
    );
  } else if (account.options.deletedTemplate === "forget-key") {
    for (const workflow of account.workflows.filter(({ templateKey }) => templateKey === key)) {
      workflow.templateKey = void 0;
    }
  }
  return { status: 204 };
}
function bodyProblems(body) {
  const problems = [];
  if (typeof body.key !== "string" || body.key.trim() === "") {
    problems.push("key is required");
  }
  for (const field of ["name", "description", "workflowId", ...PLACE_FIELDS]) {
    if (body[field] != null && typeof body[field] !== "string") {
      problems.push(`${field} must be a string`);
    }
  }
  if (body.stages == null === (body.workflowId == null)) {
    problems.push("either stages or workflowId is required");
  }
  if (body.stages != null) {
    problems.push(
      ...PLACE_FIELDS.filter((field) => body[field] == null).map((field) => `${field} is required with stages`)
    );
  }
  return problems;
}
function readSource(account, body) {
  if (body.workflowId != null) {
    const workflow = account.workflows.find(({ id }) => id === body.workflowId);
    if (workflow === void 0) {
      return { stages: [], place: void 0, problems: [`workflowId: unknown workflow ${body.workflowId}`] };
    }
    const { project: project2, flag: flag3, environment: environment2 } = workflow;
    const { stages, problems } = readStages(workflow.stages.map(stageInput), { account, datesMatter: false });
    return { stages, place: { project: project2, flag: flag3, environment: environment2 }, problems };
  }
  const [project, environment, flag2] = PLACE_FIELDS.map((field) => body[field]);
  const place = { project, flag: flag2, environment };
  const unknown = [
    findProject(account, project) === void 0 ? `projectKey: unknown project ${project}` : void 0,
    findProject(account, project)?.environments.some(({ key }) => key === environment) ? void 0 : `environmentKey: unknown environment ${environment}`,
    findFlag(account, project, flag2) === void 0 ? `flagKey: unknown flag ${flag2}` : void 0
  ].filter((problem) => problem !== void 0);
  if (unknown.length > 0) {
    return { stages: [], place: void 0, problems: unknown };
  }
  return { ...readStages(body.stages, { account, place, datesMatter: false }), place };
}

// src/emulators/launchdarkly/template-parameters.ts
function instantiate(account, templateKey, body, place) {
  const template = account.templates.find(({ key }) => key === templateKey);
  if (template === void 0) {
    throw new RequestError(404, `Unknown workflow template ${templateKey}`);
  }
  const inputs = template.stages.map(stageInput);
  const problems = override(inputs, body.parameters);
  const { stages, problems: formProblems2 } = readStages(inputs, { account, datesMatter: true });
  problems.push(...formProblems2);
  if (problems.length > 0) {
    return { stages, meta: { parameters: [] }, isApplicable: true, problems };
  }
  const parameters = inputs.flatMap(instructionsOf).flatMap(
    ({ _id, ...sent }) => references(sent, account, place).map((reference) => describe2(account, template, _id, reference))
  );
  return { stages, meta: { parameters }, isApplicable: parameters.every(({ valid }) => valid), problems };
}
function describe2(account, template, _id, reference) {
  const { path, to, value, clause } = reference;
  const madeFor = template.place && findFlag(account, template.place.project, template.place.flag);
  const variation = to === "variation" ? madeFor?.variations.find((candidate) => candidate._id === value) : void 0;
  return {
    _id,
    path,
    default: {
      value,
      ...typeof variation?.value === "boolean" ? { booleanVariationValue: variation.value } : {},
      ...clause === void 0 ? {} : { ruleClause: { attribute: clause.attribute ?? clause.op, op: clause.op, negate: clause.negate === true } }
    },
    valid: reference.exists || to === "segment" && account.options.unknownSegments === "accept"
  };
}
function override(stages, given) {
  if (given == null) {
    return [];
  }
  if (!Array.isArray(given)) {
    return ["parameters must be an array"];
  }
  const parts = stages.flatMap((stage) => [...stage.conditions, ...instructionsOf(stage)]);
  return given.flatMap((parameter2, index) => {
    const at = `parameters[${index}]`;
    if (!isObject2(parameter2) || typeof parameter2._id !== "string" || typeof parameter2.path !== "string") {
      return [`${at} must have an _id and a path`];
    }
    if (!isObject2(parameter2.default) || !("value" in parameter2.default)) {
      return [`${at}.default.value is required`];
    }
    const part = parts.find(({ _id }) => _id === parameter2._id);
    if (part === void 0) {
      return [`${at}._id: the template has no condition or instruction ${parameter2._id}`];
    }
    return setAt(part, parameter2.path, structuredClone(parameter2.default.value)) ? [] : [`${at}.path: ${parameter2.path} is not there`];
  });
}
function setAt(part, pointer, value) {
  const steps = pointer.split("/").map((step2) => step2.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  if (steps.shift() !== "" || last === void 0 || last === "_id" || last === "__proto__") {
    return false;
  }
  let parent = part;
  for (const step2 of steps) {
    if (!isObject2(parent) && !Array.isArray(parent) || !Object.hasOwn(parent, step2)) {
      return false;
    }
    parent = parent[step2];
  }
  if (Array.isArray(parent)) {
    if (!/^\d+$/.test(last) || Number(last) >= parent.length) {
      return false;
    }
    parent[Number(last)] = value;
    return true;
  }
  if (!isObject2(parent)) {
    return false;
  }
  parent[last] = value;
  return true;
}
function instructionsOf(stage) {
  return stage.action.instructions;
}

// src/emulators/launchdarkly/workflows.ts
function listWorkflows(call) {
  const { account, request } = call;
  const place = readablePlace(call);
  const status = request.query.get("status") ?? "";
  if (!["", "active", "completed", "failed"].includes(status)) {
    throw new RequestError(400, "Invalid query parameter status: must be active, completed or failed");
  }
  const all = sorted(call, workflowsAt(account, place)).filter(
    (workflow) => account.clock.now() >= workflow.visibleSince + account.options.listVisibleAfterMs && (status === "" ? workflow.state === "active" || account.options.unfilteredListShowsEnded : workflow.state === status)
  );
  const { items, totalCount, links } = takePage(call, all, { pagedBefore: false });
  const output = items.map((workflow) => workflowOutput(account, workflow, !call.paged));
  return { status: 200, body: { items: output, totalCount, _links: links } };
}
function getWorkflow(call) {
  return { status: 200, body: workflowOutput(call.account, findWorkflow(call), !call.paged) };
}
function deleteWorkflow(call) {
  const { account } = call;
  readablePlace(call);
  let workflow;
  try {
    workflow = findWorkflow(call);
  } catch (error) {
    if (error instanceof RequestError && account.options.deleteMissingStatus === 204) {
      return { status: 204 };
    }
    throw error;
  }
  if (workflow.state !== "active" && account.options.deleteEndedStatus !== 204) {
    throw new RequestError(
      account.options.deleteEndedStatus,
      `The workflow is ${workflow.state}; it cannot be deleted`
    );
  }
  account.workflows.splice(account.workflows.indexOf(workflow), 1);
  return { status: 204 };
}
function placeOf(call) {
  return {
    project: parameter(call, "projectKey"),
    flag: parameter(call, "featureFlagKey"),
    environment: parameter(call, "environmentKey")
  };
}
function readablePlace(call) {
  const place = placeOf(call);
  return workflowsAt(call.account, place).length > 0 ? place : requirePlace(call.account, place);
}
function workflowsAt(account, place) {
  const keptFor = account.options.endedWorkflowsListedFor;
  const keptMs = keptFor === "forever" ? Number.POSITIVE_INFINITY : readDuration(keptFor) ?? Number.POSITIVE_INFINITY;
  return account.workflows.filter(
    (workflow) => workflow.project === place.project && workflow.flag === place.flag && workflow.environment === place.environment && account.clock.now() - (workflow.stopDate ?? account.clock.now()) <= keptMs
  );
}
function findWorkflow(call) {
  const { account } = call;
  const id = parameter(call, "workflowId");
  const workflow = workflowsAt(account, readablePlace(call)).find((candidate) => candidate.id === id);
  if (workflow === void 0 || account.clock.now() < workflow.visibleSince + account.options.getVisibleAfterMs) {
    throw new RequestError(404, `Unknown workflow ${id}`);
  }
  return workflow;
}
function sorted({ account, request }, workflows) {
  const sort = request.query.get("sort") || (account.options.listOrder === "newest-first" ? "-creationDate" : "creationDate");
  const descending = sort.startsWith("-");
  const field = descending ? sort.slice(1) : sort;
  if (field !== "creationDate" && field !== "stopDate") {
    throw new RequestError(
      400,
      "Invalid query parameter sort: must be creationDate or stopDate, with or without a dash"
    );
  }
  const key = (workflow) => workflow[field] ?? Number.MAX_SAFE_INTEGER;
  const ascending = workflows.toSorted((a, b) => key(a) - key(b) || a.sequence - b.sequence);
  return descending ? ascending.reverse() : ascending;
}

// src/emulators/launchdarkly/workflow-creation.ts
function createWorkflow(call) {
  const { account } = call;
  const { options } = account;
  const place = requirePlace(account, placeOf(call));
  const body = bodyObject(call);
  const dryRun = booleanParameter(call, "dryRun");
  const problems = bodyProblems2(body);
  const templateKey = appliedTemplate(call, body);
  const { stages, meta, isApplicable, problems: stageProblems } = readBody3(account, templateKey, body, place);
  problems.push(...stageProblems);
  if (dryRun && templateKey === void 0 && options.dryRunWithStages === "refuse") {
    problems.push("dryRun needs a templateKey");
  }
  if (problems.length > 0) {
    throw new RequestError(400, `Invalid request body: ${problems.join("; ")}`);
  }
  const workflow = newWorkflow(call, place, body, { stages, templateKey });
  const answer = (status, more = {}) => ({
    status,
    body: { ...workflowOutput(account, workflow, !call.paged), ...more }
  });
  if (dryRun && (templateKey !== void 0 || options.dryRunWithStages === "check")) {
    return answer(options.dryRunStatus, { meta });
  }
  if (!isApplicable) {
    const status = options.inapplicableTemplateStatus;
    const message = "The workflow template has parameters that do not apply here; the workflow was not created";
    return status < 300 ? answer(status, { meta }) : errorAnswer2(status, message, { meta });
  }
  refuseByEnvironment(account, workflow);
  const isBusy = workflowsAt(account, place).some((existing) => existing.state === "active");
  if (isBusy && options.secondActiveWorkflow !== "allow") {
    throw new RequestError(options.secondActiveWorkflow, "The flag already has an active workflow in this environment");
  }
  account.workflows.push(workflow);
  settleAfterChange(account);
  return answer(201);
}
function appliedTemplate({ request }, body) {
  const inQuery = request.query.get("templateKey") || void 0;
  const inBody = typeof body.templateKey === "string" && body.stages == null ? body.templateKey : void 0;
  return inQuery ?? inBody;
}
function readBody3(account, templateKey, body, place) {
  if (templateKey === void 0) {
    const { stages, problems } = readStages(body.stages, { account, place, datesMatter: true });
    if (stages.length === 0 && problems.length === 0 && account.options.workflowWithoutStages === "refuse") {
      problems.push("stages must not be empty");
    }
    return { stages, problems, meta: { parameters: [] }, isApplicable: true };
  }
  const instance = instantiate(account, templateKey, body, place);
  if (body.stages != null && !(Array.isArray(body.stages) && body.stages.length === 0)) {
    instance.problems.push("stages cannot be combined with a template");
  }
  return instance;
}
function newWorkflow(call, place, body, { stages, templateKey }) {
  const { account } = call;
  const now = account.clock.now();
  return {
    ...place,
    id: newObjectId(now),
    version: 1,
    sequence: ++account.sequence,
    name: body.name,
    description: keptDescription(body.description ?? void 0, account.options),
    maintainerId: maintainer(call, body),
    creationDate: now,
    visibleSince: now,
    templateKey: templateKey ?? body.templateKey ?? void 0,
    parameters: body.parameters,
    stages,
    state: "active",
    stopDate: void 0,
    seededStatus: void 0
  };
}
function bodyProblems2(body) {
  const problems = [];
  if (typeof body.name !== "string" || body.name.trim() === "") {
    problems.push("name is required");
  }
  for (const field of ["description", "maintainerId", "templateKey"]) {
    if (body[field] != null && typeof body[field] !== "string") {
      problems.push(`${field} must be a string`);
    }
  }
  return problems;
}
function maintainer({ account, token }, body) {
  const given = body.maintainerId;
  if (given != null) {
    if (account.options.unknownMembers === "refuse" && !account.members.some(({ _id }) => _id === given)) {
      throw new RequestError(400, `Invalid request body: maintainerId: unknown member ${given}`);
    }
    return given;
  }
  if (token.memberId !== void 0) {
    return token.memberId;
  }
  if (account.options.serviceTokenMaintainer === "required") {
    throw new RequestError(400, "Invalid request body: maintainerId is required for a service token");
  }
  return account.options.serviceTokenMaintainer === "empty" ? "" : token.id;
}
function refuseByEnvironment(account, workflow) {
  const environment = requireEnvironment(account, workflow.project, workflow.environment);
  const service = environment.approvalSettings?.serviceKind ?? "launchdarkly";
  if (service !== "launchdarkly") {
    throw new RequestError(400, `Workflows cannot be used in an environment whose approvals go through ${service}`);
  }
  const policy = account.options.environmentRequiresApprovals;
  const lacking = workflow.stages.find((stage) => lacksApproval(environment, stage));
  if (lacking !== void 0 && typeof policy === "number") {
    throw new RequestError(policy, `Environment ${environment.key} requires approvals`);
  }
  if (findFlag(account, workflow.project, workflow.flag)?.archived === true) {
    throw new RequestError(400, `Flag ${workflow.flag} is archived`);
  }
}

// src/emulators/launchdarkly/routes.ts
var WORKFLOWS = "/api/v2/projects/:projectKey/flags/:featureFlagKey/environments/:environmentKey/workflows";
var ROUTES2 = [
  { path: WORKFLOWS, resource: "workflows", methods: { GET: listWorkflows, POST: createWorkflow } },
  { path: `${WORKFLOWS}/:workflowId`, resource: "workflows", methods: { GET: getWorkflow, DELETE: deleteWorkflow } },
  { path: "/api/v2/templates", resource: "templates", methods: { GET: listTemplates, POST: createTemplate } },
  { path: "/api/v2/templates/:templateKey", resource: "templates", methods: { DELETE: deleteTemplate } },
  { path: "/api/v2/flags/:projectKey", resource: "flags", methods: { GET: listFlags } },
  { path: "/api/v2/flags/:projectKey/:featureFlagKey", resource: "flags", methods: { GET: getFlag } },
  {
    path: "/api/v2/projects/:projectKey/environments/:environmentKey",
    resource: "environments",
    methods: { GET: getEnvironment }
  },
  { path: "/api/v2/members", resource: "members", methods: { GET: listMembers } },
  { path: "/api/v2/teams", resource: "teams", methods: { GET: listTeams } },
  { path: "/api/v2/segments/:projectKey/:environmentKey", resource: "segments", methods: { GET: listSegments } },
  {
    path: "/api/v2/segments/:projectKey/:environmentKey/:segmentKey",
    resource: "segments",
    methods: { GET: getSegment }
  },
  { path: "/api/v2/caller-identity", resource: "caller-identity", methods: { GET: getCallerIdentity } }
];
var PAGED_VERSIONS = ["20240415", "beta"];
var OLDER_VERSIONS = ["20160426", "20191212", "20210729", "20220603"];
function createRouter(account, rateLimit) {
  const count = createRateLimiter2(rateLimit, account);
  return function route(request) {
    const token = account.tokens.find((candidate) => candidate.token === request.headers.authorization);
    if (token === void 0) {
      return errorAnswer2(401, "Invalid access token");
    }
    const found = findRoute2(request.path);
    if (found === void 0) {
      return errorAnswer2(404, "Invalid resource identifier");
    }
    const { allowed, headers } = count(request.method, found.route.resource);
    const withHeaders = (answer) => ({ ...answer, headers: { ...headers, ...answer.headers } });
    if (!allowed) {
      return withHeaders(errorAnswer2(429, "You've exceeded the API rate limit. Try again later."));
    }
    const handler = found.route.methods[request.method];
    if (handler === void 0) {
      const allow = Object.keys(found.route.methods).join(", ");
      return withHeaders(errorAnswer2(405, "Method not allowed", { headers: { Allow: allow } }));
    }
    try {
      const call = { account, token, request, parameters: found.parameters, paged: isPaged(request) };
      requireRole(call);
      return withHeaders(handler(call));
    } catch (error) {
      if (error instanceof RequestError) {
        return withHeaders(errorAnswer2(error.status, error.message));
      }
      throw error;
    }
  };
}
function requireRole(call) {
  const { token, request, account } = call;
  if (request.method === "GET" || token.role === "writer") {
    return;
  }
  if (request.method === "POST" && account.options.readerMayDryRun && booleanParameter(call, "dryRun")) {
    return;
  }
  throw new RequestError(403, "Forbidden. Access to the requested resource was denied.");
}
function isPaged(request) {
  const version = request.headers["ld-api-version"];
  if (version === void 0 || OLDER_VERSIONS.includes(String(version))) {
    return false;
  }
  if (PAGED_VERSIONS.includes(String(version))) {
    return true;
  }
  throw new RequestError(400, `Invalid API version ${version}`);
}
function findRoute2(path) {
  const segments = path.split("/");
  for (const route of ROUTES2) {
    const parameters = match(route.path.split("/"), segments);
    if (parameters !== void 0) {
      return { route, parameters };
    }
  }
  return void 0;
}
function match(pattern, segments) {
  if (pattern.length !== segments.length) {
    return void 0;
  }
  const parameters = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = decoded(segments[index] ?? "");
    if (expected.startsWith(":") && actual !== void 0 && actual !== "") {
      parameters[expected.slice(1)] = actual;
    } else if (expected !== actual) {
      return void 0;
    }
  }
  return parameters;
}
function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return void 0;
  }
}

// src/generated/emulator-seed.js
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length2 = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default2 = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/emulator-seed.schema.json", "title": "Seed of the LaunchDarkly emulator", "description": "What an emulated LaunchDarkly account holds when the emulator starts, and how it answers where LaunchDarkly's documentation is silent. Parts of the API's shapes may have further fields; they are kept and given back.", "type": "object", "additionalProperties": false, "required": ["tokens", "projects"], "properties": { "$schema": { "title": "Schema", "description": "For editors.", "type": "string", "examples": ["https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/emulator-seed.schema.json"] }, "now": { "title": "Now", "description": "The emulator's clock starts here and runs on: ISO 8601, or Unix milliseconds. Default: the wall clock.", "type": ["string", "integer"], "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", "examples": ["2026-12-01T09:00:00Z", 17645796e5] }, "tokens": { "title": "Tokens", "description": "The tokens that are valid.", "type": "array", "items": { "$ref": "#/$defs/token" }, "examples": [[{ "token": "api-writer", "role": "writer", "name": "merge" }]] }, "members": { "title": "Members", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/member" }, "examples": [[{ "_id": "507f1f77bcf86cd799439011", "email": "ada@example.com" }]] }, "teams": { "title": "Teams", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/team" }, "examples": [[{ "key": "release" }]] }, "projects": { "title": "Projects", "description": "What workflows can be on.", "type": "array", "items": { "$ref": "#/$defs/project" }, "examples": [[{ "key": "storefront", "environments": [{ "key": "production" }] }]] }, "templates": { "title": "Templates", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/template" }, "examples": [[{ "key": "standard", "stages": [] }]] }, "workflows": { "title": "Workflows", "description": "Those that already exist: active, completed or failed. Default: none.", "type": "array", "items": { "$ref": "#/$defs/workflow" }, "examples": [[{ "project": "storefront", "flag": "new-checkout", "environment": "production", "name": "Rollout" }]] }, "rateLimit": { "title": "Rate limit", "description": "Requests per window of ten seconds on the emulator's clock. Default: unlimited.", "type": "object", "additionalProperties": false, "properties": { "global": { "title": "Global", "description": "All routes and tokens together.", "type": "integer", "minimum": 0, "examples": [100] }, "routes": { "title": "Routes", "description": "By route: a method and a resource, or a resource alone for all its methods.", "type": "object", "propertyNames": { "pattern": "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$" }, "additionalProperties": { "title": "Limit", "description": "Requests per window.", "type": "integer", "minimum": 0, "examples": [5] }, "examples": [{ "POST workflows": 5, "flags": 20 }] } }, "examples": [{ "global": 100, "routes": { "POST workflows": 5 } }] }, "latencyMs": { "title": "Latency", "description": "How long every answer takes, in real milliseconds. Default: 0.", "type": "integer", "minimum": 0, "maximum": 6e4, "examples": [20] }, "options": { "title": "Options", "description": "An answer to every question that LaunchDarkly's documentation leaves open.", "type": "object", "additionalProperties": false, "properties": { "unfilteredListShowsEnded": { "title": "Unfiltered list shows ended", "description": "Whether a list of workflows without `status` shows completed and failed ones too.", "type": "boolean", "default": true, "examples": [false] }, "endedWorkflowsListedFor": { "title": "Ended workflows listed for", "description": "How long an ended workflow can still be read: `forever`, or a duration such as `30d`.", "type": "string", "pattern": "^(forever|(\\d+(ms|[smhdw]))+)$", "default": "forever", "examples": ["30d"] }, "listOrder": { "title": "List order", "description": "Order of a list of workflows without `sort`.", "enum": ["newest-first", "oldest-first"], "default": "newest-first", "examples": ["oldest-first"] }, "listVisibleAfterMs": { "title": "List visible after ms", "description": "How long after its creation a workflow or template shows in lists, in milliseconds of the emulator's clock.", "type": "integer", "minimum": 0, "default": 0, "examples": [2e3] }, "getVisibleAfterMs": { "title": "Get visible after ms", "description": "How long after its creation a workflow can be got and deleted by id, in milliseconds of the emulator's clock; 404 before.", "type": "integer", "minimum": 0, "default": 0, "examples": [2e3] }, "limitOverMaximum": { "title": "Limit over maximum", "description": "What a `limit` above 200 does: `clamp` gives 200, `refuse` is 400.", "enum": ["clamp", "refuse"], "default": "clamp", "examples": ["refuse"] }, "secondActiveWorkflow": { "title": "Second active workflow", "description": "Whether a flag and environment may have two active workflows: `allow`, or the status of the refusal.", "enum": ["allow", 400, 409], "default": "allow", "examples": [400] }, "trimDescriptions": { "title": "Trim descriptions", "description": "Whether white space around a description is dropped.", "type": "boolean", "default": false, "examples": [true] }, "escapeDescriptions": { "title": "Escape descriptions", "description": "Whether a description comes back with HTML escapes.", "type": "boolean", "default": false, "examples": [true] }, "descriptionLimit": { "title": "Description limit", "description": "The most UTF-16 units a description may have; null: no limit.", "type": ["integer", "null"], "minimum": 0, "default": null, "examples": [1e3] }, "longDescriptions": { "title": "Long descriptions", "description": "What happens above `descriptionLimit`: `refuse` is 400, `cut` keeps the beginning.", "enum": ["refuse", "cut"], "default": "refuse", "examples": ["cut"] }, "statuses": { "title": "Statuses", "description": "The words for what is neither completed nor failed.", "type": "object", "additionalProperties": false, "properties": { "notStarted": { "title": "Not started", "description": "Stages and conditions whose turn has not come.", "type": "string", "minLength": 1, "default": "pending", "examples": ["waiting"] }, "running": { "title": "Running", "description": "An active workflow, its current stage, and that stage's unmet conditions.", "type": "string", "minLength": 1, "default": "active", "examples": ["in-progress"] }, "declined": { "title": "Declined", "description": "A condition whose approval was declined.", "type": "string", "minLength": 1, "default": "declined", "examples": ["rejected"] } }, "default": { "notStarted": "pending", "running": "active", "declined": "declined" }, "examples": [{ "running": "in-progress" }] }, "declinedApproval": { "title": "Declined approval", "description": "What a declined approval does: `wait` leaves the stage open for another review, `fail` fails stage and workflow.", "enum": ["wait", "fail"], "default": "wait", "examples": ["fail"] }, "dryRunStatus": { "title": "Dry run status", "description": "Status of the answer to a dry run.", "enum": [200, 201], "default": 201, "examples": [200] }, "dryRunWithStages": { "title": "Dry run with stages", "description": "What `dryRun` does without a template: `check` checks and creates nothing, `create` ignores it, `refuse` is 400.", "enum": ["check", "create", "refuse"], "default": "check", "examples": ["create"] }, "inapplicableTemplateStatus": { "title": "Inapplicable template status", "description": "Status of the answer if a template's parameter doesn't apply; nothing is created in any case, and `meta` is in the body.", "enum": [200, 201, 400, 409, 422], "default": 400, "examples": [200] }, "duplicateTemplateKeyStatus": { "title": "Duplicate template key status", "description": "Status of the refusal of a template key that exists.", "enum": [400, 409], "default": 400, "examples": [409] }, "instructionIds": { "title": "Instruction ids", "description": "Where instructions come back with an `_id`.", "enum": ["nowhere", "templates", "everywhere"], "default": "templates", "examples": ["nowhere"] }, "instructionOrder": { "title": "Instruction order", "description": "In which order a stage's instructions come back; they run as sent.", "enum": ["as-sent", "reversed"], "default": "as-sent", "examples": ["reversed"] }, "instructionDefaults": { "title": "Instruction defaults", "description": "Whether instructions come back with LaunchDarkly's defaults filled in (`rolloutContextKind`, `contextKind`, `negate`).", "type": "boolean", "default": false, "examples": [true] }, "otherInstructionKinds": { "title": "Other instruction kinds", "description": "Whether a stage may hold targeting instructions outside the five documented families; `refuse` is 400.", "enum": ["accept", "refuse"], "default": "accept", "examples": ["refuse"] }, "unknownInstructionKinds": { "title": "Unknown instruction kinds", "description": "What an instruction of an unknown kind does: `refuse` is 400, `accept` does nothing when the stage runs, `fail-stage` fails it.", "enum": ["accept", "refuse", "fail-stage"], "default": "refuse", "examples": ["accept"] }, "readerMayDryRun": { "title": "Reader may dry run", "description": "Whether a reader's token may POST with `dryRun`.", "type": "boolean", "default": false, "examples": [true] }, "relativeWaitBase": { "title": "Relative wait base", "description": "What a relative wait after stage 1 counts from.", "enum": ["previous-stage", "workflow-start"], "default": "previous-stage", "examples": ["workflow-start"] }, "pastExecutionDate": { "title": "Past execution date", "description": "What an `executionDate` in the past does: `run-at-once`, or `refuse` with 400.", "enum": ["run-at-once", "refuse"], "default": "run-at-once", "examples": ["refuse"] }, "stageWithoutConditions": { "title": "Stage without conditions", "description": "What a stage without conditions does: `run-at-once` in its turn, `wait` for ever, or `refuse` with 400.", "enum": ["run-at-once", "wait", "refuse"], "default": "run-at-once", "examples": ["wait"] }, "workflowWithoutStages": { "title": "Workflow without stages", "description": "What a workflow without stages does: `complete` at once, or `refuse` with 400.", "enum": ["complete", "refuse"], "default": "complete", "examples": ["refuse"] }, "environmentRequiresApprovals": { "title": "Environment requires approvals", "description": "What happens in an environment that requires approvals to a stage that has none of its own: the create is refused with 405 or 400, `fail-stage` fails the stage when it is due, `allow` does nothing.", "enum": [405, 400, "fail-stage", "allow"], "default": 405, "examples": [400] }, "deleteEndedStatus": { "title": "Delete ended status", "description": "Answer to deleting a completed or failed workflow: 204 deletes it, the others refuse.", "enum": [204, 400, 409], "default": 204, "examples": [400] }, "deleteMissingStatus": { "title": "Delete missing status", "description": "Answer to deleting a workflow or template that isn't there.", "enum": [404, 204], "default": 404, "examples": [204] }, "serviceTokenMaintainer": { "title": "Service token maintainer", "description": "The `_maintainerId` of what a service token creates without `maintainerId`: `empty` text, the `token-id`, or `required`: 400.", "enum": ["empty", "token-id", "required"], "default": "empty", "examples": ["token-id"] }, "unknownMembers": { "title": "Unknown members", "description": "Whether member ids and team keys that the account doesn't have are taken in a request; `refuse` is 400.", "enum": ["accept", "refuse"], "default": "accept", "examples": ["refuse"] }, "unknownSegments": { "title": "Unknown segments", "description": "Whether a segment that the environment doesn't have is taken in a request; `refuse` is 400.", "enum": ["accept", "refuse"], "default": "refuse", "examples": ["accept"] }, "deletedTemplate": { "title": "Deleted template", "description": "What deleting a template does to workflows made from it: nothing, their `templateKey` goes, or the active ones go.", "enum": ["keep-workflows", "forget-key", "delete-workflows"], "default": "keep-workflows", "examples": ["forget-key"] }, "deletedFlag": { "title": "Deleted flag", "description": "What deleting a flag does to its workflows: they go (404), or active ones fail and all stay readable.", "enum": ["delete-workflows", "fail-workflows"], "default": "delete-workflows", "examples": ["fail-workflows"] }, "deletedEnvironment": { "title": "Deleted environment", "description": "What deleting an environment does to its workflows: they go (404), or active ones fail and all stay readable.", "enum": ["delete-workflows", "fail-workflows"], "default": "delete-workflows", "examples": ["fail-workflows"] }, "rateLimitResetSkewMs": { "title": "Rate limit reset skew ms", "description": "Added to `X-Ratelimit-Reset`; negative: it lies in the past, as has been seen.", "type": "integer", "default": 0, "examples": [-5e3] }, "rateLimitHeaders": { "title": "Rate limit headers", "description": "What answers say of limits: `X-Ratelimit-*` on limited routes, or `Retry-After` on a 429 and nothing else.", "type": "string", "enum": ["x-ratelimit", "retry-after"], "default": "x-ratelimit", "examples": ["retry-after"] } }, "examples": [{ "duplicateTemplateKeyStatus": 409 }] } }, "examples": [{ "now": "2026-12-01T09:00:00Z", "tokens": [{ "token": "api-writer", "role": "writer", "name": "merge" }], "projects": [{ "key": "storefront", "environments": [{ "key": "production" }], "flags": [{ "key": "new-checkout", "name": "New checkout", "variations": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "value": true }, { "_id": "fc15f6a4-05d3-4aa4-a997-446be461345d", "value": false }] }] }] }], "$defs": { "token": { "title": "Token", "description": "An access token.", "type": "object", "additionalProperties": false, "properties": { "token": { "title": "Token", "description": "What stands in the `Authorization` header, as it is.", "type": "string", "minLength": 1, "examples": ["api-writer"] }, "role": { "title": "Role", "description": "A reader gets 403 for every write.", "enum": ["reader", "writer"], "examples": ["writer"] }, "name": { "title": "Name", "description": "Shown by caller-identity. Default: the role.", "type": "string", "examples": ["merge"] }, "memberId": { "title": "Member", "description": "Whose personal token it is. Without it, it is a service token.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "token": "api-writer", "role": "writer", "name": "merge" }], "required": ["token", "role"] }, "member": { "title": "Member", "description": "An account member, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What workflows name the member by.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] }, "email": { "title": "Email", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["ada@example.com"] }, "firstName": { "title": "First name", "description": "Optional.", "type": "string", "examples": ["Ada"] }, "lastName": { "title": "Last name", "description": "Optional.", "type": "string", "examples": ["Lovelace"] }, "role": { "title": "Role", "description": "Default: `writer`.", "type": "string", "examples": ["admin"] }, "teams": { "title": "Teams", "description": "Those the member is in, as `{key}`.", "type": "array", "items": { "title": "Team", "description": "A team by key.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "The team's key.", "type": "string", "minLength": 1, "examples": ["release"] } }, "examples": [{ "key": "release" }], "required": ["key"] }, "examples": [[{ "key": "release" }]] } }, "examples": [{ "_id": "507f1f77bcf86cd799439011", "email": "ada@example.com" }], "required": ["_id", "email"] }, "team": { "title": "Team", "description": "A team, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["release"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Release managers"] } }, "examples": [{ "key": "release", "name": "Release managers" }], "required": ["key"] }, "project": { "title": "Project", "description": "A project with all it holds.", "type": "object", "additionalProperties": false, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Storefront"] }, "environments": { "title": "Environments", "description": "One at least.", "type": "array", "items": { "$ref": "#/$defs/environment" }, "minItems": 1, "examples": [[{ "key": "production" }]] }, "segments": { "title": "Segments", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/segment" }, "examples": [[{ "key": "beta", "environment": "production" }]] }, "flags": { "title": "Flags", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/flag" }, "examples": [[{ "key": "new-checkout", "variations": [{ "value": true }, { "value": false }] }]] } }, "examples": [{ "key": "storefront", "environments": [{ "key": "production" }], "flags": [] }], "required": ["key", "environments"] }, "environment": { "title": "Environment", "description": "An environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Production"] }, "critical": { "title": "Critical", "description": "Default: false.", "type": "boolean", "examples": [true] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["ops"]] }, "approvalSettings": { "title": "Approval settings", "description": "Only shown if given; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "required": { "title": "Required", "description": "Whether changes need an approval: then a stage without one of its own is what the option `environmentRequiresApprovals` says. Default: false.", "type": "boolean", "examples": [true] }, "serviceKind": { "title": "Service", "description": "`launchdarkly`, or another one: then no workflow can be created. Default: `launchdarkly`.", "type": "string", "examples": ["servicenow"] }, "minNumApprovals": { "title": "Approvals", "description": "Shown only: one approval is enough for a workflow's stage. Default: 1.", "type": "integer", "minimum": 1, "examples": [1] } }, "examples": [{ "required": true, "serviceKind": "launchdarkly", "minNumApprovals": 1 }] } }, "examples": [{ "key": "production", "name": "Production" }], "required": ["key"] }, "segment": { "title": "Segment", "description": "A segment, in the API's output shape with the environment it is in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the environment.", "type": "string", "minLength": 1, "examples": ["beta"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Beta testers"] } }, "examples": [{ "key": "beta", "environment": "production" }], "required": ["key", "environment"] }, "flag": { "title": "Flag", "description": "A feature flag, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["New checkout"] }, "description": { "title": "Description", "description": "What the flag does.", "type": "string", "examples": ["The new checkout page"] }, "kind": { "title": "Kind", "description": "`boolean` or `multivariate`. Default: by the values.", "type": "string", "examples": ["boolean"] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["checkout"]] }, "temporary": { "title": "Temporary", "description": "Default: true.", "type": "boolean", "examples": [true] }, "archived": { "title": "Archived", "description": "No workflow can be created on an archived flag. Default: false.", "type": "boolean", "examples": [false] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: a fixed date.", "type": "integer", "examples": [16094592e5] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "variations": { "title": "Variations", "description": "Two or more, usually.", "type": "array", "items": { "$ref": "#/$defs/variation" }, "minItems": 1, "examples": [[{ "value": true }, { "value": false }]] }, "environments": { "title": "Environments", "description": "The flag's configuration by environment key; an environment that is left out gets the default.", "type": "object", "additionalProperties": { "$ref": "#/$defs/configuration" }, "examples": [{ "production": { "on": true } }] } }, "examples": [{ "key": "new-checkout", "name": "New checkout", "variations": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "value": true }, { "_id": "fc15f6a4-05d3-4aa4-a997-446be461345d", "value": false }] }], "required": ["key", "variations"] }, "variation": { "title": "Variation", "description": "A value that the flag can serve.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What instructions name it by. Default: a new UUID.", "type": "string", "minLength": 1, "examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["on"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["The new checkout"] }, "value": { "title": "Value", "description": "Any JSON value.", "examples": [true, "blue", { "size": 3 }] } }, "examples": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "name": "on", "value": true }], "required": ["value"] }, "configuration": { "title": "Configuration", "description": "The flag in one environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "on": { "title": "On", "description": "Whether targeting is on. Default: false.", "type": "boolean", "examples": [false] }, "offVariation": { "title": "Off variation", "description": "Index of what is served while targeting is off. Default: the last one.", "type": "integer", "minimum": 0, "examples": [1] }, "fallthrough": { "title": "Default rule", "description": "What is served if nothing else matches. Default: variation 0.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "variation": 0 }] }, "rules": { "title": "Rules", "description": "In the order of evaluation. Default: none.", "type": "array", "items": { "$ref": "#/$defs/rule" }, "examples": [[{ "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }]] }, "targets": { "title": "Targets", "description": "Individual users. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["user-1"], "variation": 0 }]] }, "contextTargets": { "title": "Context targets", "description": "Individual contexts of other kinds. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["device-1"], "variation": 0, "contextKind": "device" }]] }, "prerequisites": { "title": "Prerequisites", "description": "Default: none.", "type": "array", "items": { "title": "Prerequisite", "description": "A flag that must serve a variation first.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["accounts"] }, "variation": { "title": "Variation", "description": "Index of its variation.", "type": "integer", "minimum": 0, "examples": [0] } }, "examples": [{ "key": "accounts", "variation": 0 }], "required": ["key", "variation"] }, "examples": [[{ "key": "accounts", "variation": 0 }]] }, "version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [3] } }, "examples": [{ "on": false, "offVariation": 1, "fallthrough": { "variation": 0 }, "rules": [], "targets": [] }] }, "rule": { "title": "Rule", "description": "A targeting rule, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["a902ef4a-2faf-4eaf-88e1-ecc356708a29"] }, "description": { "title": "Description", "description": "What the rule is for.", "type": "string", "examples": ["Germany first"] }, "clauses": { "title": "Clauses", "description": "All must match.", "type": "array", "items": { "$ref": "#/$defs/clause" }, "examples": [[{ "attribute": "country", "op": "in", "values": ["DE"] }]] }, "trackEvents": { "title": "Track events", "description": "Default: false.", "type": "boolean", "examples": [false] }, "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "_id": "a902ef4a-2faf-4eaf-88e1-ecc356708a29", "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }], "required": ["clauses"] }, "clause": { "title": "Clause", "description": "One clause of a rule.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["10a58772-3121-400f-846b-b8a04e8944ed"] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] }, "attribute": { "title": "Attribute", "description": "What is looked at; `segmentMatch` for segments.", "type": "string", "examples": ["country"] }, "op": { "title": "Operator", "description": "How it is compared.", "type": "string", "examples": ["in"] }, "values": { "title": "Values", "description": "What it is compared with.", "type": "array", "items": {}, "examples": [["DE"]] }, "negate": { "title": "Negate", "description": "Default: false.", "type": "boolean", "examples": [false] } }, "examples": [{ "contextKind": "user", "attribute": "country", "op": "in", "values": ["DE"], "negate": false }], "required": ["op", "values"] }, "target": { "title": "Target", "description": "Contexts that get a variation each for themselves.", "type": "object", "additionalProperties": true, "properties": { "values": { "title": "Values", "description": "Context keys.", "type": "array", "items": { "type": "string" }, "examples": [["user-1"]] }, "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "values": ["user-1"], "variation": 0 }], "required": ["values", "variation"] }, "stage": { "title": "Stage", "description": "A stage in the API's input shape or output shape. Stages given as completed are not replayed on the flag.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "name": { "title": "Name", "description": "The stage's name.", "type": "string", "examples": ["10% of customers"] }, "executeConditionsInSequence": { "title": "In sequence", "description": "Whether each condition begins when the one before is met. Never read back. Default: false.", "type": "boolean", "examples": [true] }, "conditions": { "title": "Conditions", "description": "What must be met before the stage runs.", "type": "array", "items": { "$ref": "#/$defs/condition" }, "examples": [[{ "kind": "schedule", "executeNow": true }]] }, "action": { "title": "Action", "description": "What the stage does to the flag.", "type": "object", "additionalProperties": true, "properties": { "kind": { "title": "Kind", "description": "Always `patch`; the output shape has it.", "type": "string", "examples": ["patch"] }, "instructions": { "title": "Instructions", "description": "Semantic patch instructions; an `_id` is kept as the instruction's.", "type": "array", "items": { "title": "Instruction", "description": "One instruction; its fields depend on its kind.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What a template's parameters name.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "The instruction's kind.", "type": "string", "examples": ["turnFlagOn"] } }, "examples": [{ "kind": "turnFlagOn" }], "required": ["kind"] }, "examples": [[{ "kind": "turnFlagOn" }]] } }, "examples": [{ "instructions": [{ "kind": "turnFlagOn" }] }] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "name": "10% of customers", "conditions": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "action": { "instructions": [{ "kind": "turnFlagOn" }] } }] }, "condition": { "title": "Condition", "description": "A condition in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`schedule` or `ld-approval`.", "type": "string", "examples": ["schedule"] }, "scheduleKind": { "title": "Kind of schedule", "description": "`relative` or `absolute`.", "type": "string", "examples": ["relative"] }, "waitDuration": { "title": "Wait", "description": "How many units to wait, if relative.", "type": "integer", "examples": [2] }, "waitDurationUnit": { "title": "Unit of the wait", "description": "`minute`, `hour`, `calendarDay` or `calendarWeek`.", "type": "string", "examples": ["calendarDay"] }, "executionDate": { "title": "Execution date", "description": "Unix milliseconds, if absolute.", "type": "integer", "examples": [17645796e5] }, "executeNow": { "title": "At once", "description": "True: nothing to wait for. Never read back.", "type": "boolean", "examples": [true] }, "description": { "title": "Description", "description": "What the approval is for.", "type": "string", "examples": ["Release manager"] }, "notifyMemberIds": { "title": "Members", "description": "Who is asked, by id; ten at most.", "type": "array", "items": { "type": "string" }, "examples": [["507f1f77bcf86cd799439011"]] }, "notifyTeamKeys": { "title": "Teams", "description": "Which teams are asked. Never read back.", "type": "array", "items": { "type": "string" }, "examples": [["release"]] }, "allReviews": { "title": "Reviews", "description": "Those already given.", "type": "array", "items": { "$ref": "#/$defs/review" }, "examples": [[{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve" }]] }, "reviewStatus": { "title": "Review status", "description": "Default: what the last review says, else `pending`.", "type": "string", "examples": ["approved"] }, "appliedDate": { "title": "Applied", "description": "When it was met, Unix milliseconds.", "type": "integer", "examples": [17645796e5] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "required": ["kind"] }, "review": { "title": "Review", "description": "A review that was given.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`approve`, `decline` or `comment`.", "type": "string", "examples": ["approve"] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "comment": { "title": "Comment", "description": "What the reviewer said.", "type": "string", "examples": ["Looks good."] }, "memberId": { "title": "Member", "description": "Who reviewed.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve", "creationDate": 17645796e5, "memberId": "507f1f77bcf86cd799439011" }] }, "execution": { "title": "Execution", "description": "How far it is. `completed` and `failed` mean that; every other status means under way, and is shown as given until something happens.", "type": "object", "additionalProperties": true, "properties": { "status": { "title": "Status", "description": "`completed`, `failed`, or any other word.", "type": "string", "examples": ["completed"] }, "stopDate": { "title": "Stop date", "description": "When it ended, Unix milliseconds.", "type": "integer", "examples": [17645796e5] } }, "examples": [{ "status": "completed", "stopDate": 17645796e5 }], "required": ["status"] }, "template": { "title": "Template", "description": "A workflow template, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "As in a request; or `_key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "_key": { "title": "Key", "description": "As in an answer; or `key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["Standard rollout"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["How we release"] }, "projectKey": { "title": "Project", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "environmentKey": { "title": "Environment", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["production"] }, "flagKey": { "title": "Flag", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "_ownerId": { "title": "Owner", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "stages": { "title": "Stages", "description": "What a workflow made from it gets.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] } }, "examples": [{ "key": "standard", "name": "Standard rollout", "projectKey": "storefront", "environmentKey": "production", "flagKey": "new-checkout", "stages": [] }], "anyOf": [{ "required": ["key"] }, { "required": ["_key"] }] }, "workflow": { "title": "Workflow", "description": "A workflow with the place it is in, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "project": { "title": "Project", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "flag": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds: when it started. What was due between then and `now` runs when the emulator starts. Default: now.", "type": "integer", "examples": [17645796e5] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "maintainerId": { "title": "Maintainer", "description": "As in a request.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "name": { "title": "Name", "description": "Need not be unique.", "type": "string", "minLength": 1, "examples": ["Progressive rollout"] }, "description": { "title": "Description", "description": "Kept byte for byte, whatever the options say.", "type": "string", "examples": ["Managed elsewhere."] }, "templateKey": { "title": "Template", "description": "The template it was made from.", "type": "string", "minLength": 1, "examples": ["standard"] }, "stages": { "title": "Stages", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "project": "storefront", "flag": "new-checkout", "environment": "production", "name": "Rollout", "stages": [] }], "required": ["project", "flag", "environment", "name"] } } };
var schema32 = { "title": "Token", "description": "An access token.", "type": "object", "additionalProperties": false, "properties": { "token": { "title": "Token", "description": "What stands in the `Authorization` header, as it is.", "type": "string", "minLength": 1, "examples": ["api-writer"] }, "role": { "title": "Role", "description": "A reader gets 403 for every write.", "enum": ["reader", "writer"], "examples": ["writer"] }, "name": { "title": "Name", "description": "Shown by caller-identity. Default: the role.", "type": "string", "examples": ["merge"] }, "memberId": { "title": "Member", "description": "Whose personal token it is. Without it, it is a service token.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "token": "api-writer", "role": "writer", "name": "merge" }], "required": ["token", "role"] };
var schema33 = { "title": "Member", "description": "An account member, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What workflows name the member by.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] }, "email": { "title": "Email", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["ada@example.com"] }, "firstName": { "title": "First name", "description": "Optional.", "type": "string", "examples": ["Ada"] }, "lastName": { "title": "Last name", "description": "Optional.", "type": "string", "examples": ["Lovelace"] }, "role": { "title": "Role", "description": "Default: `writer`.", "type": "string", "examples": ["admin"] }, "teams": { "title": "Teams", "description": "Those the member is in, as `{key}`.", "type": "array", "items": { "title": "Team", "description": "A team by key.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "The team's key.", "type": "string", "minLength": 1, "examples": ["release"] } }, "examples": [{ "key": "release" }], "required": ["key"] }, "examples": [[{ "key": "release" }]] } }, "examples": [{ "_id": "507f1f77bcf86cd799439011", "email": "ada@example.com" }], "required": ["_id", "email"] };
var schema34 = { "title": "Team", "description": "A team, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["release"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Release managers"] } }, "examples": [{ "key": "release", "name": "Release managers" }], "required": ["key"] };
var func12 = Object.prototype.hasOwnProperty;
var func22 = require_ucs2length2().default;
var pattern42 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");
var pattern52 = new RegExp("^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$", "u");
var pattern62 = new RegExp("^(forever|(\\d+(ms|[smhdw]))+)$", "u");
var schema35 = { "title": "Project", "description": "A project with all it holds.", "type": "object", "additionalProperties": false, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Storefront"] }, "environments": { "title": "Environments", "description": "One at least.", "type": "array", "items": { "$ref": "#/$defs/environment" }, "minItems": 1, "examples": [[{ "key": "production" }]] }, "segments": { "title": "Segments", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/segment" }, "examples": [[{ "key": "beta", "environment": "production" }]] }, "flags": { "title": "Flags", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/flag" }, "examples": [[{ "key": "new-checkout", "variations": [{ "value": true }, { "value": false }] }]] } }, "examples": [{ "key": "storefront", "environments": [{ "key": "production" }], "flags": [] }], "required": ["key", "environments"] };
var schema36 = { "title": "Environment", "description": "An environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Production"] }, "critical": { "title": "Critical", "description": "Default: false.", "type": "boolean", "examples": [true] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["ops"]] }, "approvalSettings": { "title": "Approval settings", "description": "Only shown if given; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "required": { "title": "Required", "description": "Whether changes need an approval: then a stage without one of its own is what the option `environmentRequiresApprovals` says. Default: false.", "type": "boolean", "examples": [true] }, "serviceKind": { "title": "Service", "description": "`launchdarkly`, or another one: then no workflow can be created. Default: `launchdarkly`.", "type": "string", "examples": ["servicenow"] }, "minNumApprovals": { "title": "Approvals", "description": "Shown only: one approval is enough for a workflow's stage. Default: 1.", "type": "integer", "minimum": 1, "examples": [1] } }, "examples": [{ "required": true, "serviceKind": "launchdarkly", "minNumApprovals": 1 }] } }, "examples": [{ "key": "production", "name": "Production" }], "required": ["key"] };
var schema37 = { "title": "Segment", "description": "A segment, in the API's output shape with the environment it is in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the environment.", "type": "string", "minLength": 1, "examples": ["beta"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Beta testers"] } }, "examples": [{ "key": "beta", "environment": "production" }], "required": ["key", "environment"] };
var schema38 = { "title": "Flag", "description": "A feature flag, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["New checkout"] }, "description": { "title": "Description", "description": "What the flag does.", "type": "string", "examples": ["The new checkout page"] }, "kind": { "title": "Kind", "description": "`boolean` or `multivariate`. Default: by the values.", "type": "string", "examples": ["boolean"] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["checkout"]] }, "temporary": { "title": "Temporary", "description": "Default: true.", "type": "boolean", "examples": [true] }, "archived": { "title": "Archived", "description": "No workflow can be created on an archived flag. Default: false.", "type": "boolean", "examples": [false] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: a fixed date.", "type": "integer", "examples": [16094592e5] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "variations": { "title": "Variations", "description": "Two or more, usually.", "type": "array", "items": { "$ref": "#/$defs/variation" }, "minItems": 1, "examples": [[{ "value": true }, { "value": false }]] }, "environments": { "title": "Environments", "description": "The flag's configuration by environment key; an environment that is left out gets the default.", "type": "object", "additionalProperties": { "$ref": "#/$defs/configuration" }, "examples": [{ "production": { "on": true } }] } }, "examples": [{ "key": "new-checkout", "name": "New checkout", "variations": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "value": true }, { "_id": "fc15f6a4-05d3-4aa4-a997-446be461345d", "value": false }] }], "required": ["key", "variations"] };
var schema39 = { "title": "Variation", "description": "A value that the flag can serve.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What instructions name it by. Default: a new UUID.", "type": "string", "minLength": 1, "examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["on"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["The new checkout"] }, "value": { "title": "Value", "description": "Any JSON value.", "examples": [true, "blue", { "size": 3 }] } }, "examples": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "name": "on", "value": true }], "required": ["value"] };
var schema40 = { "title": "Configuration", "description": "The flag in one environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "on": { "title": "On", "description": "Whether targeting is on. Default: false.", "type": "boolean", "examples": [false] }, "offVariation": { "title": "Off variation", "description": "Index of what is served while targeting is off. Default: the last one.", "type": "integer", "minimum": 0, "examples": [1] }, "fallthrough": { "title": "Default rule", "description": "What is served if nothing else matches. Default: variation 0.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "variation": 0 }] }, "rules": { "title": "Rules", "description": "In the order of evaluation. Default: none.", "type": "array", "items": { "$ref": "#/$defs/rule" }, "examples": [[{ "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }]] }, "targets": { "title": "Targets", "description": "Individual users. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["user-1"], "variation": 0 }]] }, "contextTargets": { "title": "Context targets", "description": "Individual contexts of other kinds. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["device-1"], "variation": 0, "contextKind": "device" }]] }, "prerequisites": { "title": "Prerequisites", "description": "Default: none.", "type": "array", "items": { "title": "Prerequisite", "description": "A flag that must serve a variation first.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["accounts"] }, "variation": { "title": "Variation", "description": "Index of its variation.", "type": "integer", "minimum": 0, "examples": [0] } }, "examples": [{ "key": "accounts", "variation": 0 }], "required": ["key", "variation"] }, "examples": [[{ "key": "accounts", "variation": 0 }]] }, "version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [3] } }, "examples": [{ "on": false, "offVariation": 1, "fallthrough": { "variation": 0 }, "rules": [], "targets": [] }] };
var schema43 = { "title": "Target", "description": "Contexts that get a variation each for themselves.", "type": "object", "additionalProperties": true, "properties": { "values": { "title": "Values", "description": "Context keys.", "type": "array", "items": { "type": "string" }, "examples": [["user-1"]] }, "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "values": ["user-1"], "variation": 0 }], "required": ["values", "variation"] };
var schema41 = { "title": "Rule", "description": "A targeting rule, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["a902ef4a-2faf-4eaf-88e1-ecc356708a29"] }, "description": { "title": "Description", "description": "What the rule is for.", "type": "string", "examples": ["Germany first"] }, "clauses": { "title": "Clauses", "description": "All must match.", "type": "array", "items": { "$ref": "#/$defs/clause" }, "examples": [[{ "attribute": "country", "op": "in", "values": ["DE"] }]] }, "trackEvents": { "title": "Track events", "description": "Default: false.", "type": "boolean", "examples": [false] }, "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "_id": "a902ef4a-2faf-4eaf-88e1-ecc356708a29", "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }], "required": ["clauses"] };
var schema42 = { "title": "Clause", "description": "One clause of a rule.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["10a58772-3121-400f-846b-b8a04e8944ed"] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] }, "attribute": { "title": "Attribute", "description": "What is looked at; `segmentMatch` for segments.", "type": "string", "examples": ["country"] }, "op": { "title": "Operator", "description": "How it is compared.", "type": "string", "examples": ["in"] }, "values": { "title": "Values", "description": "What it is compared with.", "type": "array", "items": {}, "examples": [["DE"]] }, "negate": { "title": "Negate", "description": "Default: false.", "type": "boolean", "examples": [false] } }, "examples": [{ "contextKind": "user", "attribute": "country", "op": "in", "values": ["DE"], "negate": false }], "required": ["op", "values"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clauses === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clauses" }, message: "must have required property 'clauses'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err1 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties._id.type, parentSchema: schema41.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.description.type, parentSchema: schema41.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data2 = data.clauses;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.op === void 0) {
              const err4 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/$defs/clause/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema42.required, parentSchema: schema42, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data3.values === void 0) {
              const err5 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/$defs/clause/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema42.required, parentSchema: schema42, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data3._id !== void 0) {
              let data4 = data3._id;
              if (typeof data4 === "string") {
                if (func22(data4) < 1) {
                  const err6 = { instancePath: instancePath + "/clauses/" + i0 + "/_id", schemaPath: "#/$defs/clause/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42.properties._id, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/clauses/" + i0 + "/_id", schemaPath: "#/$defs/clause/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties._id.type, parentSchema: schema42.properties._id, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.contextKind !== void 0) {
              let data5 = data3.contextKind;
              if (typeof data5 !== "string") {
                const err8 = { instancePath: instancePath + "/clauses/" + i0 + "/contextKind", schemaPath: "#/$defs/clause/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.contextKind.type, parentSchema: schema42.properties.contextKind, data: data5 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.attribute !== void 0) {
              let data6 = data3.attribute;
              if (typeof data6 !== "string") {
                const err9 = { instancePath: instancePath + "/clauses/" + i0 + "/attribute", schemaPath: "#/$defs/clause/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.attribute.type, parentSchema: schema42.properties.attribute, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.op !== void 0) {
              let data7 = data3.op;
              if (typeof data7 !== "string") {
                const err10 = { instancePath: instancePath + "/clauses/" + i0 + "/op", schemaPath: "#/$defs/clause/properties/op/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.op.type, parentSchema: schema42.properties.op, data: data7 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.values !== void 0) {
              let data8 = data3.values;
              if (!Array.isArray(data8)) {
                const err11 = { instancePath: instancePath + "/clauses/" + i0 + "/values", schemaPath: "#/$defs/clause/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.values.type, parentSchema: schema42.properties.values, data: data8 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.negate !== void 0) {
              let data9 = data3.negate;
              if (typeof data9 !== "boolean") {
                const err12 = { instancePath: instancePath + "/clauses/" + i0 + "/negate", schemaPath: "#/$defs/clause/properties/negate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.negate.type, parentSchema: schema42.properties.negate, data: data9 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/$defs/clause/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.clauses.type, parentSchema: schema41.properties.clauses, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.trackEvents !== void 0) {
      let data10 = data.trackEvents;
      if (typeof data10 !== "boolean") {
        const err15 = { instancePath: instancePath + "/trackEvents", schemaPath: "#/properties/trackEvents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.trackEvents.type, parentSchema: schema41.properties.trackEvents, data: data10 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.variation !== void 0) {
      let data11 = data.variation;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err16 = { instancePath: instancePath + "/variation", schemaPath: "#/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.variation.type, parentSchema: schema41.properties.variation, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err17 = { instancePath: instancePath + "/variation", schemaPath: "#/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.variation, data: data11 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.rollout !== void 0) {
      let data12 = data.rollout;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.variations === void 0) {
          const err18 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/required", keyword: "required", params: { missingProperty: "variations" }, message: "must have required property 'variations'", schema: schema41.properties.rollout.required, parentSchema: schema41.properties.rollout, data: data12 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data12.variations !== void 0) {
          let data13 = data12.variations;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.variation === void 0) {
                  const err19 = { instancePath: instancePath + "/rollout/variations/" + i1, schemaPath: "#/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema41.properties.rollout.properties.variations.items.required, parentSchema: schema41.properties.rollout.properties.variations.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data14.weight === void 0) {
                  const err20 = { instancePath: instancePath + "/rollout/variations/" + i1, schemaPath: "#/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema41.properties.rollout.properties.variations.items.required, parentSchema: schema41.properties.rollout.properties.variations.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data14.variation !== void 0) {
                  let data15 = data14.variation;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err21 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/variation", schemaPath: "#/properties/rollout/properties/variations/items/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.rollout.properties.variations.items.properties.variation.type, parentSchema: schema41.properties.rollout.properties.variations.items.properties.variation, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 < 0 || isNaN(data15)) {
                      const err22 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/variation", schemaPath: "#/properties/rollout/properties/variations/items/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.rollout.properties.variations.items.properties.variation, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                }
                if (data14.weight !== void 0) {
                  let data16 = data14.weight;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err23 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/weight", schemaPath: "#/properties/rollout/properties/variations/items/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.rollout.properties.variations.items.properties.weight.type, parentSchema: schema41.properties.rollout.properties.variations.items.properties.weight, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 > 1e5 || isNaN(data16)) {
                      const err24 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/weight", schemaPath: "#/properties/rollout/properties/variations/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema41.properties.rollout.properties.variations.items.properties.weight, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (data16 < 0 || isNaN(data16)) {
                      const err25 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/weight", schemaPath: "#/properties/rollout/properties/variations/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.rollout.properties.variations.items.properties.weight, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/rollout/variations/" + i1, schemaPath: "#/properties/rollout/properties/variations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.rollout.properties.variations.items.type, parentSchema: schema41.properties.rollout.properties.variations.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/rollout/variations", schemaPath: "#/properties/rollout/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.rollout.properties.variations.type, parentSchema: schema41.properties.rollout.properties.variations, data: data13 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.bucketBy !== void 0) {
          let data17 = data12.bucketBy;
          if (typeof data17 !== "string") {
            const err28 = { instancePath: instancePath + "/rollout/bucketBy", schemaPath: "#/properties/rollout/properties/bucketBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.rollout.properties.bucketBy.type, parentSchema: schema41.properties.rollout.properties.bucketBy, data: data17 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.contextKind !== void 0) {
          let data18 = data12.contextKind;
          if (typeof data18 !== "string") {
            const err29 = { instancePath: instancePath + "/rollout/contextKind", schemaPath: "#/properties/rollout/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.rollout.properties.contextKind.type, parentSchema: schema41.properties.rollout.properties.contextKind, data: data18 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.rollout.type, parentSchema: schema41.properties.rollout, data: data12 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on !== void 0) {
      let data0 = data.on;
      if (typeof data0 !== "boolean") {
        const err0 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.on.type, parentSchema: schema40.properties.on, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.offVariation !== void 0) {
      let data1 = data.offVariation;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/offVariation", schemaPath: "#/properties/offVariation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.offVariation.type, parentSchema: schema40.properties.offVariation, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/offVariation", schemaPath: "#/properties/offVariation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.offVariation, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.fallthrough !== void 0) {
      let data2 = data.fallthrough;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.variation !== void 0) {
          let data3 = data2.variation;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err3 = { instancePath: instancePath + "/fallthrough/variation", schemaPath: "#/properties/fallthrough/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.fallthrough.properties.variation.type, parentSchema: schema40.properties.fallthrough.properties.variation, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err4 = { instancePath: instancePath + "/fallthrough/variation", schemaPath: "#/properties/fallthrough/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.fallthrough.properties.variation, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data2.rollout !== void 0) {
          let data4 = data2.rollout;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.variations === void 0) {
              const err5 = { instancePath: instancePath + "/fallthrough/rollout", schemaPath: "#/properties/fallthrough/properties/rollout/required", keyword: "required", params: { missingProperty: "variations" }, message: "must have required property 'variations'", schema: schema40.properties.fallthrough.properties.rollout.required, parentSchema: schema40.properties.fallthrough.properties.rollout, data: data4 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data4.variations !== void 0) {
              let data5 = data4.variations;
              if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (data6.variation === void 0) {
                      const err6 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0, schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.required, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                    if (data6.weight === void 0) {
                      const err7 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0, schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.required, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                    if (data6.variation !== void 0) {
                      let data7 = data6.variation;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        const err8 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/variation", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.variation.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.variation, data: data7 };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                      }
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 0 || isNaN(data7)) {
                          const err9 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/variation", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.variation, data: data7 };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data6.weight !== void 0) {
                      let data8 = data6.weight;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        const err10 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/weight", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight, data: data8 };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 1e5 || isNaN(data8)) {
                          const err11 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/weight", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight, data: data8 };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                        if (data8 < 0 || isNaN(data8)) {
                          const err12 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/weight", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight, data: data8 };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0, schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/fallthrough/rollout/variations", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.bucketBy !== void 0) {
              let data9 = data4.bucketBy;
              if (typeof data9 !== "string") {
                const err15 = { instancePath: instancePath + "/fallthrough/rollout/bucketBy", schemaPath: "#/properties/fallthrough/properties/rollout/properties/bucketBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.fallthrough.properties.rollout.properties.bucketBy.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.bucketBy, data: data9 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.contextKind !== void 0) {
              let data10 = data4.contextKind;
              if (typeof data10 !== "string") {
                const err16 = { instancePath: instancePath + "/fallthrough/rollout/contextKind", schemaPath: "#/properties/fallthrough/properties/rollout/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.fallthrough.properties.rollout.properties.contextKind.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.contextKind, data: data10 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/fallthrough/rollout", schemaPath: "#/properties/fallthrough/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.fallthrough.properties.rollout.type, parentSchema: schema40.properties.fallthrough.properties.rollout, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/fallthrough", schemaPath: "#/properties/fallthrough/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.fallthrough.type, parentSchema: schema40.properties.fallthrough, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data11 = data.rules;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data11[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.rules.type, parentSchema: schema40.properties.rules, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data13 = data.targets;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.values === void 0) {
              const err20 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema43.required, parentSchema: schema43, data: data14 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data14.variation === void 0) {
              const err21 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema43.required, parentSchema: schema43, data: data14 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data14.values !== void 0) {
              let data15 = data14.values;
              if (Array.isArray(data15)) {
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (typeof data16 !== "string") {
                    const err22 = { instancePath: instancePath + "/targets/" + i2 + "/values/" + i3, schemaPath: "#/$defs/target/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.values.items.type, parentSchema: schema43.properties.values.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/targets/" + i2 + "/values", schemaPath: "#/$defs/target/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.values.type, parentSchema: schema43.properties.values, data: data15 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data14.variation !== void 0) {
              let data17 = data14.variation;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err24 = { instancePath: instancePath + "/targets/" + i2 + "/variation", schemaPath: "#/$defs/target/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.variation.type, parentSchema: schema43.properties.variation, data: data17 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err25 = { instancePath: instancePath + "/targets/" + i2 + "/variation", schemaPath: "#/$defs/target/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.variation, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data14.contextKind !== void 0) {
              let data18 = data14.contextKind;
              if (typeof data18 !== "string") {
                const err26 = { instancePath: instancePath + "/targets/" + i2 + "/contextKind", schemaPath: "#/$defs/target/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.contextKind.type, parentSchema: schema43.properties.contextKind, data: data18 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.targets.type, parentSchema: schema40.properties.targets, data: data13 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.contextTargets !== void 0) {
      let data19 = data.contextTargets;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.values === void 0) {
              const err29 = { instancePath: instancePath + "/contextTargets/" + i4, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema43.required, parentSchema: schema43, data: data20 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data20.variation === void 0) {
              const err30 = { instancePath: instancePath + "/contextTargets/" + i4, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema43.required, parentSchema: schema43, data: data20 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data20.values !== void 0) {
              let data21 = data20.values;
              if (Array.isArray(data21)) {
                const len5 = data21.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data22 = data21[i5];
                  if (typeof data22 !== "string") {
                    const err31 = { instancePath: instancePath + "/contextTargets/" + i4 + "/values/" + i5, schemaPath: "#/$defs/target/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.values.items.type, parentSchema: schema43.properties.values.items, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/contextTargets/" + i4 + "/values", schemaPath: "#/$defs/target/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.values.type, parentSchema: schema43.properties.values, data: data21 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data20.variation !== void 0) {
              let data23 = data20.variation;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err33 = { instancePath: instancePath + "/contextTargets/" + i4 + "/variation", schemaPath: "#/$defs/target/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.variation.type, parentSchema: schema43.properties.variation, data: data23 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err34 = { instancePath: instancePath + "/contextTargets/" + i4 + "/variation", schemaPath: "#/$defs/target/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.variation, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data20.contextKind !== void 0) {
              let data24 = data20.contextKind;
              if (typeof data24 !== "string") {
                const err35 = { instancePath: instancePath + "/contextTargets/" + i4 + "/contextKind", schemaPath: "#/$defs/target/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.contextKind.type, parentSchema: schema43.properties.contextKind, data: data24 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/contextTargets/" + i4, schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data20 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/contextTargets", schemaPath: "#/properties/contextTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.contextTargets.type, parentSchema: schema40.properties.contextTargets, data: data19 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.prerequisites !== void 0) {
      let data25 = data.prerequisites;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.key === void 0) {
              const err38 = { instancePath: instancePath + "/prerequisites/" + i6, schemaPath: "#/properties/prerequisites/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema40.properties.prerequisites.items.required, parentSchema: schema40.properties.prerequisites.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data26.variation === void 0) {
              const err39 = { instancePath: instancePath + "/prerequisites/" + i6, schemaPath: "#/properties/prerequisites/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema40.properties.prerequisites.items.required, parentSchema: schema40.properties.prerequisites.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data26.key !== void 0) {
              let data27 = data26.key;
              if (typeof data27 === "string") {
                if (func22(data27) < 1) {
                  const err40 = { instancePath: instancePath + "/prerequisites/" + i6 + "/key", schemaPath: "#/properties/prerequisites/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.prerequisites.items.properties.key, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/prerequisites/" + i6 + "/key", schemaPath: "#/properties/prerequisites/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.prerequisites.items.properties.key.type, parentSchema: schema40.properties.prerequisites.items.properties.key, data: data27 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data26.variation !== void 0) {
              let data28 = data26.variation;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err42 = { instancePath: instancePath + "/prerequisites/" + i6 + "/variation", schemaPath: "#/properties/prerequisites/items/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.prerequisites.items.properties.variation.type, parentSchema: schema40.properties.prerequisites.items.properties.variation, data: data28 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 0 || isNaN(data28)) {
                  const err43 = { instancePath: instancePath + "/prerequisites/" + i6 + "/variation", schemaPath: "#/properties/prerequisites/items/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.prerequisites.items.properties.variation, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/prerequisites/" + i6, schemaPath: "#/properties/prerequisites/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.prerequisites.items.type, parentSchema: schema40.properties.prerequisites.items, data: data26 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/prerequisites", schemaPath: "#/properties/prerequisites/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.prerequisites.type, parentSchema: schema40.properties.prerequisites, data: data25 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data29 = data.version;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
        const err46 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.version.type, parentSchema: schema40.properties.version, data: data29 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 < 1 || isNaN(data29)) {
          const err47 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema40.properties.version, data: data29 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.variations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variations" }, message: "must have required property 'variations'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.key.type, parentSchema: schema38.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.description.type, parentSchema: schema38.properties.description, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.kind.type, parentSchema: schema38.properties.kind, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.tags.items.type, parentSchema: schema38.properties.tags.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.tags.type, parentSchema: schema38.properties.tags, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.temporary !== void 0) {
      let data6 = data.temporary;
      if (typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.temporary.type, parentSchema: schema38.properties.temporary, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.archived !== void 0) {
      let data7 = data.archived;
      if (typeof data7 !== "boolean") {
        const err10 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.archived.type, parentSchema: schema38.properties.archived, data: data7 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.creationDate !== void 0) {
      let data8 = data.creationDate;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err11 = { instancePath: instancePath + "/creationDate", schemaPath: "#/properties/creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.creationDate.type, parentSchema: schema38.properties.creationDate, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data._version !== void 0) {
      let data9 = data._version;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err12 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties._version.type, parentSchema: schema38.properties._version, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 1 || isNaN(data9)) {
          const err13 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema38.properties._version, data: data9 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.variations !== void 0) {
      let data10 = data.variations;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err14 = { instancePath: instancePath + "/variations", schemaPath: "#/properties/variations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.variations, data: data10 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.value === void 0) {
              const err15 = { instancePath: instancePath + "/variations/" + i1, schemaPath: "#/$defs/variation/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema39.required, parentSchema: schema39, data: data11 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data11._id !== void 0) {
              let data12 = data11._id;
              if (typeof data12 === "string") {
                if (func22(data12) < 1) {
                  const err16 = { instancePath: instancePath + "/variations/" + i1 + "/_id", schemaPath: "#/$defs/variation/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.properties._id, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/variations/" + i1 + "/_id", schemaPath: "#/$defs/variation/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties._id.type, parentSchema: schema39.properties._id, data: data12 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data11.name !== void 0) {
              let data13 = data11.name;
              if (typeof data13 !== "string") {
                const err18 = { instancePath: instancePath + "/variations/" + i1 + "/name", schemaPath: "#/$defs/variation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.name.type, parentSchema: schema39.properties.name, data: data13 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data11.description !== void 0) {
              let data14 = data11.description;
              if (typeof data14 !== "string") {
                const err19 = { instancePath: instancePath + "/variations/" + i1 + "/description", schemaPath: "#/$defs/variation/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.description.type, parentSchema: schema39.properties.description, data: data14 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/variations/" + i1, schemaPath: "#/$defs/variation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data: data11 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/variations", schemaPath: "#/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.variations.type, parentSchema: schema38.properties.variations, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data15 = data.environments;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key0 in data15) {
          if (!validate23(data15[key0], { instancePath: instancePath + "/environments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.environments.type, parentSchema: schema38.properties.environments, data: data15 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environments === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property 'environments'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "name" || key0 === "environments" || key0 === "segments" || key0 === "flags")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.key.type, parentSchema: schema35.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.name.type, parentSchema: schema35.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data2 = data.environments;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35.properties.environments, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.key === void 0) {
              const err7 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/$defs/environment/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema36.required, parentSchema: schema36, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3._id !== void 0) {
              let data4 = data3._id;
              if (typeof data4 === "string") {
                if (func22(data4) < 1) {
                  const err8 = { instancePath: instancePath + "/environments/" + i0 + "/_id", schemaPath: "#/$defs/environment/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties._id, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/environments/" + i0 + "/_id", schemaPath: "#/$defs/environment/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties._id.type, parentSchema: schema36.properties._id, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.key !== void 0) {
              let data5 = data3.key;
              if (typeof data5 === "string") {
                if (func22(data5) < 1) {
                  const err10 = { instancePath: instancePath + "/environments/" + i0 + "/key", schemaPath: "#/$defs/environment/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.key, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/environments/" + i0 + "/key", schemaPath: "#/$defs/environment/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.key.type, parentSchema: schema36.properties.key, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data6 = data3.name;
              if (typeof data6 !== "string") {
                const err12 = { instancePath: instancePath + "/environments/" + i0 + "/name", schemaPath: "#/$defs/environment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.critical !== void 0) {
              let data7 = data3.critical;
              if (typeof data7 !== "boolean") {
                const err13 = { instancePath: instancePath + "/environments/" + i0 + "/critical", schemaPath: "#/$defs/environment/properties/critical/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.critical.type, parentSchema: schema36.properties.critical, data: data7 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.tags !== void 0) {
              let data8 = data3.tags;
              if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 !== "string") {
                    const err14 = { instancePath: instancePath + "/environments/" + i0 + "/tags/" + i1, schemaPath: "#/$defs/environment/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.tags.items.type, parentSchema: schema36.properties.tags.items, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/environments/" + i0 + "/tags", schemaPath: "#/$defs/environment/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.tags.type, parentSchema: schema36.properties.tags, data: data8 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.approvalSettings !== void 0) {
              let data10 = data3.approvalSettings;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.required !== void 0) {
                  let data11 = data10.required;
                  if (typeof data11 !== "boolean") {
                    const err16 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/required", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.approvalSettings.properties.required.type, parentSchema: schema36.properties.approvalSettings.properties.required, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data10.serviceKind !== void 0) {
                  let data12 = data10.serviceKind;
                  if (typeof data12 !== "string") {
                    const err17 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/serviceKind", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/serviceKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.approvalSettings.properties.serviceKind.type, parentSchema: schema36.properties.approvalSettings.properties.serviceKind, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data10.minNumApprovals !== void 0) {
                  let data13 = data10.minNumApprovals;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err18 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/minNumApprovals", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/minNumApprovals/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.approvalSettings.properties.minNumApprovals.type, parentSchema: schema36.properties.approvalSettings.properties.minNumApprovals, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 < 1 || isNaN(data13)) {
                      const err19 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/minNumApprovals", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/minNumApprovals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.approvalSettings.properties.minNumApprovals, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings", schemaPath: "#/$defs/environment/properties/approvalSettings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.approvalSettings.type, parentSchema: schema36.properties.approvalSettings, data: data10 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/$defs/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data3 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.environments.type, parentSchema: schema35.properties.environments, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.segments !== void 0) {
      let data14 = data.segments;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.key === void 0) {
              const err23 = { instancePath: instancePath + "/segments/" + i2, schemaPath: "#/$defs/segment/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema37.required, parentSchema: schema37, data: data15 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data15.environment === void 0) {
              const err24 = { instancePath: instancePath + "/segments/" + i2, schemaPath: "#/$defs/segment/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema37.required, parentSchema: schema37, data: data15 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data15.key !== void 0) {
              let data16 = data15.key;
              if (typeof data16 === "string") {
                if (func22(data16) < 1) {
                  const err25 = { instancePath: instancePath + "/segments/" + i2 + "/key", schemaPath: "#/$defs/segment/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.key, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/segments/" + i2 + "/key", schemaPath: "#/$defs/segment/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.key.type, parentSchema: schema37.properties.key, data: data16 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data15.environment !== void 0) {
              let data17 = data15.environment;
              if (typeof data17 === "string") {
                if (func22(data17) < 1) {
                  const err27 = { instancePath: instancePath + "/segments/" + i2 + "/environment", schemaPath: "#/$defs/segment/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.environment, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/segments/" + i2 + "/environment", schemaPath: "#/$defs/segment/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.environment.type, parentSchema: schema37.properties.environment, data: data17 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data15.name !== void 0) {
              let data18 = data15.name;
              if (typeof data18 !== "string") {
                const err29 = { instancePath: instancePath + "/segments/" + i2 + "/name", schemaPath: "#/$defs/segment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.name.type, parentSchema: schema37.properties.name, data: data18 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/segments/" + i2, schemaPath: "#/$defs/segment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data15 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.segments.type, parentSchema: schema35.properties.segments, data: data14 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data19 = data.flags;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate22(data19[i3], { instancePath: instancePath + "/flags/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.flags.type, parentSchema: schema35.properties.flags, data: data19 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "title": "Template", "description": "A workflow template, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "As in a request; or `_key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "_key": { "title": "Key", "description": "As in an answer; or `key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["Standard rollout"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["How we release"] }, "projectKey": { "title": "Project", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "environmentKey": { "title": "Environment", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["production"] }, "flagKey": { "title": "Flag", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "_ownerId": { "title": "Owner", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "stages": { "title": "Stages", "description": "What a workflow made from it gets.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] } }, "examples": [{ "key": "standard", "name": "Standard rollout", "projectKey": "storefront", "environmentKey": "production", "flagKey": "new-checkout", "stages": [] }], "anyOf": [{ "required": ["key"] }, { "required": ["_key"] }] };
var schema46 = { "title": "Stage", "description": "A stage in the API's input shape or output shape. Stages given as completed are not replayed on the flag.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "name": { "title": "Name", "description": "The stage's name.", "type": "string", "examples": ["10% of customers"] }, "executeConditionsInSequence": { "title": "In sequence", "description": "Whether each condition begins when the one before is met. Never read back. Default: false.", "type": "boolean", "examples": [true] }, "conditions": { "title": "Conditions", "description": "What must be met before the stage runs.", "type": "array", "items": { "$ref": "#/$defs/condition" }, "examples": [[{ "kind": "schedule", "executeNow": true }]] }, "action": { "title": "Action", "description": "What the stage does to the flag.", "type": "object", "additionalProperties": true, "properties": { "kind": { "title": "Kind", "description": "Always `patch`; the output shape has it.", "type": "string", "examples": ["patch"] }, "instructions": { "title": "Instructions", "description": "Semantic patch instructions; an `_id` is kept as the instruction's.", "type": "array", "items": { "title": "Instruction", "description": "One instruction; its fields depend on its kind.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What a template's parameters name.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "The instruction's kind.", "type": "string", "examples": ["turnFlagOn"] } }, "examples": [{ "kind": "turnFlagOn" }], "required": ["kind"] }, "examples": [[{ "kind": "turnFlagOn" }]] } }, "examples": [{ "instructions": [{ "kind": "turnFlagOn" }] }] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "name": "10% of customers", "conditions": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "action": { "instructions": [{ "kind": "turnFlagOn" }] } }] };
var schema49 = { "title": "Execution", "description": "How far it is. `completed` and `failed` mean that; every other status means under way, and is shown as given until something happens.", "type": "object", "additionalProperties": true, "properties": { "status": { "title": "Status", "description": "`completed`, `failed`, or any other word.", "type": "string", "examples": ["completed"] }, "stopDate": { "title": "Stop date", "description": "When it ended, Unix milliseconds.", "type": "integer", "examples": [17645796e5] } }, "examples": [{ "status": "completed", "stopDate": 17645796e5 }], "required": ["status"] };
var schema47 = { "title": "Condition", "description": "A condition in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`schedule` or `ld-approval`.", "type": "string", "examples": ["schedule"] }, "scheduleKind": { "title": "Kind of schedule", "description": "`relative` or `absolute`.", "type": "string", "examples": ["relative"] }, "waitDuration": { "title": "Wait", "description": "How many units to wait, if relative.", "type": "integer", "examples": [2] }, "waitDurationUnit": { "title": "Unit of the wait", "description": "`minute`, `hour`, `calendarDay` or `calendarWeek`.", "type": "string", "examples": ["calendarDay"] }, "executionDate": { "title": "Execution date", "description": "Unix milliseconds, if absolute.", "type": "integer", "examples": [17645796e5] }, "executeNow": { "title": "At once", "description": "True: nothing to wait for. Never read back.", "type": "boolean", "examples": [true] }, "description": { "title": "Description", "description": "What the approval is for.", "type": "string", "examples": ["Release manager"] }, "notifyMemberIds": { "title": "Members", "description": "Who is asked, by id; ten at most.", "type": "array", "items": { "type": "string" }, "examples": [["507f1f77bcf86cd799439011"]] }, "notifyTeamKeys": { "title": "Teams", "description": "Which teams are asked. Never read back.", "type": "array", "items": { "type": "string" }, "examples": [["release"]] }, "allReviews": { "title": "Reviews", "description": "Those already given.", "type": "array", "items": { "$ref": "#/$defs/review" }, "examples": [[{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve" }]] }, "reviewStatus": { "title": "Review status", "description": "Default: what the last review says, else `pending`.", "type": "string", "examples": ["approved"] }, "appliedDate": { "title": "Applied", "description": "When it was met, Unix milliseconds.", "type": "integer", "examples": [17645796e5] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "required": ["kind"] };
var schema48 = { "title": "Review", "description": "A review that was given.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`approve`, `decline` or `comment`.", "type": "string", "examples": ["approve"] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "comment": { "title": "Comment", "description": "What the reviewer said.", "type": "string", "examples": ["Looks good."] }, "memberId": { "title": "Member", "description": "Who reviewed.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve", "creationDate": 17645796e5, "memberId": "507f1f77bcf86cd799439011" }] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err1 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties._id.type, parentSchema: schema47.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.kind.type, parentSchema: schema47.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.scheduleKind !== void 0) {
      let data2 = data.scheduleKind;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/scheduleKind", schemaPath: "#/properties/scheduleKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.scheduleKind.type, parentSchema: schema47.properties.scheduleKind, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.waitDuration !== void 0) {
      let data3 = data.waitDuration;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/waitDuration", schemaPath: "#/properties/waitDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.waitDuration.type, parentSchema: schema47.properties.waitDuration, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.waitDurationUnit !== void 0) {
      let data4 = data.waitDurationUnit;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/waitDurationUnit", schemaPath: "#/properties/waitDurationUnit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.waitDurationUnit.type, parentSchema: schema47.properties.waitDurationUnit, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.executionDate !== void 0) {
      let data5 = data.executionDate;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/executionDate", schemaPath: "#/properties/executionDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.executionDate.type, parentSchema: schema47.properties.executionDate, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.executeNow !== void 0) {
      let data6 = data.executeNow;
      if (typeof data6 !== "boolean") {
        const err8 = { instancePath: instancePath + "/executeNow", schemaPath: "#/properties/executeNow/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema47.properties.executeNow.type, parentSchema: schema47.properties.executeNow, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 !== "string") {
        const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.description.type, parentSchema: schema47.properties.description, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.notifyMemberIds !== void 0) {
      let data8 = data.notifyMemberIds;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err10 = { instancePath: instancePath + "/notifyMemberIds/" + i0, schemaPath: "#/properties/notifyMemberIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.notifyMemberIds.items.type, parentSchema: schema47.properties.notifyMemberIds.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/notifyMemberIds", schemaPath: "#/properties/notifyMemberIds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.notifyMemberIds.type, parentSchema: schema47.properties.notifyMemberIds, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.notifyTeamKeys !== void 0) {
      let data10 = data.notifyTeamKeys;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 !== "string") {
            const err12 = { instancePath: instancePath + "/notifyTeamKeys/" + i1, schemaPath: "#/properties/notifyTeamKeys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.notifyTeamKeys.items.type, parentSchema: schema47.properties.notifyTeamKeys.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/notifyTeamKeys", schemaPath: "#/properties/notifyTeamKeys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.notifyTeamKeys.type, parentSchema: schema47.properties.notifyTeamKeys, data: data10 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.allReviews !== void 0) {
      let data12 = data.allReviews;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13._id !== void 0) {
              let data14 = data13._id;
              if (typeof data14 === "string") {
                if (func22(data14) < 1) {
                  const err14 = { instancePath: instancePath + "/allReviews/" + i2 + "/_id", schemaPath: "#/$defs/review/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties._id, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/allReviews/" + i2 + "/_id", schemaPath: "#/$defs/review/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties._id.type, parentSchema: schema48.properties._id, data: data14 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data13.kind !== void 0) {
              let data15 = data13.kind;
              if (typeof data15 !== "string") {
                const err16 = { instancePath: instancePath + "/allReviews/" + i2 + "/kind", schemaPath: "#/$defs/review/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.kind.type, parentSchema: schema48.properties.kind, data: data15 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data13.creationDate !== void 0) {
              let data16 = data13.creationDate;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err17 = { instancePath: instancePath + "/allReviews/" + i2 + "/creationDate", schemaPath: "#/$defs/review/properties/creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.creationDate.type, parentSchema: schema48.properties.creationDate, data: data16 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data13.comment !== void 0) {
              let data17 = data13.comment;
              if (typeof data17 !== "string") {
                const err18 = { instancePath: instancePath + "/allReviews/" + i2 + "/comment", schemaPath: "#/$defs/review/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.comment.type, parentSchema: schema48.properties.comment, data: data17 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data13.memberId !== void 0) {
              let data18 = data13.memberId;
              if (typeof data18 !== "string") {
                const err19 = { instancePath: instancePath + "/allReviews/" + i2 + "/memberId", schemaPath: "#/$defs/review/properties/memberId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.memberId.type, parentSchema: schema48.properties.memberId, data: data18 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/allReviews/" + i2, schemaPath: "#/$defs/review/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data: data13 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/allReviews", schemaPath: "#/properties/allReviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.allReviews.type, parentSchema: schema47.properties.allReviews, data: data12 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reviewStatus !== void 0) {
      let data19 = data.reviewStatus;
      if (typeof data19 !== "string") {
        const err22 = { instancePath: instancePath + "/reviewStatus", schemaPath: "#/properties/reviewStatus/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.reviewStatus.type, parentSchema: schema47.properties.reviewStatus, data: data19 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.appliedDate !== void 0) {
      let data20 = data.appliedDate;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err23 = { instancePath: instancePath + "/appliedDate", schemaPath: "#/properties/appliedDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.appliedDate.type, parentSchema: schema47.properties.appliedDate, data: data20 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data._execution !== void 0) {
      let data21 = data._execution;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.status === void 0) {
          const err24 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema49.required, parentSchema: schema49, data: data21 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data21.status !== void 0) {
          let data22 = data21.status;
          if (typeof data22 !== "string") {
            const err25 = { instancePath: instancePath + "/_execution/status", schemaPath: "#/$defs/execution/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.status.type, parentSchema: schema49.properties.status, data: data22 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data21.stopDate !== void 0) {
          let data23 = data21.stopDate;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err26 = { instancePath: instancePath + "/_execution/stopDate", schemaPath: "#/$defs/execution/properties/stopDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.stopDate.type, parentSchema: schema49.properties.stopDate, data: data23 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data21 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err0 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties._id.type, parentSchema: schema46.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.name.type, parentSchema: schema46.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.executeConditionsInSequence !== void 0) {
      let data2 = data.executeConditionsInSequence;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/executeConditionsInSequence", schemaPath: "#/properties/executeConditionsInSequence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.executeConditionsInSequence.type, parentSchema: schema46.properties.executeConditionsInSequence, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data3 = data.conditions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate31(data3[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.conditions.type, parentSchema: schema46.properties.conditions, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data5 = data.action;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.kind !== void 0) {
          let data6 = data5.kind;
          if (typeof data6 !== "string") {
            const err5 = { instancePath: instancePath + "/action/kind", schemaPath: "#/properties/action/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.action.properties.kind.type, parentSchema: schema46.properties.action.properties.kind, data: data6 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data5.instructions !== void 0) {
          let data7 = data5.instructions;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.kind === void 0) {
                  const err6 = { instancePath: instancePath + "/action/instructions/" + i1, schemaPath: "#/properties/action/properties/instructions/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema46.properties.action.properties.instructions.items.required, parentSchema: schema46.properties.action.properties.instructions.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data8._id !== void 0) {
                  let data9 = data8._id;
                  if (typeof data9 === "string") {
                    if (func22(data9) < 1) {
                      const err7 = { instancePath: instancePath + "/action/instructions/" + i1 + "/_id", schemaPath: "#/properties/action/properties/instructions/items/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.action.properties.instructions.items.properties._id, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/action/instructions/" + i1 + "/_id", schemaPath: "#/properties/action/properties/instructions/items/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.action.properties.instructions.items.properties._id.type, parentSchema: schema46.properties.action.properties.instructions.items.properties._id, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data8.kind !== void 0) {
                  let data10 = data8.kind;
                  if (typeof data10 !== "string") {
                    const err9 = { instancePath: instancePath + "/action/instructions/" + i1 + "/kind", schemaPath: "#/properties/action/properties/instructions/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.action.properties.instructions.items.properties.kind.type, parentSchema: schema46.properties.action.properties.instructions.items.properties.kind, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/action/instructions/" + i1, schemaPath: "#/properties/action/properties/instructions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.action.properties.instructions.items.type, parentSchema: schema46.properties.action.properties.instructions.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/action/instructions", schemaPath: "#/properties/action/properties/instructions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.action.properties.instructions.type, parentSchema: schema46.properties.action.properties.instructions, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.action.type, parentSchema: schema46.properties.action, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data._execution !== void 0) {
      let data11 = data._execution;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.status === void 0) {
          const err13 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema49.required, parentSchema: schema49, data: data11 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data11.status !== void 0) {
          let data12 = data11.status;
          if (typeof data12 !== "string") {
            const err14 = { instancePath: instancePath + "/_execution/status", schemaPath: "#/$defs/execution/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.status.type, parentSchema: schema49.properties.status, data: data12 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data11.stopDate !== void 0) {
          let data13 = data11.stopDate;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err15 = { instancePath: instancePath + "/_execution/stopDate", schemaPath: "#/$defs/execution/properties/stopDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.stopDate.type, parentSchema: schema49.properties.stopDate, data: data13 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema45.anyOf[0].required, parentSchema: schema45.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._key === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "_key" }, message: "must have required property '_key'", schema: schema45.anyOf[1].required, parentSchema: schema45.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema45.anyOf, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err3 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._id.type, parentSchema: schema45.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (func22(data1) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.key, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.key.type, parentSchema: schema45.properties.key, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data._key !== void 0) {
      let data2 = data._key;
      if (typeof data2 === "string") {
        if (func22(data2) < 1) {
          const err7 = { instancePath: instancePath + "/_key", schemaPath: "#/properties/_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties._key, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/_key", schemaPath: "#/properties/_key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._key.type, parentSchema: schema45.properties._key, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.name.type, parentSchema: schema45.properties.name, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.description.type, parentSchema: schema45.properties.description, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.projectKey !== void 0) {
      let data5 = data.projectKey;
      if (typeof data5 === "string") {
        if (func22(data5) < 1) {
          const err11 = { instancePath: instancePath + "/projectKey", schemaPath: "#/properties/projectKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.projectKey, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/projectKey", schemaPath: "#/properties/projectKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.projectKey.type, parentSchema: schema45.properties.projectKey, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.environmentKey !== void 0) {
      let data6 = data.environmentKey;
      if (typeof data6 === "string") {
        if (func22(data6) < 1) {
          const err13 = { instancePath: instancePath + "/environmentKey", schemaPath: "#/properties/environmentKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.environmentKey, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/environmentKey", schemaPath: "#/properties/environmentKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.environmentKey.type, parentSchema: schema45.properties.environmentKey, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.flagKey !== void 0) {
      let data7 = data.flagKey;
      if (typeof data7 === "string") {
        if (func22(data7) < 1) {
          const err15 = { instancePath: instancePath + "/flagKey", schemaPath: "#/properties/flagKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.flagKey, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/flagKey", schemaPath: "#/properties/flagKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.flagKey.type, parentSchema: schema45.properties.flagKey, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data._creationDate !== void 0) {
      let data8 = data._creationDate;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err17 = { instancePath: instancePath + "/_creationDate", schemaPath: "#/properties/_creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties._creationDate.type, parentSchema: schema45.properties._creationDate, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data._ownerId !== void 0) {
      let data9 = data._ownerId;
      if (typeof data9 !== "string") {
        const err18 = { instancePath: instancePath + "/_ownerId", schemaPath: "#/properties/_ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._ownerId.type, parentSchema: schema45.properties._ownerId, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data._maintainerId !== void 0) {
      let data10 = data._maintainerId;
      if (typeof data10 !== "string") {
        const err19 = { instancePath: instancePath + "/_maintainerId", schemaPath: "#/properties/_maintainerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._maintainerId.type, parentSchema: schema45.properties._maintainerId, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data11 = data.stages;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data11[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.stages.type, parentSchema: schema45.properties.stages, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "title": "Workflow", "description": "A workflow with the place it is in, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "project": { "title": "Project", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "flag": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds: when it started. What was due between then and `now` runs when the emulator starts. Default: now.", "type": "integer", "examples": [17645796e5] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "maintainerId": { "title": "Maintainer", "description": "As in a request.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "name": { "title": "Name", "description": "Need not be unique.", "type": "string", "minLength": 1, "examples": ["Progressive rollout"] }, "description": { "title": "Description", "description": "Kept byte for byte, whatever the options say.", "type": "string", "examples": ["Managed elsewhere."] }, "templateKey": { "title": "Template", "description": "The template it was made from.", "type": "string", "minLength": 1, "examples": ["standard"] }, "stages": { "title": "Stages", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "project": "storefront", "flag": "new-checkout", "environment": "production", "name": "Rollout", "stages": [] }], "required": ["project", "flag", "environment", "name"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.flag === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func22(data0) < 1) {
          const err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.project, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.project.type, parentSchema: schema51.properties.project, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.flag !== void 0) {
      let data1 = data.flag;
      if (typeof data1 === "string") {
        if (func22(data1) < 1) {
          const err6 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.flag, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.flag.type, parentSchema: schema51.properties.flag, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (func22(data2) < 1) {
          const err8 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.environment, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.environment.type, parentSchema: schema51.properties.environment, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data._id !== void 0) {
      let data3 = data._id;
      if (typeof data3 === "string") {
        if (func22(data3) < 1) {
          const err10 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties._id, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties._id.type, parentSchema: schema51.properties._id, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data._version !== void 0) {
      let data4 = data._version;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties._version.type, parentSchema: schema51.properties._version, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema51.properties._version, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data._creationDate !== void 0) {
      let data5 = data._creationDate;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/_creationDate", schemaPath: "#/properties/_creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties._creationDate.type, parentSchema: schema51.properties._creationDate, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data._maintainerId !== void 0) {
      let data6 = data._maintainerId;
      if (typeof data6 !== "string") {
        const err15 = { instancePath: instancePath + "/_maintainerId", schemaPath: "#/properties/_maintainerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties._maintainerId.type, parentSchema: schema51.properties._maintainerId, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.maintainerId !== void 0) {
      let data7 = data.maintainerId;
      if (typeof data7 !== "string") {
        const err16 = { instancePath: instancePath + "/maintainerId", schemaPath: "#/properties/maintainerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.maintainerId.type, parentSchema: schema51.properties.maintainerId, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data8 = data.name;
      if (typeof data8 === "string") {
        if (func22(data8) < 1) {
          const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.name, data: data8 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.name.type, parentSchema: schema51.properties.name, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data9 = data.description;
      if (typeof data9 !== "string") {
        const err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.description.type, parentSchema: schema51.properties.description, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data10 = data.templateKey;
      if (typeof data10 === "string") {
        if (func22(data10) < 1) {
          const err20 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.templateKey, data: data10 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.templateKey.type, parentSchema: schema51.properties.templateKey, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data11 = data.stages;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data11[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.stages.type, parentSchema: schema51.properties.stages, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data._execution !== void 0) {
      let data13 = data._execution;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.status === void 0) {
          const err23 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema49.required, parentSchema: schema49, data: data13 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data13.status !== void 0) {
          let data14 = data13.status;
          if (typeof data14 !== "string") {
            const err24 = { instancePath: instancePath + "/_execution/status", schemaPath: "#/$defs/execution/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.status.type, parentSchema: schema49.properties.status, data: data14 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data13.stopDate !== void 0) {
          let data15 = data13.stopDate;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err25 = { instancePath: instancePath + "/_execution/stopDate", schemaPath: "#/$defs/execution/properties/stopDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.stopDate.type, parentSchema: schema49.properties.stopDate, data: data15 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tokens === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.projects === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projects" }, message: "must have required property 'projects'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.$schema.type, parentSchema: schema312.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data1 = data.now;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: schema312.properties.now.type }, message: "must be string,integer", schema: schema312.properties.now.type, parentSchema: schema312.properties.now, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$"', schema: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", parentSchema: schema312.properties.now, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.tokens !== void 0) {
      let data2 = data.tokens;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.token === void 0) {
              const err6 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema32.required, parentSchema: schema32, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data3.role === void 0) {
              const err7 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema32.required, parentSchema: schema32, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "token" || key1 === "role" || key1 === "name" || key1 === "memberId")) {
                const err8 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.token !== void 0) {
              let data4 = data3.token;
              if (typeof data4 === "string") {
                if (func22(data4) < 1) {
                  const err9 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/$defs/token/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.token, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/$defs/token/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.token.type, parentSchema: schema32.properties.token, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.role !== void 0) {
              let data5 = data3.role;
              if (!(data5 === "reader" || data5 === "writer")) {
                const err11 = { instancePath: instancePath + "/tokens/" + i0 + "/role", schemaPath: "#/$defs/token/properties/role/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.role.enum, parentSchema: schema32.properties.role, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data6 = data3.name;
              if (typeof data6 !== "string") {
                const err12 = { instancePath: instancePath + "/tokens/" + i0 + "/name", schemaPath: "#/$defs/token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.memberId !== void 0) {
              let data7 = data3.memberId;
              if (typeof data7 === "string") {
                if (func22(data7) < 1) {
                  const err13 = { instancePath: instancePath + "/tokens/" + i0 + "/memberId", schemaPath: "#/$defs/token/properties/memberId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.memberId, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/tokens/" + i0 + "/memberId", schemaPath: "#/$defs/token/properties/memberId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.memberId.type, parentSchema: schema32.properties.memberId, data: data7 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.tokens.type, parentSchema: schema312.properties.tokens, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data8 = data.members;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9._id === void 0) {
              const err17 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/$defs/member/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'", schema: schema33.required, parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data9.email === void 0) {
              const err18 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/$defs/member/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'", schema: schema33.required, parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data9._id !== void 0) {
              let data10 = data9._id;
              if (typeof data10 === "string") {
                if (func22(data10) < 1) {
                  const err19 = { instancePath: instancePath + "/members/" + i1 + "/_id", schemaPath: "#/$defs/member/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties._id, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/members/" + i1 + "/_id", schemaPath: "#/$defs/member/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties._id.type, parentSchema: schema33.properties._id, data: data10 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.email !== void 0) {
              let data11 = data9.email;
              if (typeof data11 === "string") {
                if (func22(data11) < 1) {
                  const err21 = { instancePath: instancePath + "/members/" + i1 + "/email", schemaPath: "#/$defs/member/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.email, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/members/" + i1 + "/email", schemaPath: "#/$defs/member/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.email.type, parentSchema: schema33.properties.email, data: data11 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.firstName !== void 0) {
              let data12 = data9.firstName;
              if (typeof data12 !== "string") {
                const err23 = { instancePath: instancePath + "/members/" + i1 + "/firstName", schemaPath: "#/$defs/member/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.firstName.type, parentSchema: schema33.properties.firstName, data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.lastName !== void 0) {
              let data13 = data9.lastName;
              if (typeof data13 !== "string") {
                const err24 = { instancePath: instancePath + "/members/" + i1 + "/lastName", schemaPath: "#/$defs/member/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.lastName.type, parentSchema: schema33.properties.lastName, data: data13 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data9.role !== void 0) {
              let data14 = data9.role;
              if (typeof data14 !== "string") {
                const err25 = { instancePath: instancePath + "/members/" + i1 + "/role", schemaPath: "#/$defs/member/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.role.type, parentSchema: schema33.properties.role, data: data14 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data9.teams !== void 0) {
              let data15 = data9.teams;
              if (Array.isArray(data15)) {
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data16 = data15[i2];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.key === void 0) {
                      const err26 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2, schemaPath: "#/$defs/member/properties/teams/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema33.properties.teams.items.required, parentSchema: schema33.properties.teams.items, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (data16.key !== void 0) {
                      let data17 = data16.key;
                      if (typeof data17 === "string") {
                        if (func22(data17) < 1) {
                          const err27 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2 + "/key", schemaPath: "#/$defs/member/properties/teams/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.teams.items.properties.key, data: data17 };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      } else {
                        const err28 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2 + "/key", schemaPath: "#/$defs/member/properties/teams/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.teams.items.properties.key.type, parentSchema: schema33.properties.teams.items.properties.key, data: data17 };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2, schemaPath: "#/$defs/member/properties/teams/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.teams.items.type, parentSchema: schema33.properties.teams.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/members/" + i1 + "/teams", schemaPath: "#/$defs/member/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.teams.type, parentSchema: schema33.properties.teams, data: data15 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/$defs/member/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data9 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.members.type, parentSchema: schema312.properties.members, data: data8 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data18 = data.teams;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.key === void 0) {
              const err33 = { instancePath: instancePath + "/teams/" + i3, schemaPath: "#/$defs/team/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema34.required, parentSchema: schema34, data: data19 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data19.key !== void 0) {
              let data20 = data19.key;
              if (typeof data20 === "string") {
                if (func22(data20) < 1) {
                  const err34 = { instancePath: instancePath + "/teams/" + i3 + "/key", schemaPath: "#/$defs/team/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.key, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/teams/" + i3 + "/key", schemaPath: "#/$defs/team/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.key.type, parentSchema: schema34.properties.key, data: data20 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data19.name !== void 0) {
              let data21 = data19.name;
              if (typeof data21 !== "string") {
                const err36 = { instancePath: instancePath + "/teams/" + i3 + "/name", schemaPath: "#/$defs/team/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.name.type, parentSchema: schema34.properties.name, data: data21 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/teams/" + i3, schemaPath: "#/$defs/team/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data: data19 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.teams.type, parentSchema: schema312.properties.teams, data: data18 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.projects !== void 0) {
      let data22 = data.projects;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate21(data22[i4], { instancePath: instancePath + "/projects/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/projects", schemaPath: "#/properties/projects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.projects.type, parentSchema: schema312.properties.projects, data: data22 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.templates !== void 0) {
      let data24 = data.templates;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate29(data24[i5], { instancePath: instancePath + "/templates/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.templates.type, parentSchema: schema312.properties.templates, data: data24 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data26 = data.workflows;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate35(data26[i6], { instancePath: instancePath + "/workflows/" + i6, parentData: data26, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.workflows.type, parentSchema: schema312.properties.workflows, data: data26 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0) {
      let data28 = data.rateLimit;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key2 in data28) {
          if (!(key2 === "global" || key2 === "routes")) {
            const err42 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.rateLimit, data: data28 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data28.global !== void 0) {
          let data29 = data28.global;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err43 = { instancePath: instancePath + "/rateLimit/global", schemaPath: "#/properties/rateLimit/properties/global/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.rateLimit.properties.global.type, parentSchema: schema312.properties.rateLimit.properties.global, data: data29 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err44 = { instancePath: instancePath + "/rateLimit/global", schemaPath: "#/properties/rateLimit/properties/global/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.rateLimit.properties.global, data: data29 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (data28.routes !== void 0) {
          let data30 = data28.routes;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key3 in data30) {
              const _errs68 = errors;
              if (typeof key3 === "string") {
                if (!pattern52.test(key3)) {
                  const err45 = { instancePath: instancePath + "/rateLimit/routes", schemaPath: "#/properties/rateLimit/properties/routes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$" }, message: 'must match pattern "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$"', schema: "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$", parentSchema: schema312.properties.rateLimit.properties.routes.propertyNames, data: key3, propertyName: key3 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              var valid23 = _errs68 === errors;
              if (!valid23) {
                const err46 = { instancePath: instancePath + "/rateLimit/routes", schemaPath: "#/properties/rateLimit/properties/routes/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema312.properties.rateLimit.properties.routes.propertyNames, parentSchema: schema312.properties.rateLimit.properties.routes, data: data30 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            for (const key4 in data30) {
              let data31 = data30[key4];
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err47 = { instancePath: instancePath + "/rateLimit/routes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rateLimit/properties/routes/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.rateLimit.properties.routes.additionalProperties.type, parentSchema: schema312.properties.rateLimit.properties.routes.additionalProperties, data: data31 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 0 || isNaN(data31)) {
                  const err48 = { instancePath: instancePath + "/rateLimit/routes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rateLimit/properties/routes/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.rateLimit.properties.routes.additionalProperties, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/rateLimit/routes", schemaPath: "#/properties/rateLimit/properties/routes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.rateLimit.properties.routes.type, parentSchema: schema312.properties.rateLimit.properties.routes, data: data30 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.rateLimit.type, parentSchema: schema312.properties.rateLimit, data: data28 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.latencyMs !== void 0) {
      let data32 = data.latencyMs;
      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
        const err51 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.latencyMs.type, parentSchema: schema312.properties.latencyMs, data: data32 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 > 6e4 || isNaN(data32)) {
          const err52 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 }, message: "must be <= 60000", schema: 6e4, parentSchema: schema312.properties.latencyMs, data: data32 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data32 < 0 || isNaN(data32)) {
          const err53 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.latencyMs, data: data32 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    }
    if (data.options !== void 0) {
      let data33 = data.options;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key5 in data33) {
          if (!func12.call(schema312.properties.options.properties, key5)) {
            const err54 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.options, data: data33 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data33.unfilteredListShowsEnded !== void 0) {
          let data34 = data33.unfilteredListShowsEnded;
          if (typeof data34 !== "boolean") {
            const err55 = { instancePath: instancePath + "/options/unfilteredListShowsEnded", schemaPath: "#/properties/options/properties/unfilteredListShowsEnded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.options.properties.unfilteredListShowsEnded.type, parentSchema: schema312.properties.options.properties.unfilteredListShowsEnded, data: data34 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data33.endedWorkflowsListedFor !== void 0) {
          let data35 = data33.endedWorkflowsListedFor;
          if (typeof data35 === "string") {
            if (!pattern62.test(data35)) {
              const err56 = { instancePath: instancePath + "/options/endedWorkflowsListedFor", schemaPath: "#/properties/options/properties/endedWorkflowsListedFor/pattern", keyword: "pattern", params: { pattern: "^(forever|(\\d+(ms|[smhdw]))+)$" }, message: 'must match pattern "^(forever|(\\d+(ms|[smhdw]))+)$"', schema: "^(forever|(\\d+(ms|[smhdw]))+)$", parentSchema: schema312.properties.options.properties.endedWorkflowsListedFor, data: data35 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/options/endedWorkflowsListedFor", schemaPath: "#/properties/options/properties/endedWorkflowsListedFor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.options.properties.endedWorkflowsListedFor.type, parentSchema: schema312.properties.options.properties.endedWorkflowsListedFor, data: data35 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data33.listOrder !== void 0) {
          let data36 = data33.listOrder;
          if (!(data36 === "newest-first" || data36 === "oldest-first")) {
            const err58 = { instancePath: instancePath + "/options/listOrder", schemaPath: "#/properties/options/properties/listOrder/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.listOrder.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.listOrder.enum, parentSchema: schema312.properties.options.properties.listOrder, data: data36 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data33.listVisibleAfterMs !== void 0) {
          let data37 = data33.listVisibleAfterMs;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err59 = { instancePath: instancePath + "/options/listVisibleAfterMs", schemaPath: "#/properties/options/properties/listVisibleAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.options.properties.listVisibleAfterMs.type, parentSchema: schema312.properties.options.properties.listVisibleAfterMs, data: data37 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 < 0 || isNaN(data37)) {
              const err60 = { instancePath: instancePath + "/options/listVisibleAfterMs", schemaPath: "#/properties/options/properties/listVisibleAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.options.properties.listVisibleAfterMs, data: data37 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data33.getVisibleAfterMs !== void 0) {
          let data38 = data33.getVisibleAfterMs;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err61 = { instancePath: instancePath + "/options/getVisibleAfterMs", schemaPath: "#/properties/options/properties/getVisibleAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.options.properties.getVisibleAfterMs.type, parentSchema: schema312.properties.options.properties.getVisibleAfterMs, data: data38 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err62 = { instancePath: instancePath + "/options/getVisibleAfterMs", schemaPath: "#/properties/options/properties/getVisibleAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.options.properties.getVisibleAfterMs, data: data38 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data33.limitOverMaximum !== void 0) {
          let data39 = data33.limitOverMaximum;
          if (!(data39 === "clamp" || data39 === "refuse")) {
            const err63 = { instancePath: instancePath + "/options/limitOverMaximum", schemaPath: "#/properties/options/properties/limitOverMaximum/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.limitOverMaximum.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.limitOverMaximum.enum, parentSchema: schema312.properties.options.properties.limitOverMaximum, data: data39 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data33.secondActiveWorkflow !== void 0) {
          let data40 = data33.secondActiveWorkflow;
          if (!(data40 === "allow" || data40 === 400 || data40 === 409)) {
            const err64 = { instancePath: instancePath + "/options/secondActiveWorkflow", schemaPath: "#/properties/options/properties/secondActiveWorkflow/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.secondActiveWorkflow.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.secondActiveWorkflow.enum, parentSchema: schema312.properties.options.properties.secondActiveWorkflow, data: data40 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data33.trimDescriptions !== void 0) {
          let data41 = data33.trimDescriptions;
          if (typeof data41 !== "boolean") {
            const err65 = { instancePath: instancePath + "/options/trimDescriptions", schemaPath: "#/properties/options/properties/trimDescriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.options.properties.trimDescriptions.type, parentSchema: schema312.properties.options.properties.trimDescriptions, data: data41 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data33.escapeDescriptions !== void 0) {
          let data42 = data33.escapeDescriptions;
          if (typeof data42 !== "boolean") {
            const err66 = { instancePath: instancePath + "/options/escapeDescriptions", schemaPath: "#/properties/options/properties/escapeDescriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.options.properties.escapeDescriptions.type, parentSchema: schema312.properties.options.properties.escapeDescriptions, data: data42 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data33.descriptionLimit !== void 0) {
          let data43 = data33.descriptionLimit;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43)) && data43 !== null) {
            const err67 = { instancePath: instancePath + "/options/descriptionLimit", schemaPath: "#/properties/options/properties/descriptionLimit/type", keyword: "type", params: { type: schema312.properties.options.properties.descriptionLimit.type }, message: "must be integer,null", schema: schema312.properties.options.properties.descriptionLimit.type, parentSchema: schema312.properties.options.properties.descriptionLimit, data: data43 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err68 = { instancePath: instancePath + "/options/descriptionLimit", schemaPath: "#/properties/options/properties/descriptionLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.options.properties.descriptionLimit, data: data43 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        }
        if (data33.longDescriptions !== void 0) {
          let data44 = data33.longDescriptions;
          if (!(data44 === "refuse" || data44 === "cut")) {
            const err69 = { instancePath: instancePath + "/options/longDescriptions", schemaPath: "#/properties/options/properties/longDescriptions/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.longDescriptions.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.longDescriptions.enum, parentSchema: schema312.properties.options.properties.longDescriptions, data: data44 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data33.statuses !== void 0) {
          let data45 = data33.statuses;
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            for (const key6 in data45) {
              if (!(key6 === "notStarted" || key6 === "running" || key6 === "declined")) {
                const err70 = { instancePath: instancePath + "/options/statuses", schemaPath: "#/properties/options/properties/statuses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.options.properties.statuses, data: data45 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data45.notStarted !== void 0) {
              let data46 = data45.notStarted;
              if (typeof data46 === "string") {
                if (func22(data46) < 1) {
                  const err71 = { instancePath: instancePath + "/options/statuses/notStarted", schemaPath: "#/properties/options/properties/statuses/properties/notStarted/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema312.properties.options.properties.statuses.properties.notStarted, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/options/statuses/notStarted", schemaPath: "#/properties/options/properties/statuses/properties/notStarted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.options.properties.statuses.properties.notStarted.type, parentSchema: schema312.properties.options.properties.statuses.properties.notStarted, data: data46 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data45.running !== void 0) {
              let data47 = data45.running;
              if (typeof data47 === "string") {
                if (func22(data47) < 1) {
                  const err73 = { instancePath: instancePath + "/options/statuses/running", schemaPath: "#/properties/options/properties/statuses/properties/running/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema312.properties.options.properties.statuses.properties.running, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/options/statuses/running", schemaPath: "#/properties/options/properties/statuses/properties/running/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.options.properties.statuses.properties.running.type, parentSchema: schema312.properties.options.properties.statuses.properties.running, data: data47 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data45.declined !== void 0) {
              let data48 = data45.declined;
              if (typeof data48 === "string") {
                if (func22(data48) < 1) {
                  const err75 = { instancePath: instancePath + "/options/statuses/declined", schemaPath: "#/properties/options/properties/statuses/properties/declined/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema312.properties.options.properties.statuses.properties.declined, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/options/statuses/declined", schemaPath: "#/properties/options/properties/statuses/properties/declined/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.options.properties.statuses.properties.declined.type, parentSchema: schema312.properties.options.properties.statuses.properties.declined, data: data48 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/options/statuses", schemaPath: "#/properties/options/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.options.properties.statuses.type, parentSchema: schema312.properties.options.properties.statuses, data: data45 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data33.declinedApproval !== void 0) {
          let data49 = data33.declinedApproval;
          if (!(data49 === "wait" || data49 === "fail")) {
            const err78 = { instancePath: instancePath + "/options/declinedApproval", schemaPath: "#/properties/options/properties/declinedApproval/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.declinedApproval.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.declinedApproval.enum, parentSchema: schema312.properties.options.properties.declinedApproval, data: data49 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data33.dryRunStatus !== void 0) {
          let data50 = data33.dryRunStatus;
          if (!(data50 === 200 || data50 === 201)) {
            const err79 = { instancePath: instancePath + "/options/dryRunStatus", schemaPath: "#/properties/options/properties/dryRunStatus/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.dryRunStatus.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.dryRunStatus.enum, parentSchema: schema312.properties.options.properties.dryRunStatus, data: data50 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data33.dryRunWithStages !== void 0) {
          let data51 = data33.dryRunWithStages;
          if (!(data51 === "check" || data51 === "create" || data51 === "refuse")) {
            const err80 = { instancePath: instancePath + "/options/dryRunWithStages", schemaPath: "#/properties/options/properties/dryRunWithStages/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.dryRunWithStages.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.dryRunWithStages.enum, parentSchema: schema312.properties.options.properties.dryRunWithStages, data: data51 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data33.inapplicableTemplateStatus !== void 0) {
          let data52 = data33.inapplicableTemplateStatus;
          if (!(data52 === 200 || data52 === 201 || data52 === 400 || data52 === 409 || data52 === 422)) {
            const err81 = { instancePath: instancePath + "/options/inapplicableTemplateStatus", schemaPath: "#/properties/options/properties/inapplicableTemplateStatus/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.inapplicableTemplateStatus.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.inapplicableTemplateStatus.enum, parentSchema: schema312.properties.options.properties.inapplicableTemplateStatus, data: data52 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data33.duplicateTemplateKeyStatus !== void 0) {
          let data53 = data33.duplicateTemplateKeyStatus;
          if (!(data53 === 400 || data53 === 409)) {
            const err82 = { instancePath: instancePath + "/options/duplicateTemplateKeyStatus", schemaPath: "#/properties/options/properties/duplicateTemplateKeyStatus/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.duplicateTemplateKeyStatus.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.duplicateTemplateKeyStatus.enum, parentSchema: schema312.properties.options.properties.duplicateTemplateKeyStatus, data: data53 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data33.instructionIds !== void 0) {
          let data54 = data33.instructionIds;
          if (!(data54 === "nowhere" || data54 === "templates" || data54 === "everywhere")) {
            const err83 = { instancePath: instancePath + "/options/instructionIds", schemaPath: "#/properties/options/properties/instructionIds/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.instructionIds.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.instructionIds.enum, parentSchema: schema312.properties.options.properties.instructionIds, data: data54 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data33.instructionOrder !== void 0) {
          let data55 = data33.instructionOrder;
          if (!(data55 === "as-sent" || data55 === "reversed")) {
            const err84 = { instancePath: instancePath + "/options/instructionOrder", schemaPath: "#/properties/options/properties/instructionOrder/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.instructionOrder.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.instructionOrder.enum, parentSchema: schema312.properties.options.properties.instructionOrder, data: data55 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data33.instructionDefaults !== void 0) {
          let data56 = data33.instructionDefaults;
          if (typeof data56 !== "boolean") {
            const err85 = { instancePath: instancePath + "/options/instructionDefaults", schemaPath: "#/properties/options/properties/instructionDefaults/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.options.properties.instructionDefaults.type, parentSchema: schema312.properties.options.properties.instructionDefaults, data: data56 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data33.otherInstructionKinds !== void 0) {
          let data57 = data33.otherInstructionKinds;
          if (!(data57 === "accept" || data57 === "refuse")) {
            const err86 = { instancePath: instancePath + "/options/otherInstructionKinds", schemaPath: "#/properties/options/properties/otherInstructionKinds/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.otherInstructionKinds.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.otherInstructionKinds.enum, parentSchema: schema312.properties.options.properties.otherInstructionKinds, data: data57 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data33.unknownInstructionKinds !== void 0) {
          let data58 = data33.unknownInstructionKinds;
          if (!(data58 === "accept" || data58 === "refuse" || data58 === "fail-stage")) {
            const err87 = { instancePath: instancePath + "/options/unknownInstructionKinds", schemaPath: "#/properties/options/properties/unknownInstructionKinds/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.unknownInstructionKinds.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.unknownInstructionKinds.enum, parentSchema: schema312.properties.options.properties.unknownInstructionKinds, data: data58 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data33.readerMayDryRun !== void 0) {
          let data59 = data33.readerMayDryRun;
          if (typeof data59 !== "boolean") {
            const err88 = { instancePath: instancePath + "/options/readerMayDryRun", schemaPath: "#/properties/options/properties/readerMayDryRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.options.properties.readerMayDryRun.type, parentSchema: schema312.properties.options.properties.readerMayDryRun, data: data59 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data33.relativeWaitBase !== void 0) {
          let data60 = data33.relativeWaitBase;
          if (!(data60 === "previous-stage" || data60 === "workflow-start")) {
            const err89 = { instancePath: instancePath + "/options/relativeWaitBase", schemaPath: "#/properties/options/properties/relativeWaitBase/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.relativeWaitBase.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.relativeWaitBase.enum, parentSchema: schema312.properties.options.properties.relativeWaitBase, data: data60 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data33.pastExecutionDate !== void 0) {
          let data61 = data33.pastExecutionDate;
          if (!(data61 === "run-at-once" || data61 === "refuse")) {
            const err90 = { instancePath: instancePath + "/options/pastExecutionDate", schemaPath: "#/properties/options/properties/pastExecutionDate/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.pastExecutionDate.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.pastExecutionDate.enum, parentSchema: schema312.properties.options.properties.pastExecutionDate, data: data61 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data33.stageWithoutConditions !== void 0) {
          let data62 = data33.stageWithoutConditions;
          if (!(data62 === "run-at-once" || data62 === "wait" || data62 === "refuse")) {
            const err91 = { instancePath: instancePath + "/options/stageWithoutConditions", schemaPath: "#/properties/options/properties/stageWithoutConditions/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.stageWithoutConditions.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.stageWithoutConditions.enum, parentSchema: schema312.properties.options.properties.stageWithoutConditions, data: data62 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data33.workflowWithoutStages !== void 0) {
          let data63 = data33.workflowWithoutStages;
          if (!(data63 === "complete" || data63 === "refuse")) {
            const err92 = { instancePath: instancePath + "/options/workflowWithoutStages", schemaPath: "#/properties/options/properties/workflowWithoutStages/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.workflowWithoutStages.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.workflowWithoutStages.enum, parentSchema: schema312.properties.options.properties.workflowWithoutStages, data: data63 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data33.environmentRequiresApprovals !== void 0) {
          let data64 = data33.environmentRequiresApprovals;
          if (!(data64 === 405 || data64 === 400 || data64 === "fail-stage" || data64 === "allow")) {
            const err93 = { instancePath: instancePath + "/options/environmentRequiresApprovals", schemaPath: "#/properties/options/properties/environmentRequiresApprovals/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.environmentRequiresApprovals.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.environmentRequiresApprovals.enum, parentSchema: schema312.properties.options.properties.environmentRequiresApprovals, data: data64 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data33.deleteEndedStatus !== void 0) {
          let data65 = data33.deleteEndedStatus;
          if (!(data65 === 204 || data65 === 400 || data65 === 409)) {
            const err94 = { instancePath: instancePath + "/options/deleteEndedStatus", schemaPath: "#/properties/options/properties/deleteEndedStatus/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.deleteEndedStatus.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.deleteEndedStatus.enum, parentSchema: schema312.properties.options.properties.deleteEndedStatus, data: data65 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data33.deleteMissingStatus !== void 0) {
          let data66 = data33.deleteMissingStatus;
          if (!(data66 === 404 || data66 === 204)) {
            const err95 = { instancePath: instancePath + "/options/deleteMissingStatus", schemaPath: "#/properties/options/properties/deleteMissingStatus/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.deleteMissingStatus.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.deleteMissingStatus.enum, parentSchema: schema312.properties.options.properties.deleteMissingStatus, data: data66 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data33.serviceTokenMaintainer !== void 0) {
          let data67 = data33.serviceTokenMaintainer;
          if (!(data67 === "empty" || data67 === "token-id" || data67 === "required")) {
            const err96 = { instancePath: instancePath + "/options/serviceTokenMaintainer", schemaPath: "#/properties/options/properties/serviceTokenMaintainer/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.serviceTokenMaintainer.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.serviceTokenMaintainer.enum, parentSchema: schema312.properties.options.properties.serviceTokenMaintainer, data: data67 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data33.unknownMembers !== void 0) {
          let data68 = data33.unknownMembers;
          if (!(data68 === "accept" || data68 === "refuse")) {
            const err97 = { instancePath: instancePath + "/options/unknownMembers", schemaPath: "#/properties/options/properties/unknownMembers/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.unknownMembers.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.unknownMembers.enum, parentSchema: schema312.properties.options.properties.unknownMembers, data: data68 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data33.unknownSegments !== void 0) {
          let data69 = data33.unknownSegments;
          if (!(data69 === "accept" || data69 === "refuse")) {
            const err98 = { instancePath: instancePath + "/options/unknownSegments", schemaPath: "#/properties/options/properties/unknownSegments/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.unknownSegments.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.unknownSegments.enum, parentSchema: schema312.properties.options.properties.unknownSegments, data: data69 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data33.deletedTemplate !== void 0) {
          let data70 = data33.deletedTemplate;
          if (!(data70 === "keep-workflows" || data70 === "forget-key" || data70 === "delete-workflows")) {
            const err99 = { instancePath: instancePath + "/options/deletedTemplate", schemaPath: "#/properties/options/properties/deletedTemplate/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.deletedTemplate.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.deletedTemplate.enum, parentSchema: schema312.properties.options.properties.deletedTemplate, data: data70 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data33.deletedFlag !== void 0) {
          let data71 = data33.deletedFlag;
          if (!(data71 === "delete-workflows" || data71 === "fail-workflows")) {
            const err100 = { instancePath: instancePath + "/options/deletedFlag", schemaPath: "#/properties/options/properties/deletedFlag/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.deletedFlag.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.deletedFlag.enum, parentSchema: schema312.properties.options.properties.deletedFlag, data: data71 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data33.deletedEnvironment !== void 0) {
          let data72 = data33.deletedEnvironment;
          if (!(data72 === "delete-workflows" || data72 === "fail-workflows")) {
            const err101 = { instancePath: instancePath + "/options/deletedEnvironment", schemaPath: "#/properties/options/properties/deletedEnvironment/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.deletedEnvironment.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.deletedEnvironment.enum, parentSchema: schema312.properties.options.properties.deletedEnvironment, data: data72 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data33.rateLimitResetSkewMs !== void 0) {
          let data73 = data33.rateLimitResetSkewMs;
          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
            const err102 = { instancePath: instancePath + "/options/rateLimitResetSkewMs", schemaPath: "#/properties/options/properties/rateLimitResetSkewMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.options.properties.rateLimitResetSkewMs.type, parentSchema: schema312.properties.options.properties.rateLimitResetSkewMs, data: data73 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data33.rateLimitHeaders !== void 0) {
          let data74 = data33.rateLimitHeaders;
          if (typeof data74 !== "string") {
            const err103 = { instancePath: instancePath + "/options/rateLimitHeaders", schemaPath: "#/properties/options/properties/rateLimitHeaders/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.options.properties.rateLimitHeaders.type, parentSchema: schema312.properties.options.properties.rateLimitHeaders, data: data74 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (!(data74 === "x-ratelimit" || data74 === "retry-after")) {
            const err104 = { instancePath: instancePath + "/options/rateLimitHeaders", schemaPath: "#/properties/options/properties/rateLimitHeaders/enum", keyword: "enum", params: { allowedValues: schema312.properties.options.properties.rateLimitHeaders.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.options.properties.rateLimitHeaders.enum, parentSchema: schema312.properties.options.properties.rateLimitHeaders, data: data74 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.options.type, parentSchema: schema312.properties.options, data: data33 };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
  } else {
    const err106 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data };
    if (vErrors === null) {
      vErrors = [err106];
    } else {
      vErrors.push(err106);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/emulators/launchdarkly/seed.ts
function readSeed(value) {
  if (!stdin_default2(value)) {
    const errors = (stdin_default2.errors ?? []).filter(({ keyword }) => keyword !== "anyOf");
    refuseSeed(
      errors.map(({ instancePath, message = "is invalid", params }) => ({
        pointer: instancePath,
        message: message + detail(params)
      }))
    );
  }
  const seed = value;
  if (seed.now !== void 0 && readTime(seed.now) === void 0) {
    refuseSeed([{ pointer: "/now", message: "must be a time" }]);
  }
  return seed;
}
function refuseSeed(problems) {
  const lines = problems.map(({ pointer, message }) => `  ${pointer === "" ? "(top level)" : pointer}: ${message}`);
  throw new Error(`The LaunchDarkly emulator's seed is invalid:
${lines.join("\n")}`);
}
function detail(parameters) {
  const { additionalProperty, allowedValues } = parameters;
  if (typeof additionalProperty === "string") {
    return `: ${additionalProperty}`;
  }
  return Array.isArray(allowedValues) ? `: ${allowedValues.map((allowed) => JSON.stringify(allowed)).join(", ")}` : "";
}

// src/emulators/launchdarkly/options.ts
var DEFAULT_OPTIONS2 = {
  unfilteredListShowsEnded: true,
  endedWorkflowsListedFor: "forever",
  listOrder: "newest-first",
  listVisibleAfterMs: 0,
  getVisibleAfterMs: 0,
  limitOverMaximum: "clamp",
  secondActiveWorkflow: "allow",
  trimDescriptions: false,
  escapeDescriptions: false,
  descriptionLimit: null,
  longDescriptions: "refuse",
  statuses: { notStarted: "pending", running: "active", declined: "declined" },
  declinedApproval: "wait",
  dryRunStatus: 201,
  dryRunWithStages: "check",
  inapplicableTemplateStatus: 400,
  duplicateTemplateKeyStatus: 400,
  instructionIds: "templates",
  instructionOrder: "as-sent",
  instructionDefaults: false,
  otherInstructionKinds: "accept",
  unknownInstructionKinds: "refuse",
  readerMayDryRun: false,
  relativeWaitBase: "previous-stage",
  pastExecutionDate: "run-at-once",
  stageWithoutConditions: "run-at-once",
  workflowWithoutStages: "complete",
  environmentRequiresApprovals: 405,
  deleteEndedStatus: 204,
  deleteMissingStatus: 404,
  serviceTokenMaintainer: "empty",
  unknownMembers: "accept",
  unknownSegments: "refuse",
  deletedTemplate: "keep-workflows",
  deletedFlag: "delete-workflows",
  deletedEnvironment: "delete-workflows",
  rateLimitResetSkewMs: 0,
  rateLimitHeaders: "x-ratelimit"
};
function completeOptions(given = {}) {
  return { ...DEFAULT_OPTIONS2, ...given, statuses: { ...DEFAULT_OPTIONS2.statuses, ...given.statuses } };
}

// src/emulators/launchdarkly/seeding-parts.ts
var LONG_AGO2 = Date.UTC(2021, 0, 1);
function seedMember(given, now) {
  return {
    role: "writer",
    _pendingInvite: false,
    _verified: true,
    customRoles: [],
    mfa: "disabled",
    _lastSeen: now,
    creationDate: LONG_AGO2,
    ...given,
    ...Array.isArray(given.teams) ? { teams: given.teams.map((team) => ({ customRoleKeys: [], name: team.key, ...team })) } : {},
    _links: { self: link(`/api/v2/members/${given._id}`) }
  };
}
function seedTeam(given, now) {
  return {
    name: given.key,
    description: "",
    _creationDate: LONG_AGO2,
    _lastModified: now,
    _version: 1,
    _idpSynced: false,
    ...given,
    _links: { self: link(`/api/v2/teams/${encodeURIComponent(given.key)}`), parent: link("/api/v2/teams") }
  };
}
function seedProject(given, now) {
  return {
    id: newObjectId(now),
    key: given.key,
    name: given.name ?? given.key,
    environments: given.environments.map((environment) => seedEnvironment(given.key, environment, now)),
    segments: (given.segments ?? []).map((segment) => seedSegment(given.key, segment)),
    flags: (given.flags ?? []).map((flag2) => seedFlag(given, flag2, now))
  };
}
function seedEnvironment(projectKey, given, now) {
  const id = newObjectId(now);
  return {
    _id: id,
    name: given.key,
    apiKey: `sdk-${newUuid()}`,
    mobileKey: `mob-${newUuid()}`,
    color: "417505",
    defaultTtl: 0,
    secureMode: false,
    defaultTrackEvents: false,
    requireComments: false,
    confirmChanges: false,
    tags: [],
    critical: false,
    ...given,
    ...given.approvalSettings === void 0 ? {} : {
      approvalSettings: {
        required: false,
        bypassApprovalsForPendingChanges: false,
        minNumApprovals: 1,
        canReviewOwnRequest: false,
        canApplyDeclinedChanges: true,
        serviceKind: "launchdarkly",
        serviceConfig: {},
        requiredApprovalTags: [],
        ...given.approvalSettings
      }
    },
    _links: {
      self: link(`/api/v2/projects/${encodeURIComponent(projectKey)}/environments/${encodeURIComponent(given.key)}`)
    }
  };
}
function seedSegment(projectKey, given) {
  const { environment, ...output } = given;
  const path = [projectKey, environment, given.key].map(encodeURIComponent).join("/");
  return {
    environment,
    output: {
      name: given.key,
      tags: [],
      creationDate: LONG_AGO2,
      lastModifiedDate: LONG_AGO2,
      rules: [],
      version: 1,
      deleted: false,
      generation: 1,
      included: [],
      excluded: [],
      ...output,
      _links: { self: link(`/api/v2/segments/${path}`) }
    }
  };
}
function seedFlag(project, given, now) {
  const path = `/api/v2/flags/${encodeURIComponent(project.key)}`;
  const configurations = given.environments ?? {};
  return {
    name: given.key,
    kind: given.variations.every(({ value }) => typeof value === "boolean") ? "boolean" : "multivariate",
    description: "",
    _version: 1,
    creationDate: LONG_AGO2,
    includeInSnippet: false,
    clientSideAvailability: { usingMobileKey: false, usingEnvironmentId: false },
    temporary: true,
    tags: [],
    experiments: { baselineIdx: 0, items: [] },
    customProperties: {},
    archived: false,
    defaults: { onVariation: 0, offVariation: given.variations.length - 1 },
    ...given,
    variations: given.variations.map((variation) => ({ _id: newUuid(), ...variation })),
    environments: Object.fromEntries(
      project.environments.map(({ key, name }) => {
        const site = `/${encodeURIComponent(project.key)}/${encodeURIComponent(key)}/features/${encodeURIComponent(given.key)}`;
        const configuration = seedConfiguration(configurations[key] ?? {}, given.variations.length - 1, now);
        return [
          key,
          { ...configuration, _site: { href: site, type: "text/html" }, _environmentName: name ?? key }
        ];
      })
    ),
    _links: { parent: link(path), self: link(`${path}/${encodeURIComponent(given.key)}`) }
  };
}
function seedConfiguration(given, lastVariation, now) {
  const targets = (list3) => (list3 ?? []).map(
    (target) => ({ contextKind: "user", ...target })
  );
  return {
    on: false,
    archived: false,
    salt: newUuid().replaceAll("-", ""),
    sel: newUuid().replaceAll("-", ""),
    lastModified: now,
    version: 1,
    offVariation: lastVariation,
    fallthrough: { variation: 0 },
    prerequisites: [],
    trackEvents: false,
    trackEventsFallthrough: false,
    ...given,
    targets: targets(given.targets),
    contextTargets: targets(given.contextTargets),
    rules: (given.rules ?? []).map(seedRule)
  };
}
function seedRule(given) {
  return {
    _id: newUuid(),
    trackEvents: false,
    ...given,
    clauses: given.clauses.map(
      (clause) => ({ _id: newUuid(), attribute: clause.op, negate: false, contextKind: "user", ...clause })
    )
  };
}

// src/emulators/launchdarkly/seeding.ts
function createAccount(seed, clock) {
  const now = clock.now();
  const problems = referenceProblems(seed);
  const account = {
    clock,
    options: completeOptions(seed.options),
    id: newObjectId(now),
    tokens: seed.tokens.map(({ token, role, name = role, memberId }) => ({
      id: newObjectId(now),
      token,
      role,
      name,
      memberId
    })),
    members: (seed.members ?? []).map((member) => seedMember(member, now)),
    teams: (seed.teams ?? []).map((team) => seedTeam(team, now)),
    projects: seed.projects.map((project) => seedProject(project, now)),
    templates: [],
    workflows: [],
    sequence: 0,
    quietUntil: Number.NEGATIVE_INFINITY
  };
  const report = (pointer) => (stageProblem) => {
    const [, path = "", message = ""] = /^([\w.[\]]*)[: ]*(.*)$/s.exec(stageProblem) ?? [];
    problems.push({ pointer: `${pointer}/${path.replaceAll(/\[(\d+)\]/g, "/$1").replaceAll(".", "/")}`, message });
  };
  for (const [index, template] of (seed.templates ?? []).entries()) {
    account.templates.push(seedTemplate(account, template, report(`/templates/${index}`)));
  }
  for (const [index, workflow] of (seed.workflows ?? []).entries()) {
    account.workflows.push(seedWorkflow(account, workflow, report(`/workflows/${index}`)));
  }
  if (problems.length > 0) {
    refuseSeed(problems);
  }
  return account;
}
function seedTemplate(account, given, report) {
  const now = account.clock.now();
  const { projectKey, flagKey, environmentKey } = given;
  return {
    id: given._id ?? newObjectId(now),
    key: given._key ?? given.key,
    name: given.name,
    description: given.description,
    creationDate: given._creationDate ?? now,
    visibleSince: Number.NEGATIVE_INFINITY,
    ownerId: given._ownerId ?? "",
    maintainerId: given._maintainerId ?? "",
    stages: seedStages(account, given.stages, report),
    place: typeof projectKey === "string" && typeof flagKey === "string" && typeof environmentKey === "string" ? { project: projectKey, flag: flagKey, environment: environmentKey } : void 0,
    workflowId: void 0
  };
}
function seedWorkflow(account, given, report) {
  const now = account.clock.now();
  const creationDate = given._creationDate ?? now;
  const execution = given._execution ?? {};
  const state = execution.status === "completed" || execution.status === "failed" ? execution.status : "active";
  const stages = seedStages(account, given.stages, report);
  if (state === "completed") {
    for (const stage of stages) {
      stage.state = "completed";
    }
  }
  completeDates(stages, execution.stopDate ?? creationDate);
  return {
    project: given.project,
    flag: given.flag,
    environment: given.environment,
    id: given._id ?? newObjectId(creationDate),
    version: given._version ?? 1,
    sequence: ++account.sequence,
    name: given.name,
    description: given.description,
    maintainerId: given._maintainerId ?? given.maintainerId ?? "",
    creationDate,
    visibleSince: Number.NEGATIVE_INFINITY,
    templateKey: given.templateKey,
    parameters: given.parameters,
    stages,
    state,
    stopDate: state === "active" ? void 0 : execution.stopDate ?? creationDate,
    seededStatus: state === "active" ? execution.status : void 0
  };
}
function seedStages(account, given, report) {
  const { stages, problems } = readStages(given, { account, datesMatter: false, seeded: true });
  problems.forEach(report);
  return stages;
}
function completeDates(stages, fallback) {
  for (const stage of stages) {
    if (stage.state !== "waiting") {
      stage.stopDate ??= fallback;
      for (const condition of stage.state === "completed" ? stage.conditions : []) {
        condition.appliedDate ??= stage.stopDate;
      }
    }
  }
}
function referenceProblems(seed) {
  const problems = [];
  const unique = (pointer, list3, field) => {
    const seen = /* @__PURE__ */ new Set();
    for (const [index, item] of (list3 ?? []).entries()) {
      const value = item[field] ?? item[`_${field}`];
      if (value !== void 0 && seen.has(value)) {
        problems.push({ pointer: `${pointer}/${index}/${field}`, message: `${value} is there twice` });
      }
      seen.add(value);
    }
  };
  unique("/tokens", seed.tokens, "token");
  unique("/members", seed.members, "_id");
  unique("/teams", seed.teams, "key");
  unique("/projects", seed.projects, "key");
  unique("/templates", seed.templates, "key");
  unique("/workflows", seed.workflows, "_id");
  for (const [index, project] of seed.projects.entries()) {
    const at = `/projects/${index}`;
    unique(`${at}/environments`, project.environments, "key");
    unique(`${at}/flags`, project.flags, "key");
    const hasEnvironment = (key) => project.environments.some((environment) => environment.key === key);
    for (const [segmentIndex, { environment }] of (project.segments ?? []).entries()) {
      if (!hasEnvironment(environment)) {
        const pointer = `${at}/segments/${segmentIndex}/environment`;
        problems.push({ pointer, message: `project ${project.key} has no environment ${environment}` });
      }
    }
    for (const [flagIndex, flag2] of (project.flags ?? []).entries()) {
      unique(`${at}/flags/${flagIndex}/variations`, flag2.variations, "_id");
      for (const key of Object.keys(flag2.environments ?? {}).filter((environment) => !hasEnvironment(environment))) {
        const pointer = `${at}/flags/${flagIndex}/environments/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        problems.push({ pointer, message: `project ${project.key} has no environment ${key}` });
      }
    }
  }
  for (const [index, { project: projectKey, flag: flag2, environment }] of (seed.workflows ?? []).entries()) {
    const project = seed.projects.find(({ key }) => key === projectKey);
    const missing2 = {
      project: project === void 0 ? projectKey : void 0,
      flag: project?.flags?.some(({ key }) => key === flag2) ? void 0 : flag2,
      environment: project?.environments.some(({ key }) => key === environment) ? void 0 : environment
    };
    for (const [field, key] of Object.entries(missing2).filter(([, value]) => value !== void 0)) {
      problems.push({ pointer: `/workflows/${index}/${field}`, message: `there is no ${field} ${key}` });
    }
  }
  return problems;
}

// src/emulators/launchdarkly/state.ts
function accountState(account) {
  settle(account);
  return {
    now: new Date(account.clock.now()).toISOString(),
    projects: account.projects.map(({ key, name, environments, segments, flags }) => ({
      key,
      name,
      environments,
      segments: segments.map(({ environment, output }) => ({ ...output, environment })),
      flags
    })),
    templates: account.templates.map(
      (template) => compact({
        ...templateOutput(account, template, true),
        projectKey: template.place?.project,
        environmentKey: template.place?.environment,
        flagKey: template.place?.flag,
        workflowId: template.workflowId,
        stages: withWrittenOnly(templateOutput(account, template, true).stages, template.stages)
      })
    ),
    workflows: account.workflows.map((workflow) => {
      const output = workflowOutput(account, workflow, true);
      return compact({
        project: workflow.project,
        flag: workflow.flag,
        environment: workflow.environment,
        ...output,
        parameters: workflow.parameters,
        stages: withWrittenOnly(output.stages, workflow.stages)
      });
    })
  };
}
function withWrittenOnly(outputs, stages) {
  return stages.map((stage, index) => {
    const output = outputs[index] ?? {};
    return compact({
      ...output,
      executeConditionsInSequence: stage.executeConditionsInSequence,
      failure: stage.failure,
      conditions: stage.conditions.map(
        (condition, position) => compact({
          ...output.conditions[position],
          executeNow: condition.executeNow,
          notifyTeamKeys: condition.notifyTeamKeys
        })
      ),
      action: { kind: "patch", instructions: stage.instructions.map(({ id, sent }) => ({ _id: id, ...sent })) }
    });
  });
}

// src/emulators/launchdarkly/emulator.ts
async function startLaunchDarklyEmulator(seed, options = {}) {
  const read2 = readSeed(structuredClone(seed));
  const clock = createClock(readTime(read2.now));
  const account = createAccount(read2, clock);
  const route = createRouter(account, read2.rateLimit ?? {});
  settle(account);
  return startEmulator(
    {
      clock,
      latencyMs: read2.latencyMs ?? 0,
      handle(request) {
        settle(account);
        return route(request);
      },
      state: () => accountState(account),
      clockMoved: () => settle(account),
      control: (request) => handleControl(account, request),
      faultAnswer: (status) => errorAnswer2(status, `Fault injected: ${status}`, { headers: faultHeaders(status, clock.now()) })
    },
    options
  );
}
function faultHeaders(status, now) {
  if (status === 429) {
    return { "X-Ratelimit-Global-Remaining": "0", "X-Ratelimit-Reset": String(Math.ceil(now) + 1e3) };
  }
  return status === 503 ? { "Retry-After": "1" } : {};
}

export {
  startGitHubEmulator,
  startLaunchDarklyEmulator
};
