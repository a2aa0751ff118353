// The apply records on GitHub: each is a deployment, and the newest one of the instance that we wrote counts.

import { createHash } from "node:crypto";
import { type GitHub, isOurs } from "../github/client.ts";
import { historyBetween } from "../github/commits.ts";
import { createOnce } from "../github/create-once.ts";
import { isRequestFailure, tolerateFailure, tolerateRefusal } from "../github/failures.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import { counted } from "../model/words.ts";
import { parseRecord } from "./record.ts";
import type { FoundRecord, RecordDetails, Records, RecordUse } from "./repository.ts";

/** Without the permission to read or write deployments there is no record, and a diagnostic says so. */
export function githubRecords(github: GitHub): Records {
  return {
    async read(instances, use): Promise<FoundRecord> {
      const { value, problems } = await tolerateRefusal(() => firstOf(github, instances), refusals[use]);
      const { record, unreadable = 0 } = value ?? {};
      return { ...present({ record }), diagnostics: [...problems, ...(unreadable > 0 ? [skipped(unreadable)] : [])] };
    },
    async write(instance, record, details) {
      const { value: overtaken, problems } = await tolerateFailure(
        () => writeUnlessOvertaken(github, instance, record, details),
        {
          what: "The record of this apply could not be written",
          needed: "deployments: write",
          severity: "error",
          code: "no-record",
        },
        { severity: "warning" },
      );
      return [...problems, ...(overtaken === true ? [overtakenNotice] : [])];
    },
  };
}

const refusals = {
  undone: {
    what: "What earlier merges left undone could not be read, so it isn't in this plan",
    needed: "deployments: read",
    severity: "notice",
    code: "no-record",
  },
  base: {
    what: "The record of the last apply could not be read, so this is compared with what the event names",
    needed: "deployments: write",
    severity: "warning",
    code: "no-record",
  },
} as const satisfies Record<RecordUse, unknown>;

function skipped(count: number): Diagnostic {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `${counted(count, "newer apply record")} of this instance can't be read, so an older one is compared with.`,
    hint: "Look at the repository's deployments: were their payloads changed, or is a newer version of this tool in use?",
  };
}

const overtakenNotice: Diagnostic = {
  severity: "notice",
  code: "overtaken",
  message: "A run of a newer commit has left its record meanwhile: that one counts.",
};

interface Newest {
  record?: ApplyRecord;
  /** How many newer ones of ours can't be read. */
  unreadable: number;
}

async function firstOf(github: GitHub, instances: readonly string[]): Promise<Newest> {
  let unreadable = 0;
  for (const instance of instances) {
    const found = await newestRecord(github, instance);
    unreadable += found.unreadable;
    if (found.record !== undefined) return { record: found.record, unreadable };
  }
  return { unreadable };
}

/** Deployments by others don't count, whatever they are called: anyone with write access can make one. */
async function newestRecord(github: GitHub, instance: string): Promise<Newest> {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.repos.listDeployments({
    ...repository,
    environment: environmentOf(instance),
    task,
    per_page: 100,
  });
  const ours = await isOurs(
    github,
    data.map(({ creator }) => creator?.login),
  );
  const newestFirst = data.filter((_, index) => ours[index]).sort((left, right) => right.id - left.id);
  const records = newestFirst.map(({ payload }) => parseRecord(payload));
  const readable = records.findIndex((record) => record !== undefined);
  const record = records[readable];
  return { unreadable: readable < 0 ? records.length : readable, ...present({ record }) };
}

/** Of two applies at once, the newer commit's record must stay the last one: its plan covered all that the older one's did. `true` where a newer one is there. */
async function writeUnlessOvertaken(
  github: GitHub,
  instance: string,
  record: ApplyRecord,
  details: RecordDetails,
): Promise<boolean> {
  const { record: newest } = await newestRecord(github, instance);
  const isOthers = newest !== undefined && newest.sha !== record.sha && newest.sha !== details.before?.sha;
  if (isOthers && (await historyBetween(github, newest.sha, record.sha))?.status === "behind") return true;
  await writeRecord(github, instance, record, details);
  return false;
}

/** Writes the record, and a status for people who look at the repository's deployments. */
async function writeRecord(
  { octokit, repository }: GitHub,
  instance: string,
  record: ApplyRecord,
  details: RecordDetails,
): Promise<void> {
  const description = details.description.slice(0, 140);
  const create = async () => {
    const { data } = await octokit.rest.repos.createDeployment({
      ...repository,
      ref: record.sha,
      environment: environmentOf(instance),
      task,
      payload: { ...record },
      auto_merge: false,
      required_contexts: [],
      production_environment: false,
      transient_environment: false,
      description,
    });
    if (!("id" in data)) throw new Error("GitHub answered a deployment with something else.");
    return data.id;
  };
  // Nothing is looked for: two records that say the same do no harm, but none would.
  const id = await createOnce(create, async () => undefined);
  try {
    await octokit.rest.repos.createDeploymentStatus({
      ...repository,
      deployment_id: id,
      state: details.succeeded ? "success" : "failure",
      description,
      auto_inactive: false,
      log_url: record.run,
    });
  } catch (error) {
    // The record stands without its status.
    if (!isRequestFailure(error)) throw error;
  }
}

const task = "launchdarkly-workflow-sync";

/** GitHub takes names of 255 characters, and doesn't tell upper from lower case. */
function environmentOf(instance: string): string {
  const name = `launchdarkly-workflows/${instance}`;
  if (name.length <= 200) return name;
  return `${name.slice(0, 180)}-${createHash("sha256").update(instance).digest("hex").slice(0, 12)}`;
}
