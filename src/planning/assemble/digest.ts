// What a review covers of an operation → eight bytes; of a plan → twelve hex digits.
import { sha256 } from "../../documents/canonical/hash.ts";

/** Base64url of eight bytes. No live id, version or time may be in `parts`. */
export function digestOf(parts: object): string {
  return sha256(parts).subarray(0, 8).toString("base64url");
}

export function planHash(digests: readonly string[]): string {
  return sha256([...digests].sort())
    .toString("hex")
    .slice(0, 12);
}
