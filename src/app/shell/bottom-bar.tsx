import { Link } from '@tanstack/react-router';
import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import { MoreSheet } from './more-sheet';
import styles from './bottom-bar.module.css';

/** The pages on a phone, under the thumb. */
export function BottomBar() {
  const { t } = useText();
  return (
    <nav className={styles.bar} aria-label={t('shell.main')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        <Icon name="grid" size={20} />
        {t('shell.boardShort')}
      </Link>
      <Link to="/indicators" activeOptions={{ includeSearch: false }}>
        <Icon name="ruler" size={20} />
        {t('shell.indicators')}
      </Link>
      <Link to="/contribution" activeOptions={{ includeSearch: false }}>
        <Icon name="flow" size={20} />
        {t('shell.contribution')}
      </Link>
      <Link to="/data" activeOptions={{ includeSearch: false }}>
        <Icon name="table" size={20} />
        {t('shell.data')}
      </Link>
      <MoreSheet />
    </nav>
  );
}
