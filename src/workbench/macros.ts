const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'.normalize('NFC');
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = new Set('aăâeêioôơuưy'.normalize('NFC'));

function keys(): { readonly from: string; readonly base: string; readonly tone: string } {
  let [from, base, tone] = ['', '', ''];
  for (const [i, letter] of Array.from(LETTERS).entries()) {
    for (const [k, mark] of (VOWELS.has(letter) ? TONES : TONES.slice(0, 1)).entries()) {
      from += (letter + mark).normalize('NFC');
      base += String.fromCharCode(0x41 + i);
      tone += String(k);
    }
  }
  return { from, base, tone };
}

/**
 * Macros of the workbench, in place of what the engine lacks without its extensions: `vi_fold(s)` (lower case without marks, đ as d),
 * `vi_key(s)` (sorts the Vietnamese way), `today()` and `current_date` (the day in Viet Nam by this machine's clock).
 */
export function workbenchMacros(): string {
  const { from, base, tone } = keys();
  const lower = 'lower(nfc_normalize(s))';
  return [
    "CREATE OR REPLACE MACRO vi_fold(s) AS translate(strip_accents(lower(s)), 'đ', 'd')",
    `CREATE OR REPLACE MACRO vi_key(s) AS translate(${lower}, '${from}', '${base}') || chr(1) || translate(${lower}, '${from}', '${tone}')`,
    'CREATE OR REPLACE MACRO today() AS ((now()::TIMESTAMP + INTERVAL 7 HOURS)::DATE)',
    'CREATE OR REPLACE MACRO current_date() AS ((now()::TIMESTAMP + INTERVAL 7 HOURS)::DATE)',
  ].join(';\n');
}
