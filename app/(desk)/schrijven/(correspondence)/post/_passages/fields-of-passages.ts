import type { Selected } from '@/app/(desk)/_editor/selection-of'
import { isEdited } from '@/app/(desk)/_forms/is-edited'
import {
  beginningsOf,
  joinTyped,
  type TypedPassage,
} from '@/publication/correspondence/private-passages/typed-passages'

/** The fields of a letter that is typed in stretches, or the one of a letter that is not. */
export function fieldsIn(box: Element | null): HTMLTextAreaElement[] {
  return [...(box?.querySelectorAll('textarea') ?? [])]
}

/** The letter as it stands in its fields; null when a stretch cannot be private as it is. */
export function textIn(box: Element | null): string | null {
  const stretches = stretchesIn(box)
  return stretches ? joinTyped(stretches) : (fieldsIn(box)[0]?.value ?? '')
}

/** Whether a field holds something else than it came with, or is read by others. */
export function isTypedIn(box: Element | null): boolean {
  return [...(box?.querySelectorAll('textarea, select') ?? [])].some(isEdited)
}

/** What is selected in this field, counted from where the letter begins; nothing, at its beginning, when it is not of the letter. */
export function selectedIn(box: Element | null, field: HTMLTextAreaElement | null): Selected {
  const at = field ? fieldsIn(box).indexOf(field) : -1
  if (!field || at < 0) return { from: 0, to: 0 }
  const begin = beginsIn(box)[at] ?? 0
  return { from: begin + field.selectionStart, to: begin + field.selectionEnd }
}

/** Selects that in the field that it begins in, which is answered; the focus stays where it is. */
export function selectIn(box: Element | null, { from, to }: Selected): HTMLTextAreaElement | null {
  const begins = beginsIn(box)
  const at = begins.findLastIndex((begin) => begin <= from)
  const field = fieldsIn(box)[Math.max(at, 0)] ?? null
  const begin = begins[at] ?? 0
  field?.setSelectionRange(from - begin, to - begin)
  return field
}

const beginsIn = (box: Element | null): number[] => beginningsOf(stretchesIn(box) ?? [])

/** As typed, each with who was chosen to read it; null of a letter in one field with its marks. */
function stretchesIn(box: Element | null): TypedPassage[] | null {
  const sets = [...(box?.querySelectorAll('.passage-typed') ?? [])]
  if (sets.length === 0) return null
  return sets.map((set) => ({
    text: set.querySelector('textarea')?.value ?? '',
    isPrivate: set.querySelector<HTMLSelectElement | HTMLInputElement>('[name="readBy"]')?.value !== 'all',
  }))
}
