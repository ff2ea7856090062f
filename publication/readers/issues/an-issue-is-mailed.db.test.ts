import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { deliveries, mailings, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { findIssue } from '@/publication/public/issues/find-issue'
import { freezeMailing, marksOf } from '../mailings/freeze-mailing'
import { makeIssue } from '../mailings/make-issue'
import { planMailing } from '../mailings/plan-mailing'
import { findIssueDraft } from './find-issue-draft'
import { listOf } from './list-issue-drafts'
import { IssueNotReady } from './publish-issue'
import { anIssue } from './testing/an-issue'

test('planned, its moment come, an issue is public and its mail is made, with its number and the marks of its mailing', async () => {
  const { id: editor } = await aMember('editor')
  const { id: pieceId } = await aPiece('stuk', { title: 'Inschiet', body: 'Een drukker.' })
  const issueDraftId = await anIssue(editor, {
    parts: [
      { kind: 'words', text: 'Beste lezer,' },
      { kind: 'piece', pieceId, shows: 'whole' },
    ],
  })
  const now = new Date()
  const planned = await planMailing(editor, { issueDraftId, startsAt: now }, now)
  if (planned.status !== 'planned') throw new Error(planned.status)
  expect(await freezeMailing(planned.mailingId, makeIssue, now)).toMatchObject({ status: 'frozen' })
  const draft = await findIssueDraft(editor, issueDraftId)
  const { year } = yearAndMonth(now)
  expect(draft?.issue).toMatchObject({ year, number: 1 })
  expect(await findIssue(year, 1)).toMatchObject({ subject: draft?.subject })
  const [mailing] = await db().select().from(mailings).where(eq(mailings.id, planned.mailingId))
  for (const said of [
    'Beste lezer,',
    'Een drukker.',
    `/nieuwsbrief/${year}/1`,
    ...Object.values(marksOf(planned.mailingId)),
  ])
    for (const mail of [mailing?.html, mailing?.text]) expect(mail).toContain(said)
  expect(draft && listOf(draft)).toBe(mailing?.finishedAt ? 'sent' : 'underWay')
})

test('a piece that was withdrawn between pressing and the moment: nobody is mailed and readers have nothing of it', async () => {
  const { id: editor } = await aMember('editor')
  const { id: pieceId } = await aPiece('weg')
  const issueDraftId = await anIssue(editor, { parts: [{ kind: 'piece', pieceId, shows: 'lead' }] })
  const now = new Date()
  const planned = await planMailing(editor, { issueDraftId, startsAt: now }, now)
  if (planned.status !== 'planned') throw new Error(planned.status)
  await db().update(pieces).set({ withdrawnAt: now }).where(eq(pieces.id, pieceId))
  await expect(freezeMailing(planned.mailingId, makeIssue, now)).rejects.toThrow(IssueNotReady)
  expect(await db().$count(deliveries, and(eq(deliveries.mailingId, planned.mailingId)))).toBe(0)
  expect(await findIssueDraft(editor, issueDraftId)).toMatchObject({
    issue: null,
    mailing: { frozenAt: null },
  })
})
