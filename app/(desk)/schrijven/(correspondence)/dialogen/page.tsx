import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { listOwnDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { DialogueList } from './_lists/dialogue-list'
import { NewDialogueButton } from './_lists/new-dialogue-button'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.dialogues.mine }
}

export default async function OwnDialoguesPage({ searchParams }: Props) {
  const viewer = await requireMember('read dialogue')
  const page = pageNumber((await searchParams).pagina)
  const [list, site] = await Promise.all([listOwnDialogues(viewer.id, page), siteTexts()])
  const { dialogues } = site.texts
  const path = '/schrijven/dialogen'
  return (
    <>
      <div className="row">
        <h1>{dialogues.mine}</h1>
        <NewDialogueButton words={dialogues.begin} isPrimary />
      </div>
      {isAllowed(viewer.role, 'read dialogue', "another's") && (
        <p>
          <a href={`${path}/alle`}>{dialogues.all}</a>
        </p>
      )}
      <DialogueList
        list={list}
        page={page}
        path={path}
        site={site}
        viewerId={viewer.id}
        empty={dialogues.none}
      />
    </>
  )
}
