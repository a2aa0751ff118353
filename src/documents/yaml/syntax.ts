// YAML text → parser events, document by document, and the syntax errors in words. Pure.

import { COLLECTION_STYLE, EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { blankHint, characterWords } from "../../model/values/characters.ts";
import { present } from "../../model/values/present.ts";
import { capitalised } from "../../model/values/words.ts";
import { mostOfOneFile } from "./diagnostic-order.ts";
import { deepest } from "./nodes.ts";
import type { Problem } from "./tree.ts";

/** The events of one document; their offsets are into `source`, which starts at `offset` in the file. */
export interface DocumentEvents {
  events: Event[];
  source: string;
  offset: number;
}

/** A file that doesn't parse as a whole is parsed document by document, so that a mistake in one doesn't hide those in others. */
export function readDocuments(source: string): { documents: DocumentEvents[]; problems: Problem[] } {
  const whole = tryParse(source);
  if (!(whole instanceof YAMLException))
    return { documents: splitEvents(whole).map((events) => ({ events, source, offset: 0 })), problems: [] };
  const conflicts = mergeConflicts(source);
  if (conflicts.length > 0) return { documents: [], problems: conflicts };
  const documents: DocumentEvents[] = [];
  const problems: Problem[] = [];
  for (const { text, offset } of splitSource(source)) {
    // More of them are not shown.
    if (problems.length > mostOfOneFile) break;
    const part = tryParse(text);
    if (part instanceof YAMLException) problems.push(syntaxProblem(part, text, offset));
    else for (const events of splitEvents(part)) documents.push({ events, source: text, offset });
  }
  // Every part may be valid although the whole is not: then the error of the whole is reported.
  if (problems.length === 0) return { documents: [], problems: [syntaxProblem(whole, source, 0)] };
  return { documents, problems };
}

function tryParse(source: string): Event[] | YAMLException {
  const events = parse(source);
  return events instanceof YAMLException && source.includes("\t") ? parseWithTabs(source) : events;
}

/**
 * The parser takes a tab between the parts of a flow collection for one in the indentation. Events hold offsets only, so a text
 * of the same length with a blank for each such tab gives those of the text itself.
 */
function parseWithTabs(source: string): Event[] | YAMLException {
  const events = parse(source.replace(/[^\r\n]+/g, withoutTabs));
  if (events instanceof YAMLException) return events;
  let spaced = "";
  for (const [from, to] of flowCollections(events, source)) {
    const [first = "", ...lines] = source.slice(from, to).split(/(?<=[\r\n])/);
    spaced += source.slice(spaced.length, from) + [first.replaceAll("\t", " "), ...lines.map(withoutTabs)].join("");
  }
  return parse(spaced + source.slice(spaced.length));
}

/** Tabs in the indentation stay. */
function withoutTabs(line: string): string {
  const indentation = /^\s*/.exec(line)?.[0] ?? "";
  return indentation + line.slice(indentation.length).replaceAll("\t", " ");
}

/** Where the outermost ones start, blanks before them included, and where what comes after them does. */
function flowCollections(events: readonly Event[], source: string): [from: number, to: number][] {
  const ranges: [from: number, to: number][] = [];
  let depth = 0;
  let from: number | undefined;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      // Block collections around it may end before anything else starts.
      if (depth > 0) depth--;
      continue;
    }
    const start = startOf(event);
    if (from !== undefined && depth === 0 && start !== undefined) {
      ranges.push([from, start]);
      from = undefined;
    }
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) continue;
    if (from === undefined && event.style === COLLECTION_STYLE.FLOW)
      from = event.start - (/[ \t]*$/.exec(source.slice(lineStart(source, event.start), event.start))?.[0].length ?? 0);
    if (from !== undefined) depth++;
  }
  return from === undefined ? ranges : [...ranges, [from, source.length]];
}

function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? undefined : event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return "start" in event ? event.start : undefined;
}

