'use client'

import { useRef } from 'react'
import { pressPreview } from '@/app/(desk)/_editor/press-preview'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import { TextWithPreview } from '@/app/(desk)/_editor/text-with-preview'
import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { useFormWords } from '@/app/(desk)/_forms/form-words'
import { listSaid } from '@/app/(desk)/_forms/list-said'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import { DialogueLine } from '../_people/dialogue-line'
import { answerLetter } from './actions'
import { type Earlier, EarlierLetters } from './earlier-letters'
import { LetterButtons } from './letter-buttons'
import { LetterFields } from './letter-fields'
import { LetterPreview } from './letter-preview'
import type { LetterScreen, LetterWords } from './letter-screen'
import { PrivateButton } from './private-button'
import { ReadersChoice } from './readers-choice'
import { TwoLettersPanel } from './two-letters-panel'
import { useReaders } from './use-readers'

type Props = {
  first: LetterScreen
  words: LetterWords
  dialogue: { id: string; theme: string }
  others: CorrespondentName[]
  /** what was sent before, to quote from */
  earlier: Earlier | null
  /** how a letter begins, by the id of whom it is to; '' for all */
  salutations: Record<string, string>
  /** who writes it, as those who read it are named */
  viewer: CorrespondentName
  /** who reads what is private in it, its writer first, where there is nobody to choose; nobody when they do not */
  readers: CorrespondentName[]
  nonce: string
}

/** Of the handlers that make previews, and save what was typed when the page is closed. */
const PREVIEW_ADDRESS = '/schrijven/voorbeeld/brief'
const LAST_SAVE_ADDRESS = '/schrijven/bewaren/brief'

const TITLES = { write: 'newTitle', revise: 'reviseTitle', propose: 'proposeTitle' } as const

/** Writing a letter, revising it or proposing a change in it. Works without script as a plain form. */
export function LetterForm({
  first,
  words,
  dialogue,
  others,
  earlier,
  salutations,
  viewer,
  readers,
  nonce,
}: Props) {
  const editor = useRef<SourceHandle>(null)
  const { now, isPending, isDirty, onEdit, onDevice, merge, form, given } = useAnsweredForm({
    action: answerLetter,
    first,
    preview: (now, typed) => pressPreview(PREVIEW_ADDRESS, typed, now, words.refusedPreview),
    isSavedByItself: ({ mode, twoTexts }) => mode === 'write' && !twoTexts,
    lastSave: LAST_SAVE_ADDRESS,
  })
  const { language } = useFormWords()
  const choice = useReaders({
    form,
    first: { readers: first.readers ?? [], to: first.values.to },
    writer: viewer,
    others,
    language,
  })
  const reading = first.readers
    ? choice
    : { ids: readers.map(({ id }) => id), names: readersInWords(readers, language) }
  const readByWhom =
    reading.ids.length > 0 ? `${words.onlyRead} ${reading.names} ${words.readThis}` : words.readByNobodyYet
  const onlyRead = `${words.onlyRead} ${reading.names} ${words.onlyReadEnd}`
  return (
    <>
      <h1>{words[TITLES[now.mode]]}</h1>
      <DialogueLine dialogue={dialogue} />
      <form
        {...given}
        onInput={() => {
          given.onInput()
          if (first.readers) choice.look()
        }}
        className="essay-form"
        data-about="letter"
        noValidate
      >
        <WhosePage screen={now} />
        {(['dialogueId', 'letterId', 'changeId', 'mode', 'seen'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={now[name]} />
        ))}
        <input type="hidden" name="basedOn" value={now.revision} />
        <LetterButtons screen={now} words={words} isBusy={isPending} isDirty={isDirty} onDevice={onDevice} />
        {first.about && <p className="hint">{first.about}</p>}
        <AnswerBox screen={now} problems={now.problems} />
        <OfferedCopy onDevice={onDevice} />
        {now.twoTexts && <TwoLettersPanel texts={now.twoTexts} mode={now.mode} words={words} merge={merge} />}
        <LetterFields
          screen={now}
          words={words}
          others={others}
          onAddressee={(to) => {
            choice.address(to)
            editor.current?.changeBeginning(Object.values(salutations), salutations[to] ?? '')
          }}
          choice={first.readers && <ReadersChoice others={others} drawn={choice.drawn} words={words} />}
        />
        {first.isWhole && reading.ids.length > 0 && (
          <p className="hint" aria-live="polite">
            {words.betweenUs} {reading.names}.
          </p>
        )}
        <TextWithPreview
          screen={now}
          words={words}
          nonce={nonce}
          format="mail"
          readers={first.isWhole ? readByWhom : null}
          form={form}
          editor={editor}
          onEdit={onEdit}
          previewLabel={words.asOthersSee}
          previewAddress={PREVIEW_ADDRESS}
          said={listSaid({ answer: now.answer, problems: now.problems })}
          setPreview={(preview) => <LetterPreview preview={preview} />}
          buttons={() => first.isWhole && <PrivateButton editor={editor} words={words} onlyRead={onlyRead} />}
        />
      </form>
      {earlier && <EarlierLetters earlier={earlier} words={words} editor={editor} readers={reading} />}
    </>
  )
}
