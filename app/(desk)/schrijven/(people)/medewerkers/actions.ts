'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { changeRole } from '@/publication/people/members/change-role'
import { inviteMember } from '@/publication/people/members/invite-member'
import { findMailWay } from '@/publication/readers/mail-server/find-mail-way'

const role = z.enum(['contributor', 'editor', 'owner'])
const inviteForm = z.object({
  email: z.email().max(254),
  name: z.string().trim().max(100),
  role,
  authorId: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
})
const roleForm = z.object({ memberId: z.uuid(), role })

/** Invites somebody by their address. */
export async function invite(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('invite member', form, async (viewer, { texts }) => {
    const { desk } = texts
    const asked = readForm(inviteForm, form)
    if (!asked) return bad(desk.members.wrongInvitation)
    const outcome = await inviteMember(viewer.id, asked)
    if (outcome.status === 'already-member') return bad(desk.members.alreadyMember)
    if (outcome.status === 'leaving') return bad(texts.departures.leaving)
    if (outcome.status === 'byline-taken') return bad(desk.members.bylineTaken)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    revalidatePath('/schrijven/medewerkers')
    return good(desk.members.invited[await findMailWay()](asked.name || asked.email))
  })
}

/** Gives a member another role. */
export async function giveRole(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('change role', form, async (viewer, { texts }) => {
    const { desk } = texts
    const asked = readForm(roleForm, form)
    if (!asked) return bad(desk.members.gone)
    const outcome = await changeRole(viewer.id, asked.memberId, asked.role)
    if (outcome.status === 'last-owner') return bad(desk.members.lastOwner)
    if (outcome.status === 'not-found') return bad(desk.members.gone)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    revalidatePath('/schrijven/medewerkers')
    return good(desk.members.changed)
  })
}
