// A report as markdown → lines of text, as people see it before anything is unfolded; and what differs between two of them. Pure.

/** What stands before the first section, and of open sections what is listed first: the changes. */
export function topOf(markdown: string): string[] {
  const shown = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, "");
  const [top = ""] = shown.split(/^<details|^<sub>/m);
  const open = [...shown.matchAll(/^<details open>\n([\s\S]*?)(?=^\||^<details|^<\/details)/gm)];
  const changes = open.flatMap(([, section = ""]) => section.split("\n").filter((line) => line.startsWith("- ")));
  return [...top.split("\n"), ...changes].flatMap((line) => {
    if (line.trim() === "" || isHead(line)) return [];
    return line.startsWith("|") ? rowLines(cellsOf(line)) : [plain(line.replace(/^#+ |^- /, ""))];
  });
}

/** Rows of tables that are other ones now, before and after, with their first two cells and those that differ. */
export function changedRows(before: string, after: string): string[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const gone = old.filter((row) => !now.includes(row)).map(cellsOf);
  return now
    .filter((row) => !old.includes(row))
    .map(cellsOf)
    .flatMap((cells) => {
      const was = gone.find(([number, name]) => number === cells[0] && name === cells[1]) ?? [];
      const line = (sign: string, row: readonly string[]) =>
        `${sign} ${row
          .filter((cell, index) => index < 2 || cell !== (row === cells ? was : cells)[index])
          .map((cell) => piecesOf(cell).join(", "))
          .join(" · ")}`;
      return [...(was.length > 0 ? [line("-", was)] : []), line("+", cells)];
    });
}

function rowsOf(markdown: string): string[] {
  return markdown.split("\n").filter((line) => line.startsWith("|") && !isHead(line));
}

/** The line below a table's head, and the head itself, whose first cell is empty. */
function isHead(line: string): boolean {
  return /^\|[-|\s]*\|$|^\| +\| (?:Name|Stage) /.test(line);
}

/** What has several targets: where each has an outcome of its own, these stand beside it. */
function rowLines(cells: readonly string[]): string[] {
  const pieces = cells.map(piecesOf);
  const most = Math.max(...pieces.map(({ length }) => length));
  const isEach = most > 1 && pieces.filter(({ length }) => length === most).length > 1;
  if (!isEach) return [pieces.map((cell) => cell.join(", ")).join(" · ")];
  const shared = pieces.filter(({ length }) => length < most).map((cell) => cell.join(", "));
  const each = pieces.filter(({ length }) => length === most);
  return [
    shared.join(" · "),
    ...Array.from({ length: most }, (_, index) => `  ${each.map((cell) => cell[index]).join(" · ")}`),
  ];
}

function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
}

function piecesOf(cell: string): string[] {
  return cell.split(/<br>/).map(plain);
}

function plain(line: string): string {
  return line
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/<sub>(.*?)<\/sub>/g, "[$1]")
    .replaceAll(/<[^>]+>|\*\*|`|\u2060/g, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
