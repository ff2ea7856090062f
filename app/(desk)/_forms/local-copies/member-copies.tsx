'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { type Copies, createCopies, type Owner } from './create-copies'
import { deviceStorage } from './device-storage'

const MemberCopies = createContext<Copies | null>(null)
const PageOwner = createContext<string | null>(null)

/**
 * Gives the forms of a page the copies of whoever is signed in. A page stays whose it was when it came: what is typed on it is
 * theirs, whoever signs in after.
 */
export function MemberCopiesProvider({ owner, children }: { owner: Owner; children: ReactNode }) {
  const [{ tag, key }] = useState(owner)
  const copies = useMemo(
    () => (typeof window === 'undefined' ? null : createCopies(deviceStorage(), { tag, key })),
    [tag, key],
  )
  return (
    <PageOwner value={tag}>
      <MemberCopies value={copies}>{children}</MemberCopies>
    </PageOwner>
  )
}

/** Null where nobody is signed in. */
export function useMemberCopies(): Copies | null {
  return useContext(MemberCopies)
}

/** Tells whose page this is; null where nobody is signed in. */
export function usePageOwner(): string | null {
  return useContext(PageOwner)
}
