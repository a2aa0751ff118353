// A report ↔ the body of a comment or an issue: two lines that nobody sees, whose it is and what it says, and then the text.
import { createHash } from "node:crypto";
import { present } from "../model/present.ts";

/** The first line: of which instance it is. Anyone can type it, so it counts only in what we wrote. */
export function bodyMarker(kind: "comment" | "drift", instance: string): string {
  return `<!-- ld-sync:${kind}:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}

export interface Report {
  /** A line for the merge, which nobody sees either: `reviewedLine`. */
  carried?: string;
  text: string;
  /** The text as it would be whenever it is made: the dates in it move with the time of the plan. */
  timeless: string;
  /** The workflow run that makes it; later ones have higher numbers. */
  run?: number;
  /** It is written whichever run wrote something before: a run of the newest commit that was started again. */
  isNewest?: boolean;
}

export function bodyOf(marker: string, { carried, text, timeless, run }: Report): string {
  const all = joined(carried, text);
  const ofRun = run === undefined ? "" : ` run=${run}`;
  return [marker, `<!-- ld-sync:report ${digest(joined(carried, timeless))} ${digest(all)}${ofRun} -->`, all].join(
    "\n",
  );
}

const secondLine = /^<!-- ld-sync:report ([\w-]{43}) ([\w-]{43})(?: run=(\d+))? -->$/;

export interface WrittenBody {
  /** Whether it says what the report says, and stands as it was written. */
  says(report: Report): boolean;
  /** The workflow run that wrote it. */
  run?: number;
}

/** A body that was edited by hand says nothing, nor does one of another version. Line ends may have been changed on the way. */
export function readBody(body: string): WrittenBody {
  const [, second = "", ...text] = body.split(/\r?\n/);
  const [, said, whole, run] = secondLine.exec(second) ?? [];
  const isUntouched = whole === digest(text.join("\n"));
  return {
    says: ({ carried, timeless }) => isUntouched && said === digest(joined(carried, timeless)),
    ...present({ run: run === undefined ? undefined : Number(run) }),
  };
}

function joined(carried: string | undefined, text: string): string {
  return carried === undefined ? text : `${carried}\n${text}`;
}

/** Without blanks around it, since GitHub may drop those at the end. */
function digest(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url");
}
