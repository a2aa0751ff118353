/** A request that is held up for a minute or more: whether its answer has come by now, without waiting for it; and its end. */
export function held(url: string): { answered(): Promise<boolean>; aborted(): Promise<void> } {
  const controller = new AbortController();
  const ended = fetch(url, { signal: controller.signal }).then(
    () => true,
    () => false,
  );
  return {
    answered: () => Promise.race([ended, Promise.resolve(false)]),
    async aborted() {
      controller.abort();
      await ended;
    },
  };
}
