// An operation's id → the anchor of its block, the same in each report that has the operation. Pure.

/** `create:workflow:storefront/new-checkout/production:new-checkout`. What an address can't hold becomes a code point. */
export function anchorOf(id: string): string {
  return id.replace(/[^\w./-]/gu, (character) =>
    character === " " ? ":" : `~${character.codePointAt(0)?.toString(16).toUpperCase()}~`,
  );
}
