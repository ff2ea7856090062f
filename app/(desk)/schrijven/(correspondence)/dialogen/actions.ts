'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { idsTogether } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import {
  agreeToJoin,
  type JoinAnsweredOutcome,
  refuseToJoin,
} from '@/publication/correspondence/joining/answer-join-request'
import { askToJoin } from '@/publication/correspondence/joining/ask-to-join'
import { acceptAfterAll, declineInvitation } from '@/publication/correspondence/leaving/decline-invitation'
import { leavesSomething } from '@/publication/correspondence/leaving/leaves-something'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { acceptChange, declineChange } from '@/publication/correspondence/letters/decide-change'
import type { Texts } from '@/texts/texts'
import { LETTER_NOTICES } from './_letter/letter-notices'
import { readOther } from './_people/read-other'

const CHANGE_PAGE = '/schrijven/dialogen/[id]/wijzigingen/[changeId]'
const JOIN_PAGE = '/schrijven/dialogen/[id]/correspondenten'
const ofDialogue = z.object({ dialogueId: z.uuid() })
const ofRequest = ofDialogue.extend({ requestId: z.uuid() })
const agreeForm = ofRequest.extend({ letterIds: idsTogether })
const askForm = ofDialogue.extend({ requestId: z.uuid(), letterIds: idsTogether })
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

const JOIN_NOTICES = { joined: 'joined', refused: 'notJoined', withdrawn: 'notAsked' } as const
const JOIN_REFUSALS = {
  'not-found': 'gone',
  already: 'already',
  busy: 'busy',
  'refused-before': 'refusedBefore',
  changed: 'changed',
} as const

/** Begins a dialogue with a member, or with somebody who is invited. */
export async function begin(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('begin dialogue', form, async (viewer, { texts }) => {
    const words = texts.dialogues.begin
    const { dialogueId } = readForm(ofDialogue, form) ?? notFound()
    const asked = readForm(beginForm, form)
    if (!asked) return bad(words.wrongTheme)
    const other = readOther(form, words)
    if ('wrong' in other) return bad(other.wrong)
    const outcome = await beginDialogue(viewer.id, dialogueId, { ...asked, other })
    if (outcome.status === 'not-found') return bad(words.gone)
    if (outcome.status !== 'begun') return bad(words[REFUSALS[outcome.status]])
    redirect(`/schrijven/dialogen/${dialogueId}`)
  })
}

/** Asks the others who write whether a third may join a dialogue. */
export async function add(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('add correspondent', form, async (viewer, { texts }) => {
    const { begin: words, add: own } = texts.dialogues
    const { dialogueId, requestId, letterIds } = readForm(askForm, form) ?? notFound()
    const other = readOther(form, words)
    if ('wrong' in other) return bad(other.wrong)
    const outcome = await askToJoin(viewer.id, dialogueId, requestId, other, letterIds)
    const path = `/schrijven/dialogen/${dialogueId}`
    if (outcome.status === 'joined') redirect(path)
    if (outcome.status === 'asked') redirect(`${path}/correspondenten`)
    if (outcome.status === 'changed') revalidatePath(JOIN_PAGE, 'page')
    if (outcome.status in JOIN_REFUSALS)
      return bad(own[JOIN_REFUSALS[outcome.status as keyof typeof JOIN_REFUSALS]])
    return bad(words[REFUSALS[outcome.status as keyof typeof REFUSALS]])
  })
}

/** A yes to somebody writing along, to that person and the letters that were counted on screen. */
export async function agreeToJoining(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('add correspondent', form, async (viewer, { texts }) => {
    const { dialogueId, requestId, letterIds } = readForm(agreeForm, form) ?? notFound()
    return joinAnswer(dialogueId, await agreeToJoin(viewer.id, requestId, letterIds), texts)
  })
}

