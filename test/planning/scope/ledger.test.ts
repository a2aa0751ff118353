// Apply records, the documents at their commits, and what a change goes into → what is known of each document: the ledger.
import { describe, expect, test } from "vitest";
import type { Revision } from "../../../src/configuration/revision.ts";
import type { DesiredWorkflow, Target } from "../../../src/model/document.ts";
import type { ApplyRecord, UndoneOperation } from "../../../src/model/record.ts";
import {
  type Ledger,
  ledgerFrom,
  ledgerOf,
  type RememberedApply,
  revisionsOf,
  type Source,
} from "../../../src/planning/scope/ledger.ts";
import { type Memory, memoryOf, revisionOf, whyUnknown } from "../../../src/planning/scope/memory.ts";
import { joined, PRODUCTION, ROLLOUT, readDocuments, templateYaml, workflowYaml } from "../world.ts";

const [NEWEST, EARLIER, OLD, INTO] = ["1", "2", "3", "4"].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const STAGING: Target = { ...PRODUCTION, environment: "staging" };
const both = ["staging", "production"];
const edited = (wait: string, parts: Parameters<typeof workflowYaml>[0] = {}) =>
  workflowYaml({ ...parts, waits: [wait] });
const of = (yaml: string | undefined) => readDocuments(yaml, "base");

interface Applied {
  sha?: string;
  environments?: string[];
  /** The documents at its commit. */
  at?: string;
  undone?: UndoneOperation[];
  isProved?: boolean;
  /** By the commit. */
  revisions?: Record<string, string | undefined>;
}

const entry: UndoneOperation = {
  kind: "create",
  key: "new-checkout",
  target: "storefront/new-checkout/production",
  run: 1,
  digest: "d",
  reviewed: true,
  revision: "nothing",
};

const undoneOf = (different: Partial<UndoneOperation>): UndoneOperation => ({ ...entry, ...different });
/** One of a template has no target. */
const ofTemplate = (revision: string): UndoneOperation => {
  const { target: _, run: __, ...rest } = entry;
  return { ...rest, key: "standard", revision };
};

function applied({
  sha = NEWEST,
  environments,
  at,
  undone = [],
  isProved = true,
  revisions = {},
}: Applied): RememberedApply {
  const record: ApplyRecord = {
    v: 1,
    owner: "acme/storefront",
    sha,
    directory: ".launchdarkly",
    ...(environments && { environments }),
    base: OLD,
    plan: "0".repeat(32),
    run: "a run",
    undone,
  };
  const read = Object.entries(revisions).map(([commit, yaml]) => [commit, of(yaml)] as const);
  return { record, isProved, documents: of(at), revisions: new Map(read) };
}

interface Given {
  sources?: Source[];
  ofTemplates?: Source;
  into?: string;
  head?: string;
}

function ledger({ sources = [], ofTemplates, into, head }: Given): Ledger {
  return ledgerOf({ sources, ofTemplates, into: { ...of(into), name: INTO }, head: of(head) });
}

const madeOn = (found: Ledger, { environment }: Target = PRODUCTION, key = "new-checkout") =>
  found.workflows.find((one) => one.key === key && one.target.environment === environment);
const hashOf = (one: DesiredWorkflow | undefined) => one?.content?.hash;
/** What the document says in this environment, as a hash. */
const says = (yaml: string, environment = "production") =>
  hashOf(of(yaml).workflows.find(({ target }) => target.environment === environment));
const memory = (found: Ledger, target = PRODUCTION, key = "new-checkout"): Memory =>
  memoryOf(found, { keys: [key], target }, madeOn(found, target, key));
const stands = (found: Ledger, target = PRODUCTION, key = "new-checkout") =>
  words(revisionOf(found, { key, keys: [key], target }));
const templateStands = (found: Ledger) => words(revisionOf(found, { key: "standard", keys: ["standard"] }));
/** `1…`, or `3…, perhaps 1…`. */
const words = ({ revision, unsure }: ReturnType<typeof revisionOf>) =>
  unsure === undefined ? revision : `${revision}, perhaps ${unsure}`;

