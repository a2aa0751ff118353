// What goes in: PROOF, PROOF_RUNS and the seed that test/setup.ts chose. What comes out: how large each proof is, and its figures as a line.

import fc from "fast-check";

interface Sizes {
  /** Worlds that nothing disturbs, whose requests fail, and that also go on by themselves meanwhile. */
  worlds: { calm: number; failing: number; moving: number };
  /** Flags, each with stages that time moves through. */
  foretold: number;
  /** Of documents: planned, merged, applied. */
  histories: number;
  /** Requests to a service with a limit. */
  requests: number;
  documents: number;
  merges: number;
  /** Worlds whose service leaves out what it may, in words of its own. */
  answers: number;
  /** One point in so many is tried, with so many requests under way at once. */
  crashes: { oneIn: number; atOnce: number[] };
  /** In how many operations of a report each word stands, how many reports are drawn, and of which one in how many is tried where that is costly. */
  hostile: { operations: number; reports: number; oneIn: number };
  /** After one answer in so many the probe is ended. */
  probes: { oneIn: number };
}

const ordinary: Sizes = {
  worlds: { calm: 40, failing: 20, moving: 30 },
  foretold: 120,
  histories: 10,
  requests: 300,
  documents: 2_000,
  merges: 40,
  answers: 60,
  crashes: { oneIn: 401, atOnce: [8] },
  hostile: { operations: 1, reports: 2, oneIn: 8 },
  probes: { oneIn: 11 },
};

const full: Sizes = {
  worlds: { calm: 3_000, failing: 3_000, moving: 4_000 },
  foretold: 5_000,
  histories: 10_000,
  requests: 1_500,
  documents: 100_000,
  merges: 2_000,
  answers: 4_000,
  crashes: { oneIn: 1, atOnce: [1, 8] },
  hostile: { operations: 4, reports: 100, oneIn: 1 },
  probes: { oneIn: 1 },
};

export const sizes = process.env.PROOF === "full" ? full : ordinary;

/** PROOF_RUNS in the environment says otherwise, of what is drawn. */
export function drawn(size: number): { numRuns: number } {
  return { numRuns: Number(process.env.PROOF_RUNS ?? size) };
}

/** No proof takes longer than this, in milliseconds. */
export const longest = 6 * 3_600_000;

/** Prints what a proof came to; call it where the proof begins, and the result where it has held. */
export function figures(proof: string): (found: Record<string, number | string>) => void {
  const began = performance.now();
  return (found) => {
    const parts = Object.entries(found).map(([name, value]) => `${value.toLocaleString("en")} ${name}`);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    const { seed = "none" } = fc.readConfigureGlobal() ?? {};
    console.log(`${proof}: ${parts.join(", ")}, ${seconds} seconds, seed ${seed}`);
  };
}
