/** What is good to know, a sentence each; nothing where there are none. */
export function Hints({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul className="hint">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
