import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type IssuePart, issueDrafts, issues, mailings } from '@/db/schema'
import { exportContents } from './export-contents'
import { anImport, pieceAt } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { dialogueFile, essayFile, filesIn } from './testing/contents-folder'

const out = mkdtempSync(path.join(tmpdir(), 'samenspraak-issues-'))
const { folder, run } = anImport()
let exports = 0
beforeEach(() => {
  folder.write({
    'essays/2012-03-brug.mdx': essayFile('De brug'),
    'dialogues/2012-03-brieven.mdx': dialogueFile(['Een.', 'Twee.']),
  })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

async function exported(): Promise<string> {
  exports += 1
  const target = path.join(out, `uit-${exports}`)
  expect(await exportContents(target)).toMatchObject({ status: 'exported' })
  return target
}
const issueFile = (body: string, more = '') =>
  `---\nsubject: Dertig jaar iepen\ndate: 2012-03-20T09:00:00+01:00\n${more}---\n${body}`
const write = (file: string) => folder.write({ 'issues/2012-3.mdx': file })
const problems = async () =>
  (await run()).refused.flatMap(({ problems }) => problems.map(({ line, message }) => `${line} ${message}`))

test('an issue comes out as a file and goes in again the same, with its id for feeds, and nobody is mailed', async () => {
  await run()
  const essay = (await pieceAt('/2012/03/brug'))?.id ?? ''
  const dialogue = (await pieceAt('/2012/03/brieven'))?.id ?? ''
  const parts: IssuePart[] = [
    { kind: 'words', text: 'Beste lezer,\n\n```\n<Piece at="/x" />\n```' },
    { kind: 'letter', pieceId: dialogue, number: 2, shows: 'whole' },
    { kind: 'words', text: 'Tot slot.' },
    { kind: 'piece', pieceId: essay, shows: 'lead' },
    { kind: 'letter', pieceId: dialogue, number: 1, shows: 'lead' },
  ]
  const publishedAt = new Date('2012-03-20T08:00:00Z')
  const [made] = await db()
    .insert(issues)
    .values({ year: 2012, number: 3, subject: 'Een: twee', preheader: '', parts, publishedAt })
    .returning()
  const first = await exported()
  const source = Buffer.from(filesIn(first)['issues/2012-3.mdx'] ?? '', 'base64').toString()
  expect(source).toBe(
    '---\nsubject: "Een: twee"\ndate: 2012-03-20T09:00:00+01:00\npieces:\n  - /2012/03/brug\n  - /2012/03/brieven#brief-1\n---\n\nBeste lezer,\n\n ```\n <Piece at="/x" />\n ```\n\n<Piece at="/2012/03/brieven#brief-2" shows="whole" />\n\nTot slot.\n',
  )
  await clearSite()
  folder.path = first
  expect((await run()).refused).toEqual([])
  expect(filesIn(await exported())).toEqual(filesIn(first))
  const [again] = await db().select().from(issues)
  expect(again).toMatchObject({ feedId: made?.feedId, publishedAt, year: 2012, number: 3 })
  expect(again?.parts.map(({ kind }) => kind)).toEqual(parts.map(({ kind }) => kind))
  expect([await db().$count(mailings), await db().$count(issueDrafts)]).toEqual([0, 0])
  expect((await run()).unchanged).toContain('issues/2012-3.mdx')
})

test('what readers have changes no more, and what is still to come is not theirs yet', async () => {
  write(issueFile('\nBeste lezer.\n'))
  expect((await run()).imported).toContain('issues/2012-3.mdx')
  write(issueFile('\nBeste lezers.\n'))
  expect((await run()).leftAlone).toEqual([{ file: 'issues/2012-3.mdx', reason: 'issue-is-public' }])
  folder.write({ 'issues/2112-1.mdx': issueFile('\nDag.\n').replace('date: 2012', 'date: 2112') })
  expect((await run()).leftAlone).toContainEqual({ file: 'issues/2112-1.mdx', reason: 'issue-to-come' })
  expect(await db().$count(issues)).toBe(1)
})

test('all that is wrong with it is told at its line, and nothing of it is taken in', async () => {
  write(issueFile('\nDag.\n\n<Piece at="/2012/03/weg" />\n', 'pieces:\n  - /2012/03/brieven#brief-9\n'))
  expect(await problems()).toEqual([
    expect.stringMatching(/^10 .*openbaar/),
    expect.stringMatching(/^5 .*openbare briefwisseling/),
  ])
  write(issueFile('\n<Piece naar="/2012/03/brug" />\n\n<script>x</script>\n', 'soort: x\n'))
  expect((await problems()).map((problem) => problem.split(' ')[0])).toEqual(['4', '7', '9'])
  write(issueFile('\nDag.\n').replace(/date: .*\n/, ''))
  expect(await problems()).toEqual([expect.stringContaining('date met een datum')])
  write(issueFile('\n\n'))
  expect(await problems()).toEqual([expect.stringContaining('eigen woorden')])
  folder.write({ 'issues/2012-3.mdx': null, 'issues/lente.mdx': issueFile('\nDag.\n') })
  expect(await problems()).toEqual([expect.stringContaining('2012-3.mdx')])
  expect(await db().$count(issues)).toBe(0)
})

test('of a piece that was withdrawn an export says nothing, and an issue of nothing else has no file', async () => {
  write(issueFile('\n', 'pieces:\n  - /2012/03/brug\n'))
  folder.write({ 'issues/2012-4.mdx': issueFile('\nDag.\n', 'pieces:\n  - /2012/03/brug\n') })
  await run()
  const { pieces } = await import('@/db/schema')
  const { eq } = await import('drizzle-orm')
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.path, '/2012/03/brug'))
  const files = filesIn(await exported())
  expect(Object.keys(files).filter((file) => file.startsWith('issues/'))).toEqual(['issues/2012-4.mdx'])
  expect(Buffer.from(files['issues/2012-4.mdx'] ?? '', 'base64').toString()).not.toContain('brug')
})
