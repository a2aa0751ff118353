// Selectors → elements of the page.

export const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector);
