import { at as withStatus, c as readRevision, it as findingGroups } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { m as parentsOf } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { a as toldOnce, i as lastLine, o as examine, t as examinationAnnotations } from "./examination-BYX97pXH.js";
import { Dt as counted } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { rt as sentence, s as lineLink, tt as htmlCode } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
// src/reporting/markdown/examination.ts
function examinationMarkdown(examination, commit, addresses) {
	const told = toldOnce(examination.findings);
	const of = (status) => told.filter((one) => one.status === status);
	const not = withStatus(examination, "not").length;
	const unknown = withStatus(examination, "unknown").length;
	const ok = withStatus(examination, "ok").length;
	const table = (status) => findingTable(of(status), commit, addresses);
	return `${[
		"## LaunchDarkly workflows: doctor",
		`${not === 0 ? "**Nothing is wrong**" : `**${not} ${not === 1 ? "is" : "are"} not as ${not === 1 ? "it has" : "they have"} to be**`}: ${counted(ok, "check")} ok${unknown === 0 ? "" : `, ${unknown} not known`}${examination.job === "all" ? "" : `, for \`${examination.job}\``}.`,
		not === 0 ? "" : table("not"),
		unknown === 0 ? "" : `**Not known:**\n\n${table("unknown")}`,
		ok === 0 ? "" : `<details><summary>${counted(ok, "check")} ok</summary>\n\n${table("ok")}\n\n</details>`
	].filter((block) => block !== "").join("\n\n")}\n`;
}
const icons = {
	ok: "✅",
	not: "❌",
	unknown: "❔"
};
function findingTable(findings, commit, addresses) {
	const isOk = findings.every(({ status }) => status === "ok");
	const rows = findings.map(({ status, group, checks, what, why = "", todo = "", position }) => {
		const place = position === void 0 ? "" : `${lineLink(position, commit, addresses, true, htmlCode)} `;
		const names = checks.map((check) => `<sub>${check}</sub>`).join(" ");
		return `| ${[
			`${icons[status]} ${findingGroups[group]}`,
			`${place}${sentence(what, htmlCode)} ${names}`,
			...isOk ? [] : [todo === "" ? "" : sentence(todo, htmlCode)],
			why === "" ? "" : sentence(why, htmlCode)
		].join(" | ")} |`;
	});
	const head = [
		"",
		"What",
		...isOk ? [] : ["What to do"],
		"Why it matters"
	];
	return [
		`| ${head.join(" | ")} |`,
		`|${"---|".repeat(head.length)}`,
		...rows
	].join("\n");
}
// src/runner/modes/doctor.ts
async function doctor(job) {
	const { inputs, commit, github, repository, addresses, examined } = job;
	if (examined === void 0) throw new Error("Mode `doctor` was not given what it looks at.");
	const { directory } = inputs;
	const examination = await examine({
		job: examined.job,
		inputs,
		documents: () => repository.snapshot(commit),
		workflowFiles: async () => (await repository.snapshot(commit, ".github/workflows")).files,
		merged: async () => {
			const [first] = await parentsOf(github, commit);
			return readRevision((await repository.snapshot(first)).files, directory, "base");
		},
		way: examined.way,
		github
	});
	const reason = reasonOf(examination);
	return {
		failed: reason !== "",
		message: reason === "" ? "" : `${lastLine(examination)} See the summary.`,
		summary: examinationMarkdown(examination, commit, addresses),
		annotations: examinationAnnotations(examination),
		outputs: { "failure-reason": reason }
	};
}
function reasonOf(examination) {
	const wrong = withStatus(examination, "not");
	if (wrong.length === 0) return "";
	if (wrong.some(({ group, check }) => group === "documents" || check === "names")) return "invalid";
	return wrong.every(({ check }) => check === "host" || check === "rate-limit") ? "unreachable" : "failed";
}
export { doctor };
