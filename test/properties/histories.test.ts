// The proof "random histories": changes to documents, planned, merged and applied, or not, while time passes, people delete and copy, and
// records are lost. What really happened is known from LaunchDarkly's own log and from the plans that people saw, never from what the tool remembers.

import fc from "fast-check";
import { expect, test } from "vitest";
import { History } from "./history.ts";
import { change, type Edit, emptyTree } from "./history-documents.ts";
import { Oracle } from "./history-oracle.ts";
import { inWorld, profiles } from "./random-service.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(
    ...["add", "add", "add", "edit", "edit", "edit", "raise", "raise", "rename", "remove", "split", "nothing"],
    ...["lower", "pause", "protect", "keep", "move", "owner", "revert", "bring back"],
  ),
  which: fc.nat({ max: 3 }),
  /** Days before the first stage. */
  wait: fc.integer({ min: 1, max: 9 }),
});

const step = fc.record({
  edit,
  planned: rarelyNot(true),
  overridden: rarelyNot(false),
  /** Pushed when the plan that counts is made: after the approval, or right before the merge. */
  pushed: rarely(edit, 9),
  /** Whether the plan is made once more before the merge. */
  replanned: rarelyNot(false),
  /** Between plan and merge, and between merge and apply. */
  passes: fc.tuple(fc.constantFrom("1m", "1m", "3d", "20d"), fc.constantFrom("1m", "1m", "1m", "12d")),
  /** One of them is deleted by hand before the apply. */
  vanishing: rarely(fc.nat({ max: 3 }), 4),
  /** One of them is copied by hand before the plan, on its own flag or another one. */
  copied: rarely(fc.record({ which: fc.nat({ max: 3 }), isBeside: fc.boolean() }), 9),
  applied: fc.constantFrom(
    ...(["once", "once", "once", "once", "once", "twice", "never", "by environment"] as const),
    ...(["refused", "cancelled", "killed", "by hand"] as const),
  ),
  /** After so many writes, where it is killed. */
  writes: fc.nat({ max: 4 }),
  /** A record that is cut, that another token has signed, or of another version can't be read; one that somebody forged is passed over. */
  record: fc.constantFrom("kept", "kept", "kept", "kept", "kept", "kept", "lost", "unreadable"),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** So that there is something to begin with. */
const beginning = fc.array(
  step.map(
    (one): Step => ({
      ...one,
      edit: { ...one.edit, what: "add" },
      planned: true,
      pushed: null,
      applied: "once",
      record: "kept",
    }),
  ),
  { minLength: 1, maxLength: 3 },
);

const order = fc.constantFrom("create-first", "delete-first", "by profile");

/** Of what a profile can say, each side of the service. */
const sides = fc.record({
  unfilteredListShowsEnded: fc.boolean(),
  relativeWaitBase: fc.constantFrom("previous-stage", "workflow-start"),
});

function rarelyNot(usual: boolean): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(!usual) });
}

/** Once in `freq` times, roughly. */
function rarely<T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: freq, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

test(
  "nothing runs that no plan showed, nothing that has run starts again, and nothing is lost",
  async () => {
    const report = figures("random histories");
    const { numRuns } = drawn(sizes.histories);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(order, profiles, sides),
        beginning,
        fc.array(step, { minLength: 1, maxLength: 7 }),
        ([order, profile, choices], first, others) =>
          inWorld({}, choices, async (service) => {
            const oracle = new Oracle(service);
            const history = new History(service, { ...emptyTree, order, service: profile }, oracle.hasBegun);
            const pass = async (time: string) => {
              await service.pass(time);
              await oracle.watch(history.tree);
            };
            const apply = async (how: Step["applied"], writes: number) => {
              if (how === "never") return;
              if (how === "refused")
                await service.faults([{ kind: "status", status: 400, method: "POST", path: "/workflows", times: 9 }]);
              const environments = how === "by environment" ? [["staging"], ["production"]] : [undefined];
              for (const only of environments) {
                const before = (await service.requests()).length;
                await history.apply({
                  ...(only && { environments: only }),
                  isByHand: how === "by hand",
                  ends: how === "killed" ? writes : how === "cancelled" ? how : "itself",
                });
                oracle.expectSeen(history, (await service.requests()).slice(before));
                await oracle.watch(history.tree);
              }
              await service.faults([]);
              if (how === "twice") await apply("once", 0);
            };

            for (const one of [...first, ...others]) {
              const { planned, overridden, pushed, replanned, passes, vanishing, copied, applied } = one;
              const proposed = change(history.tree, one.edit);
              if (copied !== null) await oracle.copyByHand(copied.which, copied.isBeside);
              if (planned) await history.plan(proposed, overridden);
              await pass(passes[0]);
              if (planned && replanned) await history.plan(proposed, overridden);
              const tree = pushed === null ? proposed : change(proposed, pushed);
              history.merge(tree);
              await pass(passes[1]);
              if (vanishing !== null) await oracle.deleteByHand(vanishing);
              await apply(applied, one.writes);
              history.spoil(one.record);
              if (one.record === "lost") oracle.forget(history.tree);
            }
            // Three changes of nothing, after whatever pause is over.
            for (let times = 0; times < 3; times++) {
              const tree = { ...history.tree, isPaused: false };
              await history.plan(tree, false);
              history.merge(tree);
              await apply("once", 0);
            }
            const { operations, undecided } = await history.drift();
            const told = new Set(
              [...operations, ...undecided].map(
                ({ key, ...one }) =>
                  `${key} ${"target" in one && one.target ? Object.values(one.target).join("/") : ""}`,
              ),
            );
            expect(await oracle.lost(history.tree, told)).toEqual([]);
            made += oracle.made;
          }),
      ),
      { numRuns },
    );
    report({ histories: numRuns, workflows: made });
  },
  longest,
);
