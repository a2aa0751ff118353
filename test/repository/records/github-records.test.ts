// The deployments of a repository on the emulator → the records that count; and a record → what it becomes there.
import { describe, expect, test } from "vitest";
import type { ApplyRecord, UndoneOperation } from "../../../src/model/record.ts";
import { githubRecords } from "../../../src/repository/records/github-records.ts";
import { recordKey } from "../../../src/repository/records/record.ts";
import { ACTIONS_TOKEN, OTHER_APP_TOKEN, REPOSITORY } from "../../emulators/github/fixture.ts";
import { clientOf, impatient, type Opened, opened } from "../../github/started.ts";

const owner = "acme/storefront";
const details = { succeeded: true, description: "1 done", before: undefined };
const task = "launchdarkly-workflow-sync";
const key = recordKey("api-writer");
const plan = (name: string) => name.repeat(32);

const given = (settings: Record<string, unknown> = {}) => opened(() => settings);

function recordAt(sha: string, different: Partial<ApplyRecord> = {}): ApplyRecord {
  return {
    v: 1,
    owner,
    sha,
    directory: ".launchdarkly",
    base: sha,
    plan: plan("0"),
    run: "https://github.com/acme/storefront/actions/runs/1",
    undone: [],
    ...different,
  };
}

/** Of another token, or another identity, or none that may write. */
interface Reader {
  token?: string;
  signedBy?: Buffer | undefined;
}

const recordsOf = ({ emulator }: Opened, { token = ACTIONS_TOKEN, ...rest }: Reader = {}) =>
  githubRecords(clientOf(emulator, token), "signedBy" in rest ? rest.signedBy : key);

/** Leaves a record of the head. */
async function leave(world: Opened, different: Partial<ApplyRecord> = {}, by: Reader = {}): Promise<void> {
  expect(await recordsOf(world, by).write(recordAt(world.head, different), details)).toEqual([]);
}

/** `unreadable`, or its plan's first character; and the codes of what is said besides. */
async function found(world: Opened, environments?: string[], by: Reader = {}, owners = [owner]) {
  const { records, diagnostics } = await recordsOf(world, by).read(owners, environments);
  return {
    plans: records.map((one) =>
      one === "unreadable" ? one : `${one.record.plan.charAt(0)}${one.isProved ? "" : "?"}`,
    ),
    said: diagnostics.map(({ message }) => message),
  };
}

/** Those that count of templates, by their plans' first characters. */
async function ofTemplates(world: Opened, environments?: string[], by: Reader = {}, owners = [owner]) {
  const { ofTemplates: found } = await recordsOf(world, by).read(owners, environments);
  return found?.map(({ record }) => record.plan.charAt(0)).join("");
}

interface Written {
  id: number;
  payload: Record<string, unknown>;
  task: string;
  environment: string;
  production: boolean;
  statuses: { state: string; description: string }[];
}

const deployments = async ({ emulator }: Opened) =>
  (await emulator.read<{ deployments: Written[] }>("state")).deployments;

/** As anything with `deployments: write` can. */
async function deploy(
  { emulator, head }: Opened,
  payload: object,
  different: object = {},
  token?: string,
): Promise<void> {
  await emulator.octokit(token).rest.repos.createDeployment({
    ...REPOSITORY,
    ref: head,
    environment: `launchdarkly-workflows/${owner}`,
    task,
    payload: { ...payload },
    auto_merge: false,
    required_contexts: [],
    ...different,
  });
}

const pass = (world: Opened, advance: string) => world.emulator.control("clock", { advance });

