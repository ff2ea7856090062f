'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { basedOn } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { discardLetter } from '@/publication/correspondence/discarded/discard-letter'
import { fetchBackLetter } from '@/publication/correspondence/discarded/fetch-back-letter'
import { fetchBackLetterRevision } from '@/publication/correspondence/letters/fetch-back-letter-revision'

const letterForm = z.object({ letterId: z.uuid() })
const revisionForm = letterForm.extend({
  dialogueId: z.uuid(),
  number: z.coerce.number().int().min(1).max(999_999_999),
  basedOn,
})

/** Makes an older revision of a letter that was not sent the newest again. */
export async function fetchBackRevision(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('write letter', form, async (viewer, { texts }) => {
    const { dialogueId, letterId, number, ...asked } = readForm(revisionForm, form) ?? notFound()
    const words = texts.letters.revisions.unsent
    const outcome = await fetchBackLetterRevision(viewer.id, letterId, asked.basedOn, number)
    switch (outcome.status) {
      case 'saved':
        redirect(`/schrijven/dialogen/${dialogueId}/schrijven?versie=${number}`)
        break
      case 'stale':
        return bad(words.stale(outcome.newest.revision))
      case 'discarded':
        return bad(words.isDiscarded)
      case 'sent':
        return bad(words.isSent)
      case 'not-found':
        return bad(words.gone)
    }
  })
}

/** Throws a letter away that was not sent, after the page that asks whether to. */
export async function discardUnsent(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('discard letter', form, async (viewer, { texts }) => {
    const { letterId } = readForm(letterForm, form) ?? notFound()
    const words = texts.discarded.letter
    const outcome = await discardLetter(viewer.id, letterId)
    if (outcome.status === 'discarded') redirect(`/schrijven/weggegooid?brief=${letterId}`)
    return bad(outcome.status === 'sent' ? words.isSent : words.gone)
  })
}

/** Fetches a letter back that was thrown away. */
export async function fetchBackUnsent(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('discard letter', form, async (viewer, { texts }) => {
    const { letterId } = readForm(letterForm, form) ?? notFound()
    const words = texts.discarded.letter
    const outcome = await fetchBackLetter(viewer.id, letterId)
    if (outcome.status === 'fetched-back')
      redirect(`/schrijven/dialogen/${outcome.dialogueId}/schrijven?terug=ja`)
    const said = { stopped: words.stopped, another: words.another, 'not-found': words.gone }
    return bad(said[outcome.status])
  })
}
