// The apply records on GitHub: each is a deployment, signed with a key that only a job has that may write to LaunchDarkly.
import type { GitHub } from "../../github/client.ts";
import { historyBetween } from "../../github/commits.ts";
import { githubDiagnostic, isRefused, tolerateFailure } from "../../github/failures.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { ApplyRecord } from "../../model/record.ts";
import { withWhatIsMade } from "../../planning/scope/apply-record.ts";
import { deleteDeployment, writeRecord } from "./record-deployments.ts";
import { findRecords, type Search } from "./record-search.ts";
import type { FoundRecord, RecordDetails, Records } from "./records.ts";

/**
 * `key`: `recordKey` of the token that writes to LaunchDarkly. Without it, as for a plan, records can be neither proved nor left:
 * then the newest one is believed, and the merge decides.
 */
export function githubRecords(github: GitHub, key?: Buffer): Records {
  const left: Left = { own: new Set() };
  return {
    async read(owners, environments) {
      try {
        left.known = await findRecords(github, owners, environments, key);
        return left.known;
      } catch (error) {
        if (!isRefused(error)) throw error;
        const unread = notRead(error, key !== undefined);
        return { records: ["unreadable"], diagnostics: [unread], unread };
      }
    },
    async write(record, details) {
      const { value: notice, problems } = await tolerateFailure(
        () => writeUnlessOvertaken(github, record, details, key, left),
        record.begun ? { ...notLeft, what: "No record of this apply could be left, so nothing was sent" } : notLeft,
      );
      return [...problems, ...(notice === undefined ? [] : [notice])];
    },
    async withdraw() {
      await tolerateFailure(() => takeBack(github, left), notLeft);
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
  message: "Another run has left a record since this was planned, so it is planned again.",
};

interface Left {
  /** What was found when the plan was made. */
  known?: Search;
  /** The deployments that this run has written. */
  own: Set<number>;
}

async function takeBack(github: GitHub, { own }: Left): Promise<void> {
  for (const id of own) {
    await deleteDeployment(github, id);
    own.delete(id);
  }
}

/**
 * Of two applies at once, the newer commit's record must stay the last one: its plan covered all that the older one's did. Where another
 * run's record has come since the plan was made, nothing is written either. The same holds for one that came between that look and this
 * run's own record, which is taken back then. Once something may have been sent, it has to be remembered in any case.
 */
async function writeUnlessOvertaken(
  github: GitHub,
  record: ApplyRecord,
  details: RecordDetails,
  key: Buffer | undefined,
  left: Left,
): Promise<Diagnostic | undefined> {
  const { owner, formerOwners = [], environments } = record;
  const { known, own } = left;
  const isNewer = async ({ sha }: ApplyRecord) =>
    sha !== record.sha &&
    sha !== details.before &&
    (await historyBetween(github, sha, record.sha))?.status === "behind";
  const search = () => findRecords(github, [owner, ...formerOwners], environments, key);
  const found = await search();
  const [newest] = found.records;
  if (isProved(newest) && (await isNewer(newest.record))) return overtakenNotice;
  const others = known === undefined ? [] : since(found, known);
  // What it has left itself by then is one of the others, and says nothing that this record doesn't.
  const isBegun = details.hasSent === true || own.size > 0;
  if (!isBegun && others.length > 0) return staleNotice;
  const theirs = others.flatMap(({ read }) => (isProved(read) ? [read.record] : []));
  const id = await writeRecord(github, theirs.reduce(withWhatIsMade, record), found.now, details, key);
  own.add(id);
  if (isBegun) return undefined;
  const after = since(await search(), found).filter((one) => one.id < id);
  // Of a record whose answer was lost, and that was sent again, there are two.
  for (const one of after) if (isSame(one.read, record)) own.add(one.id);
  const between = after.find((one) => !own.has(one.id));
  if (between === undefined) return undefined;
  await takeBack(github, left);
  return isProved(between.read) && (await isNewer(between.read.record)) ? overtakenNotice : staleNotice;
}

/** What has come later. Ids of deployments grow. */
function since({ listed }: Search, earlier: Search): Search["listed"] {
  const last = Math.max(0, ...earlier.listed.map(({ id }) => id));
  return listed.filter(({ id }) => id > last);
}

function isProved(one: FoundRecord | "unreadable" | undefined): one is FoundRecord {
  return one !== undefined && one !== "unreadable" && one.isProved;
}

function isSame(read: FoundRecord | "unreadable", record: ApplyRecord): boolean {
  if (read === "unreadable") return false;
  const { run, begun, plan } = read.record;
  return run === record.run && begun === record.begun && plan === record.plan;
}
