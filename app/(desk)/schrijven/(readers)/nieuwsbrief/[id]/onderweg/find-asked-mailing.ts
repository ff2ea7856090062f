import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { findMailingAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'

/** The mailing that an address names, by its issue or by itself, once for the title and the page; null when there is none for this member. */
export const findAskedMailing = cache(async (memberId: string, address: string) => {
  const id = z.uuid().safeParse(address)
  return id.success ? findMailingAtDesk(memberId, id.data) : null
})
