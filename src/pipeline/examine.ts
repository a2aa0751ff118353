// The documents, a way to LaunchDarkly, and GitHub where that is there → what `doctor` finds. One read that fails ends no other.
import { type Configuration, standardConfiguration } from "../configuration/configuration.ts";
import { type Revision, readRevision } from "../configuration/revision.ts";
import { examination, goesOn } from "../examining/examine.ts";
import type { DocumentFacts, GitHubFacts, LaunchDarklyFacts, Learnt, Unknown } from "../examining/facts.ts";
import { namingOf } from "../examining/names.ts";
import type { GitHub } from "../github/client.ts";
import { learnGitHub } from "../github/examining/facts.ts";
import { unknownFor } from "../github/examining/learning.ts";
import { isRequestFailure } from "../github/failures.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { RequestEvent } from "../launchdarkly/http/settings.ts";
import { learnCaller, learnNamed, nothingRead } from "../launchdarkly/reading/facts.ts";
import type { DesiredTemplate, DesiredWorkflow, SourceFile, Target } from "../model/document.ts";
import type { Examination, ExaminedJob } from "../model/examination.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import type { Snapshot } from "../repository/revisions/snapshot.ts";
import { version } from "../version.ts";
import { judgedRevision } from "./policies.ts";
import { rateWatch } from "./rate-watch.ts";
import { identify, type PlanInputs } from "./request.ts";
import type { WayToLaunchDarkly } from "./way.ts";

export interface Surroundings {
  job: ExaminedJob;
  inputs: PlanInputs;
  /** Both may throw: then the rest is looked at all the same. */
  documents(): Promise<Snapshot>;
  workflowFiles(): Promise<readonly SourceFile[]>;
  /** What has been merged already: a document there may break a policy. */
  merged(): Promise<Revision | undefined>;
  way: WayToLaunchDarkly;
  /** Absent outside of GitHub. */
  github?: GitHub;
  onRequest?: (event: RequestEvent) => void;
}

/** Milliseconds for all requests to LaunchDarkly: where the rate limit holds up everything, that is what is to be told. */
const longest = 2 * 60_000;

const outsideGitHub: Unknown = {
  kind: "not-asked",
  why: "this doesn't run on GitHub",
  hint: "Run `mode: doctor` in the Action, or set GITHUB_TOKEN and GITHUB_REPOSITORY.",
};

export async function examine(surroundings: Surroundings): Promise<Examination> {
  const { job, inputs, github } = surroundings;
  const [snapshot, workflowFiles] = await Promise.all([
    attempt(surroundings.documents),
    attempt(surroundings.workflowFiles),
  ]);
  const revision = "known" in snapshot ? await revisionIn(snapshot.known, surroundings) : undefined;
  const identity = revision && identify(revision, revision, inputs);
  const documents: DocumentFacts = {
    directory: inputs.directory,
    revision:
      "unknown" in snapshot || revision === undefined || identity === undefined
        ? { unknown: "unknown" in snapshot ? snapshot.unknown : { kind: "failed", why: "" } }
        : {
            known: {
              ...selected(revision, inputs.environments),
              count: revision.count,
              isMissing: snapshot.known.isMissing === true,
              diagnostics: [...snapshot.known.diagnostics, ...revision.diagnostics],
              owners: identity.owners,
              ownerDiagnostics: identity.diagnostics,
            },
          },
  };
  const configuration = revision?.configuration ?? standardConfiguration;
  const [launchDarkly, onGitHub] = await Promise.all([
    learnLaunchDarkly(surroundings, documents, configuration),
    github === undefined
      ? { unknown: outsideGitHub }
      : learnGitHub(github, identity?.instance ?? inputs.repository ?? "", job).then(
          (known): Learnt<GitHubFacts> => ({ known }),
        ),
  ]);
  return examination({ launchDarkly, documents, github: onGitHub, workflowFiles }, job, version);
}

function revisionIn({ files }: Snapshot, { inputs, merged }: Surroundings): Promise<Revision> {
  return judgedRevision(readRevision(files, inputs.directory, "head"), merged);
}

function selected({ workflows, templates }: Revision, environments: readonly string[] | undefined) {
  return {
    workflows: workflows.filter(({ target }) => environments?.includes(target.environment) ?? true),
    templates,
  };
}

async function learnLaunchDarkly(
  { way, onRequest }: Surroundings,
  { revision }: DocumentFacts,
  { requests, service }: Pick<Configuration, "requests" | "service">,
): Promise<LaunchDarklyFacts> {
  const { host, hostRemarks, proxy, connect } = way;
  const base = { host, hostRemarks, proxy, limits: { refused: 0 }, reads: nothingRead };
  if ("unknown" in connect) return { ...base, identity: connect };
  const watch = rateWatch(onRequest);
  const budget = Math.min(requests.budget, longest);
  const client = connect.known({ requests: { ...requests, budget }, service }, watch.onRequest);
  const identity = await learnCaller(client);
  const isAnswered = "known" in identity || goesOn(identity.unknown);
  const reads = isAnswered && "known" in revision ? await learnReads(client, revision.known) : nothingRead;
  return {
    ...base,
    identity,
    limits: watch.limits(),
    reads,
    ...present({ clockAhead: watch.hasTold() ? client.now() - Date.now() : undefined }),
  };
}

interface Named {
  workflows: readonly DesiredWorkflow[];
  templates: readonly DesiredTemplate[];
}

function learnReads(client: LaunchDarkly, { workflows, templates }: Named) {
  const named = namingOf(workflows, templates);
  const targets = named.filter((place): place is typeof place & Target => place.flag !== undefined);
  const needsTemplates =
    templates.length > 0 || workflows.some(({ content }) => content?.canonical.template !== undefined);
  return learnNamed(client, { targets, needsTemplates });
}

async function attempt<T>(read: () => Promise<T>): Promise<Learnt<T>> {
  try {
    return { known: await read() };
  } catch (error) {
    if (isRequestFailure(error)) return { unknown: unknownFor(error, "contents: read") };
    if (!(error instanceof ExpectedError)) throw error;
    const { message, hint, request } = error;
    return { unknown: { kind: "failed", why: message, ...present({ hint, request }) } };
  }
}
