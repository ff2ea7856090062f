'use client'

import { type ReactNode, useState } from 'react'
import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { Hints } from '@/app/(desk)/_forms/hints'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { AlsoOpen } from '@/app/(desk)/_room/also-open/also-open'
import { useOnlyText } from '@/app/(desk)/_room/use-only-text'
import { saveComposed } from './actions'
import { ComposeBar } from './compose-bar'
import { ComposeFields } from './compose-fields'
import { ComposeHead } from './compose-head'
import type { ComposeScreen, ComposeWords, LetterRow, SetInterlude } from './compose-screen'
import { useTellHeld } from './drukproef/until-saved'
import { InterludeField } from './interlude-field'
import { LetterRows } from './letter-rows'
import { NewestPanel } from './newest-panel'

type Props = {
  dialogueId: string
  first: ComposeScreen
  letters: LetterRow[]
  /** what stands above the letters and below them, as readers see what is saved of it */
  set: { kind: string; byline: string; image: ReactNode; closing: SetInterlude | null }
  /** of what is saved, in words: which proof it is, how many letters, what is asked, who saved it */
  state: { proof: string; letters: string; ask: string; askedAt: string; savedBy: string } | null
  topics: { id: string; name: string }[]
  words: ComposeWords
  /** who else had it open when the page was made, in words */
  alsoOpen: string
  /** said above it all */
  children: ReactNode
}

/** How letters become a piece, written on the page as readers will see it. Works without script as a plain form. */
export function ComposeForm({
  dialogueId,
  first: sent,
  letters,
  set,
  state,
  topics,
  words,
  alsoOpen,
  children,
}: Props) {
  const hasScript = useHasScript()
  // What is beside it can have the page made anew: its fields, and the number that they are based on, stay those it began with.
  const [first] = useState(sent)
  const onlyText = useOnlyText()
  const { now, isPending, isDirty, onDevice, merge, given } = useAnsweredForm({ action: saveComposed, first })
  useTellHeld(isDirty, now.number)
  return (
    <form
      {...given}
      className={onlyText.isOn ? 'proof-form only-text' : 'proof-form'}
      data-about="composition"
      noValidate={hasScript}
    >
      <WhosePage screen={now} />
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="basedOn" value={now.number} />
      <ComposeBar
        dialogueId={dialogueId}
        screen={now}
        isBusy={isPending}
        isDirty={isDirty}
        onDevice={onDevice}
        state={state}
        words={words}
        onlyText={onlyText}
      />
      <div className="sheet">
        <AlsoOpen kind="composition" textId={dialogueId} isSaved first={alsoOpen} />
        <AnswerBox screen={now} />
        <OfferedCopy onDevice={onDevice} />
        {children}
        <TodoList todo={now.todo} heading={words.todoHeading} />
        <Hints sentences={now.leftOut} />
        {now.newest && <NewestPanel newest={now.newest} words={words} merge={merge} />}
        <ComposeHead values={now.values} kind={set.kind} byline={set.byline} words={words} />
        {set.image}
        <LetterRows values={now.values} letters={letters} words={words} />
        <InterludeField
          name="closing"
          label={words.closing}
          where={words.closing}
          value={now.values.closing}
          set={set.closing}
          words={words}
        />
      </div>
      <ComposeFields values={now.values} topics={topics} savedBy={state?.savedBy ?? ''} words={words} />
    </form>
  )
}
