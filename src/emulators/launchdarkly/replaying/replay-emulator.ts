// What goes in: recorded exchanges. What comes out: LaunchDarkly on loopback HTTP as it answered then. A request is answered with the
// first answer to the same request that wasn't given yet; one that wasn't recorded is told what was.

import { isDeepStrictEqual } from "node:util";
import {
  createClock,
  type EmulatedRequest,
  type EmulatedResponse,
  type RunningEmulator,
  startEmulator,
} from "../../server.ts";
import { markersIn, withoutHashes } from "./markers.ts";
import { type Exchange, readRecording } from "./recording.ts";

/** Throws an error that says what of the recording can't be read. */
export function startRecordedLaunchDarkly(
  directory: string,
  options: { port?: number } = {},
): Promise<RunningEmulator> {
  const exchanges = readRecording(directory);
  const given = new Set<Exchange>();
  const unexpected: object[] = [];
  /** The marker that was recorded, and the one that was sent in its place. */
  const sent = new Map<string, string>();

  function handle(request: EmulatedRequest): EmulatedResponse {
    const asked = asAsked(request);
    const same = exchanges.filter((one) => isDeepStrictEqual(asked, asAsked(one)));
    const next = same.find((one) => !given.has(one));
    if (next === undefined) {
      const { method, path, query, body } = request;
      const why = whyNot(request, same.length);
      unexpected.push({ method, path, query: [...query], ...(body !== undefined && { body }), why });
      return { status: 501, body: { code: "not_recorded", message: why } };
    }
    given.add(next);
    const now = markersIn(request.body);
    for (const [index, recorded] of markersIn(next.body).entries()) {
      sent.set(recorded, now[index] ?? recorded);
    }
    return answerOf(next);
  }

  function answerOf({ answer, error }: Exchange): EmulatedResponse {
    if (answer === undefined || (error !== undefined && error !== "redirected")) {
      return { status: 0, isLost: true };
    }
    const { status, headers, text } = answer;
    const isRedirect = error === "redirected";
    return {
      status,
      headers: { ...headers, ...(isRedirect && { location: "https://elsewhere.example/" }) },
      ...("body" in answer && { body: withSentMarkers(answer.body) }),
      ...(text !== undefined && { body: "x".repeat(text) }),
    };
  }

  function withSentMarkers(body: unknown): unknown {
    let text = JSON.stringify(body);
    for (const [recorded, now] of sent) {
      text = text.replaceAll(recorded, now);
    }
    return JSON.parse(text);
  }

  function whyNot({ method, path, query, body }: EmulatedRequest, recorded: number): string {
    const name = nameOf({ method, path, query: [...query] });
    if (recorded > 0) {
      return `${name} was recorded ${recorded === 1 ? "once" : `${recorded} times`}, and is asked once more.`;
    }
    const left = exchanges.filter((one) => !given.has(one));
    const other = left.find(
      (one) => one.method === method && one.path === path && isDeepStrictEqual(sorted(one.query), sorted([...query])),
    );
    if (other !== undefined) {
      return `${name} was recorded (${other.place}) with another body: it differs at ${differenceAt(withoutHashes(other.body), withoutHashes(body))}.`;
    }
    const names = [...new Set(left.map(nameOf))];
    const more = names.length > mostNamed ? `, and ${names.length - mostNamed} others` : "";
    return `${name} was not recorded. ${names.length === 0 ? "All that was recorded has been asked." : `Not asked yet: ${names.slice(0, mostNamed).join(", ")}${more}.`}`;
  }

  return startEmulator(
    {
      clock: createClock(),
      handle,
      state: () => ({
        exchanges: exchanges.map((one) => ({ place: one.place, request: nameOf(one), given: given.has(one) })),
        unexpected,
      }),
    },
    options,
  );
}

const mostNamed = 5;

type Asked = Pick<Exchange, "method" | "path" | "query">;

function asAsked({ method, path, query, body }: EmulatedRequest | Exchange): unknown {
  return { method, path, query: sorted([...query]), body: withoutHashes(body) };
}

function sorted(query: [string, string][]): [string, string][] {
  return query.toSorted(([one, first], [other, second]) => (`${one}=${first}` < `${other}=${second}` ? -1 : 1));
}

function nameOf({ method, path, query }: Asked): string {
  const search = new URLSearchParams(query).toString();
  return `${method} ${path}${search === "" ? "" : `?${search}`}`;
}

/** A JSON Pointer; `the whole` where they have nothing in common. */
function differenceAt(one: unknown, other: unknown, at = ""): string {
  const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
  if (!isMapping(one) || !isMapping(other)) {
    return at === "" ? "the whole" : at;
  }
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const name = names.find((key) => !isDeepStrictEqual(one[key], other[key]));
  return name === undefined ? at : differenceAt(one[name], other[name], `${at}/${name}`);
}
