import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { findUnsentLetter } from '@/publication/letters/find-written-letter'
import { LetterPage } from '../../_letter/letter-page'
import { writeScreen } from '../../_letter/letter-screens'
import { requireDialogue } from '../../_people/require-dialogue'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.letters.form.newTitle }
}

export default async function WriteLetterPage({ params }: Props) {
  const viewer = await requireMember('write letter')
  const dialogue = await requireDialogue(viewer, (await params).id)
  if (!dialogue.isOwn) notFound()
  const unsent = await findUnsentLetter(viewer.id, dialogue.id)
  const others = dialogue.correspondents.filter(({ id }) => id !== viewer.id)
  return <LetterPage screen={await writeScreen(viewer, dialogue, unsent)} others={others} />
}
