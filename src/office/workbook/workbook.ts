import { OFFICE_LINKS, type Part, writePackage } from '../package';
import { PRODUCT_THEME, themePart } from '../theme';
import { element, xml } from '../xml';
import { type DrawnBefore, drawingParts } from './drawing';
import { filtered, type Sheet, sheetXml } from './sheet';
import { sheetNames } from './sheet-names';
import { Styles } from './styles';

/** The media type of an .xlsx file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FACE = 'Times New Roman';
const SIZE = 12;

const THEME = 'xl/theme/theme1.xml';

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
const fixed = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function definedNames(sheets: readonly Sheet[], names: readonly string[]): string {
  const defined = sheets.flatMap((sheet, i) => {
    const name = quoted(names[i]!);
    return [
      ...(sheet.filter
        ? [
            element(
              'definedName',
              { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: true },
              xml(`${name}!${fixed(filtered(sheet))}`),
            ),
          ]
        : []),
      ...(sheet.head > 0
        ? [element('definedName', { name: '_xlnm.Print_Titles', localSheetId: i }, xml(`${name}!$${sheet.head}:$${sheet.head}`))]
        : []),
    ];
  });
  return defined.length > 0 ? element('definedNames', {}, ...defined) : '';
}

/** An .xlsx file of these sheets, at least one. Texts are typed cells, never formulas; the same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  if (sheets.length === 0) throw new RangeError('a workbook without sheets');
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const styles = new Styles(FACE, SIZE);
  const drawn: DrawnBefore = { charts: 0, pictures: 0 };
  const drawings = sheets.map((sheet, i) => drawingParts(sheet, i + 1, drawn, quoted(names[i]!)));
  const parts = sheets.map((sheet, i): Part => {
    const drawing = drawings[i]![0];
    return {
      path: `xl/worksheets/sheet${i + 1}.xml`,
      type: `${TYPE}.worksheet+xml`,
      body: sheetXml(sheet, styles, MAIN, drawing ? 'rId1' : null),
      ...(drawing ? { links: [{ id: 'rId1', type: 'drawing', target: drawing.path }] } : {}),
    };
  });
  const listed = names.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  const workbook: Part = {
    path: 'xl/workbook.xml',
    type: `${TYPE}.sheet.main+xml`,
    body: element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE_LINKS },
      element('bookViews', {}, element('workbookView')),
      element('sheets', {}, ...listed),
      definedNames(sheets, names),
    ),
    links: [
      ...parts.map(({ path }, i) => ({ id: `rId${i + 1}`, type: 'worksheet', target: path })),
      { id: `rId${parts.length + 1}`, type: 'styles', target: 'xl/styles.xml' },
      ...(drawn.charts > 0 ? [{ id: `rId${parts.length + 2}`, type: 'theme', target: THEME }] : []),
    ],
  };
  return writePackage([
    workbook,
    ...parts,
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, body: styles.xml(MAIN) },
    ...drawings.flat(),
    // Charts name colours of the theme.
    ...(drawn.charts > 0 ? [themePart(THEME, PRODUCT_THEME)] : []),
  ]);
}
