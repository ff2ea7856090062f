import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { openPlan } from './actions'

/** The button that makes a draft of a planned essay. */
export async function BringBack({ planId, title }: { planId: string; title: string }) {
  const { planned, desk } = (await siteTexts()).texts
  return (
    <AnsweredForm action={openPlan}>
      <input type="hidden" name="planId" value={planId} />
      <p className="hint">{planned.aboutDraft}</p>
      <button type="submit" aria-label={`${planned.toDraft}: ${title.trim() || desk.lists.untitled}`}>
        {planned.toDraft}
      </button>
    </AnsweredForm>
  )
}
