import { Ut as present } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
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
		noteBegun: () => append({ begun: true }),
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
		isBegun: lines.length > 0,
		outcomes: [...new Map(lines.flatMap((line) => "operation" in line ? [[line.operation, line]] : [])).values()],
		deleting: new Set(lines.flatMap((line) => "deleting" in line ? [line.deleting] : [])),
		creating: new Set(lines.flatMap((line) => "creating" in line ? [line.creating] : []))
	};
}
export { readJournal as n, openJournal as t };
