// A request that makes something → its result, without ever making it twice: after an answer that was lost, what is there is looked for first.
import { isRequestFailure } from "./failures.ts";

/** `find`: what an earlier try has made, if it has. */
export async function sentOnce<T>(send: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    // An answer of the network's own has the status 500 too.
    if (!isRequestFailure(error) || error.status < 500) throw error;
    return (await find()) ?? send();
  }
}
