import { db } from '@/db/client'
import type { Handed } from '@/emails/mail-line'
import { log } from '@/log'
import { type Answer, noteAnswer } from '@/queue/mail-server/note-answer'
import { takeTurn } from '@/queue/mail-server/take-turn'
import { createBell } from './bell'
import type { Candidate } from './candidates'
import { type Claimed, claimAndNote, giveBackUnknown, type Noted } from './claim-and-note'
import { noteSlowed, pauseSite, readSites, resumeSite, takeProbe } from './keep-sites'
import type { Source } from './look-what-goes'
import type { Heard, Pace } from './pace'
import type { Sender } from './senders'
import { whatBecame } from './what-became'

const LOOK_EVERY_MS = 2_000
const SITES_EVERY_MS = 1_000
const READ_EVERY_MS = 20
/** A statement for one takes nearly as long as for many: while others are about to be done, they are waited for. */
const TOGETHER_MS = 8
const MOST_TOGETHER_MS = 50
/** While the database is away, outcomes are kept in hand for so long. */
const KEEP_MS = 60_000

/** A delivery in hand, and what its site is called. */
export type InHand = Claimed & { site: string }

/** What one hand did, and then what it is given to do. */
export type Desk = {
  /** Takes what became of the last one, and gives the next; null when there is nothing more to do. */
  exchange(done: { inHand: InHand; handed: Handed } | null): Promise<InHand | null>
  /** Claims nothing more; what is in hand is still noted. */
  end(): void
  /** Resolves when all hands went home and everything is noted. */
  whenDone: Promise<void>
}

type Done = { inHand: InHand; noted: Noted; handed: Handed; heard: Heard | null }
type Look = (known: Source[], now: Date) => Promise<Source[]>

/**
 * One desk stands between the hands of a process and the ledger: whatever hands have done meanwhile is noted and what they may do next is claimed in
 * one statement, as fast as the database answers. Each hand has one delivery at most, so no more are uncertain than there are connections.
 */
