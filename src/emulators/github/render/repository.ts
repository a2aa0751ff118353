// Takes the repository, or a fork of it; gives it as the API shows it.

import { madeUpId } from "../world/accounts.ts";
import { timestamp, type World } from "../world/world.ts";
import type { RepositoryAnswer } from "./answer-types.ts";
import { nodeId, renderUser } from "./people.ts";

const CREATED = "2024-01-15T08:00:00Z";

/** Links that are the API's repository URL and a path; `{…}` are URI templates. */
const LINKS = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/git/refs/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const;

export function renderRepository(world: World) {
  const { fullName, id } = world.repository;
  return describe(world, fullName, id, false);
}

/** The repository of a pull request's head if it comes from a fork: its author's copy. */
export function renderFork(world: World, author: string) {
  const fullName = `${author}/${world.repository.name}`;
  return describe(world, fullName, madeUpId(fullName), true);
}

/** Where the API serves this repository. */
export function repositoryUrl(world: World): string {
  return `${world.url}/repos/${world.repository.fullName}`;
}

/** Where the website shows this repository. */
export function repositoryPage(world: World): string {
  return `${world.options.serverUrl}/${world.repository.fullName}`;
}

export function labelsOf(world: World, names: readonly string[]) {
  return names.map((name) => ({
    id: madeUpId(name),
    node_id: nodeId("Label", name),
    url: `${repositoryUrl(world)}/labels/${encodeURIComponent(name)}`,
    name,
    description: "",
    color: "ededed",
    default: false,
  }));
}

function describe(world: World, fullName: string, id: number, fork: boolean) {
  const { serverUrl } = world.options;
  const [owner = "", name = ""] = fullName.split("/");
  const host = new URL(serverUrl).host;
  const url = `${world.url}/repos/${fullName}`;
  const openIssues = [...world.pulls, ...world.issues].filter(({ state }) => state === "open").length;
  const links = Object.fromEntries(Object.entries(LINKS).map(([field, path]) => [field, `${url}${path}`]));
  return {
    id,
    node_id: nodeId("Repository", id),
    name,
    full_name: fullName,
    private: world.repository.private,
    owner: renderUser(world, owner),
    html_url: `${serverUrl}/${fullName}`,
    description: null,
    fork,
    url,
    ...(links as Record<keyof typeof LINKS, string>),
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    clone_url: `${serverUrl}/${fullName}.git`,
    svn_url: `${serverUrl}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    visibility: world.repository.private ? "private" : "public",
    default_branch: world.repository.defaultBranch,
    pushed_at: timestamp(world),
    created_at: CREATED,
    updated_at: CREATED,
    size: 108,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    topics: [],
  } satisfies RepositoryAnswer;
}
