type Props = { dialogue: { id: string; theme: string } }

/** The dialogue that a page is about, under its heading, and the way back to it. */
export function DialogueLine({ dialogue: { id, theme } }: Props) {
  return (
    <p>
      <a href={`/schrijven/dialogen/${id}`}>{theme}</a>
    </p>
  )
}
