import type { DateCase } from '../marked.js';

/** Times of day and lengths of time. */
export const times: readonly DateCase[] = [
  '{when=1961-11-05|November 5, 1961}, {time when=20:00:00|8 p.m.}',
  '{when=1961-11-05|November 5, 1961}—{time when=11:00:00|11 a.m.}',
  '{when=1961-11-05|November 5, 1961}, {time when=16:05:00|4:05 p.m.}',
  '{when=1961-11-05|November 5, 1961}, {time from=15:35:00 to=16:05:00|3:35-4:05 p.m.}',
  '{when=1961-11-05|November 5, 1961}, {time from=16:00:00 to=17:30:00|4–5:30 p.m.}',
  '{when=1961-11-05|November 5, 1961}, {time from=11:30:00 to=12:45:00|11:30–12:45 p.m.}',
  '{when=1961-11-05|November 5, 1961}, {time when=10:39:00Z|1039Z}.',
  '{when=1961-11-05|November 5, 1961}, {time when=00:00:00|midnight}.',
  '{when=1961-11-05|November 5, 1961}, {time when=12:00:00|noon}.',
  '{when=1961-11-05|November 5, 1961}, {time when=09:30:00-05:00|9:30 a.m. EST}',
  'received at {time when=10:52:00|10:52 AM}.',
  'at {time when=05:00:00|5 o’clock} sharp',
  'at {time when=09:30:00|0930 hours} sharp',
  'at {time when=18:00:00|1800 hours} sharp',
  'at {time when=10:00:00|1000 local time} sharp',
  'for {dur=P10Y|ten years} in a row now',
  'a {dur=P3D|three-day} visit',
  'for {dur=P14D|two weeks}.',
  'for {time dur=PT2H|two hours}.',
  'for {time dur=PT50M|50 minutes}.',
  'a {time dur=PT2H|two-hour} meeting',
];
