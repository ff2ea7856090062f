import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { findComposition } from '@/publication/correspondence/compositions/find-composition'

/** The composition that an address asks for; null when it is no address of one, or not for this member. */
export const findAsked = cache(async (memberId: string, id: string) => {
  const dialogueId = z.uuid().safeParse(id)
  return dialogueId.success ? findComposition(memberId, dialogueId.data) : null
})
