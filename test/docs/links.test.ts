// Every relative link of the documentation leads to a file that is there, and to a heading that is in it.
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { anchorsOf, type Page, pages, root, withoutBlocks } from "./pages.ts";

function broken(page: Page): string[] {
  const links = [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)/g)].map(({ 1: target = "" }) => target);
  return links.filter((link) => {
    if (/^https:/.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page.path : posix.join(posix.dirname(page.path), path);
    if (target.startsWith("..") || !existsSync(`${root}${target}`)) return true;
    const linked = pages.find((candidate) => candidate.path === target);
    return anchor !== undefined && (linked === undefined || !anchorsOf(linked).includes(anchor));
  });
}

test.each(pages)("$path has no broken link", (page) => {
  expect(broken(page)).toEqual([]);
});

test("every page of docs/ is reached from README.md", () => {
  const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";
  expect(pages.filter(({ path }) => path.startsWith("docs/") && !readme.includes(`](${path})`))).toEqual([]);
});
