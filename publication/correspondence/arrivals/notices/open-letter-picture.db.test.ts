import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { openDeskPicture } from '../../pictures/open-desk-picture'
import { aMail } from '../testing/a-mail'
import { anArrival, dialogue, receiveMails } from '../testing/arrivals-under-test'
import { confirmByLink } from './confirm-by-link'
import { makeLetterLink } from './letter-link'
import { openLetterLink } from './open-letter-link'
import { listShownPlaces, openLetterPicture, openMailedPicture } from './open-letter-picture'

// Which files there are is tried where they are opened; here who may have which.
vi.mock('../../pictures/open-desk-picture', async (original) => {
  const { openDeskPicture: real } = await original<typeof import('../../pictures/open-desk-picture')>()
  return { openDeskPicture: vi.fn(real) }
})
vi.mock('@/publication/pictures/media/open-variant', () => ({ openVariant: async () => 'a file' }))
receiveMails()

const PNG = Buffer.from('\x89PNG\r\n\x1a\nbeeld', 'latin1')

/** A mail with a PNG, something that only says that it is a picture, and a JPEG, in this order. */
const raw = Buffer.from(
  aMail(
    { 'Content-Type': 'multipart/mixed; boundary=grens' },
    `--grens\n\nDag\n${[PNG, Buffer.from('<svg onload="alert(1)"/>'), Buffer.from([0xff, 0xd8, 0xff, 1])]
      .map(
        (bytes) =>
          `--grens\nContent-Type: image/png; name=brug.png\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64')}\n`,
      )
      .join('')}--grens--\n`,
  ),
)

/** A letter of Anna's that waits and shows a picture of hers, in the open and between her and Ben; the token of its link; and pictures of others. */
async function aPicturedLetter() {
  const stranger = await aMember('contributor')
  const [open, hidden, unsaid] = await Promise.all(
    ['open', 'hidden', 'unsaid'].map(
      async (name) => (await aPicture(dialogue.anna.id, `${name}-${crypto.randomUUID()}.png`)).name,
    ),
  )
  const others = (await aPicture(stranger.id, `anders-${crypto.randomUUID()}.png`)).name
  // A letter between two others, with a private picture that Anna knows the name of.
  await aDialogue({
    by: [stranger, await aMember('contributor')],
    letters: [{ from: stranger, body: `Dag\n\n:::onder-ons\n![x](/media/${others})\n:::` }],
  })
  const body = `Dag\n\n![Brug](/media/${open})\n\n![Van een ander](/media/${others})\n\n:::onder-ons\n![Wij](/media/${hidden})\n:::`
  const arrival = await anArrival({ body, raw, pictureCount: 3 })
  const link = await makeLetterLink(db(), { arrivalId: arrival.id, memberId: dialogue.anna.id })
  return { token: link.split('/').at(-1) ?? '', open, hidden, unsaid, others, arrival }
}

test('whoever has the link has the pictures of that letter, also of what is private in it, as its writer', async () => {
  const { token, open = '', hidden = '' } = await aPicturedLetter()
  for (const viewer of [null, dialogue.anna.id])
    for (const name of [open, hidden])
      expect(await openLetterPicture(token, viewer, name, '480.avif')).toBe('a file')
  expect(openDeskPicture).toHaveBeenLastCalledWith(dialogue.anna.id, hidden, '480.avif')
})

test('and no other: none of theirs that it does not show, none of another letter by naming it, nothing for another member', async () => {
  const { token, open = '', unsaid = '', others } = await aPicturedLetter()
  for (const name of [unsaid, others, 'toString', '', '../secret', `${open}/..`])
    expect(await openLetterPicture(token, null, name)).toBe(null)
  expect(await openLetterPicture(token, dialogue.ben.id, open)).toBe(null)
  for (const wrong of ['', `${token.slice(0, -1)}!`, 'x'.repeat(43)])
    expect(await openLetterPicture(wrong, null, open)).toBe(null)
})

test('what came with the mail is shown as it came, when it is a picture by its bytes', async () => {
  const { token } = await aPicturedLetter()
  const opened = await openLetterLink(token)
  if (opened.status !== 'open') throw new Error(opened.status)
  expect(await listShownPlaces(opened)).toEqual([0, 2])
  const found = await openMailedPicture(token, null, 0)
  expect(found && [found.type, Buffer.from(found.bytes).equals(PNG)]).toEqual(['image/png', true])
  expect((await openMailedPicture(token, null, 2))?.type).toBe('image/jpeg')
  for (const place of [1, 3, -1, 0.5]) expect(await openMailedPicture(token, null, place)).toBe(null)
  expect(await openMailedPicture(token, dialogue.ben.id, 0)).toBe(null)
})

test('nothing of it once the link is used, late, put away, or went to an address of before', async () => {
  const closing: [string, (given: { token: string; id: string }) => Promise<unknown>][] = [
    ['confirmed', ({ token }) => confirmByLink(token, null, { ...CHANGED })],
    ['discarded', ({ id }) => db().update(arrivals).set({ state: 'discarded' }).where(eq(arrivals.id, id))],
    ['late', async () => vi.setSystemTime(Date.now() + 15 * 86_400_000)],
    [
      'of an address of before',
      () =>
        db()
          .update(members)
          .set({ addressSince: new Date(Date.now() + 60_000) })
          .where(eq(members.id, dialogue.anna.id)),
    ],
  ]
  for (const [why, close] of closing) {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { token, open = '', arrival } = await aPicturedLetter()
    expect([why, await openLetterPicture(token, null, open)]).toEqual([why, 'a file'])
    await close({ token, id: arrival.id })
    expect([why, await openLetterPicture(token, null, open)]).toEqual([why, null])
    expect([why, await openMailedPicture(token, null, 0)]).toEqual([why, null])
    vi.useRealTimers()
  }
})

const CHANGED = { subject: '', body: 'Dag.', toMemberId: null, withQuoted: false, withSignature: false }
