// What the probe found × the documents' directory → `service` in its configuration: checked before anything is sent, and written to a new file that takes the old one's place.
import { randomBytes } from "node:crypto";
import { chmod, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseConfiguration } from "../../configuration/configuration.ts";
import { configurationPath } from "../../configuration/revision.ts";
import { readText } from "../../documents/yaml/text.ts";
import { type Diagnostic, isError } from "../../model/diagnostic.ts";
import type { SourceFile } from "../../model/document.ts";
import { ExpectedError, messageOf } from "../../model/expected-error.ts";
import { modeline } from "../../model/schema-address.ts";
import type { ServiceProfile } from "../../probing/profile.ts";
import { readWorkingTree } from "../../repository/working-tree.ts";
import { version } from "../../version.ts";

export interface ConfigurationFile {
  /** From the repository's root. */
  path: string;
  /** Absent where there is none. */
  file?: SourceFile;
  diagnostics: Diagnostic[];
}

/** Its errors, but for those of `service` itself, which is written anew. */
export async function readConfigurationFile(root: string, directory: string): Promise<ConfigurationFile> {
  const path = configurationPath(directory);
  const { files, diagnostics } = await readWorkingTree(root, directory);
  const unreadable = diagnostics.filter(({ position }) => position?.file === path || position?.file === directory);
  const file = files.find((one) => one.path === path);
  if (file === undefined) return { path, diagnostics: unreadable };
  const { withoutService } = await import("../../documents/layout/service.ts");
  const read = readText(file);
  const rest = "text" in read ? { path, bytes: new TextEncoder().encode(withoutService(read.text)) } : file;
  const wrong = parseConfiguration(file).diagnostics.filter(isError);
  // Places are those of the file as it is.
  const isRestWrong = parseConfiguration(rest).diagnostics.some(isError);
  return { path, file, diagnostics: [...unreadable, ...(isRestWrong ? wrong : [])] };
}

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
    await writeFile(beside, written, { flag: "wx" });
    if (file !== undefined) await chmod(beside, (await stat(target)).mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fail(messageOf(error));
  }
  const lost = serviceKeys(text?.text ?? "").filter((key) => !(key in profile));
  return { path, lost };
}