describe("without any record", () => {
  const found = ledger({ into: joined(ROLLOUT, templateYaml()), head: edited("9d", { environments: both }) });

  test("what the change goes into may have been made, and what it lacks was not", () => {
    expect([memory(found), stands(found)]).toEqual(["unknown", `nothing, perhaps ${INTO}`]);
    expect([memory(found, STAGING), stands(found, STAGING)]).toEqual(["not made", INTO]);
    expect([memory(found, PRODUCTION, "other"), stands(found, PRODUCTION, "other")]).toEqual(["not made", INTO]);
    expect(found.restsOnInto).toBe(true);
  });

  test("its documents are what a change is compared with, templates too", () => {
    expect(hashOf(madeOn(found))).toBe(says(ROLLOUT));
    expect(found.templates.map(({ key }) => key)).toEqual(["standard"]);
    expect([found.count, templateStands(found)]).toEqual([2, INTO]);
  });

  test("a document under a new key is as unknown as it was under the former one", () => {
    const target = PRODUCTION;
    expect(memoryOf(found, { keys: ["renamed", "new-checkout"], target }, madeOn(found))).toBe("unknown");
    expect(memoryOf(found, { keys: ["renamed"], target }, undefined)).toBe("not made");
  });
});

describe("with a record", () => {
  test("its commit says what was made, whatever the change goes into", () => {
    const found = ledger({ sources: [applied({ at: ROLLOUT })], into: edited("9d"), head: edited("8d") });
    expect([memory(found), hashOf(madeOn(found)), stands(found)]).toEqual(["made", says(ROLLOUT), NEWEST]);
    expect([memory(found, PRODUCTION, "other"), found.restsOnInto]).toEqual(["not made", false]);
  });

  test("what only the change goes into was not made", () => {
    const found = ledger({ sources: [applied({})], into: ROLLOUT, head: ROLLOUT });
    expect([memory(found), stands(found)]).toEqual(["not made", NEWEST]);
  });
});

describe("for each environment the newest record that covers it counts", () => {
  const older = edited("1d", { environments: both });
  const newer = edited("2d", { environments: both });
  const whole = (sha: string, at: string) => applied({ sha, at });
  const partly = (sha: string, at: string, ...environments: string[]) => applied({ sha, at, environments });

  test.each<[string, Source[], { production: [string, string]; staging: [string, string] }]>([
    [
      "one job became a matrix, of which one part has run",
      [partly(NEWEST, newer, "production"), whole(EARLIER, older)],
      { production: [newer, NEWEST], staging: [older, EARLIER] },
    ],
    [
      "a matrix became one job",
      [whole(NEWEST, newer), partly(EARLIER, older, "production"), partly(OLD, older, "staging")],
      { production: [newer, NEWEST], staging: [newer, NEWEST] },
    ],
    [
      "a matrix whose parts stand at different commits",
      [partly(NEWEST, newer, "staging"), partly(EARLIER, older, "production"), partly(OLD, newer, "production")],
      { production: [older, EARLIER], staging: [newer, NEWEST] },
    ],
    [
      "an older record that covers more says nothing of what a newer one covers",
      [partly(NEWEST, newer, "production", "staging"), whole(EARLIER, older)],
      { production: [newer, NEWEST], staging: [newer, NEWEST] },
    ],
  ])("%s", (_, sources, { production, staging }) => {
    const found = ledger({ sources, into: older, head: newer });
    for (const [target, [yaml, commit]] of [
      [PRODUCTION, production],
      [STAGING, staging],
    ] as const) {
      expect([memory(found, target), hashOf(madeOn(found, target))]).toEqual(["made", says(yaml, target.environment)]);
      expect(stands(found, target)).toBe(commit);
    }
    expect(found.restsOnInto).toBe(false);
  });

  test("of one that none covers, only what the change goes into tells", () => {
    const found = ledger({ sources: [partly(NEWEST, newer, "production")], into: older, head: newer });
    expect([memory(found), memory(found, STAGING)]).toEqual(["made", "unknown"]);
    expect([hashOf(madeOn(found, STAGING)), stands(found, STAGING)]).toEqual([
      says(older, "staging"),
      `nothing, perhaps ${INTO}`,
    ]);
    expect(found.restsOnInto).toBe(true);
    const bare = ledger({ sources: [partly(NEWEST, newer, "production")], head: newer });
    expect([memory(bare, STAGING), stands(bare, STAGING)]).toEqual(["not made", INTO]);
  });

  test("templates, which are on no environment, are those of the newest", () => {
    const sources = [
      partly(NEWEST, templateYaml({ wait: "9d" }), "staging"),
      whole(EARLIER, joined(older, templateYaml(), templateYaml({ key: "gone" }))),
    ];
    const found = ledger({ sources });
    expect(found.templates.map(({ key, content }) => [key, content?.hash])).toEqual(
      of(templateYaml({ wait: "9d" })).templates.map(({ key, content }) => [key, content?.hash]),
    );
    expect(templateStands(found)).toBe(NEWEST);
  });

  test("or those of a record that speaks of other environments only, which says nothing of this one's workflows", () => {
    const sources = [partly(EARLIER, joined(older, templateYaml()), "production")];
    const other = applied({ environments: ["staging"], at: newer, undone: [ofTemplate(OLD)] });
    const revisions = new Map([[OLD, of(templateYaml({ wait: "9d" }))]]);
    const into = joined(older, templateYaml({ key: "in-into" }));
    const found = ledger({ sources, ofTemplates: { ...other, revisions }, into });
    expect(found.templates.map(({ content }) => content?.hash)).toEqual(
      of(templateYaml({ wait: "9d" })).templates.map(({ content }) => content?.hash),
    );
    expect([hashOf(madeOn(found)), stands(found), templateStands(found)]).toEqual([says(older), EARLIER, OLD]);
    expect(memory(found, STAGING)).toBe("unknown");
    // It is there and can't be read: what the own one says is older.
    const lost = ledger({ sources, ofTemplates: "unreadable", into });
    expect(lost.templates.map(({ key }) => key)).toEqual(["in-into"]);
  });
});

