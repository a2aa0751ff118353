// A report of drift → the one issue of an instance: opened, edited when the drift changes, closed when it is gone, opened again when it is back. Of several one is kept.
import { type GitHub, isOurs } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { itemsOf } from "./pages.ts";
import { bodyMarker, bodyOf, type Report, readBody } from "./report-body.ts";

export interface DriftReport extends Report {
  title: string;
  hasDrifted: boolean;
}

export interface DriftIssue {
  url: string;
  became: "opened" | "updated" | "closed" | "reopened" | "unchanged";
}

interface Existing {
  number: number;
  body: string;
  url: string;
  isOpen: boolean;
}

/** `undefined` where there is neither drift nor an issue to close. An issue that a person has closed stays closed until the drift changes. */
export async function writeDriftIssue(
  github: GitHub,
  instance: string,
  report: DriftReport,
): Promise<DriftIssue | undefined> {
  const { octokit, repository } = github;
  const marker = bodyMarker("drift", instance);
  const { title, hasDrifted } = report;
  const known = await writeInto(github, marker, report);
  if (known !== undefined || !hasDrifted) return known;
  const body = bodyOf(marker, report);
  const made = await createOnce(
    async () => (await octokit.rest.issues.create({ ...repository, title, body })).data.html_url,
    async () => (await findIssues(github, marker))[0]?.url,
  );
  // Another job may have opened one at the same time.
  const kept = await writeInto(github, marker, report);
  return { url: kept?.url ?? made, became: "opened" };
}

/** The first is edited, and the others are closed. */
async function writeInto(github: GitHub, marker: string, report: DriftReport): Promise<DriftIssue | undefined> {
  const [first, ...others] = await findIssues(github, marker);
  if (first === undefined) return undefined;
  const written = await update(github, marker, first, report);
  for (const other of others) await closeDouble(github, other, first);
  return written;
}

async function update(
  { octokit, repository }: GitHub,
  marker: string,
  { number, url, isOpen, body: existing }: Existing,
  { title, hasDrifted, ...report }: DriftReport,
): Promise<DriftIssue> {
  const body = bodyOf(marker, report);
  const change = async (
    became: DriftIssue["became"],
    fields: { state?: "open" | "closed"; state_reason?: "completed" | "reopened" },
  ) => {
    await octokit.rest.issues.update({ ...repository, issue_number: number, title, body, ...fields });
    return { url, became };
  };
  const saysIt = readBody(existing).says(report);
  // An issue that a person has closed is edited all the same when the drift is gone, so that a later one counts as a change.
  if (!hasDrifted && !isOpen) return saysIt ? { url, became: "unchanged" } : change("updated", {});
  if (!hasDrifted) return change("closed", { state: "closed", state_reason: "completed" });
  if (saysIt) return { url, became: "unchanged" };
  return isOpen ? change("updated", {}) : change("reopened", { state: "open", state_reason: "reopened" });
}

/** Without the marker, it is never found again. */
async function closeDouble({ octokit, repository }: GitHub, { number }: Existing, kept: Existing): Promise<void> {
  const body = `This is told in #${kept.number}.\n`;
  const fields = { state: "closed", state_reason: "not_planned" } as const;
  await octokit.rest.issues.update({ ...repository, issue_number: number, body, ...fields });
}

/** The issues that we wrote and that begin with the marker: open ones before closed ones, the oldest first. */
async function findIssues(github: GitHub, marker: string): Promise<Existing[]> {
  const { octokit, repository, login } = github;
  const issues = await itemsOf(
    octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
      ...repository,
      creator: await login(),
      state: "all",
      per_page: 100,
    }),
  );
  const marked = issues.filter((issue) => issue.pull_request === undefined && issue.body?.startsWith(marker));
  const ours = await isOurs(
    github,
    marked.map(({ user }) => user?.login),
  );
  return marked
    .filter((_, index) => ours[index])
    .map(({ number, body, html_url: url, state }) => ({ number, body: body ?? "", url, isOpen: state === "open" }))
    .sort((left, right) => Number(right.isOpen) - Number(left.isOpen) || left.number - right.number);
}
