// A repository in memory × what a run is about → what has been carried out so far, whose word counts, and what hides it.
import { describe, expect, test } from "vitest";
import type { ApplyRecord, UndoneOperation } from "../../src/model/record.ts";
import { type Comparison, prepare } from "../../src/pipeline/prepare.ts";
import type { PlanInputs } from "../../src/pipeline/request.ts";
import { memoryOf } from "../../src/planning/scope/memory.ts";
import type { Repository } from "../../src/repository/repository.ts";
import { emptySnapshot, notADirectory, type Snapshot } from "../../src/repository/revisions/snapshot.ts";
import { templateYaml, workflowYaml } from "../fixtures/documents.ts";

const commit = (digit: string) => digit.repeat(40);
const [before, applied, branch, head] = ["1", "2", "3", "4"].map(commit) as [string, string, string, string];
const directory = "workflows";
const inputs: PlanInputs = { directory, scope: "changed" };
const target = { project: "storefront", flag: "new-checkout", environment: "production" };
const targetName = "storefront/new-checkout/production";

interface Files {
  configuration?: string;
  /** YAML documents. */
  documents?: string;
  /** Where they lie. */
  inside?: string;
}

function snapshot(name: string, files: Files = {}): Snapshot {
  const { configuration = "owner: acme/storefront\n", documents, inside = directory } = files;
  const bytesOf = (path: string, text: string) => ({ path: `${inside}/${path}`, bytes: Buffer.from(text) });
  return {
    name,
    files: [
      bytesOf("workflow-sync.yaml", configuration),
      ...(documents === undefined ? [] : [bytesOf("workflows/all.yaml", documents)]),
    ],
    diagnostics: [],
  };
}

function recordOf(different: Partial<ApplyRecord> = {}): ApplyRecord {
  const whole = {
    v: 1,
    owner: "acme/storefront",
    sha: applied,
    directory,
    base: before,
    plan: "",
    run: "",
    undone: [],
  };
  return { ...(whole as ApplyRecord), ...different };
}

const entry: UndoneOperation = {
  kind: "create",
  key: "new-checkout",
  target: targetName,
  run: 1,
  digest: "d",
  reviewed: true,
  revision: "nothing",
};

interface World {
  /** By the commit, in the directory `workflows` unless they say otherwise. */
  commits?: Record<string, Files>;
  records?: (ApplyRecord | "unreadable")[];
  /** Records that may be anybody's. */
  unproved?: ApplyRecord[];
  /** The newest of each job: see `FoundRecords`. */
  ofTemplates?: ApplyRecord[];
  inputs?: Partial<PlanInputs>;
}

async function prepared(
  comparison: Partial<Comparison>,
  { commits = {}, records = [], unproved = [], ofTemplates, inputs: more = {} }: World = {},
) {
  const asked = { owners: [] as readonly string[], environments: [] as readonly string[], snapshots: [] as string[] };
  const at = (name: string, where: string) => {
    const files = commits[name] ?? {};
    return where === (files.inside ?? directory) ? snapshot(name, files) : { ...emptySnapshot, name };
  };
  const repository: Repository = {
    snapshot: async (name, where = directory) => {
      asked.snapshots.push(`${name} ${where}`);
      return name === undefined ? emptySnapshot : at(name, where);
    },
    directories: async (name) => [commits[name]?.inside ?? directory],
    records: {
      read: async (owners, environments) => {
        Object.assign(asked, { owners, environments });
        const found = [...unproved, ...records].map((one) =>
          one === "unreadable" ? one : { record: one, isProved: !unproved.includes(one) },
        );
        const others = ofTemplates && { ofTemplates: ofTemplates.map((record) => ({ record, isProved: true })) };
        return { records: found, ...others, diagnostics: [] };
      },
      write: async () => [],
      withdraw: async () => undefined,
    },
  };
  const standard = { head: snapshot(head, commits[head]), headIn: async (where: string) => at(head, where) };
  const result = await prepare(repository, { ...standard, ...comparison }, { ...inputs, ...more });
  const { request } = result;
  const { ledger } = request;
  const made = ledger.workflows.find(({ key }) => key === "new-checkout");
  return {
    ...asked,
    ...result,
    ledger,
    base: request.names.base,
    made: made?.content?.canonical.name,
    memory: memoryOf(ledger, { keys: ["new-checkout"], target }, made),
    codes: request.diagnostics.map(({ code }) => code),
  };
}

