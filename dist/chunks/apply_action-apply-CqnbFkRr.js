import { A as classifyTemplate, C as addressParameters, D as stagesDiffer, E as withDescriptions, M as levelsOf, N as pLimit, S as dedupeOperation, T as invalidParameters, j as classifyWorkflow, k as classifyTarget, w as defaultValue, x as chooseSurplus } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { F as markerOf, G as endedStatuses, N as keyOf, U as progressName, W as progressOf, Y as readMarker, _t as LaunchDarklyError, q as holdsMarkerOf, vt as isFailure, yt as waitsOf, z as documentStages } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { Ut as present, Vt as objects, gt as isSendingWorkflow, vt as isWaiting } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { setTimeout } from "node:timers/promises";
// src/applying/steps/outcomes.ts
var Ended = class extends Error {
	outcome;
	constructor(outcome) {
		super(outcome.message);
		this.outcome = outcome;
	}
};
function outcome({ id, object, kind }, status, message, parts = {}) {
	return {
		operation: id,
		object,
		kind,
		status,
		message,
		wrote: false,
		...parts
	};
}
function end(operation, status, message, parts = {}) {
	throw new Ended(outcome(operation, status, message, parts));
}
function failure(operation, error, message, parts = {}) {
	if (!(error instanceof LaunchDarklyError)) throw error;
	return outcome(operation, error.ambiguous ? "unknown" : "failed", `${message} ${error.message}`, {
		hint: error.hint,
		request: error.request,
		wrote: error.ambiguous,
		...isFailure(error, "forbidden", "unauthorized") && { forbidden: true },
		...parts
	});
}
async function orEnd(operation, message, step, parts = {}) {
	try {
		return await step();
	} catch (error) {
		if (error instanceof Ended) throw error;
		throw new Ended(failure(operation, error, message, parts));
	}
}
async function amending(steps, change) {
	try {
		return await steps();
	} catch (error) {
		throw error instanceof Ended ? new Ended(change(error.outcome)) : error;
	}
}
// src/applying/steps/applier.ts
async function inTurn(operation, applier, create) {
	if (applier.firstCreate === void 0) {
		const first = create();
		applier.firstCreate = first.catch(() => void 0);
		return first;
	}
	await Promise.race([applier.firstCreate, applier.ending]);
	if (applier.isEnding()) end(operation, "skipped", "Not begun: the run was ended before.", { cutShort: true });
	if (applier.createsStopped !== void 0) end(operation, "skipped", `Not sent: ${applier.createsStopped}.`);
	return create();
}
async function lookFor({ lookFor: longest, lookEvery }, look) {
	const until = Date.now() + longest;
	for (;;) {
		const isLast = Date.now() >= until;
		const seen = await look(isLast);
		if (seen?.found !== void 0) return {
			kind: "there",
			found: seen.found
		};
		if (isLast) return { kind: seen === void 0 ? "unreadable" : "not-there" };
		await setTimeout(lookEvery);
	}
}
async function ifReadable(read) {
	try {
		return await read;
	} catch (error) {
		if (error instanceof LaunchDarklyError) return void 0;
		throw error;
	}
}
function mayBeMade({ ambiguous, kind }) {
	return ambiguous || kind === "conflict";
}
// src/applying/steps/look-at-template.ts
function lookAtTemplate(operation, { client }) {
	return orEnd(operation, "The templates could not be looked at.", async () => (await client.listTemplates()).find(({ key }) => key === operation.key));
}
function endIfChanged(operation, live, { owners }) {
	const ownership = classifyTemplate(live, owners);
	if (!(operation.liveHash === void 0 ? ownership.kind === "unmarked" : ownership.kind === "ours" && ownership.marker.hash === operation.liveHash)) end(operation, "pending", "Not touched: it doesn't carry the marker any more that the plan saw.", { hint: "Plan again." });
}
// src/applying/steps/sent-stages.ts
function stagesSent(operation) {
	if (operation.object === "workflow" && operation.templateKey !== void 0) return operation.templateStages;
	const { stages } = operation.body;
	return stages === void 0 ? void 0 : documentStages(objects(stages));
}
function unlikeSent(operation, live) {
	const sent = stagesSent(operation);
	return sent && stagesDiffer(sent, live);
}
const otherThanSent = "LaunchDarkly's answer to a create was another than was sent";
const markerNotKept = "LaunchDarkly's answer to a create didn't hold our marker";
function wrongAnswer(operation, body, answer) {
	if (!holdsMarkerOf(String(body.description), answer.description)) return {
		message: `LaunchDarkly's answer didn't hold our marker byte for byte`,
		hint: "Report this: LaunchDarkly changes descriptions in a way that we don't know.",
		stop: markerNotKept
	};
	const difference = unlikeSent(operation, answer);
	if (difference === void 0) return void 0;
	const isFromTemplate = operation.object === "workflow" && operation.templateKey !== void 0;
	return {
		message: `LaunchDarkly made another ${operation.object} than was reviewed (${difference})`,
		hint: isFromTemplate ? `Was the template \`${operation.templateKey}\` changed since the plan was made? Plan again.` : "Report this: LaunchDarkly changes stages in a way that we don't know.",
		stop: otherThanSent
	};
}
// src/applying/steps/post-template.ts
function isMadeFrom(body, live) {
	return holdsMarkerOf(String(body.description), live?.description);
}
async function postTemplate(operation, applier) {
	const { body, key } = operation;
	const posted = await postLooking(body, applier);
	if ("error" in posted) return posted.isKnown ? failure(operation, posted.error, "It was not created.") : outcome(operation, "unknown", `It can't be told whether it was created: ${posted.error.message}`, {
		request: posted.error.request,
		hint: lookAgain,
		wrote: true
	});
	if (posted.found === "key taken") return alreadyThere(operation, posted.template);
	if (posted.found === "answer lost") {
		endIfUnlike(operation, posted.template, {
			status: "unknown",
			wrote: true
		});
		return outcome(operation, "done", "Created; its answer was lost, and it was found by its marker.", {
			liveId: key,
			wrote: true
		});
	}
	const wrong = wrongAnswer(operation, body, await withStages(operation, posted.template, applier));
	if (wrong !== void 0) return takeBack$1(operation, wrong, applier);
	return outcome(operation, "done", "Created.", {
		liveId: key,
		wrote: true
	});
}
async function withStages(operation, template, { client }) {
	if (template.stages.length > 0 || stagesSent(operation)?.length === 0) return template;
	return (await ifReadable(client.listTemplates()))?.find(({ key }) => key === operation.key) ?? template;
}
const lookAgain = "Run again: what is there is found by its marker.";
async function postLooking(body, applier) {
	for (let attempt = 1;; attempt++) try {
		return { template: await applier.client.createTemplate(body) };
	} catch (error) {
		if (!(error instanceof LaunchDarklyError)) throw error;
		if (attempt === 1 && !mayBeMade(error)) {
			const there = error.kind === "refused" ? (await look(body, applier))?.found : void 0;
			return there === void 0 ? {
				error,
				isKnown: true
			} : {
				template: there,
				found: "key taken"
			};
		}
		const seen = await findPosted$1(body, applier);
		if (seen.kind === "there") return {
			template: seen.found,
			found: "answer lost"
		};
		const isReadable = seen.kind === "not-there";
		if (isReadable && !error.ambiguous) return {
			error,
			isKnown: true
		};
		if (!isReadable || attempt > 1 || error.kind === "redirected") return {
			error,
			isKnown: false
		};
	}
}
function findPosted$1(body, applier) {
	return lookFor(applier.patience, () => look(body, applier));
}
async function look(body, { client }) {
	const listed = await ifReadable(client.listTemplates());
	const found = listed?.find((template) => isMadeFrom(body, template));
	return listed && (found === void 0 ? {} : { found });
}
function alreadyThere(operation, live) {
	endIfUnlike(operation, live);
	return outcome(operation, "done", "It is there already, as wanted.", { liveId: operation.key });
}
function endIfUnlike(operation, live, parts = {}) {
	const difference = unlikeSent(operation, live);
	if (difference !== void 0) end(operation, "pending", `A template with this marker is there already, but ${difference}.`, {
		hint: `Somebody changed it in LaunchDarkly. Delete \`${operation.key}\` there; the next plan creates it from its document.`,
		...parts
	});
}
async function takeBack$1(operation, { message: why, hint, stop }, applier) {
	applier.createsStopped = stop;
	try {
		await applier.client.deleteTemplate(operation.key);
	} catch (error) {
		const { message } = failure(operation, error, "deleting it again failed.");
		end(operation, "failed", `${why}, so the template must not stay; ${message}`, {
			hint: `Delete the template \`${operation.key}\` by hand.`,
			wrote: true
		});
	}
	return end(operation, "failed", `${why}, so the template was deleted again. No more creates are sent.`, {
		hint,
		wrote: true
	});
}
// src/applying/courses/create-template.ts
async function createTemplate(operation, applier) {
	await applier.firstCreate;
	const live = await lookAtTemplate(operation, applier);
	if (live !== void 0 && isMadeFrom(operation.body, live)) return alreadyThere(operation, live);
	if (live !== void 0) return outcome(operation, "pending", "Not created: a template of this key has appeared since the plan was made.", { hint: "Plan again." });
	return inTurn(operation, applier, () => postTemplate(operation, applier));
}
// src/applying/steps/workflow-body.ts
function bodyToSend(operation, applier) {
	return orEnd(operation, "It was not created: its template could not be tried.", async () => {
		const body = await withPartIds(operation, applier);
		const { templateKey, target } = operation;
		if (templateKey === void 0) return body;
		const { parameters } = await applier.client.createWorkflow(target, body, {
			templateKey,
			dryRun: true
		});
		endIfInapplicable(operation, invalidParameters(parameters, objects(body.parameters)));
		return body;
	});
}
function endIfInapplicable(operation, invalid) {
	if (invalid.length === 0) return;
	end(operation, "failed", `It was not created. The template doesn't fit this flag: ${invalid.map(({ path, default: reported }) => `\`${path}\` is \`${JSON.stringify(defaultValue(reported))}\``).join(", ")}.`, { hint: "Plan again, and give these under `parameters`." });
}
async function withPartIds(operation, applier) {
	const { body, templateKey } = operation;
	const parameters = objects(body.parameters);
	if (templateKey === void 0 || parameters.every((parameter) => "_id" in parameter)) return body;
	const template = await findTemplate(templateKey, applier);
	if (template === void 0) end(operation, "failed", `It was not created. There is no template \`${templateKey}\` in LaunchDarkly.`, { hint: "Was it deleted by hand? Plan again." });
	const addressed = addressParameters(parameters, template);
	if ("problem" in addressed) end(operation, "failed", `It was not created. ${addressed.problem}`, { hint: "Correct the document's `parameters`, or give them as `{_id, path, default}`." });
	return {
		...body,
		parameters: addressed.parameters
	};
}
async function findTemplate(key, { client, patience }) {
	const result = await lookFor(patience, async () => {
		const found = (await client.listTemplates()).find((template) => template.key === key);
		return found === void 0 ? {} : { found };
	});
	return result.kind === "there" ? result.found : void 0;
}
// src/applying/steps/post-workflow.ts
function postWorkflow(operation, body, applier) {
	return orEnd(operation, "It was not created.", async () => {
		for (let attempt = 1;; attempt++) try {
			return {
				workflow: await post(operation, body, applier),
				found: false,
				madeAt: applier.client.now()
			};
		} catch (error) {
			if (!(error instanceof LaunchDarklyError)) throw error;
			if (attempt === 1 && !mayBeMade(error)) throw error;
			const seen = await findPosted(operation, body, applier);
			if (seen.kind === "there") return {
				workflow: asSent(operation, seen.found, applier),
				found: true,
				madeAt: applier.client.now()
			};
			const isReadable = seen.kind === "not-there";
			if (isReadable && !error.ambiguous) throw error;
			const isHopeless = applier.patience.maySendAgain === false || error.kind === "redirected";
			if (!isReadable || attempt > 1 || isHopeless) end(operation, "unknown", `It can't be told whether it was created: ${error.message}`, {
				request: error.request,
				hint: "Look at the flag's workflows in LaunchDarkly, and run again: what is there is found by its marker.",
				wrote: true
			});
		}
	});
}
async function post(operation, body, applier) {
	const { target, templateKey } = operation;
	const options = templateKey === void 0 ? {} : { templateKey };
	applier.onCreate(operation.id);
	const { workflow, parameters } = await applier.client.createWorkflow(target, body, options);
	if (workflow === void 0) {
		endIfInapplicable(operation, parameters.filter(({ valid }) => !valid));
		throw new Error("An answer without a workflow names a parameter that isn't valid.");
	}
	const looked = workflow.stages.length > 0 || stagesSent(operation)?.length === 0 ? void 0 : await ifReadable(applier.client.getWorkflow(target, workflow.id));
	const wrong = wrongAnswer(operation, body, {
		...workflow,
		stages: looked?.stages ?? workflow.stages
	});
	if (wrong === void 0) return workflow;
	applier.createsStopped = wrong.stop;
	const isGone = await takeBack(workflow, applier).catch(() => false);
	const became = isGone ? "the workflow was deleted again" : `the workflow ${workflow.id} must not stay; deleting it again failed`;
	return end(operation, "failed", `${wrong.message}, so ${became}. No more creates are sent.`, {
		hint: isGone ? wrong.hint : `Delete ${workflow.id} by hand.`,
		wrote: true
	});
}
function asSent(operation, workflow, applier) {
	const difference = unlikeSent(operation, workflow);
	if (difference === void 0) return workflow;
	applier.createsStopped = otherThanSent;
	return end(operation, "unknown", `The answer was lost, and \`${workflow.id}\`, which carries this workflow's marker, is not what was sent: ${difference}. No more creates are sent.`, {
		hint: `Look at \`${workflow.id}\` in LaunchDarkly, and delete it there if nobody wants it.`,
		wrote: true
	});
}
async function takeBack({ target, id }, { client }) {
	return await client.deleteWorkflow(target, id) === "deleted";
}
function findPosted({ target, name }, body, { client, patience }) {
	const isIt = ({ description }) => holdsMarkerOf(String(body.description), description);
	return lookFor(patience, async (isLast) => {
		const statuses = isLast ? [void 0, ...endedStatuses] : [void 0];
		const lists = await Promise.all(statuses.map((status) => ifReadable(client.listWorkflows(target, status))));
		const listed = lists.flatMap((list) => list ?? []);
		const described = await ifReadable(withDescriptions(client, listed, /* @__PURE__ */ new Set([name])));
		const found = described?.find(isIt);
		if (found !== void 0) return { found };
		return lists.includes(void 0) || described === void 0 ? void 0 : {};
	});
}
// src/applying/courses/create-workflow.ts
async function createWorkflow(operation, applier) {
	const body = await bodyToSend(operation, applier);
	return created(operation, await inTurn(operation, applier, () => postWorkflow(operation, body, applier)));
}
function created(operation, { workflow, found, madeAt }) {
	const how = found ? "; its answer was lost, and it was found by its marker" : "";
	return outcome(operation, "done", `Created as \`${workflow.id}\`${how}.`, {
		liveId: workflow.id,
		madeAt,
		wrote: true
	});
}
// src/applying/steps/remove-workflow.ts
async function removeWorkflow(target, planned, applier, isAsFar = () => true) {
	const seen = await lookAt(target, planned, applier);
	if (seen.kind !== "active") return seen;
	if (!isAsFar(seen)) return { kind: "moved-on" };
	const ran = seen.progress !== "waiting";
	try {
		const became = await applier.client.deleteWorkflow(target, planned.id);
		return became === "missing" ? { kind: became } : {
			kind: became,
			ran
		};
	} catch (error) {
		if (!mayHaveGone(error)) throw error;
		const after = await ifReadable(lookAt(target, planned, applier));
		if (after?.kind === "missing") return {
			kind: "deleted",
			ran
		};
		if (after?.kind === "ended") return after;
		throw error;
	}
}
function mayHaveGone(error) {
	return error instanceof LaunchDarklyError && (error.ambiguous || ["refused", "conflict"].includes(error.kind));
}
async function lookAt(target, planned, { client, owners }) {
	const workflow = await client.getWorkflow(target, planned.id);
	if (workflow === void 0) return { kind: "missing" };
	const ownership = classifyWorkflow(workflow, owners);
	const marker = ownership.kind === "ours" ? ownership.marker : void 0;
	if (!(planned.hash === void 0 ? ownership.kind === "unmarked" : marker?.hash === planned.hash)) return {
		kind: "not-ours",
		why: `the workflow \`${planned.id}\` doesn't carry the marker any more that the plan saw`
	};
	const progress = progressOf(workflow, marker?.from ?? 0, client.now());
	const name = progressName(progress);
	return name === "ended" ? { kind: "ended" } : {
		kind: "active",
		progress: name,
		executed: progress.executed
	};
}
// src/applying/courses/dedupe-workflows.ts
async function dedupeWorkflows(operation, applier) {
	const { keep, surplus, target } = operation;
	const done = [];
	let wrote = false;
	for (const { id, executed, ...planned } of surplus) {
		const kept = await orEnd(operation, "Two workflows stay active.", () => lookAt(target, keep, applier), {
			doubled: true,
			...wrote && { wrote }
		});
		if (kept.kind === "missing" || kept.kind === "not-ours") end(operation, "pending", `Not deduplicated: \`${keep.id}\`, which was to be kept, has changed or is gone.`, {
			hint: "Plan again.",
			wrote
		});
		try {
			const removed = await removeWorkflow(target, {
				id,
				...planned
			}, applier, (seen) => seen.executed === executed);
			if (removed.kind === "not-ours" || removed.kind === "moved-on") {
				const why = removed.kind === "not-ours" ? removed.why : `\`${id}\` has gone on since it was looked at`;
				return outcome(operation, removed.kind === "not-ours" ? "failed" : "pending", `Two workflows stay active: ${why}.`, {
					hint: "Plan again.",
					doubled: true,
					wrote
				});
			}
			wrote ||= removed.kind === "deleted";
			done.push(removed.kind === "deleted" ? `deleted \`${id}\`` : `\`${id}\` had ended or was gone`);
		} catch (error) {
			return failure(operation, error, "Two workflows stay active.", {
				doubled: true,
				...wrote && { wrote }
			});
		}
	}
	return outcome(operation, "done", `Kept \`${keep.id}\`; ${done.join(", ")}.`, {
		liveId: keep.id,
		wrote
	});
}
// src/applying/courses/delete-template.ts
async function deleteTemplate(operation, applier) {
	const live = await lookAtTemplate(operation, applier);
	if (live === void 0) return outcome(operation, "done", "It was gone already.");
	endIfChanged(operation, live, applier);
	await orEnd(operation, "It was not deleted.", () => applier.client.deleteTemplate(operation.key));
	return outcome(operation, "done", "Deleted.", { wrote: true });
}
// src/applying/courses/delete-workflow.ts
async function deleteWorkflow(operation, applier) {
	const { live, target } = operation;
	applier.onDelete(operation.id);
	const removed = await orEnd(operation, "It was not deleted.", () => removeWorkflow(target, live, applier));
	switch (removed.kind) {
		case "deleted": return outcome(operation, "done", `Deleted \`${live.id}\`.`, {
			wrote: true,
			...removed.ran && { ran: true }
		});
		case "missing": return outcome(operation, "done", "It was gone already.", { ran: true });
		case "ended": return outcome(operation, "done", "It has ended meanwhile and stays as history.", { ran: true });
		case "not-ours": return outcome(operation, "pending", `Not deleted: ${removed.why}.`, { hint: "Plan again." });
		case "moved-on": throw new Error("A delete asks for no progress.");
	}
}
// src/applying/courses/replace-template.ts
async function replaceTemplate(operation, applier) {
	const { firstCreate } = applier;
	await firstCreate;
	const live = await lookAtTemplate(operation, applier);
	const done = doneAlready(operation, live, applier);
	if (done !== void 0) return done;
	const waits = live !== void 0 && applier.firstCreate !== firstCreate;
	return inTurn(operation, applier, async () => {
		const now = waits ? await lookAtTemplate(operation, applier) : live;
		const doneMeanwhile = doneAlready(operation, now, applier);
		if (doneMeanwhile !== void 0) return doneMeanwhile;
		if (now === void 0) return postTemplate(operation, applier);
		applier.onDelete(operation.id);
		await orEnd(operation, "It was not deleted.", () => applier.client.deleteTemplate(operation.key));
		const created = await outcomeOf(postTemplate(operation, applier));
		if (created.status === "done") return {
			...created,
			message: "Deleted and created again.",
			wrote: true
		};
		return created.status === "failed" ? putBack(operation, created, applier) : {
			...created,
			replacing: true,
			wrote: true
		};
	});
}
function doneAlready(operation, live, applier) {
	if (live === void 0) return void 0;
	if (isMadeFrom(operation.body, live)) return alreadyThere(operation, live);
	endIfChanged(operation, live, applier);
}
async function outcomeOf(steps) {
	try {
		return await steps;
	} catch (error) {
		if (error instanceof Ended) return error.outcome;
		throw error;
	}
}
async function putBack(operation, refused, applier) {
	const { restore } = operation;
	const told = (how, parts = {}) => ({
		...refused,
		message: `${refused.message} ${how}`,
		replacing: true,
		wrote: true,
		...parts
	});
	if (restore === void 0) return told("The old one is deleted, and base no longer says enough to put it back.");
	const posted = await postLooking(restore, applier);
	if ("error" in posted) return posted.isKnown ? told(`Putting it back as it was failed too: ${posted.error.message}`, { hint: "Run again: it is created then." }) : told(`It can't be told whether it was put back as it was: ${posted.error.message}`, {
		status: "unknown",
		hint: lookAgain,
		...present({ request: posted.error.request })
	});
	if (!isMadeFrom(restore, posted.template)) return told("The template was put back, but its marker was changed.", { hint: "Write `adopt: true` to take it over." });
	const difference = stagesDiffer(documentStages(objects(restore.stages)), posted.template);
	return restore.stages === void 0 || difference === void 0 ? told("The template was put back as it was.", { replacing: false }) : told(`The template was put back, but LaunchDarkly made another one of it: ${difference}.`, { replacing: false });
}
// src/applying/courses/replace-workflow.ts
function replaceWorkflow(operation, applier) {
	return operation.replaceOrder === "delete-first" ? deleteThenCreate(operation, applier) : createThenDelete(operation, applier);
}
async function createThenDelete(operation, applier) {
	const { live: old, target, progress } = operation;
	const body = await amending(() => bodyToSend(operation, applier), oldOneGoesOn);
	const posted = await amending(() => inTurn(operation, applier, async () => {
		const before = await orEnd(operation, "Not replaced: it could not be looked at.", () => lookAt(target, old, applier));
		if (before.kind !== "active" || before.progress !== progress) endMovedOn(operation, before);
		return amending(() => postWorkflow(operation, body, applier), suggestDeleteFirst);
	}), oldOneGoesOn);
	const { madeAt } = posted;
	const { id } = posted.workflow;
	const doubled = (why) => outcome(operation, "failed", `There are two workflows where one should be, \`${old.id}\` and \`${id}\`: ${why}`, {
		hint: "Run again: the next run keeps one. Or delete one by hand.",
		liveId: id,
		madeAt,
		doubled: true,
		wrote: true
	});
	try {
		const removed = await removeWorkflow(target, old, applier, (seen) => seen.progress === progress);
		switch (removed.kind) {
			case "deleted": return outcome(operation, "done", `Replaced \`${old.id}\` by \`${id}\`.`, {
				liveId: id,
				madeAt,
				wrote: true
			});
			case "missing": return outcome(operation, "done", `Created as \`${id}\`; the old one was gone already.`, {
				liveId: id,
				madeAt,
				wrote: true
			});
			case "not-ours": return doubled(`${removed.why}.`);
			case "moved-on":
			case "ended": return await withdraw(operation, posted, applier, doubled);
		}
	} catch (error) {
		return doubled(failure(operation, error, "the old one could not be deleted.").message);
	}
}
async function deleteThenCreate(operation, applier) {
	const { live: old, target, progress } = operation;
	const body = await amending(() => bodyToSend(operation, applier), oldOneGoesOn);
	const done = created(operation, await amending(() => inTurn(operation, applier, async () => {
		applier.onDelete(operation.id);
		const removed = await orEnd(operation, "Not replaced: the old one could not be deleted.", () => removeWorkflow(target, old, applier, (seen) => seen.progress === progress));
		if (removed.kind !== "deleted") endMovedOn(operation, removed);
		return amending(() => postWorkflow(operation, body, applier), oldOneIsDeleted(old.id));
	}), (ended) => ended.wrote ? {
		...ended,
		replacing: true
	} : ended.status === "skipped" ? oldOneGoesOn(ended) : ended));
	return {
		...done,
		message: `Replaced \`${old.id}\`. ${done.message}`
	};
}
async function withdraw(operation, { workflow: made, found }, applier, doubled) {
	const { target, live: old, hash } = operation;
	const workflow = await applier.client.getWorkflow(target, made.id) ?? made;
	if (progressOf(workflow, 0, applier.client.now()).kind !== "waiting") return doubled("both have begun.");
	if (!(found ? (await removeWorkflow(target, {
		id: made.id,
		hash
	}, applier)).kind === "deleted" : await takeBack(made, applier))) return doubled("the old one began while its successor was made, and the successor was not found to be deleted.");
	return outcome(operation, "pending", `Not replaced: ${old.id} began while its successor was made; the successor was deleted again.`, {
		hint: "Plan again.",
		wrote: true
	});
}
function endMovedOn(operation, seen) {
	return end(operation, "pending", `Not replaced: ${"why" in seen ? seen.why : "it has moved on since the plan was made"}.`, { hint: "Plan again." });
}
function oldOneGoesOn(ended) {
	return ended.status === "pending" ? ended : {
		...ended,
		message: `${ended.message} The old workflow goes on.`
	};
}
function suggestDeleteFirst(ended) {
	const { status, request, hint = "" } = ended;
	if (status !== "failed" || request === void 0) return ended;
	return {
		...ended,
		hint: `${hint} If LaunchDarkly allows one active workflow a flag and environment, set \`replaceOrder: delete-first\`.`
	};
}
function oldOneIsDeleted(old) {
	return (ended) => ({
		...ended,
		message: `${ended.message} The old workflow \`${old}\` is deleted already (\`replaceOrder: delete-first\`).`,
		wrote: true
	});
}
// src/applying/carry-out.ts
async function carryOut(operation, applier) {
	try {
		return await (operation.object === "workflow" ? ofWorkflow(operation, applier) : ofTemplate(operation, applier));
	} catch (error) {
		if (error instanceof Ended) return error.outcome;
		return unexpected(operation, error);
	}
}
async function ofWorkflow(operation, applier) {
	switch (operation.kind) {
		case "create": return createWorkflow(operation, applier);
		case "replace": return replaceWorkflow(operation, applier);
		case "delete": return deleteWorkflow(operation, applier);
		case "dedupe": return dedupeWorkflows(operation, applier);
		case "adopt": return outcome(operation, "done", takenOver, { liveId: operation.live.id });
	}
}
async function ofTemplate(operation, applier) {
	switch (operation.kind) {
		case "create": return createTemplate(operation, applier);
		case "replace": return replaceTemplate(operation, applier);
		case "delete": return deleteTemplate(operation, applier);
		case "adopt": return outcome(operation, "done", takenOver);
	}
}
const takenOver = "Taken over; nothing had to be sent.";
function unexpected(operation, error) {
	return outcome(operation, "unknown", `Something unexpected happened, so what became of it isn't known: ${error instanceof Error ? error.message : String(error)}`, {
		hint: "Run again, and report this if it stays: it is a mistake of this tool.",
		wrote: true
	});
}
// src/applying/written-targets.ts
async function dedupeWritten(operations, outcomes, applier) {
	const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
	const written = operations.filter(isSendingWorkflow).flatMap((operation) => {
		const outcome = became.get(operation.id);
		return outcome?.wrote === true && outcome.doubled !== true ? [{
			operation,
			outcome
		}] : [];
	});
	return (await Promise.all(written.map(({ operation, outcome }) => dedupe(operation, outcome, applier)))).flat();
}
async function dedupe(operation, own, applier) {
	const { key, position } = operation;
	const made = own.status === "done" ? own.liveId : void 0;
	const seen = await chooseOnceListed(operation, made, applier);
	if (seen?.keep === void 0 || seen.surplus.length === 0) return [];
	const { keep, surplus } = seen;
	const isOwn = ({ live }) => live.id === made;
	const isKnown = (one) => isOwn(one) || isAsSent(one, operation);
	const mayGo = (one) => isOwn(one) || isKnown(one) && isKnown(keep);
	const goes = surplus.filter(mayGo);
	const stays = surplus.filter((one) => !mayGo(one));
	const removed = goes.length === 0 ? [] : [await carryOut(dedupeOperation({
		key,
		keep,
		surplus: goes
	}, position), applier)];
	const told = removed.some(({ status }) => status === "done") && goes.some(isOwn) ? [givenUp(operation, own, keep.live), ...removed] : removed;
	if (stays.length === 0 || await giveWay(stays, operation, applier)) return told;
	const beside = `${stays.map(({ live }) => `\`${live.id}\``).join(", ")} ${stays.length === 1 ? "is" : "are"} active beside \`${keep.live.id}\`, and not what this run has sent.`;
	const doubled = outcome(dedupeOperation({
		key,
		keep,
		surplus: stays
	}, position), "pending", [...removed.map(({ message }) => message), beside].join(" "), {
		hint: "Plan again: the plan shows what is to be deleted.",
		doubled: true,
		wrote: removed.some(({ wrote }) => wrote)
	});
	return [...told.filter(({ operation: id }) => id !== doubled.operation), doubled];
}
async function chooseOnceListed(operation, made, applier) {
	const looked = await lookFor(applier.patience, async (isLast) => {
		const seen = await choose(operation, applier);
		return isLast || seen === void 0 || made === void 0 || seen.listed.has(made) || endsAtOnce(operation) ? { found: { seen } } : {};
	});
	return looked.kind === "there" ? looked.found.seen : void 0;
}
function endsAtOnce(operation) {
	return stagesSent(operation)?.every(({ conditions = [] }) => conditions.length === 0) ?? false;
}
async function choose({ target, key, name }, { client, owners }) {
	const read = async () => withDescriptions(client, await client.listWorkflows(target), /* @__PURE__ */ new Set([name]));
	const workflows = await ifReadable(read());
	if (workflows === void 0) return void 0;
	const { managed } = classifyTarget({
		target,
		workflows
	}, owners, [], client.now());
	return {
		...chooseSurplus(managed.filter((candidate) => keyOf(candidate) === key)),
		listed: new Set(workflows.map(({ id }) => id))
	};
}
async function giveWay(stays, operation, applier) {
	const ids = new Set(stays.map(({ live }) => live.id));
	const { kind } = await lookFor(applier.patience, async () => {
		const now = await choose(operation, applier);
		return now && (now.surplus.some(({ live }) => ids.has(live.id)) ? {} : { found: true });
	});
	return kind === "there";
}
function isAsSent(one, operation) {
	const sent = readMarker(String(operation.body.description));
	const marker = markerOf(one);
	const stages = stagesSent(operation);
	if (sent.kind !== "workflow" || marker === void 0 || stages === void 0) return false;
	const skipped = marker.from - sent.marker.from;
	return marker.hash === operation.hash && marker.run <= operation.run && skipped >= 0 && one.live.name === operation.name && stagesDiffer(stages.slice(skipped), one.live) === void 0;
}
function givenUp(operation, own, kept) {
	return outcome(operation, "pending", `${own.message} It was given up again: another run has made \`${kept.id}\` of this document at the same time, and that one stays.`, {
		hint: "Plan again: the plan says what is left to do.",
		liveId: kept.id,
		wrote: true
	});
}
// src/applying/apply.ts
const mostAtOnce = 8;
const standardGrace = 4e3;
async function apply(plan, client, owners, options = {}) {
	const { stop } = options;
	const applier = {
		client,
		owners,
		patience: options.patience ?? waitsOf({}),
		createsStopped: void 0,
		firstCreate: void 0,
		onDelete: options.onDelete ?? (() => void 0),
		onCreate: options.onCreate ?? (() => void 0),
		ending: abortOf(stop),
		isEnding: () => stop?.aborted === true
	};
	const limit = pLimit(mostAtOnce);
	const over = applier.ending.then(() => setTimeout(options.grace ?? standardGrace)).then(client.close);
	const outcomes = /* @__PURE__ */ new Map();
	const begun = /* @__PURE__ */ new Set();
	let earlier = Promise.resolve();
	for (const level of levelsOf(plan.operations)) {
		const gate = earlier;
		for (const operation of level) {
			const needed = operation.dependsOn.flatMap((id) => outcomes.get(id) ?? []);
			const result = gate.then(() => Promise.all(needed)).then((done) => limit(() => {
				if (stop?.aborted) return notBegun(operation);
				begun.add(operation.id);
				return unlessStopped(operation, done, applier);
			}));
			outcomes.set(operation.id, Promise.race([result, over.then(() => cutOff(operation, begun))]).then((become) => {
				options.onOutcome?.(become);
				return become;
			}));
		}
		earlier = Promise.all(outcomes.values());
	}
	const told = await Promise.all(outcomes.values());
	if (options.listsAgain !== true || stop?.aborted) return told;
	const deduped = await Promise.race([dedupeWritten(plan.operations, told, applier), over.then(() => [])]);
	for (const outcome of deduped) options.onOutcome?.(outcome);
	return [...new Map([...told, ...deduped].map((outcome) => [outcome.operation, outcome])).values()];
}
function abortOf(stop) {
	return new Promise((resolve) => {
		if (stop?.aborted) resolve();
		else stop?.addEventListener("abort", () => resolve(), { once: true });
	});
}
function notBegun(operation) {
	return outcome(operation, "skipped", "Not begun: the run was ended before.", {
		hint: "Run again.",
		cutShort: true
	});
}
function cutOff(operation, begun) {
	return begun.has(operation.id) ? outcome(operation, "unknown", "The run was ended while this was under way, so what became of it isn't known.", {
		hint: "Run again: what is there is found by its marker.",
		wrote: true,
		cutShort: true
	}) : notBegun(operation);
}
function unlessStopped(operation, before, applier) {
	if (isWaiting(operation)) return outcome(operation, "pending", "It waits for what isn't in LaunchDarkly yet: once that is there, run this again, or let the next merge do it.");
	if (operation.blockedBy.length > 0) return outcome(operation, "pending", `Stopped by ${operation.blockedBy.map((code) => `\`${code}\``).join(", ")}.`);
	const failed = before.find(({ operation: id, status }) => operation.dependsOn.includes(id) && status !== "done");
	if (failed !== void 0) return outcome(operation, "skipped", `It needs “${failed.operation}”, which is ${failed.status}.`);
	return carryOut(operation, applier);
}
export { apply as t };
