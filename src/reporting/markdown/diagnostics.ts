// Diagnostics and guards → lines of markdown. Pure.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { Guard } from "../../model/plan.ts";
import { code, codeToCopy, fence, sentence } from "../escaping/markdown.ts";
import type { Addresses } from "../words/addresses.ts";
import type { Stops } from "../words/allowing.ts";
import { lineLink } from "./links.ts";

/** Of diagnostics, guards, and what stays unchanged. */
export const mostLines = 50;

/** `head`: the revision that they are about, unless an earlier change left them. */
export function diagnosticLines(
  diagnostics: readonly Diagnostic[],
  most: number,
  { head, addresses }: { head: string; addresses?: Addresses | undefined } = { head: "" },
): string[] {
  const icon = { error: "❌", warning: "⚠️", notice: "ℹ️" };
  const lines = diagnostics
    .slice(0, most)
    .map(({ severity, message, hint, position, request, undone, links, code: name }) => {
      const place = position === undefined ? "" : `${lineLink(position, undone ? "" : head, addresses, true)} `;
      return `- ${icon[severity]} ${place}${linked(sentence(message), links)}${hint === undefined ? "" : ` ${sentence(hint, codeToCopy)}`}${request === undefined ? "" : ` ${code(request)}`} <sub>${name}</sub>`;
    });
  return [...lines, ...moreLines(diagnostics.length, most)];
}

/** `text`: as `sentence` writes it, which breaks every `#12`, so that only what is meant is a link. */
function linked(text: string, links: Diagnostic["links"] = {}): string {
  return text.replace(/#\u2060\d+/g, (broken) => {
    const name = broken.replace("\u2060", "");
    return links[name] === undefined ? broken : `[${name}](${links[name]})`;
  });
}

/** The line that lets them through is a block, which GitHub shows a button to copy on. */
export function stopLines(parts: readonly Stops[], most: number): string[] {
  return parts.flatMap(({ title, guards, allowing }, index) => [
    ...(index === 0 ? [] : [""]),
    `**${title}**`,
    ...guardLines(guards, most),
    ...(allowing === undefined
      ? []
      : [
          "",
          sentence(allowing.how),
          ...(allowing.line === undefined ? [] : ["", ...fence("text", allowing.line).split("\n")]),
        ]),
  ]);
}

function guardLines(guards: readonly Guard[], most: number): string[] {
  const lines = guards.slice(0, most).map(({ code: name, message, hint, operations }) => {
    const { before, after } = namesOf(operations);
    return `- ${before}${sentence(message)} ${sentence(hint)}${after} <sub>${name}</sub>`;
  });
  return [...lines, ...moreLines(guards.length, most)];
}

const mostNamed = 10;

/** What a line is about: the only operation before it; the count of several before it, and their names after it. */
export function namesOf(operations: readonly string[]): { before: string; after: string } {
  const [first, ...others] = operations;
  if (first === undefined) return { before: "", after: "" };
  if (others.length === 0) return { before: `${code(first)}: `, after: "" };
  const more = operations.length > mostNamed ? ` and ${operations.length - mostNamed} more` : "";
  return {
    before: `${operations.length} operations: `,
    after: ` They are ${operations.slice(0, mostNamed).map(code).join(", ")}${more}.`,
  };
}

/** Of `count` things, `most` have been told. */
export function moreLines(count: number, most: number): string[] {
  if (count <= most) return [];
  return [most === 0 ? `- ${count} that there is no room for here` : `- and ${count - most} more`];
}

export function alert(kind: "CAUTION" | "WARNING", lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join("\n");
}
