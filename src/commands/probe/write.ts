// What the probe found × the documents' directory → `service` in its configuration: checked before anything is sent, and written to a new file that takes the old one's place.
import { randomBytes } from "node:crypto";
import { chmod, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseConfiguration } from "../../configuration/configuration.ts";
import { configurationPath } from "../../configuration/revision.ts";
import { positionsIn, readText } from "../../documents/yaml/text.ts";
import type { SourceFile } from "../../model/document.ts";
import { type Diagnostic, isError, type Position } from "../../model/messages/diagnostic.ts";
import { ExpectedError, messageOf } from "../../model/messages/expected-error.ts";
import { modeline } from "../../model/schema-address.ts";
import type { ServiceProfile } from "../../probing/profile.ts";
import { readWorkingTree } from "../../repository/revisions/working-tree.ts";
import { version } from "../../version.ts";

export interface ConfigurationFile {
  /** From the repository's root. */
  path: string;
  /** Absent where there is none. */
  file?: SourceFile;
  diagnostics: Diagnostic[];
}

/** Its errors, but for those of `service` itself, which is written anew, and what keeps that from being written. */
export async function readConfigurationFile(root: string, directory: string): Promise<ConfigurationFile> {
  const path = configurationPath(directory);
  const { files, diagnostics } = await readWorkingTree(root, directory);
  const unreadable = diagnostics.filter(({ position }) => position?.file === path || position?.file === directory);
  const file = files.find((one) => one.path === path);
  if (file === undefined) return { path, diagnostics: unreadable };
  const { aliasOfService, withoutService, withService } = await import("../../documents/layout/service.ts");
  const read = readText(file);
  const alias = "text" in read ? aliasOfService(read.text) : undefined;
  if (alias !== undefined && "text" in read)
    return {
      path,
      file,
      diagnostics: [...unreadable, takenFromService(positionsIn(path, read.text)(alias.offset), alias.anchor)],
    };
  const rest = "text" in read ? { path, bytes: new TextEncoder().encode(withoutService(read.text)) } : file;
  const wrong = parseConfiguration(file).diagnostics.filter(isError);
  // Places are those of the file as it is.
  const isRestWrong = parseConfiguration(rest).diagnostics.some(isError);
  if (isRestWrong) return { path, file, diagnostics: [...unreadable, ...wrong] };
  const isWritable = "text" in read && withService(read.text, { probed: "2026-01-01" }) !== undefined;
  return { path, file, diagnostics: [...unreadable, ...(isWritable ? [] : [unwritable(path)])] };
}

function takenFromService(position: Position, anchor: string): Diagnostic {
  return {
    severity: "error",
    code: "yaml",
    message: `\`*${anchor}\` takes its value from \`service\`, which is written anew.`,
    hint: "Write the value itself here.",
    position,
  };
}

function unwritable(path: string): Diagnostic {
  return {
    severity: "error",
    code: "yaml",
    message: "`service` can't be written here without changing what else the file says.",
    hint: "Write the file as a mapping of lines without brackets, anchors and a document's end, or leave `--write` out.",
    position: { file: path, line: 1, column: 1 },
  };
}

/** In UTF-8. */
const byteOrderMark = [0xef, 0xbb, 0xbf];

export interface Written {
  /** From the repository's root. */
  path: string;
  /** What `service` said before, and doesn't any more. */
  lost: string[];
}

/** Reads the file once more: it may have changed while the probe ran. */
export async function writeService(root: string, directory: string, profile: ServiceProfile): Promise<Written> {
  const { path, file, diagnostics } = await readConfigurationFile(root, directory);
  const text = file && readText(file);
  const fail = (why: string) =>
    new ExpectedError(
      `\`service\` could not be written into ${path}: ${why}.`,
      "Write it there by hand, as it is printed.",
    );
  if (diagnostics.some(isError) || (text !== undefined && !("text" in text))) throw fail("the file is not valid");
  const { serviceKeys, withService } = await import("../../documents/layout/service.ts");
  const written = withService(text?.text ?? modeline("config", version), profile);
  if (written === undefined) throw fail("it can't be added without changing what else the file says");
  const target = join(root, path);
  const beside = join(dirname(target), `.workflow-sync.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    const isMarked = file !== undefined && byteOrderMark.every((byte, index) => file.bytes[index] === byte);
    await writeFile(beside, isMarked ? `\uFEFF${written}` : written, { flag: "wx" });
    if (file !== undefined) await chmod(beside, (await stat(target)).mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fail(messageOf(error));
  }
  const lost = serviceKeys(text?.text ?? "").filter((key) => !(key in profile));
  return { path, lost };
}
