import { fold } from '../../domain/fold';
import { cellText, filled, isBlank, type RawCell } from './grid';

type Row = readonly RawCell[];

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|cong chung|tong chung|cong don|total|grand total|sub ?total|sum)(?: (?:[ivx]+|[a-d]|\d+))*$|^(?:tong cong|cong|tong) (?:muc|phan|nhom|cua) /;
const NOTE =
  /^(?:ghi chu|chu thich|luu y|nguon|nguon so lieu|note|notes|source|sources|remark|last updated|nguoi lap|nguoi tong hop|nguoi bao cao|thu truong|ky ten|noi nhan|xac nhan|(?:pho )?(?:vu|cuc|tong cuc|vien) truong|(?:pho )?giam doc|chanh van phong|tm|kt|tl|tuq|ky boi|da ky)(?: |$)/;
const PLACE_AND_DAY = /\bngay \d{0,2} ?thang \d{0,2} ?nam \d{0,4}\b/;
const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})[.)]?$/;
const NUMBER = /^[+-]?[\d.,\s]*\d[\d.,\s]*%?$/;
const NIL = /^(?:[-–—…x]|\.\.\.)$/i;

/** A number, a day, or a sign that stands for one. */
export function isMeasure(cell: RawCell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell !== 'string') return true;
  const text = cell.trim();
  return NUMBER.test(text) || NIL.test(text) || /^\(\d[\d.,]*\)$/.test(text) || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text);
}

export const hasMeasure = (row: Row): boolean => row.some(isMeasure);

// Folding is dear: most cells are none by their first letters.
const LIKE_TOTAL = /^[\s(]*(?:[tc][oòóỏõọôồốổỗộ]|gr|su)/i;

/** A cell that says that its row adds up others: "TỔNG CỘNG", "Cộng I", "Grand Total"; never "Tổng cục". */
export const isTotalCell = (cell: RawCell): boolean =>
  typeof cell === 'string' && cell.length < 80 && LIKE_TOTAL.test(cell) && TOTAL.test(fold(cell.replace(/[(),:+]/g, ' ')));

/** A row that says so in one of its first two cells. */
export function isTotalRow(row: Row): boolean {
  for (let i = 0, seen = 0; i < row.length && seen < 2; i++) {
    if (isBlank(row[i])) continue;
    seen++;
    if (isTotalCell(row[i]!)) return true;
  }
  return false;
}

/** A note, a source, a place and day, or a signature: what stands below a table. */
export function isNoteRow(row: Row): boolean {
  return (
    filled(row) <= 3 && row.some((cell) => !isBlank(cell) && (NOTE.test(fold(cellText(cell))) || PLACE_AND_DAY.test(fold(cellText(cell)))))
  );
}

/** Numbers of columns below a header: (1) (2) (3), (A) (B) (1), (5)=(3)+(4). `bare` also takes 1, 2, 3 without brackets. */
export function isNumbersRow(row: Row, bare: boolean): boolean {
  const cells = row.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).replace(/\s/g, ''));
  if (cells.length < 2) return false;
  const bracketed = cells.every((cell) => /^\((?:\d{1,2}|[A-Z])\)(?:=.*)?$/i.test(cell) || /^\d{1,2}=[\d+\-*/:()]+$/.test(cell));
  if (bracketed) return true;
  if (!bare || cells.length < 4) return false;
  const counted = cells.map((cell) => (/^\d{1,2}$/.test(cell) ? Number(cell) : /^[A-Z]$/i.test(cell) ? 0 : Number.NaN));
  let last = 0;
  return counted.every((value) => value === 0 || value === ++last) && last >= 3;
}

export const isRoman = (cell: RawCell | undefined): boolean => typeof cell === 'string' && ROMAN.test(cell.trim());
export const isLetterMark = (cell: RawCell | undefined): boolean => typeof cell === 'string' && /^[A-HĐ][.)]?$/.test(cell.trim());
export const isCount = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\d{1,4}(?:\.\d{1,3})*[.)]?$/.test(cell.trim()));
/** The title of a column of serial numbers. */
export const isSerialTitle = (title: string): boolean => /^(?:stt|tt|so tt|so thu tu|no|s no|#|)$/.test(fold(title));
