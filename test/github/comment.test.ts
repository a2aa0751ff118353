// A report → the one comment of an instance: found by its marker at the start and by its author, over all pages, and edited where it says something else.
import { expect, test } from "vitest";
import { readComment, writeComment } from "../../src/github/comment.ts";
import { bodyMarker } from "../../src/github/report-body.ts";
import { instance, opened } from "./started.ts";

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
  expect(await readComment(github, 1, instance)).toBeUndefined();
});

test("is found behind a hundred others", async () => {
  const others = Array.from({ length: 100 }, () => ({ number: 1, author: "ada", body: "Hm." }));
  const { github } = await opened(() => ({ comments: [...others, { number: 1, author: us, body: marker }] }));
  expect(await readComment(github, 1, instance)).toMatchObject({ body: marker });
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
