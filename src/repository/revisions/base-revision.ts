// `--base`, and a clone → the commit to compare with.
import { ExpectedError } from "../../model/messages/expected-error.ts";
import { askRemote } from "./default-branch.ts";
import { attempt, git } from "./git.ts";

/**
 * The commit of `given`; without it the merge base with the remote's default branch, which is asked for where it isn't known
 * here; `undefined` where there is no remote, where it is empty, or for `none`. An `ExpectedError` where that branch isn't
 * known, or isn't here, since the base would be a guess.
 */
export async function baseRevision(root: string, given: string | undefined): Promise<string | undefined> {
  if (given === "none") return undefined;
  if (given !== undefined) {
    const commit = await attempt(root, ["rev-parse", "--verify", "--quiet", `${given}^{commit}`]);
    if (commit === undefined)
      throw new ExpectedError(`There is no revision \`${given}\` here.`, "Fetch it, or give another `--base`.");
    return commit.trim();
  }
  const remotes = (await git(root, ["remote"])).toString();
  if (remotes.trim() === "") return undefined;
  const known = await attempt(root, ["merge-base", "HEAD", "origin/HEAD"]);
  if (known !== undefined) return known.trim();
  const remote = await askRemote(root);
  if (remote?.isEmpty === true) return undefined;
  const mergeBase =
    remote?.branch === undefined
      ? undefined
      : await attempt(root, ["merge-base", "HEAD", `refs/remotes/origin/${remote.branch}`]);
  if (mergeBase === undefined)
    throw new ExpectedError(
      "The base isn't known: this repository has a remote, but its default branch is not known here or has nothing in common with HEAD.",
      "Give `--base REVISION`, or run `git fetch` and `git remote set-head origin --auto`. `--base none` starts from nothing.",
    );
  return mergeBase.trim();
}
