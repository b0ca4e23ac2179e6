import { createContext, useContext } from 'react';
import type { ImportPort } from '../../ui/import/port';

/** How the data page reaches the import desk of this tab; its machinery comes when a file does. */
export const ImportContext = createContext<(() => Promise<ImportPort>) | null>(null);

/** Throws outside the app's provider. */
export function useImporting(): () => Promise<ImportPort> {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImporting needs the session provider of app/');
  return importing;
}
