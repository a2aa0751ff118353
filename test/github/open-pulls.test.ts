// Open pull requests whose last plans act on the same: which of their check runs count, and what of a plan they carry.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Acting, placesLine, sharedPlaces } from "../../src/github/reviewing/open-pulls.ts";
import {
  ACTIONS_TOKEN,
  createRepository,
  OTHER_APP_TOKEN,
  PERSONAL_TOKEN,
  start,
} from "../emulators/github/fixture.ts";
import { clientOf, instance } from "./started.ts";

const onTarget = (flag: string, more: Partial<Acting> = {}): Acting => ({
  key: flag,
  target: { project: "storefront", flag, environment: "production" },
  ...more,
});
const [checkout, search, template] = [onTarget("checkout"), onTarget("search"), { key: "standard-rollout" }];
const name = (flag: string) => `storefront/${flag}/production`;

interface Check {
  plans?: Acting[];
  by?: string;
  fields?: object;
  /** The commit that its line names, where it isn't its own. */
  of?: string;
}

/** #1 is ours. Each further one has a branch with a commit for each list of check runs. */
async function opened(pulls: Check[][][], seed: Record<string, unknown> = {}) {
  const repository = createRepository();
  repository.commit("ours", { "README.md": "# Ours\n" });
  const emulator = await start(repository, seed);
  await emulator.control("pulls", { head: "ours" });
  for (const [index, commits] of pulls.entries()) {
    const branch = `other-${index}`;
    for (const [number, checks] of commits.entries()) {
      const sha = repository.commit(branch, { [`${branch}.md`]: `${number}\n` });
      for (const { plans, by = ACTIONS_TOKEN, fields = {}, of = sha } of checks)
        await emulator.octokit(by).rest.checks.create({
          owner: "acme",
          repo: "storefront",
          name: "LaunchDarkly workflows",
          head_sha: sha,
          external_id: `ld-sync:v1:${instance}:${"1".repeat(32)}`,
          conclusion: "success",
          output: {
            title: "Planned",
            summary: "Planned.",
            text: plans === undefined ? "" : `Digests.\n${placesLine(of, plans, 1_000)}`,
          },
          ...fields,
        });
    }
    await emulator.control("pulls", { head: branch });
  }
  const github = clientOf(emulator);
  const shared = async (operations: Acting[], client = github) =>
    Object.fromEntries(await sharedPlaces(client, { instance, branch: "main", pull: 1 }, operations));
  return { emulator, repository, github, shared };
}

const planning = (...plans: Acting[]): Check[] => [{ plans }];

test("each is told with what it shares, templates too", async () => {
  const { shared } = await opened([[planning(checkout, search, template)], [planning(search)], [planning()], [[]]]);
  expect(await shared([search, template, onTarget("banner")])).toEqual({
    2: [name("search"), "template standard-rollout"],
    3: [name("search")],
  });
});

test("without an operation of its own, nothing is asked", async () => {
  const { shared, emulator } = await opened([[planning(checkout)]]);
  expect(await shared([{ ...checkout, undone: true }])).toEqual({});
  expect(JSON.stringify(await emulator.read("requests"))).not.toContain("graphql");
});

test("what an earlier merge left undone is no part of the other's own, either", async () => {
  const { shared } = await opened([[planning({ ...checkout, undone: true }, search)]]);
  expect(await shared([checkout])).toEqual({});
});

describe("of each, the newest plan counts", () => {
  test.each<[string, Check[][], object]>([
    ["of several on one commit", [[...planning(checkout), ...planning(search)]], {}],
    ["the newest commit's", [planning(checkout), planning(search)], {}],
    ["the one before's where the newest has none yet", [planning(checkout), []], { 2: [name("checkout")] }],
    ["none where that is of an older tool", [planning(checkout), [{}]], {}],
  ])("%s", async (_, commits, expected) => {
    const { shared } = await opened([commits]);
    expect(await shared([checkout])).toEqual(expected);
  });
});

describe("a check run counts for nothing", () => {
  test.each<[string, Check]>([
    ["of another app", { plans: [checkout], by: OTHER_APP_TOKEN }],
    ["of another instance", { plans: [checkout], fields: { external_id: `ld-sync:v1:acme/other:${"1".repeat(32)}` } }],
    ["without our id", { plans: [checkout], fields: { external_id: "" } }],
    ["of another name", { plans: [checkout], fields: { name: "Tests" } }],
    ["copied from another commit", { plans: [checkout], of: "0".repeat(40) }],
  ])("%s", async (_, check) => {
    const { shared } = await opened([[[check]]]);
    expect(await shared([checkout])).toEqual({});
  });
});

test("closed ones, and those into another branch, are passed over", async () => {
  const { shared, emulator, repository } = await opened([[planning(checkout)], [planning(checkout)]]);
  repository.git("branch", "next", "main");
  expect(Object.keys(await shared([checkout]))).toEqual(["2", "3"]);
  await emulator.control("pulls/2/close");
  expect(Object.keys(await shared([checkout]))).toEqual(["3"]);
});

test("a token that may not read them is refused", async () => {
  const permissions = { contents: "read", "pull-requests": "read" };
  const tokens = [{ token: ACTIONS_TOKEN, login: "github-actions[bot]", type: "Bot", permissions }];
  const { shared } = await opened([], { tokens });
  await expect(shared([checkout])).rejects.toThrow("Resource not accessible by integration");
  const { emulator } = await opened([]);
  await expect(shared([checkout], clientOf(emulator, PERSONAL_TOKEN))).resolves.toEqual({});
});

test("as many places as fit are carried, and none where not even the line does", () => {
  const flags = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });
  fc.assert(
    fc.property(flags, fc.nat(700), (names, most) => {
      const operations = names.map((flag) => onTarget(flag));
      const line = placesLine("a".repeat(40), operations, most);
      const whole = placesLine("a".repeat(40), operations, 10_000) ?? "";
      if (whole.length <= most) return line === whole;
      if (line === undefined) return most < whole.length - Math.max(0, names.length * 12 - 1);
      return line.length <= most && line.length + 12 > most && whole.startsWith(line.slice(0, -4));
    }),
  );
});
