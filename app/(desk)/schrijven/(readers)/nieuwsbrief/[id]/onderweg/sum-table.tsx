import type { MailingAtDesk, WhyExcluded } from '@/publication/readers/mailings/find-mailing-at-desk'
import type { Texts } from '@/texts/texts'

/** Everybody's mail in one sum that adds up: what was taken, what was not and why, what still waits, and all together. */
export function SumTable({ mailing, words }: { mailing: MailingAtDesk; words: Texts['mailings'] }) {
  const { sum, excluded, sites, address } = mailing
  const { ledger } = words
  const paused = sites.filter(({ pausedAt, waiting }) => pausedAt && waiting > 0)
  const waitingElsewhere = sum.waiting - paused.reduce((all, { waiting }) => all + waiting, 0)
  const why = (Object.keys(excluded) as WhyExcluded[]).map((reason) => ledger.why[reason]).join(', ')
  const named = (count: number, label: string, page: string) =>
    count > 0 ? <a href={`/schrijven/nieuwsbrief/${address}/onderweg/${page}`}>{label}</a> : label
  return (
    <section aria-labelledby="kasboek">
      <h2 id="kasboek" className="section-title">
        {ledger.title}
      </h2>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{ledger.what}</th>
            <th scope="col" className="number">
              {ledger.count}
            </th>
          </tr>
        </thead>
        <tbody>
          <Line count={sum.accepted}>{ledger.accepted}</Line>
          <Line count={sum.refused}>{named(sum.refused, ledger.refused, 'geweigerd')}</Line>
          <Line count={sum.excluded}>
            {named(sum.excluded, ledger.excluded, 'overgeslagen')}
            {why && `, ${why}`}
          </Line>
          <Line count={sum.uncertain}>
            {named(sum.uncertain, ledger.uncertain, 'onzeker')}
            {sum.uncertain > 0 && `, ${ledger.uncertainHint}`}
          </Line>
          {paused.map(({ site, waiting }) => (
            <Line key={site} count={waiting}>
              {ledger.waitingAt(site)}
            </Line>
          ))}
          <Line count={waitingElsewhere}>{ledger.waiting}</Line>
        </tbody>
        <tfoot>
          <Line count={sum.frozen}>{ledger.frozen}</Line>
        </tfoot>
      </table>
    </section>
  )
}

function Line({ count, children }: { count: number; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="number">{count.toLocaleString('nl-NL')}</td>
    </tr>
  )
}
