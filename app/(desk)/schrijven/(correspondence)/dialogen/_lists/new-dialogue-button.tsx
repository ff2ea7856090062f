import type { Texts } from '@/texts/texts'

type Props = {
  words: Texts['dialogues']['begin']
  /** there is one of these at most on a page */
  isPrimary?: boolean
}

/** The way to the form for a new dialogue. */
export function NewDialogueButton({ words, isPrimary = false }: Props) {
  return (
    <form action="/schrijven/dialogen/nieuw" method="get">
      <button type="submit" className={isPrimary ? 'primary' : undefined}>
        {words.title}
      </button>
    </form>
  )
}