function parse(source: string): Event[] | YAMLException {
  try {
    return parseEvents(source, { maxDepth: deepest });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function splitEvents(events: readonly Event[]): Event[][] {
  const starts: number[] = [];
  events.forEach((event, index) => {
    if (event.type === EVENT_ID.DOCUMENT) starts.push(index);
  });
  return starts.map((start, index) => events.slice(start, starts[index + 1] ?? events.length));
}

/** Cuts before `---` and after `...`. Directives and comments stay with the document that follows them. */
function splitSource(source: string): { text: string; offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let from = 0;
  const cut = (to: number) => {
    const text = source.slice(from, to);
    if (/^\s*[^\s#%]/m.test(text)) {
      parts.push({ text, offset: from });
      from = to;
    }
  };
  for (const { 0: match, index } of source.matchAll(/(?<![^\r\n])(?:---(?=\s|$)|\.\.\.(?:[ \t].*)?(?:\r\n|\r|\n|$))/g))
    cut(match.startsWith("---") ? index : index + match.length);
  cut(source.length);
  return parts;
}

const advice: [reason: RegExp, hint: string][] = [
  [/tab characters/, "Indent with spaces only."],
  [
    /directive|yaml version/,
    "Take the line that starts with `%` away, or write `%YAML 1.2`, and a line `---` after it.",
  ],
  [/null byte|non-printable/, "YAML is plain text: is this another kind of file?"],
  [/deficient indentation|unexpected end/, "Is a quote or bracket that was opened before this left open?"],
  [/unknown escape|hexadecimal/, "In double quotes a backslash starts an escape: double it, or use single quotes."],
  [/\btag\b/, "Take the tag away: a document holds plain YAML values only."],
  [
    /indentation of a|multiline key|document separator|key-value separator/,
    "Check the indentation, and quote text that holds `: ` or ` #`, or starts with a special character.",
  ],
  [/node content|missed comma/, "Check commas and brackets, and quote text that starts with a special character."],
];

/** What git leaves in a file where two branches differ; one problem for each place. Only in a text that isn't YAML. */
function mergeConflicts(source: string): Problem[] {
  let isOpen = false;
  return [...source.matchAll(/(?<![^\r\n])([<|=>])\1{6}(?![^ \r\n])/g)].flatMap(({ 1: sign, index }) => {
    const isKnown = isOpen && sign !== "<";
    isOpen = sign !== ">";
    return isKnown ? [] : [{ offset: index, ...mergeConflict }];
  });
}

const mergeConflict = {
  code: "yaml" as const,
  message: "Not valid YAML: a merge conflict stands here.",
  hint: "Resolve it: keep one of its sides, or of both what is right, and take away git's lines of `<<<<<<<`, `=======` and `>>>>>>>`.",
};

export function syntaxProblem({ reason, mark }: YAMLException, source: string, base: number): Problem {
  const at = Math.min(mark?.position ?? 0, source.length);
  const offset = base + (/directive(?!s end mark)|YAML version/.test(reason) ? directiveStart(source, at) : at);
  if (reason.startsWith("nesting"))
    return {
      offset,
      code: "too-deep",
      message: `The document is nested deeper than ${deepest} levels.`,
      hint: "Is a quote or bracket left open?",
    };
  const blank = foreignBlank(source, offset - base);
  if (blank !== undefined)
    return {
      offset: base + blank,
      code: "yaml",
      message: `Not valid YAML: there is ${characterWords(source.charAt(blank))} here, which is text in YAML and separates nothing.`,
      hint: `${blankHint(source.charAt(blank))}.`,
    };
  const known = advice.find(([pattern]) => pattern.test(reason.toLowerCase()));
  return {
    offset,
    code: "yaml",
    message: `Not valid YAML: ${capitalised(reason)}.`,
    ...present({ hint: tabHint(source, offset - base) ?? known?.[1] }),
  };
}

/** Where a directive is wrong, the parser is in its line, or past it already. */
function directiveStart(source: string, offset: number): number {
  const start = lineStart(source, offset);
  const before = lineStart(source, Math.max(0, start - 1));
  return [start, before].find((line) => source.startsWith("%", line)) ?? offset;
}

function tabHint(source: string, offset: number): string | undefined {
  const line = source.slice(lineStart(source, offset), offset + 1);
  if (/^ *\t/.test(line)) return "Indent with spaces only.";
  return line.includes("\t") ? "Is it the tab before this? Use spaces in its place." : undefined;
}

/** Characters in front of an error in which its cause is looked for. */
const mostLookedAt = 1_000;

/** A blank of another kind where YAML would need its own, in the line of `offset` or the one before it: the last such. */
function foreignBlank(source: string, offset: number): number | undefined {
  let end = lineStart(source, offset);
  while (end > 0 && " \t\r\n".includes(source.charAt(end - 1))) end--;
  const from = Math.max(lineStart(source, end), offset - mostLookedAt);
  const found = source
    .slice(from, offset + 1)
    .matchAll(/^[^"'#\r\n]*?(?<=^[ \t]*|[-?:,[{][ \t]*)(?=[^\S \t\r\n]|[\u200B\u2060])/gm);
  const last = [...found].at(-1);
  return last && from + last.index + last[0].length;
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
}