describe("what is written", () => {
  test("is what is read, by the token that wrote it and without any", async () => {
    const world = await given();
    const undone: UndoneOperation[] = [
      { kind: "create", key: "a", target: "p/f/e", run: 1, digest: "d", reviewed: true, revision: "nothing" },
    ];
    const record = recordAt(world.head, {
      environments: ["e"],
      undone,
      reviewed: [{ digest: "e", lifted: ["rename"] }],
    });
    expect(await recordsOf(world).write(record, details)).toEqual([]);
    for (const signedBy of [key, undefined])
      expect(await recordsOf(world, { signedBy }).read([owner], undefined)).toMatchObject({
        records: [{ record, isProved: true }],
        diagnostics: [],
      });
  });

  test("is a deployment that deploys nothing, with a status for people", async () => {
    const world = await given();
    await leave(world);
    await recordsOf(world).write(recordAt(world.head), { ...details, succeeded: false, description: "x".repeat(200) });
    expect(await deployments(world)).toMatchObject([
      {
        task,
        environment: `launchdarkly-workflows/${owner}`,
        production: false,
        statuses: [{ state: "success", description: "1 done" }],
      },
      { statuses: [{ state: "failure", description: "x".repeat(140) }] },
    ]);
  });

  test("goes on in further ones where one can't hold it, and is whole or not at all", async () => {
    const world = await given();
    const undone = Array.from(
      { length: 400 },
      (_, index): UndoneOperation => ({
        kind: "create",
        key: `workflow-${index}`,
        target: "storefront/new-checkout/production",
        run: 1,
        digest: "0123456789012345678901",
        reviewed: true,
        lifted: ["deletes", "empties-everything"],
        revision: world.head,
      }),
    );
    const past = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`hash-${index}`, index]));
    const made = Array.from({ length: 300 }, (_, at) => ({
      target: "storefront/banner/production",
      id: `id-${at}`,
      at,
    }));
    const record = recordAt(world.head, { undone, past, made });
    expect(await recordsOf(world).write(record, details)).toEqual([]);
    expect((await recordsOf(world).read([owner], undefined)).records).toEqual([{ record, isProved: true }]);
    const written = await deployments(world);
    expect(written.length).toBeGreaterThan(3);
    expect(written.map((one) => one.task)).toEqual([...written.slice(1).map(() => `${task}-part`), task]);
    const { payload: main } = written.at(-1) as Written;
    const [first] = written as [Written];
    const [, ...rest] = main.parts as number[];
    // What is read of parts is what was written in them.
    expect(written.every(({ payload }) => JSON.stringify(payload).length < 16_000)).toBe(true);
    await deploy(world, { v: 1, undone: [{ ...undone[0], reviewed: false }] }, { task: `${task}-part` });
    const changed = (await deployments(world)).at(-1)?.id;
    for (const parts of [rest, [changed, ...rest]]) {
      await deploy(world, { ...main, parts });
      expect((await found(world)).plans).toEqual(["0?", "0"]);
    }
    for (const parts of [
      [first.id, 999_999],
      [first.id, written.at(-1)?.id],
    ]) {
      await deploy(world, { ...main, parts });
      for (const signedBy of [key, undefined])
        expect((await found(world, undefined, { signedBy })).plans.slice(0, 1)).toEqual(["unreadable"]);
    }
  });
});

describe("which of several count", () => {
  test.each([false, true])("the newest, whichever GitHub lists first (oldest first: %s)", async (oldestFirst) => {
    const world = await given({ options: { deploymentsOldestFirst: oldestFirst } });
    await leave(world, { plan: plan("a") });
    await pass(world, "1m");
    await leave(world, { plan: plan("b") });
    expect(await found(world)).toEqual({ plans: ["b"], said: [] });
    await pass(world, "1m");
    await deploy(world, { v: 2, owner, sha: world.head });
    expect((await found(world)).plans).toEqual(["unreadable", "b"]);
  });

  test.each([false, true])("on whichever page it stands (oldest first: %s)", async (oldestFirst) => {
    const world = await given({ options: { deploymentsOldestFirst: oldestFirst } });
    await leave(world, { plan: plan("a") });
    for (let more = 0; more < 100; more++) await deploy(world, { v: 1 }, {}, OTHER_APP_TOKEN);
    expect((await found(world)).plans).toEqual(["a"]);
    await pass(world, "1m");
    await leave(world, { plan: plan("b") });
    expect((await found(world)).plans).toEqual(["b"]);
  });

  test("for each environment the newest that covers it", async () => {
    const world = await given();
    for (const [name, environments] of [
      ["a", undefined],
      ["b", ["staging"]],
      ["c", ["production"]],
      ["d", ["production"]],
    ] as const) {
      await leave(world, { plan: plan(name), ...(environments && { environments: [...environments] }) });
      await pass(world, "1m");
    }
    expect((await found(world)).plans).toEqual(["d", "c", "b", "a"]);
    expect((await found(world, ["production"])).plans).toEqual(["d"]);
    expect((await found(world, ["staging"])).plans).toEqual(["b"]);
    expect((await found(world, ["production", "staging"])).plans).toEqual(["d", "c", "b"]);
    expect((await found(world, ["elsewhere"])).plans).toEqual(["a"]);
    await leave(world, { plan: plan("e") });
    for (const environments of [undefined, ["staging"], ["elsewhere", "production"]])
      expect((await found(world, environments)).plans).toEqual(["e"]);
  });

  test("an owner's own before those of its former names; of another owner none, however long its name", async () => {
    const world = await given();
    const long = `acme/${"storefront".repeat(30)}`;
    await leave(world, { owner: `${long}-1`, plan: plan("a") });
    expect((await found(world)).plans).toEqual([]);
    expect((await found(world, undefined, {}, [`${long}-2`])).plans).toEqual([]);
    expect((await found(world, undefined, {}, [owner, `${long}-1`])).plans).toEqual(["a"]);
    await leave(world, { plan: plan("b") });
    expect((await found(world, undefined, {}, [owner, `${long}-1`])).plans).toEqual(["b", "a"]);
  });

  test("of an owner whose name differs in case only, none: GitHub takes the environments for the same", async () => {
    const world = await given();
    await leave(world, { owner: "Acme/Storefront", plan: plan("a") });
    expect((await found(world)).plans).toEqual([]);
    expect((await found(world, undefined, {}, [owner, "Acme/Storefront"])).plans).toEqual(["a"]);
  });
});

