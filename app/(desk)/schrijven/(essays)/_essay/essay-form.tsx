'use client'

import { useLayoutEffect, useRef } from 'react'
import { pressPreview } from '@/app/(desk)/_editor/press-preview'
import { listSaid } from '@/app/(desk)/_forms/list-said'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { AlsoOpen } from '@/app/(desk)/_room/also-open/also-open'
import { TitleAndLead } from '@/app/(desk)/_room/title-and-lead'
import { useWritingRoom } from '@/app/(desk)/_room/use-writing-room'
import { answerEssay } from './actions'
import { EssayAnswer } from './essay-answer'
import { EssayBar } from './essay-bar'
import { DRAWER, EssayDrawer } from './essay-drawer'
import type { Choice, EssayScreen, MayDo } from './essay-screen'
import { EssayText } from './essay-text'
import type { EssayWords } from './essay-words'
import { TwoTextsPanel } from './two-texts-panel'

type Props = {
  first: EssayScreen
  /** who else had it open when the page was made, in words */
  alsoOpen: string
  words: EssayWords
  authors: Choice[]
  may: MayDo
  /** what follows on the title of the essay in the title of the page */
  afterTitle: string
}

/** Of the handlers that make previews, and save what was typed when the page is closed. */
const PREVIEW_ADDRESS = '/schrijven/voorbeeld/essay'
const LAST_SAVE_ADDRESS = '/schrijven/bewaren/essay'
/** Beside the text, where one writes. */
const WRITTEN_FIELDS = ['title', 'lead'] as const

/** Writing an essay: fields, text and preview, and what the buttons answered. Works without script as a plain form. */
export function EssayForm({ first, alsoOpen, words, authors, may, afterTitle }: Props) {
  const isSavedByItself = useIsSavedByItself()
  const hasScript = useHasScript()
  const { now, isPending, isDirty, onEdit, onDevice, merge, form, given } = useAnsweredForm({
    action: answerEssay,
    first,
    preview: (now, typed) => pressPreview(PREVIEW_ADDRESS, typed, now, words.refusedPreview),
    isSavedByItself,
    lastSave: LAST_SAVE_ADDRESS,
  })
  const topics = useLastKnown(now.topics)
  useAddressOf(now)
  useTitleOf(now, words.untitledPiece, afterTitle)
  const { editor, onlyText, drawer, isLooking, handleEdit, ...room } = useWritingRoom({
    textId: now.draftId,
    text: first.values.body,
    form,
    onEdit,
    given,
    fields: WRITTEN_FIELDS,
    first: first.revision === 0 ? 'title' : null,
    drawer: { id: DRAWER },
  })
  return (
    <>
      <h1 className="unseen">{now.values.title || words.newTitle}</h1>
      <form
        {...given}
        {...drawer.ofRoom}
        onSubmit={room.handleSubmit}
        onInput={handleEdit}
        className={onlyText.isOn ? 'room only-text' : 'room'}
        data-about="essay"
        noValidate={hasScript}
      >
        <WhosePage screen={now} />
        <input type="hidden" name="draftId" value={now.draftId} />
        <input type="hidden" name="basedOn" value={now.revision} />
        <EssayBar
          may={may}
          words={words}
          isBusy={isPending}
          isSaving={isPending && !isLooking}
          isDirty={isDirty}
          onDevice={onDevice}
          screen={now}
          wordCount={room.count}
          drawer={drawer}
          onlyText={onlyText}
        />
        <div className="room-page">
          <div className="sheet" inert={drawer.isOver}>
            <AlsoOpen kind="essay" textId={now.draftId} isSaved={now.revision > 0} first={alsoOpen} />
            <EssayAnswer screen={now} />
            <OfferedCopy onDevice={onDevice} />
            {now.twoTexts && (
              <TwoTextsPanel texts={now.twoTexts} draftId={now.draftId} words={words} merge={merge} />
            )}
            <div className="sheet-fields">
              <TitleAndLead values={now.values} errors={now.errors} words={words} onNext={room.toText} />
            </div>
            <EssayText
              screen={now}
              words={words}
              form={form}
              editor={editor}
              onEdit={handleEdit}
              previewAddress={PREVIEW_ADDRESS}
              said={listSaid(now)}
            />
          </div>
          <EssayDrawer
            screen={now}
            topics={topics}
            words={words}
            authors={authors}
            may={may}
            onClose={drawer.close}
            onPreview={drawer.shut}
          />
        </div>
      </form>
      {now.piece && (
        <form id="withdraw-form" action={`/schrijven/stukken/${now.piece.id}/intrekken`} method="get" />
      )}
    </>
  )
}

/** After its first save an essay has an address of its own; loading the page anew must find it. */
function useAddressOf({ draftId, revision }: EssayScreen) {
  const isSaved = revision > 0
  // Before the answer is painted, so who reads that it is saved can load the page anew.
  useLayoutEffect(() => {
    if (isSaved) window.history.replaceState(null, '', `/schrijven/concepten/${draftId}`)
  }, [isSaved, draftId])
}

/** Once it is saved, the tab is called by what its title was at that moment, as it is when the page is loaded anew. */
function useTitleOf({ revision, values }: EssayScreen, untitled: string, afterTitle: string) {
  const title = revision > 0 ? `${values.title.trim() || untitled}${afterTitle}` : null
  useLayoutEffect(() => {
    if (title !== null) document.title = title
  }, [title])
}

/** What there is to tick stays when a later answer could not ask for it. */
function useLastKnown(topics: Choice[] | null): Choice[] {
  const known = useRef<Choice[]>([])
  if (topics) known.current = topics
  return known.current
}

/** Whether what is typed is saved by itself, as the last answer that knew it said: a server that is out of order does not. */
function useIsSavedByItself(): (now: EssayScreen) => boolean {
  const known = useRef(false)
  return (now) => {
    if (now.isSavedByItself !== null) known.current = now.isSavedByItself
    return known.current && !now.twoTexts
  }
}
