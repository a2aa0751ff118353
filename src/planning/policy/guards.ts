// Operations, what was decided of each, and the base's policies → what stops which operation, with its numbers and the way out. Pure.

import type { CanonicalStage, DesiredTemplate, DesiredWorkflow, Target } from "../../model/document.ts";
import type { MessageCode } from "../../model/messages/message-codes.ts";
import { documentNameOf, type Guard, isSendingWorkflow, type Operation } from "../../model/plan.ts";
import { stageName } from "../../model/stage.ts";
import { documentName, targetName } from "../../model/target.ts";
import { dateWords } from "../../model/values/dates.ts";
import { matchesDocument, matchesGlob } from "../../model/values/glob.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { objects } from "../../model/values/json.ts";
import type { Documents } from "../scope/ledger.ts";
import { deletedBy, deletes, emptiesEverything } from "./delete-guards.ts";
import type { GuardInput, Protecting } from "./guard-input.ts";

type Document = DesiredWorkflow | DesiredTemplate;

/** By target: a plan may hold thousands of operations, each of which looks at its own target only. */
type ByTarget<On> = ReadonlyMap<string, On>;

/** The keys of the documents that protect what they stand for, of each revision: of those that may be merged, and of those that were applied. */
interface Protectors {
  merged: readonly ByTarget<ReadonlySet<string>>[];
  applied: readonly ByTarget<ReadonlySet<string>>[];
}

export function guardsOf(input: GuardInput): Guard[] {
  const { operations, own, lifted, protecting = [input.base] } = input;
  const revisions: readonly Protecting[] = [input.head, ...protecting];
  const targets = new Set(operations.map((operation) => nameOf("target" in operation ? operation.target : undefined)));
  const grouped = new Map(
    [...new Set<Documents>([input.base, ...revisions])].map((revision) => [revision, byTarget(revision, targets)]),
  );
  const onThese = (revision: Documents) => grouped.get(revision) ?? new Map<string, Document[]>();
  const protectors: Protectors = {
    merged: revisions.filter(({ isApplied }) => isApplied !== true).map((one) => protectedKeys(onThese(one))),
    applied: revisions.filter(({ isApplied }) => isApplied === true).map((one) => protectedKeys(onThese(one))),
  };
  const renames = renamesIn(operations, onThese(input.head), onThese(input.base));
  const single = operations.flatMap((operation) =>
    (own.get(operation.id) ?? []).map(
      ({ code, ...guard }): Guard => ({
        code,
        ...guard,
        scope: "operation",
        operations: [operation.id],
        position: operation.position,
      }),
    ),
  );
  /** The plan's operations, without those for which a guard of this code was lifted. */
  const without = (code: MessageCode) => ({
    ...input,
    operations: operations.filter(({ digest }) => !lifted?.get(digest)?.has(code)),
  });
  const digests = new Map(operations.map(({ id, digest }) => [id, digest]));
  const isLifted = ({ code, lifts = code, overridable, operations: ids }: Guard) =>
    overridable && ids.length > 0 && ids.every((id) => lifted?.get(digests.get(id) ?? "")?.has(lifts));
  return [
    ...single,
    ...emptiesEverything(without("empties-everything")),
    ...deletes(without("deletes")),
    ...paused(input),
    ...operations.flatMap((operation) => [
      ...isProtected(operation, input, protectors),
      ...datePast(operation, input),
      ...renamed(operation, input, renames),
    ]),
  ].filter((guard) => !isLifted(guard));
}

function byTarget({ workflows, templates }: Documents, targets: ReadonlySet<string>): Map<string, Document[]> {
  const groups = new Map<string, Document[]>([...targets].map((target) => [target, []]));
  for (const document of [...workflows, ...templates])
    groups.get(nameOf(document.kind === "Workflow" ? document.target : undefined))?.push(document);
  return groups;
}

/** Templates have no target: the empty name stands for all of them. */
function nameOf(target: Target | undefined): string {
  return target === undefined ? "" : targetName(target);
}

function protectedKeys(documents: ByTarget<readonly Document[]>): ByTarget<ReadonlySet<string>> {
  return new Map(
    [...documents].flatMap(([target, here]) => {
      const keys = here.flatMap(({ protect, key }) => (protect ? [key] : []));
      return keys.length === 0 ? [] : [[target, new Set(keys)]];
    }),
  );
}

function paused({ operations, policies }: GuardInput): Guard[] {
  const { paused: pause } = policies;
  if (pause === undefined) return [];
  const everything = pause.targets.includes("*/*/*") || pause.targets.includes("**");
  const stopped = operations.filter((operation) =>
    operation.object === "template"
      ? everything
      : pause.targets.some((glob) => matchesGlob(targetName(operation.target), glob)),
  );
  if (stopped.length === 0) return [];
  return [
    {
      code: "paused",
      scope: "operation",
      overridable: false,
      operations: stopped.map(({ id }) => id),
      message: `Writing is paused: ${pause.reason}.`,
      hint: "Take `paused` out of workflow-sync.yaml when it is over. That change's own merge is still paused: what waits begins with the merge of the next pull request, whose plan shows it, or by hand with `allow`.",
    },
  ];
}

