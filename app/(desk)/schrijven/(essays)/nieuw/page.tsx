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
  return <EssayPage viewer={viewer} screen={await beginScreen(viewer)} />
}
