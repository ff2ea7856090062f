import 'server-only'
import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import type { Texts } from '@/texts/texts'

/** What a page of the desk is called in a tab: the thing, and what is done with it. "Wachten · bewerken" */
export async function titleOf(thing: string, doing: keyof Texts['desk']['doing']): Promise<Metadata> {
  const { lists, doing: words } = (await siteTexts()).texts.desk
  return { title: `${thing.trim() || lists.untitled} · ${words[doing]}` }
}