describe("of templates, which have no environment, the newest of each job counts, whichever asks", () => {
  const leaveOf = async (world: Opened, name: string, environments?: string[], by: Reader = {}, more = {}) => {
    await leave(world, { plan: plan(name), ...(environments && { environments }), ...more }, by);
    await pass(world, "1m");
  };

  test("with what a job says of its own environments, and without what is older of the same", async () => {
    const world = await given();
    await leaveOf(world, "a");
    await leaveOf(world, "b", ["production"]);
    await leaveOf(world, "c", ["production"]);
    await leaveOf(world, "d", ["staging"]);
    for (const environments of [undefined, ["production"], ["staging"], ["elsewhere"]])
      expect(await ofTemplates(world, environments)).toBe("dca");
    expect((await found(world, ["production"])).plans).toEqual(["c"]);
  });

  test("but not what is older than one of which it isn't known", async () => {
    const world = await given();
    await leaveOf(world, "a", ["staging"]);
    await leaveOf(world, "b", ["production"], { signedBy: recordKey("api-rotated") });
    expect(await ofTemplates(world, ["production"])).toBe("");
    await leaveOf(world, "c", ["staging"]);
    expect(await ofTemplates(world, ["production"])).toBe("c");
    await deploy(world, { v: 2, owner, sha: world.head });
    expect(await ofTemplates(world, ["production"])).toBe("");
  });

  test("nor another job's that nothing proves: its token is its own", async () => {
    const world = await given();
    await leaveOf(world, "a", ["production"]);
    await leaveOf(world, "b", ["staging"], { signedBy: recordKey("api-staging") });
    expect(await found(world, ["production"])).toEqual({ plans: ["a"], said: [] });
    expect(await ofTemplates(world, ["production"])).toBe("a");
    // A plan proves nothing, and believes all.
    expect(await ofTemplates(world, ["production"], { signedBy: undefined })).toBe("ba");
  });

  test("of an owner that came back by one job only, that one's first; of the others' environments those of the owner between", async () => {
    const world = await given();
    const back = { formerOwners: ["acme/shop"] };
    await leaveOf(world, "a", ["production"]);
    await leaveOf(world, "b", ["production"], {}, { owner: "acme/shop", formerOwners: [owner] });
    await leaveOf(world, "c", ["staging"], {}, back);
    expect((await found(world, ["production"], {}, [owner, "acme/shop"])).plans).toEqual(["b", "a"]);
    expect(await ofTemplates(world, ["production"], {}, [owner, "acme/shop"])).toBe("ca");
  });
});

