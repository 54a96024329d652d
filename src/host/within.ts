/**
 * Waits for a host's answer, but never for ever: Teams' mobile clients are known to leave calls unanswered.
 * @param promise the call
 * @param milliseconds how long to wait
 * @param otherwise what to go on with when there is no answer in time, or a refusal
 */
export const within = <T>(promise: Promise<T>, milliseconds: number, otherwise: T): Promise<T> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), milliseconds);
    promise.then(
      (value) => { clearTimeout(timer); resolve(value); },
      () => { clearTimeout(timer); resolve(otherwise); });
  });
