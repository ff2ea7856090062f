import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'

const SIZE = { width: 1200, height: 630 }

/** A card as a PNG, set in the faces of the site. */
export async function drawCard(card: ReactElement): Promise<Response> {
  return new ImageResponse(card, { ...SIZE, fonts: await fonts() })
}

type Face = { name: string; data: Buffer; weight: 400 | 500; style: 'normal' }

let read: Promise<Face[]> | undefined

// Satori reads woff, not the variable woff2 that pages use. Names with ğ, ş and ł need latin-ext.
function fonts(): Promise<Face[]> {
  read ??= Promise.all(
    ['latin', 'latin-ext'].flatMap((subset) => [
      face('Literata', `literata/files/literata-${subset}-500-normal.woff`, 500),
      face('Schibsted', `schibsted-grotesk/files/schibsted-grotesk-${subset}-400-normal.woff`, 400),
    ]),
  )
  return read
}

async function face(name: string, file: string, weight: 400 | 500): Promise<Face> {
  const place = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource', file)
  return { name, data: await readFile(place), weight, style: 'normal' }
}
