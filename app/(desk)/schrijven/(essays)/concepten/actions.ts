'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { basedOn } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { fetchBackRevision } from '@/publication/essays/revisions/fetch-back-revision'

const revisionForm = z.object({
  draftId: z.uuid(),
  number: z.coerce.number().int().min(1).max(999_999_999),
  basedOn,
})

/** Makes an older revision of an essay the newest again. */
export async function fetchBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('save draft', form, async (viewer, { texts }) => {
    const asked = readForm(revisionForm, form)
    if (!asked) notFound()
    const words = texts.revisions
    const outcome = await fetchBackRevision(viewer.id, asked.draftId, asked.basedOn, asked.number)
    switch (outcome.status) {
      case 'saved':
        redirect(`/schrijven/concepten/${asked.draftId}?versie=${asked.number}`)
        break
      case 'stale':
        return bad(words.stale(outcome.newest.savedByName, outcome.newest.number))
      case 'discarded':
        return bad(words.isDiscarded)
      case 'not-found':
        return bad(words.gone)
    }
  })
}
