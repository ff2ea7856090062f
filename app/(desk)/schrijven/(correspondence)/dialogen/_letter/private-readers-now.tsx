type Props = { words: { betweenUs: string }; readers: string }

/** Who reads what is private in a letter as it stands, said again when that changes. */
export function PrivateReadersNow({ words, readers }: Props) {
  return (
    <p className="hint" aria-live="polite">
      {words.betweenUs} {readers}.
    </p>
  )
}
