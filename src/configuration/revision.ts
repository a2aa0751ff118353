// The files of the directory at one revision → its configuration and its documents. Pure.
import { type CompiledDocuments, compileDocuments } from "../documents/compile.ts";
import { inFileOrder } from "../documents/yaml/diagnostic-order.ts";
import type { SourceFile } from "../model/document.ts";
import type { CheckSeverities } from "../model/messages/checks.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { groupBy } from "../model/values/group-by.ts";
import { counted, listed, quoted } from "../model/values/words.ts";
import { type Configuration, parseConfiguration } from "./configuration.ts";

export interface Revision extends CompiledDocuments {
  /** Absent where the revision has no configuration file, or one that is not YAML. */
  configuration: Configuration | undefined;
}

export const configurationName = "workflow-sync.yaml";

export function configurationPath(directory: string): string {
  return `${directory}/${configurationName}`;
}

/** What a file below the directory is; `undefined` for one that isn't read. */
export function partOf(file: SourceFile, directory: string): "configuration" | "documents" | undefined {
  const path = inside(file, directory);
  if (path === configurationName) return "configuration";
  return /^(?:workflows|templates)\/.*\.ya?ml$/s.test(path) ? "documents" : undefined;
}

function inside(file: SourceFile, directory: string): string {
  return file.path.slice(directory.length + 1);
}

/** `files` lie below `directory`; both are relative to the repository's root. `checks`: the severities to use in place of the revision's own. */
export function readRevision(
  files: readonly SourceFile[],
  directory: string,
  revision: "head" | "base",
  checks?: CheckSeverities,
): Revision {
  const configurationFile = files.find((file) => partOf(file, directory) === "configuration");
  const parsed = configurationFile && parseConfiguration(configurationFile);
  const documents = files.filter((file) => partOf(file, directory) === "documents");
  const compiled = compileDocuments(
    documents,
    parsed?.defaults ?? {},
    revision,
    checks ?? parsed?.configuration?.checks,
  );
  const ignored = files
    .filter((file) => /\.ya?ml$/i.test(file.path) && partOf(file, directory) === undefined)
    .map((file) => inside(file, directory))
    .sort();
  const others = ignored.filter((name) => !isLikeConfiguration(name));
  return {
    ...compiled,
    configuration: parsed?.configuration,
    unreadable: [
      ...(parsed !== undefined && parsed.configuration === undefined ? parsed.diagnostics : []),
      ...compiled.unreadable,
    ],
    diagnostics: inFileOrder([
      ...(parsed?.diagnostics ?? []),
      ...compiled.diagnostics,
      ...ignored.filter(isLikeConfiguration).map((name) => misnamedConfiguration(`${directory}/${name}`)),
      ...[...groupBy(others, folderOf)].map(([folder, names]) => notRead(directory, folder, names)),
    ]),
  };
}

function isLikeConfiguration(name: string): boolean {
  return /^workflow-sync\.ya?ml$/i.test(name);
}

/** A configuration under another name is an error: otherwise its guards would silently not hold. */
function misnamedConfiguration(file: string): Diagnostic {
  return {
    severity: "error",
    code: "configuration-name",
    message: "This file is not read.",
    hint: `The configuration is called \`${configurationName}\`, in lower case.`,
    position: { file, line: 1, column: 1 },
  };
}

/** The folder of the directory that a file lies in, at whatever depth; empty for one in the directory itself. */
function folderOf(name: string): string {
  return name.includes("/") ? name.slice(0, name.indexOf("/") + 1) : "";
}

/** All files of a folder in one: there may be thousands, of another tool. */
function notRead(directory: string, folder: string, names: readonly string[]): Diagnostic {
  const [first = ""] = names;
  const isOne = names.length === 1;
  const what = isOne
    ? "This file is not read"
    : `${counted(names.length, "file")} in \`${directory}/${folder}\` are not read`;
  const which = isOne ? "" : ` They are ${listed(names.map((name) => quoted(name.slice(folder.length))))}.`;
  return {
    severity: "warning",
    code: "file-ignored",
    message: `${what}: documents belong in \`${directory}/workflows/\` and \`${directory}/templates/\`, in files that end in \`.yaml\` or \`.yml\`, in lower case.${which}`,
    hint: `Move or rename ${isOne ? "it" : "them"}; the configuration is called \`${configurationName}\`.`,
    position: { file: `${directory}/${first}`, line: 1, column: 1 },
  };
}
