// `validate`: checks the documents offline, and says all errors at once. Exit 0 valid, 1 not.
import { readRevision } from "../configuration/revision.ts";
import { writtenOut } from "../documents/canonical/written-out.ts";
import { isError } from "../model/diagnostic.ts";
import type { DesiredWorkflow } from "../model/document.ts";
import { ExpectedError } from "../model/expected-error.ts";
import { counted } from "../model/values/words.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { diagnosticsCommands, diagnosticsSarif, validationJson } from "../reporting/diagnostics.ts";
import { diagnosticsText } from "../reporting/text.ts";
import { readWorkingTree } from "../repository/working-tree.ts";
import { version } from "../version.ts";
import type { LocalOptions } from "./local.ts";
import { locateExisting } from "./location.ts";
import { linesIn, type Terminal, told } from "./terminal.ts";

export async function validate(
  options: LocalOptions & { format: "text" | "json" | "sarif" | "github" },
  terminal: Terminal,
): Promise<ExitCode> {
  const { root, directory } = await locateExisting(options, terminal, true);
  const tree = await readWorkingTree(root, directory);
  if (tree.isMissing)
    throw new ExpectedError(
      `There is no directory ${directory} in ${root}.`,
      "Give another one with `--dir`; `ld-sync init` makes a new one.",
    );
  const revision = readRevision(tree.files, directory, "head");
  const diagnostics = [...tree.diagnostics, ...revision.diagnostics];
  const errors = diagnostics.filter(isError).length;
  const { out, talk, paint } = terminal;
  if (options.format === "json") {
    for (const piece of validationJson(diagnostics, eachWrittenOut(revision.workflows))) out(piece);
  } else if (options.format === "sarif") out(diagnosticsSarif(diagnostics, version));
  else if (options.format === "github") out(diagnosticsCommands(diagnostics));
  else {
    const shown = told(diagnostics, terminal);
    if (shown.length > 0) talk(`${diagnosticsText(shown, paint, linesIn(tree.files, terminal))}\n\n`);
    const documents = `${counted(revision.count, "document")} in ${directory}`;
    if (revision.count === 0 && errors === 0)
      talk(`${paint.yellow("notice")}: there are no documents in ${directory}; see the README for a first workflow.\n`);
    else talk(errors > 0 ? paint.red(`${documents}: ${counted(errors, "error")}.\n`) : `${documents}: valid.\n`);
  }
  return errors > 0 ? 1 : 0;
}

function* eachWrittenOut(workflows: readonly DesiredWorkflow[]) {
  for (const workflow of workflows) yield { position: workflow.origin.locate(""), document: writtenOut(workflow) };
}
