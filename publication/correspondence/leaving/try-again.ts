/** Somebody else did something between two locks of a transaction: all of it is done again. */
export class DoneMeanwhile extends Error {}

const TRIES = 5

/** Does this, and does it again when something was done meanwhile; after some tries that is a failure. */
export async function tryAgain<Done>(work: () => Promise<Done>, triesLeft = TRIES): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DoneMeanwhile) || triesLeft <= 1) throw error
    return tryAgain(work, triesLeft - 1)
  }
}
