// The project's Markdown pages, and what stands in them: code blocks, links, headings, tables.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Page {
  /** Relative to the root. */
  path: string;
  text: string;
}

export const pages: Page[] = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "examples/README.md",
  "examples/github-workflows/README.md",
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") }));

export function page(path: string): Page {
  const found = pages.find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
}

export interface Block {
  /** `docs/documents.md:12`. */
  place: string;
  /** The words after the fence: `yaml`, `yaml stages`. */
  info: string;
  text: string;
}

export function blocksOf({ path, text }: Page): Block[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: info = "", 2: body = "" }) => ({
    place: `${path}:${text.slice(0, index).split("\n").length}`,
    info: info.trim(),
    text: body,
  }));
}

export function withoutBlocks({ text }: Page): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "");
}

/** As GitHub makes them of headings. */
export function anchorsOf(page: Page): string[] {
  return [...withoutBlocks(page).matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = "" }) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Rows of the first table after `marker`, without its heading, cells trimmed. */
export function tableAfter({ path, text }: Page, marker: string): { heading: string[]; rows: string[][] } {
  const from = text.indexOf(marker);
  const [table] = /(?:^\|.*\|\n)+/m.exec(text.slice(from)) ?? [];
  if (from < 0 || table === undefined) throw new Error(`${path} has no table after “${marker}”.`);
  const [heading = [], , ...rows] = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
  return { heading, rows };
}
