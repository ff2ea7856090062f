'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { basedOn } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { discardDraft } from '@/publication/essays/discarded/discard-draft'
import { fetchBackDraft } from '@/publication/essays/discarded/fetch-back-draft'
import { takeBackSubmission } from '@/publication/essays/drafts/take-back-submission'
import { fetchBackRevision } from '@/publication/essays/revisions/fetch-back-revision'

const revisionForm = z.object({
  draftId: z.uuid(),
  number: z.coerce.number().int().min(1).max(999_999_999),
  basedOn,
})

const draftForm = z.object({ draftId: z.uuid() })

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

/** Throws an essay away, after the page that asks whether to. */
export async function discard(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('discard draft', form, async (viewer, { texts }) => {
    const asked = readForm(draftForm, form)
    if (!asked) notFound()
    const outcome = await discardDraft(viewer.id, asked.draftId)
    if (outcome.status === 'discarded') redirect(`/schrijven/weggegooid?essay=${asked.draftId}`)
    const { discarded } = texts
    const said = {
      submitted: discarded.submittedText,
      published: discarded.publishedText,
      'not-found': discarded.gone,
    }
    return bad(said[outcome.status])
  })
}

/** Fetches an essay back that was thrown away. */
export async function fetchBackEssay(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('discard draft', form, async (viewer, { texts }) => {
    const asked = readForm(draftForm, form)
    if (!asked) notFound()
    const outcome = await fetchBackDraft(viewer.id, asked.draftId)
    if (outcome.status === 'not-found') return bad(texts.discarded.gone)
    redirect(`/schrijven/concepten/${asked.draftId}?terug=ja`)
  })
}

/** Takes an essay back from the editors, so that it can be thrown away. */
export async function takeBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('submit draft', form, async (viewer, { texts }) => {
    const asked = readForm(draftForm, form)
    if (!asked) notFound()
    const outcome = await takeBackSubmission(viewer.id, asked.draftId)
    if (outcome.status === 'not-found') return bad(texts.discarded.gone)
    redirect(`/schrijven/concepten/${asked.draftId}/weggooien`)
  })
}
