import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { FetchBackForm } from '@/app/(desk)/schrijven/_discarded/fetch-back-form'
import type { EssayScreen } from '@/app/(desk)/schrijven/(essays)/_essay/essay-screen'
import { previewEssayText } from '@/app/(desk)/schrijven/(essays)/_essay/preview-essay-text'
import { ShownEssay } from '@/app/(desk)/schrijven/(essays)/_essay/shown-essay'
import { revisionsPath } from '@/app/(desk)/schrijven/(essays)/_revisions/revisions-path'
import { fetchBackEssay } from '@/app/(desk)/schrijven/(essays)/concepten/actions'
import { daysLeft } from '@/publication/essays/discarded/days-left'
import type { OpenDraft } from '@/publication/essays/drafts/find-draft'
import { longMoment } from '@/texts/dates'

type Props = { viewer: Viewer; draft: OpenDraft; discardedAt: Date; screen: EssayScreen }

/** What stands where an essay was that is thrown away: until when it can be fetched back, and what it says. */
export async function DiscardedEssay({ viewer, draft, discardedAt, screen }: Props) {
  const { texts, language } = await siteTexts()
  const { discarded, desk } = texts
  const title = draft.newest.title || desk.lists.untitled
  const { preview } = await previewEssayText({ memberId: viewer.id, form: draft.id }, screen.values)
  return (
    <>
      <h1>{title}</h1>
      <div className="notice">
        <p>{discarded.notice(longMoment(discardedAt, language), discarded.days(daysLeft(discardedAt)))}</p>
        {draft.ownerId === viewer.id ? (
          <FetchBackForm action={fetchBackEssay} field={{ draftId: draft.id }} title={title} />
        ) : (
          <p>{discarded.ofAnother}</p>
        )}
      </div>
      <p>
        <a href={revisionsPath(draft.id)}>{desk.essay.revisions}</a>
      </p>
      {preview && <ShownEssay preview={preview} />}
    </>
  )
}
