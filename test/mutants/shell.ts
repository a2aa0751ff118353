// The shell: whose word counts on GitHub, what an apply remembers, and what a merge is held to.
import type { MutantGroup } from "./mutant.ts";

const review = "src/pipeline/review.ts";
const parsed = "src/repository/record.ts";
const githubRecords = "src/repository/github-records.ts";
const reviews = "src/github/reviews.ts";
const client = "src/github/client.ts";
const checkRun = "src/github/check-run.ts";
const localRecord = "src/repository/git-records.ts";
const reviewed = "src/runner/reviewed.ts";

const allowances: MutantGroup = {
  tests: ["test/github/override.test.ts"],
  mutants: [
    {
      name: "a review that allows another plan allows this one",
      file: reviews,
      search: "allowed !== hash || ",
      replace: "",
      breaks: "A plan is let through that nobody allowed.",
    },
    {
      name: "a review of an older commit allows this one",
      file: reviews,
      search: "commit_id !== head || ",
      replace: "",
      breaks: "What was pushed after the review is let through.",
    },
    {
      name: "a review allows that its author has taken back",
      file: reviews,
      search: 'state !== "APPROVED" || ',
      replace: "",
      breaks: "A plan is let through against its reviewer's word.",
    },
    {
      name: "anyone's review allows",
      file: reviews,
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
      search: "logins.map((one) => one === ours)",
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
      file: githubRecords,
      search: "data.filter((_, index) => ours[index])",
      replace: "data.slice()",
      breaks: "Whoever can make a deployment says what was applied.",
    },
    {
      name: "a record of another version is read",
      file: parsed,
      search: "v === 1 &&\n",
      replace: "",
      breaks: "A newer release's record is read by old rules.",
      tests: ["test/repository/record.test.ts"],
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
      search: "isRequired ? requireReview(plan, review.reviewed) : plan",
      replace: "plan",
      breaks: "A merge carries out what no reviewer saw.",
    },
    {
      name: "where nothing was planned, `if-present` holds everything back",
      file: review,
      search: '(policy === "if-present" && isPlanned)',
      replace: 'policy === "if-present"',
      breaks: "A repository without plans on its pull requests can't apply.",
      tests: ["test/pipeline/review.test.ts"],
    },
  ],
};

export const shell: readonly MutantGroup[] = [allowances, identities, records];
