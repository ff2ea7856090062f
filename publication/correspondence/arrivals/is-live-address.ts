import { db } from '@/db/client'
import { findHolder } from '@/publication/correspondence/dialogues/reply-address'

/** Whether a recipient of a mail is the live secret address of a correspondent. Throws when the database does not answer. */
export async function isLiveAddress(recipient: string): Promise<boolean> {
  return (await findHolder(db(), recipient)) !== null
}
