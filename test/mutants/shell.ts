// The shell: whose word counts on GitHub, what an apply remembers, and what a merge is held to.
import type { MutantGroup } from "./mutant.ts";

const client = "src/github/client.ts";
const checkRun = "src/github/check-run.ts";
const pulls = "src/github/merged-pulls.ts";
const record = "src/repository/github-record.ts";
const localRecord = "src/repository/git-record.ts";
const reviewed = "src/runner/reviewed.ts";

const allowances: MutantGroup = {
  tests: ["test/github/allowance.test.ts"],
  mutants: [
    {
      name: "a review that allows another plan allows this one",
      file: pulls,
      search: "allowed !== hash || ",
      replace: "",
      breaks: "A plan is let through that nobody allowed.",
    },
    {
      name: "a review of an older commit allows this one",
      file: pulls,
      search: "commit_id !== head || ",
      replace: "",
      breaks: "What was pushed after the review is let through.",
    },
    {
      name: "a review allows that its author has taken back",
      file: pulls,
      search: 'state !== "APPROVED" || ',
      replace: "",
      breaks: "A plan is let through against its reviewer's word.",
    },
    {
      name: "anyone's review allows",
      file: pulls,
      search: " || !(await mayWrite(github, by))",
      replace: "",
      breaks: "Whoever may comment lets a plan through.",
    },
  ],
};

const identities: MutantGroup = {
  tests: ["test/scenarios/action-comment.test.ts"],
  mutants: [
    {
      name: "anyone's comment is ours",
      file: client,
      search: "logins.map((one) => one === own)",
      replace: "logins.map(() => true)",
      breaks: "A comment that anyone can type says what was reviewed.",
    },
    {
      name: "a check run of another app says what was reviewed",
      file: checkRun,
      search: "run.app?.slug === app && ",
      replace: "",
      breaks: "Another workflow says what was reviewed.",
      tests: ["test/scenarios/check-run.test.ts"],
    },
    {
      name: "a check run of another commit says what was reviewed",
      file: checkRun,
      search: "plan?.head === commit ? plan : undefined",
      replace: "plan",
      breaks: "A plan of another commit is carried out.",
      tests: ["test/scenarios/check-run.test.ts"],
    },
  ],
};

const records: MutantGroup = {
  tests: ["test/scenarios/record.test.ts"],
  mutants: [
    {
      name: "anyone's record counts",
      file: record,
      search: "data.filter((_, index) => ours[index])",
      replace: "data.slice()",
      breaks: "Whoever can make a deployment says what was applied.",
    },
    {
      name: "a record of another version is read",
      file: record,
      search: "if (v !== 1 || ",
      replace: "if (",
      breaks: "A newer release's record is read by old rules.",
    },
    {
      name: "a local record that can't be read counts as none",
      file: localRecord,
      search: "if (record === undefined)\n    throw",
      replace: "if (record === undefined) return undefined;\n  if (record === undefined)\n    throw",
      breaks: "What has run starts again.",
      tests: ["test/scenarios/local-record.test.ts"],
    },
    {
      name: "a merge is not held to what was reviewed",
      file: reviewed,
      search: "isHeld ? holdToReviewed(plan, digests) : plan",
      replace: "plan",
      breaks: "A merge carries out what no reviewer saw.",
    },
    {
      name: "where nothing was planned, `if-present` holds everything back",
      file: reviewed,
      search: '(policy === "if-present" && isPresent)',
      replace: 'policy === "if-present"',
      breaks: "A repository without plans on its pull requests can't apply.",
    },
  ],
};

export const shell: readonly MutantGroup[] = [allowances, identities, records];
