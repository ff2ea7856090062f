import { randomUUID } from 'node:crypto'
import { aMember } from '@/db/testing/a-member'
import { type DraftContent, EMPTY_CONTENT } from '../../drafts/draft-content'
import { saveDraft } from '../../drafts/save-draft'
import { DAY_MS } from '../days-left'

export const text = (body: string, change: Partial<DraftContent> = {}): DraftContent => ({
  ...EMPTY_CONTENT,
  title: 'Over wachten',
  body,
  ...change,
})

/** A draft of one revision, with its writer. */
export async function aDraft(role: 'contributor' | 'editor' = 'contributor', body = 'Een begin.') {
  const owner = await aMember(role)
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text(body))
  return { owner, id }
}

/** So many days ago, and a minute. */
export const longAgo = (days: number) => new Date(Date.now() - days * DAY_MS - 60_000)
