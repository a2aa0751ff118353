// The units of a wait: LaunchDarkly's names, the letters of documents, the words of reports, and how long each lasts.

interface UnitOfWait {
  /** `2d`. */
  letter: string;
  word: string;
  milliseconds: number;
}

export type WaitUnit = "minute" | "hour" | "calendarDay" | "calendarWeek";

/** A calendar day is taken as 24 hours. Source: https://launchdarkly.com/docs/api/workflows/post-workflow */
export const waitUnits: Record<WaitUnit, UnitOfWait> = {
  minute: { letter: "m", word: "minute", milliseconds: 60_000 },
  hour: { letter: "h", word: "hour", milliseconds: 3_600_000 },
  calendarDay: { letter: "d", word: "day", milliseconds: 86_400_000 },
  calendarWeek: { letter: "w", word: "week", milliseconds: 604_800_000 },
};

/** `undefined` for a unit that LaunchDarkly doesn't document. */
export function waitUnit(name: string | undefined): UnitOfWait | undefined {
  return Object.entries(waitUnits).find(([unit]) => unit === name)?.[1];
}
