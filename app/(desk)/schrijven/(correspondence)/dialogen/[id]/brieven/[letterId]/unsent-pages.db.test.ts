import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import OwnPiecesPage from '@/app/(desk)/schrijven/(essays)/concepten/page'
import DiscardedPage from '@/app/(desk)/schrijven/(essays)/weggegooid/page'
import { shownPage } from '@/app/(desk)/schrijven/testing/shown-page'
import type { Member } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { discardLetter } from '@/publication/correspondence/discarded/discard-letter'
import { fetchBackLetter } from '@/publication/correspondence/discarded/fetch-back-letter'
import { anUnsentLetter } from '@/publication/correspondence/discarded/testing/an-unsent-letter'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { textsIn } from '@/texts/texts'
import WriteLetterPage from '../../schrijven/page'
import LetterPage from './page'
import RevisionPage from './versies/[number]/page'
import RevisionsPage from './versies/page'
import DiscardLetterPage from './weggooien/page'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const { discarded, revisions, letters } = textsIn('nl')
const BODIES = ['Beste Carola,\n\nEen lang begin.', 'Beste Carola,\n\n:::onder-ons\nEen kort begin.']

let writer: Member
let other: Member
let params: { id: string; letterId: string }

beforeAll(() => aPublication())

beforeEach(async () => {
  const dialogue = await aDialogue()
  writer = dialogue.first
  other = dialogue.second
  const letterId = await anUnsentLetter({ dialogueId: dialogue.id, writerId: writer.id, bodies: BODIES })
  params = { id: dialogue.id, letterId }
  asking.member = writer
})

const shown = (component: unknown, number = '') => shownPage(component, { ...params, number })

test('its room leads to its versions and to throwing it away, and its own address to its room', async () => {
  const room = await shown(WriteLetterPage)
  for (const place of ['versies', 'weggooien'])
    expect(room).toContain(`/schrijven/dialogen/${params.id}/brieven/${params.letterId}/${place}`)
  expect(await shown(LetterPage)).toContain(`/schrijven/dialogen/${params.id}/schrijven`)
})

test('its versions are listed and compared, an older one is shown and can be made the newest', async () => {
  const list = await shown(RevisionsPage)
  expect(list).toContain(letters.revisions.unsent.explain)
  expect(list).toContain(revisions.compareHeading(1, 2))
  const older = await shown(RevisionPage, '1')
  expect(older).toContain('Een lang begin.')
  expect(older).toContain(revisions.fetchBack)
  const newest = await shown(RevisionPage, '2')
  expect(newest).toContain(letters.revisions.unsent.cannotBeSet)
  expect(newest).not.toContain(revisions.fetchBackHint)
})

test('thrown away it says until when it can be fetched back, and is listed beside essays', async () => {
  expect(await shown(DiscardLetterPage)).toContain(discarded.letter.askText)
  await discardLetter(writer.id, params.letterId)
  const page = await shown(LetterPage)
  expect(page).toContain('nog 30 dagen terug te halen')
  expect(page).toContain('Een kort begin.')
  expect(page).toContain(discarded.fetchBack)
  const list = await shown(DiscardedPage)
  expect(list).toContain('Brief aan Carola')
  expect(list).toContain('Over brieven')
  expect(await shown(OwnPiecesPage)).toContain(discarded.list(1))
  expect(await shown(RevisionPage, '1')).toContain(letters.revisions.unsent.isDiscarded)
  expect(await shown(DiscardLetterPage)).toContain(`/brieven/${params.letterId}`)
  expect(await shown(WriteLetterPage)).not.toContain('Een kort begin.')
})

test('who stopped writing reads what they threw away, and that it cannot be fetched back', async () => {
  await discardLetter(writer.id, params.letterId)
  await stopWriting(writer.id, params.id)
  const page = await shown(LetterPage)
  expect(page).toContain(discarded.letter.stopped)
  expect(page).toContain('Een kort begin.')
  expect(page).not.toContain('<form')
  expect(await shown(RevisionPage, '1')).toContain(discarded.letter.stopped)
})

test('for everybody else there is no page of it, thrown away or not, and of a sent letter none to throw it away', async () => {
  const pages = [LetterPage, RevisionsPage, RevisionPage, DiscardLetterPage]
  for (const change of [discardLetter, fetchBackLetter]) {
    for (const member of [other, await aMember('editor'), await aMember('owner')]) {
      asking.member = member
      for (const page of pages) expect(await shown(page, '1')).toContain('404')
    }
    await change(writer.id, params.letterId)
  }
  asking.member = writer
  params.letterId = await aSentLetter(params.id, { from: writer })
  expect(await shown(DiscardLetterPage)).toContain('404')
  expect(await shown(RevisionPage, '1')).toContain('404')
})
