import type { Metadata } from 'next'
import { FormPage, Paragraphs } from '@/app/_forms/form-page'
import { ProblemSummary } from '@/app/_forms/problem-summary'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { SignUpForm } from '@/components/sign-up-form'
import { problemIn } from '@/publication/public/addresses/form-address'
import { listIssues } from '@/publication/public/issues/list-issues'
import { listTopics } from '@/publication/public/topics/list-topics'
import { textsIn } from '@/texts/texts'
import { IssueList } from './issue-list'

type Props = { searchParams: Promise<{ fout?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  const texts = textsIn(site.language)
  const description = texts.newsletter.description(site.name)
  return pageMetadata({
    site,
    path: '/nieuwsbrief',
    title: texts.newsletter.title,
    description,
    feedsUnder: { path: '/nieuwsbrief', title: texts.issues.web.feedTitle(site.name) },
  })
}

export default async function NewsletterHomePage({ searchParams }: Props) {
  const [{ name, language }, { fout }, issues, topics] = await Promise.all([
    readSite(),
    searchParams,
    listIssues(),
    listTopics(),
  ])
  const { newsletter: texts, reader } = textsIn(language)
  const problem = problemIn(fout)
  return (
    <FormPage title={texts.title} text={[]}>
      {problem && (
        <ProblemSummary
          title={texts.problemTitle}
          problem={texts.problems[problem]}
          field={problem === 'address' ? '~aanmelden-newsletter' : undefined}
        />
      )}
      <SignUpForm
        isMailed={sendsMail()}
        form="newsletter"
        lists={[
          { list: 'newsletter' },
          ...topics.map(({ slug, name }) => ({ list: 'topic' as const, slug, name })),
        ]}
        publicationName={name}
        language={language}
        error={problem === 'address' ? texts.problems.address : undefined}
      />
      <p className="apparatus">
        {texts.perAuthor} <a href="/auteurs">{reader.authors}</a>
      </p>
      <Paragraphs text={sendsMail() ? texts.howItGoes : texts.howItGoes.slice(1)} />
      <IssueList issues={issues} language={language} />
    </FormPage>
  )
}
