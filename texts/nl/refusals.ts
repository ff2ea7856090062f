/** What the server says to requests that no page answers, besides the notices of the reader pages. */
export const refusals = {
  '400': {
    title: 'Dat begrijpen we niet',
    text: 'Het adres of het bericht klopt niet. Misschien is er iets weggevallen bij het kopiëren.',
  },
  '405': {
    title: 'Dat kan hier niet',
    text: 'Dit is een pagina om te lezen; er kan niets naartoe worden gestuurd.',
  },
  '413': {
    title: 'Dat is te groot',
    text: 'Een formulier mag 1 MB zijn en een beeld 15 MB. Maak het kleiner en probeer het opnieuw.',
  },
  busy: {
    sent: {
      title: 'Het is hier even te druk',
      text: 'Wat er werd verstuurd, is nog niet verwerkt. Wacht een paar tellen en laad deze pagina opnieuw: dan wordt het nog een keer verstuurd, met alles wat er is getypt.',
    },
    asked: {
      title: 'Het is hier even te druk',
      text: 'Wacht een paar tellen en laad deze pagina dan opnieuw.',
    },
  },
}
