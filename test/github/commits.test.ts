// Two commits → how one follows from the other, and the head's first-parent line between them.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commitNamed, historyBetween, tipOf } from "../../src/github/commits.ts";
import { opened } from "./started.ts";

/** Empty commits on a branch, at once; the tip's id. */
function grow(directory: string, branch: string, count: number): string {
  const commits = Array.from({ length: count }, (_, index) => {
    const from = index === 0 ? `from refs/heads/${branch}^0\n` : "";
    return `commit refs/heads/${branch}\ncommitter Ada <ada@example.com> ${1_800_000_000 + index} +0000\ndata 1\nx\n${from}\n`;
  });
  execFileSync("git", ["-C", directory, "fast-import", "--quiet"], { input: commits.join("") });
  return execFileSync("git", ["-C", directory, "rev-parse", branch], { encoding: "utf8" }).trim();
}

test("more than a page of commits are all there, newest first", async () => {
  const { repository, github } = await opened();
  const base = repository.git("rev-parse", "main");
  const head = grow(repository.directory, "main", 130);
  const history = await historyBetween(github, base, head);
  const line = repository.git("rev-list", "--first-parent", `${base}..${head}`).split("\n");
  expect(history).toMatchObject({ status: "ahead", commits: line, isCut: false });
});

test("commits of a branch that was merged are not the first-parent line's", async () => {
  const { repository, emulator, github, head } = await opened();
  const base = repository.git("rev-parse", "main");
  await emulator.control("pulls/1/merge", { method: "merge" });
  const tip = await tipOf(github, "refs/heads/main");
  expect((await historyBetween(github, base, tip))?.commits).toEqual([tip]);
  expect((await historyBetween(github, base, head))?.commits).toEqual([head]);
});

test.each([
  ["identical", "main", "main", { commits: [] }],
  ["ahead", "main", "edit", {}],
  ["behind", "edit", "main", { commits: [] }],
  ["diverged", "edit", "other", {}],
])("%s", async (status, from, to, more) => {
  const { repository, github } = await opened();
  repository.git("branch", "other", "main");
  repository.commit("other", { "OTHER.md": "# Other\n" });
  const [base, head] = [from, to].map((name) => repository.git("rev-parse", name)) as [string, string];
  expect(await historyBetween(github, base, head)).toMatchObject({ status, ...more });
});

test("a commit that is not there any more has no history", async () => {
  const { github, head } = await opened();
  expect(await historyBetween(github, "0123456789".repeat(4), head)).toBeUndefined();
});

test("a name that stands for no commit is an error with a hint", async () => {
  const { repository, github } = await opened();
  expect(await commitNamed(github, "main")).toBe(repository.git("rev-parse", "main"));
  await expect(commitNamed(github, "nowhere")).rejects.toMatchObject({
    message: "There is no commit `nowhere` in this repository.",
    hint: expect.stringContaining("Check the input `base`"),
  });
});
