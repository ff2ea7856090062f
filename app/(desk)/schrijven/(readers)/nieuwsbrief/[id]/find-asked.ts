import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { findIssueDraft } from '@/publication/readers/issues/find-issue-draft'

/** The issue that an address names, once for the title and the page; null when there is none for this member. */
export const findAsked = cache(async (memberId: string, issueDraftId: string) => {
  const id = z.uuid().safeParse(issueDraftId)
  return id.success ? findIssueDraft(memberId, id.data) : null
})
