// Laws of an export, tried in random accounts: what it writes plans as adopted, and as nothing once that is merged.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../../src/documents/yaml/parse.ts";
import { parseFlag, parseMember, parseWorkflow } from "../../src/launchdarkly/parse.ts";
import { isError } from "../../src/model/messages/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import { targetName } from "../../src/model/target.ts";
import { progressOf } from "../../src/planning/ownership/progress.ts";
import { resolveWorkflow } from "../../src/resolving/resolve.ts";
import { worlds } from "../planning/random.ts";
import { COLOUR, FLAG, type Json, NOW, planFor, readDocuments, runs } from "../planning/world.ts";
import { exported, handMadeOnes, handMadeTemplates, MEMBERS, withExported } from "./world.ts";

const accounts = fc.record({
  world: worlds,
  byHand: handMadeOnes,
  templatesByHand: handMadeTemplates,
  includeFinished: fc.boolean(),
  owner: fc.constantFrom(undefined, null),
});

/** Doubles are deduplicated by whoever looks at their target, whatever made it look; the words of the rest don't matter. */
function operations({ operations: all }: Plan): string[] {
  return all.flatMap(({ id, kind, blockedBy }) => (kind === "dedupe" ? [] : [[id, ...blockedBy].join(" ")]));
}

test("export, then plan, adopts what was exported and adds nothing else; once merged, it adds nothing at all", async () => {
  const counts = { workflows: 0, templates: 0, notices: 0 };
  await fc.assert(
    fc.asyncProperty(accounts, async ({ world, byHand, templatesByHand, includeFinished, owner }) => {
      const live: Json[] = [...(world.live ?? []), ...byHand];
      const known = new Set((world.templates ?? []).map(({ _key }) => _key));
      const templates: Json[] = [...(world.templates ?? []), ...templatesByHand.filter(({ _key }) => !known.has(_key))];
      const { head } = world;
      const made = exported({
        live,
        templates,
        includeFinished,
        ...(head !== undefined && { head }),
        ...(owner === null && { owner }),
      });
      counts.workflows += made.workflows;
      counts.templates += made.templates;
      counts.notices += made.notices.length;

      const account = { live, templates, flags: [COLOUR], scope: "all" as const };
      const together = withExported(head, made);
      const before = planFor({ ...account, ...(head !== undefined && { head }) });
      const after = planFor({ ...account, ...(together !== undefined && { head: together }) });
      expect(after.diagnostics.filter(isError)).toEqual(before.diagnostics.filter(isError));
      const added = operations(after).filter((operation) => !operations(before).includes(operation));
      expect(added.filter((operation) => !/^adopt (?:workflow|template) \S+(?: \S+)?$/.test(operation))).toEqual([]);
      expect(operations(before).filter((operation) => !operations(after).includes(operation))).toEqual([]);
      expect(added).toHaveLength(made.workflows + made.templates);
      // What every live thing of the account came to: a document or a word why not.
      expect(made.workflows + made.templates + made.notices.length).toBe(live.length + templates.length);

      const merged = planFor({ ...account, ...(together !== undefined && { head: together, base: together }) });
      const unmerged = planFor({ ...account, ...(head !== undefined && { head, base: head }) });
      expect(operations(merged)).toEqual(operations(unmerged));
      expect(merged.diagnostics.filter(isError)).toEqual(unmerged.diagnostics.filter(isError));
    }),
    runs(75),
  );
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});

