// Requests that are ready → each let go when it may: only so many at once, and paced by the rate limits that earlier answers reported.
import { createPacer, type RateLimits, type SentRequest } from "./pacing.ts";
import type { Clock } from "./settings.ts";

interface QueueSettings {
  concurrency: number;
  headroom: number;
  clock: Clock;
  /** Unix milliseconds. A request that couldn't go before is refused. */
  until(): number;
  /** Told of a pause, in milliseconds, before the next request may go. */
  onWait(pause: number): void;
}

export interface RequestQueue {
  /** Resolves when the request may go; `leave` has to follow. Rejects with `refuse(pause)` where it would have to wait for too long, without a pause where it is too late. */
  enter(route: string, refuse: (pause: number) => Error): Promise<SentRequest>;
  /** Without `limits`, no answer came. */
  leave(sent: SentRequest, limits?: RateLimits): void;
  /** Whether a request of this route could still go in time. */
  isInTime(route: string): boolean;
}

interface Waiting {
  route: string;
  go(sent: SentRequest): void;
  refuse(pause: number): void;
}

export function createRequestQueue({ concurrency, headroom, clock, until, onWait }: QueueSettings): RequestQueue {
  const pacer = createPacer(headroom);
  const queue = new Set<Waiting>();
  let inFlight = 0;
  /** When the queue advances although no answer has come. */
  let wakesAt = Number.POSITIVE_INFINITY;

  function advance(): void {
    const now = clock.now();
    // A route that has to wait keeps its later requests waiting too; those of other routes may go.
    const held = new Map<string, number>();
    for (const waiting of queue) {
      const { route } = waiting;
      if (now > until()) {
        queue.delete(waiting);
        waiting.refuse(0);
        continue;
      }
      const at = held.get(route) ?? pacer.freeAt(route, now);
      if (at <= now) {
        if (inFlight >= concurrency) return;
        queue.delete(waiting);
        inFlight++;
        waiting.go(pacer.sent(route, now));
        continue;
      }
      held.set(route, at);
      if (at < Number.POSITIVE_INFINITY && at > until()) {
        queue.delete(waiting);
        waiting.refuse(at - now);
      }
    }
    wakeAt(Math.min(...[...held.values()].filter((at) => at <= until())));
  }

  function wakeAt(time: number): void {
    if (time >= wakesAt) return;
    wakesAt = time;
    const pause = time - clock.now();
    onWait(pause);
    void clock.sleep(pause).then(() => {
      if (wakesAt === time) wakesAt = Number.POSITIVE_INFINITY;
      advance();
    });
  }

  return {
    enter: (route, refuse) =>
      new Promise((go, reject) => {
        queue.add({ route, go, refuse: (pause) => reject(refuse(pause)) });
        advance();
      }),
    leave(sent, limits) {
      inFlight--;
      pacer.answered(sent, limits, clock.now());
      advance();
    },
    isInTime: (route) => {
      const at = pacer.freeAt(route, clock.now());
      return at === Number.POSITIVE_INFINITY || at <= until();
    },
  };
}
