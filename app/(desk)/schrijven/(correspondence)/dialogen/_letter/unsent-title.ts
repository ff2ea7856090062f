import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { toWhom } from '@/publication/correspondence/letters/to-whom'
import { joinNames } from '@/texts/join-names'

type Letter = Parameters<typeof toWhom>[0]

/** What a letter is called that was not sent: "Brief aan Bram". */
export async function unsentTitle(
  letter: Letter,
  people: Pick<OpenDialogue, 'correspondents' | 'former'>,
): Promise<string> {
  return toNames(toWhom(letter, people))
}

/** The same where it is known whom it is to. */
export async function toNames(to: { givenName: string }[]): Promise<string> {
  const { texts, language } = await siteTexts()
  const names = to.map(({ givenName }) => givenName)
  return texts.desk.today.letterTo(joinNames(names, language))
}