test("once merged, an edit of one document concerns its workflow alone, and so does its removal", async () => {
  const seen = { replaced: 0, stopped: 0, deleted: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(handMadeOnes, fc.nat(), async (live, choice) => {
      const { files } = exported({ live, includeFinished: true });
      const documents = files.flatMap(({ text }) => text.split(/^---\n/m));
      const index = choice % Math.max(1, documents.length);
      const [document] = documents.slice(index, index + 1).flatMap((text) => readDocuments(text).workflows);
      const original = live.find(({ _id }) => _id === document?.adopt);
      if (document === undefined || original === undefined) return;
      const name = `workflow ${targetName(document.target)} ${document.key}`;
      const progress = progressOf(parseWorkflow(original, document.target), 0, NOW).kind;
      const account = { live, flags: [COLOUR], base: documents.join("---\n") };

      const edited = documents.with(index, `${documents[index]}  - name: one more\n`).join("---\n");
      const changed = planFor({ ...account, head: edited });
      expect(changed.operations.filter(({ id }) => id !== `replace ${name}`)).toEqual([]);
      for (const { blockedBy } of changed.operations) {
        expect(blockedBy.includes("run-once")).toBe(progress !== "waiting");
        seen[progress === "waiting" ? "replaced" : "stopped"]++;
      }

      const rest = documents.toSpliced(index, 1);
      const removed = planFor({ ...account, ...(rest.length > 0 && { head: rest.join("---\n") }) });
      expect(removed.operations.map(({ id }) => id)).toEqual(progress === "ended" ? [] : [`delete ${name}`]);
      seen[progress === "ended" ? "left" : "deleted"]++;
    }),
    runs(100),
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test("the same account gives the same bytes, in whatever order LaunchDarkly lists it", async () => {
  await fc.assert(
    fc.asyncProperty(handMadeOnes, handMadeTemplates, async (live, templates) => {
      const { files } = exported({ live, templates });
      expect(exported({ live: live.toReversed(), templates: templates.toReversed() }).files).toEqual(files);
    }),
    runs(100),
  );
});

test("what is exported is found again: a second export leaves all of it where it is", async () => {
  await fc.assert(
    fc.asyncProperty(handMadeOnes, handMadeTemplates, fc.boolean(), async (live, templates, includeFinished) => {
      const first = exported({ live, templates, includeFinished });
      const head = withExported(undefined, first);
      const second = exported({ live, templates, includeFinished, ...(head !== undefined && { head }) });
      expect(second.files).toEqual([]);
      expect(second.notices.filter(({ code }) => code === "adopted")).toHaveLength(first.workflows + first.templates);
    }),
    runs(100),
  );
});

test("names and descriptions come back as they are, and the file is valid as it stands", async () => {
  await fc.assert(
    fc.asyncProperty(handMadeOnes, async (live) => {
      const byId = new Map(live.map((workflow) => [workflow._id, workflow]));
      for (const { path, text } of exported({ live, includeFinished: true }).files) {
        expect(readDocuments(text).count).toBeGreaterThan(0);
        const { documents } = parseYaml({ path, bytes: new TextEncoder().encode(text) });
        for (const { value } of documents) {
          const { adopt, name, description = "", stages } = value as Json;
          const original = byId.get(adopt) as Json;
          expect([name, description]).toEqual([original.name, original.description ?? ""]);
          const names = (list: unknown) => (list as Json[]).map((stage) => stage.name ?? "");
          expect(names(stages)).toEqual(names(original.stages));
        }
      }
    }),
    runs(75),
  );
});

const catalogue = {
  flags: new Map([FLAG, COLOUR].map((flag) => [`storefront/${flag.key}`, parseFlag(flag, "storefront")])),
  members: MEMBERS.map(parseMember),
};

/** Ids, progress, what is empty and what isn't told are left out; a date or a wait that isn't there is `executeNow`. */
function told({ stages }: Json): unknown {
  const filled = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([, field]) => field !== undefined && field !== ""));
  return (stages as { conditions?: Json[]; action?: { instructions: Json[] } }[]).map(
    ({ conditions = [], action }) => ({
      conditions: conditions.map(({ _execution, scheduleKind, executeNow, notifyMemberIds, ...condition }) =>
        filled({
          ...condition,
          ...(Array.isArray(notifyMemberIds) && notifyMemberIds.length > 0 && { notifyMemberIds }),
        }),
      ),
      instructions: (action?.instructions ?? []).map(({ _id, flavour, clauses, anything, ...instruction }) => ({
        ...filled(instruction),
        ...(Array.isArray(clauses) && { clauses: clauses.map(({ _id: __, ...clause }) => clause) }),
      })),
    }),
  );
}

test("what is exported means what is live: made anew, it would be the same", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(handMadeOnes, async (live) => {
      const byId = new Map(live.map((workflow) => [workflow._id, workflow]));
      for (const { text } of exported({ live, includeFinished: true }).files) {
        for (const { adopt, content, origin } of readDocuments(text).workflows) {
          const original = byId.get(adopt) as Json;
          if (content === undefined || original.flag === "not-read") continue;
          const { body, diagnostics } = resolveWorkflow(content.canonical, 0, catalogue, origin);
          // What the flag doesn't have stays an id, and can't be sent.
          expect(diagnostics.filter(({ code }) => code !== "unknown-variation" && code !== "unknown-rule")).toEqual([]);
          if (diagnostics.length > 0) continue;
          compared++;
          expect(told(body)).toEqual(told(original));
          expect(body.maintainerId).toBe(original._maintainerId);
        }
      }
    }),
    runs(75),
  );
  expect(compared).toBeGreaterThan(0);
});
