/** What is said about letters while they are written. */
export const letters = {
  privacy: {
    likeABeginning:
      'Dit lijkt op het begin van een stuk onder ons. Zet :::onder-ons alleen op een regel, zonder iets ervoor of erna.',
    oneInAnother:
      'Hier begint een stuk onder ons terwijl het vorige nog niet is afgesloten met ::: op een eigen regel.',
    notEnded: 'Dit stuk onder ons is niet afgesloten. Zet ::: op een eigen regel waar het eindigt.',
  },
}
