import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import type { Acknowledged } from './kills'

// Saves and publishes one essay over and over, and tells its parent what was acknowledged, until it is killed.
const [memberId = '', draftId = ''] = process.argv.slice(2)
for (let number = 1; ; number++) {
  const body = `Dit is versie ${number}. ${'De brug hield het. '.repeat(200)}`.trim()
  const title = `Essay ${draftId}`
  const saved = await saveDraft(memberId, draftId, number - 1, { ...EMPTY_CONTENT, title, body })
  if (saved.status !== 'saved') throw new Error(`Not saved: ${saved.status}`)
  tell({ saved: saved.revision })
  const published = await publishDraft(memberId, draftId, saved.revision)
  if (published.status !== 'published') throw new Error(`Not published: ${published.status}`)
  tell({ published: saved.revision })
}

function tell(acknowledged: Acknowledged): void {
  process.send?.(acknowledged)
}
