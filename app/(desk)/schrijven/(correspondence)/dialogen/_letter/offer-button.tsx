type Props = {
  /** "Beste Carola," */
  offer: string
  words: { beginWith: string }
  onTake: () => void
}

/** Takes the salutation that an empty letter shows: nobody's letter begins with words that they did not choose. */
export function OfferButton({ offer, words, onTake }: Props) {
  return (
    <button type="button" className="word" onClick={onTake}>
      {words.beginWith} ‘{offer}’
    </button>
  )
}
