import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { deadLinksInWorker } from '@/publication/public/addresses/dead-links-in-worker'
import type { PieceText } from '@/publication/public/pieces/facts-of-texts'

/** A sentence about the links of a text that lead nowhere, null when all lead somewhere. `page`: where it is read. */
export async function sayDeadLinks(memberId: string, text: PieceText, page: string): Promise<string | null> {
  const dead = await deadLinksInWorker(memberId, text, page)
  return dead.length === 0 ? null : (await siteTexts()).texts.desk.deadLinks(dead)
}
