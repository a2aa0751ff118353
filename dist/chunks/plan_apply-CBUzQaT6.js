import { a as prepare, b as planExitCode, f as savePlan, i as planPage, m as makePlan, t as planMarkdown } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { Ut as present, Wt as ExpectedError, dt as visible, st as jsonPieces } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { _ as planText, a as readWorkingTree, c as gitRepository, i as locateExisting, l as leftOut, n as told, o as baseRevision, t as linesIn } from "./validate_plan_apply-Bk2EMmxd.js";
import { Et as environmentsIn, Mt as resolveHost, St as isError, lt as emptySnapshot } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { ct as connectLaunchDarkly, gt as isUsableToken, lt as recordingIn } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { l as honourProxies } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
// src/repository/repository.ts
const noRepository = {
	snapshot: async () => emptySnapshot,
	directories: async () => [],
	records: {
		read: async () => ({
			records: [],
			diagnostics: []
		}),
		write: async () => [],
		withdraw: async () => void 0
	}
};
// src/commands/local.ts
async function prepareLocal(options, terminal) {
	const { root, directory, inRepository } = await locateExisting(options, terminal, options.base === "none");
	if (!inRepository && options.base !== void 0 && options.base !== "none") throw new ExpectedError(`There is no revision \`${options.base}\`: this is not a git repository.`, "Leave `--base` out, or run this inside the repository.");
	const inGit = inRepository ? gitRepository(root, directory) : void 0;
	const repository = inGit ?? noRepository;
	const documents = await (inRepository ? readCheckedOut(root, directory) : readWorkingTree(root, directory));
	let comparesWithNothing = false;
	const base = async () => {
		const commit = inRepository ? await baseRevision(root, options.base) : void 0;
		comparesWithNothing = commit === void 0;
		return repository.snapshot(commit);
	};
	const comparison = {
		head: documents,
		headIn: (other) => readWorkingTree(root, other),
		...options.base === void 0 ? { otherwise: base } : { named: await base() }
	};
	const inputs = {
		...inputsOf(options, directory, terminal),
		...!inRepository && { diagnostics: [notRemembered] }
	};
	const prepared = await prepare(repository, comparison, inputs);
	const isNew = inRepository && options.base === void 0 && comparesWithNothing && prepared.records.length === 0 && !prepared.isDoubtful;
	const { request, records, isDoubtful } = prepared;
	const [record] = records;
	const isOverRecord = options.base !== void 0 && record !== void 0 && !isDoubtful;
	const more = [...isNew ? [firstApply] : [], ...isOverRecord ? [baseOverRecord(record)] : []];
	return {
		...prepared,
		request: {
			...request,
			diagnostics: [...request.diagnostics, ...more]
		},
		documents,
		gitRecords: inGit?.records
	};
}
async function readCheckedOut(root, directory) {
	const [tree, missing] = await Promise.all([readWorkingTree(root, directory), leftOut(root, directory)]);
	const told = new Set(tree.diagnostics.map(({ position }) => position?.file));
	return {
		...tree,
		diagnostics: [...tree.diagnostics, ...missing.filter(({ position }) => !told.has(position?.file))]
	};
}
const firstApply = {
	severity: "notice",
	code: "no-record",
	message: "No apply from this clone is recorded, and there is no remote with a commit to compare with: what isn't in LaunchDarkly counts as new.",
	hint: "If it was applied before, give `--base REVISION`: the revision whose documents LaunchDarkly holds."
};
function baseOverRecord({ sha }) {
	return {
		severity: "warning",
		code: "base-over-record",
		message: `What LaunchDarkly holds is known from the record of the last apply, of \`${sha.slice(0, 12)}\`: \`--base\` takes its place, so what has run since can start again.`,
		hint: "Leave `--base` out, unless the record is wrong."
	};
}
const notRemembered = {
	severity: "warning",
	code: "no-record",
	message: "This is no git repository, so nothing is remembered: what isn't in LaunchDarkly counts as new, also where it has run and was deleted.",
	hint: "Run this inside the repository that the documents belong to."
};
function inputsOf(options, directory, { environment }) {
	return {
		directory,
		scope: options.scope ?? "changed",
		...present({
			owner: options.owner,
			repository: environment.GITHUB_REPOSITORY,
			environments: options.environments === void 0 ? void 0 : environmentsIn(options.environments, "--environments"),
			areEnvironmentsTyped: options.full !== true,
			key: options.key
		})
	};
}
async function localClient({ policies }, terminal, may = "read") {
	const { host, token, fetch } = await localAccess(terminal, may);
	return connectLaunchDarkly(host, token, may, policies, terminal.onRequest, fetch);
}
async function localAccess({ environment, err, paint }, may = "read") {
	const token = environment.LAUNCHDARKLY_ACCESS_TOKEN;
	if (token === void 0 || token === "") throw new ExpectedError("There is no LaunchDarkly access token.", `Put one into the environment variable LAUNCHDARKLY_ACCESS_TOKEN; ${may === "read" ? "a reader's is enough to plan" : "it has to be a writer's"}.`);
	if (!isUsableToken(token)) throw new ExpectedError("The LaunchDarkly access token holds blanks, line breaks or characters that no token has.", "Put just the token into LAUNCHDARKLY_ACCESS_TOKEN.");
	await honourProxies(environment);
	const { host, diagnostics } = resolveHost(environment.LAUNCHDARKLY_API_HOST);
	for (const diagnostic of diagnostics) {
		if (isError(diagnostic)) throw new ExpectedError(`LAUNCHDARKLY_API_HOST: ${diagnostic.message}`, diagnostic.hint);
		err(`${paint.yellow("warning")}: ${visible(diagnostic.message)}\n`);
	}
	return {
		host,
		token,
		fetch: await recordingHere(token, {
			environment,
			err,
			paint
		})
	};
}
function recordingHere(token, { environment, err, paint }) {
	const warn = (message) => err(`${paint.yellow("warning")}: ${visible(message)}\n`);
	return recordingIn(environment, token, warn);
}
// src/commands/plan.ts
const readingWords = "Reading LaunchDarkly";
async function plan(options, terminal) {
	const { request, documents } = await prepareLocal(options, terminal);
	const client = await localClient(request, terminal);
	const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
	printPlan(options.format, planned, terminal, documents.files);
	if (options.out !== void 0) await savePlan(options.out, planned, terminal.redact);
	return planExitCode(planned);
}
function printPlan(format, plan, terminal, files, about) {
	const { out, talk, document, paint } = terminal;
	if (format === "json") for (const piece of jsonPieces(plan)) out(piece);
	else if (format === "text") talk(planText({
		...plan,
		diagnostics: told(plan.diagnostics, terminal)
	}, paint, about, linesIn(files, terminal)));
	else for (const piece of planDocument(format, plan, void 0, about)) document(piece);
}
function planDocument(format, plan, outcomes, about = "command line") {
	return format === "html" ? planPage(plan, outcomes, about) : [planMarkdown(plan, outcomes, {
		limit: Number.POSITIVE_INFINITY,
		about
	})];
}
export { localAccess as a, recordingHere as c, readingWords as i, planDocument as n, localClient as o, printPlan as r, prepareLocal as s, plan as t };
