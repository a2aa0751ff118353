// What goes in: an emulator's definition (how it answers, what it holds). What comes out: that emulator on loopback
// HTTP, with the control endpoints, faults and request log that every emulator has.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "./clock.ts";
import { answerControl, CONTROL_PREFIX, type LoggedRequest } from "./control.ts";
import type { EmulatedRequest, EmulatedResponse, EmulatorDefinition } from "./definition.ts";
import { createFaultBoard, type Fault, type FaultBoard } from "./faults.ts";

export { type Clock, createClock } from "./clock.ts";
export type { EmulatedRequest, EmulatedResponse, EmulatorDefinition } from "./definition.ts";

export interface RunningEmulator {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; on a free port if `port` is 0 or absent. */
export function startEmulator(
  definition: EmulatorDefinition,
  options: { port?: number } = {},
): Promise<RunningEmulator> {
  const log: LoggedRequest[] = [];
  const faults = createFaultBoard();
  const server = createServer((incoming, outgoing) => {
    serve(definition, log, faults, incoming, outgoing).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      send(definition.clock, outgoing, { status: 500, body: { code: "internal_server_error", message } });
    });
  });
  // A client that uses a connection again must not find it closed just then.
  server.keepAliveTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}`,
        port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function serve(
  definition: EmulatorDefinition,
  log: LoggedRequest[],
  faults: FaultBoard,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { clock } = definition;
  const [path = "/", search = ""] = splitOnce(incoming.url ?? "/", "?");
  const at = new Date(clock.now()).toISOString();
  const control = path.startsWith(CONTROL_PREFIX);
  const method = incoming.method ?? "GET";
  const query = new URLSearchParams(search);
  const entry: LoggedRequest = { at, method, path, query: queryObject(query), body: null, status: null };
  if (!control) {
    log.push(entry);
  }
  const rawBody = await readBody(incoming);
  const request: EmulatedRequest = { method, path, query, headers: incoming.headers, rawBody, ...parse(rawBody) };
  if (control) {
    send(clock, outgoing, await answerControl(definition, log, faults, request));
    return;
  }
  entry.body = rawBody === "" ? null : request.bodyIsJson ? request.body : rawBody;
  const { delayMs, fault } = faults.meet(method, incoming.url ?? "/");
  await pause((definition.latencyMs ?? 0) + delayMs);
  await answerService(definition, entry, fault, request, outgoing);
}

async function answerService(
  definition: EmulatorDefinition,
  entry: LoggedRequest,
  fault: Fault | undefined,
  request: EmulatedRequest,
  outgoing: ServerResponse,
): Promise<void> {
  if (fault?.kind === "drop-before") {
    entry.status = 0;
    outgoing.destroy();
    return;
  }
  if (fault?.kind === "status") {
    const answer = faultAnswer(definition, fault);
    entry.status = answer.status;
    send(definition.clock, outgoing, answer);
    return;
  }
  const handled = await definition.handle(request);
  const answer = fault?.kind === "status-after" ? faultAnswer(definition, fault) : handled;
  const isLost = fault?.kind === "drop-after" || answer.isLost === true;
  entry.status = isLost ? 0 : answer.status;
  if (isLost) {
    outgoing.destroy();
    return;
  }
  send(definition.clock, outgoing, answer, { truncate: fault?.kind === "truncate" });
}

function faultAnswer(definition: EmulatorDefinition, fault: Fault): EmulatedResponse {
  const status = fault.status ?? 500;
  const usual = definition.faultAnswer?.(status) ?? {
    status,
    body: { code: "injected_fault", message: `The emulator was told to answer ${status} here.` },
  };
  const headers: Record<string, string> = { ...usual.headers };
  if ((status === 429 || status === 503) && Object.keys(headers).length === 0) {
    headers["Retry-After"] = "1";
  }
  return {
    ...usual,
    headers: { ...headers, ...fault.headers },
    ...(fault.body === undefined ? {} : { body: fault.body }),
  };
}

function send(clock: Clock, outgoing: ServerResponse, answer: EmulatedResponse, { truncate = false } = {}): void {
  if (outgoing.destroyed || outgoing.headersSent) {
    return;
  }
  const { status, headers = {}, body } = answer;
  const isRaw = typeof body === "string" || Buffer.isBuffer(body);
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(isRaw ? body : JSON.stringify(body));
  outgoing.sendDate = false;
  outgoing.statusCode = status;
  outgoing.setHeader("Date", new Date(clock.now()).toUTCString());
  if (body !== undefined) {
    outgoing.setHeader("Content-Type", isRaw ? "text/plain; charset=utf-8" : "application/json");
  }
  for (const [name, value] of Object.entries(headers)) {
    outgoing.setHeader(name, value);
  }
  if (status !== 204 && status !== 304) {
    outgoing.setHeader("Content-Length", bytes.length);
  }
  if (!truncate) {
    outgoing.end(bytes);
  } else if (bytes.length === 0) {
    outgoing.destroy();
  } else {
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(rawBody: string): { body: unknown; bodyIsJson: boolean } {
  try {
    return { body: rawBody === "" ? undefined : (JSON.parse(rawBody) as unknown), bodyIsJson: rawBody !== "" };
  } catch {
    return { body: undefined, bodyIsJson: false };
  }
}

function queryObject(query: URLSearchParams): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    result[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return result;
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

// `unref`: a pause doesn't keep the process alive once the server is closed.
function pause(milliseconds: number): Promise<void> | undefined {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds).unref()) : undefined;
}
