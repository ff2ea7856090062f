import type { z } from 'zod'

/**
 * What a form sent, read by a schema; null when it is no form of ours. Of two fields with one name the last counts, of the
 * names in `many` each. Line ends are LF, whatever a browser makes of them (HTML, form submission), and U+0000, which no
 * field of a browser holds and PostgreSQL has no place for, is left out.
 */
export function readForm<Fields>(
  schema: z.ZodType<Fields>,
  form: FormData,
  many: readonly string[] = [],
): Fields | null {
  const sent: Record<string, unknown> = Object.fromEntries(
    [...form].map(([name, value]) => [name, cleaned(value)]),
  )
  for (const name of many) sent[name] = form.getAll(name).map(cleaned)
  const read = schema.safeParse(sent)
  return read.success ? read.data : null
}

/** The texts of all fields whose names begin so, by the rest of their names. */
export function readNamed(form: FormData, beginning: string): Record<string, string> {
  const named = [...form].flatMap(([name, value]) =>
    name.startsWith(beginning) && typeof value === 'string'
      ? [[name.slice(beginning.length), cleaned(value)] as const]
      : [],
  )
  return Object.fromEntries(named)
}

/** Whose page a form was sent from (see whose-page.tsx); empty when it does not say so. */
export function readWhose(form: FormData): string {
  const whose = form.get('whose')
  return typeof whose === 'string' ? whose : ''
}

function cleaned<Value extends FormDataEntryValue>(value: Value): Value | string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replaceAll('\0', '') : value
}
