// What a comment or an issue of ours says of itself in its first two lines, where nobody sees it: whose it is, and what it tells.
import { createHash } from "node:crypto";

/** The first line: of which instance it is. Anyone can type it, so it counts in what we wrote only. */
export function hiddenMarker(kind: "comment" | "drift", instance: string): string {
  return `<!-- ld-sync:${kind}:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}

export interface Told {
  /** A line that nobody sees either: `reviewedLine`. */
  hidden?: string;
  text: string;
  /** The text as it would be whenever it is made: its dates move with the time of the plan. */
  timeless: string;
  /** The workflow run that tells it; later ones have higher numbers. */
  run?: number;
  /** It is told whichever run told something before: a run of the newest commit that was started again. */
  isNewest?: boolean;
}

export function bodyOf(marker: string, { hidden, text, timeless, run }: Told): string {
  const all = [...(hidden === undefined ? [] : [hidden]), text].join("\n");
  return [marker, fingerprint(fingerprintOf({ hidden, timeless }), digest(all), run), all].join("\n");
}

const written = /^<!-- ld-sync:report ([\w-]{43}) ([\w-]{43})(?: run=(\d+))? -->$/;

export interface Known {
  /** Whether it tells this already, and is as it was written. */
  tells: (told: Told) => boolean;
  run?: number;
}

/** Whatever became of line ends. An edit by hand shows in the text; a body of another version tells nothing. */
export function readBody(body: string): Known {
  const [, second = "", ...text] = body.split(/\r?\n/);
  const [, told, whole, run] = written.exec(second) ?? [];
  const isUntouched = whole === digest(text.join("\n"));
  return { tells: (one) => isUntouched && told === fingerprintOf(one), ...(run !== undefined && { run: Number(run) }) };
}

function fingerprintOf({ hidden, timeless }: { hidden?: string | undefined; timeless: string }): string {
  return digest([...(hidden === undefined ? [] : [hidden]), timeless].join("\n"));
}

function fingerprint(told: string, whole: string, run: number | undefined): string {
  return `<!-- ld-sync:report ${told} ${whole}${run === undefined ? "" : ` run=${run}`} -->`;
}

/** What stands at the end may be gone. */
function digest(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url");
}
