// What a route throws, and the answer GitHub gives for it.
import type { EmulatedResponse } from "../../server.ts";

const DOCUMENTATION = "https://docs.github.com/rest";

export interface ValidationProblem {
  resource: string;
  code: string;
  field?: string;
  message?: string;
}

/** An answer that is an error; `body` is added to the message. */
export class GitHubError extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    body: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export function notFound(): GitHubError {
  return new GitHubError(404, "Not Found");
}

/** 422 for a request that has the right form and is refused for what it says. */
export function validationFailed(...errors: ValidationProblem[]): GitHubError {
  return new GitHubError(422, "Validation Failed", { errors });
}

/** 422 for a body that doesn't have the form that the API's description gives. */
export function invalidRequest(problem: string): GitHubError {
  return new GitHubError(422, `Invalid request.\n\n${problem}`);
}

export function bodyTooLong(resource: string, most: number): GitHubError {
  const message = `Body is too long (maximum is ${most} characters)`;
  return validationFailed({ resource, code: "unprocessable", field: "data", message });
}

export function errorAnswer({ status, message, body, headers }: GitHubError): EmulatedResponse {
  return { status, headers, body: { message, ...body, documentation_url: DOCUMENTATION, status: String(status) } };
}
