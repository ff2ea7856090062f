import 'server-only'
import { cache } from 'react'
import { readPublication } from '@/publication/public/site/read-publication'
import { type Language, type Texts, textsIn } from '@/texts/texts'

export type SiteTexts = { name: string; language: Language; texts: Texts }

/** The interface texts in the language of the publication, with that language and its name. */
export const siteTexts = cache(async (): Promise<SiteTexts> => {
  const { name, language } = await readPublication()
  return { name, language, texts: textsIn(language) }
})
