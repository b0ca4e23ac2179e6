import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from '../../i18n/language';
import { Boundary } from '../../ui/parts/boundary';
import { useScope } from '../../ui/parts/scope';
import { wordsOf, WordsContext } from '../../ui/parts/text';
import { keepLanguage, keptLanguage } from '../language';
import { DecksProvider } from '../decks/provider';
import { Ready } from '../ready';
import { SessionProvider } from '../session/provider';
import { BARE } from './bare';
import { BottomBar } from './bottom-bar';
import { KeepingSlot } from './keeping-slot';
import { Keyboard } from './keyboard';
import { Notice } from './notice';
import { PrintHead } from './print-head';
import { OfflineBand } from './offline-band';
import { Over } from './over';
import { ScopeBar } from './scope-bar';
import styles from './shell.module.css';
import { Told } from './told';
import { TopBar } from './top-bar';
import { Under } from './under';

const PAGES = [
  ['/indicators', 'shell.indicators'],
  ['/contribution', 'shell.contribution'],
  ['/review', 'shell.review'],
  ['/method', 'shell.method'],
  ['/sql', 'shell.sql'],
  ['/data', 'shell.data'],
  ['/deck', 'shell.deck'],
  ['/changes', 'shell.changes'],
  ['/quality', 'shell.quality'],
  ['/report', 'shell.report'],
] as const;

/** What stays while pages change: language, data, bars, keyboard. */
export function Shell() {
  const { scope } = useScope();
  const { pathname, href } = useLocation();
  const language = scope.lang ?? keptLanguage();
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    keepLanguage(language);
    document.documentElement.lang = language === 'en' ? 'en' : 'vi';
  }, [language]);
  const shown = useRef(pathname);
  useEffect(() => {
    // A reader hears the new page from its start; a click inside a page leaves the focus where it is.
    if (shown.current !== pathname) document.getElementById('main')?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  useEffect(() => {
    const page = PAGES.find(([path]) => pathname.startsWith(path))?.[1] ?? 'shell.board';
    document.title = words.t('shell.title', { page: words.t(page) });
  }, [pathname, words]);
  return (
    <WordsContext value={words}>
      <I18nProvider locale={localeOf(language)}>
        <SessionProvider choice={scope.pack}>
          <DecksProvider>
            <Under>
              <a className={styles.skip} href="#main" onClick={skipToMain}>
                {words.t('shell.skip')}
              </a>
              <TopBar />
              <OfflineBand />
              <KeepingSlot />
              {scope.pack !== 'new' && !BARE.has(pathname) && (
                <Boundary fallback={() => null} resetKey={href}>
                  <ScopeBar />
                </Boundary>
              )}
              <Boundary fallback={() => null} resetKey={href}>
                <PrintHead bare={pathname === '/report'} />
              </Boundary>
              <main id="main" className={pathname.startsWith('/sql') ? styles.tool : styles.page} tabIndex={-1}>
                <Outlet />
              </main>
              <BottomBar />
            </Under>
            <Over />
            <Keyboard />
            <Notice />
            <Told />
            <Ready />
          </DecksProvider>
        </SessionProvider>
      </I18nProvider>
    </WordsContext>
  );
}

/** The address's hash belongs to the router, so the link moves the focus by hand. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
