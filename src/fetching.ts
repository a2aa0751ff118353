// A request → its whole answer as text: one deadline for headers and body, a limit on its size, and no redirects. Sent by `node:http`, since the built-in `fetch` takes longer to load than all else of a short run. So does an `import` of `node:http` in Node 24, which loads `fetch` for the names that it gives on.
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Readable } from "node:stream";

/** Bytes of a body after decompression. A page of two hundred long workflows takes a few million. */
const mostBytes = 32 * 2 ** 20;
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** An answer that came too late, leads elsewhere, or is too large to be read. */
export class UnusableAnswer extends Error {
  readonly kind: "timeout" | "redirected" | "too-large";

  constructor(kind: UnusableAnswer["kind"], message: string) {
    super(message);
    this.name = "UnusableAnswer";
    this.kind = kind;
  }
}

export interface RequestParts {
  method: string;
  headers: Record<string, string>;
  body?: string;
}

export interface AnswerHead {
  status: number;
  /** By their names in lower case. */
  headers: ReadonlyMap<string, string>;
}

export interface WholeAnswer extends AnswerHead {
  text: string;
}

/** The proxy's connections for an address, where one is set. */
let agentFor: (url: string) => Agent | undefined = () => undefined;

export function sendThrough(agents: typeof agentFor): void {
  agentFor = agents;
}

/** `timeout`: milliseconds until the last byte. `observe` gets status and headers as soon as they are there. */
export async function fetchWhole(
  url: string,
  { method, headers, body }: RequestParts,
  timeout: number,
  observe: (head: AnswerHead) => void = () => undefined,
): Promise<WholeAnswer> {
  let sent: ClientRequest | undefined;
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    const late = new UnusableAnswer("timeout", `no whole answer within ${timeout / 1000} seconds`);
    timer = setTimeout(() => reject(late), timeout);
  });
  const answered = async () => {
    const { request } = process.getBuiltinModule(url.startsWith("https:") ? "node:https" : "node:http");
    const agent = agentFor(url);
    sent = request(url, { method, headers: { "accept-encoding": "gzip", ...headers }, ...(agent && { agent }) });
    const incoming = await responseTo(sent, body);
    const head = headOf(incoming);
    observe(head);
    if (redirects.includes(head.status)) throw redirected(head, url);
    return { ...head, text: await textOf(await decompressed(incoming)) };
  };
  try {
    return await Promise.race([answered(), expired]);
  } catch (error) {
    // Also ends the body. What it says of that is of no more interest.
    sent?.on("error", () => undefined).destroy();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function responseTo(sent: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once("response", resolve);
    sent.on("error", reject);
    sent.once("close", () => reject(new Error("the connection was closed without an answer")));
    sent.end(body);
  });
}

function headOf({ statusCode = 0, headers }: IncomingMessage): AnswerHead {
  const given = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return { status: statusCode, headers: new Map(given) };
}

const withoutBody: readonly number[] = [204, 205, 304];

async function decompressed(incoming: IncomingMessage): Promise<Readable> {
  const { "content-encoding": encoding, "content-length": length } = incoming.headers;
  const isEmpty = withoutBody.includes(incoming.statusCode ?? 0) || length === "0";
  if (encoding?.toLowerCase() !== "gzip" || isEmpty) return incoming;
  const { createGunzip } = await import("node:zlib");
  const { pipeline } = await import("node:stream");
  return pipeline(incoming, createGunzip(), () => undefined);
}

async function textOf(body: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes)
      throw new UnusableAnswer("too-large", `more than ${mostBytes / 2 ** 20} MiB, and the rest was not read`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Only the host is told: the rest of an address may hold a secret. */
function redirected({ status, headers }: AnswerHead, url: string): UnusableAnswer {
  const to = headers.get("location") ?? "";
  const where = to !== "" && URL.canParse(to, url) ? `to \`${new URL(to, url).host}\`` : "to no address";
  return new UnusableAnswer("redirected", `${where} (status ${status}), which is not followed`);
}
