// A pull request on the emulator → the plan that its merge is held to: which of several, as of when, and whose word.
import { describe, expect, test } from "vitest";
import { writeComment } from "../../src/github/comment.ts";
import { reviewedLine } from "../../src/github/reviewed-plan.ts";
import { reviewedOn } from "../../src/github/reviewing/reviews.ts";
import { instance, type Opened, opened } from "./started.ts";

/** Of this minute, on the day of the merge. */
const at = (minute: number, second = 0) =>
  `2027-01-11T09:${String(minute).padStart(2, "0")}:${String(second).padStart(2, "0")}Z`;
const hashOf = (minute: number) => String(minute).padStart(32, "0");

function lineOf(head: string, time: string, hash: string): string {
  return reviewedLine({ pull: 1, head, hash, at: time, shown: new Map([["digest", []]]), stopped: [] }, 64_000) ?? "";
}

interface Reviewing {
  /** Minutes in which a check run of ours was written, in their order. */
  checks?: readonly number[];
  /** The minute in which the comment was. */
  comment?: number;
  /** The comment's plan is of another commit. */
  ofAnother?: boolean;
  reviews?: readonly { minute: number; author?: string; state?: string; body?: string; commitId?: string }[];
}

async function pullWith({ checks = [], comment, ofAnother = false, reviews = [] }: Reviewing): Promise<Opened> {
  const pull = await opened((head) => ({
    collaborators: { ada: "write", grace: "maintain", linus: "write", mallory: "read" },
    checkRuns: checks.map((minute) => ({
      name: "LaunchDarkly workflows",
      headSha: head,
      conclusion: "success",
      externalId: `ld-sync:v1:${instance}:${hashOf(minute)}`,
      text: lineOf(head, at(minute), hashOf(minute)),
    })),
    reviews: reviews.map(({ minute, ...review }) => ({
      number: 1,
      author: "grace",
      state: "APPROVED",
      submittedAt: at(minute),
      ...review,
    })),
  }));
  if (comment !== undefined) {
    const head = ofAnother ? "f".repeat(40) : pull.head;
    const carried = lineOf(head, at(comment), hashOf(comment));
    await writeComment(pull.github, 1, instance, { carried, text: "A plan.", timeless: "A plan." });
  }
  return pull;
}

interface Asked {
  mergedAt?: string;
  isFork?: boolean;
  needsApproval?: boolean;
}

/** The minute in which the plan was made that counts. */
async function minuteOf(
  { github, head }: Opened,
  { mergedAt = at(30), isFork = false, needsApproval = false }: Asked = {},
) {
  const { plan } = await reviewedOn(github, { number: 1, head, mergedAt, isFork }, instance, needsApproval);
  return plan && Number(plan.hash);
}

describe("a merge is held to the newest plan that was made before it", () => {
  test.each<[string, Reviewing, Asked, number | undefined]>([
    ["of two, the newer one", { checks: [10, 20] }, {}, 20],
    ["not one of a job that was run again afterwards", { checks: [10, 20, 40] }, {}, 20],
    ["one of the same second", { checks: [10] }, { mergedAt: at(10) }, 10],
    ["not one of a second later", { checks: [10] }, { mergedAt: at(9, 59) }, undefined],
    ["none, where all came afterwards", { checks: [40] }, {}, undefined],
    ["none, where none was made", {}, {}, undefined],
    ["in the comment, where there is no check run", { comment: 10 }, {}, 10],
    ["not in a comment that was written afterwards", { comment: 40 }, {}, undefined],
    ["not in a comment, where a check run says another", { checks: [10], comment: 20 }, {}, 10],
    ["not in a comment, where the check runs came too late", { checks: [40], comment: 20 }, {}, undefined],
    ["not of another commit", { comment: 10, ofAnother: true }, {}, undefined],
    ["of a fork, only in a check run", { comment: 10 }, { isFork: true }, undefined],
    ["of a fork, in a check run", { checks: [10], comment: 20 }, { isFork: true }, 10],
  ])("%s", async (_, given, asked, expected) => {
    expect(await minuteOf(await pullWith(given), asked)).toBe(expected);
  });

  test("the newest, where it isn't merged yet", async () => {
    const { github, head } = await pullWith({ checks: [10, 40] });
    const { plan } = await reviewedOn(github, { number: 1, head, isFork: false }, instance);
    expect(plan?.hash).toBe(hashOf(40));
  });
});

describe("where an approval is asked for, to the plan that was the newest when the last one was given", () => {
  const two = [10, 20];

  test.each<[string, Reviewing, number | undefined]>([
    ["after the newer one", { checks: two, reviews: [{ minute: 25 }] }, 20],
    ["between the two", { checks: two, reviews: [{ minute: 15 }] }, 10],
    ["in its second", { checks: two, reviews: [{ minute: 10 }] }, 10],
    ["before any", { checks: two, reviews: [{ minute: 5 }] }, undefined],
    ["by several", { checks: two, reviews: [{ minute: 15 }, { minute: 25, author: "linus" }] }, 20],
    ["anew", { checks: two, reviews: [{ minute: 15 }, { minute: 25 }] }, 20],
    ["after the merge", { checks: [10, 40], reviews: [{ minute: 45 }] }, 10],
    ["not at all", { checks: two }, undefined],
    ["by a comment only", { checks: two, reviews: [{ minute: 25, state: "COMMENTED" }] }, undefined],
    ["by one who may not write", { checks: two, reviews: [{ minute: 25, author: "mallory" }] }, undefined],
    ["of another push only", { checks: two, reviews: [{ minute: 25, commitId: "f".repeat(40) }] }, undefined],
    [
      "of this push, and of another one later",
      { checks: two, reviews: [{ minute: 15 }, { minute: 25, author: "linus", commitId: "f".repeat(40) }] },
      10,
    ],
    ["by its author", { checks: two, reviews: [{ minute: 25, author: "ada" }] }, undefined],
    [
      "by one who may, and later by one who may not",
      { checks: two, reviews: [{ minute: 15 }, { minute: 25, author: "mallory" }] },
      10,
    ],
    [
      "and taken back",
      { checks: two, reviews: [{ minute: 15 }, { minute: 25, state: "CHANGES_REQUESTED" }] },
      undefined,
    ],
    [
      "and taken back by one of two",
      {
        checks: two,
        reviews: [{ minute: 15, author: "linus" }, { minute: 25 }, { minute: 26, state: "CHANGES_REQUESTED" }],
      },
      10,
    ],
    ["in the comment", { comment: 10, reviews: [{ minute: 15 }] }, 10],
  ])("%s", async (_, given, expected) => {
    expect(await minuteOf(await pullWith(given), { needsApproval: true })).toBe(expected);
  });
});

test("an override is one of the plan that counts", async () => {
  const body = (minute: number) => `/ld-allow ${hashOf(minute)} because`;
  const given = { checks: [10, 20, 40], reviews: [{ minute: 25, body: `${body(10)}\n${body(40)}` }] };
  const { github, head } = await pullWith(given);
  const pull = { number: 1, head, mergedAt: at(30), isFork: false };
  expect((await reviewedOn(github, pull, instance)).override).toBeUndefined();
  expect((await reviewedOn(github, { ...pull, mergedAt: at(15) }, instance)).override).toEqual({
    by: "grace",
    reason: "because",
  });
});
