import { unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useTransition } from 'react'
import { askUntilHeard } from './ask-until-heard'
import { useFormWords } from './form-words'
import { isGoingElsewhere } from './is-going-elsewhere'
import { isNotThere } from './is-not-there'
import { leaveOutUnchosenFiles } from './leave-out-unchosen-files'
import { outliveForm } from './left-answers/outlive-form'
import { askOverOwnSaves, type Unheard } from './merging/over-own-saves'
import { sayWhatIsLeft } from './say-until-answered'
import type { Screen } from './screen'
import { watchAnswers } from './turned-away'
import { whyUnanswered } from './why-unanswered'

export type FormAction<Shown> = (before: Shown | null, form: FormData) => Promise<Shown>

/** What buttons say that only keep what was typed; one that says nothing does what its form is for. */
const SAVES = ['', 'save', 'save-over']

/**
 * The form as the last answer left it. A server that cannot be reached, or has no room, is an answer too: what was typed
 * stays. `onHeard`: what came, or null when it is done and another page follows. Without script `act` is the form's plain action.
 */
export function useAnswers<Shown extends Screen>(
  action: FormAction<Shown>,
  first: Shown,
  onHeard: (screen: Shown | null) => void,
) {
  const words = useFormWords()
  // It begins with null and not with `first`: without script React sends the state along with the form, as text.
  const [plain, act] = useActionState<unknown, FormData>(action as FormAction<unknown>, null)
  const [heard, setHeard] = useState<Shown | null>(null)
  const [isPending, startTransition] = useTransition()
  const now = heard ?? (plain as Shown | null) ?? first
  const unheard = useRef<Unheard>([])
  useEffect(watchAnswers, [])
  const [outliving] = useState(() => outliveForm())
  useEffect(() => {
    outliving.appear()
    return outliving.disappear
  }, [outliving])

  /** `answer`: where somebody else than the action has it. */
  function ask(sent: FormData, answer = () => askOverOwnSaves(action, sent, unheard.current)): void {
    leaveOutUnchosenFiles(sent)
    const isByItself = sent.get('byItself') === 'on'
    const asked = SAVES.includes(String(sent.get('act') ?? '')) ? 'save' : 'more'
    const say = (answerAfter: (before: Screen['answer']) => Screen['answer']) =>
      setHeard((before) => ({
        ...(before ?? now),
        at: Date.now(),
        isKept: false,
        isByItself,
        answer: answerAfter((before ?? now).answer),
      }))
    const sayNothingCame = (error: unknown) => {
      const { text, isPassing } = whyUnanswered(error, words)
      say((before) => {
        // What was asked for before it was tried again by itself is still not done.
        const unanswered = isByItself ? (before?.unanswered ?? 'save') : asked
        return { tone: 'away', text, ...(isPassing && { unanswered }) }
      })
    }
    const path = location.pathname
    outliving.ask()
    startTransition(async () => {
      try {
        const screen = await askUntilHeard(answer, () => say(() => ({ tone: 'busy', text: words.busy })))
        onHeard(screen)
        outliving.hear(screen, path)
        startTransition(() => setHeard((before) => sayWhatIsLeft(screen, before, words)))
      } catch (error) {
        if (isGoingElsewhere(error)) onHeard(null)
        // Going elsewhere is thrown by Next. A page that is not there would take away what was typed.
        if (!isNotThere(error)) unstable_rethrow(error)
        startTransition(() => sayNothingCame(error))
      }
    })
  }
  return { now, act, ask, isPending }
}
