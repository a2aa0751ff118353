// The text of a review → its line `/ld-allow HASH REASON` for a plan, or what that line lacks; and what people are told of that. Pure.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { counted } from "../../model/values/words.ts";

/** What keeps a line, or the review that it stands in, from lifting anything. */
export type Lack = "start" | "form" | "plan" | "reason" | "approval" | "author" | "commit" | "permission";

/** A line that lifts nothing, and who wrote it. */
export interface LineNotTaken {
  by: string;
  lacks: readonly Lack[];
}

type AllowLine = { reason: string } | { lacks: readonly Lack[] };

/** Of several lines the one that lacks least: a review may hold a line for each instance. */
export function allowLineIn(body: string, hash: string): AllowLine | undefined {
  const lines = body.split(/[\r\n\u2028\u2029]+/).flatMap((line) => readLine(line, hash) ?? []);
  const ranks: readonly (Lack | undefined)[] = [undefined, "reason", "plan", "form", "start"];
  const rank = (line: AllowLine) => ranks.indexOf("lacks" in line ? line.lacks[0] : undefined);
  return lines.sort((left, right) => rank(left) - rank(right))[0];
}

function readLine(line: string, hash: string): AllowLine | undefined {
  // Prose may speak of the command: only with a hash behind it, it was meant as one.
  if (!/^\/ld-allow(?![\w-])/i.test(line)) return /\/ld-allow\s+[0-9a-f]{6}/i.test(line) ? lacking("start") : undefined;
  const [, given, written] = /^\/ld-allow\s+([0-9a-f]{32})(?:\s+(\S.*?))?\s*$/.exec(line) ?? [];
  if (given === undefined) return lacking("form");
  // As the report shows the line, it has no reason yet.
  const reason = written === "<reason>" ? undefined : written;
  const lacks: Lack[] = [
    ...(given === hash ? [] : ["plan" as const]),
    ...(reason === undefined ? ["reason" as const] : []),
  ];
  return reason === undefined || lacks.length > 0 ? { lacks } : { reason };
}

function lacking(lack: Lack): AllowLine {
  return { lacks: [lack] };
}

const words: Record<Lack, string> = {
  start: "it doesn't begin its line",
  form: "it isn't written as the report gives it, with 32 hexadecimal digits and in small letters",
  plan: "its hash is another plan's",
  reason: "it gives no reason",
  approval: "their newest review doesn't approve",
  author: "they are the pull request's author, and GitHub lets nobody approve their own",
  commit: "it approves another commit than the plan's",
  permission: "they may not write to the repository",
};

/** More people than these are counted. */
const mostPeople = 5;

/** `which` names the plan in the sentence: `this plan`. `hint`: what they can do. */
export function notTakenNotices(lines: readonly LineNotTaken[], which: string, hint?: string): Diagnostic[] {
  const notices = lines
    .slice(0, mostPeople)
    .map(({ by, lacks }) =>
      notice(
        lacks.includes("plan") ? "allow-of-another-plan" : "allow-not-taken",
        `What \`${by}\` wrote as \`/ld-allow\` lifts nothing of ${which}: ${lacks.map((lack) => words[lack]).join(", and ")}.`,
        hint,
      ),
    );
  const { length: more } = lines.slice(mostPeople);
  if (more === 0) return notices;
  return [...notices, notice("allow-not-taken", `What ${counted(more, "other reviewer")} wrote lifts nothing either.`)];
}

function notice(code: "allow-not-taken" | "allow-of-another-plan", message: string, hint?: string): Diagnostic {
  return { severity: "notice", code, message, ...(hint !== undefined && { hint }) };
}
