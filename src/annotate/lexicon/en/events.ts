/** Nouns that head the name of a meeting, when a number, a place or a body stands before them. */
export const MEETING_HEADS = [
  'Conference',
  'Congress',
  'Session',
  'Plenum',
  'Plenary',
  'Summit',
  'Summit Conference',
  'Summit Meeting',
  'Meeting',
] as const;

/** Nouns that head the name of a war, a crisis or the like, when a place or its adjective stands before them. */
export const CONFLICT_HEADS = [
  'War',
  'Civil War',
  'Crisis',
  'Revolution',
  'Uprising',
  'Rebellion',
  'Airlift',
  'Blockade',
  'Offensive',
  'Coup',
  'Incident',
  'war',
  'crisis',
  'airlift',
  'uprising',
  'offensive',
] as const;

/** Events with names of their own, one a line as in `states.ts`. */
export const EVENTS = `
World War I | First World War, Great War
World War II | Second World War, WW II, WWII, World War Two
Cold War
Korean War
Vietnam War | Vietnamese War, Viet-Nam War
Tet offensive | Tet Offensive
October Revolution | Great October Socialist Revolution
Spanish Civil War
Six Day War | Six-Day War
Yom Kippur War | October War
Bay of Pigs
Cultural Revolution | Great Proletarian Cultural Revolution
Great Leap Forward
Holocaust
Cuban Missile Crisis | Cuban missile crisis, Cuban crisis
Suez Crisis | Suez crisis, Suez affair
Berlin Blockade | Berlin blockade
Hungarian Revolution | Hungarian uprising, Hungarian Uprising
Prague Spring
Indochina War | Indo-China War, Indochinese War
Congress of Berlin
Congress of Vienna
Munich Conference
Potsdam Conference | Potsdam conference
Yalta Conference | Yalta conference
Paris Peace Conference | Paris Peace Talks, Paris peace talks
Strategic Arms Limitation Talks | SALT, SALT talks, SALT Talks, SALT negotiations
Mutual and Balanced Force Reductions | MBFR, MBFR talks, MBFR negotiations
Conference on Security and Cooperation in Europe | CSCE, European Security Conference
Law of the Sea Conference
Olympic Games | Olympics
`;
