// The repository itself, and what each account may do in it.
import type { PermissionAnswer } from "../render/answer-types.ts";
import { renderUser } from "../render/people.ts";
import { renderRepository } from "../render/repository.ts";
import { roleOf } from "../world/accounts.ts";
import type { Role } from "../world/records.ts";
import { GitHubError } from "./errors.ts";
import { type Call, json, type Route } from "./routing.ts";

const READ = [["metadata", "read"]] as const;

export const repositoryRoutes: readonly Route[] = [
  { method: "GET", path: "", needs: READ, handle: ({ world }) => json(200, renderRepository(world)) },
  { method: "GET", path: "/collaborators/{login}/permission", needs: READ, handle: getPermission },
];

function getPermission({ world, parameter }: Call) {
  const login = parameter("login");
  if (!world.accounts.has(login.toLowerCase())) throw new GitHubError(404, `${login} is not a user`);
  const role = roleOf(world, login);
  const permission = legacyPermission(role);
  const may = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
  const user = {
    ...renderUser(world, login),
    permissions: { admin: may >= 5, maintain: may >= 4, push: may >= 3, triage: may >= 2, pull: may >= 1 },
    role_name: role,
  };
  const answer: PermissionAnswer = { permission, role_name: role, user };
  return json(200, answer);
}

/** The four that the field `permission` knows: the roles between are rounded down. */
function legacyPermission(role: Role): string {
  if (role === "maintain") return "write";
  return role === "triage" ? "read" : role;
}
