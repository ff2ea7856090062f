import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type DatedBy, letters, pieces, writtenLetters } from '@/db/schema'
import { letterToHtml } from '@/publication/public/feeds/letter-to-html'
import { listLetters } from '@/publication/public/letters/list-letters'
import { closeQueue } from '@/queue/sender'
import { findComposition } from './find-composition'
import { previewOfProof } from './preview-of-proof'
import { aComposedDialogue, bothApprove, proofOf, publish, type Scene } from './testing/a-composed-dialogue'

afterAll(closeQueue)

async function dateBy({ letterIds }: Scene, datedBy: DatedBy, index = 0): Promise<void> {
  await db()
    .update(writtenLetters)
    .set({ datedBy })
    .where(eq(writtenLetters.id, letterIds[index] ?? ''))
}

/** What a reader of the feed sees before the first link of each letter, by number. */
async function seenByReaders({ letterIds }: Scene): Promise<string[]> {
  const [piece] = await db()
    .select({ id: pieces.id })
    .from(pieces)
    .innerJoin(letters, eq(letters.pieceId, pieces.id))
    .where(eq(letters.writtenLetterId, letterIds[0] ?? ''))
  const all = (await listLetters([piece?.id ?? ''])).get(piece?.id ?? '') ?? []
  const setting = { siteUrl: 'https://site.example', language: 'nl' as const, pictures: new Map() }
  return all.map((letter) => {
    const html = letterToHtml(letter, { path: '/2026/05/x', trace: undefined }, setting)
    return html.slice('<p>'.length, html.indexOf('<a')).replace(' · ', '')
  })
}

test.each([
  ['itself', 'zondag 1 mei 2016, 11.00 uur'],
  ['writer', 'zondag 1 mei 2016, 11.00 uur'],
  ['hosts', 'omstreeks 1 mei 2016'],
  ['exchange', 'omstreeks 1 mei 2016'],
  ['arrival', 'omstreeks 1 mei 2016'],
  ['nobody', ''],
] as const)('readers see of a date of %s: “%s”, as they who write agreed to', async (datedBy, seen) => {
  const scene = await aComposedDialogue()
  await dateBy(scene, datedBy)
  const preview = await previewOfProof(scene.ada.id, await proofOf(scene), null)
  expect(await publish(scene, await bothApprove(scene))).toMatchObject({ status: 'published' })
  expect(await seenByReaders(scene)).toEqual([seen, 'maandag 2 mei 2016, 11.00 uur'])
  expect(preview.letters.map(({ sentAt, isDateEstimated }) => [sentAt?.getTime(), isDateEstimated])).toEqual([
    [seen === '' ? undefined : Date.UTC(2016, 4, 1, 9), seen.startsWith('omstreeks')],
    [Date.UTC(2016, 4, 2, 9), false],
  ])
})

test('a guess, and that nobody knows, are another text to agree to; what a writer says is as good as a mail’s own date', async () => {
  const scene = await aComposedDialogue()
  const { fingerprint, proof } = await proofOf(scene)
  expect(proof.letters[0]).not.toHaveProperty('isDateEstimated')
  const found = new Set([fingerprint])
  for (const datedBy of ['exchange', 'nobody'] as const) {
    await dateBy(scene, datedBy)
    found.add((await proofOf(scene)).fingerprint)
  }
  expect(found.size).toBe(3)
  await dateBy(scene, 'writer')
  expect((await proofOf(scene)).fingerprint).toBe(fingerprint)
})

test('a letter whose date became certain has changed for who follows, and no other', async () => {
  const scene = await aComposedDialogue()
  await dateBy(scene, 'exchange')
  await publish(scene, await bothApprove(scene))
  await db()
    .update(letters)
    .set({ updatedAt: new Date(0) })
  await dateBy(scene, 'writer')
  await publish(scene, await bothApprove(scene))
  expect(await seenByReaders(scene)).toEqual([
    'zondag 1 mei 2016, 11.00 uur',
    'maandag 2 mei 2016, 11.00 uur',
  ])
  const rows = await Promise.all(
    scene.letterIds.map((id) => db().select().from(letters).where(eq(letters.writtenLetterId, id))),
  )
  expect(rows.flat().map(({ updatedAt }) => updatedAt.getTime() > 0)).toEqual([true, false])
})

test('words that were private are not opened by a letter whose date was guessed, or given by its writer', async () => {
  const words = 'Volgende week word ik aan mijn knie geopereerd'
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ben, body: `Beste Ada,\n\n${words}, las ik.` },
    { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${words}.\n:::\n\nTot zo.` },
  ])
  const asked = async () =>
    (await findComposition(scene.ada.id, scene.id))?.current?.findings.mine.map(({ kind }) => kind) ?? []
  expect(await asked()).not.toContain('private-elsewhere')
  for (const datedBy of ['exchange', 'hosts', 'arrival', 'writer', 'nobody'] as const) {
    await dateBy(scene, datedBy)
    expect(await asked()).toContain('private-elsewhere')
  }
  await dateBy(scene, 'itself')
  await dateBy(scene, 'exchange', 1)
  expect(await asked()).toContain('private-elsewhere')
})
