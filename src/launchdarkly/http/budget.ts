// `requests.budget` → until when requests may go: it begins with the first one, and stands still while there is none.

interface Budget {
  /** Counts the time until the request is over. */
  spend<T>(request: () => Promise<T>): Promise<T>;
  /** Unix milliseconds; while a request is under way or waits. */
  until(): number;
}

export function createBudget(milliseconds: number, now: () => number): Budget {
  let underWay = 0;
  /** Of the time that is left, while there is no request. */
  let left = milliseconds;
  let until = Number.POSITIVE_INFINITY;
  return {
    async spend(request) {
      if (underWay++ === 0) until = now() + left;
      try {
        return await request();
      } finally {
        if (--underWay === 0) left = until - now();
      }
    },
    until: () => until,
  };
}
