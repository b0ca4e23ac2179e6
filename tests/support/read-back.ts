import { all, one, partsOf, xmlOf } from './office';
import { type Element, words } from './xml';

/** A cell of a workbook as its parts have it. `format`: the code of its number format. */
export interface TypedCell {
  readonly value: number | string | null;
  readonly format: string;
}

const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '2': '0.00', '3': '#,##0', '4': '#,##0.00', '49': '@' };

/** All the words of an element, as they stand in one line. */
export const lineOf = (root: Element): string =>
  all(root, 'a:t')
    .concat(all(root, 'w:t'), all(root, 't'))
    .map((e) => e.children.filter((c) => typeof c === 'string').join(''))
    .join('');

const columnAt = (place: string): number =>
  Array.from(place.replace(/\d/g, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rows of one sheet (from 1), cell by cell, read from the XML alone: a second reader beside the product's own. */
export function rowsOfSheet(workbook: Uint8Array, sheet = 1): readonly (readonly TypedCell[])[] {
  const parts = partsOf(workbook);
  const styles = xmlOf(parts, 'xl/styles.xml');
  const codes = new Map(all(styles, 'numFmt').map((e) => [e.attributes.get('numFmtId'), e.attributes.get('formatCode') ?? '']));
  const formats = all(one(styles, 'cellXfs')!, 'xf').map((xf) => {
    const id = xf.attributes.get('numFmtId') ?? '0';
    return codes.get(id) ?? BUILT_IN[id] ?? id;
  });
  return all(xmlOf(parts, `xl/worksheets/sheet${sheet}.xml`), 'row').map((row) => {
    const cells: TypedCell[] = [];
    for (const c of all(row, 'c')) {
      const number = one(c, 'v');
      const text = one(c, 'is');
      cells[columnAt(c.attributes.get('r') ?? '')] = {
        value: number ? Number(words(number)) : text ? lineOf(text) : null,
        format: formats[Number(c.attributes.get('s') ?? 0)] ?? '',
      };
    }
    return Array.from(cells, (cell) => cell ?? { value: null, format: 'General' });
  });
}

/** The digits that a spreadsheet shows of a number, written as the machine's language does. Office keeps 15 digits of a number. */
export function shownAs(format: string, value: number, lang: 'vi' | 'en'): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const section =
    value < 0 && sections[1] !== undefined ? sections[1] : value === 0 && sections[2] !== undefined ? sections[2] : sections[0]!;
  const size = sections.length > 1 ? Math.abs(value) : value;
  return section.replaceAll(/"([^"]*)"|[#0,.]+|-/gu, (token, said: string | undefined) => {
    if (said !== undefined) return said;
    if (token === '-') return '\u2212';
    const decimals = token.includes('.') ? token.length - token.indexOf('.') - 1 : 0;
    const written = new Intl.NumberFormat(lang === 'vi' ? 'de-DE' : 'en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      minimumIntegerDigits: /^0+/.exec(token)?.[0].length ?? 1,
      useGrouping: token.includes(','),
      roundingMode: 'halfExpand',
      signDisplay: 'negative',
    });
    return written.format(Number(size.toPrecision(15))).replace('-', '\u2212');
  });
}

/** The texts of every table of a slide or a document, row by row. */
export function tablesIn(root: Element, family: 'a' | 'w'): readonly (readonly (readonly string[])[])[] {
  return all(root, `${family}:tbl`).map((table) => all(table, `${family}:tr`).map((row) => all(row, `${family}:tc`).map(lineOf)));
}

/** A CSV by the letter of RFC 4180. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '') break;
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows;
}
