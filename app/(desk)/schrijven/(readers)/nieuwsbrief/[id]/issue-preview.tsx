import type { IssueWords } from './issue-words'

type Props = { issueDraftId: string; version: number; words: Pick<IssueWords, 'preview'> }

const VIEWS = ['phone', 'computer', 'dark', 'text'] as const

/**
 * The very mail, in frames that run nothing. Which one is seen is a choice that needs no script; it is in no form. Frames that are not seen
 * are not loaded.
 */
export function IssuePreview({ issueDraftId, version, words: { preview } }: Props) {
  const src = (as: string) => `/api/aflevering/${issueDraftId}?als=${as}&versie=${version}`
  return (
    <section className="issue-preview" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld" className="unseen">
        {preview.heading}
      </h2>
      <fieldset className="views">
        <legend className="unseen">{preview.as}</legend>
        {VIEWS.map((view, at) => (
          <label key={view}>
            {/* Of a form that is not there: it is nothing that anybody typed. */}
            <input type="radio" form="geen" name="als" value={view} defaultChecked={at === 0} />
            <span>{preview[view]}</span>
          </label>
        ))}
      </fieldset>
      <Frame key={`licht ${version}`} className="of-light" title={preview.heading} src={src('licht')} />
      <Frame key={`donker ${version}`} className="of-dark" title={preview.dark} src={src('donker')} />
      <Frame key={`tekst ${version}`} className="of-text" title={preview.text} src={src('tekst')} />
      <p className="hint">{preview.ofSaved}</p>
    </section>
  )
}

function Frame({ className, title, src }: { className: string; title: string; src: string }) {
  return <iframe className={className} title={title} src={src} sandbox="allow-same-origin" loading="lazy" />
}
