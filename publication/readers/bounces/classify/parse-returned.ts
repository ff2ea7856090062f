import PostalMime, { type Attachment, addressParser, type Email } from 'postal-mime'

/** What a mail that came back may ask of whoever takes it apart. */
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 512 * 1024 }
/** What a mail server says stands in its first lines; the rest is the mail that it returns. */
const MOST_CHARACTERS = 100_000

/** A mail that came back, in the parts that say something. What it returns, our own mail, is left out. */
export type Returned = {
  header: (name: string) => string[]
  fromAddress: string
  subject: string
  /** the words of whoever made it */
  text: string
  /** its parts of this type, which stand beside its words and not within another mail */
  parts: (type: string) => string[]
}

/** Takes a mail that came back apart. Throws when it is nested deeper, or has longer headers, than mail has. */
export async function parseReturned(raw: Uint8Array): Promise<Returned> {
  // Mails that are attached stay attached: what is within them was said of another mail, or by us.
  const email = await PostalMime.parse(raw, { ...LIMITS, forceRfc822Attachments: true })
  const header = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value)
  return {
    header,
    fromAddress: (addressParser(header('from')[0] ?? '')[0]?.address ?? '').toLowerCase(),
    subject: email.subject ?? '',
    text: textOf(email, raw),
    parts: (type) => email.attachments.filter(({ mimeType }) => mimeType === type).map(contentOf),
  }
}

function textOf(email: Email, raw: Uint8Array): string {
  const text = (email.text ?? '').slice(0, MOST_CHARACTERS)
  if (text.trim()) return text
  const html = withoutTags((email.html ?? '').slice(0, MOST_CHARACTERS))
  // Programs of long ago wrote parts without saying so, or said so wrongly.
  return html.trim() ? html : bodyOf(raw)
}

const withoutTags = (html: string) =>
  html
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(lt|gt|amp|nbsp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }

function bodyOf(raw: Uint8Array): string {
  const source = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, MOST_CHARACTERS))
  const text = source.toString('utf8')
  const end = text.search(/\r?\n\r?\n/)
  return end === -1 ? '' : text.slice(end)
}

function contentOf({ content }: Attachment): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return text.slice(0, MOST_CHARACTERS)
}
