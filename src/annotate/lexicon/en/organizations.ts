/**
 * Bodies that documents of the twentieth century name without explanation, one a line: the name an entry bears, then
 * other forms. An acronym that means several bodies is left to the text's own definition.
 */
export const ORGANIZATIONS = `
Department of State | State Department, DEPARTMENT OF STATE, SecState, SECSTATE
Department of Defense | Defense Department, DOD, Pentagon
Department of the Army
Department of the Navy
Department of the Air Force
Department of the Treasury | Treasury Department
Department of Commerce | Commerce Department
Department of Agriculture
Department of Justice | Justice Department
Central Intelligence Agency | CIA, C.I.A.
Federal Bureau of Investigation | FBI
National Security Council | NSC, N.S.C.
Atomic Energy Commission | AEC
Joint Chiefs of Staff | JCS, Joint Chiefs
Bureau of the Budget
Operations Coordinating Board | OCB
Council on Foreign Economic Policy | CFEP
International Cooperation Administration | ICA
Foreign Operations Administration | FOA
Agency for International Development | USAID
United States Information Agency | USIA
United States Government | US Government, U.S. Government, USG, American Government
Her Majesty's Government | HMG, H.M. Government, H.M.G., His Majesty's Government
United Nations | UN, U.N., UNO, United Nations Organization
United Nations General Assembly | UNGA, General Assembly, UN General Assembly
United Nations Security Council | UNSC, Security Council, UN Security Council
International Court of Justice | ICJ
International Monetary Fund | IMF
International Bank for Reconstruction and Development | IBRD, World Bank
International Atomic Energy Agency | IAEA
International Red Cross | ICRC
North Atlantic Treaty Organization | NATO, N.A.T.O., OTAN
North Atlantic Council | NAC
Supreme Headquarters Allied Powers Europe | SHAPE
Southeast Asia Treaty Organization | SEATO
Central Treaty Organization | CENTO
Baghdad Pact
Warsaw Pact | Warsaw Treaty Organization, WTO
Council for Mutual Economic Assistance | CMEA, COMECON, Comecon
Communist Information Bureau | Cominform, COMINFORM
Communist International | Comintern, COMINTERN
European Economic Community | EEC, Common Market
European Coal and Steel Community | ECSC
Organization for European Economic Cooperation | OEEC
Organization of American States | OAS
Organization of African Unity | OAU
Arab League | League of Arab States
League of Nations
Commonwealth
Congress
Senate
House of Representatives
House of Commons
House of Lords
Parliament
Bundestag
Knesset
Majlis
Diet
Politburo | Political Bureau, Polit Bureau
Presidium
Supreme Soviet
Council of Ministers
Kremlin
Communist Party of the Soviet Union | CPSU, C.P.S.U., CP of the Soviet Union, CC CPSU, Soviet Communist Party
Chinese Communist Party | Communist Party of China, CCP
Communist Party of India | CPI
Kuomintang | KMT
Korean Workers' Party | KWP, Workers' Party of Korea, WPK
Albanian Labor Party | ALP, PLA, Party of Labor of Albania, Albanian Party of Labor, Albanian Party of Labour
Socialist Unity Party of Germany | SED, Socialist Unity Party
Polish United Workers' Party | PUWP, PZPR
Hungarian Socialist Workers' Party | HSWP
Christian Democratic Union | CDU
Social Democratic Party | SPD
National Liberation Front | NLF
Viet Cong | Vietcong, VC
Viet Minh | Vietminh
Red Army
Foreign Office
Foreign Ministry | Ministry of Foreign Affairs, MFA
Radio Free Europe | RFE
Radio Moscow
Voice of America | VOA
New York Times | NY Times
Associated Press
Reuters
TASS | Tass
Pravda
Izvestia | Izvestiya
Red Cross
World Health Organization | WHO
International Labor Organization | ILO, International Labour Organisation
Food and Agriculture Organization | FAO
United Nations Educational, Scientific and Cultural Organization | UNESCO
United Nations Children's Fund | UNICEF
United Nations Economic and Social Council | ECOSOC
United Nations Truce Supervision Organization | UNTSO
United Nations Relief and Works Agency | UNRWA
United Nations Emergency Force | UNEF
Neutral Nations Supervisory Commission | NNSC
Organization for Economic Cooperation and Development | OECD
Organization of Petroleum Exporting Countries | OPEC
Western European Union | WEU
European Defense Community | EDC
Euratom | EURATOM
European Commission
European Parliament
Supreme Allied Commander Europe | SACEUR
Commander in Chief, Pacific | CINCPAC
Military Assistance Advisory Group | MAAG
Far East Air Forces | FEAF
Far East Command
Development Loan Fund | DLF
Export-Import Bank | Eximbank, EXIM Bank
United States Information Service | USIS
United States Operations Mission | USOM
Arms Control and Disarmament Agency | ACDA
National Aeronautics and Space Administration | NASA
Peace Corps
Office of Management and Budget | OMB
Palestine Liberation Organization | PLO
African National Congress | ANC
Irish Republican Army | IRA
National People's Army
People's Liberation Army
Royal Air Force | RAF
Royal Navy
Radio Liberty
Radio Peking
Radio Tehran
Radio Cairo
Radio Hanoi
Radio Budapest
Washington Post
Christian Science Monitor
Wall Street Journal
Jerusalem Post
Manchester Guardian
Daily Telegraph
Le Monde
Le Figaro
Corriere della Sera
Neues Deutschland
Frankfurter Allgemeine Zeitung
Rude Pravo
Trybuna Ludu
Zeri i Popullit
Rodong Sinmun
People's Daily
Al Ahram
United Press International | UPI
Agence France-Presse | AFP
New China News Agency | NCNA
Amnesty International
`;

/** Nouns that head the name of a body: "… Commission", "… of the …". Word forms as they stand in names. */
export const BODY_HEADS = [
  'Academy',
  'Administration',
  'Agency',
  'Army',
  'Assembly',
  'Association',
  'Bank',
  'Board',
  'Bureau',
  'Cabinet',
  'Chamber',
  'College',
  'Command',
  'Commission',
  'Committee',
  'Company',
  'Consulate',
  'Corporation',
  'Council',
  'Delegation',
  'Department',
  'Division',
  'Embassy',
  'Federation',
  'Fleet',
  'Force',
  'Foundation',
  'Front',
  'Fund',
  'Government',
  'Group',
  'Headquarters',
  'Institute',
  'Legation',
  'Library',
  'Ministry',
  'Mission',
  'Navy',
  'Office',
  'Organization',
  'Parliament',
  'Party',
  'Presidium',
  'Secretariat',
  'Senate',
  'Service',
  'Society',
  'Staff',
  'Subcommittee',
  'Union',
  'University',
] as const;

/** Bodies that a capital alone makes definite: "the Department", "the Embassy". */
export const SHORT_BODIES = [
  'Department',
  'Dept',
  'Embassy',
  'Council',
  'Congress',
  'Committee',
  'Commission',
  'Cabinet',
  'Government',
  'Politburo',
  'Ministry',
  'Parliament',
  'Senate',
  'Delegation',
  'Mission',
  'Consulate',
  'CC',
  'Central Committee',
] as const;
