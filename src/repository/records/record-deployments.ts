// An apply record → the deployments that hold it on GitHub, signed. What one can't hold goes on in others.
import { createHash } from "node:crypto";
import type { GitHub } from "../../github/client.ts";
import { createOnce } from "../../github/create-once.ts";
import { isRequestFailure } from "../../github/failures.ts";
import type { ApplyRecord } from "../../model/record.ts";
import { macOf } from "./record.ts";
import type { RecordDetails } from "./records.ts";

/** What is signed: the record and when. */
export function signed(record: ApplyRecord, at: string): ApplyRecord {
  return { ...record, at } as ApplyRecord;
}

/** GitHub keeps 16 KB with a deployment. */
const mostBytes = 15_000;

/** Writes the record, and a status for people who look at the repository's deployments. What one can't hold goes on in others, written before. Returns the deployment's id. */
export async function writeRecord(
  github: GitHub,
  record: ApplyRecord,
  at: string,
  details: RecordDetails,
  key: Buffer | undefined,
): Promise<number> {
  const { octokit, repository } = github;
  const description = details.description.slice(0, 140);
  const mac = key === undefined ? "" : macOf(signed(record, at), key);
  const [first = {}, ...further] = chunksOf(record);
  const parts: number[] = [];
  for (const chunk of further)
    parts.push(await createDeployment(github, { record, task: partTask, description, payload: { v: 1, ...chunk } }));
  const { past: _, made: __, ...rest } = record;
  const payload = { ...rest, ...first, at, mac, ...(parts.length > 0 && { parts }) };
  const id = await createDeployment(github, { record, task, description, payload });
  if (record.begun) return id;
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
  return id;
}

/** GitHub deletes only what is inactive. */
export async function deleteDeployment({ octokit, repository }: GitHub, id: number): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({ ...repository, deployment_id: id, state: "inactive" });
  await octokit.rest.repos.deleteDeployment({ ...repository, deployment_id: id });
}

type Chunk = Partial<Pick<ApplyRecord, "undone" | "past" | "made">>;

/** What is undone, past and made in parts that each fit into a deployment, the first one beside the record's other fields. */
function chunksOf(record: ApplyRecord): Chunk[] {
  const entries: Chunk[] = [
    ...record.undone.map((entry) => ({ undone: [entry] })),
    ...(record.made ?? []).map((one) => ({ made: [one] })),
    ...Object.entries(record.past ?? {}).map(([name, run]) => ({ past: { [name]: run } })),
  ];
  const chunks: Chunk[] = [{ undone: [] }];
  let bytes = Buffer.byteLength(JSON.stringify({ ...record, undone: [], past: {}, made: [] }));
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry));
    if (bytes + size > mostBytes) {
      chunks.push({ undone: [] });
      bytes = 0;
    }
    const chunk = chunks.at(-1) ?? {};
    chunk.undone?.push(...(entry.undone ?? []));
    if (entry.made !== undefined) chunk.made = [...(chunk.made ?? []), ...entry.made];
    if (entry.past !== undefined) chunk.past = Object.assign(chunk.past ?? {}, entry.past);
    bytes += size;
  }
  return chunks;
}

interface NewDeployment {
  record: Pick<ApplyRecord, "owner" | "sha">;
  task: string;
  description: string;
  payload: object;
}

/** Nothing is looked for where the answer is lost: two that say the same do no harm, but none would. */
function createDeployment({ octokit, repository }: GitHub, deployment: NewDeployment): Promise<number> {
  const { record, payload, description } = deployment;
  return createOnce(
    async () => {
      const { data } = await octokit.rest.repos.createDeployment({
        ...repository,
        ref: record.sha,
        environment: environmentOf(record.owner),
        task: deployment.task,
        payload: { ...payload },
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
        transient_environment: false,
        description,
      });
      if (!("id" in data)) throw new Error("GitHub answered a deployment with something else.");
      return data.id;
    },
    async () => undefined,
  );
}

export const task = "launchdarkly-workflow-sync";
export const partTask = `${task}-part`;

/** GitHub takes names of 255 characters, and doesn't tell upper from lower case. */
export function environmentOf(owner: string): string {
  const name = `launchdarkly-workflows/${owner}`;
  if (name.length <= 200) return name;
  return `${name.slice(0, 180)}-${createHash("sha256").update(owner).digest("hex").slice(0, 12)}`;
}
