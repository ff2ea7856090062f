import { PictureFields } from '@/app/(desk)/_editor/picture-fields'
import { DateField } from '@/app/(desk)/_forms/date-field'
import { Field } from '@/app/(desk)/_forms/field'
import { Ticks } from '@/app/(desk)/_forms/ticks'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import { DrawerPart, RoomDrawer } from '@/app/(desk)/_room/room-drawer'
import { ViewPart } from '@/app/(desk)/_room/view-part'
import { AboutDraft } from './about-draft'
import type { Choice, EssayScreen, MayDo } from './essay-screen'
import type { EssayWords } from './essay-words'

/** Its element, for what opens it. */
export const DRAWER = 'bij-het-stuk'

type Props = {
  screen: EssayScreen
  topics: Choice[]
  words: EssayWords
  authors: Choice[]
  may: MayDo
  onClose: () => void
  onPreview: () => void
}

/** All that is not text: what is still to be done, topics, date and picture, and for editors byline, address and where it appeared before. */
export function EssayDrawer({ screen, topics, words, authors, may, onClose, onPreview }: Props) {
  const { values, errors } = screen
  return (
    <RoomDrawer id={DRAWER} heading={words.aboutPiece} close={words.close} onClose={onClose}>
      {screen.todo.length > 0 && (
        <DrawerPart>
          <TodoList todo={screen.todo} heading={todoHeading(screen, words)} />
        </DrawerPart>
      )}
      <DrawerPart>
        <Ticks legend={words.topics} name="topicIds" choices={topics} chosen={values.topicIds}>
          {may.setByline && (
            // Keyed by how many there are: emptied once the topic it named is among them.
            <Field key={topics.length} name="newTopic" label={words.newTopic} error={errors.newTopic}>
              {(aria) => <input {...aria} defaultValue={values.newTopic} autoComplete="off" />}
            </Field>
          )}
        </Ticks>
      </DrawerPart>
      <DrawerPart>
        <Field name="date" label={words.date} hint={words.dateHint} error={errors.date}>
          {(aria) => <DateField {...aria} value={values.date} />}
        </Field>
        <Field name="language" label={words.language} hint={words.languageHint} error={errors.language}>
          {(aria) => <input {...aria} defaultValue={values.language} autoComplete="off" />}
        </Field>
        {may.setByline && (
          <>
            <Field name="slug" label={words.slug} hint={words.slugHint} error={errors.slug}>
              {(aria) => <input {...aria} defaultValue={values.slug} autoComplete="off" />}
            </Field>
            <Field
              name="canonical"
              label={words.canonical}
              hint={words.canonicalHint}
              error={errors.canonical}
            >
              {(aria) => <input {...aria} inputMode="url" defaultValue={values.canonical} />}
            </Field>
            <details>
              <summary>{words.authors}</summary>
              <Ticks
                legend={words.authors}
                name="authorIds"
                choices={authors}
                chosen={values.authorIds}
                hint={words.authorsHint}
              />
            </details>
          </>
        )}
      </DrawerPart>
      <DrawerPart>
        <PictureFields values={values} errors={errors} words={words} />
      </DrawerPart>
      <ViewPart label={words.view} />
      <DrawerPart>
        <AboutDraft screen={screen} words={words} may={may} onPreview={onPreview} />
      </DrawerPart>
    </RoomDrawer>
  )
}

function todoHeading({ todo }: EssayScreen, words: EssayWords): string {
  return todo.length === 1 ? words.oneTodo : `${words.todoBefore} ${todo.length} ${words.todoAfter}`.trim()
}
