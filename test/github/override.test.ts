// An approving review with `/ld-allow HASH reason` on the emulator → whether it lifts the guards of that plan.
import { expect, test } from "vitest";
import { notTakenNotices } from "../../src/github/reviewing/allow-lines.ts";
import { overrideOf } from "../../src/github/reviewing/reviews.ts";
import { type Opened, opened } from "./started.ts";

const hash = "4f1d2c9b3e7a4f1d2c9b3e7a4f1d2c9b";
const approval = { user: "grace", state: "APPROVED", body: `/ld-allow ${hash} because` };
const allowingIn = ({ github, head }: Pick<Opened, "github" | "head">) => overrideOf(github, 1, { head, hash });
const overrideIn = async (pull: Pick<Opened, "github" | "head">) => (await allowingIn(pull)).override;

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

const people = () => ({ collaborators: { ada: "write", grace: "maintain", "helper[bot]": "write" } });

test.each<[string, object, string[]]>([
  ["without a reason", { body: `/ld-allow ${hash}` }, ["reason"]],
  ["without a reason before another line", { body: `/ld-allow ${hash}\nbecause` }, ["reason"]],
  ["with the line as the comment shows it", { body: `/ld-allow ${hash} <reason>` }, ["reason"]],
  ["with a part of the hash", { body: `/ld-allow ${hash.slice(0, 12)} because` }, ["form"]],
  ["in capitals", { body: `/LD-ALLOW ${hash.toUpperCase()} because` }, ["form"]],
  ["without a hash", { body: "/ld-allow" }, ["form"]],
  ["in a quotation", { body: `> /ld-allow ${hash} because` }, ["start"]],
  ["behind other words", { body: `LGTM /ld-allow ${hash} because` }, ["start"]],
  ["with another hash", { body: `/ld-allow ${hash.replace("4", "5")} because` }, ["plan"]],
  ["with another hash and no reason", { body: `/ld-allow ${hash.replace("4", "5")}` }, ["plan", "reason"]],
  [
    "with another hash, and with this one in a quotation",
    { body: `> /ld-allow ${hash} because\n/ld-allow ${hash.replace("4", "5")} because` },
    ["plan"],
  ],
  ["that doesn't approve", { state: "COMMENTED" }, ["approval"]],
  ["that doesn't approve, without a reason", { state: "COMMENTED", body: `/ld-allow ${hash}` }, ["reason", "approval"]],
  ["by the author", { user: "ada", state: "COMMENTED" }, ["author"]],
  ["by someone who may not write", { user: "mallory" }, ["permission"]],
])("%s lifts nothing, and it is told why", async (_, parts, lacks) => {
  const pull = await opened(people);
  await reviewed(pull, parts);
  expect(await allowingIn(pull)).toEqual({ notTaken: [{ by: { ...approval, ...parts }.user, lacks }] });
});

test.each<[string, object]>([
  ["by a bot that may write", { user: "helper[bot]" }],
  ["that speaks of the command", { body: "Do we want `/ld-allow` here? /ld-allow nothing, I say." }],
  ["that speaks of another command", { body: "/ld-allowed it is" }],
])("%s lifts nothing, and there is nothing to tell", async (_, parts) => {
  const pull = await opened(people);
  await reviewed(pull, parts);
  expect(await allowingIn(pull)).toEqual({ notTaken: [] });
});

test("that its author has taken back, or that was dismissed, lifts nothing", async () => {
  const pull = await opened(people);
  const id = await reviewed(pull, {});
  await reviewed(pull, { state: "CHANGES_REQUESTED", body: "No, wait." });
  expect(await allowingIn(pull)).toEqual({ notTaken: [{ by: "grace", lacks: ["approval"] }] });
  await pull.emulator.control(`pulls/1/reviews/${id}/dismiss`);
  expect(await allowingIn(pull)).toEqual({ notTaken: [] });
});

test("that lifts it takes all that is told of others away", async () => {
  const pull = await opened(people);
  await reviewed(pull, { body: `/ld-allow ${hash}` });
  await reviewed(pull, { user: "mallory" });
  await reviewed(pull, { body: "Hm. /ld-allow 0123456" });
  expect((await allowingIn(pull)).notTaken).toEqual([
    { by: "grace", lacks: ["start"] },
    { by: "mallory", lacks: ["permission"] },
  ]);
  await reviewed(pull, {});
  expect(await allowingIn(pull)).toEqual({ override: { by: "grace", reason: "because" }, notTaken: [] });
});

test("of many people are counted, and nothing of what they wrote is repeated", () => {
  const lines = Array.from({ length: 8 }, (_, number) => ({
    by: `reader-${number}`,
    lacks: ["plan", "reason"] as const,
  }));
  const notices = notTakenNotices(lines, "this plan");
  expect(notices).toHaveLength(6);
  expect(notices[0]).toEqual({
    severity: "notice",
    code: "allow-of-another-plan",
    message:
      "What `reader-0` wrote as `/ld-allow` lifts nothing of this plan: its hash is another plan's, and it gives no reason.",
  });
  expect(notices.at(-1)?.message).toBe("What 3 other reviewers wrote lifts nothing either.");
});

test("of a commit that is not the plan's lifts nothing", async () => {
  const pull = await opened();
  await reviewed(pull, {});
  const later = pull.repository.commit("edit", { "README.md": "# More\n" });
  await pull.emulator.control("pulls/1/synchronize");
  expect(await overrideIn(pull)).toMatchObject({ by: "grace" });
  expect(await allowingIn({ ...pull, head: later })).toEqual({ notTaken: [{ by: "grace", lacks: ["commit"] }] });
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
