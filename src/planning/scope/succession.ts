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
  /** Keys under which records speak of it. */
  recordedAs: readonly string[];
}

export type Removed = Pick<Heir, "keys" | "recordedAs">;

export interface Successions {
  heirs: ReadonlyMap<DesiredWorkflow, Heir>;
  /** Documents of base that none of head's goes on with. */
  removed: ReadonlyMap<DesiredWorkflow, Removed>;
}

export function successions(head: readonly DesiredWorkflow[], base: readonly DesiredWorkflow[]): Successions {
  const here = groupBy(head, ({ target }) => targetName(target));
  const before = groupBy(base, ({ target }) => targetName(target));
  const heirs = new Map<DesiredWorkflow, Heir>();
  const removed = new Map<DesiredWorkflow, Removed>();
  for (const target of new Set([...here.keys(), ...before.keys()]))
    matchOnTarget(here.get(target) ?? [], before.get(target) ?? [], heirs, removed);
  return { heirs, removed };
}

/** Most documents: alone on their target, under the key that they have always had. */
function isAlone([desired, another]: readonly DesiredWorkflow[], [before, other]: readonly DesiredWorkflow[]): boolean {
  if (desired === undefined || before === undefined || another !== undefined || other !== undefined) return false;
  return desired.key === before.key && desired.formerKeys.length === 0 && before.formerKeys.length === 0;
}

/**
 * Two documents can swap their keys, and a third can take a key that a second gave up. So a former key tells what a document goes on with
 * only when it is new: afterwards, each goes on with base's document of its own key. What is live carries the old key all the while.
 */
function matchOnTarget(
  head: readonly DesiredWorkflow[],
  base: readonly DesiredWorkflow[],
  heirs: Map<DesiredWorkflow, Heir>,
  removed: Map<DesiredWorkflow, Removed>,
): void {
  const [only] = head;
  if (only !== undefined && isAlone(head, base)) {
    heirs.set(only, { desired: only, before: base, keys: [only.key], recordedAs: [only.key] });
    return;
  }
  const [current, earlier] = [byKey(head), byKey(base)];
  const [claims, claimsBefore] = [byFormerKey(head), byFormerKey(base)];
  const orphans = base.filter(({ key }) => !current.has(key) && !claims.has(key));
  /**
   * Whether the claim is not on what base has under that key, but one that a document of base has made before: one that the claimant
   * goes on with. Or one that none has the key of any more, while the document of the claimed key keeps it.
   */
  const isOld = (claimant: DesiredWorkflow, key: string, asked = new Set<string>()): boolean => {
    // Claims that go round in a circle, as after a swap, are as they were.
    const claim = `${claimant.key} ${key}`;
    if (asked.has(claim)) return true;
    asked.add(claim);
    const known = [claimant.key, ...claimant.formerKeys].filter((one) => one !== key && earlier.has(one));
    if (known.length === 0) return keepsItsKey(current.get(key), asked) && has(orphans, key);
    return known.some((one) => has([earlier.get(one)], key) && goesOn(one, claimant, asked));
  };
  const has = (documents: readonly (DesiredWorkflow | undefined)[], key: string) =>
    documents.some((document) => document?.formerKeys.includes(key));
  /** Whether base's document of that key, which is the claimant's own or a former one, goes on in it. */
  const goesOn = (key: string, document: DesiredWorkflow, asked: Set<string>) => {
    const claimant = claims.get(key);
    if (document.key !== key)
      return claimant === document && !keepsItsKey(current.get(key), asked) && !isOld(document, key, asked);
    return claimant === undefined || isOld(claimant, key, asked);
  };
  const keepsItsKey = (document: DesiredWorkflow | undefined, asked: Set<string>) =>
    document?.formerKeys.every((key) => !earlier.has(key) || isOld(document, key, asked)) === true;
  const claimantOf = ({ key }: DesiredWorkflow) => {
    const claimant = claims.get(key);
    return claimant !== undefined && !isOld(claimant, key) ? claimant : current.get(key);
  };
  /** A rename that is taken back, or another one: one of head's that goes on with no other has or names a former key. */
  const renamedAgain = (document: DesiredWorkflow) =>
    head.find(
      (one) =>
        [one.key, ...one.formerKeys].some((key) => document.formerKeys.includes(key)) &&
        !earlier.has(one.key) &&
        one.formerKeys.every((key) => !earlier.has(key) || isOld(one, key)),
    );
  const successorOf = (document: DesiredWorkflow) => claimantOf(document) ?? renamedAgain(document);
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
  const recordedAs = ({ key, formerKeys }: DesiredWorkflow, before: readonly DesiredWorkflow[]) => [
    ...new Set([...before.map((one) => one.key), ...[key, ...formerKeys].filter((one) => !earlier.has(one))]),
  ];
  const continued = groupBy(base, (document) => successorOf(document)?.key ?? "");
  for (const desired of head) {
    const { key, formerKeys } = desired;
    const order = [key, ...formerKeys];
    const before = (continued.get(key) ?? []).sort((left, right) => order.indexOf(left.key) - order.indexOf(right.key));
    heirs.set(desired, {
      desired,
      before,
      keys: keysOf(desired, ...before.slice(0, 1)),
      recordedAs: recordedAs(desired, before),
    });
  }
  for (const document of continued.get("") ?? [])
    removed.set(document, { keys: keysOf(document), recordedAs: recordedAs(document, [document]) });
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
