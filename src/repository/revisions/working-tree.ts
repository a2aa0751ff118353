// The documents' directory on disk → a snapshot. Symbolic links, other repositories and files that can't be read are errors: nothing is left out silently.
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../../model/document.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { present } from "../../model/values/present.ts";
import { readRegularFile } from "./regular-file.ts";
import {
  isDocumentPath,
  namedLikeADocument,
  notADirectory,
  notAFile,
  type Snapshot,
  submodule,
  symbolicLink,
} from "./snapshot.ts";

/** `directory` is relative to `root`, with forward slashes. A directory that doesn't exist has no files. */
export async function readWorkingTree(root: string, directory: string): Promise<Snapshot> {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let isMissing: true | undefined;
  const unreadable = (path: string, error: unknown) =>
    diagnostics.push({
      severity: "error",
      code: "unreadable",
      message: `It can't be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*'$/, "") : String(error)}.`,
      hint: "Check its permissions.",
      position: { file: path, line: 1, column: 1 },
    });

  async function walk(path: string): Promise<void> {
    let entries: import("node:fs").Dirent[];
    try {
      entries = await readdir(join(root, path), { withFileTypes: true });
    } catch (error) {
      if (path === directory && error instanceof Error && "code" in error && error.code === "ENOENT") {
        isMissing = true;
        return;
      }
      unreadable(path, error);
      return;
    }
    if (entries.some(({ name }) => name === ".git")) {
      diagnostics.push(submodule(path));
      return;
    }
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      const inside = `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) diagnostics.push(symbolicLink(inside));
      else if (entry.isDirectory()) {
        if (isDocumentPath(inside)) diagnostics.push(namedLikeADocument(inside));
        await walk(inside);
      } else if (isDocumentPath(inside)) read(inside);
    }
  }

  function read(path: string): void {
    try {
      const bytes = readRegularFile(join(root, path));
      if (bytes === undefined) diagnostics.push(notAFile(path));
      else files.push({ path, bytes });
    } catch (error) {
      unreadable(path, error);
    }
  }

  const name = "working tree";
  const blocked = await standsInTheWay(root, directory);
  if (blocked !== undefined) return { name, files, diagnostics: [blocked] };
  await walk(directory);
  return { name, files, diagnostics, ...present({ isMissing }) };
}

/** Each part of the path must be a directory of this repository's own: a link could lead out of it. */
async function standsInTheWay(root: string, directory: string): Promise<Diagnostic | undefined> {
  const segments = directory.split("/");
  for (const [index] of segments.entries()) {
    const path = segments.slice(0, index + 1).join("/");
    const stat = await lstat(join(root, path)).catch(() => undefined);
    if (stat !== undefined && !stat.isDirectory()) return notADirectory(path, stat.isSymbolicLink());
    if (await lstat(join(root, path, ".git")).catch(() => undefined)) return submodule(path);
  }
  return undefined;
}
