import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { type Action, isAllowed, type Standing } from '@/publication/people/permissions/permissions'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { confirmExchange } from './exchange/confirm-exchange'
import { findExchanges } from './exchange/find-exchanges'
import { readExchange } from './exchange/read-exchange'
import { sayWhoIsWho } from './exchange/say-who-is-who'
import { takeInExchange } from './exchange/take-in-exchange'
import { findArrival } from './find-arrival'
import { listArrivals } from './list-arrivals'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { aMail } from './testing/a-mail'

withNeighbours('busy')

const STANDINGS = ['stranger', 'removed', 'contributor', 'editor', 'owner'] as const
const text = { subject: 'Brief', body: 'Brief.' }

/** Who tries, on a held mail and an exchange of their own dialogue, or of others'. */
type Scene = { actorId: string; arrivalId: string; dialogueId: string; exchangeId: string }

const TRIES: [Action, string, (scene: Scene) => Promise<boolean>][] = [
  [
    'read arrivals',
    'reading',
    async ({ actorId, arrivalId }) => (await findArrival(actorId, arrivalId)) !== null,
  ],
  [
    'read arrivals',
    'listing',
    async ({ actorId, arrivalId }) =>
      (await listArrivals(actorId, 1)).arrivals.some(({ id }) => id === arrivalId),
  ],
  [
    'confirm arrival',
    'confirming',
    async ({ actorId, arrivalId }) => (await confirmArrival(actorId, arrivalId, text)).status === 'confirmed',
  ],
  [
    'discard arrival',
    'laying aside',
    async ({ actorId, arrivalId }) => (await discardArrival(actorId, arrivalId)).status === 'discarded',
  ],
  [
    'upload exchange',
    'uploading',
    async ({ actorId, dialogueId }) =>
      (await takeInExchange(actorId, dialogueId, [{ name: 'x.eml', bytes: Buffer.from(aMail({})) }]))
        .status === 'taken',
  ],
  [
    'upload exchange',
    'looking at an upload',
    async ({ actorId, dialogueId }) => (await findExchanges(actorId, dialogueId)) !== null,
  ],
  [
    'upload exchange',
    'saying who is who',
    async ({ actorId, exchangeId }) => (await sayWhoIsWho(actorId, exchangeId, {})).status === 'said',
  ],
  [
    'confirm exchange',
    'confirming an exchange',
    async ({ actorId, exchangeId }) =>
      (await confirmExchange(actorId, exchangeId, 'Ja.')).status === 'confirmed',
  ],
]

const CASES = TRIES.flatMap(([action, what, attempt]) =>
  STANDINGS.flatMap((who) =>
    (['own', "another's"] as const).map((whose) => ({ action, what, attempt, who, whose })),
  ),
)

beforeAll(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
})

afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

test.each(CASES)('$what $whose by a $who', async ({ action, attempt, who, whose }) => {
  const scene = await aScene(who, whose)
  const standing: Standing = who === 'removed' ? 'stranger' : who
  expect(await attempt(scene)).toBe(isAllowed(standing, action, whose))
})

test('a proposal that is not held is read by its writer alone', async () => {
  const { anna, ben, dialogueId } = await aDialogueByMail()
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from('x'),
      dialogueId,
      memberId: anna.id,
      state: 'proposed',
      body: 'x',
    })
    .returning()
  const others = [ben, await aMember('contributor'), await aMember('editor'), await aMember('owner')]
  for (const { id } of others) {
    expect(await findArrival(id, arrival?.id ?? '')).toBeNull()
    expect((await listArrivals(id, 1)).arrivals.map((listed) => listed.id)).not.toContain(arrival?.id)
    expect(await discardArrival(id, arrival?.id ?? '')).toEqual({ status: 'not-found' })
    expect(await confirmArrival(id, arrival?.id ?? '', text)).toEqual({ status: 'not-found' })
  }
  expect(await findArrival(anna.id, arrival?.id ?? '')).toMatchObject({ body: 'x', isOwn: true })
})

async function aScene(who: (typeof STANDINGS)[number], whose: 'own' | "another's"): Promise<Scene> {
  const role = who === 'stranger' || who === 'removed' ? 'contributor' : who
  const actor = await aMember(role)
  const { dialogueId, anna } = await aDialogueByMail(whose === 'own' ? { anna: actor } : {})
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from('x'),
      dialogueId,
      memberId: anna.id,
      state: 'held',
      heldFor: 'no-proof',
    })
    .returning({ id: arrivals.id })
  const taken = await takeInExchange(anna.id, dialogueId, [{ name: 'x.eml', bytes: Buffer.from(aMail({})) }])
  const exchangeId = taken.status === 'taken' ? taken.exchangeId : ''
  await readExchange(exchangeId)
  if (who === 'removed')
    await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, actor.id))
  const actorId = who === 'stranger' ? randomUUID() : actor.id
  return { actorId, arrivalId: arrival?.id ?? '', dialogueId, exchangeId }
}
