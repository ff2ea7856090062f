'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { Answer } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { discardPostmasterMail } from '@/publication/correspondence/postmaster/discard-postmaster-mail'

const mailForm = z.object({ mailId: z.uuid() })

/** Lays a mail to the postmaster aside. */
export async function discard(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('discard postmaster mail', form, async (viewer) => {
    const asked = readForm(mailForm, form)
    if (!asked) notFound()
    const outcome = await discardPostmasterMail(viewer.id, asked.mailId)
    if (outcome.status === 'not-found') notFound()
    redirect('/schrijven/post#postmaster')
  })
}
