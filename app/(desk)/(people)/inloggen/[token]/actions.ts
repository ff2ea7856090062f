'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { takeReturn } from '@/app/_server/remembered-return'
import { returnPath } from '@/app/_server/return-path'
import { sessionCookie } from '@/app/_server/session-cookie'
import { siteTexts } from '@/app/_server/site-texts'
import { requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { declineAtLink } from '@/publication/correspondence/by-link/decline-at-link'
import { endSession } from '@/publication/people/sessions/end-session'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { textsIn } from '@/texts/texts'
import { signInWith } from '../notices'

const signInForm = z.object({ token: z.string().min(1).max(100), naar: z.string().optional() })

/** Open to strangers: uses the link up, begins a session and goes to the desk. */
export async function signIn(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(textsIn('nl').signIn.trouble, bad, async () => {
    const given = readForm(signInForm, form)
    if (!given) redirect(signInWith('linkUnusable'))
    const outcome = await redeemSignInLink(given.token)
    if (outcome.status === 'link-unusable') redirect(signInWith('linkUnusable', given.naar))
    const store = await cookies()
    const { name, options } = sessionCookie()
    // Whoever was signed in here before is signed out for good, not left behind.
    await endSession(store.get(name)?.value ?? '')
    store.set(name, outcome.sessionToken, { ...options, expires: outcome.expiresAt })
    const asked = takeReturn(store)
    redirect(given.naar ? returnPath(given.naar) : asked)
  })
}

/** Open to strangers: whoever has the link in an invitation does not write along, without signing in. */
export async function declineByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(textsIn('nl').signIn.trouble, bad, async () => {
    const given = readForm(signInForm, form)
    if (!given?.naar) redirect(signInWith('linkUnusable'))
    const { status } = await declineAtLink(given.token, given.naar)
    if (status === 'sign-in') return bad((await siteTexts()).texts.dialogues.invited.signInFirst)
    // Its page says that it was heard.
    redirect(`/inloggen/${given.token}?naar=${encodeURIComponent(given.naar)}`)
  })
}
