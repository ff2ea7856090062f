'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer, requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad, good, withTyped } from '@/app/(desk)/_forms/answer'
import { text } from '@/app/(desk)/_forms/fields'
import { leaveForPage } from '@/app/(desk)/_forms/left-words/leave-for-page'
import { readForm } from '@/app/(desk)/_forms/read-form'
import {
  answeredWords,
  letStayFields,
} from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/let-stay'
import {
  LONGEST_ANSWER,
  readQuestionAnswer,
} from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/question-answer'
import { questionWords } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/question-words'
import { withWhatCame } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/what-came'
import {
  answerAndApproveByLink,
  answerByLink,
  approveByLink,
  findWhatCameByLink,
  objectByLink,
} from '@/publication/correspondence/compositions/by-mail/answer-by-link'
import { SHOWN_MARK } from '@/publication/correspondence/compositions/shown-mark'
import { textsIn } from '@/texts/texts'
import { linkForm } from '../../_by-link/link-form'

const refusalForm = linkForm.extend({ reason: text.transform((typed) => typed.trim()) })
/** A page that does not say what it showed showed nothing. */
const shown = z.string().regex(SHOWN_MARK).catch('')
const approvalForm = linkForm.extend({ shown })
const questionForm = linkForm.extend({
  shown,
  answer: z.string().max(LONGEST_ANSWER).transform(readQuestionAnswer),
})
const letStayForm = linkForm.extend({ shown, ...letStayFields })
const { trouble } = textsIn('nl').proofByMail.page

/** Open to strangers: whoever has the link says yes to exactly the text it was mailed for. */
export async function agreeByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const { token, shown } = readForm(approvalForm, form) ?? redirect('/inloggen')
    const outcome = await approveByLink(token, await viewerId(), shown)
    // Done or closed, the page behind the link says so.
    if (outcome.status === 'approved' || outcome.status === 'closed') redirect(pageOf(token))
    const { approvals } = (await siteTexts()).texts.compositions
    if (outcome.status === 'not-found') return bad(approvals.gone)
    revalidatePath(pageOf(token))
    const answer = bad(approvals[outcome.status])
    if (outcome.status !== 'shown-in-part') return answer
    return withWhatCame(answer, await findWhatCameByLink(token, shown), approvals)
  })
}

/** Open to strangers: the same for a no, and why. */
export async function disagreeByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  const answer = await inWords(trouble, bad, async () => {
    const { token, reason } = readForm(refusalForm, form) ?? redirect('/inloggen')
    const { compositions, proofByMail } = (await siteTexts()).texts
    const { approvals } = compositions
    if (reason === '' || reason.length > 1000) return bad(approvals.noReason)
    const outcome = await objectByLink(token, await viewerId(), reason)
    if (outcome.status === 'objected') redirect(pageOf(token))
    // The page that says what became of it would take the reason away.
    return bad(outcome.status === 'not-found' ? approvals.gone : proofByMail.page.linkClosed)
  })
  await leaveForPage(form, answer)
  return withTyped(answer, form)
}

/** Open to strangers: whoever has the link says of one thing that looks private that it may be read. */
export async function answerQuestionByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const { token, answer, shown } = readForm(questionForm, form) ?? notFound()
    const outcome = await answerByLink(token, await viewerId(), answer)
    if (outcome.status === 'closed') redirect(pageOf(token))
    const { texts, language } = await siteTexts()
    const { approvals, findings } = texts.compositions
    if (outcome.status === 'not-found') return bad(findings.gone)
    revalidatePath(pageOf(token))
    const came = await findWhatCameByLink(token, shown)
    return withWhatCame(good(questionWords(outcome, findings, language)), came, approvals)
  })
}

/** Open to strangers: the same of everything that is ticked, and yes to the text with it. */
export async function letStayAndAgreeByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  const answer = await inWords(trouble, bad, async () => {
    const { token, answers, shown } = readForm(letStayForm, form, ['answers']) ?? notFound()
    const outcome = await answerAndApproveByLink(token, await viewerId(), { answers, shown })
    if (outcome.status === 'approved' || outcome.status === 'closed') redirect(pageOf(token))
    const { texts, language } = await siteTexts()
    const { approvals, findings } = texts.compositions
    if (outcome.status === 'not-found') return bad(findings.gone)
    if (outcome.status === 'unanswered' && answers.length === 0) return bad(findings.nothingTicked)
    revalidatePath(pageOf(token))
    // Something else is asked too: what was ticked is answered, and not agreed to.
    const said =
      outcome.status === 'answered'
        ? good(answeredWords(answers.length, outcome, findings, language))
        : bad(approvals[outcome.status])
    return withWhatCame(said, await findWhatCameByLink(token, shown), approvals)
  })
  return withTyped(answer, form)
}

const viewerId = async () => (await findViewer())?.id ?? null
const pageOf = (token: string) => `/inloggen/drukproef/${token}`
