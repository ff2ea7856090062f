import type { ReactNode } from 'react'
import type { PictureValues } from '@/app/(desk)/_forms/picture-beside'
import type { Screen } from '@/app/(desk)/_forms/screen'
import type { Todo } from '@/app/(desk)/_forms/todo-list'
import type { Texts } from '@/texts/texts'

export type ComposeWords = Texts['compositions']['fields']

/** What stands in the fields of the form, as text. */
export type ComposeValues = PictureValues & {
  title: string
  lead: string
  slug: string
  /** "ar", or what was typed instead; usually empty */
  language: string
  /** "2012-10-31", or what was typed instead */
  date: string
  topicIds: string[]
  /** ids of the letters that are ticked */
  chosen: string[]
  /** by the id of the letter they stand before, chosen or not */
  interludes: Record<string, string>
  closing: string
  isUnfinished: boolean
}

/** A field that was saved otherwise meanwhile. */
export type Difference = { label: string; theirs: string; mine: string }

/** Everything the form shows that changes: what the page begins with, and what each save answers. */
export type ComposeScreen = Screen & {
  /** the number on which what is typed is based; 0 before the first save */
  number: number
  values: ComposeValues
  /** of what is saved: which letters quote one that is left out, as sentences */
  leftOut: string[]
  /** of what is saved: what is to be done before it can be public */
  todo: Todo[]
  /** what somebody else saved meanwhile, and under which number; null when nobody did */
  newest: { number: number; theirs: string; differences: Difference[] } | null
}

/** A letter as the form shows it: as readers read it, and what is saved before it as they see that. */
export type LetterRow = {
  id: string
  heading: string
  subject: string
  text: ReactNode
  interlude: SetInterlude | null
}

/** What is saved between letters as readers see it, with what it was made of. */
export type SetInterlude = { source: string; node: ReactNode }
