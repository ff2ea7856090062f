import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { LetterPage } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-page'
import { writeScreen } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-screens'
import { listEarlier } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/list-earlier'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { findUnsentLetter } from '@/publication/correspondence/letters/find-written-letter'

type Asked = { pagina?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.letters.form.newTitle }
}

export default async function WriteLetterPage({ params, searchParams }: Props) {
  const viewer = await requireMember('write letter')
  const dialogue = await requireDialogue(viewer, (await params).id)
  if (!dialogue.isOwn) notFound()
  const unsent = await findUnsentLetter(viewer.id, dialogue.id)
  const others = dialogue.correspondents.filter(({ id }) => id !== viewer.id)
  const { pagina } = await searchParams
  const path = `/schrijven/dialogen/${dialogue.id}/schrijven`
  return (
    <LetterPage
      viewer={viewer}
      dialogue={dialogue}
      screen={await writeScreen(viewer, dialogue, unsent)}
      others={others}
      earlier={await listEarlier(viewer, dialogue, { before: null, path, pagina })}
    />
  )
}
