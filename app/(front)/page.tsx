import type { Metadata } from 'next'
import { sendsMail } from '@/app/_site/sends-mail'
import { JsonLd } from '@/components/json-ld'
import { ContentsList } from '@/components/pieces/contents-list'
import { SignUpForm } from '@/components/sign-up-form'
import { Masthead } from '@/components/site/masthead'
import { ReaderFrame } from '@/components/site/reader-frame'
import { env } from '@/env'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { listLatestPieces } from '@/publication/public/pieces/list-latest-pieces'
import { listPickedPieces } from '@/publication/public/pieces/list-picked-pieces'
import { listTopics, type TopicView } from '@/publication/public/topics/list-topics'
import { textsIn } from '@/texts/texts'
import { describeSite } from '../_json-ld/describe-site'
import { pageMetadata } from '../_site/page-metadata'
import { readSite, type Site } from '../_site/read-site'
import { Picks } from './picks'

/** How many pieces the front page shows. */
const PICKS = 3
const LATEST = 8

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  return pageMetadata({ site, path: '/', title: null, description: site.why.split('\n\n')[0] ?? '' })
}

export default async function FrontPage() {
  const [site, picks] = await Promise.all([readSite(), listPickedPieces(PICKS)])
  const [latest, pictures, topics] = await Promise.all([
    listLatestPieces(
      LATEST,
      picks.map(({ id }) => id),
    ),
    findPublicPictures(picks.flatMap(({ image }) => (image ? [image.src] : []))),
    listTopics(),
  ])
  const { language } = site
  const texts = textsIn(language).reader
  return (
    <ReaderFrame site={site} head={<Masthead {...site} />}>
      <JsonLd data={describeSite(site, env().siteUrl)} />
      <div className="front wide">
        {picks.length > 0 && <Picks pieces={picks} pictures={pictures} language={language} />}
        <section className="latest" aria-labelledby="nieuwste">
          <h2 id="nieuwste" className="section-title">
            {texts.latest}
          </h2>
          {latest.length + picks.length === 0 && <p>{texts.nothingYet}</p>}
          <ContentsList pieces={latest} language={language} withLeads />
          <p className="apparatus">
            <a href="/archief">{texts.wholeArchive}</a>
          </p>
        </section>
        <AboutUs site={site} topics={topics} />
      </div>
    </ReaderFrame>
  )
}

function AboutUs({ site, topics }: { site: Site; topics: TopicView[] }) {
  const texts = textsIn(site.language).reader
  const about = site.standingPages.find(({ slug }) => slug === 'over' || slug === 'about')
  return (
    <div className="about-us">
      {site.why && (
        <section aria-labelledby="waarom">
          <h2 id="waarom" className="section-title">
            {texts.why}
          </h2>
          <Paragraphs text={site.why} />
        </section>
      )}
      {site.forWhom && (
        <section aria-labelledby="voor-wie">
          <h2 id="voor-wie" className="section-title">
            {texts.forWhom}
          </h2>
          <Paragraphs text={site.forWhom} />
          {about && (
            <p className="apparatus">
              <a href={`/${about.slug}`}>{texts.aboutUs}</a>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="aanmelden">
        <h2 id="aanmelden" className="section-title">
          {texts.signUp.title}
        </h2>
        <SignUpForm
          isMailed={sendsMail()}
          form="home"
          lists={[
            { list: 'newsletter' },
            ...topics.map(({ slug, name }) => ({ list: 'topic' as const, slug, name })),
          ]}
          publicationName={site.name}
          language={site.language}
        />
      </section>
    </div>
  )
}

function Paragraphs({ text }: { text: string }) {
  return text.split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}
