import { headers } from 'next/headers'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import type { Earlier } from './earlier-letters'
import { LetterForm } from './letter-form'
import type { LetterScreen } from './letter-screen'
import { previewLetter } from './preview-letter'

type Props = {
  viewer: Viewer
  dialogue: { id: string; theme: string }
  screen: LetterScreen
  others: CorrespondentName[]
  earlier?: Earlier | null
}

/** The form for a letter with all it needs. */
export async function LetterPage({ viewer, dialogue, screen, others, earlier = null }: Props) {
  const { texts } = await siteTexts()
  const shown = await previewLetter(viewer, screen)
  return (
    <LetterForm
      first={{ ...screen, ...shown }}
      words={wordsOnly(texts.letters.form)}
      dialogue={{ id: dialogue.id, theme: dialogue.theme }}
      others={others}
      earlier={earlier}
      nonce={(await headers()).get('x-nonce') ?? ''}
    />
  )
}
