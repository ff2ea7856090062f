import { text } from 'drizzle-orm/pg-core'

/**
 * What the moment of a mail, or of the letter it became, was taken from. `itself`: its own Date, or the moment of sending here;
 * `hosts`: what those that passed it on say (its Received lines); `exchange`: what it answers and what stands beside it; `arrival`: when it came in here;
 * `writer`: its writer said so; `nobody`: nobody knows, and the moment only keeps its place in the order.
 */
export function datedBy() {
  return text({ enum: ['itself', 'hosts', 'exchange', 'arrival', 'writer', 'nobody'] })
    .notNull()
    .default('itself')
}
