// Dedupe: of several active workflows of one document the same one is kept, whoever decides, and history never goes.
import type { MutantGroup } from "./mutant.ts";

const choice = "src/planning/decide/dedupe.ts";
const decision = "src/planning/decide/decide.ts";

export const dedupe: MutantGroup = {
  tests: ["test/planning/decide/ownership.test.ts", "test/planning/decide/run-once.test.ts"],
  mutants: [
    {
      name: "the double of a wrong run is kept",
      file: choice,
      search: "Number(runOf(candidate) === desired.run)",
      replace: "0",
      breaks: "The run that is asked for is deleted.",
    },
    {
      name: "of a key without a document the lowest run is kept",
      file: choice,
      search: "desired === undefined ? runOf(candidate) :",
      replace: "desired === undefined ? -runOf(candidate) :",
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
      name: "the double of other content is kept",
      file: choice,
      search: "Number(isDesired(candidate)),",
      replace: "",
      breaks: "What the document says is deleted.",
    },
    {
      name: "the double that is behind is kept",
      file: choice,
      search: "candidate.progress.executed,",
      replace: "",
      breaks: "A rollout is thrown back.",
    },
    {
      name: "the youngest double is kept",
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
      search: "!isAdopted(ended) &&\n",
      replace: "",
      breaks: "A running workflow is deleted because of one that was made by hand.",
    },
    {
      name: "an active adopted workflow becomes surplus",
      file: choice,
      search: "!isAdopted(active) &&\n",
      replace: "",
      breaks: "A workflow that was made by hand is deleted when it is adopted.",
    },
    {
      name: "an active workflow of an earlier run stays beside its ended successor",
      file: choice,
      search: "runOf(ended) > runOf(active) ||",
      replace: "",
      breaks: "A rollout that was replaced goes on.",
    },
    {
      name: "an ended workflow makes a later run surplus",
      file: choice,
      search: "runOf(ended) > runOf(active) ||",
      replace: "runOf(ended) !== runOf(active) ||",
      breaks: "The run that was asked for is deleted.",
    },
    {
      name: "an ended workflow makes those of its own run surplus",
      file: choice,
      search: " && isDesired(ended) && !isDesired(active)));",
      replace: "));",
      breaks: "A running workflow is deleted because a twin of it has ended.",
    },
    {
      name: "the wanted content is surplus where another ended",
      file: choice,
      search: " && !isDesired(active)));",
      replace: "));",
      breaks: "A running workflow is deleted although it is what the document says.",
    },
    {
      name: "an ended workflow is surplus",
      file: choice,
      search: 'const active = managed.filter(({ progress }) => progress.kind !== "ended").sort(byRank);',
      replace: "const active = [...managed].sort(byRank);",
      breaks: "History is deleted.",
    },
    {
      name: "of several ended successors the lowest run is kept",
      file: choice,
      search: "runOf(right) - runOf(left) || byRank",
      replace: "runOf(left) - runOf(right) || byRank",
      breaks: "The plan names a run as the one that counts which isn't the last.",
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
  ],
};
