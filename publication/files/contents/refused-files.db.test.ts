import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { importContents } from './import-contents'
import { anImport, pieceAt } from './testing/an-import'
import { dialogueFile, essayFile } from './testing/contents-folder'

const { folder, run } = anImport()

test('a file with a mistake is left out with file, line and column; the others are taken', async () => {
  const brug = await drawing(40, 30).png().toBuffer()
  folder.write({
    'essays/2012-03-goed.mdx': essayFile('Goed'),
    'essays/2012-03-fout.mdx': essayFile('Fout').replace('- ada', '- rob'),
    'essays/2012-04-verkeerde-maand.mdx': essayFile('Maand'),
    'essays/Zonder Datum.mdx': essayFile('Naam'),
    'essays/kladje.txt': 'kladje',
    'essays/notities.md': '# Niet zo',
    'pages/archief.mdx': '---\ntitle: x\n---\n\nx\n',
    'images/Brug.PNG': brug,
    'images/sluis.jpg': brug,
    'images/kapot.png': brug.subarray(0, 60),
    'README.md': 'lees mij',
    '.DS_Store': 'x',
    'essays/latin1.mdx': 'x',
    'essays/2012-03-latin1.mdx': Buffer.from(essayFile('Caf\u00e9'), 'latin1'),
    'essays/2012-03-groot.mdx': essayFile('x'.repeat(2_100_000)),
  })
  symlinkSync('/etc/passwd', path.join(folder.path, 'essays/2012-03-koppeling.mdx'))
  symlinkSync('/etc', path.join(folder.path, 'dialogues'))
  const report = await run()
  const told = report.refused.flatMap(({ file, problems }) =>
    problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
  )
  expect(told.sort()).toEqual([
    'dialogues:1:1 verwacht een gewoon bestand, gevonden een symbolische koppeling',
    'essays/2012-03-fout.mdx:5:5 verwacht een auteur uit authors/ (ada, ben), gevonden ‘rob’',
    'essays/2012-03-groot.mdx:1:1 verwacht een bestand van hoogstens 2 MB, gevonden meer dan dat',
    'essays/2012-03-koppeling.mdx:1:1 verwacht een gewoon bestand, gevonden een symbolische koppeling',
    'essays/2012-03-latin1.mdx:2:11 verwacht tekst in UTF-8, gevonden een teken in een andere codering',
    'essays/2012-04-verkeerde-maand.mdx:3:7 verwacht een datum in 2012-04, zoals de bestandsnaam zegt, gevonden 2012-03',
    'essays/Zonder Datum.mdx:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘Zonder Datum.mdx’',
    'essays/kladje.txt:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘kladje.txt’',
    'essays/latin1.mdx:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘latin1.mdx’',
    'essays/notities.md:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘notities.md’',
    'images/Brug.PNG:1:1 verwacht een naam van kleine letters, cijfers en streepjes met .png, .jpg of .webp, zoals brug.png, gevonden ‘Brug.PNG’',
    'images/kapot.png:1:1 Dit bestand is beschadigd of niet heel aangekomen. Sla het opnieuw op.',
    'images/sluis.jpg:1:1 verwacht een naam die op .png eindigt, want dat is het, gevonden ‘sluis.jpg’',
    'pages/archief.mdx:1:1 verwacht een naam als over.mdx, die geen andere pagina van de site heeft, gevonden ‘archief.mdx’',
  ])
  expect(report.imported).toContain('essays/2012-03-goed.mdx')
  expect(report.ignored).toEqual(['README.md'])
  expect(await pieceAt('/2012/03/fout')).toBeUndefined()
})

test('two files of one address: the first is taken, the second named with the first', async () => {
  folder.write({
    'essays/2012-03-dubbel.mdx': essayFile('Dubbel'),
    'dialogues/2012-03-dubbel.mdx': dialogueFile(['x', 'y']),
  })
  const report = await run()
  expect(report.refused).toHaveLength(1)
  expect(report.refused[0]?.problems[0]?.message).toBe(
    'verwacht één bestand voor het adres /2012/03/dubbel, gevonden ‘dialogues/2012-03-dubbel.mdx’',
  )
})

test('a folder that is not there is refused in words', async () => {
  const report = await importContents(path.join(folder.path, 'nergens'))
  expect(report.refused[0]?.problems[0]?.message).toBe('verwacht een map met een publicatie, gevonden niets')
})

test('the links of a refused file are judged with its mistakes, whatever those are', async () => {
  const links = '[a](#nergens) [b](./niemand.md)'
  folder.write({
    'essays/2012-03-tekst.mdx': essayFile('Tekst', { body: `${links} <br>` }),
    'essays/2012-03-kop.mdx': essayFile('Kop', { body: links }).replace('- ada', '- rob'),
    'pages/ons.mdx': `---\ntitle: Ons\n---\n\n${links} <br>\n`,
  })
  const report = await run()
  const [file, kop, page] = ['essays/2012-03-tekst.mdx', 'essays/2012-03-kop.mdx', 'pages/ons.mdx']
  for (const refused of [file, kop, page]) {
    expect(report.refused.map((one) => one.file)).toContain(refused)
    expect(
      report.hints.filter((one) => one.file === refused).flatMap(({ problems }) => problems),
    ).toHaveLength(1)
    expect(report.deadLinks.find((one) => one.file === refused)?.links).toHaveLength(1)
  }
})
