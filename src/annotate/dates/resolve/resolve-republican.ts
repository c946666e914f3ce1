import { firstDay } from '../calendar.js';
import { point, range } from '../period.js';
import { boundsOfRepublican, gregorianFromRepublican, nearestRepublicanYear } from '../republican.js';
import type { SaidDate } from '../said.js';
import { anchorFor, type Resolution, type Setting } from './setting.js';

/** Returns the Gregorian date of a Republican one; without a year, that nearest to the document's date. */
export function resolveRepublican({ year: said, month, day }: SaidDate, setting: Setting): Resolution | undefined {
  const base = said === undefined ? anchorFor(setting, 'document') : undefined;
  const year = said ?? (base && nearestRepublicanYear({ month, day }, firstDay(base.date)));
  if (year === undefined) return undefined;
  const grounds =
    base === undefined
      ? ({ certainty: 'high', because: 'the words say it all, in the Republican calendar' } as const)
      : ({
          certainty: 'medium',
          anchor: base.anchor,
          because: `the Republican year nearest to the ${base.anchor}’s date`,
        } as const);
  if (month !== undefined && day !== undefined)
    return { ...grounds, period: point(gregorianFromRepublican({ year, month, day })) };
  return { ...grounds, period: range(...boundsOfRepublican({ year, month })) };
}
