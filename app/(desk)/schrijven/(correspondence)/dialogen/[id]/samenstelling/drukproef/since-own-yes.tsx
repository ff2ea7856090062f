import { compare } from '@/app/(desk)/_editor/compare'
import { ComparisonBody } from '@/app/(desk)/_editor/comparison-body'
import type { CorrespondentApproval } from '@/publication/correspondence/compositions/list-approvals'
import type {
  SinceApproval,
  WrittenPlace,
} from '@/publication/correspondence/compositions/what-changed-since'
import type { Texts } from '@/texts/texts'

type Words = Texts['compositions']['approvals']
type Props = {
  approvals: CorrespondentApproval[]
  viewerId: string
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  words: Words
}

/** For whoever agreed before: what is another since, word by word. Nothing for others. */
export function SinceOwnYes({ approvals, viewerId, numbers, words }: Props) {
  const own = approvals.find(({ correspondent }) => correspondent.memberId === viewerId)?.approval
  if (own?.status !== 'fallen') return null
  return listChanged(own.since, numbers, words).map(({ heading, before, now }) => (
    <ChangedText key={heading} heading={heading} before={before} now={now} asker={viewerId} words={words} />
  ))
}

type Changed = { heading: string; before: string; now: string }

function listChanged(
  { texts, letters }: SinceApproval,
  numbers: Map<string, number>,
  words: Words,
): Changed[] {
  const numberOf = (letterId: string) => numbers.get(letterId) ?? 0
  const inWords = (place: WrittenPlace) =>
    typeof place === 'string' ? words.fields[place] : words.interlude(numberOf(place.letterId))
  return [
    ...texts.map(({ place, before, now }) => ({ heading: words.changedText(inWords(place)), before, now })),
    ...letters.map(({ letter, before }) => ({
      heading: words.changedLetter(numberOf(letter.letterId)),
      before,
      now: letter.body,
    })),
  ]
}

async function ChangedText({
  heading,
  before,
  now,
  asker,
  words,
}: Changed & { asker: string; words: Words }) {
  const rows = await compare(asker, before, now)
  return (
    <div className="two-texts">
      <h2 className="section-title">{heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <ComparisonBody rows={rows} />
      </table>
    </div>
  )
}
