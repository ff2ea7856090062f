import type { Comparison } from '@/app/(desk)/_editor/comparison-body'
import type { MarkedProblem } from '@/app/(desk)/_editor/marked-problem'
import type { Preview } from '@/app/(desk)/_editor/preview'
import type { Screen } from '@/app/(desk)/_forms/screen'
import type { Todo } from '@/app/(desk)/_forms/todo-list'
import type { EssayField, EssayValues } from './essay-values'

/** Both texts, when somebody else saved meanwhile. */
export type TwoTexts = {
  newest: number
  theirs: string
  overwrite: string
  fields: { label: string; theirs: string; mine: string }[]
  /** without rows when the texts themselves are the same */
  rows: Comparison
}

/** Something to tick. */
export type Choice = { id: string; name: string }

/** Everything the essay form shows that changes: what a page begins with, and what each action answers. */
export type EssayScreen = Screen & {
  draftId: string
  /** the revision on which what is typed is based; 0 before the first save */
  revision: number
  /** when it was saved last, in a sentence; empty before the first save */
  savedAt: string
  /** whether what is typed is saved without a button; null when that could not be asked for */
  isSavedByItself: boolean | null
  /** as it is saved, it is with the editors or with readers already */
  isHandedOver: boolean
  /** by who looks at it: their next save takes it back, and none comes by itself */
  isHandedIn: boolean
  /** it is one's own, and nobody reads it yet */
  mayDiscard: boolean
  /** it was thrown away: what is typed is kept, and can go nowhere */
  isDiscarded: boolean
  /** sentences about the draft: its state, its revision, its byline */
  about: string[]
  /** to what others made of it since its owner last saved, for its owner; null when they did nothing */
  changes: { href: string; text: string } | null
  /** what readers have of it; null while it was never published */
  piece: { id: string; path: string; isWithdrawn: boolean } | null
  /** where readers see what was just published */
  publishedAt: string | null
  errors: Partial<Record<EssayField, string>>
  problems: MarkedProblem[]
  /** before it can be public, of what is saved */
  todo: Todo[]
  twoTexts: TwoTexts | null
  values: EssayValues
  /** null when they could not be asked for: the form keeps those it has */
  topics: Choice[] | null
  preview: Preview | null
}

/** What this member may do with this essay. */
export type MayDo = { setByline: boolean; publish: boolean; withdraw: boolean }
