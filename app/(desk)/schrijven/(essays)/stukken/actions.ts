'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad, good, quiet } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { editPiece } from '@/publication/essays/pieces-at-desk/edit-piece'
import { pickPiece } from '@/publication/essays/pieces-at-desk/pick-piece'
import { bringBackPlan } from '@/publication/files/planned/bring-back-plan'
import { decidePlanned } from '@/publication/files/planned/decide-planned'
import { publishAtOnce } from '@/publication/files/planned/publish-at-once'

const planForm = z.object({ planId: z.uuid(), deed: z.enum(['publish', 'cancel', 'plan']) })
const openForm = planForm.pick({ planId: true })
const pieceForm = z.object({ pieceId: z.uuid(), picked: z.enum(['yes', 'no']).optional() })

/** Opens a published essay for editing, in a draft that readers do not see. */
export async function openPiece(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('edit piece', form, async (viewer) => {
    const asked = readForm(pieceForm, form)
    if (!asked) notFound()
    const outcome = await editPiece(viewer.id, asked.pieceId)
    if (outcome.status !== 'open') notFound()
    redirect(`/schrijven/concepten/${outcome.draftId}`)
  })
}

/** Takes a piece away from readers, after the page that asks whether to. */
export async function withdraw(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('withdraw piece', form, async (viewer) => {
    const asked = readForm(pieceForm, form)
    if (!asked) notFound()
    const outcome = await withdrawPiece(viewer.id, asked.pieceId)
    if (outcome.status === 'not-found') notFound()
    redirect(`/schrijven/stukken/${asked.pieceId}/intrekken`)
  })
}

/** Makes a draft of a planned essay and opens it; it does not go out by itself any more. */
export async function openPlan(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('publish draft', form, async (viewer, { texts }) => {
    const asked = readForm(openForm, form)
    if (!asked) notFound()
    const outcome = await bringBackPlan(viewer.id, asked.planId)
    if (outcome.status === 'refused') return bad(texts.planned.notToDraft(outcome.problem))
    if (outcome.status !== 'draft') return bad(texts.planned.gone)
    redirect(`/schrijven/concepten/${outcome.draftId}`)
  })
}

/** Publishes what is planned at once, keeps it from going out by itself, or lets it again. */
export async function decidePlan(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('publish draft', form, async (viewer, { texts }) => {
    const asked = readForm(planForm, form)
    if (!asked) notFound()
    const { planId, deed } = asked
    const outcome = await (deed === 'publish'
      ? publishAtOnce(viewer.id, planId)
      : decidePlanned(viewer.id, planId, deed === 'cancel'))
    revalidatePath('/schrijven/stukken')
    if (outcome.status === 'not-found') return bad(texts.planned.gone)
    if (outcome.status === 'refused') return bad(texts.planned.refused(outcome.problem))
    return outcome.status === 'published' ? good(texts.planned.published(outcome.path)) : quiet()
  })
}

/** Puts a piece among the picks on home, or takes it away from there. */
export async function pick(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('pick piece', form, async (viewer) => {
    const asked = readForm(pieceForm, form)
    if (!asked) notFound()
    const outcome = await pickPiece(viewer.id, asked.pieceId, asked.picked === 'yes')
    if (outcome.status === 'not-found') notFound()
    revalidatePath('/schrijven/stukken')
    return quiet()
  })
}
