// `export`: live workflows and templates → documents that adopt what was made by hand. Nothing is changed in LaunchDarkly. Exit 0 written or nothing to write, 1 error.

import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { standardConfiguration } from "../configuration/configuration.ts";
import { type Revision, readRevision } from "../configuration/revision.ts";
import { resolveOwner } from "../configuration/settings.ts";
import { type Exported, type ExportedFile, exportLive } from "../exporting/export.ts";
import { type ProjectScope, type ReadProject, readProject } from "../launchdarkly/reading/project.ts";
import type { SourceFile } from "../model/document.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import { counted } from "../model/values/words.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { json, visible } from "../reporting/escaping/visible.ts";
import { diagnosticsText } from "../reporting/text.ts";
import { fewDiagnostics } from "../reporting/words/few-diagnostics.ts";
import { readWorkingTree } from "../repository/revisions/working-tree.ts";
import { version } from "../version.ts";
import { type LocalOptions, localClient } from "./local.ts";
import { locateExisting } from "./location.ts";
import { linesIn, type Terminal } from "./terminal/terminal.ts";

export type ExportOptions = Pick<LocalOptions, "dir" | "owner"> &
  ProjectScope & { includeFinished?: boolean; format: "text" | "json" };

export async function exportDocuments(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, err, say, workingDirectory, paint } = terminal;
  const { root, directory } = await locateExisting(options, terminal, true);
  const tree = await readWorkingTree(root, directory);
  const existing = readRevision(tree.files, directory, "head");
  const broken = [...tree.diagnostics, ...existing.diagnostics].filter(isError);
  if (broken.length > 0)
    return refuse(broken, `Nothing is exported into ${directory} while what is there is not valid.`);
  const resolved = resolveOwners(options, directory, existing, terminal);
  const policies = existing.configuration ?? standardConfiguration;
  const client = await localClient({ policies }, terminal);
  const read = await terminal.progress.during(`Reading ${visible(options.project)}`, (tell) =>
    readProject(client, options, {
      lookForEnded: options.includeFinished === true ? "everywhere" : "beside others",
      concurrency: policies.requests.concurrency,
      progress: (done, all) => tell(`${done} of ${all} flags' environments`),
    }),
  );
  const exported = exportLive({
    ...read,
    existing,
    ...("owners" in resolved && { owners: resolved.owners }),
    includeFinished: options.includeFinished === true,
    version,
  });
  const { format } = await import("../documents/layout/format.ts");
  const files = exported.files.map(({ path, text }) => {
    const formatted = format(asSource({ path, text }), false);
    return { path: `${directory}/${path}`, text: "text" in formatted ? formatted.text : text };
  });
  const objections = readRevision([...tree.files, ...files.map(asSource)], directory, "head").diagnostics.filter(
    isError,
  );
  if (objections.length > 0) return refuse(objections, "What was exported is not valid beside what is there.");
  await write(root, files);
  const here = await realpath(workingDirectory);
  const paths = files.map(({ path }) => relative(here, join(root, path)));
  const found = notices(exported, read, options, resolved);
  if (options.format === "json") {
    const { workflows, templates } = exported;
    out(`${json({ version: 1, files: paths, workflows, templates, diagnostics: found })}\n`);
    return 0;
  }
  for (const path of paths) out(`${visible(path)}\n`);
  printNotices(found, terminal);
  say(paint.bold(`${summary(exported, directory)}\n`));
  return 0;

  function refuse(diagnostics: readonly Diagnostic[], message: string): ExitCode {
    if (options.format === "json")
      out(`${json({ version: 1, files: [], workflows: 0, templates: 0, diagnostics: fewDiagnostics(diagnostics) })}\n`);
    else err(`${diagnosticsText(diagnostics, paint, linesIn(tree.files, terminal))}\n\n${paint.red(message)}\n`);
    return 1;
  }
}

/** Without a known owner the export goes on: what carries anybody's marker isn't exported. */
function resolveOwners({ owner }: ExportOptions, directory: string, existing: Revision, { environment }: Terminal) {
  const repository = environment.GITHUB_REPOSITORY;
  return resolveOwner({
    directory,
    configuration: existing.configuration ?? standardConfiguration,
    ...present({ owner, repository }),
  });
}

function notices(
  exported: Exported,
  { forbidden }: ReadProject,
  { flag }: ExportOptions,
  resolved: ReturnType<typeof resolveOwners>,
): Diagnostic[] {
  return [
    // An export of one flag says nothing of the templates of others.
    ...exported.notices.filter(({ code }) => flag === undefined || code !== "template-flag-unknown"),
    ...forbidden.map((what) => unread[what]),
    ...("diagnostic" in resolved ? [{ ...resolved.diagnostic, severity: "notice" as const }] : []),
  ];
}

const unread: Record<ReadProject["forbidden"][number], Diagnostic> = {
  templates: {
    severity: "warning",
    code: "templates-unread",
    message: "The access token may not list templates, so none is exported.",
    hint: "Give its role `viewTemplate` on `template/*`.",
  },
  members: {
    severity: "warning",
    code: "members-unread",
    message: "The access token may not list members, so they are named by id.",
    hint: "A token of the Reader role may.",
  },
};

const mostOfOneKind = 10;

/** Every warning, and the first few notices of each kind. */
function printNotices(diagnostics: readonly Diagnostic[], { err, say, paint }: Terminal): void {
  for (const code of new Set(diagnostics.map((diagnostic) => diagnostic.code))) {
    const alike = diagnostics.filter((diagnostic) => diagnostic.code === code);
    const shown = alike.filter(({ severity }, index) => severity === "warning" || index < mostOfOneKind);
    const [warnings, others] = [true, false].map((isWarning) =>
      shown.filter(({ severity }) => (severity === "warning") === isWarning),
    );
    if (warnings?.length) err(`${diagnosticsText(warnings, paint)}\n`);
    if (others?.length) say(`${diagnosticsText(others, paint)}\n`);
    if (alike.length > shown.length) say(paint.dim(`… and ${alike.length - shown.length} more likewise.\n`));
  }
}

function summary({ files, workflows, templates }: Exported, directory: string): string {
  if (files.length === 0) return "Nothing to export.";
  return `Written below ${directory}: ${counted(workflows, "workflow")} and ${counted(templates, "template")} in ${counted(files.length, "file")}. Nothing was changed in LaunchDarkly; from the merge on they are adopted.`;
}

function asSource({ path, text }: ExportedFile): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** All files are written, or none where one of them is there already. Paths are relative to `root`. */
async function write(root: string, files: readonly ExportedFile[]): Promise<void> {
  const there: string[] = [];
  for (const { path } of files)
    if ((await lstat(join(root, path)).catch(() => undefined)) !== undefined) there.push(path);
  if (there.length > 0)
    throw new ExpectedError(
      `Nothing is written, since these files are there already: ${there.join(", ")}.`,
      "Rename them, since a document's file may have any name, or export into another directory with `--dir`.",
    );
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: "wx" });
  }
}
