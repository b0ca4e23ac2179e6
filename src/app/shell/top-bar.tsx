import { Link } from '@tanstack/react-router';
import { useDecks } from '../../ui/parts/decks';
import { Mark } from '../../ui/parts/mark';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { EditedFlag } from './edited-flag';
import { Finder } from './finder';
import { LanguageSwitch } from './language-switch';
import styles from './top-bar.module.css';
import { ThemeSwitch } from './theme-switch';

/** Mark, pages, the flag of made-up data, search, language, theme. */
export function TopBar() {
  const { t } = useText();
  const { pack } = useSession();
  const slides = useDecks()?.slides ?? 0;
  return (
    <header className={styles.top}>
      <Link to="/" className={styles.brand}>
        <Mark />
        <b>{t('shell.name')}</b>
        <span>{t('shell.subject')}</span>
      </Link>
      <nav className={styles.nav} aria-label={t('shell.main')}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {t('shell.board')}
        </Link>
        <Link to="/indicators" activeOptions={{ includeSearch: false }}>
          {t('shell.indicators')}
        </Link>
        <Link to="/contribution" activeOptions={{ includeSearch: false }}>
          {t('shell.contribution')}
        </Link>
        <Link to="/review" activeOptions={{ includeSearch: false }}>
          {t('shell.review')}
        </Link>
        <Link to="/sql" activeOptions={{ includeSearch: false }}>
          {t('shell.sql')}
        </Link>
        <Link to="/data" activeOptions={{ includeSearch: false }}>
          {t('shell.data')}
        </Link>
        <Link to="/deck" activeOptions={{ includeSearch: false }}>
          {t('shell.deck')}
          {slides > 0 && <span className={styles.count}>{slides}</span>}
        </Link>
      </nav>
      <div className={styles.right}>
        <EditedFlag />
        {pack?.synthetic && <span className={styles.flag}>{t('common.sample')}</span>}
        <Finder />
        <span className={styles.wide}>
          <LanguageSwitch />
        </span>
        <ThemeSwitch />
      </div>
    </header>
  );
}
