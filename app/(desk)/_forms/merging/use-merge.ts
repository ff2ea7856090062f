import { type RefObject, useEffect, useState } from 'react'
import { labelOf } from '../local-copies/called-in'
import { differencesFrom } from '../local-copies/differences-from'
import type { LocalCopy } from '../local-copies/local-copy'
import { takeCopy } from '../local-copies/take-copy'
import type { Meanwhile, Screen } from '../screen'
import type { Merged } from './merge-fields'
import type { Change } from './merge-texts'
import { useBase } from './use-base'

/** By the label of its field. */
type Labelled<What> = ({ label: string } & What)[]

/** What a form shows of what was saved meanwhile: what would become otherwise if both go together, or what is saved where they meet. */
export type Merge =
  | { status: 'together'; changes: Labelled<Change>; take: () => void }
  | { status: 'apart'; saved: Labelled<{ text: string }> }

type Form = RefObject<HTMLFormElement | null>

/**
 * Offers to merge what is typed with what was saved meanwhile, when nobody changed what the other changed. Nothing happens until it is
 * taken; then `replaceWith` fills the form, and what stood there can be had back. Call `markSent` at every sending.
 */
export function useMerge(
  form: Form,
  now: Screen,
  isKept: boolean,
  replaceWith: (copy: LocalCopy) => void,
): { merge: Merge | null; markSent: () => void } {
  const { base, markSent } = useBase(form, isKept ? now.at : 0)
  const { meanwhile } = now
  const [merge, setMerge] = useState<Merge | null>(null)

  // Only when an answer came: what is typed while it is shown is looked at again when it is taken.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is made anew at every key
  useEffect(() => {
    let isGone = false
    setMerge(null)
    if (meanwhile) void find(meanwhile).then((found) => !isGone && setMerge(found))
    return () => {
      isGone = true
    }
  }, [meanwhile])

  async function find(saved: Meanwhile): Promise<Merge | null> {
    const merged = await mergeNow(saved)
    const { current } = form
    if (!current) return null
    if (!merged) {
      const theirs = { at: 0, base: saved.base, fields: savedIn(current, saved), files: [] }
      return { status: 'apart', saved: differencesFrom(current, theirs) }
    }
    const changes = merged.changes.map((change) => ({ ...change, label: labelOf(current, change.name) }))
    return { status: 'together', changes, take: () => take(saved) }
  }

  async function take(saved: Meanwhile) {
    const merged = await mergeNow(saved)
    // What was typed since may meet it: then both are shown, and nothing is put together.
    if (!merged) return setMerge(await find(saved))
    setMerge(null)
    replaceWith({ at: Date.now(), base: saved.base, fields: merged.fields, files: [] })
    base.current = saved.fields
    form.current?.querySelector<HTMLButtonElement>('[name="act"][value="save"], [data-saves]')?.click()
  }

  async function mergeNow(saved: Meanwhile): Promise<Merged | null> {
    const { mergeFields } = await import('./merge-fields')
    if (!base.current || !form.current) return null
    return mergeFields(base.current, takeCopy(form.current).fields, savedIn(form.current, saved))
  }

  return { merge, markSent }
}

/** Of what was saved, what this form can show: others may see more fields of it. */
function savedIn(form: HTMLFormElement, { fields }: Meanwhile): LocalCopy['fields'] {
  const known = new Set(takeCopy(form).fields.map(([name]) => name))
  return fields.filter(([name]) => known.has(name) || form.elements.namedItem(name) !== null)
}
