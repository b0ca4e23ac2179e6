import type { Standing } from '../../../domain/plan';
import type { ReturnState } from '../../../domain/quality-report';
import { StatusShape } from '../../parts/status';

const SHAPES: Readonly<Partial<Record<ReturnState | 'conflict', Standing>>> = { reported: 'met', late: 'near', missing: 'late', unlisted: 'none', conflict: 'slow' };

/** The shape of what was filed: outlines differ, so that they are told apart without colour. */
export function ReturnShape({ state }: { readonly state: ReturnState | 'conflict' }) {
  const standing = SHAPES[state];
  if (standing) return <StatusShape standing={standing} size={15} />;
  return (
    <svg width="15" height="15" viewBox="0 0 16 16" fill="none" stroke="var(--ink-2)" strokeWidth="1.6" aria-hidden>
      {state === 'nil' ? <ellipse cx="8" cy="8" rx="4.2" ry="6.2" /> : <path d="M4 8h8" />}
    </svg>
  );
}
