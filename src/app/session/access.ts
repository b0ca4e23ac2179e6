import { createContext, useContext } from 'react';
import type { ChangesPort } from '../../ui/changes/port';
import type { Sandbox } from '../../workbench/port';
import type { ImportPort } from '../../ui/import/port';

/** How the data page reaches the import desk of this tab. */
export interface Importings {
  /** Its machinery comes when a file does. */
  readonly port: () => Promise<ImportPort>;
  /** Files that were opened as tables and are none as they stand; whoever asks takes them over. */
  readonly handed: () => readonly File[];
}

export const ImportContext = createContext<Importings | null>(null);

/** Throws outside the app's provider. */
export function useImporting(): Importings {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImporting needs the session provider of app/');
  return importing;
}

/** How the page of differences reaches what compares two packs. */
export const ComparingContext = createContext<(() => Promise<ChangesPort>) | null>(null);

/** Throws outside the app's provider. */
export function useComparing(): () => Promise<ChangesPort> {
  const comparing = useContext(ComparingContext);
  if (!comparing) throw new Error('useComparing needs the session provider of app/');
  return comparing;
}

/** How the workbench reaches the sealed engine of what is on screen; null: nothing is. */
export const SandboxContext = createContext<(() => Promise<Sandbox | null>) | null>(null);

/** Throws outside the app's provider. */
export function useSandbox(): () => Promise<Sandbox | null> {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('useSandbox needs the session provider of app/');
  return sandbox;
}
