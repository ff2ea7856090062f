import { asReadersSee } from './as-readers-see'

/** Words of a text as a question quotes them: as readers see them, and never nothing. */
export function asRead(found: string): string {
  return asReadersSee(found).text || found
}
