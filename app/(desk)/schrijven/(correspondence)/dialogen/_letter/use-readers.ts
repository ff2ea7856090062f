import { type RefObject, useState } from 'react'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import { PRIVATE_MARKS } from '@/publication/correspondence/private-passages/private-marks'
import type { Language } from '@/texts/texts'
import { readersNow } from './read-asked-readers'

type Drawn = { readers: string[]; to: string }
type Choice = {
  form: RefObject<HTMLFormElement | null>
  first: Drawn
  /** who writes it, and whom they can choose */
  writer: CorrespondentName
  others: CorrespondentName[]
  language: Language
}

/** Who reads what is private in a letter that is being typed, as its boxes are ticked now; another addressee ticks none once something is private. */
export function useReaders({ form, first, writer, others, language }: Choice) {
  const [ids, setIds] = useState(first.readers)
  const [drawn, setDrawn] = useState(first)
  const look = () => setIds(boxesOf(form.current).flatMap(({ checked, value }) => (checked ? [value] : [])))

  function address(to: string) {
    const boxes = boxesOf(form.current)
    const isPrivate = String(form.current && new FormData(form.current).get('body')).includes(
      PRIVATE_MARKS.begin,
    )
    const asked = { chosen: ids, drawn: ids, drawnTo: drawn.to || null }
    const addressed = others.flatMap(({ id }) => (to === '' || to === id ? [id] : []))
    const readers = isPrivate ? readersNow(asked, to || null) : addressed
    for (const box of boxes) box.checked = readers.includes(box.value)
    setIds(readers)
    setDrawn({ readers, to })
  }

  const reading = [writer, ...others.filter(({ id }) => ids.includes(id))]
  return { ids, names: readersInWords(reading, language), drawn, look, address }
}

function boxesOf(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[name="readers"]') ?? [])]
}
