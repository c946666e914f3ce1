/** Adjectives and nouns of nations and of the larger parts of the world. They are no names of places. */
export const DEMONYMS =
  `Afghan African Albanian Algerian American Angolan Arab Arabian Argentine Armenian Asian Australian
Austrian Bavarian Belgian Bolivian Brazilian British Bulgarian Burmese Cambodian Canadian Ceylonese Chadian Chilean Chinese
Colombian Congolese Croatian Cuban Cypriot Czech Czechoslovak Czechoslovakian Danish Dutch Egyptian English Estonian Ethiopian
Eurasian European Finnish French Georgian German Ghanaian Greek Guatemalan Guinean Haitian Hebrew Hungarian Icelandic Indian
Indonesian Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Kenyan Khmer Korean Kurdish Kuwaiti
Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malayan Malaysian Maltese Mexican Mongolian Moroccan Muslim
Nepalese Nepali Nigerian Norwegian Ottoman Pakistani Palestinian Panamanian Pashtun Persian Peruvian Philippine Filipino Polish
Portuguese Prussian Romanian Rumanian Russian Saudi Scandinavian Scottish Serbian Sicilian Slovak Slovene Somali Soviet Spanish
Sudanese Swedish Swiss Syrian Taiwanese Thai Tibetan Tunisian Turkish Ugandan Ukrainian Uruguayan Venezuelan Vietnamese Welsh
Yemeni Yugoslav Yugoslavian Zairian Bosnian Montenegrin Kosovar Anglo Sino Franco Russo Afro`.split(/\s+/);

/** Members of peoples and of larger bodies, in the plural: no names of persons or places. */
export const PEOPLES = [
  ...DEMONYMS.filter((word) => /(?:n|i|o|ab|ot|k)$/.test(word)).map((word) => `${word}s`),
  ...`Danes Swedes Poles Turks Finns Scots Jews Arabs Spaniards Frenchmen Englishmen Serbs Croats Slovaks Czechs Kurds
ChiComs ChiCom Chicoms Chicom ChiNats ChiNat Chinats Chinat Paks Sovs Protestants Catholics Moslems Muslims Sikhs Hindus
Marxists Leninists Communists Nationalists Thais Balts Slavs Tatars Pushtoons Pashtuns Pathans Vietcong`.split(/\s+/),
];