describe("where the newest record can't be read", () => {
  const at = workflowYaml({ environments: both });

  test("nothing is known of what it may speak of, be it named for the first time", () => {
    const found = ledger({ sources: ["unreadable", applied({ sha: EARLIER, at })], into: at, head: at });
    for (const [key, perhaps] of [
      ["new-checkout", EARLIER],
      ["never-seen", "nothing"],
    ] as const)
      expect([memory(found, PRODUCTION, key), stands(found, PRODUCTION, key)]).toEqual([
        "unknown",
        `nothing, perhaps ${perhaps}`,
      ]);
    expect(found.restsOnInto).toBe(true);
  });

  test("what a newer one covers is known", () => {
    const newest = applied({ environments: ["production"], at });
    const found = ledger({ sources: [newest, "unreadable", applied({ sha: EARLIER, at })], into: at, head: at });
    expect([memory(found), memory(found, STAGING)]).toEqual(["made", "unknown"]);
    expect(memory(found, STAGING, "never-seen")).toBe("unknown");
    expect(memory(found, PRODUCTION, "never-seen")).toBe("not made");
  });

  test("one that is older than all that is asked for says nothing", () => {
    const found = ledger({ sources: [applied({ at }), "unreadable"], into: at, head: at });
    expect([memory(found), memory(found, STAGING)]).toEqual(["made", "made"]);
  });
});

describe("where nothing proves that the newest record is ours", () => {
  const gone = workflowYaml({ key: "gone", environments: both });

  test("what it names may have been made, nothing is known of the rest, and an older one that is ours adds to it", () => {
    const unproved = applied({ at: joined(ROLLOUT, gone), isProved: false });
    const older = applied({ sha: EARLIER, at: edited("9d", { key: "older" }), undone: [undoneOf({ key: "past" })] });
    const found = ledger({ sources: [unproved, older], into: edited("3d"), head: ROLLOUT });
    expect(hashOf(madeOn(found))).toBe(says(ROLLOUT));
    expect(["new-checkout", "gone", "older", "never-seen"].map((key) => stands(found, PRODUCTION, key))).toEqual([
      `nothing, perhaps ${NEWEST}`,
      `nothing, perhaps ${NEWEST}`,
      `nothing, perhaps ${EARLIER}`,
      "nothing, perhaps nothing",
    ]);
    for (const key of ["new-checkout", "gone", "older", "never-seen"])
      expect(memory(found, PRODUCTION, key)).toBe("unknown");
    expect([found.restsOnInto, found.undone.size]).toEqual([true, 0]);
  });

  test("what stood before what it says is undone may be there as well", () => {
    const undone = [undoneOf({ kind: "delete", key: "gone", revision: OLD })];
    const unproved = applied({ at: ROLLOUT, undone, isProved: false, revisions: { [OLD]: gone } });
    const found = ledger({ sources: [unproved] });
    expect(stands(found, PRODUCTION, "gone")).toBe(`nothing, perhaps ${OLD}`);
  });
});

