'use client'

import { useLayoutEffect, useRef } from 'react'
import { pressPreview } from '@/app/(desk)/_editor/press-preview'
import { listSaid } from '@/app/(desk)/_forms/list-said'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { answerEssay } from './actions'
import { EssayAnswer } from './essay-answer'
import { EssayButtons } from './essay-buttons'
import { EssayDetails } from './essay-details'
import { EssayFields } from './essay-fields'
import type { Choice, EssayScreen, MayDo } from './essay-screen'
import { EssayText } from './essay-text'
import type { EssayWords } from './essay-words'
import { TwoTextsPanel } from './two-texts-panel'

type Props = {
  first: EssayScreen
  words: EssayWords
  authors: Choice[]
  may: MayDo
  nonce: string
  /** what follows on the title of the essay in the title of the page */
  afterTitle: string
}

/** Of the handlers that make previews, and save what was typed when the page is closed. */
const PREVIEW_ADDRESS = '/schrijven/voorbeeld/essay'
const LAST_SAVE_ADDRESS = '/schrijven/bewaren/essay'

/** Writing an essay: fields, text and preview, and what the buttons answered. Works without script as a plain form. */
export function EssayForm({ first, words, authors, may, nonce, afterTitle }: Props) {
  const isSavedByItself = useIsSavedByItself()
  const hasScript = useHasScript()
  const { now, isPending, isDirty, onEdit, onDevice, form, given } = useAnsweredForm({
    action: answerEssay,
    first,
    preview: (now, typed) => pressPreview(PREVIEW_ADDRESS, typed, now, words.refusedPreview),
    isSavedByItself,
    lastSave: LAST_SAVE_ADDRESS,
  })
  const topics = useLastKnown(now.topics)
  useAddressOf(now)
  useTitleOf(now, words.untitledPiece, afterTitle)
  return (
    <>
      <h1>{now.values.title || words.newTitle}</h1>
      <form {...given} className="essay-form" data-about="essay" noValidate={hasScript}>
        <WhosePage screen={now} />
        <input type="hidden" name="draftId" value={now.draftId} />
        <input type="hidden" name="basedOn" value={now.revision} />
        <EssayButtons
          may={may}
          words={words}
          isBusy={isPending}
          isDirty={isDirty}
          onDevice={onDevice}
          screen={now}
        />
        <EssayAnswer screen={now} words={words} />
        <OfferedCopy onDevice={onDevice} />
        {now.twoTexts && <TwoTextsPanel texts={now.twoTexts} draftId={now.draftId} words={words} />}
        <EssayFields screen={now} words={words} />
        <EssayText
          screen={now}
          words={words}
          nonce={nonce}
          form={form}
          onEdit={onEdit}
          previewAddress={PREVIEW_ADDRESS}
          said={listSaid(now)}
        />
        <EssayDetails
          screen={now}
          topics={topics}
          words={words}
          authors={authors}
          maySetByline={may.setByline}
        />
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