describe("whose word counts", () => {
  test("whoever has the token that writes to LaunchDarkly, under whichever identity", async () => {
    const world = await given();
    await leave(world, { plan: plan("a") }, { token: OTHER_APP_TOKEN });
    expect(await found(world)).toEqual({ plans: ["a"], said: [] });
  });

  test("where it was another token, nothing is known for sure", async () => {
    const world = await given();
    await leave(world, { plan: plan("a") });
    await pass(world, "1m");
    await leave(world, { plan: plan("b") }, { signedBy: recordKey("api-rotated") });
    expect((await found(world)).plans).toEqual(["b?", "a"]);
    await leave(world, { plan: plan("d") }, { signedBy: recordKey("api-rotated") });
    expect((await found(world)).plans).toEqual(["d?", "a"]);
    await pass(world, "1m");
    await leave(world, { plan: plan("c") });
    expect((await found(world)).plans).toEqual(["c"]);
  });

  test("one of another identity that nothing proves is passed over, with a warning", async () => {
    const world = await given();
    await leave(world, { plan: plan("a") });
    await pass(world, "1m");
    await leave(world, { plan: plan("b") }, { token: OTHER_APP_TOKEN, signedBy: recordKey("api-guessed") });
    expect(await found(world)).toEqual({
      plans: ["a"],
      said: ["1 apply record of another identity, which nothing proves, were passed over."],
    });
  });

  test.each<[string, string, (payload: Record<string, unknown>) => Record<string, unknown>]>([
    ["changed", "b?", (payload) => ({ ...payload, plan: plan("b") })],
    ["without a proof", "a?", ({ mac: _, ...payload }) => payload],
    ["of a newer version", "unreadable", (payload) => ({ ...payload, v: 2 })],
    ["dated anew", "a?", (payload) => ({ ...payload, at: new Date(Date.now() + 1_000).toISOString() })],
  ])("one of our own identity that is %s: nothing is known for sure", async (_, told, change) => {
    const world = await given();
    await leave(world, { plan: plan("a") });
    const [written] = await deployments(world);
    await deploy(world, change(written?.payload ?? {}));
    expect((await found(world)).plans).toEqual([told, "a"]);
  });

  test("an old one that somebody has put up again is passed over, with a warning", async () => {
    const world = await given();
    await leave(world, { plan: plan("a") });
    await pass(world, "5m");
    await leave(world, { plan: plan("b") });
    const [old] = await deployments(world);
    // Soon afterwards it is the older one still.
    await deploy(world, old?.payload ?? {});
    expect((await found(world)).plans).toEqual(["b"]);
    await pass(world, "1h");
    for (const token of [ACTIONS_TOKEN, OTHER_APP_TOKEN]) await deploy(world, old?.payload ?? {}, {}, token);
    for (const signedBy of [key, undefined])
      expect(await found(world, undefined, { signedBy })).toEqual({
        plans: ["b"],
        said: ["2 copies of older apply records were passed over."],
      });
  });

  test("a plan, which can prove nothing, believes the newest, and says so where it is another identity's", async () => {
    const world = await given();
    const plans = { signedBy: undefined };
    await leave(world, { plan: plan("a") });
    expect(await found(world, undefined, plans)).toEqual({ plans: ["a"], said: [] });
    await pass(world, "1m");
    await leave(world, { plan: plan("b") }, { token: OTHER_APP_TOKEN, signedBy: recordKey("api-guessed") });
    expect(await found(world, undefined, plans)).toEqual({
      plans: ["b"],
      said: [
        "Another identity than this job's own has written the apply record. The merge checks whether it is genuine.",
      ],
    });
  });
});

