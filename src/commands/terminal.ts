// What a command of the command line is given: streams, environment, colours, and somebody to ask.
import pc from "picocolors";
import type { Redact } from "../reporting/escaping/redaction.ts";
import type { Paint } from "../reporting/text.ts";

export interface Terminal {
  /** Results for programs, as they are. */
  out(text: string): void;
  /** Results for people. A GitHub runner that reads them obeys nothing in them. */
  talk(text: string): void;
  /** What is said beside the results. */
  err(text: string): void;
  /** Takes the run's own tokens out of what is written to files. */
  redact: Redact;
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
  paint: Paint;
  /** Asks a question at a terminal; empty where it was left without an answer, `undefined` where there is none to ask at. */
  ask(question: string): Promise<string | undefined>;
}

export const colours: Paint = { red: pc.red, green: pc.green, yellow: pc.yellow, dim: pc.dim, bold: pc.bold };
