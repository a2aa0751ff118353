// A report as markdown → its top in plain lines, as people see it before anything is unfolded. Pure.

export function topOf(markdown: string): string[] {
  const [top = ""] = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, "").split(/^<details|^<sub>/m);
  return top
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\|[-|\s]*\|$/.test(line) && !/^\| +\| Name /.test(line))
    .map((line) => plain(line.startsWith("|") ? cellsOf(line).join(" · ") : line.replace(/^#+ /, "")));
}

function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
}

function plain(line: string): string {
  return line
    .replaceAll(/<[^>]+>|\*\*|\u2060/g, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
