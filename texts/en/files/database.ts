import type { database as nl } from '../../nl/files/database'

export const database: typeof nl = {
  wentThrough: (times, moment) =>
    times === 1
      ? `The database stopped by itself on ${moment} and was started again. What was saved is still there. The log says why.`
      : `The database stopped and was started again ${times} times in the last day, last on ${moment}. What was saved is still there. The log says why.`,
}
