import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import { AROUND } from '@/publication/correspondence/compositions/shown-mark'
import type { Language, Texts } from '@/texts/texts'
import { closedInWords } from './closed-in-words'

type Props = {
  open: Pick<OpenComposition, 'aroundReaders'>
  current: Pick<NonNullable<OpenComposition['current']>, 'lacking' | 'withheld'>
  texts: Texts
  language: Language
}

/** What of a proof whoever looks does not get yet, and why: each kind by itself. Nothing when they get all of it. */
export function LeftOutNotices({ open, current: { lacking, withheld }, texts, language }: Props) {
  const { compositions, proofByMail } = texts
  return (
    <>
      {lacking.includes(AROUND) && <p className="notice">{closedInWords(open, compositions, language)}</p>}
      {withheld.size > 0 && (
        <p className="notice">{compositions.preview.withheld(proofByMail.leftOut([...withheld.values()]))}</p>
      )}
    </>
  )
}