const [then, now] = ["Then", "Now"].map((name) => ({ documents: workflowYaml({ name }) })) as [Files, Files];
const into = snapshot(branch, now);
const world: World = { commits: { [applied]: then, [head]: now }, records: [recordOf()] };

test("what several records say was made a moment ago is told once", async () => {
  const one = { target: targetName, id: "a", at: 1 };
  const other = { ...one, id: "b" };
  const records = [recordOf({ made: [one, other] }), recordOf({ made: [one] })];
  const { request } = await prepared({ into }, { ...world, records });
  expect(request.made).toEqual([one, other]);
});

describe("what has been carried out is", () => {
  test.each<[string, Partial<Comparison>, World, [string, string | undefined, string]]>([
    ["what the record's commit says", { into }, world, [applied, "Then", "made"]],
    ["without a record, not known of what the change goes into", { into }, {}, [branch, "Now", "unknown"]],
    ["without a record, nothing else", { into: snapshot(branch) }, {}, [branch, undefined, "not made"]],
    ["what a person says it is", { into, named: snapshot(before, then) }, world, [before, "Then", "made"]],
    ["nothing, where a person says so", { into, named: emptySnapshot }, world, ["nothing", undefined, "not made"]],
    ["what was applied last, where the change goes into nothing else", {}, world, [applied, "Then", "made"]],
    [
      "not known of another revision, where it goes into nothing and nothing was applied",
      { otherwise: async () => snapshot(before, then) },
      {},
      [before, "Then", "unknown"],
    ],
    [
      "as the branch has it, where what was applied is no part of that yet",
      { into, isPartOf: async () => false },
      world,
      [applied, "Now", "made"],
    ],
    [
      "as it was applied, where that is a part of the branch",
      { into, isPartOf: async (one) => one === applied },
      world,
      [applied, "Then", "made"],
    ],
  ])("%s", async (_, comparison, given, [base, made, memory]) => {
    const result = await prepared(comparison, given);
    expect([result.base, result.made, result.memory]).toEqual([base, made, memory]);
  });

  test("of what is undone, what its own commit says", async () => {
    for (const [stands, made, memory, ...read] of [
      [{ revision: before }, "Then", "made", before],
      [{ revision: "nothing" }, undefined, "not made"],
      [{ revision: "nothing", unsure: "nothing" }, undefined, "unknown"],
      [{ revision: "nothing", unsure: before }, "Then", "unknown", before],
    ] as const) {
      const commits = { [before]: then, [applied]: now };
      const undone = [{ ...entry, ...stands }];
      const result = await prepared({ into }, { commits, records: [recordOf({ undone })] });
      expect([result.made, result.memory]).toEqual([made, memory]);
      expect(result.snapshots).toEqual([applied, ...read].map((one) => `${one} workflows`));
    }
  });

  test("not known where the newest record can't be understood, and that is none of those that are given on", async () => {
    const result = await prepared({ into }, { ...world, records: ["unreadable", recordOf()] });
    expect([result.memory, result.records, result.base]).toEqual(["unknown", [recordOf()], applied]);
  });

  test("of a record that nothing proves, only what there may have been; it is none of those that are given on", async () => {
    const bare = snapshot(branch);
    const result = await prepared({ into: bare }, { commits: { [applied]: then }, unproved: [recordOf()] });
    expect([result.made, result.memory, result.records, result.base]).toEqual(["Then", "unknown", [], branch]);
  });

  test("read in the directory that the record names", async () => {
    const moved = { [applied]: { ...then, inside: "old" } };
    const result = await prepared({ into }, { commits: moved, records: [recordOf({ directory: "old" })] });
    expect([result.made, result.snapshots, result.codes]).toEqual(["Then", [`${applied} old`], []]);
  });

  test("not known either where there is no record, and the documents have moved to another directory", async () => {
    const nothingHere = { ...emptySnapshot, name: branch };
    const moved = { [branch]: { ...then, inside: "old" }, [head]: now };
    expect((await prepared({ into: nothingHere }, { commits: moved })).memory).toBe("unknown");
    // Another owner's are no matter of this one's.
    const others = { [branch]: { ...then, inside: "old", configuration: "owner: acme/shop\n" }, [head]: now };
    expect((await prepared({ into: nothingHere }, { commits: others })).memory).toBe("not made");
    // Where they are still there, nothing has moved.
    const stays = { into: nothingHere, headIn: async () => snapshot(head, { ...now, inside: "old" }) };
    expect((await prepared(stays, { commits: moved })).memory).toBe("not made");
  });
});

