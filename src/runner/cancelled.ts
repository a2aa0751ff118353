// A job that is cancelled → what it says, and how long it may take for that.
import { setTimeout as sleep } from "node:timers/promises";

export const cancelledMessage =
  "The job was cancelled: what had begun was waited for, and nothing new was begun. Run it again for the rest: that is safe.";

/** GitHub kills a cancelled job after ten seconds. The summary and the outputs are still to be written then. */
const standardGrace = 8_000;

/** What isn't done by then, counted in milliseconds from when the job is cancelled, is left: `late` is the result. Without an end, `work` takes as long as it does. */
export function untilKilled(stop: AbortSignal, grace = standardGrace): <T>(work: Promise<T>, late: T) => Promise<T> {
  const over = new Promise<void>((resolve) => {
    const begin = () => void sleep(grace, undefined, { ref: false }).then(resolve);
    if (stop.aborted) begin();
    else stop.addEventListener("abort", begin, { once: true });
  });
  return (work, late) => Promise.race([work, over.then(() => late)]);
}
