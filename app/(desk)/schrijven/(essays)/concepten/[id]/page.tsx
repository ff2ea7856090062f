import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { whatWasFetchedBack } from '@/app/(desk)/_revisions/what-was-fetched-back'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DiscardedEssay } from '@/app/(desk)/schrijven/(essays)/_discarded/discarded-essay'
import { draftScreen } from '@/app/(desk)/schrijven/(essays)/_essay/begin-screen'
import { EssayPage } from '@/app/(desk)/schrijven/(essays)/_essay/essay-page'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'

type Asked = { versie?: string | string[]; terug?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read draft')
  const id = z.uuid().safeParse((await params).id)
  const draft = id.success ? await findDraft(viewer.id, id.data) : null
  return draft ? titleOf(draft.newest.title, 'edit') : {}
}

export default async function DraftPage({ params, searchParams }: Props) {
  const viewer = await requireMember('read draft')
  const id = z.uuid().safeParse((await params).id)
  const screen = id.success ? await draftScreen(viewer, id.data) : null
  if (!screen) notFound()
  await markLookedAt(viewer.id, { thingIds: [screen.draftId] })
  const draft = screen.isDiscarded ? await findDraft(viewer.id, screen.draftId) : null
  if (draft?.discardedAt)
    return <DiscardedEssay viewer={viewer} draft={draft} discardedAt={draft.discardedAt} screen={screen} />
  const { discarded } = (await siteTexts()).texts
  const text = await whatWasFetchedBack(await searchParams, discarded.fetchedBack)
  return <EssayPage viewer={viewer} screen={text ? { ...screen, answer: { tone: 'good', text } } : screen} />
}
