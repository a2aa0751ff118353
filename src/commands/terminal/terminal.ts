// What a command of the command line is given: streams, environment, colours, and somebody to ask.
import { linesOf } from "../../documents/yaml/text.ts";
import type { RequestEvent } from "../../launchdarkly/http/settings.ts";
import type { SourceFile } from "../../model/document.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { Redact } from "../../reporting/escaping/redaction.ts";
import type { Lines } from "../../reporting/excerpt.ts";
import type { Paint } from "../../reporting/text.ts";
import type { Progress } from "./progress.ts";

export interface Terminal {
  /** Results for programs, as they are. */
  out(text: string): void;
  /** Results for people: lines are broken at a terminal's width. A GitHub runner that reads them obeys nothing in them. */
  talk(text: string): void;
  /** The same for documents, whose lines stay as they are. */
  document(text: string): void;
  /** Errors and warnings, and what has to be known besides the results. */
  err(text: string): void;
  /** What is good to know besides: nothing of it with `--quiet`. */
  say(text: string): void;
  /** The same for a command to copy, whose line stays whole. */
  sayCommand(command: string): void;
  /** Told of what becomes of each request to LaunchDarkly. */
  onRequest(event: RequestEvent): void;
  /** Told where something was changed in LaunchDarkly. */
  changed?(): void;
  isQuiet: boolean;
  progress: Progress;
  /** Takes the run's own tokens out of what is written to files. */
  redact: Redact;
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
  /** Adds colours always: where a stream shows none, they are taken out as it is written. */
  paint: Paint;
  /** In columns; `undefined` where standard output is no terminal. */
  width: number | undefined;
  /** Asks a question at a terminal; empty where it was left without an answer, `undefined` where there is none to ask at. */
  ask(question: string): Promise<string | undefined>;
}

/** All of them, but no notice with `--quiet`. */
export function told(diagnostics: readonly Diagnostic[], { isQuiet }: Terminal): Diagnostic[] {
  return diagnostics.filter(({ severity }) => !isQuiet || severity !== "notice");
}

const standardWidth = 120;

/** The lines of files, for what is said of them. One that holds a token of the run's is not shown. */
export function linesIn(files: readonly SourceFile[], { redact, width = standardWidth }: Terminal): Lines {
  const lineOf = linesOf(files);
  // A line may be long, and have many errors.
  const shown = new Map<string, boolean>();
  return {
    width,
    lineOf(position) {
      const line = lineOf(position);
      if (line === undefined) return undefined;
      const isShown = shown.get(line) ?? redact(line) === line;
      shown.set(line, isShown);
      return isShown ? line : undefined;
    },
  };
}
