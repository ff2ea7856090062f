'use client'

import { type ReactNode, useState } from 'react'
import { useEditorMode } from '@/app/(desk)/_editor/editor-mode-choice'
import { pressPreview } from '@/app/(desk)/_editor/press-preview'
import { TextWithPreview } from '@/app/(desk)/_editor/text-with-preview'
import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { useFormWords } from '@/app/(desk)/_forms/form-words'
import { listSaid } from '@/app/(desk)/_forms/list-said'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { MergeOffer } from '@/app/(desk)/_forms/merging/merge-offer'
import { Typed } from '@/app/(desk)/_forms/typed-fields'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { useWritingRoom } from '@/app/(desk)/_room/use-writing-room'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { type Earlier, EarlierLetters } from '../../dialogen/_letter/earlier-letters'
import { LetterPreview } from '../../dialogen/_letter/letter-preview'
import { type LetterHead, LetterSheet } from '../../dialogen/_letter/letter-sheet'
import { LetterTo } from '../../dialogen/_letter/letter-to'
import { PrivateButton } from '../../dialogen/_letter/private-button'
import { useReaders } from '../../dialogen/_letter/use-readers'
import type { PassageWords } from '../_passages/passage-words'
import { PassageWordsHere } from '../_passages/passage-words-here'
import { PlainPassages } from '../_passages/plain-passages'
import { confirm } from '../actions'
import type { LineEndsHere } from '../line-ends-fields'
import { LineEndsButton, LineEndsField } from '../line-ends-fields'
import { MailBar } from './mail-bar'
import { MailDrawer } from './mail-drawer'
import { DRAWER } from './mail-parts'
import type { MailScreen } from './mail-screen'
import type { MailWords } from './mail-words'

type Props = {
  arrivalId: string
  /** the ids of who gets it, with spaces between them */
  seen: string
  words: MailWords
  /** of the fields in which its stretches are typed where there is no editor */
  passageWords: PassageWords
  first: MailScreen
  subject: string
  body: string
  format: LetterFormat
  /** whose letter it becomes and to whom, as the page came */
  head: LetterHead & { to: string }
  /** whom it can be to, and to whom it is as the page came; null where there is no choice */
  addressees: { others: CorrespondentName[]; to: string } | null
  /** who reads what is private in it as the page came, its writer first */
  readers: CorrespondentName[]
  viewer: CorrespondentName
  /** what was sent before, to quote from */
  earlier: Earlier | null
  /** what is the matter with it, above the letter */
  notices: ReactNode
  /** what became of the ends of its lines; null where nothing did */
  lines: LineEndsHere | null
  /** when it was sent, for the drawer */
  dates: ReactNode
  /** what came with it and stands below, in words; empty when nothing did */
  withIt: string
}

const PREVIEW_ADDRESS = '/schrijven/voorbeeld/mail'

