import { expect, test } from 'vitest'
import { createDoor, type Turn } from './create-door'

const STAYS = new AbortController().signal
const leave = (turn: Turn | undefined) => turn?.status === 'in' && turn.leave()
/** Who got in, in order, as they come. */
const asking = (door: ReturnType<typeof createDoor>) => {
  const heard: string[] = []
  const turns = new Map<string, Turn>()
  return {
    heard,
    turns,
    ask: (who: string, gone: AbortSignal = STAYS) =>
      door.enter(who.charAt(0), gone).then((turn) => {
        turns.set(who, turn)
        heard.push(`${who} ${turn.status}`)
      }),
  }
}
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('so many are in at once, and the next comes in when one leaves', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 2 }))
  for (const who of ['a1', 'b1', 'c1', 'd1']) void ask(who)
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in'])
  leave(turns.get('a1'))
  leave(turns.get('a1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in', 'c1 in'])
})

test('a network whose turns hang leaves room for others, and these for yet others', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 6 }))
  for (const who of ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'b3', 'c1']) void ask(who)
  await settle()
  expect(heard).toEqual(['a1 in', 'a2 in', 'a3 in', 'b1 in', 'b2 in', 'c1 in'])
  // What comes free is first for whoever has the least, though another network waits longer.
  leave(turns.get('c1'))
  void ask('d1')
  await settle()
  expect(heard.slice(6)).toEqual(['d1 in'])
  for (const who of ['b1', 'b2', 'd1']) leave(turns.get(who))
  await settle()
  expect(heard.slice(7)).toEqual(['b3 in'])
  leave(turns.get('a1'))
  await settle()
  expect(heard.slice(8)).toEqual(['a4 in'])
})

test('networks take turns', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 1 }))
  for (const who of ['a1', 'a2', 'a3', 'a4', 'b1', 'c1']) void ask(who)
  for (let round = 0; round < 6; round += 1) {
    await settle()
    leave([...turns.values()].at(-1))
  }
  expect(heard.map((said) => said.slice(0, 2))).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4'])
})

test('within a network its sessions take turns, and one that fills it makes room there', async () => {
  const door = createDoor({ atOnce: 2, waiting: 4 })
  const heard: string[] = []
  const turns: Turn[] = []
  const ask = (session: string | undefined, name: string) =>
    door.enter('house', STAYS, session).then((turn) => {
      turns.push(turn)
      heard.push(`${name} ${turn.status}`)
    })
  for (const number of [1, 2, 3, 4, 5]) void ask('mallory', `m${number}`)
  void ask('denise', 'd1')
  void ask(undefined, 'stranger')
  await settle()
  // The last two of who fills all places have gone for the others.
  expect(heard).toEqual(['m1 in', 'm5 full', 'm4 full'])
  for (let round = 0; round < 4; round += 1) {
    leave(turns.findLast(({ status }) => status === 'in'))
    await settle()
  }
  expect(heard.slice(3)).toEqual(['d1 in', 'stranger in', 'm2 in', 'm3 in'])
  // Who is in already stands behind who is not.
  void ask('mallory', 'm6')
  void ask('denise', 'd2')
  await settle()
  leave(turns.findLast(({ status }) => status === 'in'))
  await settle()
  expect(heard.slice(7)).toEqual(['d2 in'])
})

test('when all places are taken a newcomer of another network gets one of the longest line', async () => {
  const { ask, heard } = asking(createDoor({ atOnce: 1, waiting: 3 }))
  for (const who of ['a1', 'a2', 'a3', 'a4', 'a5', 'b1']) void ask(who)
  await settle()
  expect(heard).toEqual(['a1 in', 'a5 full', 'a4 full'])
})

test('who waits too long is told when to come back', async () => {
  const door = createDoor({ atOnce: 1, waitMs: 20 })
  await door.enter('a', STAYS)
  const turn = await door.enter('b', STAYS)
  expect(turn.status === 'full' && turn.retryAfterSeconds).toBeGreaterThanOrEqual(3)
})

test('who goes away leaves the queue', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 1 }))
  const going = new AbortController()
  void ask('a1')
  void ask('b1', going.signal)
  void ask('c1')
  going.abort()
  await settle()
  leave(turns.get('a1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 full', 'c1 in'])
})

test('a turn that hangs is given away', async () => {
  const door = createDoor({ atOnce: 1, turnMs: 20 })
  await door.enter('a', STAYS)
  expect((await door.enter('a', STAYS)).status).toBe('in')
})

const stepAside = (turn: Turn | undefined) => (turn?.status === 'in' ? turn.stepAside() : async () => {})

test('while one is aside another has its place, and whoever comes back goes before who is new', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 1 }))
  for (const who of ['a1', 'b1', 'c1']) void ask(who)
  await settle()
  const comeBack = stepAside(turns.get('a1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in'])
  void comeBack().then(() => heard.push('a1 back'))
  await settle()
  leave(turns.get('b1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in', 'a1 back'])
  leave(turns.get('a1'))
  await settle()
  expect(heard.at(-1)).toBe('c1 in')
})

test('of two works at once the first that is done takes the place again, once', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 1 }))
  void ask('a1')
  await settle()
  const [one, other] = [stepAside(turns.get('a1')), stepAside(turns.get('a1'))]
  void Promise.all([one(), other()]).then(() => heard.push('a1 back'))
  await settle()
  void ask('b1')
  await settle()
  expect(heard).toEqual(['a1 in', 'a1 back'])
  leave(turns.get('a1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'a1 back', 'b1 in'])
})

test('who comes back waits no longer than so long, and then nobody new comes in before there is a place', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 1, comeBackMs: 20 }))
  for (const who of ['a1', 'b1', 'c1']) void ask(who)
  await settle()
  const comeBack = stepAside(turns.get('a1'))
  await comeBack()
  leave(turns.get('a1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in'])
  leave(turns.get('b1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in', 'c1 in'])
})

test('whoever leaves while aside, or while coming back, takes no place; one too many keeps its own', async () => {
  const { ask, heard, turns } = asking(createDoor({ atOnce: 1, aside: 1 }))
  for (const who of ['a1', 'b1', 'c1', 'd1']) void ask(who)
  await settle()
  const comeBack = stepAside(turns.get('a1'))
  await settle()
  stepAside(turns.get('b1'))
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in'])
  leave(turns.get('a1'))
  await comeBack()
  expect(heard).toEqual(['a1 in', 'b1 in'])
  const back = stepAside(turns.get('b1'))()
  await settle()
  leave(turns.get('b1'))
  leave(turns.get('c1'))
  await back
  await settle()
  expect(heard).toEqual(['a1 in', 'b1 in', 'c1 in', 'd1 in'])
})

test('a turn that is aside is not taken for one that hangs, and hangs again when it is back', async () => {
  const door = createDoor({ atOnce: 1, turnMs: 20 })
  const comeBack = stepAside(await door.enter('a', STAYS))
  await new Promise((resolve) => setTimeout(resolve, 30))
  await comeBack()
  const next = door.enter('b', STAYS)
  expect(await Promise.race([next, settle()])).toBeUndefined()
  expect((await next).status).toBe('in')
})
