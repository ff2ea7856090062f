import type { Waiting } from '@/publication/correspondence/waiting/waiting'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

/** One thing that waits: what it is, which, and where it is done. */
type WaitingInWords = { sentence: string; hint: string; href: string; button: string }

export function waitingInWords(it: Waiting, texts: Texts, language: Language): WaitingInWords {
  const { waiting: words } = texts
  const { doing } = words
  const dialogue = 'dialogueId' in it ? `/schrijven/dialogen/${it.dialogueId}` : ''
  const proof = `${dialogue}/samenstelling/drukproef`
  switch (it.kind) {
    case 'letter':
      return {
        sentence: it.isFirst
          ? words.firstLetter
          : words.letter(joinNames(it.others, language), it.others.length),
        hint: words.inDialogue(it.theme),
        href: `${dialogue}/schrijven`,
        button: doing.write,
      }
    case 'mail':
    case 'held-mail':
      return {
        sentence: words[it.kind](it.count),
        hint: it.kind === 'mail' ? words.mailHint : words.heldHint,
        href: it.arrivalId ? `/schrijven/post/${it.arrivalId}` : '/schrijven/post',
        button: doing.look,
      }
    case 'change':
      return {
        sentence: words.change(it.proposer.name),
        hint: words.inDialogue(it.theme),
        href: `${dialogue}/wijzigingen/${it.changeId}`,
        button: doing.look,
      }
    case 'join':
      return {
        sentence: words.join(it.by),
        hint: words.inDialogue(it.theme),
        href: `${dialogue}/correspondenten`,
        button: doing.look,
      }
    case 'answer':
      return { sentence: words.answer(it.title), hint: words.answerHint, href: proof, button: doing.look }
    case 'approval':
      return { sentence: words.approval(it.title), hint: '', href: proof, button: doing.read }
    case 'objection':
      return {
        sentence: words.objection(it.by, it.title),
        hint: words.objectionHint,
        href: proof,
        button: doing.look,
      }
    case 'publication':
      return {
        sentence: words.publication(it.title),
        hint: words.publicationHint,
        href: proof,
        button: doing.look,
      }
    case 'submissions':
      return {
        sentence: words.submissions(it.count),
        hint: '',
        href: '/schrijven/inzendingen',
        button: doing.read,
      }
  }
}
