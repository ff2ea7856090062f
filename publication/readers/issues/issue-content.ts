import type { DraftedPart, IssueDraft, IssuePart } from '@/db/schema'

/** What can be changed about an issue that is being made, as it was typed: nothing in it need be right. */
export type IssueContent = Pick<IssueDraft, 'subject' | 'preheader' | 'plainText'> & { parts: IssuePart[] }

/** Of one issue; more is a magazine, and would be read in one mail by nobody. */
export const MOST_PARTS = 50
/** Characters of all own words and the plain text together: four times what one text can publish. */
export const MOST_CHARACTERS = 1_000_000

/** The content of an issue that is being made, without what its row remembers. */
export function contentOfIssue({ subject, preheader, parts, plainText }: IssueContent): IssueContent {
  return { subject, preheader, parts: parts.map(barePart), plainText }
}

/** A part as readers get it: of own words without what is kept of who saved them. */
export function barePart(part: IssuePart | DraftedPart): IssuePart {
  switch (part.kind) {
    case 'words':
      return { kind: 'words', text: part.text }
    case 'piece':
      return { kind: 'piece', pieceId: part.pieceId, shows: part.shows }
    case 'letter':
      return { kind: 'letter', pieceId: part.pieceId, number: part.number, shows: part.shows }
  }
}

/** Whether two contents say the same, so that saving the one over the other changes nothing. */
export function isSameIssue(one: IssueContent, other: IssueContent): boolean {
  return JSON.stringify(contentOfIssue(one)) === JSON.stringify(contentOfIssue(other))
}

/** Whether it is more than an issue holds. */
export function isTooMuch({ parts, plainText }: IssueContent): boolean {
  const characters = parts.reduce(
    (sum, part) => sum + (part.kind === 'words' ? part.text.length : 0),
    plainText?.length ?? 0,
  )
  return parts.length > MOST_PARTS || characters > MOST_CHARACTERS
}
