'use client'

import { createContext, type ReactNode, startTransition, useContext, useMemo, useState } from 'react'
import type { EditorMode } from '@/db/schema'
import { usePageOwner } from '../_forms/local-copies/member-copies'
import { rememberEditorMode } from './remember-editor-mode'

type Choice = { mode: EditorMode; choose: (mode: EditorMode) => void }

const EditorModeChoice = createContext<Choice | null>(null)

/** How texts are shown to who writes on this page: as they chose last, wherever that was. */
export function EditorModeProvider({
  remembered,
  children,
}: {
  remembered: EditorMode
  children: ReactNode
}) {
  const [mode, setMode] = useState(remembered)
  const owner = usePageOwner()
  const choice = useMemo(() => {
    const choose = (chosen: EditorMode) => {
      setMode(chosen)
      const form = new FormData()
      form.set('mode', chosen)
      form.set('whose', owner ?? '')
      // It is shown so already; what could not be remembered is chosen again another time.
      startTransition(() => rememberEditorMode(null, form).then(nothing, nothing))
    }
    return { mode, choose }
  }, [mode, owner])
  return <EditorModeChoice value={choice}>{children}</EditorModeChoice>
}

const nothing = () => {}

export function useEditorMode(): Choice {
  const choice = useContext(EditorModeChoice)
  if (!choice) throw new Error('An editor stands outside the layout that knows how its member writes')
  return choice
}
