// A path → the bytes of the regular file there. What is anything else, such as a link, a device or a pipe, may have no end, and is not read.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Bytes that are read of a file. A larger one is refused by its size, so the rest isn't needed. */
const mostBytes = 16 * 1024 * 1024;

/**
 * `undefined` where it is no regular file. Throws where it can't be opened: Linux and macOS refuse to open a link, and what waits for a
 * writer is not waited for. Synchronous: to hand each of many small files to a thread takes longer than to read it.
 */
export function readRegularFile(path: string): Uint8Array | undefined {
  // Windows has neither of the two.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return undefined;
    const buffer = Buffer.alloc(Math.min(stat.size, mostBytes));
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
