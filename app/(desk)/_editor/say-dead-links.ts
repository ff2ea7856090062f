import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { deadLinksInWorker } from '@/publication/public/addresses/dead-links-in-worker'
import type { PieceText } from '@/publication/public/pieces/facts-of-texts'

/**
 * Sentences about the links of a text that lead nowhere, or nowhere yet; null when all lead somewhere. `page`: where it is read;
 * `letters`: the numbers of those beside it.
 */
export async function sayDeadLinks(
  memberId: string,
  text: PieceText,
  page: string,
  letters: number[] | null = null,
): Promise<string | null> {
  const { dead, planned } = await deadLinksInWorker(memberId, text, page, letters)
  const words = (await siteTexts()).texts.desk
  const said = [dead.length > 0 && words.deadLinks(dead), planned.length > 0 && words.plannedLinks(planned)]
  return said.filter(Boolean).join(' ') || null
}
