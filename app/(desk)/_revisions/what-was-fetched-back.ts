import { siteTexts } from '@/app/_server/site-texts'
import { askedNumber } from './asked-number'

type Asked = { versie?: string | string[]; terug?: string | string[] }

/** Said where somebody arrives who fetched an older revision back, or the text itself; null for who comes from elsewhere. */
export async function whatWasFetchedBack({ versie, terug }: Asked, itself: string): Promise<string | null> {
  const number = askedNumber(versie)
  if (number !== null) return (await siteTexts()).texts.revisions.fetchedBackNow(number)
  return terug === 'ja' ? itself : null
}