function isProtected(operation: Operation, { policies, keys: known }: GuardInput, protectors: Protectors): Guard[] {
  if (operation.kind !== "replace" && operation.kind !== "delete" && deletedBy(operation) === 0) return [];
  // A rename doesn't lift a protection, nor does a former key that is given up.
  const keys = [operation.key, ...(known?.get(operation.id) ?? [])];
  const name = nameOf(operation.object === "workflow" ? operation.target : undefined);
  const protects = (revisions: Protectors["merged"]) =>
    revisions.some((revision) => keys.some((key) => revision.get(name)?.has(key)));
  const isStill = protects(protectors.merged);
  const byDocument = isStill || protects(protectors.applied);
  const byPolicy = policies.guards.protected.find((glob) =>
    matchesDocument(glob, keys, operation.object === "workflow" ? name : undefined),
  );
  if (!byDocument && byPolicy === undefined) return [];
  return [
    {
      code: "protected",
      scope: "operation",
      overridable: true,
      operations: [operation.id],
      position: operation.position,
      ...(byDocument && !isStill
        ? {
            message:
              "The document said `protect: true` when it was applied last: that holds until the commit that took it away has been applied.",
            hint: "Apply that commit first: run the job of its merge again, or start the workflow by hand in mode `apply`. Then plan this again.",
          }
        : {
            message: byDocument
              ? "The document says `protect: true`, here or where this goes into."
              : `The configuration protects \`${byPolicy}\`.`,
            hint: "Take the protection away in a pull request of its own first: it holds until that has been applied.",
          }),
    },
  ];
}

function datePast(operation: Operation, { now, policies: { timeZone } }: GuardInput): Guard[] {
  if (!isSendingWorkflow(operation)) return [];
  const { body, templateStages, forecast, content } = operation;
  // Of one that waits for its flag, the body isn't known yet.
  const stages = Object.keys(body).length === 0 ? content.stages : undefined;
  const sent = templateStages ?? stages ?? (objects(body.stages) as Pick<CanonicalStage, "name" | "conditions">[]);
  const from = forecast?.stages.filter(({ hasRun }) => hasRun).length ?? 0;
  const past = sent.flatMap((stage, index) =>
    (stage.conditions ?? []).flatMap(({ executionDate }) =>
      executionDate !== undefined && executionDate <= now
        ? [{ name: stageName(stage, from + index), executionDate }]
        : [],
    ),
  );
  return past.map(({ name, executionDate }) => ({
    code: "date-past",
    scope: "operation",
    overridable: true,
    // Another one that passes later stops it again.
    lifts: `date-past-${past.length}`,
    operations: [operation.id],
    position: operation.position,
    message: `The stage \`${name}\` would run at ${dateWords(executionDate, timeZone)}, which is past.`,
    hint: "Give it a date to come, or `now: true`.",
  }));
}

/** What new documents may be renames of. */
interface Renames {
  /** Of those on which base has documents. */
  onTarget: ByTarget<RenamesOnTarget>;
  /** The deletes, by the names of their documents. */
  removals: ReadonlyMap<string, readonly Operation[]>;
}

interface RenamesOnTarget {
  /** Head's documents by key. */
  head: ReadonlyMap<string, Document>;
  /** The keys of base's documents. */
  known: ReadonlySet<string>;
  /** Base's documents that head has no more, by their stages. */
  removed: ReadonlyMap<string, Document>;
}

function renamesIn(
  operations: readonly Operation[],
  head: ByTarget<readonly Document[]>,
  base: ByTarget<readonly Document[]>,
): Renames {
  const made = operations.flatMap((one) => (one.object === "workflow" && one.kind === "create" ? [one.target] : []));
  const targets = new Set(made.map(targetName));
  const removals = operations.filter(({ object, kind }) => object === "workflow" && kind === "delete");
  return {
    onTarget: new Map(
      [...targets].flatMap((name) => {
        const before = base.get(name) ?? [];
        return before.length === 0 ? [] : [[name, renamesOn(head.get(name) ?? [], before)]];
      }),
    ),
    removals: groupBy(removals, documentNameOf),
  };
}

function renamesOn(head: readonly Document[], base: readonly Document[]): RenamesOnTarget {
  const kept = new Set(head.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
  const removed = base.filter(({ key }) => !kept.has(key));
  return {
    head: new Map(head.map((document) => [document.key, document])),
    known: new Set(base.map(({ key }) => key)),
    // Of several with the same stages the first.
    removed: new Map(
      removed.toReversed().flatMap((document) => {
        const stages = stagesOf(document);
        return stages === undefined ? [] : [[stages, document]];
      }),
    ),
  };
}

/**
 * A removed and a new document with equal stages on one target: a rename would restart the rollout. That of an ended or vanished
 * workflow too, although nothing is deleted then.
 */
function renamed(operation: Operation, { base }: GuardInput, { onTarget, removals }: Renames): Guard[] {
  if (operation.object !== "workflow" || operation.kind !== "create") return [];
  const { target, key, progress } = operation;
  const here = onTarget.get(targetName(target));
  if (progress !== "absent" || here?.known.has(key)) return [];
  const removed = here?.removed.get(stagesOf(here.head.get(key)) ?? "");
  if (removed === undefined)
    return base.undone?.get(documentNameOf(operation))?.renamed ? [renamedBefore(operation)] : [];
  const removal = removals.get(documentName(removed.key, target)) ?? [];
  return [
    {
      code: "rename",
      scope: "operation",
      overridable: true,
      operations: [operation.id, ...removal.map(({ id }) => id)],
      position: operation.position,
      message: `\`${removed.key}\` goes and \`${key}\` comes with the same stages on the same target: a rename would start it again.`,
      hint: `To keep what is running or has run, write \`formerKeys: [${removed.key}]\`.`,
    },
  ];
}

/** What went has been told then, and isn't known any more. */
function renamedBefore({ id, position }: Operation): Guard {
  return {
    code: "rename",
    scope: "operation",
    overridable: true,
    operations: [id],
    position,
    message:
      "When this document came, another with the same stages went from the same target: a rename would start it again.",
    hint: "To keep what is running or has run, write the other one's key into `formerKeys`.",
  };
}

/** Equal for equal stages. */
function stagesOf(document: Document | undefined): string | undefined {
  return document?.kind === "Workflow" ? document.content?.stageHashes.join(" ") : undefined;
}
