import { mkdirSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { drafts, type Member, revisions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { listRows } from '@/db/testing/list-rows'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { env } from '@/env'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { aCorrespondence, agree } from '@/publication/correspondence/testing/a-correspondence'
import { eraseAtFor } from '@/publication/people/departures/departure-times'
import { closeQueue } from '@/queue/sender'
import { eraseDeparted } from './erase-departed'
import { aPersonWithEverything } from './testing/a-person-with-everything'
import { emptyEveryTable } from './testing/empty-every-table'
import { ADDRESS, FORMER } from './testing/everything/who-they-are'

withEmptyOutbox('who-stays')
afterAll(closeQueue)
afterEach(emptyEveryTable)
beforeEach(async () => {
  mkdirSync(env().dataDir, { recursive: true })
  await aPublication()
})

const NOW = new Date('2026-07-01T10:00:00Z')
const AFTERWARDS = new Date(eraseAtFor(NOW).getTime() + 60_000)

/** Somebody with a published essay, a draft, and two correspondences: one that readers have, and one that they have not. */
async function zebedeus(): Promise<Member> {
  const authorId = await anAuthor('zebedeus-quirijn', { givenName: 'Zebedeus', familyName: 'Quirijn' })
  const called = { name: 'Zebedeus Quirijn', email: 'zebedeus@quirijn.example', authorId }
  const member = await aMember('contributor', called)
  const other = await aMember('contributor', { name: 'Ben Zuid' })
  const editor = await aMember('editor', { name: 'Emiel Ábel' })
  const shown = await aCorrespondence('Elders', editor, [member, other])
  const published = await publishDialogue(editor.id, shown.id, await agree(shown))
  expect(published).toMatchObject({ status: 'published' })
  await aCorrespondence('Hier', editor, [member, other])
  const body = 'Dag van Zebedeus Quirijn, zie [mij](/auteurs/zebedeus-quirijn).'
  const title = 'Zebedeus Quirijn over bruggen'
  const canonical = 'https://elders.example/zebedeus-quirijn'
  const columns = { title, body, canonical, revision: 2 }
  const { id: pieceId } = await aPiece('van-zebedeus-quirijn', { by: [authorId], ...columns })
  for (const of of [pieceId, null]) await anEssay(member.id, of, body)
  return member
}

async function anEssay(memberId: string, pieceId: string | null, body: string) {
  const [draft] = await db()
    .insert(drafts)
    .values({ kind: 'essay', ownerId: memberId, pieceId, revision: 2 })
    .returning()
  const draftId = draft?.id ?? ''
  const said = { draftId, body, authorIds: [], topicIds: [], savedBy: memberId }
  await db()
    .insert(revisions)
    .values([
      { ...said, number: 1 },
      { ...said, number: 2 },
    ])
}

/** What is still to be done for who stays, by the ids and addresses that it says. */
async function listTheirJobs(...words: string[]): Promise<string[]> {
  const { rows } = await pool().query("select concat(data::text, ' ', output::text) as said from pgboss.job")
  return rows.map(({ said }) => said).filter((said) => words.some((word) => said.includes(word)))
}

test.each(['withdrawn', 'under-a-writer', 'under-name'] as const)(
  'when somebody else leaves and is erased, of who stays everything is as it was: %s',
  async (texts) => {
    const { person } = await aPersonWithEverything()
    // A mail about a change of address that nobody knows any more goes with the next who is erased.
    const rows = [...(await listRows())].filter((row) => !row.includes('@nooit.'))
    const jobs = await listTheirJobs(person.id, ADDRESS, FORMER)
    const mails = outboxMails().length
    expect([jobs.length > 0, mails > 0]).toEqual([true, true])
    const leaving = await zebedeus()
    const left = await leavePublication(leaving.id, leaving.id, { texts, successorId: null }, NOW)
    expect(left).toEqual({ status: 'removed' })
    await eraseDeparted(AFTERWARDS)
    const now = await listRows()
    expect(rows.filter((row) => !now.has(row))).toEqual([])
    expect(await listTheirJobs(person.id, ADDRESS, FORMER)).toEqual(expect.arrayContaining(jobs))
    expect(outboxMails().length).toBeGreaterThanOrEqual(mails)
    const said = [...now].filter((row) => row.includes('zebedeus@quirijn.example'))
    expect(said).toEqual([])
  },
)