test("records are looked for by the owner and then by its former ones, as the revision that it goes into names them", async () => {
  const renamed = snapshot(branch, { configuration: "owner: acme/shop\nformerOwners: [acme/storefront]\n" });
  const environments = ["production"];
  const { owners, environments: asked } = await prepared({ into: renamed }, { inputs: { environments } });
  expect([owners, asked]).toEqual([["acme/shop", "acme/storefront"], environments]);
  expect((await prepared({ into })).owners).toEqual(["acme/storefront"]);
  expect((await prepared({ into, named: renamed })).owners).toEqual(["acme/storefront"]);
});

describe("a change that takes an owner away is warned", () => {
  const o1 = "owner: acme/o1\nformerOwners: [acme/o0]\n";
  const warningsOf = async (
    before: string,
    after: string,
    comparison: Partial<Comparison> = {},
    given: World = world,
  ) => {
    const at = (name: string, configuration: string) => snapshot(name, { ...now, configuration });
    const { request } = await prepared({ into: at(branch, before), head: at(head, after), ...comparison }, given);
    return request.diagnostics.filter(({ code }) => code === "owner-left");
  };
  const naming = (owner: string, formerOwners: string) => ({
    severity: "warning",
    message: expect.stringContaining(`\`${owner}\` isn't among the owners any more`),
    hint: expect.stringContaining(`\`formerOwners: [${formerOwners}]\``),
  });

  test.each([
    ["out of `formerOwners`", "owner: acme/o1\n", [naming("acme/o0", "acme/o0")]],
    ["as `owner`", "owner: acme/o2\nformerOwners: [acme/o0]\n", [naming("acme/o1", "acme/o0, acme/o1")]],
    ["both", "owner: acme/o2\n", ["acme/o1", "acme/o0"].map((owner) => naming(owner, "acme/o1, acme/o0"))],
  ])("%s", async (_, after, warnings) => {
    expect(await warningsOf(o1, after)).toMatchObject(warnings);
  });

  test("and no other one is", async () => {
    expect(await warningsOf(o1, o1)).toEqual([]);
    expect(await warningsOf(o1, "owner: acme/o0\nformerOwners: [acme/o1]\n")).toEqual([]);
    expect(await warningsOf(o1, "owner: acme/o2\nformerOwners: [acme/o1, acme/o0]\n")).toEqual([]);
    // Whoever gives the owner by hand has chosen it, for both.
    const byHand = { ...world, inputs: { owner: "acme/mine" } };
    expect(await warningsOf("owner: acme/o1\n", "owner: acme/o2\n", {}, byHand)).toEqual([]);
    // Before the first document, nothing carries a marker.
    const first = { into: snapshot(branch, { configuration: o1 }) };
    expect(await warningsOf(o1, "owner: acme/o2\n", first, { commits: world.commits ?? {} })).toEqual([]);
    expect(await warningsOf(o1, "owner: acme/o2\n", first)).not.toEqual([]);
  });
});

describe("two directories of one owner", () => {
  const records = [recordOf({ directory: "old" })];
  const inBoth = async (where: string) => snapshot(head, { ...now, inside: where });

  test("are an error where both hold documents", async () => {
    const found = await prepared({ into, headIn: inBoth }, { commits: { [head]: now }, records });
    expect(found.request.diagnostics).toMatchObject([
      { severity: "error", code: "two-directories", message: expect.stringMatching(/`workflows` and `old`/) },
    ]);
  });

  test.each<[string, Partial<Comparison>, World]>([
    ["the other one is empty by now", {}, { commits: { [head]: now }, records }],
    ["this one is", { headIn: inBoth }, { records }],
    ["it is the same one", { headIn: inBoth }, { commits: { [head]: now }, records: [recordOf()] }],
  ])("are none where %s", async (_, comparison, given) => {
    expect((await prepared({ into, ...comparison }, given)).codes).toEqual([]);
  });
});

