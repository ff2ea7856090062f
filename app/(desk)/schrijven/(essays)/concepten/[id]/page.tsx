import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { draftScreen } from '@/app/(desk)/schrijven/(essays)/_essay/begin-screen'
import { EssayPage } from '@/app/(desk)/schrijven/(essays)/_essay/essay-page'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ versie?: string | string[] }> }

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
  const { versie } = await searchParams
  const text = (await siteTexts()).texts.revisions.fetchedBackNow(Number(versie))
  const isFetchedBack = typeof versie === 'string' && /^[1-9]\d{0,8}$/.test(versie)
  return (
    <EssayPage
      viewer={viewer}
      screen={isFetchedBack ? { ...screen, answer: { tone: 'good', text } } : screen}
    />
  )
}
