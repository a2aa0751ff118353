import { H as unlistedFor, _t as documentName, h as pastOf, p as neverRun, zt as present } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-CwrcARcT.js";
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
// src/planning/scope/apply-record.ts
function withHead(draft, sha) {
	const named = (entry) => entry.revision === draft.sha ? {
		...entry,
		revision: sha
	} : entry;
	const operations = Object.entries(draft.operations).map(([id, entry]) => [id, named(entry)]);
	return {
		...draft,
		sha,
		operations: Object.fromEntries(operations),
		undecided: draft.undecided.map(named)
	};
}
function finishRecord({ operations, undecided, ...record }, outcomes, deleting = /* @__PURE__ */ new Set(), creating = /* @__PURE__ */ new Set()) {
	const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
	const whole = [...record.reviewed ?? []];
	const undone = Object.entries(operations).flatMap(([id, { restDigest, writes, past: _, ...entry }]) => {
		const outcome = became.get(id);
		if (outcome?.status === "done") return [];
		const sent = entry.kind === "delete" ? deleting : creating;
		if (writes && (outcome === void 0 ? sent.has(id) : outcome.status === "unknown")) return [perhapsDone(entry, record.sha)];
		if (!(outcome === void 0 ? deleting.has(id) : outcome.replacing === true) || restDigest === void 0) return [withRest(entry, restDigest)];
		if (entry.reviewed) whole.push({
			digest: entry.digest,
			...present({ lifted: entry.lifted })
		});
		return [{
			...entry,
			kind: "create",
			digest: restDigest,
			replacing: true
		}];
	});
	const doneNow = new Map(Object.entries(operations).filter(([id, { kind }]) => became.get(id)?.status === "done" && kind !== "delete" && kind !== "dedupe").map(([, entry]) => [documentName(entry.key, entry.target), entry]));
	const nameOf = ({ key, target }) => documentName(key, target);
	const open = undecided.map((one) => doneNow.has(nameOf(one)) ? doneBut(one, record.sha) : one);
	const doubled = outcomes.filter(({ operation, status }) => !(operation in operations) && status !== "done").flatMap(({ operation }) => doneNow.get(operation.replace(/^dedupe /, "")) ?? []).map((one) => doneBut(one, record.sha));
	const again = new Map([...doubled, ...open].map((one) => [nameOf(one), one]));
	for (const one of undone) again.delete(nameOf(one));
	const gone = outcomes.filter(({ status }) => status === "done");
	const past = pastOf([record.past, ...gone.map(({ operation, ran }) => {
		const entries = operations[operation]?.past;
		return ran === true ? entries : neverRun(entries);
	})]);
	const made = outcomes.flatMap(({ operation, liveId, madeAt }) => {
		const target = operations[operation]?.target;
		return target === void 0 || liveId === void 0 || madeAt === void 0 ? [] : [{
			target,
			id: liveId,
			at: madeAt
		}];
	});
	return {
		...record,
		undone: [...undone, ...again.values()],
		...madeSince([...record.made ?? [], ...made], Math.max(...made.map(({ at }) => at))),
		...past.size > 0 && { past: Object.fromEntries(past) },
		...whole.length > 0 && { reviewed: whole }
	};
}
function doneBut({ key, target, run }, revision) {
	return {
		kind: "undecided",
		key,
		...present({
			target,
			run
		}),
		digest: "",
		reviewed: false,
		revision
	};
}
function madeSince(all, now) {
	const made = all.filter(({ at }) => now - at < unlistedFor);
	return made.length > 0 ? { made } : {};
}
function beginRecord({ operations, undecided, ...record }) {
	const undone = Object.values(operations).map(({ restDigest, past: _, writes, ...entry }) => writes === true ? perhapsDone(entry, record.sha) : withRest(entry, restDigest));
	return {
		...record,
		begun: true,
		undone: [...undone, ...undecided]
	};
}
function withRest(entry, restDigest) {
	return entry.target === void 0 ? {
		...entry,
		...present({ restDigest })
	} : entry;
}
function perhapsDone({ lifted = [], replacing: _, ...entry }, sha) {
	const still = lifted.filter((code) => code !== "no-memory");
	return {
		...entry,
		unsure: sha,
		...still.length > 0 && { lifted: still }
	};
}
// src/repository/records/journal.ts
async function openJournal(path, entry) {
	await mkdir(dirname(path), { recursive: true });
	const header = {
		entry,
		pid: process.pid
	};
	await writeFile(path, `${JSON.stringify(header)}\n`);
	const append = (line) => {
		try {
			appendFileSync(path, `${JSON.stringify(line)}\n`);
		} catch {}
	};
	return {
		note: ({ operation, status, wrote, replacing, ran, forbidden, liveId, madeAt }) => append({
			operation,
			status,
			wrote,
			...present({
				replacing,
				ran,
				forbidden,
				liveId,
				madeAt
			})
		}),
		noteDelete: (operation) => append({ deleting: operation }),
		noteCreate: (operation) => append({ creating: operation }),
		close: () => rm(path, { force: true })
	};
}
async function readJournal(path) {
	const [first, ...rest] = (await readFile(path, "utf8").catch((error) => {
		if (error.code === "ENOENT") return "";
		throw error;
	})).split("\n").slice(0, -1);
	if (first === void 0) return void 0;
	const lines = rest.map((line) => JSON.parse(line));
	return {
		...JSON.parse(first),
		outcomes: [...new Map(lines.flatMap((line) => "operation" in line ? [[line.operation, line]] : [])).values()],
		deleting: new Set(lines.flatMap((line) => "deleting" in line ? [line.deleting] : [])),
		creating: new Set(lines.flatMap((line) => "creating" in line ? [line.creating] : []))
	};
}
export { madeSince as a, finishRecord as i, readJournal as n, withHead as o, beginRecord as r, openJournal as t };
