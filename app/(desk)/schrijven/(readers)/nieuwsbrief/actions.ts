'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { text } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { beginIssue } from '@/publication/readers/issues/begin-issue'
import { discardIssue } from '@/publication/readers/issues/discard-issue'
import { planMailing } from '@/publication/readers/mailings/plan-mailing'
import { longMoment } from '@/texts/dates'
import { readLocalMoment } from '@/texts/local-moment'

const issueForm = z.object({ issueDraftId: z.uuid() })
const sendForm = issueForm.extend({ when: z.enum(['now', 'later']).catch('now'), moment: text })

/** Begins an issue and goes to it. */
export async function begin(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('write issue', form, async (viewer) => {
    const asked = readForm(issueForm, form)
    if (!asked || !(await beginIssue(viewer.id, asked.issueDraftId))) notFound()
    redirect(`/schrijven/nieuwsbrief/${asked.issueDraftId}`)
  })
}

/** Throws an issue away, after the page that asks whether to. */
export async function discard(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('write issue', form, async (viewer, { texts }) => {
    const asked = readForm(issueForm, form) ?? notFound()
    const outcome = await discardIssue(viewer.id, asked.issueDraftId)
    if (outcome.status === 'discarded') redirect('/schrijven/nieuwsbrief')
    const { discarding } = texts.issues.desk
    return bad(outcome.status === 'not-found' ? discarding.gone : discarding[outcome.status])
  })
}

/** Has an issue mailed to all who read the newsletter: at once, or at a moment. */
export async function send(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('send issue', form, async (viewer, { texts, language }) => {
    const { issueDraftId, when, moment } = readForm(sendForm, form) ?? notFound()
    const { sending } = texts.issues.desk
    const startsAt = when === 'now' ? null : readLocalMoment(moment)
    if (when === 'later' && !startsAt) return bad(sending.noMoment)
    const outcome = await planMailing(viewer.id, { issueDraftId, startsAt }, new Date())
    switch (outcome.status) {
      case 'planned':
        redirect(`/schrijven/nieuwsbrief/${issueDraftId}/onderweg`)
        break
      case 'planned-already':
        return bad(sending.already(longMoment(outcome.startsAt, language)))
      case 'past':
        return bad(sending.past)
      case 'too-far':
        return bad(sending.tooFar)
      case 'not-found':
        return bad(sending.gone)
    }
  })
}
