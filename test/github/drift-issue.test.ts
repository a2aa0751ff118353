// Issues and pull requests that carry the drift issue's marker → which of them is ours.
import { expect, test } from "vitest";
import { writeDriftIssue } from "../../src/github/drift-issue.ts";
import { bodyMarker } from "../../src/github/report-body.ts";
import { clientOf, instance, opened } from "./started.ts";

const us = "github-actions[bot]";
const marker = bodyMarker("drift", instance);
const drift = { text: "One is missing.", timeless: "One is missing.", title: "Drift", hasDrifted: true };

test.each([
  ["somebody else's issue", { issues: [{ number: 7, title: "Drift", author: "mallory", body: marker }] }],
  ["an issue that quotes the marker", { issues: [{ number: 7, title: "Drift", author: us, body: `See ${marker}` }] }],
  ["a pull request of our own", { pulls: [{ number: 1, head: "edit", author: us, body: marker }] }],
])("%s is not written over", async (_, seed) => {
  const { github } = await opened(() => seed);
  expect(await writeDriftIssue(github, instance, drift)).toMatchObject({ became: "opened" });
});

test("our own is found behind a hundred others of ours, and edited", async () => {
  const others = Array.from({ length: 100 }, (_, index) => ({
    number: 100 + index,
    title: "Other",
    author: us,
    createdAt: "2027-02-01T00:00:00Z",
  }));
  const ours = { number: 7, title: "Drift", author: us, body: marker, createdAt: "2027-01-01T00:00:00Z" };
  const { github } = await opened(() => ({ issues: [ours, ...others] }));
  expect(await writeDriftIssue(github, instance, drift)).toMatchObject({
    became: "updated",
    url: expect.stringMatching(/\/7$/),
  });
});

test("issues of others cost no requests", async () => {
  const others = Array.from({ length: 150 }, (_, index) => ({ number: 100 + index, title: "Other", author: "ada" }));
  const { github, requests } = await opened(() => ({ issues: others }));
  await writeDriftIssue(github, instance, { ...drift, hasDrifted: false });
  expect((await requests()).filter((request) => request === "GET /repos/acme/storefront/issues")).toHaveLength(1);
});

interface Seen {
  number: number;
  state: string;
  body: string;
}

test("of two jobs that begin at the same time, one issue stays open, and the other one points to it", async () => {
  for (let count = 0; count < 5; count++) {
    const { emulator, github } = await opened();
    await Promise.all([1, 2].map(() => writeDriftIssue(clientOf(emulator), instance, drift)));
    const { issues } = await emulator.read<{ issues: Seen[] }>("state");
    const open = issues.filter(({ state }) => state === "open");
    expect(open).toHaveLength(1);
    const pointers = issues.filter(({ state }) => state === "closed").map(({ body }) => body);
    expect(pointers).toEqual(pointers.map(() => `This is told in #${open[0]?.number}.\n`));
    expect(await writeDriftIssue(github, instance, drift)).toMatchObject({ became: "unchanged" });
  }
});

test("of several the oldest open one is kept, and what is said of the others is said once", async () => {
  const issue = (number: number, state: string) => ({ number, title: "Drift", author: us, body: marker, state });
  const { github, emulator, requests } = await opened(() => ({
    issues: [issue(7, "closed"), issue(8, "open"), issue(9, "open")],
  }));
  expect(await writeDriftIssue(github, instance, drift)).toMatchObject({
    became: "updated",
    url: expect.stringMatching(/8$/),
  });
  const { issues } = await emulator.read<{ issues: Seen[] }>("state");
  expect(issues.map(({ number, state }) => `${number} ${state}`)).toEqual(["7 closed", "8 open", "9 closed"]);
  const before = (await requests()).length;
  await writeDriftIssue(github, instance, drift);
  expect((await requests()).slice(before).filter((request) => request.startsWith("PATCH"))).toEqual([]);
});
