import { serveQuestions } from '@/publication/text/workers/serve-questions'
import { tryOut } from './try-out'
import { WORKS } from './works'

// The first text of all takes ten times as long as any other: what everybody needs is loaded and compiled with it.
tryOut('## Een\n\nTwee<Note>*drie*</Note>.', 'mdx')
serveQuestions(WORKS)
