#!/usr/bin/env node
import { C as Command, S as Argument, T as Option, b as completionScript, v as processTerminal, w as CommanderError, x as shells, y as refuseEmpty } from "./chunks/validate_plan_apply-Bk2EMmxd.js";
import { rt as examinedJobs } from "./chunks/validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { Gt as messageOf, Tt as version, Wt as ExpectedError, ct as logText, dt as visible } from "./chunks/validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
// src/cli.ts
const program = new Command("ld-sync");
let options = {};
program.hook("preAction", (_, command) => {
	options = command.optsWithGlobals();
	if (options.color === false) process.env.NO_COLOR = "1";
	terminal.workingDirectory;
	refuseEmpty(command);
});
let hasChanged = false;
const terminal = processTerminal(() => options, () => {
	hasChanged = true;
});
function documents(command) {
	return command.option("--dir <directory>", "where the documents are, if not in .launchdarkly").option("--owner <owner>", "who owns what is made in LaunchDarkly; else the configuration's owner, else GITHUB_REPOSITORY");
}
function listFormat() {
	return new Option("--format <format>", "how to list the files").choices(["text", "json"]).default("text");
}
function planning(command, scope) {
	const added = documents(command).option("--base <revision>", "revision to compare with, or `none`; else what was applied last from here, else where this branch left origin/HEAD").option("--environments <keys>", "only these LaunchDarkly environments, comma-separated").option("--key <key>", "only the document of this key").addOption(new Option("--format <format>", "how to print").choices([
		"text",
		"markdown",
		"json",
		"html"
	]).default("text"));
	return scope === "all" ? added : added.addOption(new Option("--scope <scope>", "what to plan: what differs between base and here, or every document").choices(["changed", "all"]).default("changed"));
}
let exitCode = 0;
const end = (code) => {
	exitCode = code;
};
program.description("LaunchDarkly workflows and workflow templates as YAML in a repository: validate, plan, apply.").version(version).option("--quiet", "no progress and no notices: results, warnings and errors only").option("--verbose", "show every request to LaunchDarkly, and where unexpected errors come from").option("--no-color", "no colours; the environment variable NO_COLOR says the same").configureHelp({ showGlobalOptions: true }).exitOverride().showHelpAfterError("(`--help` lists what there is)").addHelpText("after", "\nEnvironment:\n  LAUNCHDARKLY_ACCESS_TOKEN  API access token; a reader's is enough to plan\n  LAUNCHDARKLY_API_HOST      where LaunchDarkly is, if not at https://app.launchdarkly.com\n  LAUNCHDARKLY_RECORD        a directory: what is said to LaunchDarkly is written there, with stand-ins for all names\n  GITHUB_REPOSITORY          the owner, if neither --owner nor the configuration names one");
documents(program.command("validate").description("check the documents offline; all errors at once")).addOption(new Option("--format <format>", "how to print").choices([
	"text",
	"json",
	"sarif",
	"github"
]).default("text")).addHelpText("after", "\nExit code: 0 valid, 1 not.").action(async (options) => {
	const { validate } = await import("./chunks/validate-B_bWUkJj.js");
	end(await validate(options, terminal));
});
program.command("fmt").description("lay the documents out in one way, offline; comments are kept").option("--dir <directory>", "where the documents are, if not in .launchdarkly").option("--verbose", "show where unexpected errors come from").option("--check", "write nothing; only tell which files differ").addOption(listFormat()).addHelpText("after", "\nExit code: 0 all are laid out so, 1 error, or with --check some are not.").action(async (options) => {
	const { fmt } = await import("./chunks/fmt-Uv8AsQHT.js");
	end(await fmt(options, terminal));
});
planning(program.command("plan").description("show what would be done, without doing it"), "changed").option("--out <file>", "also write the plan as JSON, for `apply --plan`").addHelpText("after", "\nExit code: 0 nothing to do, 1 error, 2 changes, 3 something is stopped by a guard.").action(async (options) => {
	const { plan } = await import("./chunks/plan-yYuhyWR5.js");
	end(await plan(options, terminal));
});
planning(program.command("apply").description("show the plan, ask, and carry it out"), "changed").option("--plan <file>", "only the operations of this plan, without asking").option("--yes", "without asking").option("--allow <hash>", "lift the overridable guards of the plan of this hash").addHelpText("after", "\nExit code: 0 done, 1 error, 3 something is stopped or was refused, 4 changed and something failed.").action(async (options) => {
	const { apply } = await import("./chunks/apply-OrZLNV_l.js");
	end(await apply(options, terminal));
});
planning(program.command("drift").description("compare LaunchDarkly with all documents"), "all").option("--full", "also look, in whole projects, for what no document stands for any more").addHelpText("after", "\nExit code: 0 none, 1 error, 2 drift.").action(async (options) => {
	const { drift } = await import("./chunks/drift-BK1f1XYs.js");
	end(await drift(options, terminal));
});
documents(program.command("doctor").description("look at token, documents and GitHub; what is wrong, and what to do")).addOption(new Option("--for <job>", "the job whose token and permissions are looked at").choices(examinedJobs).default("all")).addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", "\nExit code: 0 nothing is wrong, 1 something is, or an error.").action(async (options) => {
	const { doctor } = await import("./chunks/doctor-DtE4OCja.js");
	end(await doctor(options, terminal));
});
documents(program.command("export").description("write documents for what was made by hand; changes nothing there")).requiredOption("--project <key>", "the LaunchDarkly project").option("--flag <key>", "only this flag; else all that are not archived").option("--environment <key>", "only this environment; else all of the project").option("--include-finished", "also workflows that have ended").addOption(listFormat()).addHelpText("after", "\nExit code: 0 written, or nothing to write, 1 error.").action(async (options) => {
	const { exportDocuments } = await import("./chunks/export-DiDe8xdi.js");
	end(await exportDocuments(options, terminal));
});
documents(program.command("init").description("write a first set of files: configuration, workflow files, roles")).option("--project <key>", "the LaunchDarkly project that the roles are limited to; else all").option("--environment <key>", "an environment that the apply's role is limited to, several times for several; else all", (key, before = []) => [...before, key]).option("--branch <name>", "the default branch, if neither the remote nor what is checked out tells").addOption(listFormat()).addHelpText("after", "\nExit code: 0 written, or all there already, 1 error.").action(async (options) => {
	const { init } = await import("./chunks/init-COT0t_a-.js");
	end(await init(options, terminal));
});
program.command("probe").description("try on one flag what LaunchDarkly's documentation leaves open; asks, and deletes what it makes").requiredOption("--project <key>", "the LaunchDarkly project").requiredOption("--flag <key>", "the flag, best one that nobody uses").requiredOption("--environment <key>", "the environment, best one that nobody uses").option("--yes", "without asking").option("--critical", "also in an environment that is marked critical").option("--beside-active", "also beside active workflows of others, which stay as they are").option("--minutes <count>", "also try what a stage's wait counts from, for about twice so long; 3 is enough").option("--write", "store what was found as `service` in the configuration").option("--dir <directory>", "where the documents are, if not in .launchdarkly").addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", "\nExit code: 0 done, 1 error, not confirmed, or something could not be deleted.\n\nEnvironment:\n  LAUNCHDARKLY_READER_TOKEN  a second token, of a reader, to try what it may do").action(async (options) => {
	const { probe } = await import("./chunks/probe-n7cG6W7G.js");
	end(await probe(options, terminal));
});
const emulators = program.command("emulator").description("run an emulator of a service on loopback, for tests");
for (const service of ["launchdarkly", "github"]) {
	const command = emulators.command(service).description(`an in-memory ${service === "github" ? "GitHub" : "LaunchDarkly"}; prints its URL as a line of JSON`).option("--port <port>", "0 for any free one", "0").option("--seed <file>", "what it holds at the start, as JSON");
	if (service === "launchdarkly") command.option("--replay <directory>", "answer from a recording, and hold nothing");
	command.action(async (options) => {
		const { emulator } = await import("./chunks/emulator-BRYCB19H.js");
		end(await emulator(service, options, terminal));
	});
}
program.command("demo").description("a pull request's whole life against both emulators, by running the Action's own bundle").option("--full", "print comments, check runs and summaries whole").option("--open [file]", "write the page of the last plan there, else to a temporary file, and say where").addHelpText("after", "\nExit code: 0 all went as expected, 1 not.").action(async (options) => {
	const { demo } = await import("./chunks/demo-BlQiBATY.js");
	end(await demo(options, terminal));
});
program.command("completion").description("print a script that completes commands and options in a shell").addArgument(new Argument("<shell>", "which one").choices(shells)).action((shell) => terminal.out(completionScript(program, shell)));
function report(error) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
	const { paint } = terminal;
	if (error instanceof ExpectedError) {
		const more = [error.hint, error.request].flatMap((line) => line === void 0 ? [] : [`\n  ${visible(line)}`]).join("");
		terminal.err(`${paint.red("error")}: ${visible(error.message)}${more}\n`);
		return 1;
	}
	terminal.err(`${paint.red("error")}: ${logText(messageOf(error))}\n`);
	if (options.verbose === true && error instanceof Error) terminal.err(`${logText(error.stack ?? "")}\n`);
	else terminal.err("  This was not expected. Run again with --verbose and report it.\n");
	return 1;
}
let isUntold = false;
function finalCode() {
	if (!isUntold) return exitCode;
	return hasChanged ? 4 : 1;
}
for (const stream of [process.stdout, process.stderr]) stream.on("error", ({ code, message }) => {
	if (code === "EPIPE" || stream === process.stderr) return;
	terminal.err(`${terminal.paint.red("error")}: The output could not be written: ${message}.\n`);
	isUntold = true;
	process.exitCode = finalCode();
});
try {
	await program.parseAsync();
} catch (error) {
	exitCode = report(error);
}
process.exitCode = finalCode();
export {};
