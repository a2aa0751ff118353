// A path → the bytes of the regular file there. What is anything else, such as a link, a device or a pipe, may have no end, and is not read.
import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** Bytes that are read of a file. A larger one is refused by its size, so the rest isn't needed. */
const mostBytes = 16 * 1024 * 1024;

/** `undefined` where it is no regular file. Throws where it can't be opened: Linux and macOS refuse to open a link, and what waits for a writer is not waited for. */
export async function readRegularFile(path: string): Promise<Uint8Array | undefined> {
  // Windows has neither of the two.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return undefined;
    const buffer = Buffer.alloc(Math.min(stat.size, mostBytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
