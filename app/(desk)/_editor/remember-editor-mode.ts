'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { type Answer, quiet } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { chooseEditorMode } from '@/publication/people/members/choose-editor-mode'

const modeForm = z.object({ mode: z.enum(['formatted', 'source', 'plain']) })

/** Remembers how the viewer wants to see texts while they write. */
export async function rememberEditorMode(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('read desk', form, async (viewer) => {
    const { mode } = readForm(modeForm, form) ?? notFound()
    await chooseEditorMode(viewer.id, mode)
    return quiet()
  })
}
