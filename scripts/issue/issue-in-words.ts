import type { IssueObstacle } from '@/publication/readers/issues/list-issue-obstacles'
import type { IssueLookedOver } from '@/publication/readers/issues/look-over-issue'
import type { Texts } from '@/texts/texts'

/** What stands in the way of an issue, a line each. */
export function obstaclesInWords(obstacles: IssueObstacle[], { issues }: Texts): string[] {
  return obstacles.flatMap((obstacle) => inWords(obstacle, issues.desk.checks))
}

function inWords(obstacle: IssueObstacle, checks: Texts['issues']['desk']['checks']): string[] {
  switch (obstacle.kind) {
    case 'no-subject':
      return [checks.noSubject]
    case 'no-parts':
      return [checks.noParts]
    case 'control':
      return [checks.control]
    case 'gone':
      return [checks.gone(obstacle.part + 1)]
    case 'empty-words':
      return [checks.emptyWords(obstacle.part + 1)]
    case 'problems':
      return obstacle.problems.map(({ line, message }) => checks.problem(obstacle.part + 1, line, message))
  }
}

/** What was found by looking an issue over: what is to be done, and what is fine. */
export function foundInWords(
  { obstacles, mail }: IssueLookedOver,
  texts: Texts,
): { toDo: string[]; fine: string[] } {
  const { checks } = texts.issues.desk
  const toDo = obstaclesInWords(obstacles, texts)
  if (!mail) return { toDo, fine: [] }
  const kilobytes = (count: number) => Math.ceil(count / 1000)
  if (mail.cut.length > 0) toDo.push(checks.cut(mail.cut.map((part) => part + 1).join(', ')))
  toDo.push(...mail.deadLinks.map((path) => checks.dead(path)))
  if (mail.withoutAlt > 0) toDo.push(checks.withoutAlt(mail.withoutAlt))
  const fine = [checks.size(kilobytes(mail.bytes), kilobytes(mail.mostBytes))]
  if (mail.deadLinks.length === 0) fine.push(checks.links(mail.links))
  if (mail.pictures > 0 && mail.withoutAlt === 0) fine.push(checks.alts(mail.pictures))
  return { toDo, fine }
}
