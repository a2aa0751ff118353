import { t as apply$1 } from "./apply_action-apply-CqnbFkRr.js";
import { ot as unblocked, yt as waitsOf } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { Dt as counted, Gt as messageOf, Ut as present, Wt as ExpectedError, dt as visible, ot as json } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { b as planExitCode, d as readPlanDigests, m as makePlan, s as reviewByHand, v as applyExitCode } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { r as leaveRecord, t as applyEntry } from "./apply_action-apply_post-CI2Ln9-B.js";
import { n as asPlanHash, r as restrictTo, t as allow } from "./apply_action-validate_action-plan_action-apply-hm-D0RD1.js";
import { g as outcomesText, h as outcomeText } from "./validate_plan_apply-Bk2EMmxd.js";
import { i as readingWords, n as planDocument, o as localClient, r as printPlan, s as prepareLocal } from "./plan_apply-CBUzQaT6.js";
import { hostname } from "node:os";
// src/commands/apply.ts
async function apply(options, terminal) {
	if (options.allow !== void 0) asPlanHash(options.allow, "--allow");
	const digests = options.plan === void 0 ? void 0 : await readPlanDigests(options.plan);
	const { gitRecords, documents, ...prepared } = await prepareLocal(options, terminal);
	const { request } = prepared;
	const [unread] = prepared.unread;
	if (unread !== void 0) throw new ExpectedError(unread.message, unread.hint);
	const client = await localClient(request, terminal, "write");
	const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
	const isAllowed = options.allow === planned.hash;
	const allowed = allow(planned, options.allow, "--allow");
	const plan = digests === void 0 ? allowed : restrictTo(allowed, digests);
	if (options.format === "text") printPlan("text", plan, terminal, documents.files);
	const entry = applyEntry(prepared, plan, reviewByHand(planned, isAllowed), hostname());
	const begin = async () => entry === void 0 ? void 0 : gitRecords?.begin(entry, documents);
	const { length: open } = unblocked(plan);
	const isConfirmed = open === 0 || await confirmed(options, open, terminal);
	const begun = isConfirmed ? await begin() : void 0;
	const record = gitRecords && begun && {
		records: gitRecords,
		entry: begun.entry
	};
	if (open === 0 || !isConfirmed) {
		if (record !== void 0) await leaveRecord(record.records, record.entry, []);
		await begun?.journal.close();
		printUnapplied(options.format, plan, terminal);
		if (open > 0) terminal.err("Nothing was sent.\n");
		const code = planExitCode(plan);
		return code === 2 ? 3 : code;
	}
	const { progress } = terminal;
	const stop = stopOnSignals(terminal);
	const outcomes = await progress.during("Applying", (tell) => {
		let number = 0;
		const of = plan.operations.length;
		const onOutcome = (outcome) => {
			begun?.journal.note(outcome);
			terminal.say(outcomeText(outcome, {
				number: ++number,
				of
			}, terminal.paint));
			tell(`${Math.min(number, of)} of ${counted(of, "operation")}`);
		};
		tell(`0 of ${counted(of, "operation")}`);
		const patience = waitsOf(request.policies.service);
		const journal = present({
			onDelete: begun?.journal.noteDelete,
			onCreate: begun?.journal.noteCreate
		});
		return apply$1(plan, client, request.owners, {
			listsAgain: true,
			patience,
			stop,
			onOutcome,
			...journal
		});
	});
	if (outcomes.some(({ wrote }) => wrote)) terminal.changed?.();
	printOutcomes(options.format, plan, outcomes, terminal);
	const code = applyExitCode(plan, outcomes);
	if (record === void 0) return code;
	try {
		await leaveRecord(record.records, record.entry, outcomes);
		await begun?.journal.close();
		return code;
	} catch (error) {
		const hint = error instanceof ExpectedError ? `\n  ${visible(error.hint ?? "")}` : "";
		terminal.err(`${terminal.paint.red("error")}: ${visible(messageOf(error))}${hint}\n`);
		return outcomes.some(({ wrote }) => wrote) ? 4 : 1;
	}
}
function printUnapplied(format, plan, terminal) {
	if (format === "json") terminal.out(`${json({
		plan,
		outcomes: []
	})}\n`);
	else if (format !== "text") for (const piece of planDocument(format, plan)) terminal.document(piece);
}
function printOutcomes(format, plan, outcomes, terminal) {
	if (format === "json") terminal.out(`${json({
		plan,
		outcomes
	})}\n`);
	else if (format === "text") terminal.talk(`\n${outcomesText(outcomes, terminal.paint)}`);
	else for (const piece of planDocument(format, plan, outcomes)) terminal.document(piece);
}
function stopOnSignals({ say }) {
	const controller = new AbortController();
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, () => {
		if (controller.signal.aborted) process.exit(4);
		say(`${signal}: nothing new begins; what is under way is waited for.\n`);
		controller.abort();
	});
	return controller.signal;
}
async function confirmed({ yes, plan }, count, { ask }) {
	if (yes === true || plan !== void 0) return true;
	const answer = await ask(`Carry out ${count === 1 ? "this operation" : `these ${count} operations`}? Workflows start when they are created.\nOnly \`yes\` is taken: `);
	if (answer === void 0) throw new ExpectedError("There is no terminal to ask at, so nothing was sent.", "Give `--yes`, or `--plan FILE` with a plan that was looked at.");
	return answer.trim() === "yes";
}
export { apply as t };
