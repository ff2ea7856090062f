'use client'

import { type ReactNode, useCallback, useState } from 'react'
import type { Answer } from '@/app/(desk)/_forms/answer'
import { AnswerLine } from '@/app/(desk)/_forms/answer-line'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { MergeOffer } from '@/app/(desk)/_forms/merging/merge-offer'
import { Typed } from '@/app/(desk)/_forms/typed-fields'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { RoomBar } from '@/app/(desk)/_room/room-bar'
import { DrawerPart, RoomDrawer } from '@/app/(desk)/_room/room-drawer'
import type { RoomWords } from '@/app/(desk)/_room/room-words'
import { useDrawer } from '@/app/(desk)/_room/use-drawer'
import { useOnlyText } from '@/app/(desk)/_room/use-only-text'
import { useOpenedFor } from '@/app/(desk)/_room/use-opened-for'
import { useWordCount } from '@/app/(desk)/_room/use-word-count'
import { type LetterHead, LetterSheet } from '../../dialogen/_letter/letter-sheet'
import { confirm } from '../actions'

/** Its element, for what opens it. */
const DRAWER = 'bij-de-mail'
const NOTHING_HEARD: Answer = { at: 0, answer: null }

type Props = {
  arrivalId: string
  words: RoomWords & { back: string; aboutMail: string; subject: string; confirm: string; letterTo: string }
  first: { subject: string; body: string }
  /** whose letter it becomes and to whom, as the page came; and whether it can be to another */
  head: LetterHead & { to: string; hasChoice: boolean }
  /** what is the matter with it, above the letter */
  notices: ReactNode
  /** the field with the letter, and what is said of its lines */
  text: ReactNode
  /** a second button beside the text; null where its lines are not to be chosen */
  choose: ReactNode
  /** in the drawer: to whom it is, who reads what is private, and its date */
  beside: ReactNode
}

/** The room in which a mail becomes a letter: as any letter, and what is done with it is confirming. Works without script as a plain form. */
export function MailRoom({ arrivalId, words, first, head, notices, text, choose, beside }: Props) {
  const [to, setTo] = useState(head.to)
  const onlyText = useOnlyText()
  const { now, form, given, isPending, isDirty, onEdit, onDevice, merge } = useAnsweredForm({
    action: confirm,
    first: NOTHING_HEARD,
  })
  const { count, countSoon } = useWordCount(form, first.body)
  const toText = useCallback(() => document.getElementById('body')?.focus(), [])
  const drawer = useDrawer(DRAWER, toText, false)
  useOpenedFor(form, drawer.reveal)
  return (
    <form
      {...given}
      {...drawer.ofRoom}
      onInput={({ target }) => {
        onEdit()
        countSoon()
        if (target instanceof HTMLSelectElement && target.name === 'to')
          setTo(`${words.letterTo} ${target.selectedOptions[0]?.text}`)
      }}
      className={onlyText.isOn ? 'room letter-room only-text' : 'room letter-room'}
    >
      <WhosePage screen={now} />
      <input type="hidden" name="arrivalId" value={arrivalId} />
      <Typed value={now.typed ?? null}>
        <RoomBar
          words={words}
          back={{ href: '/schrijven/post', words: words.back }}
          state={<span className="save-state">{isDirty ? words.unsaved : ''}</span>}
          wordCount={count}
          drawer={{ id: DRAWER, words: words.aboutMail, ofLink: drawer.ofLink }}
          onlyText={onlyText}
        >
          <button type="submit" className="bar-button bar-main primary" aria-disabled={isPending}>
            {words.confirm}
          </button>
        </RoomBar>
        <div className="room-page">
          <div className="sheet" inert={drawer.isOver}>
            <AnswerLine answer={now.answer} />
            <OfferedCopy onDevice={onDevice} />
            <MergeOffer merge={merge} isAlone />
            {notices}
            <LetterSheet
              head={head}
              to={head.hasChoice ? <a href="#to">{to}</a> : head.to}
              subject={{ label: words.subject, value: first.subject }}
              onToText={toText}
            >
              <div className="mail-text">{text}</div>
              {choose && <p className="buttons">{choose}</p>}
            </LetterSheet>
          </div>
          <RoomDrawer id={DRAWER} heading={words.aboutMail} close={words.close} onClose={drawer.close}>
            <DrawerPart>{beside}</DrawerPart>
          </RoomDrawer>
        </div>
      </Typed>
    </form>
  )
}
