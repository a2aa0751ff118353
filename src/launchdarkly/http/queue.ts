// Requests that want to go → each in its turn: so many at once, paced by what earlier answers said of rate limits.

import { createPacer, type Sent, type Told } from "./pacing.ts";
import type { Clock } from "./settings.ts";

interface Settings {
  concurrency: number;
  headroom: number;
  clock: Clock;
  /** Nobody waits longer. */
  until: number;
}

export interface Turns {
  /** Resolves when the request may go; to be followed by `over`. Rejects with `refuse(pause)` if that would be too late. */
  take(route: string, refuse: (pause: number) => Error): Promise<Sent>;
  over(sent: Sent, told?: Told): void;
  /** Whether a request of this route could still go in time. */
  isInTime(route: string): boolean;
}

interface Waiting {
  route: string;
  go(sent: Sent): void;
  refuse(pause: number): void;
}

export function createTurns({ concurrency, headroom, clock, until }: Settings): Turns {
  const pacer = createPacer(headroom);
  const line = new Set<Waiting>();
  let underWay = 0;
  /** When the line is looked at again though no answer comes. */
  let wakesAt = Number.POSITIVE_INFINITY;

  function advance(): void {
    const now = clock.now();
    // What one route has to wait for, its next request has to wait for too; other routes needn't.
    const held = new Map<string, number>();
    for (const waiting of line) {
      const { route } = waiting;
      const at = held.get(route) ?? pacer.freeAt(route, now);
      if (at <= now) {
        if (underWay >= concurrency) return;
        line.delete(waiting);
        underWay++;
        waiting.go(pacer.sent(route, now));
        continue;
      }
      held.set(route, at);
      if (at < Number.POSITIVE_INFINITY && at > until) {
        line.delete(waiting);
        waiting.refuse(at - now);
      }
    }
    wakeAt(Math.min(...[...held.values()].filter((at) => at <= until)));
  }

  function wakeAt(time: number): void {
    if (time >= wakesAt) return;
    wakesAt = time;
    void clock.sleep(time - clock.now()).then(() => {
      if (wakesAt === time) wakesAt = Number.POSITIVE_INFINITY;
      advance();
    });
  }

  return {
    take: (route, refuse) =>
      new Promise((go, reject) => {
        line.add({ route, go, refuse: (pause) => reject(refuse(pause)) });
        advance();
      }),
    over(sent, told) {
      underWay--;
      pacer.answered(sent, told, clock.now());
      advance();
    },
    isInTime: (route) => {
      const at = pacer.freeAt(route, clock.now());
      return at === Number.POSITIVE_INFINITY || at <= until;
    },
  };
}
