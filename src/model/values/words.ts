// Numbers, lists and names → the way that sentences have them.

/** `1 operation`, `2 operations`; `several` where the plural takes more than an `s`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
const mostListed = 6;

/** `a, b and c`; of a long list the first ones, `and 4 more`. */
export function listed(items: readonly string[]): string {
  if (items.length <= mostListed) return conjunction.format(items);
  return conjunction.format([...items.slice(0, mostListed - 1), `${items.length - mostListed + 1} more`]);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text from outside between backticks. One in it would end the quotation. */
export function quoted(foreign: string): string {
  return `\`${foreign.replaceAll("`", "'")}\``;
}
