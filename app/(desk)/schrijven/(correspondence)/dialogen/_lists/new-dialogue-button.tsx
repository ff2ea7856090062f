import type { Texts } from '@/texts/texts'

/** The way to the form for a new dialogue. */
export function NewDialogueButton({ words }: { words: Texts['dialogues']['begin'] }) {
  return (
    <form action="/schrijven/dialogen/nieuw" method="get">
      <button type="submit" className="primary">
        {words.title}
      </button>
    </form>
  )
}
