import { fold } from '../domain/fold';
import type { Figure } from '../domain/figure';
import type { FigureFile } from './figure-file';
import type { Faces } from './png';
import type { RowsFormat } from './rows';
import type { Exportable } from './sheet';

export type Format = 'png' | 'svg' | 'csv' | 'pptx' | 'xlsx' | 'docx' | 'html' | RowsFormat;

/** What Office can chart goes as it is; what is drawn otherwise takes its picture along. */
const fileOf = async (input: Exportable, faces: Faces): Promise<FigureFile> =>
  input.drawing ? (await import('./picture')).pictured(input, faces) : input;

/** The numbers of a figure with their types. */
async function rowsBlob(format: RowsFormat, input: Exportable): Promise<Blob> {
  const { bytes, type } = await (await import('./figure-rows')).figureRowsFile(format, input);
  return new Blob([bytes], { type });
}

/** Figure → file. Each format loads its own code when it is first asked for. */
export interface Exporter {
  readonly extension: Format;
  readonly type: string;
  /** `ratio`: pixels a unit, of a picture that is made of pixels. */
  write(input: Exportable, faces: Faces, ratio?: number): Promise<Blob>;
}

export const EXPORTERS: Readonly<Record<Format, Exporter>> = {
  png: { extension: 'png', type: 'image/png', write: async (input, faces, ratio) => (await import('./png')).pngFile(input, faces, ratio) },
  svg: {
    extension: 'svg',
    type: 'image/svg+xml',
    write: async (input) => new Blob([(await import('./svg')).svgFile(input)], { type: 'image/svg+xml' }),
  },
  html: {
    extension: 'html',
    type: 'text/html',
    write: async (input) => new Blob([(await import('./html/figure')).figureHtml(input)], { type: 'text/html;charset=utf-8' }),
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: async (input) => new Blob([(await import('./figure-csv')).figureCsv(input)], { type: 'text/csv;charset=utf-8' }),
  },
  parquet: { extension: 'parquet', type: 'application/vnd.apache.parquet', write: (input) => rowsBlob('parquet', input) },
  arrow: { extension: 'arrow', type: 'application/vnd.apache.arrow.file', write: (input) => rowsBlob('arrow', input) },
  pptx: {
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    async write(input, faces) {
      const file = await fileOf(input, faces);
      return new Blob([(await import('./pptx')).figurePptx(file)], { type: this.type });
    },
  },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write(input, faces) {
      const file = await fileOf(input, faces);
      return new Blob([(await import('./docx')).figuresDocx(input.figure.title, [file])], { type: this.type });
    },
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async write(input, faces) {
      const file = await fileOf(input, faces);
      return new Blob([(await import('./xlsx')).figuresXlsx([file])], { type: this.type });
    },
  },
};

/** "ky-6-van-kien-trong-9-thang-2026-09-14.png": plain letters, the data date, at most 80 before the extension. */
export function fileName(figure: Figure, format: Format): string {
  const words = fold(figure.title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  return `${words || figure.id.replace(/[^A-Za-z0-9]+/g, '-')}-${figure.asOf}.${format}`;
}
