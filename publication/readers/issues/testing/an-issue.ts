import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { IssuePart } from '@/db/schema'
import { beginIssue } from '../begin-issue'
import type { IssueContent } from '../issue-content'
import { publishIssue } from '../publish-issue'
import { saveIssue } from '../save-issue'

export const CONTENT: IssueContent = {
  subject: 'Dertig jaar iepen',
  preheader: 'De folder is open.',
  parts: [{ kind: 'words', text: 'Beste lezer,\n\nTwee stukken deze maand.' }],
  plainText: null,
}

/** An issue that is being made, saved once; its id. */
export async function anIssue(memberId: string, content: Partial<IssueContent> = {}): Promise<string> {
  const id = randomUUID()
  await beginIssue(memberId, id)
  const saved = await saveIssue(memberId, id, 1, { ...CONTENT, ...content })
  if (saved.status !== 'saved') throw new Error(`The issue was not saved: ${saved.status}`)
  return id
}

/** An issue that readers have, with these parts. */
export async function aPublicIssue(memberId: string, parts: IssuePart[] = CONTENT.parts, now = new Date()) {
  const id = await anIssue(memberId, { parts })
  return { draftId: id, ...(await publishNow(id, now)) }
}

/** As the transaction that freezes a mailing does it. */
export function publishNow(issueDraftId: string, now = new Date()) {
  return db().transaction((transaction) => publishIssue(transaction, issueDraftId, now))
}
