import { eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues, type Member, members, news, proofLinks } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { listJobs } from '@/db/testing/list-jobs'
import { aPublication } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { closeQueue } from '@/queue/sender'
import { sendDialogueNews } from '../../dialogues/send-dialogue-news'
import { answerFinding } from '../answer-finding'
import { approveDialogue } from '../approve-dialogue'
import { emptyContent } from '../composition-content'
import { objectToProof } from '../object-to-proof'
import { saveComposition } from '../save-composition'
import { aComposedDialogue, compose, proofOf, type Scene } from '../testing/a-composed-dialogue'
import { openProofLink } from './open-proof-link'
import { makeProofLink, noteProofMailed, wasProofMailed } from './proof-link'

withNeighbours()

withEmptyOutbox('proofs')
afterAll(closeQueue)

const MINUTE_MS = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS)

/** The job that was put into the queue comes to its turn, so many minutes from now. */
const send = (scene: Scene, { id: memberId }: Member, minutes = 11, kind = 'proof-ready') =>
  sendDialogueNews({ dialogueId: scene.id, memberId, kind }, inMinutes(minutes))
const mailsTo = ({ email }: Member) => outboxMails().filter(({ to }) => to === email)
const tokenIn = (text: string) => /\/inloggen\/drukproef\/([\w-]{43})/.exec(text)?.[1] ?? ''
const flat = (text: string) => text.replace(/\s+/g, ' ')

test('a proof is mailed whole to whose yes is needed, with a link to exactly that text', async () => {
  await aPublication()
  const scene = await aComposedDialogue({ lead: 'Twee mensen wachten.' }, (ada, ben) => [
    { from: ada, body: 'Beste Ben,\n\nWat is *een* brief?\n\n:::onder-ons\nMijn knie.\n:::' },
    { from: ben, body: 'Beste Ada,\n\nEen brief wacht. <script>x</script>' },
  ])
  await send(scene, scene.ben)
  const [mail] = mailsTo(scene.ben)
  expect(mail?.subject).toBe('De drukproef ligt klaar: ‘Over wachten’')
  expect(mail?.ofMember).toEqual({ memberId: scene.ben.id })
  expect(mail?.text.split('\n')[0]).toBe('Een antwoord op deze mail leest niemand.')
  for (const part of [mail?.text ?? '', mail?.html ?? '']) {
    for (const words of ['Over wachten', 'Twee mensen wachten.', 'Beste Ben,', 'Een brief wacht.'])
      expect(part).toContain(words)
    expect(part).not.toContain('Mijn knie')
    expect(part).not.toContain('/schrijven/')
  }
  expect(mail?.html).toContain('<em>een</em>')
  expect(mail?.html).not.toMatch(/<script|<img/)
  expect(flat(mail?.text ?? '')).toMatch(/Brief 1 · Ada van Iersel aan Ben Zuid \*/)
  expect(await openProofLink(tokenIn(mail?.text ?? ''))).toMatchObject({
    status: 'open',
    memberId: scene.ben.id,
    fingerprint: (await proofOf(scene)).fingerprint,
  })
})

