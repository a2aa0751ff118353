// A request that creates something → its result, without ever creating it twice: after a lost answer, what may have been created is looked for first.
import { isRequestFailure } from "./failures.ts";

/** `find`: what an earlier try has created, if it has. */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    // Octokit gives a connection that was lost the status 500 too.
    if (!isRequestFailure(error) || error.status < 500) throw error;
    return (await find()) ?? create();
  }
}
