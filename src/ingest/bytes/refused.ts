import type { ProblemCode } from '../../domain/problem-code';
import { kindOf, oleKind } from './kind';

const OLE: Readonly<Record<ReturnType<typeof oleKind>, ProblemCode>> = { encrypted: 'file_locked', xls: 'file_xls', other: 'file_binary' };

/** Why bytes that should be text are none; null where they may be. */
export function refusedKind(bytes: Uint8Array): { readonly refused: ProblemCode; readonly detail?: string } | null {
  const kind = kindOf(bytes);
  if (kind === 'ole') return { refused: OLE[oleKind(bytes)] };
  if (kind === 'rar' || kind === '7z' || kind === 'xz' || kind === 'zstd') return { refused: 'file_packing', detail: `.${kind}` };
  return kind === 'text' ? null : { refused: 'file_binary' };
}
