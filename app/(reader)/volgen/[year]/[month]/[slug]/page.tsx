import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FormPage } from '@/app/_forms/form-page'
import { ProblemSummary } from '@/app/_forms/problem-summary'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { FollowForm } from '@/components/letters/follow-form'
import { problemIn } from '@/publication/public/addresses/form-address'
import { findPiece } from '@/publication/public/pieces/find-piece'
import { textsIn } from '@/texts/texts'

type Props = {
  params: Promise<{ year: string; month: string; slug: string }>
  searchParams: Promise<{ fout?: string | string[] }>
}

const requireDialogue = cache(async (path: string) => {
  const piece = await findPiece(path)
  return piece?.kind === 'dialogue' ? piece : notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, dialogue] = await Promise.all([readSite(), requireDialogue(pathOf(await params))])
  const texts = textsIn(site.language).following
  const metadata = pageMetadata({
    site,
    path: `/volgen${dialogue.path}`,
    title: texts.titleOf(dialogue.title),
    description: texts.form.promise(site.name),
  })
  return { ...metadata, robots: { index: false } }
}

/** The form of one dialogue by itself: where somebody lands who mistyped their address in it. */
export default async function FollowDialoguePage({ params, searchParams }: Props) {
  const [site, dialogue, { fout }] = await Promise.all([
    readSite(),
    requireDialogue(pathOf(await params)),
    searchParams,
  ])
  const texts = textsIn(site.language).following
  const problem = problemIn(fout)
  return (
    <FormPage title={texts.titleOf(dialogue.title)} text={[]}>
      {problem && (
        <ProblemSummary
          title={texts.problemTitle}
          problem={texts.problems[problem]}
          field={problem === 'address' ? '~volgen-adres' : undefined}
        />
      )}
      <FollowForm
        isMailed={sendsMail()}
        dialogue={dialogue.path}
        isUnfinished={dialogue.waitingFor.length > 0}
        publicationName={site.name}
        language={site.language}
        error={problem === 'address' ? texts.problems.address : undefined}
      />
      <p>
        <a href={dialogue.path}>{texts.back}</a>
      </p>
    </FormPage>
  )
}

function pathOf({ year, month, slug }: Awaited<Props['params']>): string {
  return `/${year}/${month}/${slug}`
}
