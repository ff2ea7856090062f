'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Copies, createCopies, type Owner } from './create-copies'
import { deviceStorage } from './device-storage'

const MemberCopies = createContext<Copies | null>(null)

/** Gives the forms of a page the copies of whoever is signed in. */
export function MemberCopiesProvider({
  owner: { tag, key },
  children,
}: {
  owner: Owner
  children: ReactNode
}) {
  const copies = useMemo(
    () => (typeof window === 'undefined' ? null : createCopies(deviceStorage(), { tag, key })),
    [tag, key],
  )
  return <MemberCopies value={copies}>{children}</MemberCopies>
}

/** Null where nobody is signed in. */
export function useMemberCopies(): Copies | null {
  return useContext(MemberCopies)
}