/** The room in which a mail becomes a letter: as any letter, and what is done with it is confirming. Works without script as a plain form. */
export function MailRoom({
  arrivalId,
  words,
  first,
  subject,
  body,
  head,
  addressees,
  earlier,
  ...props
}: Props) {
  const { viewer, readers, notices, lines } = props
  const { now, form, given, isPending, isDirty, onEdit, onDevice, merge } = useAnsweredForm({
    action: confirm,
    first,
    preview: (now, typed) => pressPreview(PREVIEW_ADDRESS, typed, now, words.refusedPreview),
  })
  const { language } = useFormWords()
  const hasScript = useHasScript()
  // Each stretch says there who reads it, and has the button that takes words out of it.
  const isInStretches = useEditorMode().mode === 'plain' || !hasScript
  const choice = useReaders({
    form,
    first: {
      readers: readers.filter(({ id }) => id !== viewer.id).map(({ id }) => id),
      to: addressees?.to ?? '',
    },
    writer: viewer,
    others: addressees?.others ?? [],
    language,
  })
  const [to, setTo] = useState(addressees?.to ?? '')
  const reading = addressees
    ? choice
    : { ids: readers.map(({ id }) => id), names: readersInWords(readers, language) }
  const { editor, toText, onlyText, drawer, handleEdit, ...room } = useWritingRoom({
    textId: arrivalId,
    text: body,
    form,
    onEdit,
    given,
    fields: ['subject'],
    first: null,
    drawer: { id: DRAWER, hasMargin: false },
  })
  const readByWhom =
    reading.ids.length > 0 ? `${words.onlyRead} ${reading.names} ${words.readThis}` : words.readByNobodyYet
  return (
    <form
      {...given}
      {...drawer.ofRoom}
      onSubmit={room.handleSubmit}
      onInput={() => {
        handleEdit()
        if (addressees) choice.look()
      }}
      className={onlyText.isOn ? 'room letter-room only-text' : 'room letter-room'}
      data-about="mail"
      noValidate
    >
      <WhosePage screen={now} />
      <input type="hidden" name="arrivalId" value={arrivalId} />
      <input type="hidden" name="seen" value={props.seen} />
      <Typed value={now.typed ?? null}>
        <PassageWordsHere
          value={{
            ...props.passageWords,
            ...(addressees && hasScript && { privateTo: `${words.privateOnly} ${reading.names}` }),
          }}
        >
          {lines && <LineEndsField lineEnds={lines.lineEnds} editor={editor} />}
          <MailBar
            words={words}
            isBusy={isPending}
            onDevice={onDevice}
            isDirty={isDirty}
            wordCount={room.count}
            drawer={drawer}
            onlyText={onlyText}
          />
          <div className={earlier && !onlyText.isOn ? 'room-page two-sheets' : 'room-page'}>
            {earlier && (
              <EarlierLetters
                earlier={earlier}
                words={words}
                editor={editor}
                readers={reading}
                isBehind={drawer.isOver}
                isFolded
              />
            )}
            <div className="sheet" inert={drawer.isOver}>
              <AnswerBox screen={now} problems={now.problems} />
              <OfferedCopy onDevice={onDevice} />
              <MergeOffer merge={merge} isAlone />
              {notices}
              <LetterSheet
                head={head}
                to={addressees ? <LetterTo others={addressees.others} to={to} words={words} /> : head.to}
                subject={{
                  label: words.subject,
                  value: now.typed?.subject ? String(now.typed.subject) : subject,
                }}
                onToText={toText}
              >
                <TextWithPreview
                  screen={{ ...now, values: { body }, errors: {} }}
                  words={
                    isInStretches
                      ? { ...words, bodyHint: words.mailHint, bodyKeys: '' }
                      : { ...words, bodyHint: `${words.bodyHint} ${words.mailHint}` }
                  }
                  format={props.format}
                  isRoom
                  readers={readByWhom}
                  Plain={PlainPassages}
                  form={form}
                  editor={editor}
                  onEdit={handleEdit}
                  previewLabel={words.asOthersSee}
                  previewAddress={PREVIEW_ADDRESS}
                  said={listSaid({ answer: now.answer, problems: now.problems })}
                  setPreview={(preview) => <LetterPreview preview={preview} />}
                  buttons={() =>
                    !isInStretches && (
                      <PrivateButton
                        editor={editor}
                        words={words}
                        onlyRead={`${words.onlyRead} ${reading.names} ${words.onlyReadEnd}`}
                      />
                    )
                  }
                />
                {lines && (
                  <div className="mail-lines">
                    <p className="hint">{lines.said}</p>
                    {lines.places}
                    <LineEndsButton lineEnds={lines.lineEnds} words={lines.choose} />
                  </div>
                )}
              </LetterSheet>
            </div>
            <MailDrawer
              words={words}
              addressees={addressees}
              onAddressee={(id) => {
                setTo(id)
                choice.address(id)
              }}
              drawn={choice.drawn}
              readers={addressees || readers.length > 1 ? reading.names : null}
              dates={props.dates}
              withIt={props.withIt}
              onClose={drawer.close}
              onPreview={drawer.shut}
            />
          </div>
        </PassageWordsHere>
      </Typed>
    </form>
  )
}
