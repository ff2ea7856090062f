import { createTurn, type StepAside } from './create-turn'
import { retryAfterSeconds } from './retry-after'

/** `in`: it is this one's turn until `leave` is called. `full`: too many wait, or it took too long. */
export type Turn =
  | { status: 'in'; leave: () => void; stepAside: StepAside }
  | { status: 'full'; retryAfterSeconds: number }

export type Door = {
  /** Waits for a turn. Whoever goes away meanwhile, by `gone`, leaves the queue and is told that it is full. */
  enter: (network: string, gone: AbortSignal, session?: string) => Promise<Turn>
}

export type DoorOptions = {
  atOnce: number
  waiting: number
  waitMs: number
  turnMs: number
  /** how many may be aside: whoever is one too many keeps its place */
  aside: number
  /** whoever comes back goes first, and after this long in any case: it may hold what those inside wait for */
  comeBackMs: number
}

/** `rank`: how many of their own session were in or before them when they came. */
type Waiter = {
  network: string
  session: string | undefined
  rank: number
  answer: (turn: Turn) => void
}

/** At once: fewer than the database has connections, so that waiting is done here. A turn that hangs is given away. */
const OPTIONS: DoorOptions = {
  atOnce: 6,
  waiting: 200,
  waitMs: 8_000,
  turnMs: 20_000,
  aside: 400,
  comeBackMs: 2_000,
}

/**
 * The queue before the desk. A network has no more turns than it leaves free, at most half, so that one whose requests hang
 * leaves room for others, and those for yet others. Networks take turns, so that one with many requests delays mostly itself,
 * and within a network its sessions do, so that one member keeps nobody of their house waiting. When all places are taken, the
 * last in the longest line makes room for a newcomer of another network, or for one who has fewer there.
 */
export function createDoor(options: Partial<DoorOptions> = {}): Door {
  const { atOnce, waiting, waitMs, turnMs, aside, comeBackMs } = { ...OPTIONS, ...options }
  /** by network, in order of whose turn is next, each in order of rank; empty lines are taken out */
  const lines = new Map<string, Waiter[]>()
  /** who was aside and waits for a place again, in order */
  const comingBack: { network: string; comeIn: () => void }[] = []
  let waitingNow = 0
  /** by network, how many are in; those without one are taken out */
  const turns = new Map<string, number>()
  /** by session, how many are in; those without one are taken out */
  const turnsOfSessions = new Map<string, number>()
  let inside = 0
  let asideNow = 0

  return { enter }

  function enter(network: string, gone: AbortSignal, session?: string): Promise<Turn> {
    if (mayBegin(network)) return Promise.resolve(begin(network, session))
    const rank = rankOf(network, session)
    if (waitingNow >= waiting && !makeRoomFor(network, rank)) return Promise.resolve(refusal())
    return new Promise((resolve) => {
      const waiter = { network, session, rank, answer }
      const timer = setTimeout(leaveQueue, waitMs)
      gone.addEventListener('abort', leaveQueue)
      putInLine(waiter)

      function answer(turn: Turn): void {
        clearTimeout(timer)
        gone.removeEventListener('abort', leaveQueue)
        resolve(turn)
      }
      function leaveQueue(): void {
        takeOut(waiter)
        answer(refusal())
      }
    })
  }

  /** Who comes without a session is alone with their request. */
  function rankOf(network: string, session: string | undefined): number {
    if (session === undefined) return 0
    const before = lines.get(network)?.findLast((waiter) => waiter.session === session)
    return before ? before.rank + 1 : (turnsOfSessions.get(session) ?? 0)
  }

  function putInLine(waiter: Waiter): void {
    const line = lines.get(waiter.network) ?? []
    const behind = line.findIndex(({ rank }) => rank > waiter.rank)
    lines.set(waiter.network, line.toSpliced(behind < 0 ? line.length : behind, 0, waiter))
    waitingNow += 1
  }

  function mayBegin(network: string): boolean {
    return (turns.get(network) ?? 0) < atOnce - inside
  }

  function begin(network: string, session: string | undefined): Turn {
    const who = { network, session }
    count(who, 1)
    const place = {
      giveUp: () => giveUp(who),
      lend: () => lend(who),
      takeAgain: () => takeAgain(who),
      forgo,
    }
    return { status: 'in', ...createTurn(place, turnMs) }
  }

  function giveUp(who: Who): void {
    count(who, -1)
    for (let first = nextBack(); first; first = nextBack()) first.comeIn()
    for (let waiter = next(); waiter; waiter = next()) waiter.answer(begin(waiter.network, waiter.session))
  }

  function nextBack() {
    return comingBack.find(({ network }) => mayBegin(network))
  }

  function lend(who: Who): boolean {
    if (asideNow >= aside) return false
    asideNow += 1
    giveUp(who)
    return true
  }

  function takeAgain(who: Who): Promise<void> {
    forgo()
    return new Promise((resolve) => {
      const timer = setTimeout(comeIn, comeBackMs)
      const back = { network: who.network, comeIn }
      comingBack.push(back)
      if (mayBegin(who.network)) comeIn()

      function comeIn(): void {
        clearTimeout(timer)
        comingBack.splice(comingBack.indexOf(back), 1)
        count(who, 1)
        resolve()
      }
    })
  }

  function forgo(): void {
    asideNow -= 1
  }

  function count({ network, session }: Who, change: 1 | -1): void {
    inside += change
    addTo(turns, network, change)
    if (session !== undefined) addTo(turnsOfSessions, session, change)
  }

  function next(): Waiter | null {
    const [network, line] = [...lines].find(([waiting]) => mayBegin(waiting)) ?? []
    const waiter = line?.[0]
    if (network === undefined || !waiter) return null
    takeOut(waiter)
    // Its network goes to the end of the round.
    const rest = lines.get(network)
    lines.delete(network)
    if (rest) lines.set(network, rest)
    return waiter
  }

  function makeRoomFor(network: string, rank: number): boolean {
    const [longest] = [...lines.values()].sort((one, other) => other.length - one.length)
    const last = longest?.at(-1)
    if (!longest || !last) return false
    const isOfMost = (lines.get(network)?.length ?? 0) + 1 >= longest.length
    if (isOfMost && (last.network !== network || last.rank <= rank)) return false
    takeOut(last)
    last.answer(refusal())
    return true
  }

  function takeOut(waiter: Waiter): void {
    const line = lines.get(waiter.network) ?? []
    const rest = line.filter((other) => other !== waiter)
    if (rest.length < line.length) waitingNow -= 1
    if (rest.length > 0) lines.set(waiter.network, rest)
    else lines.delete(waiter.network)
  }
}

type Who = Pick<Waiter, 'network' | 'session'>

function addTo(counts: Map<string, number>, key: string, change: 1 | -1): void {
  const left = (counts.get(key) ?? 0) + change
  if (left > 0) counts.set(key, left)
  else counts.delete(key)
}

function refusal(): Turn {
  return { status: 'full', retryAfterSeconds: retryAfterSeconds() }
}
