import { z } from 'zod'
import { idsTogether, text } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { dateFields } from '../_dates/read-date-fields'
import { idOr, readAskedReaders, readersFields, readersNow } from '../dialogen/_letter/read-asked-readers'

/** What the form of a mail sends that is confirmed. */
export const mailForm = z.object({
  arrivalId: z.uuid(),
  seen: idsTogether,
  // Not there where only one other writes.
  to: z.union([z.uuid(), z.literal('')]).default(''),
  subject: z.string().trim().max(200),
  body: z.string(),
  ...readersFields,
  ...dateFields,
})

const shownForm = z.object({ arrivalId: z.uuid(), to: text, subject: text, body: text, ...readersFields })

/** What of it is shown as the others would read it, not judged; null when it is not our form at all. */
export function readMailForm(form: FormData) {
  const read = readForm(shownForm, form, ['readers'])
  if (!read) return null
  const { arrivalId, to, subject, body } = read
  const asked = readAskedReaders(read)
  return { arrivalId, subject, body, readers: asked ? readersNow(asked, idOr(to)) : null }
}
