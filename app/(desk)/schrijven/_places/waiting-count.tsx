import type { Texts } from '@/texts/texts'

type Props = { count: number | undefined; words: Texts['desk']['nav']['waits'] }

/** How much waits in a place, for the eye a number; nothing where nothing does. */
export function WaitingCount({ count, words }: Props) {
  if (!count) return null
  return (
    <span className="count">
      {count}
      <span className="sr-only"> {count === 1 ? words.one : words.more}</span>
    </span>
  )
}
