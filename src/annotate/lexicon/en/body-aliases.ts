/**
 * Short forms that mean a body only where it is plain that a body is meant, one entry name a line as in `states.ts`. They are
 * never searched for; they tell which entry a name that was found belongs to.
 */
export const BODY_ALIASES = `
Department of State | State, Departments of State, State Departments, Dept of State, State Dept, State Dept.
Department of Defense | Defense, Departments of Defense, Defense Departments
Department of the Treasury | Treasury
Department of Commerce | Commerce
Department of Agriculture | Agriculture
Department of Justice | Justice
Department of the Army | Army Department
United Nations Security Council | SC
United Nations General Assembly | GA
United States Government | USG, Government of the United States, Government of the US, US Govt, U.S. Govt
Her Majesty's Government | United Kingdom Government, British Government, UK Government, Her Majesty's Government in the United Kingdom, Government of the UK, UK Government, U.K. Government, Government of the United Kingdom
Soviet Government | Government of the USSR, USSR Government, Government of the Soviet Union
French Government | GOF, Government of France
Japanese Government | GOJ, Government of Japan
Pakistan Government | GOP, Government of Pakistan, Pakistani Government
Egyptian Government | GOE, Government of Egypt
Korean Government | ROKG, ROK Government, Government of the Republic of Korea
Government of Afghanistan | GOA, Afghan Government
Indian Government | Government of India, Government of the Republic of India, Indian Govt
Chinese Government | Government of China, Chinese Govt
Italian Government | Government of Italy, Italian Govt
German Government | Government of Germany, German Govt, Federal Government of Germany
Israeli Government | Government of Israel, Israel Government
Turkish Government | Government of Turkey
Iranian Government | Government of Iran, Iran Government
Iraqi Government | Government of Iraq
Indonesian Government | Government of Indonesia, Government of the Republic of Indonesia
Thai Government | Government of Thailand
Yugoslav Government | Government of Yugoslavia, Yugoslav Govt
Polish Government | Government of Poland
Hungarian Government | Government of Hungary
Spanish Government | Government of Spain
Portuguese Government | Government of Portugal
Greek Government | Government of Greece
Norwegian Government | Government of Norway
Canadian Government | Government of Canada
Australian Government | Government of Australia
Philippine Government | Government of the Philippines
Saudi Arabian Government | Government of Saudi Arabia, Saudi Government, SAG
Lebanese Government | Government of Lebanon
Jordanian Government | Government of Jordan
Albanian Government | Government of Albania
Cuban Government | Government of Cuba
White House
Korean Workers' Party | Labor Party of Korea, Labour Party of Korea, Korean Labor Party, Korean Labour Party, Workers' Party of Korea
Albanian Labor Party | Labor Party of Albania, Labour Party of Albania
United States Air Force | U.S. Air Force, USAF, US Air Force
United States Army | U.S. Army, US Army
United States Navy | U.S. Navy, US Navy, USN
`;
