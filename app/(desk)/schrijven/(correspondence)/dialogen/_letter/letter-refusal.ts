import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import type { ProposedOutcome } from '@/publication/correspondence/letters/propose-change'
import type { RevisedOutcome } from '@/publication/correspondence/letters/revise-letter'
import type { SavedLetterOutcome } from '@/publication/correspondence/letters/save-letter'
import type { SentLetterOutcome } from '@/publication/correspondence/letters/send-letter'
import { joinNames } from '@/texts/join-names'
import type { LetterScreen } from './letter-screen'
import { refusedLetter, staleLetter } from './letter-screens'
import type { ReadLetter } from './read-letter-form'

type Refused =
  | Exclude<SavedLetterOutcome, { status: 'saved' | 'discarded' }>
  | Exclude<SentLetterOutcome, { status: 'sent' | 'discarded' }>
  | Exclude<RevisedOutcome, { status: 'saved' }>
  | Exclude<ProposedOutcome, { status: 'proposed' }>

/** Says on the form why it was not done; what was typed stays in it. */
export async function letterRefusal(letter: ReadLetter, outcome: Refused): Promise<LetterScreen> {
  const { texts, language } = await siteTexts()
  const { form } = texts.letters
  switch (outcome.status) {
    case 'stale':
      return staleLetter(letter, outcome.newest, 'letterId' in outcome ? outcome.letterId : undefined)
    case 'refused':
      return refusedLetter(letter, letter.act === 'send' ? form.notSent : form.refused, {
        problems: markProblems(outcome.problems, form),
      })
    case 'empty':
      return refusedLetter(letter, form.empty, { errors: { body: form.empty } })
    case 'not-for-all':
      return refusedLetter(letter, form.notForAllWords(outcome.words))
    case 'read-by-nobody':
      return refusedLetter(letter, form.readByNobody)
    case 'reaches-nobody':
      return refusedLetter(letter, form.reachesNobody(outcome.to?.name ?? null))
    case 'somebody-came': {
      const names = joinNames(outcome.who, language)
      const screen = refusedLetter(letter, form.somebodyCame(names, outcome.who.length))
      return { ...screen, seen: outcome.others.join(' ') }
    }
    case 'unchanged':
      return refusedLetter(letter, form.unchanged)
    case 'no-place':
      return refusedLetter(letter, form.noPlace)
    case 'has-marks':
      return refusedLetter(letter, form.hasMarks)
    case 'sent':
      return refusedLetter(letter, form.alreadySent)
    case 'not-found':
      return { ...refusedLetter(letter, form.gone), isGone: true }
  }
}
