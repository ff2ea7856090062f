import { ALSO_OPEN_ADDRESS, type KindOfText } from './kinds-of-text'

type Open = { kind: KindOfText; textId: string; owner: string }

/**
 * Tells the server that this page has a text open, and asks who else has: a sentence, empty when nobody has; null when there is no
 * answer, so that nothing that was said is taken back for it.
 */
export async function askAlsoOpen({ kind, textId, owner }: Open, gone: AbortSignal): Promise<string | null> {
  const told = new FormData()
  told.set('whose', owner)
  told.set('kind', kind)
  told.set('textId', textId)
  const answer = await fetch(ALSO_OPEN_ADDRESS, { method: 'POST', body: told, signal: gone }).catch(
    () => null,
  )
  if (!answer?.ok) return null
  const { said } = await answer.json().catch(() => ({ said: null }))
  return typeof said === 'string' ? said : null
}
