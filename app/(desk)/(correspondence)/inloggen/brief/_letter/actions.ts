'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer, requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad, withTyped } from '@/app/(desk)/_forms/answer'
import { idsTogether } from '@/app/(desk)/_forms/fields'
import { leaveForPage } from '@/app/(desk)/_forms/left-words/leave-for-page'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { dateFields, readDateFields } from '@/app/(desk)/schrijven/(correspondence)/_dates/read-date-fields'
import {
  readAskedReaders,
  readersFields,
} from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/read-asked-readers'
import { readTypedLetter } from '@/app/(desk)/schrijven/(correspondence)/post/_passages/read-typed-letter'
import { chosenInWords } from '@/app/(desk)/schrijven/(correspondence)/post/chosen-in-words'
import { refusalInWords } from '@/app/(desk)/schrijven/(correspondence)/post/refusal-in-words'
import { chooseLineEndsByLink } from '@/publication/correspondence/arrivals/notices/choose-line-ends-by-link'
import {
  type AdjustedLetter,
  confirmByLink,
} from '@/publication/correspondence/arrivals/notices/confirm-by-link'
import { LINE_ENDS } from '@/publication/correspondence/arrivals/reading/line-ends'
import { textsIn } from '@/texts/texts'
import { linkForm } from '../../_by-link/link-form'

const readLetterForm = linkForm.extend({ seen: idsTogether, lineEnds: z.enum(LINE_ENDS).default('joined') })
const lineEndsForm = linkForm.extend({ act: z.enum(LINE_ENDS), body: z.string().optional() })
const adjustedForm = linkForm.extend({
  seen: idsTogether,
  // Not there where only one other writes.
  to: z.union([z.uuid(), z.literal('')]).default(''),
  subject: z.string().trim().max(200),
  body: z.string(),
  withQuoted: z.literal('on').optional(),
  withSignature: z.literal('on').optional(),
  ...readersFields,
  ...dateFields,
})
const { trouble } = textsIn('nl').letterNotice.page

/** Open to strangers: whoever has the link confirms that one letter, as it was read. */
export async function confirmAsRead(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const given = readForm(readLetterForm, form)
    if (!given) return redirect('/inloggen')
    // In another tab its lines may have been chosen otherwise: what was on screen counts.
    await choose({ token: given.token, act: given.lineEnds })
    return confirm(given, null)
  })
}

/** Open to strangers: has the lines of that letter as they came, or joined. */
export async function chooseLinesByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const given = readForm(lineEndsForm, form)
    if (given) await choose(given)
    redirect(given ? `/inloggen/brief/${given.token}` : '/inloggen')
  })
}

/** Open to strangers: the same, as it was adjusted on the page. */
export async function confirmAdjusted(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  const answer = await inWords(trouble, bad, async () => {
    const { texts } = await siteTexts()
    const typed = readTypedLetter(form, texts.arrivals)
    if ('answer' in typed) return typed.answer
    const { sent } = typed
    const chosen = readForm(lineEndsForm, sent)
    if (chosen) return chosenInWords(await choose(chosen), chosen.act, texts.arrivals)
    const given = readForm(adjustedForm, sent, ['readers'])
    if (!given) return bad(texts.arrivals.wrongSubject)
    const date = readDateFields(given)
    if (date === 'wrong') return bad(texts.letters.dates.wrong)
    const { to, subject, body, withQuoted, withSignature } = given
    const putBack = { withQuoted: withQuoted === 'on', withSignature: withSignature === 'on' }
    return confirm(given, {
      subject,
      body,
      toMemberId: to || null,
      readers: readAskedReaders(given),
      ...putBack,
      ...(date !== undefined && { date }),
    })
  })
  await leaveForPage(form, answer)
  return withTyped(answer, form)
}

async function choose({ token: link, act: lineEnds, body: typed }: z.infer<typeof lineEndsForm>) {
  const viewer = await findViewer()
  const choice = { lineEnds, ...(typed !== undefined && { typed }) }
  const outcome = await chooseLineEndsByLink(link, viewer?.id ?? null, choice)
  if (outcome.status === 'chosen') revalidatePath(`/inloggen/brief/${link}/aanpassen`)
  return outcome
}

/** Done, or closed where nothing was typed, the page behind the link says so. */
async function confirm(
  { token: link, seen }: { token: string; seen: string[] },
  adjusted: AdjustedLetter | null,
): Promise<Answer> {
  const viewer = await findViewer()
  const outcome = await confirmByLink(link, viewer?.id ?? null, adjusted, new Date(), seen)
  const site = await siteTexts()
  // The page that says what became of it would take away what was typed.
  if (outcome.status === 'closed' && adjusted) return bad(site.texts.arrivals.linkClosed)
  if (outcome.status === 'confirmed' || outcome.status === 'closed') redirect(`/inloggen/brief/${link}`)
  // The page names whom it goes to, who are more by now.
  if (outcome.status === 'somebody-came')
    revalidatePath(adjusted ? `/inloggen/brief/${link}/aanpassen` : `/inloggen/brief/${link}`)
  return bad(refusalInWords(outcome, site))
}
