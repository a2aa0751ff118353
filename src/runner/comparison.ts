// An event → the revisions that its job compares, and the request for a plan of them.
import type { GitHub } from "../github/client.ts";
import { commitNamed, parentsOf } from "../github/commits.ts";
import type { EventBase } from "../github/event.ts";
import { isCommit } from "../model/record.ts";
import { type Prepared, prepare } from "../pipeline/prepare.ts";
import { areSame } from "../repository/snapshot.ts";
import type { Job } from "./job.ts";

export interface PreparedJob extends Prepared {
  /** Whether a file of the documents differs between head and what the event compares it with. */
  changesDocuments: boolean;
}

/** The configuration of the event's own base names the instance whose record is looked for. */
export async function prepareJob({ assignment, inputs, commit, github, repository }: Job): Promise<PreparedJob> {
  const base =
    inputs.base === undefined ? await eventBase(github, commit, assignment.base) : await namedBase(github, inputs.base);
  const [head, steering] = await Promise.all([repository.snapshot(commit), repository.snapshot(base)]);
  const comparison = {
    head,
    steering,
    base: async () => steering,
    isNamed: inputs.base !== undefined,
    isProposal: assignment.pull !== undefined || assignment.queued !== undefined,
  };
  const scope = assignment.mode === "drift" ? "all" : inputs.scope;
  const prepared = await prepare(repository, comparison, { ...inputs, scope });
  return { ...prepared, changesDocuments: !areSame(head, steering) };
}

/** A record names base by its commit, since a branch or a tag may move. */
async function namedBase(github: GitHub, name: string): Promise<string | undefined> {
  if (name === "none") return undefined;
  return isCommit(name) ? name : commitNamed(github, name);
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
