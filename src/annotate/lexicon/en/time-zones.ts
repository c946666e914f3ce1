/** Time zones by the letters that documents give them, with their offset as XML Schema writes it. */
export const timeZones: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  bst: '+01:00',
  jst: '+09:00',
  kst: '+09:00',
};
