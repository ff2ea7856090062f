/** What owners are told at the desk of what is not in order. The key is the part, then what is the matter with it. */
export const health = {
  database: {
    'does not work':
      'De database doet het niet. Lezers krijgen de pagina’s die al gedrukt zijn; bewaren lukt niet.',
    'does not answer in time':
      'De database antwoordt niet op tijd. Lezers krijgen de pagina’s die al gedrukt zijn; bewaren kan mislukken.',
    'cannot be written': 'In de database kan alleen nog gelezen worden: bewaren lukt niet.',
    'a table is locked':
      'Iets houdt een tabel in de database vast, zodat bewaren moet wachten. Meestal is dat een ander programma dat met de database werkt.',
    'no room left': 'De schijf van de database is vol: bewaren lukt niet. Maak er ruimte vrij.',
  },
  press: {
    'does not work': 'Nieuwe pagina’s kunnen niet gedrukt worden. Lezers krijgen wat al gedrukt is.',
    'does not answer in time':
      'Nieuwe pagina’s kunnen niet gedrukt worden. Lezers krijgen wat al gedrukt is.',
  },
  disk: {
    'does not work': 'Van de schijf is niet te zien hoe vol die is. Kijk of de map met gegevens er nog is.',
    'does not answer in time':
      'Van de schijf is niet te zien hoe vol die is. Kijk of de map met gegevens er nog is.',
    'little room left': 'De schijf raakt vol. Maak ruimte vrij voordat bewaren en uploaden niet meer lukken.',
    'no room left':
      'De schijf is vol: bewaren en uploaden kunnen nu mislukken. Maak er ruimte op vrij, op de computer waarop de site draait.',
  },
  data: {
    'does not work':
      'De map met gegevens doet het niet: beelden uploaden lukt niet. Kijk of de schijf het nog doet.',
    'does not answer in time':
      'De map met gegevens doet het niet: beelden uploaden lukt niet. Kijk of de schijf het nog doet.',
    'cannot be written':
      'In de map met gegevens kan niet geschreven worden: beelden uploaden lukt niet. Geef het account van de site er schrijfrechten.',
    'no room left':
      'De schijf is vol: beelden uploaden kan nu mislukken. Maak er ruimte op vrij, op de computer waarop de site draait.',
  },
  mail: {
    'does not work': 'Van de mailserver is niet te zien of die mail van ons aanneemt.',
    'does not answer in time': 'Van de mailserver is niet te zien of die mail van ons aanneemt.',
    'is not encrypted':
      'Mails gaan onversleuteld naar de mailserver. Wie ertussen zit kan ze lezen, met de links om in te loggen erbij. Vraag wie de mailserver beheert om versleuteling (STARTTLS, of smtps:// in SMTP_URL).',
    'refuses mail':
      'De mailserver neemt geen mail van ons aan. Mails wachten en gaan later. Kijk of de gegevens van de mailserver en het adres van de afzender kloppen (SMTP_URL, MAIL_FROM).',
  },
  queue: {
    'does not work':
      'Mail versturen en ander werk dat vanzelf gaat, staat stil. Start de site opnieuw, op de computer waarop ze draait.',
    'does not answer in time':
      'Mail versturen en ander werk dat vanzelf gaat, staat stil. Start de site opnieuw, op de computer waarop ze draait.',
  },
  jobs: {
    'does not work':
      'Van mail versturen en ander werk dat vanzelf gaat, is niet te zien of het op tijd gebeurt.',
    'does not answer in time':
      'Van mail versturen en ander werk dat vanzelf gaat, is niet te zien of het op tijd gebeurt.',
    'jobs wait too long':
      'Mail versturen en ander werk dat vanzelf gaat, wacht al langer dan een kwartier. Kijk op de computer van de site of het deel dat dit doet nog draait, en start het anders opnieuw.',
  },
  backup: {
    'does not work': 'Wanneer de laatste back-up gemaakt is, is niet te zien.',
    'does not answer in time': 'Wanneer de laatste back-up gemaakt is, is niet te zien.',
    'was never made':
      'Er is nog nooit een back-up gemaakt: raakt de schijf stuk, dan is alles weg. Maak er een, op de computer waarop de site draait, en bewaar hem ergens anders.',
    'is old':
      'De laatste back-up is meer dan een week oud. Maak een nieuwe, op de computer waarop de site draait, en bewaar hem ergens anders.',
  },
}
