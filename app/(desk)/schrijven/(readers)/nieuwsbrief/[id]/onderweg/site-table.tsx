import type { SiteAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'
import type { Texts } from '@/texts/texts'

const MOST_NAMED = 6

/** How fast mail goes to each receiving site at this moment, those with the most that waits first; the others together. */
export function SiteTable({ sites, words }: { sites: SiteAtDesk[]; words: Texts['mailings'] }) {
  const named = sites.length > MOST_NAMED + 1 ? sites.slice(0, MOST_NAMED) : sites
  const others = sites.slice(named.length)
  return (
    <aside className="margin" aria-labelledby="ontvangers">
      <h2 id="ontvangers" className="section-title">
        {words.sites.title}
      </h2>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{words.sites.server}</th>
            <th scope="col" className="number">
              {words.sites.perMinute}
            </th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ site, pausedAt, waiting, lastMinute }) => (
            <tr key={site}>
              <th scope="row" className="receiver-name">
                {site}
              </th>
              <td className="number">
                {pausedAt && waiting > 0 ? words.sites.paused : lastMinute.toLocaleString('nl-NL')}
              </td>
            </tr>
          ))}
          {others.length > 0 && (
            <tr>
              <th scope="row">{words.sites.others}</th>
              <td className="number">
                {others.reduce((sum, site) => sum + site.lastMinute, 0).toLocaleString('nl-NL')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </aside>
  )
}
