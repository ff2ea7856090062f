import type { Waiting } from '@/publication/correspondence/waiting/waiting'
import { joinNames } from '@/texts/join-names'
import { recentDay } from '@/texts/recent-day'
import type { Language, Texts } from '@/texts/texts'
import type { PlaceName } from '../_places/places'
import type { Card } from './card'

type Said = { sentence: string; about: string; href: string; words: string; place: PlaceName; count?: number }

/** What waits for somebody as a card: what it is, which, since when, and where it is done. */
export function waitingInWords(it: Waiting, texts: Texts, language: Language, now = new Date()): Card {
  const since = recentDay(it.since, now, language)
  const { sentence, about, href, words, place, count = 1 } = say(it, texts, language, since)
  const isSinceSaid = it.kind === 'letter' && !it.isFirst
  return {
    kind: it.kind,
    key: `${it.kind} ${href}`,
    sentence,
    about: [about, isSinceSaid ? '' : texts.waiting.since(since)].filter(Boolean).join(' '),
    todo: { href, words },
    decline:
      it.kind === 'letter' && it.isInvited
        ? { dialogueId: it.dialogueId, words: texts.dialogues.invited.decline }
        : null,
    since: it.since,
    place,
    count,
  }
}

function say(it: Waiting, texts: Texts, language: Language, since: string): Said {
  const { waiting: words } = texts
  const { doing } = words
  const dialogue = 'dialogueId' in it ? `/schrijven/dialogen/${it.dialogueId}` : ''
  const proof = `${dialogue}/samenstelling/drukproef`
  switch (it.kind) {
    case 'letter': {
      const names = joinNames(
        it.others.map(({ givenName }) => givenName),
        language,
      )
      return {
        sentence: it.isFirst ? words.firstLetter : words.letter(names, it.others.length, since),
        about: words.inDialogue(it.theme),
        href: `${dialogue}/schrijven`,
        words: doing.write,
        place: 'letters',
      }
    }
    case 'mail':
    case 'held-mail':
      return {
        sentence: words[it.kind](it.count),
        about: it.kind === 'mail' ? words.mailHint : words.heldHint,
        href: it.arrivalId ? `/schrijven/post/${it.arrivalId}` : '/schrijven/post',
        words: doing.look,
        place: 'letters',
        count: it.count,
      }
    case 'change':
      return {
        sentence: words.change(it.proposer.name),
        about: words.inDialogue(it.theme),
        href: `${dialogue}/wijzigingen/${it.changeId}`,
        words: doing.look,
        place: 'letters',
      }
    case 'join':
      return {
        sentence: words.join(it.by),
        about: words.inDialogue(it.theme),
        href: `${dialogue}/correspondenten`,
        words: doing.look,
        place: 'letters',
      }
    case 'answer':
      return {
        sentence: words.answer(it.title),
        about: words.answerHint,
        href: proof,
        words: doing.look,
        place: 'pieces',
      }
    case 'approval':
      return {
        sentence: words.approval(it.title),
        about: '',
        href: proof,
        words: doing.read,
        place: 'pieces',
      }
    case 'objection':
      return {
        sentence: words.objection(it.by, it.title),
        about: words.objectionHint,
        href: proof,
        words: doing.look,
        place: 'pieces',
      }
    case 'publication':
      return {
        sentence: words.publication(it.title),
        about: words.publicationHint,
        href: proof,
        words: doing.look,
        place: 'allDialogues',
      }
    case 'submissions':
      return {
        sentence: words.submissions(it.count),
        about: '',
        href: '/schrijven/inzendingen',
        words: doing.read,
        place: 'submissions',
        count: it.count,
      }
  }
}
