import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { listAllDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { DialogueList } from '../_lists/dialogue-list'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

const mayReadAll = ({ role }: Viewer) => isAllowed(role, 'read dialogue', "another's")

export async function generateMetadata(): Promise<Metadata> {
  const viewer = await requireMember('read dialogue')
  if (!mayReadAll(viewer)) return {}
  return { title: (await siteTexts()).texts.dialogues.all }
}

export default async function AllDialoguesPage({ searchParams }: Props) {
  const viewer = await requireMember('read dialogue')
  if (!mayReadAll(viewer)) notFound()
  const page = pageNumber((await searchParams).pagina)
  const [list, site] = await Promise.all([listAllDialogues(viewer.id, page), siteTexts()])
  const { dialogues } = site.texts
  const path = '/schrijven/dialogen/alle'
  return (
    <>
      <h1>{dialogues.all}</h1>
      <p>
        <a href="/schrijven/dialogen">{dialogues.toMine}</a>
      </p>
      <DialogueList
        list={list}
        page={page}
        path={path}
        site={site}
        viewerId={viewer.id}
        empty={dialogues.noneAtAll}
      />
    </>
  )
}
