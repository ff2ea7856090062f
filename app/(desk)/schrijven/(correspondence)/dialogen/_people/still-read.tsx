import { siteTexts } from '@/app/_server/site-texts'
import { longDate } from '@/texts/dates'

/** Says that readers still see the text of a published dialogue that was published then; nothing for null. */
export async function StillRead({ since }: { since: Date | null }) {
  if (!since) return null
  const { texts, language } = await siteTexts()
  return <p className="notice">{texts.compositions.stillRead(longDate(since, language))}</p>
}
