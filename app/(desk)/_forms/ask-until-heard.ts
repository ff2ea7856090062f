import { TurnedAway } from './turned-away'

/** So often a form knocks again by itself; then whoever filled it in decides. */
const MOST_TURNS = 20

/** Asks, and asks again whenever there was no room and the server says when there may be: nothing was done with it then. */
export async function askUntilHeard<Heard>(ask: () => Promise<Heard>, onBusy: () => void): Promise<Heard> {
  for (let turn = 1; ; turn++) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof TurnedAway) || error.comeAgainMs === null || turn >= MOST_TURNS) throw error
      onBusy()
      await pause(error.comeAgainMs)
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
