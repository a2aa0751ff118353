// Text from outside → text inside a line of a Mermaid gantt. Pure.
import { withoutTokens } from "./redaction.ts";
import { invisible, shortened } from "./visible.ts";

const lookAlikes: Record<string, string> = {
  ":": "∶",
  ";": "；",
  "#": "＃",
  "<": "‹",
  ">": "›",
  "{": "｛",
  "}": "｝",
  '"': "”",
  "`": "’",
  "&": "＆",
  "\\": "＼",
};

const longestLabel = 60;

/**
 * What Mermaid or HTML would read as syntax becomes a character that looks like it, and what nobody sees is left out. Not for the
 * start of a line: there Mermaid also looks for keywords, and takes `5%` for a comment.
 */
export function mermaidText(text: string): string {
  const safe = withoutTokens(text)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(invisible, "")
    .replace(/%{2,}/g, (run) => "％".repeat(run.length))
    .replace(/[:;#<>{}"`&\\]/g, (character) => lookAlikes[character] ?? "")
    .trim();
  return shortened(safe, longestLabel);
}
