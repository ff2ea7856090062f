import { siteTexts } from '@/app/_server/site-texts'
import type { Answer } from '@/app/(desk)/_forms/answer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'

type Props = {
  action: (before: unknown, form: FormData) => Promise<Answer>
  /** what is fetched back, as the form says it */
  field: { draftId: string } | { letterId: string }
  /** for whoever hears a list of these */
  title: string
}

/** Fetches something back that was thrown away. */
export async function FetchBackForm({ action, field, title }: Props) {
  const { discarded } = (await siteTexts()).texts
  return (
    <AnsweredForm action={action} className="buttons">
      {Object.entries(field).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-label={`${discarded.fetchBack}: ${title}`}>
        {discarded.fetchBack}
      </button>
    </AnsweredForm>
  )
}
