import type { ReactNode } from 'react'
import { Field } from '@/app/(desk)/_forms/field'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { AddresseeOptions } from './addressee-options'
import type { LetterScreen, LetterWords } from './letter-screen'

type Props = {
  screen: LetterScreen
  words: LetterWords
  /** whom it can be to, when that is more than one */
  others: CorrespondentName[]
  /** another addressee was chosen: '' for all */
  onAddressee: (to: string) => void
  /** who reads what is private; null where there is nobody to choose */
  choice: ReactNode
}

/** What stands above the text of a letter: to whom, and its subject; of a proposal its subject and why. */
export function LetterFields({ screen, words, others, onAddressee, choice }: Props) {
  const { mode, values, errors } = screen
  const subject = (
    <Field name="subject" label={words.subject} error={errors.subject}>
      {(aria) => <input {...aria} defaultValue={values.subject} autoComplete="off" />}
    </Field>
  )
  if (mode === 'propose')
    return (
      <div className="essay-fields">
        {subject}
        <Field name="note" label={words.note} hint={words.noteHint} error={errors.note}>
          {(aria) => <KeptTextarea {...aria} defaultValue={values.note} rows={2} />}
        </Field>
      </div>
    )
  return (
    <div className="essay-fields">
      {mode === 'write' && others.length > 1 && (
        <Field name="to" label={words.to} error={errors.to}>
          {(aria) => (
            <select {...aria} defaultValue={values.to} onChange={({ target }) => onAddressee(target.value)}>
              <AddresseeOptions others={others} words={words} />
            </select>
          )}
        </Field>
      )}
      {subject}
      {choice}
    </div>
  )
}
