import { Pages } from '@/app/(desk)/_lists/pages'
import {
  DIALOGUES_PER_PAGE,
  type DialoguesPage,
  type ListedDialogue,
} from '@/publication/correspondence/dialogues/list-dialogues'
import { longDate } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { turnInWords } from '../_people/turn-in-words'

type Site = { language: Language; texts: Texts }
type Props = {
  list: DialoguesPage
  page: number
  path: string
  empty: string
  site: Site
  viewerId: string
}

export function DialogueList({ list, page, path, empty, site, viewerId }: Props) {
  if (list.count === 0) return <p>{empty}</p>
  return (
    <>
      <ol className="works">
        {list.dialogues.map((dialogue) => (
          <li key={dialogue.id}>
            <DialogueLine dialogue={dialogue} site={site} viewerId={viewerId} />
          </li>
        ))}
      </ol>
      <Pages
        page={page}
        count={list.count}
        perPage={DIALOGUES_PER_PAGE}
        path={path}
        texts={site.texts.desk.lists}
      />
    </>
  )
}

type LineProps = { dialogue: ListedDialogue; site: Site; viewerId: string }

function DialogueLine({ dialogue, site, viewerId }: LineProps) {
  const { dialogues: words, desk } = site.texts
  const { lists } = desk
  const { id, theme, others, awaited, letterCount, path, isFinished, hasStopped, withdrawn } = dialogue
  const isOwnTurn = !isFinished && !hasStopped && awaited.some((it) => it.id === viewerId)
  const { state, since } = turnInWords(dialogue, viewerId, words, site.language)
  return (
    <>
      <p className="work-title">
        <a href={`/schrijven/dialogen/${id}`}>{theme}</a>
      </p>
      <p className="hint">
        <span className={isOwnTurn ? 'state state-submitted' : 'state'}>
          {hasStopped ? words.stop.state : isFinished ? words.published : state}
        </span>
        {!isFinished && !hasStopped && since && ` ${since}`}
        {` · ${words.with(joinNames(others, site.language))}`}
        {` · ${words.letters(letterCount)}`}
        {withdrawn && ` · ${words.withdrawn(withdrawn.by.name, longDate(withdrawn.at, site.language))}`}
        {path && (
          <>
            {' · '}
            <a href={path} aria-label={`${lists.read}: ${theme}`}>
              {lists.read}
            </a>
          </>
        )}
      </p>
    </>
  )
}
