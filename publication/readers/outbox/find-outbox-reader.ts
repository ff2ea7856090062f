import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import type { EmlMail } from '@/emails/read-eml'
import { listPassableInvitations } from '@/publication/people/members/list-passable-invitations'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** What of a mail may be shown: all of it, all of it to pass on to whom it invites, or no more than its envelope. */
export type Openness = 'own' | 'to-pass-on' | 'sealed'

/** Somebody who may see what lies in the outbox; how far each mail opens for them is asked for several at once. */
export type OutboxReader = { opennessOf: (mails: EmlMail[]) => Promise<Openness[]> }

/** Null for a member who may not see that there is an outbox. */
export async function findOutboxReader(memberId: string): Promise<OutboxReader | null> {
  const [member] = await db()
    .select()
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.removedAt)))
  if (!member || !isAllowed(member.role, 'read outbox', "another's")) return null
  return {
    async opennessOf(mails) {
      const invited = mails.flatMap(({ ofMember }) =>
        ofMember?.invitedBy === memberId ? [ofMember.memberId] : [],
      )
      const passable = await listPassableInvitations(memberId, invited)
      return mails.map((mail) => {
        if (isOwn(mail, member)) return 'own'
        const { ofMember } = mail
        return ofMember?.invitedBy === memberId && passable.has(ofMember.memberId) ? 'to-pass-on' : 'sealed'
      })
    },
  }
}

type Self = Pick<typeof members.$inferSelect, 'id' | 'email' | 'addressSince'>

/** An address that became theirs later proves nothing: without a mail server whoever asks for one gets it. */
function isOwn({ to, date, ofMember }: EmlMail, { id, email, addressSince }: Self): boolean {
  if (ofMember) return ofMember.memberId === id
  return email !== null && to.toLowerCase() === email.toLowerCase() && date >= addressSince
}
