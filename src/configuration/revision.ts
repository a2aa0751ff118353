// The files of the directory at one revision → its configuration and its documents. Pure.
import { type CompiledDocuments, compileDocuments } from "../documents/compile.ts";
import type { SourceFile } from "../model/document.ts";
import { type Configuration, parseConfiguration, standardConfiguration } from "./configuration.ts";

export interface Revision extends CompiledDocuments {
  /** Absent where the revision has no configuration file. */
  configuration: Configuration | undefined;
}

const configurationName = "workflow-sync.yaml";

/** `files` lie below `directory`; both are relative to the repository's root. */
export function readRevision(files: readonly SourceFile[], directory: string, revision: "head" | "base"): Revision {
  const inside = (file: SourceFile) => file.path.slice(directory.length + 1);
  const configurationFile = files.find((file) => inside(file) === configurationName);
  const parsed = configurationFile && parseConfiguration(configurationFile);
  const documents = files.filter((file) => /^(?:workflows|templates)\/.*\.ya?ml$/.test(inside(file)));
  const compiled = compileDocuments(documents, (parsed?.configuration ?? standardConfiguration).defaults, revision);
  const ignored = files.filter(
    (file) => /\.ya?ml$/.test(file.path) && file !== configurationFile && !documents.includes(file),
  );
  return {
    ...compiled,
    configuration: parsed?.configuration,
    diagnostics: [
      ...(parsed?.diagnostics ?? []),
      ...compiled.diagnostics,
      ...ignored.map(({ path }) => ({
        severity: "warning" as const,
        code: "file-ignored",
        message: `This file is not read: documents stand in \`${directory}/workflows/\` and \`${directory}/templates/\`.`,
        hint: `Move it there; the configuration is called \`${configurationName}\`.`,
        position: { file: path, line: 1, column: 1 },
      })),
    ],
  };
}
