// The files of the documents' directory at one revision, in the form that GitHub's API, a local repository and the working tree share.
import { createHash } from "node:crypto";
import type { SourceFile } from "../../model/document.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { counted } from "../../model/values/words.ts";

export interface Snapshot {
  /** The commit's full id; a word for a revision that is no commit. */
  name: string;
  files: SourceFile[];
  diagnostics: Diagnostic[];
  /** Whether there is no such directory at all. */
  isMissing?: true;
}

export const emptySnapshot: Snapshot = { name: "nothing", files: [], diagnostics: [], isMissing: true };

/** What git lists of a tree: files, links, and submodules, of which it knows nothing but a commit. */
export interface TreeEntry {
  /** From the repository's root. */
  path: string;
  /** The blob's. */
  id: string;
  mode: string;
}

/** The YAML files among `entries`. `read` returns the blobs' contents in their order. */
export async function snapshotOf(
  name: string,
  entries: readonly TreeEntry[],
  read: (blobs: readonly TreeEntry[]) => Promise<readonly Uint8Array[]>,
): Promise<Snapshot> {
  const documents = entries.filter(({ mode, path }) => mode.startsWith("100") && isDocumentPath(path));
  const contents = await read(documents);
  return {
    name,
    files: documents.flatMap(({ path }, index) => ({ path, bytes: contents[index] ?? new Uint8Array() })),
    diagnostics: [
      ...entries.filter(({ mode }) => mode === "120000").map(({ path }) => symbolicLink(path)),
      ...entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => submodule(path)),
      ...[...new Set(entries.flatMap(({ path }) => likeDocuments(path)))].map(namedLikeADocument),
    ],
  };
}

export const submoduleMode = "160000";

/** The directories above the file that are named like documents. */
function likeDocuments(path: string): string[] {
  const above = path.split("/").slice(0, -1);
  return above.map((_, index) => above.slice(0, index + 1).join("/")).filter(isDocumentPath);
}

/** Paths of a whole tree → the directories in it that hold a configuration. */
export function directoriesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^(.+)\/workflow-sync\.yaml$/.exec(path)?.[1] ?? []);
}

/** In capitals, too: such a file is not a document, and its author is told. */
export function isDocumentPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** A directory in the place of the configuration is an error: otherwise its guards would silently not hold. */
export function namedLikeADocument(path: string): Diagnostic {
  if (/(?:^|\/)workflow-sync\.yaml$/.test(path)) return notAFile(path);
  return {
    severity: "warning",
    code: "file-ignored",
    message: "This is a directory, not a document.",
    hint: "Give it another name. The documents in it are read.",
    position: { file: path, line: 1, column: 1 },
  };
}

export function symbolicLink(path: string): Diagnostic {
  return {
    severity: "error",
    code: "symbolic-link",
    message: "This is a symbolic link; links are not followed, since they can lead out of the directory.",
    hint: "Put the file itself here.",
    position: { file: path, line: 1, column: 1 },
  };
}

/** Git holds nothing of it but a commit: read on disk and not in commits, it would look new, or removed. */
export function submodule(path: string): Diagnostic {
  return {
    severity: "error",
    code: "submodule",
    message: "This is a submodule, or another repository, and nothing of it is read.",
    hint: "Put the files themselves here, or keep them in the other repository, and run this there.",
    position: { file: path, line: 1, column: 1 },
  };
}

/** What git leaves out of this working tree isn't removed. */
export function notCheckedOut(path: string, others: number): Diagnostic {
  return {
    severity: "error",
    code: "not-checked-out",
    message: `This is in the repository, and a sparse checkout leaves it out here${others === 0 ? "" : `, and ${counted(others, "other file")} of the documents' directory`}: it would look as if it had been removed.`,
    hint: "Check it out, such as with `git sparse-checkout add`, and run this again.",
    position: { file: path, line: 1, column: 1 },
  };
}

/** For a device, a pipe or a socket in the place of a document. */
export function notAFile(path: string): Diagnostic {
  return {
    severity: "error",
    code: "not-a-file",
    message: "This is not a regular file, and is not read.",
    hint: "Put a file here, or take it away.",
    position: { file: path, line: 1, column: 1 },
  };
}

/** For a file or link that stands in the place of the documents' directory, or of one above it. */
export function notADirectory(path: string, isLink: boolean): Diagnostic {
  if (isLink) return symbolicLink(path);
  return {
    severity: "error",
    code: "not-a-directory",
    message: "This is not a directory of this repository.",
    hint: "Give the directory of the documents.",
    position: { file: path, line: 1, column: 1 },
  };
}

/** Git's id of a blob, in SHA-1 or SHA-256. `like`: another id of the repository, whose length tells which. */
export function blobId(bytes: Uint8Array, like = ""): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

/** Whether two revisions hold the same files, byte by byte, and the same that is no file, such as links. */
export function areSame(one: Snapshot, other: Snapshot): boolean {
  const ids = ({ files, diagnostics }: Snapshot) =>
    [
      ...files.map(({ path, bytes }) => `${path} ${blobId(bytes)}`),
      ...diagnostics.map(({ code, position }) => `${code} ${position?.file}`),
    ].sort();
  return ids(one).join("\n") === ids(other).join("\n");
}
