import { Link } from '@tanstack/react-router';
import type { Asked } from '../../domain/asked';
import { periodLong } from '../../i18n/dates';
import button from '../parts/button.module.css';
import { Message } from '../parts/message';
import { useScope } from '../parts/scope';
import { useText } from '../parts/text';

/** Nothing was completed: a true zero, and the way to more. */
export function NoTasks({ asked }: { readonly asked: Asked }) {
  const { t, lang, whole } = useText();
  const { setScope } = useScope();
  return (
    <Message
      status="none"
      title={whole(t('contribution.noTasks', { period: periodLong(asked.period, lang) }))}
      text={whole(t('contribution.noTasksHelp'))}
    >
      {asked.unit && (
        <button type="button" className={`${button.button} ${button.primary} ${button.large}`} onClick={() => setScope({ u: undefined })}>
          {t('contribution.allUnits')}
        </button>
      )}
    </Message>
  );
}

/** A table is absent: missing, never zero. */
export function Absent({ table }: { readonly table: string }) {
  const { t, whole } = useText();
  return (
    <Message status="none" title={whole(t('contribution.noTable', { table }))} text={whole(t('contribution.noTableHelp'))}>
      <Link to="/data" className={`${button.button} ${button.primary} ${button.large}`}>
        {t('contribution.toData')}
      </Link>
    </Message>
  );
}