describe('it is mailed', () => {
  test('when it rested for ten minutes, and until then its turn comes later', async () => {
    const scene = await aComposedDialogue()
    await send(scene, scene.ben, 9)
    expect(mailsTo(scene.ben)).toEqual([])
    const { rows } = await db().execute<{ left: number }>(
      sql`select extract(epoch from max(start_after) - now()) / 60 as left from pgboss.job
        where name = 'tell-of-dialogue-news' and data->>'memberId' = ${scene.ben.id}`,
    )
    expect(Number(rows[0]?.left)).toBeGreaterThan(9)
    expect(Number(rows[0]?.left)).toBeLessThan(11)
    await send(scene, scene.ben, 11)
    expect(mailsTo(scene.ben)).toHaveLength(1)
  })

  test('once for each text, however often it is saved or said to wait', async () => {
    const scene = await aComposedDialogue()
    await compose(scene, { lead: 'Een.' })
    await compose(scene, { lead: 'Twee.' })
    expect(
      await listJobs('tell-of-dialogue-news', { dialogueId: scene.id, memberId: scene.ben.id }),
    ).toHaveLength(1)
    await send(scene, scene.ben)
    await send(scene, scene.ben)
    // Another agrees: it was asked already.
    await approveDialogue(scene.ada.id, scene.id, (await proofOf(scene)).fingerprint)
    await send(scene, scene.ben, 12, 'proof-waits')
    expect(mailsTo(scene.ben)).toHaveLength(1)
    expect(await db().select().from(news).where(eq(news.memberId, scene.ben.id))).toEqual([])
  })

  test('anew for a text that is another, when that rested for an hour', async () => {
    const scene = await aComposedDialogue()
    await send(scene, scene.ben)
    await compose(scene, { lead: 'Anders.' })
    await send(scene, scene.ben, 59)
    expect(mailsTo(scene.ben)).toHaveLength(1)
    await send(scene, scene.ben, 61)
    const [before, after] = await db()
      .select()
      .from(proofLinks)
      .where(eq(proofLinks.memberId, scene.ben.id))
      .orderBy(proofLinks.createdAt)
    expect(mailsTo(scene.ben)).toHaveLength(2)
    expect(before?.fingerprint).not.toBe(after?.fingerprint)
    const said = 'De tekst is veranderd sinds de drukproef die je eerder kreeg.'
    const [first, second] = [
      'De drukproef ligt klaar: ‘Over wachten’',
      'De drukproef is veranderd: ‘Over wachten’',
    ]
    const bySubject = Object.fromEntries(mailsTo(scene.ben).map(({ subject, text }) => [subject, flat(text)]))
    expect(bySubject[first]).not.toContain('De tekst is veranderd')
    expect(bySubject[second]).toContain(said)
  })

  test('after somebody’s no, with that the text was changed after it', async () => {
    const scene = await aComposedDialogue()
    for (const one of [scene.ada, scene.ben]) await send(scene, one)
    const { fingerprint } = await proofOf(scene)
    await objectToProof(scene.ben.id, scene.id, { fingerprint, reason: 'De titel is te lang.' })
    await compose(scene, { lead: 'Anders.' })
    for (const one of [scene.ada, scene.ben]) await send(scene, one, 61)
    const newest = (one: Member) =>
      flat(mailsTo(one).find(({ subject }) => subject.includes('is veranderd'))?.text ?? '')
    expect(newest(scene.ada)).toContain(
      'Niet akkoord met de drukproef die je eerder kreeg: Ben Zuid. Daarna is de tekst veranderd.',
    )
    expect(newest(scene.ben)).toContain('Je ging niet akkoord met de drukproef die je eerder kreeg. Daarna')
    // Why is told in a mail of its own.
    expect(newest(scene.ada)).not.toContain('te lang')
  })

  test('for a letter that was revised too, but not to who revised it', async () => {
    const scene = await aComposedDialogue()
    await send(scene, scene.ben)
    await send(scene, scene.ada)
    const [first = ''] = scene.letterIds
    await reviseLetter(scene.ada.id, first, 1, { subject: '', body: 'Beste Ben,\n\nWat nu?' })
    await send(scene, scene.ben, 61)
    await send(scene, scene.ada, 61)
    expect(mailsTo(scene.ben)).toHaveLength(2)
    expect(
      mailsTo(scene.ben)
        .map(({ text }) => text.includes('Wat nu?'))
        .sort(),
    ).toEqual([false, true])
    expect(mailsTo(scene.ada)).toHaveLength(1)
  })

  test('at once when somebody agreed', async () => {
    const scene = await aComposedDialogue()
    await approveDialogue(scene.ada.id, scene.id, (await proofOf(scene)).fingerprint)
    await send(scene, scene.ben, 0, 'proof-waits')
    expect(mailsTo(scene.ben)[0]?.subject).toBe('Je akkoord wordt gevraagd: ‘Over wachten’')
    await send(scene, scene.ben, 11)
    expect(mailsTo(scene.ben)).toHaveLength(1)
  })

  test('to nobody who agreed, was removed, or can answer nothing yet', async () => {
    const scene = await aComposedDialogue()
    await approveDialogue(scene.ben.id, scene.id, (await proofOf(scene)).fingerprint)
    await send(scene, scene.ben)
    await compose(scene, { title: '' })
    await send(scene, scene.ada)
    await compose(scene, {})
    await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, scene.ada.id))
    await send(scene, scene.ada, 11, 'proof-waits')
    expect(outboxMails()).toEqual([])
  })
})

