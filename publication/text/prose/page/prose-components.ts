import type { ComponentProps, ComponentType, JSX, ReactNode } from 'react'

export type PullquoteProps = { children?: ReactNode }
export type FigureProps = { src: string; alt: string; caption?: string; credit?: string; licence?: string }
/** `number` counts from 1; `id` is unique on the page when every text on it has its own `idPrefix`. */
export type NoteProps = { number: string; id: string; dir?: 'auto'; children?: ReactNode }
/** `kind`: of a callout, `note` or `warning`; see `titleOfBox`. */
export type BoxProps = { title?: string; kind?: string; children?: ReactNode }
export type VideoProps = {
  href: string
  title: string
  still: string
  alt?: string
  credit?: string
  licence?: string
}
/** `sent` is ISO 8601 with an offset; `from` and `to` are slugs of authors. */
export type LetterProps = { from: string; to?: string; sent?: string; subject?: string; children?: ReactNode }

/**
 * What the parts of a text look like. The six components must all be there; tags of Markdown (`h2`, `a`, `img`, `table`
 * …) may be. Where a page wants its notes together at the end as well, it gives `Notes` and `NoteText`.
 */
export type ProseComponents = {
  Pullquote: ComponentType<PullquoteProps>
  Figure: ComponentType<FigureProps>
  Note: ComponentType<NoteProps>
  /** where a sentence refers to a note a second time; `id` is that of the note */
  NoteAgain: ComponentType<NoteProps>
  /** a note that only another note refers to, at the place of that one */
  NoteBeside: ComponentType<NoteProps>
  Box: ComponentType<BoxProps>
  Video: ComponentType<VideoProps>
  Letter: ComponentType<LetterProps>
  /** around all notes, after the text; only when there are any */
  Notes?: ComponentType<{ children?: ReactNode }>
  /** one note of that list; `id` is the id of the note in the text, so its own must differ */
  NoteText?: ComponentType<NoteProps>
} & { [Tag in keyof JSX.IntrinsicElements]?: ComponentType<ComponentProps<Tag>> }
