// Numbers, lists and names → the way that sentences have them.

/** `1 operation`, `2 operations`; `several` where the plural takes more than an `s`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

const mostListed = 6;

/** `a, b and c`; of a long list the first ones, `and 4 more`. `Intl.ListFormat` says the same, after a hundredth of a second. */
export function listed(items: readonly string[]): string {
  const more = items.length - mostListed + 1;
  return joined(items.length <= mostListed ? items : [...items.slice(0, mostListed - 1), `${more} more`], "and");
}

/** All of them: `a, b or c`. */
export function joined(items: readonly string[], last: "and" | "or"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text from outside between backticks. One in it would end the quotation. */
export function quoted(foreign: string): string {
  return `\`${foreign.replaceAll("`", "'")}\``;
}
