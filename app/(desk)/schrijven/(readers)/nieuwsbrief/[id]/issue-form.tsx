'use client'

import { type ReactNode, useRef } from 'react'
import { DifferentFields } from '@/app/(desk)/_editor/different-fields'
import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { Field } from '@/app/(desk)/_forms/field'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { TypedInput, TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { SheetField } from '@/app/(desk)/_room/sheet-field'
import { answerIssue } from './actions'
import { AddPart } from './add-part'
import { IssueBar } from './issue-bar'
import { IssueChecks } from './issue-checks'
import { IssueParts } from './issue-parts'
import { IssuePreview } from './issue-preview'
import type { Checks, IssueScreen, PartOnScreen } from './issue-screen'
import type { IssueWords } from './issue-words'

type Props = {
  first: IssueScreen
  /** "Aflevering 11" */
  name: string
  /** to how many it goes, in words */
  to: string
  words: IssueWords
  /** said above it all */
  children: ReactNode
}

/** Of the handler that saves what was typed when the page is closed. */
const LAST_SAVE_ADDRESS = '/schrijven/bewaren/aflevering'

/** Making an issue: its fields, its parts, and beside them the mail that comes of it. Works without script as a plain form. */
export function IssueForm({ first, name, to, words, children }: Props) {
  const hasScript = useHasScript()
  const { now, isPending, isDirty, onDevice, given } = useAnsweredForm({
    action: answerIssue,
    first,
    isSavedByItself: (screen) => screen.newest === null,
    lastSave: LAST_SAVE_ADDRESS,
  })
  const parts = useAsBefore(now.parts, first.parts)
  const checks = useLastKnown(now.checks, first.checks)
  return (
    <form {...given} className="room issue-form" data-about="issue" noValidate={hasScript}>
      <WhosePage screen={now} />
      <input type="hidden" name="issueDraftId" value={now.issueDraftId} />
      <input type="hidden" name="basedOn" value={now.version} />
      <input type="hidden" name="filled" value={now.filled} />
      {now.picking && <input type="hidden" name="picking" value={now.picking.kind} />}
      <IssueBar
        name={name}
        screen={now}
        isBusy={isPending}
        isDirty={isDirty}
        onDevice={onDevice}
        words={words}
      />
      <div className="issue-room">
        <div className="issue-making">
          <AnswerBox screen={now} />
          <OfferedCopy onDevice={onDevice} />
          {children}
          {now.newest && <Newest newest={now.newest} words={words} />}
          <div className="issue-fields">
            <Field name="subject" label={words.subject}>
              {(aria) => (
                <SheetField
                  {...aria}
                  className="issue-subject"
                  defaultValue={now.values.subject}
                  onNext={() => document.getElementById('preheader')?.focus()}
                  isOneLine
                  autoComplete="off"
                />
              )}
            </Field>
            <Field name="preheader" label={words.preheader}>
              {(aria) => <TypedInput {...aria} defaultValue={now.values.preheader} autoComplete="off" />}
            </Field>
            <p className="apparatus">{to}</p>
          </div>
          <IssueParts parts={parts} words={words} />
          <AddPart picking={now.picking} words={words} />
          <details className="issue-text" open={now.values.plainText !== '' || now.filled > 0}>
            <summary>{words.plainText}</summary>
            <Field name="plainText" label={words.plainTextLabel} hint={words.plainTextHint}>
              {(aria) => (
                <TypedTextarea
                  key={now.filled}
                  {...aria}
                  rows={12}
                  defaultValue={now.values.plainText}
                  spellCheck
                />
              )}
            </Field>
            <button type="submit" name="act" value="take-text" className="word">
              {words.takeText}
            </button>
          </details>
        </div>
        {checks && <IssueChecks checks={checks} words={words} />}
        <IssuePreview issueDraftId={now.issueDraftId} version={now.version} words={words} />
      </div>
    </form>
  )
}

function Newest({ newest, words }: { newest: NonNullable<IssueScreen['newest']>; words: IssueWords }) {
  return (
    <section className="notice">
      <input type="hidden" name="newest" value={newest.version} />
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          <DifferentFields fields={newest.fields} none={words.nothing} />
        </tbody>
      </table>
      <button type="submit" name="act" value="save-over">
        {words.saveOver}
      </button>
    </section>
  )
}

/** A refusal does not ask what stands in an issue: the form shows what it showed. */
function useAsBefore(parts: PartOnScreen[], first: PartOnScreen[]): PartOnScreen[] {
  const known = useRef(first)
  const shown = parts.map((part) => {
    const before = known.current.find(({ sent }) => sent === part.sent)
    if (part.kind === 'as-before') return before ? { ...before, key: part.key } : part
    return part
  })
  known.current = [...shown, ...known.current.filter(({ sent }) => !shown.some((part) => part.sent === sent))]
  return shown
}

function useLastKnown(checks: Checks | null, first: Checks | null): Checks | null {
  const known = useRef(first)
  if (checks) known.current = checks
  return known.current
}
