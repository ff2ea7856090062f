import type { IssueObstacle } from '@/publication/readers/issues/list-issue-obstacles'
import type { IssueLookedOver } from '@/publication/readers/issues/look-over-issue'
import type { Texts } from '@/texts/texts'
import type { Check, Checks } from './issue-screen'
import type { KeyedPart } from './read-issue-form'

type Words = Texts['issues']['desk']

/** What can be known without sending, in words: first what is to be done. */
export function checksInWords(
  { obstacles, mail }: IssueLookedOver,
  parts: KeyedPart[],
  words: Words,
  moment: string,
): Checks {
  const { checks } = words
  const toDo = obstacles.flatMap((obstacle) => obstacleInWords(obstacle, parts, words))
  const lines: Check[] = [...toDo]
  if (!obstacles.some(({ kind }) => kind === 'no-subject')) lines.push(good(checks.subject))
  if (mail) lines.push(...mailInWords(mail, words))
  const open = lines.filter(({ isGood }) => !isGood)
  return {
    heading: open.length === 0 ? checks.ready : checks.toDo(open.length),
    lines: [...open, ...lines.filter(({ isGood }) => isGood)],
    lookedAt: checks.lookedAt(moment),
  }
}

function obstacleInWords(obstacle: IssueObstacle, parts: KeyedPart[], { checks }: Words): Check[] {
  switch (obstacle.kind) {
    case 'no-subject':
      return [open(checks.noSubject, '#subject')]
    case 'no-parts':
      return [open(checks.noParts, '#delen')]
    case 'control':
      return [open(checks.control, `#${obstacle.field}`)]
    case 'gone':
      return [open(checks.gone(obstacle.part + 1), placeOf(parts, obstacle.part))]
    case 'empty-words':
      return [open(checks.emptyWords(obstacle.part + 1), placeOf(parts, obstacle.part))]
    case 'problems':
      return obstacle.problems.map(({ line, message }) =>
        open(checks.problem(obstacle.part + 1, line, message), placeOf(parts, obstacle.part)),
      )
  }
}

function mailInWords(mail: NonNullable<IssueLookedOver['mail']>, { checks }: Words): Check[] {
  const { bytes, mostBytes, cut, links, deadLinks, pictures, withoutAlt } = mail
  const kilobytes = (count: number) => Math.ceil(count / 1000)
  return [
    ...(cut.length > 0 ? [open(checks.cut(cut.map((part) => part + 1).join(', ')), '#delen')] : []),
    good(checks.size(kilobytes(bytes), kilobytes(mostBytes))),
    ...deadLinks.map((path) => open(checks.dead(path), '#delen')),
    ...(deadLinks.length === 0 ? [good(checks.links(links))] : []),
    ...(withoutAlt > 0 ? [open(checks.withoutAlt(withoutAlt), '#delen')] : []),
    ...(pictures > 0 && withoutAlt === 0 ? [good(checks.alts(pictures))] : []),
  ]
}

const good = (words: string): Check => ({ isGood: true, words, href: null })
const open = (words: string, href: string): Check => ({ isGood: false, words, href })

/** Where a part stands on the page. */
function placeOf(parts: KeyedPart[], at: number): string {
  const part = parts[at]
  return part?.kind === 'words' ? `#words-${part.key}` : `#deel-${at + 1}`
}
