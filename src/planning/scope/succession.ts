// Head and base documents → which of head's goes on with which of base's, target by target, and whose each key in a marker is. Pure.
import type { DesiredWorkflow } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";

/** A document of head on one target. */
export interface Heir {
  desired: DesiredWorkflow;
  /** Documents of base that it goes on with: the one of its key first. */
  before: readonly DesiredWorkflow[];
  /** Keys that its live workflow may carry. Its own is not among them while another document claims that as a former one. */
  keys: readonly string[];
}

export interface Successions {
  heirs: ReadonlyMap<DesiredWorkflow, Heir>;
  /** Documents of base that none of head's goes on with, and the keys that their live workflows may carry. */
  removed: ReadonlyMap<DesiredWorkflow, readonly string[]>;
}

export function successions(head: readonly DesiredWorkflow[], base: readonly DesiredWorkflow[]): Successions {
  const here = groupBy(head, ({ target }) => targetName(target));
  const before = groupBy(base, ({ target }) => targetName(target));
  const heirs = new Map<DesiredWorkflow, Heir>();
  const removed = new Map<DesiredWorkflow, readonly string[]>();
  for (const target of new Set([...here.keys(), ...before.keys()]))
    matchOnTarget(here.get(target) ?? [], before.get(target) ?? [], heirs, removed);
  return { heirs, removed };
}

/**
 * Two documents can swap their keys, and a third can take a key that a second gave up. So a former key tells what a document goes on with
 * only when it is new: afterwards, each goes on with base's document of its own key. What is live carries the old key all the while.
 */
function matchOnTarget(
  head: readonly DesiredWorkflow[],
  base: readonly DesiredWorkflow[],
  heirs: Map<DesiredWorkflow, Heir>,
  removed: Map<DesiredWorkflow, readonly string[]>,
): void {
  const [current, earlier] = [byKey(head), byKey(base)];
  const [claims, claimsBefore] = [byFormerKey(head), byFormerKey(base)];
  const successorOf = ({ key }: DesiredWorkflow) => {
    const claimant = claims.get(key);
    const isNew = claimant !== undefined && earlier.get(claimant.key)?.formerKeys.includes(key) !== true;
    return isNew ? claimant : current.get(key);
  };
  const ownerOf = (key: string) => {
    const claimant = claims.get(key);
    if (claimant !== undefined) return claimant;
    const before = claimsBefore.get(key);
    const successor = before && successorOf(before);
    if (successor !== undefined) return successor;
    // A rename that is taken back gives the key to its first document again; one that had another meanwhile doesn't get it.
    if (before !== undefined && (earlier.has(key) || !current.has(key))) return before;
    return current.get(key) ?? earlier.get(key);
  };
  const keysOf = (document: DesiredWorkflow, ...others: readonly DesiredWorkflow[]) =>
    [...new Set([document, ...others].flatMap(({ key, formerKeys }) => [key, ...formerKeys]))].filter(
      (key) => ownerOf(key) === document,
    );
  const continued = groupBy(base, (document) => successorOf(document)?.key ?? "");
  for (const desired of head) {
    const { key, formerKeys } = desired;
    const order = [key, ...formerKeys];
    const before = (continued.get(key) ?? []).sort((left, right) => order.indexOf(left.key) - order.indexOf(right.key));
    heirs.set(desired, { desired, before, keys: keysOf(desired, ...before.slice(0, 1)) });
  }
  for (const document of continued.get("") ?? []) removed.set(document, keysOf(document));
}

function byKey(documents: readonly DesiredWorkflow[]): Map<string, DesiredWorkflow> {
  return new Map(documents.map((document) => [document.key, document]));
}

/** Of two that claim one key, which is an error of its own, the first counts. */
function byFormerKey(documents: readonly DesiredWorkflow[]): Map<string, DesiredWorkflow> {
  const claims = new Map<string, DesiredWorkflow>();
  for (const document of documents)
    for (const former of document.formerKeys)
      if (!claims.has(former) && former !== document.key) claims.set(former, document);
  return claims;
}
