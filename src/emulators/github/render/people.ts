// Takes a login or an app's slug; gives the account or app as the API shows it.

import { accountOf, appOf, roleOf } from "../world/accounts.ts";
import type { Account } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { IntegrationAnswer, UserAnswer } from "./answer-types.ts";

const LONG_AGO = "2018-07-30T09:30:17Z";

export function renderUser(world: World, login: string): UserAnswer {
  const account = accountOf(world, login);
  const url = `${world.url}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId("User", account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: profileUrl(world, account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

/** The app that something was written through; null if by a person. */
export function renderApp(world: World, slug: string | null): IntegrationAnswer {
  if (slug === null) return null;
  const app = appOf(world, slug);
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("App", app.id),
    owner: renderUser(world, app.slug === "github-actions" ? "github" : world.repository.owner),
    name: app.name,
    description: "",
    external_url: "https://help.github.com/en/actions",
    html_url: `${world.options.serverUrl}/apps/${app.slug}`,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    permissions: { checks: "write", contents: "read", metadata: "read" },
    events: [],
  };
}

/** The account's association with the repository. It says nothing certain about permissions. */
export function associationOf(world: World, login: string) {
  const role = roleOf(world, login);
  if (login === world.repository.owner) return "OWNER";
  return role === "none" || role === "read" ? "NONE" : "COLLABORATOR";
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString("base64url");
}

function profileUrl(world: World, { login, type }: Account): string {
  const path = type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
  return `${world.options.serverUrl}/${path}`;
}