/** A no to it; of who asked: not to ask after all. */
export async function refuseJoining(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('add correspondent', form, async (viewer, { texts }) => {
    const { dialogueId, requestId } = readForm(ofRequest, form) ?? notFound()
    return joinAnswer(dialogueId, await refuseToJoin(viewer.id, requestId), texts)
  })
}

/** Decided, there is nothing left on its page: that of the dialogue says what came of it. */
function joinAnswer(
  dialogueId: string,
  { status }: JoinAnsweredOutcome,
  { dialogues: { join: words } }: Texts,
): Answer {
  if (status === 'joined' || status === 'refused' || status === 'withdrawn')
    redirect(`/schrijven/dialogen/${dialogueId}?melding=${LETTER_NOTICES[JOIN_NOTICES[status]]}`)
  revalidatePath(JOIN_PAGE, 'page')
  if (status === 'changed') return bad(words.changed)
  return status === 'kept' ? good(words.saidYes) : bad(words.gone)
}

/** Stops writing in a dialogue, after the page that asks whether to. */
export async function stop(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('stop writing', form, async (viewer, { texts }) => {
    const { dialogueId } = readForm(ofDialogue, form) ?? notFound()
    const outcome = await stopWriting(viewer.id, dialogueId)
    if (outcome.status === 'not-found') return bad(texts.dialogues.add.gone)
    redirect(`/schrijven/dialogen/${dialogueId}`)
  })
}

/** Does not write where one is asked to; where something falls by it, the page of stopping says what, first. */
export async function declineAsked(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('stop writing', form, async (viewer, { texts }) => {
    const { dialogueId } = readForm(ofDialogue, form) ?? notFound()
    const path = `/schrijven/dialogen/${dialogueId}`
    if (await leavesSomething(viewer.id, dialogueId)) redirect(`${path}/stoppen`)
    const outcome = await declineInvitation(viewer.id, dialogueId)
    if (outcome.status === 'not-found') return bad(texts.dialogues.invited.gone)
    redirect(outcome.status === 'wrote' ? `${path}/stoppen` : path)
  })
}

/** Writes along after all, where nothing changed since. */
export async function acceptAsked(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('accept after all', form, async (viewer, { texts }) => {
    const { dialogueId } = readForm(ofDialogue, form) ?? notFound()
    const outcome = await acceptAfterAll(viewer.id, dialogueId)
    if (outcome.status === 'not-found') return bad(texts.dialogues.invited.gone)
    redirect(`/schrijven/dialogen/${dialogueId}`)
  })
}

/** Makes a proposed change the next revision of one's own letter. */
export async function accept(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('decide letter change', form, async (viewer, { texts }) => {
    const words = texts.letters.change
    const { changeId } = readForm(ofChange, form) ?? notFound()
    const outcome = await acceptChange(viewer.id, changeId)
    revalidatePath(CHANGE_PAGE, 'page')
    switch (outcome.status) {
      case 'accepted':
        return good(words.accepted)
      case 'declined':
      case 'declined-before':
        return bad(words.declinedMeanwhile)
      case 'stale':
        return bad(words.isStale)
      case 'refused':
        return bad(words.refused)
      case 'not-for-all':
        return bad(words.notForAllWords(outcome.words))
      case 'not-found':
        return bad(words.gone)
    }
  })
}

/** Leaves one's own letter as it is, and may say why. */
export async function decline(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('decide letter change', form, async (viewer, { texts }) => {
    const words = texts.letters.change
    const { changeId } = readForm(ofChange, form) ?? notFound()
    const asked = readForm(declineForm, form)
    if (!asked) return bad(words.wrongReason)
    const outcome = await declineChange(viewer.id, changeId, asked.reason)
    // A page made anew has no form any more, and whoever typed a reason would lose it.
    if (outcome.status === 'accepted') return bad(words.acceptedMeanwhile)
    if (outcome.status === 'declined-before') return bad(words.declinedBefore)
    if (outcome.status !== 'declined') return bad(words.gone)
    revalidatePath(CHANGE_PAGE, 'page')
    return good(words.declined)
  })
}
