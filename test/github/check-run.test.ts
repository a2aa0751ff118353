// The check runs of a commit → the plans that they carry, newest first: of those that our own app wrote for this instance.
import { expect, test } from "vitest";
import { readReviewedChecks, writeCheckRun } from "../../src/github/check-run.ts";
import { reviewedLine } from "../../src/github/reviewed-plan.ts";
import { OTHER_APP_TOKEN } from "../emulators/github/fixture.ts";
import { instance, type Opened, opened } from "./started.ts";

const hashes = { first: "1".repeat(32), second: "2".repeat(32) };
const at = "2027-01-11T09:00:00.000Z";

const lineOf = (head: string, hash: string, digest = `digest-${hash}`) =>
  reviewedLine({ pull: 1, head, hash, at, shown: new Map([[digest, []]]), stopped: [] }, 64_000) ?? "";

async function written({ github, head }: Opened, hash: string, of = instance, planOf = head): Promise<void> {
  const text = lineOf(planOf, hash);
  const words = { title: "1 to create", summary: "Planned.", address: "https://github.com/acme/storefront" };
  await writeCheckRun(github, {
    ...words,
    instance: of,
    hash,
    commit: head,
    conclusion: "success",
    text,
    annotations: [],
  });
}

const hashesOf = async ({ github, head }: Opened) =>
  (await readReviewedChecks(github, { number: 1, head }, instance)).map(({ hash }) => hash);

/** As another workflow of the repository can: with the same name, by the same app. */
async function forge({ emulator, head }: Opened, fields: object, token?: string): Promise<void> {
  const text = lineOf(head, hashes.second, "forged");
  await emulator.octokit(token).rest.checks.create({
    owner: "acme",
    repo: "storefront",
    name: "LaunchDarkly workflows",
    head_sha: head,
    conclusion: "success",
    output: { title: "1 to create", summary: "Planned.", text },
    ...fields,
  });
}

test("the newest one comes first", async () => {
  const pull = await opened();
  await written(pull, hashes.first);
  await written(pull, hashes.second);
  expect(await hashesOf(pull)).toEqual([hashes.second, hashes.first]);
});

test.each<[string, object, string?]>([
  ["of another workflow, without our id", {}],
  ["of another instance", { external_id: `ld-sync:v1:acme/storefront:production:${hashes.second}` }],
  ["of another app", { external_id: `ld-sync:v1:${instance}:${hashes.second}` }, OTHER_APP_TOKEN],
])("a newer one %s neither counts nor hides ours", async (_, fields, token) => {
  const pull = await opened();
  await written(pull, hashes.first);
  await forge(pull, fields, token);
  expect(await hashesOf(pull)).toEqual([hashes.first]);
});

test("one whose plan is of another commit shows nothing", async () => {
  const pull = await opened();
  await written(pull, hashes.first, instance, pull.repository.git("rev-parse", "main"));
  expect(await hashesOf(pull)).toEqual([]);
});

test("one of another pull request with the same head shows nothing", async () => {
  const pull = await opened();
  await written(pull, hashes.first);
  const { github, head } = pull;
  expect(await readReviewedChecks(github, { number: 2, head }, instance)).toEqual([]);
});

test("ours is found behind a hundred newer ones of the same name", async () => {
  const completed = { name: "LaunchDarkly workflows", status: "completed", conclusion: "success" };
  const pull = await opened((head) => {
    const text = lineOf(head, hashes.first);
    const ours = { ...completed, id: 1, headSha: head, externalId: `ld-sync:v1:${instance}:${hashes.first}`, text };
    const newer = Array.from({ length: 100 }, (_, index) => ({ ...completed, id: 2 + index, headSha: head }));
    return { checkRuns: [ours, ...newer] };
  });
  expect(await hashesOf(pull)).toEqual([hashes.first]);
});
