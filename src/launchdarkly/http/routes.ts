// A request's method and path → its route: what LaunchDarkly may limit by itself. Pure.
import type { Method } from "./settings.ts";

/** `GET projects flags environments workflows`: keys and ids are left out, so a list and an item of it are one route. */
export function routeOf(method: Method, path: string): string {
  const [collection = "", ...rest] = path.replace(/^\/api\/v2\//, "").split("/");
  // Below a project, keys and names of collections alternate; elsewhere only keys follow.
  const collections = collection === "projects" ? rest.filter((_, index) => index % 2 === 1) : [];
  return [method, collection, ...collections].join(" ");
}
