import type { Page } from '@playwright/test'

/** What would be sent of a form, by the names of its fields: each value, and of a file its name and size. */
export type Standing = Record<string, string[]>

/** What stands in the form with this field, as whoever looks at the page has it; null when there is no such form. */
export function whatStands(page: Page, field: string): Promise<Standing | null> {
  return page.evaluate((field) => {
    const form = document.querySelector(`main [name="${field}"]`)?.closest('form')
    if (!form) return null
    const ours = [...form.elements].flatMap((it) =>
      it.getAttribute('type') === 'hidden' ? [it.getAttribute('name')] : [],
    )
    const standing: Record<string, string[]> = {}
    for (const [name, value] of new FormData(form)) {
      if (ours.includes(name)) continue
      // One that saved itself is no file that was chosen any more.
      if (name === 'picture' && form.querySelector('[name="imageSrc"][value^="/"]')) continue
      const words = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : `${value.name} ${value.size}`
      standing[name] = [...(standing[name] ?? []), words]
    }
    return standing
  }, field)
}

/** The names of fields in which something else stands. Spaces at the ends are of no weight once it was saved. */
export function lostFrom(typed: Standing, found: Standing | null, isSaved = false): string[] {
  const as = (standing: Standing, name: string) =>
    JSON.stringify((standing[name] ?? []).map((value) => (isSaved ? asKept(name, value) : value)))
  return Object.keys(typed)
    .filter((name) => !(isSaved && TAKEN_IN.includes(name)) && !(name === 'picture' && !found?.[name]))
    .filter(
      (name) => !found || (as(typed, name) !== as(found, name) && !(isSaved && hasAll(typed, found, name))),
    )
}

/** The names of fields whose typed text stands nowhere on the page any more, in a form or in words; a choice, a day and a file are no words. */
export async function notInWords(page: Page, typed: Standing): Promise<string[]> {
  // What is shown later than the page: words whose form is gone.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const shown = inOneLine((await page.locator('main').allInnerTexts()).join(' '))
  const isWords = (value: string) => /\s/.test(value.trim()) && !/\.(png|eml) \d+$/.test(value)
  return Object.entries(typed).flatMap(([name, values]) => {
    const isLost = values.filter(isWords).some((value) => !shown.includes(inOneLine(value).slice(0, 15)))
    return isLost ? [name] : []
  })
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Without script a title can be typed on several lines; it is kept on one. */
function asKept(name: string, value: string): string {
  return ON_ONE_LINE.includes(name) ? inOneLine(value) : value.trim()
}

const ON_ONE_LINE = ['title', 'subject']

/** A topic that was typed is one more that is chosen, once it was saved. */
function hasAll(typed: Standing, found: Standing, name: string): boolean {
  return name === 'topicIds' && (typed[name] ?? []).every((value) => found[name]?.includes(value))
}

/** What is something else once it was saved: a picture that is in the list, a topic among the others. */
const TAKEN_IN = ['picture', 'newTopic', 'files', 'note', 'removePicture']
