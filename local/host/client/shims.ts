/** Stand-ins for components that npm does not carry. Our own code: only the shape that the runtime touches. */
interface ServiceKeys {
  readonly ServiceKey: { createCustom<T>(name: string, factory: () => T): unknown };
}

/** Failures of the edit mode are told to telemetry; there is none here. */
export function editCustomerPromise({ ServiceKey }: ServiceKeys): object {
  const handler = { logFailure: () => undefined, logSuccess: () => undefined };
  return {
    __esModule: true,
    _logFailuresForEditCustomerPromise: () => undefined,
    _EditModeCustomerPromiseHandler: { serviceKey: ServiceKey.createCustom('hb:edit-customer-promise', () => handler) },
  };
}

/** Prefetching while the browser is idle: never done here, so that measurements show only what a page asks for. */
export function idleWebTask(): object {
  const queue = { enqueueTask: () => undefined, dequeueTask: () => undefined, removeTask: () => undefined, enqueueDependency: () => undefined };
  return {
    __esModule: true,
    IdleTaskQueue: { instance: queue },
    IdleTaskPriority: { low: 0, normal: 1, high: 2 },
    PrefetchDependencyPriority: { low: 0, normal: 1, high: 2 },
    createPrefetchDependencyQueue: () => queue,
  };
}

/** Any name is there, callable, constructible and as empty as the next one. */
export function emptyComponent(): object {
  const target = function empty(): void {
    // Only reached when the property pane is opened, which reading mode never does.
  };
  const empty: object = new Proxy(target, {
    get: (_, name) => {
      if (name === '__esModule') return true;
      if (name === Symbol.toPrimitive) return () => '';
      if (name === 'then') return undefined;
      if (name === 'prototype') return target.prototype as object;
      return empty;
    },
    apply: () => empty,
    construct: () => ({}),
  });
  return empty;
}
