// One revision's files, wherever they come from: GitHub's API, a local repository, the working tree.
import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/document.ts";

export interface Snapshot {
  /** A commit's id, or a word for what is no commit. */
  name: string;
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

export const emptySnapshot: Snapshot = { name: "nothing", files: [], diagnostics: [] };

/** What is read of a directory: YAML only. */
export function isDocumentPath(path: string): boolean {
  return /\.ya?ml$/.test(path);
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

/** Something else stands where the directory of the documents should be. */
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

/** Git's id of a blob; as long as the repository's other ids (SHA-1 or SHA-256). */
export function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

/** Whether two revisions hold the same files, byte by byte. */
export function areSame(one: Snapshot, other: Snapshot): boolean {
  const ids = ({ files }: Snapshot) => files.map(({ path, bytes }) => `${path} ${blobId(bytes, "")}`).sort();
  return ids(one).join("\n") === ids(other).join("\n");
}
