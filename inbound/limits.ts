/** What the listener lets anybody take of it. */
export type Limits = {
  /** connections in all, and of one network */
  connections: number
  perNetwork: number
  /** how long a connection may say nothing */
  idleMs: number
  /** how long it may take to name a live secret address, and how long it may last in all, however busy it is */
  unknownMs: number
  longestMs: number
}

export const LIMITS: Limits = {
  connections: 50,
  perNetwork: 5,
  // RFC 5321 4.5.3.2 asks for five minutes between commands; nobody real is that slow.
  idleMs: 30_000,
  unknownMs: 60_000,
  longestMs: 300_000,
}
