// A request that creates something → its result. After a lost answer, what it may have created is looked for before it is sent again.
import { isRequestFailure } from "./failures.ts";

/** `find` returns what the first try has created, if it has. */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    // Octokit gives a lost connection the status 500 too. Below that, GitHub has refused the request.
    if (!isRequestFailure(error) || error.status < 500) throw error;
    return (await find()) ?? create();
  }
}
