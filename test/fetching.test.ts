// Answers as servers and proxies give them → the whole text, or an error: never half of it.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { fetchWhole } from "../src/fetching.ts";

const text = JSON.stringify(Array.from({ length: 500 }, (_, index) => index * index));
const packed = gzipSync(text);
const gzip = { "content-encoding": "gzip" };

async function answered(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return fetchWhole(`http://127.0.0.1:${port}/`, { method: "GET", headers: {} }, 30_000);
}

test.each<[string, (response: ServerResponse) => void, number, string]>([
  ["plain", (response) => response.writeHead(200).end(text), 200, text],
  ["compressed", (response) => response.writeHead(200, gzip).end(packed), 200, text],
  ["nothing, said to be compressed", (response) => response.writeHead(204, gzip).end(), 204, ""],
  [
    "no bytes, said to be compressed",
    (response) => response.writeHead(200, { ...gzip, "content-length": 0 }).end(),
    200,
    "",
  ],
])("%s is read whole", async (_, answer, status, whole) => {
  expect(await answered(answer)).toMatchObject({ status, text: whole });
});

test.each<[string, (response: ServerResponse) => void]>([
  ["a compressed body that is cut", (response) => response.writeHead(200, gzip).end(packed.subarray(0, 300))],
  ["a body that isn't compressed as it says", (response) => response.writeHead(200, gzip).end(text)],
  [
    "a connection that ends in the body",
    (response) => {
      response.writeHead(200, { "content-length": text.length }).write(text.slice(0, 50));
      setImmediate(() => response.destroy());
    },
  ],
  ["a connection that ends before the answer", (response) => response.socket?.destroy()],
])("%s is no answer", async (_, answer) => {
  await expect(answered(answer)).rejects.toThrow();
});
