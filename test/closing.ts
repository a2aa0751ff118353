// What a file's tests started → how it is ended: whoever starts something that several tests share says so here, and test/setup.ts ends it after the file.
const open: (() => Promise<unknown>)[] = [];

export function closeAfterFile(close: () => Promise<unknown>): void {
  open.push(close);
}

export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((close) => close()));
}
