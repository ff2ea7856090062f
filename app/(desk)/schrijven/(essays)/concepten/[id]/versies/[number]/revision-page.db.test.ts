import { expect, test, vi } from 'vitest'
import { shownPage } from '@/app/(desk)/schrijven/testing/shown-page'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { discardDraft } from '@/publication/essays/discarded/discard-draft'
import { aDraft, text } from '@/publication/essays/discarded/testing/a-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { submitDraft } from '@/publication/essays/drafts/submit-draft'
import { textsIn } from '@/texts/texts'
import RevisionPage, { generateMetadata } from './page'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const words = textsIn('nl').revisions
const titleOf = async (id: string, number: string) =>
  (await generateMetadata({ params: Promise.resolve({ id, number }) })).title

test('an earlier revision can be made the newest again, and the newest need not', async () => {
  await aPublication()
  const { owner, id } = await aDraft()
  asking.member = owner
  await saveDraft(owner.id, id, 1, text('Een vervolg.'))
  const [first, second] = [
    { id, number: '1' },
    { id, number: '2' },
  ]
  const earlier = await shownPage(RevisionPage, first)
  expect(earlier).toContain('Een begin.')
  expect(earlier).toContain(words.fetchBackHint)
  const newest = await shownPage(RevisionPage, second)
  expect(newest).toContain('Een vervolg.')
  expect(newest).not.toContain(words.fetchBack)
  expect(await titleOf(id, '2')).toBe(words.oneOf('Over wachten', 2))
  await submitDraft(owner.id, id, 2)
  expect(await shownPage(RevisionPage, first)).toContain(words.takesBack)
})

test('of an essay that was thrown away no revision can be fetched back', async () => {
  const { owner, id } = await aDraft()
  asking.member = owner
  await saveDraft(owner.id, id, 1, text('Een vervolg.'))
  await discardDraft(owner.id, id)
  const thrown = await shownPage(RevisionPage, { id, number: '1' })
  expect(thrown).toContain(words.isDiscarded)
  expect(thrown).not.toContain('name="basedOn"')
})

test('what cannot be shown as readers would see it is shown as it was typed', async () => {
  const { owner, id } = await aDraft('contributor', 'Een <Figure> zonder eind.')
  asking.member = owner
  const page = await shownPage(RevisionPage, { id, number: '1' })
  expect(page).toContain(words.cannotBeSet)
  expect(page).toContain('&lt;Figure&gt; zonder eind.')
})

test('there is no page, and no title, of a revision that is not there or of an essay of somebody else', async () => {
  const { owner, id } = await aDraft()
  for (const [member, number] of [
    [owner, '2'],
    [owner, 'x'],
    [await aMember('contributor'), '1'],
  ] as const) {
    asking.member = member
    expect(await titleOf(id, number)).toBeUndefined()
    expect(await shownPage(RevisionPage, { id, number })).toContain('404')
  }
})
