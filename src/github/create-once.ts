// A request that creates something → its result. After a lost answer, what it may have created is looked for before it is sent again.
import { UnusableAnswer } from "../fetching.ts";
import { object } from "../model/values/json.ts";
import { isRequestFailure, type RequestFailure } from "./failures.ts";

/** `find` returns what the first try has created, if it has. */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!isRequestFailure(error) || isRefusal(error)) throw error;
    const found = await find();
    if (found !== undefined) return found;
    // A redirect would only come again.
    if (error.cause instanceof UnusableAnswer && error.cause.kind === "redirected") throw error;
    return create();
  }
}

/** What a proxy may say after GitHub has carried out the request. */
const proxies: readonly number[] = [408, 409, 425, 499];

/** GitHub's own word that nothing was created. Octokit gives a lost connection the status 500 too. */
function isRefusal({ status, response }: RequestFailure): boolean {
  const isOwn = typeof object(response?.data).documentation_url === "string";
  return status < 500 && isOwn && !proxies.includes(status);
}
