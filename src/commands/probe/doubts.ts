// Creates of which no good answer came → what each would have made, until that is found, or was looked for so long that it isn't there.
import { waitsOf } from "../../configuration/waits.ts";

interface Doubt {
  what: "workflow" | "template";
  /** The workflow's name, the template's key. */
  name: string;
  /** By `now`. */
  since: number;
}

/** `seen`: milliseconds until what was made was listed, infinite where it never was. `before`: as an earlier probe found out. */
export function openDoubts(now: () => number, seen: () => readonly number[], before?: number) {
  const begun = now();
  const lags = () => [...seen(), ...(before === undefined ? [] : [before])];
  const open: Doubt[] = [];

  function waits() {
    return waitsOf({ listedWithin: Math.max(0, ...lags()) });
  }

  /** Milliseconds for which it is still to be looked. */
  function rest(): number {
    // Where new ones are listed late, so may be what a probe made that was killed just before this one.
    const ofEarlier = seen().some((lag) => lag > 0) ? [begun] : [];
    const { lookFor } = waits();
    return Math.max(0, ...[...open.map(({ since }) => since), ...ofEarlier].map((since) => since + lookFor - now()));
  }

  return {
    add: (what: Doubt["what"], name: string) => void open.push({ what, name, since: now() }),
    /** Whether one of that name was in doubt: it is there. */
    settle(what: Doubt["what"], name: string): boolean {
      const index = open.findIndex((doubt) => doubt.what === what && doubt.name === name);
      if (index >= 0) open.splice(index, 1);
      return index >= 0;
    },
    rest,
    lookFor: () => waits().lookFor,
    pause: () => Math.min(waits().lookEvery, Math.max(1, rest())),
    isEmpty: () => open.length === 0,
    /** For people: what may be there. Only where it is known how late new ones are listed, one that wasn't found isn't there. */
    unknown(): string[] {
      const isKnown = lags().length > 0 && waits().maySendAgain && rest() === 0;
      return isKnown
        ? []
        : open.map(({ what, name }) => (what === "workflow" ? `workflow \`${name}\`` : `template ${name}`));
    },
  };
}
