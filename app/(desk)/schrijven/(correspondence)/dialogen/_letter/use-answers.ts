import { unstable_rethrow } from 'next/navigation'
import { useActionState, useState, useTransition } from 'react'
import { answerLetter } from './actions'
import type { LetterScreen, LetterWords } from './letter-screen'

/**
 * The form as the last answer left it. A server that cannot be reached is an answer too: what was typed stays. Without
 * script `act` is the form's plain action.
 */
export function useAnswers(first: LetterScreen, words: LetterWords) {
  // It begins with null and not with `first`: without script React sends the state along with the form, as text.
  const [plain, act] = useActionState(answerLetter, null)
  const [heard, setHeard] = useState<LetterScreen | null>(null)
  const [isPending, startTransition] = useTransition()
  const now = heard ?? plain ?? first

  function ask(sent: FormData): void {
    startTransition(async () => {
      try {
        const answer = await answerLetter(null, sent)
        startTransition(() => setHeard(answer))
      } catch (error) {
        // Going elsewhere is thrown by Next.
        unstable_rethrow(error)
        const isByItself = sent.get('byItself') === 'on'
        const away = { tone: 'bad', text: words.away } as const
        startTransition(() =>
          setHeard((before) => ({
            ...(before ?? now),
            at: Date.now(),
            savedAt: 0,
            isByItself,
            answer: away,
          })),
        )
      }
    })
  }
  return { now, act, ask, isPending }
}
