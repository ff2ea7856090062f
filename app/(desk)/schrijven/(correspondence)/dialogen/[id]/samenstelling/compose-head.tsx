import { TitleAndLead } from '@/app/(desk)/_room/title-and-lead'
import type { ComposeValues, ComposeWords } from './compose-screen'
import { BEGINNING_ID } from './what-came'

type Props = { values: ComposeValues; kind: string; byline: string; words: ComposeWords }

/** Title and lead in their places, as large as readers see them. */
export function ComposeHead({ values, kind, byline, words }: Props) {
  return (
    <div id={BEGINNING_ID} className="sheet-fields compose-head">
      <p className="section-title">{kind}</p>
      <TitleAndLead
        values={values}
        words={words}
        onNext={() => document.querySelector<HTMLInputElement>('input[name="chosen"]')?.focus()}
      />
      <p className="byline">{byline}</p>
    </div>
  )
}
