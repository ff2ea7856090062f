import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { listSubmissions } from '@/publication/essays/drafts/list-drafts'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { DraftList } from '../_lists/draft-list'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.nav.places.submissions }
}

export default async function SubmissionsPage({ searchParams }: Props) {
  const viewer = await requireMember('read submissions')
  const page = pageNumber((await searchParams).pagina)
  const list = await listSubmissions(viewer.id, page)
  await markLookedAt(viewer.id, { kinds: ['handed-in'] })
  const site = await siteTexts()
  const { nav, lists } = site.texts.desk
  const path = '/schrijven/inzendingen'
  return (
    <>
      <h1>{nav.places.submissions}</h1>
      <DraftList list={list} page={page} path={path} empty={lists.noSubmissions} site={site} isOfMany />
    </>
  )
}
