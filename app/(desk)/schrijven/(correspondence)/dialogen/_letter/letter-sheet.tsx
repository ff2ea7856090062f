import type { ReactNode } from 'react'
import { Field } from '@/app/(desk)/_forms/field'
import { SheetField } from '@/app/(desk)/_room/sheet-field'

/** Whose letter it is, as readers know them by its rule, and what stands below that. */
export type LetterHead = {
  writer: string
  voice: string
  /** "Brief 8 · alleen jij ziet dit" */
  hint: ReactNode
}

type Props = {
  head: LetterHead
  /** "aan Egbert", with a way to another where there are more; nothing when nobody knows */
  to: ReactNode
  subject: { label: string; value: string; error?: string | undefined }
  /** what else stands above the text */
  fields?: ReactNode
  /** puts the caret in the text */
  onToText: () => void
  children: ReactNode
}

/** One's own sheet in the dress in which readers get the letter: from whom and to whom, its subject, its text. */
export function LetterSheet({ head, to, subject, fields, onToText, children }: Props) {
  return (
    <div className={`letter own-letter ${head.voice}`}>
      <header>
        <h2>
          <span className="sender">{head.writer}</span> {to}
        </h2>
        <p className="hint">{head.hint}</p>
      </header>
      <div className="sheet-fields">
        <Field name="subject" label={subject.label} error={subject.error}>
          {(aria) => (
            <SheetField
              {...aria}
              className="sheet-title"
              defaultValue={subject.value}
              placeholder={subject.label}
              onNext={onToText}
              isOneLine
              autoComplete="off"
            />
          )}
        </Field>
        {fields}
      </div>
      {children}
    </div>
  )
}
