import { Damaged } from '../bytes/faults';
import { LIMITS } from '../bytes/limits';
import { readFormats } from './formats';
import { Parts, relationsOf, workbookPath } from './parts';
import { readSheet, type Shared, type SheetRead } from './sheet';
import { plain, readStrings } from './strings';
import { attribute } from './xml';

export interface Sheet extends SheetRead {
  readonly name: string;
  /** Hidden by the author: the page asks before it is used. */
  readonly hidden: boolean;
}

/** What stands in the text boxes over a sheet, a paragraph each: stamps often do. */
function boxTexts(parts: Parts, sheet: string): readonly string[] {
  const found: string[] = [];
  for (const { type, target } of relationsOf(parts, sheet)) {
    if (type !== 'drawing') continue;
    let [paragraph, inText] = ['', false];
    parts.read(target, {
      open(name) {
        if (name === 'p') paragraph = '';
        inText = name === 't';
      },
      close(name) {
        if (name === 'p' && paragraph !== '') found.push(plain(paragraph));
        if (name === 't') inText = false;
      },
      text(raw) {
        if (inText && paragraph.length < LIMITS.letters) paragraph += raw;
      },
    });
  }
  return found;
}

/** The sheets of an .xlsx file, in their order; sheets that hold a chart alone are left out. `onPart`: the part of it that is read (0 … 1). Throws a ZipError, Damaged or TooLarge. */
export function readWorkbook(bytes: Uint8Array, onPart?: (part: number) => void): readonly Sheet[] {
  const parts = new Parts(bytes, onPart);
  const path = workbookPath(parts);
  const relations = relationsOf(parts, path);
  const listed: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  parts.read(path, {
    open(name, tag) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
      listed.push({ name: plain(attribute(tag, 'name') ?? ''), id: attribute(tag, 'r:id') ?? attribute(tag, 'id') ?? '', hidden });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (listed.length === 0) throw new Damaged('the workbook lists no sheets');
  const of = (type: string) => relations.find((r) => r.type === type)?.target;
  const [texts, styles] = [of('sharedStrings'), of('styles')];
  const shared: Shared = {
    strings: texts ? readStrings(parts, texts) : [],
    formats: styles ? readFormats(parts, styles) : [],
    from1904,
  };
  const budget = { cells: LIMITS.sheetCells };
  const sheets: Sheet[] = [];
  for (const { name, id, hidden } of listed) {
    const relation = relations.find((r) => r.id === id);
    if (relation && relation.type !== 'worksheet') continue;
    if (!relation || !parts.has(relation.target)) throw new Damaged(`sheet ${name} is missing`);
    const read = readSheet(parts, relation.target, shared, budget);
    sheets.push({ name, hidden, ...read, margins: [...read.margins, ...boxTexts(parts, relation.target)] });
  }
  return sheets;
}
