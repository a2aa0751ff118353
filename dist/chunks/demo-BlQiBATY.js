import { Dt as counted, Gt as messageOf, Wt as ExpectedError } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { $ as code } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { r as startGitHubEmulator, t as startLaunchDarklyEmulator } from "./emulator-C0mDTEZj.js";
import { t as plan } from "./plan_apply-CBUzQaT6.js";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { execFile, spawn } from "node:child_process";
import { tmpdir } from "node:os";
// src/commands/demo/demo-comment.ts
function topOf(markdown) {
	const shown = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, "");
	const [top = ""] = shown.split(/^<details|^<sub>/m);
	const changes = [...shown.matchAll(/^<details open>\n([\s\S]*?)(?=^\||^<details|^<\/details)/gm)].flatMap(([, section = ""]) => section.split("\n").filter((line) => line.startsWith("- ")));
	return [...top.split("\n"), ...changes].flatMap((line) => {
		if (line.trim() === "" || isHead(line)) return [];
		return line.startsWith("|") ? rowLines(cellsOf(line)) : [plain(line.replace(/^#+ |^- /, ""))];
	});
}
function changedRows(before, after) {
	const [old, now] = [rowsOf(before), rowsOf(after)];
	const gone = old.filter((row) => !now.includes(row)).map(cellsOf);
	return now.filter((row) => !old.includes(row)).map(cellsOf).flatMap((cells) => {
		const was = gone.find(([number, name]) => number === cells[0] && name === cells[1]) ?? [];
		const line = (sign, row) => `${sign} ${row.filter((cell, index) => index < 2 || cell !== (row === cells ? was : cells)[index]).map((cell) => piecesOf(cell).join(", ")).join(" · ")}`;
		return [...was.length > 0 ? [line("-", was)] : [], line("+", cells)];
	});
}
function rowsOf(markdown) {
	return markdown.split("\n").filter((line) => line.startsWith("|") && !isHead(line));
}
function isHead(line) {
	return /^\|[-|\s]*\|$|^\| +\| (?:Name|Stage) /.test(line);
}
function rowLines(cells) {
	const pieces = cells.map(piecesOf);
	const most = Math.max(...pieces.map(({ length }) => length));
	if (!(most > 1 && pieces.filter(({ length }) => length === most).length > 1)) return [pieces.map((cell) => cell.join(", ")).join(" · ")];
	const shared = pieces.filter(({ length }) => length < most).map((cell) => cell.join(", "));
	const each = pieces.filter(({ length }) => length === most);
	return [shared.join(" · "), ...Array.from({ length: most }, (_, index) => `  ${each.map((cell) => cell[index]).join(" · ")}`)];
}
function cellsOf(row) {
	return row.split(/(?<!\\)\|/).map((cell) => cell.trim()).filter((cell) => cell !== "");
}
function piecesOf(cell) {
	return cell.split(/<br>/).map(plain);
}
function plain(line) {
	return line.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/<sub>(.*?)<\/sub>/g, "[$1]").replaceAll(/<[^>]+>|\*\*|`|\u2060/g, "").replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
// src/emulators/runner.ts
async function runAction({ bundle, event, inputs, workspace, node, environment, onStart, isLost = false }) {
	const directory = await mkdtemp(join(tmpdir(), "runner-"));
	const file = (name) => join(directory, name);
	try {
		await Promise.all([
			writeFile(file("event.json"), JSON.stringify(event.payload)),
			writeFile(file("output"), ""),
			writeFile(file("summary.md"), ""),
			writeFile(file("state"), "")
		]);
		const step = async (entry, state, started) => {
			const child = spawn(node ?? process.execPath, [entry], {
				cwd: workspace,
				env: {
					PATH: process.env.PATH,
					HOME: directory,
					...event.environment,
					GITHUB_EVENT_PATH: file("event.json"),
					GITHUB_OUTPUT: file("output"),
					GITHUB_STATE: file("state"),
					GITHUB_STEP_SUMMARY: file("summary.md"),
					GITHUB_WORKSPACE: workspace,
					RUNNER_TEMP: directory,
					...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value])),
					...environment,
					...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
				}
			});
			started?.(child);
			const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
			return {
				exitCode: await new Promise((resolve, reject) => {
					child.once("error", reject);
					child.once("close", resolve);
				}),
				stdout: stdout(),
				stderr: stderr()
			};
		};
		const main = await step(bundle, {}, onStart);
		const [output, summary, state] = await Promise.all([
			"output",
			"summary.md",
			"state"
		].map((name) => readFile(file(name), "utf8")));
		const saved = parseOutputs(state ?? "");
		const post = isLost || Object.keys(saved).length === 0 ? void 0 : await step(join(dirname(bundle), "post.js"), saved);
		return {
			...main,
			summary: summary ?? "",
			outputs: parseOutputs(output ?? ""),
			...post && { post }
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
function collect(stream) {
	const chunks = [];
	stream.on("data", (chunk) => chunks.push(chunk));
	return () => Buffer.concat(chunks).toString();
}
function parseOutputs(text) {
	const outputs = {};
	const lines = text.split("\n");
	for (let index = 0; index < lines.length; index++) {
		const [, name, delimiter] = /^([^=]+)<<(.+)$/.exec(lines[index] ?? "") ?? [];
		if (name === void 0 || delimiter === void 0) continue;
		const end = lines.indexOf(delimiter, index + 1);
		outputs[name] = lines.slice(index + 1, end).join("\n");
		index = end;
	}
	return outputs;
}
// src/commands/demo/demo-world.ts
const githubToken = "ghs_tokenOfTheDemo00000000000000000000000";
const repository = "acme/storefront";
const documents = ".launchdarkly";
async function startDemoWorld() {
	const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "..", ...import.meta.url.includes("/chunks/") ? [".."] : []);
	const root = await mkdtemp(join(tmpdir(), "ld-sync-demo-"));
	const workspace = join(root, "checkout");
	const git = (...args) => runGit(workspace, args);
	await mkdir(workspace);
	await git("init", "--quiet", "--initial-branch=main");
	await writeFile(join(workspace, "README.md"), "# Storefront\n");
	await git("add", "--all");
	await git("commit", "--quiet", "--message", "First");
	await git("checkout", "--quiet", "--detach");
	const seed = JSON.parse(await readFile(join(packageRoot, "examples", "storefront", "launchdarkly.json"), "utf8"));
	const launchDarkly = await startLaunchDarklyEmulator(seed);
	const github = await startGitHubEmulator({
		repository: {
			fullName: repository,
			defaultBranch: "main",
			gitDirectory: workspace
		},
		tokens: [{
			token: githubToken,
			login: "github-actions[bot]",
			type: "Bot",
			permissions: {
				contents: "read",
				"pull-requests": "write",
				checks: "write",
				deployments: "write"
			}
		}]
	});
	const control = async (path, body) => {
		const response = await fetch(`${github.url}/_emulator/${path}`, {
			method: "POST",
			body: JSON.stringify(body),
			headers: { "content-type": "application/json" }
		});
		if (!response.ok) throw new Error(`POST ${path}: ${await response.text()}`);
		return await response.json();
	};
	const read = async (url) => await (await fetch(url)).json();
	return {
		examples: await readExamples(join(packageRoot, "examples", "storefront")),
		async commit(branch, changes) {
			const exists = await git("branch", "--list", branch) !== "";
			await git("checkout", "--quiet", ...exists ? [branch] : [
				"-b",
				branch,
				"main"
			]);
			for (const [path, change] of Object.entries(changes)) await changeFile(join(workspace, documents, path), change);
			await git("add", "--all");
			await git("commit", "--quiet", "--message", "Change workflows");
			await git("checkout", "--quiet", "--detach");
		},
		async openPullRequest(head, title) {
			const event = await control("pulls", {
				head,
				title
			});
			return {
				...event,
				pull: event.payload.number
			};
		},
		synchronize: async (pull) => ({
			...await control(`pulls/${pull}/synchronize`, {}),
			pull
		}),
		async merge(pull) {
			const { events } = await control(`pulls/${pull}/merge`, { method: "merge" });
			const push = events.find(({ event }) => event === "push");
			if (push === void 0) throw new Error("The merge made no push.");
			return {
				...push,
				pull
			};
		},
		async run(event, role) {
			await git("checkout", "--quiet", "--detach", event.environment.GITHUB_SHA ?? "");
			return runAction({
				bundle: join(packageRoot, "dist", "action.js"),
				event,
				workspace,
				inputs: {
					"access-token": `api-${role}-of-the-demo`,
					"base-uri": launchDarkly.url,
					"repo-token": githubToken,
					mode: "auto",
					directory: documents,
					scope: "changed"
				}
			});
		},
		async comments(pull) {
			return (await read(`${github.url}/_emulator/state`)).comments.filter(({ number }) => number === pull);
		},
		async checkRun() {
			const { checkRuns } = await read(`${github.url}/_emulator/state`);
			return checkRuns.at(-1);
		},
		async writes() {
			return (await read(`${launchDarkly.url}/_emulator/requests`)).filter(({ method, query }) => method !== "GET" && query.dryRun !== "true");
		},
		async launchDarkly() {
			const state = await read(`${launchDarkly.url}/_emulator/state`);
			return {
				workflows: state.workflows.map(({ name, description = "", flag, environment, _execution }) => ({
					name,
					description,
					flag,
					environment,
					status: _execution.status
				})),
				templates: state.templates.map(({ _key, name = "" }) => ({
					key: _key,
					name
				}))
			};
		},
		async planPage(terminal) {
			let page = "";
			const environment = {
				LAUNCHDARKLY_API_HOST: launchDarkly.url,
				LAUNCHDARKLY_ACCESS_TOKEN: "api-reader-of-the-demo",
				GITHUB_REPOSITORY: repository
			};
			const document = (text) => {
				page += text;
			};
			await plan({
				format: "html",
				base: "main"
			}, {
				...terminal,
				environment,
				workingDirectory: workspace,
				document
			});
			return page;
		},
		async close() {
			await Promise.all([launchDarkly.close(), github.close()]);
			await rm(root, {
				recursive: true,
				force: true
			});
		}
	};
}
async function changeFile(path, change) {
	if (change === null || change === void 0) {
		await rm(path);
		return;
	}
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, typeof change === "string" ? change : change(await readFile(path, "utf8")));
}
async function readExamples(directory) {
	const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".yaml"));
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name.replaceAll("\\", "/"), await readFile(join(directory, name), "utf8")])));
}
const execute = promisify(execFile);
async function runGit(directory, args) {
	const person = {
		NAME: "Ada",
		EMAIL: "ada@example.com"
	};
	const identity = Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((role) => Object.entries(person).map(([field, value]) => [`GIT_${role}_${field}`, value])));
	try {
		const { stdout } = await execute("git", [
			"-C",
			directory,
			...args
		], { env: {
			...process.env,
			...identity,
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1"
		} });
		return stdout.trim();
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new ExpectedError("The demo needs git, and there is none on the PATH.", "Install git.");
		throw error;
	}
}
// src/commands/demo/demo.ts
async function demo(options, terminal) {
	const world = await startDemoWorld();
	const story = new Story(terminal, options.full === true);
	const { talk, paint } = terminal;
	try {
		await tell(world, story, async () => {
			if (options.open === void 0) return;
			const path = await write(options.open, await world.planPage(terminal));
			talk(`  The page of this plan: ${path}\n`);
		});
	} finally {
		await world.close();
	}
	talk(story.failures === 0 ? paint.green(`\nAll ${story.checks} expectations held.\n`) : paint.red(`\n${story.failures} of ${story.checks} expectations did not hold.\n`));
	return story.failures === 0 ? 0 : 1;
}
async function write(place, page) {
	const path = place === true ? join(await mkdtemp(join(tmpdir(), "ld-sync-plan-")), "plan.html") : place;
	try {
		await writeFile(path, page);
	} catch (error) {
		throw new ExpectedError(`The page could not be written to ${path}: ${messageOf(error)}.`, "Give another path.");
	}
	return path;
}
const title = "LaunchDarkly workflows";
var Story = class {
	checks = 0;
	failures = 0;
	#terminal;
	#isFull;
	#held = 0;
	constructor(terminal, isFull) {
		this.#terminal = terminal;
		this.#isFull = isFull;
	}
	act(title) {
		this.#terminal.talk(`\n${this.#terminal.paint.bold(`━━ ${title}`)}\n`);
	}
	report(what, markdown, before) {
		if (this.#isFull) {
			this.#quote(markdown);
			return;
		}
		const [summary = "", ...rest] = topOf(markdown).filter((line) => line !== title);
		const shown = before === void 0 ? rest : changedRows(before, markdown);
		this.#terminal.talk(`\n  ${what}:\n${indented([summary, ...shown])}`);
	}
	line(line, details = []) {
		if (this.#isFull) this.#quote([line, ...details.map((detail) => `  ${detail}`)].join("\n"));
		else this.#terminal.talk(`  ${line}\n`);
	}
	#quote(text) {
		const { document, paint } = this.#terminal;
		document(`\n${text.trimEnd().split("\n").map((line) => `  ${paint.dim("│")} ${line}`).join("\n")}\n`);
	}
	expect(what, holds, found) {
		const { talk, paint } = this.#terminal;
		this.checks++;
		if (!holds) this.failures++;
		if (holds && !this.#isFull) {
			this.#held++;
			return;
		}
		talk(`  ${holds ? paint.green("✓") : paint.red("✗")} ${what}${holds || found === void 0 ? "" : ` (found: ${JSON.stringify(found)})`}\n`);
	}
	async end(world) {
		if (this.#isFull) return;
		const { talk, paint } = this.#terminal;
		if (this.#held > 0) talk(`  ${paint.green("✓")} ${counted(this.#held, "expectation")} held\n`);
		this.#held = 0;
		talk(`  LaunchDarkly holds:\n${indented(await heldBy(world))}`);
	}
	holds(lines) {
		if (this.#isFull) this.#quote(lines.join("\n"));
	}
};
function indented(lines) {
	return lines.map((line) => `    ${line}\n`).join("");
}
async function heldBy(world) {
	const { workflows, templates } = await world.launchDarkly();
	return [...workflows.map(({ name, flag, environment, status }) => `${status.padEnd(8)} ${flag}/${environment}: ${name}`), ...templates.map(({ key, name }) => `template ${key}: ${name}`)];
}
async function tell(world, story, open) {
	story.act("A pull request adds the documents of examples/storefront");
	await world.commit("add-workflows", world.examples);
	const first = await planned(world, story, await world.openPullRequest("add-workflows", "Workflows as code"), "5 to create");
	await story.end(world);
	story.act("Another commit is pushed: half of the customers a day later");
	await world.commit("add-workflows", { "workflows/new-checkout.yaml": (text) => text.replace("wait: 3d", "wait: 4d") });
	const second = await planned(world, story, await world.synchronize(1), "5 to create", first.body);
	story.expect("it is the same comment, edited", second.id === first.id && second.body !== first.body);
	await story.end(world);
	story.act("It is merged");
	const merged = await world.merge(1);
	await applied(world, story, merged, {
		creates: 5,
		deletes: 0
	});
	await story.end(world);
	story.act("The job is run again");
	await applied(world, story, merged, {
		creates: 0,
		deletes: 0
	});
	await story.end(world);
	story.act("Another pull request changes one document and removes another");
	await world.commit("less-banner", {
		"workflows/new-checkout.yaml": (text) => text.replace("true: 10%", "true: 25%"),
		"workflows/maintenance-banner.yaml": null
	});
	const change = await planned(world, story, await world.openPullRequest("less-banner", "A quarter first, no banner"), "2 to replace, 1 to delete");
	story.expect("the change is told in words", change.body.includes("`true`: 10% → 25%"));
	await open();
	await story.end(world);
	story.act("It is merged");
	await applied(world, story, await world.merge(2), {
		creates: 2,
		deletes: 3
	});
	await story.end(world);
	story.act("What LaunchDarkly holds in the end");
	const state = await world.launchDarkly();
	story.holds(await heldBy(world));
	story.expect("three managed workflows, one made by hand, one template", state.workflows.length === 4 && state.templates.length === 1, state);
	story.expect("what was made by hand is as it was", state.workflows.some(({ name, description }) => name === "Made by hand" && description === "Not in the repository, and never touched."));
	const missing = state.workflows.filter(({ name, description }) => name !== "Made by hand" && !description.includes("[ld-sync:v1 owner=acme/storefront "));
	story.expect("every other one carries the marker", missing.length === 0, missing);
	await story.end(world);
}
async function planned(world, story, event, headline, edited) {
	const before = await world.writes();
	const run = await world.run(event, "reader");
	const comments = await world.comments(event.pull);
	const [comment] = comments;
	const what = edited === void 0 ? "The comment" : "The comment, edited; its rows that changed";
	story.report(what, comment?.body ?? run.stdout, edited);
	story.expect("the job succeeds", run.exitCode === 0, run.stdout.slice(-500));
	story.expect("there is exactly one comment", comments.length === 1, comments.length);
	story.expect(`it says “${headline}”`, comment?.body.includes(`**${headline}.**`) ?? false);
	const check = await world.checkRun();
	const lines = check?.annotations.map(({ path, start_line: line, title }) => `${path}:${line} ${title}`) ?? [];
	story.line(`check run ${check?.name}: ${check?.conclusion}, ${check?.title}`, lines);
	story.expect("the check run is green", check?.conclusion === "success", check);
	story.expect(`and says “${headline}”`, check?.title.toLowerCase() === headline);
	story.expect("nothing was written to LaunchDarkly", (await world.writes()).length === before.length);
	return comment ?? {
		id: 0,
		body: ""
	};
}
async function applied(world, story, event, expected) {
	const before = (await world.writes()).length;
	const run = await world.run(event, "writer");
	story.report("The job's summary", run.summary || run.stdout);
	story.expect("the job succeeds", run.exitCode === 0, run.stdout.slice(-500));
	const [comment] = await world.comments(event.pull);
	story.expect("the pull request's comment tells what became of it", comment?.body.includes("**Applied**: ") ?? false);
	const sent = (await world.writes()).slice(before);
	const count = (method) => sent.filter((request) => request.method === method).length;
	story.expect(`${expected.creates} creates and ${expected.deletes} deletes were sent`, count("POST") === expected.creates && count("DELETE") === expected.deletes, sent.map(({ method, path }) => `${method} ${code(path)}`));
}
export { demo };
