// The operations of a plan, and the documents before and after it → what stops very many deletes. Pure.
import { documentNameOf, type Guard, type Operation } from "../../model/plan.ts";
import type { GuardInput } from "./guard-input.ts";

export function emptiesEverything({ head, base, operations }: GuardInput): Guard[] {
  const deleting = operations.filter(({ kind }) => kind === "delete");
  const removing = deleting.map(({ id }) => id);
  if (head.count > 0) return emptiedBefore(deleting, base);
  if (base.count === 0 || removing.length === 0) return [];
  return [
    {
      code: "empties-everything",
      scope: "plan",
      overridable: true,
      operations: operations.map(({ id }) => id),
      message: `There are no documents any more, and there were ${base.count} before.`,
      hint: "If a directory was moved or renamed by mistake, bring it back.",
    },
  ];
}

/** What that has stopped before stays stopped, whatever other documents there are by now. */
function emptiedBefore(deleting: readonly Operation[], { undone }: GuardInput["base"]): Guard[] {
  const ids = deleting.filter((operation) => undone?.get(documentNameOf(operation))?.emptied).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      code: "empties-everything",
      scope: "operation",
      overridable: true,
      operations: ids,
      message: `An earlier change removed all documents. Its deletes were stopped, and ${ids.length} of them still ${ids.length === 1 ? "is" : "are"}.`,
      hint: "If they are to go, let them through. If not, bring their documents back.",
    },
  ];
}

export function deletes({ operations, base, policies, environments }: GuardInput): Guard[] {
  const before = base.workflows.filter(({ target }) => environments?.includes(target.environment) ?? true).length;
  const removing = operations.filter((operation) => deletedBy(operation) > 0);
  const deleted = removing.reduce((sum, operation) => sum + deletedBy(operation), 0);
  const { count, percent } = policies.guards.deletes;
  const share = (100 * deleted) / Math.max(1, before);
  if (deleted <= count || share <= percent) return [];
  return [
    {
      code: "deletes",
      scope: "deletes",
      overridable: true,
      operations: removing.map(({ id }) => id),
      message: `${deleted} of ${before} workflows would be deleted (${shareOver(percent, share)}%); more than ${count} and more than ${percent}% are stopped.`,
      hint: "Delete them in several pull requests.",
    },
  ];
}

/** A whole number, or with as many decimals as it takes to be more than the limit, and not to be 100 where some stay. */
function shareOver(limit: number, share: number): string {
  const rounded = Array.from({ length: 10 }, (_, decimals) => share.toFixed(decimals));
  const isTrue = (text: string) => Number(text) > limit && (Number(text) < 100 || share >= 100);
  return rounded.find(isTrue) ?? String(share);
}

/** How many workflows go by it that a guard looks after. By a dedupe that loses nothing, none. */
export function deletedBy(operation: Operation): number {
  if (operation.object !== "workflow") return 0;
  if (operation.kind === "dedupe") return operation.lossless ? 0 : operation.surplus.length;
  return Number(operation.kind === "delete");
}
