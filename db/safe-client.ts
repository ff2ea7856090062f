import { Client } from 'pg'
import { isOutOfOrder } from './is-out-of-order'
import { noteOutOfOrder } from './lanes'

const HANG_UP_WITHIN_MS = 1_000

/**
 * A connection that can be lost at any moment without ending the process, and that never goes back into a pool in doubt.
 * A pool listens only to the connections that lie idle in it, and pg leaves one on which a query took too long open, in
 * the middle of its transaction: the next who got it would write into that.
 */
export class SafeClient extends Client {
  constructor(...given: ConstructorParameters<typeof Client>) {
    super(...given)
    // Whoever waits for an answer hears of the loss by that; there is nobody else to tell.
    this.on('error', () => {})
    this.query = hangingUpWhenLate(this, this.query)
    this.end = endingInTime(this, this.end)
  }
}

type Query = Client['query']
type End = Client['end']

function hangingUpWhenLate(client: Client, query: Query): Query {
  return function queryInTime(...given: unknown[]) {
    const answer: unknown = Reflect.apply(query, client, given)
    if (answer instanceof Promise) answer.catch(onFailure)
    return answer
  } as Query

  function onFailure(error: Error): void {
    if (isOutOfOrder(error)) noteOutOfOrder()
    if (error.message === 'Query read timeout') hangUp(client)
  }
}

/** A server that is frozen never says goodbye. */
function endingInTime(client: Client, end: End): End {
  return function endInTime(...given: unknown[]) {
    const timer = setTimeout(() => hangUp(client), HANG_UP_WITHIN_MS).unref()
    client.once('end', () => clearTimeout(timer))
    return Reflect.apply(end, client, given)
  } as End
}

function hangUp(client: Client): void {
  const { connection } = client as unknown as { connection: { stream: { destroy: () => void } } }
  connection.stream.destroy()
}
