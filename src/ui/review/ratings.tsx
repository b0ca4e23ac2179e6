import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { csv } from '../../exports/csv';
import { number } from '../../i18n/format';
import { rated } from '../../review/history';
import { ratingRows, readRatings } from '../../review/rating-file';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import { FileButton } from './file-button';
import type { Desked } from './use-review';

/** The second codings: how many, taken out for others and brought in from others. */
export function Ratings({ desked }: { readonly desked: Desked }) {
  const { t, lang } = useText();
  const { desk, enter } = useSession();
  const [said, setSaid] = useState<string | null>(null);
  const ratings = desk?.set.ratings ?? [];
  const coded = new Set(ratings.map((r) => r.claim));
  const done = desked.sample.filter((id) => coded.has(id)).length;
  const count = (n: number) => number(n, 0, lang);
  const read = async ([file]: readonly File[]) => {
    const found = file ? readRatings(await file.text()) : null;
    if (!found) return setSaid(t('review.ratingsWrong'));
    if (await enter((set) => rated(set, found))) setSaid(t('review.ratingsTaken', { n: count(found.length) }));
  };
  return (
    <section className={styles.part}>
      <h3>{t('review.list_double')}</h3>
      <p>
        {t('review.doubleDone', { done: count(done), n: count(desked.sample.length) })}.{' '}
        <Link to="/method">{t('review.doubleToMethod')}</Link>
      </p>
      <div className={styles.row}>
        <button
          type="button"
          className={button.button}
          disabled={ratings.length === 0}
          onClick={() => save('cham-lan-hai.csv', csv(ratingRows(ratings)), 'text/csv')}
        >
          <Icon name="save" size={14} />
          {t('review.exportRatings')}
        </button>
        <FileButton onFiles={(files) => void read(files)}>
          <Icon name="file" size={14} />
          {t('review.importRatings')}
        </FileButton>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
