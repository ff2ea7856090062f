import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { type FoundLetter, findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'

/** The letter of a page when its writer asks for it and it was not sent; null for everybody else. Once for the title and the page. */
export const findOwnUnsent = cache(
  async (memberId: string, dialogueId: string, letterId: string): Promise<FoundLetter | null> => {
    const asked = z.uuid().safeParse(letterId)
    const letter = asked.success ? await findWrittenLetter(memberId, asked.data) : null
    return letter?.isOwn && !letter.sentAt && letter.dialogueId === dialogueId ? letter : null
  },
)
