/**
 * What everybody writes to everybody, of four words and more: who says it in private says nothing by it. Whole formulas, never what
 * somebody could say of themselves or of another. As `wordsIn` reads them.
 */
export const COMMONPLACES: readonly string[] = `
met vriendelijke groet en
met vriendelijke groet van
met hartelijke groet en
ik hoop dat het goed met je gaat
ik hoop dat het goed gaat
ik hoop dat alles goed gaat
hoe gaat het met je
hoe gaat het met jou
hoe gaat het met jullie
hoe is het met je
hoe is het met jou
met mij gaat het goed
het gaat goed met mij
alles goed met je
dank je wel voor je brief
dank je wel voor je mail
dank je wel voor je antwoord
dank je wel voor alles
bedankt voor je lange brief
fijn dat je schreef
fijn om van je te horen
wat fijn om van je te horen
wat leuk om van je te horen
ik heb je brief gelezen
ik heb je laatste brief gelezen
ik heb je brief ontvangen
in je vorige brief schreef je
in je laatste brief schreef je
je schreef in je vorige brief
je schreef in je laatste brief
ik schrijf je snel weer
ik schrijf je later meer
tot de volgende keer
tot de volgende brief
laat maar weten wat je ervan vindt
laat me weten wat je ervan vindt
wat vind jij daar van
wat denk jij daar van
ik ben het met je eens
ik ben het daar mee eens
daar ben ik het mee eens
daar heb je gelijk in
aan de ene kant
aan de andere kant
op de een of andere manier
in de loop van de tijd
in de loop van de jaren
voor de eerste keer
voor het eerst in jaren
van de ene op de andere dag
ik weet het niet
dat weet ik niet
ik weet niet of
ik zou het niet weten
zo zie je maar weer
om de een of andere reden
een paar dagen geleden
een paar weken geleden
een paar jaar geleden
i hope you are well
i hope this finds you well
i hope this letter finds you well
how are you doing today
thank you for your letter
thank you for your mail
thank you very much for
thank you so much for
on the other hand
on the one hand
at the same time
at the end of the day
i do not know
i look forward to hearing from you
looking forward to hearing from you
with kind regards from
ich hoffe es geht dir gut
wie geht es dir
vielen dank für deinen brief
danke für deinen brief
mit freundlichen grüßen aus
auf der anderen seite
ich weiss es nicht
j espère que tu vas bien
merci pour ta lettre
merci beaucoup pour ta lettre
`
  .trim()
  .split('\n')
