import type { Filled } from './fill'
import type { Running } from './servers'
import { oneDecimal, printTable } from './table'

/** What a reader's browser fetches for one page: the page itself, its style, and the fonts that are preloaded. */
export async function bytesOfPages(site: Running, filled: Filled): Promise<void> {
  const pages = {
    home: '/',
    essay: filled.essay,
    dialogue: filled.dialogue,
    month: filled.month,
    archive: '/archief',
  }
  const rows: string[][] = []
  for (const [name, path] of Object.entries(pages)) {
    const [identity, gzip, br] = await Promise.all(
      ['identity', 'gzip', 'br'].map((coding) => sizeOf(site, path, coding)),
    )
    const { headers } = await fetch(`${site.url}${path}`)
    const preloads = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>[^,]*as="?(style|font)/g)]
    const sizes = await Promise.all(
      preloads.map(async ([, url = '', kind = '']) => ({ kind, bytes: await sizeOf(site, url, 'gzip') })),
    )
    const sum = (kind: string) =>
      sizes.filter((it) => it.kind === kind).reduce((total, it) => total + it.bytes, 0)
    const total = (br ?? 0) + sum('style') + sum('font')
    rows.push([
      name,
      ...[identity, gzip, br, sum('style'), sum('font'), total].map((bytes) =>
        oneDecimal((bytes ?? 0) / 1_000),
      ),
    ])
  }
  printTable(
    'Kilobytes over the wire',
    ['page', 'html', 'gzip', 'brotli', 'style', 'fonts', 'all of it'],
    rows,
  )
}

async function sizeOf(site: Running, path: string, coding: string): Promise<number> {
  // fetch would decode it; what counts is what is sent.
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    const asked = request(`${site.url}${path}`, { headers: { 'Accept-Encoding': coding } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    })
    asked.on('error', reject).end()
  })
}
