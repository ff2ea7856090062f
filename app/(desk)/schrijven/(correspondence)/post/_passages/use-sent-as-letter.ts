import { type RefObject, useEffect, useRef } from 'react'
import { PUT_BACK } from '@/app/(desk)/_forms/local-copies/put-back'
import { joinTyped } from '@/publication/correspondence/private-passages/typed-passages'
import { textIn } from './fields-of-passages'
import { passagesIn } from './passages-in'

/**
 * Where there is script a form holds its letter as one text, in however many fields it is typed: what is kept of it on the device is put
 * back in any of them. `put`: in the place of all that stands there.
 */
export function useSentAsLetter(box: RefObject<HTMLElement | null>, put: (letter: string) => void): void {
  const putNow = useRef(put)
  putNow.current = put
  useEffect(() => {
    const form = box.current?.closest('form')
    const join = ({ formData }: FormDataEvent) => {
      const letter = textIn(box.current)
      // As it is typed: what is sent says why it cannot be.
      if (letter === null || !formData.has('passage')) return
      formData.delete('passage')
      formData.delete('readBy')
      formData.set('body', letter)
    }
    const takeBack = (event: Event) => {
      const left = (event as CustomEvent<Map<string, string[]>>).detail
      const [body, passage, readBy] = [left.get('body')?.[0], left.get('passage'), left.get('readBy')]
      const letter = passage ? joinTyped(passagesIn({ passage, readBy: readBy ?? [] }) ?? []) : body
      if (letter === undefined || letter === null) return
      left.delete('passage')
      left.delete('readBy')
      putNow.current(letter)
    }
    form?.addEventListener('formdata', join)
    form?.addEventListener(PUT_BACK, takeBack)
    return () => {
      form?.removeEventListener('formdata', join)
      form?.removeEventListener(PUT_BACK, takeBack)
    }
  }, [box])
}
