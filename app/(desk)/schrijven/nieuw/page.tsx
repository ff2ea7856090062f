import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { beginScreen } from '../_essay/begin-screen'
import { EssayPage } from '../_essay/essay-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.essay.newTitle }
}

export default async function NewEssayPage() {
  const viewer = await requireMember('begin draft')
  const { essay } = (await siteTexts()).texts.desk
  return (
    <>
      <h1 className="quiet-heading">{essay.newTitle}</h1>
      <EssayPage viewer={viewer} screen={await beginScreen(viewer)} />
    </>
  )
}
