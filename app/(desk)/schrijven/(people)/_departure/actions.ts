'use server'

import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { sessionCookie } from '@/app/_server/session-cookie'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { signInWith } from '@/app/(desk)/(people)/inloggen/notices'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { takeBackDeparture } from '@/publication/correspondence/leaving/take-back-departure'

const noneAs = z.literal('').transform(() => null)
const choice = {
  texts: z.enum(['under-name', 'under-a-writer', 'withdrawn']).nullable().catch(null),
  successorId: z.union([z.uuid(), noneAs]).nullable().catch(null),
}
const leaveForm = z.object(choice)
const removeForm = z.object({ memberId: z.uuid(), ...choice })
const takeBackForm = z.object({ memberId: z.uuid(), name: z.string().max(200).catch('') })

/** Leaves the publication, after the page that says what becomes of everything. */
export async function leave(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('leave publication', form, async (viewer, { texts }) => {
    const { departures, desk } = texts
    const asked = readForm(leaveForm, form)
    if (!asked?.texts) return bad(departures.chooseTexts)
    const chosen = { texts: asked.texts, successorId: asked.successorId }
    const outcome = await leavePublication(viewer.id, viewer.id, chosen)
    if (outcome.status === 'last-owner') return bad(departures.chooseSuccessor)
    if (outcome.status !== 'removed') return bad(desk.notAllowed)
    const { name, options } = sessionCookie()
    ;(await cookies()).delete({ name, ...options })
    redirect(signInWith('left'))
  })
}

/** Removes a member, after the page that says what becomes of everything. */
export async function remove(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('remove member', form, async (viewer, { texts }) => {
    const { departures, desk } = texts
    const asked = readForm(removeForm, form)
    if (!asked) notFound()
    if (!asked.texts) return bad(departures.chooseTexts)
    // Oneself too is removed on the page of one's own.
    if (asked.memberId === viewer.id) redirect('/schrijven/gegevens/vertrek')
    const chosen = { texts: asked.texts, successorId: null }
    const outcome = await leavePublication(viewer.id, asked.memberId, chosen)
    if (outcome.status === 'last-owner') return bad(desk.members.lastOwner)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    redirect('/schrijven/medewerkers')
  })
}

/** Takes back that somebody leaves. */
export async function takeBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('take back departure', form, async (viewer, { texts }) => {
    const { list } = texts.departures
    const asked = readForm(takeBackForm, form)
    if (!asked) return bad(list.tooLate)
    const outcome = await takeBackDeparture(viewer.id, asked.memberId)
    if (outcome.status === 'not-allowed') return bad(texts.desk.notAllowed)
    return outcome.status === 'taken-back' ? good(list.takenBack(asked.name)) : bad(list.tooLate)
  })
}
