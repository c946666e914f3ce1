import { figures, isoDate, romanMonth } from '../common/numeric.js';
import { republicanDate, republicanYear } from '../common/republican-dates.js';
import type { DateLanguage } from '../recognizer.js';
import { ahead } from './ahead.js';
import { beside, beyond } from './beyond.js';
import { clock, militaryClock, namedClock } from './clock.js';
import { countedUnit } from './counted-unit.js';
import { countedWeekday } from './counted-weekday.js';
import { dayAlone, daysAlone } from './day-alone.js';
import { dayFigures, figuresRange } from './day-figures.js';
import { dayMonth, daysMonth, doubleStyle } from './day-month.js';
import { holiday } from './holiday.js';
import { length, partLength } from './length.js';
import { lengthFrom } from './length-from.js';
import { dateTimeGroup } from './military.js';
import { monthAlone } from './month-alone.js';
import { monthDay, monthDays, monthDoubleStyle } from './month-day.js';
import { monthYear } from './month-year.js';
import { oclock } from './oclock.js';
import { fraction, part, weekOf } from './part.js';
import { pointedDate } from './pointed-date.js';
import { numberedMonth } from './quaker.js';
import { qualifierOf } from './qualifier.js';
import { quarter } from './quarter.js';
import { namedDay, pointedDay } from './relative-day.js';
import { ago, definiteUnit, shiftFromDate, stretch, unit } from './relative-unit.js';
import { season } from './season.js';
import { century, decade, fiscalYear } from './stretches.js';
import { tenseOf } from './tense.js';
import { weekday, weekdays, weekend, weeksAgo } from './weekday.js';
import { weekdayBracketed } from './weekday-bracketed.js';
import { weekendOf } from './weekend-of.js';
import { eraYear, shortYear, year, yearRange } from './year.js';
import { monthFigures, yearBetween, yearFirst } from './year-figures.js';

/** English dates from 1700 on. Of two readings of equal length the earlier in this list wins. */
export const english: DateLanguage = {
  tag: 'en',
  tenseOf,
  qualifierOf,
  recognizers: [
    isoDate,
    figuresRange,
    figures,
    yearFirst,
    yearBetween,
    monthFigures,
    romanMonth,
    dateTimeGroup,
    oclock,
    militaryClock,
    clock,
    namedClock,
    numberedMonth,
    republicanDate,
    republicanYear,
    doubleStyle,
    daysMonth,
    dayMonth,
    pointedDate,
    weekdayBracketed,
    monthDays,
    monthDoubleStyle,
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
    countedWeekday,
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
    weeksAgo,
    weekend,
    daysAlone,
    dayAlone,
    weekday,
    monthAlone,
    year,
    shortYear,
    length,
    partLength,
  ],
};