test('its text part is complete in reading: whose words are quoted, pictures, links, notes, captions and pull quotes', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
    {
      from: ben,
      body: 'Beste Ada,\n\n> Wat is een brief?\n> [brief 1](#brief-1)\n\nZie [hier](https://x.example/a).',
    },
  ])
  const { name } = await aPicture(scene.editor.id, `brug-${scene.id}.png`)
  const src = `/media/${name}`
  await compose(scene, {
    image: { src, alt: 'Een brug', credit: 'Jet Hoog', licence: 'CC BY' },
    closing: `<Figure src="${src}" alt="De brug" caption="Bij nacht" credit="Kim" />\n\n---\n\nEen<Note>De noot.</Note> slot.\n\n<Pullquote>Een brief wacht.</Pullquote>`,
  })
  await send(scene, scene.ben)
  const [mail] = mailsTo(scene.ben)
  const text = mail?.text ?? ''
  for (const said of [
    '[Beeld: Een brug. Maker: Jet Hoog (CC BY)]',
    '\n> Wat is een brief?\n> brief 1\n',
    'Zie hier (https://x.example/a).',
    'Bij nacht. Maker: Kim',
    '\n* * *\n',
    'Een[1] slot.',
    '[1] De noot.',
    '[Uitgelicht: Een brief wacht.]',
  ])
    expect(text).toContain(said)
  expect(mail?.html).toContain('Uitgelicht: ')
})

test('who composed it is named, whoever answered the last question, and whoever composed it is told that they did', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
    { from: ben, body: 'Beste Ada,\n\nBel me op 06 12345678.' },
  ])
  const answer = { kind: 'telephone', found: '06 12345678', letterIds: scene.letterIds } as const
  await answerFinding(scene.ben.id, scene.id, answer)
  await send(scene, scene.ada)
  expect(flat(mailsTo(scene.ada)[0]?.text ?? '')).toContain('Emiel Ábel stelde ‘Over wachten’ samen')
  const own = await aComposedDialogue()
  const again = await saveComposition(own.ada.id, own.id, 1, {
    ...emptyContent(own.letterIds),
    title: 'Over wachten',
    lead: 'Twee mensen.',
  })
  expect(again.status).toBe('saved')
  await db().update(news).set({ byId: own.ben.id }).where(eq(news.thingId, own.id))
  await db()
    .insert(news)
    .values({
      memberId: own.ada.id,
      kind: 'proof-ready',
      thingId: own.id,
      byId: own.ben.id,
      toldAt: new Date(),
    })
    .onConflictDoNothing()
  await send(own, own.ada)
  expect(flat(mailsTo(own.ada)[0]?.text ?? '')).toContain('Je stelde ‘Over wachten’ samen')
})

test('what looks private is asked of its writer first, and of the others when it was answered', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
    { from: ben, body: 'Beste Ada,\n\nBel me op 06 12345678.' },
  ])
  await send(scene, scene.ada)
  expect(mailsTo(scene.ada)).toEqual([])
  await send(scene, scene.ben)
  const [mail] = mailsTo(scene.ben)
  expect(flat(mail?.text ?? '')).toContain('Eerst één vraag')
  expect(flat(mail?.text ?? '')).toContain('In jouw brief 2: ‘06 12345678’ (een telefoonnummer)')
  const answer = { kind: 'telephone', found: '06 12345678', letterIds: scene.letterIds } as const
  await db()
    .update(dialogues)
    .set({ updatedAt: inMinutes(-11) })
    .where(eq(dialogues.id, scene.id))
  await answerFinding(scene.ben.id, scene.id, answer)
  await send(scene, scene.ada, 0)
  expect(mailsTo(scene.ada)[0]?.subject).toBe('De drukproef ligt klaar: ‘Over wachten’')
  // Who answered has the page before them.
  expect(mailsTo(scene.ben)).toHaveLength(1)
})

