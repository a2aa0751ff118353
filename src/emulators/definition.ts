// What an emulator is to the server that runs it: requests, answers, and how they come about.

import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "./clock.ts";

export interface EmulatedRequest {
  method: string;
  /** As it was sent, still percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined if empty or not JSON. */
  body: unknown;
  rawBody: string;
  /** True if the body parsed; false if it is empty or not JSON. */
  bodyIsJson: boolean;
}

export interface EmulatedResponse {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON unless it is a string or a Buffer. */
  body?: unknown;
  /** The connection is cut in its place. */
  isLost?: true;
}

type Answer<T> = Promise<T> | T;

export interface EmulatorDefinition {
  clock: Clock;
  latencyMs?: number;
  handle(request: EmulatedRequest): Answer<EmulatedResponse>;
  /** What `GET /_emulator/state` shows. */
  state(): unknown;
  clockMoved?(): void;
  /** Further routes under `/_emulator/`; the path comes without that prefix. */
  control?(request: EmulatedRequest): Answer<EmulatedResponse | undefined>;
  /** The service's own error for a fault of kind `status`; without it, `{code, message}`. */
  faultAnswer?(status: number): EmulatedResponse;
}
