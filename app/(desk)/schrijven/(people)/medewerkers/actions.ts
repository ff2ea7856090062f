'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { changeRole } from '@/publication/people/members/change-role'
import { inviteMember } from '@/publication/people/members/invite-member'
import { removeMember } from '@/publication/people/members/remove-member'
import { textsIn } from '@/texts/texts'

const trouble = () => bad(textsIn('nl').desk.trouble)
const role = z.enum(['contributor', 'editor', 'owner'])
const inviteForm = z.object({
  email: z.email().max(254),
  name: z.string().trim().max(100),
  role,
  authorId: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
})
const roleForm = z.object({ memberId: z.uuid(), role })
const removeForm = z.object({ memberId: z.uuid() })

/** Invites somebody by their address. */
export async function invite(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('invite member')
    const { desk } = (await siteTexts()).texts
    const asked = inviteForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(desk.members.wrongInvitation)
    const outcome = await inviteMember(viewer.id, asked.data)
    if (outcome.status === 'already-member') return bad(desk.members.alreadyMember)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    revalidatePath('/schrijven/medewerkers')
    return good(desk.members.invited)
  })
}

/** Gives a member another role. */
export async function giveRole(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('change role')
    const { desk } = (await siteTexts()).texts
    const asked = roleForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(desk.members.gone)
    const outcome = await changeRole(viewer.id, asked.data.memberId, asked.data.role)
    if (outcome.status === 'last-owner') return bad(desk.members.lastOwner)
    if (outcome.status === 'not-found') return bad(desk.members.gone)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    revalidatePath('/schrijven/medewerkers')
    return good(desk.members.changed)
  })
}

/** Removes a member, after the page that asks whether to. */
export async function remove(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('remove member')
    const { desk } = (await siteTexts()).texts
    const asked = removeForm.safeParse(Object.fromEntries(form))
    if (!asked.success) notFound()
    const outcome = await removeMember(viewer.id, asked.data.memberId)
    if (outcome.status === 'last-owner') return bad(desk.members.lastOwner)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    redirect('/schrijven/medewerkers')
  })
}
