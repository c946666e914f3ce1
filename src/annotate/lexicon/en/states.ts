/**
 * States of the nineteenth and twentieth centuries, one a line: the name that an entry bears, then, after a bar, other names
 * and abbreviations by which documents call the same state. Word order variants of "People's Democratic Republic" are
 * made by `states-by-name.ts`, not listed.
 *
 * Two states that existed side by side are two lines (North and South Korea); a renamed one is one line.
 */
export const STATES = `
Afghanistan | Kingdom of Afghanistan, Democratic Republic of Afghanistan
Albania | People's Republic of Albania, People's Socialist Republic of Albania, PRA, PSRA
Algeria | People's Democratic Republic of Algeria
Andorra
Angola | People's Republic of Angola
Argentina | Argentine Republic
Armenia
Australia | Commonwealth of Australia
Austria | Republic of Austria
Azerbaijan
Bahamas
Bahrain | Bahrein
Bangladesh | East Pakistan, People's Republic of Bangladesh
Barbados
Belarus | Byelorussia, Belorussia, Byelorussian SSR
Belgium
Belize | British Honduras
Benin | Dahomey
Bhutan
Bolivia
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina
Botswana | Bechuanaland
Brazil
British Guiana | Guyana
Brunei
Bulgaria | People's Republic of Bulgaria, PRB
Burkina Faso | Upper Volta
Burma | Myanmar, Union of Burma
Burundi
Cambodia | Kampuchea, Khmer Republic, Democratic Kampuchea
Cameroon | Cameroun, Cameroons
Canada
Central African Republic
Ceylon | Sri Lanka
Chad
Chile
China | People's Republic of China, PRC, P.R.C., Communist China, Red China, Mainland China, CPR, Chinese People's Republic, ChiCom
Colombia
Congo | Republic of the Congo, Zaire, Democratic Republic of the Congo, Belgian Congo
Costa Rica
Croatia
Cuba | Republic of Cuba
Cyprus
Czechoslovakia | Czechoslovak Socialist Republic, CSSR, CSR, Czechoslovak Republic
Czech Republic | Czechia
Denmark
Djibouti
Dominican Republic
East Germany | German Democratic Republic, GDR, G.D.R., DDR, Soviet Zone
Ecuador
Egypt | United Arab Republic, UAR, U.A.R., Arab Republic of Egypt
El Salvador | Salvador
Eritrea
Estonia | Estonian SSR
Ethiopia | Abyssinia
Fiji
Finland
France | French Republic
Gabon
Gambia | The Gambia
Georgia | Georgian SSR
Germany | German Reich, Third Reich
Ghana | Gold Coast
Greece | Kingdom of Greece, Hellas
Grenada
Guatemala
Guinea
Haiti
Holy See | Vatican, Vatican City
Honduras
Hong Kong
Hungary | Hungarian People's Republic, Hungarian People’s Republic, HPR
Iceland
India | Republic of India, Union of India
Indonesia | Republic of Indonesia, Netherlands East Indies, Dutch East Indies
Iran | Persia, Islamic Republic of Iran
Iraq | Republic of Iraq
Ireland | Irish Republic, Eire, Irish Free State
Israel | State of Israel
Italy | Italian Republic
Ivory Coast | Côte d'Ivoire
Jamaica
Japan | Empire of Japan
Jordan | Hashemite Kingdom of Jordan, Transjordan, HKJ
Kazakhstan
Kenya
Korea
Kuwait
Kyrgyzstan
Laos | Kingdom of Laos, Lao People's Democratic Republic
Latvia | Latvian SSR
Lebanon
Lesotho | Basutoland
Liberia
Libya | United Kingdom of Libya
Liechtenstein
Lithuania | Lithuanian SSR
Luxembourg | Luxemburg
Macedonia
Madagascar | Malagasy Republic
Malawi | Nyasaland
Malaysia | Malaya, Federation of Malaya
Mali
Malta
Manchukuo
Mauritania
Mauritius
Mexico
Moldova | Moldavian SSR
Monaco
Mongolia | Mongolian People's Republic, Outer Mongolia, MPR
Montenegro
Morocco
Mozambique
Namibia | South West Africa, South-West Africa
Nepal
Netherlands | Holland, Kingdom of the Netherlands
New Zealand
Nicaragua
Niger
Nigeria
North Korea | Democratic People's Republic of Korea, DPRK, D.P.R.K., People's Democratic Republic of Korea, DPR of Korea, PDR of Korea, PDRK, DPR Korea, Korean People's Democratic Republic, KPDR, NK, N. Korea
North Vietnam | Democratic Republic of Vietnam, DRV, D.R.V., DRVN, Democratic Republic of Viet-Nam, North Viet-Nam, North Viet Nam, NVN, N. Vietnam
Norway
Oman | Muscat and Oman
Ottoman Empire
Pakistan | West Pakistan, Islamic Republic of Pakistan
Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines | Republic of the Philippines, Philippine Islands, Philippine Republic
Poland | Polish People's Republic, People's Republic of Poland, PPR
Portugal
Puerto Rico
Qatar
Rhodesia | Southern Rhodesia, Zimbabwe
Romania | Rumania, Roumania, Romanian People's Republic, Rumanian People's Republic, Socialist Republic of Romania, RPR
Russia | Russian Empire, Russian Federation
Rwanda | Ruanda
Saudi Arabia | Kingdom of Saudi Arabia, SAG
Senegal
Serbia
Sierra Leone
Singapore
Slovakia
Slovenia
Somalia | Somaliland
South Africa | Union of South Africa, Republic of South Africa
South Korea | Republic of Korea, ROK, R.O.K., S. Korea
South Vietnam | Republic of Vietnam, Republic of Viet-Nam, GVN, South Viet-Nam, South Viet Nam, SVN, RVN, S. Vietnam
South Yemen | People's Democratic Republic of Yemen, PDRY, Aden
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia
Spain
Sudan
Suriname | Surinam
Swaziland
Sweden
Switzerland | Swiss Confederation
Syria | Syrian Arab Republic, SAR
Taiwan | Formosa, Republic of China, Nationalist China, GRC, ROC
Tajikistan
Tanzania | Tanganyika, Zanzibar, United Republic of Tanzania
Thailand | Siam
Tibet
Togo
Trinidad and Tobago | Trinidad
Tunisia
Turkey | Turkish Republic, Republic of Turkey
Turkmenistan
Uganda
Ukraine | Ukrainian SSR
United Kingdom | UK, U.K., Great Britain, Britain, England, United Kingdom of Great Britain and Northern Ireland, G.B.
United States | US, U.S., USA, U.S.A., United States of America, America, U. S., U. S. A.
Uruguay
Uzbekistan
Venezuela
Vietnam | Viet-Nam, Viet Nam, Socialist Republic of Vietnam, SRV
West Germany | Federal Republic of Germany, FRG, F.R.G., German Federal Republic, GFR, FedRep, Federal Republic, Bundesrepublik
Yemen | Yemen Arab Republic, YAR, North Yemen
Yugoslavia | Federal People's Republic of Yugoslavia, FPRY, Socialist Federal Republic of Yugoslavia, SFRY, Federative People's Republic of Yugoslavia
Zambia | Northern Rhodesia
`;
