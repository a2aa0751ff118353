// The tokens of YAML → the same, with each comment behind a nested list or mapping at the level that its indentation says. The library
// takes all of such comments for the nested one's, as soon as the first of them is.
import type { CST } from "yaml";

type Block = CST.BlockMap | CST.BlockSequence;

export function* withSettledComments(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === "document" && isBlock(token.value)) {
      settle(token.value);
      const rest = takeTail(token.value, 0);
      if (rest.length > 0) token.end = [...rest, ...(token.end ?? [])];
    }
    yield token;
  }
}

function settle(block: Block): void {
  const items: { start: CST.SourceToken[]; value?: CST.Token | undefined }[] = block.items;
  for (const [index, { value }] of [...items.entries()]) {
    if (!isBlock(value)) continue;
    settle(value);
    const rest = takeTail(value, value.indent);
    const next = items[index + 1];
    if (rest.length === 0) continue;
    if (next === undefined) items.push({ start: rest });
    else next.start.unshift(...rest);
  }
}

/** Takes away what stands at the block's end, from the first comment on that begins left of `indent`; at 0, all of it. */
function takeTail(block: Block, indent: number): CST.SourceToken[] {
  const last = block.items.at(-1);
  if (last === undefined || last.value !== undefined || last.sep !== undefined || last.key != null) return [];
  let cut = last.start.findIndex((token) => token.type === "comment" && (indent === 0 || token.indent < indent));
  if (cut < 0) return [];
  while (last.start[cut - 1]?.type === "space") cut--;
  const rest = last.start.splice(cut);
  if (last.start.length === 0) block.items.pop();
  return rest;
}

function isBlock(token: CST.Token | undefined): token is Block {
  return token?.type === "block-map" || token?.type === "block-seq";
}
