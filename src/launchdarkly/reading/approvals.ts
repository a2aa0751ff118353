// Workflows that wait for an approval → what the Approvals API says of those that don't tell who has reviewed, and the members whom either names.
import type { Catalogue, LiveApproval, LiveWorkflow } from "../../model/live.ts";
import { awaitedApprovals, lacksReviews } from "../../planning/ownership/approvals.ts";
import type { LaunchDarkly } from "../client.ts";
import { LaunchDarklyError } from "../http/error.ts";

/** Nothing that is done depends on it: what this token may not read, or what can't be read, is not told. */
export async function readApprovals(
  client: LaunchDarkly,
  workflows: readonly LiveWorkflow[],
  known: Pick<Catalogue, "members">,
): Promise<Pick<Catalogue, "approvals" | "members">> {
  const approvals = new Map<string, LiveApproval>();
  await Promise.all(
    workflows.filter(lacksReviews).map(async ({ target, id }) => {
      const approval = await client.getApproval(target, id).catch(unknown);
      if (approval !== undefined) approvals.set(id, approval);
    }),
  );
  const named = workflows
    .flatMap((live) => awaitedApprovals(live, approvals.get(live.id)))
    .flatMap(({ asked, decisions = [] }) => [...asked, ...decisions.flatMap(({ memberId }) => memberId ?? [])]);
  const members = known.members ?? (named.length === 0 ? undefined : await client.listMembers().catch(unknown));
  return { approvals, ...(members && { members }) };
}

function unknown(error: unknown): undefined {
  if (!(error instanceof LaunchDarklyError)) throw error;
}
