// `probe`: tries on one flag and environment what LaunchDarkly's documentation leaves open, asks before, and deletes what it made. Exit 0 done, 1 error, not confirmed, or something could not be deleted.
import { setTimeout as pause } from "node:timers/promises";
import { parseConfiguration, standardConfiguration } from "../../configuration/configuration.ts";
import { DEFAULT_OPTIONS } from "../../emulators/launchdarkly/account/options.ts";
import type { AnswerHead } from "../../fetching.ts";
import { createLaunchDarkly } from "../../launchdarkly/client.ts";
import { createHttp } from "../../launchdarkly/http/http.ts";
import { isUsableToken } from "../../launchdarkly/http/settings.ts";
import { isError } from "../../model/messages/diagnostic.ts";
import { ExpectedError, messageOf } from "../../model/messages/expected-error.ts";
import { present } from "../../model/values/present.ts";
import { listed, quoted } from "../../model/values/words.ts";
import type { ExitCode } from "../../pipeline/exit-code.ts";
import { type ProbeReport, reportOf } from "../../probing/report.ts";
import { intentionLines, profileText, reportText } from "../../probing/words.ts";
import { json, visible } from "../../reporting/escaping/visible.ts";
import { diagnosticsText } from "../../reporting/text.ts";
import { version } from "../../version.ts";
import { localAccess } from "../local.ts";
import { locateExisting } from "../location.ts";
import { linesIn, type Terminal } from "../terminal/terminal.ts";
import { type Conducted, conduct } from "./conduct.ts";
import { type Permitted, type Surveyed, survey } from "./ground.ts";
import type { Ground } from "./session.ts";
import { readConfigurationFile, writeService } from "./write.ts";

export interface ProbeOptions extends Permitted {
  project: string;
  flag: string;
  environment: string;
  dir?: string;
  yes?: boolean;
  write?: boolean;
  minutes?: string;
  format: "text" | "json";
}

/** The experiments end by themselves: each request has its timeout, and so has each wait. */
const longest = 3 * 3_600_000;

export async function probe(options: ProbeOptions, terminal: Terminal): Promise<ExitCode> {
  const { err, out, talk, paint } = terminal;
  const { project, flag, environment, write = false, format } = options;
  const minutes = minutesOf(options.minutes);
  const { root, directory } = await locateExisting(options, terminal, true);
  const configuration = await readConfigurationFile(root, directory);
  const { file } = configuration;
  const broken = configuration.diagnostics.filter(isError);
  if (write && broken.length > 0) {
    err(`${diagnosticsText(broken, paint, linesIn(file ? [file] : [], terminal))}\n\n`);
    err(paint.red(`Nothing was sent: what was found could not be written into ${configuration.path} as it is.\n`));
    return 1;
  }
  // One that isn't valid slows nothing down and speeds nothing up.
  const standing = file && parseConfiguration(file).configuration;
  const reader = readerToken(terminal.environment);
  const heads: AnswerHead[] = [];
  const { host, token: writer, fetch } = await localAccess(terminal, "write");
  const connect = (secret: string) =>
    createHttp({
      ...(standing ?? standardConfiguration).requests,
      host,
      token: secret,
      version,
      may: "write",
      budget: longest,
      onRequest: terminal.onRequest,
      onAnswer: (head) => void heads.push(head),
      ...present({ fetch }),
    });
  const http = connect(writer);
  const client = createLaunchDarkly(http);
  const target = { project, flag, environment };
  const surveyed = await survey(client, http, target, options);
  if (!(await confirmed(options, surveyed, minutes, terminal))) {
    err("Nothing was sent.\n");
    return 1;
  }
  const { stop, ignore } = stopOnSignals(terminal);
  const connections = {
    http,
    client,
    now: () => performance.now(),
    sleep,
    ...(reader !== undefined && { reader: connect(reader) }),
    ...present({ listedWithin: standing?.service.listedWithin }),
  };
  const result = await terminal.progress.during("Probing", (tell) =>
    conduct(connections, surveyed.ground, { stop, minutes, heads, tell }),
  );
  ignore();
  const { findings, now, removed, left, ended, unknown, failure } = result;
  const isComplete = failure === undefined;
  const token = tokenKind(surveyed.ground);
  const report = reportOf(
    {
      findings,
      now,
      removed,
      left: left.length + ended.length,
      unknown: unknown.length,
      isComplete,
      host,
      token,
      version,
    },
    DEFAULT_OPTIONS,
  );
  if (format === "json") out(`${json(report)}\n`);
  else talk(reportText(report, paint));
  const { readerMayDryRun: reading } = findings;
  if (reading !== undefined && "why" in reading && reading.why === "reader-unknown")
    err(
      `${paint.yellow("warning")}: LaunchDarkly doesn't know the token in LAUNCHDARKLY_READER_TOKEN, so what a reader may do was not found out.\n`,
    );
  const isFailed = tellProblems(result, terminal);
  const isStored = !write || (isComplete && (await store(report, { root, directory }, format, terminal)));
  if (!isStored) err("Nothing was written into the configuration.\n");
  return isFailed || !isStored ? 1 : 0;
}

