// `validate`: checks the documents offline, and says all errors at once. Exit 0 valid, 1 not.
import { type Revision, readRevision } from "../configuration/revision.ts";
import { writtenOut } from "../documents/canonical/written-out.ts";
import { isError } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import type { JsonObject } from "../model/values/json.ts";
import { counted } from "../model/values/words.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { judgedRevision } from "../pipeline/policies.ts";
import { documentSubject, policyInput } from "../policies/input.ts";
import { diagnosticsCommands, diagnosticsSarif, validationJson } from "../reporting/diagnostics.ts";
import { diagnosticsText } from "../reporting/text.ts";
import { gitRepository } from "../repository/git-repository.ts";
import { baseRevision } from "../repository/revisions/base-revision.ts";
import { readWorkingTree } from "../repository/revisions/working-tree.ts";
import { version } from "../version.ts";
import type { LocalOptions } from "./local.ts";
import { locateExisting } from "./location.ts";
import { linesIn, type Terminal, told } from "./terminal/terminal.ts";

export async function validate(
  options: LocalOptions & { format: "text" | "json" | "sarif" | "github" },
  terminal: Terminal,
): Promise<ExitCode> {
  const { root, directory, inRepository } = await locateExisting(options, terminal, true);
  const tree = await readWorkingTree(root, directory);
  if (tree.isMissing)
    throw new ExpectedError(
      `There is no directory ${directory} in ${root}.`,
      "Give another one with `--dir`; `ld-sync init` makes a new one.",
    );
  const revision = await judgedRevision(readRevision(tree.files, directory, "head"), () =>
    inRepository ? mergedRevision(root, directory) : Promise.resolve(undefined),
  );
  const diagnostics = [...tree.diagnostics, ...revision.diagnostics];
  const errors = diagnostics.filter(isError).length;
  const { out, talk, paint } = terminal;
  if (options.format === "json") {
    for (const piece of validationJson(diagnostics, eachWrittenOut(revision), eachPolicyInput(revision))) out(piece);
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

/** What the remote's default branch has; `undefined` where that isn't known: then every document counts as new. */
export async function mergedRevision(root: string, directory: string): Promise<Revision | undefined> {
  try {
    const commit = await baseRevision(root, undefined);
    if (commit === undefined) return undefined;
    return readRevision((await gitRepository(root, directory).snapshot(commit)).files, directory, "base");
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}

function* eachWrittenOut({ workflows }: Revision) {
  for (const workflow of workflows) yield { position: workflow.origin.locate(""), document: writtenOut(workflow) };
}

function* eachPolicyInput({ workflows, configuration }: Revision): Generator<JsonObject> {
  const timeZone = configuration?.timeZone ?? "UTC";
  for (const document of workflows) yield policyInput(documentSubject(document), { timeZone });
}
