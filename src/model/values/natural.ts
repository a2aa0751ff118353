// Two names → which of them stands first, as people read them: `v2` before `v10`. Pure.

const collator = new Intl.Collator("en", { numeric: true });

export function naturally(left: string, right: string): number {
  return collator.compare(left, right);
}