describe("what is undone is as it was at the commit that its entry names", () => {
  const other = workflowYaml({ key: "other", waits: ["5d"] });
  const removed = workflowYaml({ key: "removed", waits: ["6d"] });

  test("each at its own, and the rest at the record's", () => {
    const source = applied({
      at: joined(ROLLOUT, other),
      undone: [undoneOf({ revision: OLD }), undoneOf({ kind: "delete", key: "removed", revision: EARLIER })],
      revisions: {
        [OLD]: joined(edited("3d"), removed.replace("6d", "7d")),
        [EARLIER]: joined(removed, other.replace("5d", "9d"), edited("8d")),
      },
    });
    const found = ledger({ sources: [source] });
    const expected = { "new-checkout": edited("3d"), other, removed };
    expect(Object.fromEntries(found.workflows.map((one) => [one.key, hashOf(one)]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([key, yaml]) => [key, says(yaml)])),
    );
    expect(found.count).toBe(3);
    expect(Object.keys(expected).map((key) => memory(found, PRODUCTION, key))).toEqual(["made", "made", "made"]);
    expect(Object.keys(expected).map((key) => stands(found, PRODUCTION, key))).toEqual([OLD, NEWEST, EARLIER]);
    expect(revisionsOf(source.record)).toEqual([OLD, EARLIER]);
  });

  test("it was not made where nothing stood, or not there", () => {
    for (const revision of ["nothing", OLD]) {
      const source = applied({
        at: joined(ROLLOUT, other),
        undone: [undoneOf({ revision })],
        revisions: { [OLD]: other },
      });
      const found = ledger({ sources: [source], into: ROLLOUT });
      expect([memory(found), madeOn(found), stands(found)]).toEqual(["not made", undefined, revision]);
      expect([memory(found, PRODUCTION, "other"), found.count]).toEqual(["made", 1]);
    }
  });

  test("it is as unknown as it was", () => {
    const edit = edited("3d");
    for (const [unsure, made] of [
      ["nothing", undefined],
      [EARLIER, edit],
    ] as const) {
      const source = applied({ at: ROLLOUT, undone: [undoneOf({ unsure })], revisions: { [EARLIER]: edit } });
      const found = ledger({ sources: [source], into: ROLLOUT });
      expect([memory(found), stands(found)]).toEqual(["unknown", `nothing, perhaps ${unsure}`]);
      expect(hashOf(madeOn(found))).toBe(made && says(made));
      expect(revisionsOf(source.record)).toEqual(unsure === EARLIER ? [EARLIER] : []);
    }
  });

  test("what may have been carried out since counts as its document; where that has none, the one before", () => {
    const undone = [undoneOf({ revision: OLD, unsure: NEWEST })];
    const revisions = { [OLD]: edited("3d"), [NEWEST]: ROLLOUT };
    const found = ledger({ sources: [applied({ at: ROLLOUT, undone, revisions })] });
    expect([memory(found), hashOf(madeOn(found)), stands(found)]).toEqual([
      "unknown",
      says(ROLLOUT),
      `${OLD}, perhaps ${NEWEST}`,
    ]);
    const gone = ledger({ sources: [applied({ undone, revisions: { ...revisions, [NEWEST]: undefined } })] });
    expect(hashOf(madeOn(gone))).toBe(says(edited("3d")));
  });

  test("under the key that it had then, and known by the one that the record gives it", () => {
    const renamed = workflowYaml({ key: "renamed", waits: ["3d"], more: ["formerKeys: [new-checkout]"] });
    const source = applied({
      at: renamed,
      undone: [undoneOf({ kind: "replace", key: "renamed", revision: OLD, keyAt: { [OLD]: "new-checkout" } })],
      revisions: { [OLD]: ROLLOUT },
    });
    const found = ledger({ sources: [source] });
    const made = madeOn(found, PRODUCTION, "renamed");
    expect([madeOn(found), hashOf(made), made?.formerKeys]).toEqual([undefined, says(ROLLOUT), ["new-checkout"]]);
    expect(memoryOf(found, { keys: ["renamed"], target: PRODUCTION }, madeOn(found, PRODUCTION, "renamed"))).toBe(
      "made",
    );
  });

  test("on its own target alone", () => {
    const at = workflowYaml({ environments: both });
    const source = applied({
      at,
      undone: [undoneOf({ revision: OLD })],
      revisions: { [OLD]: edited("3d", { environments: both }) },
    });
    const found = ledger({ sources: [source] });
    expect(hashOf(madeOn(found))).toBe(says(edited("3d")));
    expect(hashOf(madeOn(found, STAGING))).toBe(says(at, "staging"));
  });

  test("an entry of a record that doesn't count for its environment says nothing", () => {
    const at = workflowYaml({ environments: both });
    const old = applied({ sha: EARLIER, at, undone: [entry, undoneOf({ target: "storefront/new-checkout/staging" })] });
    const found = ledger({ sources: [applied({ environments: ["production"], at }), old] });
    expect([memory(found), memory(found, STAGING)]).toEqual(["made", "not made"]);
    expect([...found.undone.keys()]).toEqual(["workflow storefront/new-checkout/staging new-checkout"]);
  });

  test("templates, too", () => {
    const then = templateYaml({ wait: "9d" });
    for (const [revision, expected] of [
      [OLD, then],
      ["nothing", undefined],
    ] as const) {
      const source = applied({ at: templateYaml(), undone: [ofTemplate(revision)], revisions: { [OLD]: then } });
      const found = ledger({ sources: [source] });
      expect(found.templates.map(({ content }) => content?.hash)).toEqual(
        of(expected).templates.map(({ content }) => content?.hash),
      );
      expect([...found.undone.keys()]).toEqual(["template standard"]);
      expect(templateStands(found)).toBe(revision);
    }
  });
});

