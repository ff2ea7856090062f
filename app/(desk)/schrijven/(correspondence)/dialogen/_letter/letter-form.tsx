'use client'

import { type ReactNode, useState } from 'react'
import { pressPreview } from '@/app/(desk)/_editor/press-preview'
import { TextWithPreview } from '@/app/(desk)/_editor/text-with-preview'
import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { useFormWords } from '@/app/(desk)/_forms/form-words'
import { listSaid } from '@/app/(desk)/_forms/list-said'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { useWritingRoom } from '@/app/(desk)/_room/use-writing-room'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import { answerLetter } from './actions'
import { BESIDE, type Earlier, EarlierLetters } from './earlier-letters'
import { LetterBar } from './letter-bar'
import { DRAWER, LetterDrawer } from './letter-drawer'
import { LetterPreview } from './letter-preview'
import type { LetterScreen, LetterWords } from './letter-screen'
import { type LetterHead, LetterSheet } from './letter-sheet'
import { LetterTo } from './letter-to'
import { NoteField } from './note-field'
import { OfferButton } from './offer-button'
import { PrivateButton } from './private-button'
import { ReadersChoice } from './readers-choice'
import { TwoLettersPanel } from './two-letters-panel'
import { useReaders } from './use-readers'

type Props = {
  first: LetterScreen
  words: LetterWords
  dialogue: { id: string; theme: string }
  head: LetterHead
  /** to whom a letter is that was sent, in words; null of one that is not */
  sentTo: string | null
  others: CorrespondentName[]
  /** what was sent before, to quote from */
  earlier: Earlier | null
  /** how a letter can begin, by the id of whom it is to; '' for all */
  salutations: Record<string, string>
  /** who writes it, as those who read it are named */
  viewer: CorrespondentName
  /** who reads what is private in it, its writer first, where there is nobody to choose; nobody when they do not */
  readers: CorrespondentName[]
  /** for the drawer: what is known of the letter */
  about: ReactNode
}

/** Of the handlers that make previews, and save what was typed when the page is closed. */
const PREVIEW_ADDRESS = '/schrijven/voorbeeld/brief'
const LAST_SAVE_ADDRESS = '/schrijven/bewaren/brief'
/** Beside the text, where one writes. */
const WRITTEN_FIELDS = ['subject', 'note'] as const

const TITLES = { write: 'newTitle', revise: 'reviseTitle', propose: 'proposeTitle' } as const

/** The room in which a letter is written, revised, or a change in it proposed. Works without script as a plain form. */
export function LetterForm({ first, words, dialogue, earlier, salutations, others, ...props }: Props) {
  const { head, sentTo, viewer, readers, about } = props
  const { now, isPending, isDirty, onEdit, onDevice, merge, form, given } = useAnsweredForm({
    action: answerLetter,
    first,
    preview: (now, typed) => pressPreview(PREVIEW_ADDRESS, typed, now, words.refusedPreview),
    isSavedByItself: ({ mode, twoTexts }) => mode === 'write' && !twoTexts,
    lastSave: LAST_SAVE_ADDRESS,
  })
  const { language } = useFormWords()
  const [to, setTo] = useState(first.values.to)
  const choice = useReaders({
    form,
    // While there was one other, that is who read it: whoever joins since is ticked by nobody.
    first: { readers: first.readers ?? others.map(({ id }) => id), to: first.values.to },
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
  const offer = now.mode === 'write' ? (salutations[to] ?? '') : ''
  const { editor, toText, onlyText, drawer, isLooking, handleEdit, ...room } = useWritingRoom({
    textId: now.letterId,
    text: first.values.body,
    form,
    onEdit,
    given,
    fields: WRITTEN_FIELDS,
    first: first.mode === 'write' && first.revision === 0 ? 'body' : null,
    // Stacked, one begins with the letter that one answers.
    firstWhere: earlier ? BESIDE : 'all',
    drawer: { id: DRAWER, hasMargin: false },
  })
  return (
    <>
      <h1 className="unseen">
        {words[TITLES[now.mode]]}: {dialogue.theme}
      </h1>
      <form
        {...given}
        {...drawer.ofRoom}
        onSubmit={room.handleSubmit}
        onInput={() => {
          handleEdit()
          if (first.readers) choice.look()
        }}
        className={onlyText.isOn ? 'room letter-room only-text' : 'room letter-room'}
        data-about="letter"
        noValidate
      >
        <WhosePage screen={now} />
        {(['dialogueId', 'letterId', 'changeId', 'mode', 'seen'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={now[name]} />
        ))}
        <input type="hidden" name="basedOn" value={now.revision} />
        <LetterBar
          screen={now}
          words={words}
          dialogueId={dialogue.id}
          isBusy={isPending}
          isSaving={isPending && !isLooking}
          isDirty={isDirty}
          onDevice={onDevice}
          wordCount={room.count}
          drawer={drawer}
          onlyText={onlyText}
        />
        <div className={earlier && !onlyText.isOn ? 'room-page two-sheets' : 'room-page'}>
          {now.twoTexts && (
            <TwoLettersPanel texts={now.twoTexts} mode={now.mode} words={words} merge={merge} />
          )}
          {earlier && (
            <EarlierLetters
              earlier={earlier}
              words={words}
              editor={editor}
              readers={reading}
              isBehind={drawer.isOver}
            />
          )}
          <div className="sheet" inert={drawer.isOver}>
            <AnswerBox screen={now} problems={now.problems} />
            <OfferedCopy onDevice={onDevice} />
            <LetterSheet
              head={head}
              to={sentTo ?? <LetterTo others={others} to={to} words={words} />}
              subject={{ label: words.subject, value: now.values.subject, error: now.errors.subject }}
              fields={now.mode === 'propose' && <NoteField screen={now} words={words} onToText={toText} />}
              onToText={toText}
            >
              <TextWithPreview
                screen={now}
                words={words}
                format="mail"
                isRoom
                readers={first.isWhole ? readByWhom : null}
                offer={offer}
                form={form}
                editor={editor}
                onEdit={handleEdit}
                previewLabel={words.asOthersSee}
                previewAddress={PREVIEW_ADDRESS}
                said={listSaid({ answer: now.answer, problems: now.problems })}
                setPreview={(preview) => <LetterPreview preview={preview} />}
                buttons={() => (
                  <>
                    {offer !== '' && room.count === 0 && (
                      <OfferButton
                        offer={offer}
                        words={words}
                        onTake={() => editor.current?.beginWith(offer)}
                      />
                    )}
                    {first.isWhole && <PrivateButton editor={editor} words={words} onlyRead={onlyRead} />}
                  </>
                )}
              />
            </LetterSheet>
          </div>
          <LetterDrawer
            screen={now}
            words={words}
            others={others}
            onAddressee={(next) => {
              setTo(next)
              choice.address(next)
              editor.current?.changeBeginning(Object.values(salutations), salutations[next] ?? '')
            }}
            choice={first.readers && <ReadersChoice others={others} drawn={choice.drawn} words={words} />}
            readers={first.isWhole && reading.ids.length > 0 ? reading.names : null}
            about={about}
            onClose={drawer.close}
            onPreview={drawer.shut}
          />
        </div>
      </form>
    </>
  )
}
