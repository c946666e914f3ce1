import type { DateLanguage } from '../recognizer.js';
import { clock, militaryClock, namedClock } from './clock.js';
import { countedUnit, dayFigures } from './counted-unit.js';
import { dayAlone } from './day-alone.js';
import { dayMonth, daysMonth, doubleStyle } from './day-month.js';
import { holiday } from './holiday.js';
import { length } from './length.js';
import { dateTimeGroup } from './military.js';
import { monthAlone } from './month-alone.js';
import { monthDay, monthDays } from './month-day.js';
import { monthYear } from './month-year.js';
import { figures, isoDate, romanMonth } from './numeric.js';
import { fraction, part, weekOf } from './part.js';
import { namedDay, pointedDay } from './relative-day.js';
import { ago, definiteUnit, shiftFromDate, stretch, unit } from './relative-unit.js';
import { season } from './season.js';
import { century, decade, fiscalYear } from './stretches.js';
import { tenseOf } from './tense.js';
import { weekday, weekdays, weekend } from './weekday.js';
import { eraYear, year, yearRange } from './year.js';

/** English dates from 1700 on. Of two readings of equal length the earlier in this list wins. */
export const english: DateLanguage = {
  tag: 'en',
  tenseOf,
  recognizers: [
    isoDate,
    figures,
    romanMonth,
    dateTimeGroup,
    militaryClock,
    clock,
    namedClock,
    doubleStyle,
    daysMonth,
    dayMonth,
    monthDays,
    monthDay,
    monthYear,
    yearRange,
    eraYear,
    fiscalYear,
    decade,
    century,
    season,
    holiday,
    part,
    fraction,
    weekOf,
    countedUnit,
    dayFigures,
    shiftFromDate,
    ago,
    stretch,
    unit,
    definiteUnit,
    namedDay,
    pointedDay,
    weekdays,
    weekend,
    dayAlone,
    weekday,
    monthAlone,
    year,
    length,
  ],
};
