import { t as require__2020 } from "./2020-CjRDFzst.js";
import { n as completeOptions } from "./options-Do7L-RTc.js";
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createServer } from "node:http";
import { inflateSync } from "node:zlib";
import { execFile } from "node:child_process";
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
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
function readDuration(text) {
	if (!/^(?:\d+(?:ms|[smhdw]))+$/.test(text)) return;
	let total = 0;
	for (const [, count, unit] of text.matchAll(/(\d+)(ms|[smhdw])/g)) total += Number(count) * UNITS[unit];
	return isTime(total) ? total : void 0;
}
function readTime(value) {
	if (typeof value === "number") return isTime(value) ? value : void 0;
	if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) return;
	const time = Date.parse(value);
	return Number.isNaN(time) ? void 0 : time;
}
function isTime(milliseconds) {
	return Number.isInteger(milliseconds) && Math.abs(milliseconds) <= 864e13;
}
// src/emulators/control.ts
const CONTROL_PREFIX = "/_emulator/";
async function answerControl(definition, log, faults, request) {
	const name = request.path.slice(11).replace(/\/$/, "");
	if (request.rawBody !== "" && !request.bodyIsJson) return badControl("The body is not JSON.");
	const faultList = () => ({
		status: 200,
		body: faults.list()
	});
	switch (`${request.method} ${name}`) {
		case "GET state": return {
			status: 200,
			body: definition.state()
		};
		case "GET requests": return {
			status: 200,
			body: log
		};
		case "POST clock": return moveClock(definition, request.body);
		case "GET faults": return faultList();
		case "DELETE faults":
			faults.set([]);
			return faultList();
		case "POST faults": {
			const problem = faults.set(request.body);
			return problem === void 0 ? faultList() : badControl(problem);
		}
	}
	return await definition.control?.({
		...request,
		path: name
	}) ?? {
		status: 404,
		body: {
			code: "not_found",
			message: `No control endpoint ${request.method} ${request.path}.`
		}
	};
}
function moveClock(definition, body) {
	const { clock } = definition;
	const { advance, now, ...others } = typeof body === "object" && body !== null ? body : {};
	const milliseconds = typeof advance === "string" ? readDuration(advance) : void 0;
	const time = now === void 0 ? void 0 : readTime(now);
	const isOne = advance === void 0 !== (now === void 0) && Object.keys(others).length === 0;
	const target = readTime(time ?? (milliseconds === void 0 ? void 0 : Math.round(clock.now() + milliseconds)));
	if (!isOne || target === void 0) return badControl("Give either {\"advance\": \"2d\"} (units s, m, h, d, w) or {\"now\": ISO time or Unix milliseconds}.");
	if (milliseconds === void 0) clock.set(target);
	else clock.advance(milliseconds);
	definition.clockMoved?.();
	return {
		status: 200,
		body: { now: new Date(clock.now()).toISOString() }
	};
}
function badControl(message) {
	return {
		status: 400,
		body: {
			code: "invalid_control_request",
			message
		}
	};
}
// src/emulators/faults.ts
function createFaultBoard() {
	let board = [];
	return {
		set(list) {
			if (!Array.isArray(list)) return "faults must be an array";
			const read = list.map((entry, index) => readFault(entry, index));
			const problem = read.find((result) => typeof result === "string");
			if (problem !== void 0) return problem;
			board = read.filter((result) => typeof result !== "string").map((fault) => ({
				fault,
				matched: 0
			}));
		},
		list: () => board.map(({ fault, matched }) => ({
			...fault,
			matched
		})),
		meet(method, pathAndQuery) {
			const hits = [];
			for (const entry of board) {
				const { fault } = entry;
				if (fault.method !== void 0 && fault.method.toUpperCase() !== method.toUpperCase()) continue;
				if (fault.path !== void 0 && !pathAndQuery.includes(fault.path)) continue;
				entry.matched += 1;
				if (entry.matched >= fault.nth && entry.matched < fault.nth + fault.times) hits.push(fault);
			}
			return {
				delayMs: hits.reduce((sum, fault) => sum + (fault.kind === "delay" ? fault.ms ?? 0 : 0), 0),
				fault: hits.find((fault) => fault.kind !== "delay")
			};
		}
	};
}
const FIELDS = [
	"kind",
	"method",
	"path",
	"nth",
	"times",
	"status",
	"ms",
	"headers",
	"body"
];
const KINDS = [
	"status",
	"status-after",
	"drop-before",
	"drop-after",
	"delay",
	"truncate"
];
function readFault(entry, index) {
	const at = `faults[${index}]`;
	if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return `${at} must be an object`;
	const given = entry;
	const unknownField = Object.keys(given).find((key) => !FIELDS.includes(key));
	if (unknownField !== void 0) return `${at}.${unknownField} is unknown; known: ${FIELDS.join(", ")}`;
	const { kind, method, path, nth = 1, times = 1, status, ms, headers } = given;
	if (typeof kind !== "string" || !KINDS.includes(kind)) return `${at}.kind must be one of ${KINDS.join(", ")}`;
	for (const [name, value] of Object.entries({
		method,
		path
	})) if (value !== void 0 && typeof value !== "string") return `${at}.${name} must be a string`;
	for (const [name, value] of Object.entries({
		nth,
		times
	})) if (!Number.isInteger(value) || value < 1) return `${at}.${name} must be an integer of at least 1`;
	if ((kind === "status" || kind === "status-after") && !(Number.isInteger(status) && status >= 200 && status <= 599)) return `${at}.status must be an HTTP status from 200 to 599`;
	if (kind === "delay" && !(typeof ms === "number" && ms >= 0 && ms <= 6e5)) return `${at}.ms must be a number of milliseconds from 0 to 600000`;
	if (headers !== void 0 && !isTextMap(headers)) return `${at}.headers must be an object of strings`;
	return {
		...given,
		nth,
		times
	};
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
			send(definition.clock, outgoing, {
				status: 500,
				body: {
					code: "internal_server_error",
					message
				}
			});
		});
	});
	server.keepAliveTimeout = 0;
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", () => {
			const { port } = server.address();
			resolve({
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
	const entry = {
		at,
		method,
		path,
		query: queryObject(query),
		body: null,
		status: null
	};
	if (!control) log.push(entry);
	const rawBody = await readBody$2(incoming);
	const request = {
		method,
		path,
		query,
		headers: incoming.headers,
		rawBody,
		...parse(rawBody)
	};
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
		const answer = faultAnswer$1(definition, fault);
		entry.status = answer.status;
		send(definition.clock, outgoing, answer);
		return;
	}
	const handled = await definition.handle(request);
	const answer = fault?.kind === "status-after" ? faultAnswer$1(definition, fault) : handled;
	const isLost = fault?.kind === "drop-after" || answer.isLost === true;
	entry.status = isLost ? 0 : answer.status;
	if (isLost) {
		outgoing.destroy();
		return;
	}
	send(definition.clock, outgoing, answer, { truncate: fault?.kind === "truncate" });
}
function faultAnswer$1(definition, fault) {
	const status = fault.status ?? 500;
	const usual = definition.faultAnswer?.(status) ?? {
		status,
		body: {
			code: "injected_fault",
			message: `The emulator was told to answer ${status} here.`
		}
	};
	const headers = { ...usual.headers };
	if ((status === 429 || status === 503) && Object.keys(headers).length === 0) headers["Retry-After"] = "1";
	return {
		...usual,
		headers: {
			...headers,
			...fault.headers
		},
		...fault.body === void 0 ? {} : { body: fault.body }
	};
}
function send(clock, outgoing, answer, { truncate = false } = {}) {
	if (outgoing.destroyed || outgoing.headersSent) return;
	const { status, headers = {}, body } = answer;
	const isRaw = typeof body === "string" || Buffer.isBuffer(body);
	const bytes = body === void 0 ? Buffer.alloc(0) : Buffer.from(isRaw ? body : JSON.stringify(body));
	outgoing.sendDate = false;
	outgoing.statusCode = status;
	outgoing.setHeader("Date", new Date(clock.now()).toUTCString());
	if (body !== void 0) outgoing.setHeader("Content-Type", isRaw ? "text/plain; charset=utf-8" : "application/json");
	for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
	if (status !== 204 && status !== 304) outgoing.setHeader("Content-Length", bytes.length);
	if (!truncate) outgoing.end(bytes);
	else if (bytes.length === 0) outgoing.destroy();
	else outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
}
async function readBody$2(incoming) {
	const chunks = [];
	for await (const chunk of incoming) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
function parse(rawBody) {
	try {
		return {
			body: rawBody === "" ? void 0 : JSON.parse(rawBody),
			bodyIsJson: rawBody !== ""
		};
	} catch {
		return {
			body: void 0,
			bodyIsJson: false
		};
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
function splitOnce(text, separator) {
	const at = text.indexOf(separator);
	return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function pause(milliseconds) {
	return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds).unref()) : void 0;
}
// src/emulators/github/routes/errors.ts
const DOCUMENTATION = "https://docs.github.com/rest";
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
	return new GitHubError(422, `Invalid request.\n\n${problem}`);
}
function bodyTooLong(resource, most) {
	return validationFailed({
		resource,
		code: "unprocessable",
		field: "data",
		message: `Body is too long (maximum is ${most} characters)`
	});
}
function errorAnswer$1({ status, message, body, headers }) {
	return {
		status,
		headers,
		body: {
			message,
			...body,
			documentation_url: DOCUMENTATION,
			status: String(status)
		}
	};
}
// src/emulators/github/routes/body.ts
function readBody$1(request) {
	if (request.rawBody === "") return {};
	if (!request.bodyIsJson) throw new GitHubError(400, "Problems parsing JSON");
	if (!isObject$1(request.body)) throw new GitHubError(400, "Body should be a JSON object");
	return request.body;
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text$1(fields, name) {
	const value = fields[name];
	if (value === void 0 || typeof value === "string") return value;
	throw wrongType(name, value, "a string");
}
function nullableText(fields, name) {
	return fields[name] === null ? null : text$1(fields, name);
}
function requiredText(fields, name) {
	const value = text$1(fields, name);
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
	if (choice === void 0) throw invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(choices)}.`);
	return choice;
}
function list$1(fields, name) {
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
// src/emulators/github/world/accounts.ts
function accountOf(world, login) {
	const key = login.toLowerCase();
	const account = world.accounts.get(key) ?? madeUpAccount(login);
	world.accounts.set(key, account);
	return account;
}
function appOf(world, slug, id) {
	const app = world.apps.get(slug) ?? {
		slug,
		id: id ?? madeUpId(slug),
		name: slug
	};
	world.apps.set(slug, app);
	return app;
}
function appOfLogin(world, login) {
	return world.tokens.find((token) => token.login === login)?.app?.slug ?? null;
}
function roleOf(world, login) {
	return world.roles.get(login.toLowerCase()) ?? (world.repository.private ? "none" : "read");
}
function madeUpId(text) {
	let id = 7;
	for (const character of text) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 100000007;
	return id + 1e3;
}
function personOf(world, login) {
	const { id, login: name } = accountOf(world, login);
	return {
		name,
		email: `${id}+${name}@users.noreply.github.com`
	};
}
function loginOfAddress(world, email) {
	const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
	return login !== void 0 && world.accounts.has(login.toLowerCase()) ? login : void 0;
}
function madeUpAccount(login) {
	return {
		login,
		id: madeUpId(login.toLowerCase()),
		type: login.endsWith("[bot]") ? "Bot" : "User"
	};
}
// src/emulators/github/git/git.ts
const MAX_OUTPUT_BYTES = 536870912;
async function openGit(path) {
	const absolute = resolve(path);
	const inside = join(absolute, ".git");
	const git = {
		directory: existsSync(inside) ? inside : absolute,
		answers: /* @__PURE__ */ new Map()
	};
	if (![
		"HEAD",
		"objects",
		"refs"
	].every((part) => existsSync(join(git.directory, part)))) await runGit(git, ["rev-parse", "--git-dir"]);
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
const reading = /* @__PURE__ */ new Set([
	"cat-file",
	"ls-tree",
	"merge-base",
	"diff-tree",
	"rev-list"
]);
const objectName = /^\^?[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\^\{(?:commit|tree)\})?$/;
function isObjectId(text) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
function isAboutObjects([command = "", ...args], input = "") {
	const names = [...args.filter((arg) => !arg.startsWith("-")).flatMap((arg) => arg.split("...")), ...input.split("\n")].filter((name) => name !== "");
	return reading.has(command) && names.length > 0 && names.every((name) => objectName.test(name));
}
function startGit(git, args, options) {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	const env = {
		...Object.fromEntries(inherited),
		LC_ALL: "C",
		GIT_NO_REPLACE_OBJECTS: "1",
		...options.environment
	};
	return new Promise((fulfil, reject) => {
		const child = execFile("git", [
			`--git-dir=${git.directory}`,
			"-c",
			"core.quotePath=false",
			...args
		], {
			env,
			encoding: "buffer",
			maxBuffer: MAX_OUTPUT_BYTES
		}, (error, stdout, stderr) => {
			const code = error === null ? 0 : Number(error.code);
			if (code === 0 || options.expected?.includes(code)) fulfil({
				code,
				stdout
			});
			else reject(new Error(`git ${args.join(" ")} in ${git.directory}: ${stderr.toString().trim()}`, { cause: error }));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(options.input ?? "");
	});
}
async function gitLines(git, args, options = {}) {
	const { stdout } = await runGit(git, args, options);
	return stdout.toString().split("\n").filter((line) => line !== "");
}
// src/emulators/github/git/loose.ts
async function readLoose({ directory }, sha) {
	const file = await readFile(join(directory, "objects", sha.slice(0, 2), sha.slice(2))).catch(() => void 0);
	if (file === void 0) return void 0;
	const whole = inflateSync(file);
	const end = whole.indexOf(0);
	const [type = ""] = whole.toString("latin1", 0, end).split(" ");
	return {
		sha,
		type,
		content: whole.subarray(end + 1)
	};
}
async function readLooseTree(git, tree, recursive) {
	const object = await readLoose(git, tree);
	if (object?.type === "commit") return readLooseTree(git, object.content.toString("latin1", 5, 5 + tree.length), recursive);
	if (object?.type !== "tree") return void 0;
	const found = [];
	for (const entry of entriesOf(object)) {
		if (entry.type === "blob") {
			const blob = await readLoose(git, entry.sha);
			if (blob === void 0) return void 0;
			found.push({
				...entry,
				size: blob.content.length
			});
			continue;
		}
		found.push(entry);
		if (entry.type !== "tree" || !recursive) continue;
		const below = await readLooseTree(git, entry.sha, recursive);
		if (below === void 0) return void 0;
		found.push(...below.map((one) => ({
			...one,
			path: `${entry.path}/${one.path}`
		})));
	}
	return found;
}
function entriesOf({ sha, content }) {
	const entries = [];
	for (let position = 0; position < content.length;) {
		const end = content.indexOf(0, position);
		const named = content.toString("utf8", position, end);
		const blank = named.indexOf(" ");
		position = end + 1 + sha.length / 2;
		const mode = named.slice(0, blank).padStart(6, "0");
		const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
		entries.push({
			path: named.slice(blank + 1),
			mode,
			type,
			sha: content.toString("hex", end + 1, position)
		});
	}
	return entries;
}
// src/emulators/github/git/objects.ts
async function readTree(git, tree, recursive) {
	const loose = await readLooseTree(git, tree, recursive);
	if (loose !== void 0) return loose;
	const { stdout } = await runGit(git, [
		"ls-tree",
		"-z",
		"-l",
		...recursive ? ["-r", "-t"] : [],
		tree
	]);
	return stdout.toString().split("\0").filter((line) => line !== "").map(parseTreeLine);
}
async function readObject(git, sha) {
	return (await readObjects(git, [sha])).get(sha);
}
async function readCommit(git, sha) {
	return (await readCommits(git, [sha]))[0];
}
async function readCommits(git, shas) {
	const objects = await readObjects(git, shas);
	return shas.flatMap((sha) => {
		const object = objects.get(sha);
		return object?.type === "commit" ? [parseCommit(object)] : [];
	});
}
async function readObjects(git, shas) {
	const ids = shas.filter(isObjectId);
	const loose = await Promise.all(ids.map((id) => readLoose(git, id)));
	const objects = new Map(loose.flatMap((object) => object === void 0 ? [] : [[object.sha, object]]));
	const others = ids.filter((id) => !objects.has(id));
	if (others.length === 0) return objects;
	const { stdout } = await runGit(git, ["cat-file", "--batch"], { input: others.map((id) => `${id}\n`).join("") });
	let position = 0;
	while (position < stdout.length) {
		const lineEnd = stdout.indexOf(10, position);
		const [sha = "", type = "", size] = stdout.toString("utf8", position, lineEnd).split(" ");
		position = lineEnd + 1;
		if (size === void 0) continue;
		const end = position + Number(size);
		objects.set(sha, {
			sha,
			type,
			content: stdout.subarray(position, end)
		});
		position = end + 1;
	}
	return objects;
}
function parseTreeLine(line) {
	const tab = line.indexOf("	");
	const [mode = "", type = "", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
	const entry = {
		path: line.slice(tab + 1),
		mode,
		type,
		sha
	};
	return type === "blob" ? {
		...entry,
		size: Number(size)
	} : entry;
}
function parseCommit(object) {
	const text = object.content.toString("utf8");
	const headerEnd = text.indexOf("\n\n");
	const headers = text.slice(0, headerEnd).split("\n");
	const values = (name) => headers.filter((header) => header.startsWith(`${name} `)).map((header) => header.slice(name.length + 1));
	return {
		sha: object.sha,
		tree: values("tree")[0] ?? "",
		parents: values("parent"),
		author: parseSignature(values("author")[0] ?? ""),
		committer: parseSignature(values("committer")[0] ?? ""),
		message: text.slice(headerEnd + 2).replace(/\n+$/, "")
	};
}
function parseSignature(line) {
	const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
	return {
		name,
		email,
		date: isoSeconds(Number(seconds) * 1e3)
	};
}
function isoSeconds(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
// src/emulators/github/world/world.ts
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
function findPull(world, number) {
	return world.pulls.find((pull) => pull.number === number);
}
function findIssue(world, number) {
	return world.issues.find((issue) => issue.number === number);
}
// src/emulators/github/git/history.ts
function listCommits(git, to, without = []) {
	return gitLines(git, [
		"rev-list",
		"--topo-order",
		to,
		...without.map((sha) => `^${sha}`),
		"--"
	]);
}
async function mergeBase(git, one, other) {
	const [base] = await gitLines(git, [
		"merge-base",
		one,
		other
	], { expected: [1] });
	return base;
}
async function isAncestor(git, ancestor, descendant) {
	const { code } = await runGit(git, [
		"merge-base",
		"--is-ancestor",
		ancestor,
		descendant
	], { expected: [1] });
	return code === 0;
}
async function countDistance(git, base, head) {
	const [line = "0	0"] = await gitLines(git, [
		"rev-list",
		"--left-right",
		"--count",
		`${base}...${head}`
	]);
	const [behind = 0, ahead = 0] = line.split("	").map(Number);
	return {
		ahead,
		behind
	};
}
async function changedFiles(git, from, to) {
	const { stdout } = await runGit(git, [
		"diff-tree",
		"-r",
		"-M",
		"--no-abbrev",
		"--raw",
		"--numstat",
		"-z",
		from ?? (await gitLines(git, ["mktree"]))[0] ?? "",
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
			const previousPath = letter === "R" || letter === "C" ? next() : void 0;
			const file = {
				path: next(),
				status: statusName(letter),
				sha: letter === "D" ? oldSha : newSha,
				additions: 0,
				deletions: 0
			};
			files.push(previousPath === void 0 ? file : {
				...file,
				previousPath
			});
		} else {
			const [added = "", deleted = "", path = ""] = field.split("	");
			const name = path === "" ? [next(), next()][1] : path;
			counts.set(name ?? "", {
				additions: Number(added) || 0,
				deletions: Number(deleted) || 0
			});
		}
	}
	return files.map((file) => ({
		...file,
		...counts.get(file.path)
	}));
}
function statusName(letter) {
	switch (letter) {
		case "A": return "added";
		case "D": return "removed";
		case "R": return "renamed";
		case "C": return "copied";
		case "T": return "changed";
		default: return "modified";
	}
}
// src/emulators/github/render/people.ts
const LONG_AGO$2 = "2018-07-30T09:30:17Z";
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
		created_at: LONG_AGO$2,
		updated_at: LONG_AGO$2,
		permissions: {
			checks: "write",
			contents: "read",
			metadata: "read"
		},
		events: []
	};
}
function associationOf(world, login) {
	const role = roleOf(world, login);
	if (login === world.repository.owner) return "OWNER";
	return role === "none" || role === "read" ? "NONE" : "COLLABORATOR";
}
function nodeId(kind, id) {
	return Buffer.from(`${kind}:${id}`).toString("base64url");
}
function profileUrl(world, { login, type }) {
	const path = type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
	return `${world.options.serverUrl}/${path}`;
}
// src/emulators/github/render/repository.ts
const CREATED = "2024-01-15T08:00:00Z";
const LINKS = {
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
	return describe$1(world, fullName, id, false);
}
function renderFork(world, author) {
	const fullName = `${author}/${world.repository.name}`;
	return describe$1(world, fullName, madeUpId(fullName), true);
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
function describe$1(world, fullName, id, fork) {
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
// src/emulators/github/render/commits.ts
const UNSIGNED = {
	verified: false,
	reason: "unsigned",
	signature: null,
	payload: null,
	verified_at: null
};
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
			tree: {
				sha: tree,
				url: `${url}/git/trees/${tree}`
			},
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
		tree: {
			sha: tree,
			url: `${url}/git/trees/${tree}`
		},
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
	return {
		name: signature.name,
		email: signature.email,
		...username === void 0 ? {} : { username }
	};
}
// src/emulators/github/render/pulls.ts
const PULL_IDS = 2e9;
function renderPullSimple(world, pull) {
	const { number } = pull;
	const url = `${repositoryUrl(world)}/pulls/${number}`;
	const issueUrl = `${repositoryUrl(world)}/issues/${number}`;
	const page = `${repositoryPage(world)}/pull/${number}`;
	const statusesUrl = `${repositoryUrl(world)}/statuses/${pull.headSha}`;
	const reviewCommentUrl = `${repositoryUrl(world)}/pulls/comments{/number}`;
	return {
		url,
		id: PULL_IDS + number,
		node_id: nodeId("PullRequest", number),
		html_url: page,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`,
		issue_url: issueUrl,
		commits_url: `${url}/commits`,
		review_comments_url: `${url}/comments`,
		review_comment_url: reviewCommentUrl,
		comments_url: `${issueUrl}/comments`,
		statuses_url: statusesUrl,
		number,
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
		comments: world.comments.filter(({ number }) => number === pull.number).length,
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
		_links: {
			html: { href: html },
			pull_request: { href: pull }
		},
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
	return {
		label: `${owner}:${pull.head}`,
		ref: pull.head,
		sha: pull.headSha,
		user: renderUser(world, owner),
		repo
	};
}
function renderBase(world, pull) {
	const { owner } = world.repository;
	const user = renderUser(world, owner);
	return {
		label: `${owner}:${pull.base}`,
		ref: pull.base,
		sha: pull.baseSha,
		user,
		repo: renderRepository(world)
	};
}
function mergeableState(pull) {
	if (pull.state === "closed" || pull.mergeable === null) return "unknown";
	if (!pull.mergeable) return "dirty";
	return pull.draft ? "draft" : "clean";
}
// src/emulators/github/events/runs.ts
const WORKFLOW = {
	name: "LaunchDarkly workflows",
	path: ".github/workflows/launchdarkly.yml"
};
const FIRST_RUN_ID = 7e9;
function record(world, source) {
	const runNumber = world.runs.size + 1;
	const runId = FIRST_RUN_ID + runNumber;
	const common = {
		repository: renderRepository(world),
		sender: renderUser(world, source.actor)
	};
	const run = {
		event: source.event,
		payload: {
			...source.payload,
			...common
		},
		environment: environmentOf(world, source, {
			runId,
			runNumber
		})
	};
	world.runs.set(runId, run);
	return run;
}
function rerun(world, runId) {
	const run = world.runs.get(runId);
	if (run === void 0) return void 0;
	const attempt = Number(run.environment.GITHUB_RUN_ATTEMPT) + 1;
	const again = {
		...run,
		environment: {
			...run.environment,
			GITHUB_RUN_ATTEMPT: String(attempt)
		}
	};
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
// src/emulators/github/events/events.ts
const MOST_PUSHED_COMMITS = 2048;
async function pullEvent(world, pull, action, details) {
	const { actor, extra = {} } = details;
	const merged = action === "closed" ? pull.merged : null;
	const payload = {
		action,
		number: pull.number,
		pull_request: await renderPull(world, pull),
		...extra
	};
	return record(world, {
		event: "pull_request",
		actor,
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
		payload: {
			action,
			number: pull.number,
			pull_request: await renderPull(world, pull)
		},
		headRef: pull.head,
		baseRef: pull.base
	});
}
async function reviewEvent(world, pull, review, action) {
	const payload = {
		action,
		review: {
			...renderReview(world, review),
			state: review.state.toLowerCase()
		},
		pull_request: await renderPull(world, pull)
	};
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
async function pushEvent(world, push, fallback, pusher) {
	const { git, repository } = world;
	const { branch, before, after } = push;
	const none = "0".repeat(fallback.length);
	const head = after === void 0 ? void 0 : await readCommit(git, after);
	const known = [...world.knownTips].filter(([name]) => name !== branch).map(([, tip]) => tip);
	const commits = (await readCommits(git, (after === void 0 ? [] : await listCommits(git, after, before === void 0 ? known : [before])).slice(0, MOST_PUSHED_COMMITS))).reverse();
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
			pusher: {
				name: actor,
				email: `${actor}@users.noreply.github.com`
			}
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
function scheduleEvent(world, tip, schedule) {
	const ref = `refs/heads/${world.repository.defaultBranch}`;
	const payload = {
		schedule,
		workflow: WORKFLOW.path
	};
	return record(world, {
		event: "schedule",
		actor: world.repository.owner,
		sha: tip,
		ref,
		payload
	});
}
function dispatchEvent(world, dispatch) {
	const { sha, ref, inputs, actor } = dispatch;
	return record(world, {
		event: "workflow_dispatch",
		actor,
		sha,
		ref,
		payload: {
			inputs,
			ref,
			workflow: WORKFLOW.path
		}
	});
}
// src/emulators/github/git/merging.ts
const COMMITTER = {
	name: "GitHub",
	email: "noreply@github.com"
};
async function mergeTrees(git, ours, theirs) {
	const { code, stdout } = await runGit(git, [
		"merge-tree",
		"--write-tree",
		"--name-only",
		"--no-messages",
		ours,
		theirs
	], { expected: [1] });
	const [tree = "", ...paths] = stdout.toString().split("\n").filter((line) => line !== "");
	return code === 0 ? { tree } : { conflicts: paths };
}
async function writeCommit(git, commit) {
	const date = `${Math.floor(commit.at / 1e3)} +0000`;
	const [sha = ""] = await gitLines(git, [
		"commit-tree",
		commit.tree,
		...commit.parents.flatMap((parent) => ["-p", parent])
	], {
		input: commit.message,
		environment: {
			GIT_AUTHOR_NAME: commit.author.name,
			GIT_AUTHOR_EMAIL: commit.author.email,
			GIT_AUTHOR_DATE: commit.authoredAt ?? date,
			GIT_COMMITTER_NAME: COMMITTER.name,
			GIT_COMMITTER_EMAIL: COMMITTER.email,
			GIT_COMMITTER_DATE: date
		}
	});
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
	const merged = await mergeTrees(git, await writeCommit(git, {
		tree: `${tip}^{tree}`,
		parents: [parent],
		message: "pick",
		author: COMMITTER,
		at
	}), commit.sha);
	if ("conflicts" in merged) return merged;
	const { author, message } = commit;
	return { sha: await writeCommit(git, {
		tree: merged.tree,
		parents: [tip],
		message,
		author,
		at,
		authoredAt: author.date
	}) };
}
// src/emulators/github/git/refs.ts
async function resolveCommit(git, name, defaultBranch) {
	if (!isPlainName(name)) return void 0;
	const candidates = name === "HEAD" ? [`refs/heads/${defaultBranch}`] : [
		`refs/heads/${name}`,
		`refs/tags/${name}`,
		`refs/${name}`
	];
	if (name.startsWith("refs/")) candidates.push(name);
	if (isObjectId(name) && (await readLoose(git, name))?.type === "commit") return name;
	const whole = isObjectId(name) ? await firstObject(git, [`${name}^{commit}`]) : void 0;
	if (whole !== void 0) return whole;
	if (/^[0-9a-f]{7,64}$/i.test(name)) candidates.unshift(name);
	const tip = await readTip(git, candidates[0] ?? "");
	if (tip !== void 0) return tip;
	return firstObject(git, candidates.map((candidate) => `${candidate}^{commit}`));
}
async function readRef(git, ref) {
	if (!isPlainName(ref)) return void 0;
	const tip = await readTip(git, ref);
	if (tip !== void 0) return {
		type: "commit",
		sha: tip
	};
	const [line] = await gitLines(git, [
		"for-each-ref",
		"--format=%(refname) %(objecttype) %(objectname)",
		ref
	]);
	const [name, type, sha] = line?.split(" ") ?? [];
	return name === ref && type !== void 0 && sha !== void 0 ? {
		type,
		sha
	} : void 0;
}
const tipName = /^refs\/(?:heads|pull)(?:\/(?!\.)[^/]+(?<!\.lock))+$/;
async function readTip(git, ref) {
	if (!tipName.test(ref)) return void 0;
	const text = await readFile(join(git.directory, ref), "utf8").catch(() => "");
	return /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\n$/.exec(text)?.[1];
}
async function readBranches(git) {
	const lines = await gitLines(git, [
		"for-each-ref",
		"--format=%(objectname) %(refname:lstrip=2)",
		"refs/heads/"
	]);
	return new Map(lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}
async function writeRef(git, ref, sha) {
	await runGit(git, [
		"update-ref",
		ref,
		sha
	]);
}
async function resolveTree(git, name) {
	if (!isPlainName(name)) return void 0;
	const loose = isObjectId(name) ? await readLoose(git, name) : void 0;
	if (loose?.type === "tree") return name;
	if (loose?.type === "commit") return parseCommit(loose).tree;
	return firstObject(git, (/^[0-9a-f]{7,64}$/i.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`]).map((candidate) => `${candidate}^{tree}`));
}
function isPlainName(name) {
	return name !== "" && !name.startsWith("-") && !/[\s~^:?*[\\]|\.\.|@\{/.test(name) && !hasControlCharacter(name);
}
function hasControlCharacter(text) {
	return [...text].some((character) => character < " " || character === "");
}
async function firstObject(git, expressions) {
	return (await gitLines(git, ["cat-file", "--batch-check=%(objectname)"], { input: `${expressions.join("\n")}\n` })).find((line) => /^[0-9a-f]{40,64}$/.test(line));
}
// src/emulators/github/world/test-merges.ts
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
	const sha = await writeCommit(git, {
		tree: merged.tree,
		parents: [base, head],
		message,
		author,
		at: clock.now()
	});
	await writeRef(git, `refs/pull/${pull.number}/merge`, sha);
	pull.testMerge = {
		sha,
		base,
		head
	};
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
// src/emulators/github/events/refusal.ts
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
	return {
		status,
		body: {
			code: "refused",
			message,
			...details
		}
	};
}
// src/emulators/github/events/pull-lifecycle.ts
async function openPull$1(world, wanted) {
	const headSha = await requireTip(world, wanted.head);
	const baseSha = await requireTip(world, wanted.base);
	const twin = world.pulls.find(({ state, head, base }) => state === "open" && head === wanted.head && base === wanted.base);
	if (twin !== void 0) throw new Refusal(422, `Pull request ${twin.number} from ${wanted.head} into ${wanted.base} is open already.`);
	if (await isAncestor(world.git, headSha, baseSha)) throw new Refusal(422, `${wanted.head} has no commits that ${wanted.base} doesn't have.`);
	if (await mergeBase(world.git, headSha, baseSha) === void 0) throw new Refusal(422, `${wanted.head} and ${wanted.base} have entirely different commit histories.`);
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
	} else await requireMergeable(world, pull);
	return pullEvent(world, pull, "synchronize", {
		actor,
		extra: {
			before,
			after
		}
	});
}
function closePull(world, pull, actor = pull.author) {
	requireOpen(pull);
	pull.state = "closed";
	pull.closedAt = timestamp(world);
	pull.updatedAt = pull.closedAt;
	return pullEvent(world, pull, "closed", { actor });
}
async function reopenPull(world, pull, actor = pull.author) {
	if (pull.state === "open" || pull.merged !== null) throw new Refusal(409, `Pull request ${pull.number} is open or merged.`);
	pull.headSha = await branchTip(world, pull.head) ?? pull.headSha;
	pull.state = "open";
	pull.closedAt = null;
	pull.updatedAt = timestamp(world);
	await requireMergeable(world, pull);
	return pullEvent(world, pull, "reopened", { actor });
}
async function mergePull$1(world, pull, method, actor) {
	requireOpen(pull);
	const { git } = world;
	const before = await requireTip(world, pull.base);
	const sha = await makeMerge(world, pull, method, {
		base: before,
		actor
	});
	await writeRef(git, `refs/heads/${pull.base}`, sha);
	const at = timestamp(world);
	pull.merged = {
		sha,
		at,
		by: accountOf(world, actor).login,
		commits: await listCommits(git, sha, [before])
	};
	pull.state = "closed";
	pull.closedAt = at;
	pull.updatedAt = at;
	const closed = await pullEvent(world, pull, "closed", { actor });
	const push = await pushEvent(world, {
		branch: pull.base,
		before,
		after: sha
	}, sha, actor);
	world.knownTips.set(pull.base, sha);
	return [closed, push];
}
async function queuePull(world, pull) {
	requireOpen(pull);
	const baseSha = await requireTip(world, pull.base);
	const headSha = await makeMerge(world, pull, "merge", {
		base: baseSha,
		actor: pull.author
	});
	const headRef = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
	await writeRef(world.git, headRef, headSha);
	return mergeGroupEvent(world, {
		pull,
		headSha,
		headRef,
		baseSha
	});
}
async function notePush(world, branch, actor) {
	const before = world.knownTips.get(branch);
	const after = (await readRef(world.git, `refs/heads/${branch}`))?.sha;
	if (before === after) throw new Refusal(409, `Nothing was pushed to ${branch}: it ${after === void 0 ? "doesn't exist" : `still is at ${after}`}.`);
	const fallback = after ?? await requireTip(world, world.repository.defaultBranch);
	const event = await pushEvent(world, {
		branch,
		before,
		after
	}, fallback, actor);
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
			const message = `Merge pull request #${pull.number} from ${headOwner(world, pull)}/${pull.head}\n\n${pull.title}`;
			return writeCommit(git, {
				tree,
				parents: [base, pull.headSha],
				message,
				author: personOf(world, actor),
				at
			});
		}
		case "squash": {
			const message = `${pull.title} (#${pull.number})`;
			return writeCommit(git, {
				tree,
				parents: [base],
				message,
				author: personOf(world, pull.author),
				at
			});
		}
		case "rebase": {
			const rebased = await rebaseOnto(git, base, pull.headSha, at);
			if ("conflicts" in rebased) throw conflictsWith(pull, rebased.conflicts);
			return rebased.sha;
		}
	}
}
async function requireMergeable(world, pull) {
	const { conflicts } = await refreshTestMerge(world, pull);
	if (!pull.mergeable) throw conflictsWith(pull, conflicts);
}
function conflictsWith(pull, conflicts) {
	return new Refusal(409, `Pull request ${pull.number} conflicts with ${pull.base} in ${conflicts.join(", ")}: no test merge, so no event.`, {
		number: pull.number,
		mergeable: false,
		conflicts
	});
}
function requireOpen(pull) {
	if (pull.state !== "open") throw new Refusal(409, `Pull request ${pull.number} is closed.`);
}
async function requireTip(world, branch) {
	const sha = await branchTip(world, branch);
	if (sha === void 0) throw new Refusal(422, `There is no branch ${branch} in ${world.git.directory}.`);
	return sha;
}
// src/emulators/github/events/control.ts
const COMMANDS = [
	[
		/^pulls$/,
		[
			"head",
			"base",
			"title",
			"body",
			"author",
			"fork",
			"draft"
		],
		openPull
	],
	[
		/^pulls\/(\d+)\/synchronize$/,
		["actor"],
		onPull(synchronizePull)
	],
	[
		/^pulls\/(\d+)\/close$/,
		["actor"],
		onPull(closePull)
	],
	[
		/^pulls\/(\d+)\/reopen$/,
		["actor"],
		onPull(reopenPull)
	],
	[
		/^pulls\/(\d+)\/merge$/,
		["method", "actor"],
		mergePull
	],
	[
		/^pulls\/(\d+)\/reviews$/,
		[
			"user",
			"state",
			"body",
			"commitId"
		],
		addReview
	],
	[
		/^pulls\/(\d+)\/reviews\/(\d+)\/dismiss$/,
		[],
		dismissReview
	],
	[
		/^push$/,
		["branch", "actor"],
		push
	],
	[
		/^events\/schedule$/,
		["schedule"],
		schedule$1
	],
	[
		/^events\/workflow_dispatch$/,
		[
			"inputs",
			"ref",
			"actor"
		],
		dispatch
	],
	[
		/^events\/merge_group$/,
		["pull"],
		mergeGroup
	],
	[
		/^events\/pull_request_target$/,
		[
			"pull",
			"action",
			"actor"
		],
		pullTarget
	],
	[
		/^runs\/(\d+)\/rerun$/,
		[],
		runAgain
	]
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
		const match = request.method === "POST" ? pattern.exec(request.path) : null;
		if (match === null) continue;
		try {
			const fields = readBody$1(request);
			const unknown = Object.keys(fields).find((name) => !known.includes(name));
			if (unknown !== void 0) throw new Refusal(400, `Unknown field ${unknown}; known: ${known.join(", ") || "none"}.`);
			return {
				status: 200,
				body: await handler({
					world,
					fields,
					numbers: match.slice(1).map(Number)
				})
			};
		} catch (error) {
			if (error instanceof Refusal) return refusalAnswer(error);
			if (error instanceof GitHubError) return refusalAnswer(new Refusal(400, error.message));
			throw error;
		}
	}
}
function openPull({ world, fields }) {
	const head = requiredText(fields, "head");
	return openPull$1(world, {
		head,
		base: text$1(fields, "base") ?? world.repository.defaultBranch,
		title: text$1(fields, "title") ?? head,
		body: text$1(fields, "body") ?? null,
		author: text$1(fields, "author") ?? world.repository.owner,
		fork: flag(fields, "fork") ?? false,
		draft: flag(fields, "draft") ?? false
	});
}
function onPull(act) {
	return (command) => act(command.world, pullInPath(command), text$1(command.fields, "actor"));
}
async function mergePull(command) {
	const { world, fields } = command;
	const method = oneOf(fields, "method", [
		"merge",
		"squash",
		"rebase"
	]) ?? "merge";
	const actor = text$1(fields, "actor") ?? world.repository.owner;
	return { events: await mergePull$1(world, pullInPath(command), method, actor) };
}
function push({ world, fields }) {
	return notePush(world, text$1(fields, "branch") ?? world.repository.defaultBranch, text$1(fields, "actor"));
}
function addReview(command) {
	const { world, fields } = command;
	const pull = pullInPath(command);
	const author = accountOf(world, requiredText(fields, "user")).login;
	const state = oneOf(fields, "state", [
		"APPROVED",
		"CHANGES_REQUESTED",
		"COMMENTED",
		"DISMISSED"
	]);
	if (state === void 0) throw missing("state");
	if (author === pull.author && state !== "COMMENTED") throw new Refusal(422, "Nobody can approve or reject their own pull request.");
	const review = {
		id: nextId(world),
		number: pull.number,
		author,
		state,
		body: text$1(fields, "body") ?? "",
		commitId: text$1(fields, "commitId") ?? pull.headSha,
		submittedAt: timestamp(world)
	};
	world.reviews.push(review);
	return reviewEvent(world, pull, review, state === "DISMISSED" ? "dismissed" : "submitted");
}
function dismissReview(command) {
	const { world, numbers } = command;
	const pull = pullInPath(command);
	const review = world.reviews.find(({ id, number }) => id === numbers[1] && number === pull.number);
	if (review === void 0) throw new Refusal(404, `Pull request ${pull.number} has no such review.`);
	review.state = "DISMISSED";
	return reviewEvent(world, pull, review, "dismissed");
}
async function schedule$1({ world, fields }) {
	return scheduleEvent(world, await requireTip(world, world.repository.defaultBranch), text$1(fields, "schedule") ?? "0 6 * * *");
}
async function dispatch({ world, fields }) {
	const branch = (text$1(fields, "ref") ?? world.repository.defaultBranch).replace(/^refs\/heads\//, "");
	const { inputs = {} } = fields;
	if (!isObject$1(inputs)) throw new Refusal(400, "inputs is not an object.");
	const actor = text$1(fields, "actor") ?? world.repository.owner;
	return dispatchEvent(world, {
		sha: await requireTip(world, branch),
		ref: `refs/heads/${branch}`,
		inputs,
		actor
	});
}
function mergeGroup({ world, fields }) {
	return queuePull(world, requirePull$1(world, requiredInteger(fields, "pull")));
}
async function pullTarget({ world, fields }) {
	const pull = requirePull$1(world, requiredInteger(fields, "pull"));
	const tip = await requireTip(world, world.repository.defaultBranch);
	return pullTargetEvent(world, pull, text$1(fields, "action") ?? "opened", text$1(fields, "actor") ?? pull.author, tip);
}
function runAgain({ world, numbers: [runId = 0] }) {
	const run = rerun(world, runId);
	if (run === void 0) throw new Refusal(404, `There was no run ${runId}.`);
	return run;
}
function pullInPath({ world, numbers: [number = 0] }) {
	return requirePull$1(world, number);
}
function requirePull$1(world, number) {
	const pull = findPull(world, number);
	if (pull === void 0) throw new Refusal(404, `There is no pull request ${number}.`);
	return pull;
}
// src/emulators/github/routes/access.ts
const HOUR_MS = 36e5;
const API_VERSIONS = ["2022-11-28", "2026-03-10"];
function checkHeaders({ headers }) {
	if (!headers["user-agent"]) throw new GitHubError(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
	const version = headers["x-github-api-version"];
	if (version !== void 0 && !API_VERSIONS.includes(String(version))) throw new GitHubError(400, `"${String(version)}" is not a supported version. Supported versions: ${API_VERSIONS.join(", ")}.`);
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
	if (needs.some(([permission, access]) => {
		if (access === "read" && (permission === "metadata" || readsAll)) return true;
		const granted = token.permissions[permission] ?? "none";
		return granted === "write" || granted === access;
	})) return;
	throw new GitHubError(403, `Resource not accessible by ${token.type === "Bot" ? "integration" : "personal access token"}`, {}, acceptedPermissions(needs));
}
function acceptedPermissions(needs) {
	return { "X-Accepted-GitHub-Permissions": needs.map(([permission, access]) => `${permission.replace("-", "_")}=${access}`).join("; ") };
}
function createRateLimiter$1(world) {
	const windows = /* @__PURE__ */ new Map();
	const windowOf = ({ token }) => {
		const now = world.clock.now();
		const current = windows.get(token);
		if (current !== void 0 && now - current.startedAt < HOUR_MS) return current;
		const fresh = {
			startedAt: now,
			used: 0
		};
		windows.set(token, fresh);
		return fresh;
	};
	const budgetOf = (token) => {
		const { startedAt, used } = windowOf(token);
		const limit = world.rateLimit;
		return {
			limit,
			remaining: Math.max(0, limit - used),
			used,
			reset: Math.ceil((startedAt + HOUR_MS) / 1e3)
		};
	};
	const spend = (token) => {
		const window = windowOf(token);
		if (window.used >= world.rateLimit) throw new GitHubError(403, `API rate limit exceeded for ${token.app === null ? `user ${token.login}` : `installation of ${token.app.slug}`}. If you reach out to GitHub Support for help, please include the request ID.`);
		window.used += 1;
	};
	return {
		budgetOf,
		spend
	};
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
// src/emulators/github/render/checks.ts
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
		details_url: run.app === "github-actions" ? html : run.detailsUrl ?? html,
		status: run.status,
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
function pullOf(world, { number, head, headSha, base, baseSha }) {
	const { id, name } = world.repository;
	const url = repositoryUrl(world);
	const repo = {
		id,
		url,
		name
	};
	return {
		id: number,
		number,
		url: `${url}/pulls/${number}`,
		head: {
			ref: head,
			sha: headSha,
			repo
		},
		base: {
			ref: base,
			sha: baseSha,
			repo
		}
	};
}
// src/emulators/github/routes/routing.ts
const MOST_PER_PAGE = 100;
const USUAL_PER_PAGE = 30;
function findRoute$1(routes, method, path) {
	for (const route of routes) {
		const match = route.method === method ? patternOf(route.path).exec(path) : null;
		if (match !== null) return {
			route,
			parameter: (name) => decode(match.groups?.[name])
		};
	}
}
function numberParameter(call, name) {
	const value = call.parameter(name);
	if (!/^\d{1,15}$/.test(value)) throw notFound();
	return Number(value);
}
function pageSize(request) {
	return {
		page: positive(request.query.get("page"), 1),
		perPage: Math.min(positive(request.query.get("per_page"), USUAL_PER_PAGE), MOST_PER_PAGE)
	};
}
function paginate(call, all) {
	const { page, perPage } = pageSize(call.request);
	const last = Math.max(1, Math.ceil(all.length / perPage));
	const links = [];
	const link = (relation, target) => {
		const query = new URLSearchParams(call.request.query);
		query.set("page", String(target));
		links.push(`<${call.world.url}${call.request.path.replace(/^\/api\/v3(?=\/)/, "")}?${query}>; rel="${relation}"`);
	};
	if (page > 1) link("prev", Math.min(page - 1, last));
	if (page < last) {
		link("next", page + 1);
		link("last", last);
	}
	if (page > 1) link("first", 1);
	const headers = links.length === 0 ? {} : { Link: links.join(", ") };
	return {
		items: all.slice((page - 1) * perPage, page * perPage),
		headers
	};
}
function json(status, body, headers = {}) {
	return {
		status,
		headers,
		body
	};
}
function positive(value, otherwise) {
	const number = Number(value ?? "");
	return Number.isInteger(number) && number > 0 ? number : otherwise;
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
// src/emulators/github/routes/commits.ts
const MOST_COMPARED_FILES = 300;
const READ$6 = [["contents", "read"]];
const commitRoutes = [
	{
		method: "GET",
		path: "/commits/{sha}/pulls",
		needs: [["pull-requests", "read"]],
		handle: listPullsOfCommit
	},
	{
		method: "GET",
		path: "/commits/{ref…}",
		needs: READ$6,
		handle: getCommit$1
	},
	{
		method: "GET",
		path: "/compare/{basehead…}",
		needs: READ$6,
		handle: compare$1
	}
];
async function requireCommit(world, name) {
	const sha = await resolveCommit(world.git, name, world.repository.defaultBranch);
	if (sha === void 0) throw new GitHubError(422, `No commit found for SHA: ${name}`);
	return sha;
}
async function getCommit$1(call) {
	const { world, request, parameter } = call;
	const sha = await requireCommit(world, parameter("ref"));
	const commit = await readCommit(world.git, sha);
	if (commit === void 0) throw notFound();
	const changed = await changedFiles(world.git, commit.parents[0], sha);
	const { items, headers } = paginate(call, changed);
	const additions = changed.reduce((sum, file) => sum + file.additions, 0);
	const deletions = changed.reduce((sum, file) => sum + file.deletions, 0);
	return json(200, {
		...renderCommit(world, commit),
		stats: {
			additions,
			deletions,
			total: additions + deletions
		},
		files: (request.query.has("per_page") ? items : changed).map((file) => renderFile(world, file, sha))
	}, request.query.has("per_page") ? headers : {});
}
async function compare$1(call) {
	const { world, request, parameter } = call;
	const { git } = world;
	const basehead = parameter("basehead");
	const [baseName = "", headName = ""] = basehead.split("...");
	const base = await findSide(world, baseName);
	const head = await findSide(world, headName);
	const common = await mergeBase(git, base.sha, head.sha);
	const mergeBaseCommit = common === void 0 ? void 0 : await readCommit(git, common);
	if (mergeBaseCommit === void 0) throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
	const { ahead, behind } = await countDistance(git, base.sha, head.sha);
	const ids = (await listCommits(git, head.sha, [base.sha])).reverse();
	const { items, headers } = request.query.has("page") || request.query.has("per_page") ? paginate(call, ids) : {
		items: ids.slice(-250),
		headers: {}
	};
	const files = Number(request.query.get("page") ?? "1") <= 1 ? await changedFiles(git, common, head.sha) : [];
	const page = `${repositoryPage(world)}/compare/${basehead}`;
	return json(200, {
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
	}, headers);
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
	return json(200, items.map((pull) => renderPullSimple(call.world, pull)), headers);
}
async function pullsOfCommit(world, sha) {
	const { clock, options, git, repository } = world;
	const landed = world.pulls.filter(({ merged }) => merged?.commits.includes(sha) && Date.parse(merged.at) + options.commitPullsLagMs <= clock.now());
	const tip = await branchTip(world, repository.defaultBranch);
	if (tip !== void 0 && await isAncestor(git, sha, tip)) return landed;
	const having = await Promise.all(world.pulls.map(async (pull) => (await listPullCommits(world, pull)).includes(sha) ? [pull] : []));
	return [.../* @__PURE__ */ new Set([...landed, ...having.flat()])];
}
// src/emulators/github/routes/checks.ts
const READ$5 = [["checks", "read"]];
const WRITE$2 = [["checks", "write"]];
const MOST_ANNOTATIONS = 50;
const MOST_OUTPUT_BYTES = 65535;
const MOST_MESSAGE_BYTES = 65536;
const MOST_TITLE_CHARACTERS = 255;
const DAY_MS = 864e5;
const CONCLUSIONS = [
	"action_required",
	"cancelled",
	"failure",
	"neutral",
	"success",
	"skipped",
	"stale",
	"timed_out"
];
const STATUSES = [
	"queued",
	"in_progress",
	"completed",
	"waiting",
	"requested",
	"pending"
];
const checkRoutes = [
	{
		method: "POST",
		path: "/check-runs",
		needs: WRITE$2,
		handle: createRun
	},
	{
		method: "PATCH",
		path: "/check-runs/{id}",
		needs: WRITE$2,
		handle: updateRun
	},
	{
		method: "GET",
		path: "/commits/{ref…}/check-runs",
		needs: READ$5,
		handle: listRunsOfCommit
	}
];
async function createRun(call) {
	const { world } = call;
	const app = requireApp(call);
	const fields = readBody$1(call.request);
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
	if (isObject$1(fields.output)) requiredText(fields.output, "title");
	change$1(world, run, fields);
	world.checkRuns.push(run);
	return json(201, renderRun(world, run));
}
function updateRun(call) {
	const run = requireRun(call);
	const app = requireApp(call);
	if (run.app !== app) throw new GitHubError(403, `Invalid app_id \`${appOf(call.world, app).id}\` - check run can only be modified by the GitHub App that created it.`);
	change$1(call.world, run, readBody$1(call.request));
	return json(200, renderRun(call.world, run));
}
async function listRunsOfCommit(call) {
	const { world, request, parameter } = call;
	const { query } = request;
	const sha = await requireCommit(world, parameter("ref"));
	const appId = query.get("app_id");
	const name = query.get("check_name");
	const status = query.get("status");
	const chosen = visibleRuns(world).filter((run) => run.headSha === sha).filter((run) => !name || run.name === name).filter((run) => !status || run.status === status).filter((run) => !appId || appOf(world, run.app).id === Number(appId)).sort((one, other) => other.id - one.id);
	const runs = query.get("filter") === "all" ? chosen : newestOfEachName(chosen);
	const { items, headers } = paginate(call, runs);
	return json(200, {
		total_count: runs.length,
		check_runs: items.map((run) => renderRun(world, run))
	}, headers);
}
function visibleRuns(world) {
	const days = world.options.checkRunRetentionDays;
	const oldest = days === null ? Number.NEGATIVE_INFINITY : world.clock.now() - days * DAY_MS;
	return world.checkRuns.filter((run) => Date.parse(run.startedAt ?? timestamp(world)) >= oldest);
}
function newestOfEachName(runs) {
	return runs.filter((run, index) => runs.findIndex((other) => other.app === run.app && other.name === run.name) === index);
}
function change$1(world, run, fields) {
	const conclusion = fields.conclusion === null ? void 0 : oneOf(fields, "conclusion", CONCLUSIONS);
	const status = conclusion === void 0 ? oneOf(fields, "status", STATUSES) : "completed";
	if (status === "completed" && conclusion === void 0 && run.conclusion === null) throw missing("conclusion");
	const output = readOutput(fields.output);
	run.name = text$1(fields, "name") ?? run.name;
	run.externalId = text$1(fields, "external_id") ?? run.externalId;
	run.detailsUrl = text$1(fields, "details_url") ?? run.detailsUrl;
	run.startedAt = text$1(fields, "started_at") ?? run.startedAt;
	run.completedAt = text$1(fields, "completed_at") ?? (status === "completed" ? timestamp(world) : run.completedAt);
	run.status = status ?? run.status;
	run.conclusion = conclusion ?? (run.status === "completed" ? run.conclusion : null);
	run.title = output.title ?? run.title;
	run.summary = output.summary ?? run.summary;
	run.text = output.text ?? run.text;
	run.annotations.push(...output.annotations);
}
function readOutput(output) {
	if (output === void 0) return { annotations: [] };
	if (!isObject$1(output)) throw invalidRequest("For 'properties/output', it is not an object.");
	const summary = requiredText(output, "summary");
	const details = text$1(output, "text");
	for (const [field, value] of Object.entries({
		summary,
		text: details ?? ""
	})) if (Buffer.byteLength(value) > MOST_OUTPUT_BYTES) throw invalidRequest(`Only ${MOST_OUTPUT_BYTES} characters are allowed; ${Buffer.byteLength(value)} were supplied. (output.${field})`);
	const annotations = list$1(output, "annotations") ?? [];
	if (annotations.length > MOST_ANNOTATIONS) throw invalidRequest(`No more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
	return {
		title: text$1(output, "title"),
		summary,
		text: details,
		annotations: annotations.map(readAnnotation)
	};
}
function readAnnotation(value) {
	if (!isObject$1(value)) throw invalidRequest("For 'items', an annotation is not an object.");
	const annotation = {
		path: requiredText(value, "path"),
		start_line: requiredInteger(value, "start_line"),
		end_line: requiredInteger(value, "end_line"),
		start_column: value.start_column === void 0 ? null : requiredInteger(value, "start_column"),
		end_column: value.end_column === void 0 ? null : requiredInteger(value, "end_column"),
		annotation_level: oneOf(value, "annotation_level", [
			"notice",
			"warning",
			"failure"
		]),
		message: requiredText(value, "message"),
		title: text$1(value, "title") ?? null,
		raw_details: text$1(value, "raw_details") ?? null
	};
	const { annotation_level, start_line, end_line, start_column, end_column } = annotation;
	if (annotation_level === void 0) throw missing("annotation_level");
	if (start_line < 1 || end_line < start_line) throw refused$1("end_line", "lines start at 1 and end_line must not be before start_line");
	if (start_line !== end_line && (start_column !== null || end_column !== null)) throw refused$1("start_column", "columns are only supported where start_line and end_line are the same");
	if ([...annotation.title ?? ""].length > MOST_TITLE_CHARACTERS) throw refused$1("title", "title is too long (maximum is 255 characters)");
	for (const part of [annotation.message, annotation.raw_details ?? ""]) if (Buffer.byteLength(part) > MOST_MESSAGE_BYTES) throw refused$1("message", "message and raw_details are limited to 64 KB");
	return {
		...annotation,
		annotation_level
	};
}
function refused$1(field, message) {
	return validationFailed({
		resource: "CheckRun",
		code: "invalid",
		field: `annotations.${field}`,
		message
	});
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
// src/emulators/github/render/deployments.ts
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
// src/emulators/github/routes/deployments.ts
const READ$4 = [["deployments", "read"]];
const WRITE$1 = [["deployments", "write"]];
const MOST_ENVIRONMENT_CHARACTERS = 255;
const MOST_DESCRIPTION_CHARACTERS = 140;
const STATES = [
	"error",
	"failure",
	"inactive",
	"in_progress",
	"queued",
	"pending",
	"success"
];
const deploymentRoutes = [
	{
		method: "GET",
		path: "/deployments",
		needs: READ$4,
		handle: listDeployments
	},
	{
		method: "POST",
		path: "/deployments",
		needs: WRITE$1,
		handle: createDeployment
	},
	{
		method: "GET",
		path: "/deployments/{id}",
		needs: READ$4,
		handle: getDeployment
	},
	{
		method: "DELETE",
		path: "/deployments/{id}",
		needs: WRITE$1,
		handle: deleteDeployment
	},
	{
		method: "GET",
		path: "/deployments/{id}/statuses",
		needs: READ$4,
		handle: listStatuses
	},
	{
		method: "POST",
		path: "/deployments/{id}/statuses",
		needs: WRITE$1,
		handle: createStatus
	}
];
function listDeployments(call) {
	const { world, request } = call;
	const { query } = request;
	const wanted = (name, value) => {
		const asked = query.get(name) ?? "none";
		return asked === "none" || asked === "" || asked.toLowerCase() === value.toLowerCase();
	};
	const sign = world.options.deploymentsOldestFirst ? 1 : -1;
	const { items, headers } = paginate(call, world.deployments.filter(({ sha, ref, task, environment }) => wanted("sha", sha) && wanted("ref", ref) && wanted("task", task) && wanted("environment", environment)).sort((one, other) => sign * (one.id - other.id)));
	return json(200, items.map((deployment) => renderDeployment(world, deployment)), headers);
}
async function createDeployment(call) {
	const { world, token } = call;
	const fields = readBody$1(call.request);
	const ref = requiredText(fields, "ref");
	const sha = await resolveCommit(world.git, ref, world.repository.defaultBranch);
	if (sha === void 0) throw new GitHubError(422, `No ref found for: ${ref}`);
	const environment = text$1(fields, "environment") ?? "production";
	const payload = readPayload(world, fields);
	const description = nullableText(fields, "description") ?? "";
	if (environment.length > MOST_ENVIRONMENT_CHARACTERS) throw refused("Deployment", "environment", "environment is too long (maximum is 255 characters)");
	if (flag(fields, "auto_merge") ?? true) {
		const merged = await mergeDefaultBranch(call, ref, sha);
		if (merged !== void 0) return merged;
	}
	requireGreen(world, sha, ref, list$1(fields, "required_contexts"));
	const now = timestamp(world);
	const deployment = {
		id: nextId(world),
		sha,
		ref,
		task: text$1(fields, "task") ?? "deploy",
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
	if (typeof payload !== "string" && !isObject$1(payload)) throw invalidRequest("For 'properties/payload', it is not an object or a string.");
	if (Buffer.byteLength(JSON.stringify(payload)) > world.options.maxDeploymentPayloadBytes) throw refused("Deployment", "payload", `payload is too long (maximum is ${world.options.maxDeploymentPayloadBytes} bytes)`);
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
	const commit = await writeCommit(git, {
		tree: merged.tree,
		parents: [sha, tip],
		message,
		author,
		at: clock.now()
	});
	await writeRef(git, `refs/heads/${ref}`, commit);
	return json(202, { message: `Auto-merged ${defaultBranch} into ${ref} on deployment.` });
}
function requireGreen(world, sha, ref, required) {
	const runs = visibleRuns(world).filter((run) => run.headSha === sha);
	const green = new Set(runs.filter(({ conclusion }) => conclusion !== null && [
		"success",
		"neutral",
		"skipped"
	].includes(conclusion)).map(({ name }) => name));
	const failing = (required ?? [...new Set(runs.map(({ name }) => name))]).filter((context) => !green.has(String(context)));
	if (failing.length === 0) return;
	throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, { errors: [{
		resource: "Deployment",
		field: "required_contexts",
		code: "invalid",
		contexts: failing
	}] });
}
function getDeployment(call) {
	return json(200, renderDeployment(call.world, requireDeployment(call)));
}
function deleteDeployment(call) {
	const { world } = call;
	const deployment = requireDeployment(call);
	if (deployment.statuses.at(-1)?.state !== "inactive" && world.deployments.length > 1) throw new GitHubError(422, "We cannot delete an active deployment unless it is the only deployment in a given environment.");
	world.deployments.splice(world.deployments.indexOf(deployment), 1);
	return { status: 204 };
}
function listStatuses(call) {
	const deployment = requireDeployment(call);
	const { items, headers } = paginate(call, deployment.statuses.toReversed());
	return json(200, items.map((status) => renderStatus(call.world, deployment, status)), headers);
}
function createStatus(call) {
	const { world, token } = call;
	const deployment = requireDeployment(call);
	const fields = readBody$1(call.request);
	const state = oneOf(fields, "state", STATES);
	const description = text$1(fields, "description") ?? "";
	if (state === void 0) throw missing("state");
	if ([...description].length > MOST_DESCRIPTION_CHARACTERS) throw refused("DeploymentStatus", "description", "description is too long (maximum is 140 characters)");
	const status = {
		id: nextId(world),
		state,
		description,
		environment: text$1(fields, "environment") ?? deployment.environment,
		logUrl: text$1(fields, "log_url") ?? text$1(fields, "target_url") ?? "",
		environmentUrl: text$1(fields, "environment_url") ?? "",
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
		if (!(other.id < deployment.id && sameEnvironment && !other.transient && !other.production) || other.statuses.at(-1)?.state !== "success") continue;
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
function refused(resource, field, message) {
	return validationFailed({
		resource,
		code: "custom",
		field,
		message
	});
}
function requireDeployment(call) {
	const id = numberParameter(call, "id");
	const deployment = call.world.deployments.find((candidate) => candidate.id === id);
	if (deployment === void 0) throw notFound();
	return deployment;
}
// src/emulators/github/routes/git.ts
const READ$3 = [["contents", "read"]];
const BASE64_LINE = /.{60}/g;
const gitRoutes = [
	{
		method: "GET",
		path: "/git/commits/{sha}",
		needs: READ$3,
		handle: getCommit
	},
	{
		method: "GET",
		path: "/git/trees/{sha…}",
		needs: READ$3,
		handle: getTree
	},
	{
		method: "GET",
		path: "/git/blobs/{sha}",
		needs: READ$3,
		handle: getBlob
	},
	{
		method: "GET",
		path: "/git/ref/{ref…}",
		needs: READ$3,
		handle: getRef
	}
];
async function getCommit(call) {
	const commit = await readCommit(call.world.git, call.parameter("sha"));
	if (commit === void 0) throw notFound();
	return json(200, renderGitCommit(call.world, commit));
}
async function getTree(call) {
	const { world, request } = call;
	const { git, options } = world;
	const sha = await findTree(call);
	const entries = await readTree(git, sha, request.query.has("recursive"));
	const url = `${repositoryUrl(world)}/git`;
	return json(200, {
		sha,
		url: `${url}/trees/${sha}`,
		tree: entries.slice(0, options.truncateTreeAt).map((entry) => ({
			...entry,
			url: entryUrl(url, entry)
		})),
		truncated: entries.length > options.truncateTreeAt
	});
}
async function findTree({ world, parameter }) {
	const [name = "", ...path] = parameter("sha").split(":");
	const root = await resolveTree(world.git, name);
	if (root === void 0) throw notFound();
	if (path.length === 0) return root;
	if (!world.options.treePathSyntax) throw notFound();
	let sha = root;
	for (const segment of path.join(":").split("/").filter((part) => part !== "")) {
		const entry = (await readTree(world.git, sha, false)).find(({ path, type }) => path === segment && type === "tree");
		if (entry === void 0) throw notFound();
		sha = entry.sha;
	}
	return sha;
}
async function getBlob({ world, request, parameter }) {
	const sha = parameter("sha");
	if (!isObjectId(sha)) throw new GitHubError(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
	const blob = await readObject(world.git, sha);
	if (blob?.type !== "blob") throw notFound();
	if (/application\/vnd\.github\.(v3\.)?raw(\+json)?/.test(request.headers.accept ?? "")) return {
		status: 200,
		headers: { "Content-Type": "application/vnd.github.raw+json; charset=utf-8" },
		body: blob.content
	};
	return json(200, {
		sha,
		node_id: nodeId("Blob", sha),
		size: blob.content.length,
		url: `${repositoryUrl(world)}/git/blobs/${sha}`,
		content: blob.content.toString("base64").replace(BASE64_LINE, "$&\n"),
		encoding: "base64"
	});
}
async function getRef({ world, parameter }) {
	const ref = `refs/${parameter("ref")}`;
	const object = await readRef(world.git, ref);
	if (object === void 0) throw notFound();
	const url = `${repositoryUrl(world)}/git`;
	return json(200, {
		ref,
		node_id: nodeId("Ref", ref),
		url: `${url}/${ref}`,
		object: {
			...object,
			url: `${url}/${object.type}s/${object.sha}`
		}
	});
}
function entryUrl(url, { type, sha }) {
	return type === "commit" ? "" : `${url}/${type}s/${sha}`;
}
// src/emulators/github/routes/graphql.ts
async function answerGraphql(call) {
	const { request } = call;
	const query = text$1(readBody$1(request), "query") ?? "";
	const [name] = /\b(?:un)?minimizeComment\b/.exec(query) ?? [];
	if (name !== void 0) return minimize(call, name);
	if (/\bpullRequests\b/.test(query)) return openPulls(call, query);
	const viewer = viewerOf(call, query);
	if (/\bpullRequest\(/.test(query)) return pullState(call, viewer);
	if (Object.keys(viewer).length === 0) return json(200, {
		data: null,
		errors: [{ message: "The emulator knows only viewer { login }, pullRequest with object(oid), check runs of pullRequests, minimizeComment and unminimizeComment." }]
	});
	return json(200, { data: viewer });
}
function viewerOf({ world, token }, query) {
	const [, fields] = /\bviewer\s*\{([^{}]*)\}/.exec(query) ?? [];
	if (fields === void 0) return {};
	const { login, id } = accountOf(world, token.login);
	const viewer = {
		login,
		id: nodeId("User", id),
		databaseId: id,
		__typename: "User"
	};
	const asked = fields.split(/[\s,]+/);
	return { viewer: Object.fromEntries(Object.entries(viewer).filter(([name]) => asked.includes(name))) };
}
async function pullState(call, viewer) {
	const { world, request } = call;
	const refusal = refusedRead(call, ["contents", "pull-requests"]);
	const refuse = (error) => json(200, {
		data: {
			...viewer,
			repository: null
		},
		errors: [error]
	});
	if (refusal !== void 0) return refuse(refusal);
	const { variables } = readBody$1(request);
	const { pull: number, commit: oid } = isObject$1(variables) ? variables : {};
	const pull = world.pulls.find((one) => one.number === number);
	if (pull === void 0) return refuse({
		type: "NOT_FOUND",
		path: ["repository", "pullRequest"],
		message: `Could not resolve to a PullRequest with the number of ${String(number)}.`
	});
	const nodes = (await readCommit(world.git, String(oid)))?.parents.slice(0, 2).map((parent) => ({ oid: parent }));
	const repository = {
		pullRequest: {
			state: pull.merged ? "MERGED" : pull.state.toUpperCase(),
			headRefOid: pull.headSha,
			baseRefName: pull.base
		},
		object: nodes === void 0 ? null : { parents: { nodes } }
	};
	return json(200, { data: {
		...viewer,
		repository
	} });
}
function refusedRead({ world, request, token }, permissions) {
	const { variables } = readBody$1(request);
	const { owner, repo } = isObject$1(variables) ? variables : {};
	const path = ["repository"];
	if (`${owner}/${repo}`.toLowerCase() !== world.repository.fullName.toLowerCase()) return {
		type: "NOT_FOUND",
		path,
		message: `Could not resolve to a Repository with the name '${owner}/${repo}'.`
	};
	try {
		for (const permission of permissions) authorise(world, token, [[permission, "read"]]);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return {
			type: "FORBIDDEN",
			path,
			message: "Resource not accessible by integration"
		};
	}
}
function minimize({ world, request, token }, name) {
	const { variables } = readBody$1(request);
	const id = isObject$1(variables) ? variables.id : void 0;
	const fail = (type, message) => json(200, {
		data: { [name]: null },
		errors: [{
			type,
			message,
			path: [name]
		}]
	});
	const comment = world.comments.find((one) => nodeId("IssueComment", one.id) === id);
	if (comment === void 0) return fail("NOT_FOUND", `Could not resolve to a node with the global id of '${String(id)}'.`);
	try {
		authorise(world, token, [["issues", "write"], ["pull-requests", "write"]]);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return fail("FORBIDDEN", "Resource not accessible by integration");
	}
	const isMinimized = name === "minimizeComment";
	if (isMinimized) comment.minimized = true;
	else delete comment.minimized;
	return json(200, { data: { [name]: { [name.replace("Comment", "dComment")]: { isMinimized } } } });
}
async function openPulls(call, query) {
	const { world, request } = call;
	const { variables } = readBody$1(request);
	const { base, check } = isObject$1(variables) ? variables : {};
	const refusal = refusedRead(call, [
		"contents",
		"pull-requests",
		"checks"
	]);
	if (refusal !== void 0) return json(200, {
		data: { repository: null },
		errors: [refusal]
	});
	const count = (connection) => Number(new RegExp(`\\b${connection}\\([^)]*?\\b(?:first|last): (\\d+)`).exec(query)?.[1]);
	const nodes = world.pulls.filter((pull) => pull.state === "open" && pull.base === base).sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt)).slice(0, count("pullRequests")).map(async (pull) => {
		const commits = (await listPullCommits(world, pull)).slice(-count("commits"));
		return {
			number: pull.number,
			commits: { nodes: commits.map((oid) => ({ commit: {
				oid,
				checkSuites: suitesOf(world, oid, check)
			} })) }
		};
	});
	return json(200, { data: { repository: { pullRequests: { nodes: await Promise.all(nodes) } } } });
}
function suitesOf(world, oid, check) {
	const runs = visibleRuns(world).filter(({ headSha, name }) => headSha === oid && name === check);
	return { nodes: [...new Map(runs.map((run) => [run.app, run]))].map(([slug, { id, externalId, text }]) => ({
		app: { slug },
		checkRuns: { nodes: [{
			databaseId: id,
			externalId,
			text
		}] }
	})) };
}
// src/emulators/github/render/discussion.ts
const ISSUE_IDS = 3e9;
function renderComment(world, comment) {
	const { id, number } = comment;
	const issueUrl = `${repositoryUrl(world)}/issues/${number}`;
	const kind = findPull(world, number) === void 0 ? "issues" : "pull";
	const url = `${repositoryUrl(world)}/issues/comments/${id}`;
	return {
		id,
		node_id: nodeId("IssueComment", id),
		url,
		html_url: `${repositoryPage(world)}/${kind}/${number}#issuecomment-${id}`,
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
	const { number } = issue;
	const url = `${repositoryUrl(world)}/issues/${number}`;
	return {
		id: ISSUE_IDS + number,
		node_id: nodeId("Issue", number),
		url,
		repository_url: repositoryUrl(world),
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		html_url: `${repositoryPage(world)}/issues/${number}`,
		number,
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
		comments: world.comments.filter((comment) => comment.number === number).length,
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
	return {
		url: `${url}/reactions`,
		total_count: 0,
		"+1": 0,
		"-1": 0,
		laugh: 0,
		hooray: 0,
		confused: 0,
		heart: 0,
		rocket: 0,
		eyes: 0
	};
}
// src/emulators/github/routes/issues.ts
const READ$2 = [["issues", "read"], ["pull-requests", "read"]];
const WRITE = [["issues", "write"], ["pull-requests", "write"]];
const issueRoutes = [
	{
		method: "GET",
		path: "/issues",
		needs: [["issues", "read"]],
		handle: listIssues
	},
	{
		method: "POST",
		path: "/issues",
		needs: [["issues", "write"]],
		handle: createIssue
	},
	{
		method: "PATCH",
		path: "/issues/{number}",
		needs: WRITE,
		handle: updateIssue
	},
	{
		method: "GET",
		path: "/issues/{number}/comments",
		needs: READ$2,
		handle: listComments
	},
	{
		method: "POST",
		path: "/issues/{number}/comments",
		needs: WRITE,
		handle: createComment
	},
	{
		method: "PATCH",
		path: "/issues/comments/{id}",
		needs: WRITE,
		handle: updateComment
	},
	{
		method: "DELETE",
		path: "/issues/comments/{id}",
		needs: WRITE,
		handle: deleteComment
	}
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
	const { items, headers } = paginate(call, chosen.sort((one, other) => sign * (value(one) - value(other))));
	return json(200, items.map((issue) => renderEither(world, issue)), headers);
}
function createIssue(call) {
	const { world, token } = call;
	const fields = readBody$1(call.request);
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
function updateIssue(call) {
	const { world } = call;
	const issue = requireIssue(call);
	const fields = readBody$1(call.request);
	const title = text$1(fields, "title");
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
	const reason = fields.state_reason === null ? void 0 : oneOf(fields, "state_reason", [
		"completed",
		"not_planned",
		"duplicate",
		"reopened"
	]);
	if (state === void 0 || state === issue.state) return;
	if ("merged" in issue && issue.merged !== null) throw validationFailed({
		resource: "Issue",
		code: "invalid",
		field: "state",
		message: "state cannot be changed. The pull request is merged."
	});
	issue.state = state;
	issue.closedAt = state === "closed" ? timestamp(world) : null;
	if ("stateReason" in issue) {
		issue.stateReason = reason ?? (state === "closed" ? "completed" : "reopened");
		issue.closedBy = state === "closed" ? token.login : null;
	}
}
function listComments(call) {
	const { number } = requireIssue(call);
	const since = call.request.query.get("since");
	const { items, headers } = paginate(call, call.world.comments.filter((comment) => comment.number === number).filter((comment) => !since || Date.parse(comment.updatedAt) >= Date.parse(since)));
	return json(200, items.map((comment) => renderComment(call.world, comment)), headers);
}
function createComment(call) {
	const { world, token } = call;
	const { number } = requireIssue(call);
	const body = readCommentBody(call);
	const now = timestamp(world);
	const comment = {
		id: nextId(world),
		number,
		author: token.login,
		app: token.app?.slug ?? null,
		body,
		createdAt: now,
		updatedAt: now
	};
	world.comments.push(comment);
	const answer = renderComment(world, comment);
	return json(201, answer, { Location: answer.url });
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
	const body = requiredText(readBody$1(request), "body");
	if (body.trim() === "") throw validationFailed({
		resource: "IssueComment",
		code: "missing_field",
		field: "body"
	});
	if (isTooLong(world, body)) throw bodyTooLong("IssueComment", world.options.maxBodyCharacters);
	return body;
}
function readLabels(fields) {
	const labels = list$1(fields, "labels")?.map((label) => isObject$1(label) ? requiredText(label, "name") : String(label));
	return labels && [...new Set(labels)];
}
function isTooLong(world, body) {
	return [...body ?? ""].length > world.options.maxBodyCharacters;
}
function checkTitle(title) {
	if (title.trim() === "") throw validationFailed({
		resource: "Issue",
		code: "missing_field",
		field: "title"
	});
}
function requireComment(call) {
	const id = numberParameter(call, "id");
	const comment = call.world.comments.find((candidate) => candidate.id === id);
	if (comment === void 0) throw notFound();
	return comment;
}
function requireIssue(call) {
	const number = numberParameter(call, "number");
	const issue = findIssue(call.world, number) ?? findPull(call.world, number);
	if (issue === void 0) throw notFound();
	return issue;
}
function renderEither(world, issue) {
	return "head" in issue ? renderPullAsIssue(world, issue) : renderIssue(world, issue);
}
// src/emulators/github/routes/pulls.ts
const READ$1 = [["pull-requests", "read"]];
const pullRoutes = [
	{
		method: "GET",
		path: "/pulls",
		needs: READ$1,
		handle: listPulls
	},
	{
		method: "GET",
		path: "/pulls/{number}",
		needs: READ$1,
		handle: getPull
	},
	{
		method: "GET",
		path: "/pulls/{number}/reviews",
		needs: READ$1,
		handle: listReviews
	},
	{
		method: "POST",
		path: "/pulls/{number}/comments",
		needs: [["pull-requests", "write"]],
		handle: createLineComment
	}
];
function listPulls(call) {
	const { query } = call.request;
	const state = query.get("state") ?? "open";
	const base = query.get("base");
	const { items, headers } = paginate(call, call.world.pulls.filter((pull) => state === "all" || pull.state === state).filter((pull) => base === null || pull.base === base).sort((one, other) => other.number - one.number));
	return json(200, items.map((pull) => renderPullSimple(call.world, pull)), headers);
}
async function getPull(call) {
	const pull = requirePull(call);
	await notePullRead(call.world, pull);
	return json(200, await renderPull(call.world, pull));
}
function listReviews(call) {
	const { number } = requirePull(call);
	const { items, headers } = paginate(call, call.world.reviews.filter((review) => review.number === number));
	return json(200, items.map((review) => renderReview(call.world, review)), headers);
}
function createLineComment(call) {
	requirePull(call);
	const fields = readBody$1(call.request);
	for (const field of [
		"body",
		"commit_id",
		"path"
	]) requiredText(fields, field);
	throw new GitHubError(501, "This emulator keeps no line comments.");
}
function requirePull(call) {
	const pull = findPull(call.world, numberParameter(call, "number"));
	if (pull === void 0) throw notFound();
	return pull;
}
// src/emulators/github/routes/repository.ts
const READ = [["metadata", "read"]];
const repositoryRoutes = [{
	method: "GET",
	path: "",
	needs: READ,
	handle: ({ world }) => json(200, renderRepository(world))
}, {
	method: "GET",
	path: "/collaborators/{login}/permission",
	needs: READ,
	handle: getPermission
}];
function getPermission({ world, parameter }) {
	const login = parameter("login");
	if (!world.accounts.has(login.toLowerCase())) throw new GitHubError(404, `${login} is not a user`);
	const role = roleOf(world, login);
	const permission = legacyPermission(role);
	const may = [
		"none",
		"read",
		"triage",
		"write",
		"maintain",
		"admin"
	].indexOf(role);
	return json(200, {
		permission,
		role_name: role,
		user: {
			...renderUser(world, login),
			permissions: {
				admin: may >= 5,
				maintain: may >= 4,
				push: may >= 3,
				triage: may >= 2,
				pull: may >= 1
			},
			role_name: role
		}
	});
}
function legacyPermission(role) {
	if (role === "maintain") return "write";
	return role === "triage" ? "read" : role;
}
// src/emulators/github/render/settings.ts
const LONG_AGO$1 = "2024-01-15T08:00:00Z";
function renderRule({ repository }, rule) {
	return {
		...rule,
		ruleset_source_type: "Repository",
		ruleset_source: repository.fullName,
		ruleset_id: 1
	};
}
function renderBranch(world, name, commit) {
	const { requiredChecks, rules } = world.settings;
	const isDefault = name === world.repository.defaultBranch;
	const url = `${repositoryUrl(world)}/branches/${encodeURIComponent(name)}`;
	const contexts = (isDefault ? requiredChecks : null) ?? [];
	const enabled = isDefault && requiredChecks !== null;
	return {
		name,
		commit: renderCommit(world, commit),
		_links: {
			self: url,
			html: `${repositoryPage(world)}/tree/${name}`
		},
		protected: enabled || isDefault && rules.length > 0,
		protection: {
			enabled,
			required_status_checks: {
				enforcement_level: enabled ? "everyone" : "off",
				contexts,
				checks: contexts.map((context) => ({
					context,
					app_id: null
				}))
			}
		},
		protection_url: `${url}/protection`
	};
}
function renderEnvironment(world, environment) {
	const { name, reviewers, preventSelfReview, branches } = environment;
	const id = madeUpId(name);
	const path = encodeURIComponent(name);
	const ruleOf = (type) => ({
		id: madeUpId(`${name} ${type}`),
		node_id: nodeId("GateRule", `${name} ${type}`),
		type
	});
	return {
		id,
		node_id: nodeId("Environment", id),
		name,
		url: `${repositoryUrl(world)}/environments/${path}`,
		html_url: `${repositoryPage(world)}/deployments/activity_log?environments_filter=${path}`,
		created_at: LONG_AGO$1,
		updated_at: LONG_AGO$1,
		protection_rules: [...reviewers.length > 0 ? [{
			...ruleOf("required_reviewers"),
			prevent_self_review: preventSelfReview,
			reviewers: reviewers.map((login) => ({
				type: "User",
				reviewer: renderUser(world, accountOf(world, login).login)
			}))
		}] : [], ...branches === null ? [] : [ruleOf("branch_policy")]],
		deployment_branch_policy: branches === null ? null : {
			protected_branches: branches === "protected",
			custom_branch_policies: branches !== "protected"
		}
	};
}
function renderBranchPolicy(name) {
	return {
		id: madeUpId(name),
		node_id: nodeId("GateBranchPolicy", name),
		name,
		type: "branch"
	};
}
// src/emulators/github/routes/settings.ts
const READ_SETTINGS = [["actions", "read"]];
const USUAL_RETENTION_DAYS = 90;
const LONGEST_RETENTION_DAYS = 400;
const settingsRoutes = [
	{
		method: "GET",
		path: "/rules/branches/{branch…}",
		needs: [["metadata", "read"]],
		handle: listRules
	},
	{
		method: "GET",
		path: "/branches/{branch…}",
		needs: [["contents", "read"]],
		handle: getBranch
	},
	{
		method: "GET",
		path: "/environments",
		needs: READ_SETTINGS,
		handle: listEnvironments
	},
	{
		method: "GET",
		path: "/environments/{name}/deployment-branch-policies",
		needs: READ_SETTINGS,
		handle: listPolicies
	},
	{
		method: "GET",
		path: "/actions/permissions/artifact-and-log-retention",
		needs: [["administration", "read"]],
		handle: ({ world }) => json(200, {
			days: world.options.checkRunRetentionDays ?? USUAL_RETENTION_DAYS,
			maximum_allowed_days: LONGEST_RETENTION_DAYS
		})
	}
];
function listRules(call) {
	const { world, parameter } = call;
	const { items, headers } = paginate(call, parameter("branch") === world.repository.defaultBranch ? world.settings.rules : []);
	return json(200, items.map((rule) => renderRule(world, rule)), headers);
}
async function getBranch({ world, parameter }) {
	const name = parameter("branch");
	const tip = await branchTip(world, name);
	const commit = tip === void 0 ? void 0 : await readCommit(world.git, tip);
	if (commit === void 0) throw new GitHubError(404, "Branch not found");
	return json(200, renderBranch(world, name, commit));
}
function listEnvironments(call) {
	const { world } = call;
	const { items, headers } = paginate(call, world.settings.environments);
	const environments = items.map((environment) => renderEnvironment(world, environment));
	return json(200, {
		total_count: world.settings.environments.length,
		environments
	}, headers);
}
function listPolicies(call) {
	const { world, parameter } = call;
	const name = parameter("name").toLowerCase();
	const environment = world.settings.environments.find((one) => one.name.toLowerCase() === name);
	if (environment === void 0 || !Array.isArray(environment.branches)) throw notFound();
	const { items, headers } = paginate(call, environment.branches);
	return json(200, {
		total_count: environment.branches.length,
		branch_policies: items.map(renderBranchPolicy)
	}, headers);
}
// src/emulators/github/routes/api.ts
const ROUTES$1 = [
	...repositoryRoutes,
	...gitRoutes,
	...checkRoutes,
	...commitRoutes,
	...pullRoutes,
	...issueRoutes,
	...deploymentRoutes,
	...settingsRoutes
];
function createApi(world) {
	const limiter = createRateLimiter$1(world);
	let requests = 0;
	async function answer(request, token) {
		const path = request.path.replace(/^\/api\/v3(?=\/)/, "").replace(/(.)\/$/, "$1");
		const call = (parameter) => ({
			world,
			request,
			token,
			parameter
		});
		if (request.method === "POST" && /^(?:\/api)?\/graphql$/.test(path)) return answerGraphql(call(() => ""));
		limiter.spend(token);
		const match = findRoute$1(ROUTES$1, request.method, pathInRepository(world, path));
		if (match === void 0) throw notFound();
		const { route, parameter } = match;
		authorise(world, token, route.needs);
		const response = await route.handle(call(parameter));
		return {
			...response,
			headers: {
				...acceptedPermissions(route.needs),
				...response.headers
			}
		};
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
		return {
			...response,
			headers: {
				...response.body === void 0 ? {} : type,
				...common,
				...response.headers
			}
		};
	};
}
function asAnswer(error) {
	if (error instanceof GitHubError) return errorAnswer$1(error);
	throw error;
}
function pathInRepository({ repository }, path) {
	const [, owner, name, rest = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
	if (owner === void 0 || name === void 0) throw notFound();
	if (`${owner}/${name}`.toLowerCase() !== repository.fullName.toLowerCase()) throw notFound();
	return rest;
}
// schemas/github-emulator-seed.schema.json
var github_emulator_seed_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/github-emulator-seed.schema.json",
	title: "Seed of the GitHub emulator",
	description: "What an emulated GitHub repository holds when the emulator starts. Commits, trees and blobs come from a real git directory.",
	type: "object",
	additionalProperties: false,
	required: ["repository", "tokens"],
	properties: {
		"now": {
			"description": "The emulator's clock starts here and runs on. Default: the wall clock.",
			"$ref": "#/$defs/time"
		},
		"repository": {
			"description": "The one repository that is served.",
			"type": "object",
			"additionalProperties": false,
			"required": ["fullName", "gitDirectory"],
			"properties": {
				"fullName": {
					"description": "`owner/name`.",
					"type": "string",
					"minLength": 1,
					"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"
				},
				"id": {
					"description": "Default: made from the name.",
					"$ref": "#/$defs/positive"
				},
				"private": {
					"description": "A private repository.",
					"type": "boolean",
					"default": false
				},
				"defaultBranch": {
					"description": "The branch that merges go to.",
					"$ref": "#/$defs/text",
					"default": "main"
				},
				"gitDirectory": {
					"description": "A work tree or a bare repository. A relative path starts at the process's working directory.",
					"$ref": "#/$defs/text"
				}
			}
		},
		"tokens": {
			"description": "All tokens that the API accepts.",
			"type": "array",
			"items": {
				"description": "One token that the API accepts.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"token",
					"login",
					"type",
					"permissions"
				],
				"properties": {
					"token": {
						"description": "The secret, as sent after `token` or `Bearer`.",
						"$ref": "#/$defs/text"
					},
					"login": {
						"description": "Whose identity it has. The token of a workflow run is `github-actions[bot]`.",
						"$ref": "#/$defs/text"
					},
					"type": {
						"description": "`Bot`: the installation token of a GitHub App, such as `GITHUB_TOKEN`. `User`: a personal access token.",
						"enum": ["Bot", "User"]
					},
					"permissions": {
						"description": "What the token may do, by the names used in a workflow file. `metadata` can always be read.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"administration": { "$ref": "#/$defs/access" },
							"actions": { "$ref": "#/$defs/access" },
							"checks": { "$ref": "#/$defs/access" },
							"contents": { "$ref": "#/$defs/access" },
							"deployments": { "$ref": "#/$defs/access" },
							"issues": { "$ref": "#/$defs/access" },
							"metadata": { "$ref": "#/$defs/access" },
							"pull-requests": { "$ref": "#/$defs/access" }
						}
					},
					"appSlug": {
						"description": "Slug of the token's GitHub App; for type `Bot` only. Default: the login without `[bot]`.",
						"$ref": "#/$defs/text"
					},
					"appId": {
						"description": "Id of the token's GitHub App. Default: 15368 for `github-actions`, else made from the slug.",
						"$ref": "#/$defs/positive"
					}
				}
			}
		},
		"users": {
			"description": "Accounts that need a certain id or type. All others are made up when their login is first named.",
			"type": "array",
			"items": {
				"description": "An account.",
				"type": "object",
				"additionalProperties": false,
				"required": ["login"],
				"properties": {
					"login": {
						"description": "Its name.",
						"$ref": "#/$defs/text"
					},
					"id": {
						"description": "Default: made from the login.",
						"$ref": "#/$defs/positive"
					},
					"type": {
						"description": "Default: `Bot` if the login ends in `[bot]`, else `User`.",
						"enum": [
							"User",
							"Bot",
							"Organization"
						]
					}
				}
			}
		},
		"collaborators": {
			"description": "Login → what that user may do in the repository. The owner is always `admin`.",
			"type": "object",
			"additionalProperties": {
				"description": "A repository role.",
				"enum": [
					"admin",
					"maintain",
					"write",
					"triage",
					"read",
					"none"
				]
			}
		},
		"pulls": {
			"description": "Pull requests there are from the start.",
			"type": "array",
			"items": {
				"description": "A pull request that exists from the start. An open one gets its test merge commit at once.",
				"type": "object",
				"additionalProperties": false,
				"required": ["number", "head"],
				"properties": {
					"number": {
						"description": "Shared with issues.",
						"$ref": "#/$defs/positive"
					},
					"title": {
						"description": "Default: the head branch's name.",
						"type": "string"
					},
					"body": {
						"description": "The description.",
						"type": ["string", "null"]
					},
					"author": {
						"description": "Default: the repository's owner.",
						"$ref": "#/$defs/text"
					},
					"state": {
						"description": "Default: `open`, or `closed` if `merged` is given.",
						"enum": ["open", "closed"]
					},
					"draft": {
						"description": "A draft pull request.",
						"type": "boolean",
						"default": false
					},
					"labels": { "$ref": "#/$defs/labels" },
					"head": {
						"description": "Its branch. It may be gone if `headSha` is given.",
						"$ref": "#/$defs/text"
					},
					"headSha": {
						"description": "Default: the head branch's tip.",
						"$ref": "#/$defs/commit"
					},
					"fork": {
						"description": "The head's repository is a fork that belongs to the author. Its commits are in the same git directory.",
						"type": "boolean",
						"default": false
					},
					"forkDeleted": {
						"description": "The fork is gone: `head.repo` is null.",
						"type": "boolean",
						"default": false
					},
					"base": {
						"description": "Default: the default branch.",
						"$ref": "#/$defs/text"
					},
					"baseSha": {
						"description": "The base branch's tip at the last push to the head. Default: its tip now; of a merged pull request, the tip before the merge.",
						"$ref": "#/$defs/commit"
					},
					"merged": {
						"description": "How it was merged; null or absent if it was not.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"required": ["sha"],
						"properties": {
							"sha": {
								"description": "What the merge made: merge commit, squashed commit or the last rebased one.",
								"$ref": "#/$defs/commit"
							},
							"at": {
								"description": "Default: now.",
								"$ref": "#/$defs/time"
							},
							"by": {
								"description": "Default: the repository's owner.",
								"$ref": "#/$defs/text"
							},
							"commits": {
								"description": "All commits that came onto the base branch. Default: those that `sha` has and its first parent has not.",
								"type": "array",
								"items": {
									"description": "Its id.",
									"$ref": "#/$defs/commit"
								}
							}
						}
					},
					"createdAt": {
						"description": "Default: now.",
						"$ref": "#/$defs/time"
					},
					"updatedAt": {
						"description": "Default: when it was created.",
						"$ref": "#/$defs/time"
					},
					"closedAt": {
						"description": "Default: when it was merged.",
						"$ref": "#/$defs/timeOrNull"
					}
				}
			}
		},
		"comments": {
			"description": "Comments on issues and pull requests.",
			"type": "array",
			"items": {
				"description": "A comment on an issue or pull request.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"number",
					"author",
					"body"
				],
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"number": {
						"description": "Of the issue or pull request.",
						"$ref": "#/$defs/positive"
					},
					"author": {
						"description": "Who wrote it.",
						"$ref": "#/$defs/text"
					},
					"body": {
						"description": "Its markdown.",
						"type": "string"
					},
					"app": { "$ref": "#/$defs/app" },
					"createdAt": {
						"description": "Default: now.",
						"$ref": "#/$defs/time"
					},
					"updatedAt": {
						"description": "Default: when it was created.",
						"$ref": "#/$defs/time"
					}
				}
			}
		},
		"reviews": {
			"description": "Reviews of pull requests.",
			"type": "array",
			"items": {
				"description": "A review of a pull request.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"number",
					"author",
					"state"
				],
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"number": {
						"description": "Of the pull request.",
						"$ref": "#/$defs/positive"
					},
					"author": {
						"description": "Who reviewed.",
						"$ref": "#/$defs/text"
					},
					"state": {
						"description": "What the reviewer said.",
						"enum": [
							"APPROVED",
							"CHANGES_REQUESTED",
							"COMMENTED",
							"DISMISSED"
						]
					},
					"body": {
						"description": "Its markdown.",
						"type": "string"
					},
					"commitId": {
						"description": "The head that was reviewed. Default: the pull request's head.",
						"$ref": "#/$defs/commit"
					},
					"submittedAt": {
						"description": "Default: now.",
						"$ref": "#/$defs/time"
					}
				}
			}
		},
		"issues": {
			"description": "Issues there are from the start.",
			"type": "array",
			"items": {
				"description": "An issue.",
				"type": "object",
				"additionalProperties": false,
				"required": ["number", "title"],
				"properties": {
					"number": {
						"description": "Shared with pull requests.",
						"$ref": "#/$defs/positive"
					},
					"title": {
						"description": "Its title.",
						"$ref": "#/$defs/text"
					},
					"body": {
						"description": "Its markdown.",
						"type": ["string", "null"]
					},
					"author": {
						"description": "Default: the repository's owner.",
						"$ref": "#/$defs/text"
					},
					"app": { "$ref": "#/$defs/app" },
					"state": {
						"description": "Default: `open`.",
						"enum": ["open", "closed"]
					},
					"stateReason": {
						"description": "Why it was closed or opened again.",
						"enum": [
							"completed",
							"not_planned",
							"duplicate",
							"reopened",
							null
						]
					},
					"labels": { "$ref": "#/$defs/labels" },
					"createdAt": {
						"description": "Default: now.",
						"$ref": "#/$defs/time"
					},
					"updatedAt": {
						"description": "Default: when it was created.",
						"$ref": "#/$defs/time"
					},
					"closedAt": {
						"description": "Default: null.",
						"$ref": "#/$defs/timeOrNull"
					},
					"closedBy": {
						"description": "Default: null.",
						"$ref": "#/$defs/textOrNull"
					}
				}
			}
		},
		"checkRuns": {
			"description": "Check runs there are from the start.",
			"type": "array",
			"items": {
				"description": "A check run.",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "headSha"],
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"name": {
						"description": "What it is called in the pull request.",
						"$ref": "#/$defs/text"
					},
					"headSha": {
						"description": "The commit it stands on.",
						"$ref": "#/$defs/commit"
					},
					"app": {
						"description": "Slug of its GitHub App. Default: `github-actions`.",
						"$ref": "#/$defs/text"
					},
					"externalId": {
						"description": "The maker's own reference.",
						"type": ["string", "null"]
					},
					"detailsUrl": {
						"description": "Address of the details.",
						"type": ["string", "null"]
					},
					"status": {
						"description": "Default: `completed` with a conclusion, else `queued`.",
						"enum": [
							"queued",
							"in_progress",
							"completed",
							"waiting",
							"requested",
							"pending"
						]
					},
					"conclusion": {
						"description": "Null while it isn't completed.",
						"enum": [
							"action_required",
							"cancelled",
							"failure",
							"neutral",
							"success",
							"skipped",
							"stale",
							"timed_out",
							null
						]
					},
					"startedAt": {
						"description": "Default: now.",
						"$ref": "#/$defs/timeOrNull"
					},
					"completedAt": {
						"description": "Default: now if completed.",
						"$ref": "#/$defs/timeOrNull"
					},
					"title": {
						"description": "Of the output.",
						"type": ["string", "null"]
					},
					"summary": {
						"description": "Of the output.",
						"type": ["string", "null"]
					},
					"text": {
						"description": "Of the output.",
						"type": ["string", "null"]
					},
					"annotations": {
						"description": "All of them.",
						"type": "array",
						"items": {
							"description": "An annotation, in the API's own shape.",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"path",
								"start_line",
								"end_line",
								"annotation_level",
								"message"
							],
							"properties": {
								"path": {
									"description": "File in the repository.",
									"$ref": "#/$defs/text"
								},
								"start_line": {
									"description": "Counted from 1.",
									"$ref": "#/$defs/positive"
								},
								"end_line": {
									"description": "Counted from 1.",
									"$ref": "#/$defs/positive"
								},
								"start_column": {
									"description": "Only if both lines are the same.",
									"type": ["integer", "null"],
									"minimum": 1
								},
								"end_column": {
									"description": "Only if both lines are the same.",
									"type": ["integer", "null"],
									"minimum": 1
								},
								"annotation_level": {
									"description": "How serious it is.",
									"enum": [
										"notice",
										"warning",
										"failure"
									]
								},
								"message": {
									"description": "The text.",
									"type": "string"
								},
								"title": {
									"description": "At most 255 characters.",
									"type": ["string", "null"]
								},
								"raw_details": {
									"description": "Further text.",
									"type": ["string", "null"]
								}
							}
						}
					}
				}
			}
		},
		"deployments": {
			"description": "Deployments there are from the start.",
			"type": "array",
			"items": {
				"description": "A deployment.",
				"type": "object",
				"additionalProperties": false,
				"required": ["sha"],
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"sha": {
						"description": "What was deployed.",
						"$ref": "#/$defs/commit"
					},
					"ref": {
						"description": "The name it was asked for by. Default: the commit.",
						"$ref": "#/$defs/text"
					},
					"task": {
						"description": "Default: `deploy`.",
						"$ref": "#/$defs/text"
					},
					"environment": {
						"description": "Default: `production`.",
						"$ref": "#/$defs/text"
					},
					"description": {
						"description": "A short description.",
						"type": ["string", "null"]
					},
					"payload": {
						"description": "Whatever its maker wrote: an object or a string.",
						"type": ["object", "string"]
					},
					"creator": {
						"description": "Default: the repository's owner.",
						"$ref": "#/$defs/text"
					},
					"app": { "$ref": "#/$defs/app" },
					"transient": {
						"description": "The environment will go away.",
						"type": "boolean",
						"default": false
					},
					"production": {
						"description": "Users work with the environment.",
						"type": "boolean",
						"default": false
					},
					"createdAt": {
						"description": "Default: now.",
						"$ref": "#/$defs/time"
					},
					"updatedAt": {
						"description": "Default: when it was created.",
						"$ref": "#/$defs/time"
					},
					"statuses": {
						"description": "Oldest first.",
						"type": "array",
						"items": {
							"description": "One status of a deployment.",
							"type": "object",
							"additionalProperties": false,
							"required": ["state"],
							"properties": {
								"id": { "$ref": "#/$defs/id" },
								"state": {
									"description": "The status's state.",
									"enum": [
										"error",
										"failure",
										"inactive",
										"in_progress",
										"queued",
										"pending",
										"success"
									]
								},
								"description": {
									"description": "At most 140 characters.",
									"type": "string",
									"maxLength": 140
								},
								"environment": {
									"description": "Default: that of the deployment.",
									"type": "string"
								},
								"logUrl": {
									"description": "Address of the full output.",
									"type": "string"
								},
								"environmentUrl": {
									"description": "Where the environment can be looked at.",
									"type": "string"
								},
								"creator": {
									"description": "Default: the deployment's.",
									"$ref": "#/$defs/text"
								},
								"createdAt": {
									"description": "Default: now.",
									"$ref": "#/$defs/time"
								}
							}
						}
					}
				}
			}
		},
		"settings": {
			"description": "The repository's settings, as far as they are emulated. Absent: no rule, no protection, no environment.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"rules": {
					"description": "Rules that rulesets set for the default branch, in the API's own shape.",
					"type": "array",
					"items": {
						"description": "One rule.",
						"type": "object",
						"additionalProperties": false,
						"required": ["type"],
						"properties": {
							"type": {
								"description": "Such as `required_status_checks` or `merge_queue`.",
								"$ref": "#/$defs/text"
							},
							"parameters": {
								"description": "As the API gives them.",
								"type": "object"
							}
						}
					}
				},
				"requiredChecks": {
					"description": "Names of the checks that the classic protection of the default branch requires. Null or absent: it has none.",
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/text" }
				},
				"environments": {
					"description": "Environments for deployments.",
					"type": "array",
					"items": {
						"description": "One environment.",
						"type": "object",
						"additionalProperties": false,
						"required": ["name"],
						"properties": {
							"name": {
								"description": "Its name.",
								"$ref": "#/$defs/text"
							},
							"reviewers": {
								"description": "Logins of its required reviewers. Absent: none.",
								"type": "array",
								"items": { "$ref": "#/$defs/text" }
							},
							"preventSelfReview": {
								"description": "Whether who has started a run may not approve it.",
								"type": "boolean",
								"default": false
							},
							"branches": {
								"description": "Names and patterns of the branches that may use it; `protected`: those that are protected; null or absent: all.",
								"anyOf": [
									{
										"type": "array",
										"items": { "$ref": "#/$defs/text" }
									},
									{ "const": "protected" },
									{ "type": "null" }
								]
							}
						}
					}
				}
			}
		},
		"rateLimit": {
			"description": "The primary rate limit of each token. Absent: 5,000 requests an hour.",
			"type": "object",
			"additionalProperties": false,
			"required": ["limit"],
			"properties": { "limit": {
				"description": "Requests in an hour of the emulator's clock.",
				"$ref": "#/$defs/positive"
			} }
		},
		"latencyMs": {
			"description": "Milliseconds that every request takes at least.",
			"type": "integer",
			"minimum": 0,
			"default": 0
		},
		"options": {
			"description": "What GitHub doesn't document, or does now one way and now another.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"serverUrl": {
					"description": "Address of the website: `GITHUB_SERVER_URL` and every `html_url`.",
					"type": "string",
					"minLength": 1,
					"pattern": "^https?://[^/]+$",
					"default": "https://github.com"
				},
				"enterpriseServer": {
					"description": "Events name `<url>/api/v3` and `<url>/api/graphql` as the API. Both forms are served either way.",
					"type": "boolean",
					"default": false
				},
				"readsNeedPermission": {
					"description": "Reading a public repository needs the token's permission, as in a private one. With false, any token reads a public repository, as GitHub allows.",
					"type": "boolean",
					"default": true
				},
				"commitPullsLagMs": {
					"description": "Milliseconds after a merge for which `commits/{sha}/pulls` doesn't know it. Seen on GitHub: up to 30 seconds.",
					"type": "integer",
					"minimum": 0,
					"default": 0
				},
				"mergeableLagMs": {
					"description": "Milliseconds for which `mergeable` is null and the merge ref old after a `GET pulls/{n}` that finds the test merge outdated.",
					"type": "integer",
					"minimum": 0,
					"default": 0
				},
				"staleMergeRef": {
					"description": "`synchronize` starts the run on the previous test merge commit; a new one is made when the pull request is read next.",
					"type": "boolean",
					"default": false
				},
				"treePathSyntax": {
					"description": "`git/trees/{sha}:{path}` works. It is undocumented.",
					"type": "boolean",
					"default": false
				},
				"truncateTreeAt": {
					"description": "Most entries of one tree listing; beyond it the listing ends and says `truncated`.",
					"$ref": "#/$defs/positive",
					"default": 1e5
				},
				"maxBodyCharacters": {
					"description": "Most characters of a comment's or issue's body.",
					"$ref": "#/$defs/positive",
					"default": 65536
				},
				"oversizedIssueUpdate": {
					"description": "What `PATCH issues/{n}` does with a body beyond the limit: `ignored` answers 200 and stores nothing, as measured on GitHub; `rejected` answers 422.",
					"enum": ["ignored", "rejected"],
					"default": "ignored"
				},
				"maxDeploymentPayloadBytes": {
					"description": "Most bytes of a deployment's payload as JSON. GitHub's own limit is not documented.",
					"$ref": "#/$defs/positive",
					"default": 16384
				},
				"deploymentsOldestFirst": {
					"description": "Lists deployments oldest first. GitHub's order, newest first, is not documented.",
					"type": "boolean",
					"default": false
				},
				"checkRunRetentionDays": {
					"description": "Days after which a check run is gone; null: never.",
					"type": ["integer", "null"],
					"minimum": 1,
					"default": null
				}
			}
		}
	},
	examples: [{
		"repository": {
			"fullName": "acme/storefront",
			"defaultBranch": "main",
			"gitDirectory": "./storefront.git"
		},
		"tokens": [{
			"token": "ghs_emulatedActionsToken",
			"login": "github-actions[bot]",
			"type": "Bot",
			"permissions": {
				"contents": "read",
				"pull-requests": "write",
				"checks": "write",
				"deployments": "write",
				"issues": "write"
			}
		}],
		"collaborators": {
			"ada": "write",
			"grace": "maintain"
		}
	}],
	$defs: {
		"text": {
			"description": "At least one character.",
			"type": "string",
			"minLength": 1
		},
		"textOrNull": {
			"description": "At least one character, or null.",
			"type": ["string", "null"],
			"minLength": 1
		},
		"positive": {
			"description": "A whole number from 1 on.",
			"type": "integer",
			"minimum": 1
		},
		"id": {
			"description": "Default: the next free one.",
			"$ref": "#/$defs/positive"
		},
		"commit": {
			"description": "The full id of a commit.",
			"type": "string",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		},
		"time": {
			"description": "ISO 8601 with a time zone.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"
		},
		"timeOrNull": {
			"description": "ISO 8601 with a time zone, or null.",
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"
		},
		"access": {
			"description": "`write` includes `read`; absent is `none`.",
			"enum": [
				"read",
				"write",
				"none"
			]
		},
		"labels": {
			"description": "Names of the labels.",
			"type": "array",
			"items": { "$ref": "#/$defs/text" }
		},
		"app": {
			"description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.",
			"$ref": "#/$defs/textOrNull"
		}
	}
};
// src/emulators/seed-schema.ts
var import__2020 = require__2020();
function seedCheck(schema) {
	let validate;
	return (seed) => {
		validate ??= new import__2020.Ajv2020({
			allErrors: true,
			strict: false,
			validateSchema: false,
			meta: false
		}).compile(schema);
		if (validate(seed)) return [];
		return (validate.errors ?? []).filter(({ keyword }) => keyword !== "anyOf").map(problemOf);
	};
}
function refuseProblems(service, problems) {
	if (problems.length === 0) return;
	const lines = problems.map(({ pointer, message }) => `  ${pointer === "" ? "(top level)" : pointer}: ${message}`);
	throw new Error(`The ${service} emulator's seed is invalid:\n${lines.join("\n")}`);
}
function problemOf({ instancePath, message = "is invalid", params }) {
	const { additionalProperty, allowedValues } = params;
	const named = additionalProperty === void 0 ? [] : [String(additionalProperty)];
	const allowed = Array.isArray(allowedValues) ? allowedValues.map((value) => JSON.stringify(value)) : named;
	return {
		pointer: instancePath,
		message: allowed.length === 0 ? message : `${message}: ${allowed.join(", ")}`
	};
}
// src/emulators/github/world/seed.ts
const DEFAULT_OPTIONS = {
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
const check$1 = seedCheck(github_emulator_seed_schema_default);
function parseSeed(seed) {
	refuseProblems("GitHub", check$1(seed));
	return seed;
}
// src/emulators/github/world/creating.ts
const ACTIONS_APP = {
	slug: "github-actions",
	id: 15368,
	name: "GitHub Actions"
};
const KNOWN_ACCOUNTS = [
	{
		login: "github-actions[bot]",
		id: 41898282,
		type: "Bot"
	},
	{
		login: "dependabot[bot]",
		id: 49699333,
		type: "Bot"
	},
	{
		login: "github",
		id: 9919,
		type: "Organization"
	}
];
const DEFAULT_RATE_LIMIT = 5e3;
const FIRST_ID = 1e6;
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
		options: {
			...DEFAULT_OPTIONS,
			...seed.options
		},
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
		settings: {
			rules: seed.settings?.rules ?? [],
			requiredChecks: seed.settings?.requiredChecks ?? null,
			environments: (seed.settings?.environments ?? []).map((environment) => ({
				reviewers: [],
				preventSelfReview: false,
				branches: null,
				...environment
			}))
		},
		knownTips: await readBranches(git),
		mergesUnderWay: /* @__PURE__ */ new Map(),
		runs: /* @__PURE__ */ new Map(),
		lastId: FIRST_ID,
		lastNumber: 0
	};
	for (const account of KNOWN_ACCOUNTS) world.accounts.set(account.login, account);
	for (const user of seed.users ?? []) world.accounts.set(user.login.toLowerCase(), {
		...madeUpAccount(user.login),
		...user
	});
	world.tokens = seed.tokens.map((token) => createToken(world, token));
	for (const [login, role] of Object.entries({
		[owner]: "admin",
		...seed.collaborators
	})) {
		accountOf(world, login);
		world.roles.set(login.toLowerCase(), role);
	}
	return world;
}
function createToken(world, { token, login, type, permissions, appSlug, appId }) {
	accountOf(world, login);
	return {
		token,
		login,
		type,
		permissions,
		app: type === "Bot" ? appOf(world, appSlug ?? login.replace(/\[bot\]$/, ""), appId) : null
	};
}
// src/emulators/github/world/planting.ts
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
	const ids = [
		...comments,
		...reviews,
		...checkRuns,
		...deployments,
		...statuses
	].map(({ id }) => id ?? 0);
	const numbers = [...pulls, ...issues].map(({ number }) => number);
	const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
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
	return {
		at: timestamp(world),
		commits,
		...merged,
		by,
		sha
	};
}
async function baseBeforeMerge(world, { sha, commits }) {
	const tip = await readCommit(world.git, sha);
	if (tip !== void 0 && tip.parents.length > 1) return tip.parents[0];
	return (await readCommit(world.git, commits.at(-1) ?? sha))?.parents[0];
}
async function commitOf(world, name, what) {
	const sha = await resolveCommit(world.git, name, world.repository.defaultBranch);
	if (sha === void 0) throw new Error(`The seed names ${name} as ${what}, which is no commit in ${world.git.directory}.`);
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
	const numbers = new Set([...world.pulls, ...world.issues].map(({ number }) => number));
	for (const comment of seed.comments ?? []) {
		if (!numbers.has(comment.number)) throw new Error(`The seed comments on ${comment.number}, which it doesn't have.`);
		const createdAt = comment.createdAt ?? timestamp(world);
		const author = accountOf(world, comment.author).login;
		const app = appOfLogin(world, author);
		world.comments.push({
			id: comment.id ?? nextId(world),
			app,
			createdAt,
			updatedAt: createdAt,
			...comment
		});
	}
	world.comments.sort((one, other) => one.id - other.id);
}
function plantReviews(world, seed) {
	for (const review of seed.reviews ?? []) {
		const pull = world.pulls.find(({ number }) => number === review.number);
		if (pull === void 0) throw new Error(`The seed reviews pull request ${review.number}, which it doesn't have.`);
		accountOf(world, review.author);
		const id = review.id ?? nextId(world);
		world.reviews.push({
			id,
			body: "",
			commitId: pull.headSha,
			submittedAt: timestamp(world),
			...review
		});
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
	const running = await startEmulator({
		clock,
		...checked.latencyMs === void 0 ? {} : { latencyMs: checked.latencyMs },
		handle: createApi(world),
		control: createControl(world),
		state: () => showState(world),
		faultAnswer
	}, options);
	world.url = world.options.enterpriseServer ? `${running.url}/api/v3` : running.url;
	return running;
}
function showState(world) {
	const { repository, pulls, comments, reviews, issues, checkRuns, deployments } = world;
	return {
		now: timestamp(world),
		repository,
		pulls,
		comments,
		reviews,
		issues,
		checkRuns,
		deployments
	};
}
function faultAnswer(status) {
	if (status === 403 || status === 429) return errorAnswer$1(new GitHubError(status, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {}, { "Retry-After": "1" }));
	return errorAnswer$1(new GitHubError(status, status >= 500 ? "Server Error" : "The emulator was told to answer this."));
}
// src/emulators/launchdarkly/account/account.ts
function findProject(account, key) {
	return account.projects.find((project) => project.key === key);
}
function findFlag(account, projectKey, key) {
	return findProject(account, projectKey)?.flags.find((flag) => flag.key === key);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/emulators/launchdarkly/account/instruction-kinds.ts
const ROLLOUT = {
	rolloutBucketBy: "text",
	rolloutContextKind: "text"
};
const INSTRUCTION_KINDS = {
	turnFlagOn: {
		documented: true,
		required: {}
	},
	turnFlagOff: {
		documented: true,
		required: {}
	},
	updateFallthroughVariationOrRollout: {
		documented: true,
		required: {},
		optional: ROLLOUT,
		serves: true
	},
	addTargets: {
		documented: true,
		required: {
			values: "texts",
			variationId: "variation"
		},
		optional: { contextKind: "text" }
	},
	addUserTargets: {
		documented: true,
		required: {
			values: "texts",
			variationId: "variation"
		}
	},
	addRule: {
		documented: true,
		required: { clauses: "new-clauses" },
		optional: {
			...ROLLOUT,
			beforeRuleId: "rule",
			description: "text",
			trackEvents: "boolean"
		},
		serves: true
	},
	updateRuleVariationOrRollout: {
		documented: true,
		required: { ruleId: "rule" },
		optional: ROLLOUT,
		serves: true
	},
	updateOffVariation: {
		documented: false,
		required: { variationId: "variation" }
	},
	removeTargets: {
		documented: false,
		required: {
			values: "texts",
			variationId: "variation"
		},
		optional: { contextKind: "text" }
	},
	removeUserTargets: {
		documented: false,
		required: {
			values: "texts",
			variationId: "variation"
		}
	},
	clearTargets: {
		documented: false,
		required: { variationId: "variation" }
	},
	clearUserTargets: {
		documented: false,
		required: { variationId: "variation" }
	},
	replaceTargets: {
		documented: false,
		required: { targets: "targets" }
	},
	replaceUserTargets: {
		documented: false,
		required: { targets: "targets" }
	},
	removeRule: {
		documented: false,
		required: { ruleId: "rule-if-any" }
	},
	replaceRules: {
		documented: false,
		required: { rules: "new-rules" }
	},
	reorderRules: {
		documented: false,
		required: { ruleIds: "rules" }
	},
	enableRule: {
		documented: false,
		required: { ruleId: "rule" }
	},
	disableRule: {
		documented: false,
		required: { ruleId: "rule" }
	},
	updateRuleDescription: {
		documented: false,
		required: {
			ruleId: "rule",
			description: "text"
		}
	},
	updateRuleTrackEvents: {
		documented: false,
		required: {
			ruleId: "rule",
			trackEvents: "boolean"
		}
	},
	addClauses: {
		documented: false,
		required: {
			ruleId: "rule",
			clauses: "new-clauses"
		}
	},
	removeClauses: {
		documented: false,
		required: {
			ruleId: "rule",
			clauseIds: "clauses"
		}
	},
	updateClause: {
		documented: false,
		required: {
			ruleId: "rule",
			clauseId: "clause",
			clause: "new-clause"
		}
	},
	addValuesToClause: {
		documented: false,
		required: {
			ruleId: "rule",
			clauseId: "clause",
			values: "values"
		}
	},
	removeValuesFromClause: {
		documented: false,
		required: {
			ruleId: "rule",
			clauseId: "clause",
			values: "values"
		}
	},
	addPrerequisite: {
		documented: false,
		required: {
			key: "flag",
			variationId: "prerequisite-variation"
		}
	},
	updatePrerequisite: {
		documented: false,
		required: {
			key: "flag",
			variationId: "prerequisite-variation"
		}
	},
	removePrerequisite: {
		documented: false,
		required: { key: "text" }
	},
	replacePrerequisites: {
		documented: false,
		required: { prerequisites: "prerequisites" }
	},
	updateTrackEvents: {
		documented: false,
		required: { trackEvents: "boolean" }
	},
	updateTrackEventsFallthrough: {
		documented: false,
		required: { trackEvents: "boolean" }
	}
};
const FORBIDDEN_KINDS = [
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
// src/emulators/launchdarkly/account/ids.ts
const process$1 = randomBytes(5).toString("hex");
let counter = 0;
function newObjectId(now) {
	counter = (counter + 1) % 16777216;
	return (Math.max(0, Math.floor(now / 1e3)) % 4294967296).toString(16).padStart(8, "0") + process$1 + counter.toString(16).padStart(6, "0");
}
function newUuid() {
	return randomUUID();
}
// src/emulators/launchdarkly/account/replay-parts.ts
var ReplayError = class extends Error {};
function indexOf(flag, variationId) {
	const index = flag.variations.findIndex((variation) => variation._id === variationId);
	if (index === -1) throw new ReplayError(`the flag has no variation ${variationId}`);
	return index;
}
function served({ flag, options }, { variationId, rolloutWeights, ...given }, before) {
	if (variationId != null) return { variation: indexOf(flag, variationId) };
	const weights = Object.entries(rolloutWeights);
	for (const [id] of weights) indexOf(flag, id);
	const kept = options.rolloutWithoutContextKind === "kept" ? before?.rollout : void 0;
	const bucketBy = given.rolloutBucketBy ?? kept?.bucketBy;
	return { rollout: {
		variations: flag.variations.map(({ _id }, variation) => ({
			variation,
			weight: weights.find(([id]) => id === _id)?.[1] ?? 0
		})),
		contextKind: given.rolloutContextKind ?? kept?.contextKind ?? "user",
		...bucketBy == null ? {} : { bucketBy }
	} };
}
function newRule(scene, given) {
	return {
		_id: newUuid(),
		clauses: (given.clauses ?? []).map(newClause),
		trackEvents: given.trackEvents === true,
		...given.description == null ? {} : { description: given.description },
		...served(scene, given)
	};
}
function newClause(given) {
	const { _id, attribute = given.op, values = [], negate = false, contextKind = "user", ...rest } = given;
	return {
		...rest,
		_id: newUuid(),
		attribute,
		values: [...values],
		negate,
		contextKind
	};
}
function ruleIndex(configuration, ruleId) {
	const index = configuration.rules.findIndex((rule) => rule._id === ruleId);
	if (index === -1) throw new ReplayError(`the flag has no rule ${ruleId}`);
	return index;
}
function ruleOf(configuration, ruleId) {
	return configuration.rules[ruleIndex(configuration, ruleId)];
}
function refuseChangeOfRunning({ configuration, options }, { kind, ruleId }) {
	const changed = kind === "updateFallthroughVariationOrRollout" ? [configuration.fallthrough] : configuration.rules.filter(({ _id }) => kind === "replaceRules" || _id === ruleId);
	if (options.changeOfRunningRollout === "refuse" && changed.some(isRunning)) throw new ReplayError("an experiment or an automated rollout runs on this rule");
}
function isRunning({ rollout }) {
	return rollout?.experimentAllocation != null || rollout?.kind === "experiment";
}
function clauseOf(rule, clauseId) {
	const clause = rule.clauses.find(({ _id }) => _id === clauseId);
	if (clause === void 0) throw new ReplayError(`the rule has no clause ${clauseId}`);
	return clause;
}
function prerequisite({ flagByKey }, { key, variationId }) {
	const flag = flagByKey(String(key));
	if (flag === void 0) throw new ReplayError(`there is no flag ${key}`);
	return {
		key: flag.key,
		variation: indexOf(flag, variationId)
	};
}
// src/emulators/launchdarkly/account/replay.ts
function replay(flag, environment, instructions, flagByKey, { options, now }) {
	const before = flag.environments[environment];
	if (before === void 0) return `the flag has no environment ${environment}`;
	const configuration = structuredClone(before);
	try {
		for (const instruction of instructions) apply({
			flag,
			configuration,
			flagByKey,
			options
		}, instruction);
	} catch (error) {
		if (error instanceof ReplayError) return error.message;
		throw error;
	}
	configuration.version += 1;
	configuration.lastModified = now;
	flag.environments[environment] = configuration;
	flag._version += 1;
}
const STEPS = {
	turnFlagOn: ({ configuration }) => {
		configuration.on = true;
	},
	turnFlagOff: ({ configuration }) => {
		configuration.on = false;
	},
	updateFallthroughVariationOrRollout: (scene, instruction) => {
		scene.configuration.fallthrough = served(scene, instruction, scene.configuration.fallthrough);
	},
	updateOffVariation: ({ flag, configuration }, { variationId }) => {
		configuration.offVariation = indexOf(flag, variationId);
	},
	addTargets,
	addUserTargets: (scene, instruction) => addTargets(scene, {
		...instruction,
		contextKind: "user"
	}),
	removeTargets,
	removeUserTargets: (scene, instruction) => removeTargets(scene, {
		...instruction,
		contextKind: "user"
	}),
	clearTargets: ({ flag, configuration }, { variationId }) => {
		const variation = indexOf(flag, variationId);
		setTargets(configuration, (target) => target.variation !== variation);
	},
	clearUserTargets: ({ flag, configuration }, { variationId }) => {
		const variation = indexOf(flag, variationId);
		setTargets(configuration, (target) => target.variation !== variation || target.contextKind !== "user");
	},
	replaceTargets: (scene, { targets }) => {
		setTargets(scene.configuration, () => false);
		for (const target of targets) addTargets(scene, target);
	},
	replaceUserTargets: (scene, { targets }) => {
		setTargets(scene.configuration, (target) => target.contextKind !== "user");
		for (const target of targets) addTargets(scene, {
			...target,
			contextKind: "user"
		});
	},
	addRule: (scene, instruction) => {
		const { configuration } = scene;
		const { beforeRuleId } = instruction;
		const at = beforeRuleId == null ? configuration.rules.length : ruleIndex(configuration, beforeRuleId);
		configuration.rules.splice(at, 0, newRule(scene, instruction));
	},
	removeRule: ({ configuration }, { ruleId }) => {
		configuration.rules = configuration.rules.filter((rule) => rule._id !== ruleId);
	},
	replaceRules: (scene, { rules }) => {
		scene.configuration.rules = rules.map((rule) => newRule(scene, rule));
	},
	reorderRules: ({ configuration }, { ruleIds }) => {
		const ids = ruleIds;
		if (new Set(ids).size !== configuration.rules.length || ids.length !== configuration.rules.length) throw new ReplayError("reorderRules must name each rule of the flag once");
		configuration.rules = ids.map((id) => ruleOf(configuration, id));
	},
	updateRuleVariationOrRollout: (scene, instruction) => {
		const { configuration } = scene;
		const at = ruleIndex(configuration, instruction.ruleId);
		const before = ruleOf(configuration, instruction.ruleId);
		const { variation: _variation, rollout: _rollout, ...rest } = before;
		configuration.rules[at] = {
			...rest,
			...served(scene, instruction, before)
		};
	},
	enableRule: ({ configuration }, { ruleId }) => {
		ruleOf(configuration, ruleId).disabled = false;
	},
	disableRule: ({ configuration }, { ruleId }) => {
		ruleOf(configuration, ruleId).disabled = true;
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
		for (const id of clauseIds) clauseOf(rule, id);
		rule.clauses = rule.clauses.filter((clause) => !clauseIds.includes(clause._id));
	},
	updateClause: ({ configuration }, { ruleId, clauseId, clause }) => {
		const rule = ruleOf(configuration, ruleId);
		const existing = clauseOf(rule, clauseId);
		rule.clauses[rule.clauses.indexOf(existing)] = {
			...newClause(clause),
			_id: existing._id
		};
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
		if (prerequisites.some((prerequisite) => prerequisite.key === instruction.key)) throw new ReplayError(`the flag already has the prerequisite ${instruction.key}`);
		prerequisites.push(prerequisite(scene, instruction));
	},
	updatePrerequisite: (scene, instruction) => {
		const { prerequisites } = scene.configuration;
		const at = prerequisites.findIndex(({ key }) => key === instruction.key);
		if (at === -1) throw new ReplayError(`the flag has no prerequisite ${instruction.key}`);
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
	refuseChangeOfRunning(scene, instruction);
	if (Object.hasOwn(STEPS, kind)) STEPS[kind]?.(scene, instruction);
}
function addTargets({ flag, configuration }, instruction) {
	const variation = indexOf(flag, instruction.variationId);
	const contextKind = String(instruction.contextKind || "user");
	const values = instruction.values;
	const all = [...configuration.targets, ...configuration.contextTargets];
	if (all.find((target) => target.contextKind === contextKind && target.variation !== variation && target.values.some((value) => values.includes(value))) !== void 0) throw new ReplayError(`a ${contextKind} is already targeted by another variation`);
	const existing = all.find((target) => target.contextKind === contextKind && target.variation === variation);
	if (existing !== void 0) existing.values = [.../* @__PURE__ */ new Set([...existing.values, ...values])];
	else if (values.length > 0) (contextKind === "user" ? configuration.targets : configuration.contextTargets).push({
		values: [...new Set(values)],
		variation,
		contextKind
	});
}
function removeTargets({ flag, configuration }, instruction) {
	const variation = indexOf(flag, instruction.variationId);
	const contextKind = instruction.contextKind || "user";
	for (const target of [...configuration.targets, ...configuration.contextTargets]) if (target.contextKind === contextKind && target.variation === variation) target.values = target.values.filter((value) => !instruction.values.includes(value));
	setTargets(configuration, (target) => target.values.length > 0);
}
function setTargets(configuration, keep) {
	configuration.targets = configuration.targets.filter(keep);
	configuration.contextTargets = configuration.contextTargets.filter(keep);
}
// src/emulators/launchdarkly/account/workflows.ts
function allWorkflows(account) {
	return [...account.workflows.values()].flatMap((some) => [...some]).toSorted((a, b) => a.sequence - b.sequence);
}
function workflowsOfPlace(account, place) {
	return [...account.workflows.get(placeKey(place)) ?? []];
}
function hasWorkflow(account, workflow) {
	return account.workflows.get(placeKey(workflow))?.has(workflow) === true;
}
function addWorkflow(account, workflow) {
	const key = placeKey(workflow);
	const there = account.workflows.get(key);
	if (there === void 0) account.workflows.set(key, /* @__PURE__ */ new Set([workflow]));
	else there.add(workflow);
}
function removeWorkflow(account, workflow) {
	account.workflows.get(placeKey(workflow))?.delete(workflow);
}
function removeWorkflowsWhere(account, isRemoved) {
	for (const workflow of allWorkflows(account).filter(isRemoved)) removeWorkflow(account, workflow);
}
function placeKey({ project, flag, environment }) {
	return JSON.stringify([
		project,
		flag,
		environment
	]);
}
// src/emulators/launchdarkly/account/running.ts
const UNIT_MS = {
	minute: 6e4,
	hour: 36e5,
	calendarDay: 864e5,
	calendarWeek: 6048e5
};
function runDueStages(account) {
	const now = account.clock.now();
	for (let next = account.due[0]; next !== void 0 && next.at <= now; next = account.due[0]) {
		account.due.shift();
		const { workflow, at } = next;
		if (hasWorkflow(account, workflow) && nextEvent(account, workflow) === at) {
			step(account, workflow, at);
			schedule(account, workflow);
		}
	}
}
function runDueStagesAfterChange(account, workflow) {
	schedule(account, workflow);
	runDueStages(account);
}
function schedule(account, workflow) {
	const at = nextEvent(account, workflow);
	if (at === void 0) return;
	const { due } = account;
	let [from, to] = [0, due.length];
	while (from < to) {
		const middle = from + to >> 1;
		const there = due[middle];
		if (there.at < at || there.at === at && there.workflow.sequence < workflow.sequence) from = middle + 1;
		else to = middle;
	}
	due.splice(from, 0, {
		at,
		workflow
	});
}
function currentStageIndex(workflow) {
	const index = workflow.stages.findIndex((stage) => stage.state !== "completed");
	return workflow.state === "active" && index !== -1 ? index : workflow.stages.length;
}
function conditionTimes(account, workflow, stageIndex) {
	const stage = workflow.stages[stageIndex];
	if (stage === void 0) return [];
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
	if (condition.kind === "ld-approval") return condition.reviewStatus === "approved" ? Math.max(from, condition.reviewDate ?? from) : void 0;
	if (condition.executeNow) return from;
	if (condition.scheduleKind === "absolute") return Math.max(from, condition.executionDate ?? from);
	const wait = (condition.waitDuration ?? 0) * UNIT_MS[condition.waitDurationUnit ?? "minute"];
	return Math.max(from, waitBase + wait);
}
function nextEvent(account, workflow) {
	if (workflow.state !== "active") return;
	const index = currentStageIndex(workflow);
	const stage = workflow.stages[index];
	if (stage === void 0) return workflow.stages.at(-1)?.stopDate ?? workflow.creationDate;
	const declined = declinedAt(account, stage);
	if (declined !== void 0) return Math.max(declined, stageStart(workflow, index));
	if (stage.conditions.length === 0 && account.options.stageWithoutConditions === "wait") return;
	let due = stageStart(workflow, index);
	for (const time of conditionTimes(account, workflow, index)) {
		if (time === void 0) return;
		due = Math.max(due, time);
	}
	return due;
}
function declinedAt(account, stage) {
	if (account.options.declinedApproval !== "fail") return;
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
	if (stage.failure !== void 0) end(workflow, "failed", at);
	else if (index === workflow.stages.length - 1) end(workflow, "completed", at);
}
function end(workflow, state, at) {
	workflow.state = state;
	workflow.stopDate = at;
	workflow.seededStatus = void 0;
}
function execute(account, workflow, stage, at) {
	const flag = findFlag(account, workflow.project, workflow.flag);
	if (flag === void 0) return "the flag no longer exists";
	const environment = findProject(account, workflow.project)?.environments.find(({ key }) => key === workflow.environment);
	if (account.options.environmentRequiresApprovals === "fail-stage" && lacksApproval(environment, stage)) return "the environment requires approvals";
	const unknown = stage.instructions.find(({ sent }) => !Object.hasOwn(INSTRUCTION_KINDS, String(sent.kind)));
	if (unknown !== void 0 && account.options.unknownInstructionKinds !== "accept") return `unknown instruction kind ${unknown.sent.kind}`;
	const instructions = stage.instructions.map(({ sent }) => sent);
	const flagByKey = (key) => findFlag(account, workflow.project, key);
	return instructions.length === 0 ? void 0 : replay(flag, workflow.environment, instructions, flagByKey, {
		options: account.options,
		now: at
	});
}
function lacksApproval(environment, stage) {
	return environment?.approvalSettings?.required === true && !stage.conditions.some(({ kind }) => kind === "ld-approval");
}
function conflicts(account, workflow) {
	const flag = structuredClone(findFlag(account, workflow.project, workflow.flag));
	if (flag === void 0 || workflow.state !== "active") return [];
	const flagByKey = (key) => findFlag(account, workflow.project, key);
	return workflow.stages.slice(currentStageIndex(workflow)).flatMap((stage) => {
		const instructions = stage.instructions.map(({ sent }) => sent);
		const message = replay(flag, workflow.environment, instructions, flagByKey, {
			options: account.options,
			now: 0
		});
		return message === void 0 ? [] : [{
			stageId: stage.id,
			message
		}];
	});
}
// src/emulators/launchdarkly/account/output.ts
const JSON_TYPE = "application/json";
function link(href) {
	return {
		href,
		type: JSON_TYPE
	};
}
function workflowsPath({ project, flag, environment }) {
	const [projectKey, flagKey, environmentKey] = [
		project,
		flag,
		environment
	].map(encodeURIComponent);
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
		stages: workflow.stages.map((stage, index) => stageOutput(account, stage, {
			times: conditionTimes(account, workflow, index),
			isCurrent: index === current,
			showIds: account.options.instructionIds === "everywhere"
		})),
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
		stages: withStages ? template.stages.map((stage) => stageOutput(account, stage, {
			times: [],
			isCurrent: false,
			showIds
		})) : void 0
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
		conditions: stage.conditions.map((condition, index) => conditionOutput(account, condition, stage, view.isCurrent, view.times[index])),
		action: {
			kind: "patch",
			instructions: instructionOrder === "reversed" ? instructions.reverse() : instructions
		},
		_execution: compact({
			status: stage.state === "waiting" ? waiting : stage.state,
			stopDate: stage.stopDate
		})
	});
}
function conditionOutput(account, condition, stage, isCurrent, time) {
	const { statuses } = account.options;
	const isMet = isCurrent && time !== void 0 && time <= account.clock.now();
	const waiting = condition.seededStatus ?? (isCurrent ? statuses.running : statuses.notStarted);
	const applied = condition.appliedDate ?? (isMet ? time : void 0);
	const isDone = stage.state === "completed" || applied !== void 0;
	const status = isDone ? "completed" : condition.reviewStatus === "declined" ? statuses.declined : waiting;
	return compact({
		_id: condition.id,
		kind: condition.kind,
		_execution: compact({
			status,
			stopDate: isDone ? applied ?? stage.stopDate : void 0
		}),
		scheduleKind: condition.scheduleKind,
		executionDate: condition.executionDate,
		waitDuration: condition.waitDuration,
		waitDurationUnit: condition.waitDurationUnit,
		description: condition.description ?? "",
		notifyMemberIds: condition.notifyMemberIds,
		...account.options.reviewsInWorkflows ? {
			allReviews: condition.reviews,
			reviewStatus: condition.reviewStatus
		} : {},
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
		...Array.isArray(clauses) ? { clauses: clauses.map((clause) => ({
			contextKind: "user",
			negate: false,
			...clause
		})) } : {}
	};
}
function compact(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}
// src/emulators/launchdarkly/account/state.ts
function accountState(account) {
	runDueStages(account);
	return {
		now: new Date(account.clock.now()).toISOString(),
		projects: account.projects.map(({ key, name, environments, segments, flags }) => ({
			key,
			name,
			environments,
			segments: segments.map(({ environment, output }) => ({
				...output,
				environment
			})),
			flags
		})),
		templates: account.templates.map((template) => compact({
			...templateOutput(account, template, true),
			projectKey: template.place?.project,
			environmentKey: template.place?.environment,
			flagKey: template.place?.flag,
			workflowId: template.workflowId,
			stages: withWrittenOnly(templateOutput(account, template, true).stages, template.stages)
		})),
		workflows: allWorkflows(account).map((workflow) => {
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
			conditions: stage.conditions.map((condition, position) => compact({
				...output.conditions[position],
				executeNow: condition.executeNow,
				notifyTeamKeys: condition.notifyTeamKeys
			})),
			action: {
				kind: "patch",
				instructions: stage.instructions.map(({ id, sent }) => ({
					_id: id,
					...sent
				}))
			}
		});
	});
}
// src/emulators/launchdarkly/input/instructions.ts
function formProblems(instruction, options) {
	if (!isObject(instruction)) return ["an instruction must be an object"];
	const { kind } = instruction;
	if (typeof kind !== "string" || kind === "") return ["an instruction needs a kind"];
	if (FORBIDDEN_KINDS.includes(kind)) return [`${kind} cannot be used in a workflow`];
	const known = lookUp(kind);
	if (known === void 0) return options.unknownInstructionKinds === "refuse" ? [`unknown instruction kind ${kind}`] : [];
	if (!known.documented && options.otherInstructionKinds === "refuse") return [`${kind} is not supported in workflows`];
	const problems = [];
	for (const [field, meaning] of Object.entries(known.required)) problems.push(...instruction[field] == null ? [`${field} is required`] : shapeProblems(field, meaning, instruction));
	for (const [field, meaning] of Object.entries(known.optional ?? {})) problems.push(...instruction[field] == null ? [] : shapeProblems(field, meaning, instruction));
	if (known.serves) problems.push(...serveProblems(instruction));
	return problems.map((problem) => `${kind}: ${problem}`);
}
function references(instruction, account, place) {
	const kind = lookUp(String(instruction.kind));
	if (kind === void 0) return [];
	const fields = {
		...kind.required,
		...kind.optional
	};
	const found = Object.entries(fields).flatMap(([field, meaning]) => instruction[field] == null ? [] : fieldReferences(`/${field}`, meaning, instruction[field], instruction, account, place));
	return kind.serves ? [...found, ...serveReferences("", instruction, account, place)] : found;
}
function lookUp(kind) {
	return Object.hasOwn(INSTRUCTION_KINDS, kind) ? INSTRUCTION_KINDS[kind] : void 0;
}
function fieldReferences(path, meaning, value, parent, account, place) {
	const flag = findFlag(account, place.project, place.flag);
	const rules = (flag?.environments[place.environment])?.rules ?? [];
	const hasVariation = (id, of = flag) => of?.variations.some((variation) => variation._id === id) ?? false;
	const hasRule = (id) => rules.some((rule) => rule._id === id);
	const hasClause = (id) => rules.some((rule) => rule._id === parent.ruleId && rule.clauses.some((clause) => clause._id === id));
	const each = (nested) => value.flatMap((item, index) => nested(item, `${path}/${index}`));
	switch (meaning) {
		case "variation": return [{
			path,
			to: "variation",
			value,
			exists: hasVariation(value)
		}];
		case "weights": return [{
			path,
			to: "variation",
			value,
			exists: Object.keys(value).every((id) => hasVariation(id))
		}];
		case "rule": return [{
			path,
			to: "rule",
			value,
			exists: hasRule(value)
		}];
		case "rule-if-any": return [{
			path,
			to: "rule",
			value,
			exists: hasRule(value),
			optional: true
		}];
		case "rules": return [{
			path,
			to: "rule",
			value,
			exists: value.every(hasRule)
		}];
		case "clause": return [{
			path,
			to: "clause",
			value,
			exists: hasClause(value)
		}];
		case "clauses": return [{
			path,
			to: "clause",
			value,
			exists: value.every(hasClause)
		}];
		case "flag": return [{
			path,
			to: "flag",
			value,
			exists: findFlag(account, place.project, String(value)) !== void 0
		}];
		case "prerequisite-variation": return [{
			path,
			to: "variation",
			value,
			exists: hasVariation(value, findFlag(account, place.project, String(parent.key)))
		}];
		case "texts": return [{
			path,
			to: "context",
			value,
			exists: true
		}];
		case "new-clause": return segmentReferences(path, value, account, place);
		case "new-clauses": return each((clause, at) => segmentReferences(at, clause, account, place));
		case "new-rules": return each((rule, at) => [...fieldReferences(`${at}/clauses`, "new-clauses", rule.clauses ?? [], rule, account, place), ...serveReferences(at, rule, account, place)]);
		case "targets": return each((target, at) => [...fieldReferences(`${at}/values`, "texts", target.values, target, account, place), ...fieldReferences(`${at}/variationId`, "variation", target.variationId, target, account, place)]);
		case "prerequisites": return each((item, at) => [...fieldReferences(`${at}/key`, "flag", item.key, item, account, place), ...fieldReferences(`${at}/variationId`, "prerequisite-variation", item.variationId, item, account, place)]);
		case "values":
		case "text":
		case "boolean": return [];
	}
}
function serveReferences(path, serving, account, place) {
	return Object.entries({
		variationId: "variation",
		rolloutWeights: "weights"
	}).flatMap(([field, meaning]) => serving[field] == null ? [] : fieldReferences(`${path}/${field}`, meaning, serving[field], serving, account, place));
}
function segmentReferences(path, clause, account, place) {
	if (clause.op !== "segmentMatch") return [];
	const project = account.projects.find(({ key }) => key === place.project);
	const exists = clause.values.every((key) => project?.segments.some((segment) => segment.environment === place.environment && segment.output.key === key));
	return [{
		path: `${path}/values`,
		to: "segment",
		value: clause.values,
		exists,
		clause
	}];
}
function shapeProblems(field, meaning, parent) {
	const value = parent[field];
	const each = (check) => Array.isArray(value) ? value.flatMap((item, index) => (isObject(item) ? check(item) : ["must be an object"]).map((problem) => `${field}[${index}]: ${problem}`)) : [`${field} must be an array`];
	switch (meaning) {
		case "boolean": return typeof value === "boolean" ? [] : [`${field} must be a boolean`];
		case "texts":
		case "rules":
		case "clauses": return isTexts(value) ? [] : [`${field} must be an array of strings`];
		case "values": return Array.isArray(value) ? [] : [`${field} must be an array`];
		case "weights": return weightProblems(value);
		case "new-clause": return isObject(value) ? clauseProblems(value) : [`${field} must be an object`];
		case "new-clauses": return each(clauseProblems);
		case "new-rules": return each((rule) => [...rule.clauses == null ? [] : shapeProblems("clauses", "new-clauses", rule), ...serveProblems(rule)]);
		case "targets": return each((target) => [...shapeProblems("values", "texts", target), ...shapeProblems("variationId", "variation", target)]);
		case "prerequisites": return each((item) => [...shapeProblems("key", "flag", item), ...shapeProblems("variationId", "variation", item)]);
		case "variation":
		case "prerequisite-variation":
		case "flag":
		case "rule":
		case "rule-if-any":
		case "clause":
		case "text": return typeof value === "string" ? [] : [`${field} must be a string`];
	}
}
function serveProblems(serving) {
	const { variationId, rolloutWeights } = serving;
	if (variationId == null === (rolloutWeights == null)) return ["exactly one of variationId and rolloutWeights is required"];
	return variationId == null ? weightProblems(rolloutWeights) : shapeProblems("variationId", "variation", serving);
}
function weightProblems(weights) {
	if (!isObject(weights)) return ["rolloutWeights must be an object of weights by variation id"];
	const values = Object.values(weights);
	if (!values.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 1e5)) return ["rolloutWeights must be integers from 0 to 100000"];
	const sum = values.reduce((total, weight) => total + weight, 0);
	return sum === 1e5 ? [] : [`rolloutWeights add up to ${sum}, not to 100000`];
}
function clauseProblems(clause) {
	const problems = [];
	for (const field of ["attribute", "op"]) if (typeof clause[field] !== "string" && !(field === "attribute" && clause.op === "segmentMatch")) problems.push(`${field} must be a string`);
	if (!Array.isArray(clause.values)) problems.push("values must be an array");
	if (clause.negate != null && typeof clause.negate !== "boolean") problems.push("negate must be a boolean");
	return problems;
}
function isTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/emulators/launchdarkly/control.ts
function handleControl(account, request) {
	if (request.method !== "POST") return;
	const body = isObject(request.body) ? request.body : {};
	switch (request.path) {
		case "approve": return approve(account, body);
		case "change": return change(account, body);
		case "delete": return remove(account, body);
		default: return;
	}
}
function approve(account, body) {
	const { workflowId, stageIndex = 0, decision = "approve", memberId, comment, ...others } = body;
	if (Object.keys(others).length > 0 || decision !== "approve" && decision !== "decline") return refusal(400, "Give {workflowId, stageIndex, decision?: \"approve\" | \"decline\", memberId?, comment?}.");
	runDueStages(account);
	const workflow = allWorkflows(account).find(({ id }) => id === workflowId);
	if (workflow === void 0) return refusal(404, `No workflow ${workflowId}.`);
	const stage = workflow.stages[Number(stageIndex)];
	const conditions = stage?.conditions.filter(({ kind }) => kind === "ld-approval") ?? [];
	if (stage === void 0 || conditions.length === 0) return refusal(404, `Stage ${stageIndex} of workflow ${workflowId} asks for no approval.`);
	if (workflow.state !== "active" || stage.state !== "waiting") return refusal(409, `Stage ${stageIndex} of workflow ${workflowId} is over.`);
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
	runDueStagesAfterChange(account, workflow);
	return {
		status: 200,
		body: workflowOutput(account, workflow, true)
	};
}
function change(account, body) {
	const { project, flag: flagKey, environment, instructions, ...others } = body;
	if (Object.keys(others).length > 0 || !Array.isArray(instructions)) return refusal(400, "Give {project, flag, environment, instructions: [{kind, …}]}.");
	runDueStages(account);
	const flag = findFlag(account, String(project), String(flagKey));
	if (flag === void 0) return refusal(404, `No flag ${flagKey} in project ${project}.`);
	const problems = instructions.flatMap((instruction) => formProblems(instruction, account.options));
	const flagByKey = (key) => findFlag(account, String(project), key);
	const failure = problems[0] ?? replay(flag, String(environment), instructions, flagByKey, {
		options: account.options,
		now: account.clock.now()
	});
	return failure === void 0 ? {
		status: 200,
		body: flag
	} : refusal(400, failure);
}
function remove(account, body) {
	const { project: projectKey, flag, environment, ...others } = body;
	if (Object.keys(others).length > 0 || flag === void 0 === (environment === void 0)) return refusal(400, "Give either {project, flag} or {project, environment}.");
	runDueStages(account);
	const project = findProject(account, String(projectKey));
	const flags = project?.flags.filter(({ key }) => key !== flag) ?? [];
	const environments = project?.environments.filter(({ key }) => key !== environment) ?? [];
	if (project === void 0 || flags.length === project.flags.length && environments.length === project.environments.length) return refusal(404, `Project ${projectKey} has no ${flag === void 0 ? `environment ${environment}` : `flag ${flag}`}.`);
	project.flags = flags;
	project.environments = environments;
	if (environment !== void 0) {
		project.segments = project.segments.filter((segment) => segment.environment !== environment);
		for (const one of flags) delete one.environments[String(environment)];
	}
	const isAffected = (workflow) => workflow.project === projectKey && (workflow.flag === flag || workflow.environment === environment);
	if ((flag === void 0 ? account.options.deletedEnvironment : account.options.deletedFlag) === "delete-workflows") removeWorkflowsWhere(account, isAffected);
	else for (const workflow of allWorkflows(account).filter((one) => isAffected(one) && one.state === "active")) end(workflow, "failed", account.clock.now());
	return {
		status: 200,
		body: { deleted: flag ?? environment }
	};
}
function refusal(status, message) {
	return {
		status,
		body: {
			code: "invalid_control_request",
			message
		}
	};
}
// src/emulators/launchdarkly/input/seed.ts
const check = seedCheck({
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/emulator-seed.schema.json",
	title: "Seed of the LaunchDarkly emulator",
	description: "What an emulated LaunchDarkly account holds when the emulator starts, and how it answers where LaunchDarkly's documentation is silent. Parts of the API's shapes may have further fields; they are kept and given back.",
	type: "object",
	additionalProperties: false,
	required: ["tokens", "projects"],
	properties: {
		"$schema": {
			"description": "For editors.",
			"type": "string"
		},
		"now": {
			"description": "The emulator's clock starts here and runs on: ISO 8601, or Unix milliseconds. Default: the wall clock.",
			"type": ["string", "integer"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$"
		},
		"tokens": {
			"description": "The tokens that are valid.",
			"type": "array",
			"items": { "$ref": "#/$defs/token" }
		},
		"members": {
			"description": "Default: none.",
			"type": "array",
			"items": { "$ref": "#/$defs/member" }
		},
		"teams": {
			"description": "Default: none.",
			"type": "array",
			"items": { "$ref": "#/$defs/team" }
		},
		"projects": {
			"description": "What workflows can be on.",
			"type": "array",
			"items": { "$ref": "#/$defs/project" }
		},
		"templates": {
			"description": "Default: none.",
			"type": "array",
			"items": { "$ref": "#/$defs/template" }
		},
		"workflows": {
			"description": "Those that already exist: active, completed or failed. Default: none.",
			"type": "array",
			"items": { "$ref": "#/$defs/workflow" }
		},
		"rateLimit": {
			"description": "Requests per window of ten seconds on the emulator's clock. Default: unlimited.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"global": {
					"description": "All routes and tokens together.",
					"type": "integer",
					"minimum": 0
				},
				"routes": {
					"description": "By route: a method and a resource, or a resource alone for all its methods.",
					"type": "object",
					"propertyNames": { "pattern": "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$" },
					"additionalProperties": {
						"description": "Requests per window.",
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"latencyMs": {
			"description": "How long every answer takes, in real milliseconds. Default: 0.",
			"type": "integer",
			"minimum": 0,
			"maximum": 6e4
		},
		"options": {
			"description": "An answer to every question that LaunchDarkly's documentation leaves open.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"unfilteredListShowsEnded": {
					"description": "Whether a list of workflows without `status` shows completed and failed ones too.",
					"type": "boolean",
					"default": true
				},
				"endedWorkflowsListedFor": {
					"description": "How long an ended workflow can still be read: `forever`, or a duration such as `30d`.",
					"type": "string",
					"pattern": "^(forever|(\\d+(ms|[smhdw]))+)$",
					"default": "forever"
				},
				"listOrder": {
					"description": "Order of a list of workflows without `sort`.",
					"enum": ["newest-first", "oldest-first"],
					"default": "newest-first"
				},
				"listVisibleAfterMs": {
					"description": "How long after its creation a workflow or template shows in lists, in milliseconds of the emulator's clock.",
					"type": "integer",
					"minimum": 0,
					"default": 0
				},
				"getVisibleAfterMs": {
					"description": "How long after its creation a workflow can be got and deleted by id, in milliseconds of the emulator's clock; 404 before.",
					"type": "integer",
					"minimum": 0,
					"default": 0
				},
				"limitOverMaximum": {
					"description": "What a `limit` above 200 does: `clamp` gives 200, `refuse` is 400.",
					"enum": ["clamp", "refuse"],
					"default": "clamp"
				},
				"secondActiveWorkflow": {
					"description": "Whether a flag and environment may have two active workflows: `allow`, or the status of the refusal.",
					"enum": [
						"allow",
						400,
						409
					],
					"default": "allow"
				},
				"trimDescriptions": {
					"description": "Whether white space around a description is dropped.",
					"type": "boolean",
					"default": false
				},
				"escapeDescriptions": {
					"description": "Whether a description comes back with HTML escapes.",
					"type": "boolean",
					"default": false
				},
				"descriptionLimit": {
					"description": "The most UTF-16 units a description may have; null: no limit.",
					"type": ["integer", "null"],
					"minimum": 0,
					"default": null
				},
				"longDescriptions": {
					"description": "What happens above `descriptionLimit`: `refuse` is 400, `cut` keeps the beginning.",
					"enum": ["refuse", "cut"],
					"default": "refuse"
				},
				"statuses": {
					"description": "The words for what is neither completed nor failed.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"notStarted": {
							"description": "Stages and conditions whose turn has not come.",
							"$ref": "#/$defs/text",
							"default": "pending"
						},
						"running": {
							"description": "An active workflow, its current stage, and that stage's unmet conditions.",
							"$ref": "#/$defs/text",
							"default": "active"
						},
						"declined": {
							"description": "A condition whose approval was declined.",
							"$ref": "#/$defs/text",
							"default": "declined"
						}
					},
					"default": {
						"notStarted": "pending",
						"running": "active",
						"declined": "declined"
					}
				},
				"declinedApproval": {
					"description": "What a declined approval does: `wait` leaves the stage open for another review, `fail` fails stage and workflow.",
					"enum": ["wait", "fail"],
					"default": "wait"
				},
				"dryRunStatus": {
					"description": "Status of the answer to a dry run.",
					"enum": [200, 201],
					"default": 201
				},
				"dryRunWithStages": {
					"description": "What `dryRun` does without a template: `check` checks and creates nothing, `create` ignores it, `refuse` is 400.",
					"enum": [
						"check",
						"create",
						"refuse"
					],
					"default": "check"
				},
				"inapplicableTemplateStatus": {
					"description": "Status of the answer if a template's parameter doesn't apply; nothing is created in any case, and `meta` is in the body.",
					"enum": [
						200,
						201,
						400,
						409,
						422
					],
					"default": 400
				},
				"duplicateTemplateKeyStatus": {
					"description": "Status of the refusal of a template key that exists.",
					"enum": [400, 409],
					"default": 400
				},
				"unknownEnvironmentStatus": {
					"description": "Status of the answer where the environment that is named isn't there.",
					"enum": [404, 400],
					"default": 404
				},
				"instructionIds": {
					"description": "Where instructions come back with an `_id`.",
					"enum": [
						"nowhere",
						"templates",
						"everywhere"
					],
					"default": "templates"
				},
				"instructionOrder": {
					"description": "In which order a stage's instructions come back; they run as sent.",
					"enum": ["as-sent", "reversed"],
					"default": "as-sent"
				},
				"instructionDefaults": {
					"description": "Whether instructions come back with LaunchDarkly's defaults filled in (`rolloutContextKind`, `contextKind`, `negate`).",
					"type": "boolean",
					"default": false
				},
				"otherInstructionKinds": {
					"description": "Whether a stage may hold targeting instructions outside the five documented families; `refuse` is 400.",
					"enum": ["accept", "refuse"],
					"default": "accept"
				},
				"unknownInstructionKinds": {
					"description": "What an instruction of an unknown kind does: `refuse` is 400, `accept` does nothing when the stage runs, `fail-stage` fails it.",
					"enum": [
						"accept",
						"refuse",
						"fail-stage"
					],
					"default": "refuse"
				},
				"reviewsInWorkflows": {
					"description": "Whether a workflow's conditions come back with who has reviewed them (`allReviews`, `reviewStatus`); the Approvals API has it in any case.",
					"type": "boolean",
					"default": true
				},
				"readerMayDryRun": {
					"description": "Whether a reader's token may POST with `dryRun`.",
					"type": "boolean",
					"default": false
				},
				"relativeWaitBase": {
					"description": "What a relative wait after stage 1 counts from.",
					"enum": ["previous-stage", "workflow-start"],
					"default": "previous-stage"
				},
				"changeOfRunningRollout": {
					"description": "What a change of a rule does on which an experiment or an automated rollout runs: `refuse` fails the stage, `end-it` carries the change out.",
					"enum": ["refuse", "end-it"],
					"default": "refuse"
				},
				"rolloutWithoutContextKind": {
					"description": "What a rollout is dealt out by whose instruction names neither context kind nor attribute: `user` keys, or what the rule's rollout before it was dealt out by (`kept`).",
					"enum": ["user", "kept"],
					"default": "user"
				},
				"pastExecutionDate": {
					"description": "What an `executionDate` in the past does: `run-at-once`, or `refuse` with 400.",
					"enum": ["run-at-once", "refuse"],
					"default": "run-at-once"
				},
				"stageWithoutConditions": {
					"description": "What a stage without conditions does: `run-at-once` in its turn, `wait` for ever, or `refuse` with 400.",
					"enum": [
						"run-at-once",
						"wait",
						"refuse"
					],
					"default": "run-at-once"
				},
				"workflowWithoutStages": {
					"description": "What a workflow without stages does: `complete` at once, or `refuse` with 400.",
					"enum": ["complete", "refuse"],
					"default": "complete"
				},
				"environmentRequiresApprovals": {
					"description": "What happens in an environment that requires approvals to a stage that has none of its own: the create is refused with 405 or 400, `fail-stage` fails the stage when it is due, `allow` does nothing.",
					"enum": [
						405,
						400,
						"fail-stage",
						"allow"
					],
					"default": 405
				},
				"deleteEndedStatus": {
					"description": "Answer to deleting a completed or failed workflow: 204 deletes it, the others refuse.",
					"enum": [
						204,
						400,
						409
					],
					"default": 204
				},
				"deleteMissingStatus": {
					"description": "Answer to deleting a workflow or template that isn't there.",
					"enum": [404, 204],
					"default": 404
				},
				"serviceTokenMaintainer": {
					"description": "The `_maintainerId` of what a service token creates without `maintainerId`: `empty` text, the `token-id`, or `required`: 400.",
					"enum": [
						"empty",
						"token-id",
						"required"
					],
					"default": "empty"
				},
				"unknownMembers": {
					"description": "Whether member ids and team keys that the account doesn't have are taken in a request; `refuse` is 400.",
					"enum": ["accept", "refuse"],
					"default": "accept"
				},
				"unknownSegments": {
					"description": "Whether a segment that the environment doesn't have is taken in a request; `refuse` is 400.",
					"enum": ["accept", "refuse"],
					"default": "refuse"
				},
				"deletedTemplate": {
					"description": "What deleting a template does to workflows made from it: nothing, their `templateKey` goes, or the active ones go.",
					"enum": [
						"keep-workflows",
						"forget-key",
						"delete-workflows"
					],
					"default": "keep-workflows"
				},
				"deletedFlag": {
					"description": "What deleting a flag does to its workflows: they go (404), or active ones fail and all stay readable.",
					"enum": ["delete-workflows", "fail-workflows"],
					"default": "delete-workflows"
				},
				"deletedEnvironment": {
					"description": "What deleting an environment does to its workflows: they go (404), or active ones fail and all stay readable.",
					"enum": ["delete-workflows", "fail-workflows"],
					"default": "delete-workflows"
				},
				"rateLimitResetSkewMs": {
					"description": "Added to `X-Ratelimit-Reset`; negative: it lies in the past, as has been seen.",
					"type": "integer",
					"default": 0
				},
				"rateLimitHeaders": {
					"description": "What answers say of limits: `X-Ratelimit-*` on limited routes, or `Retry-After` on a 429 and nothing else.",
					"type": "string",
					"enum": ["x-ratelimit", "retry-after"],
					"default": "x-ratelimit"
				}
			}
		}
	},
	examples: [{
		"now": "2026-12-01T09:00:00Z",
		"tokens": [{
			"token": "api-writer",
			"role": "writer",
			"name": "merge"
		}],
		"projects": [{
			"key": "storefront",
			"environments": [{ "key": "production" }],
			"flags": [{
				"key": "new-checkout",
				"name": "New checkout",
				"variations": [{
					"_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49",
					"value": true
				}, {
					"_id": "fc15f6a4-05d3-4aa4-a997-446be461345d",
					"value": false
				}]
			}]
		}]
	}],
	$defs: {
		"token": {
			"description": "An access token.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"token": {
					"description": "What stands in the `Authorization` header, as it is.",
					"$ref": "#/$defs/text"
				},
				"role": {
					"description": "A reader gets 403 for every write.",
					"enum": ["reader", "writer"]
				},
				"name": {
					"description": "Shown by caller-identity. Default: the role.",
					"type": "string"
				},
				"memberId": {
					"description": "Whose personal token it is. Without it, it is a service token.",
					"$ref": "#/$defs/text"
				}
			},
			"required": ["token", "role"]
		},
		"member": {
			"description": "An account member, in the API's output shape; what is left out is filled in.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "What workflows name the member by.",
					"$ref": "#/$defs/text"
				},
				"email": {
					"description": "Unique in the account.",
					"$ref": "#/$defs/text"
				},
				"firstName": {
					"description": "Optional.",
					"type": "string"
				},
				"lastName": {
					"description": "Optional.",
					"type": "string"
				},
				"role": {
					"description": "Default: `writer`.",
					"type": "string"
				},
				"teams": {
					"description": "Those the member is in, as `{key}`.",
					"type": "array",
					"items": {
						"description": "A team by key.",
						"type": "object",
						"properties": { "key": {
							"description": "The team's key.",
							"$ref": "#/$defs/text"
						} },
						"required": ["key"]
					}
				}
			},
			"required": ["_id", "email"]
		},
		"team": {
			"description": "A team, in the API's output shape.",
			"type": "object",
			"properties": {
				"key": {
					"description": "Unique in the account.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Default: the key.",
					"type": "string"
				}
			},
			"required": ["key"]
		},
		"project": {
			"description": "A project with all it holds.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"key": {
					"description": "Unique in the account.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Default: the key.",
					"type": "string"
				},
				"environments": {
					"description": "One at least.",
					"type": "array",
					"items": { "$ref": "#/$defs/environment" },
					"minItems": 1
				},
				"segments": {
					"description": "Default: none.",
					"type": "array",
					"items": { "$ref": "#/$defs/segment" }
				},
				"flags": {
					"description": "Default: none.",
					"type": "array",
					"items": { "$ref": "#/$defs/flag" }
				}
			},
			"required": ["key", "environments"]
		},
		"environment": {
			"description": "An environment, in the API's output shape; what is left out is filled in.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"key": {
					"description": "Unique in the project.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Default: the key.",
					"type": "string"
				},
				"critical": {
					"description": "Default: false.",
					"type": "boolean"
				},
				"tags": {
					"description": "Default: none.",
					"type": "array",
					"items": { "type": "string" }
				},
				"approvalSettings": {
					"description": "Only shown if given; what is left out is filled in.",
					"type": "object",
					"properties": {
						"required": {
							"description": "Whether changes need an approval: then a stage without one of its own is what the option `environmentRequiresApprovals` says. Default: false.",
							"type": "boolean"
						},
						"serviceKind": {
							"description": "`launchdarkly`, or another one: then no workflow can be created. Default: `launchdarkly`.",
							"type": "string"
						},
						"minNumApprovals": {
							"description": "Shown only: one approval is enough for a workflow's stage. Default: 1.",
							"type": "integer",
							"minimum": 1
						}
					}
				}
			},
			"required": ["key"]
		},
		"segment": {
			"description": "A segment, in the API's output shape with the environment it is in.",
			"type": "object",
			"properties": {
				"key": {
					"description": "Unique in the environment.",
					"$ref": "#/$defs/text"
				},
				"environment": {
					"description": "Its key.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Default: the key.",
					"type": "string"
				}
			},
			"required": ["key", "environment"]
		},
		"flag": {
			"description": "A feature flag, in the API's output shape; what is left out is filled in.",
			"type": "object",
			"properties": {
				"key": {
					"description": "Unique in the project.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Default: the key.",
					"type": "string"
				},
				"description": {
					"description": "What the flag does.",
					"type": "string"
				},
				"kind": {
					"description": "`boolean` or `multivariate`. Default: by the values.",
					"type": "string"
				},
				"tags": {
					"description": "Default: none.",
					"type": "array",
					"items": { "type": "string" }
				},
				"temporary": {
					"description": "Default: true.",
					"type": "boolean"
				},
				"archived": {
					"description": "No workflow can be created on an archived flag. Default: false.",
					"type": "boolean"
				},
				"creationDate": {
					"description": "Unix milliseconds. Default: a fixed date.",
					"type": "integer"
				},
				"_version": {
					"description": "Default: 1.",
					"type": "integer",
					"minimum": 1
				},
				"variations": {
					"description": "Two or more, usually.",
					"type": "array",
					"items": { "$ref": "#/$defs/variation" },
					"minItems": 1
				},
				"environments": {
					"description": "The flag's configuration by environment key; an environment that is left out gets the default.",
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/configuration" }
				}
			},
			"required": ["key", "variations"]
		},
		"variation": {
			"description": "A value that the flag can serve.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "What instructions name it by. Default: a new UUID.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Shown to people.",
					"type": "string"
				},
				"description": {
					"description": "Shown to people.",
					"type": "string"
				},
				"value": { "description": "Any JSON value." }
			},
			"required": ["value"]
		},
		"configuration": {
			"description": "The flag in one environment, in the API's output shape; what is left out is filled in.",
			"type": "object",
			"properties": {
				"on": {
					"description": "Whether targeting is on. Default: false.",
					"type": "boolean"
				},
				"offVariation": {
					"description": "Index of what is served while targeting is off. Default: the last one.",
					"type": "integer",
					"minimum": 0
				},
				"fallthrough": {
					"description": "What is served if nothing else matches. Default: variation 0.",
					"type": "object",
					"properties": {
						"variation": {
							"description": "Index of the variation that is served.",
							"type": "integer",
							"minimum": 0
						},
						"rollout": { "$ref": "#/$defs/rollout" }
					}
				},
				"rules": {
					"description": "In the order of evaluation. Default: none.",
					"type": "array",
					"items": { "$ref": "#/$defs/rule" }
				},
				"targets": {
					"description": "Individual users. Default: none.",
					"type": "array",
					"items": { "$ref": "#/$defs/target" }
				},
				"contextTargets": {
					"description": "Individual contexts of other kinds. Default: none.",
					"type": "array",
					"items": { "$ref": "#/$defs/target" }
				},
				"prerequisites": {
					"description": "Default: none.",
					"type": "array",
					"items": {
						"description": "A flag that must serve a variation first.",
						"type": "object",
						"properties": {
							"key": {
								"description": "Its key.",
								"$ref": "#/$defs/text"
							},
							"variation": {
								"description": "Index of its variation.",
								"type": "integer",
								"minimum": 0
							}
						},
						"required": ["key", "variation"]
					}
				},
				"version": {
					"description": "Default: 1.",
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"rule": {
			"description": "A targeting rule, in the API's output shape.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"description": {
					"description": "What the rule is for.",
					"type": "string"
				},
				"clauses": {
					"description": "All must match.",
					"type": "array",
					"items": { "$ref": "#/$defs/clause" }
				},
				"trackEvents": {
					"description": "Default: false.",
					"type": "boolean"
				},
				"variation": {
					"description": "Index of the variation that is served.",
					"type": "integer",
					"minimum": 0
				},
				"rollout": { "$ref": "#/$defs/rollout" }
			},
			"required": ["clauses"]
		},
		"clause": {
			"description": "One clause of a rule.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"contextKind": {
					"description": "Default: `user`.",
					"type": "string"
				},
				"attribute": {
					"description": "What is looked at; `segmentMatch` for segments.",
					"type": "string"
				},
				"op": {
					"description": "How it is compared.",
					"type": "string"
				},
				"values": {
					"description": "What it is compared with.",
					"type": "array",
					"items": {}
				},
				"negate": {
					"description": "Default: false.",
					"type": "boolean"
				}
			},
			"required": ["op", "values"]
		},
		"target": {
			"description": "Contexts that get a variation each for themselves.",
			"type": "object",
			"properties": {
				"values": {
					"description": "Context keys.",
					"type": "array",
					"items": { "type": "string" }
				},
				"variation": {
					"description": "Index of the variation.",
					"type": "integer",
					"minimum": 0
				},
				"contextKind": {
					"description": "Default: `user`.",
					"type": "string"
				}
			},
			"required": ["values", "variation"]
		},
		"stage": {
			"description": "A stage in the API's input shape or output shape. Stages given as completed are not replayed on the flag.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "The stage's name.",
					"type": "string"
				},
				"executeConditionsInSequence": {
					"description": "Whether each condition begins when the one before is met. Never read back. Default: false.",
					"type": "boolean"
				},
				"conditions": {
					"description": "What must be met before the stage runs.",
					"type": "array",
					"items": { "$ref": "#/$defs/condition" }
				},
				"action": {
					"description": "What the stage does to the flag.",
					"type": "object",
					"properties": {
						"kind": {
							"description": "Always `patch`; the output shape has it.",
							"type": "string"
						},
						"instructions": {
							"description": "Semantic patch instructions; an `_id` is kept as the instruction's.",
							"type": "array",
							"items": {
								"description": "One instruction; its fields depend on its kind.",
								"type": "object",
								"properties": {
									"_id": {
										"description": "What a template's parameters name.",
										"$ref": "#/$defs/text"
									},
									"kind": {
										"description": "The instruction's kind.",
										"type": "string"
									}
								},
								"required": ["kind"]
							}
						}
					}
				},
				"_execution": { "$ref": "#/$defs/execution" }
			}
		},
		"condition": {
			"description": "A condition in the API's input shape or output shape.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"kind": {
					"description": "`schedule` or `ld-approval`.",
					"type": "string"
				},
				"scheduleKind": {
					"description": "`relative` or `absolute`.",
					"type": "string"
				},
				"waitDuration": {
					"description": "How many units to wait, if relative.",
					"type": "integer"
				},
				"waitDurationUnit": {
					"description": "`minute`, `hour`, `calendarDay` or `calendarWeek`.",
					"type": "string"
				},
				"executionDate": {
					"description": "Unix milliseconds, if absolute.",
					"type": "integer"
				},
				"executeNow": {
					"description": "True: nothing to wait for. Never read back.",
					"type": "boolean"
				},
				"description": {
					"description": "What the approval is for.",
					"type": "string"
				},
				"notifyMemberIds": {
					"description": "Who is asked, by id; ten at most.",
					"type": "array",
					"items": { "type": "string" }
				},
				"notifyTeamKeys": {
					"description": "Which teams are asked. Never read back.",
					"type": "array",
					"items": { "type": "string" }
				},
				"allReviews": {
					"description": "Those already given.",
					"type": "array",
					"items": { "$ref": "#/$defs/review" }
				},
				"reviewStatus": {
					"description": "Default: what the last review says, else `pending`.",
					"type": "string"
				},
				"appliedDate": {
					"description": "When it was met, Unix milliseconds.",
					"type": "integer"
				},
				"_execution": { "$ref": "#/$defs/execution" }
			},
			"required": ["kind"]
		},
		"review": {
			"description": "A review that was given.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"kind": {
					"description": "`approve`, `decline` or `comment`.",
					"type": "string"
				},
				"creationDate": {
					"description": "Unix milliseconds. Default: now.",
					"type": "integer"
				},
				"comment": {
					"description": "What the reviewer said.",
					"type": "string"
				},
				"memberId": {
					"description": "Who reviewed.",
					"type": "string"
				}
			}
		},
		"execution": {
			"description": "How far it is. `completed` and `failed` mean that; every other status means under way, and is shown as given until something happens.",
			"type": "object",
			"properties": {
				"status": {
					"description": "`completed`, `failed`, or any other word.",
					"type": "string"
				},
				"stopDate": {
					"description": "When it ended, Unix milliseconds.",
					"type": "integer"
				}
			},
			"required": ["status"]
		},
		"template": {
			"description": "A workflow template, in the API's input shape or output shape.",
			"type": "object",
			"properties": {
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"key": {
					"description": "As in a request; or `_key`.",
					"$ref": "#/$defs/text"
				},
				"_key": {
					"description": "As in an answer; or `key`.",
					"$ref": "#/$defs/text"
				},
				"name": {
					"description": "Shown to people.",
					"type": "string"
				},
				"description": {
					"description": "Shown to people.",
					"type": "string"
				},
				"projectKey": {
					"description": "What the template was made for.",
					"$ref": "#/$defs/text"
				},
				"environmentKey": {
					"description": "What the template was made for.",
					"$ref": "#/$defs/text"
				},
				"flagKey": {
					"description": "What the template was made for.",
					"$ref": "#/$defs/text"
				},
				"_creationDate": {
					"description": "Unix milliseconds. Default: now.",
					"type": "integer"
				},
				"_ownerId": {
					"description": "Default: empty.",
					"type": "string"
				},
				"_maintainerId": {
					"description": "Default: empty.",
					"type": "string"
				},
				"stages": {
					"description": "What a workflow made from it gets.",
					"type": "array",
					"items": { "$ref": "#/$defs/stage" }
				}
			},
			"anyOf": [{ "required": ["key"] }, { "required": ["_key"] }]
		},
		"workflow": {
			"description": "A workflow with the place it is in, in the API's input shape or output shape.",
			"type": "object",
			"properties": {
				"project": {
					"description": "Its key.",
					"$ref": "#/$defs/text"
				},
				"flag": {
					"description": "Its key.",
					"$ref": "#/$defs/text"
				},
				"environment": {
					"description": "Its key.",
					"$ref": "#/$defs/text"
				},
				"_id": {
					"description": "Default: a new one.",
					"$ref": "#/$defs/text"
				},
				"_version": {
					"description": "Default: 1.",
					"type": "integer",
					"minimum": 1
				},
				"_creationDate": {
					"description": "Unix milliseconds: when it started. What was due between then and `now` runs when the emulator starts. Default: now.",
					"type": "integer"
				},
				"_maintainerId": {
					"description": "Default: empty.",
					"type": "string"
				},
				"maintainerId": {
					"description": "As in a request.",
					"type": "string"
				},
				"name": {
					"description": "Need not be unique.",
					"$ref": "#/$defs/text"
				},
				"description": {
					"description": "Kept byte for byte, whatever the options say.",
					"type": "string"
				},
				"templateKey": {
					"description": "The template it was made from.",
					"$ref": "#/$defs/text"
				},
				"stages": {
					"description": "Default: none.",
					"type": "array",
					"items": { "$ref": "#/$defs/stage" }
				},
				"_execution": { "$ref": "#/$defs/execution" }
			},
			"required": [
				"project",
				"flag",
				"environment",
				"name"
			]
		},
		"rollout": {
			"description": "A percentage rollout.",
			"type": "object",
			"properties": {
				"variations": {
					"description": "Weights in thousandths of a percent.",
					"type": "array",
					"items": {
						"description": "One variation's part.",
						"type": "object",
						"properties": {
							"variation": {
								"description": "Index of the variation.",
								"type": "integer",
								"minimum": 0
							},
							"weight": {
								"description": "100000 is everyone.",
								"type": "integer",
								"minimum": 0,
								"maximum": 1e5
							}
						},
						"required": ["variation", "weight"]
					}
				},
				"bucketBy": {
					"description": "The attribute that decides who gets what.",
					"type": "string"
				},
				"contextKind": {
					"description": "Default in LaunchDarkly: `user`.",
					"type": "string"
				}
			},
			"required": ["variations"]
		},
		"text": {
			"description": "At least one character.",
			"type": "string",
			"minLength": 1
		}
	}
});
function readSeed(value) {
	refuseProblems("LaunchDarkly", check(value));
	const seed = value;
	if (seed.now !== void 0 && readTime(seed.now) === void 0) refuseProblems("LaunchDarkly", [{
		pointer: "/now",
		message: "must be a time"
	}]);
	return seed;
}
// src/emulators/launchdarkly/input/seeding-parts.ts
const LONG_AGO = Date.UTC(2021, 0, 1);
function seedMember(given, now) {
	return {
		role: "writer",
		_pendingInvite: false,
		_verified: true,
		customRoles: [],
		mfa: "disabled",
		_lastSeen: now,
		creationDate: LONG_AGO,
		...given,
		...Array.isArray(given.teams) ? { teams: given.teams.map((team) => ({
			customRoleKeys: [],
			name: team.key,
			...team
		})) } : {},
		_links: { self: link(`/api/v2/members/${given._id}`) }
	};
}
function seedTeam(given, now) {
	return {
		name: given.key,
		description: "",
		_creationDate: LONG_AGO,
		_lastModified: now,
		_version: 1,
		_idpSynced: false,
		...given,
		_links: {
			self: link(`/api/v2/teams/${encodeURIComponent(given.key)}`),
			parent: link("/api/v2/teams")
		}
	};
}
function seedProject(given, now) {
	return {
		id: newObjectId(now),
		key: given.key,
		name: given.name ?? given.key,
		environments: given.environments.map((environment) => seedEnvironment(given.key, environment, now)),
		segments: (given.segments ?? []).map((segment) => seedSegment(given.key, segment)),
		flags: (given.flags ?? []).map((flag) => seedFlag(given, flag, now))
	};
}
function seedEnvironment(projectKey, given, now) {
	return {
		_id: newObjectId(now),
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
		...given.approvalSettings === void 0 ? {} : { approvalSettings: {
			required: false,
			bypassApprovalsForPendingChanges: false,
			minNumApprovals: 1,
			canReviewOwnRequest: false,
			canApplyDeclinedChanges: true,
			serviceKind: "launchdarkly",
			serviceConfig: {},
			requiredApprovalTags: [],
			...given.approvalSettings
		} },
		_links: { self: link(`/api/v2/projects/${encodeURIComponent(projectKey)}/environments/${encodeURIComponent(given.key)}`) }
	};
}
function seedSegment(projectKey, given) {
	const { environment, ...output } = given;
	const path = [
		projectKey,
		environment,
		given.key
	].map(encodeURIComponent).join("/");
	return {
		environment,
		output: {
			name: given.key,
			tags: [],
			creationDate: LONG_AGO,
			lastModifiedDate: LONG_AGO,
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
		creationDate: LONG_AGO,
		includeInSnippet: false,
		clientSideAvailability: {
			usingMobileKey: false,
			usingEnvironmentId: false
		},
		temporary: true,
		tags: [],
		experiments: {
			baselineIdx: 0,
			items: []
		},
		customProperties: {},
		archived: false,
		defaults: {
			onVariation: 0,
			offVariation: given.variations.length - 1
		},
		...given,
		variations: given.variations.map((variation) => ({
			_id: newUuid(),
			...variation
		})),
		environments: Object.fromEntries(project.environments.map(({ key, name }) => {
			const site = `/${encodeURIComponent(project.key)}/${encodeURIComponent(key)}/features/${encodeURIComponent(given.key)}`;
			return [key, {
				...seedConfiguration(configurations[key] ?? {}, given.variations.length - 1, now),
				_site: {
					href: site,
					type: "text/html"
				},
				_environmentName: name ?? key
			}];
		})),
		_links: {
			parent: link(path),
			self: link(`${path}/${encodeURIComponent(given.key)}`)
		}
	};
}
function seedConfiguration(given, lastVariation, now) {
	const targets = (list) => (list ?? []).map((target) => ({
		contextKind: "user",
		...target
	}));
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
		clauses: given.clauses.map((clause) => ({
			_id: newUuid(),
			attribute: clause.op,
			negate: false,
			contextKind: "user",
			...clause
		}))
	};
}
// src/emulators/launchdarkly/input/conditions.ts
const WAIT_UNITS = [
	"minute",
	"hour",
	"calendarDay",
	"calendarWeek"
];
const REVIEWERS_MAXIMUM = 10;
function readCondition$1(given, reading, report) {
	if (!isObject(given)) {
		report(" must be an object");
		return;
	}
	const { kind } = given;
	if (kind !== "schedule" && kind !== "ld-approval") {
		report(kind === "integration-approval" ? ".kind integration-approval cannot be used for custom workflows" : `.kind must be schedule or ld-approval, not ${JSON.stringify(kind)}`);
		return;
	}
	const execution = reading.seeded && isObject(given._execution) ? given._execution : {};
	return {
		id: idOf(given, reading),
		kind,
		description: read(given, "description", "string", report),
		executeNow: void 0,
		scheduleKind: void 0,
		executionDate: void 0,
		waitDuration: void 0,
		waitDurationUnit: void 0,
		...kind === "schedule" ? readSchedule(given, reading, report) : {},
		notifyMemberIds: (kind === "ld-approval" ? readReviewers(given, "notifyMemberIds", reading, report) : void 0) ?? [],
		notifyTeamKeys: kind === "ld-approval" ? readReviewers(given, "notifyTeamKeys", reading, report) : void 0,
		...readReviews(given, kind, reading),
		appliedDate: reading.seeded ? number(given.appliedDate) ?? number(execution.stopDate) : void 0,
		seededStatus: text(execution.status)
	};
}
function readSchedule(given, reading, report) {
	const executeNow = read(given, "executeNow", "boolean", report);
	const { scheduleKind } = given;
	if (scheduleKind == null && executeNow) return { executeNow };
	if (scheduleKind === "relative") {
		const { waitDuration, waitDurationUnit } = given;
		if (!Number.isSafeInteger(waitDuration) || waitDuration < 0) report(".waitDuration must be an integer of at least 0");
		if (!WAIT_UNITS.includes(waitDurationUnit)) report(`.waitDurationUnit must be one of ${WAIT_UNITS.join(", ")}`);
		return {
			executeNow,
			scheduleKind,
			waitDuration,
			waitDurationUnit
		};
	}
	if (scheduleKind === "absolute") {
		const { executionDate } = given;
		if (!Number.isSafeInteger(executionDate)) report(".executionDate must be Unix milliseconds");
		else if (reading.datesMatter && reading.account.options.pastExecutionDate === "refuse" && executionDate < reading.account.clock.now()) report(".executionDate is in the past");
		return {
			executeNow,
			scheduleKind,
			executionDate
		};
	}
	report(".scheduleKind must be relative or absolute");
	return {};
}
function readReviewers(given, field, { account, seeded }, report) {
	const value = given[field];
	if (value == null) return;
	if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
		report(`.${field} must be an array of strings`);
		return;
	}
	if (field === "notifyMemberIds" && value.length > REVIEWERS_MAXIMUM) report(`.${field} may hold ${REVIEWERS_MAXIMUM} at most`);
	if (account.options.unknownMembers === "refuse" && !seeded) {
		const known = field === "notifyMemberIds" ? account.members.map(({ _id }) => _id) : account.teams.map(({ key }) => key);
		for (const unknown of value.filter((item) => !known.includes(item))) report(`.${field}: unknown ${field === "notifyMemberIds" ? "member" : "team"} ${unknown}`);
	}
	return value;
}
function readReviews(given, kind, { account, seeded }) {
	if (kind === "schedule") return {
		reviews: [],
		reviewStatus: "",
		reviewDate: void 0
	};
	const now = account.clock.now();
	const reviews = (seeded && Array.isArray(given.allReviews) ? given.allReviews : []).map((review) => ({
		...review,
		_id: text(review._id) ?? newObjectId(now),
		kind: text(review.kind) ?? "comment",
		creationDate: number(review.creationDate) ?? now
	}));
	const decision = reviews.findLast(({ kind: decided }) => decided === "approve" || decided === "decline");
	const decided = decision === void 0 ? "pending" : decision.kind === "approve" ? "approved" : "declined";
	return {
		reviews,
		reviewStatus: (seeded ? text(given.reviewStatus) : void 0) ?? decided,
		reviewDate: decision?.creationDate
	};
}
function idOf(given, { account, seeded }) {
	return (seeded ? text(given._id) : void 0) ?? newObjectId(account.clock.now());
}
function read(given, field, type, report) {
	const value = given[field];
	if (value != null && typeof value !== type) report(`.${field} must be a ${type}`);
	return value == null || typeof value !== type ? void 0 : value;
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function number(value) {
	return typeof value === "number" ? value : void 0;
}
// src/emulators/launchdarkly/input/stages.ts
function readStages(given, reading) {
	if (given == null) return {
		stages: [],
		problems: []
	};
	if (!Array.isArray(given)) return {
		stages: [],
		problems: ["stages must be an array"]
	};
	const problems = [];
	const stages = [];
	for (const [index, stage] of given.entries()) {
		const at = `stages[${index}]`;
		if (isObject(stage)) stages.push(readStage(stage, reading, (problem) => problems.push(`${at}${problem}`)));
		else problems.push(`${at} must be an object`);
	}
	return {
		stages,
		problems
	};
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
		action: { instructions: stage.instructions.map(({ id, sent }) => ({
			_id: id,
			...sent
		})) }
	});
}
function readStage(given, reading, report) {
	const { options } = reading.account;
	const conditions = given.conditions ?? [];
	if (!Array.isArray(conditions)) report(".conditions must be an array");
	else if (conditions.length === 0 && options.stageWithoutConditions === "refuse" && !reading.seeded) report(".conditions must not be empty");
	const execution = reading.seeded && isObject(given._execution) ? given._execution : {};
	const status = text(execution.status);
	return {
		id: idOf(given, reading),
		name: read(given, "name", "string", report),
		executeConditionsInSequence: read(given, "executeConditionsInSequence", "boolean", report),
		conditions: (Array.isArray(conditions) ? conditions : []).flatMap((condition, index) => {
			const reportHere = (problem) => report(`.conditions[${index}]${problem}`);
			const stored = readCondition$1(condition, reading, reportHere);
			return stored === void 0 ? [] : [stored];
		}),
		instructions: readAction(given.action, reading, report),
		state: status === "completed" || status === "failed" ? status : "waiting",
		stopDate: number(execution.stopDate),
		failure: void 0,
		seededStatus: status
	};
}
function readAction(action, reading, report) {
	if (action != null && !isObject(action)) {
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
		const problems = formProblems(instruction, reading.account.options);
		if (problems.length > 0 || !isObject(instruction)) {
			for (const problem of problems) report(at + problem);
			return [];
		}
		for (const missing of missingReferences(instruction, reading)) report(at + missing);
		const { _id, ...sent } = instruction;
		return [{
			id: idOf(instruction, reading),
			sent
		}];
	});
}
function missingReferences(instruction, { account, place }) {
	if (place === void 0) return [];
	return references(instruction, account, place).filter(({ exists, optional, to }) => {
		const tolerated = to === "segment" && account.options.unknownSegments === "accept";
		return !exists && !optional && !tolerated;
	}).map(({ path, to, value }) => `${instruction.kind}${path}: unknown ${to} ${JSON.stringify(value)}`);
}
// src/emulators/launchdarkly/input/seeding.ts
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
		workflows: /* @__PURE__ */ new Map(),
		sequence: 0,
		due: []
	};
	const report = (pointer) => (stageProblem) => {
		const [, path = "", message = ""] = /^([\w.[\]]*)[: ]*(.*)$/s.exec(stageProblem) ?? [];
		problems.push({
			pointer: `${pointer}/${path.replaceAll(/\[(\d+)\]/g, "/$1").replaceAll(".", "/")}`,
			message
		});
	};
	for (const [index, template] of (seed.templates ?? []).entries()) account.templates.push(seedTemplate(account, template, report(`/templates/${index}`)));
	for (const [index, workflow] of (seed.workflows ?? []).entries()) addWorkflow(account, seedWorkflow(account, workflow, report(`/workflows/${index}`)));
	refuseProblems("LaunchDarkly", problems);
	for (const workflow of allWorkflows(account)) schedule(account, workflow);
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
		place: typeof projectKey === "string" && typeof flagKey === "string" && typeof environmentKey === "string" ? {
			project: projectKey,
			flag: flagKey,
			environment: environmentKey
		} : void 0,
		workflowId: void 0
	};
}
function seedWorkflow(account, given, report) {
	const now = account.clock.now();
	const creationDate = given._creationDate ?? now;
	const execution = given._execution ?? {};
	const state = execution.status === "completed" || execution.status === "failed" ? execution.status : "active";
	const stages = seedStages(account, given.stages, report);
	if (state === "completed") for (const stage of stages) stage.state = "completed";
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
	const { stages, problems } = readStages(given, {
		account,
		datesMatter: false,
		seeded: true
	});
	problems.forEach(report);
	return stages;
}
function completeDates(stages, fallback) {
	for (const stage of stages) if (stage.state !== "waiting") {
		stage.stopDate ??= fallback;
		for (const condition of stage.state === "completed" ? stage.conditions : []) condition.appliedDate ??= stage.stopDate;
	}
}
function referenceProblems(seed) {
	const problems = [];
	const unique = (pointer, list, field) => {
		const seen = /* @__PURE__ */ new Set();
		for (const [index, item] of (list ?? []).entries()) {
			const value = item[field] ?? item[`_${field}`];
			if (value !== void 0 && seen.has(value)) problems.push({
				pointer: `${pointer}/${index}/${field}`,
				message: `${value} is there twice`
			});
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
		for (const [segmentIndex, { environment }] of (project.segments ?? []).entries()) if (!hasEnvironment(environment)) {
			const pointer = `${at}/segments/${segmentIndex}/environment`;
			problems.push({
				pointer,
				message: `project ${project.key} has no environment ${environment}`
			});
		}
		for (const [flagIndex, flag] of (project.flags ?? []).entries()) {
			unique(`${at}/flags/${flagIndex}/variations`, flag.variations, "_id");
			for (const key of Object.keys(flag.environments ?? {}).filter((environment) => !hasEnvironment(environment))) {
				const pointer = `${at}/flags/${flagIndex}/environments/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
				problems.push({
					pointer,
					message: `project ${project.key} has no environment ${key}`
				});
			}
		}
	}
	for (const [index, { project: projectKey, flag, environment }] of (seed.workflows ?? []).entries()) {
		const project = seed.projects.find(({ key }) => key === projectKey);
		const missing = {
			project: project === void 0 ? projectKey : void 0,
			flag: project?.flags?.some(({ key }) => key === flag) ? void 0 : flag,
			environment: project?.environments.some(({ key }) => key === environment) ? void 0 : environment
		};
		for (const [field, key] of Object.entries(missing).filter(([, value]) => value !== void 0)) problems.push({
			pointer: `/workflows/${index}/${field}`,
			message: `there is no ${field} ${key}`
		});
	}
	return problems;
}
// src/emulators/launchdarkly/routes/errors.ts
const CODES = {
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
function errorAnswer(status, message, { headers, meta } = {}) {
	const code = CODES[status] ?? (status >= 500 ? "internal_server_error" : "invalid_request");
	return {
		status,
		body: {
			id: newUuid(),
			code,
			message,
			...meta === void 0 ? {} : { meta }
		},
		...headers === void 0 ? {} : { headers }
	};
}
// src/emulators/launchdarkly/routes/call.ts
const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 200;
function requirePlace(account, { project, flag, environment }) {
	requireEnvironment(account, project, environment);
	if (findFlag(account, project, flag) === void 0) throw new RequestError(404, `Unknown flag key ${flag} in project ${project}`);
	return {
		project,
		flag,
		environment
	};
}
function requireProject(account, key) {
	const project = findProject(account, key);
	if (project === void 0) throw new RequestError(404, `Unknown project key ${key}`);
	return project;
}
function requireEnvironment(account, projectKey, key) {
	const environment = requireProject(account, projectKey).environments.find((candidate) => candidate.key === key);
	if (environment === void 0) throw new RequestError(account.options.unknownEnvironmentStatus, `Unknown environment key ${key} in project ${projectKey}`);
	return environment;
}
function parameter(call, name) {
	return call.parameters[name] ?? "";
}
function bodyObject({ request }) {
	if (!request.bodyIsJson) throw new RequestError(400, "Invalid request body: not JSON");
	if (!isObject(request.body)) throw new RequestError(400, "Invalid request body: must be an object");
	return request.body;
}
function booleanParameter({ request }, name) {
	const value = request.query.get(name);
	if (value === null || value === "false" || value === "0") return false;
	if (value === "" || value === "true" || value === "1") return true;
	throw new RequestError(400, `Invalid query parameter ${name}: must be true or false`);
}
function takePage(call, all, { pagedBefore }) {
	const { request, account, paged } = call;
	const asked = readCount(request.query, "limit");
	const offset = paged || pagedBefore ? readCount(request.query, "offset") ?? 0 : 0;
	if (paged && asked !== void 0 && asked > MAXIMUM_LIMIT && account.options.limitOverMaximum === "refuse") throw new RequestError(400, `Invalid query parameter limit: at most ${MAXIMUM_LIMIT}`);
	const limit = paged ? Math.min(asked ?? DEFAULT_LIMIT, MAXIMUM_LIMIT) : pagedBefore ? asked : void 0;
	const href = (at) => {
		const query = new URLSearchParams(request.query);
		query.set("limit", String(limit));
		query.set("offset", String(at));
		return link(`${request.path}?${query}`);
	};
	const self = link(request.query.size === 0 ? request.path : `${request.path}?${request.query}`);
	if (limit === void 0) return {
		items: all.slice(offset),
		totalCount: all.length,
		links: { self }
	};
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
	return {
		items: all.slice(offset, offset + limit),
		totalCount: all.length,
		links
	};
}
function readCount(query, name) {
	const text = query.get(name);
	if (text === null || text === "") return;
	if (!/^\d{1,9}$/.test(text)) throw new RequestError(400, `Invalid query parameter ${name}: must be an integer of at least 0`);
	return Number(text);
}
// src/emulators/launchdarkly/routes/workflows.ts
function listWorkflows(call) {
	const { account, request } = call;
	const place = readablePlace(call);
	const status = request.query.get("status") ?? "";
	if (![
		"",
		"active",
		"completed",
		"failed"
	].includes(status)) throw new RequestError(400, "Invalid query parameter status: must be active, completed or failed");
	const { items, totalCount, links } = takePage(call, sorted(call, workflowsAt(account, place)).filter((workflow) => account.clock.now() >= workflow.visibleSince + account.options.listVisibleAfterMs && (status === "" ? workflow.state === "active" || account.options.unfilteredListShowsEnded : workflow.state === status)), { pagedBefore: false });
	return {
		status: 200,
		body: {
			items: items.map((workflow) => workflowOutput(account, workflow, !call.paged)),
			totalCount,
			_links: links
		}
	};
}
function getWorkflow(call) {
	return {
		status: 200,
		body: workflowOutput(call.account, findWorkflow(call, parameter(call, "workflowId")), !call.paged)
	};
}
function deleteWorkflow(call) {
	const { account } = call;
	readablePlace(call);
	let workflow;
	try {
		workflow = findWorkflow(call, parameter(call, "workflowId"));
	} catch (error) {
		if (error instanceof RequestError && account.options.deleteMissingStatus === 204) return { status: 204 };
		throw error;
	}
	if (workflow.state !== "active" && account.options.deleteEndedStatus !== 204) throw new RequestError(account.options.deleteEndedStatus, `The workflow is ${workflow.state}; it cannot be deleted`);
	removeWorkflow(account, workflow);
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
	return workflowsOfPlace(account, place).filter(({ stopDate }) => account.clock.now() - (stopDate ?? account.clock.now()) <= keptMs);
}
function findWorkflow(call, id) {
	const { account } = call;
	const workflow = workflowsAt(account, readablePlace(call)).find((candidate) => candidate.id === id);
	if (workflow === void 0 || account.clock.now() < workflow.visibleSince + account.options.getVisibleAfterMs) throw new RequestError(404, `Unknown workflow ${id}`);
	return workflow;
}
function sorted({ account, request }, workflows) {
	const sort = request.query.get("sort") || (account.options.listOrder === "newest-first" ? "-creationDate" : "creationDate");
	const descending = sort.startsWith("-");
	const field = descending ? sort.slice(1) : sort;
	if (field !== "creationDate" && field !== "stopDate") throw new RequestError(400, "Invalid query parameter sort: must be creationDate or stopDate, with or without a dash");
	const key = (workflow) => workflow[field] ?? Number.MAX_SAFE_INTEGER;
	const ascending = workflows.toSorted((a, b) => key(a) - key(b) || a.sequence - b.sequence);
	return descending ? ascending.reverse() : ascending;
}
// src/emulators/launchdarkly/routes/approvals.ts
function getApproval(call) {
	const id = parameter(call, "id");
	const workflow = findWorkflow(call, id);
	const index = workflow.stages.findIndex(({ conditions }, place) => place >= currentStageIndex(workflow) && conditions.some(({ kind }) => kind === "ld-approval"));
	const stage = workflow.stages[index];
	const approval = stage?.conditions.find(({ kind }) => kind === "ld-approval");
	if (stage === void 0 || approval === void 0) throw new RequestError(404, `Unknown approval request ${id}`);
	return {
		status: 200,
		body: compact({
			_id: approval.id,
			_version: 1,
			creationDate: workflow.creationDate,
			serviceKind: "launchdarkly",
			description: approval.description,
			reviewStatus: approval.reviewStatus,
			allReviews: approval.reviews,
			notifyMemberIds: approval.notifyMemberIds,
			status: "pending",
			instructions: stage.instructions.map(({ sent }) => sent),
			conflicts: [],
			customWorkflowMetadata: {
				name: stage.name,
				stage: {
					index,
					name: stage.name
				}
			},
			_links: {}
		})
	};
}
// src/emulators/launchdarkly/routes/filters.ts
function filtered(items, query, filters) {
	const text = query.get("filter") ?? "";
	const conditions = text === "" ? [] : text.split(",").map((part) => readCondition(part.trim(), filters));
	return items.filter((item) => conditions.every(({ field, value }) => filters[field]?.(item, value)));
}
function readCondition(part, filters) {
	const [, field = "", rawValue = ""] = /^(\w+)(?::| +equals +)(.*)$/.exec(part) ?? [];
	if (!Object.hasOwn(filters, field)) throw new RequestError(400, `Invalid query parameter filter: ${part} (this emulator knows ${Object.keys(filters).join(", ")})`);
	return {
		field,
		value: rawValue.trim().replace(/^"(.*)"$/, "$1")
	};
}
function sortedBy(items, query, fields) {
	const text = query.get("sort") ?? "";
	const orders = text === "" ? [] : text.split(",").map((part) => part.trim());
	for (const order of orders) if (!fields.includes(order.replace(/^-/, ""))) throw new RequestError(400, `Invalid query parameter sort: must be one of ${fields.join(", ")}`);
	return items.toSorted((a, b) => {
		for (const order of orders) {
			const field = order.replace(/^-/, "");
			const difference = compare(a[field], b[field]);
			if (difference !== 0) return order.startsWith("-") ? -difference : difference;
		}
		return 0;
	});
}
function compare(a, b) {
	return typeof a === "number" && typeof b === "number" ? a - b : String(a ?? "").localeCompare(String(b ?? ""), "en");
}
function contains(value, ...texts) {
	return texts.some((text) => typeof text === "string" && text.toLowerCase().includes(value.toLowerCase()));
}
// src/emulators/launchdarkly/routes/flags.ts
function getFlag(call) {
	const project = requireProject(call.account, parameter(call, "projectKey"));
	const key = parameter(call, "featureFlagKey");
	const flag = project.flags.find((candidate) => candidate.key === key);
	if (flag === void 0) throw new RequestError(404, `Unknown flag key ${key} in project ${project.key}`);
	return {
		status: 200,
		body: flagOutput(flag, askedEnvironments(call) ?? Object.keys(flag.environments), true)
	};
}
function listFlags(call) {
	const { query } = call.request;
	const project = requireProject(call.account, parameter(call, "projectKey"));
	const tagsOf = (flag) => flag.tags ?? [];
	const wantsArchived = query.get("archived") === "true" || /(?:^|,)archived:true/.test(query.get("filter") ?? "");
	const wantsAll = /(?:^|,)state:/.test(query.get("filter") ?? "");
	const tag = query.get("tag");
	const { items, totalCount, links } = takePage(call, sortedBy(filtered(project.flags.filter((flag) => (wantsAll || flag.archived === true === wantsArchived) && (tag === null || tagsOf(flag).includes(tag))), query, {
		query: (flag, value) => contains(value, flag.key, flag.name),
		key: (flag, value) => flag.key === value,
		tags: (flag, value) => value.split("+").every((wanted) => tagsOf(flag).includes(wanted)),
		archived: (flag, value) => String(flag.archived === true) === value,
		state: (flag, value) => value.split("|").includes(flag.archived === true ? "archived" : "live"),
		type: (flag, value) => (flag.temporary === true ? "temporary" : "permanent") === value,
		filterEnv: () => true
	}), query, [
		"creationDate",
		"key",
		"name",
		"type"
	]), { pagedBefore: true });
	const full = ["0", "false"].includes(query.get("summary") ?? "");
	const asked = askedEnvironments(call) ?? (call.paged ? void 0 : project.environments.map(({ key }) => key));
	return {
		status: 200,
		body: {
			items: items.map((flag) => flagOutput(flag, asked, full)),
			totalCount,
			_links: links
		}
	};
}
function askedEnvironments(call) {
	const { query } = call.request;
	const inFilter = /(?:^|,)filterEnv:([^,]*)/.exec(query.get("filter") ?? "")?.[1];
	const asked = [...query.getAll("env"), ...inFilter ? [inFilter] : []].flatMap((text) => text.split(","));
	for (const environment of asked) requireEnvironment(call.account, parameter(call, "projectKey"), environment);
	return asked.length === 0 ? void 0 : asked;
}
function flagOutput(flag, environments, full) {
	const { environments: all, ...rest } = flag;
	if (environments === void 0) return rest;
	const shown = environments.map((key) => {
		const configuration = all[key];
		return [key, configuration && (full ? configuration : summarized(flag, configuration))];
	});
	return {
		...rest,
		environments: Object.fromEntries(shown)
	};
}
function summarized(flag, configuration) {
	const { targets, contextTargets, rules, fallthrough, offVariation, prerequisites, ...rest } = configuration;
	const count = (list, variation) => list.reduce((sum, target) => sum + (target.variation === variation ? target.values.length : 0), 0);
	const variations = flag.variations.map((_, index) => {
		const weight = fallthrough.rollout?.variations.find(({ variation }) => variation === index)?.weight;
		return [String(index), {
			rules: rules.filter(({ variation }) => variation === index).length,
			nullRules: 0,
			targets: count(targets, index),
			contextTargets: count(contextTargets, index),
			...fallthrough.variation === index ? { isFallthrough: true } : {},
			...offVariation === index ? { isOff: true } : {},
			...weight === void 0 ? {} : { rollout: weight }
		}];
	});
	return {
		...rest,
		_summary: {
			variations: Object.fromEntries(variations),
			prerequisites: prerequisites.length
		}
	};
}
// src/emulators/launchdarkly/routes/rate-limit.ts
const WINDOW_MS = 1e4;
function createRateLimiter(limit, { clock, options }) {
	let window = NaN;
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
			const count = (used[name] ?? 0) + 1;
			used[name] = count;
			allowed &&= count <= maximum;
			return Math.max(0, maximum - count);
		};
		if (limit.global !== void 0) headers["X-Ratelimit-Global-Remaining"] = String(take("global", limit.global));
		const remaining = [`${method} ${resource}`, resource].filter((route) => limit.routes?.[route] !== void 0).map((route) => take(`route ${route}`, limit.routes?.[route] ?? 0));
		if (remaining.length > 0) headers["X-Ratelimit-Route-Remaining"] = String(Math.min(...remaining));
		if (options.rateLimitHeaders === "retry-after") {
			const rest = (window + 1) * WINDOW_MS - now;
			return {
				allowed,
				headers: allowed ? {} : { "Retry-After": String(Math.ceil(rest / 1e3)) }
			};
		}
		if (Object.keys(headers).length > 0) headers["X-Ratelimit-Reset"] = String((window + 1) * WINDOW_MS + options.rateLimitResetSkewMs);
		return {
			allowed,
			headers
		};
	};
}
// src/emulators/launchdarkly/routes/reads.ts
function getEnvironment(call) {
	const { account } = call;
	return {
		status: 200,
		body: requireEnvironment(account, parameter(call, "projectKey"), parameter(call, "environmentKey"))
	};
}
function listMembers(call) {
	const teamsOf = (member) => member.teams ?? [];
	const oneOf = (field) => (member, value) => value.split("|").includes(String(member[field]));
	return list(call, call.account.members, {
		query: (member, value) => contains(value, member.email, member.firstName, member.lastName),
		email: oneOf("email"),
		id: oneOf("_id"),
		role: oneOf("role"),
		team: (member, value) => teamsOf(member).some(({ key }) => key === value)
	}, [
		"displayName",
		"lastSeen",
		"email"
	]);
}
function listTeams(call) {
	return list(call, call.account.teams, { query: (team, value) => contains(value, team.key, team.name) }, ["key", "name"]);
}
function listSegments(call) {
	const tagsOf = (segment) => segment.tags ?? [];
	return list(call, segmentsOf(call), {
		query: (segment, value) => contains(value, segment.key, segment.name, segment.description),
		tags: (segment, value) => value.split("+").every((tag) => tagsOf(segment).includes(tag)),
		unbounded: (segment, value) => String(segment.unbounded === true) === value
	}, [
		"creationDate",
		"name",
		"lastModified"
	]);
}
function getSegment(call) {
	const key = parameter(call, "segmentKey");
	const segment = segmentsOf(call).find((candidate) => candidate.key === key);
	if (segment === void 0) throw new RequestError(404, `Unknown segment key ${key}`);
	return {
		status: 200,
		body: segment
	};
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
	return (call.account.projects.find(({ key }) => key === projectKey)?.segments ?? []).filter((segment) => segment.environment === environment.key).map((segment) => segment.output);
}
function list(call, all, filters, sortFields) {
	const { query } = call.request;
	const { items, totalCount, links } = takePage(call, sortedBy(filtered(all, query, filters), query, sortFields), { pagedBefore: true });
	return {
		status: 200,
		body: {
			items,
			totalCount,
			_links: links
		}
	};
}
// src/emulators/launchdarkly/routes/descriptions.ts
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&#34;",
	"'": "&#39;"
};
function keptDescription(given, options) {
	if (given === void 0) return;
	let kept = options.trimDescriptions ? given.trim() : given;
	const limit = options.descriptionLimit;
	if (limit !== null && kept.length > limit) {
		if (options.longDescriptions === "refuse") throw new RequestError(400, `description is too long: ${kept.length} characters, the limit is ${limit}`);
		kept = kept.slice(0, limit);
	}
	return options.escapeDescriptions ? kept.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : kept;
}
// src/emulators/launchdarkly/routes/templates.ts
const PLACE_FIELDS = [
	"projectKey",
	"environmentKey",
	"flagKey"
];
function listTemplates(call) {
	const { account, request } = call;
	const search = (request.query.get("search") ?? "").toLowerCase();
	const summary = booleanParameter(call, "summary");
	return {
		status: 200,
		body: { items: account.templates.filter(({ name, description, visibleSince }) => account.clock.now() >= visibleSince + account.options.listVisibleAfterMs && [name, description].some((text) => (text ?? "").toLowerCase().includes(search))).map((template) => templateOutput(account, template, !summary)) }
	};
}
function createTemplate(call) {
	const { account } = call;
	const body = bodyObject(call);
	const problems = bodyProblems$1(body);
	const source = problems.length === 0 ? readSource(account, body) : {
		stages: [],
		problems: [],
		place: void 0
	};
	problems.push(...source.problems);
	if (problems.length > 0) throw new RequestError(400, `Invalid request body: ${problems.join("; ")}`);
	const key = body.key;
	if (account.templates.some((template) => template.key === key)) {
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
	return {
		status: 201,
		body: templateOutput(account, template, true)
	};
}
function deleteTemplate(call) {
	const { account } = call;
	const key = parameter(call, "templateKey");
	const index = account.templates.findIndex((template) => template.key === key);
	if (index === -1) {
		if (account.options.deleteMissingStatus === 204) return { status: 204 };
		throw new RequestError(404, `Unknown workflow template ${key}`);
	}
	account.templates.splice(index, 1);
	if (account.options.deletedTemplate === "delete-workflows") removeWorkflowsWhere(account, ({ templateKey, state }) => templateKey === key && state === "active");
	else if (account.options.deletedTemplate === "forget-key") for (const workflow of allWorkflows(account).filter(({ templateKey }) => templateKey === key)) workflow.templateKey = void 0;
	return { status: 204 };
}
function bodyProblems$1(body) {
	const problems = [];
	if (typeof body.key !== "string" || body.key.trim() === "") problems.push("key is required");
	for (const field of [
		"name",
		"description",
		"workflowId",
		...PLACE_FIELDS
	]) if (body[field] != null && typeof body[field] !== "string") problems.push(`${field} must be a string`);
	if (body.stages == null === (body.workflowId == null)) problems.push("either stages or workflowId is required");
	if (body.stages != null) problems.push(...PLACE_FIELDS.filter((field) => body[field] == null).map((field) => `${field} is required with stages`));
	return problems;
}
function readSource(account, body) {
	if (body.workflowId != null) {
		const workflow = allWorkflows(account).find(({ id }) => id === body.workflowId);
		if (workflow === void 0) return {
			stages: [],
			place: void 0,
			problems: [`workflowId: unknown workflow ${body.workflowId}`]
		};
		const { project, flag, environment } = workflow;
		const { stages, problems } = readStages(workflow.stages.map(stageInput), {
			account,
			datesMatter: false
		});
		return {
			stages,
			place: {
				project,
				flag,
				environment
			},
			problems
		};
	}
	const [project, environment, flag] = PLACE_FIELDS.map((field) => body[field]);
	const place = {
		project,
		flag,
		environment
	};
	const unknown = [
		findProject(account, project) === void 0 ? `projectKey: unknown project ${project}` : void 0,
		findProject(account, project)?.environments.some(({ key }) => key === environment) ? void 0 : `environmentKey: unknown environment ${environment}`,
		findFlag(account, project, flag) === void 0 ? `flagKey: unknown flag ${flag}` : void 0
	].filter((problem) => problem !== void 0);
	if (unknown.length > 0) return {
		stages: [],
		place: void 0,
		problems: unknown
	};
	return {
		...readStages(body.stages, {
			account,
			place,
			datesMatter: false
		}),
		place
	};
}
// src/emulators/launchdarkly/routes/template-parameters.ts
function instantiate(account, templateKey, body, place) {
	const template = account.templates.find(({ key }) => key === templateKey);
	if (template === void 0) throw new RequestError(404, `Unknown workflow template ${templateKey}`);
	const inputs = template.stages.map(stageInput);
	const problems = override(inputs, body.parameters);
	const { stages, problems: formProblems } = readStages(inputs, {
		account,
		datesMatter: true
	});
	problems.push(...formProblems);
	if (problems.length > 0) return {
		stages,
		meta: { parameters: [] },
		isApplicable: true,
		problems
	};
	const parameters = inputs.flatMap(instructionsOf).flatMap(({ _id, ...sent }) => references(sent, account, place).map((reference) => describe(account, template, _id, reference)));
	return {
		stages,
		meta: { parameters },
		isApplicable: parameters.every(({ valid }) => valid),
		problems
	};
}
function describe(account, template, _id, reference) {
	const { path, to, value, clause } = reference;
	const madeFor = template.place && findFlag(account, template.place.project, template.place.flag);
	const variation = to === "variation" ? madeFor?.variations.find((candidate) => candidate._id === value) : void 0;
	return {
		_id,
		path,
		default: {
			value,
			...typeof variation?.value === "boolean" ? { booleanVariationValue: variation.value } : {},
			...clause === void 0 ? {} : { ruleClause: {
				attribute: clause.attribute ?? clause.op,
				op: clause.op,
				negate: clause.negate === true
			} }
		},
		valid: reference.exists || to === "segment" && account.options.unknownSegments === "accept"
	};
}
function override(stages, given) {
	if (given == null) return [];
	if (!Array.isArray(given)) return ["parameters must be an array"];
	const parts = stages.flatMap((stage) => [...stage.conditions, ...instructionsOf(stage)]);
	return given.flatMap((parameter, index) => {
		const at = `parameters[${index}]`;
		if (!isObject(parameter) || typeof parameter._id !== "string" || typeof parameter.path !== "string") return [`${at} must have an _id and a path`];
		if (!isObject(parameter.default) || !("value" in parameter.default)) return [`${at}.default.value is required`];
		const part = parts.find(({ _id }) => _id === parameter._id);
		if (part === void 0) return [`${at}._id: the template has no condition or instruction ${parameter._id}`];
		return setAt(part, parameter.path, structuredClone(parameter.default.value)) ? [] : [`${at}.path: ${parameter.path} is not there`];
	});
}
function setAt(part, pointer, value) {
	const steps = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	const last = steps.pop();
	if (steps.shift() !== "" || last === void 0 || last === "_id" || last === "__proto__") return false;
	let parent = part;
	for (const step of steps) {
		if (!isObject(parent) && !Array.isArray(parent) || !Object.hasOwn(parent, step)) return false;
		parent = parent[step];
	}
	if (Array.isArray(parent)) {
		if (!/^\d+$/.test(last) || Number(last) >= parent.length) return false;
		parent[Number(last)] = value;
		return true;
	}
	if (!isObject(parent)) return false;
	parent[last] = value;
	return true;
}
function instructionsOf(stage) {
	return stage.action.instructions;
}
// src/emulators/launchdarkly/routes/workflow-creation.ts
function createWorkflow(call) {
	const { account } = call;
	const { options } = account;
	const place = requirePlace(account, placeOf(call));
	const body = bodyObject(call);
	const dryRun = booleanParameter(call, "dryRun");
	const problems = bodyProblems(body);
	const templateKey = appliedTemplate(call, body);
	const { stages, meta, isApplicable, problems: stageProblems } = readBody(account, templateKey, body, place);
	problems.push(...stageProblems);
	if (dryRun && templateKey === void 0 && options.dryRunWithStages === "refuse") problems.push("dryRun needs a templateKey");
	if (problems.length > 0) throw new RequestError(400, `Invalid request body: ${problems.join("; ")}`);
	const workflow = newWorkflow(call, place, body, {
		stages,
		templateKey
	});
	const answer = (status, more = {}) => ({
		status,
		body: {
			...workflowOutput(account, workflow, !call.paged),
			...more
		}
	});
	if (dryRun && (templateKey !== void 0 || options.dryRunWithStages === "check")) return answer(options.dryRunStatus, { meta });
	if (!isApplicable) {
		const status = options.inapplicableTemplateStatus;
		return status < 300 ? answer(status, { meta }) : errorAnswer(status, "The workflow template has parameters that do not apply here; the workflow was not created", { meta });
	}
	refuseByEnvironment(account, workflow);
	if (workflowsAt(account, place).some((existing) => existing.state === "active") && options.secondActiveWorkflow !== "allow") throw new RequestError(options.secondActiveWorkflow, "The flag already has an active workflow in this environment");
	addWorkflow(account, workflow);
	runDueStagesAfterChange(account, workflow);
	return answer(201);
}
function appliedTemplate(call, body) {
	const { stages } = body;
	return stages != null && !(Array.isArray(stages) && stages.length === 0 && templateInQuery(call)) ? void 0 : templateInQuery(call) ?? (typeof body.templateKey === "string" ? body.templateKey : void 0);
}
function templateInQuery({ request }) {
	return request.query.get("templateKey") || void 0;
}
function readBody(account, templateKey, body, place) {
	if (templateKey === void 0) {
		const { stages, problems } = readStages(body.stages, {
			account,
			place,
			datesMatter: true
		});
		if (stages.length === 0 && problems.length === 0 && account.options.workflowWithoutStages === "refuse") problems.push("stages must not be empty");
		return {
			stages,
			problems,
			meta: { parameters: [] },
			isApplicable: true
		};
	}
	return instantiate(account, templateKey, body, place);
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
		templateKey: templateKey ?? templateInQuery(call) ?? body.templateKey ?? void 0,
		parameters: body.parameters,
		stages,
		state: "active",
		stopDate: void 0,
		seededStatus: void 0
	};
}
function bodyProblems(body) {
	const problems = [];
	if (typeof body.name !== "string" || body.name.trim() === "") problems.push("name is required");
	for (const field of [
		"description",
		"maintainerId",
		"templateKey"
	]) if (body[field] != null && typeof body[field] !== "string") problems.push(`${field} must be a string`);
	return problems;
}
function maintainer({ account, token }, body) {
	const given = body.maintainerId;
	if (given != null) {
		if (account.options.unknownMembers === "refuse" && !account.members.some(({ _id }) => _id === given)) throw new RequestError(400, `Invalid request body: maintainerId: unknown member ${given}`);
		return given;
	}
	if (token.memberId !== void 0) return token.memberId;
	if (account.options.serviceTokenMaintainer === "required") throw new RequestError(400, "Invalid request body: maintainerId is required for a service token");
	return account.options.serviceTokenMaintainer === "empty" ? "" : token.id;
}
function refuseByEnvironment(account, workflow) {
	const environment = requireEnvironment(account, workflow.project, workflow.environment);
	const service = environment.approvalSettings?.serviceKind ?? "launchdarkly";
	if (service !== "launchdarkly") throw new RequestError(400, `Workflows cannot be used in an environment whose approvals go through ${service}`);
	const policy = account.options.environmentRequiresApprovals;
	if (workflow.stages.find((stage) => lacksApproval(environment, stage)) !== void 0 && typeof policy === "number") throw new RequestError(policy, `Environment ${environment.key} requires approvals`);
	if (findFlag(account, workflow.project, workflow.flag)?.archived === true) throw new RequestError(400, `Flag ${workflow.flag} is archived`);
}
// src/emulators/launchdarkly/routes/routes.ts
const PLACE = "/api/v2/projects/:projectKey/flags/:featureFlagKey/environments/:environmentKey";
const WORKFLOWS = `${PLACE}/workflows`;
const ROUTES = [
	{
		path: WORKFLOWS,
		resource: "workflows",
		methods: {
			GET: listWorkflows,
			POST: createWorkflow
		}
	},
	{
		path: `${WORKFLOWS}/:workflowId`,
		resource: "workflows",
		methods: {
			GET: getWorkflow,
			DELETE: deleteWorkflow
		}
	},
	{
		path: `${PLACE}/approval-requests/:id`,
		resource: "approval-requests",
		methods: { GET: getApproval }
	},
	{
		path: "/api/v2/templates",
		resource: "templates",
		methods: {
			GET: listTemplates,
			POST: createTemplate
		}
	},
	{
		path: "/api/v2/templates/:templateKey",
		resource: "templates",
		methods: { DELETE: deleteTemplate }
	},
	{
		path: "/api/v2/flags/:projectKey",
		resource: "flags",
		methods: { GET: listFlags }
	},
	{
		path: "/api/v2/flags/:projectKey/:featureFlagKey",
		resource: "flags",
		methods: { GET: getFlag }
	},
	{
		path: "/api/v2/projects/:projectKey/environments/:environmentKey",
		resource: "environments",
		methods: { GET: getEnvironment }
	},
	{
		path: "/api/v2/members",
		resource: "members",
		methods: { GET: listMembers }
	},
	{
		path: "/api/v2/teams",
		resource: "teams",
		methods: { GET: listTeams }
	},
	{
		path: "/api/v2/segments/:projectKey/:environmentKey",
		resource: "segments",
		methods: { GET: listSegments }
	},
	{
		path: "/api/v2/segments/:projectKey/:environmentKey/:segmentKey",
		resource: "segments",
		methods: { GET: getSegment }
	},
	{
		path: "/api/v2/caller-identity",
		resource: "caller-identity",
		methods: { GET: getCallerIdentity }
	}
];
const PAGED_VERSIONS = ["20240415", "beta"];
const OLDER_VERSIONS = [
	"20160426",
	"20191212",
	"20210729",
	"20220603"
];
function createRouter(account, rateLimit) {
	const count = createRateLimiter(rateLimit, account);
	return function route(request) {
		const token = account.tokens.find((candidate) => candidate.token === request.headers.authorization);
		if (token === void 0) return errorAnswer(401, "Invalid access token");
		const found = findRoute(request.path);
		if (found === void 0) return errorAnswer(404, "Invalid resource identifier");
		const { allowed, headers } = count(request.method, found.route.resource);
		const withHeaders = (answer) => ({
			...answer,
			headers: {
				...headers,
				...answer.headers
			}
		});
		if (!allowed) return withHeaders(errorAnswer(429, "You've exceeded the API rate limit. Try again later."));
		const handler = found.route.methods[request.method];
		if (handler === void 0) return withHeaders(errorAnswer(405, "Method not allowed", { headers: { Allow: Object.keys(found.route.methods).join(", ") } }));
		try {
			const call = {
				account,
				token,
				request,
				parameters: found.parameters,
				paged: isPaged(request)
			};
			requireRole(call);
			return withHeaders(handler(call));
		} catch (error) {
			if (error instanceof RequestError) return withHeaders(errorAnswer(error.status, error.message));
			throw error;
		}
	};
}
function requireRole(call) {
	const { token, request, account } = call;
	if (request.method === "GET" || token.role === "writer") return;
	if (request.method === "POST" && account.options.readerMayDryRun && booleanParameter(call, "dryRun")) return;
	throw new RequestError(403, "Forbidden. Access to the requested resource was denied.");
}
function isPaged(request) {
	const version = request.headers["ld-api-version"];
	if (version === void 0 || OLDER_VERSIONS.includes(String(version))) return false;
	if (PAGED_VERSIONS.includes(String(version))) return true;
	throw new RequestError(400, `Invalid API version ${version}`);
}
function findRoute(path) {
	const segments = path.split("/");
	for (const route of ROUTES) {
		const parameters = match(route.path.split("/"), segments);
		if (parameters !== void 0) return {
			route,
			parameters
		};
	}
}
function match(pattern, segments) {
	if (pattern.length !== segments.length) return;
	const parameters = {};
	for (const [index, expected] of pattern.entries()) {
		const actual = decoded(segments[index] ?? "");
		if (expected.startsWith(":") && actual !== void 0 && actual !== "") parameters[expected.slice(1)] = actual;
		else if (expected !== actual) return;
	}
	return parameters;
}
function decoded(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		return;
	}
}
// src/emulators/launchdarkly/emulator.ts
async function startLaunchDarklyEmulator(seed, options = {}) {
	const read = readSeed(structuredClone(seed));
	const clock = createClock(readTime(read.now));
	const account = createAccount(read, clock);
	const route = createRouter(account, read.rateLimit ?? {});
	runDueStages(account);
	return startEmulator({
		clock,
		latencyMs: read.latencyMs ?? 0,
		handle(request) {
			runDueStages(account);
			return route(request);
		},
		state: () => accountState(account),
		clockMoved: () => runDueStages(account),
		control: (request) => handleControl(account, request),
		faultAnswer: (status) => errorAnswer(status, `Fault injected: ${status}`, { headers: faultHeaders(status, clock.now()) })
	}, options);
}
function faultHeaders(status, now) {
	if (status === 429) return {
		"X-Ratelimit-Global-Remaining": "0",
		"X-Ratelimit-Reset": String(Math.ceil(now) + 1e3)
	};
	return status === 503 ? { "Retry-After": "1" } : {};
}
export { createClock as a, startEmulator as i, isObject as n, startGitHubEmulator as r, startLaunchDarklyEmulator as t };