describe("of two applies at once", () => {
  test("that of an older commit is left out where a newer commit's has come meanwhile", async () => {
    const world = await given();
    const older = world.repository.git("rev-parse", "main");
    await leave(world, { plan: plan("a") });
    expect(await recordsOf(world).write(recordAt(older), details)).toMatchObject([
      { severity: "notice", code: "overtaken" },
    ]);
    expect((await found(world)).plans).toEqual(["a"]);
  });

  test("that of the newer commit is not left where the older one's has come since it was planned, until it is planned again", async () => {
    const world = await given();
    const older = world.repository.git("rev-parse", "main");
    const records = recordsOf(world);
    await records.read([owner], undefined);
    for (const begun of [{ begun: true } as const, {}]) {
      await recordsOf(world).write(recordAt(older, { plan: plan("a"), ...begun }), details);
      await pass(world, "1m");
      const newer = recordAt(world.head, { plan: plan("b"), begun: true });
      expect(await records.write(newer, details)).toMatchObject([{ severity: "notice", code: "stale" }]);
      await records.read([owner], undefined);
    }
    expect((await found(world)).plans).toEqual(["a"]);
    expect(await records.write(recordAt(world.head, { plan: plan("b") }), details)).toEqual([]);
    expect((await found(world)).plans).toEqual(["b"]);
  });

  test("that of an older commit is left where it was planned with the newer one's: by hand, with a base", async () => {
    const world = await given();
    const older = world.repository.git("rev-parse", "main");
    await leave(world, { plan: plan("a") });
    await pass(world, "1m");
    const planned = { ...details, before: world.head };
    expect(await recordsOf(world).write(recordAt(older, { plan: plan("b") }), planned)).toEqual([]);
    expect((await found(world)).plans).toEqual(["b"]);
  });

  test("of the same commit, what has come since it was planned counts, too", async () => {
    const world = await given();
    const records = recordsOf(world);
    await records.read([owner], undefined);
    await leave(world, { plan: plan("a"), run: "another run" });
    expect(await records.write(recordAt(world.head, { begun: true }), details)).toMatchObject([{ code: "stale" }]);
    expect((await found(world)).plans).toEqual(["a"]);
  });

  test.each([
    ["a newer commit's", "main", "edit", "overtaken"],
    ["another run's of the same commit", "main", "main", "stale"],
    ["an older commit's", "edit", "main", "stale"],
  ])("%s that comes between the look and the own one: that is taken back", async (_, own, others, code) => {
    const world = await given();
    const commitOf = (branch: string) => world.repository.git("rev-parse", branch);
    const github = clientOf(world.emulator, ACTIONS_TOKEN);
    let isFirst = true;
    github.octokit.hook.before("request", async ({ method, url }) => {
      if (method !== "POST" || !url.endsWith("/deployments") || !isFirst) return;
      isFirst = false;
      const other = recordAt(commitOf(others), { plan: plan("b"), run: "another run" });
      expect(await recordsOf(world).write(other, { ...details, hasSent: true })).toEqual([]);
    });
    const records = githubRecords(github, key);
    await records.read([owner], undefined);
    const begun = recordAt(commitOf(own), { begun: true });
    expect(await records.write(begun, details)).toMatchObject([{ severity: "notice", code }]);
    expect(isFirst).toBe(false);
    expect(await deployments(world)).toMatchObject([{ payload: { plan: plan("b") } }]);
  });

  test("the run's own, of its beginning, is no other: its last one is left, whatever has become of it", async () => {
    const world = await given();
    const records = recordsOf(world);
    await records.read([owner], undefined);
    for (const different of [{ begun: true } as const, { plan: plan("b") }])
      expect(await records.write(recordAt(world.head, different), details)).toEqual([]);
    expect((await found(world)).plans).toEqual(["b"]);
  });

  test("a former owner's that has come since it was planned counts, too", async () => {
    const world = await given();
    const records = recordsOf(world);
    await records.read([owner, "acme/shop"], undefined);
    await leave(world, { plan: plan("a"), owner: "acme/shop" });
    const begun = recordAt(world.head, { begun: true, formerOwners: ["acme/shop"] });
    expect(await records.write(begun, details)).toMatchObject([{ code: "stale" }]);
  });

  test("of one commit, what either has made is made, whose ever record comes last", async () => {
    const world = await given();
    const records = recordsOf(world);
    await records.read([owner], undefined);
    const open = (key: string, parts: Partial<UndoneOperation> = {}): UndoneOperation => {
      const target = `storefront/${key}/production`;
      return { kind: "create", key, target, run: 1, digest: key, reviewed: false, revision: "nothing", ...parts };
    };
    expect(await records.write(recordAt(world.head, { begun: true }), details)).toEqual([]);
    await leave(world, { run: "another run", undone: [open("still")], past: { gone: 2 } });
    const undone = [open("made"), open("still"), open("perhaps", { unsure: world.head })];
    const sent = { ...details, hasSent: true };
    expect(await records.write(recordAt(world.head, { undone, past: { gone: 1 } }), sent)).toEqual([]);
    const [last] = (await recordsOf(world).read([owner], undefined)).records;
    expect(last).toMatchObject({ record: { undone: [{ key: "still" }, { key: "perhaps" }], past: { gone: 2 } } });
  });

  test("one that was sent twice, since its answer was lost, is no other", async () => {
    const world = await given();
    await world.emulator.control("faults", [{ method: "POST", path: "/deployments", kind: "drop-after", times: 1 }]);
    const begun = recordAt(world.head, { begun: true });
    expect(await githubRecords(clientOf(world.emulator, ACTIONS_TOKEN, impatient), key).write(begun, details)).toEqual(
      [],
    );
    expect(await deployments(world)).toHaveLength(2);
  });

  test("those of different environments don't hinder each other", async () => {
    const world = await given();
    const older = world.repository.git("rev-parse", "main");
    await leave(world, { environments: ["production"] });
    const staging = recordAt(older, { environments: ["staging"] });
    expect(await recordsOf(world).write(staging, details)).toEqual([]);
  });
});

