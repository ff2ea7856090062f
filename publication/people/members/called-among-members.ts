import { asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { authors, type Member, members } from '@/db/schema'
import { isPublicAuthor, publishedCounts } from '@/publication/public/authors/public-author'
import { readPublication } from '@/publication/public/site/read-publication'
import { isoInAmsterdam, longDate, monthAndYear } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'
import { nameOnScreen } from './name-on-screen'

/** Anybody who is called by a name; `id` is '' of who is no member yet. */
type Called = Pick<Member, 'id' | 'name' | 'email'>

/** What anybody is called among all members. */
export type CalledAmongMembers = (one: Called) => string

/**
 * What somebody is called where they are one of all members: by name alone when nobody else has it, else with what tells them apart behind it:
 * their role line as readers see it, or their role, and since when they are here, or that they are no member. Which of them came first says nothing to who chooses.
 */
export async function readCalledAmongMembers(database: Database | Transaction): Promise<CalledAmongMembers> {
  const all = await database
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(isNull(members.removedAt))
  const byName = Map.groupBy(all, keyOf)
  const doubles = [...byName.values()].filter((same) => same.length > 1).flat()
  const { language } = await readPublication(database)
  const notes = await readNotes(database, doubles, language)
  const { notYet, noMore } = textsIn(language).desk.members
  return (one) => {
    const isOther = byName.get(keyOf(one))?.every(({ id }) => id !== one.id)
    const note = isOther ? (one.id === '' ? notYet : noMore) : notes.get(one.id)
    return note ? `${nameOnScreen(one)} (${note})` : nameOnScreen(one)
  }
}

const keyOf = (one: Called) => nameOnScreen(one).toLowerCase()

async function readNotes(
  database: Database | Transaction,
  doubles: Called[],
  language: Language,
): Promise<Map<string, string>> {
  if (doubles.length === 0) return new Map()
  const counts = publishedCounts()
  const rows = await database
    .select({
      member: members,
      // Readers have no page of who was only invited.
      roleLine: sql<string>`case when ${isPublicAuthor(counts)} then ${authors.roleLine} else '' end`,
    })
    .from(members)
    .leftJoin(authors, eq(authors.id, members.authorId))
    .leftJoin(counts, eq(counts.authorId, authors.id))
    .where(
      inArray(
        members.id,
        doubles.map(({ id }) => id),
      ),
    )
    .orderBy(asc(members.createdAt), asc(members.id))
  const notes = new Map<string, string>()
  for (const same of Map.groupBy(rows, ({ member }) => keyOf(member)).values())
    for (const [at, note] of notesOf(same, language).entries()) notes.set(same[at]?.member.id ?? '', note)
  return notes
}

type Row = { member: Member; roleLine: string }

/** Of a month, else of a day; who cannot be told apart by that has a number. */
function notesOf(same: Row[], language: Language): string[] {
  const ofMonth = same.map((it) => noteOf(it, monthOf, language))
  if (areApart(ofMonth)) return ofMonth
  const ofDay = same.map((it) => noteOf(it, longDate, language))
  if (areApart(ofDay)) return ofDay
  return ofDay.map((note, at) => `${note}, ${textsIn(language).desk.members.nth(at + 1)}`)
}

const areApart = (notes: string[]) => new Set(notes).size === notes.length

function noteOf({ member, roleLine }: Row, inWords: typeof longDate, language: Language): string {
  const { roles, members: words } = textsIn(language).desk
  const since = member.joinedAt ? words.joined(inWords(member.joinedAt, language)) : words.notJoined
  return `${roleLine || roles[member.role]}, ${since}`
}

function monthOf(date: Date, language: Language): string {
  const [year, month] = isoInAmsterdam(date).split('-').map(Number)
  return monthAndYear(year ?? 0, month ?? 1, language)
}
