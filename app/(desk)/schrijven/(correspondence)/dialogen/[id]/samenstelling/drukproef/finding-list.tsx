import type {
  OpenComposition,
  OpenFindings,
} from '@/publication/correspondence/compositions/find-composition'
import type { SharedFinding } from '@/publication/correspondence/compositions/list-findings'
import { paragraphFinder } from '@/publication/correspondence/private-passages/split-paragraphs'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { OwnQuestion } from './own-question'

type Words = Texts['compositions']
type Props = {
  open: OpenComposition
  findings: OpenFindings
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  words: Words
  language: Language
}

/** What looks private and was not answered yet: one's own with buttons, and what stands around the letters. */
export function FindingList({ open, findings, numbers, words, language }: Props) {
  const { title, intro, shared, sharedForOthers } = words.findings
  const { mayCompose, isClosed, aroundReaders } = open
  const along = paragraphsOfLetters(open, findings)
  return (
    <section className="stack" aria-labelledby="bevindingen">
      <h2 id="bevindingen" className="section-title">
        {title}
      </h2>
      {findings.mine.length > 0 && <p>{intro}</p>}
      <ul className="works">
        {findings.mine.map((question, place) => {
          const { kind, found, writerId, wordsOf } = question
          const key = JSON.stringify([kind, found, writerId, wordsOf])
          return (
            <li key={key} data-question={key}>
              <OwnQuestion
                question={question}
                place={place}
                count={findings.mine.length}
                dialogueId={open.dialogueId}
                numbers={numbers}
                along={along}
                words={words.findings}
                language={language}
              />
            </li>
          )
        })}
        {findings.shared.map(({ place, found }) => (
          <li key={`${JSON.stringify(place)} ${found}`}>
            {mayCompose && !isClosed
              ? shared(placeInWords(place, numbers, words), found)
              : sharedForOthers(
                  placeInWords(place, numbers, words),
                  joinNames(aroundReaders, language),
                  aroundReaders.length,
                )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeInWords(place: SharedFinding['place'], numbers: Map<string, number>, words: Words): string {
  if (typeof place === 'string') return words.findings.places[place]
  return words.findings.beforeLetter(numbers.get(place.letterId) ?? 0)
}

/** Each letter is taken apart once, however many questions are about it. */
function paragraphsOfLetters({ current }: OpenComposition, { mine }: OpenFindings) {
  const asked = mine.flatMap(({ letterIds, spelled }) => letterIds.map((letterId) => ({ letterId, spelled })))
  const words = Map.groupBy(asked, ({ letterId }) => letterId)
  const finders = new Map(
    current?.proof.letters.map(({ letterId, body }) => [
      letterId,
      paragraphFinder(body, words.get(letterId)?.flatMap(({ spelled }) => spelled) ?? []),
    ]),
  )
  return (letterId: string, spelled: readonly string[]) => finders.get(letterId)?.(spelled) ?? []
}
