// The path of a list → all of its items, read page by page. A list that doesn't add up is an error: a part of it is never taken for the whole.

import { parsed, requiredList, requiredObject } from "./answer.ts";
import { LaunchDarklyError } from "./http/error.ts";
import { wrongServerHint } from "./http/failures.ts";
import type { Http } from "./http/http.ts";

/** The most that a page holds. Source: https://launchdarkly.com/docs/api/workflows/get-workflows */
const pageSize = 200;
/** No account has a list as long: 100,000 items. */
const mostPages = 500;

interface List<Item> {
  path: string;
  query?: Record<string, string>;
  parse(item: unknown): Item;
  identity(item: Item): string;
  /** When this run added to the list: see `RequestOptions`. */
  writtenAt?: number | undefined;
}

/** Where something was made or deleted while the pages were read, they are read once more. */
export async function readList<Item>(http: Http, list: List<Item>): Promise<Item[]> {
  return (await readPages(http, list)) ?? (await readPages(http, list)) ?? incomplete(list.path);
}

async function readPages<Item>(
  http: Http,
  { path, query, parse, identity, writtenAt }: List<Item>,
): Promise<Item[] | undefined> {
  const found = new Map<string, Item>();
  let seen = 0;
  let total: number | undefined;
  for (let count = 1; ; count++) {
    const { body } = await http.request("GET", path, {
      query: { limit: String(pageSize), ...query, offset: String(seen) },
      writtenAt,
    });
    const page = parsed(`GET ${path}`, () => pageOf(body, parse));
    // One that was deleted moves a later one onto a page that was read already.
    if (count > 1 && page.total !== total) return undefined;
    total = page.total;
    seen += page.items.length;
    const before = found.size;
    for (const item of page.items) found.set(identity(item), item);
    // A server that doesn't know `offset` repeats its page, and would do so for ever.
    if (page.items.length > 0 && found.size === before) return undefined;
    const complete = page.total === undefined ? page.items.length === 0 : seen >= page.total;
    if (complete) return page.total === undefined || found.size === page.total ? [...found.values()] : undefined;
    if (page.items.length === 0) return undefined;
    if (count === mostPages) return endless(path);
  }
}

/** One page of an answer, and how many items the whole list has where the answer says so. */
export function pageOf<Item>(body: unknown, parse: (item: unknown) => Item): { items: Item[]; total?: number } {
  const answer = requiredObject(body, "the answer");
  return {
    items: requiredList(answer.items, "`items`").map(parse),
    ...(typeof answer.totalCount === "number" && { total: answer.totalCount }),
  };
}

export function incomplete(path: string): never {
  const detail = "the pages of the list don't add up to its `totalCount`";
  return refuse(path, detail, "Run again when nobody is changing these workflows.");
}

function endless(path: string): never {
  return refuse(path, `the list has more than ${mostPages} pages, and the rest was not read`, wrongServerHint);
}

function refuse(path: string, detail: string, hint: string): never {
  throw new LaunchDarklyError({ kind: "malformed", request: `GET ${path}`, detail, hint, ambiguous: false });
}
