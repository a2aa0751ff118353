// A report ↔ the body of a comment or an issue: two hidden lines, which say whose it is and what it says, and the text.
import { createHash } from "node:crypto";
import { present } from "../model/values/present.ts";

/** The first line, which names the instance. Anyone can type it, so it counts only in a body that we wrote. */
export function bodyMarker(kind: "comment" | "drift", instance: string): string {
  return `<!-- ld-sync:${kind}:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}

export interface Report {
  /** A hidden line for the merge: `reviewedLine`. */
  carried?: string;
  text: string;
  /** The text without what changes with the time of the plan, such as dates. Two reports say the same where this is equal. */
  timeless: string;
  /** The number of the workflow run that makes the report; later ones have higher numbers. */
  run?: number;
  /** Whether it is written even over the report of a later run, as by a run that was started again. */
  isNewest?: boolean;
}

export function bodyOf(marker: string, { carried, text, timeless, run }: Report): string {
  const all = joined(carried, text);
  const ofRun = run === undefined ? "" : ` run=${run}`;
  return [marker, `<!-- ld-sync:report ${timelessDigest(carried, timeless)} ${digest(all)}${ofRun} -->`, all].join(
    "\n",
  );
}

const secondLine = /^<!-- ld-sync:report ([\w-]{43}) ([\w-]{43})(?: run=(\d+))? -->$/;

export interface WrittenBody {
  /** Whether it is this report already, and nobody has edited it. */
  says(report: Report): boolean;
  /** Whether it is a report of ours as it was written. */
  isUntouched: boolean;
  /** The number of the workflow run that wrote it. */
  run?: number;
}

/** A body that was edited by hand, or has another second line, says no report. GitHub may have changed its line ends. */
export function readBody(body: string): WrittenBody {
  const [, second = "", ...text] = body.split(/\r?\n/);
  const [, ofReport, ofBody, run] = secondLine.exec(second) ?? [];
  const isUntouched = ofBody === digest(text.join("\n"));
  return {
    isUntouched,
    says: ({ carried, timeless }) => isUntouched && ofReport === timelessDigest(carried, timeless),
    ...present({ run: run === undefined ? undefined : Number(run) }),
  };
}

/** Without when the plan was made: one that shows the same was shown then already. */
function timelessDigest(carried: string | undefined, timeless: string): string {
  return digest(joined(carried?.replace(/ at=\S+/, ""), timeless));
}

function joined(carried: string | undefined, text: string): string {
  return carried === undefined ? text : `${carried}\n${text}`;
}

/** Blanks around the text don't count, since GitHub may drop those at the end. */
function digest(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url");
}
