// A repository in memory × what a run is about → which revision head is compared with, and with which record.
import { expect, test } from "vitest";
import type { ApplyRecord, UndoneOperation } from "../../src/model/record.ts";
import { type Comparison, prepare } from "../../src/pipeline/prepare.ts";
import { planRequest } from "../../src/pipeline/request.ts";
import type { Repository } from "../../src/repository/repository.ts";
import { emptySnapshot, type Snapshot } from "../../src/repository/snapshot.ts";

const commit = (digit: string) => digit.repeat(40);
const [before, applied, branch, head] = ["1", "2", "3", "4"].map(commit) as [string, string, string, string];
const inputs = { directory: "workflows", scope: "changed" } as const;

function snapshot(name: string, text = "owner: acme/storefront\n"): Snapshot {
  const file = { path: "workflows/workflow-sync.yaml", bytes: Buffer.from(text) };
  return { name, files: [file], diagnostics: [] };
}

function recordOf(undone: Partial<UndoneOperation>[] = []): ApplyRecord {
  const entry = { kind: "create", key: "checkout", digest: "d", reviewed: true } as const;
  return { v: 1, sha: applied, base: before, plan: "", run: "", undone: undone.map((one) => ({ ...entry, ...one })) };
}

async function prepared(comparison: Partial<Comparison>, record?: ApplyRecord) {
  const asked = { instances: [] as readonly string[], snapshots: [] as (string | undefined)[] };
  const repository: Repository = {
    snapshot: async (name) => {
      asked.snapshots.push(name);
      return name === undefined ? emptySnapshot : snapshot(name);
    },
    records: {
      read: async (instances, use) => {
        asked.instances = [use, ...instances];
        return { diagnostics: [], ...(record && { record }) };
      },
      write: async () => [],
    },
  };
  const steering = snapshot(branch);
  const standard = { head: snapshot(head), steering, base: async () => steering, isNamed: false, isProposal: false };
  const result = await prepare(repository, { ...standard, ...comparison }, inputs);
  const { request } = result;
  return { ...asked, ...result, base: request.names.base, codes: request.diagnostics.map(({ code }) => code) };
}

test.each<[string, Partial<Comparison>, ApplyRecord | undefined, string]>([
  ["without a record, what the event compares it with", {}, undefined, branch],
  ["with one, what was applied last", {}, recordOf(), applied],
  ["of a proposed change, what it goes into", { isProposal: true }, recordOf(), branch],
  ["with a base that a person names, that one", { isNamed: true }, recordOf(), branch],
])("head is compared with, %s", async (_, comparison, record, expected) => {
  const { base, record: kept } = await prepared(comparison, record);
  expect([base, kept]).toEqual([expected, record]);
});

test("a proposed change to a branch that can't be read is compared with what was applied last, and says so", async () => {
  const steering = snapshot(branch, "owner: [\n");
  expect(await prepared({ isProposal: true, steering }, recordOf())).toMatchObject({
    base: applied,
    codes: ["base-broken"],
  });
});

test("of what is undone, the revisions are read that it was planned against; of nothing there is none", async () => {
  const undone = [{ revision: before }, { key: "banner", revision: "nothing" }, { key: "search" }];
  const { snapshots, request } = await prepared({}, recordOf(undone));
  expect(snapshots).toEqual([applied, before, undefined]);
  expect(request.undone).toHaveLength(3);
});

test("a record is looked for by the owner and then by its former ones, as the configuration of base names them", async () => {
  const steering = snapshot(branch, "owner: acme/shop\nformerOwners: [acme/storefront]\n");
  expect((await prepared({ steering })).instances).toEqual(["base", "acme/shop", "acme/storefront"]);
  expect((await prepared({ isProposal: true })).instances).toEqual(["undone", "acme/storefront"]);
});

test("a plan warns where its owner is another repository, by the configuration that steers it", () => {
  const [fork, own] = ["owner: acme/storefront\n", "owner: mallory/storefront\n"].map((text) => snapshot(head, text));
  const codes = (base: Snapshot | undefined, proposed: Snapshot | undefined) =>
    planRequest(proposed ?? emptySnapshot, base ?? emptySnapshot, {
      ...inputs,
      repository: "mallory/storefront",
    }).diagnostics.map(({ code }) => code);
  expect(codes(fork, own)).toEqual(["owner-of-another-repository"]);
  expect(codes(undefined, fork)).toEqual(["owner-of-another-repository"]);
  expect(codes(own, fork)).toEqual([]);
});
