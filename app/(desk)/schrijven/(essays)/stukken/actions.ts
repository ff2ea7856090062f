'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, quiet } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { editPiece } from '@/publication/essays/pieces-at-desk/edit-piece'
import { pickPiece } from '@/publication/essays/pieces-at-desk/pick-piece'

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
