// What goes in: a list and LaunchDarkly's `filter` and `sort` parameters. What comes out: what of the list they leave.

import type { JsonObject } from "../account/account.ts";
import { RequestError } from "./errors.ts";

/** Says whether an item fits one filter; `value` is what stands after the colon, without quotes. */
export type Filter<T> = (item: T, value: string) => boolean;

/** Forms: `query:ada,role:admin` and `query equals "ada"`. A field that the emulator doesn't know is refused, not ignored. */
export function filtered<T>(items: T[], query: URLSearchParams, filters: Record<string, Filter<T>>): T[] {
  const text = query.get("filter") ?? "";
  const conditions = text === "" ? [] : text.split(",").map((part) => readCondition(part.trim(), filters));
  return items.filter((item) => conditions.every(({ field, value }) => filters[field]?.(item, value)));
}

function readCondition(part: string, filters: Record<string, unknown>): { field: string; value: string } {
  const [, field = "", rawValue = ""] = /^(\w+)(?::| +equals +)(.*)$/.exec(part) ?? [];
  if (!Object.hasOwn(filters, field)) {
    const known = Object.keys(filters).join(", ");
    throw new RequestError(400, `Invalid query parameter filter: ${part} (this emulator knows ${known})`);
  }
  return { field, value: rawValue.trim().replace(/^"(.*)"$/, "$1") };
}

/** `fields` are those that the list can be sorted by; several are separated by commas, a dash means descending. */
export function sortedBy<T extends JsonObject>(items: T[], query: URLSearchParams, fields: readonly string[]): T[] {
  const text = query.get("sort") ?? "";
  const orders = text === "" ? [] : text.split(",").map((part) => part.trim());
  for (const order of orders) {
    if (!fields.includes(order.replace(/^-/, ""))) {
      throw new RequestError(400, `Invalid query parameter sort: must be one of ${fields.join(", ")}`);
    }
  }
  return items.toSorted((a, b) => {
    for (const order of orders) {
      const field = order.replace(/^-/, "");
      const difference = compare(a[field], b[field]);
      if (difference !== 0) {
        return order.startsWith("-") ? -difference : difference;
      }
    }
    return 0;
  });
}

function compare(a: unknown, b: unknown): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a ?? "").localeCompare(String(b ?? ""), "en");
}

/** Case-insensitive, as LaunchDarkly's `query` filters are. */
export function contains(value: string, ...texts: unknown[]): boolean {
  return texts.some((text) => typeof text === "string" && text.toLowerCase().includes(value.toLowerCase()));
}
