// What goes in: the faults a test asks for, then every request. What comes out: what is to go wrong with that request.

type FaultKind = "status" | "status-after" | "drop-before" | "drop-after" | "delay" | "truncate";

export interface Fault {
  kind: FaultKind;
  /** Any method, if absent. */
  method?: string;
  /** A substring of path and query; any path, if absent. */
  path?: string;
  /** The first matching request that is hit, counted from 1 since the fault was set. */
  nth: number;
  /** How many matching requests are hit, from there on. */
  times: number;
  /** For `status` and `status-after`, as `headers` and `body` are. */
  status?: number;
  /** For `delay`. */
  ms?: number;
  /** Added to the answer's headers. */
  headers?: Record<string, string>;
  /** In place of the service's own error body. */
  body?: unknown;
}

interface FaultsInForce {
  delayMs: number;
  fault: Fault | undefined;
}

export interface FaultBoard {
  /** Replaces what was set; the answer is a problem with the list, or undefined. */
  set(list: unknown): string | undefined;
  list(): (Fault & { matched: number })[];
  /** Counts this request, and says what happens to it. */
  meet(method: string, pathAndQuery: string): FaultsInForce;
}

export function createFaultBoard(): FaultBoard {
  let board: { fault: Fault; matched: number }[] = [];
  return {
    set(list) {
      if (!Array.isArray(list)) {
        return "faults must be an array";
      }
      const read = list.map((entry: unknown, index) => readFault(entry, index));
      const problem = read.find((result) => typeof result === "string");
      if (problem !== undefined) {
        return problem;
      }
      board = read.filter((result) => typeof result !== "string").map((fault) => ({ fault, matched: 0 }));
      return undefined;
    },
    list: () => board.map(({ fault, matched }) => ({ ...fault, matched })),
    meet(method, pathAndQuery) {
      const hits: Fault[] = [];
      for (const entry of board) {
        const { fault } = entry;
        if (fault.method !== undefined && fault.method.toUpperCase() !== method.toUpperCase()) {
          continue;
        }
        if (fault.path !== undefined && !pathAndQuery.includes(fault.path)) {
          continue;
        }
        entry.matched += 1;
        if (entry.matched >= fault.nth && entry.matched < fault.nth + fault.times) {
          hits.push(fault);
        }
      }
      const delayMs = hits.reduce((sum, fault) => sum + (fault.kind === "delay" ? (fault.ms ?? 0) : 0), 0);
      return { delayMs, fault: hits.find((fault) => fault.kind !== "delay") };
    },
  };
}

const FIELDS = ["kind", "method", "path", "nth", "times", "status", "ms", "headers", "body"];
const KINDS: readonly string[] = [
  "status",
  "status-after",
  "drop-before",
  "drop-after",
  "delay",
  "truncate",
] satisfies FaultKind[];

function readFault(entry: unknown, index: number): Fault | string {
  const at = `faults[${index}]`;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return `${at} must be an object`;
  }
  const given = entry as Record<string, unknown>;
  const unknownField = Object.keys(given).find((key) => !FIELDS.includes(key));
  if (unknownField !== undefined) {
    return `${at}.${unknownField} is unknown; known: ${FIELDS.join(", ")}`;
  }
  const { kind, method, path, nth = 1, times = 1, status, ms, headers } = given;
  if (typeof kind !== "string" || !KINDS.includes(kind)) {
    return `${at}.kind must be one of ${KINDS.join(", ")}`;
  }
  for (const [name, value] of Object.entries({ method, path })) {
    if (value !== undefined && typeof value !== "string") {
      return `${at}.${name} must be a string`;
    }
  }
  for (const [name, value] of Object.entries({ nth, times })) {
    if (!Number.isInteger(value) || (value as number) < 1) {
      return `${at}.${name} must be an integer of at least 1`;
    }
  }
  const hasStatus = kind === "status" || kind === "status-after";
  if (hasStatus && !(Number.isInteger(status) && (status as number) >= 200 && (status as number) <= 599)) {
    return `${at}.status must be an HTTP status from 200 to 599`;
  }
  if (kind === "delay" && !(typeof ms === "number" && ms >= 0 && ms <= 600_000)) {
    return `${at}.ms must be a number of milliseconds from 0 to 600000`;
  }
  if (headers !== undefined && !isTextMap(headers)) {
    return `${at}.headers must be an object of strings`;
  }
  return { ...(given as unknown as Fault), nth: nth as number, times: times as number };
}

function isTextMap(value: unknown): value is Record<string, string> {
  return (
    typeof value === "object" && value !== null && Object.values(value).every((entry) => typeof entry === "string")
  );
}
