/** Cities, one a line as in `states.ts`: the name an entry bears, then other forms of it. */
export const CITIES = `
Abidjan
Accra
Addis Ababa
Alexandria
Algiers
Amman
Amsterdam
Anchorage
Ankara
Antwerp
Athens
Baghdad
Baku
Bandung
Bangkok
Barcelona
Beijing | Peking, Peiping
Beirut
Belgrade | Beograd
Benghazi
Berlin
Bern | Berne
Bogotá | Bogota
Bombay | Mumbai
Bonn
Boston
Brasília | Brasilia
Bratislava
Brazzaville
Brussels
Bucharest
Budapest
Buenos Aires
Cairo
Calcutta
Canberra
Canton
Caracas
Casablanca
Chicago
Cologne
Colombo
Conakry
Copenhagen
Dacca | Dhaka
Dakar
Damascus
Danang | Da Nang
Danzig | Gdansk, Gdańsk
Delhi | New Delhi
Dresden
Dublin
Durrës | Durres
East Berlin
Florence
Frankfurt
Geneva
Haifa
Hamburg
Hanoi
Hanover
Havana
Helsinki
Hiroshima
Hue
Islamabad
Istanbul | Constantinople
Jakarta | Djakarta, Batavia
Jerusalem
Jidda | Jiddah, Jeddah
Johannesburg
Kabul
Kampala
Karachi
Kathmandu | Katmandu
Khartoum
Kiev | Kyiv
Kinshasa | Leopoldville, Léopoldville
Kraków | Krakow, Cracow
Kuala Lumpur
Lagos
Lahore
La Paz
Leipzig
Leningrad | Petrograd, St. Petersburg
Lima
Lisbon
Ljubljana
London
Los Angeles
Luanda
Lusaka
Macao | Macau
Madras
Madrid
Manila
Marseille | Marseilles
Mexico City
Milan
Minsk
Mogadishu
Monrovia
Montevideo
Montreal
Moscow
Munich
Nagasaki
Nairobi
Nanking | Nanjing
Naples
New York | New York City, N.Y., NY
Nicosia
Osaka
Oslo
Ottawa
Panama City
Panmunjom
Paris
Peshawar
Philadelphia
Phnom Penh
Port Said
Potsdam
Prague
Pretoria
Pyongyang | P'yongyang, Pyŏngyang
Quito
Rabat
Rangoon
Rawalpindi
Reykjavik
Rio de Janeiro
Riyadh
Rome
Rotterdam
Saigon
Salisbury
San Francisco
San José | San Jose
Sana'a | Sanaa
Santiago
Santo Domingo
São Paulo | Sao Paulo
Sarajevo
Seoul
Shanghai
Sofia
Stalingrad
Stockholm
Strasbourg
Stuttgart
Suez
Sydney
Taipei
Tallinn
Tashkent
Tbilisi
Tehran | Teheran
Tel Aviv
The Hague | Hague
Tirana
Tokyo
Trieste
Tripoli
Tunis
Turin
Ulan Bator
Vatican City
Venice
Vienna
Vientiane
Vladivostok
Warsaw
Washington | Washington, D.C., Washington, D. C., WASHDC
West Berlin
Yalta
Yokohama
Zagreb
Zurich
`;

/** Continents, regions, seas, islands and rivers, in the same form. */
export const REGIONS = `
Adriatic
Africa
Alaska
Alsace
Amazon
Antarctica
Arab States
Arabia
Arabian Peninsula
Arctic
Asia
Atlantic | Atlantic Ocean
Azores
Balkans
Baltic | Baltic Sea
Baluchistan | Balochistan
Bavaria
Bay of Bengal
Benelux
Bermuda
Black Sea
Borneo
Bosphorus
California
Camp David
Caribbean
Caspian Sea | Caspian
Caucasus
Central America
Central Asia
Central Europe
Corsica
Crete
Crimea
Danube
Dardanelles
East Africa
East Asia
East Prussia
Eastern Europe
Far East
Gaza Strip | Gaza
Gibraltar
Goa
Golan Heights
Greenland
Guam
Gulf of Aqaba
Hawaii
Hindu Kush
Iberian Peninsula
Indian Ocean
Indochina | Indo-China
Indus
Java
Kashmir | Jammu and Kashmir
Katanga
Kosovo
Kurdistan
Kurile Islands | Kuriles, Kurils
Latin America
Levant
Maghreb
Manchuria
Matsu | Matsus
Mediterranean | Mediterranean Sea
Mekong
Middle East
Near East
Nile
North Africa
North America
North Atlantic
North Pole
Okinawa
Pacific | Pacific Ocean
Panama Canal
Persian Gulf
Pescadores
Punjab
Quemoy
Red Sea
Rhine
Ruhr
Saar
Sahara
Sakhalin
Sardinia
Scandinavia
Siberia
Sicily
Silesia
Sinai | Sinai Peninsula
South America
South Asia
Southeast Asia | South East Asia, South-East Asia, SE Asia
South Tyrol | Alto Adige, Alto-Adige
Suez Canal
Sumatra
Taiwan Strait | Formosa Strait, Straits of Taiwan
Texas
Vojvodina
West Africa
West Bank
West Irian
Western Europe
Western Hemisphere
Western Pacific | West Pacific
Yalu | Yalu River
`;
