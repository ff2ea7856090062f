/** Gives the place away; what comes of it takes one again. */
export type StepAside = () => () => Promise<void>

/** The one of several places that a turn holds. */
export type Place = {
  giveUp: () => void
  /** whether it was given up for a while; false when too many did so already */
  lend: () => boolean
  /** one that was lent is taken again, or not wanted any more */
  takeAgain: () => Promise<void>
  forgo: () => void
}

/**
 * A turn that holds a place until `leave`, or for so many milliseconds. Whoever waits for work that is done elsewhere steps
 * aside meanwhile; of several such works at once the first that is done takes the place again.
 */
export function createTurn(place: Place, turnMs: number): { leave: () => void; stepAside: StepAside } {
  let state: 'in' | 'aside' | 'coming back' | 'over' = 'in'
  let timer = setTimeout(leave, turnMs)
  let back = Promise.resolve()
  return { leave, stepAside }

  function leave(): void {
    clearTimeout(timer)
    if (state === 'in') place.giveUp()
    if (state === 'aside') place.forgo()
    state = 'over'
  }

  function stepAside(): () => Promise<void> {
    if (state === 'in' && place.lend()) {
      state = 'aside'
      clearTimeout(timer)
    }
    return comeBack
  }

  function comeBack(): Promise<void> {
    if (state === 'aside') back = takeAgain()
    return back
  }

  async function takeAgain(): Promise<void> {
    state = 'coming back'
    await place.takeAgain()
    if (isOver()) return place.giveUp()
    state = 'in'
    timer = setTimeout(leave, turnMs)
  }

  function isOver(): boolean {
    return state === 'over'
  }
}
