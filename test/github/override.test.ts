// An approving review with `/ld-allow HASH reason` on the emulator → whether it lifts the guards of that plan.
import { expect, test } from "vitest";
import { overrideOf } from "../../src/github/reviews.ts";
import { type Opened, opened } from "./started.ts";

const hash = "4f1d2c9b3e7a4f1d2c9b3e7a4f1d2c9b";
const approval = { user: "grace", state: "APPROVED", body: `/ld-allow ${hash} because` };
const overrideIn = ({ github, head }: Opened) => overrideOf(github, 1, { head, hash });

/** The id of a new review on the pull request. */
async function reviewed({ emulator }: Opened, parts: object): Promise<number> {
  const made = await emulator.control("pulls/1/reviews", { ...approval, ...parts });
  return (made.payload as { review: { id: number } }).review.id;
}

test.each([
  ["alone", `/ld-allow ${hash} The incident is over`],
  ["among other lines", `Looks right.\n/ld-allow ${hash} The incident is over\n`],
  ["with line ends of another system", `Looks right.\r\n/ld-allow ${hash} The incident is over\r\n`],
  [
    "after that of another instance",
    `/ld-allow ${"0".repeat(32)} Only staging\n/ld-allow ${hash} The incident is over\n/ld-allow ${"1".repeat(32)} x`,
  ],
])("an approval with the hash, %s, says who allowed it and why", async (_, body) => {
  const pull = await opened();
  await reviewed(pull, { body });
  expect(await overrideIn(pull)).toEqual({ by: "grace", reason: "The incident is over" });
});

test.each<[string, object, ((pull: Opened, id: number) => Promise<unknown>)?]>([
  ["without a reason", { body: `/ld-allow ${hash}` }],
  ["without a reason before another line", { body: `/ld-allow ${hash}\nbecause` }],
  ["with the line as the comment shows it", { body: `/ld-allow ${hash} <reason>` }],
  ["with a part of the hash", { body: `/ld-allow ${hash.slice(0, 12)} because` }],
  ["in a quotation", { body: `> /ld-allow ${hash} because` }],
  ["with another hash", { body: `/ld-allow ${hash.replace("4", "5")} because` }],
  ["that doesn't approve", { state: "COMMENTED" }],
  ["by someone who may not write", { user: "mallory" }],
  ["by a bot that may write", { user: "helper[bot]" }],
  ["that its author has taken back", {}, (pull) => reviewed(pull, { state: "CHANGES_REQUESTED", body: "No, wait." })],
  ["that was dismissed", {}, ({ emulator }, id) => emulator.control(`pulls/1/reviews/${id}/dismiss`)],
])("%s lifts nothing", async (_, parts, then) => {
  const pull = await opened(() => ({ collaborators: { ada: "write", grace: "maintain", "helper[bot]": "write" } }));
  const id = await reviewed(pull, parts);
  await then?.(pull, id);
  expect(await overrideIn(pull)).toBeUndefined();
});

test("of a commit that is not the plan's lifts nothing", async () => {
  const pull = await opened();
  await reviewed(pull, {});
  const later = pull.repository.commit("edit", { "README.md": "# More\n" });
  await pull.emulator.control("pulls/1/synchronize");
  expect(await overrideIn(pull)).toMatchObject({ by: "grace" });
  expect(await overrideIn({ ...pull, head: later })).toBeUndefined();
});

test("is found behind a hundred other reviews", async () => {
  const pull = await opened((head) => ({
    reviews: [
      ...Array.from({ length: 100 }, () => ({ number: 1, author: "ada", state: "COMMENTED", body: "Hm." })),
      { number: 1, author: "grace", state: "APPROVED", body: approval.body, commitId: head },
    ],
  }));
  expect(await overrideIn(pull)).toMatchObject({ by: "grace" });
});

test("of one who may not write doesn't hide that of one who may", async () => {
  const pull = await opened();
  await reviewed(pull, {});
  await reviewed(pull, { user: "mallory" });
  await reviewed(pull, { user: "grace", state: "COMMENTED", body: "One more thought." });
  expect(await overrideIn(pull)).toMatchObject({ by: "grace" });
});
