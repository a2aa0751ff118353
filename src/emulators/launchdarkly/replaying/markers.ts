// What goes in: a request's body. What comes out: the markers in it; and the body without what a recording can't make anew, the hashes
// of documents that nobody has.

const MARKER = /\[ld-sync:v\d+(?: [a-z]+=[^\s[\]]+)+\]/g;

export function markersIn(body: unknown): string[] {
  return [...textsIn(body)].flatMap((text) => text.match(MARKER) ?? []);
}

export function withoutHashes(body: unknown): unknown {
  if (typeof body === "string") {
    return body.replaceAll(MARKER, (marker) => marker.replaceAll(/ (?:at|hash|stages)=[^\s\]]+/g, ""));
  }
  if (Array.isArray(body)) {
    return body.map(withoutHashes);
  }
  if (typeof body === "object" && body !== null) {
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withoutHashes(value)]));
  }
  return body;
}

function* textsIn(body: unknown): Generator<string> {
  if (typeof body === "string") {
    yield body;
  } else if (typeof body === "object" && body !== null) {
    for (const value of Object.values(body)) {
      yield* textsIn(value);
    }
  }
}
