import type { ComponentType, ReactNode, Ref } from 'react'
import type { PutBetweenMarks } from '@/publication/correspondence/private-passages/put-between-marks'
import type { Insertion } from './place-insert'
import type { Selected } from './selection-of'

/** The text where there is no editor, whatever it is typed in. Places count in code units of the whole text. */
export type PlainText = {
  /** null while what was typed is no text: no editor can take its place then */
  text: () => string | null
  /** it holds something else than the page came with */
  isEdited: () => boolean
  hasFocus: () => boolean
  selection: () => Selected
  /** in the place of all that stands there; `selection` is what is selected then */
  put: (text: string, selection?: Selected) => void
  insert: (insertion: Insertion) => void
  wouldPutPrivate: () => PutBetweenMarks
  putPrivate: () => PutBetweenMarks
  putQuotation: (quotation: string, isPrivate: boolean) => void
  beginWith: (beginning: string) => void
  /** puts the caret there, or where it was */
  focus: (at?: Selected) => void
}

export type PlainProps = {
  ref: Ref<PlainText>
  label: string
  text: string
  offer: string
  /** BCP 47; empty: that of the page */
  language: string
  isInvalid: boolean
  /** buttons between its label and the text */
  children?: ReactNode
}

/** What is there without script, before it has come, and for a member who wants no editor. */
export type PlainComponent = ComponentType<PlainProps>
