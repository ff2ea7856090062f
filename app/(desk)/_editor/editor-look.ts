import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The editor on our own paper: the colours of the site, in light and dark. */
export const paper = EditorView.theme({
  '&': {
    color: 'var(--color-ink)',
    backgroundColor: 'light-dark(#fff, #1c1a18)',
    border: '1px solid var(--color-control)',
    borderRadius: 'var(--radius-small)',
    fontSize: 'var(--text-sm)',
  },
  '&.cm-focused': { outline: '3px solid var(--color-focus)' },
  '.cm-scroller': {
    fontFamily: 'var(--font-code)',
    lineHeight: '1.6',
    minHeight: '22rem',
    maxHeight: '75vh',
  },
  '.cm-content': { padding: '0.8rem 0', caretColor: 'var(--color-ink)' },
  '.cm-line': { padding: '0 0.8rem' },
  '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--color-muted)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-control)',
  },
  '.cm-diagnostic': { fontFamily: 'var(--font-apparatus)', borderLeftColor: 'var(--color-link)' },
})

export const sourceColours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--color-link)' },
  {
    tag: [tags.tagName, tags.attributeName, tags.attributeValue, tags.angleBracket],
    color: 'var(--color-voice-b)',
  },
  { tag: [tags.processingInstruction, tags.meta, tags.comment], color: 'var(--color-muted)' },
  { tag: [tags.quote], color: 'var(--color-muted)' },
])
