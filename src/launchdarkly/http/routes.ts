// A request's method and path → its route: what LaunchDarkly may limit apart from others. Keys and ids are left out.
import type { Method } from "./settings.ts";

/** `GET projects flags environments workflows`: one of a list and the list are the same route. */
export function routeOf(method: Method, path: string): string {
  const [collection = "", ...rest] = path.replace(/^\/api\/v2\//, "").split("/");
  // Below a project names of collections and keys take turns; elsewhere keys are all that follows.
  const more = collection === "projects" ? rest.filter((_, index) => index % 2 === 1) : [];
  return [method, collection, ...more].join(" ");
}
