import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/messages/expected-error.ts
var ExpectedError = class extends Error {
  /** What to do about it. */
  hint;
  /** `GET https://…`, where a request failed. */
  request;
  constructor(message, hint, { request, cause } = {}) {
    super(message, ...cause === void 0 ? [] : [{ cause }]);
    this.hint = hint;
    this.request = request;
  }
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  ExpectedError,
  messageOf
};
