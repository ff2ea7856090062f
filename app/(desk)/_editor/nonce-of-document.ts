/**
 * What lets a script of ours bring style sheets: of the page that the browser loaded. An answer to a form or a page that was gone to without
 * loading has another, which the browser does not know. Empty where the page has no policy.
 */
export function nonceOfDocument(): string {
  const [script] = document.querySelectorAll<HTMLScriptElement>('script[nonce]')
  return script?.nonce ?? ''
}
