import type { Language } from '@/texts/texts'
import type { CheckedProse } from '../check-prose'
import type { Problem, ProseFormat } from '../problem'
import type { ReadProse } from '../read-prose'

/** What the thread is asked: whether a text is allowed, whether it can be shown as well, or its tree to show it by. */
export type Question = {
  task: 'check' | 'trial' | 'read'
  source: string
  format: ProseFormat
  language: Language
}

/** A failure without a problem is one nobody foresaw. */
export type Answer =
  | CheckedProse
  | ReadProse
  | { status: 'renders' }
  | { status: 'fails'; problem: Problem | null }
