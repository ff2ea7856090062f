import { compareTexts } from '@/publication/drafts/compare-texts'
import { ComparedRows } from '../../_editor/compared-rows'

type Text = { label: string; body: string }

/** Two texts of a letter side by side, with what differs. */
export function ComparedTable({ before, after, same }: { before: Text; after: Text; same?: string }) {
  const rows = compareTexts(before.body, after.body).map((row, place) => ({ ...row, place }))
  return (
    <div className="two-texts">
      {same && before.body === after.body && <p>{same}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{before.label}</th>
            <th scope="col">{after.label}</th>
          </tr>
        </thead>
        <tbody>
          <ComparedRows rows={rows} />
        </tbody>
      </table>
    </div>
  )
}
