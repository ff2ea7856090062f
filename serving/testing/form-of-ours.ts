/** What an action of ours is named by, made up. */
export const ACTION_ID = '60'.padEnd(42, 'a')
const BOUNDARY = 'grens'
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`

/** A field as a browser sends it; `more` follows its name in its head. */
export type Field = [name: string, value: string, more?: string]

/** What a browser makes of these fields. */
export function formOf(fields: readonly Field[]): string {
  const parts = fields.map(
    ([name, value, more = '']) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}

/** A form as a script of ours sends it, with this text. */
export const scriptedForm = (text = '') =>
  formOf([
    ['_1_text', text],
    ['0', '[null,"$K1"]'],
  ])

/** A form as a browser without script sends it, with this text. */
export const plainForm = (text = '') => formOf([...PLAIN_FIELDS, ['text', text]])

export const PLAIN_FIELDS: readonly Field[] = [
  ['$ACTION_REF_1', ''],
  ['$ACTION_1:0', `{"id":"${ACTION_ID}","bound":"$@1"}`],
  ['$ACTION_1:1', '[null]'],
  ['$ACTION_KEY', 'k1a2b3'],
]
