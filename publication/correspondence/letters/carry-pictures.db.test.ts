import { randomUUID } from 'node:crypto'
import { afterAll, expect, test, vi } from 'vitest'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { findLetterToMail, letterInMail } from './letter-in-mail'

withNeighbours()

// Which files there are is tried where they are opened; here a small and a large one.
vi.mock('../pictures/open-desk-picture', () => ({
  openDeskPicture: vi.fn(async (_member: string, name: string) => ({
    file: import.meta.filename,
    size: name.startsWith('groot') ? 6_000_000 : 100,
    type: 'image/jpeg',
  })),
}))
afterAll(closeQueue)

/** The mail of a letter with this text by `from`, to the other. */
async function mailed(body: (names: Record<'brug' | 'groot', string>) => string) {
  const [from, to] = [await aMember('contributor'), await aMember('contributor')]
  const of = async (id: string, name: string) => (await aPicture(id, `${name}-${randomUUID()}.png`)).name
  const names = {
    brug: await of(from.id, 'brug'),
    groot: await of(from.id, 'groot'),
  }
  const { id } = await aDialogue({ by: [from, to] })
  const letterId = await aSentLetter(id, { from, body: body(names) })
  const found = await findLetterToMail(letterId, to.id)
  if (!found) throw new Error('No letter')
  return { names, mail: await letterInMail(found, { publicationName: 'Testblad', language: 'nl' }) }
}

test('a picture travels with the letter, and as words where only words are', async () => {
  const { names, mail } = await mailed(({ brug }) => `Kijk:\n\n![Een brug](/media/${brug})\n\nAda`)
  expect(mail.pictures?.map(({ name }) => name)).toEqual([names.brug])
  expect(mail.html).toContain(`src="cid:${names.brug}@`)
  expect(mail.text).toContain('Kijk:\n\n[Beeld: Een brug]\n\nAda')
  expect(mail.html + mail.text).not.toContain('Niet alle beelden')
})

test('twice in a letter it travels once', async () => {
  const { names, mail } = await mailed(({ brug }) => `![Een](/media/${brug}) ![Twee](/media/${brug})`)
  expect(mail.pictures).toHaveLength(1)
  expect(mail.html.split(`src="cid:${names.brug}@`)).toHaveLength(3)
})

test('one that finds no room or is not theirs to see is said; no address leads nowhere', async () => {
  const { mail } = await mailed(
    ({ groot }) => `![Groot <b>"&](/media/${groot}) ![Kat](/media/kat-die-weg-is.png) ![](/media/weg.png)`,
  )
  expect(mail.pictures).toBeUndefined()
  for (const part of [mail.html, mail.text])
    expect(part?.replace(/\s+/g, ' ')).toContain(
      'Niet alle beelden pasten in deze mail. Ze staan bij de brief op de site.',
    )
  expect(mail.html).toContain('[Beeld: Groot &#x3C;b>&#x22;&#x26;] [Beeld: Kat] [Beeld]')
  expect(mail.text).toContain('[Beeld: Groot <b>"&] [Beeld: Kat] [Beeld]')
  expect(mail.html + mail.text).not.toMatch(/\/media\/|\/beeld\//)
})
