import { useRef } from 'react'

type Props = { words: string; onChosen: (files: File[]) => void }

/** For who cannot drop a file in the text: on a phone, or by keyboard. */
export function AddFile({ words, onChosen }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="word" onClick={() => field.current?.click()}>
        {words}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        form=""
        accept="image/jpeg,image/png,image/webp,.docx,.md,.mdx"
        aria-label={words}
        onChange={({ currentTarget }) => {
          onChosen([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
