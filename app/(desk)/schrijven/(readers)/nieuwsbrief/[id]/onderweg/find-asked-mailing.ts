import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { findMailingAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'

/** The mailing of the issue that an address names, once for the title and the page; null when there is none for this member. */
export const findAskedMailing = cache(async (memberId: string, issueDraftId: string) => {
  const id = z.uuid().safeParse(issueDraftId)
  return id.success ? findMailingAtDesk(memberId, id.data) : null
})
