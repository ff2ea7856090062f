'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { confirmExchange } from '@/publication/correspondence/arrivals/exchange/confirm-exchange'
import { sayWhoIsWho } from '@/publication/correspondence/arrivals/exchange/say-who-is-who'
import { MOST_MAILS, takeInExchange } from '@/publication/correspondence/arrivals/exchange/take-in-exchange'
import { textsIn } from '@/texts/texts'

const trouble = () => bad(textsIn('nl').desk.trouble)
const uploadForm = z.object({
  dialogueId: z.uuid(),
  files: z
    .array(z.instanceof(File))
    .transform((files) => files.filter(({ size, name }) => size > 0 || name !== '')),
})
const exchangeForm = z.object({ dialogueId: z.uuid(), exchangeId: z.uuid() })
const confirmForm = exchangeForm.extend({ permission: z.literal('yes') })
/** `writer:` and an address, for each address in the mails. */
const WRITER = /^writer:(.+)$/

/** Keeps the mails of an upload and has them read. */
export async function upload(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('upload exchange')
    const words = (await siteTexts()).texts.arrivals.exchange
    const asked = uploadForm.safeParse({ dialogueId: form.get('dialogueId'), files: form.getAll('files') })
    if (!asked.success) return bad(words.gone)
    if (asked.data.files.length === 0) return bad(words.noFiles)
    const outcome = await takeInExchange(viewer.id, asked.data.dialogueId, await toBytes(asked.data.files))
    if (outcome.status === 'no-mail') return bad(words.noMail(outcome.name))
    if (outcome.status === 'no-mails') return bad(words.noMails)
    if (outcome.status === 'too-many') return bad(words.tooMany(MOST_MAILS))
    if (outcome.status === 'too-large') return bad(words.tooLarge)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(pathOf(asked.data.dialogueId))
    return good(words.taken)
  })
}

/** Keeps which address is which correspondent. */
export async function keepWhoIsWho(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('upload exchange')
    const words = (await siteTexts()).texts.arrivals.exchange
    const asked = exchangeForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.gone)
    const outcome = await sayWhoIsWho(viewer.id, asked.data.exchangeId, writersIn(form))
    if (outcome.status === 'not-ready') return bad(words.notReady)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(pathOf(asked.data.dialogueId))
    return good(words.kept)
  })
}

/** Makes all proposals of an exchange letters, for an editor who declares to have permission. */
export async function confirmAll(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('confirm exchange')
    const words = (await siteTexts()).texts.arrivals.exchange
    const asked = confirmForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.needsPermission)
    const outcome = await confirmExchange(viewer.id, asked.data.exchangeId, words.permission)
    if (outcome.status === 'not-ready') return bad(words.notReady)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(pathOf(asked.data.dialogueId))
    return good(words.confirmedAll(outcome.count, outcome.left))
  })
}

const pathOf = (dialogueId: string) => `/schrijven/dialogen/${dialogueId}/uitwisseling`

function toBytes(files: File[]) {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  )
}

function writersIn(form: FormData): Record<string, string> {
  const named = [...form].flatMap(([field, value]) => {
    const address = WRITER.exec(field)?.[1]
    return address && typeof value === 'string' ? [[address, value] as const] : []
  })
  return Object.fromEntries(named)
}
