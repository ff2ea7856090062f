import { headers } from 'next/headers'
import { siteTexts } from '@/app/_server/site-texts'
import type { CorrespondentName } from '@/publication/dialogues/correspondent-name'
import { wordsOnly } from '../../_editor/words-only'
import { LetterForm } from './letter-form'
import type { LetterScreen } from './letter-screen'
import { previewLetter } from './preview-letter'

type Props = { screen: LetterScreen; others: CorrespondentName[] }

/** The form for a letter with all it needs. */
export async function LetterPage({ screen, others }: Props) {
  const { texts } = await siteTexts()
  const shown = await previewLetter(screen.values)
  return (
    <LetterForm
      first={{ ...screen, ...shown }}
      words={wordsOnly(texts.letters.form)}
      others={others}
      nonce={(await headers()).get('x-nonce') ?? ''}
    />
  )
}
