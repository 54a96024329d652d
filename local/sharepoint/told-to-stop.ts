const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_EVERY_MS = 250;

/**
 * Calls `stop` once: at the first of SIGINT, SIGTERM and SIGHUP, or when the npm that started this process is gone.
 * npm takes its shell with it when it is ended and leaves us behind, with our port. Started without npm
 * (`node … &`, a service), or with nothing above us from the start, nobody's end is ours.
 * A second signal ends the process at once.
 */
export function whenToldToStop(stop: () => void): void {
  let isTold = false;
  const tell = (): void => {
    if (isTold) return;
    isTold = true;
    stop();
  };
  for (const signal of SIGNALS) process.once(signal, tell);
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === undefined || parent === 1) return;
  const look = setInterval(() => {
    // An orphan is handed to another process, so its parent changes.
    if (process.ppid === parent) return;
    clearInterval(look);
    tell();
  }, LOOK_EVERY_MS);
  // Looking must not be what keeps the process alive.
  look.unref();
}
