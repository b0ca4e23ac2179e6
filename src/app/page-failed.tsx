import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from '../ui/parts/failed';

/** A whole page that failed. The bars above it stay. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return <Failed error={error instanceof Error ? error : new Error(String(error))} retry={reset} />;
}
