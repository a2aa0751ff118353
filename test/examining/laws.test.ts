// Whatever could not be learnt: no check is left out, none throws, and none is ok that rests on it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DoctorCheck, doctorChecks } from "../../src/examining/checks.ts";
import { examination } from "../../src/examining/examine.ts";
import type { Facts, GitHubFacts, Learnt, ReadFacts, Unknown } from "../../src/examining/facts.ts";
import { githubFacts, goodFacts, launchDarklyFacts } from "./facts.ts";

const kinds: Unknown["kind"][] = [
  "not-asked",
  "unusable",
  "unauthorized",
  "forbidden",
  "not-found",
  "limited",
  "unreachable",
  "stranger",
  "failed",
];
const kind = fc.constantFrom(...kinds);

function maybe<T>(learnt: Learnt<T>, lost: Unknown["kind"] | undefined): Learnt<T> {
  return lost === undefined ? learnt : { unknown: { kind: lost, why: "It could not be learnt." } };
}

function maybeAll<T>(all: ReadonlyMap<string, Learnt<T>>, lost: Unknown["kind"] | undefined): Map<string, Learnt<T>> {
  return new Map([...all].map(([name, learnt]) => [name, maybe(learnt, lost)]));
}

/** What each fact is a reason for. */
const restsOn = {
  identity: ["host", "token"],
  projects: ["names"],
  environments: ["names", "approvals", "may-plan"],
  flags: ["names", "may-plan", "may-apply"],
  targets: ["workflows", "owners", "may-plan"],
  templates: ["templates", "may-plan"],
  documents: ["documents", "owner", "names", "workflows", "owners", "may-plan", "may-apply"],
  login: ["identity"],
  repository: ["repository"],
  rules: [],
  environmentsThere: ["plan-environment", "apply-environment"],
  retention: ["retention"],
  workflowFiles: ["concurrency"],
  contents: ["contents"],
  "pull-requests": ["pull-requests"],
  checks: ["checks"],
  deployments: ["deployments"],
  issues: ["issues"],
} as const satisfies Record<string, readonly DoctorCheck[]>;
type Fact = keyof typeof restsOn;
const names = Object.keys(restsOn) as Fact[];

type Lost = Partial<Record<Fact, Unknown["kind"]>>;

function factsWithout(lost: Lost): Facts {
  const good = goodFacts();
  const launchDarkly = launchDarklyFacts();
  const github = githubFacts();
  const { projects, environments, flags, targets, templates = { known: [] } } = launchDarkly.reads;
  const reads: ReadFacts = {
    projects: maybeAll(projects, lost.projects),
    environments: maybeAll(environments, lost.environments),
    flags: maybeAll(flags, lost.flags),
    targets: maybeAll(targets, lost.targets),
    templates: maybe(templates, lost.templates),
  };
  const known: GitHubFacts = {
    ...github,
    login: maybe(github.login, lost.login),
    repository: maybe(github.repository, lost.repository),
    rules: maybe(github.rules, lost.rules),
    environments: maybe(github.environments, lost.environmentsThere),
    retention: maybe(github.retention, lost.retention),
    attempts: new Map([...github.attempts].map(([name, attempt]) => [name, maybe(attempt, lost[name])])),
  };
  return {
    launchDarkly: { ...launchDarkly, identity: maybe(launchDarkly.identity, lost.identity), reads },
    documents: { ...good.documents, revision: maybe(good.documents.revision, lost.documents) },
    github: { known },
    workflowFiles: maybe(good.workflowFiles, lost.workflowFiles),
  };
}

const anyLost = fc.record(Object.fromEntries(names.map((name) => [name, kind])) as Record<Fact, typeof kind>, {
  requiredKeys: [],
}) as fc.Arbitrary<Lost>;

/** Whatever LaunchDarkly answered to who the token is, it can be reached and heard. */
const answers: readonly Unknown["kind"][] = ["unauthorized", "forbidden", "not-found", "limited"];

test("no check is left out but those that need what isn't there, and none rests on what could not be learnt", () => {
  fc.assert(
    fc.property(anyLost, (lost) => {
      const { findings } = examination(factsWithout(lost), "all", "0.1.0");
      const told = new Set(findings.map(({ check }) => check));
      const isSilent = lost.identity === "not-asked" || lost.identity === "unusable";
      const optional = ["templates", "maintainer", ...(isSilent ? ["host", "clock", "rate-limit"] : [])];
      expect(Object.keys(doctorChecks).filter((check) => !told.has(check) && !optional.includes(check))).toEqual([]);
      const isHeard = lost.identity !== undefined && answers.includes(lost.identity);
      const unfounded = names
        .filter((name) => lost[name] !== undefined)
        .flatMap((name) => restsOn[name] as readonly DoctorCheck[])
        .filter((check) => !(check === "host" && isHeard));
      const wrong = findings.filter(({ check, status }) => status === "ok" && unfounded.includes(check as DoctorCheck));
      expect(wrong).toEqual([]);
    }),
  );
});
