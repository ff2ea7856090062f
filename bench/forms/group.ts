/** Tries that go on at the same time and share what happens to the site: it happens once all of them have come to it. */
export type Group = {
  /** Does it when every try that is still going on has come here, once for all. */
  together: (act: () => Promise<void>) => Promise<void>
  /** For a try that is over. */
  leave: () => void
}

export function createGroup(size: number): Group {
  let going = size
  let waiting: { act: () => Promise<void>; done: () => void; failed: (error: unknown) => void }[] = []
  return {
    together: (act) =>
      new Promise<void>((done, failed) => {
        waiting.push({ act, done, failed })
        settle()
      }),
    leave: () => {
      going -= 1
      settle()
    },
  }

  function settle(): void {
    if (waiting.length === 0 || waiting.length < going) return
    const those = waiting
    waiting = []
    those[0]?.act().then(
      () => {
        for (const { done } of those) done()
      },
      (error) => {
        for (const { failed } of those) failed(error)
      },
    )
  }
}
