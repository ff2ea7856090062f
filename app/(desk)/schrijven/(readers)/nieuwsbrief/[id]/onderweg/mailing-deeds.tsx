import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { env } from '@/env'
import type { MailingAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'
import type { Texts } from '@/texts/texts'
import { decideMailing } from './actions'

const MINUTE_MS = 60_000
/** Of what is further away the moment itself says enough. */
const MOST_COUNTED = 60
/** It begins within a minute of its moment; after so many something is in its way. */
const LATE = 3

/** What can be done with a mailing as it is now, each a button. */
export function MailingDeeds({ mailing, words }: { mailing: MailingAtDesk; words: Texts['mailings'] }) {
  const { frozenAt, pausedAt, stoppedAt, address, id } = mailing
  if (stoppedAt) return null
  const minutes = minutesUntil(mailing.startsAt)
  // Once it is undone it has no page any more: its issue has.
  const leadsTo = frozenAt ? address : (mailing.issueDraftId ?? address)
  const asksForFiles = frozenAt && !env().smtpUrl && !mailing.allAsFiles
  return (
    <>
      {!frozenAt && <p>{whenItGoes(minutes, mailing, words)}</p>}
      <AnsweredForm action={decideMailing} className="buttons" label={words.title}>
        <input type="hidden" name="issueDraftId" value={leadsTo} />
        <input type="hidden" name="mailingId" value={id} />
        {frozenAt ? (
          <>
            <button type="submit" name="act" value={pausedAt ? 'resume' : 'pause'}>
              {pausedAt ? words.resume : words.pause}
            </button>
            <button type="submit" name="act" value="stop">
              {words.stop}
            </button>
            {asksForFiles && (
              <button type="submit" name="act" value="all-files">
                {words.allFiles}
              </button>
            )}
            <span className="hint">{words.stopHint}</span>
          </>
        ) : (
          <button type="submit" name="act" value="undo">
            {words.undo}
          </button>
        )}
      </AnsweredForm>
    </>
  )
}

function whenItGoes(
  minutes: number,
  { waitsForOwner, issueDraftId }: MailingAtDesk,
  words: Texts['mailings'],
): string {
  if (minutes < -LATE && !waitsForOwner) return issueDraftId ? words.didNotGo : words.didNotGoItself
  return minutes > MOST_COUNTED ? words.untilThen : words.startsIn(minutes)
}

const minutesUntil = (moment: Date) => Math.ceil((moment.getTime() - Date.now()) / MINUTE_MS)