describe('a text counts as mailed', () => {
  const asked = async (scene: Scene, deed: 'answer' | 'approval' = 'approval') => {
    const { fingerprint } = await proofOf(scene)
    return { dialogueId: scene.id, memberId: scene.ben.id, fingerprint, deed }
  }

  test('once the mail server took it: a try that failed is tried again', async () => {
    const scene = await aComposedDialogue()
    const { tokenHash } = await makeProofLink(db(), await asked(scene), new Date())
    expect(await wasProofMailed(await asked(scene), new Date())).toBe(false)
    await noteProofMailed(tokenHash, new Date())
    expect(await wasProofMailed(await asked(scene), new Date())).toBe(true)
  })

  test('to whom, of what and for what it was, while its link can be used', async () => {
    const scene = await aComposedDialogue()
    const own = await asked(scene)
    const { tokenHash } = await makeProofLink(db(), own, new Date())
    await noteProofMailed(tokenHash, new Date())
    for (const other of [
      { memberId: scene.ada.id },
      { fingerprint: 'f'.repeat(64) },
      { deed: 'answer' as const },
      { dialogueId: (await aComposedDialogue()).id },
    ])
      expect(await wasProofMailed({ ...own, ...other }, new Date())).toBe(false)
    expect(await wasProofMailed(own, inMinutes(15 * 24 * 60))).toBe(false)
    await db().update(proofLinks).set({ usedAt: new Date() }).where(eq(proofLinks.tokenHash, tokenHash))
    expect(await wasProofMailed(own, new Date())).toBe(false)
  })
})

test('of letters of which nothing is composed nobody is told', async () => {
  const { id, first, second, letterIds } = await aDialogue({
    by: await Promise.all([aMember('contributor'), aMember('contributor')]),
  })
  const letterId = letterIds[0] ?? (await aSentLetter(id, { from: first }))
  await reviseLetter(first.id, letterId, 1, { subject: '', body: 'Toch anders.' })
  const toSecond = { dialogueId: id, memberId: second.id, kind: 'proof-ready' }
  expect(await listJobs('tell-of-dialogue-news', toSecond)).toEqual([])
})

test('one that is too long for a mail ends between two letters, and its text part has all of it', async () => {
  const long = 'Een lange zin die maar doorgaat.\n\n'.repeat(700)
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Eerste.\n\n${long}` },
    { from: ben, body: `Tweede.\n\n${long}` },
    { from: ada, body: `Derde.\n\n${long}` },
    { from: ben, body: `Vierde.\n\n${long}` },
  ])
  await send(scene, scene.ben)
  const [mail] = mailsTo(scene.ben)
  expect(Buffer.byteLength(mail?.html ?? '')).toBeLessThan(90_000)
  expect(mail?.html).toContain('Tweede.')
  expect(mail?.html).not.toContain('Vierde.')
  // It says so above all, and not only where it ends.
  const html = (mail?.html ?? '').replace(/<!-- -->/g, '')
  expect(html.indexOf('te lang voor een mail: hieronder staat hij tot en met brief 2')).toBeLessThan(
    html.indexOf('Eerste.'),
  )
  expect(html).toContain('De drukproef, tot en met brief 2.')
  expect(html).not.toContain('precies wat lezers te zien krijgen')
  expect(html.indexOf('Hier breekt de mail af.')).toBeGreaterThan(html.indexOf('Tweede.'))
  expect(mail?.text).toContain('precies wat lezers te zien krijgen')
  expect(mail?.text).toContain('Vierde.')
})
