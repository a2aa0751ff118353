// A service's address, and who is told of each request → an address that passes requests on: when one has come, and when its answer has.

import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { present } from "../../src/model/values/present.ts";

/** Waited for. `false`: it goes no further, and its sender never hears of it. */
export interface Gatekeeper {
  arrived?(): Promise<boolean> | boolean;
  answered?(exchange: Exchange): Promise<boolean> | boolean;
  /** What is given on in the place of the answer's body. */
  altered?(exchange: Exchange): string;
}

/** As it went over the wire. */
export interface Exchange {
  request: { method: string; url: string; body: string };
  answer: { status: number; headers: IncomingMessage["headers"]; body: string };
}

export interface Gateway {
  url: string;
  close(): Promise<void>;
}

/** A keeper is made for each request, when it comes in. */
export async function startGateway(
  upstream: string,
  keep: (request: { method: string; url: string }) => Gatekeeper,
): Promise<Gateway> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url = "" } = incoming;
    const keeper = keep({ method, url });
    // Its sender may be gone by now, which is what this is for.
    outgoing.on("error", () => undefined);
    try {
      const body = await buffer(incoming);
      if ((await keeper.arrived?.()) === false) return;
      const answer = await passOn(upstream, incoming, body);
      const exchange = exchangeOf(incoming, body, answer);
      if ((await keeper.answered?.(exchange)) === false) return;
      const altered = keeper.altered?.(exchange);
      const { "content-length": length, ...headers } = answer.headers;
      outgoing.writeHead(
        answer.status,
        altered === undefined ? { ...headers, ...present({ "content-length": length }) } : headers,
      );
      outgoing.end(altered ?? answer.body);
    } catch {
      outgoing.destroy();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

function exchangeOf({ method = "", url = "" }: IncomingMessage, body: Buffer, answer: Answer): Exchange {
  return { request: { method, url, body: body.toString() }, answer: { ...answer, body: answer.body.toString() } };
}

function passOn(upstream: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${upstream}${url}`, { method, headers }, (answer) => {
      buffer(answer).then(
        (whole) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: whole }),
        reject,
      );
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
