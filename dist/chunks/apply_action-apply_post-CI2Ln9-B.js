import { B as pastEntries, F as finishRecord, G as isCommit, I as madeSince, P as beginRecord, Ut as present, V as pastOf, W as guardsOfWholePlans, g as outcomeHeadline, gt as isSendingWorkflow, mt as documentNameOf, u as nameOf, wt as targetName, xt as documentName } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { a as isKnown, c as undoneOf, i as successions, o as namesOf, s as revisionOf } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
import { n as readJournal } from "./validate_plan_apply_action-apply_post-B0L--piC.js";
import { i as unselected } from "./plan_apply_action-plan_action-apply_post-CnPrmcG_.js";
// src/planning/scope/record-draft.ts
function draftRecord(input) {
	const { plan, unselected, ledger, head, reviewed, made, owner, formerOwners, directory, run } = input;
	const successors = successions(head.workflows, ledger.workflows);
	const { heirs, removed: gone } = successors;
	const recordedAs = new Map([...heirs.entries(), ...gone.entries()].map(([document, { recordedAs }]) => [nameOf(document), recordedAs]));
	const recorded = ({ key, target }) => ({
		key,
		target,
		keys: recordedAs.get(documentName(key, target)) ?? [key]
	});
	const memoryOf = (document, seen) => {
		const known = recorded(document);
		const memory = memoryIn(ledger, known);
		return seen === void 0 ? memory : memoryOfSeen(seen, known, memory, input);
	};
	const documents = new Map(ledger.workflows.map((document) => [nameOf(document), document]));
	const past = (operation) => {
		const document = documents.get(documentNameOf(operation));
		const { key, target, run } = operation;
		return pastEntries([{
			names: namesOf(document ?? {
				key,
				target,
				formerKeys: []
			}),
			run
		}]);
	};
	const open = [
		...plan.undecided,
		...unselected,
		...begunElsewhere(plan, successors, ledger)
	];
	const undecided = [...open, ...claimedBesides(heirs.values(), [...plan.operations, ...open])];
	const removed = removedIn(plan, ledger, head, undecided);
	const isUnsure = (document) => memoryOf(document).unsure !== void 0 && undoneOf(ledger, recorded(document))?.kind !== "delete";
	const planned = new Set(plan.operations.map(({ digest }) => digest));
	const notPlanned = [...reviewed].filter(([digest]) => !planned.has(digest)).map(reviewedDigest);
	return {
		v: 1,
		owner,
		...formerOwners.length > 0 && { formerOwners: [...formerOwners] },
		sha: plan.head,
		directory,
		...present({ environments: plan.environments }),
		base: plan.base,
		plan: plan.hash,
		run,
		operations: Object.fromEntries(plan.operations.map((operation) => [operation.id, undoneOperation(operation, memoryOf, reviewed, past)])),
		...pastOfRecord(removed.filter((document) => !isUnsure(document)), ledger),
		undecided: [...undecided, ...removed.filter(isUnsure).map(leftOpen)].map((one) => undecidedOperation(one, recorded, ledger)),
		...madeSince(made, Date.parse(plan.plannedAt)),
		...undecided.length > 0 && notPlanned.length > 0 && { reviewed: notPlanned }
	};
}
function begunElsewhere({ head, environments }, { heirs, removed }, { doubts, unsure }) {
	const all = [...[...heirs.values()].map((heir) => [heir.desired, heir]), ...removed.entries()];
	const isBegun = (name) => doubts.get(name) === "apply lost" && unsure.get(name) !== head;
	return all.filter(([{ target }, { recordedAs }]) => recordedAs.some((key) => isBegun(documentName(key, target))) && (environments?.includes(target.environment) ?? true)).map(([{ key, target, run }]) => ({
		object: "workflow",
		key,
		target,
		run
	}));
}
function claimedBesides(heirs, open) {
	const names = new Set(open.map(({ key, ...one }) => documentName(key, "target" in one ? one.target : void 0)));
	return [...heirs].filter(({ desired }) => names.has(nameOf(desired))).flatMap(({ before: [, ...others] }) => others).filter((document) => !names.has(nameOf(document))).map(({ key, target, run }) => ({
		object: "workflow",
		key,
		target,
		run
	}));
}
function removedIn({ operations, environments }, ledger, head, undecided) {
	const open = /* @__PURE__ */ new Set([...operations.map(documentNameOf), ...undecided.map(({ key, target }) => documentName(key, target))]);
	return [...successions(head.workflows, ledger.workflows).removed.keys()].filter((document) => (environments?.includes(document.target.environment) ?? true) && !open.has(nameOf(document)));
}
function leftOpen({ key, target, run }) {
	return {
		object: "workflow",
		key,
		target,
		run
	};
}
function pastOfRecord(removed, ledger) {
	const past = pastOf([Object.fromEntries(ledger.past), pastEntries(removed.map((one) => ({
		names: namesOf(one),
		run: one.run
	})))]);
	return past.size === 0 ? {} : { past: Object.fromEntries(past) };
}
function draftUntouched(input, into) {
	const { plan, ledger } = input;
	const unsure = ledger.workflows.filter((document) => ledger.unsure.has(nameOf(document))).map(({ key, target, run }) => ({
		object: "workflow",
		key,
		target,
		run
	}));
	const elsewhere = [...new Set([...ledger.templates, ...into.templates].map(({ key }) => key))].filter((key) => ledger.standsAt.get(void 0) !== plan.base || ledger.undone.has(documentName(key, void 0)));
	return {
		...draftRecord(input),
		sha: plan.base,
		operations: {},
		undecided: [...unsure, ...elsewhere.map((key) => ({
			object: "template",
			key
		}))].map((one) => undecidedOperation(one, (document) => ({
			...document,
			keys: [document.key]
		}), ledger))
	};
}
function undoneOperation(operation, memoryOf, reviewed, past) {
	const { kind, key, digest } = operation;
	const target = operation.object === "workflow" ? operation.target : void 0;
	const deletion = operation.object === "workflow" && operation.kind === "delete" ? operation : void 0;
	const lifted = reviewed.get(digest);
	const { run, ...memory } = memoryOf({
		key,
		target
	}, seenBy(operation));
	return {
		kind,
		key,
		...operation.object === "workflow" && {
			target: targetName(operation.target),
			run: Math.max(operation.run, run ?? 0)
		},
		digest,
		...operation.kind === "replace" && { restDigest: operation.restDigest },
		reviewed: lifted !== void 0,
		...liftedOf(lifted),
		...memory,
		...operation.kind === "create" && operation.blockedBy.includes("rename") && { renamed: true },
		...operation.kind === "delete" && operation.blockedBy.includes("empties-everything") && { emptied: true },
		...(isSendingWorkflow(operation) || deletion) && operation.blockedBy.length === 0 && { writes: true },
		...deletion && { past: past(deletion) }
	};
}
function seenBy(operation) {
	if (operation.object === "template" || operation.kind === "create" || operation.kind === "adopt") return void 0;
	if (operation.blockedBy.includes("no-memory")) return void 0;
	return operation.kind === "dedupe" ? operation.keep : operation.live;
}
function memoryOfSeen(seen, known, { revision, unsure, keyAt }, { plan, ledger, head }) {
	if (isKnown(ledger, known) && unsure === void 0) return {
		revision,
		...present({ keyAt })
	};
	const name = documentName(known.key, known.target);
	const names = new Set(known.keys.map((key) => documentName(key, known.target)));
	const candidates = isKnown(ledger, known) ? [{
		commit: unsure,
		document: ledger.workflows.find((document) => names.has(nameOf(document)))
	}, {
		commit: revision,
		document: [...names].flatMap((one) => ledger.before.get(one) ?? [])[0]
	}] : [{
		commit: plan.head,
		document: head.workflows.find((document) => nameOf(document) === name)
	}];
	const isOf = (document) => document !== void 0 && (seen.run === void 0 || document.run === seen.run);
	const of = candidates.filter(({ document }) => isOf(document));
	const found = of.find(({ document }) => document?.content?.hash === seen.hash) ?? of[0];
	return found?.commit === void 0 ? {
		revision: isKnown(ledger, known) ? revision : "nothing",
		unsure: unsure ?? plan.head,
		...present({ keyAt })
	} : {
		revision: found.commit,
		...present({ keyAt })
	};
}
function undecidedOperation({ key, target, run }, recorded, ledger) {
	const document = recorded({
		key,
		target
	});
	const { renamed, emptied } = undoneOf(ledger, document) ?? {};
	return {
		kind: "undecided",
		key,
		...target && { target: targetName(target) },
		...present({ run }),
		digest: "",
		reviewed: false,
		...memoryIn(ledger, document),
		...present({
			renamed,
			emptied
		})
	};
}
function memoryIn(ledger, document) {
	const { replacing, run } = undoneOf(ledger, document) ?? {};
	return {
		...revisionOf(ledger, document),
		...replacing && {
			replacing,
			...present({ run })
		}
	};
}
function reviewedDigest([digest, lifted]) {
	return {
		digest,
		...liftedOf(lifted)
	};
}
function liftedOf(lifted = /* @__PURE__ */ new Set()) {
	const codes = [...lifted].filter((code) => !guardsOfWholePlans.includes(code)).sort();
	return codes.length > 0 ? { lifted: codes } : {};
}
// src/pipeline/record.ts
function applyEntry({ request, records }, plan, reviewed, run, unasked = []) {
	const { ledger, head, directory, owners } = request;
	if (!plan.understood && (records.length > 0 || !isCommit(plan.base))) return void 0;
	const input = {
		plan,
		unselected: unselected(request),
		ledger,
		head,
		reviewed,
		made: request.made,
		owner: owners.owner,
		formerOwners: request.formerOwners,
		directory,
		run
	};
	return {
		draft: {
			...plan.understood ? draftRecord(input) : draftUntouched(input, request.into),
			...unasked.length > 0 && { unasked: [...unasked] }
		},
		before: records[0]?.sha
	};
}
function leaveBeginning(records, { draft, before }) {
	return records.write(beginRecord(draft), {
		succeeded: false,
		description: "under way",
		before
	});
}
async function leaveRecord(records, { draft, before }, outcomes, deleting, creating) {
	const record = finishRecord(draft, outcomes, deleting, creating);
	if (outcomes.some(({ forbidden }) => forbidden) && !outcomes.some(hasChanged)) {
		await records.withdraw(record);
		return [];
	}
	const hasSent = [deleting, creating].some((ids) => ids !== void 0 && ids.size > 0) || outcomes.some(({ status }) => status !== "pending" && status !== "skipped");
	const description = outcomes.length === 0 ? "nothing to do" : outcomeHeadline(outcomes);
	return records.write(record, {
		succeeded: record.undone.length === 0,
		description,
		before,
		hasSent
	});
}
function hasChanged({ status, wrote }) {
	return wrote || status === "done";
}
async function recordAfterwards(records, journalPath) {
	const journal = await readJournal(journalPath);
	if (journal === void 0 || !journal.isBegun) return [];
	const { entry, outcomes, deleting, creating } = journal;
	const problems = await leaveRecord(records, entry, outcomes, deleting, creating);
	if (problems.some(({ code }) => code === "no-record")) return problems;
	const { length: planned } = Object.keys(entry.draft.operations);
	const undone = planned - outcomes.filter(({ status }) => status === "done").length;
	return [{
		severity: "notice",
		code: "recorded-afterwards",
		message: `The apply was ended before it could leave its record; it was left afterwards. ${undone === 0 ? "Everything was done." : `${undone} of ${planned} operations are not known to be done: the next run looks at them.`}`
	}, ...problems];
}
export { recordAfterwards as i, leaveBeginning as n, leaveRecord as r, applyEntry as t };
