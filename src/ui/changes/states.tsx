import { Link } from '@tanstack/react-router';
import { problemText } from '../../i18n/problems';
import button from '../parts/button.module.css';
import { Message } from '../parts/message';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import type { Compared } from './port';
import type { Work } from './use-comparison';

/** There is nothing to compare with yet. */
export function Alone() {
  const { t, whole } = useText();
  return (
    <Message status="none" title={whole(t('moves.alone'))} text={whole(t('moves.aloneHelp'))}>
      <Link to="/data" className={button.button}>
        {t('moves.toData')}
      </Link>
    </Message>
  );
}

/** The address, or a link, names what is not here; or its files do not open. */
export function Unknown({ compared }: { readonly compared: Extract<Compared, { readonly ok: false }> }) {
  const { t, whole, language } = useText();
  const { why, id } = compared;
  const reasons =
    why === 'refused' ? compared.problems.map((p) => `${p.file ?? ''} ${problemText(p, language)?.what ?? p.code}`.trim()) : [];
  const text = why === 'unknown' ? t('moves.unknownHelp') : [...new Set(reasons)].join('; ');
  return (
    <Message status="late" title={whole(t(`moves.${why}`, { id }))} text={whole(text)}>
      <Link to="/data" className={button.button}>
        {t('moves.toData')}
      </Link>
    </Message>
  );
}

/** It was cancelled, or it failed; both leave what is on screen as it is. */
export function Stopped({
  work,
  again,
}: {
  readonly work: Extract<Work, { readonly kind: 'stopped' | 'failed' }>;
  readonly again: () => void;
}) {
  const { t } = useText();
  return (
    <div className={styles.working}>
      <p role={work.kind === 'failed' ? 'alert' : 'status'}>
        {work.kind === 'failed' ? t('moves.failed', { reason: work.error.message }) : t('moves.stopped')}
      </p>
      <button type="button" className={`${button.button} ${button.primary}`} onClick={again}>
        {t('moves.again')}
      </button>
    </div>
  );
}
