/** What a click on a mark asks for. `group` null: the total of that period. */
export interface Mark {
  readonly indicator: string;
  readonly by: string | null;
  readonly group: string | null;
  /** Id of the period, null for a free span. */
  readonly period: string | null;
}

const FIELDS = ['indicator', 'by', 'group', 'period'] as const;

/** A mark as the key a figure carries. */
export function markKey(mark: Mark): string {
  const params = new URLSearchParams();
  for (const field of FIELDS) {
    const value = mark[field];
    if (value !== null) params.set(field, value);
  }
  return params.toString();
}

/** The mark of a key, or null where the key names no indicator. */
export function readMark(key: string): Mark | null {
  const params = new URLSearchParams(key);
  const indicator = params.get('indicator');
  return indicator ? { indicator, by: params.get('by'), group: params.get('group'), period: params.get('period') } : null;
}
