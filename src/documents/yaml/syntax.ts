// YAML text → parser events, document by document, and the syntax errors in words. Pure.

import { EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { present } from "../../model/values/present.ts";
import { capitalised } from "../../model/values/words.ts";
import { mostOfOneFile } from "./diagnostic-order.ts";
import { deepest, type Problem } from "./nodes.ts";

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
  try {
    return parseEvents(source, { maxDepth: deepest });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function splitEvents(events: readonly Event[]): Event[][] {
  const starts = events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
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

export function syntaxProblem({ reason, mark }: YAMLException, source: string, base: number): Problem {
  const offset = base + Math.min(mark?.position ?? 0, source.length);
  if (reason.startsWith("nesting"))
    return {
      offset,
      code: "too-deep",
      message: `The document is nested deeper than ${deepest} levels.`,
      hint: "Is a quote or bracket left open?",
    };
  const known = advice.find(([pattern]) => pattern.test(reason.toLowerCase()));
  const hint = indentedWithTab(source, mark?.position ?? 0) ? "Indent with spaces only." : known?.[1];
  return {
    offset,
    code: "yaml",
    message: `Not valid YAML: ${capitalised(reason)}.`,
    ...present({ hint }),
  };
}

function indentedWithTab(source: string, offset: number): boolean {
  const from = Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
  return /^ *\t/.test(source.slice(from, offset + 1));
}
