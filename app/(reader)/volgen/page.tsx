import type { Metadata } from 'next'
import { FormPage, Paragraphs } from '@/app/_forms/form-page'
import { ProblemSummary } from '@/app/_forms/problem-summary'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { problemIn } from '@/publication/public/addresses/form-address'
import { textsIn } from '@/texts/texts'

type Props = { searchParams: Promise<{ fout?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  const { title, howItGoes } = textsIn(site.language).following
  return pageMetadata({ site, path: '/volgen', title, description: howItGoes[0] ?? '' })
}

/** How following a dialogue goes, and where a link that no longer works is said to be so. */
export default async function FollowingPage({ searchParams }: Props) {
  const [{ language }, { fout }] = await Promise.all([readSite(), searchParams])
  const { following: texts, newsletter } = textsIn(language)
  const problem = problemIn(fout)
  return (
    <FormPage title={texts.title} text={[]}>
      {problem && <ProblemSummary title={texts.problemTitle} problem={texts.problems[problem]} />}
      <Paragraphs
        text={sendsMail() ? texts.howItGoes : [newsletter.withoutMail.form, ...texts.howItGoes.slice(1)]}
      />
    </FormPage>
  )
}
