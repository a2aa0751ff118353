// What a command of the command line works with: streams, environment, colours, and how it ends.
import pc from "picocolors";
import type { Redact } from "../reporting/escaping/redaction.ts";
import type { Paint } from "../reporting/text.ts";

export interface Terminal {
  /** Results for programs, as they are. */
  out(text: string): void;
  /** Results for people; nothing in them is obeyed by a runner that reads the log. */
  talk(text: string): void;
  /** What is said beside the results. */
  err(text: string): void;
  /** Takes the run's own tokens out of what is written to files. */
  redact: Redact;
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
  paint: Paint;
  /** Asks a question at a terminal; `undefined` where there is none to ask at. */
  ask(question: string): Promise<string | undefined>;
}

export const colours: Paint = { red: pc.red, green: pc.green, yellow: pc.yellow, dim: pc.dim, bold: pc.bold };

/** A user's mistake, or what the user can mend: a message and what to do, never a stack trace. */
export class CommandError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
