import type { Problem, ProblemTexts } from '../problem'
import { countContainers } from './count-containers'
import { LIMITS, MOST_EMPHASIS_WORK, MOST_TARGET_WORK } from './limits'
import { linesOf } from './lines-of'
import { addTallies, EMPTY_TALLY, type Tally, tallyLine } from './tally'

const DEEPEST_NESTING = 20

type Tallies = { text: Tally; paragraph: Tally }

/** Where a text first has more of something than the parser can bear; null when nowhere. */
export function findCrowding(source: string, texts: ProblemTexts): Problem | null {
  let tallies: Tallies = { text: EMPTY_TALLY, paragraph: EMPTY_TALLY }
  let work = { emphasis: 0, targets: 0 }
  for (const { number, text: line } of linesOf(source)) {
    const start = countContainers(line)
    const problemHere = (message: string) => ({ line: number, column: start.text + 1, message })
    if (start.quotes + start.items > DEEPEST_NESTING) return problemHere(texts.nesting(DEEPEST_NESTING))

    const isBlank = line.slice(start.text).trim() === ''
    const above = isBlank || start.beginsItem ? EMPTY_TALLY : tallies.paragraph
    const here = tallyLine(line, start, above)
    const paragraph = isBlank ? EMPTY_TALLY : addTallies(above, here)
    tallies = { text: addTallies(tallies.text, here), paragraph }

    const limit = LIMITS.find((limit) => tallies[limit.in][limit.of] > limit.most)
    if (limit) return problemHere(limit.tell(texts, limit.most))
    work = {
      emphasis: work.emphasis + paragraph.emphasis ** 2 - above.emphasis ** 2,
      targets: work.targets + paragraph.targets * paragraph.characters - above.targets * above.characters,
    }
    if (work.emphasis > MOST_EMPHASIS_WORK || work.targets > MOST_TARGET_WORK) {
      return problemHere(texts.tooMuchMarkup)
    }
  }
  return null
}
