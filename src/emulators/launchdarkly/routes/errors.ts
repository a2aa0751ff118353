// What goes in: why a request can't be carried out. What comes out: LaunchDarkly's answer `{id, code, message}`.

import type { EmulatedResponse } from "../../server.ts";
import { newUuid } from "../account/ids.ts";

const CODES: Record<number, string> = {
  400: "invalid_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  409: "conflict",
  422: "unprocessable_entity",
  429: "rate_limited",
  500: "internal_server_error",
  503: "service_unavailable",
};

/** Thrown by whatever reads a request; the router turns it into an answer. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function errorAnswer(
  status: number,
  message: string,
  { headers, meta }: { headers?: Record<string, string>; meta?: unknown } = {},
): EmulatedResponse {
  const code = CODES[status] ?? (status >= 500 ? "internal_server_error" : "invalid_request");
  return {
    status,
    body: { id: newUuid(), code, message, ...(meta === undefined ? {} : { meta }) },
    ...(headers === undefined ? {} : { headers }),
  };
}
