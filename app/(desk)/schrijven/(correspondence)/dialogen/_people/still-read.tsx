import { siteTexts } from '@/app/_server/site-texts'
import { findEarlierText } from '@/publication/correspondence/compositions/find-earlier-text'
import { longDate } from '@/texts/dates'

/** Says that readers still see an earlier text of a published dialogue, when they do. */
export async function StillRead({ dialogueId }: { dialogueId: string }) {
  const earlier = await findEarlierText(dialogueId)
  if (!earlier) return null
  const { texts, language } = await siteTexts()
  return <p className="notice">{texts.compositions.stillRead(longDate(earlier, language))}</p>
}
