/**
 * What a date or time expression says, in the attributes of the TEI's `att.datable.w3c` and `att.duration`: ISO 8601
 * in its W3C form (`1961`, `1961-11`, `1961-11-05`, `--11-05`, `20:00:00`), `dur` as `P10Y`.
 *
 * Never more precise than the text: "May 1848" is `{ when: '1848-05' }`. `when` excludes the four bounds.
 */
export interface Datable {
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly dur?: string;
}
