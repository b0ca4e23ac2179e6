import { Link } from '@tanstack/react-router';
import type { Frozen } from '../../domain/deck';
import { day } from '../../i18n/dates';
import { useCopy } from '../parts/use-copy';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { addressOf } from './address-of';
import styles from './side.module.css';

/** First letters of a hash: enough to tell two apart by eye. */
const short = (hash: string): string => hash.slice(0, 12);

/** What a figure of the slide is known by, wherever it goes. */
export function PassportCard({ frozen, name }: { readonly frozen: Frozen; readonly name: string }) {
  const { t, lang, whole } = useText();
  const { passport, body, origin } = frozen;
  const { copied, copy } = useCopy(passport.code, passport.code);
  const { to, search } = addressOf(frozen);
  return (
    <details className={styles.passport}>
      <summary>
        {name} <code>{passport.code}</code>
      </summary>
      <dl>
        <dt>{t('deck.code')}</dt>
        <dd>
          <button type="button" aria-label={t('deck.copyCode', { code: passport.code })} onClick={copy}>
            <code>{passport.code}</code>
            <Icon name={copied ? 'check' : 'copy'} size={13} />
          </button>
        </dd>
        <dt>{t('deck.asked')}</dt>
        <dd>{whole(passport.asked)}</dd>
        <dt>{t('figures.asOf', { day: day(passport.asOf, lang) })}</dt>
        <dd>{whole(body.source)}</dd>
        {passport.rate !== '' && (
          <>
            <dt>{t('deck.rate')}</dt>
            <dd>{passport.rate}</dd>
          </>
        )}
        <dt>{t('deck.definitions')}</dt>
        {passport.definitions.map((d) => (
          <dd key={d.id}>{whole(t('deck.definition', d))}</dd>
        ))}
        {origin.query !== undefined && (
          <>
            <dt>{t('deck.query')}</dt>
            <dd>
              <pre>{origin.query}</pre>
            </dd>
          </>
        )}
        <dt>{t('deck.files')}</dt>
        {passport.files.map((f) => (
          <dd key={`${f.name} ${f.sha256}`}>
            {f.name} <code>{short(f.sha256)}</code>
          </dd>
        ))}
        <dt>{t('deck.pack')}</dt>
        <dd>
          <code>{short(passport.pack)}</code>
        </dd>
      </dl>
      <Link to={to} search={search} hash={body.id}>
        {t('deck.open')}
      </Link>
    </details>
  );
}
