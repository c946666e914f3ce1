import type { DateLanguage } from '../recognizer.js';
import { ahead } from './ahead.js';
import { beside, beyond } from './beyond.js';
import { clock, militaryClock, namedClock } from './clock.js';
import { countedUnit } from './counted-unit.js';
import { dayAlone } from './day-alone.js';
import { dayFigures, figuresRange } from './day-figures.js';
import { dayMonth, daysMonth, doubleStyle } from './day-month.js';
import { holiday } from './holiday.js';
import { length, partLength } from './length.js';
import { lengthFrom } from './length-from.js';
import { dateTimeGroup } from './military.js';
import { monthAlone } from './month-alone.js';
import { monthDay, monthDays } from './month-day.js';
import { monthYear } from './month-year.js';
import { figures, isoDate, romanMonth } from './numeric.js';
import { fraction, part, weekOf } from './part.js';
import { pointedDate } from './pointed-date.js';
import { quarter } from './quarter.js';
import { namedDay, pointedDay } from './relative-day.js';
import { ago, definiteUnit, shiftFromDate, stretch, unit } from './relative-unit.js';
import { season } from './season.js';
import { century, decade, fiscalYear } from './stretches.js';
import { tenseOf } from './tense.js';
import { weekday, weekdays, weekend } from './weekday.js';
import { weekdayBracketed } from './weekday-bracketed.js';
import { weekendOf } from './weekend-of.js';
import { eraYear, year, yearRange } from './year.js';
import { monthFigures, yearBetween, yearFirst } from './year-figures.js';

/** English dates from 1700 on. Of two readings of equal length the earlier in this list wins. */
export const english: DateLanguage = {
  tag: 'en',
  tenseOf,
  recognizers: [
    isoDate,
    figuresRange,
    figures,
    yearFirst,
    yearBetween,
    monthFigures,
    romanMonth,
    dateTimeGroup,
    militaryClock,
    clock,
    namedClock,
    doubleStyle,
    daysMonth,
    dayMonth,
    pointedDate,
    weekdayBracketed,
    monthDays,
    monthDay,
    monthYear,
    yearRange,
    eraYear,
    fiscalYear,
    quarter,
    decade,
    century,
    season,
    holiday,
    part,
    fraction,
    weekOf,
    weekendOf,
    beyond,
    beside,
    lengthFrom,
    countedUnit,
    dayFigures,
    shiftFromDate,
    ago,
    ahead,
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
    partLength,
  ],
};
