import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import type { Problem, ProseFormat } from '@/publication/text/prose/problem'
import { trialRender } from '@/publication/text/prose/trial-render'
import type { Proof } from './proof'

/** Checks and shows every text of a proof once, in a thread; what is wrong with the first that does not come through. */
export async function tryOutProof(memberId: string, { letters, closing }: Proof): Promise<Problem[]> {
  const texts: [string, ProseFormat][] = [
    ...letters.flatMap(({ interlude, body, format }): [string, ProseFormat][] => [
      [interlude, 'mdx'],
      [body, format],
    ]),
    [closing, 'mdx'],
  ]
  for (const [source, format] of texts.filter(([text]) => text.trim() !== '')) {
    const checked = await checkTypedText(memberId, source, format)
    if (checked.status === 'refused') return checked.problems
    const trial = await trialRender(memberId, source, format)
    if (trial.status === 'fails') return [trial.problem]
  }
  return []
}
