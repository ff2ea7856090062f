import { siteTexts } from '@/app/_server/site-texts'
import { compare } from '@/app/(desk)/_editor/compare'
import { ComparisonBody } from '@/app/(desk)/_editor/comparison-body'

type Text = { label: string; subject: string; body: string }
type Props = {
  before: Text
  after: Text
  same?: string
  /** who waits in line for the comparison */
  asker: string
}

/** Two texts of a letter side by side, with what differs; the subject only when it does. */
export async function ComparedTable({ before, after, same, asker }: Props) {
  const words = (await siteTexts()).texts.letters.revisions
  const hasOtherSubject = before.subject !== after.subject
  const rows = await compare(asker, before.body, after.body)
  return (
    <div className="two-texts">
      {same && !hasOtherSubject && before.body === after.body && <p>{same}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{before.label}</th>
            <th scope="col">{after.label}</th>
          </tr>
        </thead>
        {hasOtherSubject && (
          <tbody>
            <tr className="different">
              <td>
                {words.subject}: <del>{before.subject || words.noSubject}</del>
              </td>
              <td>
                {words.subject}: <ins>{after.subject || words.noSubject}</ins>
              </td>
            </tr>
          </tbody>
        )}
        <ComparisonBody rows={rows} />
      </table>
    </div>
  )
}