export function createDesk(
  hands: number,
  sender: Sender,
  pace: Pace,
  look: Look,
  clock: () => Date,
  untilMs: number,
): Desk {
  const bell = createBell()
  const inHand = new Map<number, InHand>()
  const asking: ((next: InHand | null) => void)[] = []
  let done: Done[] = []
  let sources: Source[] = []
  let isEnding = false
  let atWork = hands
  /** null until the database was asked */
  let isAllPaused: boolean | null = null
  let isUnsure = false
  let isBroken = false
  let failingSince: number | null = null
  let looking: Promise<void> | null = null
  let reading: Promise<unknown> | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let readSitesAt = Number.NEGATIVE_INFINITY
  let readAt = Number.NEGATIVE_INFINITY
  /** something was claimed since the last look: another look may find more, or that it is finished */
  let isNews = true
  let looksAnew = true
  const slowed = new Map<string, Noted>()
  /** how long the last statement took */
  let tookMs = 0

  return { exchange, end, whenDone: keep() }

  function end(): void {
    isEnding = true
    bell.ring()
  }

  function exchange(last: { inHand: InHand; handed: Handed } | null): Promise<InHand | null> {
    if (last) takeBack(last)
    if (isBroken) return Promise.resolve(null)
    return new Promise((resolve) => {
      asking.push(resolve)
      bell.ring()
    })
  }

  function takeBack({ inHand: one, handed }: { inHand: InHand; handed: Handed }): void {
    const { noted, siteAnswer } = whatBecame(one.id, one.tries, handed, clock())
    pace.giveBack(one.site)
    const heard = siteAnswer && pace.hear(one.site, siteAnswer)
    if (heard?.hasSlowed) slowed.set(one.site, noted)
    done.push({ inHand: one, noted, handed, heard })
  }

  async function keep(): Promise<void> {
    while (atWork > 0) {
      try {
        await turn()
        failingSince = null
      } catch (error) {
        failingSince ??= performance.now()
        if (performance.now() - failingSince > (isEnding ? KEEP_MS / 10 : KEEP_MS)) throw giveUp(error)
        log.warn({ err: error }, 'deliveries wait for the database')
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
    }
    await Promise.allSettled([looking, reading])
    await keepSlowed()
  }

  /** What is in hand stays in the state in which everybody sees it, and becomes uncertain once this sender is gone. */
  function giveUp(error: unknown): Error {
    isBroken = true
    for (const resolve of asking.splice(0)) resolve(null)
    return new Error('The ledger of deliveries cannot be written', { cause: error })
  }

  async function turn(): Promise<void> {
    if (Date.now() > untilMs) isEnding = true
    pace.shareWith(sender.others())
    await waitForOthers()
    const now = clock()
    await meanwhile(now)
    if (isUnsure) await beSure(now)
    if (isAllPaused === null) return settle([], false, now)
    const picked = isAllPaused ? await pickOneThatTries(now) : pick(asking.length)
    if (picked.length === 0 && done.length === 0) return rest()
    await settle(picked, isAllPaused, now)
  }

  /** All hands at once, for as long as half a statement takes: by halves there are twice as many statements, and the database is what is waited for. */
  async function waitForOthers(): Promise<void> {
    const until = performance.now() + Math.max(TOGETHER_MS, Math.min(tookMs / 2, MOST_TOGETHER_MS))
    while (done.length > 0 && asking.length < atWork && inHand.size > done.length) {
      const left = until - performance.now()
      if (left <= 0) return
      await bell.wait(left)
    }
  }

  /** Looks what is to be mailed, reads on, and hears of other processes, while mail goes on. */
  async function meanwhile(now: Date): Promise<void> {
    const at = performance.now()
    if (at - readSitesAt > SITES_EVERY_MS) {
      readSitesAt = at
      pace.learn(await readSites())
      await keepSlowed()
    }
    for (const { name, probeAt, pausedAt } of pace.dueProbes(now))
      if (sources.some((source) => source.hasAtHand(name)) && (await takeProbe(name, probeAt, pausedAt, now)))
        pace.mayProbe(name)
    const mustLook =
      at - lookedAt > LOOK_EVERY_MS && (isNews || looksAnew || at - lookedAt > LOOK_EVERY_MS * 5)
    if (mustLook && !looking && !isEnding) {
      lookedAt = at
      isNews = false
      const known = looksAnew ? [] : sources
      looksAnew = false
      looking = look(known, now)
        .then((found) => {
          sources = found
        })
        .catch((error) => log.warn({ err: error }, 'it could not be looked what is to be mailed'))
        .finally(() => {
          looking = null
          bell.ring()
        })
    }
    if (!reading && at - readAt > READ_EVERY_MS) {
      readAt = at
      readAhead(now)
    }
  }

  function listHungry(now: Date): Source[] {
    return sources.filter((source) => source.most > 0 && source.isHungry((site) => pace.isShut(site, now)))
  }

  function readAhead(now: Date): void {
    const hungry = listHungry(now)
    if (hungry.length === 0) return
    reading = Promise.all(hungry.map((source) => source.readOn(now)))
      .catch((error) => log.warn({ err: error }, 'deliveries could not be read ahead'))
      .then(() => {
        reading = null
        bell.ring()
      })
  }

  /** The answer of the database was lost: what it may have given us goes back, since none of it was handed over. */
  async function beSure(now: Date): Promise<void> {
    await giveBackUnknown(sender.id, [...inHand.keys()], now)
    isUnsure = false
    isNews = true
  }

  /** While all mail waits one may try, when nothing else is on its way; whose turn it is the database says. */
  async function pickOneThatTries(now: Date): Promise<Candidate[]> {
    if (inHand.size > done.length || asking.length === 0) return []
    const picked = pick(1)
    if (picked.length === 0 || (await takeTurn(now))) return picked
    for (const { site } of picked) pace.giveBack(site)
    end()
    return []
  }

  function pick(most: number): Candidate[] {
    const picked: Candidate[] = []
    if (isEnding) return picked
    for (const source of sources) {
      while (picked.length < most && source.most > 0) {
        const candidate = source.next((site, isAlone) => pace.take(site, isAlone && sources.length === 1))
        if (!candidate) break
        source.most -= 1
        picked.push(candidate)
      }
    }
    return picked
  }

  async function settle(picked: Candidate[], mayTry: boolean, now: Date): Promise<void> {
    const batch = done
    done = []
    const noted = batch.map((one) => one.noted)
    const asked = performance.now()
    const exchanged = await claimAndNote(sender.id, noted, picked, mayTry, now).catch((error) => {
      done = [...batch, ...done]
      isUnsure = true
      for (const { site } of picked) pace.giveBack(site)
      throw error
    })
    tookMs = performance.now() - asked
    for (const { id } of noted) inHand.delete(id)
    isAllPaused = exchanged.isPaused
    if (exchanged.isClosed) end()
    isNews ||= batch.length > 0 || exchanged.changed > 0
    give(picked, exchanged.claimed)
    await tellOf(batch, exchanged.isRunning, now)
    // Somebody paused it, or others were there first: looked at anew before more is asked for.
    if (picked.length > 0 && exchanged.changed === 0) await lookAnew()
  }

  async function lookAnew(): Promise<void> {
    looksAnew = true
    lookedAt = Number.NEGATIVE_INFINITY
    await bell.wait(50)
  }

  function give(picked: Candidate[], claimed: Claimed[]): void {
    const byId = new Map(claimed.map((one) => [Number(one.id), one]))
    for (const { id, site, mailingId } of picked) {
      const mine = byId.get(id)
      if (!mine) {
        pace.giveBack(site)
        const source = sources.find((one) => one.mailingId === mailingId)
        if (source) source.most += 1
        continue
      }
      const next = { ...mine, site }
      inHand.set(id, next)
      asking.shift()?.(next)
    }
    if (isEnding) sendHome()
  }

  function sendHome(): void {
    for (const resolve of asking.splice(0)) {
      atWork -= 1
      resolve(null)
    }
  }

  /** What answers mean for more than the one they were of. */
  async function tellOf(batch: Done[], isRunning: boolean, now: Date): Promise<void> {
    let mustTellOfYes = isRunning
    for (const { inHand: one, noted, handed, heard } of batch) {
      const said = { reason: noted.reason, said: noted.said }
      if (heard?.mustPause) {
        await pauseSite(one.site, pace.standing(one.site), said, now)
        readSitesAt = Number.NEGATIVE_INFINITY
      }
      if (heard?.hasRecovered) await resumeSite(one.site, now)
      if (handed.status === 'accepted') {
        if (mustTellOfYes) await noteAnswer(db(), handed, now)
        mustTellOfYes = false
      } else if (concernsAll(handed, heard)) {
        await noteAnswer(db(), withoutPolicy(handed), now)
        mustTellOfYes = true
      }
    }
  }

  async function keepSlowed(): Promise<void> {
    for (const [site, { reason, said }] of slowed) {
      slowed.delete(site)
      await noteSlowed(site, pace.standing(site), { reason, said }, clock())
    }
  }

  /** Nothing can be done at this moment: waits until something can, or ends when nothing is to come. */
  async function rest(): Promise<void> {
    if (isEnding) {
      sendHome()
      if (atWork > 0) await bell.wait(1_000)
      return
    }
    const waits = sources.flatMap((source) =>
      source.most > 0 ? source.sites().map((site) => pace.waitFor(site, sources.length === 1)) : [],
    )
    const wait = Math.min(...waits, Number.POSITIVE_INFINITY)
    if (Number.isFinite(wait)) return bell.wait(Math.min(wait, 1_000))
    const isBusy = looking || reading || inHand.size > 0 || asking.length < atWork
    if (isBusy) return bell.wait(1_000)
    if (listHungry(clock()).length > 0) return bell.wait(READ_EVERY_MS)
    if (isNews) {
      // What others had in hand, or what was excluded, may be waiting again, and what waited may have come due.
      looksAnew = true
      lookedAt = Number.NEGATIVE_INFINITY
      return
    }
    end()
  }
}

/** What the mail server said of us is of all mail; of a site that fails, the first no says that it may be. */
function concernsAll(handed: Handed, heard: Heard | null): boolean {
  if (handed.status === 'accepted') return false
  if (handed.isOurs) return !OUR_OWN.includes(handed.reason)
  return handed.status === 'refused' || heard?.isFirstFailure === true
}

/** What failed on our side before a mail server heard of it. */
const OUR_OWN = ['EMAKING', 'ELATE']

/** That one site does not want our mail pauses that site alone. */
function withoutPolicy(handed: Handed): Answer {
  if (handed.status === 'accepted') return { status: 'accepted' }
  const { status, reason, said } = handed
  const isPolicy = handed.isOurs && 'isPolicy' in handed && handed.isPolicy
  return { status, reason, ...(said !== undefined && { said }), ...(isPolicy && { isPolicy }) }
}
