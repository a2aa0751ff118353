// All documents of a revision → what they claim twice: keys, former keys, adopted ids, a template's old name. Pure.
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { DesiredWorkflow } from "../model/document.ts";
import { escapePointer } from "../model/pointer.ts";

/** A document as far as it can be told who it is, be the rest valid or not. */
export interface Identified {
  kind: string;
  key: string;
  formerKeys: readonly string[];
  locate(pointer: string): Position;
}

/** Two documents of one key, and former keys that are in use or claimed twice. */
export function duplicateKeys(documents: readonly Identified[]): Diagnostic[] {
  const owners = new Map<string, Identified>();
  const diagnostics: Diagnostic[] = [];
  for (const document of documents) {
    const name = `${document.kind} ${document.key}`;
    const earlier = owners.get(name);
    if (earlier === undefined) owners.set(name, document);
    else
      diagnostics.push(
        claim(
          document,
          "/key",
          "duplicate-document",
          `The key \`${document.key}\` is taken by ${placeOf(earlier)}.`,
          "Give each document a key of its own.",
        ),
      );
  }
  const heirs = new Map<string, Identified>();
  for (const document of documents) {
    for (const [index, former] of document.formerKeys.entries()) {
      const name = `${document.kind} ${former}`;
      const [user, heir] = [owners.get(name), heirs.get(name)];
      if (heir === undefined) heirs.set(name, document);
      if (user !== undefined)
        diagnostics.push(
          claim(
            document,
            `/formerKeys/${index}`,
            "former-key-in-use",
            `The former key \`${former}\` is the key of ${user === document ? "this very document" : placeOf(user)}.`,
            user === document
              ? "Take it out of `formerKeys`."
              : "Take it out of `formerKeys`, or give that document another key.",
          ),
        );
      else if (heir !== undefined && heir !== document)
        diagnostics.push(
          claim(
            document,
            `/formerKeys/${index}`,
            "former-key-claimed",
            `The former key \`${former}\` is claimed by ${placeOf(heir)} already.`,
            "What it owns can go to one document only.",
          ),
        );
    }
  }
  return diagnostics;
}

function claim(document: Identified, pointer: string, code: string, message: string, hint: string): Diagnostic {
  return { severity: "error", code, message, hint, position: document.locate(pointer), pointer };
}

function placeOf(document: Identified): string {
  const { file, line } = document.locate("/key");
  return `${file}:${line}`;
}

/** Two documents that adopt one workflow. */
export function duplicateAdoptions(workflows: readonly DesiredWorkflow[]): Diagnostic[] {
  const adopters = new Map<string, DesiredWorkflow>();
  return workflows.flatMap((workflow) => {
    const { adopt, key, target, origin } = workflow;
    if (adopt === undefined) return [];
    const earlier = adopters.get(adopt);
    if (earlier === undefined) adopters.set(adopt, workflow);
    if (earlier === undefined || earlier.origin === origin) return [];
    const { file, line } = earlier.origin.locate("/adopt");
    // One id for all environments stands at the nearest ancestor: `/adopt`.
    const pointer = `/adopt/${escapePointer(target.environment)}`;
    return [
      {
        severity: "error" as const,
        code: "adopted-twice",
        message: `The workflow \`${adopt}\` is adopted by \`${earlier.key}\` (${file}:${line}) already.`,
        hint: `Let one of \`${earlier.key}\` and \`${key}\` adopt it.`,
        position: origin.locate(pointer),
        pointer,
      },
    ];
  });
}

/** A template that lists a document's template among its former keys has been renamed: the document must follow. */
export function renamedTemplates(
  workflows: readonly DesiredWorkflow[],
  identified: readonly Identified[],
): Diagnostic[] {
  const templates = identified.filter(({ kind }) => kind === "WorkflowTemplate");
  const keys = new Set(templates.map(({ key }) => key));
  const renamed = new Map(
    templates.flatMap(({ key, formerKeys }) =>
      formerKeys.filter((former) => !keys.has(former)).map((former) => [former, key] as const),
    ),
  );
  const reported = new Set<unknown>();
  return workflows.flatMap(({ origin, content }) => {
    const now = renamed.get(content?.canonical.template ?? "");
    if (now === undefined || reported.has(origin)) return [];
    reported.add(origin);
    return [
      {
        severity: "error" as const,
        code: "template-renamed",
        message: `The template is called \`${now}\` now.`,
        hint: `Write \`template: ${now}\`.`,
        position: origin.locate("/template"),
        pointer: "/template",
      },
    ];
  });
}
