import { eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Member, members, news } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  proofOf,
  publish,
  type Scene,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { withdrawDialogue } from '@/publication/correspondence/compositions/withdraw-dialogue'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { closeQueue } from '@/queue/sender'
import { findDialogue } from './find-dialogue'
import { PROOF_NEWS } from './news-kinds'
import { sendDialogueNews } from './send-dialogue-news'

withEmptyOutbox('told')
afterAll(closeQueue)

/** What a member is told of this dialogue, in the order in which it was put into the queue. */
async function told({ id }: Scene, { id: memberId }: Member): Promise<string[]> {
  const jobs = await listJobs('tell-of-dialogue-news', { dialogueId: id, memberId })
  return jobs.map((job) => (job as { kind: string }).kind)
}

/** When a proof rested for ten minutes. */
const send = (scene: Scene, member: Member, kind: string) =>
  sendDialogueNews({ dialogueId: scene.id, memberId: member.id, kind }, new Date(Date.now() + 11 * 60_000))

const approve = async (scene: Scene, member: Member) =>
  approveDialogue(member.id, scene.id, (await proofOf(scene)).fingerprint)

describe('of a proof', () => {
  test('who writes is told once that it waits, when it rested and still does', async () => {
    const scene = await aComposedDialogue({ title: '' })
    await send(scene, scene.ada, 'proof-ready')
    expect(outboxMails()).toEqual([])
    await compose(scene, {})
    await compose(scene, { lead: 'Nog een regel.' })
    // The first was of no use: nothing could be agreed to.
    expect(await told(scene, scene.ada)).toEqual(['proof-ready', 'proof-ready'])
    expect(await told(scene, scene.ben)).toEqual(['proof-ready'])
    expect(await told(scene, scene.editor)).toEqual([])
    const { rows } = await db().execute<{ rests: boolean }>(
      sql`select start_after > now() + interval '9 minutes' as rests from pgboss.job
        where name = 'tell-of-dialogue-news' and data->>'dialogueId' = ${scene.id}`,
    )
    expect(rows.every(({ rests }) => rests)).toBe(true)
    await send(scene, scene.ben, 'proof-ready')
    expect(outboxMails()[0]?.subject).toBe('De drukproef ligt klaar: ‘Over wachten’')
  })

  test('who was asked by a first yes is not told once more that it waits', async () => {
    const scene = await aComposedDialogue()
    await approve(scene, scene.ada)
    await send(scene, scene.ben, 'proof-waits')
    await send(scene, scene.ben, 'proof-ready')
    expect(outboxMails()).toHaveLength(1)
  })

  test('whose yes is waited for hears it when another agrees, and editors when all did', async () => {
    const scene = await aComposedDialogue()
    await approve(scene, scene.ada)
    await approve(scene, scene.ada)
    expect(await told(scene, scene.ben)).toEqual(['proof-ready', 'proof-waits'])
    expect(await told(scene, scene.ada)).toEqual(['proof-ready'])
    await send(scene, scene.ben, 'proof-waits')
    expect(outboxMails()[0]?.subject).toBe('Je akkoord wordt gevraagd: ‘Over wachten’')
    expect(outboxMails()[0]?.text).toContain('Ada van Iersel ging akkoord')
    await approve(scene, scene.ben)
    await approve(scene, scene.ben)
    expect(await told(scene, scene.editor)).toEqual(['all-agreed'])
    expect(await told(scene, scene.ada)).toEqual(['proof-ready'])
  })

  test('who agreed before the mail left gets none, and is told the next time', async () => {
    const scene = await aComposedDialogue()
    await approve(scene, scene.ada)
    await approve(scene, scene.ben)
    await send(scene, scene.ben, 'proof-waits')
    expect(outboxMails()).toEqual([])
    await publish(scene, (await proofOf(scene)).fingerprint)
    await withdrawDialogue(scene.ada.id, scene.id)
    await approve(scene, scene.ada)
    const toBen = ['proof-ready', 'proof-waits', 'published', 'withdrawn', 'proof-waits']
    expect(await told(scene, scene.ben)).toEqual(toBen)
  })
})

