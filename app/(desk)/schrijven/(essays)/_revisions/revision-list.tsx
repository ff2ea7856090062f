import { siteTexts } from '@/app/_server/site-texts'
import type { OpenDraft } from '@/publication/essays/drafts/find-draft'
import type { ListedRevision } from '@/publication/essays/revisions/list-revisions'
import { longMoment } from '@/texts/dates'

type Props = {
  draft: OpenDraft
  revisions: ListedRevision[]
  /** the last of these is the first there was */
  isToTheFirst: boolean
}

/** The revisions of an essay, the newest first: who saved each and when, and ways to look at it. */
export async function RevisionList({ draft, revisions, isToTheFirst }: Props) {
  const { texts, language } = await siteTexts()
  const words = texts.revisions
  const path = revisionsPath(draft.id)
  return (
    <ol className="works">
      {revisions.map((revision, place) => {
        const { number, savedByName, savedAt } = revision
        const isFirst = isToTheFirst && place === revisions.length - 1
        return (
          <li key={number}>
            <p className="work-title">
              <a href={`${path}/${number}`}>{words.number(number)}</a>
            </p>
            <p className="hint">
              {[
                words.saved(savedByName, longMoment(savedAt, language)),
                ...marksOf(revision, draft, words),
              ].join(' · ')}
              {!isFirst && (
                <>
                  {' · '}
                  <a
                    href={`${path}?naar=${number}`}
                    aria-label={`${words.withBefore}: ${words.number(number)}`}
                  >
                    {words.withBefore}
                  </a>
                </>
              )}
              {number !== draft.newest.number && (
                <>
                  {' · '}
                  <a
                    href={`${path}?van=${number}&naar=${draft.newest.number}`}
                    aria-label={`${words.withNow}: ${words.number(number)}`}
                  >
                    {words.withNow}
                  </a>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ol>
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

export const revisionsPath = (draftId: string) => `/schrijven/concepten/${draftId}/versies`
