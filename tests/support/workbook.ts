import { writeZip } from '../../src/archive/write';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetParts {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in the sheet's XML: `<sheetData>…`, and what follows it. */
  readonly xml: string;
}

/** A number or text for every cell, row by row; blanks are left out. */
export const sheetData = (rows: readonly (readonly (string | number)[])[]): string =>
  `<sheetData>${rows
    .map((row, r) => {
      const cells = row.map((cell, c) => {
        const ref = `${String.fromCharCode(65 + c)}${r + 1}`;
        if (cell === '') return '';
        return typeof cell === 'number' ? `<c r="${ref}"><v>${cell}</v></c>` : `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData>`;

/** An .xlsx file of these sheets. `styles`: number formats of cell styles 0, 1, 2 …, by id or code. */
export function workbook(
  sheets: readonly SheetParts[],
  more: { strings?: string; styles?: readonly (number | string)[]; from1904?: boolean } = {},
): Uint8Array {
  const codes = (more.styles ?? []).map((style, i) =>
    typeof style === 'string' ? { id: 164 + i, code: style } : { id: style, code: null },
  );
  const styles = `${HEAD}<styleSheet ${MAIN}><numFmts>${codes
    .filter((c) => c.code !== null)
    .map((c) => `<numFmt numFmtId="${c.id}" formatCode="${c.code}"/>`)
    .join(
      '',
    )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes.map((c) => `<xf numFmtId="${c.id}"/>`).join('')}</cellXfs></styleSheet>`;
  const listed = sheets.map(
    (s, i) => `<sheet name="${s.name}" sheetId="${i + 1}" ${s.state ? `state="${s.state}" ` : ''}r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${LINKS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`);
  return writeZip([
    { path: '[Content_Types].xml', bytes: bytes(`${HEAD}<Types/>`) },
    {
      path: '_rels/.rels',
      bytes: bytes(
        `${HEAD}<Relationships><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      path: 'xl/workbook.xml',
      bytes: bytes(
        `${HEAD}<workbook ${MAIN} xmlns:r="${LINKS}"><workbookPr date1904="${more.from1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
      ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      bytes: bytes(
        `${HEAD}<Relationships>${links.join('')}<Relationship Id="s" Type="${LINKS}/styles" Target="styles.xml"/><Relationship Id="t" Type="${LINKS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
      ),
    },
    { path: 'xl/styles.xml', bytes: bytes(styles) },
    { path: 'xl/sharedStrings.xml', bytes: bytes(`${HEAD}<sst ${MAIN}>${more.strings ?? ''}</sst>`) },
    ...sheets.map((s, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, bytes: bytes(`${HEAD}<worksheet ${MAIN}>${s.xml}</worksheet>`) })),
  ]);
}
