import type { Meanwhile, Screen } from '../screen'

/** A text may be long, and a line broken for an evening: older ones are told apart by a person. */
const MOST_REMEMBERED = 10

/** What was sent and never answered, oldest first. */
export type Unheard = FormData[]

/**
 * Asks, and asks once more where what was saved meanwhile is what this very form sent and heard nothing of: the line was cut on
 * the way back, and nobody else is there. Then it is based on that.
 */
export async function askOverOwnSaves<Shown extends Screen>(
  action: (before: null, form: FormData) => Promise<Shown>,
  sent: FormData,
  unheard: Unheard,
): Promise<Shown> {
  try {
    const screen = await action(null, sent)
    const { meanwhile } = screen
    if (!meanwhile || !unheard.some((form) => isWhatWasSaved(form, meanwhile))) return screen
    for (const [name, value] of Object.entries(meanwhile.base)) sent.set(name, value)
    return await action(null, sent)
  } catch (error) {
    unheard.push(sent)
    if (unheard.length > MOST_REMEMBERED) unheard.shift()
    throw error
  }
}

/** Of what is saved others may see more fields than this form has; blanks around it are of no weight. */
function isWhatWasSaved(sent: FormData, { fields }: Meanwhile): boolean {
  const names = new Set(fields.map(([name]) => name).filter((name) => sent.has(name)))
  return (
    names.size > 0 &&
    [...names].every((name) => {
      const saved = fields.flatMap(([of, value]) => (of === name ? [inShape(value)] : []))
      return JSON.stringify(saved) === JSON.stringify(sent.getAll(name).map(inShape))
    })
  )
}

const inShape = (value: FormDataEntryValue) =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
