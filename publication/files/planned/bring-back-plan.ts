import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { addressOfImage } from '../contents/format/address-of-image'
import type { PieceFile } from '../contents/format/contents'
import { idOf } from '../contents/take-in/id-of'
import type { SiteIndex } from '../contents/take-in/read-site-index'
import { resolveTopics } from '../contents/take-in/resolve-topics'
import { decidePlanned } from './decide-planned'
import { readPlan } from './read-plan'
import { selectPlan } from './select-plan'

export type BroughtBack =
  | { status: 'draft'; draftId: string }
  /** it cannot be read as it is, in words */
  | { status: 'refused'; problem: string }
  /** letters are not written as one text */
  | { status: 'dialogue' }
  | { status: 'not-found' }

/**
 * Makes a draft of a planned essay, to be changed, moved and published at the desk; from then on it does not go out by itself,
 * whatever its file says. Asking twice gives the same draft, as it is by then. Topics that are not there yet are left out.
 */
export async function bringBackPlan(memberId: string, planId: string): Promise<BroughtBack> {
  const plan = await selectPlan(memberId, planId)
  if (!plan) return { status: 'not-found' }
  if (plan.kind === 'dialogue') return { status: 'dialogue' }
  const read = await readPlan(plan)
  if (read.status === 'refused') return read
  // First, so that it never is public and a draft. Stopped between the two, it is cancelled, and can be brought back again.
  const cancelled = await decidePlanned(memberId, planId, true)
  if (cancelled.status === 'not-found') return cancelled
  const saved = await saveDraft(memberId, planId, 0, contentOf(read.piece, read.index))
  // Changed since it was brought back the first time: that is the draft.
  return saved.status === 'not-found' ? saved : { status: 'draft', draftId: planId }
}

function contentOf(
  { title, slug, lead, date, language, body, canonical, image, ...file }: PieceFile,
  index: SiteIndex,
) {
  const { slugs } = resolveTopics(file.topics, index)
  return {
    ...EMPTY_CONTENT,
    title,
    slug,
    lead,
    date,
    language,
    body,
    canonical,
    image: image && { ...image, src: addressOfImage(image) },
    authorIds: file.authors.map((author) => idOf(index.authors.get(author), author)),
    topicIds: slugs.flatMap((topic) => index.topics.get(topic)?.id ?? []),
  }
}