describe("of templates another job's record counts where it is of a later commit", () => {
  const into = snapshot(branch);
  const later = commit("5");
  const own = recordOf({ environments: ["production"] });
  const others = recordOf({ sha: later, environments: ["staging"] });
  const limited = { records: [own], inputs: { environments: ["production"] } };
  const away = { [applied]: 2, [later]: 1 };
  const comparison = { into, commitsSince: async (sha: string) => away[sha] };
  const templates = ({ ledger }: Awaited<ReturnType<typeof prepared>>) =>
    ledger.templates.map(({ key, content }) => [key, content?.canonical.name]);
  const documents = (name: string, ...more: string[]) => ({
    documents: [workflowYaml({ name }), templateYaml({ name, more })].join("---\n"),
  });

  test("which says nothing of workflows, and isn't among those that are given on", async () => {
    const commits = { [applied]: documents("Earlier", "protect: true"), [later]: documents("Later") };
    const found = await prepared(comparison, { ...limited, commits, ofTemplates: [others, own] });
    expect([found.made, templates(found), found.base]).toEqual(["Earlier", [["standard", "Later"]], applied]);
    expect(found.records).toEqual([own]);
    // A protection that it has taken away is over.
    expect(found.request.protecting.flatMap((one) => one.templates.filter(({ protect }) => protect))).toEqual([]);
    expect(found.request.protecting.flatMap(({ workflows }) => workflows)).toHaveLength(1);
  });

  test("and protects them", async () => {
    const commits = { [applied]: documents("Earlier"), [later]: documents("Later", "protect: true") };
    const { request } = await prepared(comparison, { ...limited, commits, ofTemplates: [others, own] });
    expect(request.protecting.flatMap((one) => one.templates.filter(({ protect }) => protect))).toHaveLength(1);
  });

  test("with what is undone of them, and not of that job's workflows", async () => {
    const { target: _, run: __, ...rest } = entry;
    const undone = [
      { ...rest, key: "standard", revision: before },
      { ...entry, revision: commit("6") },
    ];
    const commits = { [before]: documents("Before"), [applied]: documents("Earlier"), [later]: documents("Later") };
    const found = await prepared(comparison, { ...limited, commits, ofTemplates: [{ ...others, undone }, own] });
    expect([found.made, templates(found)]).toEqual(["Earlier", [["standard", "Before"]]]);
    expect(found.snapshots).not.toContain(`${commit("6")} ${directory}`);
  });

  test("and one at the commit of the run's own is read once", async () => {
    const commits = { [applied]: documents("Earlier") };
    const alike = { ...others, sha: applied };
    const found = await prepared(comparison, { ...limited, commits, ofTemplates: [alike, own] });
    expect(templates(found)).toEqual([["standard", "Earlier"]]);
    expect(found.snapshots).toEqual([`${applied} ${directory}`]);
  });

  test("two directories of one owner are an error also where each is a job's", async () => {
    const commits = { [later]: { ...documents("Later"), inside: "old" }, [head]: documents("Now") };
    const elsewhere = { ...others, directory: "old" };
    const headIn = async (where: string) => snapshot(head, { ...documents("Now"), inside: where });
    const found = await prepared({ ...comparison, headIn }, { ...limited, commits, ofTemplates: [elsewhere, own] });
    expect(found.codes).toContain("two-directories");
  });
});

describe("where a revision can't be read", () => {
  const broken = { documents: "kind: [\n" };

  test("a change that mends the branch is compared with what was applied last, and says so", async () => {
    const result = await prepared({ into: snapshot(branch, broken) }, world);
    expect([result.base, result.made, result.codes]).toEqual([applied, "Then", ["base-broken"]]);
    expect(result.request.into.workflows.map(({ content }) => content?.canonical.name)).toEqual(["Then"]);
    expect(result.request.unreadable).toEqual([]);
  });

  test.each<[string, Partial<Comparison>, World]>([
    ["what it goes into, without a record", { into: snapshot(branch, broken) }, {}],
    ["what was applied", { into }, { ...world, commits: { [applied]: broken } }],
    [
      "what stood before what is undone",
      { into },
      { commits: { [before]: broken }, records: [recordOf({ undone: [{ ...entry, revision: before }] })] },
    ],
    ["what a person names", { into, named: snapshot(before, broken) }, world],
    ["its configuration", { into: snapshot(branch, { configuration: "guards: [" }) }, {}],
  ])("that is told, since what has run could look new: %s", async (_, comparison, given) => {
    expect((await prepared(comparison, given)).request.unreadable).toMatchObject([{ severity: "error" }]);
  });

  test("it is no matter where it isn't what anything is compared with", async () => {
    const { request } = await prepared(
      { into, named: snapshot(before, then) },
      { ...world, commits: { [applied]: broken } },
    );
    expect(request.unreadable).toEqual([]);
  });
});

