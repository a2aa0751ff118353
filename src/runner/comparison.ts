// An event → the revisions that its job compares, and the request for a plan of them.
import type { GitHub } from "../github/client.ts";
import { commitNamed, follows, type History, historyBetween, parentsOf } from "../github/commits.ts";
import type { EventBase } from "../github/event.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { isCommit } from "../model/record.ts";
import { present } from "../model/values/present.ts";
import { type Prepared, prepare } from "../pipeline/prepare.ts";
import { areSame } from "../repository/revisions/snapshot.ts";
import type { Job } from "./job.ts";

export interface PreparedJob extends Prepared {
  /** Whether a file of the documents differs between head and what the event compares it with. */
  changesDocuments: boolean;
  /** The commit that the change goes into. */
  into: string | undefined;
  /** What lies between a commit and that one. */
  branchHistorySince(applied: string): Promise<History | undefined>;
}

export async function prepareJob({ assignment, inputs, commit, github, repository }: Job): Promise<PreparedJob> {
  const isProposal = assignment.pull !== undefined || assignment.queued !== undefined;
  const intoCommit = await eventBase(github, commit, assignment.base);
  const [head, into] = await Promise.all([repository.snapshot(commit), repository.snapshot(intoCommit)]);
  const name = inputs.base === undefined ? undefined : await commitOf(github, inputs.base);
  const named = name === undefined ? undefined : await repository.snapshot(name === "none" ? undefined : name);
  const compared = new Map<string, Promise<History | undefined>>();
  const branchHistorySince = (applied: string) => {
    const history =
      compared.get(applied) ??
      (intoCommit === undefined ? Promise.resolve(undefined) : historyBetween(github, applied, intoCommit));
    compared.set(applied, history);
    return history;
  };
  const isPartOf = async (applied: string) => follows(await branchHistorySince(applied));
  const commitsSince = async (applied: string) => {
    const history = await (isProposal ? branchHistorySince(applied) : historyBetween(github, applied, commit));
    return history !== undefined && follows(history) ? history.commits.length : undefined;
  };
  const scope = assignment.mode === "drift" ? "all" : inputs.scope;
  const prepared = await prepare(
    repository,
    {
      head,
      headIn: (directory) => repository.snapshot(commit, directory),
      into,
      ...present({ named }),
      ...(isProposal && { isPartOf }),
      commitsSince,
    },
    { ...inputs, scope },
  );
  if (name !== undefined) await requireApplied(github, name, commit, prepared);
  return { ...prepared, changesDocuments: !areSame(head, into), into: intoCommit, branchHistorySince };
}

async function commitOf(github: GitHub, name: string): Promise<string> {
  return name === "none" || isCommit(name) ? name : commitNamed(github, name);
}

/** A commit of the branch that is applied, or the one that was applied last: any other could say that LaunchDarkly holds what nobody has merged. */
async function requireApplied(github: GitHub, base: string, head: string, { records }: Prepared): Promise<void> {
  if (base === "none" || base === records[0]?.sha) return;
  const history = await historyBetween(github, base, head);
  if (history?.reachesBase !== true)
    throw new ExpectedError(
      `The input \`base\` names \`${base.slice(0, 12)}\`, which is no commit of the branch that is applied.`,
      "Give a commit of the branch's own line: one that was merged into it, as `git log --first-parent` lists them; or the one that was applied last; or `none`.",
    );
}

async function eventBase(github: GitHub, commit: string, base: EventBase): Promise<string | undefined> {
  switch (base.kind) {
    case "first parent":
      return (await parentsOf(github, commit))[0];
    case "head":
      return commit;
    case "commit":
      return base.sha;
    case "nothing":
      return undefined;
  }
}
