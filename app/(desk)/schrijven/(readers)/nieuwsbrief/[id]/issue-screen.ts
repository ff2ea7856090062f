import type { Screen } from '@/app/(desk)/_forms/screen'

/** A part as the form shows it; `sent`: as the form says which it is. */
export type PartOnScreen = { key: string; sent: string } & (
  | { kind: 'words'; text: string; label: string }
  | { kind: 'work'; title: string; byline: string; lead: string; href: string; isWhole: boolean }
  | { kind: 'gone'; words: string }
  /** the form shows it as it did before */
  | { kind: 'as-before' }
)

/** What can be added, while somebody chooses. */
export type Picking = {
  kind: 'piece' | 'letter'
  search: string
  /** above what was found */
  said: string
  found: { act: string; title: string; hint: string }[]
}

/** A line of what can be known without sending. `href`: where it is mended. */
export type Check = { isGood: boolean; words: string; href: string | null }

export type Checks = { heading: string; lines: Check[]; lookedAt: string }

export type IssueValues = { subject: string; preheader: string; plainText: string }

/** Everything the form of an issue shows that changes: what a page begins with, and what each button answers. */
export type IssueScreen = Screen & {
  issueDraftId: string
  /** the version on which what is typed is based */
  version: number
  /** when it was saved last, in a sentence */
  savedAt: string
  values: IssueValues
  /** grows when a button filled a field: what was typed there is not in it any more */
  filled: number
  parts: PartOnScreen[]
  picking: Picking | null
  /** null: as they were, since it was only saved by itself */
  checks: Checks | null
  /** nothing that is saved keeps it from going out */
  isReady: boolean
  /** what somebody else saved meanwhile, and under which number; null when nobody did */
  newest: { version: number; fields: { label: string; theirs: string; mine: string }[] } | null
}
