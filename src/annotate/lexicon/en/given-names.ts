/** Given names frequent in twentieth-century documents, of many languages in Latin letters. */
export const GIVEN_NAMES =
  `Aaron Abba Abdel Abdul Abdullah Abraham Adam Adlai Adolf Ahmad Ahmed Akira Alan Albert Aleksandr
Alexander Alexis Alfred Ali Allan Allen Amin Anastas Anatoly Anders André Andre Andrei Andrew Angela Anna Anne Anthony Antonio
Archibald Arnold Arthur Aubrey Averell Barbara Benjamin Bernard Boris Brent Bruce Carl Carlos Carol Cecil Charles Chester
Christian Christopher Clarence Clark Claude Clement Clyde Cyrus Dag Daniel David Dean Dennis Dmitri Dmitry Donald Douglas Dwight
Earl Edgar Edmund Eduard Edward Edwin Eleanor Elizabeth Ellsworth Elmer Enver Erich Ernest Ernst Eugene Everett Felix Fidel
Francis Francisco Franco Frank Franklin Franz Fred Frederick Friedrich Gamal Gaston Geoffrey George Georges Georgi Gerald Gerard
Giovanni Giuseppe Glenn Golda Gordon Graham Gregory Günter Gustav Habib Haile Hans Harlan Harold Harry Hassan Heinrich Heinz
Helen Helmut Henri Henry Herbert Herman Hermann Hervé Horace Houari Howard Hubert Hugh Hussein Ibrahim Imre Indira Ion Ivan Jack
Jacob Jacques Jakob James Jan Jane Janos János Jaroslav Jawaharlal Jean Jerome Jimmy Joachim Joe Johan Johann John Jonas Jorge
José Jose Josef Joseph Josip Juan Jules Julius Karl Kathleen Katsuo Kenneth Kermit Klaus Klement Konrad Konstantin Krishna Kurt
Kwame Larry Lauris Laurence Lawrence Lee Leo Leon Leonard Leonid Leopold Leslie Lester Lewis Lincoln Livingston Llewellyn Lloyd
Loren Louis Lucius Luis Lyndon Mahmoud Malcolm Manuel Marc Marcel Margaret Maria Marie Mark Marshall Martin Mary Matthew Maurice
Max Maxwell Mehmet Michael Michel Miguel Mihail Mikhail Milovan Mircea Mohamed Mohammad Mohammed Moshe Muhammad Najib Nathaniel
Nelson Nicolae Nicholas Nikita Nikola Nikolai Niles Norman Oleg Oliver Omar Oscar Otto Pablo Palmiro Parker Patrick Paul Pavel
Pedro Per Peter Phil Philip Pierre Pietro Piotr Rafael Ralph Ramon Ray Raymond Reinhold René Ricardo Richard Robert Roberto Robin
Rodion Roger Roland Ronald Roswell Roy Rudolf Russell Ruth Saburo Salvador Sam Samuel Sergei Shigeru Sidney Simon Spencer Stanley
Stefan Stephen Steven Stuart Sukarno Susan Sylvester Takashi Theodore Thomas Thurgood Todor Tom Tony Trygve Valentin Valerian
Vasily Vernon Veselin Victor Viktor Vladimir Vyacheslav Walt Walter Warren Wellington Wesley Wilhelm Willem William Willy Winston
Winthrop Wladyslaw Władysław Wojciech Woodrow Yakov Yasser Yigal Yitzhak Yuri Yves Zbigniew Zoltan Zygmunt Hysni
Ramiz Beqir Spiro`.split(/\s+/);
