import type { Language } from '@/texts/texts'
import type { CheckedProse } from '../check-prose'
import type { Problem, ProseFormat } from '../problem'

/** What the thread is asked: whether a text is allowed, or whether it can be shown as well. */
export type Question = { task: 'check' | 'trial'; source: string; format: ProseFormat; language: Language }

/** A failure without a problem is one nobody foresaw. */
export type Answer = CheckedProse | { status: 'renders' } | { status: 'fails'; problem: Problem | null }
