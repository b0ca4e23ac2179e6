const LONGEST = 31;
/** What a sheet may not be called. */
const RESERVED = /^history$/i;

const cut = (name: string, length: number) => name.slice(0, length).toWellFormed().replaceAll('\ufffd', '').trim();

function allowed(name: string): string {
  const plain = cut(
    name
      .normalize('NFC')
      .replace(/[\s\p{Cc}[\]:*?/\\]+/gu, ' ')
      .replace(/^['\s]+|['\s]+$/g, ''),
    LONGEST,
  );
  return plain === '' || RESERVED.test(plain) ? 'Sheet' : plain;
}

/** Names that a spreadsheet takes: 31 letters, none of []:*?/\, no two alike in any case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = allowed(name);
    let found = plain;
    for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${cut(plain, LONGEST - ` (${n})`.length)} (${n})`;
    taken.add(found.toLowerCase());
    return found;
  });
}
