import { a as createClock, i as startEmulator, n as isObject, r as startGitHubEmulator, t as startLaunchDarklyEmulator } from "./emulator-C0mDTEZj.js";
import { Gt as messageOf, Wt as ExpectedError } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
// src/emulators/launchdarkly/replaying/markers.ts
const MARKER = /\[ld-sync:v\d+(?: [a-z]+=[^\s[\]]+)+\]/g;
function markersIn(body) {
	return [...textsIn(body)].flatMap((text) => text.match(MARKER) ?? []);
}
function withoutHashes(body) {
	if (typeof body === "string") return body.replaceAll(MARKER, (marker) => marker.replaceAll(/ (?:at|hash|stages)=[^\s\]]+/g, ""));
	if (Array.isArray(body)) return body.map(withoutHashes);
	if (typeof body === "object" && body !== null) return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withoutHashes(value)]));
	return body;
}
function* textsIn(body) {
	if (typeof body === "string") yield body;
	else if (typeof body === "object" && body !== null) for (const value of Object.values(body)) yield* textsIn(value);
}
// src/emulators/launchdarkly/replaying/recording.ts
function readRecording(directory) {
	const files = namesIn(directory).filter((name) => /^\d+\.jsonl$/.test(name)).toSorted();
	if (files.length === 0) throw new Error(`${directory} holds no recording: there is no file such as 001.jsonl.`);
	const problems = [];
	const exchanges = files.flatMap((file) => readFile$1(directory, file, problems));
	if (problems.length > 0) throw new Error(`The recording can't be replayed. ${problems.join(" ")}`);
	return exchanges;
}
function namesIn(directory) {
	try {
		return readdirSync(directory);
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") throw new Error(`There is no directory ${directory}.`);
		if (code === "ENOTDIR") throw new Error(`${directory} is a file, and a recording is a directory with files in it.`);
		throw new Error(`The recording in ${directory} can't be read: ${error.message}.`);
	}
}
function readFile$1(directory, file, problems) {
	let text;
	try {
		text = readFileSync(join(directory, file), "utf8");
	} catch (error) {
		problems.push(`${file}: This can't be read: ${error.message}.`);
		return [];
	}
	const [first = "", ...lines] = text.trimEnd().split("\n");
	const isCut = !text.endsWith("\n");
	const head = parse(first);
	if (head?.format !== "launchdarkly-recording" || head.version !== 1) {
		problems.push(`${file}:1: This is no recording of version 1.`);
		return [];
	}
	return lines.flatMap((line, index) => {
		const place = `${file}:${index + 2}`;
		const read = parse(line);
		if (read === void 0 && isCut && index === lines.length - 1) {
			problems.push(`${place}: This line is cut off, as by a command that was killed. Delete it.`);
			return [];
		}
		const status = isObject(read?.answer) ? read.answer.status : void 0;
		if (status !== void 0 && !isStatus(status)) {
			problems.push(`${place}: The status ${JSON.stringify(status)} is none: it is a whole number from 200 to 999.`);
			return [];
		}
		const exchange = read && exchangeOf(read, place);
		if (exchange === void 0 || typeof read?.number !== "number") {
			problems.push(`${place}: This is no exchange: it needs \`number\`, \`request\`, and \`answer\` or \`error\`.`);
			return [];
		}
		return [{
			number: read.number,
			exchange
		}];
	}).toSorted((one, other) => one.number - other.number).map(({ exchange }) => exchange);
}
function exchangeOf({ request, answer, error }, place) {
	if (!isObject(request) || typeof request.method !== "string" || typeof request.path !== "string") return;
	const { method, path, query, body } = request;
	const asked = {
		place,
		method,
		path,
		query: Array.isArray(query) ? query.filter((pair) => Array.isArray(pair)) : [],
		body
	};
	const failed = typeof error === "string" ? { error } : {};
	if (isObject(answer) && typeof answer.status === "number") {
		const { status, headers, body: answered, text } = answer;
		return {
			...asked,
			...failed,
			answer: {
				status,
				headers: isObject(headers) ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])) : {},
				..."body" in answer && { body: answered },
				...typeof text === "number" && { text }
			}
		};
	}
	return typeof error === "string" ? {
		...asked,
		...failed
	} : void 0;
}
function isStatus(value) {
	return Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 999;
}
function parse(line) {
	try {
		const value = JSON.parse(line);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/emulators/launchdarkly/replaying/replay-emulator.ts
function startRecordedLaunchDarkly(directory, options = {}) {
	const exchanges = readRecording(directory);
	const given = /* @__PURE__ */ new Set();
	const unexpected = [];
	const sent = /* @__PURE__ */ new Map();
	function handle(request) {
		const asked = asAsked(request);
		const same = exchanges.filter((one) => isDeepStrictEqual(asked, asAsked(one)));
		const next = same.find((one) => !given.has(one));
		if (next === void 0) {
			const { method, path, query, body } = request;
			const why = whyNot(request, same.length);
			unexpected.push({
				method,
				path,
				query: [...query],
				...body !== void 0 && { body },
				why
			});
			return {
				status: 501,
				body: {
					code: "not_recorded",
					message: why
				}
			};
		}
		given.add(next);
		const now = markersIn(request.body);
		for (const [index, recorded] of markersIn(next.body).entries()) sent.set(recorded, now[index] ?? recorded);
		return answerOf(next);
	}
	function answerOf({ answer, error }) {
		if (answer === void 0 || error !== void 0 && error !== "redirected") return {
			status: 0,
			isLost: true
		};
		const { status, headers, text } = answer;
		const isRedirect = error === "redirected";
		return {
			status,
			headers: {
				...headers,
				...isRedirect && { location: "https://elsewhere.example/" }
			},
			..."body" in answer && { body: withSentMarkers(answer.body) },
			...text !== void 0 && { body: "x".repeat(text) }
		};
	}
	function withSentMarkers(body) {
		let text = JSON.stringify(body);
		for (const [recorded, now] of sent) text = text.replaceAll(recorded, now);
		return JSON.parse(text);
	}
	function whyNot({ method, path, query, body }, recorded) {
		const name = nameOf({
			method,
			path,
			query: [...query]
		});
		if (recorded > 0) return `${name} was recorded ${recorded === 1 ? "once" : `${recorded} times`}, and is asked once more.`;
		const left = exchanges.filter((one) => !given.has(one));
		const other = left.find((one) => one.method === method && one.path === path && isDeepStrictEqual(sorted(one.query), sorted([...query])));
		if (other !== void 0) return `${name} was recorded (${other.place}) with another body: it differs at ${differenceAt(withoutHashes(other.body), withoutHashes(body))}.`;
		const names = [...new Set(left.map(nameOf))];
		const more = names.length > mostNamed ? `, and ${names.length - mostNamed} others` : "";
		return `${name} was not recorded. ${names.length === 0 ? "All that was recorded has been asked." : `Not asked yet: ${names.slice(0, mostNamed).join(", ")}${more}.`}`;
	}
	return startEmulator({
		clock: createClock(),
		handle,
		state: () => ({
			exchanges: exchanges.map((one) => ({
				place: one.place,
				request: nameOf(one),
				given: given.has(one)
			})),
			unexpected
		})
	}, options);
}
const mostNamed = 5;
function asAsked({ method, path, query, body }) {
	return {
		method,
		path,
		query: sorted([...query]),
		body: withoutHashes(body)
	};
}
function sorted(query) {
	return query.toSorted(([one, first], [other, second]) => `${one}=${first}` < `${other}=${second}` ? -1 : 1);
}
function nameOf({ method, path, query }) {
	const search = new URLSearchParams(query).toString();
	return `${method} ${path}${search === "" ? "" : `?${search}`}`;
}
function differenceAt(one, other, at = "") {
	const isMapping = (value) => typeof value === "object" && value !== null;
	if (!isMapping(one) || !isMapping(other)) return at === "" ? "the whole" : at;
	const name = [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])].find((key) => !isDeepStrictEqual(one[key], other[key]));
	return name === void 0 ? at : differenceAt(one[name], other[name], `${at}/${name}`);
}
// src/commands/emulator.ts
const starters = {
	launchdarkly: startLaunchDarklyEmulator,
	github: startGitHubEmulator
};
async function emulator(service, options, terminal) {
	const port = Number(options.port ?? 0);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new ExpectedError(`\`${options.port}\` is not a port.`, "Give a number from 0 (any free one) to 65535.");
	const { replay } = options;
	if (replay !== void 0 && options.seed !== void 0) throw new ExpectedError("`--replay` and `--seed` were given.", "Give one of them: what is replayed holds what it was recorded with.");
	const seed = options.seed === void 0 ? {} : await readSeed(options.seed);
	let running;
	try {
		running = await (replay === void 0 ? starters[service](seed, { port }) : startRecordedLaunchDarkly(replay, { port }));
	} catch (error) {
		throw new ExpectedError(messageOf(error), replay === void 0 ? `The seed's form is in docs/${service === "github" ? "emulator-github" : "emulator"}.md.` : "Name a directory that LAUNCHDARKLY_RECORD has named; the form of a recording is in docs/recordings.md.");
	}
	const stopped = new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
	});
	terminal.out(`${JSON.stringify({ url: running.url })}\n`);
	await stopped;
	await running.close();
	return 0;
}
async function readSeed(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		throw new ExpectedError(`The seed ${path} can't be read: ${messageOf(error)}`);
	}
}
export { emulator };
