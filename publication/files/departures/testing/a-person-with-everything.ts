import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aStandingPage } from '@/db/testing/publish'
import { asReader } from './everything/as-reader'
import { correspondence } from './everything/correspondence'
import { essays } from './everything/essays'
import { inEveryColumn } from './everything/in-every-column'
import { picturesOf } from './everything/pictures'
import { inTheQueue } from './everything/queue'
import { waysIn } from './everything/ways-in'
import { ADDRESS, FORMER, GIVEN, NAME, SLUG } from './everything/who-they-are'

/** A member of whom there is something in every table that can hold it, and somebody who wrote with them. */
export async function aPersonWithEverything() {
  const authorId = await anAuthor(SLUG, {
    givenName: GIVEN,
    infix: 'van',
    familyName: 'Quastenoörd',
    feedId: `/auteurs/${SLUG}`,
    formerSlugs: [`${SLUG}-vroeger`],
    bio: 'Schrijft.',
  })
  const person = await aMember('contributor', {
    name: NAME,
    email: ADDRESS,
    formerEmails: [FORMER],
    authorId,
  })
  const owner = await aMember('owner', { name: 'Olga Wit' })
  const other = await aMember('contributor', {
    name: 'Carola Rood',
    authorId: await anAuthor('carola', { givenName: 'Carola', familyName: 'Rood' }),
  })
  await waysIn(person)
  await asReader()
  const essay = await essays(person, authorId)
  const letter = await correspondence(person, other, authorId)
  await picturesOf(person)
  await inTheQueue(person)
  await aStandingPage('redactie', { body: `Zie [haar pagina](/auteurs/${SLUG}).` })
  await inEveryColumn({ person, authorId, ...letter })
  const seats = await db().$count(correspondents, eq(correspondents.memberId, person.id))
  if (seats !== 1) throw new Error('They write in one dialogue')
  return { person, owner, other, authorId, essay, ...letter }
}

export type Everything = Awaited<ReturnType<typeof aPersonWithEverything>>
