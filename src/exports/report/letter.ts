import type { DocumentBlock, DocumentLine, DocumentRun } from '../../office/document/block';
import type { Translate } from '../../i18n/text';
import { widthIn } from '../slides/letter-widths';
import type { Letter } from './paper';

/** Points. */
const [STATE, NAME, MOTTO, NOTE, LIST] = [12, 13, 14, 12, 11] as const;

export const blank = (text: string): DocumentRun => ({ text: `[${text}]`, blank: true });

const large = (text: string): string => text.toLocaleUpperCase('vi');
const bold = (text: string, size: number): DocumentRun => ({ text, bold: true, size });
/** As long as its line, or a part of that. */
const rule = (text: string, size: number, part: number): number => widthIn(text, size, 'serifBold') * part;

/** The number and sign of a document, both to be given. */
export const numberRuns = ({ sign }: Letter, t: Translate): readonly DocumentRun[] => [
  blank(t('paper.numberBlank')),
  { text: t('paper.symbol', { sign: sign ?? '' }) },
  ...(sign === null ? [blank(t('paper.signBlank'))] : []),
];

export const dayRuns = (t: Translate): readonly DocumentRun[] => [
  blank(t('paper.dayBlank')),
  { text: t('paper.placeMonth') },
  blank(t('paper.monthBlank')),
  { text: t('paper.placeYear') },
  blank(t('paper.yearBlank')),
];

function issuerLines({ above, issuer }: Letter, t: Translate): readonly DocumentLine[] {
  const name = large(issuer);
  // A long name stands on two lines: the line below it is as long as half of one.
  const length = Math.min(rule(name, STATE, 0.4), 80);
  return [
    ...(above === undefined
      ? []
      : [{ runs: [above === null ? { ...blank(t('paper.above')), size: STATE } : { text: large(above), size: STATE }] }]),
    { runs: [bold(name, STATE)], rule: length },
  ];
}

/** The head of an administrative document: issuer, number and sign; the state, its motto, place and day (Decree 30/2020/NĐ-CP, annex I). */
export function headBlock(letter: Letter, t: Translate): DocumentBlock {
  const motto = t('report.motto');
  const place = [blank(t('paper.placeBlank')), { text: t('paper.placeDay') }, ...dayRuns(t)];
  return {
    kind: 'beside',
    widths: [38, 62],
    rows: [
      [
        issuerLines(letter, t),
        [{ runs: [bold(large(t('report.state')), STATE)] }, { runs: [bold(motto, MOTTO)], rule: rule(motto, MOTTO, 1) }],
      ],
      [
        [{ runs: [{ text: `${t('paper.number')} ` }, ...numberRuns(letter, t)].map((run) => ({ ...run, size: NAME })), above: 4 }],
        [{ runs: place.map((run) => ({ ...run, italic: true, size: MOTTO })), above: 4 }],
      ],
    ],
  };
}

/** Who gets it, and who signs it. */
export function footBlock(t: Translate): DocumentBlock {
  const listed = (runs: readonly DocumentRun[]): DocumentLine => ({ runs: runs.map((r) => ({ ...r, size: LIST })), across: 'left' });
  const signer = (run: DocumentRun, above: number): DocumentLine => ({ runs: [{ ...run, bold: true, size: MOTTO }], above });
  return {
    kind: 'beside',
    widths: [50, 50],
    rows: [
      [
        [
          { runs: [{ text: t('paper.to'), bold: true, italic: true, size: NOTE }], across: 'left' },
          listed([{ text: '- ' }, blank(t('paper.toBlank')), { text: ';' }]),
          listed([{ text: t('paper.keep') }, blank(t('paper.keepBlank')), { text: '.' }]),
        ],
        [
          signer(blank(large(t('paper.signer'))), 0),
          { runs: [{ text: t('paper.signature'), italic: true, size: NAME }], above: 6 },
          signer(blank(t('paper.signerName')), 48),
        ],
      ],
    ],
  };
}
