import type { Outcome } from '../../domain/problem';
import type { LayoutChoice } from '../../ingest/grid/layout';
import type { FilePreview } from '../../ingest/import-desk';
import type { ReadingChoice } from '../../ingest/open-file';
import type { OnProgress } from '../../ingest/progress';
import { firstPart, type FlowState } from './flow-state';
import type { ImportPort } from './port';

type Opening = Pick<FlowState, 'reading' | 'layouts' | 'found' | 'asBefore'> & { readonly outcome: Outcome<FilePreview> };

/** The preview with one part laid out as a person says. */
export async function laidOut(
  port: ImportPort,
  opened: FilePreview,
  at: number,
  choice: LayoutChoice,
  onProgress: OnProgress,
): Promise<FilePreview> {
  const part = await port.look(opened.id, at, choice, onProgress);
  return { ...opened, parts: opened.parts.map((other, place) => (place === at ? part : other)) };
}

const shapesOf = (outcome: Outcome<FilePreview>): readonly string[] => (outcome.ok ? outcome.value.parts.map((part) => part.shape) : []);

/** Opens a file as a person wants it read; null: as an earlier file of its shape was, otherwise as is detected. */
export async function openedAs(port: ImportPort, file: File, wanted: ReadingChoice | null, onProgress: OnProgress): Promise<Opening> {
  const outcome = await port.open(file, wanted ?? {}, onProgress);
  const found = shapesOf(outcome);
  const plainly = { outcome, reading: wanted ?? {}, layouts: {}, found, asBefore: false };
  if (wanted || !outcome.ok) return plainly;
  const at = firstPart(outcome.value.parts);
  const shape = found[at];
  const { read } = shape === undefined ? { read: null } : await port.remembered(shape);
  if (!read) return plainly;
  const isOther = Object.keys(read.reading).length > 0;
  const again = isOther ? await port.open(file, read.reading, onProgress) : outcome;
  if (!again.ok) return plainly;
  if (isOther) await port.close(outcome.value.id);
  const layouts = read.header && { [at]: { header: read.header } };
  const value = layouts ? await laidOut(port, again.value, at, layouts[at]!, onProgress) : again.value;
  return { outcome: { ...again, value }, reading: read.reading, layouts: layouts ?? {}, found, asBefore: true };
}
