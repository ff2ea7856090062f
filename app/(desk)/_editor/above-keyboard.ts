import type { Extension } from '@codemirror/state'
import { ViewPlugin } from '@codemirror/view'

/**
 * Says to the style sheet how much of the window the keyboard of a phone covers, and how much is left: browsers that do not
 * make the page smaller for it tell only that.
 */
export const aboveKeyboard: Extension = ViewPlugin.define((view) => {
  const { visualViewport } = window
  const { style } = view.dom
  const tell = () => {
    if (!visualViewport) return
    const covered = window.innerHeight - visualViewport.height - visualViewport.offsetTop
    style.setProperty('--covered', `${Math.max(covered, 0)}px`)
    style.setProperty('--in-sight', `${visualViewport.height}px`)
  }
  tell()
  for (const event of ['resize', 'scroll']) visualViewport?.addEventListener(event, tell)
  return {
    destroy() {
      for (const event of ['resize', 'scroll']) visualViewport?.removeEventListener(event, tell)
    },
  }
})