test("where the old one was deleted and its successor may be missing, that comes before all else", () => {
  const replacing = undoneOf({ revision: OLD, replacing: true });
  const source = applied({ at: ROLLOUT, undone: [replacing], revisions: { [OLD]: edited("3d") } });
  expect(memory(ledger({ sources: [source] }))).toBe("replacing");
  const unknown = applied({ at: ROLLOUT, undone: [{ ...replacing, unsure: "nothing" }] });
  expect(memory(ledger({ sources: [unknown] }))).toBe("replacing");
  const renamed = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
  const found = ledger({ sources: [source], head: renamed });
  const keys = ["renamed", "new-checkout"];
  expect(memoryOf(found, { keys, target: PRODUCTION }, madeOn(found))).toBe("replacing");
});

test("what a person says that LaunchDarkly holds was made, and nothing else was", () => {
  const given: Revision & { name: string } = { ...of(joined(ROLLOUT, templateYaml())), name: OLD };
  const found = ledgerFrom(given);
  expect([memory(found), stands(found), templateStands(found)]).toEqual(["made", OLD, OLD]);
  for (const target of [PRODUCTION, STAGING])
    expect([memory(found, target, "other"), stands(found, target, "other")]).toEqual(["not made", OLD]);
  expect([found.count, found.undone.size]).toEqual([2, 0]);
});

describe("why it isn't known whether something was made", () => {
  const at = ROLLOUT;
  const begun = (unsure: string): Source => {
    const apply = applied({ at, undone: [undoneOf({ unsure })] });
    return { ...apply, record: { ...apply.record, begun: true } };
  };

  const perhaps = (parts: Partial<UndoneOperation>): Source => applied({ at, undone: [undoneOf(parts)] });

  test.each<[string, Source[], string | undefined]>([
    ["there is no record", [], "no record"],
    ["the newest can't be understood", ["unreadable", applied({ sha: EARLIER, at })], "not understood"],
    ["nothing proves the newest", [applied({ at, isProved: false }), applied({ sha: EARLIER, at })], "not proved"],
    ["an apply was lost that was to make it", [begun(NEWEST)], "apply lost"],
    ["it wasn't known before an apply was lost", [begun(OLD)], "not known before"],
    ["an apply was killed that was to make it", [perhaps({ unsure: NEWEST })], "apply cut short"],
    ["that was some applies ago", [perhaps({ unsure: OLD, revision: EARLIER })], "apply cut short"],
    ["no record had spoken of it then", [perhaps({ unsure: OLD })], "not known before"],
    ["it was made", [applied({ at })], undefined],
  ])("%s", (_, sources, doubt) => {
    const found = ledger({ sources, into: at, head: at });
    expect(whyUnknown(found, { keys: ["new-checkout"], target: PRODUCTION })).toBe(doubt);
  });
});
