/**
 * Takes file fields out in which nothing was chosen. A browser has a file without name or bytes there, and what React sends
 * of it arrives with a name, so that it would be an empty file that somebody did choose.
 */
export function leaveOutUnchosenFiles(form: FormData): void {
  for (const [name, value] of [...form]) if (isUnchosen(value)) form.delete(name)
}

function isUnchosen(value: FormDataEntryValue): boolean {
  return value instanceof File && value.name === '' && value.size === 0
}
