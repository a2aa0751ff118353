// A report of drift → the one issue of an instance: opened, edited when the drift changes, closed when it is gone, opened again when it is back.
import { type GitHub, isOurs } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { pagesOf } from "./pages.ts";
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
  { title, hasDrifted, ...report }: DriftReport,
): Promise<DriftIssue | undefined> {
  const { octokit, repository } = github;
  const marker = bodyMarker("drift", instance);
  const existing = await findIssue(github, marker);
  const body = bodyOf(marker, report);
  if (existing === undefined) {
    if (!hasDrifted) return undefined;
    return createOnce<DriftIssue>(
      async () => {
        const { data } = await octokit.rest.issues.create({ ...repository, title, body });
        return { url: data.html_url, became: "opened" };
      },
      async () => {
        const created = await findIssue(github, marker);
        return created && { url: created.url, became: "opened" };
      },
    );
  }
  const { number, url, isOpen } = existing;
  const change = async (
    became: DriftIssue["became"],
    fields: { state?: "open" | "closed"; state_reason?: "completed" | "reopened" },
  ) => {
    await octokit.rest.issues.update({ ...repository, issue_number: number, title, body, ...fields });
    return { url, became };
  };
  const saysIt = readBody(existing.body).says(report);
  // An issue that a person has closed is edited all the same when the drift is gone, so that a later one counts as a change.
  if (!hasDrifted && !isOpen) return saysIt ? { url, became: "unchanged" } : change("updated", {});
  if (!hasDrifted) return change("closed", { state: "closed", state_reason: "completed" });
  if (saysIt) return { url, became: "unchanged" };
  return isOpen ? change("updated", {}) : change("reopened", { state: "open", state_reason: "reopened" });
}

/** The newest issue that we wrote and that begins with the marker, open or closed. */
async function findIssue(github: GitHub, marker: string): Promise<Existing | undefined> {
  const { octokit, repository, login } = github;
  const pages = pagesOf(
    octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
      ...repository,
      creator: await login(),
      state: "all",
      per_page: 100,
    }),
  );
  for await (const { data } of pages) {
    const marked = data.filter((issue) => issue.pull_request === undefined && issue.body?.startsWith(marker));
    const ours = await isOurs(
      github,
      marked.map(({ user }) => user?.login),
    );
    const found = marked.find((_, index) => ours[index]);
    if (found !== undefined)
      return {
        number: found.number,
        body: found.body ?? "",
        url: found.html_url,
        isOpen: found.state === "open",
      };
  }
  return undefined;
}
