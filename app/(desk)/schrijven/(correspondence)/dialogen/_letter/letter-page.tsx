import { headers } from 'next/headers'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import {
  type CorrespondentName,
  toCorrespondentName,
} from '@/publication/correspondence/dialogues/correspondent-name'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import type { Texts } from '@/texts/texts'
import type { Earlier } from './earlier-letters'
import { LetterForm } from './letter-form'
import type { LetterScreen } from './letter-screen'
import { listWhoWillRead } from './list-who-will-read'
import { previewLetter } from './preview-letter'

type Props = {
  viewer: Viewer
  dialogue: OpenDialogue
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
      salutations={salutationsOf(others, texts.letters.form)}
      viewer={toCorrespondentName({ ...viewer, email: null })}
      readers={await listWhoWillRead(viewer, { ...screen, chosen: null })}
      nonce={(await headers()).get('x-nonce') ?? ''}
    />
  )
}

/** How a letter to each of them begins, without what stands between that and the letter. */
function salutationsOf(others: CorrespondentName[], words: Texts['letters']['form']): Record<string, string> {
  const named = others.map(({ id, givenName }): [string, string] => [id, words.salutation(givenName).trim()])
  return { '': words.salutationAll.trim(), ...Object.fromEntries(named) }
}
