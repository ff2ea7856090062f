import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { fetchBackEssay } from '@/app/(desk)/schrijven/(essays)/concepten/actions'

/** Fetches an essay back that was thrown away. `title`: for whoever hears a list of these. */
export async function FetchBackForm({ draftId, title }: { draftId: string; title: string }) {
  const { discarded } = (await siteTexts()).texts
  return (
    <AnsweredForm action={fetchBackEssay} className="buttons">
      <input type="hidden" name="draftId" value={draftId} />
      <button type="submit" aria-label={`${discarded.fetchBack}: ${title}`}>
        {discarded.fetchBack}
      </button>
    </AnsweredForm>
  )
}
