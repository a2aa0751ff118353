// A report → the one comment of an instance: found by its marker at the start and by its author, over all pages, and edited where it says something else.
import { expect, test } from "vitest";
import { readComments, writeComment } from "../../src/github/comment.ts";
import { bodyMarker, bodyOf } from "../../src/github/report-body.ts";
import { clientOf, instance, opened } from "./started.ts";

const report = (text: string, more = {}) => ({ text, timeless: text, ...more });
const us = "github-actions[bot]";
const marker = bodyMarker("comment", instance);

test("is made, left alone where it says the same, and edited where it doesn't", async () => {
  const { github, emulator } = await opened();
  const write = async (text: string) => (await writeComment(github, 1, instance, report(text))).became;
  expect([await write("A"), await write("A"), await write("B")]).toEqual(["created", "unchanged", "updated"]);
  const { comments } = await emulator.read<{ comments: { body: string }[] }>("state");
  expect(comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["B"]);
});

test.each([
  ["that only quotes the marker", { author: us, body: `> ${marker}\n\nThis is how it begins.` }],
  ["of another instance", { author: us, body: bodyMarker("comment", `${instance}:production`) }],
  ["that somebody else wrote", { author: "mallory", body: marker }],
])("is not one %s", async (_, comment) => {
  const { github } = await opened(() => ({ comments: [{ number: 1, ...comment }] }));
  expect((await readComments(github, 1, instance)).ours).toEqual([]);
});

test("is found behind a hundred others", async () => {
  const others = Array.from({ length: 100 }, () => ({ number: 1, author: "ada", body: "Hm." }));
  const { github } = await opened(() => ({ comments: [...others, { number: 1, author: us, body: marker }] }));
  expect((await readComments(github, 1, instance)).ours).toMatchObject([{ body: marker }]);
});

test("of a newer workflow run is left to it, unless the commit's newest run was started again", async () => {
  const { github } = await opened();
  const write = async (text: string, more: object) =>
    (await writeComment(github, 1, instance, report(text, more))).became;
  await write("of the newer run", { run: 8 });
  expect(await write("of the older run", { run: 7 })).toBe("left to a newer run");
  expect(await write("of the older run", { run: 7, isNewest: true })).toBe("updated");
});

test("none is made where there is no reason for one", async () => {
  const { github, emulator } = await opened();
  expect(await writeComment(github, 1, instance, report("A"), false)).toEqual({ url: "", became: "unchanged" });
  expect(await emulator.read("state")).toMatchObject({ comments: [] });
});

interface Seen {
  id: number;
  author: string;
  body: string;
  minimized?: boolean;
}
const seen = async ({ emulator }: Awaited<ReturnType<typeof opened>>) =>
  (await emulator.read<{ comments: Seen[] }>("state")).comments.map(({ author, body, minimized = false }) => ({
    author,
    text: body.split("\n").at(-1),
    minimized,
  }));
const written = (text: string, more = {}) => bodyOf(marker, report(text, more));

const refusal = { kind: "status", status: 403, times: 9, body: { message: "No" } };

test("of two jobs that begin at the same time, one comment stays, with the newer run's report", async () => {
  for (let count = 0; count < 5; count++) {
    const world = await opened();
    const jobs = [7, 8].map((run) =>
      writeComment(clientOf(world.emulator), 1, instance, report(`of run ${run}`, { run })),
    );
    await Promise.all(jobs);
    expect(await seen(world)).toEqual([{ author: us, text: "of run 8", minimized: false }]);
  }
});

test.each([
  ["the oldest is kept and edited", { run: 9 }, ["of run 9"], "updated"],
  ["a newer run's is left to that run", { run: 7 }, ["of run 6", "of run 8"], "left to a newer run"],
])("of two that are there already, %s", async (_, { run }, texts, became) => {
  const world = await opened(() => ({
    comments: [6, 8].map((one) => ({ number: 1, author: us, body: written(`of run ${one}`, { run: one }) })),
  }));
  expect(await writeComment(world.github, 1, instance, report(`of run ${run}`, { run }))).toMatchObject({ became });
  expect((await seen(world)).map(({ text }) => text)).toEqual(texts);
});

test("one that is deleted between the list and the edit is written anew, where there is reason for one", async () => {
  for (const isWorthOne of [true, false]) {
    const world = await opened(() => ({ comments: [{ number: 1, author: us, body: written("A") }] }));
    const gone = {
      kind: "status",
      status: 404,
      method: "PATCH",
      path: "/issues/comments/",
      body: { message: "Not Found" },
    };
    await world.emulator.control("faults", [gone]);
    const { became } = await writeComment(world.github, 1, instance, report("B"), isWorthOne);
    expect(became).toBe(isWorthOne ? "created" : "unchanged");
    expect((await seen(world)).map(({ text }) => text)).toContain(isWorthOne ? "B" : "A");
  }
});

test("after a change of token, the new identity's is written, and the old one's hidden; a person's copy and an edited one are left", async () => {
  const others = [
    { author: "other[bot]", body: written("A") },
    { author: "other[bot]", body: `${written("A")}, edited` },
    { author: "ada", body: written("A") },
  ];
  const world = await opened(() => ({ comments: others.map((one) => ({ number: 1, ...one })) }));
  await writeComment(world.github, 1, instance, report("B"));
  await writeComment(world.github, 1, instance, report("C"));
  expect(await seen(world)).toEqual([
    { author: "other[bot]", text: "A", minimized: true },
    { author: "other[bot]", text: "A, edited", minimized: false },
    { author: "ada", text: "A", minimized: false },
    { author: us, text: "C", minimized: false },
  ]);
});

test("of an old token that is used again, the comment is shown again, and the other one's hidden", async () => {
  const world = await opened(() => ({
    comments: [
      { number: 1, author: us, body: written("A") },
      { number: 1, author: "other[bot]", body: written("B") },
    ],
  }));
  const { ours } = await readComments(world.github, 1, instance);
  const query =
    "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }";
  await world.github.octokit.graphql(query, { id: ours[0]?.node });
  await writeComment(world.github, 1, instance, report("C"));
  expect(await seen(world)).toEqual([
    { author: us, text: "C", minimized: false },
    { author: "other[bot]", text: "B", minimized: true },
  ]);
});

test("of a token that is used again in turns, only the comment that was written last is shown", async () => {
  const world = await opened(() => ({
    comments: [
      { number: 1, author: "other[bot]", body: written("A") },
      { number: 1, author: us, body: written("B") },
    ],
  }));
  await writeComment(world.github, 1, instance, report("C"));
  expect(await seen(world)).toEqual([
    { author: "other[bot]", text: "A", minimized: true },
    { author: us, text: "C", minimized: false },
  ]);
});

test.each([
  ["points to the newest", [], "This is outdated: the newest plan and its outcome are in [another comment]("],
  ["stays as it is where that is refused, too", [{ ...refusal, method: "PATCH", path: "/issues/comments/" }], "A"],
])("where hiding is refused, the old identity's comment %s", async (_, more, text) => {
  const world = await opened(() => ({ comments: [{ number: 1, author: "other[bot]", body: written("A") }] }));
  await world.github.login();
  await world.emulator.control("faults", [{ ...refusal, method: "POST", path: "graphql" }, ...more]);
  const { url, became } = await writeComment(world.github, 1, instance, report("B"));
  expect(became).toBe("created");
  const [old, own] = (await world.emulator.read<{ comments: Seen[] }>("state")).comments;
  expect(old?.body).toContain(text === "A" ? text : `${text}${url})`);
  expect(own?.body).toContain("B");
});