test('what is no news to one is still news to another', async () => {
  const scene = await aComposedDialogue()
  await approve(scene, scene.ada)
  const toAda = { memberId: scene.ada.id, thingId: scene.id, kind: 'proof-waits' as const }
  await db()
    .insert(news)
    .values({ ...toAda, byId: scene.ben.id, toldAt: new Date() })
  await send(scene, scene.ada, 'proof-waits')
  expect(outboxMails()).toEqual([])
  await send(scene, scene.ben, 'proof-waits')
  expect(outboxMails()).toHaveLength(1)
})

describe('of a publication', () => {
  test('all who write in it hear it once, with its address; not who published', async () => {
    const scene = await aComposedDialogue()
    const proof = await bothApprove(scene)
    await publish(scene, proof)
    await publish(scene, proof)
    expect(await told(scene, scene.ada)).toContain('published')
    expect((await told(scene, scene.ben)).filter((kind) => kind === 'published')).toHaveLength(1)
    expect(await told(scene, scene.editor)).toEqual(['all-agreed'])
    await send(scene, scene.ben, 'published')
    const [mail] = outboxMails()
    expect(mail?.subject).toBe('Emiel Ábel publiceerde ‘Over wachten’')
    expect(mail?.text).toMatch(/\/2026\/05\/over-wachten\b/)
  })

  test('a mail that waited says nothing that is no longer so', async () => {
    const scene = await aComposedDialogue()
    await publish(scene, await bothApprove(scene))
    await withdrawDialogue(scene.ada.id, scene.id)
    await send(scene, scene.ben, 'published')
    expect(outboxMails()).toEqual([])
    await send(scene, scene.ben, 'withdrawn')
    expect(outboxMails()).toHaveLength(1)
  })

  test('nobody is told of what was not done', async () => {
    const scene = await aComposedDialogue()
    await publish(scene, (await proofOf(scene)).fingerprint)
    expect(await told(scene, scene.ada)).toEqual(['proof-ready'])
  })
})

describe('of a withdrawal', () => {
  test('the others and the editors hear who did it, once', async () => {
    const scene = await aComposedDialogue()
    const gone = await aMember('editor', { removedAt: new Date() })
    const invited = await aMember('editor', { joinedAt: null })
    await publish(scene, await bothApprove(scene))
    await withdrawDialogue(scene.ada.id, scene.id)
    await withdrawDialogue(scene.ben.id, scene.id)
    expect(await told(scene, scene.ada)).not.toContain('withdrawn')
    expect(await told(scene, scene.ben)).toContain('withdrawn')
    expect(await told(scene, scene.editor)).toContain('withdrawn')
    for (const nobody of [gone, invited]) expect(await told(scene, nobody)).toEqual([])
    await send(scene, scene.editor, 'withdrawn')
    expect(outboxMails()[0]?.subject).toBe('Ada van Iersel trok ‘Over wachten’ in')
    expect(await findDialogue(scene.ben.id, scene.id)).toMatchObject({
      withdrawn: { by: { name: 'Ada van Iersel' } },
    })
    await publish(scene, await bothApprove(scene))
    expect(await findDialogue(scene.ben.id, scene.id)).toMatchObject({ withdrawn: null })
  })

  test('by an editor is told to who wrote it, and to no other editor', async () => {
    const scene = await aComposedDialogue()
    const another = await aMember('editor')
    await publish(scene, await bothApprove(scene))
    await withdrawDialogue(scene.editor.id, scene.id)
    for (const writer of [scene.ada, scene.ben]) expect(await told(scene, writer)).toContain('withdrawn')
    for (const editor of [scene.editor, another]) expect(await told(scene, editor)).not.toContain('withdrawn')
  })
})

test('who looked at the proof is told of what comes next', async () => {
  const scene = await aComposedDialogue()
  await approve(scene, scene.ada)
  await markLookedAt(scene.ben.id, { thingIds: [scene.id], kinds: PROOF_NEWS })
  await send(scene, scene.ben, 'proof-waits')
  expect(outboxMails()).toEqual([])
})

test('a mail comes from the publication, and says in its subject what it is about on one line', async () => {
  const scene = await aComposedDialogue()
  await publish(scene, await bothApprove(scene))
  await db().update(members).set({ name: 'Ada\r\nBcc: x' }).where(eq(members.id, scene.ada.id))
  await withdrawDialogue(scene.ada.id, scene.id)
  await send(scene, scene.ben, 'withdrawn')
  const [mail] = outboxMails()
  expect(mail?.subject).toBe('Ada Bcc: x trok ‘Over wachten’ in')
  expect(mail?.from).toMatch(/^Samenspraak </)
})
