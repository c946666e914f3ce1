import { makeAbsoluteDates } from '../common/absolute-dates.js';
import { republicanDate, republicanYear } from '../common/republican-dates.js';
import type { DateLanguage } from '../recognizer.js';

const gregorian = makeAbsoluteDates({
  tag: 'fr',
  months: {
    janvier: 1,
    janv: 1,
    février: 2,
    fevrier: 2,
    févr: 2,
    mars: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juill: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    sept: 9,
    '7bre': 9,
    octobre: 10,
    oct: 10,
    '8bre': 10,
    novembre: 11,
    nov: 11,
    '9bre': 11,
    décembre: 12,
    decembre: 12,
    déc: 12,
    xbre: 12,
  },
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  ordinal: 'er|e|ème',
  article: 'le',
  of: "de|du|de l['’]an|de l['’]année",
  to: 'au|et le|et',
  beforeYear: "en|depuis|jusqu['’]en|vers|dès|avant|après|entre|et|de|année|l['’]an|fin|début",
});

/** French absolute dates, those of the Republican calendar among them. */
export const french: DateLanguage = {
  ...gregorian,
  recognizers: [...gregorian.recognizers, republicanDate, republicanYear],
};
