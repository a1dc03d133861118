/**
 * Calls `work` every `intervalMs`, never twice at once: a turn that comes while the last still runs is skipped. `work`
 * must not reject. `stop` resolves when what runs has ended.
 */
export function repeat(work: () => Promise<void>, intervalMs: number): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work().finally(() => {
      running = undefined;
    });
  }, intervalMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
