import type { ProblemCode } from '../../domain/problem-code';
import { kindOf, oleKind } from './kind';

const OLE: Readonly<Record<ReturnType<typeof oleKind>, ProblemCode>> = { encrypted: 'file_locked', xls: 'file_xls', other: 'file_binary' };

/** Why bytes that should be text are none; null where they may be. */
export function refusedKind(bytes: Uint8Array): ProblemCode | null {
  const kind = kindOf(bytes);
  if (kind === 'ole') return OLE[oleKind(bytes)];
  return kind === 'text' ? null : 'file_binary';
}
