import type { EditorView } from '@codemirror/view'
import type { PasteWords } from '../../paste/paste-words'
import { uploadPicture } from '../../paste/upload-picture'
import { findBlocks } from './find-blocks'
import { followPlace } from './followed-places'
import { writeInTag } from './write-in-tag'

type Chosen = { file: File; at: number; name: string; words: PasteWords; say: (sentence: string) => void }

/**
 * Sends the picture that was chosen for the block at `at`, and writes where it is in its attribute `name`; one may type, move or
 * scroll meanwhile. Says how far it is, and why when it did not come.
 */
export async function fillPicture(
  view: EditorView,
  { file, at, name, words, say }: Chosen,
  upload: typeof uploadPicture = uploadPicture,
): Promise<'filled' | 'not filled'> {
  // Within its tag, so that what is put before it moves it too.
  const placeNow = followPlace(view, at + 1)
  say(`${file.name}: ${words.uploading}`)
  const stored = await upload(view, file, words, (percent) => say(`${file.name}: ${percent} %`))
  if (stored.status === 'refused') {
    say(`${file.name} ${words.notUploaded} ${stored.said}`)
    return 'not filled'
  }
  say('')
  const block = findBlocks(view.state).find(({ from, to }) => from < placeNow() && placeNow() < to)
  if (!block) return 'not filled'
  writeInTag(view, block, name, stored.src)
  return 'filled'
}
