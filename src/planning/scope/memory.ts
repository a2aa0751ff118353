// The ledger × a document → what is known of it: whether it was made, at which commit, and under which key. Pure.
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import { isCommit, type UndoneOperation } from "../../model/record.ts";
import { documentName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import { type Doubt, type Ledger, nameOf } from "./ledger.ts";
import { pastRun } from "./past.ts";

/** What the ledger says of a document on a target. */
export type Memory = "made" | "not made" | "replacing" | "unknown";

/** A document as records speak of it: by its own key, former ones, and those that it had when it was carried out. */
export interface Recorded {
  keys: readonly string[];
  /** A template has none. */
  target?: Target | undefined;
}

/** `made`: the document as it was carried out, under this key or a former one. */
export function memoryOf(ledger: Ledger, document: Recorded & { target: Target }, made?: DesiredWorkflow): Memory {
  const { undone, unsure, past, blind } = ledger;
  const names = namesIn(document);
  if (names.some((name) => undone.get(name)?.replacing)) return "replacing";
  if (blind.has(document.target.environment) || names.some((name) => unsure.has(name))) return "unknown";
  return made === undefined && pastRun(past, names) === undefined ? "not made" : "made";
}

/** Why it isn't known whether a document on a target was made, where it isn't. */
export function whyUnknown({ doubts }: Ledger, document: Recorded & { target: Target }): Doubt | undefined {
  return [...namesIn(document), document.target.environment].flatMap((name) => doubts.get(name) ?? [])[0];
}

/** What is undone of a document. */
export function undoneOf({ undone }: Ledger, document: Recorded): UndoneOperation | undefined {
  return namesIn(document)
    .map((name) => undone.get(name))
    .find((entry) => entry !== undefined);
}

/** Whether the ledger has the document. */
export function isKnown({ workflows, templates }: Ledger, document: Recorded): boolean {
  const names = new Set(namesIn(document));
  return [...workflows, ...templates].some((made) => names.has(nameOf(made)));
}

/** What has been carried out of a document is what it said at this commit, and the key that it had there: see `UndoneOperation`. */
export function revisionOf(
  ledger: Ledger,
  document: Recorded & { key: string },
): Pick<UndoneOperation, "revision" | "unsure" | "keyAt"> {
  const { unsure, standsAt, blind } = ledger;
  const { target } = document;
  const entry = undoneOf(ledger, document);
  const doubtful = namesIn(document).find((name) => unsure.has(name));
  const isUnsure = doubtful !== undefined || (target !== undefined && blind.has(target.environment));
  const stands = isUnsure ? "nothing" : (standsAt.get(target?.environment) ?? standsAt.get(undefined) ?? "nothing");
  const revision = entry?.revision ?? stands;
  const perhaps = isUnsure ? ((doubtful && unsure.get(doubtful)) ?? "nothing") : undefined;
  const keyAt = keysBefore(ledger, document, entry, [revision, ...(perhaps === undefined ? [] : [perhaps])]);
  return { revision, ...present({ unsure: perhaps, keyAt }) };
}

/** Where the document has another key than records knew it by, or than it had at one of the commits: by commit, the key that it had there. */
function keysBefore(
  { standsAt }: Ledger,
  { key, keys: [recorded = key], target }: Recorded & { key: string },
  entry: UndoneOperation | undefined,
  commits: readonly string[],
): UndoneOperation["keyAt"] {
  const before = entry?.key ?? recorded;
  const keyAt = Object.fromEntries([
    ...[...commits, standsAt.get(target?.environment) ?? "nothing"]
      .filter(isCommit)
      .map((commit) => [commit, before] as const),
    ...Object.entries(entry?.keyAt ?? {}),
  ]);
  return Object.values(keyAt).some((then) => then !== key) ? keyAt : undefined;
}

function namesIn({ keys, target }: Recorded): string[] {
  return keys.map((key) => documentName(key, target));
}

export function namesOf({ key, formerKeys, target }: Pick<DesiredWorkflow, "key" | "formerKeys" | "target">): string[] {
  return namesIn({ keys: [key, ...formerKeys], target });
}
