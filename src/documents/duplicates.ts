// All documents of a revision → what two of them claim: a key, a former key on one target, an adopted id, a template's old key. Pure.

import type { DesiredWorkflow } from "../model/document.ts";
import { type Diagnostic, errorAt, type Position } from "../model/messages/diagnostic.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import { documentName, targetName } from "../model/target.ts";
import { escapeSegment } from "../model/values/pointer.ts";

/** A document, valid or not, whose kind and key can be read. */
export interface Identified {
  kind: string;
  key: string;
  formerKeys: readonly string[];
  locate(pointer: string): Position;
}

/** Two documents of one key; a document's former key that is its own; and of templates, which have no target, former keys that are in use or claimed twice. */
export function duplicateKeys(documents: readonly Identified[]): Diagnostic[] {
  const owners = new Map<string, Identified>();
  const repeated = documents.flatMap((document) => {
    const name = `${document.kind} ${document.key}`;
    const earlier = owners.get(name);
    if (earlier === undefined) {
      owners.set(name, document);
      return [];
    }
    const message = `The key \`${document.key}\` is taken by ${fileLine(earlier)}.`;
    return [errorAt(document, "/key", "duplicate-document", message, "Give each document a key of its own.")];
  });
  const heirs = new Map<string, Identified>();
  const formerKeys = documents.flatMap((document) =>
    document.formerKeys.flatMap((former, index) => {
      const name = `${document.kind} ${former}`;
      const heir = heirs.get(name) ?? document;
      heirs.set(name, heir);
      const user = owners.get(name);
      const isClaimedPerTarget = document.kind === "Workflow" && user !== document;
      return isClaimedPerTarget ? [] : duplicateFormerKey(document, index, former, user, heir);
    }),
  );
  return [...repeated, ...formerKeys];
}

/** `user`: the document that has the former key as its key. `heir`: the first document that claims it. */
function duplicateFormerKey(
  document: Identified,
  index: number,
  former: string,
  user: Identified | undefined,
  heir: Identified,
): Diagnostic[] {
  const error = (code: MessageCode, message: string, hint: string) => [
    errorAt(document, `/formerKeys/${index}`, code, `The former key \`${former}\` ${message}`, hint),
  ];
  if (user === document)
    return error("former-key-in-use", "is the key of this very document.", "Take it out of `formerKeys`.");
  if (user !== undefined)
    return error(
      "former-key-in-use",
      `is the key of ${fileLine(user)}.`,
      "Take it out of `formerKeys`, or give that document another key.",
    );
  if (heir !== document)
    return error(
      "former-key-claimed",
      `is claimed by ${fileLine(heir)} already.`,
      "What it owns can go to one document only.",
    );
  return [];
}

function fileLine({ locate }: Pick<Identified, "locate">): string {
  const { file, line } = locate("/key");
  return `${file}:${line}`;
}

/**
 * On one target, a key's workflow can go on as that of one document only. A document can be split, and two can swap their keys: a former key
 * may be claimed on several targets by a document each, and be another document's key at present. What is adopted has no marker, so it
 * is known by its document's key alone, which nobody else may claim then.
 */
export function duplicateFormerKeys(workflows: readonly DesiredWorkflow[]): Diagnostic[] {
  if (!workflows.some(({ formerKeys }) => formerKeys.length > 0)) return [];
  const users = new Map(workflows.map((workflow) => [documentName(workflow.key, workflow.target), workflow]));
  const heirs = new Map<string, DesiredWorkflow>();
  const reported = new Set<string>();
  return workflows.flatMap((workflow) =>
    workflow.formerKeys.flatMap((former, index) => {
      const { key, target, origin } = workflow;
      const name = documentName(former, target);
      const heir = heirs.get(name) ?? workflow;
      heirs.set(name, heir);
      const user = users.get(name);
      const error = (code: MessageCode, message: string, hint: string) => {
        const place = `${key} ${index} ${code}`;
        if (reported.has(place)) return [];
        reported.add(place);
        const said = `On ${targetName(target)}, the former key \`${former}\` ${message}`;
        return [errorAt(origin, `/formerKeys/${index}`, code, said, hint)];
      };
      if (heir.origin.document !== origin.document)
        return error(
          "former-key-claimed",
          `is claimed by ${fileLine(heir.origin)} already.`,
          "What it owns there can go to one document only.",
        );
      if (user?.adopt !== undefined && user.origin.document !== origin.document)
        return error(
          "former-key-in-use",
          `is the key of ${fileLine(user.origin)}, which adopts a workflow there.`,
          "Take it out of `formerKeys`, or give that document another key.",
        );
      return [];
    }),
  );
}

/** Two documents that adopt one workflow. */
export function duplicateAdoptions(workflows: readonly DesiredWorkflow[]): Diagnostic[] {
  const adopters = new Map<string, DesiredWorkflow>();
  return workflows.flatMap((workflow) => {
    const { adopt, key, target, origin } = workflow;
    if (adopt === undefined) return [];
    const earlier = adopters.get(adopt);
    if (earlier === undefined) adopters.set(adopt, workflow);
    if (earlier === undefined || earlier.origin.document === origin.document) return [];
    const { file, line } = earlier.origin.locate("/adopt");
    return [
      errorAt(
        origin,
        // Where `adopt` gives one id for all environments, the position is that of `/adopt`, the nearest ancestor.
        `/adopt/${escapeSegment(target.environment)}`,
        "adopted-twice",
        `The workflow \`${adopt}\` is adopted by \`${earlier.key}\` (${file}:${line}) already.`,
        `Let one of \`${earlier.key}\` and \`${key}\` adopt it.`,
      ),
    ];
  });
}

/** Documents that name a template by a former key: they must follow the template to its new key. */
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
  if (renamed.size === 0) return [];
  const reported = new Set<unknown>();
  return workflows.flatMap(({ origin, content }) => {
    const now = renamed.get(content?.canonical.template ?? "");
    if (now === undefined || reported.has(origin.document)) return [];
    reported.add(origin.document);
    const message = `The template is called \`${now}\` now.`;
    return [errorAt(origin, "/template", "template-renamed", message, `Write \`template: ${now}\`.`)];
  });
}
