// Random renames, swaps and removals, of which applies leave some undone → each document goes on with what it went on with before.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DesiredWorkflow } from "../../../src/model/document.ts";
import { finishRecord } from "../../../src/planning/scope/apply-record.ts";
import { type Documents, type Ledger, ledgerFrom, ledgerOf } from "../../../src/planning/scope/ledger.ts";
import { undoneOf } from "../../../src/planning/scope/memory.ts";
import { draftRecord } from "../../../src/planning/scope/record-draft.ts";
import { successions } from "../../../src/planning/scope/succession.ts";
import { joined, planFor, readDocuments, runs, workflowYaml } from "../world.ts";

const shas = ["1", "2", "3", "4", "5"].map((digit) => digit.repeat(40));
const sha = (index: number) => shas[index] ?? "";
/** Documents by what they say, which tells them apart here: only their keys change. */
const contents = ["one", "two", "three"];

/** Which keys they have, and which of them an apply does something with. */
const step = fc.record({
  keys: fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 3, maxLength: 3 }),
  removed: fc.constantFrom(...contents, undefined, undefined, undefined),
  /** Whether former keys stay written. */
  isKept: fc.boolean(),
  done: fc.subarray(contents),
});

/** By what the documents say: their keys, the own one first. */
type Keys = ReadonlyMap<string, readonly [string, ...string[]]>;

function written(now: Keys): Documents {
  if (now.size === 0) return { workflows: [], templates: [] };
  const documents = [...now].map(([content, [key, ...former]]) => {
    const more = former.length === 0 ? [] : [`formerKeys: [${former.join(", ")}]`];
    return workflowYaml({ key, name: content, waits: [`${contents.indexOf(content) + 2}d`], more });
  });
  return readDocuments(joined(...documents));
}

const says = (one: DesiredWorkflow) => one.content?.canonical.name ?? "";

/** Of each document that head has, or that is removed: what it says, and what that says that it goes on with. */
function continued(head: Documents, { workflows }: Ledger): Map<string, string[]> {
  const { heirs, removed } = successions(head.workflows, workflows);
  const found = new Map([...removed.keys()].map((one) => [says(one), [says(one)]]));
  for (const { desired, before } of heirs.values()) found.set(says(desired), before.map(says));
  return found;
}

/** The ledger after an apply that has done with some of the documents what there was to do. */
function applied(
  ledger: Ledger,
  head: Documents,
  commit: string,
  done: readonly string[],
  trees: Map<string, Documents>,
) {
  const { heirs, removed } = successions(head.workflows, ledger.workflows);
  const undecided = [...heirs.keys(), ...removed.keys()]
    .filter((one) => !done.includes(says(one)))
    .map(({ key, target, run }) => ({ object: "workflow" as const, key, target, run }));
  const draft = draftRecord({
    plan: { ...planFor({}), head: commit, operations: [], undecided },
    ledger,
    head,
    unselected: [],
    reviewed: new Map(),
    made: [],
    owner: "acme/storefront",
    formerOwners: [],
    directory: ".launchdarkly",
    run: "a run",
  });
  const source = { record: finishRecord(draft, []), isProved: true, documents: head, revisions: trees };
  return ledgerOf({ sources: [source], into: { ...head, name: commit }, head });
}

test("each goes on with itself, whatever an apply left undone of it, and however often it is renamed", () => {
  fc.assert(
    fc.property(step, fc.array(step, { minLength: 1, maxLength: 4 }), (first, others) => {
      let now: Keys = new Map(contents.map((content, index) => [content, [first.keys[index] ?? ""]]));
      const trees = new Map([[sha(0), written(now)]]);
      let ledger = ledgerFrom({ ...written(now), name: sha(0) });
      const made = new Set(contents);
      others.forEach(({ keys, removed, isKept, done }, index) => {
        const left = [...now].filter(([content]) => content !== removed);
        now = new Map(
          left.map(([content, [before, ...former]]) => {
            const key = keys[contents.indexOf(content)] ?? "";
            const others = [...(key === before ? [] : [before]), ...(isKept ? former : [])];
            return [content, [key, ...others.filter((one) => one !== key)]];
          }),
        );
        // A key stays that of a document whose removal is undone, and no two documents may claim one.
        const pending = ledger.workflows.filter((one) => !now.has(says(one))).map(({ key }) => key);
        const claimed = [...now.values()].flatMap(([, ...former]) => former);
        fc.pre(!pending.some((key) => [...now.values()].flat().includes(key)));
        fc.pre(new Set(claimed).size === claimed.length);
        const head = written(now);
        // Two that swap their keys once more are written as they were: then each has got the other's stages.
        const isAsWritten = head.workflows.some(({ key, formerKeys, ...one }) =>
          ledger.workflows.some(
            (other) =>
              other.key === key &&
              says(other) !== one.content?.canonical.name &&
              formerKeys.some((former) => other.formerKeys.includes(former)),
          ),
        );
        fc.pre(!isAsWritten);
        const whole = () => new Map([...made].map((content) => [content, [content]]));
        expect(continued(head, ledger)).toEqual(whole());

        trees.set(sha(index + 1), head);
        ledger = applied(ledger, head, sha(index + 1), done, trees);
        for (const content of done) if (!now.has(content)) made.delete(content);
        expect(continued(head, ledger)).toEqual(whole());
        for (const { desired, recordedAs } of successions(head.workflows, ledger.workflows).heirs.values()) {
          const entry = undoneOf(ledger, { keys: recordedAs, target: desired.target });
          expect(entry === undefined).toBe(done.includes(says(desired)));
        }
      });
    }),
    runs(300),
  );
});
