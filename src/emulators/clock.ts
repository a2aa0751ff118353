// What goes in: a start, and "2d" or a time as a test writes it. What comes out: a clock that is the wall clock plus an
// offset, so time goes on by itself and can be moved.

export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  advance(milliseconds: number): void;
  set(epochMilliseconds: number): void;
}

export function createClock(now?: number): Clock {
  let offset = now === undefined ? 0 : now - Date.now();
  return {
    now: () => Date.now() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    set: (epochMilliseconds) => {
      offset = epochMilliseconds - Date.now();
    },
  };
}

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** Milliseconds in "90s", "2d" or "1d12h"; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:ms|[smhdw]))+$/.test(text)) {
    return undefined;
  }
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|[smhdw])/g)) {
    total += Number(count) * UNITS[unit as keyof typeof UNITS];
  }
  return isTime(total) ? total : undefined;
}

/** Unix milliseconds of an ISO 8601 text or of a number that already is that; undefined for anything else. */
export function readTime(value: unknown): number | undefined {
  if (typeof value === "number") {
    return isTime(value) ? value : undefined;
  }
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) {
    return undefined;
  }
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

// Beyond this, Date.prototype.toISOString throws.
function isTime(milliseconds: number): boolean {
  return Number.isInteger(milliseconds) && Math.abs(milliseconds) <= 8.64e15;
}
