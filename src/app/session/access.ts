import { createContext, useContext } from 'react';
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
