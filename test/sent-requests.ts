// A test → the requests that this process begins to send until its end, whether they arrive or not.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { onTestFinished } from "vitest";

/** Source of the name: https://nodejs.org/api/diagnostics_channel.html */
const begins = "http.client.request.start";

export function sentRequests(): readonly string[] {
  const sent: string[] = [];
  const note = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    sent.push(`${request.method} ${request.path}`);
  };
  subscribe(begins, note);
  onTestFinished(() => {
    unsubscribe(begins, note);
  });
  return sent;
}
