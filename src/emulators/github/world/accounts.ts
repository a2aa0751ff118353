// A login or an app's slug → the account or app of the emulated GitHub, what it may do, and how git writes it into a commit.
import type { Person } from "../git/merging.ts";
import type { Account, App, Role } from "./records.ts";
import type { World } from "./world.ts";

/** The account with this login; made up, and remembered, when it is first named. */
export function accountOf(world: World, login: string): Account {
  const key = login.toLowerCase();
  const account = world.accounts.get(key) ?? madeUpAccount(login);
  world.accounts.set(key, account);
  return account;
}

/** The app with this slug; made up, and remembered, when it is first named. */
export function appOf(world: World, slug: string, id?: number): App {
  const app = world.apps.get(slug) ?? { slug, id: id ?? madeUpId(slug), name: slug };
  world.apps.set(slug, app);
  return app;
}

/** The slug of the app whose token has this login. */
export function appOfLogin(world: World, login: string): string | null {
  return world.tokens.find((token) => token.login === login)?.app?.slug ?? null;
}

/** The account's role in the repository; without one of its own, everybody's. */
export function roleOf(world: World, login: string): Role {
  return world.roles.get(login.toLowerCase()) ?? (world.repository.private ? "none" : "read");
}

/** A stable id for what was given none. */
export function madeUpId(text: string): number {
  let id = 7;
  for (const character of text) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 100_000_007;
  return id + 1_000;
}

/** Name and address in the commits that the website makes for an account. */
export function personOf(world: World, login: string): Person {
  const { id, login: name } = accountOf(world, login);
  return { name, email: `${id}+${name}@users.noreply.github.com` };
}

/** The login behind a commit's address, if it is one that the website writes. */
export function loginOfAddress(world: World, email: string): string | undefined {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login !== undefined && world.accounts.has(login.toLowerCase()) ? login : undefined;
}

export function madeUpAccount(login: string): Account {
  return { login, id: madeUpId(login.toLowerCase()), type: login.endsWith("[bot]") ? "Bot" : "User" };
}
