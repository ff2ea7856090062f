/**
 * Given names that are met often in the Netherlands and Flanders, and are no ordinary word at the beginning of a
 * sentence: "Wil", "Lieve", "Frans", "Roos", "Mark", "Storm" and their like are left out on purpose.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaltje Abdel Achmed Adriaan Adrie Agnes Ahmed Albert Aleida Alex Alexander Alice Ali Amal Amina Amir André Andrea Andreas
  Angela Anja Anke Ankie Ann Anna Anne Anneke Annelies Annemarie Annemiek Annet Annette Annie Anouk Antoine Anton Antonia
  Antoon Arend Arie Arjan Arjen Arnold Arthur Astrid Barbara Bart Beatrijs Benjamin Bep Berend Bernard Bert Bertus Betty
  Bianca Bob Boudewijn Bram Brecht Brigitte Carel Carin Carla Carlijn Carlo Carola Caroline Casper Catharina Cees Charlotte
  Chris Christa Christiaan Christina Christine Cindy Claire Claudia Clara Coby Colette Constantijn Cor Corine Corrie Corry
  Daan Daniel Daniël Danielle David Debbie Denise Dennis Derk Diana Diederik Dieuwertje Dineke Dirk Dolf Dominique Dorien
  Dorothea Driss Eddy Edith Eduard Edwin Eefje Egbert Ellen Ellie Elisabeth Elise Ella Els Elsbeth Elske Emiel Emile Emma
  Erica Erik Eric Erna Ernst Esther Eva Evelien Evert Fatima Fatma Felix Femke Ferdinand Ferry Frank Françoise Fred
  Frederik Freek Frits Froukje Gea Geert Geertje Geertruida Gerard Gerda Gerrie Gerrit Gert Gijs Gijsbert Ginny Govert Greet
  Greetje Gretha Guus Hanna Hannah Hanneke Hannie Hans Harm Harrie Harry Hassan Hein Heleen Helena Hélène Hendrik Hendrika
  Henk Henny Henriëtte Herman Hermien Hester Hetty Hilde Hubert Hugo Ibrahim Ida Ilse Ilona Inge Ingeborg Ingrid Irene Irma
  Isabel Isabelle Jaap Jacob Jacoba Jacques Jacqueline Jan Janna Janneke Jannes Jannie Janny Jantine Jantje Jasmijn Jasper
  Jeanne Jeannette Jeanine Jelle Jennifer Jenny Jeroen Jesse Jessica Jet Jetske Joachim Johan Johanna Johannes John Jolanda
  Joop Joost Joris Jos José Josephine Jozef Judith Jules Julia Juliana Julie Jurgen Jurre Karel Karen Karim Karin Karlijn
  Katja Katrien Kees Khadija Kim Klaas Koen Koenraad Koos Krijn Krista Laura Laurens Leen Leendert Lennart Leo Leon Leonie
  Leontien Lex Lia Lidewij Lieke Lies Liesbeth Lisa Lisette Loes Lonneke Louis Louise Luuk Lucas Lucia Lucie Lydia
  Maaike Maarten Maartje Machteld Madelon Magda Mandy Manon Marc Marcel Marga Margaret Margo Margot Margreet Margriet
  Marga Maria Mariam Marian Marianne Marieke Mariëlle Marije Marijke Marijn Marina Marinus Marion Marit Marja Marjan
  Marjolein Marjolijn Marleen Marlies Marloes Marten Martha Martijn Martin Martine Mathilde Mathijs Matthias Matthijs
  Maurice Maurits Max Melanie Menno Merel Mia Michael Michel Michiel Mieke Mien Miep Mirjam Mirte Mohamed Mohammed Monica
  Monique Mustafa Myriam Nadia Naïma Nancy Natalie Natasja Nathalie Neeltje Nel Nellie Nelleke Nico Nicole Niek Niels
  Noor Noortje Nora Olga Oscar Patricia Patrick Paul Paula Pauline Petra Peter Petronella Philip Piet Pieter Pieternel Rachid
  Ralph Ramon Raymond Rebecca Regina Reinier Reinout Rémi Remco Renate René Renée Ria Richard Rik Rina Rinus Rita Rob Robbert
  Robert Robin Roderick Roel Roelof Rolf Romy Ron Ronald Rosa Rosalie Ruben Rudolf Ruud Saar Sabine Samira Samuel Sander
  Sandra Sanne Sara Sarah Sascha Saskia Selma Serge Sharon Sibylle Siebe Sietske Simon Simone Sjaak Sjoerd Sofie Sonja Sophie
  Stefan Stella Stephan Steven Stijn Suzan Suzanne Sven Sylvia Tamara Tanja Teun Thea Theo Thérèse Thijs Thomas Tijmen Tim
  Timo Tineke Tjeerd Tom Toon Trees Trijntje Trudy Truus Ursula Valerie Vera Veronica Victor Vincent Vivian Walter Wendy
  Werner Wesley Wiebe Wieke Willeke Willem Willemijn Wilma Wim Wouter Xander Yasmina Youssef Yvette Yvonne Zeynep`.split(
    /\s+/,
  ),
)
