import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { ProblemSummary } from '@/app/_forms/problem-summary'
import { readSite } from '@/app/_site/read-site'
import { problemIn } from '@/publication/public/addresses/form-address'
import { textsIn } from '@/texts/texts'

type Props = { searchParams: Promise<{ fout?: string | string[] }> }

export const generateMetadata = () => followOnMetadata('/mijn-post', ({ myMail }) => myMail.title)

/** Where a reader finds their own page, and where a form of it says what went wrong before it was known whose it was. */
export default async function MyMailHomePage({ searchParams }: Props) {
  const [{ language }, { fout }] = await Promise.all([readSite(), searchParams])
  const words = textsIn(language).myMail
  const problem = problemIn(fout)
  return (
    <FormPage title={words.title} text={words.without}>
      {problem && <ProblemSummary title={words.problemTitle} problem={words.problems[problem]} />}
    </FormPage>
  )
}
