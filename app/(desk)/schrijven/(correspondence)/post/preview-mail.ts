import 'server-only'
import type { Viewer } from '@/app/_server/viewer'
import type { Shown } from '@/app/(desk)/_editor/preview'
import { listWhoWillRead } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/list-who-will-read'
import { previewText } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/preview-text'
import { findOwnProposal } from '@/publication/correspondence/arrivals/find-own-proposal'

type Typed = {
  arrivalId: string
  subject: string
  body: string
  /** who reads what is private in it, by their ids; null where there is nobody to choose */
  readers: string[] | null
}

/** A mail as the others will read it once it is a letter, as it stands on screen; nothing of one that waits for this member no more. */
export async function previewMail(
  viewer: Viewer,
  { arrivalId, subject, body, readers: chosen }: Typed,
  gone?: AbortSignal,
): Promise<Shown> {
  const proposal = await findOwnProposal(viewer.id, arrivalId)
  if (!proposal) return { problems: [], preview: null }
  // There is no letter yet: the mail stands for it.
  const which = { dialogueId: proposal.dialogueId, letterId: arrivalId }
  const readers = () => listWhoWillRead(viewer, { ...which, chosen })
  return previewText(viewer.id, { ...proposal, ...which, subject, body, readers }, gone)
}
