/** One text of a member as a file of their own: a version of an essay, a letter. */
export type OwnText = {
  /** where it stands in the archive, with `/` between folders */
  file: string
  savedAt: Date
  /** what is told above it, in order: a label and a value; empty values are left out */
  head: [label: string, value: string][]
  /** Markdown or MDX, as it was typed */
  text: string
  /** the same for programs */
  record: Record<string, unknown>
}

/** A text as a file that people read: what is told of it, an empty line, and the text. */
export function toMarkdown({ head, text }: Pick<OwnText, 'head' | 'text'>): string {
  const told = head.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
  return `${told.join('\n')}\n\n${text.trimEnd()}\n`
}
