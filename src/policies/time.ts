// A time in Unix milliseconds and a time zone → date, weekday and hour as policies have them. Pure.
import type { RelativeWaitsFrom } from "../model/service.ts";
import type { JsonObject } from "../model/values/json.ts";

export interface Clock {
  /** When the merge is taken to be, in Unix milliseconds; absent where that isn't known, as offline. */
  mergedAt?: number;
  timeZone: string;
  /** What a later stage's wait counts from, where that is known. */
  relativeWaitsFrom?: RelativeWaitsFrom | undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Empty for what is no date: a parameter may put anything into a template. */
export function dateIn(time: number, timeZone: string): JsonObject {
  if (Number.isNaN(new Date(time).getTime())) return {};
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: parts.weekday ?? "",
    hour: Number(parts.hour),
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "long",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, format);
  return format;
}

export function minutes(milliseconds: number): number {
  return Math.floor(milliseconds / 60_000);
}
