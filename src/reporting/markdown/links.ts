// Lines of documents, flags and the run that reports → links in markdown, or names alone where there is no address. Pure.
import type { Target } from "../../model/document.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import { targetName } from "../../model/target.ts";
import { code } from "../escaping/markdown.ts";
import { type Addresses, flagAddress, lineAddress } from "../words/addresses.ts";

/** `file:line` at a commit. `style`: `htmlCode` in a table. */
export function lineLink(
  position: Position,
  revision: string,
  addresses: Addresses | undefined,
  withColumn = false,
  style = code,
): string {
  const { file, line, column } = position;
  return link(style(`${file}:${line}${withColumn ? `:${column}` : ""}`), lineAddress(position, revision, addresses));
}

export function flagLink(target: Target, addresses: Addresses | undefined): string {
  return link(code(targetName(target)), flagAddress(target, addresses));
}

export function runLink({ run }: Addresses): string {
  return link("workflow run", run);
}

function link(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](${address})`;
}
