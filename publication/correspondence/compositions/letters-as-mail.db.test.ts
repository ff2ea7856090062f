import { asc, eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letters, pieces, writtenLetters } from '@/db/schema'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { letterToHtml } from '@/publication/public/feeds/letter-to-html'
import { listLetters } from '@/publication/public/letters/list-letters'
import { closeQueue } from '@/queue/sender'
import { fingerprint } from './fingerprint'
import { aComposedDialogue, bothApprove, proofOf, publish } from './testing/a-composed-dialogue'

afterAll(closeQueue)

const TYPED = 'Groet,\nAda\n\n> Ja?\nNee.'

/** The first letter was there before there were readings; both say the same. */
async function aMixedDialogue() {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Dag.' },
    { from: ben, body: TYPED },
  ])
  const [first = ''] = scene.letterIds
  await db().update(writtenLetters).set({ format: 'markdown' }).where(eq(writtenLetters.id, first))
  await reviseLetter(scene.ada.id, first, 1, { subject: '', body: TYPED })
  return scene
}

test('a letter keeps its reading at the desk, when it is revised and for readers', async () => {
  const scene = await aMixedDialogue()
  const atDesk = await listWrittenLetters(scene.ben.id, scene.id, 'last')
  expect(atDesk.letters.map(({ passages }) => passages?.[0]?.format)).toEqual(['markdown', 'mail'])
  expect(await publish(scene, await bothApprove(scene))).toMatchObject({ status: 'published' })
  const [piece] = await db()
    .select({ id: pieces.id, plainText: pieces.plainText })
    .from(pieces)
    .innerJoin(letters, eq(letters.pieceId, pieces.id))
    .where(eq(letters.writtenLetterId, scene.letterIds[0] ?? ''))
    .orderBy(asc(letters.number))
  expect(piece?.plainText).toContain('Groet, Ada\n\nJa? Nee.\n\nGroet,\nAda\n\nJa?\n\nNee.')
  const read = (await listLetters([piece?.id ?? ''])).get(piece?.id ?? '') ?? []
  const setting = { siteUrl: 'https://site.example', language: 'nl' as const, pictures: new Map() }
  const [document, mail] = read.map((letter) =>
    letterToHtml(letter, { path: '/2026/05/x', trace: undefined }, setting),
  )
  expect(document).toContain('Groet,\nAda')
  expect(document).toMatch(/Ja\?\nNee\.<\/p>\s*<\/blockquote>/)
  expect(mail).toContain('Groet,<br>\nAda')
  expect(mail).toMatch(/Ja\?<\/p>\s*<\/blockquote>\s*<p>Nee\./)
})

test('what was agreed to before there were readings is the same still; another reading is another text', async () => {
  const { proof } = await proofOf(await aMixedDialogue())
  const { format: _, ...first } = proof.letters[0] ?? { format: 'mail' }
  const [, second] = proof.letters
  const before = { ...proof, letters: [first, second] } as typeof proof
  expect(fingerprint(before)).toBe(fingerprint(proof))
  const asDocument = {
    ...proof,
    letters: proof.letters.map((it) => ({ ...it, format: 'markdown' as const })),
  }
  expect(fingerprint(asDocument)).not.toBe(fingerprint(proof))
})
