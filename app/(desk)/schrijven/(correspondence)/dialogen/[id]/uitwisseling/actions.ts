'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm, readNamed } from '@/app/(desk)/_forms/read-form'
import { confirmExchange } from '@/publication/correspondence/arrivals/exchange/confirm-exchange'
import { sayWhoIsWho } from '@/publication/correspondence/arrivals/exchange/say-who-is-who'
import { MOST_MAILS, takeInExchange } from '@/publication/correspondence/arrivals/exchange/take-in-exchange'

const uploadForm = z.object({
  dialogueId: z.uuid(),
  files: z
    .array(z.instanceof(File))
    .transform((files) => files.filter(({ size, name }) => size > 0 || name !== '')),
})
const exchangeForm = z.object({ dialogueId: z.uuid(), exchangeId: z.uuid() })
const confirmForm = exchangeForm.extend({ permission: z.literal('yes') })
/** and an address, for each address in the mails */
const WRITER = 'writer:'

/** Keeps the mails of an upload and has them read. */
export async function upload(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('upload exchange', form, async (viewer, { texts }) => {
    const words = texts.arrivals.exchange
    const asked = readForm(uploadForm, form, ['files'])
    if (!asked) return bad(words.gone)
    if (asked.files.length === 0) return bad(words.noFiles)
    const outcome = await takeInExchange(viewer.id, asked.dialogueId, await toBytes(asked.files))
    if (outcome.status === 'no-mail') return bad(words.noMail(outcome.name))
    if (outcome.status === 'no-mails') return bad(words.noMails)
    if (outcome.status === 'too-many') return bad(words.tooMany(MOST_MAILS))
    if (outcome.status === 'too-large') return bad(words.tooLarge)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(pathOf(asked.dialogueId))
    return good(words.taken)
  })
}

/** Keeps which address is which correspondent. */
export async function keepWhoIsWho(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('upload exchange', form, async (viewer, { texts }) => {
    const words = texts.arrivals.exchange
    const asked = readForm(exchangeForm, form)
    if (!asked) return bad(words.gone)
    const outcome = await sayWhoIsWho(viewer.id, asked.exchangeId, readNamed(form, WRITER))
    if (outcome.status === 'not-ready') return bad(words.notReady)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(pathOf(asked.dialogueId))
    return good(words.kept)
  })
}

/** Makes all proposals of an exchange letters, for an editor who declares to have permission. */
export async function confirmAll(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm exchange', form, async (viewer, { texts }) => {
    const words = texts.arrivals.exchange
    const asked = readForm(confirmForm, form)
    if (!asked) return bad(words.needsPermission)
    const outcome = await confirmExchange(viewer.id, asked.exchangeId, words.permission)
    if (outcome.status === 'not-ready') return bad(words.notReady)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(pathOf(asked.dialogueId))
    return good(words.confirmedAll(outcome.count, outcome.left))
  })
}

const pathOf = (dialogueId: string) => `/schrijven/dialogen/${dialogueId}/uitwisseling`

function toBytes(files: File[]) {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  )
}
