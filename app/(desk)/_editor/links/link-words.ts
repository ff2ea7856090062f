export type LinkWords = {
  /** of the panel */
  link: string
  /** of its field */
  field: string
  list: string
  address: string
  asTyped: string
  kinds: Record<'essay' | 'dialogue' | 'letter', string>
  /** said after what is found was asked for */
  found: string
  none: string
  failed: string
  remove: string
}
