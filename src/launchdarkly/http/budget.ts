// `requests.budget` → until when requests may go: it begins with the first one, and stands still while a person is asked.

/** Milliseconds without a request that count. The tool's own pauses are shorter. */
const longestPause = 5_000;

interface Budget {
  /** Counts the time until the request is over. */
  spend<T>(request: () => Promise<T>): Promise<T>;
  /** Unix milliseconds; while a request is under way or waits. */
  until(): number;
}

export function createBudget(milliseconds: number, now: () => number): Budget {
  let underWay = 0;
  /** What was left when the last request was over. */
  let left = milliseconds;
  let endedAt = Number.POSITIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  return {
    async spend(request) {
      if (underWay++ === 0) until = now() + left - Math.min(Math.max(0, now() - endedAt), longestPause);
      try {
        return await request();
      } finally {
        if (--underWay === 0) {
          endedAt = now();
          left = until - endedAt;
        }
      }
    },
    until: () => until,
  };
}
