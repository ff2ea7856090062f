import { db } from '@/db/client'
import { namesApart, selectNamed } from './names-apart'

/** What a member is called in a dialogue in which they write or wrote, told apart from the others of it; '' of anybody else. */
export async function findNameApart(dialogueId: string, memberId: string): Promise<string> {
  const all = await selectNamed(db(), dialogueId)
  const one = all.find(({ id }) => id === memberId)
  return one ? namesApart(all)(one).name : ''
}