/** Whether there was anything to be written. */
async function store(
  { profile }: ProbeReport,
  { root, directory }: { root: string; directory: string },
  format: ProbeOptions["format"],
  { err, say, paint }: Terminal,
): Promise<boolean> {
  if (profile === undefined) return false;
  const { path, lost } = await writeService(root, directory, profile).catch((error: unknown) => {
    // What was found must not be lost with it.
    if (format === "json") err(`${profileText(profile)}\n`);
    throw error;
  });
  say(`\`service\` was written into ${visible(path)}.\n`);
  if (lost.length > 0)
    err(
      `${paint.yellow("warning")}: It said ${listed(lost.map(quoted))} before, which this probe didn't find out: that counts as unknown now.\n`,
    );
  return true;
}

async function sleep(milliseconds: number, stop?: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, stop && { signal: stop }).catch((error: unknown) => {
    if (stop?.aborted !== true) throw error;
  });
}

function minutesOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  // LaunchDarkly may look only once a minute what is due: with less, two waits could not be told apart.
  if (!/^[1-9]\d?$/.test(given) || Number(given) < 3 || Number(given) > 30)
    throw new ExpectedError(
      `\`--minutes ${given}\` is no number of minutes.`,
      "Give a whole number from 3 to 30; 3 is enough.",
    );
  return Number(given);
}

/** A configuration that isn't valid slows nothing down and speeds nothing up. */
function readerToken({ LAUNCHDARKLY_READER_TOKEN: token, LAUNCHDARKLY_ACCESS_TOKEN: writer }: NodeJS.ProcessEnv) {
  if (token === undefined || token === "") return undefined;
  if (!isUsableToken(token))
    throw new ExpectedError(
      "LAUNCHDARKLY_READER_TOKEN holds blanks, line breaks or characters that no token has.",
      "Put just the token into it, or leave it out.",
    );
  // It would write: the report says that no reader's token was given.
  return token === writer ? undefined : token;
}

async function confirmed(
  { yes = false, project, flag, environment }: ProbeOptions,
  { active, leftovers, ended, isCritical }: Surveyed,
  minutes: number | undefined,
  { say, err, ask }: Terminal,
): Promise<boolean> {
  const target = { project, flag, environment };
  const lines = intentionLines(target, { active, leftovers, ended, isCritical, ...present({ minutes }) });
  const intention = lines.map((line) => `${visible(line)}\n`).join("");
  if (yes) {
    say(intention);
    return true;
  }
  err(intention);
  const answer = await ask("Only `yes` is taken: ");
  if (answer === undefined)
    throw new ExpectedError("There is no terminal to ask at, so nothing was sent.", "Give `--yes`.");
  return answer.trim() === "yes";
}

/** After Ctrl-C nothing more is tried, and what was made is deleted. A second one ends at once. */
function stopOnSignals({ say }: Terminal): { stop: AbortSignal; ignore(): void } {
  const controller = new AbortController();
  const listener = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(1);
    say(`${signal}: nothing more is tried, and what was made is deleted.\n`);
    controller.abort();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, listener);
  return {
    stop: controller.signal,
    ignore() {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}

function tokenKind({ token }: Ground): ProbeReport["token"] {
  return token === undefined ? "unknown" : token.isService ? "service" : "personal";
}

/** Whether there are any. */
function tellProblems({ left, ended, unknown, failure }: Conducted, { err, paint }: Terminal): boolean {
  const error = paint.red("error");
  for (const what of left) err(`${error}: Not deleted: ${visible(what)}.\n`);
  if (left.length > 0) err("  Delete it by hand, or run the probe again on the same flag and environment.\n");
  for (const what of unknown) err(`${error}: Not known whether it is there: ${visible(what)}.\n`);
  if (unknown.length > 0) err("  Run the probe again on the same flag and environment: it deletes what it finds.\n");
  for (const id of ended)
    err(`${error}: Not deleted: workflow ${visible(id)}: it has ended, and LaunchDarkly refuses to delete it.\n`);
  if (ended.length > 0) err("  It stays there. It has no stage left to run, and later probes use it again.\n");
  if (failure === undefined) return left.length + ended.length + unknown.length > 0;
  if (!(failure instanceof ExpectedError)) throw failure;
  err(`${paint.red("error")}: ${visible(messageOf(failure))}\n`);
  for (const line of [failure.hint, failure.request]) if (line !== undefined) err(`  ${visible(line)}\n`);
  return true;
}
