/** Of what a member says about themselves. */
export const profile = {
  title: 'Gegevens',
  nameField: 'Naam',
  nameHint: 'Onder deze naam verschijnen je stukken.',
  roleLine: 'In één regel',
  roleLineHint: 'Wie je bent, zoals het bij je stukken staat.',
  bio: 'Over jou',
  bioHint: 'Een paar zinnen voor je auteurspagina.',
  save: 'Opslaan',
  saved: 'Opgeslagen.',
  stale:
    'Intussen zijn je gegevens in een ander tabblad of op een ander apparaat opgeslagen. Wat je hier typte staat er nog en is niet opgeslagen. Open deze pagina in een nieuw tabblad om te zien wat er nu staat, of druk nog eens op ‘Opslaan’ om te bewaren wat hier staat.',
  tooLong: {
    name: (most: number) => `Niet opgeslagen: een naam heeft hoogstens ${most} tekens.`,
    roleLine: (most: number) => `Niet opgeslagen: die ene regel heeft hoogstens ${most} tekens.`,
    bio: (most: number) => `Niet opgeslagen: wat er over jou staat heeft hoogstens ${most} tekens.`,
  },
  notShownYet: 'Opgeslagen. Lezers zien het nog niet, en zien zolang wat er eerder stond.',
  onlyYouSee:
    'Wat hier staat is bewaard, maar lezers zien het nog niet: zij zien zolang wat er eerder stond.',
  todoHeading: 'Nog te doen voordat lezers het zien',
  nameless: 'Vul een naam in.',
  inBio: (problem: string) => `Over jou: ${problem}`,
  authorPage: 'Je auteurspagina',
}
