'use client'

import { useState } from 'react'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import type { Texts } from '@/texts/texts'

type Props = {
  address: string
  /** the id of what shows it, which is selected where it cannot be copied */
  shownIn: string
  words: Texts['dialogues']['page']['copyAddress']
}

/** A button that copies an address. Without script there is none, and the address is there to be selected. */
export function CopyAddress({ address, shownIn, words }: Props) {
  const [said, say] = useState('')
  async function copy() {
    say('')
    const isCopied = await copyText(address)
    if (!isCopied) select(shownIn)
    say(isCopied ? words.copied : words.selected)
  }
  if (!useHasScript()) return null
  return (
    <span className="buttons copy-address">
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}

/** A browser copies nothing on a page that did not come by https, or that it does not trust. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function select(id: string): void {
  const shown = document.getElementById(id)
  if (shown) getSelection()?.selectAllChildren(shown)
}
