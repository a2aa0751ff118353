// A point in time × a time zone → its date for people; and whether a text is a day. Pure; time zones come from the platform (Intl).

/** `Wed 2027-01-13 09:00 UTC (10:00 Europe/Berlin)`. The zone's day is told if it isn't the day in UTC. */
export function dateWords(milliseconds: number, timeZone = "UTC"): string {
  if (Number.isNaN(new Date(milliseconds).getTime())) return String(milliseconds);
  const utc = wallClock(milliseconds, "UTC");
  const words = `${utc.day} ${utc.time} UTC`;
  if (formatOf(timeZone).isUtc) return words;
  const local = wallClock(milliseconds, timeZone);
  return `${words} (${local.day === utc.day ? "" : `${local.day} `}${local.time} ${timeZone})`;
}

/** By zone. Making a format takes longer than writing a thousand dates with it. */
const formats = new Map<string, { format: Intl.DateTimeFormat; isUtc: boolean }>();

/** UTC has several names, such as `Etc/UTC`. */
function formatOf(timeZone: string): { format: Intl.DateTimeFormat; isUtc: boolean } {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const made = { format, isUtc: format.resolvedOptions().timeZone === "UTC" };
  formats.set(timeZone, made);
  return made;
}

function wallClock(milliseconds: number, timeZone: string): { day: string; time: string } {
  const written = formatOf(timeZone).format.formatToParts(milliseconds);
  const parts = Object.fromEntries(written.map(({ type, value }) => [type, value]));
  const { weekday, year, month, day, hour, minute } = parts;
  return { day: `${weekday} ${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** Of the calendar, as `2026-11-29`. `Date.parse` reads 30 February as 2 March, so the day must come out as it was written. */
export function isDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
