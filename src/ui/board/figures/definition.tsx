import { Link } from '@tanstack/react-router';
import type { Indicator } from '../../../domain/indicator';
import { useText } from '../../parts/text';
import styles from './figures.module.css';

/** What the figure's indicator means, in short; the whole sheet stands on its page. */
export function Definition({ indicator }: { readonly indicator: Indicator }) {
  const { t, say } = useText();
  const rows = [
    [t('board.concept'), indicator.sheet.concept],
    [t('board.cases'), indicator.nWords],
    [t('board.leftOut'), indicator.missingWords],
    [t('board.pitfalls'), indicator.pitfalls],
  ] as const;
  return (
    <dl className={styles.definition}>
      <div>
        <dt>{t('board.indicator')}</dt>
        <dd>
          <Link to="/indicators/$id" params={{ id: indicator.id }}>{`${indicator.id} · ${say(indicator.title)}`}</Link>
        </dd>
      </div>
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
