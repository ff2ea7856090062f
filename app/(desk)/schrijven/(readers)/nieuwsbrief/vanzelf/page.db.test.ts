import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { shownPage } from '@/app/(desk)/schrijven/testing/shown-page'
import { db } from '@/db/client'
import { mailings } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { closeQueue } from '@/queue/sender'
import MailingPage from '../[id]/onderweg/page'
import GatheredPage from './page'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/navigation', async (real) => ({
  ...(await real<typeof import('next/navigation')>()),
  useRouter: () => ({ refresh: () => {} }),
}))

let mailingId = ''
beforeAll(async () => {
  await aPublication()
  const authorId = await anAuthor('ada', { givenName: 'Ada' })
  const { id } = await aPiece('brug', { by: [authorId] })
  const planned = { authorId, pieceIds: [id] }
  const startsAt = new Date(Date.now() + 600_000)
  const [mailing] = await db()
    .insert(mailings)
    .values({ kind: 'pieces', list: 'author', pace: 'weekly', ...planned, startsAt })
    .returning()
  mailingId = mailing?.id ?? ''
})
afterAll(closeQueue)

test('what goes by itself is named by its list and pace, with its moment, and can be undone on its page', async () => {
  asking.member = await aMember('editor')
  const list = await shownPage(GatheredPage, {})
  expect(list).toContain('Nieuwe stukken van Ada, per week')
  expect(list).toContain('met 1 stuk')
  expect(list).toContain(`/schrijven/nieuwsbrief/${mailingId}/onderweg`)
  const page = await shownPage(MailingPage, { id: mailingId })
  expect(page).toContain('Deze nieuwe stukken gaan uit op')
  expect(page).toContain('Ongedaan maken')
})

test('is no page for who may not send', async () => {
  asking.member = await aMember('contributor')
  expect(await shownPage(GatheredPage, {})).not.toContain('Nieuwe stukken')
  expect(await shownPage(MailingPage, { id: mailingId })).not.toContain('gaan uit')
})
