import { G as isCommit, H as pastRun, Ut as present, Wt as ExpectedError, rt as groupBy, u as nameOf, wt as targetName, xt as documentName, z as hasNeverRun } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
// src/fetching.ts
const mostBytes = 32 * 2 ** 20;
const redirects = [
	301,
	302,
	303,
	307,
	308
];
var UnusableAnswer = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.name = "UnusableAnswer";
		this.kind = kind;
	}
};
let agentFor = () => void 0;
function sendThrough(agents) {
	agentFor = agents;
}
async function fetchWhole(url, { method, headers, body }, timeout, observe = () => void 0) {
	let sent;
	let timer;
	const expired = new Promise((_, reject) => {
		const late = new UnusableAnswer("timeout", `no whole answer within ${timeout / 1e3} seconds`);
		timer = setTimeout(() => reject(late), timeout);
	});
	const answered = async () => {
		const { request } = process.getBuiltinModule(url.startsWith("https:") ? "node:https" : "node:http");
		const agent = agentFor(url);
		sent = request(url, {
			method,
			headers: {
				"accept-encoding": "gzip",
				...headers
			},
			...agent && { agent }
		});
		const incoming = await responseTo(sent, body);
		const head = headOf(incoming);
		observe(head);
		if (redirects.includes(head.status)) throw redirected(head, url);
		return {
			...head,
			text: await textOf(await decompressed(incoming))
		};
	};
	try {
		return await Promise.race([answered(), expired]);
	} catch (error) {
		sent?.on("error", () => void 0).destroy();
		throw error;
	} finally {
		clearTimeout(timer);
	}
}
function responseTo(sent, body) {
	return new Promise((resolve, reject) => {
		sent.once("response", resolve);
		sent.on("error", reject);
		sent.once("close", () => reject(/* @__PURE__ */ new Error("the connection was closed without an answer")));
		sent.end(body);
	});
}
function headOf({ statusCode = 0, headers }) {
	const given = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]);
	return {
		status: statusCode,
		headers: new Map(given)
	};
}
const withoutBody = [
	204,
	205,
	304
];
async function decompressed(incoming) {
	const { "content-encoding": encoding, "content-length": length } = incoming.headers;
	const isEmpty = withoutBody.includes(incoming.statusCode ?? 0) || length === "0";
	if (encoding?.toLowerCase() !== "gzip" || isEmpty) return incoming;
	const { createGunzip } = await import("node:zlib");
	const { pipeline } = await import("node:stream");
	return pipeline(incoming, createGunzip(), () => void 0);
}
async function textOf(body) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.byteLength;
		if (bytes > mostBytes) throw new UnusableAnswer("too-large", `more than ${mostBytes / 2 ** 20} MiB, and the rest was not read`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}
