'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActingMember } from '@/app/_server/viewer'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { editPiece } from '@/publication/essays/pieces-at-desk/edit-piece'
import { pickPiece } from '@/publication/essays/pieces-at-desk/pick-piece'

const pieceForm = z.object({ pieceId: z.uuid(), picked: z.enum(['yes', 'no']).optional() })

/** Opens a published essay for editing, in a draft that readers do not see. */
export async function openPiece(form: FormData): Promise<void> {
  const viewer = await requireActingMember('edit piece')
  const asked = pieceForm.safeParse(Object.fromEntries(form))
  if (!asked.success) notFound()
  const outcome = await editPiece(viewer.id, asked.data.pieceId)
  if (outcome.status !== 'open') notFound()
  redirect(`/schrijven/concepten/${outcome.draftId}`)
}

/** Takes a piece away from readers, after the page that asks whether to. */
export async function withdraw(form: FormData): Promise<void> {
  const viewer = await requireActingMember('withdraw piece')
  const asked = pieceForm.safeParse(Object.fromEntries(form))
  if (!asked.success) notFound()
  const outcome = await withdrawPiece(viewer.id, asked.data.pieceId)
  if (outcome.status === 'not-found') notFound()
  redirect(`/schrijven/stukken/${asked.data.pieceId}/intrekken`)
}

/** Puts a piece among the picks on home, or takes it away from there. */
export async function pick(form: FormData): Promise<void> {
  const viewer = await requireActingMember('pick piece')
  const asked = pieceForm.safeParse(Object.fromEntries(form))
  if (!asked.success) notFound()
  const outcome = await pickPiece(viewer.id, asked.data.pieceId, asked.data.picked === 'yes')
  if (outcome.status === 'not-found') notFound()
  revalidatePath('/schrijven/stukken')
}
