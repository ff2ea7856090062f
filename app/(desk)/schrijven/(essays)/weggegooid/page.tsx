import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import {
  DISCARDED_PER_PAGE,
  listDiscardedLetters,
} from '@/publication/correspondence/discarded/list-discarded-letters'
import { DRAFTS_PER_PAGE, listDiscardedDrafts } from '@/publication/essays/drafts/list-drafts'
import { type Discarded, DiscardedList } from '../../_discarded/discarded-list'
import { letterPath } from '../../(correspondence)/dialogen/_letter/letter-path'
import { toNames } from '../../(correspondence)/dialogen/_letter/unsent-title'
import { fetchBackUnsent } from '../../(correspondence)/dialogen/[id]/brieven/[letterId]/actions'
import { fetchBackEssay } from '../concepten/actions'

type Asked = string | string[]
type Props = { searchParams: Promise<{ pagina?: Asked; essay?: Asked; brief?: Asked }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.discarded.title }
}

/** What this member threw away, with how long it can be fetched back. */
export default async function DiscardedPage({ searchParams }: Props) {
  const viewer = await requireMember('discard draft')
  const { pagina, essay, brief } = await searchParams
  const page = pageNumber(pagina)
  const drafts = await listDiscardedDrafts(viewer.id, page)
  const letters = await listDiscardedLetters(viewer.id, page)
  const { discarded, desk } = (await siteTexts()).texts
  const ofEssays = drafts.drafts.map(
    ({ id, title, discardedAt }): Discarded => ({
      id,
      href: `/schrijven/concepten/${id}`,
      title: title || desk.lists.untitled,
      about: null,
      discardedAt,
      field: { draftId: id },
    }),
  )
  const ofLetters = await Promise.all(
    letters.letters.map(
      async ({ id, dialogueId, theme, to, discardedAt }): Promise<Discarded> => ({
        id,
        href: letterPath({ dialogueId, letterId: id }),
        title: await toNames(to),
        about: theme,
        discardedAt,
        field: { letterId: id },
      }),
    ),
  )
  const done = ofEssays.find(({ id }) => id === essay) ?? ofLetters.find(({ id }) => id === brief)
  const isAny = drafts.count + letters.count > 0
  return (
    <>
      <h1>{discarded.title}</h1>
      {done && (
        <p className="notice" role="status">
          {discarded.done(done.title)}
        </p>
      )}
      <p className="hint">{isAny ? discarded.explain : discarded.none}</p>
      <DiscardedList heading={discarded.essays} things={ofEssays} action={fetchBackEssay} />
      <DiscardedList heading={discarded.letters} things={ofLetters} action={fetchBackUnsent} />
      <Pages
        page={page}
        count={Math.max(drafts.count, letters.count)}
        perPage={Math.min(DRAFTS_PER_PAGE, DISCARDED_PER_PAGE)}
        path="/schrijven/weggegooid"
        texts={desk.lists}
      />
      <p className="words">
        <a href="/schrijven/concepten">{discarded.toMine}</a>
        <a href="/schrijven/dialogen">{discarded.toLetters}</a>
      </p>
    </>
  )
}
