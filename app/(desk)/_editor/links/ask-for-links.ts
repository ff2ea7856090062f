import type { LinkTarget } from '@/publication/public/pieces/list-link-targets'

const ADDRESS = '/schrijven/links'

/** What of ours has these words in it; null when the server gave no answer. Throws nothing; `gone`: something newer is asked. */
export async function askForLinks(words: string, gone: AbortSignal): Promise<LinkTarget[] | null> {
  const answer = await fetch(`${ADDRESS}?q=${encodeURIComponent(words)}`, {
    headers: { accept: 'application/json' },
    signal: gone,
  }).catch(() => null)
  if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('application/json')) return null
  return answer.json().catch(() => null)
}
