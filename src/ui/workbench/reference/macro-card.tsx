import { useNavigate } from '@tanstack/react-router';
import type { CatalogueIndicator } from '../../../workbench/catalogue-shape';
import button from '../../parts/button.module.css';
import { useText } from '../../parts/text';
import { useSqlDesk } from '../desk';
import styles from './reference.module.css';

/** One indicator as a table macro: how it is called, what its rows hold, what its figure is. */
export function MacroCard({ macro, title }: { readonly macro: CatalogueIndicator; readonly title: string }) {
  const { t, say } = useText();
  const { work } = useSqlDesk();
  const navigate = useNavigate();
  return (
    <section className={styles.card}>
      <h2>
        <code>
          {macro.name}({macro.parameters.join(', ')})
        </code>{' '}
        {title}
      </h2>
      <p>{say(macro.concept)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('workbench.valueOf')}</dt>
          <dd>
            <code>{macro.value}</code> ({say(macro.unit)})
          </dd>
        </div>
        <div>
          <dt>{t('workbench.column')}</dt>
          <dd>
            {macro.columns.map((c) => (
              <code key={c.name} title={c.type}>
                {c.name}
              </code>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('workbench.referenceTables')}</dt>
          <dd>{macro.tables.join(', ')}</dd>
        </div>
      </dl>
      <pre>{macro.example}</pre>
      <button
        type="button"
        className={button.button}
        onClick={() => {
          work.open({ title: macro.id, text: macro.example, origin: 'lesson' });
          void navigate({ to: '/sql', search: (s) => ({ ...s, look: undefined }) });
        }}
      >
        {t('workbench.openExample')}
      </button>
    </section>
  );
}
