import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { issueDrafts, issues, mailings } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { listOutboxNames } from '@/emails/read-outbox'
import { saveIssue } from '@/publication/readers/issues/save-issue'
import { undoMailing } from '@/publication/readers/mailings/undo-mailing'
import { closeQueue } from '@/queue/sender'
import { clearSite } from '../contents/testing/clear-site'
import { checkIssueFile } from './check-issue-file'
import { planIssueOfFile } from './plan-issue-of-file'
import { type IssueOfFile, readIssueOfFile } from './read-issue-of-file'
import { testIssueOfFile } from './test-issue-of-file'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-issue-'))
const dataDir = makeTemporaryDataDir('issue-files')
vi.stubEnv('DATA_DIR', dataDir)
afterAll(async () => {
  await closeQueue()
  for (const place of [folder, dataDir]) rmSync(place, { recursive: true, force: true })
})
const NOW = new Date('2026-03-02T12:00:00Z')
const file = path.join(folder, 'maart.mdx')
let owner = ''

beforeEach(async () => {
  await clearSite()
  await db().execute(sql`truncate ${issueDrafts}, ${mailings}, ${issues} cascade`)
  owner = (await aMember('owner')).id
  await aPiece('brug')
})

function write(body = 'Beste lezer.', more = '') {
  writeFileSync(file, `---\nsubject: Maart\n${more}---\n\n${body}\n`)
}
async function read(): Promise<IssueOfFile> {
  const found = await readIssueOfFile(file, 'nl')
  if (found.status !== 'read') throw new Error(JSON.stringify(found))
  return found.value
}
const plan = async (startsAt: Date | null = null) => planIssueOfFile(owner, await read(), startsAt, NOW)

test('a file is one issue and one mailing, however often and by how many it is sent', async () => {
  write('Beste lezer.', 'pieces:\n  - /2012/03/brug\n')
  const issue = await read()
  const outcomes = await Promise.all([1, 2, 3].map(() => planIssueOfFile(owner, issue, null, NOW)))
  const ids = new Set(outcomes.map((it) => ('mailingId' in it ? it.mailingId : it.status)))
  expect(ids.size).toBe(1)
  expect(outcomes.filter(({ status }) => status === 'planned')).toHaveLength(1)
  expect(await plan()).toMatchObject({ status: 'planned-already', mailingId: [...ids][0] })
  expect(await db().$count(issueDrafts)).toBe(1)
  await undoMailing(owner, [...ids][0] ?? '')
  expect(await plan()).toMatchObject({ status: 'planned' })
})

test('with a mistake mended it is not another issue to who got the first', async () => {
  write()
  await plan()
  write('Beste lezers.')
  expect(await plan()).toMatchObject({ status: 'mailed-with-other-words' })
  expect(await db().$count(mailings)).toBe(1)
  writeFileSync(file, '---\nsubject: April\n---\n\nBeste lezers.\n')
  expect(await plan()).toMatchObject({ status: 'planned' })
})

test('what stands in the way is told, and what was changed at the desk is not sent over it', async () => {
  write('Beste lezer.', 'pieces:\n  - /2012/03/brug\n')
  const issue = await read()
  await db().execute(sql`update pieces set withdrawn_at = now()`)
  expect(await planIssueOfFile(owner, issue, null, NOW)).toMatchObject({ status: 'obstacles' })
  expect(await db().$count(issueDrafts)).toBe(0)
  await db().execute(sql`update pieces set withdrawn_at = null`)
  const planned = await planIssueOfFile(owner, issue, null, NOW)
  await undoMailing(owner, 'mailingId' in planned ? planned.mailingId : '')
  await saveIssue(owner, issue.id, 1, { ...issue.content, subject: 'Anders' })
  expect(await planIssueOfFile(owner, issue, null, NOW)).toEqual({ status: 'changed-at-desk' })
  write('Beste lezer.', 'date: 2012-03-14T09:00:00+01:00\n')
  expect(await plan()).toEqual({ status: 'dated' })
  const contributor = (await aMember('contributor')).id
  write('Beste allen.')
  expect(await planIssueOfFile(contributor, await read(), null, NOW)).toEqual({ status: 'not-found' })
  expect(await db().$count(issueDrafts)).toBe(1)
})

test('a test mail goes to one member and leaves no issue; looking it over leaves nothing at all', async () => {
  write()
  expect(await testIssueOfFile(owner, await read(), NOW)).toEqual({ status: 'sent' })
  expect(await listOutboxNames()).toHaveLength(1)
  expect(await checkIssueFile(file, owner, 'nl')).toMatchObject({
    status: 'looked',
    found: { obstacles: [], mail: { deadLinks: [] } },
  })
  expect(await checkIssueFile(path.join(folder, 'weg.mdx'), owner, 'nl')).toEqual({ status: 'no-file' })
  expect([await db().$count(issueDrafts), await db().$count(mailings)]).toEqual([0, 0])
})
