import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { readSiteOrLastKnown } from './_site/read-site'
import { fontClasses } from './fonts'
import './globals.css'

// Pages are printed once and kept by the press; Next itself keeps nothing and never renders during a build.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await readSiteOrLastKnown()
  return {
    metadataBase: new URL(env().siteUrl),
    title: { default: name, template: `%s · ${name}` },
    applicationName: name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language } = await readSiteOrLastKnown()
  return (
    <html lang={language} className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
