import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { listWhoComposes } from '@/publication/correspondence/compositions/list-who-composes'
import { listWhoHasOpen } from '@/publication/people/open-texts/list-who-has-open'
import { shortMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { KindOfText } from './kinds-of-text'

const OTHERS_WITH = { essay: listWhoHasOpen, composition: listWhoComposes }

/** Who else has a text open, and since when, in a sentence; empty when nobody has. */
export async function sayAlsoOpen(memberId: string, kind: KindOfText, textId: string): Promise<string> {
  const others = await OTHERS_WITH[kind](memberId, textId)
  const { texts, language } = await siteTexts()
  const [first, ...rest] = others
  if (!first) return ''
  const words = texts.desk.alsoOpen
  return rest.length === 0
    ? words.one(first.name, shortMoment(first.since, language))
    : words.several(joinNames(others, language))
}
