import { siteTexts } from '@/app/_server/site-texts'

type Props = {
  /** of the page with this list; each revision has its own below it */
  path: string
  /** the number of the newest revision */
  newest: number
  /** `about`: who saved it and when, and what else is to be said of it */
  revisions: { number: number; about: string[] }[]
  /** the last of these is the first there was */
  isToTheFirst: boolean
}

/** The revisions of a text, the newest first: who saved each and when, and ways to look at it. */
export async function RevisionList({ path, newest, revisions, isToTheFirst }: Props) {
  const words = (await siteTexts()).texts.revisions
  return (
    <ol className="works">
      {revisions.map(({ number, about }, place) => {
        const isFirst = isToTheFirst && place === revisions.length - 1
        return (
          <li key={number}>
            <p className="work-title">
              <a href={`${path}/${number}`}>{words.number(number)}</a>
            </p>
            <p className="hint">
              {about.join(' · ')}
              {!isFirst && (
                <>
                  {' · '}
                  <a
                    href={`${path}?naar=${number}`}
                    aria-label={`${words.withBefore}: ${words.number(number)}`}
                  >
                    {words.withBefore}
                  </a>
                </>
              )}
              {number !== newest && (
                <>
                  {' · '}
                  <a
                    href={`${path}?van=${number}&naar=${newest}`}
                    aria-label={`${words.withNow}: ${words.number(number)}`}
                  >
                    {words.withNow}
                  </a>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
