/** A file of Markdown as it is, without what stands between dashes at its top, which is for other software. */
export async function readMarkdown(file: Blob): Promise<{ text: string; isWithoutHead: boolean }> {
  const whole = (await file.text()).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const text = whole.replace(/^---\n(?:[^\n]*\n)*?---\n+/, '')
  return { text: text.trimEnd(), isWithoutHead: text !== whole }
}
