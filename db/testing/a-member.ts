import { db } from '@/db/client'
import { type Member, members, type Role } from '@/db/schema'

let made = 0

/** Somebody who signed in before, with this role. */
export async function aMember(role: Role, change: Partial<Member> = {}): Promise<Member> {
  made += 1
  const [member] = await db()
    .insert(members)
    .values({ email: `${role}-${made}@voorbeeld.example`, role, joinedAt: new Date(), ...change })
    .returning()
  if (!member) throw new Error('The member was not made')
  return member
}
