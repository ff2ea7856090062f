/** The button "Voorbeeld" where the bar has no room for it. `onPress`: the drawer goes, and what is looked at is seen. */
export function PreviewInDrawer({ words, onPress }: { words: { preview: string }; onPress: () => void }) {
  return (
    <p className="words">
      <button type="submit" name="act" value="preview" className="word drawer-preview" onClick={onPress}>
        {words.preview}
      </button>
    </p>
  )
}
