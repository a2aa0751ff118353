// The process's streams and environment → the terminal that commands are given. All that is written goes through the redaction of the run's own tokens.
import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";
import type { RequestEvent } from "../../launchdarkly/http/settings.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";
import { redactor } from "../../reporting/escaping/redaction.ts";
import { visible, withoutCommands } from "../../reporting/escaping/visible.ts";
import { progressLine } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { wrapped } from "./wrapping.ts";

export interface ConsoleOptions {
  /** `--no-color` makes it false. */
  color?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

/** The options may not be known yet when it is made: errors in them are told, too. */
export function processTerminal(options: () => ConsoleOptions, changed: () => void): Terminal {
  const { env } = process;
  /** GitHub's runner obeys commands in what a job prints, and text of a document must not give any. */
  const forRunner = env.GITHUB_ACTIONS === "true" ? withoutCommands : (text: string) => text;
  const secrets = [env.LAUNCHDARKLY_ACCESS_TOKEN, env.LAUNCHDARKLY_READER_TOKEN, env.GITHUB_TOKEN];
  const redact = redactor(secrets.map((secret = "") => secret));
  const progress = progressLine(() => options().quiet !== true && isWatched());
  const paint = pc.createColors(true);
  const cleaned = (text: string, stream: NodeJS.WriteStream) =>
    forRunner(redact(isColoured(stream, options(), env) ? text : stripVTControlCharacters(text)));
  const lines = (text: string, stream: NodeJS.WriteStream) =>
    wrapped(cleaned(text, stream), stream.isTTY ? stream.columns : undefined);
  const err = (text: string) => void process.stderr.write(lines(text, process.stderr));
  return {
    out: (text) => void process.stdout.write(redact(text)),
    talk: (text) => void process.stdout.write(lines(text, process.stdout)),
    document: (text) => void process.stdout.write(cleaned(text, process.stdout)),
    err,
    say: (text) => {
      if (options().quiet !== true) err(text);
    },
    sayCommand: (command) => {
      if (options().quiet !== true) process.stderr.write(`${forRunner(redact(command))}\n`);
    },
    onRequest: (event) => {
      progress.onRequest(event);
      if (options().verbose === true) err(paint.dim(`${requestLine(event)}\n`));
    },
    get isQuiet() {
      return options().quiet === true;
    },
    changed,
    progress,
    redact,
    environment: env,
    get workingDirectory() {
      return currentDirectory();
    },
    paint,
    get width() {
      return process.stdout.isTTY ? process.stdout.columns : undefined;
    },
    ask: async (question) => (process.stdin.isTTY ? answerTo(question) : undefined),
  };
}

/** What is said outranks what the stream is. */
function isColoured({ isTTY }: NodeJS.WriteStream, { color }: ConsoleOptions, env: NodeJS.ProcessEnv): boolean {
  if (color === false || env.NO_COLOR) return false;
  return Boolean(env.FORCE_COLOR) || (isTTY && env.TERM !== "dumb");
}

/** Whether a line may be drawn over again: somebody looks at the standard error, on a terminal that can move its cursor. */
function isWatched(): boolean {
  return process.stderr.isTTY === true && process.env.TERM !== "dumb" && process.env.CI === undefined;
}

function requestLine(event: RequestEvent): string {
  const milliseconds = (time: number) => `${Math.round(time)} ms`;
  if (event.kind === "wait") return `waiting for the rate limit, ${milliseconds(event.pause)}`;
  const request = `${event.method} ${visible(event.path)}`;
  if (event.kind === "again") return `${request} again in ${milliseconds(event.pause)}`;
  return `${request} ${event.status ?? "no answer"} ${milliseconds(event.took)}`;
}

/** Somebody may have deleted it while the shell stands in it. */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new ExpectedError(
      "The working directory is not there any more, or can't be read.",
      "Change into a directory that is there, and run this again.",
    );
  }
}

/** Ctrl-C and Ctrl-D leave it empty. */
async function answerTo(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const close = () => lines.close();
  // Where the terminal isn't read key by key, Ctrl-C comes as a signal.
  process.once("SIGINT", close);
  const closed = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  try {
    const answer = await Promise.race([lines.question(brokenAtWords(question)), closed]);
    if (answer === undefined) process.stderr.write("\n");
    return answer ?? "";
  } finally {
    process.off("SIGINT", close);
    close();
  }
}

/** With the blank at its end, behind which the answer is typed. */
function brokenAtWords(question: string): string {
  const { isTTY, columns } = process.stderr;
  return `${wrapped(question.trimEnd(), isTTY ? columns : undefined)} `;
}
