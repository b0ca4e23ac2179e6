import { element, xml } from '../xml';
import type { SeriesPlace } from './chart';

const counted = (length: number) => element('c:ptCount', { val: length });

/** Names as a chart keeps them: where they stand, and what was there when it was made. */
export const textsXml = (formula: string, texts: readonly string[]): string =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, xml(formula)),
    element('c:strCache', {}, counted(texts.length), ...texts.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, xml(text))))),
  );

/** Numbers as a chart keeps them. A missing one has no point: a gap, not a zero. */
export function numbersXml(formula: string, values: readonly (number | null)[], format: string): string {
  const points = values.map((value, idx) => (value === null ? '' : element('c:pt', { idx }, element('c:v', {}, String(value)))));
  return element(
    'c:numRef',
    {},
    element('c:f', {}, xml(formula)),
    element('c:numCache', {}, element('c:formatCode', {}, xml(format)), counted(values.length), ...points),
  );
}

/** Numbers that stand in no workbook. */
export const literalXml = (values: readonly (number | null)[]): string =>
  element(
    'c:numLit',
    {},
    element('c:formatCode', {}, 'General'),
    counted(values.length),
    ...values.map((value, idx) => (value === null ? '' : element('c:pt', { idx }, element('c:v', {}, String(value))))),
  );

export const nameXml = (place: SeriesPlace, name: string): string => element('c:tx', {}, textsXml(place.name, [name]));
