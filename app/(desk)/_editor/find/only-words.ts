import { SearchQuery, setSearchQuery } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { formatted } from './formatted'
import { isWord } from './is-found'

/** Whatever is asked for, and by whom: where a text is shown as it is read, only words are found, counted and replaced. */
export const onlyWords: Extension = EditorState.transactionExtender.of(({ effects }) => {
  const asked = effects.findLast((effect) => effect.is(setSearchQuery))?.value
  return asked && asked.test !== isSeen ? { effects: setSearchQuery.of(ofWords(asked)) } : null
})

const ofWords = ({ search, replace, caseSensitive, literal, regexp, wholeWord }: SearchQuery) =>
  new SearchQuery({ search, replace, caseSensitive, literal, regexp, wholeWord, test: isSeen })

/** Asked of the text as it is then: it may be shown otherwise meanwhile. */
const isSeen = (_: string, state: EditorState, from: number, to: number) =>
  !state.facet(formatted) || isWord(state, from, to)
