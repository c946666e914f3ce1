const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Returns advice on a date that has no one repair: a range, a decade, a day that can be read in two ways or does not exist. */
export function adviseOnDate(written: string): string | undefined {
  const text = written.trim();
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return writeRange(`${decade}0`, `${decade}9`);
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2}) ?(?:[-–/]|to) ?(\d{4}(?:-\d\d){0,2})$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return writeRange(from, to);
  const [, first = '', second = '', year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return adviseOnOrder(first, second, year);
  const [, y = '', m = '', d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const month = MONTHS[Number(m) - 1];
  if (d === undefined) return undefined;
  if (month === undefined) return 'There is no such month: the order is year, month, day';
  return `There is no such day: ${month} ${y} has ${new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate()} days`;
}

function writeRange(from: string, to: string): string {
  return `Write from="${from}" to="${to}", or notBefore and notAfter for one moment within`;
}

function adviseOnOrder(first: string, second: string, year: string): string | undefined {
  const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const [monthA, monthB] = [MONTHS[Number(a) - 1], MONTHS[Number(b) - 1]];
  if (monthA === undefined || monthB === undefined) return undefined;
  return `Write "${year}-${b}-${a}" for ${Number(a)} ${monthB}, "${year}-${a}-${b}" for ${Number(b)} ${monthA}`;
}
