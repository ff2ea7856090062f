/** So much of all bodies together waits at the door; what is on its way on top of it is refused. */
const MOST_BYTES = 96 * 1024 * 1024
/** And half of it of one network: three pictures of the largest size at once, and nobody shuts the others out. */
const MOST_BYTES_OF_ONE = MOST_BYTES / 2

let inAll = 0
const byNetwork = new Map<string, number>()

/** Counts bytes that a network has waiting, or no more when negative; whether all of it has room. */
export function takeRoom(network: string, bytes: number): boolean {
  inAll += bytes
  const ofOne = (byNetwork.get(network) ?? 0) + bytes
  if (ofOne > 0) byNetwork.set(network, ofOne)
  else byNetwork.delete(network)
  return inAll <= MOST_BYTES && ofOne <= MOST_BYTES_OF_ONE
}
