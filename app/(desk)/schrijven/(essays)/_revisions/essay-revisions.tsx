import { siteTexts } from '@/app/_server/site-texts'
import { RevisionList } from '@/app/(desk)/_revisions/revision-list'
import type { OpenDraft } from '@/publication/essays/drafts/find-draft'
import type { ListedRevision } from '@/publication/essays/revisions/list-revisions'
import { longMoment } from '@/texts/dates'
import { revisionsPath } from './revisions-path'

type Props = { draft: OpenDraft; revisions: ListedRevision[]; isToTheFirst: boolean }

/** The revisions of an essay. */
export async function EssayRevisions({ draft, revisions, isToTheFirst }: Props) {
  const { texts, language } = await siteTexts()
  const words = texts.revisions
  return (
    <RevisionList
      path={revisionsPath(draft.id)}
      newest={draft.newest.number}
      revisions={revisions.map((it) => ({
        number: it.number,
        about: [words.saved(it.savedByName, longMoment(it.savedAt, language)), ...marksOf(it, draft, words)],
      }))}
      isToTheFirst={isToTheFirst}
    />
  )
}

type Words = Awaited<ReturnType<typeof siteTexts>>['texts']['revisions']

function marksOf(
  { number, savedByItself, fetchedBackFrom }: ListedRevision,
  { newest, piece }: OpenDraft,
  words: Words,
): string[] {
  return [
    ...(number === newest.number ? [words.isNewest] : []),
    ...(piece && !piece.withdrawnAt && (piece.revision ?? 1) === number ? [words.isPublic] : []),
    ...(savedByItself ? [words.byItself] : []),
    ...(fetchedBackFrom ? [words.fetchedBack(fetchedBackFrom)] : []),
  ]
}
