import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  counted
} from "./chunk-MMUMCMMQ.js";

// src/repository/snapshot.ts
import { createHash } from "node:crypto";
var emptySnapshot = { name: "nothing", files: [], diagnostics: [], isMissing: true };
async function snapshotOf(name, entries, read) {
  const documents = entries.filter(({ mode, path }) => mode.startsWith("100") && isDocumentPath(path));
  const contents = await read(documents);
  return {
    name,
    files: documents.flatMap(({ path }, index) => ({ path, bytes: contents[index] ?? new Uint8Array() })),
    diagnostics: [
      ...entries.filter(({ mode }) => mode === "120000").map(({ path }) => symbolicLink(path)),
      ...entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => submodule(path)),
      ...[...new Set(entries.flatMap(({ path }) => likeDocuments(path)))].map(namedLikeADocument)
    ]
  };
}
var submoduleMode = "160000";
function likeDocuments(path) {
  const above = path.split("/").slice(0, -1);
  return above.map((_, index) => above.slice(0, index + 1).join("/")).filter(isDocumentPath);
}
function directoriesOf(paths) {
  return paths.flatMap((path) => /^(.+)\/workflow-sync\.yaml$/.exec(path)?.[1] ?? []);
}
function isDocumentPath(path) {
  return /\.ya?ml$/i.test(path);
}
function namedLikeADocument(path) {
  if (/(?:^|\/)workflow-sync\.yaml$/.test(path)) return notAFile(path);
  return {
    severity: "warning",
    code: "file-ignored",
    message: "This is a directory, not a document.",
    hint: "Give it another name. The documents in it are read.",
    position: { file: path, line: 1, column: 1 }
  };
}
function symbolicLink(path) {
  return {
    severity: "error",
    code: "symbolic-link",
    message: "This is a symbolic link; links are not followed, since they can lead out of the directory.",
    hint: "Put the file itself here.",
    position: { file: path, line: 1, column: 1 }
  };
}
function submodule(path) {
  return {
    severity: "error",
    code: "submodule",
    message: "This is a submodule, or another repository, and nothing of it is read.",
    hint: "Put the files themselves here, or keep them in the other repository, and run this there.",
    position: { file: path, line: 1, column: 1 }
  };
}
function notCheckedOut(path, others) {
  return {
    severity: "error",
    code: "not-checked-out",
    message: `This is in the repository, and a sparse checkout leaves it out here${others === 0 ? "" : `, and ${counted(others, "other file")} of the documents' directory`}: it would look as if it had been removed.`,
    hint: "Check it out, such as with `git sparse-checkout add`, and run this again.",
    position: { file: path, line: 1, column: 1 }
  };
}
function notAFile(path) {
  return {
    severity: "error",
    code: "not-a-file",
    message: "This is not a regular file, and is not read.",
    hint: "Put a file here, or take it away.",
    position: { file: path, line: 1, column: 1 }
  };
}
function notADirectory(path, isLink) {
  if (isLink) return symbolicLink(path);
  return {
    severity: "error",
    code: "not-a-directory",
    message: "This is not a directory of this repository.",
    hint: "Give the directory of the documents.",
    position: { file: path, line: 1, column: 1 }
  };
}
function blobId(bytes, like = "") {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function areSame(one, other) {
  const ids = ({ files, diagnostics }) => [
    ...files.map(({ path, bytes }) => `${path} ${blobId(bytes)}`),
    ...diagnostics.map(({ code, position }) => `${code} ${position?.file}`)
  ].sort();
  return ids(one).join("\n") === ids(other).join("\n");
}

export {
  emptySnapshot,
  snapshotOf,
  submoduleMode,
  directoriesOf,
  isDocumentPath,
  namedLikeADocument,
  symbolicLink,
  submodule,
  notCheckedOut,
  notAFile,
  notADirectory,
  blobId,
  areSame
};
