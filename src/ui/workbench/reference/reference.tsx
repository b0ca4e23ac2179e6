import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { fold } from '../../../domain/fold';
import { Icon } from '../../parts/icon';
import segment from '../../parts/segment.module.css';
import { useText } from '../../parts/text';
import { useSqlDesk } from '../desk';
import { MacroCard } from './macro-card';
import styles from './reference.module.css';
import { TableCard } from './table-card';

const LOOKS = ['tables', 'indicators'] as const;

/** Tables, keys and code lists, and the indicators as table macros, to read at leisure. */
export function Reference({ look }: { readonly look: (typeof LOOKS)[number] }) {
  const { t, say, whole } = useText();
  const { catalogue } = useSqlDesk();
  const [typed, setTyped] = useState('');
  const words = fold(typed.replaceAll('_', ' ')).split(' ').filter(Boolean);
  const index = useMemo(() => {
    const folded = (...parts: readonly (string | undefined)[]) => fold(parts.join(' ').replaceAll('_', ' '));
    return {
      tables: (catalogue?.tables ?? []).map((table) => ({
        table,
        text: folded(
          table.name,
          table.label?.vi,
          table.label?.en,
          ...table.columns.flatMap((c) => [c.name, c.label?.vi, c.label?.en, c.codeList ?? '']),
        ),
      })),
      indicators: (catalogue?.indicators ?? []).map((macro) => ({
        macro,
        text: folded(macro.name, macro.title.vi, macro.title.en, macro.concept.vi),
      })),
    };
  }, [catalogue]);
  const holds = ({ text }: { readonly text: string }) => words.every((w) => text.includes(w));
  const [tables, macros] = [index.tables.filter(holds), index.indicators.filter(holds)];
  const none = look === 'tables' ? tables.length === 0 : macros.length === 0;
  return (
    <div className={styles.reference}>
      <header>
        <Link to="." search={(s) => ({ ...s, look: undefined })}>
          <Icon name="left" size={14} />
          {t('workbench.toBench')}
        </Link>
        <h1>{whole(t('workbench.reference'))}</h1>
        <p>{whole(t(look === 'tables' ? 'workbench.referenceLead' : 'workbench.referenceMacrosLead'))}</p>
        <div className={styles.tools}>
          <div className={segment.segment}>
            {LOOKS.map((id) => (
              <Link
                key={id}
                to="."
                search={(s) => ({ ...s, look: id })}
                aria-current={id === look ? 'page' : undefined}
                className={styles.look}
              >
                {t(id === 'tables' ? 'workbench.referenceTables' : 'workbench.referenceMacros')}
              </Link>
            ))}
          </div>
          <input
            type="search"
            value={typed}
            aria-label={t('workbench.schemaFind')}
            placeholder={t('workbench.schemaFind')}
            onChange={(e) => setTyped(e.target.value)}
          />
        </div>
      </header>
      {none && <p>{t(catalogue ? 'workbench.schemaNone' : 'workbench.schemaWaiting')}</p>}
      {look === 'tables'
        ? tables.map(({ table }) => <TableCard key={table.name} table={table} />)
        : macros.map(({ macro }) => <MacroCard key={macro.id} macro={macro} title={say(macro.title)} />)}
    </div>
  );
}
