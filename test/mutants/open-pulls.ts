// Open pull requests: how the one that is planned is now; and others that change the same: whose word counts, and that nothing but a warning comes of it.
import type { MutantGroup } from "./mutant.ts";

const file = "src/github/reviewing/open-pulls.ts";

export const openPulls: MutantGroup = {
  tests: ["test/github/open-pulls.test.ts"],
  mutants: [
    {
      name: "any app says what another pull request changes",
      file,
      search: "object(suite.app).slug === app",
      replace: "object(suite.app).slug !== undefined",
      breaks: "Whoever may write check runs puts a warning into everybody's comment.",
    },
    {
      name: "the check run of any instance says what another pull request changes",
      file,
      search: 'typeof externalId === "string" && isExternalIdOf(externalId, instance)',
      replace: 'typeof externalId === "string"',
      breaks: "Another workflow's check run of the same name is taken for ours.",
    },
    {
      name: "a line that was copied from another commit counts",
      file,
      search: "head === oid ? ",
      replace: "head !== undefined ? ",
      breaks: "A pull request is said to change what another one changes.",
    },
    {
      name: "the oldest plan of another pull request counts",
      file,
      search: "objects(commits).toReversed()",
      replace: "objects(commits)",
      breaks: "What it doesn't change any more is still said of it.",
    },
    {
      name: "what earlier merges left undone counts as a pull request's own",
      file,
      search: "one.undone === true ? []",
      replace: "one.undone !== true && false ? []",
      breaks: "As long as anything is undone, every pull request is said to change the same as every other.",
    },
  ],
};

const stateFile = "src/github/reviewing/pull-state.ts";

export const pullStates: MutantGroup = {
  tests: ["test/github/pull-state.test.ts"],
  mutants: [
    {
      name: "a pull request that was merged meanwhile is open",
      file: stateFile,
      search: 'isOpen: pullRequest.state === "OPEN"',
      replace: 'isOpen: pullRequest.state !== "CLOSED"',
      breaks: "The outcome in its comment is written over.",
    },
    {
      name: "the login that the query has told is asked for again",
      file: stateFile,
      search: "void login(answer.viewer.login);",
      replace: "void login;",
      breaks: "Every plan costs a request more.",
    },
  ],
};
