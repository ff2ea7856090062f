import { type Database, db, type Transaction } from '@/db/client'
import { type Publication, publication } from '@/db/schema'

/** What readers are told about the site as a whole. */
export type PublicationCard = Pick<Publication, 'name' | 'tagline' | 'language' | 'why' | 'forWhom'>

/** What stands there while nobody has named the site, and on a notice when the database is gone. */
export const NAMELESS: PublicationCard = {
  name: 'Samenspraak',
  tagline: '',
  language: 'nl',
  why: '',
  forWhom: '',
}

/** The publication as readers see it. A site that was never filled has the product's own name. */
export async function readPublication(database: Database | Transaction = db()): Promise<PublicationCard> {
  const { name, tagline, language, why, forWhom } = publication
  const [row] = await database.select({ name, tagline, language, why, forWhom }).from(publication)
  return row ?? NAMELESS
}
