// Two names → which of them stands first, as people read them: `v2` before `v10`. Pure.

/** Made when it is needed: that takes longer than all else of a command that has nothing to order. */
let collator: Intl.Collator | undefined;

export function naturally(left: string, right: string): number {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator.compare(left, right);
}