function redirected({ status, headers }, url) {
	const to = headers.get("location") ?? "";
	return new UnusableAnswer("redirected", `${to !== "" && URL.canParse(to, url) ? `to \`${new URL(to, url).host}\`` : "to no address"} (status ${status}), which is not followed`);
}
// src/proxy.ts
const names = [
	"http_proxy",
	"HTTP_PROXY",
	"https_proxy",
	"HTTPS_PROXY"
];
async function honourProxies(environment) {
	const given = names.filter((name) => (environment[name] ?? "") !== "");
	if (given.length === 0) return;
	const unusable = given.find((name) => !/^https?:\/\//.test(environment[name] ?? "") || !URL.canParse(environment[name] ?? ""));
	if (unusable !== void 0) throw new ExpectedError(`The environment variable ${unusable} is not the URL of a proxy.`, "Write it with its scheme, such as `http://proxy.example.com:8080`, or unset it.");
	const [{ HttpProxyAgent }, { HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
		import("./dist-CTu1o1Pi.js"),
		import("./dist-BYAaQWhK.js"),
		import("./proxy-from-env-Cbk5ft84.js")
	]);
	const agents = /* @__PURE__ */ new Map();
	sendThrough((url) => {
		const isSecure = url.startsWith("https:");
		const proxy = proxyIn(getProxyForUrl, url);
		if (proxy === "") return void 0;
		const name = `${isSecure} ${proxy}`;
		const agent = agents.get(name) ?? (isSecure ? new HttpsProxyAgent(proxy, { keepAlive: true }) : new HttpProxyAgent(proxy, { keepAlive: true }));
		agents.set(name, agent);
		return agent;
	});
}
function proxyIn(getProxyForUrl, url) {
	return getProxyForUrl(url) || (url.startsWith("https:") ? getProxyForUrl(url.replace("https:", "http:")) : "");
}
async function proxyFor(url) {
	const { getProxyForUrl } = await import("./proxy-from-env-Cbk5ft84.js");
	const proxy = proxyIn(getProxyForUrl, url);
	if (proxy === "") return void 0;
	const { protocol, host } = new URL(proxy);
	return `${protocol}//${host}`;
}
// src/planning/scope/memory.ts
function memoryOf(ledger, document, made) {
	const { undone, unsure, past, blind } = ledger;
	const names = namesIn(document);
	if (names.some((name) => undone.get(name)?.replacing)) return "replacing";
	if (blind.has(document.target.environment) || names.some((name) => unsure.has(name))) return "unknown";
	return made === void 0 && pastRun(past, names) === void 0 ? "not made" : "made";
}
function whyUnknown({ doubts }, document) {
	return [...namesIn(document), document.target.environment].flatMap((name) => doubts.get(name) ?? [])[0];
}
function undoneOf({ undone }, document) {
	return namesIn(document).map((name) => undone.get(name)).find((entry) => entry !== void 0);
}
function isKnown({ workflows, templates }, document) {
	const names = new Set(namesIn(document));
	return [...workflows, ...templates].some((made) => names.has(nameOf(made)));
}
function revisionOf(ledger, document) {
	const { unsure, standsAt, blind } = ledger;
	const { target } = document;
	const entry = undoneOf(ledger, document);
	const doubtful = namesIn(document).find((name) => unsure.has(name));
	const isUnsure = doubtful !== void 0 || target !== void 0 && blind.has(target.environment);
	const stands = isUnsure ? "nothing" : standsAt.get(target?.environment) ?? standsAt.get(void 0) ?? "nothing";
	const revision = entry?.revision ?? stands;
	const perhaps = isUnsure ? (doubtful && unsure.get(doubtful)) ?? "nothing" : void 0;
	const keyAt = keysBefore(ledger, document, entry, [revision, ...perhaps === void 0 ? [] : [perhaps]]);
	return {
		revision,
		...present({
			unsure: perhaps,
			keyAt
		})
	};
}
function keysBefore({ standsAt }, { key, keys: [recorded = key], target }, entry, commits) {
	const before = entry?.key ?? recorded;
	const keyAt = Object.fromEntries([...[...commits, standsAt.get(target?.environment) ?? "nothing"].filter(isCommit).map((commit) => [commit, before]), ...Object.entries(entry?.keyAt ?? {})]);
	return Object.values(keyAt).some((then) => then !== key) ? keyAt : void 0;
}
function namesIn({ keys, target }) {
	return keys.map((key) => documentName(key, target));
}
function namesOf({ key, formerKeys, target }) {
	return namesIn({
		keys: [key, ...formerKeys],
		target
	});
}
// src/planning/scope/succession.ts
function successions(head, base) {
	const here = groupBy(head, ({ target }) => targetName(target));
	const before = groupBy(base, ({ target }) => targetName(target));
	const heirs = /* @__PURE__ */ new Map();
	const removed = /* @__PURE__ */ new Map();
	for (const target of /* @__PURE__ */ new Set([...here.keys(), ...before.keys()])) {
		const [now, then] = [here.get(target) ?? [], before.get(target) ?? []];
		const only = onlyOne(now, then);
		if (only === void 0) matchOnTarget(now, then, heirs, removed);
		else heirs.set(only, {
			desired: only,
			before: then,
			keys: [only.key],
			recordedAs: [only.key]
		});
	}
	return {
		heirs,
		removed
	};
}
function onlyOne(head, base) {
	const [only, another] = head;
	if (only === void 0 || another !== void 0 || base.length > 1) return void 0;
	const isSame = ({ key, formerKeys }) => key === only.key && formerKeys.length === 0;
	return isSame(only) && base.every(isSame) ? only : void 0;
}
function matchOnTarget(head, base, heirs, removed) {
	const [current, earlier] = [byKey(head), byKey(base)];
	const [claims, claimsBefore] = [byFormerKey(head), byFormerKey(base)];
	const orphans = base.filter(({ key }) => !current.has(key) && !claims.has(key));
	const isOld = (claimant, key, asked = /* @__PURE__ */ new Set()) => {
		const claim = `${claimant.key} ${key}`;
		if (asked.has(claim)) return true;
		asked.add(claim);
		const known = [claimant.key, ...claimant.formerKeys].filter((one) => one !== key && earlier.has(one));
		if (known.length === 0) return keepsItsKey(current.get(key), asked) && has(orphans, key);
		return known.some((one) => has([earlier.get(one)], key) && goesOn(one, claimant, asked));
	};
	const has = (documents, key) => documents.some((document) => document?.formerKeys.includes(key));
	const goesOn = (key, document, asked) => {
		const claimant = claims.get(key);
		if (document.key !== key) return claimant === document && !keepsItsKey(current.get(key), asked) && !isOld(document, key, asked);
		return claimant === void 0 || isOld(claimant, key, asked);
	};
	const keepsItsKey = (document, asked) => document?.formerKeys.every((key) => !earlier.has(key) || isOld(document, key, asked)) === true;
	const claimantOf = ({ key }) => {
		const claimant = claims.get(key);
		return claimant !== void 0 && !isOld(claimant, key) ? claimant : current.get(key);
	};
	const renamedAgain = (document) => head.find((one) => [one.key, ...one.formerKeys].some((key) => document.formerKeys.includes(key)) && !earlier.has(one.key) && one.formerKeys.every((key) => !earlier.has(key) || isOld(one, key)));
	const successorOf = (document) => claimantOf(document) ?? renamedAgain(document);
	const ownerOf = (key) => {
		const claimant = claims.get(key);
		if (claimant !== void 0) return claimant;
		const before = claimsBefore.get(key);
		const successor = before && successorOf(before);
		if (successor !== void 0) return successor;
		if (before !== void 0 && (earlier.has(key) || !current.has(key))) return before;
		return current.get(key) ?? earlier.get(key);
	};
	const keysOf = (document, ...others) => [...new Set([document, ...others].flatMap(({ key, formerKeys }) => [key, ...formerKeys]))].filter((key) => ownerOf(key) === document);
	const recordedAs = ({ key, formerKeys }, before) => [.../* @__PURE__ */ new Set([...before.map((one) => one.key), ...[key, ...formerKeys].filter((one) => !earlier.has(one))])];
	const continued = groupBy(base, (document) => successorOf(document)?.key ?? "");
	for (const desired of head) {
		const { key, formerKeys } = desired;
		const order = [key, ...formerKeys];
		const before = (continued.get(key) ?? []).sort((left, right) => order.indexOf(left.key) - order.indexOf(right.key));
		heirs.set(desired, {
			desired,
			before,
			keys: keysOf(desired, ...before.slice(0, 1)),
			recordedAs: recordedAs(desired, before)
		});
	}
	for (const document of continued.get("") ?? []) removed.set(document, {
		keys: keysOf(document),
		recordedAs: recordedAs(document, [document])
	});
}
function byKey(documents) {
	return new Map(documents.map((document) => [document.key, document]));
}
function byFormerKey(documents) {
	const claims = /* @__PURE__ */ new Map();
	for (const document of documents) for (const former of document.formerKeys) if (!claims.has(former) && former !== document.key) claims.set(former, document);
	return claims;
}
// src/planning/scope/subjects.ts
function workflowSubjects({ head, ledger, into, scope }) {
	const isEarlier = unchangedIn(into.workflows, head.workflows);
	const { heirs, removed } = successions(head.workflows, ledger.workflows);
	const wanted = groupBy(heirs.values(), ({ desired }) => targetName(desired.target));
	const documents = groupBy(head.workflows, ({ origin }) => origin.document);
	const onTarget = (document, { keys, recordedAs }, before) => {
		const { key, target } = document;
		const recorded = {
			keys: recordedAs,
			target
		};
		return {
			key,
			keys,
			target,
			wantedHere: wanted.get(targetName(target)) ?? [],
			memory: memoryOf(ledger, recorded, before),
			isEarlier: isEarlier(documentName(key, target)),
			...present({
				before: recordedAs.flatMap((one) => ledger.before.get(documentName(one, target)) ?? [])[0],
				undone: undoneOf(ledger, recorded),
				pastRun: pastRun(ledger.past, namesOf(document)),
				wasStopped: hasNeverRun(ledger.past, namesOf(document)) || void 0,
				doubt: whyUnknown(ledger, recorded)
			})
		};
	};
	const isSettled = ({ target }, { recordedAs: keys }, before) => undoneOf(ledger, {
		keys,
		target
	}) === void 0 && memoryOf(ledger, {
		keys,
		target
	}, before) === "made";
	const subjects = [];
	for (const heir of heirs.values()) {
		const { desired } = heir;
		const [before, ...alsoAtBase] = heir.before;
		if (scope === "changed" && before !== void 0 && saySame(desired, before) && isSettled(desired, heir, before)) continue;
		subjects.push({
			desired: understood(desired),
			ofDocument: documents.get(desired.origin.document) ?? [],
			...onTarget(desired, heir, before),
			...present({ base: before }),
			...alsoAtBase.length > 0 && { alsoAtBase }
		});
	}
	for (const [before, names] of removed) subjects.push({
		base: before,
		...onTarget(before, names)
	});
	return subjects;
}
function understood(document) {
	const { content } = document;
	if (content === void 0) throw new Error(`The content of head's document ${document.key} isn't known.`);
	return {
		...document,
		content
	};
}
function templateSubjects(compared) {
	const { head, ledger, into, scope } = compared;
	const isEarlier = unchangedIn(into.templates, head.templates);
	const identity = (key) => ({
		key,
		isEarlier: isEarlier(documentName(key, void 0)),
		...present({ perhapsMade: ledger.perhapsMade.get(key) })
	});
	const workflows = head.templates.length === 0 ? [] : workflowSubjects(compared);
	const needed = new Set(workflows.flatMap(({ desired }) => desired?.content.canonical.template ?? []));
	const atBase = new Map(ledger.templates.map((document) => [document.key, document]));
	const removed = new Map([...ledger.perhapsMade, ...atBase]);
	const subjects = [];
	for (const desired of head.templates) {
		const { key } = desired;
		const before = atBase.get(key);
		removed.delete(key);
		const subject = {
			...identity(key),
			desired: understood(desired),
			...present({ base: before })
		};
		if (scope === "all" || before === void 0 || needed.has(key) || ledger.undone.has(documentName(key, void 0)) || !saySame(desired, before)) subjects.push(subject);
	}
	return [...subjects, ...[...removed.values()].map((before) => ({
		...identity(before.key),
		base: before
	}))];
}
function unchangedIn(into, head) {
	const [before, after] = [into, head].map((documents) => new Map(documents.map((one) => [nameOf(one), one])));
	return (name) => saySame(before?.get(name), after?.get(name));
}
function saySame(one, other) {
	if (one === other || one === void 0 || other === void 0) return one === other;
	return (one.content === other.content || one.content?.hash === other.content?.hash) && one.key === other.key && one.adopt === other.adopt && one.protect === other.protect && one.onRemoval === other.onRemoval && (one.kind === "WorkflowTemplate" || other.kind === "WorkflowTemplate" || sayTheSameRun(one, other));
}
function sayTheSameRun(one, other) {
	const isSameKey = one.formerKeys.join(" ") === other.formerKeys.join(" ");
	return one.run === other.run && one.startAt === other.startAt && isSameKey;
}
export { isKnown as a, undoneOf as c, UnusableAnswer as d, fetchWhole as f, successions as i, honourProxies as l, unchangedIn as n, namesOf as o, workflowSubjects as r, revisionOf as s, templateSubjects as t, proxyFor as u };
