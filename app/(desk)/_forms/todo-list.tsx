import { PlaceInText, type TextPlace } from './place-in-text'

/** Something that is still to be done before a text can be public: in a field, or at a place in its text. */
export type Todo = { field: string | null; words: string; place?: TextPlace }

type Props = {
  todo: Todo[]
  heading: string
  /** the address of the page with the fields, when it is another that who looks may open; null when they may not */
  on?: string | null
}

/** What is still to be done, each a jump to its place. Nothing when all is done. */
export function TodoList({ todo, heading, on = '' }: Props) {
  if (todo.length === 0) return null
  return (
    <section className="todo" aria-labelledby="todo-heading">
      <h2 id="todo-heading" className="label">
        {heading}
      </h2>
      <ul>
        {todo.map(({ field, words, place }) => (
          <li key={`${field} ${words}`}>
            {place ? (
              <PlaceInText place={place} words={words} />
            ) : on === null || field === null ? (
              words
            ) : (
              <a href={`${on}#${field}`}>{words}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
