import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { SiteAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'
import type { Texts } from '@/texts/texts'
import { retry } from './actions'

const ENHANCED_CODE = /\b5\.7\.\d{1,3}\b/

type Props = { address: string; site: SiteAtDesk; words: Texts['mailings'] }

/** A receiving site that does not want our mail: whose fault that is, what it said, and a button to try it again. */
export function RefusingSites({ address, site, words }: Props) {
  const id = `ontvanger-${site.site}`
  return (
    <section className="trouble" aria-labelledby={id}>
      <h2 id={id}>{words.refusing(site.site)}</h2>
      <p>{words.refusingWhy(ENHANCED_CODE.exec(site.reason ?? '')?.[0] ?? null, site.waiting)}</p>
      {site.said && (
        <>
          <p>{words.said}</p>
          <code className="record">{site.said}</code>
        </>
      )}
      <AnsweredForm action={retry} className="buttons" label={words.retry(site.site)}>
        <input type="hidden" name="issueDraftId" value={address} />
        <input type="hidden" name="site" value={site.site} />
        <button type="submit">{words.retry(site.site)}</button>
      </AnsweredForm>
    </section>
  )
}
