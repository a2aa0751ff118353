// The apply records on GitHub: each is a deployment, signed with a key that only a job has that may write to LaunchDarkly.
import { isDeepStrictEqual } from "node:util";
import type { GitHub } from "../../github/client.ts";
import { historyBetween } from "../../github/commits.ts";
import { githubDiagnostic, isRefused, tolerateFailure } from "../../github/failures.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { ApplyRecord } from "../../model/record.ts";
import { deleteDeployment, withdrawRecord, writeRecord } from "./record-deployments.ts";
import { findRecords } from "./record-search.ts";
import type { FoundRecord, FoundRecords, RecordDetails, Records } from "./records.ts";

/**
 * `key`: `recordKey` of the token that writes to LaunchDarkly. Without it, as for a plan, records can be neither proved nor left:
 * then the newest one is believed, and the merge decides.
 */
export function githubRecords(github: GitHub, key?: Buffer): Records {
  let known: FoundRecords | undefined;
  return {
    async read(owners, environments) {
      try {
        known = await findRecords(github, owners, environments, key);
        return known;
      } catch (error) {
        if (!isRefused(error)) throw error;
        const unread = notRead(error, key !== undefined);
        return { records: ["unreadable"], diagnostics: [unread], unread };
      }
    },
    async write(record, details) {
      const { value: notice, problems } = await tolerateFailure(
        () => writeUnlessOvertaken(github, record, details, key, known),
        record.begun ? { ...notLeft, what: "No record of this apply could be left, so nothing was sent" } : notLeft,
      );
      return [...problems, ...(notice === undefined ? [] : [notice])];
    },
    async withdraw(record) {
      await tolerateFailure(() => withdrawRecord(github, record), notLeft);
    },
  };
}

const notLeft = {
  what: "The record of this apply could not be written",
  needed: "deployments: write",
  severity: "error",
  code: "no-record",
} as const;

function notRead(error: unknown, writes: boolean): Diagnostic {
  const what = "The apply records can't be read, so it isn't known what was made before";
  const needed = writes ? "deployments: write" : "deployments: read";
  return { ...githubDiagnostic(error, what, needed), severity: "warning", code: "no-record" };
}

const overtakenNotice: Diagnostic = {
  severity: "notice",
  code: "overtaken",
  message: "A run of a newer commit has left its record meanwhile: that one counts.",
};

const staleNotice: Diagnostic = {
  severity: "notice",
  code: "stale",
  message: "A run of another commit has left a record since this was planned, so it is planned again.",
};

/**
 * Of two applies at once, the newer commit's record must stay the last one: its plan covered all that the older one's did. Where another
 * record has come since the plan was made, `known` doesn't have it, and nothing is written either. The same holds for one that came
 * between that look and this run's own record, which is taken back then.
 */
async function writeUnlessOvertaken(
  github: GitHub,
  record: ApplyRecord,
  details: RecordDetails,
  key: Buffer | undefined,
  known: FoundRecords | undefined,
): Promise<Diagnostic | undefined> {
  const { owner, environments } = record;
  const isNewer = async ({ sha }: ApplyRecord) =>
    sha !== record.sha &&
    sha !== details.before &&
    (await historyBetween(github, sha, record.sha))?.status === "behind";
  const search = () => findRecords(github, [owner], environments, key);
  const { records, now, listed } = await search();
  const [newest] = records;
  if (newest !== undefined && newest !== "unreadable" && newest.isProved) {
    if (await isNewer(newest.record)) return overtakenNotice;
    const isKnown = known === undefined || known.records.some((one) => isDeepStrictEqual(one, newest));
    if (!details.hasSent && !isKnown) return staleNotice;
  }
  const id = await writeRecord(github, record, now, details, key);
  // What has been sent has to be remembered in any case.
  if (details.hasSent) return undefined;
  const before = new Set(listed.map((one) => one.id));
  const [between] = (await search()).listed.filter(
    (one) => one.id < id && !before.has(one.id) && !isSame(one.read, record),
  );
  if (between === undefined) return undefined;
  await deleteDeployment(github, id);
  return between.read !== "unreadable" && (await isNewer(between.read.record)) ? overtakenNotice : staleNotice;
}

/** Of a record whose answer was lost, and that was sent again, there are two. */
function isSame(read: FoundRecord | "unreadable", record: ApplyRecord): boolean {
  if (read === "unreadable") return false;
  const { run, begun, plan } = read.record;
  return run === record.run && begun === record.begun && plan === record.plan;
}
