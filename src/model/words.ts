// Numbers, lists and names → the way that sentences have them.

/** `1 operation`, `2 operations`; a plural of its own where an `s` is not enough. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
