'use client'

import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { FormBar } from '@/app/(desk)/_forms/form-bar'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { OfferedCopy } from '@/app/(desk)/_forms/local-copies/offered-copy'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import { useAnsweredForm } from '@/app/(desk)/_forms/use-answered-form'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { WhosePage } from '@/app/(desk)/_forms/whose-page'
import { saveComposed } from './actions'
import { ComposeFields } from './compose-fields'
import type { ComposeScreen, ComposeWords, LetterRow } from './compose-screen'
import { LetterRows } from './letter-rows'
import { NewestPanel } from './newest-panel'

type Props = {
  dialogueId: string
  first: ComposeScreen
  letters: LetterRow[]
  topics: { id: string; name: string }[]
  words: ComposeWords
}

/** How letters become a piece. Works without script as a plain form. */
export function ComposeForm({ dialogueId, first, letters, topics, words }: Props) {
  const hasScript = useHasScript()
  const { now, isPending, isDirty, onDevice, merge, given } = useAnsweredForm({ action: saveComposed, first })
  return (
    <form {...given} className="essay-form" data-about="composition" noValidate={hasScript}>
      <WhosePage screen={now} />
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="basedOn" value={now.number} />
      <FormBar screen={now} isBusy={isPending} isDirty={isDirty} onDevice={onDevice} words={words} saved="">
        <button type="submit" className="primary" aria-disabled={isPending} data-saves>
          {words.save}
        </button>
      </FormBar>
      <AnswerBox screen={now} />
      <OfferedCopy onDevice={onDevice} />
      <TodoList todo={now.todo} heading={words.todoHeading} />
      {now.leftOut.length > 0 && (
        <ul className="hint">
          {now.leftOut.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {now.newest && <NewestPanel newest={now.newest} words={words} merge={merge} />}
      <ComposeFields values={now.values} topics={topics} words={words} />
      <LetterRows values={now.values} letters={letters} words={words} />
      <div className="field">
        <label htmlFor="closing">{words.closing}</label>
        <KeptTextarea id="closing" name="closing" rows={3} defaultValue={now.values.closing} />
      </div>
      <p>
        <label>
          <input type="checkbox" name="isUnfinished" defaultChecked={now.values.isUnfinished} />{' '}
          {words.isUnfinished}
        </label>
      </p>
    </form>
  )
}
