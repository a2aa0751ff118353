// How soon LaunchDarkly lists what was created, as far as that was found out → for how long something that may be there is looked for. Pure.
import { longestListing, type ServiceProfile } from "../model/service.ts";

interface Waits {
  /** Milliseconds: for how long, and how long to wait between two looks. */
  lookFor: number;
  lookEvery: number;
  /** Whether a create may be sent again after that, if nothing was found. */
  maySendAgain: boolean;
}

const standard = 10_000;

/**
 * Twice as long as was measured, and ten seconds at least: a measurement can only make the look longer, so one that is wrong makes
 * nothing start twice that wouldn't without it. Where even that may be too short, nothing is sent again.
 */
export function waitsOf({ listedWithin = 0 }: ServiceProfile): Waits {
  const lookFor = Math.max(standard, 2 * Math.min(listedWithin, longestListing));
  return { lookFor, lookEvery: lookFor / 10, maySendAgain: listedWithin < longestListing };
}
