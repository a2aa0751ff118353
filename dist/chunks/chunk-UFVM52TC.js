import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/fetching.ts
var mostBytes = 32 * 2 ** 20;
var redirects = [301, 302, 303, 307, 308];
var UnusableAnswer = class extends Error {
  kind;
  constructor(kind, message) {
    super(message);
    this.name = "UnusableAnswer";
    this.kind = kind;
  }
};
var agentFor = () => void 0;
function sendThrough(agents) {
  agentFor = agents;
}
async function fetchWhole(url, { method, headers, body }, timeout, observe = () => void 0) {
  let sent;
  let timer;
  const expired = new Promise((_, reject) => {
    const late = new UnusableAnswer("timeout", `no whole answer within ${timeout / 1e3} seconds`);
    timer = setTimeout(() => reject(late), timeout);
  });
  const answered = async () => {
    const { request } = process.getBuiltinModule(url.startsWith("https:") ? "node:https" : "node:http");
    const agent = agentFor(url);
    sent = request(url, { method, headers: { "accept-encoding": "gzip", ...headers }, ...agent && { agent } });
    const incoming = await responseTo(sent, body);
    const head = headOf(incoming);
    observe(head);
    if (redirects.includes(head.status)) throw redirected(head, url);
    return { ...head, text: await textOf(await decompressed(incoming)) };
  };
  try {
    return await Promise.race([answered(), expired]);
  } catch (error) {
    sent?.on("error", () => void 0).destroy();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
function responseTo(sent, body) {
  return new Promise((resolve, reject) => {
    sent.once("response", resolve);
    sent.on("error", reject);
    sent.once("close", () => reject(new Error("the connection was closed without an answer")));
    sent.end(body);
  });
}
function headOf({ statusCode = 0, headers }) {
  const given = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return { status: statusCode, headers: new Map(given) };
}
var withoutBody = [204, 205, 304];
async function decompressed(incoming) {
  const { "content-encoding": encoding, "content-length": length } = incoming.headers;
  const isEmpty = withoutBody.includes(incoming.statusCode ?? 0) || length === "0";
  if (encoding?.toLowerCase() !== "gzip" || isEmpty) return incoming;
  const { createGunzip } = await import("node:zlib");
  const { pipeline } = await import("node:stream");
  return pipeline(incoming, createGunzip(), () => void 0);
}
async function textOf(body) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes)
      throw new UnusableAnswer("too-large", `more than ${mostBytes / 2 ** 20} MiB, and the rest was not read`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
function redirected({ status, headers }, url) {
  const to = headers.get("location") ?? "";
  const where = to !== "" && URL.canParse(to, url) ? `to \`${new URL(to, url).host}\`` : "to no address";
  return new UnusableAnswer("redirected", `${where} (status ${status}), which is not followed`);
}

export {
  UnusableAnswer,
  sendThrough,
  fetchWhole
};
