'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { addCorrespondent } from '@/publication/correspondence/dialogues/add-correspondent'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import { acceptChange, declineChange } from '@/publication/correspondence/letters/decide-change'
import { textsIn } from '@/texts/texts'
import { readOther } from './_people/read-other'

const trouble = () => bad(textsIn('nl').letters.form.trouble)
const CHANGE_PAGE = '/schrijven/dialogen/[id]/wijzigingen/[changeId]'
const ofDialogue = z.object({ dialogueId: z.uuid() })
const ofChange = z.object({ changeId: z.uuid() })
const declineForm = ofChange.extend({ reason: z.string().max(1000) })
const beginForm = ofDialogue.extend({
  theme: z
    .string()
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(200)),
  writesFirst: z.enum(['me', 'other']),
})

const REFUSALS = {
  oneself: 'oneself',
  'no-such-member': 'noSuchMember',
  'too-many-invitations': 'tooManyInvitations',
} as const

/** Begins a dialogue with a member, or with somebody who is invited. */
export async function begin(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('begin dialogue')
    const words = (await siteTexts()).texts.dialogues.begin
    const { dialogueId } = ofDialogue.safeParse(Object.fromEntries(form)).data ?? notFound()
    const asked = beginForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.wrongTheme, form)
    const other = readOther(form, words)
    if ('wrong' in other) return bad(other.wrong, form)
    const outcome = await beginDialogue(viewer.id, dialogueId, { ...asked.data, other })
    if (outcome.status === 'not-found') return bad(words.gone, form)
    if (outcome.status !== 'begun') return bad(words[REFUSALS[outcome.status]], form)
    redirect(`/schrijven/dialogen/${dialogueId}`)
  })
}

/** Asks a third to join a dialogue. */
export async function add(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('add correspondent')
    const { begin: words, add: own } = (await siteTexts()).texts.dialogues
    const { dialogueId } = ofDialogue.safeParse(Object.fromEntries(form)).data ?? notFound()
    const other = readOther(form, words)
    if ('wrong' in other) return bad(other.wrong, form)
    const outcome = await addCorrespondent(viewer.id, dialogueId, other)
    if (outcome.status === 'not-found') return bad(own.gone, form)
    if (outcome.status === 'already') return bad(own.already, form)
    if (outcome.status !== 'added') return bad(words[REFUSALS[outcome.status]], form)
    redirect(`/schrijven/dialogen/${dialogueId}`)
  })
}

/** Makes a proposed change the next revision of one's own letter. */
export async function accept(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('decide letter change')
    const words = (await siteTexts()).texts.letters.change
    const { changeId } = ofChange.safeParse(Object.fromEntries(form)).data ?? notFound()
    const outcome = await acceptChange(viewer.id, changeId)
    revalidatePath(CHANGE_PAGE, 'page')
    switch (outcome.status) {
      case 'accepted':
        return good(words.accepted)
      case 'declined':
        return bad(words.declinedMeanwhile)
      case 'stale':
        return bad(words.isStale)
      case 'refused':
        return bad(words.refused)
      case 'not-for-all':
        return bad(words.tellsNewcomer)
      case 'not-found':
        return bad(words.gone)
    }
  })
}

/** Leaves one's own letter as it is, and may say why. */
export async function decline(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('decide letter change')
    const words = (await siteTexts()).texts.letters.change
    const { changeId } = ofChange.safeParse(Object.fromEntries(form)).data ?? notFound()
    const asked = declineForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.wrongReason)
    const outcome = await declineChange(viewer.id, changeId, asked.data.reason)
    revalidatePath(CHANGE_PAGE, 'page')
    if (outcome.status === 'accepted') return bad(words.acceptedMeanwhile)
    return outcome.status === 'declined' ? good(words.declined) : bad(words.gone)
  })
}
