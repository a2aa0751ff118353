// A pull request's number → its head, its base and the commit that GitHub has merged both into for templateCheck: what a merge of it would leave.
import { setTimeout as sleep } from "node:timers/promises";
import type { GitHub } from "../github/client.ts";
import type { PullRequest } from "../github/event.ts";
import { parentsOf } from "./github-trees.ts";

export interface TestMerge {
  pull: PullRequest;
  /** The merge's id. */
  commit: string;
  /** Its first parent: what it goes into. */
  base: string;
}

/** There is none, and what to do. */
export class NoTestMerge extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Milliseconds: GitHub makes the merge when it is asked for, and may take its time. */
const patience = { longest: 30_000, between: 1_000 };

/** GitHub may have merged an older push so far: it is asked until the merge is of the newest one. */
export async function testMergeOf(github: GitHub, number: number): Promise<TestMerge> {
  const { octokit, repository } = github;
  const until = Date.now() + patience.longest;
  for (;;) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    if (data.state !== "open")
      throw new NoTestMerge(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
    if (data.mergeable === false)
      throw new NoTestMerge(
        `#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`,
        "Solve the conflicts, and run again.",
      );
    if (data.mergeable === true) {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `pull/${number}/merge` });
      const [base, head] = await parentsOf(github, ref.object.sha);
      if (base !== undefined && head === data.head.sha) {
        const isOther = data.base.ref !== data.base.repo.default_branch;
        const pull = { number, head, ...(isOther && { otherBranch: data.base.ref }) };
        return { pull, commit: ref.object.sha, base };
      }
    }
    if (Date.now() + patience.between > until)
      throw new NoTestMerge(
        `GitHub has not merged the newest commit of #${number} for templateCheck yet, so what a merge would leave isn't known.`,
        "Run again in a minute, or push once more.",
      );
    await sleep(patience.between);
  }
}
