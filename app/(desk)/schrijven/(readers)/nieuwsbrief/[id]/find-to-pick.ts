import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { listPickable } from '@/publication/public/issues/list-pickable'
import { joinNames } from '@/texts/join-names'
import type { Picking } from './issue-screen'

/** What can be added to an issue: the newest, or what was looked for. */
export async function findToPick(kind: Picking['kind'], search: string): Promise<Picking> {
  const { texts, language } = await siteTexts()
  const { pick } = texts.issues.desk
  const found = await listPickable(kind, search)
  return {
    kind,
    search,
    said: search === '' ? pick.newest : pick.found(found.length),
    found: found.map(({ pieceId, number, title, within, names }) => ({
      act: number === null ? `add-piece-${pieceId}` : `add-letter-${pieceId}-${number}`,
      title,
      hint: [
        number === null ? null : texts.reader.letterHeading(number),
        joinNames(names, language),
        within && pick.within(within),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  }
}
