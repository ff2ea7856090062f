import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { MOST_PROBLEMS } from '@/publication/text/prose/problem'
import { textsIn } from '@/texts/texts'

/**
 * Where a text spells pictures that its writer may not use, in words that are the same whether there is such a picture or
 * not. Lines and columns count from 1.
 */
export function problemsOfPictures(source: string, closed: ReadonlySet<string>): Problem[] {
  if (closed.size === 0) return []
  const { closedPicture } = textsIn('nl').prose.problems
  return source
    .split('\n')
    .flatMap((line, index) =>
      spelledPictures(line)
        .filter((spelled) => closed.has(spelled))
        .map((spelled) => ({
          line: index + 1,
          column: line.indexOf(`/media/${spelled}`) + 1,
          message: closedPicture(spelled),
        })),
    )
    .slice(0, MOST_PROBLEMS)
}
