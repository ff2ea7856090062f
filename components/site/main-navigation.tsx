import type { Texts } from '@/texts/texts'
import { MainDoors } from './main-doors'

/** The way from every page to the others. */
export function MainNavigation({ texts }: { texts: Texts['reader'] }) {
  return (
    <nav aria-label={texts.mainNavigation}>
      <MainDoors texts={texts} />
    </nav>
  )
}
