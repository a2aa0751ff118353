// What `doctor` says is so: nothing unknown is called good, nothing wrong unknown, and nothing is changed by looking.
import type { MutantGroup } from "./mutant.ts";

const findings = "test/examining/findings.test.ts";
const laws = "test/examining/laws.test.ts";
const connection = "src/examining/connection.ts";
const service = "src/examining/service.ts";
const access = "src/examining/access.ts";
const github = "src/examining/github.ts";
const protection = "src/examining/protection.ts";
const environments = "src/examining/environments.ts";
const files = "src/examining/workflow-files.ts";
const attempts = "src/github/examining/attempts.ts";
const named = "src/launchdarkly/reading/facts.ts";

export const doctor: MutantGroup = {
  tests: [findings, laws],
  mutants: [
    {
      name: "doctor: an answer from somebody else counts as LaunchDarkly's",
      file: connection,
      search: '["unauthorized", "forbidden", "not-found", "limited"]',
      replace: '["unauthorized", "forbidden", "not-found", "limited", "stranger"]',
      breaks: "A proxy's page passes for LaunchDarkly.",
    },
    {
      name: "doctor: a LaunchDarkly that answers nothing may be well",
      file: connection,
      search: '(unknown.kind === "failed" && isNothingRead(facts))',
      replace: "isSilent(unknown)",
      breaks: "A job is green while nothing can be planned.",
    },
    {
      name: "doctor: it waits for the rate limit as long as an apply",
      file: "src/pipeline/examine.ts",
      search: "const budget = Math.min(requests.budget, longest);",
      replace: "const { budget } = requests;",
      breaks: "Where the limit is used up, nobody is told for a quarter of an hour.",
      tests: ["test/pipeline/examine.test.ts"],
    },
    {
      name: "doctor: a clock that is an hour off is well",
      file: connection,
      search: "const mostAhead = 60_000;",
      replace: "const mostAhead = 6_000_000;",
      breaks: "A wrong clock isn't told.",
    },
    {
      name: "doctor: refused requests are no limit",
      file: connection,
      search: "if (refused > 0 || globalLeft === 0",
      replace: "if (globalLeft === 0",
      breaks: "An account whose limit is used up looks well.",
    },
    {
      name: "doctor: one list that can be read is enough",
      file: service,
      search: '  if (first !== undefined)\n    return finding(\n      "workflows",',
      replace: '  if (first !== undefined && read.length === 0)\n    return finding(\n      "workflows",',
      breaks: "A target that can't be listed isn't told.",
    },
    {
      name: "doctor: approvals elsewhere are no trouble",
      file: service,
      search: 'approvalService !== "launchdarkly"',
      replace: 'approvalService === ""',
      breaks: "An environment where LaunchDarkly takes no workflows looks well.",
    },
    {
      name: "doctor: a foreign workflow on our key is no trouble",
      file: service,
      search: "if (wanted.has(`${where} ${key}`))",
      replace: "if (wanted.has(key))",
      breaks: "What stops a document isn't told.",
    },
    {
      name: "doctor: a token may apply where nothing denies it",
      file: access,
      search: 'return holds(access.allowed) ? "allowed" : undefined;',
      replace: 'return "allowed";',
      breaks: "A right that LaunchDarkly doesn't tell is guessed.",
    },
    {
      name: "doctor: a token may plan whatever is refused",
      file: access,
      search: '=> kind === "forbidden";',
      replace: '=> kind === "unauthorized";',
      breaks: "A role that lacks a permission isn't told.",
    },
    {
      name: "doctor: a permission that can't be tried is there",
      file: github,
      search: "if (attempt === undefined)",
      replace: 'if (attempt === undefined && permission === "contents")',
      breaks: "Without a pull request, what nobody tried breaks the examination.",
    },
    {
      name: "doctor: a refused permission is unknown",
      file: github,
      search: '    const isRefused = kind === "forbidden" ||',
      replace: "    const isRefused =",
      breaks: "A missing permission doesn't redden the job.",
    },
    {
      name: "doctor: any required check will do",
      file: protection,
      search: "if (required.includes(checkName))",
      replace: "if (required.length > 0)",
      breaks: "A branch that requires another check looks well.",
    },
    {
      name: "doctor: a branch that can't be read requires nothing",
      file: protection,
      search: "  if (!isKnown(unread))\n",
      replace: "  if (!isKnown(unread) && required.length > 0)\n",
      breaks: "What wasn't read is called wrong.",
    },
    {
      name: "doctor: every branch may use the writer's token",
      file: environments,
      search: '  if (branches === "all")\n    return finding("apply-environment"',
      replace: '  if (branches === "all" && reviewers === 0)\n    return finding("apply-environment"',
      breaks: "The hole that environments are for isn't told.",
    },
    {
      name: "doctor: a pattern of branches counts as the default one",
      file: environments,
      search: "const others = branches.known.filter((one) => one !== branch);",
      replace: "const others = branches.known.filter((one) => one === branch);",
      breaks: "An environment that is open to other branches looks well.",
    },
    {
      name: "doctor: whoever starts a run may approve it",
      file: environments,
      search: "if (!preventsSelfReview)",
      replace: "if (!preventsSelfReview && reviewers === 0)",
      breaks: "One person alone can apply, and it isn't told.",
    },
    {
      name: "doctor: an apply that is cancelled is well",
      file: files,
      search: "if (cancel === true)",
      replace: "if (cancel === 1)",
      breaks: "A workflow file that cancels applies half-way looks well.",
    },
    {
      name: "doctor: only files that push apply",
      file: files,
      search: '(mode === "apply" || mode.includes("${{"))',
      replace: 'mode.includes("${{")',
      breaks: "An apply by hand without concurrency isn't told.",
    },
    {
      name: "doctor: a refusal for want of permission counts as granted",
      file: attempts,
      search: "error.status !== incomplete",
      replace: "error.status < 400",
      breaks: "A permission that is missing is called there.",
      tests: ["test/github/examining.test.ts"],
    },
    {
      name: "doctor: `issues: write` passes for `pull-requests: write`",
      file: attempts,
      search: "/pulls/${open.number}/comments",
      replace: "/issues/${open.number}/comments",
      breaks: "A permission that is missing is called there.",
      tests: ["test/github/examining.test.ts"],
    },
    {
      name: "doctor: a check run is tried by a read",
      file: attempts,
      search: 'case "checks":\n      return access === "read"',
      replace: 'case "checks":\n      return access !== undefined',
      breaks: "That check runs can't be written isn't told.",
      tests: ["test/github/examining.test.ts"],
    },
    {
      name: "doctor: a plan's job answers for how applies run",
      file: "src/examining/needs.ts",
      search: '["concurrency", ["apply"]]',
      replace: '["concurrency", ["plan", "apply"]]',
      breaks: "A job is red for what it doesn't need.",
    },
    {
      name: "doctor: flags of a project that isn't there are asked for one by one",
      file: named,
      search: "targets.filter(({ project }) => isThere(projects, project))",
      replace: "targets.filter(({ project }) => projects.has(project))",
      breaks: "A misspelt project costs a request for each document.",
      tests: ["test/launchdarkly/reading/facts.test.ts"],
    },
    {
      name: "doctor: workflows of an environment that isn't there are asked for",
      file: named,
      search: "inProjects.filter((target) => isThere(environments, environmentName(target)))",
      replace: "inProjects.filter((target) => environments.has(environmentName(target)))",
      breaks: "One misspelt environment looks like an account without the feature.",
      tests: ["test/launchdarkly/reading/facts.test.ts"],
    },
  ],
};
