/** Lets one wait until another rings, or for so many milliseconds. */
export type Bell = { ring(): void; wait(ms: number): Promise<void> }

/** A bell that was rung while nobody waited is heard by the next who does. */
export function createBell(): Bell {
  let isRung = false
  let waiting: (() => void) | null = null
  return {
    ring() {
      isRung = true
      waiting?.()
    },
    async wait(ms) {
      if (!isRung) {
        let timer: NodeJS.Timeout | undefined
        await new Promise<void>((resolve) => {
          waiting = resolve
          timer = setTimeout(resolve, Math.min(ms, 60_000))
        })
        clearTimeout(timer)
      }
      waiting = null
      isRung = false
    },
  }
}
