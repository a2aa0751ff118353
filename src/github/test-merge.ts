// A pull request's number → its test merge commit, which GitHub makes of its head and the branch that it goes into: what a merge would leave.
import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import type { GitHub } from "./client.ts";
import { parentsOf } from "./commits.ts";
import type { PullRequest } from "./event.ts";

export interface TestMerge {
  pull: PullRequest;
  /** The test merge commit. */
  commit: string;
  /** Its first parent: what the pull request goes into. */
  base: string;
}

/** Milliseconds: GitHub makes the test merge when a pull request is asked for, and may take its time. */
const patience = { longest: 30_000, between: 1_000 };

/** The test merge may still be of an older push: GitHub is asked until it is of the newest one. */
export async function testMergeOf(github: GitHub, number: number): Promise<TestMerge> {
  const { octokit, repository } = github;
  const until = Date.now() + patience.longest;
  for (;;) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    if (data.state !== "open")
      throw new ExpectedError(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
    if (data.mergeable === false)
      throw new ExpectedError(
        `#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`,
        "Solve the conflicts, and run again.",
      );
    if (data.mergeable === true) {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `pull/${number}/merge` });
      const [base, head] = await parentsOf(github, ref.object.sha);
      if (base !== undefined && head === data.head.sha) {
        const isOther = data.base.ref !== data.base.repo.default_branch;
        const pull = { number, head, ...present({ otherBranch: isOther ? data.base.ref : undefined }) };
        return { pull, commit: ref.object.sha, base };
      }
    }
    if (Date.now() + patience.between > until)
      throw new ExpectedError(
        `GitHub has no test merge commit of the newest push to #${number} yet, so what a merge would leave isn't known.`,
        "Run again in a minute, or push once more.",
      );
    await sleep(patience.between);
  }
}
