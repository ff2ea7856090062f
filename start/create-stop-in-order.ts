/** What has been started and how it is stopped again, last one first. */
export type StopInOrder = {
  /** Remembers how to stop what was just started. When a stop is under way already, it is done at once. */
  later: (stop: () => Promise<unknown>) => Promise<void>
  /** Stops everything; a part that cannot be stopped does not keep the others from it. Safe to call twice. */
  now: () => Promise<void>
}

export function createStopInOrder(onFailure: (cause: unknown) => void): StopInOrder {
  const stops: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | null = null

  return {
    async later(stop) {
      stops.push(stop)
      if (stopping) await stopping.then(stopAll)
    },
    now() {
      stopping ??= stopAll()
      return stopping
    },
  }

  async function stopAll(): Promise<void> {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      try {
        await stop()
      } catch (cause) {
        onFailure(cause)
      }
    }
  }
}
