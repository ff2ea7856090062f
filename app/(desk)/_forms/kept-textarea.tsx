'use client'

import type { ComponentProps } from 'react'
import { useKeptAsTyped } from './use-kept-as-typed'

/** A field of more lines that keeps what was typed in it before the page had its script. */
export function KeptTextarea(props: ComponentProps<'textarea'> & { id: string }) {
  useKeptAsTyped(props.id)
  return <textarea {...props} />
}
