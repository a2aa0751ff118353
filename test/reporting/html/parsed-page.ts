// An HTML page's text → what a browser makes of it: mistakes, elements in their order, and the text of each.
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** All of it, of the elements in it too. */
  text: string;
  children: Element[];
}

export interface Page {
  /** What a browser would have to mend. */
  mistakes: string[];
  /** All of them, in the order of the text. */
  elements: Element[];
  named(name: string, className?: string): Element[];
}

/** `runsScripts`: where a browser runs scripts, `noscript` holds text. */
export function readPage(source: string, { runsScripts = false } = {}): Page {
  const mistakes: string[] = [];
  const document = parse(source, {
    scriptingEnabled: runsScripts,
    onParseError: ({ code }) => void mistakes.push(code),
  });
  const elements: Element[] = [];
  visit(document, elements);
  return {
    mistakes,
    elements,
    named: (name, className) => withName(elements, name, className),
  };
}

export function withName(elements: readonly Element[], name: string, className?: string): Element[] {
  return elements.filter(
    (element) => element.name === name && (className === undefined || hasClass(element, className)),
  );
}

export function within({ children }: Element): Element[] {
  return children.flatMap((child) => [child, ...within(child)]);
}

/** Names, classes and the rest of what is no text: what nothing foreign may change. What is searched is text in an attribute. */
export function skeleton({ elements }: Page): string[] {
  return elements.map(({ name, attributes: { "data-search": searched, ...attributes } }) =>
    JSON.stringify([name, attributes, searched !== undefined]),
  );
}

function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.class ?? "").split(" ").includes(name);
}

function visit(node: DefaultTreeAdapterTypes.Node, found: Element[]): { text: string; children: Element[] } {
  if (node.nodeName === "#text") return { text: (node as DefaultTreeAdapterTypes.TextNode).value, children: [] };
  if (!("childNodes" in node)) return { text: "", children: [] };
  if (!("tagName" in node)) return inside(node.childNodes, found);
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const element: Element = { name: node.tagName, attributes, text: "", children: [] };
  found.push(element);
  Object.assign(element, inside(node.childNodes, found));
  return { text: element.text, children: [element] };
}

function inside(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], found: Element[]) {
  const parts = nodes.map((node) => visit(node, found));
  return { text: parts.map(({ text }) => text).join(""), children: parts.flatMap(({ children }) => children) };
}
