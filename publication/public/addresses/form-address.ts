/** What can be the matter after a form was posted, each with its word in `?fout=…`. The texts say what it means. */
export const FORM_PROBLEMS = {
  address: 'adres',
  nothing: 'niets',
  origin: 'herkomst',
  expired: 'verlopen',
  leavingLink: 'afmeldlink',
  trouble: 'storing',
} as const
export type FormProblem = keyof typeof FORM_PROBLEMS

export type FormAddress = {
  status: 'page'
  query?: Readonly<Record<string, readonly string[]>>
  /** false: there is a token in it, so it is kept nowhere */
  keep?: boolean
}

/** A page with a form on which a problem can be said. */
export const PAGE_WITH_FORM: FormAddress = { status: 'page', query: { fout: Object.values(FORM_PROBLEMS) } }

const FOLLOW_ON = ['aangemeld', 'bevestigd', 'afgemeld']
/** Any token has its page: whether it is good is only looked at behind the button. */
const WITH_TOKEN = /^(bevestigen|afmelden)\/[\w.-]{1,200}$/

/** The problem that an address names, if it names one. */
export function problemIn(fout: string | string[] | undefined): FormProblem | undefined {
  return (Object.keys(FORM_PROBLEMS) as FormProblem[]).find((problem) => FORM_PROBLEMS[problem] === fout)
}

/** The pages around a sign-up form at `home`, for the address book; null when the path is none of them. */
export function formAddress(home: '/nieuwsbrief' | '/volgen', path: string): FormAddress | null {
  if (path === home) return PAGE_WITH_FORM
  if (!path.startsWith(`${home}/`)) return null
  const below = path.slice(home.length + 1)
  if (FOLLOW_ON.includes(below)) return { status: 'page' }
  return WITH_TOKEN.test(below) ? { status: 'page', keep: false } : null
}
