'use client'

import type { ComponentProps } from 'react'
import { NO_PLACE } from './no-place'

/** The way to the fold with a no and why. Browsers open a fold for what is in it; those that do not yet have it opened here. */
export function ToNo(props: Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  return <a {...props} href={`#${NO_PLACE}`} onClick={openFold} />
}

function openFold() {
  const fold = document.getElementById(NO_PLACE)?.closest('details')
  if (fold) fold.open = true
}
