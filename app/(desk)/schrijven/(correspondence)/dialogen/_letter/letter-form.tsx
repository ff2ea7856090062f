'use client'

import { type SubmitEvent, useCallback, useRef } from 'react'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import { TextWithPreview } from '@/app/(desk)/_editor/text-with-preview'
import { usePresses } from '@/app/(desk)/_editor/use-presses'
import { useSaveKey } from '@/app/(desk)/_editor/use-save-key'
import { useEditedEarly } from '@/app/(desk)/_forms/use-edited-early'
import { useLeaveWarning } from '@/app/(desk)/_forms/use-leave-warning'
import { useUnsaved } from '@/app/(desk)/_forms/use-unsaved'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { PRIVATE_MARKS } from '@/publication/correspondence/private-passages/private-marks'
import { DialogueLine } from '../_people/dialogue-line'
import { followLetter } from './actions'
import { type Earlier, EarlierLetters } from './earlier-letters'
import { LetterAnswer } from './letter-answer'
import { LetterButtons } from './letter-buttons'
import { LetterFields } from './letter-fields'
import type { LetterScreen, LetterWords } from './letter-screen'
import { TwoLettersPanel } from './two-letters-panel'
import { useAnswers } from './use-answers'
import { useAutosave } from './use-autosave'

type Props = {
  first: LetterScreen
  words: LetterWords
  dialogue: { id: string; theme: string }
  others: CorrespondentName[]
  /** what was sent before, to quote from */
  earlier: Earlier | null
  nonce: string
}

const TITLES = { write: 'newTitle', revise: 'reviseTitle', propose: 'proposeTitle' } as const

/** Writing a letter, revising it or proposing a change in it. Works without script as a plain form. */
export function LetterForm({ first, words, dialogue, others, earlier, nonce }: Props) {
  const { now, act, ask, isPending } = useAnswers(first, words)
  const form = useRef<HTMLFormElement>(null)
  const editor = useRef<SourceHandle>(null)
  const { isDirty, hasEdits, markDirty, markSent } = useUnsaved(now.savedAt)
  const presses = usePresses(form, isPending)
  useLeaveWarning(isDirty)
  useSaveKey(form)
  const saveSoon = useAutosave(now.mode === 'write', isDirty, saveByItself)
  const handleEdit = useCallback(() => {
    markDirty()
    saveSoon()
  }, [markDirty, saveSoon])
  useEditedEarly(form, handleEdit)

  // Left to itself React empties the fields after an action, also when it was refused.
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = event.nativeEvent.submitter
    if (isPending) return presses.remember(button, hasEdits())
    const sent = new FormData(event.currentTarget, button)
    sent.set('hasScript', 'on')
    if (sent.get('act') !== 'preview') markSent()
    presses.begin(button)
    ask(sent)
  }

  function saveByItself() {
    if (!form.current || !isDirty) return
    if (isPending || now.twoTexts) return saveSoon()
    const sent = new FormData(form.current)
    for (const name of ['hasScript', 'byItself']) sent.set(name, 'on')
    sent.set('act', 'save')
    markSent()
    presses.begin(null)
    ask(sent)
  }

  return (
    <>
      <h1 className="quiet-heading">{words[TITLES[now.mode]]}</h1>
      <DialogueLine dialogue={dialogue} />
      <form ref={form} className="essay-form" action={act} onSubmit={handleSubmit} onInput={handleEdit}>
        {(['dialogueId', 'letterId', 'changeId', 'mode', 'seen'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={now[name]} />
        ))}
        <input type="hidden" name="basedOn" value={now.revision} />
        <LetterButtons screen={now} words={words} isBusy={isPending} isDirty={isDirty} />
        <LetterAnswer screen={now} />
        {now.twoTexts && <TwoLettersPanel texts={now.twoTexts} mode={now.mode} words={words} />}
        <LetterFields screen={now} words={words} others={others} />
        <TextWithPreview
          screen={now}
          words={words}
          nonce={nonce}
          form={form}
          editor={editor}
          onEdit={handleEdit}
          previewLabel={words.asOthersSee}
          ask={followLetter}
          buttons={() =>
            first.isWhole && (
              <fieldset className="insert" aria-label={words.insert}>
                <button
                  type="button"
                  className="small"
                  onClick={() => editor.current?.wrapLines(PRIVATE_MARKS.begin, PRIVATE_MARKS.end)}
                >
                  {words.private}
                </button>
              </fieldset>
            )
          }
        />
      </form>
      {earlier && <EarlierLetters earlier={earlier} words={words} editor={editor} />}
    </>
  )
}
