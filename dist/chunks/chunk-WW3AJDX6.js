import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parentsOf
} from "./chunk-37FROLCI.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/github/test-merge.ts
import { setTimeout as sleep } from "node:timers/promises";
var patience = { longest: 3e4, between: 1e3 };
async function testMergeOf(github, number) {
  const { octokit, repository } = github;
  const until = Date.now() + patience.longest;
  for (; ; ) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    if (data.state !== "open")
      throw new ExpectedError(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
    if (data.mergeable === false)
      throw new ExpectedError(
        `#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`,
        "Solve the conflicts, and run again."
      );
    if (data.mergeable === true) {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `pull/${number}/merge` });
      const [base, head] = await parentsOf(github, ref.object.sha);
      if (base !== void 0 && head === data.head.sha) {
        const isOther = data.base.ref !== data.base.repo.default_branch;
        const pull = { number, head, ...present({ otherBranch: isOther ? data.base.ref : void 0 }) };
        return { pull, commit: ref.object.sha, base };
      }
    }
    if (Date.now() + patience.between > until)
      throw new ExpectedError(
        `GitHub has no test merge commit of the newest push to #${number} yet, so what a merge would leave isn't known.`,
        "Run again in a minute, or push once more."
      );
    await sleep(patience.between);
  }
}

export {
  testMergeOf
};