test("one that was left before the first write counts until the apply has left its last one, in the same second too", async () => {
  const world = await given();
  await leave(world, { plan: plan("a"), begun: true });
  expect((await found(world)).plans).toEqual(["a"]);
  expect(await deployments(world)).toMatchObject([{ task, statuses: [] }]);
  await leave(world, { plan: plan("b") });
  expect((await found(world)).plans).toEqual(["b"]);
  const [begun] = await deployments(world);
  await deploy(world, begun?.payload ?? {});
  expect((await found(world)).plans).toEqual(["b"]);
});

test.each(["2s", "1h"] as const)(
  "the one that is left last counts, should GitHub's clock have gone back by %s",
  async (by) => {
    const world = await given();
    const { now } = await world.emulator.control<{ now: string }>("clock", { advance: by });
    await leave(world, { plan: plan("a") });
    await world.emulator.control("clock", { now: Date.parse(now) - { "2s": 2_000, "1h": 3_600_000 }[by] });
    await leave(world, { plan: plan("b") });
    expect(await found(world)).toEqual({ plans: ["b"], said: [] });
  },
);

test("one that another run has left before its first write, in the second of the last one's end, counts", async () => {
  const world = await given();
  await leave(world, { plan: plan("a") });
  await leave(world, { plan: plan("b"), begun: true, run: "another run" });
  expect((await found(world)).plans).toEqual(["b"]);
});

test("one is taken back of a run that may write nothing, and no other's: neither another job's of the run nor an earlier attempt's", async () => {
  const world = await given();
  await leave(world, { plan: plan("a") });
  const records = recordsOf(world);
  await records.read([owner], undefined);
  expect(await records.write(recordAt(world.head, { plan: plan("b"), begun: true }), details)).toEqual([]);
  await records.withdraw(recordAt(world.head));
  expect(await deployments(world)).toMatchObject([{ payload: { plan: plan("a") } }]);
});

describe("without the permission", () => {
  const world = (permission?: string) =>
    given({
      tokens: [
        {
          token: "ghs_none",
          login: "github-actions[bot]",
          type: "Bot",
          permissions: { contents: "read", ...(permission && { deployments: permission }) },
        },
      ],
    });

  test.each([
    ["a plan", undefined, "`permissions: deployments: read`"],
    ["an apply", key, "`permissions: deployments: write`"],
  ] as const)("to read them, nothing is known to %s, and a diagnostic names it", async (_, signedBy, permission) => {
    const records = recordsOf(await world(), { token: "ghs_none", signedBy });
    const hint = expect.stringContaining(permission);
    const unread = expect.objectContaining({ severity: "warning", code: "no-record", hint });
    expect(await records.read([owner], undefined)).toEqual({
      records: ["unreadable"],
      diagnostics: [unread],
      unread,
    });
  });

  test("to write them, that is an error", async () => {
    const may = await world("read");
    const records = recordsOf(may, { token: "ghs_none" });
    expect(await records.read([owner], undefined)).toMatchObject({ records: [], diagnostics: [] });
    const hint = expect.stringContaining("`permissions: deployments: write`");
    for (const record of [recordAt(may.head, { begun: true }), recordAt(may.head)])
      expect(await records.write(record, details)).toMatchObject([{ severity: "error", code: "no-record", hint }]);
  });
});
