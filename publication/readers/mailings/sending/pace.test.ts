import { describe, expect, test } from 'vitest'
import { createPace, FIRST_SPEED } from './pace'

/** A pace and a clock that is moved by hand; `gone` counts how many may go to a site in a time, each answered after `answerMs`. */
function aPace(connections = 4, rate: number | null = null) {
  let now = 0
  const pace = createPace(connections, rate, () => now)
  const pass = (ms: number) => {
    now += ms
  }
  function send(
    sites: string[],
    ms: number,
    answer = (_site: string) => 'yes' as Parameters<typeof pace.hear>[1],
  ) {
    const gone: Record<string, number> = {}
    for (let at = 0; at < ms; at += 1) {
      for (const site of sites)
        while (pace.take(site, sites.length === 1)) {
          gone[site] = (gone[site] ?? 0) + 1
          pace.giveBack(site)
          pace.hear(site, answer(site))
        }
      pass(1)
    }
    return gone
  }
  return { pace, pass, send }
}

describe('the pace of a site', () => {
  test('begins slowly, one at a time, and grows with each yes', () => {
    const { pace, send } = aPace()
    expect(pace.take('a', true)).toBe(true)
    expect(pace.take('a', true)).toBe(false)
    pace.giveBack('a')
    const first = send(['a'], 1_000).a ?? 0
    expect(first).toBeGreaterThanOrEqual(FIRST_SPEED / 60)
    expect(first).toBeLessThan(20)
    send(['a'], 6_000)
    expect(send(['a'], 1_000).a).toBeGreaterThan(500)
  })

  test('is halved by "later", and then grows slowly', () => {
    const { pace, send } = aPace()
    send(['a'], 5_000)
    const fast = pace.standing('a').speed
    expect(pace.hear('a', 'later')).toMatchObject({ hasSlowed: true, isFirstFailure: true })
    expect(pace.standing('a').speed).toBe(Math.floor(fast / 2))
    expect(pace.hear('a', 'later').isFirstFailure).toBe(false)
    pace.hear('a', 'yes')
    expect(pace.standing('a').speed).toBe(Math.floor(Math.floor(fast / 2) / 2) + 1)
  })

  test('of a site that only says "later" a minute comes for each, and it never stands still for good', () => {
    const { send } = aPace()
    send(['a'], 60_000, () => 'later')
    expect(send(['a'], 600_000, () => 'later').a).toBe(10)
  })

  test('of one that says later the others lose nothing', () => {
    const alone = aPace().send(['b'], 8_000).b ?? 0
    const beside = aPace().send(['a', 'b'], 8_000, (site) => (site === 'a' ? 'later' : 'yes')).b ?? 0
    expect(beside).toBeGreaterThan(alone * 0.95)
  })

  test('a site that hangs keeps a quarter of the connections for the others', () => {
    const { pace, send, pass } = aPace(8)
    send(['a'], 10_000)
    pass(60_000)
    let inHand = 0
    for (let at = 0; at < 1_000; at += 1) {
      while (pace.take('a', false)) inHand += 1
      pass(1)
    }
    expect(inHand).toBe(6)
    expect(pace.take('b', false)).toBe(true)
  })

  test('five and more than one in fifty that do not want our mail pause it; one among many does not', () => {
    const { pace } = aPace()
    for (let count = 1; count <= 4; count += 1) expect(pace.hear('a', 'unwanted').mustPause).toBe(false)
    expect(pace.hear('a', 'unwanted').mustPause).toBe(true)
    for (let count = 0; count < 1_000; count += 1) pace.hear('b', 'yes')
    for (let count = 0; count < 20; count += 1) expect(pace.hear('b', 'unwanted').mustPause).toBe(false)
    expect(pace.hear('b', 'unwanted').mustPause).toBe(true)
  })

  test('a site that waits lets one through that tries, and a yes ends it', () => {
    const { pace } = aPace()
    const [pausedAt, probeAt] = [new Date(0), new Date(15_000)]
    pace.learn([{ site: 'a', speed: 300, slowedAt: null, pausedAt, probeAt }])
    expect(pace.take('a', true)).toBe(false)
    expect(pace.dueProbes(new Date(14_999))).toEqual([])
    expect(pace.dueProbes(new Date(15_000))).toEqual([{ name: 'a', pausedAt, probeAt }])
    pace.mayProbe('a')
    expect(pace.take('a', true)).toBe(true)
    expect(pace.take('a', true)).toBe(false)
    pace.giveBack('a')
    expect(pace.hear('a', 'yes').hasRecovered).toBe(true)
    expect(pace.isShut('a', new Date(0))).toBe(false)
  })

  test('what an owner or another process resumed goes on here as well', () => {
    const { pace } = aPace()
    pace.learn([{ site: 'a', speed: 300, slowedAt: null, pausedAt: new Date(0), probeAt: new Date(1) }])
    pace.learn([{ site: 'a', speed: 300, slowedAt: null, pausedAt: null, probeAt: null }])
    expect(pace.take('a', true)).toBe(true)
  })
})

describe('the rate of all', () => {
  test.each([
    [0, 600],
    [1, 300],
    [2, 200],
  ])('holds for all sites together, and is shared with %i others', (others, most) => {
    const { pace, send } = aPace(4, 600)
    pace.shareWith(others)
    const gone = send(['a', 'b', 'c'], 60_000)
    const all = Object.values(gone).reduce((sum, count) => sum + count, 0)
    expect(all).toBeLessThanOrEqual(most + 2)
    expect(all).toBeGreaterThan(most * 0.95)
  })
})
