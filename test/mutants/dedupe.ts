// Dedupe: of several active workflows of one document the same one is kept, whoever decides, and history never goes.
import type { MutantGroup } from "./mutant.ts";

const choice = "src/planning/decide/dedupe.ts";
const decision = "src/planning/decide/decide.ts";
const operation = "src/planning/assemble/dedupe-operation.ts";
const comparison = "src/resolving/read-back.ts";

export const dedupe: MutantGroup = {
  tests: [
    "test/planning/decide/dedupe.test.ts",
    "test/planning/decide/ownership.test.ts",
    "test/planning/decide/run-once.test.ts",
  ],
  mutants: [
    {
      name: "the lowest run is kept",
      file: choice,
      search: "    runOf(candidate),\n",
      replace: "    -runOf(candidate),\n",
      breaks: "The newest run is deleted.",
    },
    {
      name: "an adopted double is kept",
      file: choice,
      search: "Number(!isAdopted(candidate)),",
      replace: "",
      breaks: "What carries the marker is deleted, and nobody can tell whose the other one is.",
    },
    {
      name: "of different contents the oldest is kept",
      file: choice,
      search: "first.get(groupOf(candidate)) ?? 0,",
      replace: "-(first.get(groupOf(candidate)) ?? 0),",
      breaks: "The newer of two merges is undone.",
    },
    {
      name: "each of equal ones counts for itself against another content",
      file: choice,
      search: "first.get(groupOf(candidate)) ?? 0,",
      replace: "candidate.live.createdAt,",
      breaks: "Of equal ones the newest is kept.",
    },
    {
      name: "the double that is behind is kept",
      file: choice,
      search: "candidate.progress.executed,",
      replace: "",
      breaks: "A rollout is thrown back.",
    },
    {
      name: "the youngest of equal ones is kept",
      file: choice,
      search: "-candidate.live.createdAt,",
      replace: "candidate.live.createdAt,",
      breaks: "A rollout is thrown back.",
    },
    {
      name: "which double is kept depends on the list's order",
      file: choice,
      search: "return left.live.id < right.live.id ? -1 : 1;",
      replace: "return 0;",
      breaks: "Two runs at once delete each other's.",
    },
    {
      name: "an ended adopted workflow makes active ones surplus",
      file: choice,
      search: "isAdopted(ended) || ",
      replace: "",
      breaks: "A running workflow is deleted because of one that was made by hand.",
    },
    {
      name: "an active adopted workflow becomes surplus",
      file: choice,
      search: " || isAdopted(active)",
      replace: "",
      breaks: "A workflow that was made by hand is deleted when it is adopted.",
    },
    {
      name: "an active workflow of an earlier run stays beside its ended successor",
      file: choice,
      search: "return runOf(ended) > runOf(active);",
      replace: "return false;",
      breaks: "A rollout that was replaced goes on.",
    },
    {
      name: "an ended workflow makes a later run surplus",
      file: choice,
      search: "return runOf(ended) > runOf(active);",
      replace: "return true;",
      breaks: "The run that was asked for is deleted.",
    },
    {
      name: "an ended workflow makes its twins surplus",
      file: choice,
      search: "hashOf(ended) !== hashOf(active) && ",
      replace: "",
      breaks: "A running workflow is deleted because a twin of it has ended.",
    },
    {
      name: "an ended workflow makes those of its run surplus that came after it",
      file: choice,
      search: " && ended.live.createdAt > active.live.createdAt",
      replace: "",
      breaks: "A workflow is deleted in favour of the one that it took the place of.",
    },
    {
      name: "an ended workflow is surplus",
      file: choice,
      search: 'inOrder(managed.filter(({ progress }) => progress.kind !== "ended"))',
      replace: "inOrder(managed)",
      breaks: "History is deleted.",
    },
    {
      name: "doubles under a former key are two documents'",
      file: decision,
      search: "documents.get(keyOf(managed)) ?? keyOf(managed)",
      replace: "keyOf(managed)",
      breaks: "Two workflows of one document stay active after a rename.",
    },
    {
      name: "two rollouts that one document claims are doubles",
      file: decision,
      search: "for (const { key } of subject.alsoAtBase ?? []) documents.delete(key);",
      replace: "continue;",
      breaks: "One of two running rollouts is deleted.",
    },
    {
      name: "what head wants of an unchanged document is not known",
      file: decision,
      search: "for (const { desired, keys } of subjects[0]?.wantedHere ?? [])",
      replace: "for (const { desired, keys } of [] as { desired: DesiredWorkflow; keys: string[] }[])",
      breaks: "Which double is kept depends on which document was edited.",
    },
    {
      name: "surplus is decided on once more",
      file: decision,
      search: "owned.managed.filter((managed) => !surplus.has(managed))",
      replace: "owned.managed",
      breaks: "What is to be deleted is replaced, and what is kept isn't looked at.",
    },
    {
      name: "what carries a pasted marker goes unseen",
      file: operation,
      search: "differences.length === 0",
      replace: "differences.length >= 0",
      breaks: "A stranger's rollout is deleted, and no plan has shown it.",
    },
    {
      name: "only what goes is compared with its document",
      file: operation,
      search: "[keep, ...surplus].flatMap((one) =>",
      replace: "surplus.flatMap((one) =>",
      breaks: "What is real goes unseen, since a stranger with its marker is older.",
    },
    {
      name: "a marker of a run that nobody asked for is believed",
      file: operation,
      search: "run >= marker.run &&",
      replace: "",
      breaks: "What is real goes unseen, since a stranger's marker names a higher run.",
    },
    {
      name: "a stranger that has more instructions is taken for the document's",
      file: comparison,
      search: "index < Math.max(sent.length, read.length)",
      replace: "index < sent.length",
      breaks: "A stranger's rollout is deleted, and no plan has shown it.",
    },
    {
      name: "a surplus workflow is deleted past every guard",
      file: "src/planning/policy/guards.ts",
      search: "operation.lossless ? 0 : operation.surplus.length",
      replace: "0",
      breaks: "A protected stranger is deleted.",
    },
  ],
};
