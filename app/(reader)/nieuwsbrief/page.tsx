import type { Metadata } from 'next'
import { FormPage, Paragraphs } from '@/app/_forms/form-page'
import { ProblemSummary } from '@/app/_forms/problem-summary'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { NewsletterForm } from '@/components/newsletter-form'
import { problemIn } from '@/publication/public/addresses/form-address'
import { listIssues } from '@/publication/public/issues/list-issues'
import { textsIn } from '@/texts/texts'
import { IssueList } from './issue-list'

type Props = { searchParams: Promise<{ fout?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  const texts = textsIn(site.language)
  const description = texts.reader.signUp.promise(site.name)
  return pageMetadata({
    site,
    path: '/nieuwsbrief',
    title: texts.newsletter.title,
    description,
    feedsUnder: { path: '/nieuwsbrief', title: texts.issues.web.feedTitle(site.name) },
  })
}

export default async function NewsletterHomePage({ searchParams }: Props) {
  const [{ name, language }, { fout }, issues] = await Promise.all([readSite(), searchParams, listIssues()])
  const texts = textsIn(language).newsletter
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
      <NewsletterForm
        isMailed={sendsMail()}
        form="newsletter"
        publicationName={name}
        language={language}
        error={problem === 'address' ? texts.problems.address : undefined}
      />
      <Paragraphs text={sendsMail() ? texts.howItGoes : texts.howItGoes.slice(1)} />
      <IssueList issues={issues} language={language} />
    </FormPage>
  )
}