describe("no change lifts what stops it", () => {
  const says = (configuration: string) => ({ configuration: `owner: acme/storefront\n${configuration}` });
  const pause = says("paused: { reason: incident }\n");

  test.each<[string, Partial<Comparison>, World["commits"]]>([
    ["what it goes into", { into: snapshot(branch, pause) }, {}],
    ["what was applied last", { into: snapshot(branch) }, { [applied]: pause }],
    ["the change itself", { into: snapshot(branch) }, { [head]: pause }],
  ])("a pause holds where it stands in %s", async (_, comparison, commits = {}) => {
    const { request } = await prepared(comparison, { commits, records: [recordOf()] });
    expect(request.policies.paused?.reason).toBe("incident");
  });

  test("a protection holds where the document has it at any of them", async () => {
    const protecting = { documents: workflowYaml({ more: ["protect: true"] }) };
    for (const [comparison, commits] of [
      [{ into: snapshot(branch, protecting) }, {}],
      [{ into: snapshot(branch) }, { [applied]: protecting }],
    ] as const) {
      const { request } = await prepared(comparison, { commits, records: [recordOf()] });
      expect(request.protecting.flatMap(({ workflows }) => workflows.filter(({ protect }) => protect))).toHaveLength(1);
    }
  });

  test("its documents are checked as the revision says that it goes into", async () => {
    const strange = workflowYaml({ stages: [{ name: "a", condition: "wait: 1d", action: "kind: turnAround" }] });
    const found = async (atHead: string, atBase: string) => {
      const check = (severity: string) => `checks: { unknown-instruction: ${severity} }\n`;
      const commits = { [head]: { ...says(check(atHead)), documents: strange } };
      const { request } = await prepared({ into: snapshot(branch, says(check(atBase))) }, { commits });
      return request.head.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
    };
    expect(await found("off", "error")).toEqual(["error unknown-instruction"]);
    expect(await found("error", "off")).toEqual([]);
  });
});

test("what earlier applies left undone keeps the guards that were lifted for it, unless a person says what is there", async () => {
  const records = [
    recordOf({ environments: ["staging"] }),
    recordOf({
      undone: [
        { ...entry, lifted: ["protected"] },
        { ...entry, digest: "e", reviewed: false },
      ],
    }),
  ];
  const { request } = await prepared({ into }, { records });
  expect([...request.lifted.keys()]).toEqual(["d"]);
  expect(request.lifted.get("d")?.has("protected")).toBe(true);
  expect((await prepared({ into, named: snapshot(before) }, { records })).request.lifted.size).toBe(0);
});

describe("a directory that isn't there is an error, and nothing else is told of it", () => {
  const missing = (name: string): Snapshot => ({ ...emptySnapshot, name });
  const inItsPlace = { ...missing(head), diagnostics: [notADirectory(directory, false)] };
  const none = { configuration: "", inside: directory };
  test.each<[string, Partial<Comparison>, World, string[]]>([
    ["where it never was", { head: missing(head), into: missing(branch) }, {}, ["no-directory"]],
    ["where there was nothing at all before", { head: missing(head) }, {}, ["no-directory"]],
    [
      "but for the standard one, which a repository may not have yet",
      { head: missing(head), into: missing(branch) },
      { inputs: { directory: ".launchdarkly", owner: "acme/storefront" } },
      [],
    ],
    ["but not where the branch has it", { head: missing(head), into: snapshot(branch) }, {}, []],
    ["nor where it is there", { head: snapshot(head), into: missing(branch) }, {}, []],
    ["nor where a file is in its place", { head: inItsPlace, into: snapshot(branch) }, {}, ["not-a-directory"]],
    [
      "nor where an apply was of it",
      { head: missing(head), into: missing(branch) },
      { commits: { [applied]: none }, records: [recordOf()], inputs: { owner: "acme/storefront" } },
      [],
    ],
  ])("%s", async (_, comparison, more, codes) => {
    expect((await prepared(comparison, more)).codes).toEqual(codes);
  });
});
