import type { SetText } from '@/app/_piece/text-on-page'
import type { MarkedProblem } from './marked-problem'

/** A text as others would see it, in finished strings: on its way there is nothing for React or Next to go through. */
export type Preview = {
  /** of an essay its title, of a letter its subject */
  title: string
  lead: string
  parts: PreviewPart[]
}

export type PreviewPart = {
  text: SetText
  /** the line it begins at */
  line: number
  /** of a private passage what is said above it; null: it is for everybody */
  privateLabel: string | null
}

/** What is wrong with a text, or else its preview; neither before anything was typed. */
export type Shown = {
  problems: MarkedProblem[]
  preview: Preview | null
  /** what its writer should know, and keeps it from nobody */
  hints?: MarkedProblem[]
}
