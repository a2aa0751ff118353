import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/runner/cancelled.ts
import { setTimeout as sleep } from "node:timers/promises";
var cancelledMessage = "The job was cancelled: what had begun was waited for, and nothing new was begun. Run it again for the rest: that is safe.";
var standardGrace = 8e3;
function untilKilled(stop, grace = standardGrace) {
  const over = new Promise((resolve) => {
    const begin = () => void sleep(grace, void 0, { ref: false }).then(resolve);
    if (stop.aborted) begin();
    else stop.addEventListener("abort", begin, { once: true });
  });
  return (work, late) => Promise.race([work, over.then(() => late)]);
}

export {
  cancelledMessage,
  untilKilled
};
