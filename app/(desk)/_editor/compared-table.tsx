import { siteTexts } from '@/app/_server/site-texts'
import { compare } from './compare'
import { ComparisonBody } from './comparison-body'
import { DifferentFields } from './different-fields'

/** `fields`: what stands beside the text, by its label; of both texts the same labels in the same order. */
export type ComparedText = { label: string; fields: [label: string, value: string][]; body: string }
type Props = {
  before: ComparedText
  after: ComparedText
  /** said when nothing differs */
  same?: string
  /** who waits in line for the comparison */
  asker: string
}

/** Two texts side by side, with the words that differ; what stands beside them only when it does. */
export async function ComparedTable({ before, after, same, asker }: Props) {
  const fields = before.fields
    .map(([label, theirs], place) => ({ label, theirs, mine: after.fields[place]?.[1] ?? '' }))
    .filter(({ theirs, mine }) => theirs !== mine)
  const { texts } = await siteTexts()
  const rows = await compare(asker, before.body, after.body)
  return (
    <div className="two-texts">
      {same && fields.length === 0 && before.body === after.body && <p>{same}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{before.label}</th>
            <th scope="col">{after.label}</th>
          </tr>
        </thead>
        {fields.length > 0 && (
          <tbody>
            <DifferentFields fields={fields} none={texts.desk.forms.copy.nothing} />
          </tbody>
        )}
        <ComparisonBody rows={rows} />
      </table>
    </div>
  )
}
