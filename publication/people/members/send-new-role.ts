import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { members, type Role } from '@/db/schema'
import { renderNewRoleMail } from '@/emails/people/news'
import { env } from '@/env'
import type { Jobs } from '@/queue/jobs'
import { textsIn } from '@/texts/texts'
import { readCalledAmongMembers } from './called-among-members'
import { mailToMember } from './mail-to-member'
import { toldAs } from './told-name'

const changers = alias(members, 'changer')

/**
 * Mails a member that they have another role, and who gave it. Does nothing when it changed again since, or when they were removed.
 * Throws when the mail has to be tried again later; it then keeps its Message-ID.
 */
export async function sendNewRole({ memberId, role, byId, at }: Jobs['tell-of-new-role']): Promise<void> {
  const [found] = await db()
    .select({ email: members.email, role: members.role, by: changers })
    .from(members)
    .innerJoin(changers, eq(changers.id, byId))
    .where(and(eq(members.id, memberId), isNull(members.removedAt), eq(members.role, role as Role)))
  if (!found?.email) return
  const called = await readCalledAmongMembers(db())
  await mailToMember({ id: memberId, email: found.email }, async (about) => {
    const texts = textsIn(about.language)
    const by = toldAs(found.by, called(found.by)) || texts.news.anOwner
    const words = texts.news.role(by, texts.desk.roles[found.role], about.publicationName)
    return {
      ...(await renderNewRoleMail({ ...about, link: `${env().siteUrl}/inloggen` }, words)),
      about: `role ${memberId} ${role} ${at}`,
    }
  })
}
