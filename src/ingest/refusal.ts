import type { Cell } from '../domain/table';
import type { ProblemCode } from '../domain/problem-code';

/** A cell that could not be read, and why. One object a reason: compared, never made. */
export interface Refusal {
  readonly refused: ProblemCode;
}

/** A cast answers with the cell or with a refusal; it never throws. The text is trimmed and not missing. */
export type Cast = (text: string) => Cell | Refusal;

export const isRefusal = (value: Cell | Refusal): value is Refusal => typeof value === 'object' && value !== null && 'refused' in value;
