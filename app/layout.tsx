import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontClasses } from './fonts'
import './globals.css'

// Pages are printed once and kept by the press; Next itself keeps nothing and never renders during a build.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
