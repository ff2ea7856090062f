import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFormWords } from '../_forms/form-words'
import { useEditorMode } from './editor-mode-choice'
import { followComposing } from './follow-composing'
import { fillField, followField } from './follow-field'
import type { Offer } from './insert-menu/offers'
import type { MountedEditor } from './mount-editor'
import type { Past } from './past-of'
import { selectionOf } from './selection-of'
import { wordsOfEditor } from './words-of-editor'

type MountEditor = typeof import('./mount-editor').mountEditor

type Wanted = {
  plain: RefObject<HTMLTextAreaElement | null>
  place: RefObject<HTMLElement | null>
  /** whether it is there from the beginning; else it comes once it is asked for */
  isLate: boolean
  label: string
  describedBy: string | undefined
  offers: readonly Offer[]
  onAskKeys: () => void
}

/**
 * An editor in the place of a field that stays what is sent: what is typed in one of the two is in the other at once. None for who
 * wants a plain field.
 */
export function useEditorOver({ plain, place, isLate, label, describedBy, offers, onAskKeys }: Wanted) {
  const mounted = useRef<MountedEditor>(null)
  const past = useRef<Past>(null)
  const [isWanted, setIsWanted] = useState(!isLate)
  const [isMounted, setIsMounted] = useState(false)
  const { mode } = useEditorMode()
  const { editor: words } = useFormWords()
  const latest = useRef({ mode, label, describedBy, offers, words, onAskKeys })
  latest.current = { mode, label, describedBy, offers, words, onAskKeys }
  const isPlain = mode === 'plain'

  useLayoutEffect(() => {
    // Somebody was in it before the page had its script.
    if (document.activeElement === plain.current) setIsWanted(true)
  }, [plain])

  useLayoutEffect(() => {
    const field = plain.current
    if (isPlain || !isWanted || !field) return
    let isGone = false
    const composing = followComposing(field)
    const mount = (mountEditor: MountEditor) => {
      if (isGone || !place.current) return
      // A word of several keys is finished where it was begun.
      if (composing.is()) return composing.afterwards(() => mount(mountEditor))
      const { current: now } = latest
      mounted.current = mountEditor({
        place: place.current,
        text: field.value,
        format: 'mdx',
        only: now.offers,
        past: past.current,
        mode: now.mode,
        words: wordsOfEditor(now.words),
        readers: null,
        offer: '',
        language: '',
        selection: selectionOf(field),
        hadFocus: document.activeElement === field,
        label: now.label,
        describedBy: now.describedBy,
        onEdit: () => mounted.current && fillField(field, mounted.current.text()),
        onAskKeys: () => latest.current.onAskKeys(),
      })
      // In one go: there is never a moment with two fields, or with none.
      flushSync(() => setIsMounted(true))
    }
    // Without its script the field is there all the same, and whoever comes back to it asks again.
    import('./mount-editor').then(
      ({ mountEditor }) => mount(mountEditor),
      () => setIsWanted(false),
    )
    return () => {
      isGone = true
      composing.stop()
      past.current = mounted.current?.past() ?? past.current
      mounted.current?.destroy()
      mounted.current = null
      setIsMounted(false)
    }
  }, [plain, place, isPlain, isWanted])

  useEffect(() => mounted.current?.show(mode), [mode])

  // At every rendering: an answer of the server may have filled the field.
  useEffect(() => followField(plain.current, mounted.current))
  useEffect(() => {
    const form = plain.current?.form
    const follow = () => followField(plain.current, mounted.current)
    const followLater = () => queueMicrotask(follow)
    form?.addEventListener('input', follow)
    form?.addEventListener('reset', followLater)
    return () => {
      form?.removeEventListener('input', follow)
      form?.removeEventListener('reset', followLater)
    }
  }, [plain])

  return { mounted, isMounted, want: () => setIsWanted(true), letGo: () => setIsWanted(!isLate) }
}
