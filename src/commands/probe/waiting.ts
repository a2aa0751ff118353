// Looks at LaunchDarkly → what they find, and how many milliseconds after the first one: often at first, then more seldom.

export interface Found<T> {
  value: T;
  after: number;
}

/** `now`: milliseconds. `wait` may throw, which ends the looking. */
export function openWaiting(now: () => number, wait: (milliseconds: number) => Promise<void>) {
  /** What `look` finds; `undefined` where it finds nothing for so long. */
  async function until<T>(
    look: () => Promise<T | undefined>,
    most: number,
    longestPause?: number,
  ): Promise<Found<T> | undefined> {
    const [found] = await untilEach([look], most, longestPause);
    return found;
  }

  /** The same of several things that don't wait for each other. */
  async function untilEach<T>(
    looks: readonly (() => Promise<T | undefined>)[],
    most: number,
    longestPause = 2_000,
  ): Promise<(Found<T> | undefined)[]> {
    const begun = now();
    const found = looks.map((): Found<T> | undefined => undefined);
    for (let isFirst = true; ; isFirst = false) {
      await Promise.all(
        looks.map(async (look, index) => {
          if (found[index] !== undefined) return;
          const value = await look();
          // What is there at once has no lag but the request's own.
          if (value !== undefined) found[index] = { value, after: isFirst ? 0 : Math.ceil(now() - begun) };
        }),
      );
      const passed = now() - begun;
      if (!found.includes(undefined) || passed > most) return found;
      await wait(passed < 5_000 ? 250 : passed < 30_000 ? 1_000 : longestPause);
    }
  }

  return { until, untilEach };
}
