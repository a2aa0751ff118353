// A request → its whole answer as text: one deadline for headers and body, a limit on its size, and no redirects.

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

/** `timeout`: milliseconds until the last byte. `observe` gets status and headers as soon as they are there. */
export async function fetchWhole(
  url: string,
  options: RequestInit,
  timeout: number,
  observe: (response: Response) => void = () => undefined,
): Promise<{ response: Response; text: string }> {
  const connection = new AbortController();
  let reader: Reader | undefined;
  const read = async () => {
    const response = await fetch(url, { ...options, redirect: "manual", signal: connection.signal });
    observe(response);
    reader = response.body?.getReader();
    if (redirects.includes(response.status)) throw redirected(response, url);
    return { response, text: reader === undefined ? "" : await textOf(reader) };
  };
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    const late = new UnusableAnswer("timeout", `no whole answer within ${timeout / 1000} seconds`);
    timer = setTimeout(() => reject(late), timeout);
  });
  try {
    return await Promise.race([read(), expired]);
  } catch (error) {
    // Node 20's fetch forgets the signal once the headers are there, so the body is cancelled too.
    connection.abort();
    reader?.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function textOf(reader: Reader): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(chunks));
    bytes += value.byteLength;
    if (bytes > mostBytes)
      throw new UnusableAnswer("too-large", `more than ${mostBytes / 2 ** 20} MiB, and the rest was not read`);
    chunks.push(value);
  }
}

/** Only the host is told: the rest of an address may hold a secret. */
function redirected({ status, headers }: Response, url: string): UnusableAnswer {
  const to = headers.get("location") ?? "";
  const where = to !== "" && URL.canParse(to, url) ? `to \`${new URL(to, url).host}\`` : "to no address";
  return new UnusableAnswer("redirected", `${where} (status ${status}), which is not followed`);
}
