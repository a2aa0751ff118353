// The proof "random histories": changes to documents, planned, merged and applied, or not, while time passes, people delete, and records
// are lost. What really happened is known from LaunchDarkly's own log and from the plans that people saw, never from what the tool remembers.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Service } from "../launchdarkly/service.ts";
import { History } from "./history.ts";
import { change, type Edit, type Tree } from "./history-documents.ts";
import { inWorld } from "./random-service.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(
    "add",
    "add",
    "edit",
    "edit",
    "raise",
    "rename",
    "remove",
    "split",
    "pause",
    "protect",
    "move",
    "nothing",
  ),
  which: fc.nat({ max: 3 }),
  /** Days before the first stage. */
  wait: fc.integer({ min: 1, max: 9 }),
});

const step = fc.record({
  edit,
  planned: rarelyNot(true),
  overridden: rarelyNot(false),
  /** Between plan and merge, and between merge and apply. */
  passes: fc.tuple(fc.constantFrom("1m", "1m", "3d", "20d"), fc.constantFrom("1m", "1m", "1m", "12d")),
  /** One of them is deleted by hand before the apply. */
  vanishing: fc.option(fc.nat({ max: 3 }), { freq: 4 }),
  applied: fc.constantFrom("once", "once", "once", "twice", "never", "killed", "by environment", "refused"),
  record: fc.constantFrom("kept", "kept", "kept", "kept", "kept", "kept", "lost", "unreadable"),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** So that there is something to begin with. */
const beginning = fc.array(
  step.map(
    (one): Step => ({ ...one, edit: { ...one.edit, what: "add" }, planned: true, applied: "once", record: "kept" }),
  ),
  { minLength: 1, maxLength: 3 },
);

function rarelyNot(usual: boolean): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(!usual) });
}

/** Read as people read it. */
function markerIn(description: string): { key: string; run: number } | undefined {
  const [, key, run] = /^\[ld-sync:v1 owner=\S+ key=(\S+) at=\S+ run=(\d+) /m.exec(description) ?? [];
  return key === undefined ? undefined : { key, run: Number(run) };
}

/** `key`, `target` and `run` of each that carries our marker, and whether anything of it has run. */
async function marked(service: Service) {
  const { workflows } = await service.state();
  return workflows.flatMap((workflow) => {
    const { _id, description, project, flag, environment, stages } = workflow as Record<string, unknown>;
    const marker = markerIn(String(description ?? ""));
    if (marker === undefined) return [];
    const hasRun = (stages as { _execution: { status: string } }[]).some(
      ({ _execution }) => _execution.status === "completed",
    );
    return [{ id: String(_id), target: `${project}/${flag}/${environment}`, ...marker, hasRun }];
  });
}

test(
  "nothing runs that no plan showed, nothing that has run starts again, and nothing is lost",
  async () => {
    const report = figures("random histories");
    const { numRuns } = drawn(sizes.histories);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(beginning, fc.array(step, { minLength: 1, maxLength: 7 }), (first, others) =>
        inWorld({}, {}, async (service) => {
          const history = new History(service);
          /** Document and run on a target, by the document's own number: of what has begun, and of all that were ever made. */
          const begun = new Set<string>();
          const everMade = new Set<string>();
          const documentOf = new Map<string, number>();
          let isLost = false;
          const watch = async (tree: Tree) => {
            for (const { id, target, key, run, hasRun } of await marked(service)) {
              const number =
                documentOf.get(id) ?? tree.documents.find((document) => document.key === key)?.number ?? -1;
              const name = `${number} ${target} ${run}`;
              if (!documentOf.has(id)) {
                made++;
                expect(begun.has(name), `${name} starts again`).toBe(false);
              }
              documentOf.set(id, number);
              everMade.add(name);
              if (hasRun) begun.add(name);
            }
          };
          const pass = async (time: string) => {
            await service.pass(time);
            await watch(history.tree);
          };
          const apply = async (how: Step["applied"]) => {
            if (how === "never") return;
            if (how === "refused")
              await service.faults([{ kind: "status", status: 400, method: "POST", path: "/workflows", times: 9 }]);
            const environments = how === "by environment" ? [["staging"], ["production"]] : [undefined];
            for (const only of environments) {
              const before = (await service.requests()).length;
              await history.apply({ ...(only && { environments: only }), isKilled: how === "killed" });
              expectSeen(history, (await service.requests()).slice(before));
              await watch(history.tree);
            }
            await service.faults([]);
            if (how === "twice") await apply("once");
          };

          for (const { edit: edited, planned, overridden, passes, vanishing, applied, record } of [
            ...first,
            ...others,
          ]) {
            const tree = change(history.tree, edited);
            if (planned) await history.plan(tree, overridden);
            await pass(passes[0]);
            history.merge(tree);
            await pass(passes[1]);
            // What a run has made that was lost with its machine is known by what is there alone.
            if (vanishing !== null && !isLost) await deleteByHand(service, vanishing);
            isLost = applied === "killed" || (isLost && applied === "never");
            await apply(applied);
            history.spoil(record);
          }
          // Two changes of nothing, after whatever pause is over.
          for (const last of [{ ...history.tree, isPaused: false }, history.tree, history.tree]) {
            const tree = { ...last, isPaused: false };
            await history.plan(tree, false);
            history.merge(tree);
            await apply("once");
          }
          const { operations, undecided } = await history.drift();
          const told = new Set(
            [...operations, ...undecided].map(
              ({ key, ...one }) => `${key} ${"target" in one && one.target ? Object.values(one.target).join("/") : ""}`,
            ),
          );
          for (const { number, key, run, targets } of history.tree.documents)
            for (const target of targets)
              expect(
                everMade.has(`${number} ${target} ${run}`) || told.has(`${key} ${target}`),
                `${key} on ${target} is lost`,
              ).toBe(true);
        }),
      ),
      { numRuns },
    );
    report({ histories: numRuns, workflows: made });
  },
  longest,
);

/** What was sent, a plan has shown before its merge as going to be done: with these stages, and of these ids. */
function expectSeen(
  history: History,
  requests: readonly {
    method: string;
    path: string;
    query: Record<string, string>;
    body: unknown;
    status: number | null;
  }[],
): void {
  for (const { method, path, query, body, status } of requests) {
    if (query.dryRun === "true" || status === null || status >= 300) continue;
    if (method === "POST") {
      const { description, stages } = body as { description: string; stages: unknown };
      const { key, run } = markerIn(description) ?? {};
      expect([...history.shown]).toContain(JSON.stringify([path, key, run, stages]));
    }
    if (method === "DELETE") expect([...history.shown, ...history.own]).toContain(path.split("/").at(-1));
  }
}

async function deleteByHand(service: Service, which: number): Promise<void> {
  const all = await marked(service);
  const one = all[which % Math.max(1, all.length)];
  if (one === undefined) return;
  const [project, flag, environment] = one.target.split("/");
  const path = `/api/v2/projects/${project}/flags/${flag}/environments/${environment}/workflows/${one.id}`;
  await fetch(`${service.url}${path}`, {
    method: "DELETE",
    headers: { authorization: "api-writer", "ld-api-version": "20240415" },
  });
}
