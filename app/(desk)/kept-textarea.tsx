'use client'

import { type ComponentProps, useRef } from 'react'
import { useTypedBefore } from './use-typed-before'

/** A field of more lines that keeps what was typed in it before the page had its script. */
export function KeptTextarea(props: ComponentProps<'textarea'> & { id: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useTypedBefore(field, props.id)
  return <textarea {...props} ref={field} />
}
