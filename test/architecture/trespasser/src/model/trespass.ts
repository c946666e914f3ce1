import { sep } from 'node:path';
import { border } from '../encode/border.js';

/** Crosses two borders, so that a test can see that they are watched. */
export const trespass = border + sep;
