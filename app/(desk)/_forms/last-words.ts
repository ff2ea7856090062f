/** What is sent of a form as its page closes: words alone, since a browser sends 64 kB at most then (Fetch, 4.5). */
export function lastWords(form: FormData): FormData {
  for (const [name, value] of [...form]) if (typeof value !== 'string') form.delete(name)
  return form
}
