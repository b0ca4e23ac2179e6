/** The query of an address as plain text values: "2026" stays text, unlike the router's own reading. */
export function parseQuery(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The other way; undefined and null are left out. Colons and commas stay readable. */
export function writeQuery(search: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== null);
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString();
  return text ? `?${text.replaceAll('%3A', ':').replaceAll('%2C', ',')}` : '';
}
