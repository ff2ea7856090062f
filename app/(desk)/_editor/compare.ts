import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { compareInWorker } from '@/publication/text/comparison/compare-in-worker'
import type { Comparison } from './comparison-body'

/** Two texts side by side, or in words why not; `asker` is who waits in line for it. */
export async function compare(asker: string, theirs: string, mine: string): Promise<Comparison> {
  const html = await compareInWorker(asker, theirs, mine)
  if (html !== null) return { status: 'set', html }
  return { status: 'not set', sentence: (await siteTexts()).texts.desk.tooDifferent }
}
