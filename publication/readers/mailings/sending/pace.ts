import type { ReceivingSite } from '@/db/schema'

const MINUTE_MS = 60_000
/** Mails a minute to a site of which nothing is known yet. */
export const FIRST_SPEED = 300
const SLOWEST = 1
const FASTEST = 600_000
/** Each yes is one more a second; of a site that asked for patience within the hour, one more a minute. */
const GROWTH = 60
const CAREFUL_GROWTH = 1
const CAREFUL_MS = 60 * MINUTE_MS
/** What was not used is not kept: so much may go at once after a moment of rest. */
const BURST_MS = 100
/** So many that do not want our mail, and more than this part of what a site answered, and it waits. */
const MOST_REFUSALS = 5
const MOST_REFUSED_PART = 0.02

/** How a site took one mail: a yes, no such mailbox, patience, or that it does not want our mail. */
export type SiteAnswer = 'yes' | 'no-mailbox' | 'later' | 'unwanted'

type Site = {
  speed: number
  nextAt: number
  /** how many may be on their way to it together, and how many are */
  width: number
  inHand: number
  slowedAt: number
  answers: number
  refusals: number
  /** in a row, without a yes in between */
  isFailing: boolean
  pausedAt: Date | null
  probeAt: Date | null
  mayProbe: boolean
}

/** What one answer means for its site. */
export type Heard = { hasSlowed: boolean; isFirstFailure: boolean; mustPause: boolean; hasRecovered: boolean }

export type Pace = ReturnType<typeof createPace>

/**
 * How fast mail goes, to each receiving site and in all: a site begins slowly, one mail at a time, and goes faster with each yes; it is
 * halved by each "later". A site that is slow or hangs keeps only its own mail waiting: the others always have connections left.
 * `tells` is the time in milliseconds.
 */
export function createPace(
  connections: number,
  ratePerMinute: number | null,
  tells = () => performance.now(),
) {
  const sites = new Map<string, Site>()
  let nextAt = Number.NEGATIVE_INFINITY
  let share = 1

  return {
    /** Several processes share what may go in a minute. */
    shareWith(others: number): void {
      share = others + 1
    },

    /** What is known of sites in the database, of all processes together. */
    learn(known: Pick<ReceivingSite, 'site' | 'speed' | 'slowedAt' | 'pausedAt' | 'probeAt'>[]): void {
      const paused = new Set<string>()
      for (const { site: name, speed, slowedAt, pausedAt, probeAt } of known) {
        const site = of(name)
        if (speed < site.speed && slowedAt) site.speed = speed
        site.pausedAt = pausedAt
        site.probeAt = probeAt
        if (pausedAt) paused.add(name)
      }
      for (const [name, site] of sites) if (site.pausedAt && !paused.has(name)) resume(site)
    },

    /** Whether one mail may go to this site now; then it counts as gone. `isAlone`: no other site has mail that waits. */
    take(name: string, isAlone: boolean): boolean {
      const site = of(name)
      if (waitFor(site, isAlone) > 0) return false
      const now = tells()
      if (site.pausedAt) site.mayProbe = false
      site.nextAt = Math.max(site.nextAt, now - BURST_MS) + (MINUTE_MS * share) / site.speed
      if (ratePerMinute !== null)
        nextAt = Math.max(nextAt, now - BURST_MS) + (MINUTE_MS * share) / ratePerMinute
      site.inHand += 1
      return true
    },

    /** In how many milliseconds one may go to this site; Infinity: only when something else happens first. */
    waitFor: (name: string, isAlone: boolean) => waitFor(of(name), isAlone),

    /** What was taken did not go after all, or its answer is there: the site has a hand free. */
    giveBack(name: string): void {
      const site = of(name)
      site.inHand = Math.max(0, site.inHand - 1)
    },

    /** It waits, and it is not the moment for one that tries. */
    isShut(name: string, now: Date): boolean {
      const { pausedAt, probeAt, mayProbe } = of(name)
      return pausedAt !== null && !mayProbe && !(probeAt && probeAt <= now)
    },

    /** The sites that wait and of which one mail may try by now. */
    dueProbes: (now: Date) =>
      [...sites].flatMap(([name, { pausedAt, probeAt, mayProbe }]) =>
        pausedAt && probeAt && probeAt <= now && !mayProbe ? [{ name, probeAt, pausedAt }] : [],
      ),

    /** This process has the turn to try. */
    mayProbe(name: string): void {
      of(name).mayProbe = true
    },

    /** Notes how a site took a mail. */
    hear(name: string, answer: SiteAnswer): Heard {
      const site = of(name)
      const wasFailing = site.isFailing
      const wasPaused = site.pausedAt !== null
      site.answers += 1
      if (answer === 'yes' || answer === 'no-mailbox') {
        if (answer === 'yes') site.isFailing = false
        const isCareful = tells() - site.slowedAt < CAREFUL_MS
        site.speed = Math.min(site.speed + (isCareful ? CAREFUL_GROWTH : GROWTH), FASTEST)
        site.width = Math.min(site.width + 1, connections)
        const hasRecovered = wasPaused && answer === 'yes'
        if (hasRecovered) resume(site)
        return { hasSlowed: false, isFirstFailure: false, mustPause: false, hasRecovered }
      }
      site.isFailing = true
      site.width = Math.max(1, Math.floor(site.width / 2))
      if (answer === 'unwanted') site.refusals += 1
      else {
        site.speed = Math.max(SLOWEST, Math.floor(site.speed / 2))
        site.slowedAt = tells()
        // From here on at that speed: what was granted at the old one is no longer.
        site.nextAt = Math.max(site.nextAt, tells() + (MINUTE_MS * share) / site.speed)
      }
      const isTooMuch = site.refusals >= MOST_REFUSALS && site.refusals > site.answers * MOST_REFUSED_PART
      return {
        hasSlowed: answer === 'later',
        isFirstFailure: !wasFailing,
        mustPause: !wasPaused && answer === 'unwanted' && isTooMuch,
        hasRecovered: false,
      }
    },

    /** How a site stands, to be kept. */
    standing: (name: string) => {
      const { speed, answers, refusals } = of(name)
      return { speed, answers, refusals }
    },
  }

  function waitFor(site: Site, isAlone: boolean): number {
    if (site.pausedAt && !(site.mayProbe && site.inHand === 0)) return Number.POSITIVE_INFINITY
    if (site.inHand >= Math.min(site.width, isAlone ? connections : mostOfOne(connections)))
      return Number.POSITIVE_INFINITY
    const now = tells()
    const own = site.pausedAt ? 0 : site.nextAt - now
    return Math.max(0, own, ratePerMinute === null ? 0 : nextAt - now)
  }

  function of(name: string): Site {
    const known = sites.get(name)
    if (known) return known
    const site: Site = {
      speed: FIRST_SPEED,
      nextAt: Number.NEGATIVE_INFINITY,
      width: 1,
      inHand: 0,
      slowedAt: Number.NEGATIVE_INFINITY,
      answers: 0,
      refusals: 0,
      isFailing: false,
      pausedAt: null,
      probeAt: null,
      mayProbe: false,
    }
    sites.set(name, site)
    return site
  }
}

/** One site leaves a quarter of the connections to the others, and at least one. */
function mostOfOne(connections: number): number {
  return Math.max(1, connections - Math.max(1, Math.floor(connections / 4)))
}

/** It begins anew. */
function resume(site: Site): void {
  Object.assign(site, {
    pausedAt: null,
    probeAt: null,
    mayProbe: false,
    refusals: 0,
    answers: 0,
    speed: FIRST_SPEED,
  })
}
