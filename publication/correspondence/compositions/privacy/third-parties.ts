import type { NameParts } from '@/publication/people/members/split-name'

/** What mail programs set above the mail they quote. A day, a time or an address must be in it: "schreef hij:" is a sentence. */
const ATTRIBUTIONS = [
  /^[> ]*(?:Op|Am|Le|On)\b.{0,120}\d.{0,160}(?:schreef|het volgende geschreven|wrote|schrieb|a écrit)\b.{0,120}:[ *_]*$/gim,
  /^[> ]*.{1,80}<[^<>\s@]{1,64}@[^<>\s@]{1,255}>.{0,40}(?:schreef|wrote|schrieb)\b.{0,60}:[ *_]*$/gim,
  /^[> ]*-{2,}[ ]?(?:Oorspronkelijk bericht|Original Message|Doorgestuurd bericht|Forwarded message|Ursprüngliche Nachricht).*$/gim,
  /^[> ]*(?:Begin doorgestuurd bericht|Begin forwarded message):?.*$/gim,
  /^[> *_]*(?:Van|From|Von)[*_]?:.{1,120}\n(?:[> ]*\n)?[> *_]*(?:Verzonden|Datum|Aan|Onderwerp|Sent|Date|To|Subject|Gesendet)[*_]?:.*$/gim,
]

/** Headings of quoted mail, as they stand in a text, unless they name only people who may be named. */
export function findThirdParties(text: string, known: readonly NameParts[]): string[] {
  return ATTRIBUTIONS.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim())).filter(
    (found) => !namesOnly(found, known),
  )
}

function namesOnly(found: string, known: readonly NameParts[]): boolean {
  return known.some(({ givenName, familyName }) =>
    [givenName, familyName].filter(Boolean).every((part) => found.toLowerCase().includes(part.toLowerCase())),
  )
}
