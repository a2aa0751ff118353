// What is under way, and how far it is → one line at the terminal, once it has taken a second. Elsewhere nothing.
import { constants } from "node:os";
import type { RequestEvent } from "../../launchdarkly/http/settings.ts";
import { counted } from "../../model/values/words.ts";

export interface Progress {
  /** `tell`: how far it is, in words; until it is called, the requests are counted. */
  during<Result>(what: string, work: (tell: (how: string) => void) => Promise<Result>): Promise<Result>;
}

/** A work that takes no longer says nothing, in milliseconds. */
const silentFor = 1_000;

export function progressLine(isShown: () => boolean): Progress & { onRequest(event: RequestEvent): void } {
  let requests = 0;
  let waitsUntil = 0;
  /** Counts the second, and the seconds of a wait. */
  let refresh: () => void = () => undefined;

  return {
    onRequest(event) {
      if (event.kind === "over") requests++;
      if (event.kind === "wait") waitsUntil = Date.now() + event.pause;
      refresh();
    },
    async during(what, work) {
      if (!isShown()) return work(() => undefined);
      requests = 0;
      let told: string | undefined;
      const text = () => {
        const wait = Math.ceil((waitsUntil - Date.now()) / 1_000);
        const waiting = wait > 0 ? `, waiting for the rate limit, ${wait} s` : "";
        return `${what}: ${told ?? counted(requests, "request")}${waiting}`;
      };
      const { default: spinnerOf } = await import("yocto-spinner");
      const spinner = spinnerOf({ handleSignals: false });
      const stop = () => void spinner.stop();
      process.once("exit", stop);
      // Where nobody listens to Ctrl-C, it ends the process as ever, but not without the cursor that the spinner hides.
      const end = () => process.exit(128 + constants.signals.SIGINT);
      const isHeard = process.listenerCount("SIGINT") > 0;
      if (!isHeard) process.once("SIGINT", end);
      refresh = () => {
        if (spinner.isSpinning) spinner.text = text();
      };
      const start = setTimeout(() => spinner.start(text()), silentFor);
      const clock = setInterval(refresh, 1_000);
      try {
        return await work((how) => {
          told = how;
          refresh();
        });
      } finally {
        clearTimeout(start);
        clearInterval(clock);
        refresh = () => undefined;
        process.off("exit", stop);
        process.off("SIGINT", end);
        stop();
      }
    },
  };
}
