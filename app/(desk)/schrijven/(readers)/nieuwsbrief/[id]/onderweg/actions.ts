'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { text } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { makeAllFiles } from '@/publication/readers/mailings/make-all-files'
import { pauseMailing, resumeMailing } from '@/publication/readers/mailings/pause-mailing'
import { MOST_WHY, resendIssue } from '@/publication/readers/mailings/resend-issue'
import { retrySite } from '@/publication/readers/mailings/retry-site'
import { stopMailing } from '@/publication/readers/mailings/stop-mailing'
import { undoMailing } from '@/publication/readers/mailings/undo-mailing'

const deedForm = z.object({
  issueDraftId: z.uuid(),
  mailingId: z.uuid(),
  act: z.enum(['undo', 'pause', 'resume', 'stop', 'all-files']),
})
const siteForm = z.object({ issueDraftId: z.uuid(), site: z.string().max(255) })

const resendForm = z.object({ mailingId: z.uuid(), resentTo: z.enum(['new', 'uncertain']), because: text })

type Deed = z.infer<typeof deedForm>['act']

const DEEDS: Record<Deed, (memberId: string, mailingId: string) => Promise<{ status: string }>> = {
  undo: undoMailing,
  pause: (memberId, mailingId) => pauseMailing(memberId, mailingId),
  resume: resumeMailing,
  stop: (memberId, mailingId) => stopMailing(memberId, mailingId),
  'all-files': makeAllFiles,
}

/** Undoes, pauses, resumes or stops a mailing, or has all of it become files. */
export async function decideMailing(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('send issue', form, async (viewer, { texts }) => {
    const asked = readForm(deedForm, form) ?? notFound()
    const { status } = await DEEDS[asked.act](viewer.id, asked.mailingId)
    if (status === 'too-late') return bad(texts.mailings.answers.tooLate)
    if (status === 'not-found') return bad(texts.mailings.answers.changed)
    redirect(`/schrijven/nieuwsbrief/${asked.issueDraftId}${status === 'undone' ? '' : '/onderweg'}`)
  })
}

/** Has a receiving site tried again that did not want our mail. */
export async function retry(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('send issue', form, async (viewer, { texts }) => {
    const asked = readForm(siteForm, form) ?? notFound()
    const { status } = await retrySite(viewer.id, asked.site)
    if (status === 'not-found') return bad(texts.mailings.answers.changed)
    redirect(`/schrijven/nieuwsbrief/${asked.issueDraftId}/onderweg`)
  })
}

/** Has an issue that went out sent again to some, with the reason. */
export async function resend(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('send issue', form, async (viewer, { texts }) => {
    const { mailingId, resentTo, because } = readForm(resendForm, form) ?? notFound()
    const outcome = await resendIssue(viewer.id, mailingId, { to: resentTo, because })
    const { again, answers } = texts.mailings
    switch (outcome.status) {
      case 'planned':
        redirect(`/schrijven/nieuwsbrief/${outcome.mailingId}/onderweg`)
        break
      case 'no-reason':
        return bad(again.noReason)
      case 'reason-too-long':
        return bad(again.reasonTooLong(MOST_WHY))
      case 'nobody':
        return bad(again.nobody)
      case 'planned-already':
        return bad(again.already)
      case 'not-found':
        return bad(answers.changed)
    }
  })
}
