import { visitorNetwork } from '@/publication/people/attempts/visitor-network'
import { widerNetwork } from '@/publication/people/attempts/wider-network'

/** What holds a place: a connection that can be broken off. */
type Held = { destroy(): void }
type Place = { network: string; wider: string; isWelcome: boolean; isBusy: boolean }

export type Places<Connection extends Held> = {
  /** Whether this connection from `ip` may stay; when all places are taken, another one is broken off for it. */
  take(connection: Connection, ip: string): boolean
  /** It named a live secret address, which nobody guesses: from now on others go before it. */
  welcome(connection: Connection): void
  /** While we have its mail and it waits for our answer, it is not broken off: it would send that mail again. */
  keep(connection: Connection, isBusy: boolean): void
  leave(connection: Connection): void
}

/**
 * Hands out places so that no sender can shut the others out. A network has at most `mostPerNetwork`. A newcomer always gets a
 * place while any can be freed: it is taken from whoever named no secret address yet, and of those from the wider network,
 * then the network, that holds most, there the oldest. So whoever has a hundred networks in one loses a place to a newcomer.
 */
export function createPlaces<Connection extends Held>(
  most: number,
  mostPerNetwork: number,
): Places<Connection> {
  // A Map keeps the order in which they came.
  const taken = new Map<Connection, Place>()

  return {
    take(connection, ip) {
      const network = visitorNetwork(ip)
      if (count((place) => place.network === network) >= mostPerNetwork) return false
      if (taken.size >= most && !freeOne()) return false
      taken.set(connection, { network, wider: widerNetwork(ip), isWelcome: false, isBusy: false })
      return true
    },
    welcome: (connection) => change(connection, { isWelcome: true }),
    keep: (connection, isBusy) => change(connection, { isBusy }),
    leave: (connection) => void taken.delete(connection),
  }

  function change(connection: Connection, to: Partial<Place>): void {
    const place = taken.get(connection)
    if (place) Object.assign(place, to)
  }

  function count(matches: (place: Place) => boolean): number {
    return [...taken.values()].filter(matches).length
  }

  function freeOne(): boolean {
    const candidates = [...taken].filter(([, { isBusy }]) => !isBusy)
    const weights = candidates.map(([connection, place]) => ({ connection, weight: weigh(place) }))
    // The first of the heaviest is the oldest of them: sorting keeps the order of equals.
    const [first] = weights.sort((a, b) => compare(b.weight, a.weight))
    if (!first) return false
    taken.delete(first.connection)
    first.connection.destroy()
    return true
  }

  function weigh({ isWelcome, wider, network }: Place): number[] {
    return [
      isWelcome ? 0 : 1,
      count((other) => other.wider === wider),
      count((other) => other.network === network),
    ]
  }
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
