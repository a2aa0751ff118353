import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/repository/regular-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var mostBytes = 16 * 1024 * 1024;
async function readRegularFile(path) {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return void 0;
    const buffer = Buffer.alloc(Math.min(stat.size, mostBytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export {
  readRegularFile
};
