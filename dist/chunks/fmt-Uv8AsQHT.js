import { St as isError, s as partOf } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { t as format } from "./format-DVaigMcs.js";
import { Dt as counted, Wt as ExpectedError, dt as visible, ot as json } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { a as readWorkingTree, i as locateExisting, m as diagnosticsText } from "./validate_plan_apply-Bk2EMmxd.js";
import { _ as fewDiagnostics } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { realpath, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
// src/commands/fmt.ts
async function fmt({ check = false, format: as, ...options }, terminal) {
	const { out, err, paint, workingDirectory } = terminal;
	const { root, directory } = await locateExisting(options, terminal, true);
	const { files, diagnostics, isMissing } = await readWorkingTree(root, directory);
	if (isMissing) throw new ExpectedError(`There is no directory ${directory} in ${root}.`, "Give another one with `--dir`.");
	const found = [...diagnostics];
	const [differing, kept] = [[], []];
	for (const file of files) {
		const part = partOf(file, directory);
		if (part === void 0) continue;
		const formatted = format(file, part === "configuration");
		if ("diagnostics" in formatted) found.push(...formatted.diagnostics);
		else if (Buffer.from(file.bytes).equals(Buffer.from(formatted.text))) kept.push(file.path);
		else {
			differing.push(file.path);
			if (!check) await writeFile(join(root, file.path), formatted.text);
		}
	}
	const errors = found.filter(isError).length;
	const code = errors > 0 || check && differing.length > 0 ? 1 : 0;
	const here = await realpath(workingDirectory);
	const fromHere = (path) => relative(here, join(root, path));
	if (as === "json") {
		out(`${json({
			version: 1,
			files: differing.map(fromHere),
			kept: kept.map(fromHere),
			diagnostics: fewDiagnostics(found)
		})}\n`);
		return code;
	}
	for (const path of differing) out(`${visible(fromHere(path))}\n`);
	if (found.length > 0) err(`${diagnosticsText(found, paint)}\n`);
	const done = check ? "would be laid out anew" : "laid out anew";
	err(`${counted(differing.length, "file")} ${done}${errors > 0 ? paint.red(`, ${counted(errors, "error")}`) : ""}.\n`);
	return code;
}
export { fmt };
