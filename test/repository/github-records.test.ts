// The deployments of a repository on the emulator → the record that counts; and a record → whether it becomes the newest one.
import { expect, test } from "vitest";
import type { ApplyRecord } from "../../src/model/record.ts";
import { githubRecords } from "../../src/repository/github-records.ts";
import { OTHER_APP_TOKEN, REPOSITORY } from "../emulators/github/fixture.ts";
import { clientOf, instance, type Opened, opened } from "../github/started.ts";

const details = { succeeded: true, description: "1 done", before: undefined };
const run = "https://github.com/acme/storefront/actions/runs/1";

function recordAt(sha: string): ApplyRecord {
  return { v: 1, sha, base: sha, plan: "0123456789ab", run, undone: [] };
}

const recordsOf = ({ github }: Opened) => githubRecords(github);
const shaIn = async (given: Opened, instances = [instance]) =>
  (await recordsOf(given).read(instances, "base")).record?.sha;

/** As anything with `deployments: write` can. */
async function deploy({ emulator, head }: Opened, payload: object, token?: string): Promise<void> {
  await emulator.octokit(token).rest.repos.createDeployment({
    ...REPOSITORY,
    ref: head,
    environment: `launchdarkly-workflows/${instance}`,
    task: "launchdarkly-workflow-sync",
    payload: { ...payload },
    auto_merge: false,
    required_contexts: [],
  });
}

test.each([false, true])("the newest one counts, whichever GitHub lists first (%s)", async (oldestFirst) => {
  const given = await opened(() => ({ options: { deploymentsOldestFirst: oldestFirst } }));
  const first = given.repository.git("rev-parse", "main");
  await recordsOf(given).write(instance, recordAt(first), details);
  await recordsOf(given).write(instance, recordAt(given.head), { ...details, before: recordAt(first) });
  expect(await shaIn(given)).toBe(given.head);
});

test("one of somebody else's doesn't count, and one of ours that can't be read is skipped with a warning", async () => {
  const given = await opened();
  const first = given.repository.git("rev-parse", "main");
  await recordsOf(given).write(instance, recordAt(first), details);
  await deploy(given, recordAt(given.head), OTHER_APP_TOKEN);
  await deploy(given, { v: 2, sha: given.head });
  const { record, diagnostics } = await recordsOf(given).read([instance], "base");
  expect(record?.sha).toBe(first);
  expect(diagnostics).toMatchObject([{ code: "record-unreadable", message: expect.stringMatching(/^1 newer /) }]);
});

test("another instance's doesn't count, however long its name; a former owner's does where there is none", async () => {
  const given = await opened();
  const long = `acme/${"storefront".repeat(30)}`;
  await recordsOf(given).write(`${long}:production`, recordAt(given.head), details);
  expect(await shaIn(given, [instance])).toBeUndefined();
  expect(await shaIn(given, [`${long}:staging`])).toBeUndefined();
  expect(await shaIn(given, [instance, `${long}:production`])).toBe(given.head);
});

test("that of an older commit is left out where a newer commit's has come meanwhile", async () => {
  const given = await opened();
  const older = given.repository.git("rev-parse", "main");
  await recordsOf(given).write(instance, recordAt(given.head), details);
  const said = await recordsOf(given).write(instance, recordAt(older), details);
  expect(said).toMatchObject([{ severity: "notice", code: "overtaken" }]);
  expect(await shaIn(given)).toBe(given.head);
  // Planned with that very record, it is on purpose: by hand, with a base.
  expect(await recordsOf(given).write(instance, recordAt(older), { ...details, before: recordAt(given.head) })).toEqual(
    [],
  );
  expect(await shaIn(given)).toBe(older);
});

test.each([
  ["undone", "notice", "`permissions: deployments: read`"],
  ["base", "warning", "`permissions: deployments: write`"],
] as const)(
  "without the permission there is none, and a diagnostic names it (%s)",
  async (use, severity, permission) => {
    const permissions = { contents: "read", "pull-requests": "write" };
    const given = await opened(() => ({
      tokens: [{ token: "ghs_none", login: "github-actions[bot]", type: "Bot", permissions }],
    }));
    const records = githubRecords(clientOf(given.emulator, "ghs_none"));
    expect(await records.read([instance], use)).toEqual({
      diagnostics: [
        expect.objectContaining({ severity, code: "no-record", hint: expect.stringContaining(permission) }),
      ],
    });
    expect(await records.write(instance, recordAt(given.head), details)).toMatchObject([
      { severity: "warning", code: "no-record" },
    ]);
  },
);
