'use client'

import { useEffect } from 'react'
import { forgetCopies } from './create-copies'
import { deviceStorage } from './device-storage'

/** Stands on the page that says somebody signed out: what they typed does not stay behind on the device. */
export function ForgetMemberCopies() {
  useEffect(() => forgetCopies(deviceStorage()), [])
  return null
}
