import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import { sayAlsoOpen } from '@/app/(desk)/_room/also-open/say-also-open'
import { endOfTitle } from '@/app/(desk)/_titles/end-of-title'
import { listEveryAuthor } from '@/publication/people/members/list-every-author'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { fullName } from '@/publication/public/authors/author-name'
import { EssayForm } from './essay-form'
import type { EssayScreen } from './essay-screen'
import { previewEssayText } from './preview-essay-text'

/** The form for an essay with all it needs: what there is to choose from, and what this member may do. */
export async function EssayPage({ viewer, screen }: { viewer: Viewer; screen: EssayScreen }) {
  const { texts, name } = await siteTexts()
  const { desk } = texts
  const isEditor = isAllowed(viewer.role, 'set byline', "another's")
  const [authors, first, alsoOpen] = await Promise.all([
    isEditor ? listEveryAuthor() : [],
    previewEssayText({ memberId: viewer.id, form: screen.draftId }, screen.values),
    sayAlsoOpen(viewer.id, 'essay', screen.draftId),
  ])
  return (
    <EssayForm
      first={{ ...screen, ...first }}
      alsoOpen={alsoOpen}
      words={{ ...wordsOnly(desk.room), ...wordsOnly(desk.essay), untitledPiece: desk.lists.untitled }}
      afterTitle={` · ${desk.doing.edit}${endOfTitle(desk, name)}`}
      authors={authors.map((author) => ({ id: author.id, name: fullName(author) }))}
      may={{
        setByline: isEditor,
        publish: isAllowed(viewer.role, 'publish draft', "another's"),
        withdraw: isAllowed(viewer.role, 'withdraw piece', "another's"),
      }}
    />
  )
}
