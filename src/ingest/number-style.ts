/**
 * How a column writes its numbers. `plain`: 1234567.89. `comma`: 1.234.567,89. `point`: 1,234,567.89.
 * `unsure`: only texts such as 1.500, which are one and a half in one style and fifteen hundred in another.
 */
export type NumberStyle = 'plain' | 'comma' | 'point' | 'unsure';

export const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
export const COMMA = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
export const POINT = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** 1.500 but not 0.500: nobody groups a zero. */
const ONE_POINT = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const ONE_COMMA = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const LONG = /^[+-]?\d{4,}/;

export const stripped = (text: string): string => {
  const closed = /^\((.+)\)$/.exec(text);
  const bare = (closed ? `-${closed[1]}` : text).replace(/[\s\u00a0\u202f]/g, '');
  return bare.startsWith('−') ? `-${bare.slice(1)}` : bare;
};

/** The column's style by vote (`counts`: rows that share each text). Values outside `minimum … maximum` in one style speak for the other. */
export function numberStyle(
  texts: readonly (string | null)[],
  minimum: number | null,
  maximum: number | null,
  counts?: ArrayLike<number>,
): NumberStyle {
  let [plain, comma, point, unsure] = [0, 0, 0, 0];
  texts.forEach((raw, at) => {
    if (raw === null) return;
    const rows = counts?.[at] ?? 1;
    const isPlain = PLAIN.test(raw);
    const text = isPlain ? raw : stripped(raw);
    if (ONE_POINT.test(text)) {
      const thousands = Number(text.replace('.', ''));
      if ((maximum !== null && thousands > maximum) || (minimum !== null && thousands < minimum)) plain += rows;
      else unsure += rows;
    } else if (ONE_COMMA.test(text)) unsure += rows;
    else if (isPlain || PLAIN.test(text)) plain += text.includes('.') || LONG.test(text) ? rows : 0;
    else if (COMMA.test(text)) comma += rows;
    else if (POINT.test(text)) point += rows;
  });
  if (comma > plain && comma > point) return 'comma';
  // What is written plainly reads the same beside 1,234,567.89.
  if (point > 0 && point >= comma) return 'point';
  return plain === 0 && comma === 0 && unsure > 0 ? 'unsure' : 'plain';
}
