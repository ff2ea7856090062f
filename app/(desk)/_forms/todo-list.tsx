/** Something that is still to be done before a text can be public: in a field, or somewhere in a text. */
export type Todo = { field: string | null; words: string }

/** What is still to be done, each a jump to its place. Nothing when all is done. */
export function TodoList({ todo, heading }: { todo: Todo[]; heading: string }) {
  if (todo.length === 0) return null
  return (
    <section className="todo" aria-labelledby="todo-heading">
      <h2 id="todo-heading" className="label">
        {heading}
      </h2>
      <ul>
        {todo.map(({ field, words }) => (
          <li key={`${field} ${words}`}>{field ? <a href={`#${field}`}>{words}</a> : words}</li>
        ))}
      </ul>
    </section>
  )
}
