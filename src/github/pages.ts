// The pages of a GitHub list → all that are there, or an error: a list without an end, or one that breaks off, is not the whole.
import { PartialAnswer } from "./failures.ts";

/** Of a hundred items each. */
const mostPages = 300;

interface Page {
  url: string;
  data: readonly unknown[];
}

export async function* pagesOf<P extends Page>(pages: AsyncIterable<P>): AsyncGenerator<P> {
  let count = 0;
  for await (const page of pages) {
    // Octokit takes a 409 for an empty page; it has no address.
    if (page.url === undefined) throw new PartialAnswer("a page of a list was refused with status 409");
    if (++count > mostPages) throw new PartialAnswer(`a list has more than ${mostPages} pages`, page.url);
    yield page;
  }
}

export async function itemsOf<Item>(pages: AsyncIterable<Page & { data: readonly Item[] }>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { data } of pagesOf(pages)) items.push(...data);
  return items;
}
