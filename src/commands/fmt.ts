// `fmt`: writes the documents of the working tree in their canonical layout, comments kept; with `--check` only says which differ. Exit 0 all are so now, 1 not.
import { realpath, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { partOf } from "../configuration/revision.ts";
import { format } from "../documents/layout/format.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { counted } from "../model/values/words.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { json, visible } from "../reporting/escaping/visible.ts";
import { diagnosticsText } from "../reporting/text.ts";
import { fewDiagnostics } from "../reporting/words/few-diagnostics.ts";
import { readWorkingTree } from "../repository/revisions/working-tree.ts";
import type { LocalOptions } from "./local.ts";
import { locateExisting } from "./location.ts";
import type { Terminal } from "./terminal/terminal.ts";

export async function fmt(
  { check = false, format: as, ...options }: Pick<LocalOptions, "dir"> & { check?: boolean; format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, err, paint, workingDirectory } = terminal;
  const { root, directory } = await locateExisting(options, terminal, true);
  const { files, diagnostics, isMissing } = await readWorkingTree(root, directory);
  if (isMissing)
    throw new ExpectedError(`There is no directory ${directory} in ${root}.`, "Give another one with `--dir`.");
  const found: Diagnostic[] = [...diagnostics];
  const [differing, kept]: [string[], string[]] = [[], []];
  for (const file of files) {
    const part = partOf(file, directory);
    if (part === undefined) continue;
    const formatted = format(file, part === "configuration");
    if ("diagnostics" in formatted) found.push(...formatted.diagnostics);
    else if (Buffer.from(file.bytes).equals(Buffer.from(formatted.text))) kept.push(file.path);
    else {
      differing.push(file.path);
      if (!check) await writeFile(join(root, file.path), formatted.text);
    }
  }
  const errors = found.filter(isError).length;
  const code = errors > 0 || (check && differing.length > 0) ? 1 : 0;
  const here = await realpath(workingDirectory);
  const fromHere = (path: string) => relative(here, join(root, path));
  if (as === "json") {
    out(
      `${json({ version: 1, files: differing.map(fromHere), kept: kept.map(fromHere), diagnostics: fewDiagnostics(found) })}\n`,
    );
    return code;
  }
  for (const path of differing) out(`${visible(fromHere(path))}\n`);
  if (found.length > 0) err(`${diagnosticsText(found, paint)}\n`);
  const done = check ? "would be laid out anew" : "laid out anew";
  err(`${counted(differing.length, "file")} ${done}${errors > 0 ? paint.red(`, ${counted(errors, "error")}`) : ""}.\n`);
  return code;
}
