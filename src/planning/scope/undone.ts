// What earlier applies left undone × base → the base that each document is planned against. Pure.

import { isDeepStrictEqual } from "node:util";
import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { ApplyRecord, UndoneOperation } from "../../model/record.ts";
import { documentName } from "../../model/target.ts";
import { compiledForm, type Documents, type UndoneDocuments, type UndoneEntry } from "./subjects.ts";

/** `newest`: the branch as it is now, not as it was when an entry was planned. */
export function markEdited(undone: readonly UndoneOperation[], head: Documents, newest: Documents): UndoneEntry[] {
  const forms = ({ workflows, templates }: Documents) =>
    new Map([...workflows, ...templates].map((document) => [nameOf(document), compiledForm(document)]));
  const [here, before] = [forms(head), forms(newest)];
  return undone.map((entry) => {
    const name = documentName(entry.key, entry.target);
    return isDeepStrictEqual(here.get(name), before.get(name)) ? entry : { ...entry, edited: true };
  });
}

export function undoneDocuments(undone: readonly UndoneEntry[]): UndoneDocuments {
  return new Map(undone.map((entry) => [documentName(entry.key, entry.target), entry]));
}

/**
 * Of what is undone, base is what stood when it was planned: the branch has held the document since, but LaunchDarkly hasn't got it.
 * `revisions` by commit.
 */
export function withUndoneBase<Base extends Documents & { count: number }>(
  base: Base,
  undone: readonly { entry: UndoneOperation; revision: string }[],
  revisions: ReadonlyMap<string, Documents>,
): Base {
  const plannedAgainst = new Map(
    undone.map(({ entry, revision }) => [documentName(entry.key, entry.target), revision]),
  );
  const asPlanned = <Document extends DesiredWorkflow | DesiredTemplate>(
    listOf: (documents: Documents) => readonly Document[],
  ) => [
    ...listOf(base).filter((document) => !plannedAgainst.has(nameOf(document))),
    ...[...revisions].flatMap(([revision, documents]) =>
      listOf(documents).filter((document) => plannedAgainst.get(nameOf(document)) === revision),
    ),
  ];
  const workflows = asPlanned(({ workflows: list }) => list);
  const templates = asPlanned(({ templates: list }) => list);
  const keys = (documents: readonly (DesiredWorkflow | DesiredTemplate)[]) =>
    new Set(documents.map(({ kind, key }) => `${kind} ${key}`));
  const here = keys([...base.workflows, ...base.templates]);
  const broughtBack = [...keys([...workflows, ...templates])].filter((name) => !here.has(name));
  // A guard that counts documents counts those whose removal is undone.
  return { ...base, workflows, templates, count: base.count + broughtBack.length };
}

function nameOf(document: DesiredWorkflow | DesiredTemplate): string {
  return documentName(document.key, document.kind === "Workflow" ? document.target : undefined);
}

/** The commit that an entry was planned against. */
export function revisionOf({ revision }: UndoneOperation, { base }: ApplyRecord): string {
  return revision ?? base;
}
