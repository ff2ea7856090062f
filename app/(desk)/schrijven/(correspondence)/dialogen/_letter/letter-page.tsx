import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import type { Texts } from '@/texts/texts'
import { AboutLetter } from './about-letter'
import { addresseeInWords } from './addressee-in-words'
import type { Earlier } from './earlier-letters'
import { LetterForm } from './letter-form'
import type { LetterScreen } from './letter-screen'
import { listWhoWillRead } from './list-who-will-read'
import { nameOfViewer } from './name-of-viewer'
import { previewLetter } from './preview-letter'
import { voiceOf } from './voice-of'

type Props = {
  viewer: Viewer
  dialogue: OpenDialogue
  screen: LetterScreen
  others: CorrespondentName[]
  earlier?: Earlier | null
  /** what was sent; null while nothing is */
  sent?: FoundLetter | null
  /** its place among the letters of the dialogue */
  number: number
}

/** The room for a letter with all it needs. */
export async function LetterPage({ viewer, dialogue, screen, others, number, ...props }: Props) {
  const { earlier = null, sent = null } = props
  const { texts, language } = await siteTexts()
  const { form } = texts.letters
  const shown = await previewLetter(viewer, screen)
  const own = nameOfViewer(viewer, dialogue)
  const writer = sent?.writer ?? own
  return (
    <LetterForm
      first={{ ...screen, ...shown }}
      words={{
        ...wordsOnly(texts.desk.room),
        ...wordsOnly(form),
        letterTo: texts.reader.letterTo,
        aWriter: texts.departures.aWriter,
        aWriterInText: texts.departures.erased.inText,
      }}
      dialogue={{ id: dialogue.id, theme: dialogue.theme }}
      head={{
        writer: writer.name,
        voice: voiceOf(dialogue, writer.id),
        hint: `${form.numbered(number)}${sent ? '.' : ' ·'} ${screen.about}`,
      }}
      sentTo={sent && addresseeInWords(dialogue, sent, viewer.id, texts.letters.form, language)}
      others={others}
      earlier={earlier}
      salutations={salutationsOf(others, form)}
      viewer={own}
      readers={await listWhoWillRead(viewer, { ...screen, chosen: null })}
      about={<AboutLetter dialogue={dialogue} letter={sent} />}
    />
  )
}

/** How a letter to each of them, or to all, can begin. */
function salutationsOf(others: CorrespondentName[], words: Texts['letters']['form']): Record<string, string> {
  const named = others.map((it): [string, string] => [it.id, words.salutation(it.firstName ?? it.givenName)])
  const [only] = others.length === 1 ? others : []
  const toAll = only ? words.salutation(only.firstName ?? only.givenName) : words.salutationAll
  return { '': toAll, ...Object.fromEntries(named) }
}
